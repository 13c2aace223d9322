"""The engineer's own variables as the goal of an import; a category becomes one variable of 0 and 1 for each label."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4

import numpy as np
import pandas as pd

from analytics import units
from analytics.database import Session
from analytics.errors import BadRequest, CannotStore
from analytics.ingest.destination import Destination
from analytics.ingest.series import Sink, at_times
from analytics.language import later, tr
from analytics.plant import Variable, VariableKind
from analytics.progress import Progress
from analytics.tabular import Column, Converted, Recipe, Role, TargetCount

_TABLE = "workbench.variable_readings"
_KNOWN = "SELECT id, machine_id, name, unit, kind, parent_id, label FROM workbench.variables WHERE machine_id = %s"
_THERE = "SELECT s.time FROM workbench.variable_readings s{join} WHERE s.variable_id = %(id)s"
_CREATE = """
INSERT INTO workbench.variables (id, machine_id, name, unit, kind, parent_id, label)
VALUES (%s, %s, %s, %s, %s, %s, %s)
"""
# At times that are known from earlier imports, a label that is new now did not apply.
_BACKFILL = """
INSERT INTO workbench.variable_readings (time, variable_id, value)
SELECT r.time, %(new)s, 0 FROM workbench.variable_readings r WHERE r.variable_id = %(sibling)s
ON CONFLICT (variable_id, time) DO NOTHING
"""

_STAGING = """
CREATE TEMPORARY TABLE import_staging ON COMMIT DROP AS
SELECT time, variable_id, value FROM workbench.variable_readings LIMIT 0
"""
_REPLACE = """
INSERT INTO workbench.variable_readings (time, variable_id, value)
SELECT time, variable_id, value FROM import_staging
ON CONFLICT (variable_id, time) DO UPDATE SET value = excluded.value
"""


def _written(known: pd.Series, session: Session, variable_id: UUID | None) -> np.ndarray:
    """Return at which of its times a variable has a reading."""
    there = np.zeros(len(known), dtype=bool)
    if variable_id is None:
        return there
    index = pd.DatetimeIndex(known.index)
    for found in at_times(session, _THERE, {"id": variable_id}, index):
        there[index.get_indexer(pd.DatetimeIndex(found.index))] = True
    return there


def _put(session: Session, values: pd.Series, variable_id: UUID, progress: Progress, *, replacing: bool) -> None:
    """Write readings of one variable; those that are there change when they are to be replaced."""
    frame = pd.DataFrame({"value": values.to_numpy(dtype=np.float64)}, index=values.index)
    frame["variable_id"] = str(variable_id)
    columns = ["time", "variable_id", "value"]
    if not replacing:
        session.copy_frame(_TABLE, columns, frame, progress)
        return
    session.execute("DROP TABLE IF EXISTS pg_temp.import_staging")
    session.execute(_STAGING)
    session.copy_frame("import_staging", columns, frame, progress.part(0.0, 0.5))
    session.execute(_REPLACE)
    progress.step(1.0)


@dataclass
class NumberSink:
    """One own variable that is a number."""

    column: Column
    unit: str
    machine_id: UUID | None
    variable_id: UUID | None
    values: pd.Series
    _there: np.ndarray = field(init=False)

    @property
    def label(self) -> str:
        """What is written, in words."""
        return self.column.name

    def compare(self, session: Session) -> None:
        """Find out which values are there already."""
        self._there = _written(self.values, session, self.variable_id)

    def targets(self) -> tuple[TargetCount, ...]:
        """Return the one count."""
        there = int(self._there.sum())
        new = len(self.values) - there
        return (TargetCount(self.column.name, self.column.name, self.unit, new, there, self.variable_id is None),)

    def kwh(self, *, replacing: bool) -> None:
        """Return None: whatever the variable is, it is not the machine's energy."""

    def write(self, session: Session, progress: Progress, *, replacing: bool) -> None:
        """Create the variable if need be, and write its readings."""
        variable_id = self.variable_id
        if variable_id is None:
            variable_id = uuid4()
            session.execute(
                _CREATE, (variable_id, self.machine_id, self.column.name, self.unit, self.column.kind, None, "")
            )
        values = self.values if replacing else self.values[~self._there]
        if len(values):
            _put(session, values, variable_id, progress, replacing=bool(self._there.any()) and replacing)


@dataclass
class CategorySink:
    """A category: its labels are child variables, of which one is 1 at any time."""

    column: Column
    machine_id: UUID | None
    parent: Variable | None
    children: list[Variable]
    values: pd.Series
    _there: np.ndarray = field(init=False)

    @property
    def label(self) -> str:
        """What is written, in words."""
        return self.column.name

    def compare(self, session: Session) -> None:
        """Find out at which times a label is known already."""
        self._there = np.zeros(len(self.values), dtype=bool)
        for child in self.children:
            self._there |= _written(self.values, session, child.id)

    def targets(self) -> tuple[TargetCount, ...]:
        """Return the one count."""
        there = int(self._there.sum())
        new = len(self.values) - there
        return (TargetCount(self.column.name, self.column.name, "", new, there, self.parent is None),)

    def kwh(self, *, replacing: bool) -> None:
        """Return None: a label is no energy."""

    def write(self, session: Session, progress: Progress, *, replacing: bool) -> None:
        """Create category and labels if need be, and write a 1 or a 0 for each label."""
        parent_id = self.parent.id if self.parent else uuid4()
        if self.parent is None:
            session.execute(
                _CREATE,
                (parent_id, self.machine_id, self.column.name, "", VariableKind.CATEGORY.value, None, ""),
            )
        children = {child.label: child.id for child in self.children}
        for label in sorted(set(self.values) - children.keys()):
            children[label] = self._create(session, parent_id, label)
        values = self.values if replacing else self.values[~self._there]
        replacing = replacing and bool(self._there.any())
        for place, (label, child_id) in enumerate(children.items()):
            if len(values):
                part = progress.part(place / len(children), (place + 1) / len(children))
                _put(session, (values == label).astype(np.float64), child_id, part, replacing=replacing)

    def _create(self, session: Session, parent_id: UUID, label: str) -> UUID:
        """Create the variable of one label; it is 0 wherever the others are known already."""
        child_id = uuid4()
        name = label_name(self.column.name, label)
        session.execute(_CREATE, (child_id, self.machine_id, name, "", VariableKind.MEAN.value, parent_id, label))
        if self.children:
            session.execute(_BACKFILL, {"new": child_id, "sibling": self.children[0].id})
        return child_id


def label_name(category: str, label: str) -> str:
    """Return the name of a label's variable; lists of names are separated by commas, so it holds none."""
    return f"{category}={label}".replace(",", " ")


def variable_sinks(session: Session, destination: Destination, recipe: Recipe, converted: Converted) -> list[Sink]:
    """Return a sink for every own variable that the file fills.

    Raises
    ------
    BadRequest
        When a variable of that name is there with another unit or of another kind.
    CannotStore
        When the database has no place for own variables.
    """
    columns = [column for column in recipe.used if column.role is Role.VARIABLE]
    if not columns:
        return []
    if session.value("SELECT to_regclass('workbench.variables')::text") is None:
        raise CannotStore(
            tr("This database has no place for own variables yet."),
            tr("Skip these columns, or let the workbench migrate it."),
        )
    known = [
        Variable(row[0], row[1], row[2], row[3], VariableKind(row[4]), row[5], row[6])
        for row in session.rows(_KNOWN, (destination.machine_id,))
    ]
    sinks = [_sink(column, destination, known, converted) for column in columns]
    return [sink for sink in sinks if sink is not None]


_KINDS = {
    VariableKind.MEAN: later("of the kind mean"),
    VariableKind.SUM: later("of the kind sum"),
    VariableKind.CATEGORY: later("of the kind category"),
}


def _sink(column: Column, destination: Destination, known: list[Variable], converted: Converted) -> Sink | None:
    """Return where one column goes, None when it holds nothing."""
    there = next((one for one in known if one.name.casefold() == column.name.casefold()), None)
    if there is not None and (there.kind is not column.kind or there.parent_id is not None):
        kind = tr("a label of a category") if there.parent_id else tr(_KINDS[there.kind])
        raise BadRequest(
            tr(
                "{machine_name} has a variable “{there}” already, and it is {kind}.",
                machine_name=destination.machine_name,
                there=there.name,
                kind=kind,
            ),
            tr("Give the column “{column}” another name or the same kind.", column=column.source),
        )
    if column.kind is VariableKind.CATEGORY:
        labels = converted.categories[column.name].dropna()
        children = [one for one in known if there is not None and one.parent_id == there.id]
        return CategorySink(column, destination.machine_id, there, children, labels) if len(labels) else None
    values = converted.variables[column.name].dropna()
    unit = column.unit
    if there is not None:
        values, unit = units.convert(values, column.unit, there.unit), there.unit
    variable_id = there.id if there is not None else None
    return NumberSink(column, unit, destination.machine_id, variable_id, values) if len(values) else None
