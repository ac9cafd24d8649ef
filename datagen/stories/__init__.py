"""Stories by topic: each module lists its own in `STORIES`."""
