"""What a data set holds: counts, lengths, diversity, overlap of its splits, a card of it all."""
