"""Marks on an axis of numbers: round steps, one style of writing."""

import math
from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF

from analytics import text
from enms_desktop import theme
from enms_desktop.plots.laid import Laid

#: Room that a mark on an upright axis takes, and the one on a lying axis, pixels.
MARK_PIXELS, LYING_PIXELS = 30.0, 80.0
#: Least distance of two marks on an upright axis, pixels: words are so high.
LEAST_PIXELS = 15.0
#: Least distance between the words of two marks on a lying axis, pixels.
_GAP = 12.0
#: So many smaller steps are tried for a second mark.
_SMALLER_STEPS = 6


def nice_step(wanted: float) -> float:
    """Return the smallest of 1, 2, 5 times a power of ten that is not below what is wanted."""
    if not (wanted > 0 and math.isfinite(wanted)):
        return 1.0
    power = 10.0 ** math.floor(math.log10(wanted))
    return next((factor * power for factor in (1.0, 2.0, 5.0) if factor * power >= wanted * (1 - 1e-9)), 10.0 * power)


def marks(low: float, high: float, pixels: float, room: float = MARK_PIXELS) -> tuple[float, tuple[float, ...]]:
    """Return the step and the round numbers between low and high on so many pixels.

    One mark alone tells no scale: in a low chart two stand closer than usual, as far as their words do not touch.
    """
    if not (high > low and pixels > 0):
        return 1.0, ()
    least = min(room, LEAST_PIXELS)
    step = nice_step((high - low) * room / pixels)
    found = _multiples(step, low, high)
    while len(found) < 2 and (smaller := nice_step(0.4 * step)) * pixels >= least * (high - low):
        step, found = smaller, _multiples(smaller, low, high)
    return step, found


def lying_marks(low: float, high: float, pixels: float) -> tuple[float, tuple[float, ...]]:
    """Return the step and the round numbers for an axis from left to right.

    One mark alone tells no scale: where the usual room is more than there is, they stand closer, as far as their words
    do not touch.
    """
    if not (high > low and pixels > 0):
        return 1.0, ()
    step = nice_step((high - low) * LYING_PIXELS / pixels)
    found = _multiples(step, low, high)
    if len(found) >= 2:
        return step, found
    metrics = QFontMetricsF(theme.font(0.9, figures=True))
    for _ in range(_SMALLER_STEPS):
        step = nice_step(0.4 * step)  # the next smaller one
        every_one = _multiples(step, low, high)
        widest = max((metrics.horizontalAdvance(words(value, step)) for value in every_one), default=0.0)
        apart = math.ceil((widest + _GAP) * (high - low) / (pixels * step))
        found = every_one[::apart]
        if len(found) >= 2:
            break
    return step, found


def _multiples(step: float, low: float, high: float) -> tuple[float, ...]:
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple(count * step for count in range(first, last + 1))


def words(value: float, step: float) -> str:
    """Write a mark with as many decimals as its step needs."""
    if max(abs(value), step) < 1e-6 or abs(value) >= 1e9:
        return text.significant(value, 3)
    return text.number(value, "", max(0, -math.floor(math.log10(step) + 1e-9)))


def fitted(low: float, high: float, pixels: float) -> tuple[float, float]:
    """Return the bounds of an axis that shows low to high.

    They lie on half steps, so that they do not move with every pixel of panning; zero is shown when it is near.
    """
    if not (math.isfinite(low) and math.isfinite(high)):
        return 0.0, 1.0
    if high <= low:
        half = 0.05 * abs(low) or 0.5
        low, high = low - half, high + half
    if 0 <= low <= 0.7 * high:
        low = 0.0
    elif 0 >= high >= 0.7 * low:
        high = 0.0
    half = nice_step((high - low) * MARK_PIXELS / max(pixels, 1)) / 2
    pad = 0.04 * (high - low)
    bottom = low if low == 0 else math.floor((low - pad) / half) * half
    top = high if high == 0 else math.ceil((high + pad) / half) * half
    return bottom, top


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """An axis of numbers with our marks and our writing, without a line of its own."""

    def __init__(self, orientation: str = "left") -> None:
        super().__init__(orientation, showValues=True, maxTickLength=0)
        self.enableAutoSIPrefix(False)
        self.setStyle(
            tickLength=0,
            tickTextOffset=6,
            autoExpandTextSpace=False,
            autoReduceTextSpace=False,
            hideOverlappingLabels=False,
            tickAlpha=0,
        )
        #: Where the values of this axis lie in the units of the chart.
        self.laid = Laid()
        self._upright = orientation in ("left", "right")
        self._room = MARK_PIXELS if self._upright else LYING_PIXELS
        self._step: float | None = None
        self._words: Callable[[float], str] | None = None

    def set_marks(self, step: float | None, words: Callable[[float], str] | None = None) -> None:
        """Put marks at multiples of a step, or of as many of them as there is room for, and write them in other words.

        Parameters
        ----------
        step : float or None
            None goes back to round numbers.
        words : callable, optional
            One mark to its text.
        """
        self._step, self._words = step, words
        self.picture = None
        self.update()

    def places(self, low: float, high: float, pixels: float) -> tuple[float, tuple[float, ...]]:
        """Return the step and the marks between low and high on so many pixels."""
        if self._step is None or not (high > low and pixels > 0):
            return marks(low, high, pixels) if self._upright else lying_marks(low, high, pixels)
        fewest = (high - low) * self._room / pixels / self._step
        step = self._step * next((times for times in (1, 2, 4, 7, 14, 28) if times >= fewest), math.ceil(fewest))
        return step, _multiples(step, low, high)

    def dress(self) -> None:
        """Take the colours and the font of the theme."""
        self.setPen(theme.pen("#00000000"))
        self.setTextPen(theme.colors().muted)
        self.setStyle(tickFont=theme.font(0.9, figures=True))

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the marks, as pyqtgraph asks for them."""
        step, values = self.places(self.laid.value(low), self.laid.value(high), size)
        return [(step, [self.laid.drawn(value) for value in values])]

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:
        """Write the marks."""
        measured = [_clean(self.laid.value(value), spacing) for value in values]
        return [words(value, spacing) if self._words is None else self._words(value) for value in measured]

    def place_on(self, view: pg.GraphicsView) -> QRect:
        """Return where its words are on the view that shows it."""
        return QRect(view.mapFromScene(self.mapRectToScene(self.rect())).boundingRect())

    def wanted_width(self, low: float, high: float, size: float) -> int:
        """Return how wide the writing of these bounds is, pixels."""
        step, values = marks(self.laid.value(low), self.laid.value(high), size, self._room)
        metrics = QFontMetricsF(theme.font(0.9, figures=True))
        widest = max((metrics.horizontalAdvance(words(value, step)) for value in values), default=0.0)
        return int(widest) + 14


def _clean(value: float, step: float) -> float:
    """Return the multiple of a step that a value is, but for rounding."""
    return round(value / step) * step
