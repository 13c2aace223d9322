"""Annotations on record: made by somebody, withdrawn with a reason, restored; never deleted."""

from collections.abc import Sequence
from uuid import UUID

from analytics.annotation import NO_ANNOTATIONS, NO_ANNOTATIONS_HINT, Annotation, AnnotationKind, AnnotationRequest
from analytics.capability import Capability
from analytics.database import Session
from analytics.errors import BadRequest, CannotStore
from analytics.language import tr
from analytics.period import Period

TABLE = "workbench.annotations"

_COLUMNS = (
    "a.id, a.machine_id, a.starts, a.ends, a.kind, a.words, a.author, a.created_at, "
    "a.withdrawn_at, a.withdrawn_by, a.withdrawn_reason"
)

_INSERT = f"""
INSERT INTO {TABLE} AS a (machine_id, starts, ends, kind, words, author)
VALUES (%(machine_id)s, %(start)s, %(end)s, %(kind)s, %(words)s, %(author)s)
RETURNING {_COLUMNS}
"""  # noqa: S608 - names of the table's own columns

_WITHDRAW = f"""
UPDATE {TABLE} AS a SET withdrawn_at = now(), withdrawn_by = %(by)s, withdrawn_reason = %(reason)s
WHERE a.id = %(id)s AND a.withdrawn_at IS NULL
RETURNING {_COLUMNS}
"""  # noqa: S608

_RESTORE = f"""
UPDATE {TABLE} AS a SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_reason = NULL
WHERE a.id = %(id)s AND a.withdrawn_at IS NOT NULL
RETURNING {_COLUMNS}
"""  # noqa: S608

_CHANGE = """
INSERT INTO workbench.annotation_changes (annotation_id, change, reason, made_by)
VALUES (%(id)s, %(change)s, %(reason)s, %(by)s)
"""

_LIST = f"""
SELECT {_COLUMNS} FROM {TABLE} a
WHERE (%(ids)s::uuid[] IS NULL OR a.machine_id IS NULL OR a.machine_id = ANY (%(ids)s))
  AND (%(start)s::timestamptz IS NULL OR a.ends > %(start)s)
  AND (%(end)s::timestamptz IS NULL OR a.starts < %(end)s)
  AND (%(withdrawn)s OR a.withdrawn_at IS NULL)
ORDER BY a.starts, a.id
"""  # noqa: S608


def refuse_annotations(capability: Capability) -> None:
    """Raise CannotStore where annotations cannot be kept."""
    if not capability.has(TABLE):
        raise CannotStore(tr(NO_ANNOTATIONS), tr(NO_ANNOTATIONS_HINT))
    if not capability.may("INSERT", TABLE):
        raise CannotStore(
            tr("The user “{user}” may read annotations but not make any.", user=capability.user),
            tr("Ask whoever keeps the database for the right to write to {table}.", table=TABLE),
        )


def annotate(session: Session, capability: Capability, request: AnnotationRequest, author: str) -> Annotation:
    """Store an annotation.

    Raises
    ------
    CannotStore
    """
    refuse_annotations(capability)
    values = {
        "machine_id": request.machine_id,
        "start": request.period.start,
        "end": request.period.end,
        "kind": request.kind.value,
        "words": request.words,
        "author": author,
    }
    row = session.row(_INSERT, values)
    assert row is not None
    return _annotation(row)


def withdraw_annotation(session: Session, capability: Capability, key: int, reason: str, by: str) -> Annotation:
    """Withdraw an annotation: it stays on record and means nothing to any number from now on.

    Raises
    ------
    BadRequest
        When no such annotation holds, or the reason is missing.
    """
    refuse_annotations(capability)
    reason = reason.strip()
    if not reason:
        raise BadRequest(tr("To withdraw an annotation, a reason is needed."), tr("Say why it no longer holds."))
    row = session.row(_WITHDRAW, {"id": key, "by": by, "reason": reason})
    if row is None:
        raise BadRequest(
            tr("There is no annotation {id} that still holds.", id=key), tr("List the annotations to see which do.")
        )
    session.execute(_CHANGE, {"id": key, "change": "withdrawn", "reason": reason, "by": by})
    return _annotation(row)


def restore_annotation(session: Session, capability: Capability, key: int, by: str) -> Annotation:
    """Let an annotation that was withdrawn hold again.

    Raises
    ------
    BadRequest
        When none of that number was withdrawn.
    """
    refuse_annotations(capability)
    row = session.row(_RESTORE, {"id": key})
    if row is None:
        raise BadRequest(
            tr("There is no annotation {id} that was withdrawn.", id=key), tr("List the annotations to see which were.")
        )
    session.execute(_CHANGE, {"id": key, "change": "restored", "reason": "", "by": by})
    return _annotation(row)


def annotations(
    session: Session,
    capability: Capability,
    machine_ids: Sequence[UUID] | None,
    period: Period | None,
    *,
    withdrawn: bool = False,
) -> tuple[Annotation, ...]:
    """Return annotations by time; none where the database cannot keep any.

    Parameters
    ----------
    session : Session
    capability : Capability
    machine_ids : sequence of UUID or None
        Those of these machines and of the whole plant; None is all.
    period : Period or None
        Those that touch it; None is all.
    withdrawn : bool
        Whether those that were withdrawn are returned too.
    """
    if not capability.has(TABLE):
        return ()
    values = {
        "ids": None if machine_ids is None else list(machine_ids),
        "start": period.start if period else None,
        "end": period.end if period else None,
        "withdrawn": withdrawn,
    }
    return tuple(_annotation(row) for row in session.rows(_LIST, values))


def _annotation(row: Sequence[object]) -> Annotation:
    key, machine_id, starts, ends, kind, *rest = row
    return Annotation(key, machine_id, Period(starts, ends), AnnotationKind(kind), *rest)  # type: ignore[arg-type]
