"""The user's arrangement of the charts: order, right axes, scales; kept for another day."""

import json

import numpy as np
import pytest

from enms_desktop.pages.readings.layout import Layout
from enms_desktop.plots.time_plot import Panel, Scale, Trace


def panel(key: str) -> Panel:
    trace = Trace("Press-1", "kWh", np.arange(3.0), np.arange(3.0), color_index=1, key=key)
    return Panel(f"{key.title()}, kWh", (trace,), key)


PANELS = [panel(key) for key in ("energy", "power", "heat")]


def names(layout: Layout) -> list[str]:
    return [one.name for one in layout.arranged(PANELS)]


def test_untouched_charts_are_as_they_come():
    assert names(Layout()) == ["energy", "power", "heat"]


def test_charts_are_moved_among_those_that_are_shown():
    layout = Layout()
    layout.move("heat", layout.arranged(PANELS), -1)
    assert names(layout) == ["energy", "heat", "power"]
    layout.move("heat", layout.arranged(PANELS), -5)
    assert names(layout) == ["heat", "energy", "power"]
    layout.move("heat", layout.arranged(PANELS), 1)
    assert names(layout) == ["energy", "heat", "power"]


def test_a_chart_that_comes_later_stands_last():
    layout = Layout(order=["power", "energy"])
    assert names(layout) == ["power", "energy", "heat"]


def test_a_right_axis_takes_a_chart_and_gives_it_back():
    layout = Layout()
    layout.put_on_second_axis("heat", "energy")
    energy, _power = layout.arranged(PANELS)
    assert energy.second_title == "Heat, kWh"
    (guest,) = energy.second
    assert guest.label == "Press-1, Heat"
    assert guest.dashed
    assert guest.color_index != energy.traces[0].color_index
    layout.put_on_second_axis("power", "energy")
    assert names(layout) == ["energy", "heat"]
    layout.release("energy")
    assert names(layout) == ["energy", "power", "heat"]


def test_without_its_host_a_guest_has_a_chart_of_its_own():
    layout = Layout(second={"heat": "energy"})
    assert [one.name for one in layout.arranged(PANELS[1:])] == ["power", "heat"]


def test_guests_of_guests_are_seen():
    layout = Layout(second={"heat": "energy", "energy": "power"})
    shown = layout.arranged(PANELS)
    assert {trace.key for one in shown for trace in one.every} == {"energy", "power", "heat"}


def test_the_arrangement_lasts():
    layout = Layout(["heat"], {"power": "energy"}, {"heat": Scale.SCORE}, {"energy"})
    kept = Layout.of_state(json.loads(json.dumps(layout.state())))
    assert kept == layout
    (energy,) = [one for one in kept.arranged(PANELS) if one.name == "energy"]
    assert not energy.envelope


def test_a_state_of_something_else_is_refused():
    with pytest.raises(ValueError, match="logarithmic"):
        Layout.of_state({"scales": {"energy": "logarithmic"}})
