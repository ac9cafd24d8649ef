"""The tensors of a Mamba-2 checkpoint: which there must be, under which names, in which shapes.

mamba-ssm's names are the common vocabulary; Hugging Face's differ in the embedding only.
"""

from odin.frontend.checkpoint import Checkpoint
from odin.frontend.config import Mamba2Config
from odin.frontend.match_tensors import match_stored, require_eos_within
from odin.frontend.tensor import Tensor

EMBEDDING = "backbone.embedding.weight"
LM_HEAD = "lm_head.weight"


def expected_tensors(config: Mamba2Config) -> dict[str, tuple[int, ...]]:
    """Shape of each tensor of the model by its mamba-ssm name, without `lm_head.weight` when it is
    tied to the embedding."""
    c = config
    mixer: dict[str, tuple[int, ...]] = {
        "in_proj.weight": (c.d_in_proj, c.d_model),
        "conv1d.weight": (c.conv_dim, 1, c.d_conv),
        "dt_bias": (c.n_heads,),
        "A_log": (c.n_heads,),
        "D": (c.n_heads,),
        "norm.weight": (c.d_inner,),
        "out_proj.weight": (c.d_model, c.d_inner),
    }
    if c.use_bias:
        mixer |= {"in_proj.bias": (c.d_in_proj,), "out_proj.bias": (c.d_model,)}
    if c.use_conv_bias:
        mixer |= {"conv1d.bias": (c.conv_dim,)}
    tensors: dict[str, tuple[int, ...]] = {EMBEDDING: (c.padded_vocab_size, c.d_model)}
    for layer in range(c.n_layer):
        tensors[f"backbone.layers.{layer}.norm.weight"] = (c.d_model,)
        for name, shape in mixer.items():
            tensors[f"backbone.layers.{layer}.mixer.{name}"] = shape
    tensors["backbone.norm_f.weight"] = (c.d_model,)
    if not c.tie_embeddings:
        tensors[LM_HEAD] = (c.padded_vocab_size, c.d_model)
    return tensors


def stored_name(config: Mamba2Config, name: str) -> str:
    """The name that the checkpoint gives the tensor which mamba-ssm calls `name`."""
    if config.key_style == "hf" and name == EMBEDDING:
        return "backbone.embeddings.weight"
    return name


def match_tensors(checkpoint: Checkpoint, config: Mamba2Config) -> dict[str, Tensor]:
    """The tensors of `expected_tensors(config)`, in that order, by mamba-ssm name.

    Raises InputError when they are not those of the checkpoint (`match_stored`), and when an
    end-of-text token is outside the vocabulary.
    """
    expected = expected_tensors(config)
    stored = {name: stored_name(config, name) for name in expected}
    found = match_stored(
        checkpoint,
        {stored[name]: shape for name, shape in expected.items()},
        stored[EMBEDDING],
        LM_HEAD if config.tie_embeddings else None,
    )
    require_eos_within(checkpoint, config.vocab_size)
    return {name: found[stored[name]] for name in expected}
