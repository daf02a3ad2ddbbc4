"""Whole files: nothing that is seen is lost, whatever stands in them, and everything hangs inside the text."""

import re
from collections.abc import Callable
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from app.intake.answer import Answer
from app.intake.docx import read, read_rejected
from app.intake.refusal import Refused, Why
from tests.intake.docx.builders import gone, marked, new, p, t, table, word
from tests.intake.test_plain import left_out

Run = str
"""What is drawn: the name of a kind of run, whose words are numbered in the order of the file."""

_COMMENTED = '<w:commentRangeStart w:id="{0}"/>{1}<w:commentRangeEnd w:id="{0}"/>'
_RUNS: dict[str, Callable[[str], str]] = {
    "plain": t,
    "inserted": lambda words: new(t(words)),
    "deleted": gone,
    "inserted and deleted": lambda words: new(gone(words)),
    "moved here": lambda words: f'<w:moveTo w:id="1">{t(words)}</w:moveTo>',
    "moved away": lambda words: f'<w:moveFrom w:id="1">{t(words)}</w:moveFrom>',
    "hidden": lambda words: f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{words}</w:t></w:r>",
    "linked": lambda words: f"<w:hyperlink>{t(words)}</w:hyperlink>",
    "controlled": lambda words: f"<w:sdt><w:sdtContent>{t(words)}</w:sdtContent></w:sdt>",
    "begun": lambda words: f"<w:r><w:fldChar w:fldCharType='begin'/></w:r>{t(words)}",
    "spaced": lambda words: t(f"  \u00a0{words}\t ") + "<w:r><w:tab/><w:br/></w:r>",
    "commented": lambda words: _COMMENTED.format(words[1:-1], t(words)),
    "noted": lambda words: t(words) + f'<w:r><w:footnoteReference w:id="{words[1:-1]}"/></w:r>',
    "boxed": lambda words: f"<w:r><w:pict><w:txbxContent>{p(t(words))}</w:txbxContent></w:pict></w:r>",
}
Reader = Callable[[bytes], Answer]
_UNSEEN: dict[Reader, set[str]] = {
    read: {"deleted", "inserted and deleted", "moved away", "hidden"},
    read_rejected: {"inserted", "inserted and deleted", "moved here", "hidden"},
}
PARAGRAPHS = st.tuples(st.lists(st.sampled_from(sorted(_RUNS)), max_size=4), st.sampled_from(["", "ins", "del"]))
TABLES = st.lists(st.lists(st.lists(PARAGRAPHS, max_size=2), min_size=1, max_size=3), min_size=1, max_size=3)
BODIES = st.lists(PARAGRAPHS | TABLES, min_size=1, max_size=5)


class Made:
    """A file made of what was drawn, and the kind of each of its numbered words."""

    def __init__(self, body: list[object]) -> None:
        self._numbers, self.kinds = count(), dict[str, str]()
        inside = "".join(self._block(each) for each in body)
        numbered = range(len(self.kinds))
        comments = "".join(f'<w:comment w:id="{each}">{p(t("Why?"))}</w:comment>' for each in numbered)
        notes = "".join(f'<w:footnote w:id="{each}">{p(t("Said."))}</w:footnote>' for each in numbered)
        self.data = word(inside, comments=comments, footnotes=notes)

    def _block(self, drawn: object) -> str:
        if isinstance(drawn, tuple):
            runs, mark = drawn
            return p(*map(self._run, runs), says=marked(mark) if mark else "")
        assert isinstance(drawn, list)
        return table(*(tuple("".join(map(self._block, cell)) for cell in row) for row in drawn))

    def _run(self, kind: str) -> str:
        words = f"⟨{next(self._numbers)}⟩"
        self.kinds[words] = kind
        return _RUNS[kind](words)


def read_if_it_has_words(reader: Reader, data: bytes) -> Answer | None:
    """The answer, or None for a file in which nothing is seen."""
    try:
        return reader(data)
    except Refused as refused:
        if refused.why is not Why.EMPTY:
            raise
        return None


@given(BODIES, st.sampled_from([read, read_rejected]))
def test_all_that_is_seen_is_in_the_text_and_in_its_order(body: list[object], reader: Reader) -> None:
    made = Made(body)

    answer = read_if_it_has_words(reader, made.data)

    found = re.findall("⟨[0-9]+⟩", answer.text) if answer else []
    seen = [words for words, kind in made.kinds.items() if kind not in _UNSEEN[reader]]
    in_boxes = {words for words, kind in made.kinds.items() if kind == "boxed"}
    assert sorted(found) == sorted(seen)
    assert [each for each in found if each not in in_boxes] == [each for each in seen if each not in in_boxes]


@given(BODIES, st.sampled_from([read, read_rejected]))
def test_blocks_leave_out_only_white_space_and_notes_hang_in_the_text(body: list[object], reader: Reader) -> None:
    made = Made(body)

    answer = read_if_it_has_words(reader, made.data)

    if answer:
        assert not left_out(answer.text, answer.blocks).strip()
        assert all(0 <= note.start <= note.end <= len(answer.text) for note in answer.notes)
        assert all(_is_bare(answer.text[note.start : note.end]) for note in answer.notes)
        commented = [words for words, kind in made.kinds.items() if kind == "commented"]
        assert [answer.text[note.start : note.end] for note in answer.notes if note.text == "Why?"] == commented


def _is_bare(words: str) -> bool:
    return words == words.strip()
