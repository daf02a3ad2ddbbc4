"""What the panes want, done: each signal meets its service here, and nowhere else."""

from functools import partial

from app.domain.claim import Attribution, Kind
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Layer, Reason, Verdict
from app.services import claiming, judging, ordering
from ui.actions import arriving, files, go, reading, text, view
from ui.actions.late import late
from ui.actions.workplace import Workplace
from ui.furniture import focus_article


def connect(place: Workplace) -> None:
    """Lead every wish of the panes to what fulfils it."""
    _connect_card(place)
    _connect_claims(place)
    _connect_shell(place)
    _connect_pages(place)


def _connect_card(place: Workplace) -> None:
    card = place.window.card
    card.wanted_verdict.connect(partial(_judge, place))
    card.wanted_reason.connect(partial(_give_reason, place))
    card.wanted_rationale.connect(partial(_write_rationale, place))
    card.wanted_statement.connect(partial(_reword, place))
    card.wanted_proposed.connect(partial(_propose, place))
    card.wanted_kinds.connect(partial(_set_kinds, place))
    card.wanted_attribution.connect(partial(_attribute, place))
    card.wanted_person.connect(partial(reading.identify, place))
    card.wanted_history.connect(partial(_show_history, place))
    card.wanted_place.connect(place.window.article.reveal_place)
    card.left_field.connect(partial(focus_article, place.window))


def _connect_claims(place: Workplace) -> None:
    place.window.claims.wanted_statement.connect(partial(_reword, place))
    place.window.claims.wanted_order.connect(partial(_reorder, place))
    article = place.window.article
    article.claim_clicked.connect(partial(text.go_to_claim, place))
    article.wanted_open.connect(partial(files.open_file, place))
    article.wanted_paste.connect(partial(files.paste, place))
    article.wanted_sample.connect(partial(files.take_in_sample, place))


def _connect_shell(place: Workplace) -> None:
    window = place.window
    window.header.wanted_library.connect(partial(view.show_library, place))
    window.header.wanted_palette.connect(partial(view.show_palette, place))
    window.header.wanted_report.connect(partial(late("ui.actions.reports", "show"), place))
    window.header.wanted_title.connect(partial(files.retitle, place))
    window.status.wanted_gap.connect(partial(go.next_gap, place))
    window.status.wanted_history.connect(partial(view.show_history, place))
    window.strip.closed.connect(partial(window.article.show_boundary, None))
    window.finding.wanted.connect(partial(go.find_next, place))
    window.finding.ended.connect(partial(go.end_find, place))
    window.dropped.files.connect(partial(arriving.bring, place))
    window.dropped.text.connect(partial(files.take_in_text, place))


def _connect_pages(place: Workplace) -> None:
    pages = place.pages
    pages.wanted_article.connect(partial(_open, place))
    pages.wanted_claim.connect(partial(_go_to, place))
    pages.wanted_drafts.connect(partial(_compare, place))
    pages.report.wanted_save.connect(partial(late("ui.actions.reports", "save"), place))
    pages.library.wanted_out.connect(partial(_take_out, place))
    pages.library.wanted_back.connect(partial(_bring_back, place))
    pages.library.wanted_file.connect(partial(files.open_file, place))
    pages.library.wanted_paste.connect(partial(files.paste, place))


def _judge(place: Workplace, layer: str, verdict: str) -> None:
    place.attempt(lambda: judging.judge(place.ledger, place.the_claim(), Verdict(verdict), layer=Layer(layer)))


def _give_reason(place: Workplace, layer: str, reason: str) -> None:
    place.attempt(lambda: judging.give_reason(place.ledger, place.the_claim(), Reason(reason), Layer(layer)))


def _write_rationale(place: Workplace, claim: str, layer: str, words: str) -> None:
    place.attempt(judging.write_rationale, place.ledger, ClaimId(claim), Layer(layer), words)


def _reword(place: Workplace, claim: str, statement: str) -> None:
    place.attempt(claiming.reword, place.ledger, ClaimId(claim), statement)


def _propose(place: Workplace, claim: str, wording: str) -> None:
    place.attempt(claiming.propose_wording, place.ledger, ClaimId(claim), wording)


def _set_kinds(place: Workplace, kinds: tuple[str, ...]) -> None:
    place.attempt(lambda: claiming.set_kinds(place.ledger, place.the_claim(), [Kind(kind) for kind in kinds]))


def _attribute(place: Workplace, claim: str, attribution: Attribution | None) -> None:
    place.attempt(claiming.attribute, place.ledger, ClaimId(claim), attribution)


def _reorder(place: Workplace, claim: str, before: str) -> None:
    place.attempt(ordering.reorder, place.ledger, ClaimId(claim), ClaimId(before) if before else None)


def _show_history(place: Workplace, claim: str) -> None:
    place.pages.show_history(ClaimId(claim))


def _open(place: Workplace, article: str) -> None:
    files.open_article(place, ArticleId(article))


def _go_to(place: Workplace, claim: str) -> None:
    place.pages.sheet.put_away()
    place.desk.focus(ClaimId(claim))


def _take_out(place: Workplace, article: str) -> None:
    files.take_out_article(place, ArticleId(article))


def _bring_back(place: Workplace, article: str) -> None:
    files.bring_back(place, ArticleId(article))


def _compare(place: Workplace, old: int, new: int) -> None:
    late("ui.actions.comparing", "compare")(place, old, new)
