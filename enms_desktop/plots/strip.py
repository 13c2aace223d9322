"""The line above the charts: how fine they are, and how to choose a range; the action bar floats over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from analytics.language import later, tr
from analytics.period import Interval
from enms_desktop import text, theme

STRIP_PIXELS = 36

_LEVELS = {
    Interval.RAW: later("Raw readings"),
    Interval.MINUTE: later("1-minute values"),
    Interval.QUARTER_HOUR: later("15-minute values"),
    Interval.HOUR: later("Hourly values"),
    Interval.DAY: later("Daily values"),
}


def level_words(interval: Interval, points: int) -> str:
    """Return what the charts say about their level of detail."""
    level = tr(_LEVELS[interval])
    if points == 1:
        return tr("{level} · 1 point", level=level)
    return tr("{level} · {count} points", level=level, count=text.integer(points))


class Strip(QWidget):
    """The line; words that the action bar would cover make room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = QLabel()
        self._hint = QLabel(
            tr("Drag chooses a range, Ctrl-drag one more · Shift-drag pans · wheel zooms · F1 lists the keys")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SMALL, 0, theme.SMALL, 0)
        for label in (self._note, self._hint):
            theme.set_role(label, "small")
            row.addWidget(label, 1)
            policy = label.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            label.setSizePolicy(policy)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint.setMinimumWidth(0)
        self.setFixedHeight(STRIP_PIXELS)

    @property
    def note(self) -> str:
        """What it says about the level of detail."""
        return self._note.text()

    def set_note(self, note: str) -> None:
        """Say how fine the charts are."""
        self._note.setText(note)

    def make_room(self, *, chosen: bool, left: float | None) -> None:
        """Hide the hint while a range is chosen, and the note where the bar, which begins at ``left``, covers it."""
        self._hint.setVisible(not chosen)
        self._note.setVisible(left is None or self.x() + self._note.sizeHint().width() + theme.LARGE <= left)
