"""How values are distributed: bars of counts, beside the bell that normal residuals would follow."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from analytics import text
from analytics.language import tr
from enms_desktop import theme
from enms_desktop.plots.items import Item, draw_lines
from enms_desktop.plots.pyramid import Floats
from enms_desktop.plots.xy_plot import Keys, XYPlot, entry

_MOST_BARS = 60


class _Bars(Item):
    """The bars and the bell."""

    def __init__(self) -> None:
        super().__init__()
        self.edges: Floats = np.empty(0)
        self.counts: Floats = np.empty(0)
        self.bell: Floats = np.empty((0, 4))
        self.picked: Floats = np.empty(0)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faded(theme.series_color(0), 0.75))
        gap = self.pixel()[0]
        for left, right, count in zip(self.edges[:-1], self.edges[1:], self.counts, strict=True):
            painter.drawRect(QRectF(left, 0, max(right - left - gap, gap), count))
        painter.setBrush(QColor(theme.colors().picked))
        for left, right, count in zip(self.edges[:-1], self.edges[1:], self.picked, strict=False):
            if count:
                painter.drawRect(QRectF(left, 0, max(right - left - gap, gap), count))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen(theme.colors().expected, 1.5, on=painter))
        draw_lines(painter, self.bell)
        _, _, bottom, top = self.window()
        painter.setPen(theme.pen(theme.colors().text, on=painter))
        painter.drawLine(QPointF(0, bottom), QPointF(0, top))


class Histogram(XYPlot):
    """Counts of values in bars of equal width; theme-aware."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars()
        self._unit = ""
        self._values: Floats = np.empty(0)
        self._keys: Keys = np.empty(0, dtype=np.int64)
        self._picked_keys: Keys = np.empty(0, dtype=np.int64)
        self.canvas.box.addItem(self._bars, ignoreBounds=True)

    def show_values(
        self,
        values: Floats,
        x_label: str,
        unit: str = "",
        *,
        bell: bool = True,
        keys: Keys | None = None,
        keep_view: bool = False,
    ) -> None:
        """Show how values are distributed.

        Parameters
        ----------
        values : ndarray
            NaN is left out.
        x_label : str
            With its unit, e.g. ``"Residual, kWh"``.
        unit : str
            Written behind the bounds of the bar under the mouse.
        bell : bool
            Draw the normal distribution of the same mean and deviation.
        keys : ndarray of int64, optional
            What each value is known by when values are picked, ascending.
        keep_view : bool
            A view that the user has zoomed to stays.
        """
        self._unit = unit
        known = np.asarray(values, dtype=np.float64)
        finite = np.isfinite(known)
        known = known[finite]
        self._values = known
        self._keys = np.empty(0, dtype=np.int64) if keys is None else keys[finite]
        bell_entry = entry(tr("Normal"), role="expected", style="line")
        self.set_axes(x_label, tr("Count"), [bell_entry] if bell else [])
        if known.size < 2:
            self.set_message(tr("Too few values to show"))
            return
        edges = _edges(known)
        counts, _ = np.histogram(known, edges)
        self._bars.edges, self._bars.counts = edges, counts.astype(np.float64)
        self._bars.bell = _bell(known, edges) if bell else np.empty((0, 4))
        top = max(float(counts.max()), float(self._bars.bell[:, 1].max(initial=0.0)))
        self.set_bounds(float(edges[0]), float(edges[-1]), 0.0, top, keep_view=keep_view)
        self.set_picked(self._picked_keys)

    def keys_in(self, outline: Floats) -> Keys:
        """Return the keys of the values in the bars that an outline reaches over; how high it is does not matter."""
        low, high = outline[:, 0].min(), outline[:, 0].max()
        edges = self._bars.edges
        first = max(int(np.searchsorted(edges, low, "right")) - 1, 0)
        reached = edges[first : int(np.searchsorted(edges, high, "left")) + 1]
        return self._between(reached[0], reached[-1]) if reached.size > 1 else np.empty(0, dtype=np.int64)

    def keys_at(self, at: QPointF) -> Keys:
        """Return the keys of the values in the bar at a place."""
        place = int(np.searchsorted(self._bars.edges, at.x(), "right")) - 1
        if not 0 <= place < self._bars.counts.size:
            return np.empty(0, dtype=np.int64)
        return self._between(self._bars.edges[place], self._bars.edges[place + 1])

    def _between(self, low: float, high: float) -> Keys:
        last = high >= self._bars.edges[-1]  # the last bar holds its upper bound
        found: Keys = self._keys[(self._values >= low) & ((self._values < high) | last)]
        return found

    def set_picked(self, keys: Keys) -> None:
        """Mark how many values of each bar have these keys."""
        self._picked_keys = keys
        marked = self._values[np.isin(self._keys, keys)] if self._keys.size else np.empty(0)
        self._bars.picked = np.histogram(marked, self._bars.edges)[0].astype(np.float64) if marked.size else marked
        self._bars.update()

    def hover(self, at: QPointF | None) -> None:
        """Say how many values the bar under the mouse stands for."""
        place = -1 if at is None else int(np.searchsorted(self._bars.edges, at.x(), "right")) - 1
        if not 0 <= place < self._bars.counts.size:
            self.legend.set_note("")
            return
        low, high = self._bars.edges[place], self._bars.edges[place + 1]
        span = f"{text.number(low)} … {text.number(high, self._unit)}"
        self.legend.set_note(f"{span}: {text.integer(self._bars.counts[place])}")


def _edges(values: Floats) -> Floats:
    """Return the bounds of the bars by the rule of Freedman and Diaconis, which outliers do not upset."""
    low, high = float(values.min()), float(values.max())
    if high <= low:
        return np.array([low - 0.5, low + 0.5])
    quarter, three = np.percentile(values, [25, 75])
    width = 2 * (three - quarter) / values.size ** (1 / 3)
    bars = math.ceil((high - low) / width) if width > 0 else 10
    return np.linspace(low, high, min(max(bars, 5), _MOST_BARS) + 1)


def _bell(values: Floats, edges: Floats) -> Floats:
    deviation = float(values.std(ddof=1))
    if deviation == 0:
        return np.empty((0, 4))
    x = np.linspace(edges[0], edges[-1], 161)
    share = np.exp(-(((x - values.mean()) / deviation) ** 2) / 2) / (deviation * math.sqrt(2 * math.pi))
    y = share * values.size * (edges[1] - edges[0])
    return np.column_stack([x[:-1], y[:-1], x[1:], y[1:]])
