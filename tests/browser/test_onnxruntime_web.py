"""onnxruntime-web runs the graphs of the onnx-web target in Chromium, and computes what ONNX
Runtime computes outside."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from artifact_hosts import Site
from random_checkpoints import RandomModel, write_mamba_ssm
from random_rwkv7 import write_rwkv7
from selenium import webdriver

from odin.backends.backend import available_backends
from odin.lower import lower_checkpoint, write_folder
from odin.onnx_runtime import OnnxRuntime

PACKAGE = Path(__file__).parents[2] / "benchmarks" / "peers"
TOLERANCE = 1e-4
CHECKPOINTS = {
    "mamba-2": lambda folder: write_mamba_ssm(folder, RandomModel(64, 2, 120, ngroups=2)),
    "rwkv-7": write_rwkv7,
}

FEED = """
const done = arguments[arguments.length - 1];
(async () => {
  const ort = await import("/ort/ort.wasm.min.mjs");
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = "/ort/";
  const open = (name) => ort.InferenceSession.create(`/model/${name}`, {
    executionProviders: ["wasm"],
    externalData: [{ path: "weights.bin", data: "/model/weights.bin" }],
  });
  let state;
  let logits;
  const feed = async (session, ids) => {
    state ??= Object.fromEntries(session.inputMetadata.slice(1).map(({ name, shape }) => {
      const size = shape.reduce((a, b) => a * b, 1);
      return [name, new ort.Tensor("float32", new Float32Array(size), shape)];
    }));
    const tensor = new ort.Tensor("int64", BigInt64Array.from(ids, BigInt), [ids.length]);
    const out = await session.run({ ids: tensor, ...state });
    state = Object.fromEntries(Object.keys(state).map((name) => [name, out[`${name}_out`]]));
    logits = Array.from(out.logits.data);
  };
  const ids = IDS;
  if (PREFILL) await feed(await open("prefill.onnx"), ids.splice(0, PREFILL));
  const step = await open("step.onnx");
  for (const id of ids) await feed(step, [id]);
  return logits;
})().then((value) => done({ value }), (error) => done({ error: String(error) }));
"""


@pytest.fixture(scope="session")
def package() -> Path:
    """The files of onnxruntime-web, at the version that is pinned."""
    lock, installed = PACKAGE / "package-lock.json", PACKAGE / "node_modules/.package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(command, cwd=PACKAGE, check=True)
    return PACKAGE / "node_modules/onnxruntime-web/dist"


@pytest.mark.parametrize("family", CHECKPOINTS)
@pytest.mark.parametrize("passes", ["fuse", "fuse,quant{bits=8}"])
def test_logits_are_those_of_onnx_runtime(
    chromium: webdriver.Chrome,
    serve: Callable[[Path], Site],
    package: Path,
    tmp_path: Path,
    family: str,
    passes: str,
) -> None:
    backend = available_backends()["onnx-web"]
    model = lower_checkpoint(CHECKPOINTS[family](tmp_path / "checkpoint"), backend, passes)
    site = tmp_path / "site"
    write_folder(site / "model", lambda folder: backend.write(model, folder))
    (site / "ort").symlink_to(package)
    runtime = OnnxRuntime(site / "model", threads=1)
    ids = np.random.default_rng(0).integers(0, runtime.manifest.vocab_size, 70).tolist()
    prefill = runtime.manifest.prefill_length if runtime.manifest.prefill else 0
    runtime.advance(ids)

    chromium.get(f"{serve(site).url}/empty")
    script = FEED.replace("IDS", json.dumps(ids)).replace("PREFILL", str(prefill))
    outcome = chromium.execute_async_script(script)
    assert "error" not in outcome, outcome
    difference = np.abs(np.array(outcome["value"]) - runtime.logits())
    # With INT8, the last bit of an exponential may flip a rounding, which is amplified.
    largest = difference.max() if passes == "fuse" else np.median(difference)
    assert largest < TOLERANCE
