"""Seccomp: a Linux process gives up system calls for good (kernel documentation, userspace-api/seccomp_filter).

The filter is a small program for the kernel's packet filter, handed over by prctl. It refuses what a reader of one
file never needs: sockets, other programs, other processes, other processes' memory, changes to the file system,
privileges and the kernel. Threads are no processes and are left to the limit on their number.
"""

import ctypes
import errno
import os
import struct
from collections.abc import Iterator

_SET_SECCOMP, _FILTER_MODE = 22, 2
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _ERROR, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER_AT, _MACHINE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_THREAD_FLAG = 0x00010000
_X32 = 0x40000000
_CLONE3 = 435

_MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_CLONE = {"x86_64": 56, "aarch64": 220}
_REFUSED = """
    socket 41 198, socketpair 53 199, connect 42 203, bind 49 200, listen 50 201, accept 43 202, accept4 288 242,
    sendto 44 206, sendmsg 46 211, sendmmsg 307 269,
    execve 59 221, execveat 322 281, fork 57 -, vfork 58 -,
    kill 62 129, tkill 200 130, tgkill 234 131, rt_sigqueueinfo 129 138, rt_tgsigqueueinfo 297 240,
    pidfd_open 434 434, pidfd_send_signal 424 424, pidfd_getfd 438 438,
    ptrace 101 117, process_vm_readv 310 270, process_vm_writev 311 271, kcmp 312 272, process_madvise 440 440,
    truncate 76 45, ftruncate 77 46, rename 82 -, renameat 264 38, renameat2 316 276, mkdir 83 -, mkdirat 258 34,
    rmdir 84 -, creat 85 -, link 86 -, linkat 265 37, unlink 87 -, unlinkat 263 35, symlink 88 -, symlinkat 266 36,
    mknod 133 -, mknodat 259 33, chmod 90 -, fchmod 91 52, fchmodat 268 53, fchmodat2 452 452, chown 92 -,
    fchown 93 55, lchown 94 -, fchownat 260 54, utime 132 -, utimes 235 -, utimensat 280 88, futimesat 261 -,
    fallocate 285 47,
    setxattr 188 5, lsetxattr 189 6, fsetxattr 190 7, removexattr 197 14, lremovexattr 198 15, fremovexattr 199 16,
    setuid 105 146, setgid 106 144, setreuid 113 145, setregid 114 143, setresuid 117 147, setresgid 119 149,
    setgroups 116 159, setfsuid 122 151, setfsgid 123 152, setpgid 109 154, setsid 112 157, capset 126 91,
    personality 135 92,
    mount 165 40, umount2 166 39, pivot_root 155 41, chroot 161 51, move_mount 429 429, fsopen 430 430,
    fsconfig 431 431, fsmount 432 432, fspick 433 433, open_tree 428 428, mount_setattr 442 442,
    name_to_handle_at 303 264, open_by_handle_at 304 265,
    unshare 272 97, setns 308 268, bpf 321 280, perf_event_open 298 241, userfaultfd 323 282, memfd_create 319 279,
    io_uring_setup 425 425, io_uring_enter 426 426, io_uring_register 427 427,
    add_key 248 217, request_key 249 218, keyctl 250 219, init_module 175 105, finit_module 313 273,
    delete_module 176 106, kexec_load 246 104, kexec_file_load 320 294, reboot 169 142, swapon 167 224,
    swapoff 168 225,
    sethostname 170 161, setdomainname 171 162, acct 163 89, quotactl 179 60, settimeofday 164 170,
    clock_settime 227 112, clock_adjtime 305 266, adjtimex 159 171, syslog 103 116, iopl 172 -, ioperm 173 -,
    shmget 29 194, shmat 30 196, shmctl 31 195, semget 64 190, msgget 68 186, msgsnd 69 189, msgrcv 70 188,
    mq_open 240 180, mq_unlink 241 181,
    setrlimit 160 164, prlimit64 302 261, setpriority 141 140, sched_setscheduler 144 119,
    sched_setaffinity 203 122,
"""
"""Name, number on x86_64, number on aarch64 (arch/x86/entry/syscalls, include/uapi/asm-generic/unistd.h)."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.c_char_p))


def restrict(libc: ctypes.CDLL) -> bool:
    """Give up the system calls; False where the kernel or the machine does not take the filter.

    The process must have given up new privileges before.
    """
    machine = os.uname().machine
    if machine not in _MACHINES or struct.calcsize("P") != 8:
        return False
    steps = program(machine)
    handed = _Program(len(steps) // 8, steps)
    return bool(libc.prctl(_SET_SECCOMP, _FILTER_MODE, ctypes.byref(handed), 0, 0) == 0)


def program(machine: str) -> bytes:
    """The filter's steps for a machine ("x86_64" or "aarch64"), eight bytes each."""
    refuse = _step(_RETURN, _ERROR | errno.EPERM)
    steps = [_step(_LOAD, _MACHINE_AT), _step(_EQUAL, _MACHINES[machine], 1, 0), _step(_RETURN, _KILL)]
    steps += [_step(_LOAD, _NUMBER_AT), _step(_AT_LEAST, _X32, 0, 1), refuse]
    for number in _refused(machine):
        steps += [_step(_EQUAL, number, 0, 1), refuse]
    steps += [_step(_EQUAL, _CLONE3, 0, 1), _step(_RETURN, _ERROR | errno.ENOSYS)]
    steps += [_step(_EQUAL, _CLONE[machine], 0, 3), _step(_LOAD, _FIRST_ARGUMENT_AT)]
    steps += [_step(_ANY_BIT, _THREAD_FLAG, 1, 0), refuse, _step(_RETURN, _ALLOW)]
    return b"".join(steps)


def _refused(machine: str) -> Iterator[int]:
    column = 1 + list(_MACHINES).index(machine)
    for row in _REFUSED.split(","):
        number = row.split()[column] if row.strip() else "-"
        if number != "-":
            yield int(number)


def _step(code: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, when_true, when_false, value)
