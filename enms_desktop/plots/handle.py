"""The handle between two charts: out of sight until the mouse rests on it."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from enms_desktop import theme

#: A mouse that only passes is over the handle for less than this, ms.
_REST_MS = 300

#: How far the line keeps from either end, and how thick it is, px.
_MARGIN, _THICK = 48, 2


class Handle(QSplitterHandle):
    """A line that shows after a moment, and plainly only while it is held."""

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._is_seen = self._is_held = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._show)

    @property
    def color(self) -> QColor | None:
        """What the line is drawn in, None while it is not."""
        colors = theme.colors()
        if self._is_held:
            return QColor(colors.accent)
        return QColor(colors.strong_border) if self._is_seen else None

    def _show(self) -> None:
        self._is_seen = True
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait whether the mouse stays; Qt's name."""
        super().enterEvent(event)
        self._rest.start()

    def leaveEvent(self, event: QEvent) -> None:
        """Go out of sight; Qt's name."""
        super().leaveEvent(event)
        self._rest.stop()
        self._is_seen = False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be held; Qt's name."""
        super().mousePressEvent(event)
        self._is_held = event.button() == Qt.MouseButton.LeftButton
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be let go of; Qt's name."""
        super().mouseReleaseEvent(event)
        self._is_held = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line; Qt's name."""
        color = self.color
        if color is not None:
            painter = QPainter(self)
            painter.fillRect(_MARGIN, (self.height() - _THICK) // 2, self.width() - 2 * _MARGIN, _THICK, color)


class Stacked(QSplitter):
    """Charts below each other, with such handles between them."""

    def createHandle(self) -> QSplitterHandle:
        """Make a handle; Qt's name."""
        return Handle(self)
