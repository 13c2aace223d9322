"""Time stamps as files write them: finding the format, reading it, and turning a site's wall clock into UTC."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from analytics.language import later, tr

ISO_OFFSET, EXCEL, UNIX, UNIX_MS = "iso", "excel", "unix", "unix_ms"

_DATES = (
    "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y",
    "%d.%m.%y", "%d/%m/%y", "%m/%d/%y", "%Y%m%d", "%d %b %Y", "%d-%b-%Y", "%d-%b-%y", "%b %d %Y", "%d %B %Y",
)  # fmt: skip
_TIMES = (
    "",
    "%H:%M",
    "%H:%M:%S",
    "%H:%M:%S.%f",
    "%I:%M %p",
    "%I:%M:%S %p",
    "%H.%M",
    "%H.%M.%S",
    "%H%M",
    "%H%M%S",
    "%H",
)
_JOINTS = (" ", "T", "")

_WORDS = {
    "%Y": "YYYY", "%y": "YY", "%m": "MM", "%d": "DD", "%b": "Mon", "%B": "Month", "%H": "hh", "%I": "hh", "%M": "mm",
    "%S": "ss", "%f": "fff", "%p": "AM/PM",
}  # fmt: skip
_NAMED = {
    ISO_OFFSET: later("ISO 8601 with offset"),
    EXCEL: later("days since 1900 (Excel)"),
    UNIX: later("seconds since 1970 (UTC)"),
    UNIX_MS: later("milliseconds since 1970 (UTC)"),
}
_OFFSET = re.compile(r"\d[T ]\d\d:\d\d.*(Z|[+-]\d\d(:?\d\d)?)$")
_NUMBER = re.compile(r"\d+([.,]\d+)?")
_EXCEL_EPOCH = np.datetime64("1899-12-30", "us")
_DAY_US = 86_400_000_000
_OLDEST = np.datetime64("1980-01-01", "us")


@dataclass(frozen=True)
class TimeFormat:
    """How a file writes time.

    ``other`` is a second format that reads every stamp too (day and month change places), else empty.
    """

    format: str
    other: str = ""


def is_utc(time_format: str) -> bool:
    """Whether stamps of this format carry their own zone."""
    return time_format in (ISO_OFFSET, UNIX, UNIX_MS)


def has_time(time_format: str) -> bool:
    """Whether the format tells the time of day."""
    return time_format in _NAMED or "%H" in time_format or "%I" in time_format


def words(time_format: str) -> str:
    """Return the format as a user reads it, e.g. ``DD.MM.YYYY hh:mm``."""
    if time_format in _NAMED:
        return tr(_NAMED[time_format])
    text = time_format
    for code, word in _WORDS.items():
        text = text.replace(code, word)
    return text


def from_words(text: str) -> str:
    """Return the format of :func:`words`; a text with % signs is taken as it is."""
    for code, word in _NAMED.items():
        if text in (word, tr(word)):
            return code
    if "%" in text:
        return text
    date, _, time = text.partition("hh")
    time = f"hh{time}" if time else ""
    for code, word in _WORDS.items():
        if code in ("%H", "%I", "%M", "%S", "%f", "%p"):
            time = time.replace(word, "%I" if code == "%H" and "AM/PM" in text else code)
        else:
            date = date.replace(word, code)
    return date + time


def join(columns: Sequence[Sequence[str]]) -> list[str]:
    """Return one text a row of a time column, or of a date and a time column."""
    if len(columns) == 1:
        return [_tidy(text) for text in columns[0]]
    return [_tidy(" ".join(_halves(*parts))) for parts in zip(*columns, strict=True)]


def _halves(date: str, clock: str) -> tuple[str, str]:
    """Return date and time of day where a workbook gave each of them both halves."""
    date, clock = date.strip(), clock.strip()
    if re.fullmatch(r"\d{4}-\d\d-\d\d 00:00:00", date):
        date = date[:10]
    if re.match(r"(1899-12-3[01]|1900-01-0[01]) ", clock):
        clock = clock[11:]
    return date, clock


_TIDY = re.compile(r"[\w:./+-]*( [\w:./+-]*[^\sCTct])?", re.ASCII)
_BLANKS = re.compile(r"[\s,]+")
_UTC = re.compile(r" ?(UTC|GMT)$")


def _tidy(text: str) -> str:
    """Return a stamp with single blanks and without the commas some exports put after the date."""
    if _TIDY.fullmatch(text) and not text.endswith(("UTC", "GMT")):
        return text
    return _UTC.sub("Z", _BLANKS.sub(" ", text).strip())


def candidates(sample: Sequence[str]) -> tuple[str, ...]:
    """Return the formats that read every cell of a sample, the more usual ones first."""
    texts = sorted({text for text in sample if text})
    if not texts:
        return ()
    if all(_OFFSET.search(text) for text in texts):
        return (ISO_OFFSET,)
    found = [fmt for fmt in _formats(texts[0]) if _reads(texts, fmt)]
    return tuple(found) or _serial(texts)


def _formats(example: str) -> list[str]:
    """Return the formats that read one cell, each time of day joined to its date as the cell does it."""
    if example.isdigit() and len(example) not in (8, 12, 14):  # strptime would read 2018-1-1 into less
        return []
    formats = (
        date + joint + time
        for date in _DATES
        for time in _TIMES
        for joint in (_JOINTS if time else ("",))
        if joint or not time or date == "%Y%m%d"
    )
    return [fmt for fmt in formats if _matches(example, fmt) or _matches(_without_24(example)[0], fmt)]


def _matches(text: str, fmt: str) -> bool:
    try:
        datetime.strptime(text, fmt)  # noqa: DTZ007  wall clock; the zone comes later
    except ValueError:
        return False
    return True


def _reads(texts: Sequence[str], fmt: str) -> bool:
    """Whether the format reads at least 98 of 100 stamps (one misprint must not hide the format)."""
    values = parse(texts, fmt)
    return bool(np.isnat(values).mean() <= (0.02 if len(texts) >= 50 else 0))


def _serial(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the counting format whose present-day range the numbers lie in."""
    if not all(_NUMBER.fullmatch(text) for text in texts):
        return ()
    low, high = (f(float(text.replace(",", ".")) for text in texts) for f in (min, max))
    for name, first, last in ((EXCEL, 29_000, 80_000), (UNIX, 3e8, 4e9), (UNIX_MS, 3e11, 4e12)):
        if first <= low and high <= last:
            return (name,)
    return ()


def choose(texts: Sequence[str], found: Sequence[str]) -> TimeFormat:
    """Choose among formats that read a sample by how regular the whole file becomes.

    Parameters
    ----------
    texts : sequence of str
        All stamps of the file, in its order.
    found : sequence of str
        From :func:`candidates`; not empty.
    """
    if len(found) == 1:
        return TimeFormat(found[0])
    read = {fmt: parse(texts, fmt) for fmt in found}
    marks = {fmt: _irregularity(values) for fmt, values in read.items()}
    best = min(found, key=lambda fmt: (marks[fmt], "%p" in fmt and not fmt.startswith("%m")))
    others = (fmt for fmt in found if marks[fmt] == marks[best] and not np.array_equal(read[fmt], read[best], True))
    return TimeFormat(best, next(others, ""))


def _irregularity(values: np.ndarray) -> tuple[int, int, int]:
    """Return unread stamps, steps back and odd steps: less is more likely."""
    read = values[~np.isnat(values)]
    steps = np.diff(read).astype(np.int64)
    if not len(steps):
        return (int(np.isnat(values).sum()), 0, 0)
    usual = np.median(steps)
    return (int(np.isnat(values).sum()), int((steps < 0).sum()), int((steps != usual).sum()))


def parse(texts: Sequence[str], fmt: str) -> np.ndarray:
    """Return wall clock (or UTC, see :func:`is_utc`) as datetime64[us], NaT where a cell is no such time.

    ``24:00`` is midnight of the next day. A stamp may leave out seconds or, at midnight, the time of day.
    """
    series = pd.Series(np.asarray(texts, dtype=object), dtype=object)
    if fmt in (EXCEL, UNIX, UNIX_MS):
        return _from_number(series, fmt)
    if fmt == ISO_OFFSET:
        whole = pd.to_datetime(series, format="ISO8601", utc=True, errors="coerce")
        values = whole.dt.tz_localize(None).to_numpy(dtype="datetime64[us]", copy=True)
        bare = np.array([not _OFFSET.search(text) for text in texts], dtype=bool)
        values[bare] = np.datetime64("NaT")
        return values
    values = _strptime(series, fmt)
    for other in _shorter(fmt):
        unread = np.flatnonzero(np.isnat(values))
        if not len(unread):
            return values
        values[unread] = _strptime(series.iloc[unread], other)
    unread = np.flatnonzero(np.isnat(values))
    for index in unread.tolist():  # 24:00: the end of a day, as many meters write it
        text, late = _without_24(texts[index])
        if late:
            values[index] = _strptime(pd.Series([text], dtype=object), fmt)[0] + np.timedelta64(1, "D")
    return values


def _strptime(series: pd.Series, fmt: str) -> np.ndarray:
    parsed = pd.to_datetime(series, format=fmt, errors="coerce")
    return parsed.to_numpy(dtype="datetime64[us]", copy=True)


def _shorter(fmt: str) -> tuple[str, ...]:
    """Return the formats that some cells of a column may be cut to, or extended by."""
    if not has_time(fmt):
        return ()
    date = re.split(r"[ T]?%[HI]", fmt)[0]
    seconds = fmt.replace("%M", "%M:%S") if "%S" not in fmt and "%M:" not in fmt and ":%M" in fmt else ""
    cut = fmt.replace(":%S", "").replace(".%f", "") if "%S" in fmt else ""
    fractions = f"{fmt}.%f" if fmt.endswith("%S") else fmt.replace(".%f", "") if "%f" in fmt else ""
    return tuple(other for other in (fractions, seconds, cut, date) if other and other != fmt)


_MIDNIGHT_24 = re.compile(r"(?<![\d:.])24(?=[:.]?00)")


def _without_24(text: str) -> tuple[str, bool]:
    """Return a stamp at 24:00 as 00:00 of the same date, and whether it was one."""
    found, count = _MIDNIGHT_24.subn("00", text, count=1)
    return (found, True) if count and not re.search(r"00[:.]?0*[1-9]", found[-8:]) else (text, False)


def _from_number(series: pd.Series, fmt: str) -> np.ndarray:
    numbers = pd.to_numeric(series.str.replace(",", "."), errors="coerce").to_numpy(dtype=np.float64)
    scale = {EXCEL: _DAY_US, UNIX: 1e6, UNIX_MS: 1e3}[fmt]
    epoch = _EXCEL_EPOCH if fmt == EXCEL else np.datetime64(0, "us")
    inside = np.isfinite(numbers) & (numbers >= 0) & (numbers * scale < 3e17)
    micros = np.where(inside, numbers, 0) * scale
    if fmt == EXCEL:  # a fraction of a day carries errors of microseconds
        micros = np.round(micros / 1e6) * 1e6
    return np.where(inside, epoch + micros.astype(np.int64).astype("timedelta64[us]"), np.datetime64("NaT"))


def redate_midnights(local: np.ndarray) -> tuple[np.ndarray, int]:
    """Move midnight rows that carry the date of the day they end to the next day, by the order of rows.

    Some published files end each day with ``23:45`` followed by ``00:00`` of the *same* date. A midnight row is moved
    when it stands behind a later time of its own date and one day forward puts it right behind that row.

    Returns
    -------
    local : ndarray
        The stamps, corrected.
    moved : int
        How many were moved.
    """
    if len(local) < 2:
        return local, 0
    day = np.timedelta64(1, "D")
    midnight = local == local.astype("datetime64[D]")
    step = np.zeros(len(local), dtype="timedelta64[us]")
    step[1:] = np.diff(local)
    behind = midnight & (step < np.timedelta64(0)) & (step > -day)
    usual = np.median(step[step > np.timedelta64(0)].astype(np.int64)) if (step > np.timedelta64(0)).any() else 0
    follows = np.append(local[1:] > local[:-1] + day, True)
    moved = behind & follows & ((step + day).astype(np.int64) <= 2 * usual)
    if not moved.any():
        return local, 0
    return np.where(moved, local + day, local), int(moved.sum())


@dataclass(frozen=True)
class Located:
    """Wall-clock stamps as UTC, and what is wrong with the ones that have none.

    ``utc`` is datetime64[us] with NaT where the time does not exist or cannot be told; ``skipped`` and ``unclear`` say
    which (the clock jumps over it; the clock shows it twice and the file does not tell which is meant).
    """

    utc: np.ndarray
    skipped: np.ndarray
    unclear: np.ndarray
    resolved: int

    @property
    def troubles(self) -> int:
        """Stamps without a place in time, and places in time with two stamps."""
        known = self.utc[~np.isnat(self.utc)]
        return int(self.skipped.sum() + self.unclear.sum()) + len(known) - len(np.unique(known))


def locate(local: np.ndarray, zone: ZoneInfo, *, days: bool) -> Located:
    """Turn a site's wall clock into UTC.

    The hour that autumn repeats is told apart by the order of rows: the times before the clock goes back are the first
    hour, those after it the second. Where the order does not tell, the time stays unknown. A time that spring skips
    stays unknown too. Nothing is shifted silently.

    Parameters
    ----------
    local : ndarray of datetime64[us]
        In the order of the file, NaT allowed.
    zone : ZoneInfo
    days : bool
        The stamps are dates: each means the first moment of that site day, whatever the clock does at midnight.
    """
    index = pd.DatetimeIndex(local)
    if days:
        first = index.tz_localize(zone, ambiguous=np.ones(len(index), dtype=bool), nonexistent="shift_forward")
        none = np.zeros(len(index), dtype=bool)
        return Located(_utc(first), none, none.copy(), 0)
    early = _utc(index.tz_localize(zone, ambiguous=np.ones(len(index), dtype=bool), nonexistent="NaT"))
    late = _utc(index.tz_localize(zone, ambiguous=np.zeros(len(index), dtype=bool), nonexistent="NaT"))
    skipped = np.isnat(early) & ~np.isnat(local)
    twice = ~np.isnat(early) & (early != late)
    utc, unclear = early.copy(), np.zeros(len(index), dtype=bool)
    known = np.flatnonzero(~np.isnat(local))
    order = known if _rises(local[known]) else known[::-1]
    usual = np.median(np.diff(early[order]).astype(np.int64)) if len(order) > 1 else 0
    for begin, behind in _runs(twice[order]):
        second = _second_half(order, begin, behind, local, early, late, int(usual))
        if second is None:
            unclear[order[begin:behind]] = True
        else:
            utc[order[second:behind]] = late[order[second:behind]]
    utc[unclear] = np.datetime64("NaT")
    return Located(utc, skipped, unclear, int(twice.sum() - unclear.sum()))


def _utc(index: pd.DatetimeIndex) -> np.ndarray:
    return index.tz_convert("UTC").tz_localize(None).to_numpy().astype("datetime64[us]")


def _rises(local: np.ndarray) -> bool:
    return len(local) < 2 or bool((np.diff(local).astype(np.int64) >= 0).mean() >= 0.5)


def _runs(twice: np.ndarray) -> list[tuple[int, int]]:
    """Return the stretches, in order of time, whose times the clock shows twice: first place and place behind."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], twice.astype(np.int8), [0]])))
    return [(int(first), int(behind)) for first, behind in zip(edges[::2], edges[1::2], strict=True)]


def _second_half(
    order: np.ndarray, first: int, behind: int, local: np.ndarray, early: np.ndarray, late: np.ndarray, usual: int
) -> int | None:
    """Return the place in a stretch from which on its times have their second meaning; None when it cannot be told.

    Where the times go back, there the second meaning begins. Where they do not, a meaning is taken only when it joins
    the rows before and behind without a gap.
    """
    run = order[first:behind]
    steps = np.diff(local[run]).astype(np.int64)
    back = int(np.argmin(steps)) if len(steps) else -1
    # an equal stamp is the second hour only where one row stands for the whole hour; else it is a duplicate
    if back >= 0 and (steps[back] < 0 or (steps[back] == 0 and not (steps > 0).any())):
        return first + back + 1
    if first == 0 or behind == len(order):
        return None
    before, after = early[order[first - 1]], early[order[behind]]
    for meaning, second in ((early, behind), (late, first)):
        gaps = np.array([meaning[run[0]] - before, after - meaning[run[-1]]]).astype(np.int64)
        if (gaps == usual).all():
            return second
    return None


def too_old(utc: np.ndarray) -> np.ndarray:
    """Return which stamps lie before 1980: those of a logger whose clock was never set."""
    return np.asarray(utc < _OLDEST)
