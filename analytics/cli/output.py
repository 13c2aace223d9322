"""What comes out: JSON of plain numbers, small aligned tables with units, progress where somebody watches."""

import json
import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import PurePath
from typing import IO, Any
from uuid import UUID

UNKNOWN = "–"


def plain(value: object) -> Any:
    """Return a value as JSON knows it: numbers as numbers, unknown and infinite ones as null, times as ISO 8601."""
    if value is None or (isinstance(value, bool | str) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, UUID | PurePath):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(inner) for inner in value]
    if is_dataclass(value) and not isinstance(value, type):
        # What a sentence is made of is for readers of other languages; its English stands beside it.
        return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.name != "said"}
    return _number(value)


def _number(value: Any) -> int | float | bool | None:
    """Return a number of Python or numpy as a plain one."""
    native = value.item() if hasattr(value, "item") else value
    if isinstance(native, int):
        return native
    number = float(native)
    return number if math.isfinite(number) else None


def print_json(document: object) -> None:
    """Write one JSON document to stdout."""
    print(json.dumps(plain(document), ensure_ascii=False, allow_nan=False, indent=2))  # noqa: T201


def say(text: str = "") -> None:
    """Write one line to stdout."""
    print(text)  # noqa: T201


def number(value: float | None, digits: int = 2, unit: str = "") -> str:
    """Return a number with thousands separated and its unit, a dash when it is unknown."""
    if value is None or not math.isfinite(value):
        return UNKNOWN
    # What is rounded to nothing has no sign.
    text = f"{round(value, digits) + 0.0:,.{digits}f}".replace(",", " ")
    return f"{text} {unit}".rstrip()


def significant(value: float | None, digits: int = 6) -> str:
    """Return a number with so many significant digits, a dash when it is unknown."""
    if value is None or not math.isfinite(value):
        return UNKNOWN
    return f"{value:.{digits}g}"


def percent(share: float | None, digits: int = 1) -> str:
    """Return a share (0 to 1) in percent, a dash when it is unknown."""
    return number(None if share is None else 100 * share, digits, "%")


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], right: str = "") -> None:
    """Print rows under their heads.

    Parameters
    ----------
    heads : sequence of str
    rows : sequence of sequences of str
    right : str
        One letter a column: ``r`` for columns of numbers.
    """
    widths = [max(len(row[place]) for row in [heads, *rows]) for place in range(len(heads))]
    for row in [heads, *rows]:
        cells = [
            text.rjust(width) if right[place : place + 1] == "r" else text.ljust(width)
            for place, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        say("  ".join(cells).rstrip())


def pairs(lines: Sequence[tuple[str, str]]) -> None:
    """Print names and values in two columns."""
    width = max(len(name) for name, _ in lines)
    for name, value in lines:
        say(f"{name.ljust(width)}  {value}")


class Bar:
    """One line on a terminal that says how far the work is; nothing when nobody watches."""

    def __init__(self, stream: IO[str] | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shown = ""
        self.watched = self._stream.isatty()

    def __call__(self, fraction: float, phrase: str) -> None:
        """Show how far it is."""
        text = f"{fraction:4.0%}  {phrase}"[:78] if phrase else f"{fraction:4.0%}"
        if self.watched and text != self._shown:
            self._stream.write(f"\r{text:<78}")
            self._stream.flush()
            self._shown = text

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._stream.write(f"\r{'':<78}\r")
            self._stream.flush()
            self._shown = ""
