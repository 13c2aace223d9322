"""Numbers as people and meters write them: decimal comma or point, thousands marks, and what is no number."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analytics.tabular.recipe import MISSING

#: Marks between thousands; the blanks are those that spreadsheets write.
THOUSANDS = (".", ",", " ", "\u00a0", "\u202f", "'", "’")

_MISSING = frozenset(MISSING)


@dataclass(frozen=True)
class Notation:
    """How a file writes numbers, and whether another reading of it is possible."""

    decimal: str
    thousands: str
    ambiguous: str = ""


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value."""
    return cell.strip().casefold() in _MISSING


def _pattern(decimal: str, thousands: str) -> re.Pattern[str]:
    """Return the pattern of a number; a thousands mark has to stand before groups of three."""
    mark, group = re.escape(decimal), re.escape(thousands)
    whole = rf"(\d+|\d{{1,3}}({group}\d{{3}})+)" if thousands else r"\d+"
    return re.compile(rf"[+\-−]?({whole}({mark}\d*)?|{mark}\d+)([eE][+-]?\d+)?", re.ASCII)


def parse(cells: Sequence[str], decimal: str, thousands: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers of a column and which cells are no numbers.

    Parameters
    ----------
    cells : sequence of str
    decimal, thousands : str
        The file's marks; ``thousands`` may be empty.

    Returns
    -------
    values : ndarray of float64
        NaN where the cell is missing or no number.
    bad : ndarray of bool
        True where the cell says something that is no finite number.
    """
    fast = cells if decimal == "." else [c.replace(decimal, ".") if "." not in c else "" for c in cells]
    text = pd.Series(np.asarray(fast, dtype=object), dtype=object)
    values = pd.to_numeric(text, errors="coerce").to_numpy(dtype=np.float64, copy=True)
    unsure = np.flatnonzero(~np.isfinite(values))
    values[unsure] = np.nan
    bad = np.zeros(len(cells), dtype=bool)
    pattern = _pattern(decimal, thousands)
    known: dict[str, float | None] = {}
    for index in unsure.tolist():  # a column repeats itself, so each text is looked at once
        cell = cells[index]
        if cell not in known:
            known[cell] = _number(cell, pattern, decimal, thousands)
        value = known[cell]
        if value is None:
            bad[index] = True
        else:
            values[index] = value
    return values, bad


def _number(cell: str, pattern: re.Pattern[str], decimal: str, thousands: str) -> float | None:
    """Return the number in a cell, NaN when it is missing, None when it is no finite number."""
    cell = cell.strip()
    if is_missing(cell):
        return float("nan")
    if not pattern.fullmatch(cell):
        return None
    if thousands:
        cell = cell.replace(thousands, "")
    value = float(cell.replace(decimal, ".").replace("−", "-"))
    return value if np.isfinite(value) else None


def found_notation(cells: Iterable[str], delimiter: str) -> Notation:
    """Find decimal mark and thousands mark from cells of all columns.

    A cell decides when it has one mark before other than three digits, or two different marks. Where every mark stands
    before exactly three digits (``1,234``) either reading is possible; then the more usual one is taken and
    ``ambiguous`` holds a cell that shows it.
    """
    proof = {".": 0, ",": 0}
    groups: dict[str, int] = {}
    unsure: dict[str, str] = {}
    for cell in cells:
        text = cell.strip().lstrip("+-−")
        if not text or (not text[-1].isdigit() and text[-1] not in ".,"):
            continue
        _weigh(text, proof, groups, unsure)
    return _judge(proof, groups, unsure, delimiter)


_ONE_MARK = re.compile(r"\d*([.,])(\d*)(?:[eE][+-]?\d+)?")
_GROUPED = re.compile(r"\d{1,3}(?:([.,' \u00a0\u202f’])\d{3})(?:\1\d{3})*(?:([.,])\d*)?")


def _weigh(text: str, proof: dict[str, int], groups: dict[str, int], unsure: dict[str, str]) -> None:
    """Count what one cell proves about the marks."""
    one = _ONE_MARK.fullmatch(text)
    if one:
        whole = text[: one.start(1)]
        if len(one[2]) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0"):
            unsure.setdefault(one[1], text)
        else:
            proof[one[1]] += 1
        return
    grouped = _GROUPED.fullmatch(text)
    if grouped and grouped[1] != grouped[2]:
        groups[grouped[1]] = groups.get(grouped[1], 0) + 1
        if grouped[2]:
            proof[grouped[2]] += 1
        elif grouped[1] in proof:
            proof["." if grouped[1] == "," else ","] += 1


def _judge(proof: dict[str, int], groups: dict[str, int], unsure: dict[str, str], delimiter: str) -> Notation:
    """Return the notation that the counted cells prove, or the more usual one."""
    usual = "," if delimiter == ";" else "."
    if unsure and proof["."] == proof[","] == 0:
        mark = usual if usual in unsure else next(iter(unsure))
        if mark == "," and usual == ".":
            return Notation(".", ",", unsure[mark])
        return Notation(mark, "", unsure[mark])
    decimal = usual if proof["."] == proof[","] else max(proof, key=lambda mark: proof[mark])
    other = "." if decimal == "," else ","
    marks = {mark: count for mark, count in groups.items() if mark != decimal}
    if marks:
        return Notation(decimal, max(marks, key=lambda mark: marks[mark]))
    return Notation(decimal, other if other in unsure else "")
