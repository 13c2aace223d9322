"""A period is chosen by a name, from the recent ones or by typing, always in the plant's time."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from analytics.errors import BadRequest
from analytics.period import Period
from enms_desktop.period_box import PeriodBox
from enms_desktop.period_fields import TYPING_PAUSE_MS
from enms_desktop.presets import Preset
from enms_desktop.selection import RECENT, Selection
from tests.desktop.typed import type_into

BRUSSELS = ZoneInfo("Europe/Brussels")
OLDEST, NEWEST = datetime(2024, 9, 1, 22, tzinfo=UTC), datetime(2025, 11, 9, 22, 45, tzinfo=UTC)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type]


@pytest.fixture
def box(qtbot: QtBot) -> PeriodBox:
    box = PeriodBox()
    qtbot.addWidget(box)
    box.set_bounds(OLDEST, NEWEST, BRUSSELS)
    box.show()
    return box


def menu(box: PeriodBox) -> dict[str, QAction]:
    box.button.menu().aboutToShow.emit()
    return {action.text().split("\t")[0]: action for action in box.button.menu().actions()}


def test_without_readings_there_is_nothing_to_choose(qtbot: QtBot) -> None:
    box = PeriodBox()
    qtbot.addWidget(box)
    assert not box.button.isEnabled()
    assert not box.start.isEnabled()
    assert box.start.text() == box.end.text() == ""
    assert box.start.placeholderText() == "–"
    box.choose_preset(Preset.YEAR)
    assert box.period is None


def test_a_preset_is_chosen_from_the_menu_with_its_dates(qtbot: QtBot, box: PeriodBox) -> None:
    box.set_presets((Preset.FULL_WEEK, Preset.ALL))
    offered = menu(box)
    assert list(offered) == ["Last full week (Mon–Sun)", "All readings"]
    assert "3 to 9 Nov 2025" in offered["Last full week (Mon–Sun)"].text()
    with qtbot.waitSignal(box.chosen) as heard:
        offered["Last full week (Mon–Sun)"].trigger()
    assert heard.args == [Period(utc(2025, 11, 2, 23), utc(2025, 11, 9, 23))]
    assert box.start.text() == "2025-11-03 00:00"
    assert menu(box)["Last full week (Mon–Sun)"].isChecked()


def test_the_year_before_is_that_of_the_shown_period(qtbot: QtBot, box: PeriodBox) -> None:
    assert "Same period last year" not in menu(box)
    box.set_period(Period(utc(2025, 3, 3, 6), utc(2025, 3, 4, 6)))
    with qtbot.waitSignal(box.chosen) as heard:
        menu(box)["Same period last year"].trigger()
    assert heard.args == [Period(utc(2024, 3, 3, 6), utc(2024, 3, 4, 6))]


def test_what_is_typed_is_site_time_and_the_other_bound_keeps_its_moment(qtbot: QtBot, box: PeriodBox) -> None:
    """02:30 of the autumn night comes twice; the bound that was not touched stays the second one."""
    second = utc(2025, 10, 26, 1, 30)
    box.set_period(Period(utc(2025, 10, 1), second))
    with qtbot.waitSignal(box.chosen) as heard:
        type_into(qtbot, box.start, "2025-07-01 06:00")
    assert heard.args == [Period(utc(2025, 7, 1, 4), second)]


def test_what_cannot_be_is_refused_in_words(qtbot: QtBot, box: PeriodBox) -> None:
    box.set_period(Period(utc(2025, 3, 1), utc(2025, 6, 1)))
    with qtbot.waitSignal(box.refused) as heard, qtbot.assertNotEmitted(box.chosen):
        type_into(qtbot, box.start, "2025-03-30 02:30")
    assert isinstance(heard.args[0], BadRequest)
    assert "skip 2025-03-30 02:30" in str(heard.args[0])


def test_an_end_before_the_start_is_refused_in_site_time(qtbot: QtBot, box: PeriodBox) -> None:
    box.set_period(Period(utc(2025, 3, 1), utc(2025, 6, 1, 10)))
    with qtbot.waitSignal(box.refused) as heard:
        type_into(qtbot, box.start, "2025-07-01 06:00")
    assert "ends (2025-06-01 12:00) before it starts (2025-07-01 06:00)" in str(heard.args[0])


def test_recent_periods_are_offered_the_newest_first(qtbot: QtBot, box: PeriodBox) -> None:
    selection = Selection()
    box.follow_recent(selection)
    box.choose_preset(Preset.MONTH)
    box.choose_preset(Preset.FULL_WEEK)
    box.set_presets(())
    assert list(menu(box)) == ["", "Recent periods", "3 to 9 Nov 2025", "1 to 31 Oct 2025"]
    with qtbot.waitSignal(box.chosen):
        menu(box)["1 to 31 Oct 2025"].trigger()
    assert selection.recent[0] == Period(utc(2025, 9, 30, 22), utc(2025, 10, 31, 23))
    assert len(selection.recent) == 2


def test_a_period_that_stays_is_remembered_and_one_passed_over_is_not(qtbot: QtBot) -> None:
    selection = Selection()
    days = [Period(utc(2025, 1, day), utc(2025, 1, day + 1)) for day in range(1, 5)]
    for day in days:
        selection.set_period(day)
    qtbot.waitUntil(lambda: bool(selection.recent), timeout=4000)
    assert selection.recent == (days[-1],)


def test_only_so_many_recent_periods_are_kept() -> None:
    selection = Selection()
    days = [Period(utc(2025, 1, day), utc(2025, 1, day + 1)) for day in range(1, 20)]
    for day in days:
        selection.remember(day)
    assert selection.recent == tuple(reversed(days))[:RECENT]


def test_where_the_clocks_change_both_zones_are_named(box: PeriodBox) -> None:
    box.set_period(Period(utc(2025, 10, 1, 22), utc(2025, 11, 9, 23)))
    assert "CEST → CET" in [label.text() for label in box.findChildren(QLabel)]
    box.set_period(Period(utc(2025, 11, 1, 23), utc(2025, 11, 9, 23)))
    assert "CET" in [label.text() for label in box.findChildren(QLabel)]


def test_what_is_clicked_in_a_date_can_be_typed_over(qtbot: QtBot, box: PeriodBox) -> None:
    box.set_period(Period(utc(2025, 10, 1, 22), utc(2025, 11, 9, 23)))
    line = box.start
    line.setCursorPosition(1)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.cursorRect().center())
    assert line.selectedText() == "2025"
    qtbot.keyClicks(line, "2024")
    assert line.text().startswith("2024-10-02")


def test_a_date_that_is_being_written_stays_when_the_same_period_is_shown_again(qtbot: QtBot, box: PeriodBox) -> None:
    period = Period(utc(2025, 10, 1, 22), utc(2025, 11, 9, 23))
    box.set_period(period)
    box.start.setFocus()
    qtbot.waitUntil(box.start.hasFocus)
    box.start.setSelection(0, 4)
    qtbot.keyClicks(box.start, "2024")
    box.set_period(period)
    assert box.start.text().startswith("2024")
    box.set_period(Period(utc(2025, 10, 2, 22), utc(2025, 11, 9, 23)))
    assert box.start.text().startswith("2025-10-03")


def test_a_date_that_cannot_be_stays_as_typed_and_changes_nothing(qtbot: QtBot, box: PeriodBox) -> None:
    period = Period(utc(2025, 3, 1), utc(2025, 6, 1))
    box.set_period(period)
    with qtbot.waitSignal(box.refused) as heard, qtbot.assertNotEmitted(box.chosen):
        type_into(qtbot, box.start, "2026-13-45 99:00")
    assert "“2026-13-45 99:00” is not possible: there is no month 13." in str(heard.args[0])
    assert box.start.property("wrong") is True
    assert box.start.toolTip() == str(heard.args[0])
    box.set_bounds(OLDEST, NEWEST, BRUSSELS)  # as when readings come in
    box.set_period(period)
    assert (box.start.text(), box.period) == ("2026-13-45 99:00", period)
    with qtbot.waitSignals([box.corrected, box.chosen]):
        type_into(qtbot, box.start, "2025-04-01 00:00")
    assert box.start.property("wrong") is False
    assert box.period == Period(utc(2025, 3, 31, 22), utc(2025, 6, 1))


def test_another_period_or_esc_takes_what_was_refused_away(qtbot: QtBot, box: PeriodBox) -> None:
    box.set_period(Period(utc(2025, 3, 1), utc(2025, 6, 1)))
    type_into(qtbot, box.end, "soon")
    assert box.end.property("wrong") is True
    with qtbot.waitSignal(box.corrected):
        qtbot.keyClick(box.end, Qt.Key.Key_Escape)
    assert box.end.text() == "2025-06-01 02:00"
    type_into(qtbot, box.end, "soon")
    with qtbot.waitSignal(box.corrected):
        box.set_period(Period(utc(2025, 3, 1), utc(2025, 7, 1)))
    assert box.end.property("wrong") is False
    assert box.end.text() == "2025-07-01 02:00"


def test_what_is_still_being_written_is_not_called_wrong(qtbot: QtBot, box: PeriodBox) -> None:
    box.set_period(Period(utc(2025, 3, 1), utc(2025, 6, 1)))
    box.start.setFocus()
    qtbot.waitUntil(box.start.hasFocus)
    box.start.selectAll()
    with qtbot.assertNotEmitted(box.refused, wait=TYPING_PAUSE_MS + 200):
        qtbot.keyClicks(box.start, "2025-0")


def test_in_a_narrow_window_the_dates_stay_whole(qtbot: QtBot, box: PeriodBox) -> None:
    """The zone, which stands in the status bar too, and the icons of the calendar give way."""
    box.set_period(Period(utc(2025, 10, 1, 22), utc(2025, 11, 9, 23)))
    host = QWidget()  # a box that is a window of its own is never smaller than Qt's layout wants it
    qtbot.addWidget(host)
    box.setParent(host)
    host.show()
    box.show()
    zone = next(label for label in box.findChildren(QLabel) if "CET" in label.text())
    box.resize(box.sizeHint())
    assert zone.isVisible()
    box.resize(box.minimumSizeHint())
    assert not zone.isVisible()
    box.layout().activate()
    for field in (box.start, box.end):
        assert field.fontMetrics().horizontalAdvance(field.text()) < field.width()
        assert field.geometry().right() < box.button.x()
    assert box.start.geometry().right() < box.end.x()
    box.resize(box.sizeHint())
    assert zone.isVisible()
    box.setParent(None)  # or it would be gone before it is closed
