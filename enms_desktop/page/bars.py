"""One message over a page or a dialog, and the sign that something is being done."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.messages import Message, Severity
from enms_desktop.task import Step

#: Good news stays this long, whatever is asked meanwhile, ms: time to read it; with a button there is more to decide.
READING_TIME_MS, DECIDING_TIME_MS = 8000, 15000
#: Longer for every character beyond a short sentence, ms, and at least so long once mouse or keys have left it.
READING_TIME_MS_PER_CHARACTER, SHORT_SENTENCE, GRACE_MS = 50, 60, 2000
#: How often is looked whether it is time to go, ms.
TICK_MS = 250

_PASSING = (Severity.GOOD, Severity.INFO)

#: A question answered sooner than this shows no busy sign, ms: a flicker says nothing.
BUSY_AFTER_MS = 150

DETAILS_HEIGHT = 130

_ICONS = {
    Severity.GOOD: ("good", "good"),
    Severity.INFO: ("info", "info"),
    Severity.WARNING: ("warning", "warning"),
    Severity.ERROR: ("error", "bad"),
}


class MessageBar(QFrame):
    """One message over a page or a dialog, with its details to look at and to copy; hidden when there is none."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "message")
        self._message: Message | None = None
        self._action: Callable[[], None] | None = None
        self._since = QElapsedTimer()
        #: Whether good news goes by itself; where it lies over other things it has to.
        self.goes_by_itself = False
        self._time_ms = self._left_ms = 0
        self._pointer_at_first = QPoint()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._picture = QLabel()
        self._picture.setFixedSize(20, 20)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = self._button("", self._do)
        self._more = self._button(tr("Details"), self._toggle)
        self._more.setCheckable(True)
        self._copy = self._button(tr("Copy"), self._copy_details)
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close"))
        self._close.clicked.connect(self.clear)
        theme.set_icon(self._close, "close")
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setFixedHeight(DETAILS_HEIGHT)
        self._details.setAccessibleName(tr("Details of the message"))
        self._arrange()
        theme.THEME.dress(self, self._paint)
        self.hide()

    def wanted_width(self) -> int:
        """Return how wide it has to be to say all in one line, px."""
        margins = self.contentsMargins()
        buttons = [one for one in (self._act, self._more, self._copy, self._close) if not one.isHidden()]
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + theme.SMALL
        parts = [self._picture.width(), words, *(one.sizeHint().width() for one in buttons)]
        gaps = theme.MEDIUM + theme.SMALL * len(parts)
        return margins.left() + margins.right() + gaps + sum(parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close it with Esc while one of its buttons has the keys; Qt's name."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        for button in (self._act, self._more, self._copy, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.SMALL, theme.TIGHT)
        column.addLayout(row)
        column.addWidget(self._details)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        theme.set_role(button, "quiet")
        button.clicked.connect(do)
        return button

    @property
    def message(self) -> Message | None:
        """What is shown, None when nothing is."""
        return self._message

    def show_message(self, message: Message, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a message in place of the former one.

        Parameters
        ----------
        message : Message
        action : str, optional
            Label of a button that puts it right.
        do : callable, optional
            What that button does; the message closes.
        """
        self._message, self._action = message, do
        self._since.start()
        self._clock.stop()
        longer = max(len(message.words) - SHORT_SENTENCE, 0) * READING_TIME_MS_PER_CHARACTER
        self._time_ms = self._left_ms = (READING_TIME_MS if do is None else DECIDING_TIME_MS) + longer
        if self.goes_by_itself and message.severity in _PASSING:
            self._pointer_at_first = QCursor.pos()
            self._clock.start(TICK_MS)
        self._text.setText(message.words)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._act.setText(action)
        self._act.setVisible(do is not None)
        self._more.setVisible(bool(message.details))
        self._copy.setVisible(bool(message.details))
        self._more.setChecked(False)
        self._details.setPlainText(message.details)
        self._details.hide()
        theme.set_property(self, "severity", str(message.severity))
        self.setAccessibleName(message.words)
        self._paint()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def give_way(self, *, quietly: bool = False) -> None:
        """Take the message away because something new is asked, unless nobody sees that.

        Good news stays until it can have been read, and decided upon where it has a button.
        """
        good = self._message is not None and self._message.severity in _PASSING
        if not quietly and not (good and self._since.elapsed() < self._time_ms):
            self.clear()

    @property
    def _held(self) -> bool:
        """Whether somebody is at it: with the keys, or with a mouse that did not just rest where it appeared."""
        focus = QApplication.focusWidget()
        pointed = self.underMouse() and QCursor.pos() != self._pointer_at_first
        return pointed or (focus is not None and self.isAncestorOf(focus))

    def _tick(self) -> None:
        """Let time pass unless somebody is at it, and go when it is over."""
        if self._held:
            self._left_ms = max(self._left_ms, GRACE_MS)
            return
        self._left_ms -= TICK_MS
        if self._left_ms <= 0:
            self.clear()

    @Slot()
    def clear(self) -> None:
        """Take the message away."""
        self._clock.stop()
        if self._message is not None:
            self._message = self._action = None
            self.hide()
            self.closed.emit()

    def _paint(self) -> None:
        severity = self._message.severity if self._message else Severity.INFO
        name, role = _ICONS[severity]
        color = getattr(theme.colors(), role)
        self._picture.setPixmap(theme.pixmap(name, color, 20, self.devicePixelRatioF()))

    def _toggle(self) -> None:
        self._details.setVisible(self._more.isChecked())

    def _copy_details(self) -> None:
        if self._message is not None:
            QGuiApplication.clipboard().setText(f"{self._message.words}\n\n{self._message.details}")

    def _do(self) -> None:
        do = self._action
        self.clear()
        if do is not None:
            do()


class BusyStrip(QWidget):
    """What is being done, how far it is, and a way to stop it; keeps its place when it is idle.

    Parameters
    ----------
    with_cancel : bool
        A dialog that has its own Cancel needs no second one.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_cancel: bool = True) -> None:
        super().__init__(parent)
        self._phrase = QLabel()
        theme.set_role(self._phrase, "muted")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self._stop = QPushButton(tr("Cancel"))
        theme.set_role(self._stop, "quiet")
        self._stop.setToolTip(tr("Stop what is being done"))
        self._stop.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(self._phrase, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._stop)
        self._stop.setVisible(with_cancel)  # only now that it has a place: before, it would be a window of its own
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._delay = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is being done, shown already or not yet."""
        return self._delay.isActive() or not self.isHidden()

    def begin(self, phrase: str) -> None:
        """Say what is being done from now on; shown when it takes longer than a moment."""
        self._say(phrase)
        self._bar.setRange(0, 0)
        if not self.busy:
            self._delay.start()

    def step(self, step: Step) -> None:
        """Show how far it is."""
        if step.fraction > 0:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * step.fraction))
        if step.phrase:
            self._say(step.phrase)

    def end(self) -> None:
        """Say no more."""
        self._delay.stop()
        self.hide()

    def _say(self, phrase: str) -> None:
        self._phrase.setText(f"{phrase} …" if phrase and not phrase.endswith("…") else phrase)
