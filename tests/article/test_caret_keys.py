"""The keys of the caret, where the platform has more of them than the article wants."""

import os
import subprocess
import sys

from tests.house.tree import ROOT


def test_every_command_is_heard_on_x11_while_the_article_has_the_focus(screen: str) -> None:
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}

    words = [sys.executable, "-m", "tests.article.every_key"]
    pressed = subprocess.run(words, check=False, capture_output=True, text=True, cwd=ROOT, env=environment)

    assert (pressed.returncode, pressed.stdout) == (0, "not heard: ")
