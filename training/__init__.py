"""Training: the reference PyTorch model, the training loop and the evaluation of what it learned."""
