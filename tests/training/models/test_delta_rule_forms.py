"""The two forms of each delta-rule model are one function, in float64 to 1e-6."""

import pytest
import torch
from torch import nn

from training.kernels.delta_rule import delta_rule_chunked, delta_rule_step
from training.models.gated_delta import GatedDeltaConfig, GatedDeltaLM
from training.models.rwkv7 import RWKV7LM
from training.models.rwkv7_config import RWKV7Config

VOCABULARY = 40


def _rwkv7() -> nn.Module:
    sizes = {f"{name}_low_rank_dim": 4 for name in ("decay", "a", "v", "gate")}
    return RWKV7LM(RWKV7Config(24, 3, VOCABULARY, 40, head_dim=8, **sizes))


def _gated_delta() -> nn.Module:
    return GatedDeltaLM(GatedDeltaConfig(24, 2, VOCABULARY, nheads=3, headdim=8))


MODELS = {"rwkv7": _rwkv7, "gated delta": _gated_delta}


@pytest.fixture(params=MODELS)
def model(request: pytest.FixtureRequest) -> nn.Module:
    torch.manual_seed(1)
    model = MODELS[request.param]().double()
    for parameter in model.parameters():  # no parameter may hide at 0 or 1
        parameter.data += 0.1 * torch.randn_like(parameter)
    return model


def sequential(model: nn.Module, tokens: torch.Tensor) -> torch.Tensor:
    state = model.initial_state(tokens.shape[0])
    logits = []
    for t in range(tokens.shape[1]):
        one, state = model.step(tokens[:, t], state)
        logits.append(one)
    return torch.stack(logits, 1)


@pytest.mark.parametrize("channels", [1, 8])
@pytest.mark.parametrize("chunk", [1, 7, 32])
def test_the_chunked_rule_is_the_recurrence(channels: int, chunk: int) -> None:
    torch.manual_seed(0)
    shape = (2, 37, 3)
    r, k, a, b = (torch.randn(*shape, 8, dtype=torch.float64) for _ in range(4))
    a, b = a / a.norm(dim=-1, keepdim=True), b / b.norm(dim=-1, keepdim=True)
    v = torch.randn(*shape, 5, dtype=torch.float64)
    log_w = -torch.rand(*shape, channels, dtype=torch.float64)
    state = torch.randn(2, 3, 5, 8, dtype=torch.float64)
    y, after = delta_rule_chunked(r, log_w, k, v, a, b, chunk, state)
    for t in range(shape[1]):
        one, state = delta_rule_step(*(x[:, t] for x in (r, log_w, k, v, a, b)), state)
        assert (one - y[:, t]).abs().max() < 1e-6
    assert (state - after).abs().max() < 1e-6


def test_a_decay_that_forgets_everything_is_finite() -> None:
    torch.manual_seed(0)
    r, k, a, b, v = (torch.randn(1, 16, 1, 4) for _ in range(5))
    log_w = torch.full((1, 16, 1, 1), -200.0, requires_grad=True)
    y, _ = delta_rule_chunked(r, log_w, k, v, a, b, 16)
    y.sum().backward()
    assert torch.isfinite(y).all() and torch.isfinite(log_w.grad).all()


@pytest.mark.parametrize("chunk", [1, 7, 16, 64])
def test_chunked_equals_sequential(model: nn.Module, chunk: int) -> None:
    tokens = torch.randint(0, VOCABULARY, (3, 37))
    with torch.no_grad():
        chunked, _ = model(tokens, chunk=chunk)
        assert (chunked - sequential(model, tokens)).abs().max() < 1e-6


def test_a_text_may_be_fed_in_pieces_of_any_form(model: nn.Module) -> None:
    tokens = torch.randint(0, VOCABULARY, (2, 30))
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


@pytest.mark.parametrize("chunk", [3, 8])
def test_packed_documents_do_not_see_each_other(model: nn.Module, chunk: int) -> None:
    lengths = [5, 1, 2, 13, 9]
    tokens = torch.randint(0, VOCABULARY, (1, sum(lengths)))
    document = torch.repeat_interleave(torch.arange(len(lengths)), torch.tensor(lengths))[None]
    with torch.no_grad():
        packed, _ = model(tokens, document=document, chunk=chunk)
        alone = torch.cat([sequential(model, part) for part in tokens.split(lengths, 1)], 1)
    assert (packed - alone).abs().max() < 1e-6


def test_only_document_zero_continues_the_state(model: nn.Module) -> None:
    before, tokens = torch.randint(0, VOCABULARY, (1, 6)), torch.randint(0, VOCABULARY, (1, 12))
    document = torch.tensor([[0] * 5 + [1] * 7])
    with torch.no_grad():
        _, state = model(before)
        packed, _ = model(tokens, state, document, chunk=4)
        continued = sequential(model, torch.cat([before, tokens[:, :5]], 1))[:, 6:]
        fresh = sequential(model, tokens[:, 5:])
    assert (packed - torch.cat([continued, fresh], 1)).abs().max() < 1e-6


def test_the_gradient_of_the_chunked_form_is_that_of_the_sequential_form(model: nn.Module) -> None:
    tokens = torch.randint(0, VOCABULARY, (2, 19))
    gradients = []
    for logits in (model(tokens, chunk=8)[0], sequential(model, tokens)):
        loss = nn.functional.cross_entropy(logits[:, :-1].flatten(0, 1), tokens[:, 1:].flatten())
        gradients.append(torch.autograd.grad(loss, list(model.parameters())))
    for chunked, stepped in zip(*gradients, strict=True):
        assert (chunked - stepped).abs().max() < 1e-6
