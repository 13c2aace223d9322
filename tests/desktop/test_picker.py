"""Picking points: exactly those inside the line, with the mouse and by their keys."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainterPath, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from enms_desktop.plots.histogram import Histogram
from enms_desktop.plots.picker import inside
from enms_desktop.plots.scatter_plot import Cloud, ScatterPlot
from enms_desktop.plots.xy_plot import XYPlot

SQUARE = np.array([(0.0, 0.0), (4, 0), (4, 4), (0, 4)])
#: A U: the middle of its upper half lies outside.
BAY = np.array([(0.0, 0.0), (6, 0), (6, 6), (4, 6), (4, 2), (2, 2), (2, 6), (0, 6)])


def test_exactly_the_points_inside_a_polygon() -> None:
    grid = np.array([(x, y) for x in np.arange(0.5, 7) for y in np.arange(0.5, 7)])
    wanted = [(x < 6 and y < 6) and not (2 < x < 4 and y > 2) for x, y in grid]
    np.testing.assert_array_equal(inside(BAY, grid), wanted)
    np.testing.assert_array_equal(inside(BAY[::-1], grid), wanted)


def test_what_is_no_area_or_no_number_holds_nothing() -> None:
    points = np.array([(1.0, 1.0), (np.nan, 1.0), (9.0, 1.0)])
    np.testing.assert_array_equal(inside(SQUARE, points), [True, False, False])
    assert not inside(SQUARE[:2], points).any()
    assert not inside(SQUARE, np.empty((0, 2))).size


@given(st.lists(st.tuples(st.integers(-20, 20), st.integers(-20, 20)), min_size=3, max_size=12))
def test_agrees_with_qt_on_any_outline(corners: list[tuple[int, int]]) -> None:
    """Points lie between the corners' grid, so that none is on the line itself."""
    outline = np.array(corners, dtype=np.float64)
    points = np.random.default_rng(1).uniform(-21, 21, (60, 2)) + 1e-3 * np.pi
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in outline]))
    path.closeSubpath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    found = inside(outline, points)
    for mine, (x, y) in zip(found, points, strict=True):
        # Qt reckons with a tolerance next to the line.
        near = any(path.contains(QPointF(x + dx, y + dy)) != path.contains(QPointF(x, y))
                   for dx in (-0.01, 0.01) for dy in (-0.01, 0.01))  # fmt: skip
        assert near or mine == path.contains(QPointF(x, y))


def ready(qtbot: QtBot, plot: XYPlot) -> list[tuple[list[int], bool]]:
    """Show a plot whose points can be picked, and return what it will tell."""
    told: list[tuple[list[int], bool]] = []
    qtbot.addWidget(plot)
    plot.set_pickable()
    plot.picked.connect(lambda keys, adds: told.append((keys.tolist(), adds)))
    plot.resize(600, 440)
    plot.show()
    QTest.qWait(10)
    return told


@pytest.fixture
def scatter(qtbot: QtBot) -> tuple[ScatterPlot, list[tuple[list[int], bool]]]:
    plot = ScatterPlot()
    told = ready(qtbot, plot)
    x, y = np.meshgrid(np.arange(10.0), np.arange(10.0))
    keys = np.arange(100, dtype=np.int64) + 1000
    plot.show_clouds([Cloud("", x.ravel(), y.ravel(), keys=keys)], "x", "y")
    QTest.qWait(10)
    return plot, told


def pixel(plot: XYPlot, x: float, y: float) -> QPoint:
    return plot.canvas.mapFromScene(plot.canvas.box.mapViewToScene(QPointF(x, y)))


def drag(
    plot: XYPlot,
    corners: list[tuple[float, float]],
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Move the pressed mouse from corner to corner, in small steps."""
    target = plot.canvas.viewport()
    way = [
        pixel(plot, x1 + (x2 - x1) * share, y1 + (y2 - y1) * share)
        for (x1, y1), (x2, y2) in pairwise(corners)
        for share in np.linspace(0, 1, 12)
    ]
    QTest.mousePress(target, button, modifier, way[0])
    for at in way[1:]:
        _move(plot, at, button, modifier)
    QTest.mouseRelease(target, button, modifier, way[-1])


def _move(plot: XYPlot, at: QPoint, button: Qt.MouseButton, modifier: Qt.KeyboardModifier) -> None:
    target = plot.canvas.viewport()
    where = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, QPointF(target.mapToGlobal(at)), Qt.MouseButton.NoButton, button, modifier
    )
    QApplication.sendEvent(target, event)


def key_of(x: int, y: int) -> int:
    return 1000 + 10 * y + x


def test_a_lasso_picks_the_points_inside(scatter) -> None:
    plot, told = scatter
    drag(plot, [(1.5, 1.5), (4.5, 1.5), (4.5, 2.5), (2.5, 2.5), (2.5, 4.5), (1.5, 4.5), (1.5, 1.5)])
    wanted = [key_of(2, 2), key_of(3, 2), key_of(4, 2), key_of(2, 3), key_of(2, 4)]
    assert told == [(sorted(wanted), False)]


def test_the_right_button_draws_a_rectangle_and_control_adds(scatter) -> None:
    plot, told = scatter
    drag(plot, [(5.5, 5.5), (7.5, 6.5)], Qt.MouseButton.RightButton, Qt.KeyboardModifier.ControlModifier)
    assert told == [([key_of(6, 6), key_of(7, 6)], True)]


def test_a_click_picks_one_and_beside_it_lets_go(scatter) -> None:
    plot, told = scatter
    target = plot.canvas.viewport()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=pixel(plot, 3, 7))
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=pixel(plot, 3.5, 7.5))
    assert told == [([key_of(3, 7)], False), ([], False)]
    # With Ctrl a click that misses changes nothing.
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pixel(plot, 3.5, 7.5))
    assert len(told) == 2


def test_shift_pans_and_escape_lets_go(scatter) -> None:
    plot, told = scatter
    (left, right), _ = plot.canvas.box.viewRange()
    drag(plot, [(5, 5), (3, 5)], modifier=Qt.KeyboardModifier.ShiftModifier)
    (moved, _), _ = plot.canvas.box.viewRange()
    assert moved - left == pytest.approx(2, abs=0.1)
    assert told == []
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert told == [([], False)]
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.canvas.box.viewRange()[0] == pytest.approx([left, right])


def test_other_points_in_place_of_the_former_stay_zoomed_where_asked(scatter) -> None:
    plot, _ = scatter
    plot.canvas.box.setRange(xRange=(2, 4), yRange=(2, 4), padding=0)
    cloud = Cloud("", np.arange(12.0), np.arange(12.0), keys=np.arange(12, dtype=np.int64))
    plot.show_clouds([cloud], "x", "y", keep_view=True)
    assert plot.canvas.box.viewRange() == [[2, 4], [2, 4]]
    plot.show_clouds([cloud], "x", "y")
    plot.look_at_all()
    assert plot.canvas.box.viewRange()[0][1] > 11
    assert not plot.is_zoomed


def test_bars_pick_the_values_they_stand_for(qtbot: QtBot) -> None:
    plot = Histogram()
    told = ready(qtbot, plot)
    values = np.concatenate([np.random.default_rng(3).normal(0, 1, 500), [np.nan]])
    plot.show_values(values, "Residual, kWh", keys=np.arange(501, dtype=np.int64))
    QTest.qWait(10)
    edges = plot._bars.edges
    low, high = (edges[3] + edges[4]) / 2, (edges[4] + edges[5]) / 2
    drag(plot, [(low, 1.0), (high, 2.0)])
    ((keys, adds),) = told
    assert not adds
    assert keys == np.flatnonzero((values >= edges[3]) & (values < edges[5])).tolist()
    assert len(keys) == plot._bars.counts[3] + plot._bars.counts[4]
    plot.set_picked(np.array(keys, dtype=np.int64))
    assert plot._bars.picked.tolist() == [c if p in (3, 4) else 0 for p, c in enumerate(plot._bars.counts)]
    plot.pick(plot.keys_in(np.array([(-99.0, 0), (99, 1), (99, 0)])), adds=False)
    assert told[-1][0] == list(range(500))
