"""A child process that goes on from here without a new program being started, and is killed."""

import os
import signal
import traceback
from collections.abc import Callable


def forked(work: Callable[[], object]) -> int:
    """Do the work in a child process; its number. The child ends with the work, or tells what failed in it."""
    child = os.fork()
    if child:
        return child
    try:
        work()
        os._exit(0)
    finally:
        traceback.print_exc()
        os._exit(1)


def killed(child: int) -> None:
    """Kill the child and wait until it is gone. Raises ChildProcessError where it ended by itself before."""
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise ChildProcessError("the child ended by itself")
