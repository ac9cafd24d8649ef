"""The tensors of an RWKV-7 checkpoint, under the names and in the shapes of `rwkv7-hf`."""

from odin.frontend.checkpoint import Checkpoint
from odin.frontend.match_tensors import match_stored, require_eos_within
from odin.frontend.rwkv7_config import RWKV7Config
from odin.frontend.tensor import Tensor

EMBEDDING = "model.embeddings.weight"
LM_HEAD = "lm_head.weight"

Shapes = dict[str, tuple[int, ...]]


def match_tensors(checkpoint: Checkpoint, config: RWKV7Config) -> dict[str, Tensor]:
    """The tensors of `expected_tensors(config)`, in that order.

    Raises InputError when they are not those of the checkpoint (`match_stored`), and when an
    end-of-text token is outside the vocabulary.
    """
    tied_head = LM_HEAD if config.tie_embeddings else None
    matched = match_stored(checkpoint, expected_tensors(config), EMBEDDING, tied_head)
    require_eos_within(checkpoint.path, checkpoint.companions, config.vocab_size)
    return matched


def expected_tensors(config: RWKV7Config) -> Shapes:
    """Shape of each tensor of the model by its name, without `lm_head.weight` when it is tied to
    the embedding."""
    width = config.hidden_size
    table = (config.vocab_size, width)
    tensors: Shapes = {EMBEDDING: table} | _norm("model.layers.0.pre_norm", width)
    for layer in range(config.num_hidden_layers):
        prefix = f"model.layers.{layer}"
        tensors |= _norm(f"{prefix}.attn_norm", width)
        tensors |= _time_mix(f"{prefix}.attn", config, first=layer == 0)
        tensors |= _norm(f"{prefix}.ffn_norm", width)
        tensors[f"{prefix}.ffn.x_k"] = (width,)
        tensors[f"{prefix}.ffn.key.weight"] = (config.intermediate_size, width)
        tensors[f"{prefix}.ffn.value.weight"] = (width, config.intermediate_size)
    tensors |= _norm("model.norm", width)
    if not config.tie_embeddings:
        tensors[LM_HEAD] = table
    return tensors


def _time_mix(prefix: str, config: RWKV7Config, first: bool) -> Shapes:
    """The first layer makes the values that the others mix theirs with, and has no `v_lora`."""
    width = config.hidden_size
    tensors: Shapes = {f"{prefix}.x_{name}": (1, 1, width) for name in "rwkvag"}
    tensors |= {f"{prefix}.{name}": (width,) for name in ("k_k", "k_a")}
    tensors[f"{prefix}.r_k"] = (config.num_heads, config.head_dim)
    tensors |= {f"{prefix}.{name}_proj.weight": (width, width) for name in "rkvo"}
    for name, rank in config.low_ranks.items():
        if name == "v" and first:
            continue
        lora = f"{prefix}.{name}_lora.lora"
        tensors[f"{lora}.0.weight"] = (rank, width)
        tensors[f"{lora}.2.weight"] = (width, rank)
        if name != "g":
            tensors[f"{lora}.2.bias"] = (width,)
    return tensors | _norm(f"{prefix}.g_norm", width)


def _norm(prefix: str, width: int) -> Shapes:
    return {f"{prefix}.weight": (width,), f"{prefix}.bias": (width,)}
