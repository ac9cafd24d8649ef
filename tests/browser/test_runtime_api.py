"""The runtime package as its users call it, in Node and in Chromium."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from artifact_hosts import ScriptError

Script = Callable[[Path, str], Any]

PROMPT = json.dumps("What is 23 + 45?")


def test_pieces_are_the_text_of_the_tokens(artifact: Path, script: Script) -> None:
    result = script(
        artifact,
        f"""
        const model = await load();
        const generation = model.generate({PROMPT}, {{ template: "math" }});
        const given = await text(generation);
        return [given, await model.detokenize(generation.tokenIds), generation.finishReason];
        """,
    )
    given, decoded, reason = result
    assert given == decoded
    assert given != ""
    assert reason in ("eos", "length")


def test_a_template_is_put_around_the_prompt(artifact: Path, script: Script) -> None:
    ids, template_ids = script(
        artifact,
        f"""
        const model = await load();
        const whole = model.manifest.templates.math.replace("{{prompt}}", {PROMPT});
        const plain = model.generate(whole);
        await text(plain);
        const filled = model.generate({PROMPT}, {{ template: "math" }});
        await text(filled);
        return [plain.tokenIds, filled.tokenIds];
        """,
    )
    assert ids == template_ids


def test_every_byte_of_progress_is_counted(artifact: Path, script: Script) -> None:
    seen = script(
        artifact,
        """
        const seen = [];
        await load({ onProgress: ({ loaded, total }) => seen.push([loaded, total]) });
        return seen;
        """,
    )
    manifest = json.loads((artifact / "manifest.json").read_text())
    files = [manifest["program"], manifest["tokenizer"], *manifest["weights"]["shards"]]
    total = sum(file["bytes"] for file in files)
    loaded = [count for count, _ in seen]
    assert {end for _, end in seen} == {total}
    assert loaded == sorted(loaded)
    assert (loaded[0], loaded[-1]) == (0, total)


def test_leaving_the_loop_stops_the_model_at_that_token(endless: Path, script: Script) -> None:
    """The state right after `break` is that of the text seen, and nothing moves it later."""
    seen, continued, whole, moved = script(
        endless,
        f"""
        const model = await load();
        const cut = model.generate({PROMPT}, {{ maxTokens: 40 }});
        for await (const piece of cut) if (cut.tokenIds.length === 9) break;
        const saved = await model.saveState();
        await new Promise((resolve) => setTimeout(resolve, 100));
        const later = await model.saveState();
        const moved = saved.some((byte, index) => byte !== later[index]);
        const rest = model.generate("", {{ continue: true, maxTokens: 31 }});
        await text(rest);
        const whole = model.generate({PROMPT}, {{ maxTokens: 40 }});
        await text(whole);
        return [cut.tokenIds, rest.tokenIds, whole.tokenIds, moved];
        """,
    )
    assert len(seen) == 9
    assert seen + continued == whole
    assert not moved


def test_abort_ends_a_generation_and_leaves_the_model_usable(endless: Path, script: Script) -> None:
    name, tokens, again = script(
        endless,
        f"""
        const model = await load();
        const controller = new AbortController();
        const {{ signal }} = controller;
        const generation = model.generate({PROMPT}, {{ maxTokens: 1e9, signal }});
        let name = null;
        try {{
          for await (const piece of generation) {{
            if (generation.tokenIds.length === 5) controller.abort();
          }}
        }} catch (error) {{
          name = error.name;
        }}
        const next = model.generate({PROMPT}, {{ maxTokens: 7 }});
        await text(next);
        return [name, generation.tokenIds.length, next.tokenIds.length];
        """,
    )
    assert name == "AbortError"
    assert tokens == 5
    assert again == 7


def test_an_aborted_signal_ends_loading_at_once(artifact: Path, script: Script) -> None:
    with pytest.raises(ScriptError, match=r"^AbortError: "):
        script(artifact, "await load({ signal: AbortSignal.abort() });")


def test_abort_ends_loading_on_the_way(artifact: Path, script: Script) -> None:
    with pytest.raises(ScriptError, match=r"^AbortError: "):
        script(
            artifact,
            """
            const controller = new AbortController();
            const onProgress = ({ loaded }) => { if (loaded > 0) controller.abort(); };
            await load({ signal: controller.signal, onProgress });
            """,
        )


def test_a_loaded_state_gives_the_same_continuation(endless: Path, script: Script) -> None:
    first, second, fresh = script(
        endless,
        f"""
        const options = {{ continue: true, maxTokens: 30, temperature: 0.8, seed: 7 }};
        const model = await load();
        await text(model.generate({PROMPT}, {{ template: "math", maxTokens: 10 }}));
        const saved = await model.saveState();
        const first = await text(model.generate("", options));
        await text(model.generate("def f(x):", {{ maxTokens: 20 }}));
        await model.loadState(saved);
        const second = await text(model.generate("", options));
        const other = await load();
        await other.loadState(saved);
        return [first, second, await text(other.generate("", options))];
        """,
    )
    assert first == second == fresh


def test_the_seed_fixes_a_sampled_text(endless: Path, script: Script) -> None:
    one, same, other = script(
        endless,
        f"""
        const model = await load();
        const sample = async (seed) => {{
          const options = {{ temperature: 1.2, topK: 40, topP: 0.95, seed, maxTokens: 40 }};
          const generation = model.generate({PROMPT}, options);
          await text(generation);
          return generation.tokenIds;
        }};
        return [await sample(1), await sample(1), await sample(2)];
        """,
    )
    assert one == same
    assert one != other


def test_a_sampled_text_does_not_depend_on_where_it_was_interrupted(
    endless: Path, script: Script
) -> None:
    whole, parts = script(
        endless,
        f"""
        const model = await load();
        const options = {{ temperature: 1, seed: 3 }};
        const whole = model.generate({PROMPT}, {{ ...options, maxTokens: 24 }});
        await text(whole);
        const start = model.generate({PROMPT}, {{ ...options, maxTokens: 11 }});
        await text(start);
        const rest = model.generate("", {{ ...options, continue: true, maxTokens: 13 }});
        await text(rest);
        return [whole.tokenIds, [...start.tokenIds, ...rest.tokenIds]];
        """,
    )
    assert whole == parts


def test_a_stop_string_ends_the_text_before_it(endless: Path, script: Script) -> None:
    whole, cut, stop, reason = script(
        endless,
        f"""
        const model = await load();
        const options = {{ template: "math", maxTokens: 30 }};
        const whole = await text(model.generate({PROMPT}, options));
        const stop = whole.slice(4, 7);
        const generation = model.generate({PROMPT}, {{ ...options, stop }});
        return [whole, await text(generation), stop, generation.finishReason];
        """,
    )
    assert cut == whole[: whole.index(stop)]
    assert reason == "stop"


def test_a_newer_generation_supersedes_an_older_one(endless: Path, script: Script) -> None:
    with pytest.raises(ScriptError, match=r"^OdinError: generate: the model has gone on"):
        script(
            endless,
            f"""
            const model = await load();
            const older = model.generate({PROMPT});
            await older.next();
            await text(model.generate({PROMPT}, {{ maxTokens: 3 }}));
            await older.next();
            """,
        )


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        ("new Uint8Array(0)", "is damaged or not one that saveState gave"),
        ("new Uint8Array(5000)", "is damaged or not one that saveState gave"),
        ("saved.subarray(0, saved.length - 1)", "is damaged or not one that saveState gave"),
        (
            "Uint8Array.from(saved, (byte, index) => (index === 20 ? byte ^ 1 : byte))",
            "belongs to another model",
        ),
    ],
)
def test_a_state_that_is_none_is_refused(
    artifact: Path, script: Script, spoil: str, sentence: str
) -> None:
    with pytest.raises(ScriptError, match=rf"^OdinError: saved state: {sentence}$"):
        script(
            artifact,
            f"""
            const model = await load();
            await text(model.generate({PROMPT}, {{ maxTokens: 3 }}));
            const saved = await model.saveState();
            await model.loadState({spoil});
            """,
        )


def test_closing_rejects_what_waits_and_what_comes(artifact: Path, script: Script) -> None:
    messages = script(
        artifact,
        """
        const model = await load();
        const waiting = model.tokenize("x");
        model.close();
        const messageOf = (call) => call.then(() => null, (error) => error.message);
        return [await messageOf(waiting), await messageOf(model.tokenize("y"))];
        """,
    )
    assert messages == ["model: is closed", "model: is closed"]


def test_an_empty_prompt_has_nothing_to_go_on_from(artifact: Path, script: Script) -> None:
    with pytest.raises(ScriptError, match=r"^OdinError: prompt: is empty"):
        script(artifact, 'await text((await load()).generate(""));')


def test_a_model_without_a_tokenizer_takes_and_gives_token_ids(
    altered: Path, script: Script
) -> None:
    manifest = json.loads((altered / "manifest.json").read_text())
    manifest |= {"tokenizer": None, "eos_token_ids": []}
    (altered / "manifest.json").write_text(json.dumps(manifest))
    tokens, message = script(
        altered,
        """
        const model = await load();
        const generation = model.generate([5, 6, 7], { maxTokens: 4 });
        const given = await text(generation);
        const message = await text(model.generate("x")).catch((error) => error.message);
        return [generation.tokenIds, given + message];
        """,
    )
    assert len(tokens) == 4
    assert message == "tokenizer: this model has none, so it takes token ids only"


def test_a_token_outside_the_vocabulary_is_refused(artifact: Path, script: Script) -> None:
    with pytest.raises(
        ScriptError, match=r"^OdinError: prompt: token 999999 is not in the model's"
    ):
        script(artifact, "await text((await load()).generate([1, 999999]));")
