"""Periods that are one click away, counted from the newest reading in the plant's own time."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from analytics.language import later, tr
from analytics.period import Period
from analytics.plant import Machine

_QUARTER = timedelta(minutes=15)


class Preset(StrEnum):
    """A period that has a name."""

    DAY = "day"
    WEEK = "week"
    DAYS_30 = "days_30"
    FULL_WEEK = "full_week"
    MONTH = "month"
    THIS_MONTH = "this_month"
    MONTHS_3 = "months_3"
    YEAR = "year"
    SAME_LAST_YEAR = "same_last_year"
    YEAR_TO_DATE = "year_to_date"
    ALL = "all"

    @property
    def words(self) -> str:
        """The preset as a user reads it."""
        return tr(_WORDS[self])


_WORDS = {
    Preset.DAY: later("Last 24 hours"),
    Preset.WEEK: later("Last 7 days"),
    Preset.DAYS_30: later("Last 30 days"),
    Preset.FULL_WEEK: later("Last full week (Mon–Sun)"),
    Preset.MONTH: later("Last full month"),
    Preset.THIS_MONTH: later("This month"),
    Preset.MONTHS_3: later("Last 3 months"),
    Preset.YEAR: later("Last 12 months"),
    Preset.SAME_LAST_YEAR: later("Same period last year"),
    Preset.YEAR_TO_DATE: later("Year to date"),
    Preset.ALL: later("All readings"),
}


def preset_period(
    preset: Preset,
    oldest: datetime,
    newest: datetime,
    zone: ZoneInfo,
    *,
    of: Period | None = None,
    whole_days: bool = False,
) -> Period:
    """Return the period a preset stands for.

    Rolling presets (the last 24 hours, 7 days …) end with the quarter of an hour of the newest reading and do not begin
    before the oldest; presets of the calendar (weeks, months, years) are never cut short by the data.

    Parameters
    ----------
    preset : Preset
    oldest, newest : datetime
        First and last reading of what is looked at.
    zone : ZoneInfo
        The site's; its days, weeks and months count.
    of : Period, optional
        What :attr:`Preset.SAME_LAST_YEAR` is the year before of; the last 12 months when not given.
    whole_days : bool
        Rolling presets end with the last whole day of the site, where there is one.

    Returns
    -------
    Period
    """
    end = up_to_quarter(newest)
    if preset is Preset.ALL:
        return Period(min(oldest, end - _QUARTER), end)
    if preset is Preset.SAME_LAST_YEAR:
        return year_before(of or preset_period(Preset.YEAR, oldest, newest, zone), zone)
    calendar = _of_calendar(preset, newest, end, zone)
    return calendar or _rolling(preset, oldest, end, zone, whole_days=whole_days)


def machine_period(
    preset: Preset, machine: Machine, zone: ZoneInfo, *, of: Period | None = None, whole_days: bool = False
) -> Period | None:
    """Return the period a preset stands for at a machine; None when it has no readings."""
    if machine.first_reading is None or machine.last_reading is None:
        return None
    return preset_period(preset, machine.first_reading, machine.last_reading, zone, of=of, whole_days=whole_days)


def year_before(period: Period, zone: ZoneInfo) -> Period:
    """Return the same period of the year before, on the site's clock.

    Whole weeks are compared with whole weeks: from Monday to Sunday goes back 52 weeks, so that working days stand
    against working days. Anything else goes back by the calendar; the 29th of February becomes the 28th.
    """
    start, end = (_wall(bound, zone) for bound in (period.start, period.end))
    if all(one.weekday() == 0 and one == _midnight(one) for one in (start, end)):
        back = timedelta(weeks=52)
        return Period(_utc(start - back, zone), _utc(end - back, zone))
    return Period(_utc(_months_before(start, 12), zone), _utc(_months_before(end, 12), zone))


def up_to_quarter(moment: datetime) -> datetime:
    """Return the end of the quarter of an hour that a reading lies in."""
    seconds = moment.timestamp() // 900 * 900 + 900
    return datetime.fromtimestamp(seconds, UTC)


def _of_calendar(preset: Preset, newest: datetime, end: datetime, zone: ZoneInfo) -> Period | None:
    """Return a period of the site's calendar; None when the preset is none."""
    over, now = _midnight(_wall(end, zone)), _midnight(_wall(newest, zone))
    if preset is Preset.FULL_WEEK:
        monday = over - timedelta(days=over.weekday())
        return Period(_utc(monday - timedelta(days=7), zone), _utc(monday, zone))
    if preset is Preset.MONTH:
        first = over.replace(day=1)
        return Period(_utc(_months_before(first, 1), zone), _utc(first, zone))
    if preset is Preset.THIS_MONTH:
        return Period(_utc(now.replace(day=1), zone), end)
    if preset is Preset.YEAR_TO_DATE:
        return Period(_utc(now.replace(month=1, day=1), zone), end)
    return None


def _rolling(preset: Preset, oldest: datetime, end: datetime, zone: ZoneInfo, *, whole_days: bool) -> Period:
    last = _utc(_midnight(_wall(end, zone)), zone) if whole_days else end
    start = _start(preset, last, zone)
    if max(start, oldest) < last:
        return Period(max(start, oldest), last)
    # There is no whole day yet.
    return Period(min(max(start, oldest), end - _QUARTER), end)


def _start(preset: Preset, end: datetime, zone: ZoneInfo) -> datetime:
    wall = _wall(end, zone)
    if preset is Preset.DAY:
        return end - timedelta(hours=24)
    if preset is Preset.WEEK:
        return _utc(wall - timedelta(days=7), zone)
    if preset is Preset.DAYS_30:
        return _utc(wall - timedelta(days=30), zone)
    return _utc(_months_before(wall, 3 if preset is Preset.MONTHS_3 else 12), zone)


def _wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def _midnight(wall: datetime) -> datetime:
    return wall.replace(hour=0, minute=0, second=0, microsecond=0)


def _utc(wall: datetime, zone: ZoneInfo) -> datetime:
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _months_before(wall: datetime, months: int) -> datetime:
    year, month = divmod(wall.year * 12 + wall.month - 1 - months, 12)
    for day in range(wall.day, 27, -1):
        try:
            return wall.replace(year=year, month=month + 1, day=day)
        except ValueError:  # that month is shorter
            continue
    return wall.replace(year=year, month=month + 1)
