"""Decode speed of the onnx target beside a graph authored by hand (`onnx_peer.py`).

    python -m benchmarks.onnx_decode CHECKPOINT [--threads 1] [--tokens 150]

CHECKPOINT is a Mamba-2 in mamba-ssm's layout, tied, in one safetensors file. The two take turns
token by token, so that both see the same machine, each after a token that brings its weights back
into the caches; states go from buffer to buffer by IOBinding in both. With one thread, time is that
of the processor, on which other work on the machine tells less.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime as ort

from benchmarks.onnx_peer import build_peer
from odin.frontend.checkpoint import open_checkpoint
from odin.frontend.mamba2_config import parse_mamba2_config
from odin.onnx_runtime import OnnxRuntime


class Peer:
    """The graph by hand, decoded like the artifact: two sets of buffers for the states."""

    def __init__(self, path: Path, threads: int):
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self.session = ort.InferenceSession(path, options)
        values = {i.name: i.shape for i in self.session.get_inputs() if i.name != "ids"}
        self.ids = ort.OrtValue.ortvalue_from_numpy(np.zeros((1, 1), np.int64))
        shape = self.session.get_outputs()[0].shape
        self.out = ort.OrtValue.ortvalue_from_numpy(np.zeros(shape, np.float32))
        states = [
            {
                n: ort.OrtValue.ortvalue_from_numpy(np.zeros(s, np.float32))
                for n, s in values.items()
            }
            for _ in range(2)
        ]
        self.bindings = []
        for before, after in (states, states[::-1]):
            binding = self.session.io_binding()
            binding.bind_ortvalue_input("ids", self.ids)
            binding.bind_ortvalue_output("logits", self.out)
            for name in values:
                binding.bind_ortvalue_input(name, before[name])
                binding.bind_ortvalue_output(f"{name}_out", after[name])
            self.bindings.append(binding)

    def advance(self, ids: list[int]) -> None:
        for token in ids:
            self.ids.update_inplace(np.array([[token]], np.int64))
            self.session.run_with_iobinding(self.bindings[0])
            self.bindings.reverse()

    def logits(self) -> np.ndarray:
        return self.out.numpy().reshape(-1)


def seconds_of_a_token(model: Peer | OnnxRuntime, token: int, clock: Callable[[], float]) -> float:
    model.advance([token])
    begin = clock()
    model.advance([token])
    return clock() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=150)
    options = parser.parse_args()

    checkpoint = open_checkpoint(options.checkpoint)
    config = parse_mamba2_config(checkpoint.config, options.checkpoint / "config.json")
    with tempfile.TemporaryDirectory() as folder:
        artifact = Path(folder) / "artifact"
        lower = [sys.executable, "-m", "odin.cli", "lower", str(options.checkpoint)]
        # In a process of its own, so that nothing but the two models is in this one.
        subprocess.run([*lower, "--target", "onnx", "-o", str(artifact)], check=True)
        peer_file = Path(folder) / "peer.onnx"
        peer_file.write_bytes(build_peer(options.checkpoint, config).SerializeToString())
        contestants = {
            "by hand": Peer(peer_file, options.threads),
            "onnx target": OnnxRuntime(artifact, options.threads),
        }
        sizes = [
            peer_file.stat().st_size,
            sum(file.stat().st_size for file in artifact.iterdir()),
        ]
    ids = [1, 2, 3, 4, 5, 6, 7, 8]
    for contestant in contestants.values():
        contestant.advance(ids)
    hand, ours = (contestant.logits() for contestant in contestants.values())
    print(f"logits after {len(ids)} tokens differ by {np.median(np.abs(hand - ours)):.1e} (median)")
    clock = time.process_time if options.threads == 1 else time.perf_counter
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    for token in range(options.tokens):
        for name, contestant in contestants.items():
            seconds[name].append(seconds_of_a_token(contestant, token, clock))
    for (name, values), size in zip(seconds.items(), sizes, strict=True):
        slow, median, fast = (1 / np.percentile(values, q) for q in (90, 50, 10))
        speed = f"{median:6.1f} tokens/s (of ten: {slow:.1f} to {fast:.1f})"
        print(f"{name:12} {speed}, {size / 1e6:.1f} MB")
    ratios = [hand / ours for hand, ours in zip(*seconds.values(), strict=True)]
    print(f"onnx target / by hand: {statistics.median(ratios):.2f} (median over the tokens)")


if __name__ == "__main__":
    main()
