"""The released model: its files fit together, and it adds numbers."""

import itertools
from pathlib import Path

import torch
from hugging_face import hugging_face_logits

from datagen.output.documents import TEMPLATES
from training.data.packing import load_tokenizer
from training.evaluation.generation import complete
from training.evaluation.scoring import final_number
from training.models.folder import load_model

FOLDER = Path(__file__).parents[2] / "models" / "odin-1m"


def test_it_adds_two_digit_numbers() -> None:
    pairs = list(itertools.product(range(11, 100, 17), range(12, 100, 19)))
    prompts = [TEMPLATES["math"].replace("{prompt}", f"What is {a} + {b}?") for a, b in pairs]
    texts = complete(load_model(FOLDER), load_tokenizer(FOLDER / "tokenizer.json"), prompts, 40)
    right = [final_number(text) == str(a + b) for text, (a, b) in zip(texts, pairs, strict=True)]
    assert sum(right) >= 0.9 * len(right)


def test_its_logits_equal_hugging_face() -> None:
    model = load_model(FOLDER)
    prompt = TEMPLATES["math"].replace("{prompt}", "What is 23 + 45?")
    tokens = torch.tensor([load_tokenizer(FOLDER / "tokenizer.json").encode(prompt).ids])
    expected = hugging_face_logits(model, tokens)
    with torch.no_grad():
        assert (model(tokens)[0] - expected).abs().max() < 1e-5 * expected.abs().max()


def test_its_weights_are_small_enough_to_be_in_the_repository() -> None:
    assert (FOLDER / "model.safetensors").stat().st_size <= 8 << 20
