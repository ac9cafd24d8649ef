"""A module of specialized functions → ONNX models over one file of weights."""

from __future__ import annotations

import onnx_ir as ir
from onnx_ir.passes.common import RemoveUnusedNodesPass
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import SSAValue

from odin.backends.onnx.graph import CONTRIB, GraphBuilder
from odin.backends.onnx.profiles import Profile
from odin.backends.onnx.weights import WeightFile
from odin.ir.interpreter import ModuleWeights
from odin.ir.ssm import SsdOp
from odin.ir.types import Shape, tensor_of

IR_VERSION = 11
"""What onnxruntime-web reads."""


def export_function(
    function: FuncOp, profile: Profile, weights: ModuleWeights, file: WeightFile
) -> ir.Model:
    """The ONNX model of a function over a fixed length T.

    Inputs: `ids` int64 [T], then each state S, which is zero when a text begins. Outputs: `logits`
    float32 [V] of the last position, then `S_out` for each state. Raises Unsupported.
    """
    graph = GraphBuilder(profile.rules, weights, file)
    block = function.body.block
    *body, terminator = block.ops
    assert isinstance(terminator, ReturnOp)
    inputs = [_input("ids", tensor_of(block.args[0]).get_shape(), ir.DataType.INT64)]
    graph.bind(block.args[0], inputs[0])
    for state, final in zip(block.args[1:], terminator.operands[1:], strict=True):
        shape = tensor_of(state).get_shape()
        if _is_only_of_ssd(state, final):
            heads, headdim, d_state = shape
            shape = (1, heads, d_state, headdim)
            graph.heads_first |= {state, final}
        name = graph.unique(state.name_hint or "state")
        inputs.append(_input(name, shape, ir.DataType.FLOAT))
        graph.bind(state, inputs[-1])
    for op in body:
        graph.emit(op)
    outputs: list[ir.Value] = []
    names = ["logits", *(f"{state.name}_out" for state in inputs[1:])]
    for name, result in zip(names, terminator.operands, strict=True):
        value = graph[result]
        # An output is made by a node, and one value is no two outputs.
        if value.producer() is None or value in outputs:
            value = graph.op("Identity", value)
        value.name = name
        outputs.append(value)
    for value, source in zip(outputs[1:], inputs[1:], strict=True):
        value.shape = source.shape
    onnx_graph = ir.Graph(
        inputs,
        outputs,
        nodes=graph.tape.nodes,
        initializers=graph.tape.initializers,
        opset_imports={"": profile.opset} | ({CONTRIB: 1} if profile.contrib else {}),
        name=function.sym_name.data,
    )
    model = ir.Model(onnx_graph, ir_version=IR_VERSION, producer_name="odin")
    RemoveUnusedNodesPass()(model)
    _put_leaves_last(onnx_graph)
    return model


def length_of(function: FuncOp) -> int:
    """T of a function over a fixed length."""
    return tensor_of(function.body.block.args[0]).get_shape()[0]


def _input(name: str, shape: Shape, dtype: ir.DataType) -> ir.Value:
    return ir.Value(name=name, shape=ir.Shape(shape), type=ir.TensorType(dtype))


def _put_leaves_last(graph: ir.Graph) -> None:
    """Orders the nodes so that ONNX Runtime makes each state where its layer is.

    Of the leaves, which no other node reads, it takes the last in the file first: all that this one
    needs, then the leaf itself. With the logits last, the states of all layers would be cut out
    after them.
    """
    leaves = [node for node in graph if not any(value.uses() for value in node.outputs)]
    graph.extend(reversed(leaves))


def _is_only_of_ssd(state: SSAValue, final: SSAValue) -> bool:
    """Whether the state goes into one `ssm.ssd` and comes out of it, and nothing else sees it."""
    op = final.owner
    return (
        isinstance(op, SsdOp)
        and op.state is state
        and op.next_state is final
        and state.has_one_use()
        and final.has_one_use()
    )
