"""Training: the reference PyTorch model, the training loop, and what the model learned."""
