"""A training run against the clock on a rented GPU."""
