"""A field of a register: what it holds, how its words are read and written."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from analytics.errors import BadRequest
from analytics.language import later, tr
from analytics.sheet import FORMULA_STARTS
from analytics.text import decimal_mark

Value = Any

#: 0 is Sunday, as in the tariffs of existing installations.
DAYS = (later("Sun"), later("Mon"), later("Tue"), later("Wed"), later("Thu"), later("Fri"), later("Sat"))

#: A text may be so long.
LONGEST = 200

#: Control signs, halves of pairs, and marks that change the direction of writing (Unicode categories).
_HIDDEN = ("Cc", "Cs", "Cf", "Co", "Cn")

_TRUE, _FALSE = ("1", "yes", "true", "x", "ja", "wahr"), ("0", "no", "false", "", "nein", "falsch")


class Kind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    DATE = "date"
    BOOL = "bool"
    CHOICE = "choice"
    DAYS = "days"


@dataclass(frozen=True)
class Field:
    """One column of a register.

    Parameters
    ----------
    key : str
        Column of the table.
    title : str
        As its head shows it, without the unit.
    kind : Kind
    unit : str
    required : bool
        Whether a row without it cannot be stored.
    least, most : float, optional
        Bounds of a number, both allowed.
    default : object
        What a new row begins with.
    help : str
        What it means.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    unit: str = ""
    required: bool = False
    least: float | None = None
    most: float | None = None
    default: Value = None
    help: str = ""

    @property
    def head(self) -> str:
        """The title with its unit."""
        return f"{tr(self.title)}, {self.unit}" if self.unit else tr(self.title)

    def read(self, words: str, choices: Mapping[str, str] | None = None) -> Value:
        """Return the value that a user means by some words; nothing written is None.

        Parameters
        ----------
        words : str
            As typed or pasted.
        choices : mapping of str to str, optional
            Of a choice: value → label; both are understood.

        Raises
        ------
        BadRequest
            When the words mean no such value.
        """
        words = words.strip()
        if not words and self.kind is not Kind.BOOL:
            if self.required:
                raise BadRequest(tr("{field} must not be empty.", field=tr(self.title)))
            return None
        value = _READERS[self.kind](self, words, choices or {})
        self._check(value)
        return value

    def _check(self, value: Value) -> None:
        if not isinstance(value, int | float) or isinstance(value, bool):
            return
        if (self.least is not None and value < self.least) or (self.most is not None and value > self.most):
            bounds = {"least": _plain(self.least), "most": _plain(self.most)}
            if self.most is None:
                words = tr("at least {least}", least=bounds["least"])
            elif self.least is None:
                words = tr("at most {most}", most=bounds["most"])
            else:
                words = tr("from {least} to {most}", **bounds)
            raise BadRequest(
                tr(
                    "{field}: {value} is not possible, it must be {bounds}.",
                    field=self.head,
                    value=_plain(value),
                    bounds=words,
                )
            )

    def write(self, value: Value, choices: Mapping[str, str] | None = None) -> str:
        """Return the words for a value, which :meth:`read` understands; unknown is empty."""
        if value is None:
            return ""
        if self.kind is Kind.BOOL:
            return tr("yes") if value else tr("no")
        if self.kind is Kind.CHOICE:
            return (choices or {}).get(str(value), str(value))
        if self.kind is Kind.DAYS:
            return days_words(value)
        return _plain(value)


def days_words(days: tuple[int, ...] | list[int]) -> str:
    """Write days of the week, runs of them as ``Mon–Fri``; Monday comes first."""
    chosen = sorted({(day - 1) % 7 for day in days})
    if len(chosen) == 7:
        return tr("every day")
    runs: list[list[int]] = []
    for day in chosen:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = [tr(DAYS[(place + 1) % 7]) for place in range(7)]
    return ", ".join(
        f"{names[run[0]]}–{names[run[-1]]}" if len(run) > 2 else ", ".join(names[day] for day in run) for run in runs
    )


def _read_days(one: Field, words: str, _choices: Mapping[str, str]) -> tuple[int, ...] | None:
    if words.casefold() in {"every day", tr("every day").casefold()}:
        return None
    names = {name.casefold(): day for day, name in enumerate(DAYS)}
    names |= {tr(name).casefold(): day for day, name in enumerate(DAYS)} | {str(day): day for day in range(7)}
    found: set[int] = set()
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[–-]\s*", "-", words)):
        ends = [names.get(end.rstrip(".").casefold()) for end in part.split("-")]
        if len(ends) > 2 or any(end is None for end in ends):
            raise BadRequest(
                tr("{field}: “{words}” is no list of days.", field=tr(one.title), words=words),
                tr("Write for example {example}.", example=days_words((1, 2, 3, 4, 5))),
            )
        first, last = (ends[0] or 0), (ends[-1] or 0)
        found |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    return tuple(sorted(found)) if len(found) < 7 else None


def _read_number(one: Field, words: str, _choices: Mapping[str, str]) -> float:
    """Read a number with a decimal point or comma; what may mean two numbers is refused."""
    plain = re.sub(r"[\s'’]", "", words).replace("−", "-")
    if re.fullmatch(r"-?[1-9]\d{0,2}(,\d{3})+", plain):
        raise BadRequest(
            tr("{field}: “{words}” can be read as two numbers.", field=tr(one.title), words=words),
            tr("Write {one} or {other}.", one=plain.replace(",", ""), other=plain.replace(",", ".", 1)),
        )
    if "," in plain and "." in plain:
        last = max(plain.rfind(","), plain.rfind("."))
        plain = re.sub(r"[.,]", "", plain[:last]) + "." + plain[last + 1 :]
    try:
        number = float(plain.replace(",", "."))
    except ValueError:
        number = float("nan")
    if number != number or number in (float("inf"), float("-inf")):
        raise BadRequest(tr("{field}: “{words}” is no number.", field=tr(one.title), words=words))
    return number


def _read_integer(one: Field, words: str, choices: Mapping[str, str]) -> int:
    number = _read_number(one, words, choices)
    if number != int(number):
        raise BadRequest(tr("{field}: “{words}” is no whole number.", field=tr(one.title), words=words))
    return int(number)


def _read_date(one: Field, words: str, _choices: Mapping[str, str]) -> date:
    german = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", words)
    try:
        if german:
            return date(int(german[3]), int(german[2]), int(german[1]))
        return date.fromisoformat(words)
    except ValueError:
        raise BadRequest(
            tr("{field}: “{words}” is no day.", field=tr(one.title), words=words), tr("Write it as 2026-01-31.")
        ) from None


def _read_bool(one: Field, words: str, _choices: Mapping[str, str]) -> bool:
    plain = words.casefold()
    if plain in _TRUE or plain == tr("yes").casefold():
        return True
    if plain in _FALSE or plain == tr("no").casefold():
        return False
    raise BadRequest(tr("{field}: “{words}” is neither yes nor no.", field=tr(one.title), words=words))


def _read_choice(one: Field, words: str, choices: Mapping[str, str]) -> str:
    for value, label in choices.items():
        if words.casefold() in (value.casefold(), label.casefold()):
            return value
    known = ", ".join(list(choices.values())[:12])
    raise BadRequest(
        tr("{field}: there is no “{words}”.", field=tr(one.title), words=words),
        tr("Choose one of: {known}.", known=known) if known else "",
    )


def _read_text(one: Field, words: str, _choices: Mapping[str, str]) -> str:
    """Read a text of one line; signs that are not seen, or turn what is written around, are refused."""
    if len(words) > LONGEST:
        raise BadRequest(tr("{field}: at most {count} characters can be kept.", field=tr(one.title), count=LONGEST))
    hidden = next((sign for sign in words if unicodedata.category(sign) in _HIDDEN), "")
    if hidden:
        raise BadRequest(
            tr("{field}: a sign is hidden in it (U+{code}).", field=tr(one.title), code=f"{ord(hidden):04X}"),
            tr("Write it anew by hand."),
        )
    # A spreadsheet is given an apostrophe before what looks like a formula; it is no part of the text.
    return words[1:] if words[:1] == "'" and words[1:].startswith(FORMULA_STARTS) else words


_READERS: Mapping[Kind, Callable[[Field, str, Mapping[str, str]], Value]] = {
    Kind.TEXT: _read_text,
    Kind.NUMBER: _read_number,
    Kind.INTEGER: _read_integer,
    Kind.DATE: _read_date,
    Kind.BOOL: _read_bool,
    Kind.CHOICE: _read_choice,
    Kind.DAYS: _read_days,
}


def _plain(value: Value) -> str:
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", decimal_mark())
    return "" if value is None else str(value)
