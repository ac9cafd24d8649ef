"""The tokenizer: exact round trips, one token a digit, and the same ids in JavaScript."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from datagen.output.documents import END_OF_TEXT, TEMPLATES, read_items, render

JS_PACKAGE = Path(__file__).parents[3] / "runtime_wasm" / "js"


MIXTURE = """
shard_items = 1000
[[part]]
family = "addition"
levels = { 2 = 1 }
[[part]]
family = "event_chain"
levels = { 2 = 2 }
[[part]]
family = "pipeline"
levels = { 2 = 1 }
"""


def run(*arguments):
    command = [sys.executable, "-m", "datagen", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tokenizer")
    (folder / "mixture.toml").write_text(MIXTURE)
    options = ("--count", 3000, "--mixture", folder / "mixture.toml", "--out", folder)
    assert run("generate", *options).returncode == 0
    options = ("--vocab-size", 700, "--out", folder / "tokenizer.json")
    assert run("tokenizer", "--data", folder, *options).returncode == 0
    return folder


@pytest.fixture(scope="module")
def tokenizer(folder):
    return Tokenizer.from_file(str(folder / "tokenizer.json"))


def test_the_vocabulary_has_the_size_asked_for(tokenizer):
    assert tokenizer.get_vocab_size() == 700


def test_end_of_text_is_id_0_and_one_token(tokenizer):
    assert tokenizer.token_to_id(END_OF_TEXT) == 0
    assert tokenizer.encode(f"68{END_OF_TEXT}").ids[-1] == 0


def test_every_document_survives_a_round_trip(folder, tokenizer):
    for item in list(read_items(folder))[:500]:
        text = "".join(render(item))
        ids = tokenizer.encode(text).ids
        assert tokenizer.decode(ids, skip_special_tokens=False) == text


def test_any_text_survives_a_round_trip(tokenizer):
    @given(st.text())
    def check(text):
        ids = tokenizer.encode(text).ids
        assert tokenizer.decode(ids, skip_special_tokens=False) == text

    check()


def test_every_byte_is_in_the_vocabulary(tokenizer):
    lengths = [len(token) for token in tokenizer.get_vocab() if token != END_OF_TEXT]
    assert lengths.count(1) == 256


def test_no_token_joins_a_digit_to_anything(tokenizer):
    for token in tokenizer.get_vocab():
        assert len(token) == 1 or not any(character.isdigit() for character in token)


def test_no_token_crosses_a_newline(tokenizer):
    newline = tokenizer.encode("\n").tokens[0]
    assert not [token for token in tokenizer.get_vocab() if newline in token and token != newline]


def test_indentation_is_one_token(tokenizer):
    assert len(tokenizer.encode("    ").ids) == 1


def test_a_number_splits_the_same_wherever_it_stands(tokenizer):
    alone = tokenizer.encode("1234").ids
    assert len(alone) == 4
    for text in ("x1234", " 1234", "(1234)", "\n1234"):
        ids = tokenizer.encode(text).ids
        assert any(ids[i : i + 4] == alone for i in range(len(ids)))


def test_the_templates_lie_beside_the_tokenizer(folder):
    assert json.loads((folder / "templates.json").read_text()) == TEMPLATES


def test_training_twice_gives_the_same_bytes(folder, tmp_path):
    options = ("--vocab-size", 700, "--out", tmp_path / "tokenizer.json")
    assert run("tokenizer", "--data", folder, *options).returncode == 0
    first = (folder / "tokenizer.json").read_bytes()
    assert (tmp_path / "tokenizer.json").read_bytes() == first


def test_an_incomplete_data_set_is_refused(tmp_path):
    result = run("tokenizer", "--data", tmp_path, "--out", tmp_path / "tokenizer.json")
    assert result.returncode == 2
    assert "manifest.json" in result.stderr and len(result.stderr.splitlines()) == 1
    assert not (tmp_path / "tokenizer.json").exists()


def random_text(source):
    alphabets = [
        lambda: source.randint(32, 126),
        lambda: source.choice(b" \n\t\r0123456789_"),
        lambda: source.choice([0x85, 0xA0, 0x2028, 0x3000, 0x200B, 0xFEFF, 0x0B, 0x0C, 0, 0x7F]),
        lambda: source.randint(0x80, 0xD7FF),
        lambda: source.randint(0x10000, 0x10FFFF),
    ]
    return "".join(chr(source.choice(alphabets)()) for _ in range(source.randint(1, 40)))


CHECK_IN_JAVASCRIPT = """
import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
const [tokenizerFile, casesFile] = process.argv.slice(2);
const options = { clean_up_tokenization_spaces: false };
const tokenizer = new Tokenizer(JSON.parse(readFileSync(tokenizerFile, "utf8")), options);
for (const [text, ids] of JSON.parse(readFileSync(casesFile, "utf8"))) {
  const found = tokenizer.encode(text).ids;
  if (found.join() !== ids.join()) throw new Error(`ids of ${JSON.stringify(text)}: ${found}`);
  const decoded = tokenizer.decode(ids, { skip_special_tokens: false });
  if (decoded !== text) throw new Error(`text of ${ids}: ${JSON.stringify(decoded)}`);
}
"""


def test_javascript_gives_the_same_ids_and_text(folder, tokenizer, tmp_path, scons):
    scons("package")
    source = random.Random(1)
    texts = [random_text(source) for _ in range(1500)]
    texts += ["".join(render(item)) for item in list(read_items(folder))[:300]]
    cases = [[text, tokenizer.encode(text).ids] for text in texts]
    (tmp_path / "cases.json").write_text(json.dumps(cases))
    (tmp_path / "check.mjs").write_text(CHECK_IN_JAVASCRIPT)
    (tmp_path / "node_modules").symlink_to(JS_PACKAGE / "node_modules")
    command = ["node", tmp_path / "check.mjs", folder / "tokenizer.json", tmp_path / "cases.json"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
