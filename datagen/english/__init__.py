"""English: names and nouns, sentence structures, and how slots become words."""
