"""Clouds of points and distributions: what is left out, what is drawn, what is said under the mouse."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from enms_desktop import theme
from enms_desktop.plots.histogram import Histogram
from enms_desktop.plots.items import draw_points, round_pen
from enms_desktop.plots.scatter_plot import Cloud, ScatterPlot
from enms_desktop.plots.value_axis import lying_marks, words

NB = "\N{NO-BREAK SPACE}"


@pytest.fixture
def scatter(qtbot) -> ScatterPlot:
    made = ScatterPlot()
    qtbot.addWidget(made)
    made.resize(500, 320)
    made.show()
    return made


@pytest.fixture
def histogram(qtbot) -> Histogram:
    made = Histogram()
    qtbot.addWidget(made)
    made.resize(500, 320)
    made.show()
    return made


@given(
    low=st.floats(-1000, 1000),
    span=st.floats(0.01, 5000),
    pixels=st.integers(120, 900),
)
def test_a_lying_axis_has_two_marks_at_least_and_their_words_do_not_touch(
    qapp: QApplication, low: float, span: float, pixels: int
) -> None:
    step, found = lying_marks(low, low + span, pixels)
    metrics = QFontMetricsF(theme.font(0.9, figures=True))
    widths = [metrics.horizontalAdvance(words(value, step)) for value in found]
    apart = np.diff(found) * pixels / span
    assert len(found) >= 2
    assert all(low - 1e-6 * span <= value <= low + span * (1 + 1e-6) for value in found)
    assert all(apart > (np.array(widths[:-1]) + np.array(widths[1:])) / 2)


def test_a_narrow_histogram_of_residuals_has_two_marks(histogram: Histogram) -> None:
    random = np.random.default_rng(3)
    for sigma in (0.06, 0.4, 0.6, 1.3, 3.9, 17.0, 240.0):
        histogram.show_values(random.normal(0, sigma, 5000), "Residual, kWh", "kWh")
        for width in range(250, 420, 10):
            histogram.resize(width, 220)
            axis, box = histogram.canvas.bottom, histogram.canvas.box
            (low, high), _ = box.viewRange()
            assert sum(len(values) for _, values in axis.tickValues(low, high, box.width())) >= 2, (sigma, width)


def test_missing_points_are_left_out_and_keep_their_numbers(scatter):
    x, y = np.array([1.0, np.nan, 3, 4]), np.array([10.0, 20, np.nan, 40])
    names: list[tuple[int, int]] = []
    scatter.show_clouds(
        [Cloud("A", x, y)], "x, kW", "y, kWh", units=("kW", "kWh"), name=lambda *at: (names.append(at), "Tue 12:00")[1]
    )
    QTest.qWait(10)
    scatter.hover(QPointF(4, 40))
    assert scatter.legend.note == f"Tue 12:00   4.00{NB}kW → 40.00{NB}kWh"
    assert names == [(0, 3)]
    scatter.hover(QPointF(2.5, 20))
    assert scatter.legend.note == ""
    scatter.hover(None)
    assert scatter.legend.note == ""


def test_what_has_no_room_beside_the_name_is_said_at_the_mouse(scatter, monkeypatch):
    said = list[str]()
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, *_: said.append(words))
    at = np.array([1.0, 2.0])
    clouds = [Cloud("used", at, at), Cloud("left out", at + 5, at + 5, hollow=True)]
    scatter.resize(300, 200)
    scatter.show_clouds(clouds, "Actual, kWh", "Residual, kWh", name=lambda *_: "Tue 2026-01-20 12:00 CET")
    QTest.qWait(10)
    scatter.hover(QPointF(2, 2))
    assert scatter.legend.note == ""
    assert said[-1].startswith("Tue 2026-01-20 12:00 CET")
    scatter.resize(900, 200)
    scatter.hover(QPointF(2, 2))
    assert scatter.legend.note.startswith("Tue 2026-01-20 12:00 CET")
    assert said[-1] == ""


def test_the_legend_draws_what_is_left_out_as_the_plot_does(scatter):
    at = np.array([1.0, 2.0])
    scatter.show_clouds([Cloud("used", at, at), Cloud("left out", at, at, hollow=True)], "x", "y")
    QTest.qWait(10)
    legend = scatter.legend
    picture = legend.grab().toImage()
    (first, _), (second, _) = legend._places(legend.width(), with_values=False)[0]
    ground = picture.pixel(legend.width() - 2, 2)
    middles = [picture.pixel(int(x) + 6, legend._line() // 2) for x in (first, second)]
    assert middles[0] != ground
    assert middles[1] == ground, "a ring"
    assert picture.pixel(int(second) + 6, legend._line() // 2 - 3) != ground


def test_identity_gives_both_axes_the_same_bounds(scatter):
    scatter.show_clouds([Cloud("", np.array([100.0, 200]), np.array([120.0, 300]))], "x", "y", identity=True)
    QTest.qWait(10)
    x, y = scatter.canvas.box.viewRange()
    assert x == y
    assert x[0] < 100
    assert x[1] > 300


def test_residuals_show_zero(scatter):
    scatter.show_clouds([Cloud("", np.array([1.0, 2]), np.array([5.0, 6]))], "x", "y", zero=True)
    assert scatter.canvas.box.viewRange()[1][0] <= 0


def test_nothing_says_so_and_something_takes_the_words_away(scatter):
    scatter.show_clouds([Cloud("A", np.array([np.nan]), np.array([1.0]))], "x", "y")
    assert not scatter.canvas.isVisible()
    scatter.show_clouds([Cloud("A", np.array([1.0]), np.array([1.0]))], "x", "y")
    assert scatter.canvas.isVisible()


def test_the_zoom_stays_while_the_bounds_are_the_same(scatter):
    cloud = Cloud("A", np.array([0.0, 10]), np.array([0.0, 10]))
    scatter.show_clouds([cloud], "x", "y")
    scatter.canvas.box.setRange(xRange=(2, 3), yRange=(2, 3), padding=0)
    scatter.show_clouds([cloud], "x", "y")
    assert scatter.canvas.box.viewRange() == [[2, 3], [2, 3]]
    scatter.look_at_all()
    assert scatter.canvas.box.viewRange()[0][1] > 10


@pytest.mark.parametrize("count", [3, 5_000, 60_000])
def test_any_number_of_points_is_drawn_in_both_themes(scatter, qapp, count):
    rng = np.random.default_rng(1)
    scatter.show_clouds(
        [
            Cloud("A", rng.normal(size=count), rng.normal(size=count)),
            Cloud("fit", np.arange(3.0), np.arange(3.0), joined=True),
        ],
        "x",
        "y",
    )
    pictures = []
    for mode in ("light", "dark"):
        theme.apply(qapp, mode)
        pictures.append(scatter.grab().toImage())
    assert pictures[0] != pictures[1]


def test_every_value_is_in_one_bar(histogram):
    rng = np.random.default_rng(2)
    values = np.append(rng.normal(0, 5, 3000), [np.nan, 80.0])
    histogram.show_values(values, "Residual, kWh", "kWh")
    bars = histogram._bars
    assert bars.counts.sum() == 3001
    assert bars.edges[-1] == 80
    assert 5 <= bars.counts.size <= 60
    histogram.hover(QPointF(float(bars.edges[0]) + 1e-9, 0))
    assert histogram.legend.note.endswith(f": {bars.counts[0]:.0f}")


def test_the_bell_has_the_area_of_the_bars(histogram):
    histogram.show_values(np.random.default_rng(3).normal(10, 2, 5000), "x")
    bars = histogram._bars
    area = float(np.sum((bars.bell[:, 2] - bars.bell[:, 0]) * (bars.bell[:, 1] + bars.bell[:, 3]) / 2))
    assert area == pytest.approx(5000 * (bars.edges[1] - bars.edges[0]), rel=0.02)


def test_one_value_many_times_and_too_few(histogram):
    histogram.show_values(np.full(10, 3.0), "x")
    assert histogram._bars.counts.tolist() == [10]
    histogram.grab()
    histogram.show_values(np.array([np.nan]), "x")
    assert not histogram.canvas.isVisible()


def test_points_are_round_however_an_axis_is_stretched(qapp: QApplication) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(2000, 1)  # a few degrees over the width of a screen
    painter.setPen(round_pen(QColor("black"), 8.0, on=painter))
    draw_points(painter, np.array([[30 / 2000, 30.0]]))
    painter.end()
    dark = np.array([[QColor(image.pixel(x, y)).lightness() < 128 for x in range(60)] for y in range(60)])
    assert dark.any(axis=0).sum() == dark.any(axis=1).sum() == 8
    assert dark[30, 30]
