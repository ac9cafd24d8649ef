"""Word problems: stories and puzzles, worked solutions, and what all must satisfy."""
