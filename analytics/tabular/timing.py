"""Finding the time in a file: its columns, how they are written, the step, gaps, and which end the stamps mark."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from analytics.finding import Finding
from analytics.language import tr
from analytics.tabular import stamps
from analytics.tabular.mapping import take_apart
from analytics.tabular.recipe import Marks
from analytics.tabular.shape import Shape, looks_like_stamp
from analytics.text import integer

#: Wider intervals are months, whose length varies.
LONGEST_S = 27 * 86_400

_TIME_WORDS = {"time", "timestamp", "date", "datetime", "zeit", "zeitstempel", "datum", "uhrzeit", "day", "tag", "hour",
               "stunde", "moment", "period", "utc", "von", "bis", "from", "to", "start", "end", "ts"}  # fmt: skip
_CLOCK_WORDS = {"time", "hour", "uhrzeit", "zeit", "clock", "stunde", "hh"}
_START_WORDS = {"start", "begin", "beginning", "beginn", "from", "von", "ab", "beg"}
_END_WORDS = {"end", "ending", "ende", "to", "bis", "until", "stop"}
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d([:.]\d\d)?( ?[APap][Mm])?|(1899-12-3[01]|1900-01-0[01]) \d\d:\d\d:\d\d")


@dataclass(frozen=True)
class Timing:
    """The time of a file: columns, format, step and what is remarkable about them."""

    columns: tuple[str, ...] = ()
    format: str = ""
    marks: Marks = Marks.START
    first: datetime | None = None
    last: datetime | None = None
    interval_s: int = 0
    gaps: int = 0
    missing_rows: int = 0
    findings: tuple[Finding, ...] = ()


def cell(cells: Sequence[str], place: int) -> str:
    """Return a cell of a row; a row that is too short has empty ones."""
    return cells[place] if 0 <= place < len(cells) else ""


def spread(cells: Sequence[str], count: int = 200) -> list[str]:
    """Return some filled cells from all over a column."""
    filled = [cell for cell in cells if cell.strip()]
    return filled[:: max(1, len(filled) // count)]


def find_time_columns(shape: Shape, body: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the column that tells the time, or a date and a time of day; nothing when there is none."""
    best: tuple[int, int] | None = None
    for place, name in enumerate(shape.names):
        sample = stamps.join([spread([cell(cells, place) for cells in body])])
        words = take_apart(name).words
        hinted = bool(words & _TIME_WORDS) or place == 0
        if not sample or not (hinted or all(looks_like_stamp(text) for text in sample)):
            continue
        if stamps.candidates(sample):
            rank = 2 * bool(words & _TIME_WORDS) + bool(words & _START_WORDS)
            if best is None or rank > best[0]:
                best = (rank, place)
    if best is None:
        return ()
    date = shape.names[best[1]]
    clock = _clock_column(shape, body, best[1])
    return (date, clock) if clock else (date,)


def _clock_column(shape: Shape, body: Sequence[Sequence[str]], date: int) -> str:
    """Return the column that holds the time of day beside a date that many rows share, else nothing."""
    dates = [cell(cells, date).strip() for cells in body[:500]]
    bare = all(not re.search(r"\d[T ]\d?\d:\d\d", text.removesuffix(" 00:00:00")) for text in dates)
    if not bare or len(set(dates)) > 0.7 * len(dates):
        return ""
    for place, name in enumerate(shape.names):
        sample = spread([cell(cells, place) for cells in body[:5000]])
        if place == date or not sample:
            continue
        hours = bool(take_apart(name).words & _CLOCK_WORDS) and all(
            text.strip().isdigit() and int(text) < 24 for text in sample
        )
        if hours or all(_CLOCK.fullmatch(text.strip()) for text in sample):
            return name
    return ""


def find_time(shape: Shape, columns: tuple[str, ...], texts: Sequence[str], told: str | None) -> Timing:
    """Find format, step, gaps and the marked end of the stamps."""
    if not columns or any(shape.place(name) < 0 for name in columns):
        text = tr("No column with time stamps was found: say which it is.")
        return Timing(findings=(_blocking("import.no_time", text),))
    found = (told,) if told else stamps.candidates(spread(texts))
    if not found:
        text = tr(
            "The time stamps in “{column}” are written in no form that is known, e.g. “{cell}”.",
            column=columns[0],
            cell=_first(texts),
        )
        return Timing(columns, findings=(_blocking("import.no_time_format", text),))
    chosen = stamps.choose(texts, found)
    local = stamps.parse(texts, chosen.format)
    local, moved = stamps.redate_midnights(local) if not stamps.is_utc(chosen.format) else (local, 0)
    known = np.unique(local[~np.isnat(local)])
    if not len(known):
        text = tr(
            "No time stamp in “{column}” has the form {form}.", column=columns[0], form=stamps.words(chosen.format)
        )
        return Timing(columns, chosen.format, findings=(_blocking("import.no_time_format", text),))
    interval_s, gaps, missing = _step(known)
    marks, why = _marks(columns, known, interval_s, moved)
    findings = [*why]
    if chosen.other:
        findings.append(_ambiguous(texts, chosen))
    if moved:
        findings.append(Finding("import.midnights_moved", midnights_text(moved), {"rows": moved}, "info"))
    if interval_s >= LONGEST_S:
        findings.append(
            _blocking("import.months", tr("The rows are months; only intervals of one length can be stored."))
        )
    return Timing(
        columns,
        chosen.format,
        marks,
        known[0].astype(datetime),
        known[-1].astype(datetime),
        interval_s,
        gaps,
        missing,
        tuple(findings),
    )


def _first(texts: Sequence[str]) -> str:
    return next((text for text in texts if text), "")[:40]


def _step(known: np.ndarray) -> tuple[int, int, int]:
    """Return the most frequent step in seconds, the number of gaps, and of rows missing in them."""
    steps = np.diff(known).astype("timedelta64[s]").astype(np.int64)
    if not len(steps):
        return 0, 0, 0
    values, counts = np.unique(steps, return_counts=True)
    usual = int(values[counts.argmax()])
    if usual <= 0:
        return 0, 0, 0
    wide = steps[steps >= 1.5 * usual]
    return usual, len(wide), int((np.round(wide / usual) - 1).sum())


def _marks(columns: Sequence[str], known: np.ndarray, interval_s: int, moved: int) -> tuple[Marks, tuple[Finding, ...]]:
    """Return which end the stamps mark: by the column's name, else by how the file begins and ends."""
    words = frozenset[str]().union(*(take_apart(name).words for name in columns))
    if words & _END_WORDS and not words & _START_WORDS:
        return Marks.END, ()
    if words & _START_WORDS:
        return Marks.START, ()
    step, day = np.timedelta64(interval_s, "s"), np.timedelta64(1, "D")
    begins = known[0] - known[0].astype("datetime64[D]") == step
    ends = known[-1] == known[-1].astype("datetime64[D]")
    if 0 < interval_s < day / np.timedelta64(1, "s") and ((begins and ends) or moved):
        text = tr("The file begins one interval after midnight and ends at midnight: its stamps seem to mark the end.")
        return Marks.END, (Finding("import.marks_end", text, severity="info"),)
    return Marks.START, ()


def _ambiguous(texts: Sequence[str], chosen: stamps.TimeFormat) -> Finding:
    text = tr(
        "“{cell}” can be read as {one} or as {other}, and the file does not tell which; please check.",
        cell=_first(texts),
        one=stamps.words(chosen.format),
        other=stamps.words(chosen.other),
    )
    return Finding("import.day_month", text)


def midnights_text(moved: int) -> str:
    """Return the remark that midnight rows were given the next day's date."""
    if moved == 1:
        return tr("1 midnight row carries the date of the day that ends; by the order of rows the next day was taken.")
    return tr(
        "{count} midnight rows carry the date of the day that ends; by the order of rows the next day was taken.",
        count=integer(moved),
    )


def _blocking(code: str, text: str) -> Finding:
    return Finding(code, text, severity="blocking")
