"""Figures that stand above the line: 2019 with the note 1 behind it is 2019¹, and ten to the second 10², not 102."""

_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_FIGURES = frozenset("0123456789+-=()n ")


def raised(letters: str) -> str:
    """The letters raised, as far as there are such figures and signs."""
    return letters.translate(_RAISED)


def raised_figures(words: str) -> str:
    """Words that are nothing but figures raised, others as they are: the letters of 1st stay plain."""
    return raised(words) if any(map(str.isdecimal, words)) and _FIGURES.issuperset(words) else words
