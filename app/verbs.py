"""The verbs of the command line, known without loading it: the window's start must not pay for them."""

from collections.abc import Sequence

VERBS = frozenset(
    {
        "add",
        "articles",
        "backup",
        "before",
        "blocks",
        "claim",
        "compare",
        "cut",
        "dismiss",
        "export",
        "history",
        "judge",
        "kind",
        "merge",
        "move",
        "newer",
        "place",
        "propose",
        "protection",
        "rebuild",
        "redo",
        "redraft",
        "remarks",
        "reword",
        "selftest",
        "show",
        "split",
        "undo",
        "verify",
        "withdraw",
    }
)
_HELP = frozenset({"--help", "--version"})
_TAKE_A_VALUE = frozenset({"--desk", "--reviewer"})


def is_command(arguments: Sequence[str]) -> bool:
    """Whether the arguments are for the command line: their first word is a verb, or they ask for help."""
    words = iter(arguments)
    for word in words:
        if word in _TAKE_A_VALUE:
            next(words, None)
        elif word in _HELP:
            return True
        elif not word.startswith("-"):
            return word in VERBS
    return False
