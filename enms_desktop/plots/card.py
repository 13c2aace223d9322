"""The card that a plot lies on."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from enms_desktop import theme

_RADIUS = 8


class Card(QWidget):
    """A widget with round corners and an edge that shows whether it has the keyboard."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; Qt's name."""
        colors = theme.colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen(colors.accent if self.hasFocus() else colors.border, on=painter))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def event(self, event: QEvent) -> bool:
        """Redraw the edge when the keyboard comes or goes; Qt's name."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
