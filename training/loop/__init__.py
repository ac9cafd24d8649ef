"""Training whatever the model: recipe, loss, optimizers, one step, checkpoints, progress."""
