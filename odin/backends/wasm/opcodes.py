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
