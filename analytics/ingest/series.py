"""The tables of the contract as the goal of an import: what is there already, what is added, what is overwritten."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import pandas as pd

from analytics.database import Session
from analytics.errors import CannotStore
from analytics.ingest.destination import Destination
from analytics.language import tr
from analytics.measure import Series, contract_measure
from analytics.progress import Progress
from analytics.tabular import Converted, Recipe, TargetCount

#: Times that are asked for at once.
_CHUNK = 50_000


class Sink(Protocol):
    """One table, or one own variable, that values of a file go to."""

    @property
    def label(self) -> str:
        """What is written, in words."""

    def compare(self, session: Session) -> None:
        """Find out which values are there already."""

    def targets(self) -> tuple[TargetCount, ...]:
        """Return what goes where; after :meth:`compare`."""

    def kwh(self, *, replacing: bool) -> float | None:
        """Return the energy that is written, None for anything but energy."""

    def write(self, session: Session, progress: Progress, *, replacing: bool) -> None:
        """Write what is new, and what replaces."""


@dataclass
class TableSink:
    """A table of the contract, keyed by time, machine and (for energy) energy type.

    A row that is there keeps its values: missing ones are filled in, others only change when the recipe replaces.
    """

    series: Series
    frame: pd.DataFrame
    keys: dict[str, object]
    extra: dict[str, object] = field(default_factory=dict)
    _row: np.ndarray = field(init=False)
    _present: pd.DataFrame = field(init=False)

    @property
    def label(self) -> str:
        """What is written, in words."""
        return {Series.ENERGY: "energy", Series.PRODUCTION: "production"}.get(self.series, "environment")

    def compare(self, session: Session) -> None:
        """Find out which rows and which of their values are there already."""
        columns = list(self.frame.columns)
        self._row = np.zeros(len(self.frame), dtype=bool)
        self._present = pd.DataFrame(False, index=self.frame.index, columns=columns)
        if self.keys["machine_id"] is None:
            return
        flags = ", ".join(f"s.{name} IS NOT NULL AS {name}" for name in columns)
        where = " AND ".join(f"s.{name} = %({name})s" for name in self.keys)
        query = f"SELECT s.time, {flags} FROM {self.series} s{{join}} WHERE {where}"  # noqa: S608
        index = pd.DatetimeIndex(self.frame.index)
        for found in at_times(session, query, self.keys, index):
            places = index.get_indexer(pd.DatetimeIndex(found.index))
            self._row[places] = True
            for name in columns:
                self._present.iloc[places, columns.index(name)] = found[name].to_numpy(dtype=bool)

    def targets(self) -> tuple[TargetCount, ...]:
        """Return one count a column."""
        found = []
        for name in self.frame.columns:
            given = self.frame[name].notna()
            there = int((given & self._present[name]).sum())
            measure = contract_measure(name)
            found.append(TargetCount(name, measure.title, measure.unit, int(given.sum()) - there, there))
        return tuple(found)

    def kwh(self, *, replacing: bool) -> float | None:
        """Return the energy that is written."""
        if self.series is not Series.ENERGY:
            return None
        energy = self.frame["energy_kwh"]
        return float(energy.sum() if replacing else energy[~self._present["energy_kwh"]].sum())

    def write(self, session: Session, progress: Progress, *, replacing: bool) -> None:
        """Copy new rows, then change those that are there."""
        keys = {**self.keys, **self.extra}
        new = self.frame[~self._row].assign(**{name: str(value) for name, value in keys.items()})
        if len(new):
            session.copy_frame(self.series, ["time", *keys, *self.frame.columns], new, progress.part(0.0, 0.7))
        kept = self.frame[self._row] if replacing else self.frame[self._row].where(~self._present[self._row])
        kept = kept[kept.notna().any(axis=1)]
        if len(kept):
            progress.step(0.7, tr("Changing {label}", label=self.label))
            self._change(session, kept, progress.part(0.7, 1.0))

    def _change(self, session: Session, kept: pd.DataFrame, progress: Progress) -> None:
        """Write values into rows that are there; NaN leaves a value as it is."""
        columns = list(kept.columns)
        session.execute("DROP TABLE IF EXISTS pg_temp.import_staging")
        names = ", ".join(columns)
        session.execute(
            f"CREATE TEMPORARY TABLE import_staging ON COMMIT DROP AS SELECT time, {names} FROM {self.series} LIMIT 0"  # noqa: S608
        )
        session.copy_frame("import_staging", ["time", *columns], kept, progress)
        assignments = ", ".join(f"{name} = coalesce(i.{name}, s.{name})" for name in columns)
        where = " AND ".join(f"s.{name} = %({name})s" for name in self.keys)
        changed = session.execute(
            f"UPDATE {self.series} s SET {assignments} FROM import_staging i"  # noqa: S608
            f" WHERE s.time = i.time AND {where} AND s.time >= %(first)s AND s.time <= %(last)s",
            {**self.keys, "first": kept.index[0].to_pydatetime(), "last": kept.index[-1].to_pydatetime()},
        )
        if changed != len(kept):
            raise CannotStore(
                tr(
                    "{count} rows should have changed, but {changed} did; somebody else is writing to this machine.",
                    count=len(kept),
                    changed=changed,
                ),
                tr("Nothing was stored. Try again."),
            )


def at_times(
    session: Session, query: str, values: Mapping[str, object], index: pd.DatetimeIndex
) -> Iterator[pd.DataFrame]:
    """Yield the rows of a series ``s`` at the times of a file.

    Parameters
    ----------
    session : Session
    query : str
        With ``{join}`` behind the series and conditions at its end.
    values : mapping
    index : DatetimeIndex
        Rising.

    Notes
    -----
    Most files meet a series of their own step, or none: then reading the whole stretch is quickest. Only where the
    series is much finer than the file, the times are asked for one by one.
    """
    stretch = " AND s.time >= %(first)s AND s.time <= %(last)s"
    whole = f"{query.format(join='')}{stretch} LIMIT %(limit)s"
    limit = 4 * len(index) + 1000
    bounds = {"first": index[0].to_pydatetime(), "last": index[-1].to_pydatetime(), "limit": limit}
    found = session.frame(whole, {**values, **bounds})
    if len(found) < limit:
        yield found[found.index.isin(index)]
        return
    wanted = query.format(join=" JOIN unnest(%(times)s::timestamptz[]) AS wanted(time) ON wanted.time = s.time")
    for start in range(0, len(index), _CHUNK):
        times = list(index[start : start + _CHUNK].to_pydatetime())
        bounds = {"first": times[0], "last": times[-1], "times": times}
        yield session.frame(f"{wanted}{stretch}", {**values, **bounds})


def contract_sinks(session: Session, destination: Destination, recipe: Recipe, converted: Converted) -> list[Sink]:
    """Return a sink for every table of the contract that the file fills."""
    found: list[Sink] = []
    energy_keys: dict[str, object] = {"machine_id": destination.machine_id, "energy_type": recipe.energy_type}
    if len(converted.energy):
        extra: dict[str, object] = {"source": "import"} if _has_column(session, Series.ENERGY, "source") else {}
        found.append(TableSink(Series.ENERGY, converted.energy, energy_keys, extra))
    keys: dict[str, object] = {"machine_id": destination.machine_id}
    for series, frame in ((Series.PRODUCTION, converted.production), (Series.ENVIRONMENT, converted.environment)):
        if len(frame):
            found.append(TableSink(series, frame, keys))
    for sink in found:
        assert isinstance(sink, TableSink)
        _check_columns(session, sink.series, list(sink.frame.columns))
    return found


def _has_column(session: Session, table: str, column: str) -> bool:
    query = "SELECT attnum FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attname = %s AND NOT attisdropped"
    return session.value(query, (table, column)) is not None


def _check_columns(session: Session, table: str, columns: Sequence[str]) -> None:
    """Raise CannotStore when the database has no such table or column: installations differ."""
    for column in columns:
        if not _has_column(session, table, column):
            raise CannotStore(
                tr("This database has no column {column} in {table}.", column=column, table=table),
                tr("Keep the column as an own variable, or skip it."),
            )
