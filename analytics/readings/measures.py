"""Which measures a machine really has."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from analytics.capability import Capability
from analytics.database import Session
from analytics.measure import CONTRACT_MEASURES, Aggregate, Measure, Series
from analytics.period import Interval
from analytics.plant import Variable, VariableKind
from analytics.readings import levels

#: A measure that no roll-up carries is looked for in so many of the newest readings.
NEWEST = 2000

_VARIABLES = """
SELECT v.id, v.machine_id, v.name, v.unit, v.kind, v.parent_id, v.label, parent.name
FROM workbench.variables v
LEFT JOIN workbench.variables parent ON parent.id = v.parent_id
WHERE v.machine_id = ANY(%(ids)s)
  AND EXISTS (SELECT FROM workbench.variable_readings r WHERE r.variable_id = v.id)
ORDER BY coalesce(parent.name, v.name), v.parent_id NULLS FIRST, v.name
"""


def measures_of(session: Session, capability: Capability, machine_id: UUID) -> tuple[Measure, ...]:
    """Return the measures a machine has data for: those of the contract, then the engineer's own variables.

    A measure of the contract is looked for in the coarsest roll-up that carries it; one that no roll-up carries, in
    the newest readings.
    """
    present = set()
    for source, measures in _sources(capability).items():
        present |= set(_present(session, capability, source, measures, machine_id))
    contract = tuple(measure for measure in CONTRACT_MEASURES if measure in present)
    return contract + variables_of(session, capability, machine_id)


def variables_of(session: Session, capability: Capability, machine_id: UUID) -> tuple[Measure, ...]:
    """Return the engineer's own variables of a machine that have readings, as measures."""
    return variables_of_all(session, capability, [machine_id]).get(machine_id, ())


def variables_of_all(
    session: Session, capability: Capability, machine_ids: Sequence[UUID]
) -> dict[UUID, tuple[Measure, ...]]:
    """Return the engineer's own variables that have readings, by machine."""
    if not capability.has("workbench.variables") or not capability.has(Series.VARIABLE):
        return {}
    found: dict[UUID, list[Measure]] = {}
    for row in session.rows(_VARIABLES, {"ids": list(machine_ids)}):
        variable = Variable(row[0], row[1], row[2], row[3], VariableKind(row[4]), row[5], row[6])
        found.setdefault(variable.machine_id, []).append(_measure(variable, row[7] or ""))
    return {machine_id: tuple(measures) for machine_id, measures in found.items()}


def _measure(variable: Variable, category: str) -> Measure:
    summed = variable.kind is VariableKind.SUM
    return Measure(
        variable.name,
        f"{category}: {variable.label}" if category else variable.name,
        variable.unit,
        Series.VARIABLE,
        Aggregate.SUM if summed else Aggregate.MEAN,
        "total_value" if summed else "avg_value",
        variable_id=variable.id,
        parent=category,
    )


def _sources(capability: Capability) -> dict[levels.Source, list[Measure]]:
    """Group the measures of the contract by the coarsest level that carries them."""
    groups: dict[levels.Source, list[Measure]] = {}
    for measure in CONTRACT_MEASURES:
        source = _coarsest(capability, measure)
        if source.level is not Interval.RAW or capability.has(source.relation, measure.key):
            groups.setdefault(source, []).append(measure)
    return groups


def _coarsest(capability: Capability, measure: Measure) -> levels.Source:
    for level in reversed(capability.levels(measure.series)):
        source = levels.Source(measure.series, level)
        # A level below the quarter-hour is as long as the readings themselves.
        if level is not Interval.MINUTE and levels.column_of(capability, source, measure):
            return source
    return levels.Source(measure.series, Interval.RAW)


def _present(
    session: Session,
    capability: Capability,
    source: levels.Source,
    measures: Sequence[Measure],
    machine_id: UUID,
) -> Iterable[Measure]:
    """Return those measures of one source that have a value."""
    if source.level is Interval.RAW:
        columns = [measure.key for measure in measures]
        rows = f"SELECT {', '.join(columns)} FROM {source.relation} WHERE machine_id = %(id)s "  # noqa: S608
        rows += f"ORDER BY time DESC LIMIT {NEWEST}"
    else:
        columns = [levels.column_of(capability, source, measure) for measure in measures]
        rows = f"SELECT {', '.join(columns)} FROM {source.relation} WHERE machine_id = %(id)s"  # noqa: S608
    counts = ", ".join(f"count({column})" for column in columns)
    found = session.row(f"SELECT {counts} FROM ({rows}) AS readings", {"id": machine_id})  # noqa: S608
    assert found is not None
    return [measure for measure, number in zip(measures, found, strict=True) if number]
