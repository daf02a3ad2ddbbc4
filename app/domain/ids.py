"""The names by which things are known: distinct types, so that one is never passed for another."""

from typing import NewType

ArticleId = NewType("ArticleId", str)
DraftId = NewType("DraftId", str)
ClaimId = NewType("ClaimId", str)
DismissalId = NewType("DismissalId", str)
RejectionId = NewType("RejectionId", str)
ReplicaId = NewType("ReplicaId", str)
StepId = NewType("StepId", str)
EntryId = NewType("EntryId", str)
Sha256 = NewType("Sha256", str)
Subject = ArticleId | DraftId | ClaimId | DismissalId | RejectionId
