"""Reads the `data.pkl` of a torch checkpoint: an interpreter of the few opcodes that it needs.

Python's `pickle` runs whatever the file names and trusts the lengths in it. This interpreter has
no way to import or call anything: the names it knows are `collections.OrderedDict`,
`torch._utils._rebuild_tensor_v2` and `torch.*Storage`, each of which it models by itself, and a
length is compared with the bytes left before it is used. Opcodes: `pickletools` of the standard
library; protocols 2 to 5.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

from odin.frontend.input_file import quoted

STORAGE_DTYPES = {
    "DoubleStorage": "F64", "FloatStorage": "F32", "HalfStorage": "F16", "BFloat16Storage": "BF16",
    "LongStorage": "I64", "IntStorage": "I32", "ShortStorage": "I16", "CharStorage": "I8",
    "ByteStorage": "U8", "BoolStorage": "BOOL",
}  # fmt: skip
"""dtype of the elements of each storage class in the module `torch`."""


class PickleError(Exception):
    """The stream is not a plain torch state dict; the message completes "the pickle …"."""


@dataclass(frozen=True)
class StorageClass:
    """Stands for a class such as `torch.FloatStorage`."""

    dtype: str


@dataclass(frozen=True)
class OrderedDictClass:
    """Stands for `collections.OrderedDict`."""


@dataclass(frozen=True)
class RebuildTensor:
    """Stands for `torch._utils._rebuild_tensor_v2`."""


@dataclass(frozen=True)
class Storage:
    """A storage: `numel` elements in the archive's record `data/<key>`."""

    dtype: str
    key: str
    numel: int


@dataclass(frozen=True)
class StoredTensor:
    """A view of a storage; `offset` and `strides` count elements and are not checked yet."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class _Mark:
    """Pushed by MARK; the opcodes that consume a variable number of items pop back to it."""


_MARK = _Mark()


def load_state_dict(data: bytes) -> dict[object, object]:
    """The dictionary that `data` pickles. Its values may be of any kind that the interpreter
    builds; keys are strings or integers. Raises PickleError."""
    value = _Interpreter(data).run()
    if not isinstance(value, dict):
        raise PickleError(f"holds a {_kind(value)}; expected a dictionary of tensors")
    return value


@dataclass
class _Interpreter:
    data: bytes
    position: int = 0
    stack: list[object] = field(default_factory=list)
    memo: dict[int, object] = field(default_factory=dict)

    def run(self) -> object:
        while True:
            opcode = self.take(1)
            if opcode == b".":
                return self.pop()
            handler = _HANDLERS.get(opcode)
            if handler is None:
                raise PickleError(
                    f"has the opcode 0x{opcode.hex()} at byte {self.position - 1}, "
                    "which a torch state dict does not need and which is not accepted"
                )
            handler(self)

    def take(self, count: int) -> bytes:
        if count > len(self.data) - self.position:
            raise PickleError(f"ends in the middle of an item at byte {self.position}")
        self.position += count
        return self.data[self.position - count : self.position]

    def unsigned(self, size: int) -> int:
        return int.from_bytes(self.take(size), "little")

    def line(self) -> str:
        end = self.data.find(b"\n", self.position)
        if end < 0:
            raise PickleError(f"ends in the middle of a name at byte {self.position}")
        text = self.take(end - self.position)
        self.position += 1
        return _utf8(text)

    def pop(self) -> object:
        if not self.stack or self.stack[-1] is _MARK:
            raise PickleError(f"takes an item from an empty stack at byte {self.position}")
        return self.stack.pop()

    def top(self) -> object:
        value = self.pop()
        self.stack.append(value)
        return value

    def pop_to_mark(self) -> list[object]:
        items: list[object] = []
        while self.stack:
            value = self.stack.pop()
            if value is _MARK:
                items.reverse()
                return items
            items.append(value)
        raise PickleError(f"takes items back to a mark that is not there at byte {self.position}")

    def push(self, value: object) -> None:
        self.stack.append(value)

    def push_tuple(self, count: int) -> None:
        items = [self.pop() for _ in range(count)]
        self.push(tuple(reversed(items)))

    def put(self, index: int) -> None:
        self.memo[index] = self.top()

    def get(self, index: int) -> None:
        if index not in self.memo:
            raise PickleError(f"refers to the unknown item {index} at byte {self.position}")
        self.push(self.memo[index])

    def protocol(self) -> None:
        version = self.unsigned(1)
        if not 2 <= version <= 5:
            raise PickleError(f"has protocol {version}; expected 2 to 5")

    def append(self, items: list[object]) -> None:
        target = self.top()
        if not isinstance(target, list):
            raise PickleError(f"appends to a {_kind(target)}")
        target.extend(items)

    def set_items(self, items: list[object]) -> None:
        target = self.top()
        if not isinstance(target, dict) or len(items) % 2:
            raise PickleError(f"sets items of a {_kind(target)}")
        for key, value in zip(items[::2], items[1::2], strict=True):
            # Nothing else is hashed: the hash of a nested tuple can take exponential time.
            if type(key) not in (str, int):
                raise PickleError(f"has a {_kind(key)} as a dictionary key; expected a name")
            if key in target:
                raise PickleError(f"has the key {quoted(key)} twice in one dictionary")
            target[key] = value

    def set_item(self) -> None:
        value, key = self.pop(), self.pop()
        self.set_items([key, value])

    def build(self) -> None:
        """Attributes of an OrderedDict: `Module.state_dict` adds `_metadata`, of no use here."""
        attributes, target = self.pop(), self.top()
        if not isinstance(target, dict) or not isinstance(attributes, dict):
            raise PickleError(f"sets attributes of a {_kind(target)}")

    def persistent(self) -> None:
        reference = self.pop()
        match reference:
            case ("storage", StorageClass(dtype), str(key), str(), int(numel)) if numel >= 0:
                self.push(Storage(dtype, key, numel))
            case _:
                raise PickleError(
                    f"has an outside reference at byte {self.position} that is not to a storage"
                )

    def reduce(self) -> None:
        arguments, function = self.pop(), self.pop()
        match function, arguments:
            case OrderedDictClass(), ():
                self.push({})
            case RebuildTensor(), (
                Storage() as storage,
                offset,
                shape,
                strides,
                bool(),
                dict(),
                *rest,
            ):
                if not (
                    _is_count(offset)
                    and _is_counts(shape)
                    and _is_counts(strides)
                    and rest in ([], [None], [{}])
                ):
                    raise PickleError(
                        f"has a tensor at byte {self.position} whose offset, shape, strides or "
                        "metadata are not those of a plain tensor"
                    )
                self.push(StoredTensor(storage, offset, shape, strides))
            case _:
                raise PickleError(
                    f"makes a call at byte {self.position} that builds no plain tensor"
                )

    def find_global(self, module: str, name: str) -> None:
        match module, name:
            case "collections", "OrderedDict":
                self.push(OrderedDictClass())
            case "torch._utils", "_rebuild_tensor_v2":
                self.push(RebuildTensor())
            case "torch", _ if name in STORAGE_DTYPES:
                self.push(StorageClass(STORAGE_DTYPES[name]))
            case _:
                raise PickleError(
                    f"names {quoted(f'{module}.{name}')}, which could run code; "
                    "expected only tensors and OrderedDict"
                )

    def stack_global(self) -> None:
        name, module = self.pop(), self.pop()
        if not isinstance(name, str) or not isinstance(module, str):
            raise PickleError(f"names a {_kind(name)} of a {_kind(module)}; expected two texts")
        self.find_global(module, name)


def _kind(value: object) -> str:
    return "tensor" if isinstance(value, StoredTensor) else type(value).__name__


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 1 << 62


def _is_counts(value: object) -> bool:
    return isinstance(value, tuple) and all(_is_count(item) for item in value)


def _utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise PickleError("holds a text that is not UTF-8") from error


_HANDLERS: dict[bytes, Callable[[_Interpreter], object]] = {
    b"\x80": _Interpreter.protocol,  # PROTO
    b"\x95": lambda vm: vm.take(8),  # FRAME: its length is only a hint for buffering
    b"c": lambda vm: vm.find_global(vm.line(), vm.line()),  # GLOBAL
    b"\x93": _Interpreter.stack_global,  # STACK_GLOBAL
    b"q": lambda vm: vm.put(vm.unsigned(1)),  # BINPUT
    b"r": lambda vm: vm.put(vm.unsigned(4)),  # LONG_BINPUT
    b"\x94": lambda vm: vm.put(len(vm.memo)),  # MEMOIZE
    b"h": lambda vm: vm.get(vm.unsigned(1)),  # BINGET
    b"j": lambda vm: vm.get(vm.unsigned(4)),  # LONG_BINGET
    b"(": lambda vm: vm.push(_MARK),  # MARK
    b")": lambda vm: vm.push(()),  # EMPTY_TUPLE
    b"\x85": lambda vm: vm.push_tuple(1),  # TUPLE1
    b"\x86": lambda vm: vm.push_tuple(2),  # TUPLE2
    b"\x87": lambda vm: vm.push_tuple(3),  # TUPLE3
    b"t": lambda vm: vm.push(tuple(vm.pop_to_mark())),  # TUPLE
    b"]": lambda vm: vm.push([]),  # EMPTY_LIST
    b"a": lambda vm: vm.append([vm.pop()]),  # APPEND
    b"e": lambda vm: vm.append(vm.pop_to_mark()),  # APPENDS
    b"}": lambda vm: vm.push({}),  # EMPTY_DICT
    b"s": _Interpreter.set_item,  # SETITEM
    b"u": lambda vm: vm.set_items(vm.pop_to_mark()),  # SETITEMS
    b"N": lambda vm: vm.push(None),  # NONE
    b"\x88": lambda vm: vm.push(True),  # NEWTRUE
    b"\x89": lambda vm: vm.push(False),  # NEWFALSE
    b"K": lambda vm: vm.push(vm.unsigned(1)),  # BININT1
    b"M": lambda vm: vm.push(vm.unsigned(2)),  # BININT2
    b"J": lambda vm: vm.push(int.from_bytes(vm.take(4), "little", signed=True)),  # BININT
    b"\x8a": lambda vm: vm.push(  # LONG1
        int.from_bytes(vm.take(vm.unsigned(1)), "little", signed=True)
    ),
    b"G": lambda vm: vm.push(struct.unpack(">d", vm.take(8))[0]),  # BINFLOAT
    b"X": lambda vm: vm.push(_utf8(vm.take(vm.unsigned(4)))),  # BINUNICODE
    b"\x8c": lambda vm: vm.push(_utf8(vm.take(vm.unsigned(1)))),  # SHORT_BINUNICODE
    b"Q": _Interpreter.persistent,  # BINPERSID
    b"R": _Interpreter.reduce,  # REDUCE
    b"b": _Interpreter.build,  # BUILD
}
