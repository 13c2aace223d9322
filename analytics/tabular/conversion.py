"""Reading a file by a recipe: stamps to UTC, numbers to the contract's units, and everything doubtful named."""

from datetime import datetime
from pathlib import Path

import numpy as np
import pandas as pd

from analytics import units
from analytics.errors import BadRequest
from analytics.language import tr
from analytics.measure import ENERGY, POWER, Series, contract_measure
from analytics.progress import Progress
from analytics.tabular.cells import Cells, has_label, read_cells
from analytics.tabular.counter import consumption
from analytics.tabular.mapping import MAX_LABELS
from analytics.tabular.placement import Placed, place
from analytics.tabular.recipe import Column, Marks, Recipe, Role
from analytics.tabular.report import MISSING, Converted, Journal
from analytics.tabular.source import open_source
from analytics.tabular.timing import LONGEST_S
from analytics.text import counted, integer, number

#: Mean power above this many times the rated power is most probably a wrong unit.
_OVERLOAD = 1.5


def convert(
    path: Path, recipe: Recipe, now: datetime, progress: Progress, rated_power_kw: float | None = None
) -> Converted:
    """Read a file as its recipe says.

    Parameters
    ----------
    path : Path
    recipe : Recipe
    now : datetime
        Aware; stamps more than five minutes later are rejected.
    progress : Progress
    rated_power_kw : float, optional
        Of the machine: a counter that rises faster than 1.5 times that is not believed.

    Returns
    -------
    Converted

    Raises
    ------
    BadRequest
        When the file cannot be read, lacks a column of the recipe, or the recipe contradicts itself.
    """
    recipe.check()
    if recipe.interval_s >= LONGEST_S:
        raise BadRequest(tr("The rows are months; only intervals of one length can be stored."))
    progress.step(0.0, tr("Opening the file"))
    journal = Journal()
    cells = read_cells(open_source(path, recipe.encoding), recipe, journal, progress.part(0.0, 0.6))
    progress.step(0.6, tr("Placing the rows in time"))
    placed = place(cells, recipe, now, journal)
    progress.step(0.8, tr("Converting units"))
    return _Conversion(cells, placed, recipe, journal, rated_power_kw).result()


class _Conversion:
    """From the cells of placed rows to frames."""

    def __init__(
        self, cells: Cells, placed: Placed, recipe: Recipe, journal: Journal, rated_power_kw: float | None
    ) -> None:
        self._cells, self._placed, self._recipe, self._journal = cells, placed, recipe, journal
        self._rated_power_kw = rated_power_kw
        self._held = np.zeros(len(cells), dtype=bool)

    def result(self) -> Converted:
        """Return the frames and the account of every row."""
        columns = {column: self._values(column) for column in self._recipe.used if column.source in self._cells.numbers}
        labels = {
            column.name: self._labels(column) for column in self._recipe.used if column.source in self._cells.labels
        }
        series: dict[Series, dict[str, np.ndarray]] = {kind: {} for kind in Series}
        for column, values in columns.items():
            kind = Series.VARIABLE if column.role is Role.VARIABLE else contract_measure(column.target).series
            series[kind][column.target] = values
        for column in columns:
            self._note_missing(column)
        energy = self._with_both(series[Series.ENERGY])
        self._judge_power(energy)
        blank = np.asarray([not text for text in self._cells.texts], dtype=bool)
        timed = np.zeros(len(self._cells), dtype=bool)
        timed[self._placed.rows] = True
        empty = ~self._cells.filled & ~self._held & (timed | blank)
        stored = int(self._held.sum())
        return Converted(
            energy=self._frame(energy),
            production=self._frame(series[Series.PRODUCTION]),
            environment=self._frame(series[Series.ENVIRONMENT]),
            variables=self._frame(series[Series.VARIABLE]),
            categories=self._frame(labels, object),
            interval_s=self._recipe.interval_s,
            rows=len(self._cells),
            stored=stored,
            empty=int(empty.sum()),
            rejected=len(self._cells) - stored - int(empty.sum()),
            repeated=self._placed.repeated,
            rejections=self._journal.rejections,
            findings=tuple(self._journal.findings),
        )

    def _note_missing(self, column: Column) -> None:
        """Say how many rows have no value of a column; what a counter lacks is told by its differences."""
        count = int(self._cells.missing[column.source][self._placed.rows].sum())
        if not count or column.role is Role.COUNTER:
            return
        text = (
            tr("“{column}” has no value in 1 row", column=column.source)
            if count == 1
            else tr("“{column}” has no value in {count} rows", column=column.source, count=integer(count))
        )
        said = self._cells.said[column.source]
        text += tr(" (the file says {words}).", words=", ".join(f"“{one}”" for one in said[:3])) if said else "."
        severity = "warning" if column.role in (Role.ENERGY, Role.POWER) else "info"
        self._journal.note(MISSING, text, severity, rows=count)

    def _labels(self, column: Column) -> np.ndarray:
        """Return the labels of a category; too many of them are no category."""
        found: np.ndarray = self._cells.labels[column.source][self._placed.rows]
        there = has_label(found)
        self._held[self._placed.rows] |= there
        count = len(set(found[there]))
        if count > MAX_LABELS:
            text = tr(
                "“{column}” has {count} different labels, which is no category. Skip the column.",
                column=column.source,
                count=count,
            )
            self._journal.note("import.labels", text, "blocking", labels=count)
        return found

    def _values(self, column: Column) -> np.ndarray:
        """Return the values of a column in the unit of its target."""
        given: np.ndarray = self._cells.numbers[column.source][self._placed.rows]
        if column.role is Role.COUNTER:
            self._held[self._placed.rows] |= np.isfinite(given)
            return units.convert(self._differences(column, given), column.unit, ENERGY.unit)
        values = given
        if column.role is not Role.VARIABLE:
            values = units.convert(given, column.unit, contract_measure(column.target).unit)
        if column.role in (Role.ENERGY, Role.POWER) and not self._recipe.allow_negative:
            wrong = values < 0
            reason = tr("negative energy") if column.role is Role.ENERGY else tr("negative power")
            self._reject(reason, column, wrong, given)
            values = np.where(wrong, np.nan, values)
        self._held[self._placed.rows] |= np.isfinite(values)
        return values

    def _reject(self, reason: str, column: Column, which: np.ndarray, values: np.ndarray) -> None:
        """Write cells of placed rows into the journal."""
        lines = self._cells.lines_of(self._placed.rows[which])
        self._journal.reject(reason, column.source, lines, [f"{value:.12g}" for value in values[which].tolist()])

    def _differences(self, column: Column, readings: np.ndarray) -> np.ndarray:
        """Return what a counter says was used in each interval, in the file's unit."""
        most = None
        if self._rated_power_kw:
            kwh = _OVERLOAD * self._rated_power_kw * self._recipe.interval_s / 3600
            most = units.convert(kwh, ENERGY.unit, column.unit)
        found = consumption(
            self._placed.instant,
            readings,
            self._recipe.interval_s,
            register_size=column.register_size,
            max_step=most,
            at_end=self._recipe.marks is Marks.END,
        )
        for reason in dict.fromkeys(fault.reason for fault in found.faults):
            places = [fault.position for fault in found.faults if fault.reason == reason]
            which = np.zeros(len(readings), dtype=bool)
            which[places] = True
            self._reject(tr(reason), column, which, readings)
        if found.gaps:
            kwh = units.convert(found.unallocated, column.unit, ENERGY.unit)
            text = tr(
                "The counter has {gaps}. What was used meanwhile, {kwh} kWh in all, belongs to no single "
                "interval and is not stored.",
                gaps=counted(found.gaps, tr("gap"), tr("gaps")),
                kwh=number(kwh, "", 1),
            )
            self._journal.note("import.unallocated", text, "warning", gaps=found.gaps, kwh=kwh)
        if found.dips:
            text = tr(
                "The counter dipped {dips} and came back; such an interval counts as 0.",
                dips=counted(found.dips, tr("time"), tr("times")),
            )
            self._journal.note("import.dips", text, dips=found.dips)
        if found.rollovers:
            text = tr(
                "The register started again from 0 {rollovers}.",
                rollovers=counted(found.rollovers, tr("time"), tr("times")),
            )
            self._journal.note("import.rollovers", text, rollovers=found.rollovers)
        return found.amount

    def _with_both(self, energy: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Return energy with power and power with energy (E = P · h), and nothing else where both are missing."""
        if not energy:
            return {}
        nothing = np.full(len(self._placed.rows), np.nan)
        kwh, kw = energy.get(ENERGY.key, nothing), energy.get(POWER.key, nothing)
        both = {
            ENERGY.key: np.where(np.isfinite(kwh), kwh, kw * self._placed.hours),
            POWER.key: np.where(np.isfinite(kw), kw, kwh / self._placed.hours),
        }
        lost = ~np.isfinite(both[ENERGY.key])
        for column in self._recipe.used:
            if column.target in energy and column.target not in both:
                values = energy[column.target]
                alone = lost & np.isfinite(values)
                self._reject(tr("there is no energy at this time to keep it with"), column, alone, values)
                both[column.target] = np.where(lost, np.nan, values)
        return both

    def _judge_power(self, energy: dict[str, np.ndarray]) -> None:
        """Remark on power that cannot be that of the machine."""
        power = energy.get(POWER.key, np.array([]))
        power = power[np.isfinite(power)]
        rated = self._rated_power_kw
        if not rated or not len(power):
            return
        high = float(np.quantile(power, 0.99))
        if high > _OVERLOAD * rated:
            text = tr(
                "The power reaches {high} kW and the machine is rated {rated} kW: the file may be in another unit.",
                high=_round(high),
                rated=_round(rated),
            )
            self._journal.note("import.above_rated", text, "warning", kw=high, rated_kw=rated)

    def _frame(self, columns: dict[str, np.ndarray], dtype: type = np.float64) -> pd.DataFrame:
        """Return the rows that hold anything."""
        index = pd.DatetimeIndex(self._placed.start, tz="UTC", name="time")
        frame = pd.DataFrame(columns, index=index, dtype=dtype)
        return frame[frame.notna().any(axis=1)] if len(frame.columns) else frame.iloc[:0]


def _round(value: float) -> str:
    """Return a number with about three figures, never with a power of ten."""
    return number(value, digits=0) if value >= 100 else f"{value:.3g}"
