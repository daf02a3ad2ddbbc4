"""Where this user's things are, and who the user is. The environment can say otherwise."""

import getpass
import os
from pathlib import Path

import platformdirs

_NAME = "Proofdesk"


def default_desk() -> Path:
    """The desk file that is opened when none is named: PROOFDESK_DESK, or one in the user's data folder."""
    named = os.environ.get("PROOFDESK_DESK")
    return Path(named) if named else Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "desk.proofdesk"


def memory_folder() -> Path:
    """Where the heads of histories are kept, outside the desk files."""
    return Path(platformdirs.user_state_dir(_NAME, appauthor=False)) / "heads"


def default_reviewer() -> str:
    """PROOFDESK_REVIEWER, or the name of the account."""
    named = os.environ.get("PROOFDESK_REVIEWER")
    if named:
        return named
    try:
        return getpass.getuser()
    except (ImportError, OSError, KeyError):  # Windows has no list of accounts to look in
        return "reviewer"
