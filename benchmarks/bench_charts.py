"""Frame time while panning and zooming three long series, beside pyqtgraph and matplotlib in the same run.

    python benchmarks/bench_charts.py [POINTS ...]

A frame is one step drawn into a picture offscreen, in process time, so that other programs on the machine do not
count. The ratios carry over to other machines, the milliseconds do not. Then a year of quarter-hours with and without
500 anomalies and annotations. matplotlib is no dependency: its column is empty where it is not installed.
"""

import gc
import importlib.util
import math
import os
import sys
import time
from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from analytics.period import Interval
from enms_desktop import theme
from enms_desktop.plots.pyramid import Pyramid
from enms_desktop.plots.time_plot import Mark, MarkKind, TimePlot, Trace, prepared

WIDTH, HEIGHT, FRAMES = 1200, 500, 40
MARKS = 500
START = 1_700_000_000.0


def series(points: int, number: int) -> tuple[np.ndarray, np.ndarray]:
    """Return one value a second, noisy, with rare spikes and a few gaps."""
    rng = np.random.default_rng(number)
    time_s = START + np.arange(points, dtype=np.float64)
    value = 40 * (number + 1) + 15 * np.sin(time_s / 2e4) + rng.normal(0, 3, points)
    value[rng.integers(0, points, points // 100_000 + 1)] += 60
    value[points // 3 : points // 3 + points // 500] = np.nan
    return time_s, value


def frames(widget: QWidget, step: Callable[[int], None], count: int = FRAMES) -> tuple[float, float]:
    """Return the median and the worst process time of a frame, ms."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    taken = []
    for number in range(count):
        began = time.process_time()
        step(number)
        widget.render(picture)
        taken.append(1000 * (time.process_time() - began))
    return float(np.median(taken[3:])), float(np.max(taken[3:]))


def panned(number: int, points: int) -> tuple[float, float]:
    """Return a window of four fifths of the data, a little further with every frame."""
    first = START + number * points / 4000
    return first, first + 0.8 * points


def zoomed(number: int, points: int) -> tuple[float, float]:
    """Return a window that halves with every second frame, from all data to a minute around its middle."""
    half = max(points / 2 * 0.5 ** (number / 2), 30.0)
    middle = START + points / 2
    return middle - half, middle + half


def our_frames(data: list[tuple[np.ndarray, np.ndarray]]) -> tuple[float, float, float, float, float]:
    """Measure TimePlot: median and worst frame of panning, median of zooming (ms), building (s), memory (share)."""
    plot = TimePlot()
    plot.resize(WIDTH, HEIGHT)
    plot.show()
    began = time.process_time()
    traces = [prepared(Trace(f"Machine-{n}", "kW", t, v, color_index=n), 1.0) for n, (t, v) in enumerate(data)]
    built = time.process_time() - began
    memory = sum(trace.pyramid.nbytes for trace in traces if isinstance(trace.pyramid, Pyramid))
    plot.show_traces([("Power, kW", traces)], Interval.RAW, "Europe/Berlin")
    QApplication.processEvents()
    points = data[0][0].size
    middle, worst = frames(plot, lambda number: plot.show_view(panned(number, points)))
    zooming, _ = frames(plot, lambda number: plot.show_view(zoomed(number, points)))
    plot.close()
    return middle, worst, zooming, built, 1 + memory / sum(value.nbytes for _, value in data)


def plain_frames(data: list[tuple[np.ndarray, np.ndarray]], *, downsampled: bool) -> float:
    """Measure pyqtgraph without a grid: as it is, or with its own peak downsampling and clipping (median, ms)."""
    window = QWidget()
    plot = pg.PlotWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(plot)
    window.resize(WIDTH, HEIGHT)
    window.show()
    for number, (time_s, value) in enumerate(data):
        item = plot.plot(time_s, value, pen=pg.mkPen(theme.series_color(number)), connect="finite")
        if downsampled:
            item.setDownsampling(auto=True, method="peak")
            item.setClipToView(True)
    QApplication.processEvents()
    points = data[0][0].size

    def step(number: int) -> None:
        plot.setXRange(*panned(number, points), padding=0)
        QApplication.processEvents()

    found, _ = frames(window, step, FRAMES if downsampled else 8)
    window.close()
    return found


def matplotlib_frames(data: list[tuple[np.ndarray, np.ndarray]]) -> float:
    """Measure matplotlib's Agg canvas (median, ms); NaN where it is not installed."""
    if importlib.util.find_spec("matplotlib") is None:
        return math.nan
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    canvas = FigureCanvasAgg(Figure((WIDTH / 100, HEIGHT / 100), dpi=100))
    axes = canvas.figure.add_subplot()
    for time_s, value in data:
        axes.plot(time_s, value, linewidth=1)
    taken = []
    for number in range(8):
        began = time.process_time()
        axes.set_xlim(*panned(number, data[0][0].size))
        canvas.draw()
        taken.append(1000 * (time.process_time() - began))
    return float(np.median(taken[2:]))


def marked_frames() -> tuple[float, float]:
    """Measure panning a year of quarter-hours in three charts without and with 500 marks (median, ms)."""
    plot = TimePlot()
    plot.resize(WIDTH, HEIGHT)
    plot.show()
    points = 35_040
    time_s = START + 900.0 * np.arange(points)
    rng = np.random.default_rng(1)
    made = [Trace(f"Machine-{n}", "kWh", time_s, 40 + rng.normal(0, 3, points), color_index=n) for n in range(3)]
    plot.show_traces([(trace.label, [trace]) for trace in made], Interval.QUARTER_HOUR, "Europe/Berlin")
    QApplication.processEvents()

    def step(number: int) -> None:
        first = START + number * 86400
        plot.show_view((first, first + 300 * 86400))

    without, _ = frames(plot, step)
    kinds = (MarkKind.ANOMALY, MarkKind.ANOMALY, MarkKind.NOTE, MarkKind.EVENT, MarkKind.EXCLUSION)
    moments = rng.uniform(time_s[0], time_s[-1], MARKS)
    marks = [
        Mark(kind, at, at if kind is MarkKind.ANOMALY else at + rng.uniform(900, 86400), "Mark", color="bad")
        for at, kind in zip(moments, kinds * (MARKS // len(kinds)), strict=True)
    ]
    plot.set_marks(marks)
    with_marks, _ = frames(plot, step)
    plot.close()
    return without, with_marks


def extremes_lost(data: list[tuple[np.ndarray, np.ndarray]], windows: int = 200) -> int:
    """Count random windows in which an extreme is missing from what would be drawn."""
    rng, lost = np.random.default_rng(5), 0
    time_s, value = data[0]
    pyramid = Pyramid(time_s, value)
    for _ in range(windows):
        first, last = np.sort(rng.uniform(time_s[0], time_s[-1], 2))
        inside = value[np.searchsorted(time_s, first) : np.searchsorted(time_s, last, "right")]
        if np.isfinite(inside).any():
            shown = pyramid.view(first, last, WIDTH).value
            lost += bool(np.nanmin(shown) > np.nanmin(inside) or np.nanmax(shown) < np.nanmax(inside))
    return lost


def main() -> None:
    """Measure and print a line for each length."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")  # type: ignore[arg-type]
    lengths = [int(float(argument)) for argument in sys.argv[1:]] or [1_000_000, 10_000_000]
    print(f"three series, {WIDTH}×{HEIGHT}, process time of a frame in ms")
    if importlib.util.find_spec("matplotlib") is None:
        print("matplotlib is not installed (pip install matplotlib): its column is empty")
    for points in lengths:
        data = [series(points, number) for number in range(3)]
        middle, worst, zooming, built, memory = our_frames(data)
        peak, plain = plain_frames(data, downsampled=True), plain_frames(data, downsampled=False)
        print(
            f"{points:>11,} points: TimePlot panning {middle:.1f} (worst {worst:.1f}), zooming {zooming:.1f}"
            f"   pyqtgraph peak {peak:.1f}, plain {plain:.1f}   matplotlib {matplotlib_frames(data):.1f}"
            f"   ratio to peak {middle / peak:.2f}   built in {built:.2f} s   memory {memory:.2f} × values"
            f"   extremes lost in 200 windows: {extremes_lost(data)}"
        )
        del data
        gc.collect()
    without, with_marks = marked_frames()
    print(f"a year of quarter-hours in three charts: {without:.1f}, with {MARKS} marks {with_marks:.1f}", end="")
    print(f"   ratio {with_marks / without:.2f}")


if __name__ == "__main__":
    main()
    os._exit(0)
