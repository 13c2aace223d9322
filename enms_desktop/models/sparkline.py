"""A tiny curve without axes, for a cell or a card: what was used, and what was expected of it."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from enms_desktop import theme

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Curves:
    """What a sparkline shows; NaN is a gap. Both curves share one scale that begins at 0."""

    actual: Floats = field(default_factory=lambda: np.empty(0))
    expected: Floats = field(default_factory=lambda: np.empty(0))


def draw(painter: QPainter, where: QRectF, curves: Curves) -> None:
    """Draw curves into a rectangle; nothing where nothing is known."""
    known = np.concatenate([curves.actual, curves.expected])
    known = known[np.isfinite(known)]
    if not known.size:
        return
    low, high = min(float(known.min()), 0.0), float(known.max())
    colors = theme.colors()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if curves.expected.size:
        painter.setPen(theme.pen(colors.expected, 1.0, Qt.PenStyle.SolidLine, on=painter))
        painter.drawPath(_path(curves.expected, where, low, high))
    painter.setPen(theme.pen(colors.actual, 1.4, on=painter))
    painter.drawPath(_path(curves.actual, where, low, high))
    painter.restore()


def _path(values: Floats, where: QRectF, low: float, high: float) -> QPainterPath:
    """Return a curve through the values that are known; a lone one between two gaps is a short dash."""
    path, step = QPainterPath(), where.width() / max(len(values) - 1, 1)
    reach = (high - low) or 1.0
    drawing = False
    for place, value in enumerate(values):
        if not np.isfinite(value):
            drawing = False
            continue
        point = QPointF(where.left() + place * step, where.bottom() - (value - low) / reach * where.height())
        if drawing:
            path.lineTo(point)
        else:
            path.moveTo(point)
            path.lineTo(point + QPointF(1.0, 0.0))
        drawing = True
    return path


class Sparkline(QWidget):
    """A sparkline of its own, as a card has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves = Curves()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.THEME.dress(self, self.update)

    def show_curves(self, curves: Curves) -> None:
        """Show other curves."""
        self._curves = curves
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it would like; Qt's name."""
        return QSize(96, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw; Qt's name."""
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()).adjusted(1, 2, -1, -2), self._curves)
        painter.end()
