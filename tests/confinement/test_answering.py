"""What a library prints never stands between the answers."""

import subprocess
import sys

TALKATIVE = """
import os
from app.confinement.answering import only_way_out
answers = only_way_out()
print("a library's word", flush=True)
os.system("echo and that of its child")
answers.write(b"the answer")
"""


def test_only_answers_come_out_at_standard_output() -> None:
    ended = subprocess.run([sys.executable, "-c", TALKATIVE], capture_output=True, check=True)

    assert ended.stdout == b"the answer"
    assert ended.stderr.split() == b"a library's word and that of its child".split()
