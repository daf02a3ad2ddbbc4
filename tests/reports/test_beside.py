"""A stale answer shows what was checked beside what is there now, and the words in which they differ."""

from app.domain.verdict import Layer, Verdict, Wording
from app.reports.beside import beside
from app.reports.report import Answer
from app.reports.since import Part


def answer(checked: Wording, now: Wording | None) -> Answer:
    return Answer(Layer.CONTENT, Verdict.VERIFIED, None, "", checked, now is not None, (), now)


def spelt(parts: tuple[Part, ...]) -> str:
    return "".join(f"<{part.words}>" if part.changed else part.words for part in parts)


def both(checked: Wording, now: Wording) -> list[tuple[str, str]]:
    return [(spelt(each.checked), spelt(each.now)) for each in beside(answer(checked, now))]


def test_words_that_changed_are_shown_in_their_sentence() -> None:
    was = Wording("300 people", ("300 people",), ("Some … came.",))
    now = Wording("310 people", ("310 people",), ("Some … came.",))

    assert both(was, now) == [("Some <300> people came.", "Some <310> people came.")]


def test_a_sentence_that_changed_around_the_same_words_is_shown() -> None:
    was = Wording("300 people came", ("300 people came",), ("… , the warden said.",))
    now = Wording("300 people came", ("300 people came",), ("It is not true that … , the warden said.",))

    assert both(was, now) == [
        (
            "300 people came, the warden said.",
            "<It is not true that> 300 people came, the warden said.",
        )
    ]


def test_a_statement_that_somebody_worded_is_shown_too() -> None:
    was, now = Wording("It rang.", ("rang",)), Wording("It rang twice.", ("rang",))

    assert both(was, now) == [("It <rang.>", "It <rang twice.>")]


def test_quotations_of_another_number_are_shown_in_a_row() -> None:
    was, now = Wording("It rang.", ("rang",)), Wording("It rang.", ("rang", "on Monday"))

    assert both(was, now) == [("rang", "rang <… on Monday>")]


def test_a_sentence_with_dots_of_its_own_is_shown_beside_its_words() -> None:
    was = Wording("rang", ("rang",), ("It … then … stopped",))
    now = Wording("rang", ("rang",), ("It … then … went on",))

    assert both(was, now) == [("rang (It … then … <stopped)>", "rang (It … then … <went on)>")]


def test_an_answer_that_stands_has_nothing_beside_it() -> None:
    assert beside(answer(Wording("It rang.", ("rang",)), None)) == ()
