"""Choose a period: a button with common and recent periods, and two fields in the plant's own time."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from analytics import text
from analytics.language import tr
from analytics.period import Period
from enms_desktop import theme
from enms_desktop.moment_field import MomentField
from enms_desktop.period_fields import PeriodFields
from enms_desktop.presets import Preset, preset_period
from enms_desktop.selection import Selection


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
    corrected()
        What was refused is right now, or given up; the page need not show it any more.
    """

    chosen = Signal(object)
    refused = Signal(object)
    corrected = Signal()

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
        theme.set_icon(self.button, "clock")
        self._zone_label = QLabel()
        theme.set_role(self._zone_label, "small")
        self.fields = PeriodFields(self.start, self.end, self)
        self.fields.chosen.connect(self._choose)
        self.fields.refused.connect(self.refused)
        self.fields.corrected.connect(self.corrected)
        self._arrange()
        self.set_period(None)

    def _field(self, name: str) -> MomentField:
        field = MomentField()
        field.setAccessibleName(name)
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return field

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        labels = QLabel(tr("&From")), QLabel(tr("&To"))
        for label, field in zip(labels, (self.start, self.end), strict=True):
            label.setBuddy(field)
        self._parts: tuple[QWidget, ...] = (
            labels[0], self.start, labels[1], self.end, self.button, self._zone_label,
        )  # fmt: skip
        for part in self._parts:
            row.addWidget(part)

    def _width(self, *, compact: bool) -> int:
        """Return how wide it is with all that belongs to it, or without what can be missed, px."""
        seen = [one for one in self._parts if not (compact and one is self._zone_label)]
        sizes = [one.minimumSizeHint() if compact else one.sizeHint() for one in seen]
        return sum(size.width() for size in sizes) + theme.SMALL * (len(seen) - 1)

    def sizeHint(self) -> QSize:
        """Return the size of all of it; Qt's name."""
        return QSize(self._width(compact=False), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the size without the zone, which stands in the status bar too; Qt's name."""
        return QSize(self._width(compact=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the zone where there is room for it; Qt's name."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        zone, icons = self._zone_label, self.start.sizeHint().width() - self.start.minimumSizeHint().width()
        zone.setVisible(self.width() >= self._width(compact=False) - 2 * icons)

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
        moved, self._zone = zone != self._zone, zone
        # readings that come in are no reason to let go of what is being written
        self._show(keep_written=self.fields.writing and not moved)

    def follow_recent(self, selection: Selection) -> None:
        """Offer the recent periods of the selection, and remember there what is chosen here."""
        self._selection = selection

    def set_period(self, period: Period | None) -> None:
        """Show a period, silently; while somebody writes a date, one that is shown already changes nothing."""
        if period is not None and period == self._period and self.fields.writing:
            return
        self._period = period
        self._show()

    def _show(self, *, keep_written: bool = False) -> None:
        period = self._period
        if not keep_written:
            self.fields.show(period, self._zone)
        for field in (self.start, self.end):
            field.setEnabled(period is not None)
        self.button.setEnabled(self._bounds is not None)
        self._zone_label.setText(text.zone_names(period, self._zone) if period else self._zone.key)
        self.updateGeometry()
        self._fit()
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
