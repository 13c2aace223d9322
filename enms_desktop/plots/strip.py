"""The line above the charts: how fine they are, and how to choose a range; the action bar floats over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from analytics import text
from analytics.language import later, tr
from analytics.period import Interval
from enms_desktop import theme

STRIP_PIXELS = 36

_LEVELS = {
    Interval.RAW: later("Raw readings"),
    Interval.MINUTE: later("1-minute values"),
    Interval.QUARTER_HOUR: later("15-minute values"),
    Interval.HOUR: later("Hourly values"),
    Interval.DAY: later("Daily values"),
}


#: How to choose a range, the longest first.
_HINTS = (
    later("Drag chooses a range, Ctrl-drag one more · Shift-drag pans · wheel zooms · F1 lists the keys"),
    later("Drag chooses a range · Shift-drag pans · wheel zooms · F1: keys"),
    later("Drag chooses a range · F1: keys"),
)


def level_words(interval: Interval, points: int, means: str = "") -> str:
    """Return what the charts say about their level of detail; ``means`` is what their lines are in place of values."""
    level = tr(_LEVELS[interval])
    if means:
        return tr("{level}, lowest to highest · line: {means}", level=level, means=means)
    if points == 1:
        return tr("{level} · 1 point", level=level)
    return tr("{level} · {count} points", level=level, count=text.integer(points))


class Strip(QWidget):
    """The line; words that the action bar would cover make room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = QLabel()
        self._hint = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SMALL, 0, theme.SMALL, 0)
        for label in (self._note, self._hint):
            theme.set_role(label, "small")
            row.addWidget(label, 1)
            policy = label.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # what is said here makes no window wider
            label.setSizePolicy(policy)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(STRIP_PIXELS)

    @property
    def note(self) -> str:
        """What it says about the level of detail."""
        return self._note.text()

    def set_note(self, note: str) -> None:
        """Say how fine the charts are."""
        self._note.setText(note)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for; Qt's name."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the note what it needs and say in the rest how a range is chosen, at length or in short."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        note = self._note.sizeHint().width()
        room = self.width() - note - 4 * theme.SMALL
        hint = next((one for one in map(tr, _HINTS) if self._hint.fontMetrics().horizontalAdvance(one) <= room), "")
        self._hint.setText(hint)
        row.setStretch(0, note)
        row.setStretch(1, max(room, 0))

    def make_room(self, *, chosen: bool, left: float | None) -> None:
        """Hide the hint while a range is chosen, and the note where the bar, which begins at ``left``, covers it."""
        self._hint.setVisible(not chosen)
        self._note.setVisible(left is None or self.x() + self._note.sizeHint().width() + theme.LARGE <= left)
