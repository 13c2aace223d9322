"""Hour × day as coloured cells: hover and arrows say what a cell is, a click or Enter opens its day."""

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from analytics import text
from analytics.language import later
from enms_desktop import theme
from enms_desktop.plots.pointed import Pointed
from enms_desktop.plots.pyramid import Floats

HOURS = 24
LEFT, BOTTOM, TOP = 48, 26, 8
#: The colour scale and its room.
SCALE_WIDTH, SCALE_ROOM = 12, 96
#: Weeks are separated while a day is at least so wide, pixels; months always.
WEEK_PIXELS = 5.0
_COLOURS = 256
#: Hours and days that a key moves by.
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_PageUp: (0, -7),
    Qt.Key.Key_PageDown: (0, 7),
}


class HeatMapPlot(Pointed[tuple[int, int]]):
    """A heat map of 24 hours by days; theme-aware.

    Signals
    -------
    day_chosen(int)
        The number of the day whose cell was clicked, or Enter was pressed on.
    """

    day_chosen = Signal(int)

    KEYS = later("Arrows move from cell to cell, Enter opens the day.")
    BY_ONE_CLICK = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(420, 260)
        self._values: Floats = np.empty((HOURS, 0))
        self._missing: NDArray[np.bool_] = np.empty((HOURS, 0), dtype=bool)
        self._days: Sequence[date] = ()
        self._limits, self._unit = (0.0, 1.0), ""
        self._describe: Callable[[int, int], str] = lambda _hour, _day: ""
        self._picture: QImage | None = None
        theme.THEME.dress(self, self._repaint)

    def show_map(
        self,
        values: Floats,
        missing: NDArray[np.bool_],
        days: Sequence[date],
        limits: tuple[float, float],
        unit: str,
        describe: Callable[[int, int], str],
    ) -> None:
        """Show values in place of the former.

        Parameters
        ----------
        values : ndarray, shape (24, days)
            NaN stays empty.
        missing : ndarray of bool, shape (24, days)
            Hatched: it should be there.
        days : sequence of date
        limits : (float, float)
            Where the colours begin and end; what is beyond has the last colour.
        unit : str
            Of the values and the colour scale.
        describe : callable
            Hour and number of the day to the words of a cell.
        """
        self._values, self._missing, self._days = values, missing, days
        self._limits, self._unit, self._describe = limits, unit, describe
        self._pointed = None
        self._repaint()

    def sizeHint(self) -> QSize:
        """Return the size it likes; Qt's name."""
        return QSize(800, 420)

    def lettering(self) -> Sequence[QRect]:
        """Return where the words of its axes and of its colour scale are."""
        whole = self.rect()
        return [
            whole.adjusted(0, 0, LEFT - whole.width(), 0),
            whole.adjusted(0, whole.height() - BOTTOM, 0, 0),
            whole.adjusted(whole.width() - SCALE_ROOM, 0, 0, 0),
        ]

    # --- Drawing -------------------------------------------------------------------------------------------------

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def area(self) -> QRectF:
        """Return where the cells are."""
        return QRectF(LEFT, TOP, max(self.width() - LEFT - SCALE_ROOM, 1), max(self.height() - TOP - BOTTOM, 1))

    def rect_of(self, piece: tuple[int, int]) -> QRectF:
        """Return where a cell is, hour and number of the day; hour 0 is at the top. See :meth:`Pointed.rect_of`."""
        hour, day = piece
        area = self.area()
        wide, tall = area.width() / max(len(self._days), 1), area.height() / HOURS
        return QRectF(area.left() + day * wide, area.top() + hour * tall, wide, tall)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw cells, separators, labels and the colour scale."""
        painter = QPainter(self)
        painter.setFont(theme.font(0.85, figures=True))
        if not len(self._days):
            return
        area, colors = self.area(), theme.colors()
        painter.fillRect(area, QColor(colors.surface))
        painter.fillRect(area, QBrush(QColor(colors.axis), Qt.BrushStyle.BDiagPattern))
        painter.drawImage(area, self._image())
        self._paint_separators(painter, area)
        self._paint_hours(painter, area)
        self._paint_days(painter, area)
        self._paint_scale(painter, area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.pen(colors.border, on=painter))
        painter.drawRect(area)
        if self.pointed is not None:
            self._paint_cursor(painter, self.rect_of(self.pointed))

    def _image(self) -> QImage:
        if self._picture is None:
            low, high = self._limits
            share = np.clip((self._values - low) / max(high - low, 1e-12), 0, 1)
            table = np.array([theme.sequential_color(place / (_COLOURS - 1)).rgba() for place in range(_COLOURS)])
            known = np.isfinite(self._values)
            place = np.where(known, share * (_COLOURS - 1), 0).astype(np.int64)
            surface = QColor(theme.colors().surface).rgba()
            pixels = np.where(known, table[place], np.where(self._missing, 0, surface)).astype(np.uint32)
            pixels = np.ascontiguousarray(pixels)
            tall, wide = pixels.shape
            self._picture = QImage(pixels.tobytes(), wide, tall, 4 * wide, QImage.Format.Format_ARGB32).copy()
        return self._picture

    def _paint_separators(self, painter: QPainter, area: QRectF) -> None:
        wide = area.width() / len(self._days)
        surface = QColor(theme.colors().surface)
        for place, day in enumerate(self._days):
            first = day.day == 1
            if place and (first or (day.weekday() == 0 and wide >= WEEK_PIXELS)):
                x = area.left() + place * wide
                painter.setPen(
                    QPen(surface, 2.0 if first and wide >= WEEK_PIXELS else 1.5 if wide >= 2 * WEEK_PIXELS else 1.0)
                )
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _paint_hours(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(theme.colors().muted))
        tall = area.height() / HOURS
        for hour in range(0, HOURS + 1, 3 if tall >= 9 else 6):
            box = QRectF(0, area.top() + hour * tall - 9, LEFT - 8, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{hour:02d}:00")

    def _paint_days(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(theme.colors().muted))
        wide = area.width() / len(self._days)
        metrics, after = QFontMetricsF(painter.font()), area.left() - 30
        for place, day in enumerate(self._days):
            if not _marked(day, len(self._days)):
                continue
            words = f"{day:%Y-%m}" if len(self._days) > 92 else f"{day:%m-%d}"
            room = metrics.horizontalAdvance(words)
            left = area.left() + place * wide
            if left < after or left + room > area.right() + 24:
                continue
            painter.drawLine(QPointF(left, area.bottom()), QPointF(left, area.bottom() + 4))
            painter.drawText(QPointF(left + 3, area.bottom() + 18), words)
            after = left + room + 14

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        left = area.right() + 18
        for place in range(int(area.height())):
            painter.fillRect(
                QRectF(left, area.bottom() - place - 1, SCALE_WIDTH, 1.5),
                theme.sequential_color(place / max(area.height() - 1, 1)),
            )
        low, high = self._limits
        painter.setPen(QColor(theme.colors().muted))
        known = self._values[np.isfinite(self._values)]
        below, above = bool((known < low - 1e-9).any()), bool((known > high + 1e-9).any())
        steps = 5
        for place in range(steps):
            value = low + (high - low) * place / (steps - 1)
            sign = "≤ " if below and place == 0 else "≥ " if above and place == steps - 1 else ""
            y = min(max(area.bottom() - area.height() * place / (steps - 1), area.top() + 8), area.bottom() - 7)
            box = QRectF(left + SCALE_WIDTH + 6, y - 9, 70, 18)
            unit = self._unit if place == steps - 1 else ""
            digits = 0 if high >= 100 else 1 if high >= 10 else 2
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, f"{sign}{text.number(value, unit, digits)}")

    def _paint_cursor(self, painter: QPainter, rect: QRectF) -> None:
        column = QRectF(rect.left(), self.area().top(), rect.width(), self.area().height())
        painter.setPen(theme.pen(theme.colors().text, on=painter))
        painter.drawRect(column)
        painter.setPen(theme.pen(theme.colors().text, 2, on=painter))
        painter.drawRect(rect.adjusted(-1, -1, 1, 1))

    # --- What is pointed at --------------------------------------------------------------------------------------

    def piece_at(self, where: QPointF) -> tuple[int, int] | None:
        """Return hour and number of the day at a point; see :meth:`Pointed.piece_at`."""
        area = self.area()
        if not len(self._days) or not area.contains(where):
            return None
        day = min(int((where.x() - area.left()) / area.width() * len(self._days)), len(self._days) - 1)
        return min(int((where.y() - area.top()) / area.height() * HOURS), HOURS - 1), day

    def beside(self, piece: tuple[int, int] | None, key: Qt.Key) -> tuple[int, int] | None:
        """Return the cell an hour, a day or a week away; see :meth:`Pointed.beside`."""
        if key not in _MOVES or not len(self._days):
            return None
        (hour, day), (down, right) = piece or (0, 0), _MOVES[key]
        return min(max(hour + down, 0), HOURS - 1), min(max(day + right, 0), len(self._days) - 1)

    def words_of(self, piece: tuple[int, int]) -> str:
        """Return what is said about a cell; see :meth:`Pointed.words_of`."""
        return self._describe(*piece)

    def choose(self, piece: tuple[int, int]) -> None:
        """Tell whose day was chosen; see :meth:`Pointed.choose`."""
        self.day_chosen.emit(piece[1])


def _marked(day: date, count: int) -> bool:
    """Whether a day gets a label: every day of a short stretch, else Mondays, else the first of the month."""
    if count <= 14:
        return True
    return day.weekday() == 0 if count <= 92 else day.day == 1
