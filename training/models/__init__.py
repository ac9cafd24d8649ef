"""The language models in plain PyTorch, and the folders that hold them."""
