"""Where in a file the table is: titles above it, the header row, a row of units, the first row of data."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from analytics import units
from analytics.tabular.source import Row

#: Rows at the start of a file that may be titles.
_TITLES = 60
_STAMP = re.compile(
    r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([T ,].*)?|\d{1,2}[- ][A-Za-zäÄ]{3,9}\.?[- ]\d{2,4}.*|\d{8}([T ]?\d{4,6})?"
)
_NUMBER = re.compile(r"[+\-−]?[\d.,'’\u00a0\u202f ]*\d[.,]?\d*([eE][+-]?\d+)?")


@dataclass(frozen=True)
class Shape:
    """Where the table is.

    Parameters
    ----------
    header_row, first_row : int
        Lines counted from 1; header 0 means there is none.
    names : tuple of str
        One a column, no two alike.
    unit_row : tuple of str
        What a row of units below the header says, one a column; empty texts without such a row.
    """

    header_row: int
    first_row: int
    names: tuple[str, ...]
    unit_row: tuple[str, ...]

    def place(self, name: str) -> int:
        """Return the position of a column, -1 when the file has none of that name."""
        return self.names.index(name) if name in self.names else -1


def looks_like_stamp(cell: str) -> bool:
    """Whether a cell could be a date, perhaps with a time."""
    return bool(_STAMP.fullmatch(cell.strip()))


def column_names(header: Sequence[str], width: int) -> tuple[str, ...]:
    """Return one name a column, no two alike; a column without a title is called by its position."""
    names: list[str] = []
    seen: Counter[str] = Counter()
    for place in range(max(width, len(header))):
        title = header[place].strip() if place < len(header) else ""
        name = re.sub(r"\s+", " ", title) or f"Column {place + 1}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def find_shape(top: Sequence[Row], header_row: int | None = None) -> Shape:
    """Find the table among the first rows of a file.

    Parameters
    ----------
    top : sequence of (line, cells)
    header_row : int, optional
        Line of the header, 0 for none; None lets it be found.
    """
    width = _usual_width(top)
    if header_row is None:
        start = _first_data(top, width)
        header = _header_above(top, start, width)
    else:
        lines = [line for line, _ in top]
        header = lines.index(header_row) if header_row in lines else -1
        start = min(header + 1, len(top) - 1)
        while start < min(header + 3, len(top) - 1) and not _is_data(top[start][1]):
            start += 1
    titles = top[header][1] if header >= 0 else []
    names = column_names(titles, width)
    between = [top[place][1] for place in range(header + 1, start)] if header >= 0 else []
    unit_row = tuple(between[0][i].strip() if between and i < len(between[0]) else "" for i in range(len(names)))
    return Shape(top[header][0] if header >= 0 else 0, top[start][0], names, unit_row)


def _usual_width(top: Sequence[Row]) -> int:
    widths = Counter(len(cells) for _, cells in top)
    return max(widths, key=lambda width: (widths[width], width))


def _is_data(cells: Sequence[str]) -> bool:
    """Whether a row holds a time stamp or mostly numbers."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if len(filled) < 2 and len(cells) > 1:
        return False
    numbers = sum(bool(_NUMBER.fullmatch(cell)) for cell in filled)
    return any(looks_like_stamp(cell) for cell in filled) or numbers >= max(1, len(filled) / 2)


def _first_data(top: Sequence[Row], width: int) -> int:
    """Return the place of the first row that looks like data, as does the one behind it."""
    for place in range(min(_TITLES, len(top))):
        cells = top[place][1]
        following = top[place + 1][1] if place + 1 < len(top) else cells
        if len(cells) >= 0.6 * width and _is_data(cells) and _is_data(following):
            return place
    return min(1, len(top) - 1)


def _header_above(top: Sequence[Row], start: int, width: int) -> int:
    """Return the place of the header row above the data, -1 when there is none."""
    for place in (start - 2, start - 1):
        if place < 0 or not _is_header(top[place][1], width):
            continue
        if place == start - 1 or _is_unit_row(top[start - 1][1], top[place][1]):
            return place
    return -1


def _is_header(cells: Sequence[str], width: int) -> bool:
    filled = [cell.strip() for cell in cells if cell.strip()]
    numbers = sum(bool(_NUMBER.fullmatch(cell)) for cell in filled)
    return len(filled) >= max(1, 0.5 * width) and numbers <= len(filled) / 2


def _is_unit_row(cells: Sequence[str], header: Sequence[str]) -> bool:
    """Whether a row holds the units of the columns that the row above it names."""
    filled = [cell.strip(" []()") for cell in cells if cell.strip()]
    named = sum(bool(cell.strip()) for cell in header)
    known = sum(units.lookup(cell) is not None or cell.casefold() in ("kvarh", "kvar", "-") for cell in filled)
    return bool(filled) and known >= len(filled) / 2 and named >= max(2, len(filled))
