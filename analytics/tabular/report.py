"""What became of a file: converted frames, what was rejected and why, and the report a user reads."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.finding import Finding
from analytics.period import Period

#: Code of the remark that a column has no value in some rows.
MISSING = "import.missing"

#: Rejected cells that are kept with row and text for each reason; all are counted.
KEPT = 1000


@dataclass(frozen=True)
class Rejection:
    """One reason for which cells or whole rows were not taken.

    Parameters
    ----------
    reason : str
    column : str
        Name in the file; empty when the whole row was rejected.
    count : int
    rows : tuple of int
        Line numbers of the first of them.
    cells : tuple of str
        What stands there.
    """

    reason: str
    column: str
    count: int
    rows: tuple[int, ...]
    cells: tuple[str, ...]


@dataclass
class Journal:
    """Collects, while a file is read, what is rejected and what is remarkable."""

    findings: list[Finding] = field(default_factory=list)
    _rejected: dict[tuple[str, str], tuple[int, list[int], list[str]]] = field(default_factory=dict)

    def reject(self, reason: str, column: str, rows: Sequence[int], cells: Sequence[str]) -> None:
        """Add rejected cells, or whole rows when the column is empty."""
        if len(rows):
            count, lines, texts = self._rejected.get((reason, column), (0, [], []))
            room = KEPT - len(lines)
            self._rejected[reason, column] = (
                count + len(rows),
                lines + [int(row) for row in rows[:room]],
                texts + [str(text)[:200] for text in cells[:room]],
            )

    def note(self, code: str, text: str, severity: str = "info", **numbers: float) -> None:
        """Add a remark."""
        self.findings.append(Finding(code, text, numbers, severity))

    @property
    def rejections(self) -> tuple[Rejection, ...]:
        """Every reason, whole rows first, the most frequent first."""
        found = (
            Rejection(reason, column, count, tuple(rows), tuple(cells))
            for (reason, column), (count, rows, cells) in self._rejected.items()
        )
        return tuple(sorted(found, key=lambda one: (bool(one.column), -one.count, one.column)))


@dataclass(frozen=True)
class Converted:
    """A file as the database wants it.

    Parameters
    ----------
    energy, production, environment : DataFrame
        UTC index ``time`` (start of the interval, rising, unique); one float64 column a measure of the contract; NaN is
        missing. Rows without any value are left out; ``energy`` always has ``energy_kwh`` and ``power_kw``.
    variables : DataFrame
        One float64 column an own variable that is a number.
    categories : DataFrame
        One column of labels an own variable that is a category; None is missing.
    interval_s : int
    rows, stored, empty, rejected : int
        Rows of the file, and what became of them; the last three add up to the first.
    repeated : int
        Rejected rows whose time the file holds twice.
    rejections : tuple of Rejection
    findings : tuple of Finding
    """

    energy: pd.DataFrame
    production: pd.DataFrame
    environment: pd.DataFrame
    variables: pd.DataFrame
    categories: pd.DataFrame
    interval_s: int
    rows: int
    stored: int
    empty: int
    rejected: int
    repeated: int
    rejections: tuple[Rejection, ...]
    findings: tuple[Finding, ...]

    @property
    def frames(self) -> tuple[pd.DataFrame, ...]:
        """All frames."""
        return (self.energy, self.production, self.environment, self.variables, self.categories)

    @property
    def period(self) -> Period | None:
        """From the first interval's start to the last one's end; None when there is nothing."""
        bounds = [(frame.index[0], frame.index[-1]) for frame in self.frames if len(frame)]
        if not bounds:
            return None
        start = min(first for first, _ in bounds).to_pydatetime()
        end = max(last for _, last in bounds) + pd.Timedelta(seconds=self.interval_s)
        return Period(start, end.to_pydatetime())

    @property
    def energy_kwh(self) -> float | None:
        """Energy of the whole file, kWh; None when there is none."""
        values = self.energy["energy_kwh"].to_numpy() if len(self.energy) else np.array([])
        return float(values[np.isfinite(values)].sum()) if np.isfinite(values).any() else None


@dataclass(frozen=True)
class TargetCount:
    """What goes to one measure or own variable.

    ``new`` values have no reading yet; ``present`` ones have one already (skipped or replaced, by the recipe).
    """

    target: str
    label: str
    unit: str
    new: int
    present: int
    is_new_variable: bool = False


@dataclass(frozen=True)
class ImportReport:
    """What an import does or has done.

    Parameters
    ----------
    dry_run : bool
        Nothing has been written.
    path : Path
    machine_id : UUID, optional
        None while a new machine has not been created.
    machine_name : str
    new_factory, new_machine : bool
        To be created, or created.
    timezone : str
    interval_s : int
    period : Period, optional
        What the stored rows span.
    rows, stored, empty, rejected : int
        Rows of the file, and what becomes of them; the last three add up to the first.
    repeated : int
        Rejected rows whose time the file holds twice.
    duplicates : int
        Values the database has already.
    replaced : int
        Of these, those that are overwritten; the others stay as they are.
    values : int
        Values written.
    targets : tuple of TargetCount
    new_variables : tuple of str
    energy_kwh : float, optional
        Energy of the file, kWh.
    stored_kwh : float, optional
        Energy that is written, kWh.
    rejections : tuple of Rejection
    findings : tuple of Finding
    """

    dry_run: bool
    path: Path
    machine_id: UUID | None
    machine_name: str
    new_factory: bool
    new_machine: bool
    timezone: str
    interval_s: int
    period: Period | None
    rows: int
    stored: int
    empty: int
    rejected: int
    repeated: int
    duplicates: int
    replaced: int
    values: int
    targets: tuple[TargetCount, ...]
    new_variables: tuple[str, ...]
    energy_kwh: float | None
    stored_kwh: float | None
    rejections: tuple[Rejection, ...]
    findings: tuple[Finding, ...]

    @property
    def refusal(self) -> str:
        """Why nothing can be stored, in one sentence; empty when it can."""
        return next((finding.text for finding in self.findings if finding.severity == "blocking"), "")


def rejected_rows(rejections: Sequence[Rejection]) -> pd.DataFrame:
    """Return rejected cells as a table: ``row``, ``column``, ``cell``, ``reason``, in the order of the file."""
    parts = [
        (row, one.column, cell, one.reason) for one in rejections for row, cell in zip(one.rows, one.cells, strict=True)
    ]
    return pd.DataFrame(sorted(parts), columns=["row", "column", "cell", "reason"])


def rejected_csv(rejections: Sequence[Rejection]) -> str:
    """Return rejected cells as CSV for a spreadsheet, in which no cell of the file can act as a formula."""
    table = rejected_rows(rejections)
    for name in ("column", "cell"):
        table[name] = [harmless(text) for text in table[name]]
    return table.to_csv(index=False)


#: What makes a spreadsheet take a text for a formula, also in its full-width form.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def harmless(text: str) -> str:
    """Return a text that a spreadsheet shows as it is; plain numbers stay numbers."""
    if not text.startswith(_FORMULA):
        return text
    try:
        float(text)
    except ValueError:
        return f"'{text}"
    return text
