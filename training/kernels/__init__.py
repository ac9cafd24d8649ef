"""The recurrences: their plain forms, and the GPU kernels that compute the same."""
