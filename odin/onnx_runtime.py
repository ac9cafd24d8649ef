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
        self.manifest.weights.checked(folder)
        self._options = ort.SessionOptions()
        self._options.intra_op_num_threads = threads
        self._options.log_severity_level = 3
        self._graphs = [_Graph(self._open(self.manifest.step.checked(folder)), 1)]
        if self.manifest.prefill is not None:
            session = self._open(self.manifest.prefill.checked(folder))
            self._graphs.append(_Graph(session, self.manifest.prefill_length))
        ...

    def _open(self, path: Path) -> ort.InferenceSession:
        try:
            return ort.InferenceSession(path, self._options, providers=["CPUExecutionProvider"])
        except Exception as error:
            reason = str(error).strip().splitlines()[0]
            raise InputError(f"{path}: expected a graph for ONNX Runtime ({reason})") from None
