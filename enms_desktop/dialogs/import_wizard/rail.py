"""The steps of the import at its left side: which are done, which is the present one, which come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from analytics.language import tr
from enms_desktop import theme

ROW = 40
DOT = 24


class StepRail(QWidget):
    """Numbered steps; a click on a finished one goes back to it.

    Signals
    -------
    chosen(int)
        The user wants to go back to that step.
    """

    chosen = Signal(int)

    def __init__(self, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._current = 0
        self._locked = False
        self.setFixedHeight(ROW * len(titles))
        self.setMouseTracking(True)
        theme.THEME.dress(self, self.update)
        self.show_step(0)

    def show_step(self, current: int, *, locked: bool = False) -> None:
        """Show where the user is; locked steps cannot be gone back to."""
        self._current, self._locked = current, locked
        self.setAccessibleName(
            tr(
                "Step {current} of {all}: {title}",
                current=current + 1,
                all=len(self._titles),
                title=self._titles[current],
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all steps; Qt's name."""
        return QSize(160, ROW * len(self._titles))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back to a finished step; Qt's name."""
        step = int(event.position().y() // ROW)
        if step < self._current and not self._locked:
            self.chosen.emit(step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click goes back; Qt's name."""
        back = event.position().y() // ROW < self._current and not self._locked
        self.setCursor(Qt.CursorShape.PointingHandCursor if back else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw dots, lines between them, and titles; Qt's name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors()
        for step, title in enumerate(self._titles):
            top = step * ROW
            dot = QRectF(0.5, top + (ROW - DOT) / 2 + 0.5, DOT - 1, DOT - 1)
            if step:
                painter.setPen(QPen(QColor(colors.accent if step <= self._current else colors.strong_border), 1.5))
                painter.drawLine(QPointF(DOT / 2, top - (ROW - DOT) / 2 + 2), QPointF(DOT / 2, dot.top() - 2))
            self._dot(painter, dot, step)
            painter.setFont(theme.font(bold=step == self._current))
            painter.setPen(QColor(colors.text if step <= self._current else colors.muted))
            place = QRectF(DOT + 12, top, self.width() - DOT - 12, ROW)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.end()

    def _dot(self, painter: QPainter, dot: QRectF, step: int) -> None:
        colors = theme.colors()
        done, here = step < self._current, step == self._current
        painter.setPen(QPen(QColor(colors.accent if done or here else colors.strong_border), 1.5))
        painter.setBrush(QColor(colors.accent) if here else QColor(colors.accent_soft if done else colors.surface))
        painter.drawEllipse(dot)
        if done:
            size = 14
            picture = theme.pixmap("check", colors.accent, size, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(dot.center().x() - size / 2, dot.center().y() - size / 2), picture)
            return
        painter.setPen(QColor(colors.accent_text if here else colors.muted))
        painter.setFont(theme.font(0.9, bold=here))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(step + 1))
