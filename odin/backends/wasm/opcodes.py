"""Kernel names and their opcodes; the C side is `runtime_wasm/c/opcodes.def`, and a test compares
the two."""

LOOP = 1

OPCODES = {
    "copy": 2,
    "embedding": 3,
    "linear": 4,
    "rms_norm": 5,
    "causal_conv1d": 6,
    "add": 7,
    "sub": 8,
    "mul": 9,
    "neg": 10,
    "exp": 11,
    "sigmoid": 12,
    "silu": 13,
    "softplus": 14,
    "clamp": 15,
    "sum": 16,
    "tanh": 17,
    "delta_rule": 18,
    "ssd": 19,
    "quantize": 20,
    "linear_q8": 21,
    "embedding_q8": 22,
    "causal_conv1d_silu": 23,
    "gated_rms_norm": 24,
    "add_rms_norm": 25,
    "token_shift": 26,
    "selective_scan": 27,
    "div": 40,
    "sqrt": 41,
}

PARAMS = {
    "rms_norm": ("eps",),
    "clamp": ("lo", "hi"),
    "quantize": ("act",),
    "linear_q8": ("act",),
    "gated_rms_norm": ("eps",),
    "add_rms_norm": ("eps",),
}
"""Parameters of a kernel in the order of its words: floats, and whole numbers as they are."""

VIEWS = {
    "copy": (1, 1),
    "embedding": (2, 1),
    "linear": (2, 1),
    "rms_norm": (2, 1),
    "causal_conv1d": (4, 2),
    "add": (2, 1),
    "sub": (2, 1),
    "mul": (2, 1),
    "neg": (1, 1),
    "exp": (1, 1),
    "sigmoid": (1, 1),
    "silu": (1, 1),
    "softplus": (1, 1),
    "clamp": (1, 1),
    "sum": (1, 1),
    "tanh": (1, 1),
    "delta_rule": (7, 2),
    "ssd": (6, 2),
    "quantize": (1, 2),
    "linear_q8": (5, 1),
    "embedding_q8": (3, 1),
    "causal_conv1d_silu": (4, 2),
    "gated_rms_norm": (3, 1),
    "add_rms_norm": (3, 2),
    "token_shift": (3, 1),
    "selective_scan": (6, 2),
    "div": (2, 1),
    "sqrt": (1, 1),
}
"""How many input and output views a kernel has."""
