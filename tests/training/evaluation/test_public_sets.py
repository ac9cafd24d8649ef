"""Public test sets are read as problems, and scored like ours."""

import gzip
import json

import pytest

from training.errors import BadInput
from training.evaluation.public_sets import public_problems
from training.evaluation.scoring import score

WORD = {"question": "How many?", "answer": "1000 + 234 = <<1000+234=1234>>1234\n#### 1,234"}
FUNCTION = {
    "task_id": "Set/0",
    "prompt": 'def twice(n):\n    """Return 2 n."""\n',
    "test": "def check(candidate):\n    assert candidate(4) == 8\n",
    "entry_point": "twice",
}


@pytest.fixture
def files(tmp_path):
    words, functions = tmp_path / "test.jsonl", tmp_path / "HumanEval.jsonl.gz"
    words.write_text((json.dumps(WORD) + "\n") * 3)
    functions.write_bytes(gzip.compress((json.dumps(FUNCTION) + "\n").encode()))
    return words, functions


def test_both_sets_are_scored_by_number_and_by_their_check(files):
    problems = public_problems(*files, limit=1)
    assert list(problems) == ["gsm8k-0", "Set/0"]
    items = list(problems.values())
    assert score(items, ["#### 1234", "    return 2 * n"]) == [True, True]
    assert score(items, ["#### 1235", "    return n * n"]) == [False, False]


def test_no_limit_takes_all(files):
    assert len(public_problems(files[0], None, limit=0)) == 3


@pytest.mark.parametrize("text", ["{}", "[1]", "no JSON", '{"question": 1, "answer": "2"}'])
def test_another_file_is_refused_by_its_line(tmp_path, text):
    path = tmp_path / "test.jsonl"
    path.write_text(json.dumps(WORD) + "\n" + text + "\n")
    with pytest.raises(BadInput, match=r"test\.jsonl:2: expected a JSON object with question"):
        public_problems(path, None, limit=0)
