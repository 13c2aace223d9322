"""When machines were in maintenance, in a fault or offline, from the modes in their production readings."""

from datetime import datetime, timedelta

from analytics.capability import Capability
from analytics.database import Session
from analytics.measure import Series
from analytics.operation import Operation
from analytics.period import Interval, Period
from analytics.plant import UNAVAILABLE_MODES, Machine
from analytics.readings import levels

#: Readings of one mode are one stretch when they are no further apart than so many usual steps, or than this.
_STEPS = 1.5
_LEAST_GAP_S = 960

#: More stretches than this no chart can show; the longest of them are.
MOST = 2000

_UNAVAILABLE = (
    "SELECT time, operating_mode::text AS mode FROM production_data "
    "WHERE machine_id = %(id)s AND operating_mode::text = ANY (%(modes)s)"
)

#: Quarters of an hour that have such readings are found in the roll-up, so that a year need not be read.
_BY_QUARTER = (
    "SELECT r.time, r.mode FROM {relation} q CROSS JOIN LATERAL "  # noqa: S608 - names of the contract
    f"({_UNAVAILABLE} AND time >= q.bucket AND time < q.bucket + interval '15 minutes') AS r "
    "WHERE q.machine_id = %(id)s AND q.bucket >= %(first)s AND q.bucket < %(end)s AND q.{column} > 0 "
    "AND r.time >= %(start)s AND r.time < %(end)s"
)
_BY_READING = f"{_UNAVAILABLE} AND time >= %(start)s AND time < %(end)s"

_ISLANDS = """
SELECT mode, min(time), max(time), count(*) FROM (
    SELECT time, mode, sum(begins) OVER (ORDER BY time) AS island FROM (
        SELECT time, mode, (mode IS DISTINCT FROM lag(mode) OVER (ORDER BY time)
                            OR time - lag(time) OVER (ORDER BY time) > %(gap)s)::integer AS begins
        FROM ({rows}) AS unavailable) AS marked) AS islands
GROUP BY island, mode ORDER BY max(time) - min(time) DESC LIMIT {most}
"""


def operations(session: Session, capability: Capability, machine: Machine, period: Period) -> tuple[Operation, ...]:
    """Return the stretches in which a machine was not available, by time; none where modes are not recorded."""
    if not capability.has(Series.PRODUCTION, "operating_mode"):
        return ()
    quarters = levels.Source(Series.PRODUCTION, Interval.QUARTER_HOUR)
    column = levels.column_of(capability, quarters, levels.UNAVAILABLE)
    rows = _BY_QUARTER.format(relation=quarters.relation, column=column) if column else _BY_READING
    step = timedelta(seconds=max(machine.data_interval_s, 1))
    found = session.rows(
        _ISLANDS.format(rows=rows, most=MOST),
        {
            "id": machine.id,
            "modes": list(UNAVAILABLE_MODES),
            "first": period.start - timedelta(minutes=15),
            "start": period.start,
            "end": period.end,
            "gap": max(_STEPS * step, timedelta(seconds=_LEAST_GAP_S)),
        },
    )
    made = (
        Operation(machine.id, str(mode), _stretch(first, last, int(count), step)) for mode, first, last, count in found
    )
    return tuple(sorted(made, key=lambda one: one.period.start))


def _stretch(first: datetime, last: datetime, count: int, step: timedelta) -> Period:
    """Return from the first reading to the end of the last one's interval."""
    usual = (last - first) / (count - 1) if count > 1 else step
    return Period(first, last + max(usual, step))
