"""Who is meant by each name, title and pronoun of a page."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.reading.page import Page
from app.reading.people.bodies import bodies_meant
from app.reading.people.definite import Called, Roles
from app.reading.people.governments import governments
from app.reading.people.introduced import Figure, Sort
from app.reading.people.known import People
from app.reading.people.names import Name, names
from app.reading.people.pronouns import Reader, ToldBy
from app.reading.people.roles import find_roles
from app.reading.people.scene import Places, Scene, Seen, weight
from app.reading.people.shortnames import Found, Register
from app.reading.people.spelling import spellings
from app.reading.people.words import Words, words
from app.reading.quotes import quotations
from app.reading.reading import Mention, Place, Saying

PRONOUNS_OF = frozenset({"en"})
"""The languages whose pronouns and titles are understood."""


def people(page: Page, sayings: Sequence[Saying]) -> People:
    """Who is introduced in the page, and where each is meant."""
    told = words(page)
    capitals = names(told, page.blocks)
    register = Register(page, told, capitals)
    found, doubtful = register.found(capitals), register.doubtful(capitals)
    if page.language not in PRONOUNS_OF and not told.parsed:
        return _known(page, told, found, [], [])
    find_roles(told, ((each.name, each.figure) for each in found))
    sources = Places(saying.source for saying in sayings if saying.source)
    for number, figure in governments(page.text, told, found, sources):
        found[number] = replace(found[number], figure=figure, short=True)
    called = list(Roles(told, found).called())
    return _known(
        page, told, found, called, list(_pronouns(told, found, [*called, *map(_somebody, doubtful)], page, sayings))
    )


def _somebody(name: Name) -> Called:
    """Who is called by a name that two have: he stands on the scene, but nobody can tell who he is."""
    return Called(name.first, name.last, name.line, None, "")


def _pronouns(
    told: Words, found: Sequence[Found], called: Sequence[Called], page: Page, sayings: Sequence[Saying]
) -> Iterator[tuple[Place, Figure]]:
    sources = Places(saying.source for saying in sayings if saying.source)
    marked = [(one.start, one.end) for one in quotations(page.text, page.blocks)]
    quoted = Places(marked)
    scene = _scene(told, found, called, quoted, sources)
    reader = Reader(scene, told, quoted, sources)
    outside = [((token.start, token.end), figure) for token, figure in reader.outside()]
    yield from outside
    known = _known(page, told, found, called, outside)
    by_name = {each.figure.name: each.figure for each in found}
    told_by = [_told_by(saying, known, by_name) for saying in sayings if saying.content]
    inside = [((token.start, token.end), figure) for token, figure in reader.inside(_speakers(marked, told_by))]
    yield from inside
    yield from bodies_meant(told, told_by, sources)


def _speakers(marked: Sequence[Place], told_by: Sequence[ToldBy]) -> dict[Place, Figure | None]:
    """Who speaks in each quotation that has a source."""
    starts = [start for start, _ in marked]
    found: dict[Place, Figure | None] = {}
    for one in told_by:
        start, end = one.content
        first, last = max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)
        for place in marked[first:last]:
            if one.source is not None and place[1] > start and one.speaker is not None:
                found[place] = one.speaker
            elif one.source is not None and place[1] > start:
                found.setdefault(place, None)
    return found


def _told_by(saying: Saying, known: People, by_name: dict[str, Figure]) -> ToldBy:
    speaker = by_name.get(known.person_at(saying.source)) if saying.source else None
    return ToldBy(saying.content or (0, 0), saying.source, speaker)


def _scene(told: Words, found: Sequence[Found], called: Sequence[Called], quoted: Places, sources: Places) -> Scene:
    scene = Scene(told, quoted)
    first_in: dict[int, int] = {}
    for each in found:
        if each.figure.sort is Sort.PERSON:
            name = each.name
            opens = first_in.setdefault(name.line, name.first) == name.first
            front = weight(told, name.first, name.last, opens=opens)
            speaks = _is_source(told, name.first, name.last, sources)
            in_quotes = quoted.around(name.start, name.end) is not None
            scene.add(name.line, Seen(name.last - 1, each.figure, each.figure.sex, front, in_quotes, speaks))
    for one in called:
        token = told.tokens[one.last - 1]
        front = weight(told, one.first, one.last, opens=False)
        speaks = _is_source(told, one.first, one.last, sources)
        in_quotes = quoted.around(token.start, token.end) is not None
        scene.add(one.line, Seen(one.last - 1, one.figure, one.sex, front, in_quotes, speaks))
    return scene


def _is_source(told: Words, first: int, last: int, sources: Places) -> bool:
    """Whether these words head a source."""
    place = sources.around(told.tokens[first].start, told.tokens[last - 1].end)
    if place is None:
        return False
    return not told.parsed or weight(told, first, last, opens=False) >= 4.0


def _known(
    page: Page, told: Words, found: Sequence[Found], called: Sequence[Called], pronouns: Sequence[tuple[Place, Figure]]
) -> People:
    whole = [Mention((each.name.start, each.name.end), each.figure.name) for each in found]
    titles = [
        Mention((told.tokens[one.first].start, told.tokens[one.last - 1].end), one.figure.name)
        for one in called
        if one.figure is not None
    ]
    rest = [Mention(place, figure.name) for place, figure in pronouns]
    everywhere = sorted({each.place: each for each in [*rest, *titles, *whole]}.values(), key=lambda each: each.place)
    apart = _apart(everywhere)
    short = [each for each in apart if page.text[slice(*each.place)] != each.name]
    return People(told, apart, short, spellings(found))


def _apart(everywhere: Sequence[Mention]) -> list[Mention]:
    """Without those that overlap an earlier one."""
    apart: list[Mention] = []
    for each in everywhere:
        if not apart or each.place[0] >= apart[-1].place[1]:
            apart.append(each)
    return apart
