"""What services look up before they act, and the sentence where it is not there."""

from app.domain.article import Article, Draft
from app.domain.claim import Claim
from app.domain.dismissal import Dismissal
from app.domain.ids import ArticleId, ClaimId, DismissalId
from app.domain.problem import Problem
from app.store.queries import Queries


def the_article(desk: Queries, id: ArticleId) -> Article:
    """Raises Problem where there is none."""
    article = desk.article(id)
    if article is None:
        raise Problem("That article is not on this desk.")
    return article


def the_draft(desk: Queries, article: ArticleId) -> tuple[Draft, str]:
    """The newest draft and its text. Raises Problem where the article was taken out."""
    draft = desk.newest_draft(article)
    if draft is None:
        raise Problem("That article is not on the desk any more.", do="Bring it back from the library first.")
    return draft, desk.text(draft.sha256)


def the_claim(desk: Queries, id: ClaimId) -> Claim:
    """Raises Problem where it was withdrawn."""
    claim = desk.claim(id)
    if claim is None:
        raise Problem("That claim is not in the list any more.", do="Undo brings it back if it was withdrawn.")
    return claim


def the_dismissal(desk: Queries, article: ArticleId, id: DismissalId) -> Dismissal:
    """Raises Problem where it was taken back."""
    found = next((dismissal for dismissal in desk.dismissals(article) if dismissal.id == id), None)
    if found is None:
        raise Problem("That dismissal was taken back already.")
    return found
