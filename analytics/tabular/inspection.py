"""Looking at a file before anything is imported: how it is written, what it holds, what each column could be."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

import numpy as np

from analytics.errors import BadRequest
from analytics.finding import Finding
from analytics.language import tr
from analytics.progress import Progress
from analytics.tabular import numerals, stamps
from analytics.tabular.mapping import MAX_LABELS, Sample, suggest, take_apart
from analytics.tabular.recipe import Column, Marks, Role
from analytics.tabular.shape import Shape, find_shape
from analytics.tabular.source import Row, Source, open_source
from analytics.tabular.timing import cell, find_time, find_time_columns, spread
from analytics.text import integer

#: Rows that are looked at cell by cell; of those behind them every fiftieth is.
_LOOKED_AT = 20_000
_EVERY = 50
_SHOWN = 30

#: Words in a smaller share of the rows are somebody's remarks, no category of the whole time.
_LEAST_LABELLED = 0.05
#: From so many on, words that are mostly different from each other are remarks too.
_ENOUGH_LABELS = 10


@dataclass(frozen=True)
class Choices:
    """What the user has decided about the format; None lets it be found."""

    encoding: str | None = None
    delimiter: str | None = None
    decimal: str | None = None
    thousands: str | None = None
    sheet: str | None = None
    header_row: int | None = None
    time_columns: tuple[str, ...] | None = None
    time_format: str | None = None


@dataclass(frozen=True)
class ColumnPreview:
    """One column of a file.

    Parameters
    ----------
    name : str
    kind : str
        ``"time"``, ``"number"``, ``"text"`` or ``"empty"``.
    values, missing, bad : int
        Among the rows that were looked at: cells with a value, without one, and with text among numbers.
    minimum, maximum : float
        NaN for a column without numbers.
    labels : tuple of str
        Of a text column, the most frequent first.
    suggestion : Column
    """

    name: str
    kind: str
    values: int
    missing: int
    bad: int
    minimum: float
    maximum: float
    labels: tuple[str, ...]
    suggestion: Column


@dataclass(frozen=True)
class Preview:
    """What a file looks like.

    Parameters
    ----------
    path : Path
    is_workbook : bool
    encoding, delimiter, decimal, thousands : str
        As found or chosen; a workbook has no encoding and no delimiter.
    sheets : tuple of str
    sheet : str
    header_row, first_row : int
        Lines counted from 1; header 0 means there is none.
    columns : tuple of ColumnPreview
    time_columns : tuple of str
        Empty when none was found.
    time_format : str
    marks : Marks
        Which end of the interval the stamps seem to mark.
    has_zone : bool
        The stamps carry their own offset.
    first, last : datetime, optional
        Earliest and latest stamp as written, without zone.
    interval_s : int
        Most frequent distance of two rows, s; 0 when not found.
    gaps, missing_rows : int
        Places where rows are missing, and how many rows.
    rows : int
        Rows below the header.
    head : tuple of (int, tuple of str)
        The first lines of the file: number and cells.
    findings : tuple of Finding
    """

    path: Path
    is_workbook: bool
    encoding: str
    delimiter: str
    decimal: str
    thousands: str
    sheets: tuple[str, ...]
    sheet: str
    header_row: int
    first_row: int
    columns: tuple[ColumnPreview, ...]
    time_columns: tuple[str, ...]
    time_format: str
    marks: Marks
    has_zone: bool
    first: datetime | None
    last: datetime | None
    interval_s: int
    gaps: int
    missing_rows: int
    rows: int
    head: tuple[tuple[int, tuple[str, ...]], ...]
    findings: tuple[Finding, ...]

    def column(self, name: str) -> ColumnPreview:
        """Return a column by its name; KeyError when there is none."""
        return {column.name: column for column in self.columns}[name]


def preview(path: Path, progress: Progress, choices: Choices | None = None) -> Preview:
    """Find out how a file is written and what it holds.

    Parameters
    ----------
    path : Path
        CSV, TSV or text, also packed with gzip; or an Excel workbook.
    progress : Progress
    choices : Choices, optional
        What is decided already.

    Raises
    ------
    BadRequest
        When the file cannot be opened, is too large, or is no table.
    """
    wanted = choices or Choices()
    progress.step(0.0, tr("Opening the file"))
    source = open_source(path, wanted.encoding or "")
    delimiter = source.delimiter() if wanted.delimiter is None else wanted.delimiter
    sheet = (wanted.sheet or source.sheets[0]) if source.is_workbook else ""
    progress.step(0.2, tr("Looking at the first rows"))
    rows = source.rows(progress, delimiter=delimiter, decimal=wanted.decimal or ".", sheet=sheet)
    top = list(islice(rows, _LOOKED_AT))
    if not top:
        raise BadRequest(tr("{file} has no rows.", file=path.name), tr("Choose another sheet or file."))
    shape = find_shape(top, wanted.header_row)
    body = [cells for line, cells in top if line >= shape.first_row]
    progress.step(0.3, tr("Looking for the time"))
    columns = wanted.time_columns if wanted.time_columns is not None else find_time_columns(shape, body)
    texts, sampled, count = _read_rest(rows, [shape.place(name) for name in columns])
    texts = _times(body, [shape.place(name) for name in columns]) + texts
    progress.step(0.7, tr("Looking at the columns"))
    timing = find_time(shape, columns, texts, wanted.time_format)
    notation, found = _columns(shape, body + sampled, columns, delimiter, wanted)
    return Preview(
        path=path,
        is_workbook=source.is_workbook,
        encoding=source.encoding,
        delimiter=delimiter,
        decimal=notation.decimal,
        thousands=notation.thousands,
        sheets=source.sheets,
        sheet=sheet,
        header_row=shape.header_row,
        first_row=shape.first_row,
        columns=found,
        time_columns=timing.columns,
        time_format=timing.format,
        marks=timing.marks,
        has_zone=stamps.is_utc(timing.format),
        first=timing.first,
        last=timing.last,
        interval_s=timing.interval_s,
        gaps=timing.gaps,
        missing_rows=timing.missing_rows,
        rows=len(body) + count,
        head=tuple((line, tuple(cells)) for line, cells in top[:_SHOWN]),
        findings=(*_of_format(source, notation), *timing.findings, *_of_columns(found)),
    )


def _times(body: Sequence[Sequence[str]], places: Sequence[int]) -> list[str]:
    """Return the stamp of every row, as text."""
    if not places:
        return []
    return stamps.join([[cell(cells, place) for cells in body] for place in places])


def _read_rest(rows: Iterator[Row], places: Sequence[int]) -> tuple[list[str], list[list[str]], int]:
    """Read the rows behind the first ones: all their stamps, and some of them whole."""
    parts: list[list[str]] = [[] for _ in places]
    sampled: list[list[str]] = []
    count = 0
    for count, (_, cells) in enumerate(rows, start=1):
        for part, place in zip(parts, places, strict=True):
            part.append(cell(cells, place))
        if not count % _EVERY:
            sampled.append(cells)
    return (stamps.join(parts) if places else []), sampled, count


# --- columns --------------------------------------------------------------------------------------------------------


def _columns(
    shape: Shape, body: Sequence[Sequence[str]], time_columns: Sequence[str], delimiter: str, wanted: Choices
) -> tuple[numerals.Notation, tuple[ColumnPreview, ...]]:
    """Return how numbers are written, and what each column holds and could be."""
    cells = {name: [cell(row, place).strip() for row in body] for place, name in enumerate(shape.names)}
    others = [cell for name in shape.names if name not in time_columns for cell in spread(cells[name], 2000)]
    found = numerals.found_notation(others, delimiter)
    notation = numerals.Notation(
        found.decimal if wanted.decimal is None else wanted.decimal,
        found.thousands if wanted.thousands is None else wanted.thousands,
        "" if wanted.decimal else found.ambiguous,
    )
    if notation.thousands == notation.decimal:
        notation = numerals.Notation(notation.decimal, "")
    values = [name for name in shape.names if name not in time_columns]
    looked = {name: _look(cells[name], notation) for name in values}
    guesses = suggest(
        [(take_apart(name, shape.unit_row[shape.place(name)].strip(" []()")), looked[name][0]) for name in values]
    )
    columns = {name: _summary(name, *looked[name], guess) for name, guess in zip(values, guesses, strict=True)}
    for name in time_columns:
        filled = sum(bool(cell) for cell in cells.get(name, ()))
        columns[name] = ColumnPreview(
            name, "time", filled, len(body) - filled, 0, np.nan, np.nan, (), Column(name, Role.SKIP)
        )
    return notation, tuple(columns[name] for name in shape.names)


def _look(cells: Sequence[str], notation: numerals.Notation) -> tuple[Sample, int, int, int]:
    """Return a column's numbers or labels, and how many cells have a value, none, or text among numbers."""
    numbers, bad = numerals.parse(cells, notation.decimal, notation.thousands)
    good = int(np.isfinite(numbers).sum())
    wrong = int(bad.sum())
    if wrong <= good:
        return Sample(numbers), good, len(cells) - good - wrong, wrong
    counts = Counter(cell for cell in cells if not numerals.is_missing(cell))
    labels = tuple(label for label, _ in counts.most_common(MAX_LABELS + 1))
    filled = sum(counts.values())
    return Sample(np.full(len(cells), np.nan), labels), filled, len(cells) - filled, 0


def _summary(name: str, sample: Sample, values: int, missing: int, bad: int, guess: Column) -> ColumnPreview:
    if sample.labels:
        is_category = len(sample.labels) <= MAX_LABELS and not _are_remarks(len(sample.labels), values, missing)
        kept = guess if is_category else Column(name)
        return ColumnPreview(name, "text", values, missing, bad, np.nan, np.nan, sample.labels, kept)
    if not values:
        return ColumnPreview(name, "empty", 0, missing, bad, np.nan, np.nan, (), guess)
    numbers = sample.numbers[np.isfinite(sample.numbers)]
    return ColumnPreview(name, "number", values, missing, bad, float(numbers.min()), float(numbers.max()), (), guess)


def _are_remarks(different: int, values: int, missing: int) -> bool:
    """Whether the texts of a column are nearly none, or nearly all different."""
    nearly_none = values < _LEAST_LABELLED * (values + missing)
    return nearly_none or (values >= _ENOUGH_LABELS and different > values / 2)


# --- remarks --------------------------------------------------------------------------------------------------------


def _of_format(source: Source, notation: numerals.Notation) -> Iterator[Finding]:
    if source.encoding in ("cp1252", "latin-1"):
        text = tr("The file is not Unicode; it was read as Western European. Look at ä, é, ³ and ° before importing.")
        yield Finding("import.encoding", text, severity="info")
    if notation.ambiguous:
        meant = tr("thousands") if notation.thousands else tr("decimals")
        text = tr(
            "“{cell}” can be thousands or decimals; it was taken as {meant}. Please check.",
            cell=notation.ambiguous,
            meant=meant,
        )
        yield Finding("import.decimal", text)


def _of_columns(columns: Sequence[ColumnPreview]) -> Iterator[Finding]:
    for column in columns:
        guess = column.suggestion
        if guess.role in (Role.ENERGY, Role.COUNTER, Role.POWER) and not take_apart(column.name).unit:
            text = tr("“{column}” names no unit; {unit} is assumed. Please check.", column=column.name, unit=guess.unit)
            yield Finding("import.unit_assumed", text)
        if column.kind == "text" and guess.role is Role.SKIP:
            text = tr("“{column}” is left out: its texts look like remarks, not like a category.", column=column.name)
            yield Finding("import.remarks", text, severity="info")
        if column.bad:
            text = (
                tr("1 cell of “{column}” is no number.", column=column.name)
                if column.bad == 1
                else tr("{count} cells of “{column}” are no numbers.", count=integer(column.bad), column=column.name)
            )
            yield Finding("import.no_numbers", text, {"cells": column.bad})
