"""Word problems: stories, puzzles and scenarios, worked solutions, and what all must satisfy."""
