"""A decode graph of a Mamba-2 as one writes it by hand for ONNX Runtime, without this toolchain.

INT8 linears by MatMulNBits (blocks of 128, accuracy_level 4), the recurrence by ONNX Runtime's
LinearAttention with B and C tiled to the heads, the convolution by its CausalConvWithState.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

from odin.frontend.mamba2_config import Mamba2Config

BLOCK = 128


class PeerGraph:
    """Nodes and initializers of the graph, named like the tensors of the checkpoint."""

    def __init__(self, tensors: Mapping[str, np.ndarray]):
        self.tensors = tensors
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: dict[str, onnx.TensorProto] = {}
        self.inputs: list[onnx.ValueInfoProto] = []
        self.outputs: list[onnx.ValueInfoProto] = []

    def op(
        self, kind: str, *inputs: str, outputs: int = 1, contrib: bool = False, **attributes: object
    ) -> list[str]:
        names = [f"{kind}_{len(self.nodes)}_{i}" for i in range(outputs)]
        domain = "com.microsoft" if contrib else ""
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names

    def constant(self, name: str, array: np.ndarray) -> str:
        self.initializers.setdefault(name, numpy_helper.from_array(array, name))
        return name

    def weight(self, name: str, shape: Sequence[int] | None = None) -> str:
        array = self.tensors[name].astype(np.float32)
        return self.constant(name, array if shape is None else array.reshape(shape))

    def state(self, name: str, *shape: int) -> str:
        self.inputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
        return name

    def next_state(self, name: str, value: str) -> None:
        shape = [d.dim_value for d in self.inputs[-1].type.tensor_type.shape.dim]
        self.nodes[-1].output[list(self.nodes[-1].output).index(value)] = f"{name}_out"
        self.outputs.append(helper.make_tensor_value_info(f"{name}_out", TensorProto.FLOAT, shape))

    def linear(self, x: str, name: str) -> str:
        rows, columns = self.tensors[name].shape
        blocks = self.tensors[name].astype(np.float32).reshape(rows, columns // BLOCK, BLOCK)
        scale = np.abs(blocks).max(-1) / 127
        q = (np.rint(blocks / scale[..., None]) + 128).astype(np.uint8)
        return self.op(
            "MatMulNBits", x, self.constant(f"{name}.q", q),
            self.constant(f"{name}.scale", scale.reshape(-1)), contrib=True,
            K=columns, N=rows, bits=8, block_size=BLOCK, accuracy_level=4,
        )[0]  # fmt: skip

    def norm(self, x: str, name: str, eps: float) -> str:
        return self.op("RMSNormalization", x, self.weight(name), axis=-1, epsilon=eps)[0]

    def silu(self, x: str) -> str:
        return self.op("QuickGelu", x, contrib=True, alpha=1.0)[0]


def build_peer(checkpoint: Path, config: Mamba2Config) -> onnx.ModelProto:
    """The graph of one step: `ids` int64 [1, 1] and states in, `logits` and states out."""
    graph = PeerGraph(load_file(checkpoint / "model.safetensors"))
    graph.inputs.append(helper.make_tensor_value_info("ids", TensorProto.INT64, [1, 1]))
    table = graph.tensors["backbone.embedding.weight"].astype(np.float32)
    scale = np.abs(table).max(-1, keepdims=True) / 127
    rows = graph.constant("table", np.rint(table / scale).astype(np.int8))
    row = graph.op("Cast", *graph.op("Gather", rows, "ids"), to=TensorProto.FLOAT)[0]
    u = graph.op("Mul", row, *graph.op("Gather", graph.constant("scales", scale), "ids"))[0]
    for layer in range(config.n_layer):
        u = _layer(graph, config, u, layer)
    normed = graph.norm(u, "backbone.norm_f.weight", config.norm_eps)
    logits = graph.linear(normed, "backbone.embedding.weight")
    graph.nodes[-1].output[0] = "logits"
    rows = graph.tensors["backbone.embedding.weight"].shape[0]
    assert logits
    graph.outputs.insert(
        0, helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 1, rows])
    )
    opsets = [helper.make_opsetid("", 24), helper.make_opsetid("com.microsoft", 1)]
    initializers = list(graph.initializers.values())
    proto = helper.make_graph(graph.nodes, "peer", graph.inputs, graph.outputs, initializers)
    return helper.make_model(proto, opset_imports=opsets, ir_version=11)


def _layer(graph: PeerGraph, config: Mamba2Config, u: str, layer: int) -> str:
    prefix = f"backbone.layers.{layer}"
    mixer = f"{prefix}.mixer"
    heads, headdim, d_state = config.n_heads, config.headdim, config.d_state
    d_inner, channels = config.d_inner, config.conv_dim

    normed = graph.norm(u, f"{prefix}.norm.weight", config.norm_eps)
    projected = graph.linear(normed, f"{mixer}.in_proj.weight")
    sizes = graph.constant("zxbcdt", np.array([d_inner, channels, heads]))
    z, xbc, dt = graph.op("Split", projected, sizes, axis=-1, outputs=3)

    column = graph.op("Reshape", xbc, graph.constant("column", np.array([1, channels, 1])))[0]
    state = graph.state(f"conv_state_{layer}", 1, channels, config.d_conv - 1)
    xbc, after = graph.op(
        "CausalConvWithState",
        column,
        graph.weight(f"{mixer}.conv1d.weight"),
        graph.weight(f"{mixer}.conv1d.bias"),
        state,
        outputs=2,
        contrib=True,
        activation="silu",
    )
    graph.next_state(state, after)
    xbc = graph.op("Reshape", xbc, graph.constant("row", np.array([1, 1, channels])))[0]
    parts = graph.constant("x|B|C", np.array([d_inner, d_state, d_state]))
    x, b, c = graph.op("Split", xbc, parts, axis=-1, outputs=3)

    dt = graph.op("Softplus", *graph.op("Add", dt, graph.weight(f"{mixer}.dt_bias")))[0]
    a = -np.exp(graph.tensors[f"{mixer}.A_log"].astype(np.float32))
    decay = graph.op("Mul", dt, graph.constant(f"{mixer}.A", a))[0]
    by_head = graph.constant("heads", np.array([1, heads, headdim]))
    x = graph.op("Reshape", x, by_head)[0]
    dt = graph.op("Reshape", dt, graph.constant("dt", np.array([1, heads, 1])))[0]
    flat = graph.constant("flat", np.array([1, 1, d_inner]))
    dtx = graph.op("Reshape", *graph.op("Mul", x, dt), flat)[0]
    tile = graph.constant("tile", np.array([1, 1, heads]))
    key, query = (graph.op("Tile", value, tile)[0] for value in (b, c))
    state = graph.state(f"ssm_state_{layer}", 1, heads, d_state, headdim)
    y, after = graph.op(
        "LinearAttention",
        query,
        key,
        dtx,
        state,
        decay,
        outputs=2,
        contrib=True,
        q_num_heads=heads,
        kv_num_heads=heads,
        update_rule="gated",
        scale=1.0,
    )
    graph.next_state(state, after)
    skip = graph.op("Mul", x, graph.weight(f"{mixer}.D", (heads, 1)))[0]
    skip = graph.op("Reshape", skip, flat)[0]
    y = graph.op("Mul", *graph.op("Add", y, skip), graph.silu(z))[0]
    y = graph.norm(y, f"{mixer}.norm.weight", config.norm_eps)
    return graph.op("Add", u, graph.linear(y, f"{mixer}.out_proj.weight"))[0]
