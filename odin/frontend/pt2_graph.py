"""The graph of an exported program as plain data, checked on the way in.

The JSON is that of `torch/_export/serde/schema.py`, version 8: unions are objects with one key,
such as `{"as_tensor": {"name": "x"}}`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from odin.frontend.input_file import quoted
from odin.ir.errors import InputError

SCHEMA_VERSION = 8

DTYPES = {
    1: "U8", 2: "I8", 3: "I16", 4: "I32", 5: "I64", 6: "F16", 7: "F32", 8: "F64", 12: "BOOL",
    13: "BF16",
}  # fmt: skip
"""Names, as safetensors has them, of the schema's ScalarType."""

MAX_NODES = 1 << 20


@dataclass(frozen=True)
class Ref:
    """A tensor of the graph, by its name."""

    name: str


Argument: TypeAlias = "Ref | tuple[Argument, ...] | int | float | bool | str | None"


@dataclass(frozen=True)
class TensorMeta:
    """What the program says about one of its tensors."""

    dtype: str
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    offset: int


@dataclass(frozen=True)
class Node:
    """One call of an operator."""

    name: str
    target: str
    """Such as `aten.linear.default`."""
    arguments: Mapping[str, Argument]
    """By their names in the operator's schema; those with their default value may be absent."""
    results: tuple[str, ...]
    module: str
    """The module of the source that the call is in, such as `layers.0.mixer`."""


@dataclass(frozen=True)
class Graph:
    """A step function: tensors in, calls in order, tensors out."""

    weights: Mapping[str, str]
    """From a value to the parameter, buffer or constant that it is."""
    inputs: tuple[str, ...]
    nodes: tuple[Node, ...]
    outputs: tuple[str, ...]
    tensors: Mapping[str, TensorMeta]


T = TypeVar("T")


@dataclass(frozen=True)
class Json:
    """A value in the JSON of a program, and where it stands; the methods check and convert."""

    value: object
    where: str

    def error(self, expected: str) -> InputError:
        return InputError(f"{self.where} is {quoted(self.value)}; expected {expected}")

    def field(self, name: str) -> Json:
        """The field of an object."""
        if not isinstance(self.value, dict) or name not in self.value:
            raise InputError(f"{self.where}: expected an object with the field {name}")
        return Json(self.value[name], f"{self.where}.{name}")

    def items(self) -> list[tuple[str, Json]]:
        """The fields of an object."""
        if not isinstance(self.value, dict):
            raise self.error("an object")
        return [(k, Json(v, f"{self.where}.{quoted(k)[1:-1]}")) for k, v in self.value.items()]

    def list(self, convert: Callable[[Json], T]) -> tuple[T, ...]:
        """The elements of a list, each converted."""
        if not isinstance(self.value, list):
            raise self.error("a list")
        return tuple(convert(Json(v, f"{self.where}[{i}]")) for i, v in enumerate(self.value))

    def variant(self) -> tuple[str, Json]:
        """The one field of a union."""
        if not isinstance(self.value, dict) or len(self.value) != 1:
            raise self.error("an object with one field")
        ((name, value),) = self.value.items()
        return name, Json(value, self.where)

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.error("a text")
        return self.value

    def integer(self) -> int:
        if type(self.value) is not int or abs(self.value) >= 1 << 63:
            raise self.error("an integer of 64 bits")
        return self.value

    def count(self) -> int:
        """An integer from 0 on."""
        if self.integer() < 0:
            raise self.error("an integer of at least 0")
        return self.integer()

    def number(self) -> float:
        """A float, which JSON may have as the text Infinity, -Infinity or NaN."""
        if self.value in ("Infinity", "-Infinity", "NaN"):
            return float(str(self.value))
        if type(self.value) not in (int, float):
            raise self.error("a number")
        return float(self.value)  # type: ignore[arg-type]

    def boolean(self) -> bool:
        if type(self.value) is not bool:
            raise self.error("true or false")
        return self.value


def parse_graph(path: Path, program: dict[str, Any]) -> Graph:
    """The graph in the `model.json` of the archive `path`. Raises InputError."""
    root = Json(program, f"{path}: model.json")
    version = root.field("schema_version").field("major")
    if version.value != SCHEMA_VERSION:
        raise version.error(f"{SCHEMA_VERSION}; export the program again with PyTorch 2.9 or newer")
    module = Json(root.field("graph_module").value, f"{path}: model.json")
    graph, signature = module.field("graph"), module.field("signature")
    nodes = graph.field("nodes").list(_node)
    if len(nodes) > MAX_NODES:
        raise graph.field("nodes").error(f"at most {MAX_NODES} nodes")
    weights, inputs = _inputs(signature.field("input_specs"))
    return Graph(
        weights=weights,
        inputs=inputs,
        nodes=nodes,
        outputs=signature.field("output_specs").list(_output),
        tensors={name: parse_meta(meta) for name, meta in graph.field("tensor_values").items()},
    )


def parse_meta(meta: Json) -> TensorMeta:
    """The object that describes a tensor; its shape is fixed."""
    dtype = meta.field("dtype")
    return TensorMeta(
        DTYPES.get(dtype.integer(), f"type {dtype.integer()}"),
        meta.field("sizes").list(_extent),
        meta.field("strides").list(_extent),
        _extent(meta.field("storage_offset")),
    )


def _extent(value: Json) -> int:
    kind, inner = value.variant()
    if kind != "as_int":
        raise InputError(
            f"{value.where}: the shape is dynamic; export the step without dynamic_shapes, for "
            "one token"
        )
    return inner.count()


def _inputs(specs: Json) -> tuple[dict[str, str], tuple[str, ...]]:
    """Weights, by value, and the values that the caller passes."""
    weights: dict[str, str] = {}
    inputs: list[str] = []
    names = {
        "parameter": "parameter_name",
        "buffer": "buffer_name",
        "tensor_constant": "tensor_constant_name",
    }
    for kind, spec in specs.list(Json.variant):
        if kind == "user_input":
            inputs.append(_tensor(spec.field("arg")).name)
        elif kind in names:
            weights[spec.field("arg").field("name").text()] = spec.field(names[kind]).text()
        else:
            raise InputError(
                f"{spec.where} is a {quoted(kind)[1:-1]}; expected tensors only: a token and states"
            )
    return weights, tuple(inputs)


def _output(spec: Json) -> str:
    kind, inner = spec.variant()
    if kind != "user_output":
        raise InputError(
            f"{spec.where} is a {quoted(kind)[1:-1]}; expected a step that changes nothing in "
            "place: states are arguments and results"
        )
    return _tensor(inner.field("arg")).name


def _tensor(argument: Json) -> Ref:
    value = _argument(argument)
    if not isinstance(value, Ref):
        raise InputError(f"{argument.where}: expected a tensor")
    return value


def _node(node: Json) -> Node:
    target = node.field("target").text().removeprefix("torch.ops.")
    arguments = {
        entry.field("name").text(): _argument(entry.field("arg"))
        for entry in node.field("inputs").list(lambda entry: entry)
    }
    results: list[str] = []
    for output in node.field("outputs").list(_argument):
        group = output if isinstance(output, tuple) else (output,)
        results += [ref.name for ref in group if isinstance(ref, Ref)]
    stack = node.field("metadata").value
    module = stack.get("nn_module_stack") if isinstance(stack, dict) else None
    return Node(results[0] if results else target, target, arguments, tuple(results), _path(module))


def _path(stack: object) -> str:
    """The innermost module in `nn_module_stack`: entries `key,path,type`, `;` between them."""
    innermost = stack.rsplit(";", 1)[-1].split(",") if isinstance(stack, str) else []
    path = innermost[1] if len(innermost) > 1 else ""
    return path if path.isascii() and path.isprintable() else ""


def _name(value: Json) -> Ref:
    return Ref(value.field("name").text())


def _sym_int(value: Json) -> int:
    kind, inner = value.variant()
    if kind != "as_int":
        raise InputError(f"{value.where}: expected an integer that is known at export")
    return inner.integer()


def _none(value: Json) -> None:
    return None


_VARIANTS: dict[str, Callable[[Json], Argument]] = {
    "as_none": _none,
    "as_tensor": _name,
    "as_tensors": lambda value: value.list(_name),
    "as_optional_tensor": lambda value: _argument(value),
    "as_optional_tensors": lambda value: value.list(_argument),
    "as_int": Json.integer,
    "as_ints": lambda value: value.list(Json.integer),
    "as_sym_int": _sym_int,
    "as_sym_ints": lambda value: value.list(_sym_int),
    "as_float": Json.number,
    "as_floats": lambda value: value.list(Json.number),
    "as_bool": Json.boolean,
    "as_bools": lambda value: value.list(Json.boolean),
    "as_string": Json.text,
    # Which device, layout and type a result has is in its TensorMeta.
    "as_scalar_type": _none,
    "as_memory_format": _none,
    "as_layout": _none,
    "as_device": _none,
}


def _argument(argument: Json) -> Argument:
    kind, value = argument.variant()
    if kind not in _VARIANTS:
        raise InputError(f"{argument.where} is {quoted(kind)}; expected a tensor or a number")
    return _VARIANTS[kind](value)
