"""Charts of the report as SVG: small, made of plain shapes, the same bytes for the same numbers."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from analytics import text

Floats = NDArray[np.float64]

#: Okabe and Ito's colours, darkened where they would be below 3:1 on white.
SERIES = ("#0072b2", "#d55e00", "#008f68", "#b0508c", "#a87400", "#56616d")
ACTUAL, EXPECTED = SERIES[0], SERIES[1]
INK, MUTED, AXIS, GRID, EMPTY = "#1a2129", "#586574", "#7b8794", "#e3e7ec", "#b3261e"

#: Shades of a cloud of points.
SHADES = 6

WIDTH = 680.0
FONT_SIZE = 10.5


@dataclass(frozen=True)
class Frame:
    """The plot's rectangle on the picture and what its edges stand for."""

    left: float
    top: float
    right: float
    bottom: float
    x: tuple[float, float]
    y: tuple[float, float]

    def across(self, value: float) -> float:
        """Return where a value of x stands."""
        low, high = self.x
        return self.left + (value - low) / (high - low) * (self.right - self.left)

    def up(self, value: float) -> float:
        """Return where a value of y stands."""
        low, high = self.y
        return self.bottom - (value - low) / (high - low) * (self.bottom - self.top)


class Drawing:
    """Shapes on a picture of a width and height."""

    def __init__(self, height: float, width: float = WIDTH) -> None:
        self.width, self.height = width, height
        self._parts: list[str] = []

    def rectangle(self, left: float, top: float, right: float, bottom: float, fill: str, opacity: float = 1.0) -> None:
        """Draw a filled rectangle."""
        faded = "" if opacity >= 1 else f' fill-opacity="{_n(opacity)}"'
        self._parts.append(
            f'<rect x="{_n(left)}" y="{_n(top)}" width="{_n(right - left)}" height="{_n(bottom - top)}" '
            f'fill="{fill}"{faded}/>'
        )

    def rectangles(self, boxes: Iterable[tuple[float, float, float, float]], fill: str, opacity: float = 1.0) -> None:
        """Draw many rectangles (left, top, right, bottom) of one colour as one shape."""
        path = "".join(f"M{_n(a)} {_n(b)}H{_n(c)}V{_n(d)}H{_n(a)}Z" for a, b, c, d in boxes)
        self._parts.append(f'<path d="{path}" fill="{fill}" fill-opacity="{_n(opacity)}"/>')

    def line(
        self, points: Iterable[tuple[float, float]], stroke: str, width: float = 1.2, dash: str = "", fill: str = "none"
    ) -> None:
        """Draw a line through points; it breaks where one is unknown."""
        path, down = "", False
        for x, y in points:
            if math.isfinite(x) and math.isfinite(y):
                path += f"{'L' if down else 'M'}{_n(x)} {_n(y)}"
            down = math.isfinite(x) and math.isfinite(y)
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<path d="{path}" fill="{fill}" stroke="{stroke}" stroke-width="{_n(width)}" '
            f'stroke-linejoin="round"{dashed}/>'
        )

    def dot(self, x: float, y: float, fill: str, radius: float = 2.4) -> None:
        """Draw a dot."""
        self._parts.append(f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}"/>')

    def words(
        self, x: float, y: float, what: str, anchor: str = "start", color: str = MUTED, *, bold: bool = False,
        turned: bool = False, size: float = FONT_SIZE,
    ) -> None:  # fmt: skip
        """Write words; ``turned`` they run upwards."""
        place = f'transform="translate({_n(x)} {_n(y)}) rotate(-90)"' if turned else f'x="{_n(x)}" y="{_n(y)}"'
        weight = ' font-weight="600"' if bold else ""
        self._parts.append(
            f'<text {place} text-anchor="{anchor}" fill="{color}" font-size="{_n(size)}"{weight}>{escape(what)}</text>'
        )

    def value_axis(self, frame: Frame, label: str) -> None:
        """Draw lines for the values of y, with their numbers, and say what they are."""
        steps = ticks(*frame.y, 5)
        digits = max((text.decimals(steps[1] - steps[0]) if len(steps) > 1 else 0), 0)
        digits = digits if any(step != round(step) for step in steps) else 0
        for step in steps:
            y = frame.up(step)
            self.line([(frame.left, y), (frame.right, y)], GRID, 0.8)
            self.words(frame.left - 6, y + 3.6, text.number(step, "", digits), "end")
        self.words(12, (frame.top + frame.bottom) / 2, label, "middle", turned=True)

    def bottom_line(self, frame: Frame, at: float | None = None) -> None:
        """Draw the line that bars stand on."""
        y = frame.bottom if at is None else frame.up(at)
        self.line([(frame.left, y), (frame.right, y)], AXIS, 0.9)

    def legend(self, entries: Sequence[tuple[str, str, str]], right: float, y: float = 10.0) -> None:
        """Name the colours, from the right edge to the left; an entry is name, colour, and ``box`` or ``line``."""
        x = right
        for name, color, mark in reversed(entries):
            x -= _width_of(name)
            self.words(x, y + 3.6, name)
            if mark == "line":
                self.line([(x - 18, y), (x - 6, y)], color, 2)
            else:
                self.rectangle(x - 16, y - 5, x - 6, y + 5, color)
            x -= 32

    def svg(self) -> str:
        """Return the picture."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(self.width)} {_n(self.height)}" '
            f'font-family="Inter" font-size="{_n(FONT_SIZE)}">{"".join(self._parts)}</svg>'
        )


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Return round values between two, about so many."""
    step = (high - low) / max(about, 1)
    if not math.isfinite(step) or step <= 0:
        return [low]
    power = 10.0 ** math.floor(math.log10(step))
    step = next(factor * power for factor in (1.0, 2.0, 2.5, 5.0, 10.0) if factor * power >= step * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    return [round(place * step, 12) for place in range(first, math.floor(high / step + 1e-9) + 1)]


def stacked_bars(
    labels: Sequence[str],
    parts: Sequence[tuple[str, Sequence[float]]],
    before: tuple[str, Sequence[float]] | None,
    axis: str,
    height: float = 230.0,
) -> str:
    """Draw bars of several parts on each other, and what it was a year before as a line across.

    Parameters
    ----------
    labels : sequence of str
        One a bar.
    parts : sequence of (str, sequence of float)
        Name and values, NaN where unknown.
    before : (str, sequence of float), optional
    axis : str
        Label of the values with their unit.
    """
    drawing = Drawing(height)
    stacked = np.nansum([values for _, values in parts], axis=0) if parts else np.zeros(len(labels))
    earlier = np.asarray(before[1], dtype=np.float64) if before else np.full(len(labels), np.nan)
    top = max(float(np.max(stacked, initial=0.0)), float(np.nanmax(np.append(earlier, 0.0)))) * 1.06 or 1.0
    frame = Frame(62, 24, WIDTH - 4, height - 24, (0.0, float(max(len(labels), 1))), (0.0, top))
    drawing.value_axis(frame, axis)
    every = max(math.ceil(len(labels) / 14), 1)
    for place, label in enumerate(labels):
        left, right, base = frame.across(place + 0.18), frame.across(place + 0.82), 0.0
        for number, (_, values) in enumerate(parts):
            if math.isfinite(values[place]) and values[place] > 0:
                color = SERIES[number % len(SERIES)]
                drawing.rectangle(left, frame.up(base + values[place]), right, frame.up(base), color)
                base += values[place]
        if math.isfinite(earlier[place]):
            y = frame.up(float(earlier[place]))
            drawing.line([(left - 4, y), (right + 4, y)], INK, 1.8)
        if place % every == 0:
            drawing.words((left + right) / 2, height - 8, label, "middle")
    drawing.bottom_line(frame, 0.0)
    entries = [(name, SERIES[number % len(SERIES)], "box") for number, (name, _) in enumerate(parts)]
    drawing.legend(entries + ([(before[0], INK, "line")] if before else []), WIDTH - 4)
    return drawing.svg()


def pareto(names: Sequence[str], values: Sequence[float], limit: float, axis: str, share_axis: str) -> str:
    """Draw uses from the largest to the smallest, with their cumulative share and the limit of significance.

    Parameters
    ----------
    names : sequence of str
    values : sequence of float
        Falling.
    limit : float
        Cumulative share up to which a use is significant, 0 to 1.
    """
    row, head = 22.0, 26.0
    height = head + row * len(names) + 30
    drawing = Drawing(height)
    whole = float(np.sum(values)) or 1.0
    frame = Frame(168, head, WIDTH - 16, height - 26, (0.0, 1.0), (0.0, 1.0))
    for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        x = frame.across(share)
        drawing.line([(x, frame.top - 4), (x, frame.bottom)], GRID, 0.8)
        drawing.words(x, height - 10, text.percent(share, 0), "middle")
    drawing.line([(frame.across(limit), frame.top - 6), (frame.across(limit), frame.bottom)], EXPECTED, 1.2, dash="4 3")
    reached, points = 0.0, []
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        top = head + row * place
        significant = reached < limit - 1e-12
        drawing.rectangle(
            frame.left, top + 4, frame.across(value / whole), top + row - 4, ACTUAL if significant else AXIS
        )
        drawing.words(frame.left - 8, top + row / 2 + 3.6, _short(name, 27), "end", INK)
        reached += value / whole
        points.append((frame.across(min(reached, 1.0)), top + row / 2))
    drawing.line(points, INK, 1.2)
    for x, y in points:
        drawing.dot(x, y, INK)
    drawing.legend([(axis, ACTUAL, "box"), (share_axis, INK, "line")], WIDTH - 16)
    return drawing.svg()


def strips(names: Sequence[str], shares: Sequence[Floats], labels: Sequence[tuple[int, str]]) -> str:
    """Draw a row a series and a cell a day: the fuller of readings the darker, red where there is none.

    Parameters
    ----------
    names : sequence of str
    shares : sequence of array
        Of the readings of each day that are there, 0 to 1; all of one length.
    labels : sequence of (int, str)
        Which day begins a month, and its name.
    """
    row, head = 18.0, 6.0
    height = head + row * len(names) + 22
    drawing = Drawing(height)
    number = max((len(one) for one in shares), default=1) or 1
    frame = Frame(168, head, WIDTH - 4, height - 22, (0.0, float(number)), (0.0, 1.0))
    for place, (name, days) in enumerate(zip(names, shares, strict=True)):
        top = head + row * place
        drawing.words(frame.left - 8, top + row / 2 + 3.6, _short(name, 27), "end", INK)
        for first, last, level in _runs(np.ceil(np.clip(days, 0, 1) * 4).astype(int)):
            color, opacity = (EMPTY, 1.0) if level == 0 else (ACTUAL, (0.3, 0.45, 0.65, 1.0)[level - 1])
            drawing.rectangle(frame.across(first), top + 3, frame.across(last), top + row - 3, color, opacity)
    every = max(math.ceil(len(labels) / 9), 1)
    for day, label in labels[::every]:
        x = frame.across(day)
        drawing.line([(x, head), (x, frame.bottom + 3)], "#ffffff", 0.8)
        drawing.words(x + 1, height - 7, label)
    return drawing.svg()


def _runs(levels: NDArray[np.int_]) -> Iterable[tuple[int, int, int]]:
    """Return stretches of equal levels as first, end (half-open), level."""
    edges = np.flatnonzero(np.diff(levels)) + 1
    bounds = [0, *edges.tolist(), len(levels)]
    return [(a, b, int(levels[a])) for a, b in pairwise(bounds) if b > a]


def density(
    x: Floats, y: Floats, line: Sequence[tuple[float, float]], x_label: str, y_label: str, line_label: str,
    size: tuple[float, float] = (334.0, 222.0),
) -> str:  # fmt: skip
    """Draw a cloud of points as cells, the darker the more points lie in them, and the line of the model.

    Parameters
    ----------
    x, y : array
        Finite values.
    line : sequence of (float, float)
    """
    width, height = size
    drawing = Drawing(height, width)
    ends = np.array(line, dtype=np.float64).reshape(-1, 2)
    frame = Frame(56, 22, width - 8, height - 38, _span(np.append(x, ends[:, 0])), _span(np.append(y, ends[:, 1])))
    drawing.value_axis(frame, y_label)
    steps = ticks(*frame.x, 5)
    digits = 0 if all(step == round(step) for step in steps) else text.decimals(steps[1] - steps[0])
    for step in steps:
        drawing.line([(frame.across(step), frame.bottom), (frame.across(step), frame.bottom + 3)], AXIS, 0.8)
        drawing.words(frame.across(step), frame.bottom + 14, text.number(step, "", digits), "middle")
    drawing.words((frame.left + frame.right) / 2, height - 5, x_label, "middle")
    cell = 3.0
    across = np.floor((x - frame.x[0]) / (frame.x[1] - frame.x[0]) * (frame.right - frame.left) / cell)
    up = np.floor((y - frame.y[0]) / (frame.y[1] - frame.y[0]) * (frame.bottom - frame.top) / cell)
    places, counts = np.unique(np.stack([across, up]), axis=1, return_counts=True)
    # Shades, not one colour a cell: a few shapes instead of thousands.
    shades = np.ceil(np.log1p(counts) / np.log1p(counts.max(initial=1)) * SHADES)
    for shade in range(1, SHADES + 1):
        lefts, bottoms = (
            frame.left + places[0][shades == shade] * cell,
            frame.bottom - places[1][shades == shade] * cell,
        )
        boxes = [(a, b - cell, a + cell, b) for a, b in zip(lefts.tolist(), bottoms.tolist(), strict=True)]
        if boxes:
            drawing.rectangles(boxes, ACTUAL, 0.25 + 0.75 * shade / SHADES)
    drawing.bottom_line(frame)
    drawing.line([(frame.across(a), frame.up(b)) for a, b in line], EXPECTED, 1.6)
    drawing.legend([(line_label, EXPECTED, "line")], width - 8)
    return drawing.svg()


def band(
    positions: Floats, low: Floats, middle: Floats, high: Floats, months: Sequence[tuple[float, str]], axis: str,
    names: tuple[str, str], size: tuple[float, float] = (334.0, 222.0),
) -> str:  # fmt: skip
    """Draw a value over time with its range, around 0.

    Parameters
    ----------
    positions : array
        Days since the beginning.
    low, middle, high : array
        NaN where unknown.
    months : sequence of (float, str)
        Where a month begins, and its name.
    names : (str, str)
        Of the middle and of the range.
    """
    width, height = size
    drawing = Drawing(height, width)
    end = float(positions[-1]) + 1 if positions.size else 1.0
    frame = Frame(56, 22, width - 8, height - 26, (0.0, end), _span(np.concatenate([low, high, [0.0]])))
    drawing.value_axis(frame, axis)
    breadth = max((frame.right - frame.left) / end, 0.6)
    ranges = [
        (frame.across(place), frame.up(b), frame.across(place) + breadth, max(frame.up(a), frame.up(b) + 0.5))
        for place, a, b in zip(positions.tolist(), low.tolist(), high.tolist(), strict=True)
        if math.isfinite(a) and math.isfinite(b)
    ]
    drawing.rectangles(ranges, ACTUAL, 0.28)
    drawing.bottom_line(frame, 0.0)
    drawing.line(
        [(frame.across(p + 0.5), frame.up(v)) for p, v in zip(positions.tolist(), middle.tolist(), strict=True)],
        ACTUAL,
        1.2,
    )
    every = max(math.ceil(len(months) / 5), 1)
    for day, label in months[::every]:
        drawing.line([(frame.across(day), frame.bottom), (frame.across(day), frame.bottom + 3)], AXIS, 0.8)
        drawing.words(frame.across(day), height - 9, label)
    drawing.legend([(names[0], ACTUAL, "line"), (names[1], "#c3dcec", "box")], width - 8)
    return drawing.svg()


def _span(values: Floats) -> tuple[float, float]:
    """Return the range of values with a little room."""
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
    room = (high - low) * 0.04 or abs(high) * 0.04 or 1.0
    return low - room, high + room


def _n(value: float) -> str:
    """Write a coordinate in hundredths."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written in ("-0", "") else written


def _width_of(words: str) -> float:
    """Return about how wide words are."""
    return len(words) * FONT_SIZE * 0.54 + 2


def _short(name: str, most: int) -> str:
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"
