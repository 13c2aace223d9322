"""What happened, on the charts: found by pixel, drawn once a pixel, said in words."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from analytics.period import Interval
from enms_desktop import theme
from enms_desktop.plots.marks import Mark, MarkKind, Marks, hatch
from enms_desktop.plots.time_plot import Offer, Panel, TimePlot, Trace

START = datetime(2025, 3, 1, tzinfo=UTC)
HOUR = 3600.0


def at(hours: float) -> float:
    return (START + timedelta(hours=hours)).timestamp()


def anomaly(hours: float, weight: int = 1, panel: str = "", words: str = "spike") -> Mark:
    return Mark(MarkKind.ANOMALY, at(hours), at(hours), "Anomaly", words, weight=weight, panel=panel, color="bad")


def stretch(kind: MarkKind, first: float, last: float, color: str = "muted") -> Mark:
    return Mark(kind, at(first), at(last), str(kind), "reason", color=color)


# Pure


def test_signs_that_share_a_place_are_one_and_the_heaviest_is_seen():
    marks = Marks([anomaly(10, 1), anomaly(10.01, 3), anomaly(10.02, 2), anomaly(50, 1)])
    seconds, heaviest, counts = marks.signs(at(0), at(100), 100 * HOUR / 500)
    assert [marks.all[n].weight for n in heaviest] == [3, 1]
    assert counts.tolist() == [3, 1]
    assert seconds.tolist() == [at(10.01), at(50)]


def test_zooming_in_tells_them_apart():
    marks = Marks([anomaly(10), anomaly(10.5)])
    assert len(marks.signs(at(0), at(1000), 2 * HOUR)[0]) == 1
    assert len(marks.signs(at(9), at(12), 3 * HOUR / 500)[0]) == 2


def test_signs_stay_the_same_while_panning():
    rng = np.random.default_rng(2)
    marks = Marks([anomaly(hours) for hours in rng.uniform(0, 1000, 400)])
    pixel = 1000 * HOUR / 900
    one, *_ = marks.signs(at(100), at(800), pixel)
    other, *_ = marks.signs(at(150), at(850), pixel)
    shared = (one > at(200)) & (one < at(700))
    assert np.isin(one[shared], other).all()


def test_however_many_there_are_no_more_signs_than_find_room():
    marks = Marks([anomaly(hours) for hours in np.linspace(0, 8760, 5000)])
    assert len(marks.signs(at(0), at(8760), 8760 * HOUR / 1000)[0]) <= 1000 / 12 + 2


def test_bands_that_touch_a_pixel_are_one_and_none_is_lost():
    kind = MarkKind.OPERATION
    marks = Marks([stretch(kind, 10, 10.1), stretch(kind, 10.2, 10.3), stretch(kind, 60, 70), stretch(kind, 200, 300)])
    ((color, runs),) = marks.bands(kind, at(0), at(100), HOUR)
    assert color == "muted"
    assert len(runs) == 2
    assert runs[0, 0] <= at(10)
    assert runs[0, 1] >= at(10.3)
    assert (runs[1, 0], runs[1, 1]) == (at(60), at(70))
    assert marks.bands(MarkKind.EXCLUSION, at(0), at(100), HOUR) == []


def test_a_stretch_shorter_than_a_pixel_is_a_pixel_wide():
    marks = Marks([stretch(MarkKind.EXCLUSION, 10, 10.001)])
    ((_, runs),) = marks.bands(MarkKind.EXCLUSION, at(0), at(100), HOUR)
    assert runs[0, 1] - runs[0, 0] == pytest.approx(HOUR)


def test_marks_at_a_place_are_the_near_signs_and_what_lasts_there():
    marks = Marks([anomaly(10, 1), anomaly(10.2, 3), stretch(MarkKind.EXCLUSION, 5, 20), anomaly(40)])
    found = marks.at(at(10), HOUR / 10)
    assert [(mark.kind, mark.weight) for mark in found] == [
        (MarkKind.ANOMALY, 3),
        (MarkKind.ANOMALY, 1),
        (MarkKind.EXCLUSION, 0),
    ]
    assert marks.at(at(20), HOUR / 10) == ()
    assert Marks().at(at(20), HOUR) == ()


def test_a_hatch_fills_its_rectangle_and_nothing_else():
    edges = np.array([[10.0, 43.0], [100.0, 101.0]])
    lines = hatch(edges, 20, 70)
    sums = lines[:, 0] + lines[:, 1]
    assert sums == pytest.approx(lines[:, 2] + lines[:, 3])
    wide, narrow = lines[lines[:, 0] < 50], lines[lines[:, 0] > 50]
    for part, (left, right) in ((wide, edges[0]), (narrow, edges[1])):
        assert ((part[:, [0, 2]] >= left) & (part[:, [0, 2]] <= right)).all()
        assert ((part[:, [1, 3]] >= 20) & (part[:, [1, 3]] <= 70)).all()
        assert np.diff(part[:, 0] + part[:, 1]) == pytest.approx(8)
    assert (wide[0, :2].sum(), wide[-1, :2].sum()) == (32, 112)
    assert (narrow[0, :2].sum(), narrow[-1, :2].sum()) == (120, 168)


# On the charts


@pytest.fixture
def plot(qtbot):
    made = TimePlot()
    qtbot.addWidget(made)
    made.resize(1000, 520)
    made.show()
    time_s = at(0) + np.arange(400) * 900.0
    panels = [
        Panel(f"{name}, kWh", (Trace("Press-1", "kWh", time_s, 20 + np.sin(time_s / 9000)),), key=name)
        for name in ("energy_kwh", "power_kw")
    ]
    made.show_traces(panels, Interval.QUARTER_HOUR, "UTC")
    QTest.qWait(20)
    return made


def lane(plot: TimePlot, hours: float, chart: int = 0) -> QPoint:
    canvas = plot.charts[chart].canvas
    return QPoint(round(canvas.box.sceneBoundingRect().left() + plot.pixel_of(at(hours))), 16)


def test_a_sign_stands_in_its_chart_and_in_the_first_when_that_is_not_shown(plot):
    plot.set_marks([anomaly(10, panel="power_kw"), anomaly(20, panel="flow"), anomaly(30)])
    assert [[mark.start for mark in chart.marks.all] for chart in plot.charts] == [[at(20), at(30)], [at(10)]]


def test_stretches_are_in_every_chart(plot):
    plot.set_marks([stretch(MarkKind.EXCLUSION, 10, 20), stretch(MarkKind.OPERATION, 30, 40)])
    assert [len(chart.marks) for chart in plot.charts] == [2, 2]


def test_an_exclusion_is_hatched_only_where_it_lasts(plot):
    plot.set_marks([stretch(MarkKind.EXCLUSION, 10, 20, color="bad")])
    canvas, hatched = plot.charts[0].canvas, QColor(theme.colors().bad).rgb()
    image = canvas.grab().toImage()
    area = canvas.box.sceneBoundingRect().toAlignedRect()
    found = {
        x
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
        if image.pixel(x, y) == hatched
    }
    first, last = (area.left() + plot.pixel_of(at(hours)) for hours in (10, 20))
    assert (min(found), max(found)) == pytest.approx((first, last), abs=2)


def test_curves_keep_out_of_the_lane(plot):
    before = plot.charts[0].canvas.box.viewRange()[1]
    plot.set_marks([anomaly(10)])
    after = plot.charts[0].canvas.box.viewRange()[1]
    assert after[0] == before[0]
    assert after[1] > before[1]
    assert plot.charts[1].canvas.box.viewRange()[1] == before


def test_hovering_says_what_it_is_and_leaving_stops(plot, qtbot):
    plot.set_marks([anomaly(30, words="Power spike")])
    viewport = plot.charts[0].canvas.viewport()
    QTest.mouseMove(viewport, lane(plot, 30))
    plot.pointer.hover(at(30), viewport.mapToGlobal(lane(plot, 30)))
    assert plot.pointer.card.words == "Anomaly\nPower spike"
    assert plot.rect().contains(plot.pointer.card.geometry())
    plot.pointer.hover(at(50), viewport.mapToGlobal(lane(plot, 50)))
    assert plot.pointer.card.isHidden()


def test_a_click_keeps_the_card_with_what_can_be_done(plot, qtbot):
    done: list[str] = []
    plot.set_mark_offers(lambda mark: [Offer("Withdraw", lambda: done.append(mark.words))])
    plot.set_marks([anomaly(30, words="Power spike")])
    QTest.mouseClick(plot.charts[0].canvas.viewport(), Qt.MouseButton.LeftButton, pos=lane(plot, 30))
    assert plot.pointer.card.is_pinned
    assert plot.pointer.pinned is None
    (button,) = plot.pointer.card.findChildren(QPushButton)
    button.click()
    assert done == ["Power spike"]
    assert plot.pointer.card.isHidden()


def test_all_that_a_card_says_is_seen(plot):
    long = Mark(
        MarkKind.NOTE, at(30), at(30), "Note · Compressor-1", "The night shift ran the small boiler only. " * 3,
        tuple(f"fact {n} of a mark that says a good deal more than one line holds" for n in range(4)),
    )  # fmt: skip
    plot.set_marks([long])
    plot.pointer.hover(at(30), plot.charts[0].canvas.viewport().mapToGlobal(lane(plot, 30)))
    label = plot.pointer.card.findChild(QLabel)
    QTest.qWait(10)
    assert label.height() >= label.heightForWidth(label.width())
    assert plot.pointer.card.rect().contains(label.geometry())


def test_escape_closes_the_card_before_it_lets_go_of_the_ranges(plot):
    plot.set_marks([anomaly(30)])
    plot.mark((at(50), at(60)))
    QTest.mouseClick(plot.charts[0].canvas.viewport(), Qt.MouseButton.LeftButton, pos=lane(plot, 30))
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.pointer.card.isHidden()
    assert plot.period is not None
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.period is None


def test_marks_are_reached_by_keyboard(plot):
    plot.set_marks([anomaly(30, words="first"), anomaly(60, words="second", panel="power_kw")])
    QTest.keyClick(plot, Qt.Key.Key_M)
    assert plot.pointer.card.words.endswith("first")
    QTest.keyClick(plot, Qt.Key.Key_M)
    assert plot.pointer.card.words.endswith("second")
    QTest.keyClick(plot, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert plot.pointer.card.words.endswith("first")
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.pointer.card.isHidden()


def test_marks_are_drawn_in_both_themes(plot, qapp, qtbot):
    kinds = [anomaly(5), *(stretch(kind, 10 + 10 * n, 17 + 10 * n, "warning") for n, kind in enumerate(MarkKind))]
    plot.set_marks(kinds)
    for mode in ("light", "dark"):
        theme.apply(qapp, mode)
        qtbot.waitUntil(plot.window().updatesEnabled)  # nothing is painted before all of it has changed
        with_marks = plot.charts[0].canvas.grab().toImage()
        place = lane(plot, 5)
        ratio = with_marks.devicePixelRatio()
        seen = with_marks.pixelColor(int(place.x() * ratio), int(place.y() * ratio))
        assert seen == QColor(theme.colors().bad)
