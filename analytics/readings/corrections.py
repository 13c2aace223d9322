"""Corrections as readers meet them: which hold in a period, and how much of a number rests on them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.capability import Capability
from analytics.correction import (
    FIELDS,
    Action,
    Correction,
    CorrectionEffect,
    CorrectionRequest,
    apply,
    series_name,
)
from analytics.database import Session
from analytics.errors import BadRequest
from analytics.finding import Finding
from analytics.language import tr
from analytics.measure import ENERGY, POWER, Aggregate, Measure, Series
from analytics.period import Period
from analytics.plant import ELECTRICITY, Machine
from analytics.text import integer, number, percent

TABLE = "workbench.corrections"

#: So far from the range an interpolation looks for the readings it runs between.
REACH = timedelta(days=7)

_COLUMNS = ", ".join(f"c.{name}" for name in FIELDS)

_HOLDING = f"""
SELECT {_COLUMNS} FROM {TABLE} c
WHERE c.withdrawn_at IS NULL AND c.start_time < %(end)s AND c.end_time > %(start)s
  AND (c.machine_id = ANY(%(ids)s)
       OR c.variable_id IN (SELECT v.id FROM workbench.variables v WHERE v.machine_id = ANY(%(ids)s)))
ORDER BY c.id
"""  # noqa: S608 - names of the table's own columns


def holding(session: Session, capability: Capability, machine_id: UUID, period: Period) -> tuple[Correction, ...]:
    """Return the corrections of a machine and its variables that hold somewhere in a period, oldest first."""
    return holding_of_all(session, capability, [machine_id], period)


def holding_of_all(
    session: Session, capability: Capability, machine_ids: Sequence[UUID], period: Period
) -> tuple[Correction, ...]:
    """Return the corrections of many machines and their variables that hold somewhere in a period, oldest first."""
    if not capability.has(TABLE):
        return ()
    values = {"ids": list(machine_ids), "start": period.start, "end": period.end}
    return tuple(Correction(*row) for row in session.rows(_HOLDING, values))


_ANY = f"""
SELECT EXISTS (
    SELECT FROM {TABLE} c
    WHERE c.series = %(series)s AND c.withdrawn_at IS NULL AND c.start_time < %(end)s AND c.end_time > %(start)s
      AND coalesce(c.machine_id, c.variable_id) = ANY(%(ids)s))
"""  # noqa: S608


def any_of(session: Session, capability: Capability, series: Series, ids: Sequence[UUID], period: Period) -> bool:
    """Whether readings of a series of any of these machines (or variables) are corrected in a period."""
    if not capability.has(TABLE):
        return False
    values = {"series": series_name(series), "ids": list(ids), "start": period.start, "end": period.end}
    return bool(session.value(_ANY, values))


def about(
    corrections: Iterable[Correction], measure: Measure, energy_type: str = ELECTRICITY
) -> tuple[Correction, ...]:
    """Return those that correct one measure."""
    return tuple(one for one in corrections if one.is_about(measure, energy_type))


def touches(corrections: Iterable[Correction], series: Series, energy_type: str = ELECTRICITY) -> bool:
    """Whether any corrects readings of a series of the machine; own variables are asked for with :func:`about`."""
    return any(one.series == series_name(series) and one.energy_type in ("", energy_type) for one in corrections)


def overlay(
    frame: pd.DataFrame, corrections: Sequence[Correction], measures: Iterable[Measure], energy_type: str = ELECTRICITY
) -> pd.DataFrame:
    """Return raw readings with the corrections of their measures; the frame itself when there are none.

    Parameters
    ----------
    frame : DataFrame
        UTC index, ascending; a column a measure, named by its key.
    """
    wanted = {m.key: mine for m in measures if (mine := about(corrections, m, energy_type))}
    if not wanted or frame.empty:
        return frame
    seconds = pd.DatetimeIndex(frame.index).as_unit("us").asi8 / 1e6
    columns = {key: apply(mine, frame[key].to_numpy(np.float64), seconds) for key, mine in wanted.items()}
    return frame.assign(**columns)


def excluded(
    corrections: Iterable[Correction],
    measure: Measure,
    starts: pd.DatetimeIndex,
    ends: pd.DatetimeIndex,
    energy_type: str = ELECTRICITY,
) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Return which intervals have readings of a measure left out by a correction: a sum over the others is no sum."""
    left_out = [one for one in about(corrections, measure, energy_type) if one.action is Action.EXCLUDE]
    return touched(left_out, starts, ends)


def touched(
    corrections: Iterable[Correction], starts: pd.DatetimeIndex, ends: pd.DatetimeIndex
) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Return which half-open intervals a correction reaches into."""
    inside = np.zeros(len(starts), dtype=bool)
    for one in corrections:
        inside |= np.asarray((starts < pd.Timestamp(one.end_time)) & (ends > pd.Timestamp(one.start_time)))
    return inside


# --- What a number says about them ------------------------------------------------------------------------------------


def kpi_findings(session: Session, capability: Capability, machine: Machine, period: Period) -> tuple[Finding, ...]:
    """Say how much of the electricity of a period rests on corrected readings."""
    held = holding(session, capability, machine.id, period)
    found = list(_of_energy(session, machine, period, about(held, ENERGY)))
    power = about(held, POWER)
    if power:
        hours = _union_hours(power, period)
        found.append(
            Finding(
                "kpi.corrected_power",
                tr(
                    "The power was corrected in {hours} h of the period; demand and load factor rest on that.",
                    hours=number(hours, "", 1),
                ),
                {"hours": hours},
                "info",
            )
        )
    return tuple(found)


def _of_energy(session: Session, machine: Machine, period: Period, held: tuple[Correction, ...]) -> Iterator[Finding]:
    if not held:
        return
    raw = _raw(session, machine.id, ENERGY, period, held)
    whole = session.value(
        "SELECT sum(kwh)::float8 FROM workbench.energy_parts(%s, %s, %s)", (machine.id, period.start, period.end)
    )
    before, after = _sum(raw), _sum(overlay(raw, held, (ENERGY,)))
    share = (after or 0.0) / whole if whole else float("nan")
    numbers = {"share": share, "readings": float(len(raw)), "raw_kwh": before or 0.0, "corrected_kwh": after or 0.0}
    left_out = any(one.action is Action.EXCLUDE for one in held)
    said = {"count": integer(len(raw)), "before": number(before or 0.0, "kWh", 1), "after": number(after, "kWh", 1)}
    if after is None:
        text = tr("{count} readings of the energy were corrected by hand: {before} as measured are left out.", **said)
    elif share == share:
        text = tr(
            "{count} readings of the energy were corrected by hand: {before} as measured became {after}, {share} of "
            "the energy shown.",
            share=percent(share),
            **said,
        )
    else:
        text = tr("{count} readings of the energy were corrected by hand: {before} as measured became {after}.", **said)
    if left_out:
        text += " " + tr("What was left out is missing in the total.")
    yield Finding("kpi.corrected_energy", text, numbers, "info")


def _union_hours(corrections: Iterable[Correction], period: Period) -> float:
    """Return how much of a period corrections cover, h; where two overlap it counts once."""
    total, reached = timedelta(), period.start
    for one in sorted(corrections, key=lambda correction: correction.start_time):
        start, end = max(one.start_time, reached), min(one.end_time, period.end)
        if end > start:
            total, reached = total + (end - start), end
    return total / timedelta(hours=1)


# --- Before one is made -----------------------------------------------------------------------------------------------


def ends_of_line(session: Session, request: CorrectionRequest) -> dict[str, object]:
    """Find the two readings next to a range that an interpolation runs between.

    Raises
    ------
    BadRequest
        When there is none within a week on one side.
    """
    table, condition, values = _where(request)
    column = request.column
    found: dict[str, object] = {}
    for side, when, order in (
        ("line_start", "r.time < %(start)s AND r.time >= %(earliest)s", "DESC"),
        ("line_end", "r.time >= %(end)s AND r.time < %(latest)s", "ASC"),
    ):
        row = session.row(
            f"SELECT r.time, r.{column}::float8 FROM {table} r "  # noqa: S608 - names of the contract
            f"WHERE {condition} AND {when} AND r.{column} IS NOT NULL ORDER BY r.time {order} LIMIT 1",
            values,
        )
        if row is None:
            place = "before" if side == "line_start" else "after"
            raise BadRequest(
                tr(
                    "There is no reading of {measure} in the week {place} the range to interpolate from.",
                    measure=request.measure.title,
                    place=place,
                ),
                tr("Choose another range, or replace the readings by a value."),
            )
        found |= {side: row[0], f"{side}_value": row[1]}
    return found


def _where(request: CorrectionRequest) -> tuple[str, str, dict[str, object]]:
    """Return the corrected readings of a measure: relation, condition and its values."""
    period = request.period
    values: dict[str, object] = {
        "id": request.measure.variable_id or request.machine_id,
        "start": period.start,
        "end": period.end,
        "earliest": period.start - REACH,
        "latest": period.end + REACH,
        "energy_type": request.energy_type,
    }
    table = f"workbench.corrected_{request.series}"
    if request.measure.variable_id is not None:
        return table, "r.variable_id = %(id)s", values
    typed = " AND r.energy_type = %(energy_type)s" if request.measure.series is Series.ENERGY else ""
    return table, f"r.machine_id = %(id)s{typed}", values


def effect(session: Session, capability: Capability, request: CorrectionRequest) -> CorrectionEffect:
    """Say what a correction would change, without making it.

    Raises
    ------
    BadRequest
        When there is nothing to interpolate from.
    """
    measure, period = request.measure, request.period
    held = about(holding(session, capability, request.machine_id, period), measure, request.energy_type)
    raw = _raw(session, request.machine_id, measure, period, (), request.energy_type)
    line = ends_of_line(session, request) if request.action is Action.INTERPOLATE else {}
    new = _as_correction(request, line)
    value = _sum if measure.aggregate is Aggregate.SUM else _mean
    times = pd.DatetimeIndex(raw.index[raw[measure.key].notna()])
    notes = [] if len(times) else [tr("There is no reading in this range, so nothing would change. Gaps stay gaps.")]
    if held:
        notes.append(
            tr(
                "{count} earlier corrections of this measure in the range no longer count where this one holds.",
                count=len(held),
            )
        )
    return CorrectionEffect(
        len(times),
        len(times.floor("h").unique()),
        len(times.floor("D").unique()),
        value(overlay(raw, held, (measure,), request.energy_type)),
        value(overlay(raw, (*held, new), (measure,), request.energy_type)),
        measure.unit,
        tuple(notes),
    )


def _as_correction(request: CorrectionRequest, line: dict[str, object]) -> Correction:
    """Return a request as if it had been made, newer than every other."""
    values: dict[str, object] = dict.fromkeys(FIELDS)
    period = request.period
    values |= {
        "id": 2**62,
        "series": request.series,
        "machine_id": None if request.measure.variable_id else request.machine_id,
        "variable_id": request.measure.variable_id,
        "energy_type": request.energy_type if request.measure.series is Series.ENERGY else "",
        "measure": request.column,
        "start_time": period.start,
        "end_time": period.end,
        "action": request.action,
        "value": request.value,
        "reason": request.reason,
        "made_by": "",
        "made_at": period.start,
    }
    return Correction(**(values | line))  # type: ignore[arg-type]


def _raw(
    session: Session,
    machine_id: UUID,
    measure: Measure,
    period: Period,
    only: Sequence[Correction],
    energy_type: str = ELECTRICITY,
) -> pd.DataFrame:
    """Read raw readings of one measure in a period, only those inside certain corrections where some are given."""
    column = "value" if measure.variable_id is not None else measure.key
    own = "variable_id = %(id)s" if measure.variable_id is not None else "machine_id = %(id)s"
    if measure.series is Series.ENERGY:
        own += " AND energy_type = %(energy_type)s"
    values: dict[str, object] = {
        "id": measure.variable_id or machine_id,
        "start": period.start,
        "end": period.end,
        "energy_type": energy_type,
    }
    inside = ""
    if only:
        values |= {"starts": [one.start_time for one in only], "ends": [one.end_time for one in only]}
        inside = (
            " AND EXISTS (SELECT FROM unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[]) AS w (s, e)"
            " WHERE time >= w.s AND time < w.e)"
        )
    frame = session.frame(
        f"SELECT time, {column}::float8 AS v0 FROM {measure.series} "  # noqa: S608 - names of the contract
        f"WHERE {own} AND time >= %(start)s AND time < %(end)s AND {column} IS NOT NULL{inside} ORDER BY time",
        values,
    )
    return frame.rename(columns={"v0": measure.key})


def _sum(frame: pd.DataFrame) -> float | None:
    values = frame.iloc[:, 0].to_numpy(np.float64)
    return float(np.nansum(values)) if np.isfinite(values).any() else None


def _mean(frame: pd.DataFrame) -> float | None:
    values = frame.iloc[:, 0].to_numpy(np.float64)
    return float(np.nanmean(values)) if np.isfinite(values).any() else None
