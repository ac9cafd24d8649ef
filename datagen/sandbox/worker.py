"""The inside of the sandbox: reads programs on stdin, runs each, writes one verdict line each.

Started by `datagen.sandbox.runner` as a script, with no other module of this repository in reach.
"""

import ctypes
import json
import os
import platform
import resource
import signal
import struct
import sys

# System calls refused with EPERM, by number: (x86-64, aarch64); None where there is no such call.
_DENIED = {
    "socket": (41, 198), "socketpair": (53, 199), "connect": (42, 203), "bind": (49, 200),
    "clone": (56, 220), "fork": (57, None), "vfork": (58, None), "clone3": (435, 435),
    "execve": (59, 221), "execveat": (322, 281), "kill": (62, 129), "tkill": (200, 130),
    "tgkill": (234, 131), "ptrace": (101, 117), "process_vm_writev": (311, 271),
    "pidfd_send_signal": (424, 424), "io_uring_setup": (425, 425), "setrlimit": (160, 164),
    "prlimit64": (302, 261), "rename": (82, None), "renameat": (264, 38), "renameat2": (316, 276),
    "unlink": (87, None), "unlinkat": (263, 35), "rmdir": (84, None), "mkdir": (83, None),
    "mkdirat": (258, 34), "link": (86, None), "linkat": (265, 37), "symlink": (88, None),
    "symlinkat": (266, 36), "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53),
    "fchmodat2": (452, 452), "chown": (92, None), "fchown": (93, 55), "lchown": (94, None),
    "fchownat": (260, 54), "truncate": (76, 45), "mknod": (133, None), "mknodat": (259, 33),
    "creat": (85, None), "openat2": (437, 437), "mount": (165, 40), "unshare": (272, 97),
    "setns": (308, 268), "bpf": (321, 280), "utime": (132, None), "utimes": (235, None),
    "futimesat": (261, None), "utimensat": (280, 88), "setxattr": (188, 5), "lsetxattr": (189, 6),
    "fsetxattr": (190, 7), "removexattr": (197, 14), "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
}  # fmt: skip
# open and openat, with the position of their flags argument: refused when they could write.
_OPENS = (((2, 1), (257, 2)), ((56, 2),))
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}


def _filter_program() -> bytes:
    """Classic BPF over struct seccomp_data {nr, arch, ip, args[6]}; see seccomp(2)."""
    column, audit_arch = _ARCHITECTURES[platform.machine()]
    load, jump_equal, jump_set, jump_ge, give = 0x20, 0x15, 0x45, 0x35, 0x06
    allow, deny, kill = 0x7FFF0000, 0x00050000 | 1, 0x80000000
    code = [
        (load, 0, 0, 4),
        (jump_equal, 1, 0, audit_arch),
        (give, 0, 0, kill),
        (load, 0, 0, 0),
        # Numbers from 2**30 are the x32 variants of the x86-64 calls.
        (jump_ge, 0, 1, 0x40000000),
        (give, 0, 0, deny),
    ]
    for number, argument in _OPENS[column]:
        code += [
            (jump_equal, 0, 4, number),
            (load, 0, 0, 16 + 8 * argument),
            (jump_set, 0, 1, _WRITE_FLAGS),
            (give, 0, 0, deny),
            (give, 0, 0, allow),
        ]
    for numbers in _DENIED.values():
        if numbers[column] is not None:
            code += [(jump_equal, 0, 1, numbers[column]), (give, 0, 0, deny)]
    code.append((give, 0, 0, allow))
    return b"".join(struct.pack("<HBBI", *instruction) for instruction in code)


def _close_doors() -> None:
    """Refuse the system calls above to this process from now on (Linux seccomp)."""
    program = _filter_program()
    buffer = ctypes.create_string_buffer(program)
    header = struct.pack("<HxxxxxxQ", len(program) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    no_new_privileges, set_seccomp, mode_filter = 38, 22, 2
    if libc.prctl(no_new_privileges, 1, 0, 0, 0) or libc.prctl(
        set_seccomp, mode_filter, ctypes.c_char_p(header), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "seccomp is refused on this machine")


class _OutOfTime(BaseException):
    """Raised in a program by its alarm; not an Exception, so that `except Exception` lets it by."""


def _ring(signum: int, frame: object) -> None:
    raise _OutOfTime


def _run(program: str, seconds: float) -> str:
    signal.signal(signal.SIGALRM, _ring)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            exec(compile(program, "<program>", "exec"), {"__name__": "__program__"})
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except _OutOfTime:
        return "timeout"
    except BaseException as error:
        return type(error).__name__
    return "ok"


def main() -> None:
    """Protocol: stdin one JSON object; stdout `ready`, then one word a program."""
    job = json.loads(sys.stdin.buffer.read())
    verdicts = os.fdopen(os.dup(1), "w")
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    cpu, memory = job["cpu_seconds"], job["memory_bytes"]
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))
    _close_doors()
    verdicts.write("ready\n")
    verdicts.flush()
    for program in job["programs"]:
        verdict = _run(program, job["seconds"])
        verdicts.write(verdict + "\n")
        verdicts.flush()


if __name__ == "__main__":
    main()
