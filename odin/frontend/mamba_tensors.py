"""The tensors of a Mamba checkpoint: which there must be, under which names, in which shapes.

mamba-ssm's names are the common vocabulary; Hugging Face's differ in the embedding only.
"""

from odin.frontend.checkpoint import Checkpoint
from odin.frontend.mamba_config import MambaConfig, Shapes
from odin.frontend.match_tensors import match_stored, require_eos_within
from odin.frontend.tensor import Tensor

EMBEDDING = "backbone.embedding.weight"
LM_HEAD = "lm_head.weight"


def expected_tensors(config: MambaConfig) -> Shapes:
    """Shape of each tensor of the model by its mamba-ssm name, without `lm_head.weight` when it is
    tied to the embedding."""
    mixer = config.mixer_tensors
    if config.use_bias:
        for projection in ("in_proj", "out_proj"):
            mixer[f"{projection}.bias"] = mixer[f"{projection}.weight"][:1]
    if config.use_conv_bias:
        mixer["conv1d.bias"] = (config.conv_dim,)
    tensors: Shapes = {EMBEDDING: (config.padded_vocab_size, config.d_model)}
    for layer in range(config.n_layer):
        tensors[f"backbone.layers.{layer}.norm.weight"] = (config.d_model,)
        for name, shape in mixer.items():
            tensors[f"backbone.layers.{layer}.mixer.{name}"] = shape
    tensors["backbone.norm_f.weight"] = (config.d_model,)
    if not config.tie_embeddings:
        tensors[LM_HEAD] = tensors[EMBEDDING]
    return tensors


def stored_name(config: MambaConfig, name: str) -> str:
    """The name that the checkpoint gives the tensor which mamba-ssm calls `name`."""
    if config.key_style == "hf" and name == EMBEDDING:
        return "backbone.embeddings.weight"
    return name


def match_tensors(checkpoint: Checkpoint, config: MambaConfig) -> dict[str, Tensor]:
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
    require_eos_within(checkpoint.path, checkpoint.companions, config.vocab_size)
    return {name: found[stored[name]] for name in expected}
