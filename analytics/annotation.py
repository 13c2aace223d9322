"""Annotations: what people say about a stretch of time of a machine or of the whole plant."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from analytics.errors import BadRequest
from analytics.language import later, tr
from analytics.period import Period

#: Why annotations cannot be made where the table for them is missing.
NO_ANNOTATIONS = later("This database cannot keep annotations.")
NO_ANNOTATIONS_HINT = later("The workbench did not make it. Upgrade it on the page Connection, or annotate elsewhere.")


class AnnotationKind(StrEnum):
    """What an annotation means to the numbers."""

    NOTE = "note"
    EVENT = "event"
    EXCLUSION = "exclusion"

    @property
    def label(self) -> str:
        """The kind as a user reads it."""
        return tr(_LABELS[self.value])


_LABELS = {"note": later("Note"), "event": later("Event"), "exclusion": later("Exclusion")}


@dataclass(frozen=True)
class AnnotationRequest:
    """An annotation that somebody wants to make.

    Parameters
    ----------
    machine_id : UUID or None
        None is the whole plant.
    period : Period
    kind : AnnotationKind
        An exclusion is left out when baselines are trained; notes and events change no number.
    words : str
        What there is to know; of an exclusion, the reason. Never empty.

    Raises
    ------
    BadRequest
        When there are no words.
    """

    machine_id: UUID | None
    period: Period
    kind: AnnotationKind
    words: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", AnnotationKind(self.kind))
        object.__setattr__(self, "words", self.words.strip())
        if self.words:
            return
        if self.kind is AnnotationKind.EXCLUSION:
            raise BadRequest(
                tr("An exclusion needs a reason."), tr("Say why these readings are not typical of the machine.")
            )
        raise BadRequest(tr("There is nothing to remember."), tr("Write what is to be known about this time."))


@dataclass(frozen=True)
class Annotation:
    """An annotation on record.

    Parameters
    ----------
    id : int
    machine_id : UUID or None
        None is the whole plant.
    period : Period
        Half-open, UTC.
    kind : AnnotationKind
    words : str
    author : str
    created_at : datetime
    withdrawn_at, withdrawn_by, withdrawn_reason
        None while it holds.
    """

    id: int
    machine_id: UUID | None
    period: Period
    kind: AnnotationKind
    words: str
    author: str
    created_at: datetime
    withdrawn_at: datetime | None = None
    withdrawn_by: str | None = None
    withdrawn_reason: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", AnnotationKind(self.kind))

    @property
    def holds(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None


@dataclass(frozen=True)
class Exclusion:
    """A stretch that training leaves out, and why; a stored model keeps those it was trained without."""

    period: Period
    reason: str


def exclusions_of(annotations: Iterable[Annotation]) -> tuple[Exclusion, ...]:
    """Return what training leaves out for the sake of annotations that hold."""
    return tuple(
        Exclusion(one.period, one.words) for one in annotations if one.holds and one.kind is AnnotationKind.EXCLUSION
    )
