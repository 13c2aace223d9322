"""Ranked bars with their running sum: a Pareto chart that reads from top to bottom."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from analytics import text
from analytics.language import later
from enms_desktop import theme
from enms_desktop.plots.pointed import Pointed

#: A row is as high as there is room for, within these bounds; its bar has a part of it.
LEAST_ROW, MOST_ROW, BAR_PART = 32, 52, 0.54
TOP, BOTTOM = 30, 12
#: Room for the value behind the bars.
VALUES = 168


@dataclass(frozen=True)
class Bar:
    """One bar.

    Parameters
    ----------
    label, value : str
        Before and behind the bar.
    share, running : float
        Of the whole, 0 to 1; ``running`` sums up to and with this one.
    color_index : int
        Which of the theme's curve colours.
    faint : bool
        Drawn faintly: beyond the limit.
    tip : str
        Said while the mouse or the cursor is there.
    """

    label: str
    value: str
    share: float
    running: float
    color_index: int = 0
    faint: bool = False
    tip: str = ""


class RankedBars(Pointed[int]):
    """Bars in descending order, their running sum, and a line at a limit; theme-aware.

    Signals
    -------
    bar_chosen(int)
        The position of the bar that was double-clicked, or Enter was pressed on.
    """

    bar_chosen = Signal(int)

    KEYS = later("Arrows move from machine to machine, Enter opens its readings.")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._limit, self._limit_words = 0.8, ""
        theme.THEME.dress(self, self.update)

    def show_bars(self, bars: Sequence[Bar], limit: float, limit_words: str) -> None:
        """Show bars in place of the former, with a line at a running share."""
        self._bars, self._limit, self._limit_words, self._pointed = tuple(bars), limit, limit_words, None
        self.setMinimumHeight(TOP + LEAST_ROW * len(bars) + BOTTOM)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it likes; Qt's name."""
        return QSize(640, TOP + LEAST_ROW * max(len(self._bars), 4) + BOTTOM)

    @property
    def row(self) -> float:
        """Height of a row, pixels."""
        room = (self.height() - TOP - BOTTOM) / max(len(self._bars), 1)
        return min(max(room, LEAST_ROW), MOST_ROW)

    def area(self) -> QRectF:
        """Return where the bars are; its width is 100 %."""
        metrics = QFontMetricsF(theme.font())
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0.0)
        left = min(widest + 16, 0.32 * self.width())
        return QRectF(left, TOP, max(self.width() - left - VALUES, 1), self.row * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scale, the bars, the running sum and the limit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._bars:
            return
        area, colors = self.area(), theme.colors()
        self._paint_scale(painter, area)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, area, place, bar)
        places = [
            QPointF(area.left() + bar.running * area.width(), area.top() + (place + 0.5) * self.row)
            for place, bar in enumerate(self._bars)
        ]
        painter.setPen(theme.pen(colors.text, 1.5, on=painter))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(QColor(colors.text))
        painter.setPen(theme.pen(colors.surface, 1.5, on=painter))
        for one in places:
            painter.drawEllipse(one, 4, 4)

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        colors = theme.colors()
        painter.setFont(theme.font(0.85, figures=True))
        for percent in range(0, 101, 20):
            x = area.left() + percent / 100 * area.width()
            at_limit = abs(percent / 100 - self._limit) < 1e-9
            painter.setPen(theme.pen(colors.bad if at_limit else colors.grid, 1.0 + 0.5 * at_limit, on=painter))
            painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()))
            painter.setPen(QColor(colors.bad if at_limit else colors.muted))
            words = self._limit_words if at_limit else f"{percent} %"
            painter.drawText(QRectF(x - 90, 2, 180, TOP - 8), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_bar(self, painter: QPainter, area: QRectF, place: int, bar: Bar) -> None:
        colors, row = theme.colors(), self.row
        top = area.top() + place * row
        if place == self.pointed:
            painter.fillRect(QRectF(0, top + 1, self.width(), row - 2), QColor(colors.accent_soft))
        painter.setFont(theme.font())
        painter.setPen(QColor(colors.text))
        room = QRectF(0, top, area.left() - 10, row)
        label = QFontMetricsF(painter.font()).elidedText(bar.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, label)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faded(theme.series_color(bar.color_index), 0.45 if bar.faint else 1.0))
        wide = max(bar.share * area.width(), 1.0)
        painter.drawRoundedRect(QRectF(area.left(), top + row * (1 - BAR_PART) / 2, wide, row * BAR_PART), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(theme.font(figures=True))
        painter.setPen(QColor(colors.text))
        behind = QRectF(area.right() + 14, top, VALUES - 74, row)
        painter.drawText(behind, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.value)
        painter.setPen(QColor(colors.muted))
        last = QRectF(self.width() - 58, top, 54, row)
        share = text.percent(bar.share)
        painter.drawText(last, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, share)

    # --- What is pointed at --------------------------------------------------------------------------------------

    def piece_at(self, where: QPointF) -> int | None:
        """Return the row at a point; see :meth:`Pointed.piece_at`."""
        row = int((where.y() - TOP) // self.row)
        return row if 0 <= row < len(self._bars) else None

    def rect_of(self, piece: int) -> QRectF:
        """Return where the label of a row is; see :meth:`Pointed.rect_of`."""
        return QRectF(0, TOP + piece * self.row, self.area().left(), self.row)

    def beside(self, piece: int | None, key: Qt.Key) -> int | None:
        """Return the row above or below; see :meth:`Pointed.beside`."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if step is None or not self._bars:
            return None
        return 0 if piece is None else min(max(piece + step, 0), len(self._bars) - 1)

    def words_of(self, piece: int) -> str:
        """Return what is said about a row; see :meth:`Pointed.words_of`."""
        return self._bars[piece].tip

    def choose(self, piece: int) -> None:
        """Tell which bar was chosen; see :meth:`Pointed.choose`."""
        self.bar_chosen.emit(piece)
