"""What the machine offered and a person did not want: kept, so that it is not offered again, and so that it can be."""

from dataclasses import dataclass

from app.domain.ids import ArticleId, RejectionId
from app.domain.span import Span

PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Origin:
    """That a claim or a dismissal was proposed by the machine: what read the article, and the reasons it gave."""

    reader: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejection:
    """`what` was offered is "proposal" or the kind of a remark; `says` is what it said, `spans` where it stood."""

    id: RejectionId
    article: ArticleId
    what: str
    spans: tuple[Span, ...]
    says: str
