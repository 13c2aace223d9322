"""Periods are half-open, [start, end), in UTC; intervals are the widths data are summed over."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from analytics.errors import BadRequest
from analytics.language import later, tr


class Interval(StrEnum):
    """The widths a series can be read at; the values name the roll-ups of the contract."""

    RAW = "raw"
    MINUTE = "1min"
    QUARTER_HOUR = "15min"
    HOUR = "1hour"
    DAY = "1day"

    @property
    def seconds(self) -> int:
        """Nominal width, s (a site day may have 23 or 25 hours; raw has none and says 0)."""
        return {"raw": 0, "1min": 60, "15min": 900, "1hour": 3600, "1day": 86400}[self.value]

    @property
    def words(self) -> str:
        """The interval as a user reads it."""
        return {
            "raw": later("raw readings"),
            "1min": later("1 minute"),
            "15min": later("15 minutes"),
            "1hour": later("1 hour"),
            "1day": later("1 day"),
        }[self.value]


@dataclass(frozen=True)
class Period:
    """A half-open stretch of time, [start, end).

    Parameters
    ----------
    start, end : datetime
        Aware; kept in UTC.

    Raises
    ------
    BadRequest
        When a bound has no zone, or the end is not after the start.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        given = self.start, self.end
        for name, bound in zip(("start", "end"), given, strict=True):
            if bound.tzinfo is None:
                raise BadRequest(tr("The {name} of a period needs a time zone.", name=name))
            object.__setattr__(self, name, bound.astimezone(UTC))
        if self.end <= self.start:
            raise BadRequest(
                tr(
                    "The period ends ({end}) before it starts ({start}).",
                    end=f"{given[1]:%Y-%m-%d %H:%M}",  # in the zone of whoever gave them
                    start=f"{given[0]:%Y-%m-%d %H:%M}",
                ),
                tr("Give an end that is later than the start."),
            )

    @property
    def hours(self) -> float:
        """Elapsed time, h."""
        return (self.end - self.start) / timedelta(hours=1)

    def contains(self, moment: datetime) -> bool:
        """Whether a moment lies in [start, end)."""
        return self.start <= moment < self.end

    def holds(self, other: "Period") -> bool:
        """Whether another period lies in this one, or is the same."""
        return self.start <= other.start and other.end <= self.end


def joined(periods: Iterable[Period]) -> tuple[Period, ...]:
    """Return the union of periods in the order of time; those that overlap or touch become one."""
    found: list[Period] = []
    for one in sorted(periods, key=lambda period: period.start):
        if found and one.start <= found[-1].end:
            found[-1] = Period(found[-1].start, max(found[-1].end, one.end))
        else:
            found.append(one)
    return tuple(found)


def hull(periods: Iterable[Period]) -> Period:
    """Return the shortest period that holds all of some."""
    known = tuple(periods)
    return Period(min(one.start for one in known), max(one.end for one in known))


def zone(name: str) -> ZoneInfo:
    """Return the IANA time zone of that name.

    Raises
    ------
    BadRequest
        When there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadRequest(
            tr("“{name}” is not a time zone.", name=name), tr("Give an IANA name such as Europe/Berlin or UTC.")
        ) from None


def moment(text: str, site_zone: ZoneInfo, *, end_of: bool = False) -> datetime:
    """Read a point in time as a user types it.

    Parameters
    ----------
    text : str
        ``2025-03-01``, ``2025-03-01T06:00`` (site time) or with an offset or ``Z``.
    site_zone : ZoneInfo
        The zone of a time without one.
    end_of : bool
        A bare date means the end of that day, so that a period *to* a date includes it.

    Returns
    -------
    datetime
        Aware, UTC.

    Raises
    ------
    BadRequest
        When the text is no date, or names an hour that the clock skips in that zone.
    """
    try:
        if len(text.strip()) == 10:
            day = date.fromisoformat(text.strip()) + timedelta(days=1 if end_of else 0)
            return datetime.combine(day, time(), site_zone).astimezone(UTC)
        parsed = datetime.fromisoformat(text.strip())
    except (ValueError, OverflowError):
        raise BadRequest(
            tr("“{words}” is not a date.", words=text), tr("Write it like 2025-03-01 or 2025-03-01T06:00.")
        ) from None
    return parsed.astimezone(UTC) if parsed.tzinfo is not None else at_site(parsed, site_zone)


def at_site(shown: datetime, site_zone: ZoneInfo) -> datetime:
    """Return when the clock on the site's wall shows a time, in UTC; the first time when it does so twice.

    Raises
    ------
    BadRequest
        When the clock skips that time.
    """
    local = shown.replace(tzinfo=site_zone)
    if local.astimezone(UTC).astimezone(site_zone).replace(tzinfo=None) != shown:
        raise BadRequest(
            tr("The clocks in {site_zone} skip {parsed}.", site_zone=site_zone.key, parsed=f"{shown:%Y-%m-%d %H:%M}"),
            tr("Choose a time before or after the change."),
        )
    return local.astimezone(UTC)


#: What a clock on a wall shows, as people type it; a bare day begins at midnight.
_CLOCK = r"(?:[ T]+(?P<hour>\d{1,2})[:.](?P<minute>\d{2}))?"
_WRITTEN = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})" + _CLOCK),
    re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})" + _CLOCK),
)

#: Years that can be moved between zones without leaving the calendar, and that a plant may have readings of.
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def wall(words: str) -> datetime:
    """Read what the clock on the site's wall shows, as a user types it.

    Parameters
    ----------
    words : str
        ``2025-03-01 06:00`` or ``01.03.2025 6:00``; a bare day begins at midnight.

    Returns
    -------
    datetime
        Without a zone.

    Raises
    ------
    BadRequest
        When the words are no date, or one that no calendar has.
    """
    hint = tr("Write it like {example}.", example="2025-03-31 14:00")
    found = _written(words, hint)
    if found is None:
        raise BadRequest(tr("“{words}” is no date and time.", words=words.strip()), hint)
    return _possible(found, hint)


def day(words: str) -> date:
    """Read a day as a user types it: ``2025-03-01`` or ``01.03.2025``.

    Raises
    ------
    BadRequest
        When the words are no day, or one that no calendar has.
    """
    hint = tr("Write it like {example}.", example="2025-03-31")
    found = _written(words, hint)
    if found is None or found["hour"]:
        raise BadRequest(tr("“{words}” is no day.", words=words.strip()), hint)
    return _possible(found, hint).date()


def _written(words: str, hint: str) -> re.Match[str] | None:
    """Return the parts of what was written, None when it looks like no date."""
    if not words.strip():
        raise BadRequest(tr("No date is written."), hint)
    return next((one for form in _WRITTEN if (one := form.fullmatch(words.strip()))), None)


def _possible(found: re.Match[str], hint: str) -> datetime:
    """Return what was written, or say why no calendar and no clock has it."""
    year, month, day, hour, minute = (int(found[name] or 0) for name in ("year", "month", "day", "hour", "minute"))
    reason = _impossible(year, month, day, hour, minute)
    if reason:
        raise BadRequest(tr("“{words}” is not possible: {reason}.", words=found.string, reason=reason), hint)
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - a reading of the clock on the wall


def _impossible(year: int, month: int, day: int, hour: int, minute: int) -> str:
    """Return why there is no such moment, empty when there is one."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return tr("the year must lie between {first} and {last}", first=_FIRST_YEAR, last=_LAST_YEAR)
    if not 1 <= month <= 12:
        return tr("there is no month {month}", month=month)
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        return tr("{month} has the days 1 to {last}", month=f"{year}-{month:02}", last=last)
    if hour > 23:
        return tr("there is no hour {hour}", hour=hour)
    return tr("there is no minute {minute}", minute=minute) if minute > 59 else ""
