"""One adversarial program for each property that the sandbox claims."""

import os
from pathlib import Path

import pytest

from datagen.sandbox.runner import run_programs


def verdict(program, **options):
    return run_programs([program], seconds=0.3, **options)[0]


def test_a_right_program_is_ok():
    assert verdict("assert sum([1, 2]) == 3") == "ok"


def test_a_failed_assertion_is_named():
    assert verdict("assert 1 == 2") == "AssertionError"


def test_a_syntax_error_is_named():
    assert verdict("def f(:") == "SyntaxError"


def test_an_endless_loop_times_out():
    assert verdict("while True: pass") == "timeout"


def test_a_loop_that_swallows_the_alarm_is_killed_and_the_rest_goes_on():
    stubborn = "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    assert run_programs(["x = 1", stubborn, "y = 2"], seconds=0.3) == ["ok", "timeout", "ok"]


def test_leaving_the_process_fails_only_the_program_that_left():
    leave = "import os\nos._exit(0)"
    assert run_programs(["x = 1", leave, "y = 2"]) == ["ok", "died", "ok"]


def test_a_crash_of_the_interpreter_fails_only_its_program():
    crash = "import ctypes\nctypes.string_at(0)"
    assert run_programs([crash, "y = 2"]) == ["died", "ok"]


def test_memory_is_limited():
    assert verdict("x = bytearray(1 << 30)") == "MemoryError"


def test_deep_recursion_fails():
    assert verdict("def f(n): return f(n + 1)\nf(0)") == "RecursionError"


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_UNIX"])
def test_there_is_no_network(family):
    assert verdict(f"import socket\nsocket.socket(socket.{family})") == "PermissionError"


def test_no_process_can_be_started():
    assert verdict("import os\nos.fork()") == "PermissionError"
    assert verdict("import os\nos.execv('/bin/true', ['true'])") == "PermissionError"
    assert verdict("import _thread\n_thread.start_new_thread(print, ())") == "RuntimeError"


def test_other_processes_cannot_be_signalled():
    assert verdict(f"import os\nos.kill({os.getpid()}, 0)") == "PermissionError"


def test_limits_cannot_be_raised():
    raise_limit = (
        "import resource as r\n"
        "soft, hard = r.getrlimit(r.RLIMIT_AS)\n"
        "r.setrlimit(r.RLIMIT_AS, (r.RLIM_INFINITY, r.RLIM_INFINITY))\n"
    )
    assert verdict(raise_limit) != "ok"


@pytest.mark.parametrize("mode", ["w", "a", "r+", "x"])
def test_files_cannot_be_written(tmp_path, mode):
    target = tmp_path / "victim"
    if mode != "x":
        target.write_text("kept")
    assert verdict(f"open({str(target)!r}, {mode!r}).write('gone')") == "PermissionError"
    assert not target.exists() if mode == "x" else target.read_text() == "kept"


@pytest.mark.parametrize(
    "call",
    ["os.unlink(p)", "os.rename(p, p + 'x')", "os.chmod(p, 0)", "os.truncate(p, 0)",
     "os.symlink(p, p + 'y')", "os.link(p, p + 'z')", "os.mkdir(p + 'd')", "os.utime(p, (1, 1))"],
)  # fmt: skip
def test_files_cannot_be_changed(tmp_path, call):
    target = tmp_path / "victim"
    target.write_text("kept")
    before = target.stat()
    assert verdict(f"import os\np = {str(target)!r}\n{call}") == "PermissionError"
    assert target.read_text() == "kept"
    assert (target.stat().st_mode, target.stat().st_mtime) == (before.st_mode, before.st_mtime)
    assert os.listdir(tmp_path) == ["victim"]


def test_the_environment_is_empty(monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_PARENT", "1")
    assert verdict("import os\nassert 'SECRET_OF_THE_PARENT' not in os.environ") == "ok"
    assert verdict("import os\nassert 'PATH' not in os.environ") == "ok"


def test_the_working_directory_is_an_empty_folder_of_its_own():
    here = str(Path.cwd())
    assert verdict(f"import os\nassert os.getcwd() != {here!r} and not os.listdir('.')") == "ok"


def test_the_repository_cannot_be_imported():
    assert verdict("import datagen") == "ModuleNotFoundError"


def test_globals_are_fresh_for_each_program():
    assert run_programs(["secret = 1", "secret"]) == ["ok", "NameError"]


def test_printing_does_not_disturb_the_verdicts():
    assert run_programs(["print('ok')", "assert False"]) == ["ok", "AssertionError"]


def test_more_programs_than_a_batch_keep_their_order():
    programs = [f"assert {n} % 3" for n in range(25)]
    expected = ["ok" if n % 3 else "AssertionError" for n in range(25)]
    assert run_programs(programs, batch=7) == expected
