"""Running an onnx artifact from Python, by ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from odin.backends.onnx.manifest import read_manifest
from odin.generator import Generator
from odin.ir.errors import InputError
from odin.sampling import Sampling, draw

try:
    import onnxruntime as ort
except ModuleNotFoundError:
    raise InputError("an onnx artifact needs ONNX Runtime: `pip install odin[onnx]`") from None


class OnnxRuntime(Generator):
    """A loaded onnx artifact.

    The states stay in ONNX Runtime's own buffers, two a state: each step reads one and writes the
    other.
    """

    def __init__(self, folder: Path, threads: int = 0):
        """Loads and checks the artifact in `folder`; 0 threads are as many as there are cores.

        Raises InputError naming the file that is missing, cut, changed or not valid.
        """
        self.manifest = read_manifest(folder)
        super().__init__(folder, self.manifest)
        manifest = self.manifest
        manifest.weights.checked(folder)
        self._options = ort.SessionOptions()
        self._options.intra_op_num_threads = threads
        self._options.log_severity_level = 3
        files = {1: manifest.step, manifest.prefill_length: manifest.prefill}
        sessions = {
            length: self._open(file.checked(folder), length)
            for length, file in files.items()
            if file is not None
        }
        states = sessions[1].get_inputs()[1:]
        self._logits = _zeros([manifest.vocab_size])
        self._states = [{s.name: _zeros(s.shape) for s in states} for _ in range(2)]
        self._current = 0
        """Which of the two holds the state."""
        self._graphs = {
            length: _Graph(session, length, self._states, self._logits)
            for length, session in sorted(sessions.items(), reverse=True)
        }

    def reset(self) -> None:
        for value in self._states[self._current].values():
            value.update_inplace(np.zeros(value.shape(), np.float32))

    def advance(self, ids: Sequence[int]) -> None:
        rest = np.asarray(ids, np.int64)
        if rest.size and not 0 <= rest.min() <= rest.max() < self.manifest.vocab_size:
            raise InputError(f"{self.folder}: expected token ids below {self.manifest.vocab_size}")
        while len(rest):
            length = next(length for length in self._graphs if length <= len(rest))
            chunk, rest = rest[:length], rest[length:]
            try:
                self._graphs[length].run(chunk, self._current)
            except Exception as error:
                raise InputError(f"{self.folder}: a graph stopped ({_reason(error)})") from None
            self._current = 1 - self._current

    def logits(self) -> np.ndarray:
        return self._logits.numpy().copy()

    def sample(self, sampling: Sampling, position: int) -> int:
        return draw(self._logits.numpy(), sampling, position)

    def _open(self, path: Path, length: int) -> ort.InferenceSession:
        try:
            session = ort.InferenceSession(path, self._options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise InputError(f"{path}: expected an ONNX graph ({_reason(error)})") from None
        inputs = {value.name: (value.type, value.shape) for value in session.get_inputs()}
        outputs = {value.name: (value.type, value.shape) for value in session.get_outputs()}
        expected = {"logits": (_FLOAT, [self.manifest.vocab_size])}
        expected |= {f"{name}_out": value for name, value in inputs.items() if name != "ids"}
        if inputs.get("ids") != ("tensor(int64)", [length]) or outputs != expected:
            raise InputError(
                f"{path}: expected inputs ids [{length}] and states, outputs logits and each state"
            )
        return session


class _Graph:
    """A session for chunks of one length, bound to the buffers of the states in both ways."""

    def __init__(
        self,
        session: ort.InferenceSession,
        length: int,
        states: Sequence[dict[str, ort.OrtValue]],
        logits: ort.OrtValue,
    ):
        self._session = session
        self._ids = ort.OrtValue.ortvalue_from_numpy(np.zeros(length, np.int64))
        self._bindings = []
        for before, after in (states, reversed(states)):
            binding = session.io_binding()
            binding.bind_ortvalue_input("ids", self._ids)
            binding.bind_ortvalue_output("logits", logits)
            for name in before:
                binding.bind_ortvalue_input(name, before[name])
                binding.bind_ortvalue_output(f"{name}_out", after[name])
            self._bindings.append(binding)

    def run(self, ids: np.ndarray, current: int) -> None:
        """Feeds ids int64 [length] to the state in buffers `current`; the next one is in the
        others."""
        self._ids.update_inplace(ids)
        self._session.run_with_iobinding(self._bindings[current])


_FLOAT = "tensor(float)"


def _zeros(shape: Sequence[int]) -> ort.OrtValue:
    return ort.OrtValue.ortvalue_from_numpy(np.zeros(shape, np.float32))


def _reason(error: Exception) -> str:
    return str(error).strip().splitlines()[0]
