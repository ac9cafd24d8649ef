"""The onnx targets: a graph of one step, a graph of a chunk, and their weights."""
