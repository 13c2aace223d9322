"""The soft shadow under what lies over a page.

Qt's effect of that name draws what it is put on through a picture at every paint, and first lays out the whole window
for that, pages nobody sees included: this blocked the window for 50 ms.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from enms_desktop import theme

#: How far it is seen around the card, how far it lies below, and how round the card is, px.
_REACH, _BELOW, _RADIUS = 14, 4, 8

#: It is drawn as rings of this width, px.
_RING = 2

_FOLLOWED = (
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ZOrderChange,
)  # fmt: skip


class Shadow(QWidget):
    """Lies under a card, wherever that goes.

    Parameters
    ----------
    card : QWidget
        Has its parent already; the shadow becomes its sibling.
    """

    def __init__(self, card: QWidget) -> None:
        super().__init__(card.parentWidget())
        self._card = card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("unprinted", True)
        self.setVisible(card.isVisible())
        card.installEventFilter(self)
        card.destroyed.connect(self.deleteLater)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the card; Qt's name."""
        if event.type() in _FOLLOWED and shiboken6.isValid(self._card):
            self.setGeometry(self._card.geometry().adjusted(-_REACH, -_REACH, _REACH, _REACH).translated(0, _BELOW))
            self.setVisible(not self._card.isHidden())
            self.stackUnder(self._card)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw rings that fade away from the card; Qt's name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strength = 0.5 if theme.colors().name == "dark" else 0.16
        card = QRectF(self.rect()).adjusted(_REACH, _REACH, -_REACH, -_REACH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faded(QColor("black"), strength))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for away in range(1, _REACH, _RING):
            painter.setPen(QPen(theme.faded(QColor("black"), strength * (1 - away / _REACH) ** 2), _RING))
            painter.drawRoundedRect(card.adjusted(-away, -away, away, away), _RADIUS + away, _RADIUS + away)
