"""A recurrent model whose step in plain PyTorch was exported: any recurrence, without an importer.

    step(ids: int64 [1], *states: float32) -> (logits [1, V], *states)

`torch.export.save(torch.export.export(step, example_inputs), "model.pt2")` writes such a program.
The states are zero when a text begins; each comes back in the shape in which it went in, and has
an example tensor of its own. The whole step becomes the body of one scan over the sequence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Hashable, Iterable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue
from xdsl.utils.exceptions import VerifyException

from odin.frontend.aten import RULES
from odin.frontend.aten.call import AtenCall, volume
from odin.frontend.builder import ModelBuilder
from odin.frontend.checkpoint import Companions
from odin.frontend.config_fields import MAX_VOCAB
from odin.frontend.input_file import quoted
from odin.frontend.match_tensors import require_eos_within
from odin.frontend.pt2_archive import ExportedProgram
from odin.frontend.pt2_graph import Argument, Node, Ref, TensorMeta
from odin.frontend.tensor import Tensor
from odin.ir.errors import InputError
from odin.ir.model import Model
from odin.ir.nn import EmbeddingOp, LastOp
from odin.ir.types import Shape, tensor_of

MAX_ELEMENTS = 1 << 31
"""Of one tensor of the graph."""

TOP = "step"
"""The location of what is in no module."""

_FLOATS = ("F16", "BF16", "F32", "F64")


def lower_pt2(program: ExportedProgram, companions: Companions) -> Model:
    """The model of an exported step function. Raises InputError if it is no such function, or uses
    an operator that is not supported."""
    return _StepLowering(program, companions).lower()


class _StepLowering:
    def __init__(self, program: ExportedProgram, companions: Companions):
        self.path = program.path
        self.graph = program.graph
        self.program = program
        self.companions = companions
        self.build = ModelBuilder()
        self.values: dict[str, SSAValue] = {}
        self.used = {
            name for node in self.graph.nodes for name in _references(node.arguments.values())
        }

    def lower(self) -> Model:
        build = self.build
        ids, *states = self._check_inputs()
        logits, *nexts = self._check_outputs(states)
        vocab_size = math.prod(self.meta(logits).shape)
        self._load_weights()
        initial = [build.state(_hint(name), self.meta(name).shape) for name in states]

        def step(
            slices: Sequence[SSAValue], before: Sequence[SSAValue]
        ) -> tuple[list[SSAValue], list[SSAValue]]:
            self.values[ids] = build.reshape(slices[0], *self.meta(ids).shape)
            self.values.update(zip(states, before, strict=True))
            for node in self.graph.nodes:
                self._call(node)
            for name in (logits, *nexts):
                if name not in self.values:
                    raise InputError(f"{self.path}: the result {quoted(name)} is not computed")
            after = [self.values[name] for name in nexts]
            return [build.reshape(self.values[logits], vocab_size)], after

        (stacked,), finals = build.scan([build.ids], initial, step)
        for final in finals:
            build.final_state(final)
        last = build.add(LastOp(stacked), "logits")
        module = build.finish(build.reshape(last, vocab_size))
        self._check_tables(module, vocab_size)
        require_eos_within(self.path, self.companions, vocab_size)
        return Model(
            name=self.path.resolve().stem,
            module=module,
            weights=build.weights,
            vocab_size=vocab_size,
            parameters=self._count_parameters(),
            eos_token_ids=self.companions.eos_token_ids,
            tokenizer=self.companions.tokenizer,
            templates=dict(self.companions.templates),
        )

    def meta(self, name: str) -> TensorMeta:
        """What the graph says about a tensor, checked."""
        meta = self.graph.tensors.get(name)
        if meta is None:
            raise InputError(f"{self.path}: the tensor {quoted(name)} is not described")
        if any(n < 1 for n in meta.shape) or math.prod(meta.shape) > MAX_ELEMENTS:
            raise InputError(
                f"{self.path}: the tensor {quoted(name)} is empty or has more than {MAX_ELEMENTS} "
                "elements"
            )
        return meta

    # The signature

    def _check_inputs(self) -> tuple[str, ...]:
        inputs = self.graph.inputs
        if not inputs or self.meta(inputs[0]).dtype not in ("I32", "I64"):
            raise InputError(
                f"{self.path}: expected a step whose first argument is a token id, int64 [1]"
            )
        if math.prod(self.meta(inputs[0]).shape) != 1:
            raise InputError(
                f"{self.path}: the first argument {quoted(inputs[0])} has shape "
                f"{list(self.meta(inputs[0]).shape)}; expected one token id, for a batch of 1"
            )
        for name in inputs[1:]:
            self._require_float32(name, "the state")
            if name not in self.used:
                raise InputError(
                    f"{self.path}: the state {quoted(name)} is never read; expected the use of "
                    "each (torch.export takes example states for one if they are the same tensor)"
                )
        return inputs

    def _check_outputs(self, states: Sequence[str]) -> tuple[str, ...]:
        outputs = self.graph.outputs
        if len(outputs) != len(states) + 1:
            raise InputError(
                f"{self.path}: the step has {len(states)} states and returns {len(outputs)} "
                f"tensors; expected the logits and each state"
            )
        for state, result in zip(states, outputs[1:], strict=True):
            self._require_float32(result, "the result")
            if self.meta(result).shape != self.meta(state).shape:
                raise InputError(
                    f"{self.path}: the state {quoted(state)} has shape "
                    f"{list(self.meta(state).shape)} and comes back as "
                    f"{list(self.meta(result).shape)}; expected the same shape"
                )
        self._require_float32(outputs[0], "the result")
        shape = self.meta(outputs[0]).shape
        if not shape or shape[-1] != math.prod(shape) or shape[-1] > MAX_VOCAB:
            raise InputError(
                f"{self.path}: the first result has shape {list(shape)}; expected the logits of "
                f"one token, [1, V] with V up to {MAX_VOCAB}"
            )
        return outputs

    def _require_float32(self, name: str, what: str) -> None:
        if self.meta(name).dtype != "F32":
            raise InputError(
                f"{self.path}: {what} {quoted(name)} has dtype {self.meta(name).dtype}; expected "
                "F32"
            )

    def _check_tables(self, module: ModuleOp, vocab_size: int) -> None:
        """The executor embeds every id that it has a logit for."""
        for op in module.walk():
            if isinstance(op, EmbeddingOp) and tensor_of(op.table).get_shape()[0] < vocab_size:
                raise InputError(
                    f"{self.path}: the embedding has {tensor_of(op.table).get_shape()[0]} rows for "
                    f"{vocab_size} logits; expected a row for each"
                )

    # Weights

    def _load_weights(self) -> None:
        """Loads each tensor that is used; names for one place in the file are one weight."""
        loaded: dict[Hashable, SSAValue] = {}
        for value, name in self.graph.weights.items():
            if value not in self.used:
                continue
            if not re.fullmatch(r"[\w.]{1,200}", name, re.ASCII):
                raise InputError(f"{self.path}: {quoted(name)} is no name of a tensor")
            source = self.program.tensors[name]
            source.require_float()
            if source.shape != self.meta(value).shape:
                raise InputError(
                    f"{self.path}: tensor {quoted(name)} has shape {list(source.shape)}, and "
                    f"{list(self.meta(value).shape)} in the graph"
                )
            place = self.program.places[name]
            with self.build.at(name.rpartition(".")[0] or TOP):
                if place not in loaded:
                    # A weight has at least one axis.
                    shape = source.shape or (1,)
                    loaded[place] = self.build.weight(name, shape, partial(_read, source, shape))
                load = loaded[place]
                self.values[value] = load if source.shape else self.build.reshape(load)

    def _count_parameters(self) -> int:
        trained = {
            self.program.places[name]: math.prod(tensor.shape)
            for name, tensor in self.program.tensors.items()
            if name in self.program.parameters
        }
        return sum(trained.values())

    # Calls

    def _call(self, node: Node) -> None:
        if not node.results:  # an assertion, or a question about types
            return
        where = f"{self.path}: {node.module or TOP}: {quoted(node.target)[1:-1]}"
        rule = RULES.get(node.target)
        if rule is None:
            raise InputError(
                f"{where} is not supported; ep.run_decompositions() before torch.export.save "
                "may give it in simpler operators"
            )
        shape = self.meta(node.results[0]).shape
        with self.build.at(node.module or TOP):
            try:
                results = rule(AtenCall(node, self.values, self.build, shape))
                results = [results] if isinstance(results, SSAValue) else results
                # Operators like native_layer_norm have results that only training needs.
                for name, value in zip(node.results, results, strict=False):
                    self.values[name] = self._stated(name, value)
            except VerifyException as error:
                reason = " ".join(str(error).split())[:200]
                raise InputError(f"{where} cannot be taken: {ascii(reason)[1:-1]}") from None

    def _stated(self, name: str, value: SSAValue) -> SSAValue:
        """The value in the shape that the graph states."""
        meta = self.meta(name)
        if meta.dtype in _FLOATS and meta.dtype != "F32":
            raise VerifyException(f"it gives {meta.dtype}; expected a step in float32")
        if math.prod(meta.shape) != volume(value):
            raise VerifyException(f"it gives {tensor_of(value)}, not the {list(meta.shape)} stated")
        return self.build.reshape(value, *meta.shape)


def _references(arguments: Iterable[Argument]) -> set[str]:
    """The names of all tensors among arguments."""
    names: set[str] = set()
    for argument in arguments:
        if isinstance(argument, Ref):
            names.add(argument.name)
        elif isinstance(argument, tuple):
            names |= _references(argument)
    return names


def _read(source: Tensor, shape: Shape) -> NDArray[np.float32]:
    return source.read().reshape(shape)


def _hint(name: str) -> str:
    return re.sub(r"\W", "_", name, flags=re.ASCII)[:60]
