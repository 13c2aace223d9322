"""Corrections on record: made with a reason, withdrawn with a reason, never deleted."""

from collections.abc import Mapping
from uuid import UUID

from analytics.capability import Capability
from analytics.correction import (
    FIELDS,
    NO_CORRECTIONS,
    NO_CORRECTIONS_HINT,
    Correction,
    CorrectionRequest,
)
from analytics.database import Session
from analytics.errors import BadRequest, CannotStore
from analytics.language import tr
from analytics.measure import Series

TABLE = "workbench.corrections"

_COLUMNS = ", ".join(f"c.{name}" for name in FIELDS)

_INSERT = f"""
WITH c AS (
    INSERT INTO {TABLE} (
        series, machine_id, variable_id, energy_type, measure, start_time, end_time, action, value,
        line_start, line_start_value, line_end, line_end_value, reason, made_by)
    VALUES (
        %(series)s, %(machine_id)s, %(variable_id)s, %(energy_type)s, %(measure)s, %(start)s, %(end)s, %(action)s,
        %(value)s, %(line_start)s, %(line_start_value)s, %(line_end)s, %(line_end_value)s, %(reason)s, %(made_by)s)
    RETURNING *)
SELECT {_COLUMNS} FROM c
"""  # noqa: S608 - names of the table's own columns

_WITHDRAW = f"""
WITH c AS (
    UPDATE {TABLE} SET withdrawn_at = now(), withdrawn_by = %(by)s, withdrawn_reason = %(reason)s
    WHERE id = %(id)s AND withdrawn_at IS NULL RETURNING *)
SELECT {_COLUMNS} FROM c
"""  # noqa: S608

_LIST = f"""
SELECT {_COLUMNS} FROM {TABLE} c
WHERE %(id)s::uuid IS NULL OR c.machine_id = %(id)s
   OR c.variable_id IN (SELECT v.id FROM workbench.variables v WHERE v.machine_id = %(id)s)
ORDER BY c.id DESC
"""  # noqa: S608

_REFRESH = "SELECT workbench.refresh_rollups()"


def refuse_corrections(capability: Capability) -> None:
    """Raise CannotStore where corrections cannot be kept."""
    if not capability.has(TABLE):
        raise CannotStore(tr(NO_CORRECTIONS), tr(NO_CORRECTIONS_HINT))


def correct(
    session: Session, capability: Capability, request: CorrectionRequest, line: Mapping[str, object], made_by: str
) -> Correction:
    """Store a correction and bring the roll-ups of its range up to it, in one transaction.

    Parameters
    ----------
    session : Session
        Of a write transaction.
    capability : Capability
    request : CorrectionRequest
    line : mapping
        ``line_start`` … ``line_end_value`` of an interpolation, else empty.
    made_by : str

    Raises
    ------
    CannotStore
    """
    refuse_corrections(capability)
    variable = request.measure.variable_id
    values: dict[str, object] = dict.fromkeys(("line_start", "line_start_value", "line_end", "line_end_value"))
    values |= {
        "series": request.series,
        "machine_id": None if variable else request.machine_id,
        "variable_id": variable,
        "energy_type": request.energy_type if request.measure.series is Series.ENERGY else "",
        "measure": request.column,
        "start": request.period.start,
        "end": request.period.end,
        "action": request.action.value,
        "value": request.value,
        "reason": request.reason,
        "made_by": made_by,
    }
    row = session.row(_INSERT, values | dict(line))
    assert row is not None
    session.execute(_REFRESH)
    return Correction(*row)


def withdraw(
    session: Session, capability: Capability, correction_id: int, reason: str, withdrawn_by: str
) -> Correction:
    """Withdraw a correction: from now on every number is what it was without it.

    Raises
    ------
    BadRequest
        When there is no such correction, it was withdrawn before, or the reason is missing.
    """
    refuse_corrections(capability)
    if not reason.strip():
        raise BadRequest(tr("To withdraw a correction, a reason is needed."), tr("Say why it was wrong."))
    row = session.row(_WITHDRAW, {"id": correction_id, "by": withdrawn_by, "reason": reason.strip()})
    if row is None:
        raise BadRequest(
            tr("There is no correction {number} that still holds.", number=correction_id),
            tr("List the corrections to see which do."),
        )
    session.execute(_REFRESH)
    return Correction(*row)


def corrections(session: Session, capability: Capability, machine_id: UUID | None) -> tuple[Correction, ...]:
    """Return all corrections of a machine and its variables, or of all, newest first; those withdrawn too."""
    if not capability.has(TABLE):
        return ()
    return tuple(Correction(*row) for row in session.rows(_LIST, {"id": machine_id}))
