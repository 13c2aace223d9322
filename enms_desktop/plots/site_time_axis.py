"""A time axis in the plant's own time zone, right on days of 23 and of 25 hours.

The marks are found by pure functions (:func:`ticks`), which know no widget; :class:`SiteTimeAxis` draws them below a
column of charts.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from analytics import text
from analytics.language import later, tr
from enms_desktop import theme

DAY = 86400.0

_CLOCK_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200)
_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600)
_MONTH_S = 30.4 * DAY

_MONTHS = (
    later("Jan"), later("Feb"), later("Mar"), later("Apr"), later("May"), later("Jun"),
    later("Jul"), later("Aug"), later("Sep"), later("Oct"), later("Nov"), later("Dec"),
)  # fmt: skip

#: Years that Python's calendar and every time zone can still count in.
_EARLIEST, _LATEST = datetime(1, 1, 3, tzinfo=UTC).timestamp(), datetime(9998, 12, 30, tzinfo=UTC).timestamp()

#: Room that a mark takes, and that a date below it takes, pixels.
MARK_PIXELS = 84.0
_DATE_PIXELS = 118.0


@dataclass(frozen=True)
class Tick:
    """A mark on the axis.

    Parameters
    ----------
    second : float
        UTC epoch, s.
    label : str
        First line: the time, the day, the month or the year.
    context : str
        Second line: the day, month or year that the labels from here on belong to; empty where it does not change.
    major : bool
        Whether a larger unit begins here.
    """

    second: float
    label: str
    context: str = ""
    major: bool = False


def local(second: float, zone: ZoneInfo) -> datetime:
    """Return the site's wall clock at a UTC epoch second."""
    return datetime.fromtimestamp(second, UTC).astimezone(zone)


def is_repeated(moment: datetime) -> bool:
    """Whether the wall clock shows this time twice, because the clocks are put back."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()


def midnight(day: date, zone: ZoneInfo) -> float:
    """Return the second at which a site day begins (01:00 where the clocks skip midnight)."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()


def day_words(moment: date, *, year: bool = False) -> str:
    """Return ``Sun 26 Oct``, with the year when asked."""
    words = tr("{weekday} {day} {month}", weekday=text.weekday(moment), day=moment.day, month=_month(moment))
    return f"{words} {moment.year}" if year else words


def month_words(moment: date) -> str:
    """Return ``Oct 2025``."""
    return f"{_month(moment)} {moment.year}"


def _month(moment: date) -> str:
    return tr(_MONTHS[moment.month - 1])


def ticks(start: float, stop: float, pixels: float, zone: ZoneInfo, room: float = MARK_PIXELS) -> tuple[Tick, ...]:
    """Return the marks between two UTC epoch seconds on so many pixels, in the zone's wall clock.

    Parameters
    ----------
    start, stop : float
        UTC epoch, s.
    pixels : float
        Width of the axis.
    zone : ZoneInfo
        The plant's zone.
    room : float
        Pixels that a mark needs.
    """
    start, stop = max(start, _EARLIEST), min(stop, _LATEST)
    if not (stop > start and pixels > 0):
        return ()
    wanted = (stop - start) * room / pixels
    context: Callable[[date], str]
    if wanted <= _CLOCK_STEPS[-1]:
        step = next(step for step in _CLOCK_STEPS if step >= wanted)
        found, context = _clock_ticks(start, stop, step, zone), _full_day
    elif wanted <= _DAY_STEPS[-1] * DAY:
        step = next(step for step in _DAY_STEPS if step * DAY >= wanted)
        found, context = _day_ticks(start, stop, step, zone), month_words if step < 7 else _year
    else:
        step = next((step for step in _MONTH_STEPS if step * _MONTH_S >= wanted), _MONTH_STEPS[-1])
        found, context = _month_ticks(start, stop, step, zone), _year if step < 12 else _nothing
    return tuple(_with_first_context(found, context, zone, (stop - start) / pixels))


def _full_day(moment: date) -> str:
    return day_words(moment, year=True)


def _year(moment: date) -> str:
    return str(moment.year)


def _nothing(_moment: date) -> str:
    return ""


def _clock_ticks(start: float, stop: float, step: int, zone: ZoneInfo) -> list[Tick]:
    """Return marks at multiples of a step of the wall clock; an hour that comes twice is marked twice."""
    found = []
    for begin, end, offset in _clocks(start, stop, zone):
        second = -(-(begin + offset) // step) * step - offset
        while second < end or (second == end == stop):
            found.append(_clock_tick(second, step, zone))
            second += step
    return found


def _clock_tick(second: float, step: int, zone: ZoneInfo) -> Tick:
    moment = local(second, zone)
    label = f"{moment:%H:%M:%S}" if step < 60 else f"{moment:%H:%M}"
    if is_repeated(moment):
        label = f"{label} {text.zone_name(moment, zone)}"
    if (moment.hour, moment.minute, moment.second, moment.fold) != (0, 0, 0, 0):
        return Tick(second, label)
    return Tick(second, label, day_words(moment, year=(moment.month, moment.day) == (1, 1)), major=True)


def _clocks(start: float, stop: float, zone: ZoneInfo) -> Iterator[tuple[float, float, float]]:
    """Cut a stretch where the clocks change, with the offset from UTC (s) in each part."""
    begin = start
    while begin < stop:
        offset, end = _offset(begin, zone), begin
        while end < stop and _offset(end, zone) == offset:
            end = min(end + DAY, stop)
        if _offset(end, zone) != offset:
            end = _change(max(end - DAY, begin), end, zone)
        yield begin, end, offset
        begin = end


def _change(before: float, after: float, zone: ZoneInfo) -> float:
    """Return the second between two at which the clocks change."""
    old = _offset(before, zone)
    seconds = range(int(before), int(-(-after // 1)) + 1)
    return float(seconds[bisect_left(seconds, True, key=lambda second: _offset(second, zone) != old)])


def _offset(second: float, zone: ZoneInfo) -> float:
    return (local(second, zone).utcoffset() or timedelta()).total_seconds()


def _day_ticks(start: float, stop: float, step: int, zone: ZoneInfo) -> list[Tick]:
    first, last = local(start, zone).date(), local(stop, zone).date()
    # Ordinal 1 is a Monday, so weeks begin on one.
    day = first - timedelta(days=(first.toordinal() - 1) % step)
    found = []
    seen: object = None
    while day <= last:
        second = midnight(day, zone)
        if start <= second <= stop:
            unit = (day.year, day.month) if step < 7 else day.year
            new = seen is not None and unit != seen
            seen = unit
            if step < 7:
                label, context = tr("{weekday} {day}", weekday=text.weekday(day), day=day.day), month_words(day)
            else:
                label, context = tr("{day} {month}", day=day.day, month=_month(day)), str(day.year)
            found.append(Tick(second, label, context if new else "", major=new))
        day += timedelta(days=step)
    return found


def _month_ticks(start: float, stop: float, step: int, zone: ZoneInfo) -> list[Tick]:
    first, last = local(start, zone), local(stop, zone)
    month = (first.year * 12 + first.month - 1) // step * step
    found = []
    while month <= last.year * 12 + last.month - 1:
        year, number = divmod(month, 12)
        month += step
        second = midnight(date(max(year, 1), number + 1, 1), zone)
        if not start <= second <= stop:
            continue
        if step >= 12:
            found.append(Tick(second, str(year), major=True))
        else:
            found.append(Tick(second, tr(_MONTHS[number]), str(year) if number == 0 else "", major=number == 0))
    return found


def _with_first_context(
    found: list[Tick], context: Callable[[date], str], zone: ZoneInfo, seconds_per_pixel: float
) -> list[Tick]:
    """Say in full where in time one is: at the first mark, or at the next such words when they would touch it."""
    if not found:
        return found
    follower = next((place for place, tick in enumerate(found) if place and tick.context), None)
    full = 0
    if not found[0].context and follower is not None:
        near = found[follower].second - found[0].second < _DATE_PIXELS * seconds_per_pixel
        full = follower if near else 0
    tick = found[full]
    return [*found[:full], replace(tick, context=context(local(tick.second, zone))), *found[full + 1 :]]


class SiteTimeAxis(QWidget):
    """The time axis below a column of charts, in the plant's zone; also shows the time under the cursor.

    Signals
    -------
    clicked(float)
        The user has clicked at a moment, UTC epoch s.
    """

    clicked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ZoneInfo("UTC")
        self._start, self._stop = 0.0, DAY
        self._left, self._right = 0, 0
        self._cursor: float | None = None
        self._pinned: float | None = None
        self._chosen: Sequence[tuple[float, float]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Time axis"))
        theme.THEME.dress(self, self.update)

    @property
    def zone(self) -> ZoneInfo:
        """The plant's zone."""
        return self._zone

    def set_zone(self, zone: ZoneInfo) -> None:
        """Show wall-clock times of that zone."""
        self._zone = zone
        self.update()

    def set_range(self, start: float, stop: float) -> None:
        """Show the stretch between two UTC epoch seconds."""
        self._start, self._stop = start, stop
        self.update()

    def set_margins(self, left: int, right: int) -> None:
        """Say how far the charts begin and end from the sides of this widget, pixels."""
        self._left, self._right = left, right
        self.update()

    def set_cursor(self, second: float | None, pinned: float | None = None) -> None:
        """Show the time at the cursor, or nothing, and how long that is after one that is pinned."""
        if (second, pinned) != (self._cursor, self._pinned):
            self._cursor, self._pinned = second, pinned
            self.update()

    def set_chosen(self, chosen: Sequence[tuple[float, float]]) -> None:
        """Mark the chosen ranges on the axis."""
        self._chosen = chosen
        self.update()

    def marks(self) -> tuple[Tick, ...]:
        """Return the marks as they are drawn now; charts put their grid lines there."""
        return ticks(self._start, self._stop, self._width(), self._zone)

    def sizeHint(self) -> QSize:
        """Two lines of text and the marks."""
        return QSize(200, 10 + 2 * self._line())

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(100, self.sizeHint().height())

    def lettering(self) -> Sequence[QRect]:
        """Return where its words are."""
        return [self.rect()]

    def _line(self) -> int:
        return int(QFontMetricsF(theme.font(0.9)).height()) + 1

    def _width(self) -> float:
        return max(self.width() - self._left - self._right, 1)

    def _x(self, second: float) -> float:
        return self._left + (second - self._start) / (self._stop - self._start) * self._width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which moment is clicked; Qt's name."""
        second = self._start + (event.position().x() - self._left) / self._width() * (self._stop - self._start)
        if event.button() == Qt.MouseButton.LeftButton and self._start <= second <= self._stop:
            self.clicked.emit(second)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the marks, their words, and the flag at the cursor."""
        colors = theme.colors()
        painter = QPainter(self)
        painter.setFont(theme.font(0.9, figures=True))
        end = self.width() - self._right
        for stretch in self._chosen:
            first, last = (min(max(self._x(second), self._left), end) for second in stretch)
            painter.fillRect(QRectF(first, 0, last - first, 3), QColor(colors.accent))
        painter.setPen(theme.pen(colors.axis, on=painter))
        painter.drawLine(QPointF(self._left, 0.5), QPointF(end, 0.5))
        metrics = QFontMetricsF(painter.font())
        free = context_free = -1e9
        for tick in self.marks():
            x = self._x(tick.second)
            painter.setPen(theme.pen(colors.axis, on=painter))
            painter.drawLine(QPointF(round(x) + 0.5, 1), QPointF(round(x) + 0.5, 7 if tick.major else 4))
            free = self._words(painter, metrics, x, 8, tick.label, free, colors.text if tick.major else colors.muted)
            if tick.context:
                context_free = self._words(
                    painter, metrics, x, 8 + self._line(), tick.context, context_free, colors.text
                )
        short = self._stop - self._start < 3 * 3600
        apart = self._cursor is None or self._pinned is None or abs(self._x(self._cursor) - self._x(self._pinned)) > 300
        if self._pinned is not None and apart:
            self._draw_flag(painter, metrics, self._pinned, cursor_words(self._pinned, self._zone, seconds=short))
        if self._cursor is not None:
            words = cursor_words(self._cursor, self._zone, seconds=short)
            if self._pinned is not None:
                words = f"{words}   Δ {text.duration((self._cursor - self._pinned) / 3600)}"
            self._draw_flag(painter, metrics, self._cursor, words)

    def _words(
        self, painter: QPainter, metrics: QFontMetricsF, x: float, top: float, words: str, free: float, color: str
    ) -> float:
        """Write centred at x, kept inside the widget; nothing when it would touch what was written before."""
        width = metrics.horizontalAdvance(words)
        left = min(max(x - width / 2, 2.0), self.width() - width - 2)
        if left < free + 8:
            return free
        painter.setPen(QColor(color))
        painter.drawText(QPointF(left, top + metrics.ascent()), words)
        return left + width

    def _draw_flag(self, painter: QPainter, metrics: QFontMetricsF, at: float, words: str) -> None:
        if not self._start <= at <= self._stop:
            return
        colors = theme.colors()
        width = metrics.horizontalAdvance(words) + 16
        left = min(max(self._x(at) - width / 2, 0.0), self.width() - width)
        flag = QRectF(left, 5, width, self._line() + 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.text))
        painter.drawRoundedRect(flag, 4, 4)
        painter.setPen(QColor(colors.surface))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, words)


def cursor_words(second: float, zone: ZoneInfo, *, seconds: bool = False) -> str:
    """Return a moment as the cursor shows it: ``Sun 26 Oct 2025  02:15 CEST``."""
    moment = local(second, zone)
    clock = f"{moment:%H:%M:%S}" if seconds else f"{moment:%H:%M}"
    return f"{day_words(moment, year=True)}  {clock} {text.zone_name(moment, zone)}"
