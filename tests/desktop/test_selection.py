"""The selection says once what has changed, and nothing when nothing has."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from pytestqt.qtbot import QtBot

from analytics.period import Period
from enms_desktop.selection import Selection

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
