"""Numbers, units, money and times as text: one style everywhere.

The language's mark for decimals, a narrow space between thousands (ISO 80000-1: a decimal mark in no language), a real
minus sign, ISO dates in the plant's zone with the zone's name, whole days of a period in words, and "–" for what is not
known.
"""

import math
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from analytics.language import is_english, later, tr
from analytics.period import Period

UNKNOWN = "–"
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
SPACE = "\N{NO-BREAK SPACE}"
MINUS = "−"

#: Code → how it stands before or behind an amount.
_CURRENCY_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}

#: Units that are words of a language.
_WORD_UNITS = frozenset({later("units"), later("units/h"), later("Wh/unit"), later("kWh/unit")})

#: Monday first, as weeks begin.
WEEKDAYS = (later("Mon"), later("Tue"), later("Wed"), later("Thu"), later("Fri"), later("Sat"), later("Sun"))

#: A day of each month, January first.
_DAYS_OF_MONTHS = (
    later("{day} Jan"), later("{day} Feb"), later("{day} Mar"), later("{day} Apr"), later("{day} May"),
    later("{day} Jun"), later("{day} Jul"), later("{day} Aug"), later("{day} Sep"), later("{day} Oct"),
    later("{day} Nov"), later("{day} Dec"),
)  # fmt: skip

_decimal_mark = "."


def set_decimal_mark(mark: str) -> None:
    """Write decimals with this mark from now on: a point, or a comma as in German."""
    global _decimal_mark
    _decimal_mark = mark


def decimal_mark() -> str:
    """Return what decimals are written with."""
    return _decimal_mark


def figures(written: str) -> str:
    """Write English figures, e.g. ``1,234.5 %``, as the reader writes them; those that are stored stay English."""
    if is_english():
        return written
    return written.replace(",", NARROW_SPACE).replace(".", _decimal_mark)


def known(value: float | None) -> bool:
    """Whether there is a number to show."""
    return value is not None and not math.isnan(value)


def decimals(value: float) -> int:
    """Return how many decimals show about four figures of a value."""
    size = abs(value)
    if size == 0 or size >= 1000:
        return 0
    if size >= 100:
        return 1
    return 2 if size >= 1 else min(6, 2 - math.floor(math.log10(size)))


def number(value: float | None, unit: str = "", digits: int | None = None, *, signed: bool = False) -> str:
    """Write a number with its unit.

    Parameters
    ----------
    value : float or None
        None and NaN are written as "–", never as 0.
    unit : str
        Written behind the number, empty for none.
    digits : int, optional
        Decimals; about four figures when not given. What is 0 but for rounding errors is then written as 0 is.
    signed : bool
        Write a plus sign too.
    """
    if value is None or math.isnan(value):
        return UNKNOWN
    tail = f"{SPACE}{unit_words(unit)}" if unit else ""
    if math.isinf(value):
        return f"{'' if value > 0 else MINUS}∞{tail}"
    written = f"{abs(value):,.{decimals(value) if digits is None else digits}f}"
    written = written.replace(",", NARROW_SPACE).replace(".", _decimal_mark)
    is_zero = not any(figure in written for figure in "123456789")
    if is_zero and digits is None:
        written = "0"
    sign = "" if is_zero else MINUS if value < 0 else "+" if signed else ""
    return f"{sign}{written}{tail}"


def integer(value: float | None, unit: str = "") -> str:
    """Write a count."""
    return number(value, unit, 0)


def unit_words(unit: str) -> str:
    """Return a unit as the reader writes it: those that are words are translated, symbols are the same everywhere."""
    return tr(unit) if is_word(unit) else unit


def is_word(unit: str) -> bool:
    """Whether a unit is a word of a language, no symbol."""
    return unit in _WORD_UNITS


def counted(count: int, one: str, many: str = "") -> str:
    """Write a count and its noun: ``1 machine``, ``8 machines``."""
    return f"{integer(count)} {one if count == 1 else many or one + 's'}"


def significant(value: float | None, figures: int = 4, unit: str = "") -> str:
    """Write a number with so many significant figures; very small and very large ones with a power of ten."""
    if value is None or math.isnan(value):
        return UNKNOWN
    if value == 0 or math.isinf(value):
        return number(value, unit, 0)
    power = math.floor(math.log10(abs(value)))
    if -4 <= power < 7:
        return number(value, unit, max(0, figures - 1 - power))
    mantissa, exponent = f"{value:.{figures - 1}e}".split("e")
    raised = str(int(exponent)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    mantissa = mantissa.replace("-", MINUS).replace(".", _decimal_mark)
    return f"{mantissa}·10{raised}" + (f"{SPACE}{unit}" if unit else "")


def energy(kwh: float | None, digits: int | None = None) -> str:
    """Write an energy; from 100 000 kWh on in MWh, from 100 000 MWh on in GWh."""
    return _scaled(kwh, (("kWh", 1.0), ("MWh", 1e3), ("GWh", 1e6)), digits)


def power(kw: float | None, digits: int | None = None) -> str:
    """Write a power; from 100 000 kW on in MW."""
    return _scaled(kw, (("kW", 1.0), ("MW", 1e3), ("GW", 1e6)), digits)


def _scaled(value: float | None, units: tuple[tuple[str, float], ...], digits: int | None) -> str:
    if value is None or math.isnan(value):
        return UNKNOWN
    unit, size = next((step for step in units if abs(value) < 1e5 * step[1]), units[-1])
    return number(value / size, unit, digits)


def percent(share: float | None, digits: int = 1, *, signed: bool = False) -> str:
    """Write a share (0 to 1) as per cent."""
    return number(None if share is None else 100 * share, "%", digits, signed=signed)


def coefficient(value: float | None, digits: int = 3) -> str:
    """Write a coefficient of determination or correlation, which the field gives as a plain number."""
    return number(value, "", digits)


def money(value: float | None, currency: str, digits: int = 2, *, signed: bool = False) -> str:
    """Write an amount of money; the currency is its ISO code."""
    return number(value, _CURRENCY_SIGNS.get(currency.upper(), currency), digits, signed=signed)


def zone_name(when: datetime, zone: ZoneInfo) -> str:
    """Return the zone's short name at that moment: CET, CEST, or UTC+03:00 where it has none."""
    local = when.astimezone(zone)
    name = local.tzname() or ""
    if name[:1] in "+-" or not name:
        return timezone(local.utcoffset() or timedelta()).tzname(None)
    return name


def zone_names(stretch: Period, zone: ZoneInfo) -> str:
    """Return the zone's short names at both ends of a period: PST, or PDT → PST where the clocks change in it."""
    names = zone_name(stretch.start, zone), zone_name(stretch.end, zone)
    return names[0] if names[0] == names[1] else f"{names[0]} → {names[1]}"


def moment(when: datetime | None, zone: ZoneInfo, *, seconds: bool = False) -> str:
    """Write a moment in site time with the zone's name, so that both 02:00 of an autumn night can be told apart."""
    if when is None:
        return UNKNOWN
    return f"{when.astimezone(zone):{'%Y-%m-%d %H:%M:%S' if seconds else '%Y-%m-%d %H:%M'}} {zone_name(when, zone)}"


def day(when: date | datetime | None, zone: ZoneInfo | None = None) -> str:
    """Write a day, site time."""
    if when is None:
        return UNKNOWN
    return f"{when.astimezone(zone):%Y-%m-%d}" if isinstance(when, datetime) else f"{when:%Y-%m-%d}"


def days(stretch: Period, zone: ZoneInfo) -> str:
    """Name the days of a period in site time, the last one included."""
    return between(*first_and_last(stretch, zone))


def between(first: date, last: date) -> str:
    """Name days by the first and the last one: ``1 Jan to 31 Mar 2026``; what both share is said once."""
    end = f"{_day_of_month(last)} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return tr("{day} to {last}", day=first.day, last=end)
    begin = _day_of_month(first) if first.year == last.year else f"{_day_of_month(first)} {first.year}"
    return tr("{first} to {last}", first=begin, last=end)


def _day_of_month(when: date) -> str:
    return tr(_DAYS_OF_MONTHS[when.month - 1], day=when.day)


def first_and_last(stretch: Period, zone: ZoneInfo) -> tuple[date, date]:
    """Return the first and the last day of a period in site time: its end is not in it."""
    last = stretch.end - timedelta(microseconds=1)
    return stretch.start.astimezone(zone).date(), last.astimezone(zone).date()


def period(stretch: Period | None, zone: ZoneInfo) -> str:
    """Write a period in site time; whole days are named by their first and last day."""
    if stretch is None:
        return UNKNOWN
    return days(stretch, zone) if _of_whole_days(stretch, zone) else _stamps(stretch, zone)


def sortable_period(stretch: Period, zone: ZoneInfo) -> str:
    """Write a period in site time as a column of a table sorts it: ``2026-01-01 – 2026-03-31``."""
    if _of_whole_days(stretch, zone):
        return " – ".join(dict.fromkeys(map(day, first_and_last(stretch, zone))))
    return _stamps(stretch, zone)


def _of_whole_days(stretch: Period, zone: ZoneInfo) -> bool:
    start, end = stretch.start.astimezone(zone), stretch.end.astimezone(zone)
    return (start.hour, start.minute, start.second, end.hour, end.minute, end.second) == (0,) * 6


def _stamps(stretch: Period, zone: ZoneInfo) -> str:
    """Write the moments of a period; what both share is said once."""
    start, end = stretch.start.astimezone(zone), stretch.end.astimezone(zone)
    first, second = zone_name(start, zone), zone_name(end, zone)
    till = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%Y-%m-%d %H:%M}"
    if first == second:
        return f"{start:%Y-%m-%d %H:%M} – {till} {second}"
    return f"{start:%Y-%m-%d %H:%M} {first} – {till} {second}"


def duration(hours: float | None) -> str:
    """Write a stretch of time in its two largest units: ``14 d 6 h``, ``3 h 15 min``, ``45 s``."""
    if hours is None or math.isnan(hours):
        return UNKNOWN
    seconds = round(abs(hours) * 3600)
    sign = MINUS if hours < 0 and seconds else ""
    # Rounded before they are divided: else there would be 60 minutes in an hour, and 24 hours in a day.
    minutes, whole_hours = round(seconds / 60), round(seconds / 3600)
    if minutes >= 24 * 60:
        parts = ((whole_hours // 24, tr("d")), (whole_hours % 24, tr("h")))
    elif seconds >= 3600:
        parts = ((minutes // 60, tr("h")), (minutes % 60, tr("min")))
    elif seconds >= 60:
        parts = ((seconds // 60, tr("min")), (seconds % 60, tr("s")))
    else:
        return f"{sign}{seconds}{SPACE}{tr('s')}"
    return sign + " ".join(f"{integer(count)}{SPACE}{unit}" for count, unit in parts if count)


def size(count: float | None) -> str:
    """Write a number of bytes."""
    if count is None or math.isnan(count):
        return UNKNOWN
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if abs(count) >= factor:
            return number(count / factor, unit, 1)
    return integer(count, "B")


def ago(when: datetime | None, now: datetime) -> str:
    """Write how long ago a moment was: ``just now``, ``5 min ago``."""
    if when is None:
        return UNKNOWN
    hours = (now - when) / timedelta(hours=1)
    return tr("just now") if hours < 1 / 60 else tr("{duration} ago", duration=duration(hours))


def weekday(when: date) -> str:
    """Return the short name of a day of the week: ``Mon``."""
    return tr(WEEKDAYS[when.weekday()])
