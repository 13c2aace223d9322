"""What somebody wants to have reported."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.period import Period, zone


@dataclass(frozen=True)
class ReportRequest:
    """A report over whole days.

    Parameters
    ----------
    start, end : date
        Half-open. Days are those of each machine's site, so that sites in different time zones report the same days.
    machine_ids : tuple of UUID
        Empty is all machines.
    title, organisation, scope, author, reviewer, approver : str
        As they stand on the cover; empty is not provided.
    made_at : datetime
        Written into the document, to the second: the same data at the same moment give the same file, to the last byte.

    Raises
    ------
    BadRequest
        When the end is not after the start.
    """

    start: date
    end: date
    machine_ids: tuple[UUID, ...] = ()
    title: str = ""
    organisation: str = ""
    scope: str = ""
    author: str = ""
    reviewer: str = ""
    approver: str = ""
    made_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __post_init__(self) -> None:
        object.__setattr__(self, "made_at", self.made_at.astimezone(UTC).replace(microsecond=0))
        if self.end <= self.start:
            raise BadRequest(
                tr("The period ends ({end}) before it starts ({start}).", end=self.end, start=self.start),
                tr("Give an end that is later than the start."),
            )

    @property
    def days(self) -> str:
        """First and last day, as they stand in the name of a file."""
        return f"{self.start:%Y-%m-%d}_{self.end - timedelta(days=1):%Y-%m-%d}"

    def period(self, timezone: str) -> Period:
        """Return the period in a site's time."""
        return _days(self.start, self.end, timezone)

    def months(self, timezone: str) -> tuple[Period, ...]:
        """Return the calendar months of a site; the first and the last may be parts of one."""
        return tuple(_days(first, last, timezone) for first, last in self.month_days())

    def months_before(self, timezone: str) -> tuple[Period, ...]:
        """Return the same days a year earlier."""
        return tuple(_days(year_before(a), year_before(b), timezone) for a, b in self.month_days())

    def month_days(self) -> Iterator[tuple[date, date]]:
        """Return the first day of each month of the period, and the day after its last."""
        first = self.start
        while first < self.end:
            following = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
            yield first, min(following, self.end)
            first = following


def year_before(day: date) -> date:
    """Return the same day a year earlier; the 28th for a 29th of February."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def _days(start: date, end: date, timezone: str) -> Period:
    site = zone(timezone)
    first, last = (datetime.combine(day, time(), site) for day in (start, end))
    return Period(first, last)
