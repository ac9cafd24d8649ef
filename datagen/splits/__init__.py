"""What training must not hold: held-out problems by hash, and runs of words of foreign ones."""
