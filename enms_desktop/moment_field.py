"""A date and time to type, as the clock on the site's wall shows it; what cannot be stays as typed, and is marked."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from typing import ClassVar

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QStyle, QWidget, QWidgetAction

from analytics import period as periods
from analytics import text
from analytics.errors import BadRequest
from analytics.language import tr
from enms_desktop import theme

#: As wide as any date and time, and what a field takes around its words, px.
_WIDEST, _FRAME = "2000-00-00 00:00", 24

#: Where each part of a date and time begins and ends.
_PARTS = {"year": (0, 4), "month": (5, 7), "day": (8, 10), "hour": (11, 13), "minute": (14, 16)}

#: Wide enough for the names of the days, high enough for six weeks, px.
_CALENDAR_SIZE = (344, 252)

#: One step of the arrow keys, where steps are of one length.
_STEPS = {"day": timedelta(days=1), "hour": timedelta(hours=1), "minute": timedelta(minutes=1)}


class MomentField(QLineEdit):
    """A date and a time; empty is unknown.

    A click marks the year, month … it hits, to be typed over, arrows up and down step it; Alt and arrow down, or the
    icon, open a calendar.

    Signals
    -------
    changed()
        The user has changed what is written; it may be no date yet.
    given_up()
        Esc was pressed: what was written is not wanted.
    """

    #: How a moment is written, and the last part of that.
    FORM: ClassVar[str] = "%Y-%m-%d %H:%M"
    LAST_PART: ClassVar[str] = "minute"

    changed = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = ""
        self._error: BadRequest | None = None
        self.setPlaceholderText(text.UNKNOWN)
        self.setFont(theme.font(figures=True))
        opens = QAction(tr("Choose the day in a calendar (Alt+Down)"), self)
        opens.triggered.connect(self.open_calendar)
        theme.set_icon(opens, "calendar", "muted")
        self.addAction(opens, QLineEdit.ActionPosition.TrailingPosition)
        self._opens = opens
        self.textEdited.connect(lambda _words: self.changed.emit())

    def set_wall(self, wall: datetime | None) -> None:
        """Show a reading of the site's clock, silently; whatever was wrong is right then."""
        words = "" if wall is None else wall.strftime(self.FORM)
        if words != self.text():
            self.setText(words)
        self.mark(None)

    def wall(self) -> datetime:
        """Return what is written, without a zone.

        Raises
        ------
        BadRequest
            When that is no date and time.
        """
        return periods.wall(self.text())

    @property
    def is_whole(self) -> bool:
        """Whether there is as much as it takes; less may still be on its way."""
        return len(self.text().strip()) >= self._length

    @property
    def _length(self) -> int:
        return _PARTS[self.LAST_PART][1]

    @property
    def error(self) -> BadRequest | None:
        """What is wrong with what is written, as far as it was marked."""
        return self._error

    def mark(self, error: BadRequest | None) -> None:
        """Show that what is written is wrong, or that nothing is."""
        self._error = error
        theme.set_property(self, "wrong", error is not None)
        super().setToolTip(self._tip if error is None else str(error))
        self.setAccessibleDescription("" if error is None else str(error))

    def setToolTip(self, tip: str) -> None:
        """Say what the field is for while nothing is wrong; Qt's name."""
        self._tip = tip
        self.mark(self._error)

    # Room

    def _width(self, *, with_icon: bool) -> int:
        """Return how wide it is with whatever can be written in it, px."""
        words = self.fontMetrics().horizontalAdvance(_WIDEST[: self._length])
        return words + _FRAME + (self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize) + 8 if with_icon else 0)

    def sizeHint(self) -> QSize:
        """Return the size with the icon of the calendar; Qt's name."""
        return QSize(self._width(with_icon=True), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the size without it; Qt's name."""
        return QSize(self._width(with_icon=False), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the icon where there is room for it beside the words; Qt's name."""
        super().resizeEvent(event)
        # Two fields that share a row may differ by a pixel.
        self._opens.setVisible(self.width() >= self._width(with_icon=True) - 1)

    # Mouse and keys

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark the part that was clicked; Qt's name."""
        super().mouseReleaseEvent(event)
        if not self.hasSelectedText() and not self.isReadOnly():
            self._choose_part(self._part())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, open the calendar, or give up; Qt's name."""
        key, with_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and with_alt):
            self.open_calendar()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Up else -1)
        elif key == Qt.Key.Key_Escape and (self.isModified() or self._error is not None):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _part(self) -> str:
        """Return the part at the cursor."""
        at = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        return next((name for name, (_, end) in _PARTS.items() if at <= end), self.LAST_PART)

    def _choose_part(self, part: str) -> None:
        begin, end = _PARTS[part]
        if self.is_whole:
            self.setSelection(begin, end - begin)

    def _step(self, by: int) -> None:
        """Make the part at the cursor one more or one less."""
        part = self._part()
        try:
            stepped = _stepped(self.wall(), part, by)
        except (BadRequest, ValueError, OverflowError):
            return  # there is nothing yet that could be counted on from, or the calendar ends here
        self._write(stepped)
        self._choose_part(part)

    def _write(self, wall: datetime) -> None:
        self.setText(wall.strftime(self.FORM))
        self.setModified(True)
        self.changed.emit()

    def open_calendar(self) -> None:
        """Let the user choose the day; the time stays."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        _dress(calendar)
        try:
            shown = self.wall()
        except BadRequest:
            shown = datetime.combine(date.today(), time())  # noqa: DTZ011 - only where the calendar opens
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

        def choose(day: QDate) -> None:
            menu.close()
            self._write(shown.replace(year=day.year(), month=day.month(), day=day.day()))

        calendar.clicked.connect(choose)
        calendar.activated.connect(choose)
        held = QWidgetAction(menu)
        held.setDefaultWidget(calendar)
        menu.addAction(held)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()


class DayField(MomentField):
    """A day, typed as a moment is."""

    FORM, LAST_PART = "%Y-%m-%d", "day"

    def wall(self) -> datetime:
        """Return when the day that is written begins; see :meth:`MomentField.wall`."""
        return datetime.combine(periods.day(self.text()), time())


def _dress(calendar: QCalendarWidget) -> None:
    """Make room for the names of the days, and let weekends look like other days: plants run on them."""
    calendar.setMinimumSize(*_CALENDAR_SIZE)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    plain = QTextCharFormat()
    plain.setForeground(QColor(theme.colors().text))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)


def _stepped(wall: datetime, part: str, by: int) -> datetime:
    """Return a reading of the clock with one part stepped; a month that is too short ends sooner."""
    if part in _STEPS:
        return wall + by * _STEPS[part]
    months = 12 * wall.year + wall.month - 1 + (12 * by if part == "year" else by)
    year, month = months // 12, months % 12 + 1
    return wall.replace(year=year, month=month, day=min(wall.day, monthrange(year, month)[1]))
