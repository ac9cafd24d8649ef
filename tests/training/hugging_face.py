"""The same model in Hugging Face transformers: an independent oracle."""

import torch
from transformers import Mamba2Config, Mamba2ForCausalLM

from training.models.mamba2 import Mamba2LM


def hugging_face_logits(model: Mamba2LM, tokens: torch.Tensor) -> torch.Tensor:
    """Logits (batch, t, vocab) of transformers' `Mamba2ForCausalLM` with the weights of `model`."""
    config = model.config
    theirs = Mamba2ForCausalLM(
        Mamba2Config(
            hidden_size=config.d_model,
            num_hidden_layers=config.n_layer,
            vocab_size=config.padded_vocab_size,
            state_size=config.d_state,
            head_dim=config.headdim,
            num_heads=config.nheads,
            expand=config.expand,
            n_groups=config.ngroups,
            conv_kernel=config.d_conv,
            layer_norm_epsilon=1e-5,
            tie_word_embeddings=True,
        )
    ).eval()
    renamed = {k.replace("embedding.", "embeddings."): v for k, v in model.state_dict().items()}
    theirs.load_state_dict(renamed)
    with torch.no_grad():
        return theirs(tokens).logits
