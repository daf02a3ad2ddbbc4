"""Ranks: strings whose alphabetical order is the order of the list, with room between any two of them.

So moving a claim changes that claim alone, and two laptops that move different claims do not disagree. The scheme is
fractional indexing: a rank is read as the digits behind the point of a number in base 62, and never ends in zero.
"""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def between(low: str, high: str | None) -> str:
    """A rank after `low` ("" for the beginning) and before `high` (None for the end). Raises ValueError where
    `low` is not below `high`.
    """
    if high is not None and low >= high:
        raise ValueError(f"no rank between {low!r} and {high!r}")
    shared = 0
    if high is not None:
        while shared < len(high) and (low[shared : shared + 1] or "0") == high[shared]:
            shared += 1
        if shared:
            return high[:shared] + between(low[shared:], high[shared:])
    first = _DIGITS.index(low[0]) if low else 0
    last = _DIGITS.index(high[0]) if high else len(_DIGITS)
    if last - first > 1:
        return _DIGITS[(first + last) // 2]
    if high is not None and len(high) > 1:
        return high[0]
    return _DIGITS[first] + between(low[1:], None)


def among(low: str, high: str | None, count: int) -> list[str]:
    """`count` ranks in their order after `low` and before `high`, halving the room so that they stay short."""
    if count == 0:
        return []
    middle, before = between(low, high), (count - 1) // 2
    return [*among(low, middle, before), middle, *among(middle, high, count - 1 - before)]


def spread(count: int) -> list[str]:
    """`count` ranks from the beginning to the end, short and evenly apart."""
    width, room = 1, len(_DIGITS)
    while room <= count:
        width, room = width + 1, room * len(_DIGITS)
    return [_digits((i + 1) * room // (count + 1), width).rstrip("0") for i in range(count)]


def _digits(number: int, width: int) -> str:
    text = ""
    for _ in range(width):
        number, digit = divmod(number, len(_DIGITS))
        text = _DIGITS[digit] + text
    return text
