"""The chunked and the sequential form are one function, in float64 to 1e-6."""

import pytest
import torch

from training.models.mamba2 import Mamba2LM
from training.models.mamba2_config import Mamba2Config

CONFIGS = {
    "one group": Mamba2Config(24, 2, 40, d_state=8, headdim=8),
    "two groups": Mamba2Config(32, 2, 40, d_state=8, headdim=8, ngroups=2, d_conv=3),
}


def tiny(name: str) -> Mamba2LM:
    torch.manual_seed(1)
    model = Mamba2LM(CONFIGS[name]).double()
    for parameter in model.parameters():  # no parameter may hide at 0 or 1
        parameter.data += 0.1 * torch.randn_like(parameter)
    return model


def sequential(model: Mamba2LM, tokens: torch.Tensor) -> torch.Tensor:
    state = model.initial_state(tokens.shape[0])
    logits = []
    for t in range(tokens.shape[1]):
        one, state = model.step(tokens[:, t], state)
        logits.append(one)
    return torch.stack(logits, 1)


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("chunk", [1, 7, 16, 64])
def test_chunked_equals_sequential(name: str, chunk: int) -> None:
    model = tiny(name)
    tokens = torch.randint(0, 40, (3, 37))
    with torch.no_grad():
        chunked, _ = model(tokens, chunk=chunk)
        assert (chunked - sequential(model, tokens)).abs().max() < 1e-6


def test_a_text_may_be_fed_in_pieces_of_any_form() -> None:
    model = tiny("two groups")
    tokens = torch.randint(0, 40, (2, 30))
    with torch.no_grad():
        whole = sequential(model, tokens)
        first, state = model(tokens[:, :2], model.initial_state(2), chunk=4)
        second, state = model(tokens[:, 2:21], state, chunk=4)
        last = []
        for t in range(21, 30):
            one, state = model.step(tokens[:, t], state)
            last.append(one)
    pieces = torch.cat([first, second, torch.stack(last, 1)], 1)
    assert (pieces - whole).abs().max() < 1e-6


def test_packed_documents_do_not_see_each_other() -> None:
    model = tiny("one group")
    lengths = [5, 1, 2, 13, 9]
    tokens = torch.randint(0, 40, (1, sum(lengths)))
    document = torch.repeat_interleave(torch.arange(len(lengths)), torch.tensor(lengths))[None]
    with torch.no_grad():
        packed, _ = model(tokens, document=document, chunk=8)
        alone = torch.cat([sequential(model, part) for part in tokens.split(lengths, 1)], 1)
    assert (packed - alone).abs().max() < 1e-6


def test_only_document_zero_continues_the_state() -> None:
    model = tiny("one group")
    before, tokens = torch.randint(0, 40, (1, 6)), torch.randint(0, 40, (1, 12))
    document = torch.tensor([[0] * 5 + [1] * 7])
    with torch.no_grad():
        _, state = model(before)
        packed, _ = model(tokens, state, document, chunk=4)
        continued = sequential(model, torch.cat([before, tokens[:, :5]], 1))[:, 6:]
        fresh = sequential(model, tokens[:, 5:])
    assert (packed - torch.cat([continued, fresh], 1)).abs().max() < 1e-6


def test_the_gradient_of_the_chunked_form_is_that_of_the_sequential_form() -> None:
    model = tiny("one group")
    tokens = torch.randint(0, 40, (2, 19))
    gradients = []
    for logits in (model(tokens, chunk=8)[0], sequential(model, tokens)):
        loss = torch.nn.functional.cross_entropy(
            logits[:, :-1].flatten(0, 1), tokens[:, 1:].flatten()
        )
        gradients.append(torch.autograd.grad(loss, list(model.parameters())))
    for chunked, stepped in zip(*gradients, strict=True):
        assert (chunked - stepped).abs().max() < 1e-6
