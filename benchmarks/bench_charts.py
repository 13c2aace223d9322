"""Frame time while panning three long series, beside plain pyqtgraph with peak downsampling in the same run.

    python benchmarks/bench_charts.py [POINTS ...]

A frame is one step of panning drawn into a picture offscreen, in process time, so that other programs on the machine
do not count. The ratio to pyqtgraph carries over to other machines, the milliseconds do not.
"""

import gc
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
from enms_desktop.plots.time_plot import TimePlot, Trace, prepared

WIDTH, HEIGHT, FRAMES = 1200, 500, 40
START = 1_700_000_000.0


def series(points: int, number: int) -> tuple[np.ndarray, np.ndarray]:
    """Return one value a second, noisy, with rare spikes and a few gaps."""
    rng = np.random.default_rng(number)
    time_s = START + np.arange(points, dtype=np.float64)
    value = 40 * (number + 1) + 15 * np.sin(time_s / 2e4) + rng.normal(0, 3, points)
    value[rng.integers(0, points, points // 100_000 + 1)] += 60
    value[points // 3 : points // 3 + points // 500] = np.nan
    return time_s, value


def frames(widget: QWidget, step: Callable[[int], None]) -> tuple[float, float]:
    """Return the median and the worst process time of a frame, ms."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    taken = []
    for number in range(FRAMES):
        began = time.process_time()
        step(number)
        widget.render(picture)
        taken.append(1000 * (time.process_time() - began))
    return float(np.median(taken[3:])), float(np.max(taken[3:]))


def our_frames(data: list[tuple[np.ndarray, np.ndarray]]) -> tuple[float, float, float, float]:
    """Measure TimePlot: median and worst frame (ms), building (s), memory above the samples (share of the values)."""
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

    def step(number: int) -> None:
        first = START + number * points / 4000
        plot.show_view((first, first + 0.8 * points))

    middle, worst = frames(plot, step)
    plot.close()
    return middle, worst, built, memory / sum(value.nbytes for _, value in data)


def plain_frames(data: list[tuple[np.ndarray, np.ndarray]]) -> tuple[float, float]:
    """Measure pyqtgraph's own peak downsampling with clipping, without a grid."""
    window = QWidget()
    plot = pg.PlotWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(plot)
    window.resize(WIDTH, HEIGHT)
    window.show()
    for number, (time_s, value) in enumerate(data):
        item = plot.plot(time_s, value, pen=pg.mkPen(theme.series_color(number)), connect="finite")
        item.setDownsampling(auto=True, method="peak")
        item.setClipToView(True)
    QApplication.processEvents()
    points = data[0][0].size

    def step(number: int) -> None:
        first = START + number * points / 4000
        plot.setXRange(first, first + 0.8 * points, padding=0)
        QApplication.processEvents()

    found = frames(window, step)
    window.close()
    return found


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
    print(f"three series, {WIDTH}×{HEIGHT}, panning, process time of a frame in ms (median / worst)")
    for points in lengths:
        data = [series(points, number) for number in range(3)]
        middle, worst, built, memory = our_frames(data)
        plain, plain_worst = plain_frames(data)
        print(
            f"{points:>11,} points: TimePlot {middle:6.1f} / {worst:6.1f}"
            f"   pyqtgraph peak {plain:6.1f} / {plain_worst:6.1f}"
            f"   ratio {middle / plain:.2f}   built in {built:.2f} s   memory {memory:.2f} × values"
            f"   extremes lost in 200 windows: {extremes_lost(data)}"
        )
        del data
        gc.collect()


if __name__ == "__main__":
    main()
    os._exit(0)
