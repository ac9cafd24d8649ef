"""Word-problem scenarios: each module here lists some in `SCENARIOS`."""
