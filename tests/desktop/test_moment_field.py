"""A date and time is typed, stepped or chosen in a calendar."""

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from analytics import period as periods
from analytics.errors import BadRequest
from enms_desktop.moment_field import DayField, MomentField

SHOWN = datetime(2024, 1, 31, 23, 59)  # noqa: DTZ001 - a reading of the clock on the wall


@pytest.fixture
def field(qtbot: QtBot) -> MomentField:
    made = MomentField()
    qtbot.addWidget(made)
    made.set_wall(SHOWN)
    made.show()
    return made


@pytest.mark.parametrize("words", ["2024-01-31 23:59", " 2024-1-31  23:59 ", "2024-01-31T23:59", "31.1.2024 23:59"])
def test_the_ways_of_writing_a_moment(words: str) -> None:
    assert periods.wall(words) == SHOWN


def test_a_bare_day_begins_at_midnight() -> None:
    assert periods.wall("2024-01-31") == SHOWN.replace(hour=0, minute=0)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("2026-13-45 99:00", "there is no month 13"),
        ("2026-02-29 12:00", "2026-02 has the days 1 to 28"),
        ("2026-02-00 12:00", "2026-02 has the days 1 to 28"),
        ("2026-02-01 24:00", "there is no hour 24"),
        ("2026-02-01 12:60", "there is no minute 60"),
        ("0026-02-01 12:00", "the year must lie between"),
        ("2026-02-", "is no date and time"),
        ("", "No date is written"),
        ("2026-02-01 12:00 and more", "is no date and time"),
    ],
)
def test_what_cannot_be_says_why(words: str, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason) as refused:
        periods.wall(words)
    assert refused.value.hint == "Write it like 2025-03-31 14:00."


@pytest.mark.parametrize(
    ("at", "key", "expected"),
    [
        (0, Qt.Key.Key_Up, "2025-01-31 23:59"),
        (6, Qt.Key.Key_Up, "2024-02-29 23:59"),
        (6, Qt.Key.Key_Down, "2023-12-31 23:59"),
        (9, Qt.Key.Key_Up, "2024-02-01 23:59"),
        (12, Qt.Key.Key_Down, "2024-01-31 22:59"),
        (15, Qt.Key.Key_Up, "2024-02-01 00:00"),
    ],
)
def test_arrows_step_the_part_at_the_cursor(
    qtbot: QtBot, field: MomentField, at: int, key: Qt.Key, expected: str
) -> None:
    field.setCursorPosition(at)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field, key)
    assert field.text() == expected


def test_arrows_stop_where_the_calendar_ends(qtbot: QtBot, field: MomentField) -> None:
    for words, at in (("9999-12-31 23:59", 2), ("9999-12-31 23:59", 15)):
        field.setText(words)
        field.setCursorPosition(at)
        qtbot.keyClick(field, Qt.Key.Key_Up)
        assert field.text() == words


def test_the_calendar_changes_the_day_and_keeps_the_time(qtbot: QtBot, field: MomentField, qapp: QApplication) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2024, 1, 31)
    with qtbot.waitSignal(field.changed):
        calendar.activated.emit(QDate(2024, 2, 3))
    assert field.text() == "2024-02-03 23:59"


def test_a_mark_is_seen_and_read_aloud_until_something_right_is_shown(field: MomentField) -> None:
    field.setToolTip("From when")
    field.mark(BadRequest("There is no such day.", "Write another."))
    assert field.property("wrong") is True
    assert field.toolTip() == field.accessibleDescription() == "There is no such day. Write another."
    field.set_wall(SHOWN)
    assert field.property("wrong") is False
    assert (field.toolTip(), field.accessibleDescription()) == ("From when", "")


def test_a_day_is_written_and_stepped_without_a_time(qtbot: QtBot) -> None:
    field = DayField()
    qtbot.addWidget(field)
    field.set_wall(SHOWN)
    assert field.text() == "2024-01-31"
    field.setCursorPosition(10)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "2024-02-01"
    assert field.is_whole


@pytest.mark.parametrize(
    ("words", "reason"),
    [("2024-01-31 06:00", "is no day"), ("30.2.2024", "the days 1 to 29"), (" ", "No date is written")],
)
def test_a_day_that_cannot_be_says_why(words: str, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason) as refused:
        periods.day(words)
    assert refused.value.hint == "Write it like 2025-03-31."
