"""Runs generated Python programs apart from everything else."""
