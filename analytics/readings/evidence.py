"""The readings of a machine as they were measured, for the rules of data quality to look at."""

from collections.abc import Sequence
from uuid import UUID

from analytics.capability import Capability
from analytics.correction import Correction
from analytics.database import Session
from analytics.language import tr
from analytics.measure import Measure, Series
from analytics.period import Interval, Period
from analytics.plant import UNAVAILABLE_MODES, Machine
from analytics.progress import Progress
from analytics.quality import Evidence
from analytics.readings import corrections
from analytics.readings.measures import measures_of
from analytics.readings.series import about_how_many, series, stretches_of
from analytics.series import SeriesRequest

#: So many readings of one series are looked at one by one: a year of minutes, a week of seconds. Of more, the 15-minute
#: roll-up is looked at.
MOST_READINGS = 1_000_000

_MODES = ", ".join(f"'{mode}'" for mode in UNAVAILABLE_MODES)


def evidence(
    session: Session, capability: Capability, machine: Machine, period: Period, progress: Progress
) -> tuple[Evidence, ...]:
    """Read everything that was measured at a machine, uncorrected.

    Parameters
    ----------
    session : Session
    capability : Capability
    machine : Machine
    period : Period
    progress : Progress
    """
    measures = measures_of(session, capability, machine.id)
    held = corrections.holding(session, capability, machine.id, period)
    found: list[Evidence] = []
    groups = _groups(measures, machine)
    for done, (one, energy_type) in enumerate(groups):
        progress.step(done / len(groups), tr("Reading the measured values"))
        part = progress.part(done / len(groups), (done + 1) / len(groups))
        found.append(_read(session, capability, machine, period, one, energy_type, held, part))
    return tuple(one for one in found if len(one.frame))


def _groups(measures: Sequence[Measure], machine: Machine) -> list[tuple[tuple[Measure, ...], str]]:
    """Return what is read together: a series of each kind of energy, and each own variable."""
    groups: list[tuple[tuple[Measure, ...], str]] = []
    for kind in (Series.ENERGY, Series.PRODUCTION, Series.ENVIRONMENT):
        together = tuple(measure for measure in measures if measure.series is kind)
        types = machine.energy_types if kind is Series.ENERGY else machine.energy_types[:1]
        groups += [(together, name) for name in types if together]
    return groups + [((measure,), machine.energy_types[0]) for measure in measures if measure.variable_id]


def _read(
    session: Session,
    capability: Capability,
    machine: Machine,
    period: Period,
    measures: tuple[Measure, ...],
    energy_type: str,
    held: tuple[Correction, ...],
    progress: Progress,
) -> Evidence:
    kind = measures[0].series
    mine = tuple(c for c in held if any(c.is_about(measure, energy_type) for measure in measures))
    request = SeriesRequest(machine.id, measures, period, Interval.QUARTER_HOUR, energy_type=energy_type)
    owner = measures[0].variable_id or machine.id
    about = about_how_many(session, capability, measures[0], request)
    if about > MOST_READINGS or (not about and _is_long(session, kind, owner, period, energy_type)):
        frame = series(session, capability, request, machine.timezone).frame
        return Evidence(kind, measures, frame, Interval.QUARTER_HOUR, energy_type, mine)
    columns = ["value" if m.variable_id else m.key for m in measures]
    known = [(m, c) for m, c in zip(measures, columns, strict=True) if m.variable_id or capability.has(kind, c)]
    shown = [f"{column}::float8 AS v{i}" for i, (_, column) in enumerate(known)]
    if kind is Series.PRODUCTION and capability.has(kind, "operating_mode"):
        shown.append(f"(operating_mode::text IN ({_MODES}))::int::float8 AS unavailable")
    frame = session.stream(
        f"SELECT time, {', '.join(shown)} FROM {kind} WHERE {_whose(kind)} "  # noqa: S608 - names of the contract
        "AND time >= %(start)s AND time < %(end)s ORDER BY time",
        [_values(kind, owner, one, energy_type) for one in stretches_of(period, about)],
        progress,
        about=about,
    )
    frame = frame.rename(columns={f"v{i}": measure.key for i, (measure, _) in enumerate(known)})
    # What the machine never measures in this kind of energy is not missing.
    present = tuple(measure for measure, _ in known if frame[measure.key].notna().any())
    return Evidence(kind, present, frame, Interval.RAW, energy_type, mine)


def _whose(kind: Series) -> str:
    if kind is Series.VARIABLE:
        return "variable_id = %(id)s"
    return "machine_id = %(id)s" + (" AND energy_type = %(energy_type)s" if kind is Series.ENERGY else "")


def _values(kind: Series, owner: UUID, period: Period, energy_type: str) -> dict[str, object]:
    values: dict[str, object] = {"id": owner, "start": period.start, "end": period.end}
    return values | {"energy_type": energy_type} if kind is Series.ENERGY else values


def _is_long(session: Session, kind: Series, owner: UUID, period: Period, energy_type: str) -> bool:
    """Whether there are more readings than are looked at one by one; counts no further than that."""
    number = session.value(
        f"SELECT count(*) FROM (SELECT FROM {kind} WHERE {_whose(kind)} "  # noqa: S608 - names of the contract
        f"AND time >= %(start)s AND time < %(end)s LIMIT {MOST_READINGS + 1}) AS first",
        _values(kind, owner, period, energy_type),
    )
    return bool(number > MOST_READINGS)
