"""Reading the cells of a file that a recipe uses, block by block, so that a large file is never held twice."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.plant import VariableKind
from analytics.progress import Progress
from analytics.tabular import numerals, stamps
from analytics.tabular.recipe import Column, Recipe, Role
from analytics.tabular.report import Journal
from analytics.tabular.shape import column_names
from analytics.tabular.source import Source
from analytics.tabular.timing import cell
from analytics.text import integer

_BLOCK = 50_000


@dataclass(frozen=True)
class Cells:
    """What a file says, one entry a row.

    Parameters
    ----------
    lines : ndarray of int64
        Line numbers in the file.
    texts : list of str
        Time stamps.
    numbers : dict of str to ndarray of float64
        By column; NaN where there is no number.
    labels : dict of str to ndarray of object
        Of columns that are categories; None where there is none.
    filled : ndarray of bool
        Rows in which a used column says anything, sense or nonsense.
    missing : dict of str to ndarray of bool
        By column of numbers: cells that are empty or say that there is no value.
    said : dict of str to tuple of str
        By column of numbers: what such cells say, ``n/a`` for example; nothing where they are all empty.
    """

    lines: np.ndarray
    texts: list[str]
    numbers: dict[str, np.ndarray]
    labels: dict[str, np.ndarray]
    filled: np.ndarray
    missing: dict[str, np.ndarray]
    said: dict[str, tuple[str, ...]]

    def __len__(self) -> int:
        return len(self.lines)

    def lines_of(self, places: np.ndarray) -> list[int]:
        """Return the line numbers of rows."""
        found: list[int] = self.lines[places].tolist()
        return found

    def reject_rows(self, journal: Journal, which: np.ndarray, reason: str) -> None:
        """Write whole rows into the journal."""
        places = np.flatnonzero(which)
        journal.reject(reason, "", self.lines_of(places), [self.texts[place] for place in places.tolist()])


class _Collector:
    """Takes the blocks of a file apart into columns."""

    def __init__(self, recipe: Recipe, places: dict[str, int], journal: Journal) -> None:
        self._recipe, self._places, self._journal = recipe, places, journal
        self._lines: list[np.ndarray] = []
        self._times: list[list[str]] = [[] for _ in recipe.time_columns]
        self._numbers: dict[str, list[np.ndarray]] = {c.source: [] for c in recipe.used if not _is_category(c)}
        self._labels: dict[str, list[np.ndarray]] = {c.source: [] for c in recipe.used if _is_category(c)}
        self._missing: dict[str, list[np.ndarray]] = {name: [] for name in self._numbers}
        self._said: dict[str, set[str]] = {name: set() for name in self._numbers}
        self._filled: list[np.ndarray] = []

    def take(self, lines: list[int], rows: list[list[str]]) -> None:
        """Read one block."""
        at = np.asarray(lines, dtype=np.int64)
        for part, name in zip(self._times, self._recipe.time_columns, strict=True):
            part.extend(cell(cells, self._places[name]) for cells in rows)
        filled = np.zeros(len(rows), dtype=bool)
        for column in self._recipe.used:
            texts = [cell(cells, self._places[column.source]) for cells in rows]
            filled |= (
                self._take_labels(column, texts) if _is_category(column) else self._take_numbers(column, texts, at)
            )
        self._lines.append(at)
        self._filled.append(filled)

    def _take_labels(self, column: Column, texts: list[str]) -> np.ndarray:
        known = {t: None if numerals.is_missing(t) else " ".join(t.split())[:100] for t in set(texts)}
        labels = np.asarray([known[text] for text in texts], dtype=object)
        self._labels[column.source].append(labels)
        return has_label(labels)

    def _take_numbers(self, column: Column, texts: list[str], lines: np.ndarray) -> np.ndarray:
        values, bad = numerals.parse(texts, self._recipe.decimal, self._recipe.thousands)
        wrong = np.flatnonzero(bad).tolist()
        self._journal.reject(
            tr("not a number"), column.source, lines[wrong].tolist(), [texts[place] for place in wrong]
        )
        missing = ~np.isfinite(values) & ~bad
        self._missing[column.source].append(missing)
        self._said[column.source] |= {texts[place].strip() for place in np.flatnonzero(missing).tolist()} - {""}
        self._numbers[column.source].append(values)
        return np.asarray(np.isfinite(values) | bad)

    def result(self) -> Cells:
        """Return all blocks as one."""
        return Cells(
            np.concatenate(self._lines),
            stamps.join(self._times),
            {name: np.concatenate(parts) for name, parts in self._numbers.items()},
            {name: np.concatenate(parts) for name, parts in self._labels.items()},
            np.concatenate(self._filled),
            {name: np.concatenate(parts) for name, parts in self._missing.items()},
            {name: tuple(sorted(words)) for name, words in self._said.items()},
        )


def has_label(labels: np.ndarray) -> np.ndarray:
    """Return which entries are labels."""
    return np.asarray([label is not None for label in labels], dtype=bool)


def _is_category(column: Column) -> bool:
    return column.role is Role.VARIABLE and column.kind is VariableKind.CATEGORY


def read_cells(source: Source, recipe: Recipe, journal: Journal, progress: Progress) -> Cells:
    """Read the columns of a recipe.

    Raises
    ------
    BadRequest
        When the file lacks a column, or has no rows.
    """
    header: list[str] = []
    collector: _Collector | None = None
    lines: list[int] = []
    block: list[list[str]] = []
    for line, cells in source.rows(progress, delimiter=recipe.delimiter, decimal=recipe.decimal, sheet=recipe.sheet):
        if line == recipe.header_row:
            header = cells
        if line < recipe.first_row:
            continue
        if collector is None:
            collector = _Collector(recipe, _places(column_names(header, len(cells)), recipe, source), journal)
        lines.append(line)
        block.append(cells)
        if len(block) == _BLOCK:
            collector.take(lines, block)
            lines, block = [], []
            progress.step(min(0.9, line / (line + 4 * _BLOCK)), tr("Reading row {line}", line=integer(line)))
    if collector is None:
        _places(column_names(header, 0), recipe, source)
        raise BadRequest(
            tr("The file has no rows below line {line}.", line=recipe.first_row - 1), tr("Check the header row.")
        )
    collector.take(lines, block)
    return collector.result()


def _places(names: Sequence[str], recipe: Recipe, source: Source) -> dict[str, int]:
    """Return where the recipe's columns are, or say which ones the file lacks."""
    wanted = [*recipe.time_columns, *(column.source for column in recipe.used)]
    lacking = [name for name in wanted if name not in names]
    if lacking:
        there = ", ".join(names[:20]) or "none"
        text = tr("The file has no column {names}.", names=tr(" and no column ").join(f"“{name}”" for name in lacking))
        how = tr("sheet") if source.is_workbook else tr("delimiter")
        raise BadRequest(
            text, tr("Its columns are: {there}. Check the header row and the {how}.", there=there, how=how)
        )
    return {name: names.index(name) for name in wanted}
