"""Choose a period: a button with common and recent periods, and two fields in the plant's own time."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QEvent, QObject, QSignalBlocker, QTime, QTimer, QTimeZone, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from analytics import period as periods
from analytics import text
from analytics.errors import EnmsError
from analytics.language import tr
from analytics.period import Period
from enms_desktop import theme
from enms_desktop.presets import Preset, preset_period
from enms_desktop.selection import Selection

#: The user has finished changing a date after this pause, ms.
TYPING_PAUSE_MS = 700

#: Wide enough for a date and a time.
_FIELD_WIDTH = 168


class SectionPicker(QObject):
    """Marks the year, month … that is clicked in a field, so that it can be typed over; else no digit finds room."""

    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field
        line = field.findChild(QLineEdit)
        if line is not None:
            line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark what was clicked; Qt's name."""
        line = cast("QLineEdit", watched)
        if event.type() == QEvent.Type.MouseButtonRelease and not line.hasSelectedText():
            self._field.setSelectedSection(self._field.currentSection())
        return super().eventFilter(watched, event)


class PeriodBox(QWidget):
    """A period that is shown, and the ways to choose another.

    Give it what there is to choose from by :meth:`set_bounds`, the shown period by :meth:`set_period`; what the user
    chooses comes out of ``chosen`` and is shown already.

    Signals
    -------
    chosen(object)
        The :class:`Period` the user has chosen.
    refused(object)
        The error for which what was typed is no period; the page shows it.
    kept()
        What was typed is the period that is shown: nothing is refused any more.
    """

    chosen = Signal(object)
    refused = Signal(object)
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets: tuple[Preset, ...] = tuple(Preset)
        self._bounds: tuple[datetime, datetime] | None = None
        self._zone = ZoneInfo("UTC")
        self._whole_days = False
        self._period: Period | None = None
        self._selection: Selection | None = None
        self.start = self._field(tr("From, site time"))
        self.end = self._field(tr("To, site time; not included"))
        self.button = QPushButton()
        self.button.setProperty("hasMenu", True)
        self.button.setAccessibleName(tr("Common and recent periods"))
        self.button.setToolTip(tr("Common periods, counted from the newest reading, and recent ones"))
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self._menu)
        theme.set_icon(self.button, "calendar")
        self._zone_label = QLabel()
        theme.set_role(self._zone_label, "small")
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._take_typed)
        self._arrange()
        self.set_period(None)

    def _field(self, name: str) -> QDateTimeEdit:
        field = QDateTimeEdit()
        field.setAccessibleName(name)
        field.setDisplayFormat("yyyy-MM-dd HH:mm")
        field.setCalendarPopup(True)
        field.setKeyboardTracking(False)
        field.setMinimumWidth(_FIELD_WIDTH)
        SectionPicker(field)
        field.setSpecialValueText(text.UNKNOWN)
        field.setTimeZone(QTimeZone.utc())  # site time is no zone of this computer
        field.dateTimeChanged.connect(lambda _moment: self._pause.start())
        return field

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        for words, field in ((tr("&From"), self.start), (tr("&To"), self.end)):
            label = QLabel(words)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(self.button)
        row.addWidget(self._zone_label)

    @property
    def period(self) -> Period | None:
        """The period that is shown, None while there is none."""
        return self._period

    def set_presets(self, presets: Sequence[Preset], *, whole_days: bool = False) -> None:
        """Offer these presets; ``whole_days`` as in :func:`preset_period`."""
        self._presets, self._whole_days = tuple(presets), whole_days

    def set_bounds(self, oldest: datetime | None, newest: datetime | None, zone: ZoneInfo) -> None:
        """Say from when to when there are readings, and in which zone the plant lives."""
        self._bounds = None if oldest is None or newest is None else (oldest, newest)
        self._zone = zone
        self._show()

    def follow_recent(self, selection: Selection) -> None:
        """Offer the recent periods of the selection, and remember there what is chosen here."""
        self._selection = selection

    def set_period(self, period: Period | None) -> None:
        """Show a period, silently; while somebody writes a date, one that is shown already changes nothing."""
        writing = self.start.hasFocus() or self.end.hasFocus()
        if period is not None and period == self._period and writing:
            return
        self._period = period
        self._show()

    def _show(self) -> None:
        period = self._period
        self._pause.stop()
        with QSignalBlocker(self.start), QSignalBlocker(self.end):
            if period is not None:
                show_wall(self.start, period.start, self._zone)
                show_wall(self.end, period.end, self._zone)
            else:  # what is shown at the minimum is the text for what is unknown
                self.start.setDateTime(self.start.minimumDateTime())
                self.end.setDateTime(self.end.minimumDateTime())
        for field in (self.start, self.end):
            field.setEnabled(period is not None)
        self.button.setEnabled(self._bounds is not None)
        self._zone_label.setText(text.zone_names(period, self._zone) if period else self._zone.key)
        self._zone_label.setToolTip(tr("All times are the plant's: {zone}", zone=self._zone.key))

    def choose_preset(self, preset: Preset) -> None:
        """Choose a period that has a name."""
        if self._bounds is not None:
            self._choose(self._preset_period(preset))

    def _preset_period(self, preset: Preset) -> Period:
        assert self._bounds is not None
        return preset_period(preset, *self._bounds, self._zone, of=self._period, whole_days=self._whole_days)

    def _choose(self, period: Period) -> None:
        self.set_period(period)
        if self._selection is not None:
            self._selection.remember(period)
        self.chosen.emit(period)

    def _take_typed(self) -> None:
        """Take over the dates in the fields, or say what is wrong with them."""
        former = self._period
        try:
            start = read_wall(self.start, former.start if former else None, self._zone)
            end = read_wall(self.end, former.end if former else None, self._zone)
            typed = Period(start, end)
        except EnmsError as error:
            self.refused.emit(error)
            return
        if typed != former:
            self._choose(typed)
        else:
            self.kept.emit()

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        if self._bounds is not None:
            for preset in self._presets:
                if preset is Preset.SAME_LAST_YEAR and self._period is None:
                    continue
                self._offer(preset.words, self._preset_period(preset), with_dates=True)
        recent = () if self._selection is None else self._selection.recent
        if recent:
            menu.addSeparator()
            menu.addAction(tr("Recent periods")).setEnabled(False)
        for period in recent:
            self._offer(text.period(period, self._zone), period)

    def _offer(self, words: str, period: Period, *, with_dates: bool = False) -> None:
        # What follows a tab stands at the right, where menus have their shortcuts.
        dates = f"\t{text.period(period, self._zone)}" if with_dates else ""
        action = self._menu.addAction(f"{words}{dates}".replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(period == self._period)
        action.triggered.connect(lambda _checked=False: self._choose(period))


def show_wall(field: QDateTimeEdit, moment: datetime, zone: ZoneInfo) -> None:
    """Show a moment as the site's clock does; the field must be in UTC, so that no zone of this computer touches it."""
    wall = moment.astimezone(zone)
    day, clock = QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute)
    field.setDateTime(QDateTime(day, clock, QTimeZone.utc()))


def read_wall(field: QDateTimeEdit, former: datetime | None, zone: ZoneInfo) -> datetime:
    """Return the moment a field shows, in site time; the former one keeps its seconds and its hour while it is shown.

    Raises
    ------
    BadRequest
        When the site's clocks skip it.
    """
    shown = cast("datetime", field.dateTime().toPython())
    wall = shown.replace(tzinfo=None, second=0, microsecond=0)
    if former is not None and former.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0, fold=0) == wall:
        return former.astimezone(zone)
    return periods.moment(wall.isoformat(timespec="minutes"), zone).astimezone(zone)
