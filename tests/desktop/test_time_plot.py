"""Choosing a range by mouse and by keyboard, panning, zooming, the way back, and what the charts say."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QFontMetricsF, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from analytics import text
from analytics.period import Interval, Period
from enms_desktop import theme
from enms_desktop.plots.lines import dashes, segments, stair_columns
from enms_desktop.plots.pyramid import View
from enms_desktop.plots.time_plot import Panel, RangeAction, Scale, Style, TimePlot, Trace
from enms_desktop.plots.value_axis import fitted, marks, words

START = datetime(2025, 9, 1, 22, tzinfo=UTC)  # midnight in Brussels
ZONE = "Europe/Brussels"
WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def trace(days: float = 4, step: float = 900.0, label: str = "Compressor-1", **more: object) -> Trace:
    time = START.timestamp() + np.arange(int(days * 86400 / step)) * step
    return Trace(label, "kWh", time, 20 + 5 * np.sin(time / 9000), **more)  # type: ignore[arg-type]


def moment(hours: float) -> datetime:
    return START + timedelta(hours=hours)


@pytest.fixture
def plot(qtbot):
    made = TimePlot()
    qtbot.addWidget(made)
    made.resize(1000, 520)
    made.show()
    made.show_traces(
        [("Energy, kWh", [trace(), trace(label="Boiler-1", color_index=1)]), ("Power, kW", [trace()])],
        Interval.QUARTER_HOUR,
        ZONE,
    )
    QTest.qWait(10)
    return made


def pixel(plot: TimePlot, hours: float, chart: int = 0) -> QPoint:
    box = plot.charts[chart].canvas.box.sceneBoundingRect()
    (left, right), _ = plot.charts[chart].canvas.box.viewRange()
    share = (moment(hours).timestamp() - left) / (right - left)
    return QPoint(round(box.left() + share * box.width()), int(box.center().y()))


def drag(plot, first, last, button=Qt.MouseButton.LeftButton, modifier=Qt.KeyboardModifier.NoModifier, chart=0):
    viewport = plot.charts[chart].canvas.viewport()
    begin, end = pixel(plot, first, chart), pixel(plot, last, chart)
    QTest.mousePress(viewport, button, modifier, begin)
    for share in (0.02, 0.3, 0.7, 1.0):
        at = QPoint(round(begin.x() + share * (end.x() - begin.x())), begin.y())
        send_move(viewport, at, button, modifier)
    QTest.mouseRelease(viewport, button, modifier, end)


def send_move(viewport, at, button=Qt.MouseButton.NoButton, modifier=Qt.KeyboardModifier.NoModifier):
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), viewport.mapToGlobal(QPointF(at)), Qt.MouseButton.NoButton, button, modifier
    )
    QApplication.sendEvent(viewport, event)


def wheel(plot, hours, turns, modifier=Qt.KeyboardModifier.NoModifier):
    viewport = plot.charts[0].canvas.viewport()
    at = QPointF(pixel(plot, hours))
    event = QWheelEvent(
        at, viewport.mapToGlobal(at), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def watch(signal):
    seen: list[object] = []
    signal.connect(lambda *values: seen.append(values[0] if values else None))
    return seen


# Choosing


@pytest.mark.parametrize("chart", [0, 1])
@pytest.mark.parametrize(("first", "last"), [(20.06, 40.2), (40.2, 20.06)])
def test_drag_chooses_a_range_that_snaps_to_whole_intervals_and_tells_once(plot, chart, first, last):
    told = watch(plot.period_selected)
    drag(plot, first, last, chart=chart)
    assert told == [Period(moment(20), moment(40.25))]
    assert plot.period == told[0]
    assert not plot.action_bar.isHidden()


def test_nothing_is_told_while_dragging(plot):
    told = watch(plot.period_selected)
    plot.set_actions([])
    viewport = plot.charts[0].canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=pixel(plot, 10))
    send_move(viewport, pixel(plot, 30), Qt.MouseButton.LeftButton)
    assert plot.period is not None
    assert plot.action_bar.text == "20\N{NO-BREAK SPACE}h"
    assert all(button.isHidden() for button in plot.action_bar.buttons)
    assert told == []
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=pixel(plot, 30))
    assert len(told) == 1
    assert not any(button.isHidden() for button in plot.action_bar.buttons)


def test_a_click_is_no_range(plot):
    told = watch(plot.period_selected)
    QTest.mouseClick(plot.charts[0].canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel(plot, 10))
    assert plot.period is None
    assert told == []


def test_a_drag_beyond_the_side_ends_at_the_side(plot):
    told = watch(plot.period_selected)
    viewport = plot.charts[0].canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=pixel(plot, 90))
    send_move(viewport, pixel(plot, 130), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=pixel(plot, 130))
    assert told[0].end == moment(96)


def test_an_edge_can_be_moved_and_the_other_stays(plot):
    plot.set_period(Period(moment(20), moment(40)))
    told = watch(plot.period_selected)
    drag(plot, 40, 60.2)
    assert told == [Period(moment(20), moment(60.25))]
    drag(plot, 20, 10.1)
    assert told[1] == Period(moment(10), moment(60.25))


def test_days_snap_to_the_site_s_midnights_also_when_the_clocks_change(plot):
    begin = datetime(2025, 10, 20, 22, tzinfo=UTC).timestamp()
    from zoneinfo import ZoneInfo

    from enms_desktop.plots.site_time_axis import local, midnight

    zone = ZoneInfo(ZONE)
    days = [midnight(local(begin + n * 86400 + 43200, zone).date(), zone) for n in range(14)]
    plot.show_traces([("E", [Trace("A", "kWh", np.array(days), np.ones(14))])], Interval.DAY, ZONE)
    sunday = datetime(2025, 10, 26, 9, tzinfo=UTC).timestamp()
    assert plot.snapping.nearest(sunday) == datetime(2025, 10, 25, 22, tzinfo=UTC).timestamp()
    assert plot.snapping.nearest(sunday + 6 * 3600) == datetime(2025, 10, 26, 23, tzinfo=UTC).timestamp()


def test_a_drag_inside_one_interval_chooses_that_interval(plot):
    plot.look_at(Period(moment(10), moment(11)))
    told = watch(plot.period_selected)
    drag(plot, 10.53, 10.6)
    assert told == [Period(moment(10.5), moment(10.75))]


def test_where_a_pixel_is_hours_wide_whole_days_are_chosen(plot):
    plot.show_traces([("E", [trace(days=400)])], Interval.QUARTER_HOUR, ZONE)
    told = watch(plot.period_selected)
    drag(plot, 24 * 100 + 5, 24 * 160 - 3)
    # The clocks were put back in between.
    assert told == [Period(moment(24 * 100 + 1), moment(24 * 160 + 1))]


def test_set_period_is_silent(plot):
    told, cleared = watch(plot.period_selected), watch(plot.period_cleared)
    plot.set_period(Period(moment(5), moment(9)))
    assert plot.period == Period(moment(5), moment(9))
    plot.set_period(None)
    assert plot.period is None
    assert (told, cleared) == ([], [])


def test_escape_lets_go(plot):
    cleared = watch(plot.period_cleared)
    drag(plot, 20, 40)
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.period is None
    assert plot.action_bar.isHidden()
    assert len(cleared) == 1
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert len(cleared) == 1


# Several ranges

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_control_adds_a_range_and_a_plain_drag_begins_anew(plot):
    told = watch(plot.period_selected)
    drag(plot, 50, 60)
    drag(plot, 20, 30, modifier=CONTROL)
    assert plot.periods == (Period(moment(20), moment(30)), Period(moment(50), moment(60)))
    assert plot.period == told[1] == Period(moment(20), moment(30))
    drag(plot, 70, 80)
    assert plot.periods == (Period(moment(70), moment(80)),)


def test_ranges_that_overlap_become_one_when_the_mouse_is_let_go(plot):
    drag(plot, 20, 30)
    drag(plot, 50, 60, modifier=CONTROL)
    drag(plot, 26, 55, modifier=CONTROL)
    assert plot.periods == (Period(moment(20), moment(60)),)


def test_the_edge_of_any_range_can_be_moved(plot):
    plot.set_periods([Period(moment(20), moment(30)), Period(moment(50), moment(60))])
    drag(plot, 20, 10)
    assert plot.periods == (Period(moment(10), moment(30)), Period(moment(50), moment(60)))
    assert plot.period == Period(moment(10), moment(30))


def test_several_ranges_by_keyboard_alone(plot):
    QTest.keyClick(plot, Qt.Key.Key_S)
    assert plot.periods == (Period(moment(24), moment(72)),)
    QTest.keyClick(plot, Qt.Key.Key_A)
    assert len(plot.periods) == 2
    added = plot.period
    assert added != Period(moment(24), moment(72))
    QTest.keyClick(plot, Qt.Key.Key_Left, CONTROL)
    QTest.keyClick(plot, Qt.Key.Key_Delete)
    assert plot.periods == (Period(moment(24), moment(72)),)
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.periods == ()


def test_tab_goes_from_range_to_range_and_then_on(plot):
    first, second = Period(moment(20), moment(30)), Period(moment(50), moment(60))
    plot.set_periods([first, second], first)
    plot.setFocus()
    assert plot.period == first
    QTest.keyClick(plot, Qt.Key.Key_Tab)
    assert plot.period == second
    QTest.keyClick(plot, Qt.Key.Key_Backtab)
    assert plot.period == first
    assert plot.periods == (first, second)
    assert not plot._gestures.turn(-1)


def test_the_beginning_of_a_range_moves_with_control(plot, qtbot):
    plot.look_at(Period(moment(10), moment(30)))
    plot.set_period(Period(moment(15), moment(20)))
    with qtbot.waitSignal(plot.period_selected, timeout=3000):
        QTest.keyClick(plot, Qt.Key.Key_Left, CONTROL)
    assert plot.period == Period(moment(14.75), moment(20))


def test_the_bar_sums_over_all_ranges(plot):
    plot.set_describer(lambda periods: (f"{sum(period.hours for period in periods):.0f} kWh",))
    drag(plot, 20, 30)
    drag(plot, 50, 65, modifier=CONTROL)
    assert plot.action_bar.text == "2 ranges   1\N{NO-BREAK SPACE}d 1\N{NO-BREAK SPACE}h   25 kWh"


# The view


@pytest.mark.parametrize(
    ("button", "modifier"),
    [
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier),
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_shift_or_the_middle_button_pans_and_chooses_nothing(plot, button, modifier):
    told = watch(plot.period_selected)
    before = plot.view
    drag(plot, 50, 26, button, modifier)
    assert told == []
    assert plot.period is None
    assert plot.view.start - before.start == pytest.approx(timedelta(hours=24), abs=timedelta(minutes=15))
    assert plot.view.hours == pytest.approx(before.hours)
    QTest.keyClick(plot, Qt.Key.Key_Backspace)
    assert plot.view == before


def test_the_wheel_zooms_around_the_mouse_and_backspace_returns(plot):
    before = plot.view
    at = pixel(plot, 30)
    plot.clearFocus()
    for _ in range(5):
        wheel(plot, 30, 1)
    assert plot.hasFocus()  # else the way back would need a click
    assert plot.view.hours == pytest.approx(before.hours * 0.85**5)
    assert abs(pixel(plot, 30).x() - at.x()) <= 1
    QTest.keyClick(plot, Qt.Key.Key_Backspace)
    assert plot.view == before


def test_the_wheel_zooms_over_the_legend_too(plot):
    chart, before = plot.charts[0], plot.view
    at = QPointF(chart.canvas.mapTo(chart, pixel(plot, 30)).x(), 4)
    QTest.wheelEvent(plot.window().windowHandle(), chart.mapTo(plot.window(), at), QPoint(0, 120))
    QTest.qWait(20)
    assert plot.view.hours == pytest.approx(before.hours * 0.85)
    assert abs(pixel(plot, 30).x() - at.x()) <= 2


@pytest.mark.parametrize("part", ["legend", "canvas"])
def test_a_right_click_opens_the_menu_of_the_chart(plot, part):
    filled = list[str]()

    def fill(panel: Panel, menu: QMenu) -> None:
        filled.append(panel.title)
        menu.addAction("Close")

    plot.set_panel_menu(fill)
    chart = plot.charts[1]
    widget = chart.legend if part == "legend" else chart.canvas.viewport()
    at = widget.rect().center()
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))
    assert filled == [chart.panel.title]
    chart.menu_button.menu().close()


def test_the_legend_keeps_its_height_while_the_mouse_moves(plot):
    plot.resize(420, 400)
    names = ("Compressor-1 of hall 2", "Compressor-2 of hall 2", "Boiler-1")
    energy = trace()
    wild = [replace(energy, label=name, value=10.0 ** (energy.value / 4 - 3)) for name in names]
    plot.show_traces([("Energy, kWh", wild)], Interval.QUARTER_HOUR, ZONE)
    QTest.qWait(20)
    legend, heights = plot.charts[0].legend, set()
    for pinned in (None, moment(40).timestamp()):
        plot.pointer.pin(pinned)
        heights.clear()
        for hours in range(20, 60, 2):
            plot.pointer.stand(moment(hours).timestamp())
            heights.add(legend.heightForWidth(legend.width()))
            metrics = QFontMetricsF(theme.font(0.95, bold=True, figures=True))
            wide = [metrics.horizontalAdvance(words) for words in legend._values]
            assert all(one <= room for one, room in zip(wide, legend._widest, strict=True))
        assert len(heights) == 1


def test_the_handle_between_charts_shows_when_the_mouse_rests_on_it(plot, qtbot):
    handle = plot.stack._split.handle(1)
    at = QPointF(handle.rect().center())
    QApplication.sendEvent(handle, QEnterEvent(at, at, handle.mapToGlobal(at)))
    assert handle.color is None
    qtbot.waitUntil(lambda: handle.color == QColor(theme.colors().strong_border))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    assert handle.color == QColor(theme.colors().accent)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(handle, QEvent(QEvent.Type.Leave))
    assert handle.color is None


def test_all_charts_show_the_same_stretch(plot):
    wheel(plot, 30, 3)
    ranges = [chart.canvas.box.viewRange()[0] for chart in plot.charts]
    assert ranges[0] == ranges[1]
    lefts = [chart.canvas.box.sceneBoundingRect().left() for chart in plot.charts]
    assert lefts[0] == lefts[1]


def test_a_double_click_goes_back(plot):
    before = plot.view
    plot.look_at(Period(moment(10), moment(20)))
    assert plot.view == Period(moment(10), moment(20))
    QTest.mouseDClick(plot.charts[0].canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel(plot, 15))
    assert plot.view == before


def test_zoom_shows_the_range_only(plot):
    plot.set_actions([])
    drag(plot, 20, 40)
    QTest.keyClick(plot, Qt.Key.Key_Z)
    assert plot.view == Period(moment(20), moment(40))


def test_panning_does_not_leave_the_data_behind(plot):
    for _ in range(60):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.view.start < moment(96)


def test_zooming_ends_somewhere(plot):
    for _ in range(100):
        wheel(plot, 30, 3)
    assert 5 <= plot.view.hours * 3600 <= 60
    for _ in range(100):
        wheel(plot, 30, -3)
    assert 96 <= plot.view.hours <= 96 * 1.11


def test_the_same_period_again_keeps_the_view_another_does_not(plot):
    whole = Period(moment(0), moment(96))
    groups = [("Energy, kWh", [trace()])]
    plot.show_traces(groups, Interval.QUARTER_HOUR, ZONE, period=whole)
    zoomed = Period(moment(30), moment(40))
    plot.look_at(zoomed)
    plot.show_traces([("Energy, kWh", [trace(step=60.0)])], Interval.MINUTE, ZONE, period=whole)
    assert plot.view == zoomed
    plot.show_traces(groups, Interval.QUARTER_HOUR, ZONE, period=Period(moment(0), moment(48)))
    assert plot.view == Period(moment(0), moment(48))


def test_view_changed_tells_what_is_visible(plot):
    seen = watch(plot.view_changed)
    plot.look_at(Period(moment(10), moment(20)))
    plot.look_at(Period(moment(10), moment(20)))
    assert seen == [Period(moment(10), moment(20))]


def test_values_fill_the_height(plot):
    low, high = plot.charts[0].canvas.box.viewRange()[1]
    assert low <= 15
    assert 25 <= high <= 32


# The keyboard


def test_s_chooses_the_visible_middle(plot):
    told = watch(plot.period_selected)
    QTest.keyClick(plot, Qt.Key.Key_S)
    assert told == [Period(moment(24), moment(72))]


def test_arrows_move_the_range_and_tell_when_the_user_pauses(plot, qtbot):
    plot.look_at(Period(moment(10), moment(30)))
    plot.set_period(Period(moment(15), moment(20)))
    told = watch(plot.period_selected)
    with qtbot.waitSignal(plot.period_selected, timeout=3000):
        for _ in range(3):
            QTest.keyClick(plot, Qt.Key.Key_Right)
        assert told == []
    assert told == [Period(moment(15.75), moment(20.75))]
    with qtbot.waitSignal(plot.period_selected, timeout=3000):
        QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert told[1] == Period(moment(15.75), moment(20.5))


def test_a_range_cannot_be_made_shorter_than_an_interval(plot):
    plot.set_period(Period(moment(15), moment(15.25)))
    QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert plot.period == Period(moment(15), moment(15.25))


def test_enter_and_letters_do_the_actions_with_the_range(plot):
    done: list[tuple[str, Period]] = []
    plot.set_actions(
        [
            RangeAction("Train", "baseline", "T", lambda period: done.append(("train", period))),
            RangeAction("KPIs", "gauge", "K", lambda period: done.append(("kpi", period))),
        ]
    )
    QTest.keyClick(plot, Qt.Key.Key_K)
    assert done == []
    drag(plot, 20, 40)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_K, Qt.Key.Key_T):
        QTest.keyClick(plot, key)
    chosen = Period(moment(20), moment(40))
    assert done == [("train", chosen), ("kpi", chosen), ("train", chosen)]


def test_actions_use_the_range_as_the_keys_left_it(plot):
    done: list[Period] = []
    told = watch(plot.period_selected)
    plot.set_actions([RangeAction("Train", "baseline", "T", done.append)])
    plot.set_period(Period(moment(20), moment(40)))
    QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert done == told == [plot.period]
    assert plot.period.end > moment(40)


def test_buttons_do_the_actions(plot, qtbot):
    done: list[Period] = []
    plot.set_actions([RangeAction("Train", "baseline", "T", done.append)])
    drag(plot, 20, 40)
    qtbot.mouseClick(plot.action_bar.buttons[0], Qt.MouseButton.LeftButton)
    assert done == [Period(moment(20), moment(40))]
    assert [button.text() for button in plot.action_bar.buttons] == ["Train", "Zoom", "Clear"]


# What it says


def test_actions_without_room_are_in_a_menu(plot, qtbot):
    """The bar never runs out of the charts, and every action is still reached."""
    done = []
    offered = [RangeAction(f"Action {n}", "", str(n), lambda _period, n=n: done.append(n)) for n in range(9)]
    plot.resize(420, 300)
    plot.set_actions(offered)
    plot.set_period(Period(moment(20), moment(40)))
    bar = plot.action_bar
    qtbot.waitUntil(lambda: bar.more.isVisible() and bar.geometry().right() <= plot.rect().right())
    assert bar.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    bar.more.menu().aboutToShow.emit()
    seen = [button.text() for button in bar.buttons if button.isVisible()]
    more = {action.text().split("\t")[0]: action for action in bar.more.menu().actions()}
    assert seen + list(more) == [*(action.label for action in offered), "Zoom", "Clear"]
    more["Action 8"].trigger()
    assert done == [8]
    plot.resize(2000, 300)
    plot.set_period(Period(moment(20), moment(40)))
    qtbot.waitUntil(lambda: not bar.more.isVisible() and all(button.isVisible() for button in bar.buttons))


def test_without_room_the_last_words_go_first_then_numbers_then_the_first_words(plot):
    """What is left out is in the tooltip."""
    labels = ("Train baseline", "KPIs", "Exclude")
    plot.set_actions([RangeAction(label, "baseline", str(n), print) for n, label in enumerate(labels)])
    plot.set_describer(lambda _periods: ("480 kWh", "peak 20 kW", "mean 10 kW"))
    plot.set_period(Period(moment(20), moment(40)))
    bar = plot.action_bar
    seen = []
    for room in range(1200, 100, -5):
        bar.fit(room)
        parts = len(bar.text.split("   ")) - 2  # how long it is, and the energy, stay
        with_words = sum(button.toolButtonStyle() == WITH_WORDS for button in bar.buttons)
        if (parts, with_words) not in seen:
            seen.append((parts, with_words))
    assert seen == [(2, 5), (2, 4), (2, 3), (1, 3), (0, 3), (0, 2), (0, 1), (0, 0)]
    assert "mean 10 kW" in bar.findChild(QLabel).toolTip()


def test_the_bar_says_how_long_and_what_the_page_adds(plot):
    plot.set_describer(lambda periods: (f"{sum(period.hours for period in periods):.0f} kWh",))
    drag(plot, 20, 45.5)
    assert plot.action_bar.text == "1\N{NO-BREAK SPACE}d 2\N{NO-BREAK SPACE}h   26 kWh"


def test_the_bar_stays_inside(plot):
    plot.set_actions([])
    for first, last in ((0, 1), (95, 96)):
        plot.set_period(Period(moment(first), moment(last)))
        bar = plot.action_bar.geometry()
        assert plot.rect().contains(bar)


def test_a_bar_with_much_to_say_reaches_over_the_axis_but_not_beyond_the_chart(plot):
    begin, end = plot.span()
    plot.set_describer(lambda _periods: ("x",))
    plot.set_period(Period(moment(40), moment(41)))
    letters = 1
    while plot.action_bar.width() <= end - begin:
        letters += 1
        plot.set_describer(lambda _periods, said="x" * letters: (said,))
        plot.set_period(Period(moment(40), moment(41)))
    assert plot.rect().contains(plot.action_bar.geometry())
    assert plot.action_bar.geometry().right() <= end


def test_values_at_the_cursor(plot):
    viewport = plot.charts[0].canvas.viewport()
    send_move(viewport, pixel(plot, 30.1))
    shown = plot.charts[0].traces[0]
    expected = shown.value[np.searchsorted(shown.time_s, moment(30.1).timestamp()) - 1]
    assert plot.charts[0].legend.values[0] == f"{expected:.2f}\N{NO-BREAK SPACE}kWh"
    assert len(plot.charts[1].legend.values) == 1
    plot._gestures.leave()
    assert plot.charts[0].legend.values == ()


def test_a_gap_has_no_value_at_the_cursor(plot):
    part = trace()
    keep = np.ones(part.time_s.size, dtype=bool)
    keep[120:160] = False
    plot.show_traces([("E", [Trace("A", "kWh", part.time_s[keep], part.value[keep])])], Interval.QUARTER_HOUR, ZONE)
    plot.pointer.stand(moment(35).timestamp())
    assert plot.charts[0].legend.values == ("–",)
    plot.pointer.stand(moment(29.9).timestamp())
    assert plot.charts[0].legend.values[0].endswith("kWh")


def test_the_level_is_written_on_the_plot(plot):
    assert plot.level_note.startswith("15-minute values · 1")
    assert plot.level_note.endswith("points")
    plot.show_traces([("E", [trace(step=3600)])], Interval.HOUR, ZONE)
    assert plot.level_note == "Hourly values · 96 points"


def test_means_stand_for_samples_that_cannot_be_told_apart_and_no_spike_is_lost(plot):
    hours, days = (START.timestamp() + np.arange(count) * step for count, step in ((8760, 3600.0), (365, 86400.0)))
    value = np.where(np.arange(8760) % 2 == 0, 10.0, 30.0)
    value[4000] = 60.0
    means = Trace("daily means", "kWh", days, np.full(365, 20.0), style=Style.STEP)
    plot.show_traces([("E", [Trace("A", "kWh", hours, value, means=means)])], Interval.HOUR, ZONE)
    assert plot.level_note == "Hourly values, lowest to highest · line: daily means"
    canvas = plot.charts[0].canvas
    image = canvas.grab().toImage()

    def dark(hour: int, kwh: float) -> int:
        """How dark it is at the most in a few columns around a place."""
        at = canvas.mapFromScene(canvas.box.mapViewToScene(QPointF(START.timestamp() + hour * 3600, kwh)))
        return 255 - min(image.pixelColor(at.x() + x, at.y() + y).lightness() for x in (-1, 0, 1) for y in (-1, 0, 1))

    empty = 255 - QColor(theme.colors().surface).lightness()
    line, band, above, spike = dark(2000, 20.0), dark(2000, 25.0), dark(2000, 51.0), dark(4000, 51.0)
    assert line > band > empty
    assert above == empty
    assert spike > empty
    plot.look_at(Period(START, START + timedelta(days=5)))
    assert plot.level_note == "Hourly values · 121 points"


def test_a_pinned_cursor_says_the_change(plot):
    plot.pointer.stand(moment(30.1).timestamp())
    QTest.keyClick(plot, Qt.Key.Key_C)
    send_move(plot.charts[0].canvas.viewport(), pixel(plot, 60.1))
    shown = plot.charts[0].traces[0]
    values = [shown.value[np.searchsorted(shown.time_s, moment(h).timestamp()) - 1] for h in (30.1, 60.1)]
    change = text.number(values[1] - values[0], "kWh", signed=True)
    assert plot.charts[0].legend.values[0].endswith(f"(Δ {change})")
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert "Δ" not in plot.charts[0].legend.values[0]


def test_a_click_on_the_time_axis_pins_the_cursor_and_one_on_a_chart_lets_go(plot):
    viewport, axis = plot.charts[0].canvas.viewport(), plot.axis
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=pixel(plot, 30))
    assert plot.pointer.pinned is None, "nobody would notice"
    at = axis.mapFromGlobal(viewport.mapToGlobal(pixel(plot, 30)))
    QTest.mouseClick(axis, Qt.MouseButton.LeftButton, pos=QPoint(at.x(), 10))
    assert plot.pointer.pinned == pytest.approx(moment(30).timestamp(), abs=1800)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=pixel(plot, 60))
    assert plot.pointer.pinned is None


def test_the_cursor_moves_by_keyboard(plot):
    QTest.keyClick(plot, Qt.Key.Key_Period)
    first = plot.pointer.at
    QTest.keyClick(plot, Qt.Key.Key_Period)
    assert plot.pointer.at == first + 900
    QTest.keyClick(plot, Qt.Key.Key_C)
    QTest.keyClick(plot, Qt.Key.Key_Comma, Qt.KeyboardModifier.ShiftModifier)
    assert plot.pointer.at == first + 900 - 9000
    assert plot.pointer.pinned == first + 900


# Axes


def two_units(scale: Scale = Scale.VALUES) -> Panel:
    energy = trace()
    warm = Trace("Outdoor", "°C", energy.time_s, 1000 * energy.value, dash=True)
    return Panel("Energy, kWh", (energy,), second_title="Outdoor temperature, °C", second=(warm,), scale=scale)


def test_two_units_in_one_chart_have_an_axis_each_and_say_their_own_values(plot):
    plot.show_traces([two_units(), ("Power, kW", [trace()])], Interval.QUARTER_HOUR, ZONE)
    QTest.qWait(20)
    chart, other = plot.charts
    low, high = chart.canvas.box.viewRange()[1]
    place = chart.canvas.second.laid
    # The curve of 15 000 to 25 000 °C lies where the one of 15 to 25 kWh does: the round bounds are alike.
    assert place.value(low) == pytest.approx(1000 * low, abs=1000)
    assert place.value(high) == pytest.approx(1000 * high, rel=0.1)
    plot.pointer.stand(moment(30).timestamp())
    assert chart.legend.values[1].endswith("°C")
    # All curves of the stack begin and end at the same pixel.
    ends = [
        (one.canvas.box.sceneBoundingRect().left(), one.canvas.box.sceneBoundingRect().right())
        for one in (chart, other)
    ]
    assert ends[0] == pytest.approx(ends[1])
    assert ends[0][1] < plot.charts[0].canvas.width() - 20


def test_a_normalised_chart_fills_its_axis_with_each_curve(plot):
    plot.show_traces([two_units(Scale.SHARE)], Interval.QUARTER_HOUR, ZONE)
    chart = plot.charts[0]
    assert chart.extremes(-np.inf, np.inf) == pytest.approx((0, 100))
    assert "% of the range" in chart.legend.note
    plot.pointer.stand(moment(30).timestamp())
    assert chart.legend.values[0].endswith("kWh")
    plot.show_traces([two_units(Scale.SCORE)], Interval.QUARTER_HOUR, ZONE)
    value = plot.charts[0].traces[0].value
    scores = (value - value.mean()) / value.std()
    assert plot.charts[0].extremes(-np.inf, np.inf) == pytest.approx((scores.min(), scores.max()))


def test_a_curve_that_does_not_vary_can_be_normalised(plot):
    flat = Trace("A", "kWh", trace().time_s, np.full(trace().time_s.size, 7.0))
    plot.show_traces([Panel("E", (flat,), scale=Scale.SHARE)], Interval.QUARTER_HOUR, ZONE)
    assert plot.charts[0].extremes(-np.inf, np.inf) == (0, 0)


def test_without_the_envelope_the_mean_fills_the_height(plot):
    base = trace()
    banded = Trace("A", "kW", base.time_s, base.value, base.value - 50, base.value + 50)
    plot.show_traces([Panel("P", (banded,))], Interval.QUARTER_HOUR, ZONE)
    assert plot.charts[0].extremes(-np.inf, np.inf)[1] > 70
    plot.show_traces([Panel("P", (banded,), envelope=False)], Interval.QUARTER_HOUR, ZONE)
    assert plot.charts[0].extremes(-np.inf, np.inf)[1] < 30


def test_the_user_s_heights_stay_with_their_charts(plot):
    panels = [Panel(name, (trace(),), key=name) for name in ("a", "b")]
    plot.show_traces(panels, Interval.QUARTER_HOUR, ZONE)
    plot.stack.shares.update({"a": 0.7, "b": 0.3})
    plot.show_traces(panels[::-1], Interval.QUARTER_HOUR, ZONE)
    QTest.qWait(20)
    upper, lower = plot.charts
    assert upper.panel.name == "b"
    assert lower.height() > 1.5 * upper.height()


def test_a_chart_that_is_closed_is_empty_and_shown_again_as_good_as_new(qtbot, plot):
    energy, power = plot.charts
    plot.pointer.stand(moment(5).timestamp())
    plot.show_traces([("Energy, kWh", [trace()])], Interval.QUARTER_HOUR, ZONE)
    assert plot.charts == (energy,)
    assert not power.isVisible()
    assert power.traces == ()
    fresh = TimePlot()
    fresh.resize(plot.size())
    fresh.show()
    panels = [("Energy, kWh", [trace()]), ("Level, m", [trace(label="Tank")])]
    for one in (plot, fresh):
        one.pointer.leave()
        one.show_traces(panels, Interval.QUARTER_HOUR, ZONE)
    assert plot.charts == (energy, power)
    qtbot.waitUntil(lambda: power.grab().toImage() == fresh.charts[1].grab().toImage())
    fresh.close()


def test_charts_are_made_in_advance_and_no_more_than_wanted(qtbot):
    plot = TimePlot()
    qtbot.addWidget(plot)
    plot.stack.keep_ready(2)
    qtbot.waitUntil(lambda: len(plot.stack._made) == 2)
    QTest.qWait(100)
    ready = set(plot.stack._made)
    assert len(ready) == 2
    plot.show_traces([("A", [trace()]), ("B", [trace()])], Interval.QUARTER_HOUR, ZONE)
    assert set(plot.charts) == ready


def test_a_message_stands_where_there_is_nothing(plot):
    plot.clear("No machine is chosen")
    assert plot.charts == ()
    assert plot._empty.isVisible()
    assert plot.message == "No machine is chosen"
    plot.show_traces([("E", [trace()])], Interval.HOUR, ZONE)
    assert not plot._empty.isVisible()


def test_series_without_a_sample_do_no_harm(plot):
    nothing = Trace("A", "kWh", np.empty(0), np.empty(0))
    unknown = Trace("B", "kWh", trace().time_s, np.full(trace().time_s.size, np.nan))
    plot.show_traces([("E", [nothing, unknown])], Interval.QUARTER_HOUR, ZONE, period=Period(moment(0), moment(10)))
    plot.pointer.stand(moment(5).timestamp())
    plot.grab()
    assert plot.charts[0].legend.values == ("–", "–")


def test_twelve_series_with_bands_in_three_charts_are_drawn_in_both_themes(plot, qapp):
    def one(number: int) -> Trace:
        base = trace(label=f"Machine-{number}", color_index=number, style=("line", "step", "dots")[number % 3])
        return Trace(
            base.label, "kW", base.time_s, base.value, base.value - 3, base.value + 4, base.color_index, base.style
        )

    plot.show_traces([(f"Power {n}, kW", [one(k) for k in range(12)]) for n in range(3)], Interval.QUARTER_HOUR, ZONE)
    pictures = []
    for mode in ("light", "dark"):
        theme.apply(qapp, mode)
        pictures.append(plot.grab().toImage())
    assert pictures[0].pixelColor(5, 200) != pictures[1].pixelColor(5, 200)


def test_shades_do_not_change_the_view(plot):
    before = plot.view
    plot.set_shades([Period(moment(3), moment(4))])
    plot.grab()
    assert plot.view == before


# Drawing


def test_a_dense_curve_shows_every_spike_and_every_gap(plot):
    rng = np.random.default_rng(3)
    time = START.timestamp() + np.arange(300_000.0)
    value = 50 + rng.normal(0, 3, time.size)
    spikes = np.arange(20_000, 280_000, 20_000)
    value[spikes] = rng.uniform(80, 120, spikes.size)
    value[100_500:119_500] = np.nan
    plot.show_traces([("Power, kW", [Trace("Compressor-1", "kW", time, value)])], Interval.RAW, ZONE)
    canvas = plot.charts[0].canvas

    image = canvas.grab().toImage()

    (left, right), (bottom, top) = canvas.box.viewRange()
    area, color = canvas.box.sceneBoundingRect(), Trace("", "", time, value).color().rgb()

    def found(second: float, level: float) -> bool:
        x = area.left() + (second - left) / (right - left) * area.width()
        y = area.bottom() - (level - bottom) / (top - bottom) * area.height()
        near = [(round(x) + dx, round(y) + dy) for dx in (-2, -1, 0, 1, 2) for dy in (-1, 0, 1)]
        return any(image.pixelColor(*at).rgb() == color for at in near)

    assert all(found(time[place], value[place]) for place in spikes if np.isfinite(value[place]))
    assert found(time[100_000], 50)
    assert not any(found(second, level) for second in time[102_000:118_000:500] for level in range(30, 120, 5))
    assert not any(found(time[place], value[place] + 4) for place in spikes if np.isfinite(value[place]))


def test_dashes_lie_on_the_line_and_leave_pauses():
    lines = np.array([[0.0, 0, 100, 50], [100, 50, 100.5, 50.25]])
    pieces = dashes(lines, 1.0)
    assert np.allclose(pieces[:, 1], pieces[:, 0] / 2)
    assert np.allclose(pieces[:, 3], pieces[:, 2] / 2)
    covered = float((pieces[:, 2] - pieces[:, 0]).sum())
    assert covered == pytest.approx(100 * 5 / 8, rel=0.06)


def test_a_point_between_gaps_stands_alone():
    view = View(np.arange(6.0), np.array([1, np.nan, 3, np.nan, 5, 6]), reduced=False, hidden_gaps=np.empty(0))
    lines, alone = segments(view)
    assert alone.tolist() == [True, False, True, False, False, False]
    assert lines.tolist() == [[4, 5, 5, 6]]


def test_a_column_of_one_sample_is_no_point_beside_a_line():
    corners = np.array([1.0, 2, 3, 3, np.nan, 7, 7])
    view = View(np.array([0.0, 0, 1, 1, 1, 5, 5]), corners, reduced=True, hidden_gaps=np.empty(0))
    lines, alone = segments(view)
    assert len(lines) == 2
    assert alone.tolist() == [False] * 5 + [True, True]


def test_steps_hold_their_value_until_the_next():
    view = View(np.array([0.0, 10, 20]), np.array([1.0, 4, 4]), reduced=False, hidden_gaps=np.empty(0))
    lines, alone = segments(view, step=True)
    assert [0, 1, 10, 1] in lines.tolist()
    assert [10, 1, 10, 4] in lines.tolist()
    assert [20, 4, 30, 4] in lines.tolist()
    assert not alone.any()


def test_stairs_in_columns_cover_the_values_that_hold_there_and_leave_gaps_open():
    value = np.array([1.0, 4, 4, np.nan, 2])
    view = View(np.arange(5.0) * 10, value, reduced=False, hidden_gaps=np.empty(0))

    lines = stair_columns(view, np.arange(-3.5, 60, 1.0), 1.0)

    at = {float(x): (float(low), float(high)) for x, low, _, high in lines}
    assert at[4.5] == (1, 1)
    assert at[9.5] == (1, 4)  # the riser at 10 is where its neighbour begins
    assert at[10.5] == at[25.5] == (4, 4)
    assert at[45.5] == (2, 2)
    assert not [x for x in at if x < -1 or 30 < x < 39 or x > 50]


def test_many_crowded_stairs_show_what_few_show(plot):
    """A curve among eight, drawn in columns of dots, lies where the thick line of one alone lies."""
    time = START.timestamp() + np.arange(700) * 900.0
    value = np.where(np.arange(700) // 9 % 2, 80.0, 10.0)
    value[300:340] = np.nan
    one = Trace("Boiler-1", "kW", time, value, style="step")
    box = plot.charts[0].canvas.box

    def inked(count: int) -> np.ndarray:
        plot.show_traces([("Power, kW", [one])], Interval.QUARTER_HOUR, ZONE)
        plot.charts[0]._curves[0].company = count
        image = plot.charts[0].canvas.grab(box.sceneBoundingRect().toRect()).toImage()
        image = image.convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        dots = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
        to_line, to_surface = (
            np.abs(dots - color.getRgb()[:3]).sum(axis=2) for color in (one.color(), QColor(theme.colors().surface))
        )
        return to_line < to_surface

    few, many = inked(1), inked(8)
    assert many.any()
    reach = np.zeros_like(few)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            reach |= np.roll(few, (dy, dx), (0, 1))
    assert (many & ~reach).sum() <= 0.01 * many.sum()
    gap = slice(int(few.shape[1] * 302 / 700), int(few.shape[1] * 338 / 700))
    assert not many[:, gap].any()


@pytest.mark.parametrize(("low", "high"), [(0, 0), (5, 5), (-3, -3), (0.2, 10), (980, 1000), (-20, 5), (1e-9, 3e-9)])
def test_axis_of_values_holds_them_with_round_marks(low, high):
    bottom, top = fitted(low, high, 200)
    assert bottom <= low
    assert top >= high
    assert top > bottom
    step, places = marks(bottom, top, 200)
    assert 2 <= len(places) <= 8
    assert len({words(place, step) for place in places}) == len(places)


def test_zero_is_shown_when_it_is_near():
    assert fitted(3, 40, 200)[0] == 0
    assert fitted(980, 1000, 200)[0] > 900
    assert fitted(np.nan, np.nan, 200) == (0, 1)


@pytest.mark.parametrize(("low", "high"), [(0, 93), (0, 1.99), (40, 97), (-12, 31)])
@pytest.mark.parametrize("pixels", [45, 60, 70])
def test_a_low_chart_has_two_marks_that_do_not_touch(low, high, pixels):
    step, places = marks(low, high, pixels)
    assert len(places) >= 2
    assert step * pixels / (high - low) >= 15
