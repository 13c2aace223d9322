"""The selection says once what has changed, and nothing when nothing has."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from pytestqt.qtbot import QtBot

from analytics.period import Period
from enms_desktop.selection import Rows, Selection

START = datetime(2025, 1, 1, tzinfo=UTC)
PERIOD = Period(START, START + timedelta(days=1))


def test_one_signal_for_one_change(qtbot: QtBot) -> None:
    selection, machine = Selection(), uuid4()
    seen: list[tuple[object, object]] = []
    selection.changed.connect(lambda: seen.append((selection.machine_id, selection.period)))
    selection.set_both(machine, PERIOD)
    selection.set_both(machine, PERIOD)
    selection.set_period(None)
    selection.set_machine(None)
    assert seen == [(machine, PERIOD), (machine, None), (None, None)]


def day(number: int, days: int = 1) -> Period:
    return Period(START + timedelta(days=number), START + timedelta(days=number + days))


def test_several_periods_are_ordered_by_time_and_the_newest_comes_first_to_mind(qtbot: QtBot) -> None:
    selection, machine = Selection(), uuid4()
    seen: list[tuple[Period, ...]] = []
    selection.changed.connect(lambda: seen.append(selection.periods))
    selection.set_periods(machine, [day(6), day(2)])
    assert selection.periods == (day(2), day(6))
    assert selection.period == day(2)
    selection.set_periods(machine, [day(2), day(6)])
    assert selection.period == day(6)
    selection.set_machine(None)
    assert (selection.periods, selection.period) == ((day(2), day(6)), day(6))
    selection.set_period(day(9))
    assert selection.periods == (day(9),)
    selection.set_period(None)
    assert (selection.periods, selection.period) == ((), None)
    assert len(seen) == 5


def test_periods_that_overlap_or_touch_become_one(qtbot: QtBot) -> None:
    selection = Selection()
    selection.set_periods(None, [day(0), day(5), day(1), day(4, 3)])
    assert selection.periods == (day(0, 2), day(4, 3))
    assert selection.period == day(4, 3)


def test_picked_samples_are_told_once_and_go_with_their_machine(qtbot: QtBot) -> None:
    selection, machine = Selection(), uuid4()
    seen: list[Rows] = []
    selection.set_both(machine, PERIOD)
    selection.rows_changed.connect(lambda: seen.append(selection.rows))
    picked = Rows(machine, (3600, 7200), 3600)
    selection.set_rows(picked)
    selection.set_rows(Rows(machine, (3600, 7200), 3600))
    selection.set_period(day(3))
    assert seen == [picked]
    selection.set_machine(uuid4())
    selection.set_rows(Rows(machine, (), 3600))
    assert seen == [picked, Rows()]
