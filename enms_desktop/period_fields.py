"""Two fields that hold a period in site time: what is typed becomes a period, or is refused and stays as typed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from analytics import period as periods
from analytics.errors import BadRequest
from analytics.language import tr
from analytics.period import Period
from enms_desktop.moment_field import MomentField

#: The user has finished changing a date after this pause, ms.
TYPING_PAUSE_MS = 700


class PeriodFields(QObject):
    """Keeps two fields and a period together.

    Parameters
    ----------
    start, end : MomentField
    parent : QObject

    Signals
    -------
    chosen(object)
        The :class:`Period` that was typed; it is another than the one that was shown.
    refused(object)
        The error for which what was typed is no period; the fields are marked and stay as they are.
    corrected()
        What was refused is right now, or given up.
    """

    chosen = Signal(object)
    refused = Signal(object)
    corrected = Signal()

    def __init__(self, start: MomentField, end: MomentField, parent: QObject) -> None:
        super().__init__(parent)
        self.start, self.end = start, end
        self._period: Period | None = None
        self._zone = ZoneInfo("UTC")
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._pause_over)
        for field in (start, end):
            field.changed.connect(self._pause.start)
            field.editingFinished.connect(self._finished)
            field.given_up.connect(self.give_up)

    @property
    def writing(self) -> bool:
        """Whether somebody writes into one of the fields, or has yet to correct it."""
        return self.is_wrong or self.start.hasFocus() or self.end.hasFocus()

    @property
    def is_wrong(self) -> bool:
        """Whether something that was typed is refused."""
        return self.start.error is not None or self.end.error is not None

    def shows(self, period: Period | None, zone: ZoneInfo) -> bool:
        """Whether this is the period that is shown, whatever is being typed."""
        return (period, zone) == (self._period, self._zone)

    def show(self, period: Period | None, zone: ZoneInfo) -> None:
        """Show a period; what was typed is given up."""
        was_wrong = self.is_wrong
        self._period, self._zone = period, zone
        self._pause.stop()
        for field, wall in zip((self.start, self.end), self._walls(period), strict=True):
            field.set_wall(wall)
        if was_wrong:
            self.corrected.emit()

    def give_up(self) -> None:
        """Show again what is chosen."""
        self.show(self._period, self._zone)

    def period(self) -> Period:
        """Return the period in the fields; a bound that still shows the former one keeps its seconds and its hour.

        Raises
        ------
        BadRequest
            When one of them is no moment of the site's clock, or the end is not after the start; the field is marked.
        """
        former = self._period
        errors: list[BadRequest] = []
        bounds: list[datetime] = []
        for field, was in zip(
            (self.start, self.end), (former.start, former.end) if former else (None, None), strict=True
        ):
            try:
                bounds.append(self._moment(field.wall(), was))
                field.mark(None)
            except BadRequest as error:
                field.mark(error)
                errors.append(error)
        if errors:
            raise errors[0]
        try:
            return self._between(bounds[0], bounds[1])
        except BadRequest as error:
            self.end.mark(error)
            raise

    def _walls(self, period: Period | None) -> tuple[datetime | None, datetime | None]:
        """Return what the fields say of a period."""
        return (None, None) if period is None else (_wall(period.start, self._zone), _wall(period.end, self._zone))

    def _between(self, start: datetime, end: datetime) -> Period:
        """Return the period of the moments in the fields."""
        return Period(start, end)

    def _moment(self, wall: datetime, former: datetime | None) -> datetime:
        if former is not None and _wall(former, self._zone) == wall:
            return former.astimezone(self._zone)
        return periods.at_site(wall, self._zone).astimezone(self._zone)

    def _pause_over(self) -> None:
        """Take what was typed, unless somebody is still in the middle of it."""
        if all(field.is_whole or not field.hasFocus() for field in (self.start, self.end)):
            self.take()

    def _finished(self) -> None:
        if self._pause.isActive() or self.start.isModified() or self.end.isModified():
            self.take()

    def take(self) -> None:
        """Take over the dates in the fields, or say what is wrong with them."""
        self._pause.stop()
        was_wrong = self.is_wrong
        try:
            typed = self.period()
        except BadRequest as error:
            self.refused.emit(error)
            return
        self.start.setModified(False)
        self.end.setModified(False)
        if was_wrong:
            self.corrected.emit()
        if typed != self._period:
            self.chosen.emit(typed)


class DayFields(PeriodFields):
    """Two fields that hold whole days, the last one included.

    The midnights are those of each site where the days are asked for; here they are counted in UTC.
    """

    def show_days(self, first: date, last: date) -> None:
        """Show a first and a last day; what was typed is given up."""
        self.show(_days(first, last), ZoneInfo("UTC"))

    @property
    def shown(self) -> tuple[date, date] | None:
        """First and last day that are chosen, whatever is being typed."""
        return None if self._period is None else _first_and_last(self._period)

    def days(self) -> tuple[date, date]:
        """Return first and last day in the fields; see :meth:`period`."""
        return _first_and_last(self.period())

    def _walls(self, period: Period | None) -> tuple[datetime | None, datetime | None]:
        if period is None:
            return None, None
        first, last = _first_and_last(period)
        return datetime.combine(first, time()), datetime.combine(last, time())

    def _moment(self, wall: datetime, _former: datetime | None) -> datetime:
        return wall.replace(tzinfo=UTC)

    def _between(self, start: datetime, end: datetime) -> Period:
        first, last = start.date(), end.date()
        if last < first:
            raise BadRequest(
                tr("The last day ({last}) is before the first one ({first}).", first=first, last=last),
                tr("Write a last day that is not before the first one."),
            )
        return _days(first, last)


def _days(first: date, last: date) -> Period:
    start, end = (datetime.combine(day, time(), UTC) for day in (first, last + timedelta(days=1)))
    return Period(start, end)


def _first_and_last(period: Period) -> tuple[date, date]:
    return period.start.date(), period.end.date() - timedelta(days=1)


def _wall(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return a moment as the clock on the site's wall shows it."""
    return moment.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0, fold=0)
