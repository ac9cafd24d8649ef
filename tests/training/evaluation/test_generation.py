"""Greedy completion: of all architectures, in batches as one by one, until the text ends."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tiny import CONFIG, code_item, sum_item
from tokenizers import Tokenizer

from datagen.output.documents import END_OF_TEXT, render
from training.data.packing import load_tokenizer
from training.evaluation.generation import complete
from training.models.gated_delta import GatedDeltaConfig, GatedDeltaLM
from training.models.language_model import LanguageModel
from training.models.mamba2 import Mamba2LM
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config

MODELS: dict[str, Callable[[int], LanguageModel]] = {
    "mamba2": lambda vocabulary: Mamba2LM(replace(CONFIG, vocab_size=vocabulary)),
    "rwkv7": lambda vocabulary: RWKV7LM(RWKV7Config(64, 2, vocabulary, 96)),
    "gated-delta": lambda vocabulary: GatedDeltaLM(GatedDeltaConfig(32, 2, vocabulary, nheads=2)),
}


@torch.no_grad()
def one_by_one(model: LanguageModel, tokenizer: Tokenizer, prompt: str, count: int) -> str:
    """Greedy completion with nothing but `step`: an empty state, and one token at a time."""
    state, given = model.initial_state(1), tokenizer.encode(prompt).ids
    for token in given:
        logits, state = model.step(torch.tensor([token]), state)
    written: list[int] = []
    while len(written) < count:
        token = int(logits[0, : tokenizer.get_vocab_size()].argmax())
        if token == tokenizer.token_to_id(END_OF_TEXT):
            break
        written.append(token)
        logits, state = model.step(torch.tensor([token]), state)
    return tokenizer.decode(written, skip_special_tokens=False)


@pytest.mark.parametrize("name", MODELS)
def test_prompts_together_give_what_each_gives_token_by_token(sums: Path, name: str) -> None:
    torch.manual_seed(3)
    tokenizer = load_tokenizer(sums / "tokenizer.json")
    model = MODELS[name](tokenizer.get_vocab_size()).double()
    for parameter in model.parameters():
        parameter.data += 0.3 * torch.randn_like(parameter)
    # Likely enough that some completions end before the others.
    model.lm_head.weight.data[tokenizer.token_to_id(END_OF_TEXT)] *= 3
    prompts = [render(item)[0] for item in (sum_item(1, 2), code_item(), sum_item(11, 240))]
    prompts += [prompts[0][:9], "Add 1"]
    alone = [one_by_one(model, tokenizer, prompt, 12) for prompt in prompts]
    assert complete(model, tokenizer, prompts, 12, batch=3) == alone
    assert len({len(tokenizer.encode(text).ids) for text in alone}) > 1


def test_completion_stops_at_the_end_of_text(sums: Path) -> None:
    model, tokenizer = Mamba2LM(CONFIG), load_tokenizer(sums / "tokenizer.json")
    end = tokenizer.token_to_id(END_OF_TEXT)
    with torch.no_grad():  # whatever came before, the end of the text is next
        for block in model.backbone.layers:
            block.mixer.out_proj.weight.zero_()
        model.backbone.embedding.weight.fill_(0.0)
        model.backbone.embedding.weight[:, 0] = 1.0
        model.backbone.embedding.weight[end, 0] = 2.0
    assert complete(model, tokenizer, ["Add 1", "1"], 5) == ["", ""]
