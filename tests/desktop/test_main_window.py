"""The window leads from nothing to a plant, shows where one is, and closes without losing anything."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from analytics import text
from analytics.errors import ConnectionFailed, ConnectionLost, QueryFailed
from analytics.home import Home
from analytics.period import Period
from analytics.plant import Factory, Machine, Plant
from analytics.profile import EMBEDDED, Profile, ProfileKind
from analytics.progress import Progress
from analytics.simulator import PLANT
from enms_desktop import theme, translation
from enms_desktop.main_window import MainWindow
from enms_desktop.main_window import window as window_module
from enms_desktop.main_window.commands import commands_of
from enms_desktop.main_window.keys import keys_of
from enms_desktop.main_window.memory import Memory, path_of
from enms_desktop.main_window.recall import TITLE_BAR
from enms_desktop.messages import Message, Severity
from enms_desktop.page import Page
from enms_desktop.pages import PageInfo
from enms_desktop.settings import Settings
from enms_desktop.task import RUNNING, Task

SITE = PLANT.sites[0]
DEMO = Plant(
    (Factory(SITE.id, SITE.name, SITE.timezone),),
    (Machine(PLANT.machines[0].id, SITE.id, SITE.name, SITE.timezone, "Compressor-1", "compressor", 55.0, 1),),
)


class First(Page):
    NAME, TITLE, ICON = "first", "First", "readings"
    made = 0
    refreshed = 0
    forgotten = 0

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        type(self).made += 1

    def refresh(self) -> None:
        type(self).refreshed += 1

    def forget_records(self) -> None:
        type(self).forgotten += 1


class Second(First):
    NAME, TITLE, ICON = "second", "Second", "baseline"
    LASTING = ("fit",)
    handed: str = ""

    def work(self, until: threading.Event, fails: str = "") -> None:
        """Make with some effort what is handed over."""

        def work(_progress: Progress) -> str:
            until.wait(20)
            if fails:
                raise QueryFailed(fails)
            return "made meanwhile"

        self.run(work, lambda made: setattr(self, "handed", made), "Training", topic="fit")

    def hand_over(self) -> dict[str, Any]:
        return {"handed": self.handed}

    def take_over(self, handed: Mapping[str, Any]) -> None:
        self.handed = handed["handed"]


INFOS = (
    PageInfo("first", "First", "readings", lambda: First),
    PageInfo("second", "Second", "baseline", lambda: Second),
)


def workbench(read_only: str = "", profile: Profile = EMBEDDED) -> Any:
    capability = SimpleNamespace(words="PostgreSQL 18.4", read_only=read_only)
    return SimpleNamespace(profile=profile, capability=capability, close=lambda: None)


@pytest.fixture
def window(qtbot: QtBot, home: Home, qapp: QApplication) -> Iterator[MainWindow]:
    First.made = First.refreshed = Second.made = Second.refreshed = 0
    theme.apply(qapp, "light")
    window = MainWindow(home, Settings(), INFOS)
    qtbot.addWidget(window)
    window.show()
    yield window
    theme.apply(qapp, "light")
    qtbot.waitUntil(lambda: not RUNNING.tasks)


def status(window: MainWindow) -> str:
    return " | ".join(label.text() for label in window.ui.status_bar.findChildren(QLabel) if label.isVisible())


def navigation(window: MainWindow) -> list[str]:
    items = [window.ui.pages.item(row) for row in range(window.ui.pages.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_the_keys_on_the_navigation_choose_no_page(qtbot: QtBot, home: Home, qapp: QApplication) -> None:
    """The list gets the keys whenever what had them is hidden; only whoever wants a page chooses one."""
    window = MainWindow(home, Settings(), (INFOS[0], replace(INFOS[1], needs_machines=False)))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.session.adopt(workbench(), Plant())
    assert navigation(window) == ["Second"]
    window.ui.pages.setFocus()
    qtbot.waitUntil(window.ui.pages.hasFocus)
    assert (window.page, window.ui.stack.currentWidget()) == (None, window.welcome)
    assert window.ui.pages.selectedItems() == []
    qtbot.keyClick(window.ui.pages, Qt.Key.Key_Return)
    assert isinstance(window.page, Second)
    qtbot.waitUntil(lambda: not RUNNING.tasks)


def test_only_one_page_is_seen_wherever_the_keys_go(window: MainWindow, qtbot: QtBot) -> None:
    window.session.adopt(workbench(), DEMO)
    pages = [window.made_page(name) for name in ("first", "second")]
    window.show_welcome()
    window.navigation.mark("")
    window.welcome.ui.demo.setFocus()
    window.show_page("second")
    assert [page.isVisible() for page in pages] == [False, True]


def test_every_page_of_the_navigation_is_what_it_says() -> None:
    from enms_desktop.pages import PAGES

    for info in PAGES:
        page = info.load()
        assert (info.name, info.title, info.icon) == (page.NAME, page.TITLE, page.ICON)
        assert (theme.resources() / "icons" / f"{info.icon}.svg").exists()


def test_the_first_paint_needs_no_large_library(home: Home) -> None:
    """What is imported before the window is seen is waited for."""
    code = (
        "import sys; import enms_desktop.main_window;"
        "print([m for m in ('pandas', 'scipy', 'sklearn', 'statsmodels', 'psycopg', 'pyqtgraph') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_window_of_a_larger_screen_fits_the_one_that_is_there(window: MainWindow) -> None:
    screen = QRect(0, 30, 1366, 738)  # below a bar of the desktop
    window.setGeometry(700, 400, 1900, 1100)
    window.recall._fit_into(screen, new=False)
    frame = QRect(window.pos(), window.size() + TITLE_BAR)
    assert screen.contains(frame)
    before = window.geometry()
    window.recall._fit_into(QRect(0, 0, 3840, 2160), new=False)
    assert window.geometry() == before  # what fits stays where it is


def test_nothing_open_offers_no_pages(window: MainWindow) -> None:
    assert navigation(window) == []
    assert window.page is None
    assert "Not connected" in status(window)
    assert not window.ui.action_import.isEnabled()
    assert not window.ui.action_demo.isEnabled()


def test_an_empty_database_offers_the_ways_to_begin(window: MainWindow, qtbot: QtBot) -> None:
    window.session.adopt(workbench(), Plant())
    assert navigation(window) == []
    assert [button.accessibleName() for button in window.welcome.choices] == [
        "Open the demo plant",
        "Connect to my plant",
    ]
    assert all(button.isVisible() for button in window.welcome.choices)
    assert "PostgreSQL 18.4" in status(window)
    for button, wanted in zip(
        (*window.welcome.choices, window.welcome.ui.import_file),
        (window.welcome.demo_wanted, window.welcome.connect_wanted, window.welcome.import_wanted),
        strict=True,
    ):
        wanted.disconnect()
        with qtbot.waitSignal(wanted):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_database_that_may_not_be_written_offers_only_another_one(window: MainWindow) -> None:
    window.session.adopt(workbench("A newer workbench made it."), Plant())
    assert [button.isVisible() for button in window.welcome.choices] == [False, True]
    assert not window.welcome.ui.import_file.isVisible()
    assert "read only" in status(window)
    assert window.message_bar.message is not None
    assert not window.ui.action_import.isEnabled()


def test_a_plant_shows_the_first_page_and_makes_no_other(window: MainWindow) -> None:
    window.session.adopt(workbench(), DEMO)
    assert navigation(window) == ["First", "Second"]
    assert isinstance(window.page, First)
    assert (First.made, Second.made) == (1, 0)
    assert window.ui.pages.currentItem().text() == "First"
    assert "America/Los_Angeles" in status(window)


def test_pages_are_reached_by_mouse_keyboard_and_each_other(window: MainWindow, qtbot: QtBot) -> None:
    window.session.adopt(workbench(), DEMO)
    item = window.ui.pages.item(1)
    qtbot.mouseClick(
        window.ui.pages.viewport(), Qt.MouseButton.LeftButton, pos=window.ui.pages.visualItemRect(item).center()
    )
    assert isinstance(window.page, Second)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.page is window.made_page("first"))
    window.made_page("first").navigate.emit("second")
    assert isinstance(window.page, Second)
    assert window.ui.pages.currentItem().text() == "Second"
    assert Second.made == 1


def test_one_goes_back_and_forward_with_machine_and_period(window: MainWindow, qtbot: QtBot) -> None:
    window.session.adopt(workbench(), DEMO)
    ui, chosen, machine = window.ui, window.selection, DEMO.machines[0].id
    assert not ui.action_back.isEnabled()
    day, week = (Period(datetime(2025, 5, 1, tzinfo=UTC), datetime(2025, 5, end, tzinfo=UTC)) for end in (2, 8))
    chosen.set_both(machine, week)
    qtbot.wait(1)
    chosen.set_both(machine, day)  # a link chooses, and turns to another page at once
    window.made_page("first").navigate.emit("second")
    assert isinstance(window.page, Second)
    qtbot.wait(1)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert isinstance(window.page, First)
    assert (chosen.machine_id, chosen.periods) == (machine, (week,))
    assert window.ui.pages.currentItem().text() == "First"
    assert not ui.action_back.isEnabled()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton)
    assert isinstance(window.page, Second)
    assert chosen.periods == (day,)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton)
    assert isinstance(window.page, First)
    window.show_page("second")
    assert not ui.action_forward.isEnabled()  # another way was taken
    group = next(one for one in keys_of(window) if one.title == "Go")
    assert {"Alt+Left", "Alt+Right"} <= {pressed for pressed, _ in group.keys}
    assert "Back" in [command.words for command in commands_of(window)]
    window.session.closed.emit()
    assert not ui.action_back.isEnabled()


def test_the_page_shown_last_is_shown_again(home: Home, qtbot: QtBot) -> None:
    window = MainWindow(home, Settings(page="second"), INFOS)
    qtbot.addWidget(window)
    window.session.adopt(workbench(), DEMO)
    assert isinstance(window.page, Second)


def test_new_readings_refresh_the_shown_page_at_once_and_the_others_when_shown(window: MainWindow) -> None:
    window.session.adopt(workbench(), DEMO)
    window.show_page("second")
    window.show_page("first")
    First.refreshed = Second.refreshed = 0
    window.session.data_changed.emit()
    assert (First.refreshed, Second.refreshed) == (1, 0)
    window.show_page("second")
    assert Second.refreshed == 1
    window.show_page("first")
    assert First.refreshed == 1


def test_a_connection_that_cannot_be_opened_says_why_and_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.session.failed.emit(ConnectionFailed("The server does not answer.", "Check the host."))
    assert "The server does not answer. Check the host." in window.welcome.ui.text.text()
    assert window.welcome.ui.again.isVisible()
    window.welcome.again_wanted.disconnect()
    with qtbot.waitSignal(window.welcome.again_wanted):
        qtbot.mouseClick(window.welcome.ui.again, Qt.MouseButton.LeftButton)


def test_a_lost_server_is_said_over_every_page_until_it_is_back(window: MainWindow, qtbot: QtBot) -> None:
    there = threading.Event()

    def answers(_progress: Progress) -> bool:
        if not there.is_set():
            raise ConnectionLost("The connection to the database server was lost.", "Try again.")
        return True

    made = workbench()
    made.answers = answers
    made.plant = lambda _progress: DEMO
    window.session.adopt(made, DEMO)
    first = window.page
    with qtbot.waitSignal(window.session.lost):
        window.session.look_now()
    message = window.message_bar.message
    assert message is not None
    assert message.text == "The connection to the database server was lost."
    assert "until the server is back" in message.hint
    assert "cannot be reached" in status(window)
    assert window.page is first
    there.set()
    with qtbot.waitSignal(window.session.data_changed):
        window.session.look_now()
    assert window.message_bar.message is None
    assert "cannot be reached" not in status(window)
    assert isinstance(window.page, First)


def test_running_tasks_are_in_the_status_bar(window: MainWindow, qtbot: QtBot) -> None:
    gate = threading.Event()

    def work(progress: Any) -> None:
        progress.step(0.5, "Reading energy")
        gate.wait(5)

    Task(work, "Reading").start()
    Task(lambda _progress: gate.wait(5), "Importing").start()
    quiet = Task(lambda _progress: gate.wait(5))
    quiet.start()
    qtbot.waitUntil(lambda: "Importing …  and 1 more" in status(window))
    gate.set()
    qtbot.waitUntil(lambda: "Importing" not in status(window))


def test_the_theme_can_be_chosen_and_is_kept(window: MainWindow) -> None:
    window.ui.action_theme_dark.trigger()
    assert theme.colors().name == "dark"
    assert window.settings.theme == "dark"
    window.ui.theme_switch.click()
    assert theme.colors().name == "light"
    assert window.ui.action_theme_light.isChecked()


def test_the_demo_plant_runs_only_where_there_is_one(window: MainWindow, qtbot: QtBot) -> None:
    window.session.adopt(workbench(), Plant(DEMO.factories, ()))
    assert not window.ui.action_live.isEnabled()
    assert "Create" in window.ui.action_demo.text()
    feed = SimpleNamespace(advance=lambda _now, _progress: 0)
    bench = workbench()
    bench.demo_feed = lambda: feed
    window.session.adopt(bench, DEMO)
    assert "anew" in window.ui.action_demo.text()
    window.ui.action_live.trigger()
    assert window.session.live
    assert "Demo plant running" in status(window)
    window.ui.action_live.trigger()
    assert "Demo plant running" not in status(window)


def test_a_demo_plant_that_was_just_made_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    bench = workbench()
    bench.demo_feed = lambda: SimpleNamespace(advance=lambda _now, _progress: 0)
    bench.plant = lambda _progress: DEMO
    window.session.adopt(bench, Plant(DEMO.factories, ()))
    window.questions._demo_created()
    qtbot.waitUntil(lambda: window.session.live)
    assert "Demo plant running" in status(window)
    assert window.settings.demo_live
    window.ui.action_live.trigger()


def test_errors_nobody_expected_are_shown_over_every_page(window: MainWindow) -> None:
    window.show_message(Message("Something went wrong.", severity=Severity.ERROR, details="line 1"))
    assert window.message_bar.isVisible()
    window.message_bar.clear()
    assert not window.message_bar.isVisible()


def test_everything_that_can_be_pressed_has_a_name_and_a_way_by_keyboard(window: MainWindow) -> None:
    window.session.adopt(workbench(), DEMO)
    for action in window.findChildren(QAction):
        assert action.text() or action.isSeparator() or action.menu(), action.objectName()
    for button in window.findChildren(QPushButton):
        assert not button.isVisible() or button.text() or button.accessibleName(), button.objectName()
    for name in ("connection", "theme_switch", "pages"):
        widget = cast("QWidget", getattr(window.ui, name))
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_closing_saves_and_lets_go_of_the_server(window: MainWindow, home: Home) -> None:
    closed: list[bool] = []
    bench = workbench()
    bench.close = lambda: closed.append(True)
    window.session.adopt(bench, DEMO)
    window.show_page("second")
    window.ui.action_theme_dark.trigger()
    window.close()
    assert closed == [True]
    saved = Settings.load(home)
    assert (saved.page, saved.theme, saved.profile) == ("second", "dark", "")


def test_the_size_of_the_window_is_kept(home: Home, qtbot: QtBot) -> None:
    first = MainWindow(home, Settings(), INFOS)
    qtbot.addWidget(first)
    first.resize(1024, 650)  # fits the small screen of a machine without one
    first.show()
    first.close()
    second = MainWindow(home, Settings(), INFOS)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (1024, 650)


def test_closing_does_not_wait_long_for_a_fit_that_cannot_be_stopped(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_module, "PATIENCE_S", 0.2)
    gate, inside = threading.Event(), threading.Event()

    def stubborn(_progress: Any) -> None:
        inside.set()
        gate.wait(10)

    Task(stubborn).start()
    assert inside.wait(5)
    before = time.monotonic()
    window.close()
    assert time.monotonic() - before < 2
    assert RUNNING.tasks
    gate.set()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_is_cut_off_in_a_small_window(window: MainWindow, qapp: QApplication, mode: str) -> None:
    theme.apply(qapp, mode)
    window.session.adopt(workbench(), Plant())
    window.resize(1024, 640)
    qapp.processEvents()
    assert (window.width(), window.height()) == (1024, 640)
    for label in window.welcome.findChildren(QLabel):
        if label.isVisible() and label.text():
            room = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= room, label.objectName()


def test_what_was_stored_is_taken_back_from_the_edit_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.session.adopt(workbench(), DEMO)
    undo, redo, kept = window.ui.action_undo, window.ui.action_redo, ["note"]
    assert not undo.isEnabled()
    window.session.history.push(
        "note on Press-1", lambda: Task(lambda _: kept.append("note")), lambda: Task(lambda _: kept.remove("note"))
    )
    assert undo.text() == "&Undo note on Press-1"
    undo.trigger()
    qtbot.waitUntil(redo.isEnabled)
    assert kept == []
    assert (undo.isEnabled(), redo.text()) == (False, "&Redo note on Press-1")
    assert "note on Press-1" in window.ui.status_bar.currentMessage()
    window.session.close()
    assert not redo.isEnabled()


@pytest.mark.parametrize("error", [ConnectionFailed("The server is away.", "Wait.")])
def test_what_could_not_be_taken_back_is_said(window: MainWindow, qtbot: QtBot, error: Exception) -> None:
    def fail(_progress: Progress) -> None:
        raise error

    window.session.history.push("note on Press-1", lambda: Task(fail), lambda: Task(fail))
    window.ui.action_undo.trigger()
    qtbot.waitUntil(lambda: window.message_bar.message is not None)
    assert "note on Press-1" in window.message_bar.message.text
    assert "server is away" in window.message_bar.message.text
    assert window.ui.action_undo.isEnabled()


def other_profile() -> Profile:
    return Profile("Brewery", ProfileKind.EXTERNAL, host="db.example", database="energy", user="ada")


class Keeper(First):
    """A page that keeps what it shows."""

    NAME, TITLE, ICON = "keeper", "Keeper", "table"

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.shown = "nothing"

    def state(self) -> dict[str, Any]:
        return {"shown": self.shown}

    def restore_state(self, state: Any) -> None:
        self.shown = state["shown"]


KEEPERS = (*INFOS, PageInfo("keeper", "Keeper", "table", lambda: Keeper))
DAY = Period(datetime(2025, 3, 1, tzinfo=UTC), datetime(2025, 3, 2, tzinfo=UTC))


def test_the_session_of_each_connection_comes_back(home: Home, qtbot: QtBot) -> None:
    first = MainWindow(home, Settings(), KEEPERS)
    qtbot.addWidget(first)
    first.session.adopt(workbench(), DEMO)
    first.show_page("keeper")
    cast("Keeper", first.page).shown = "a year"
    first.selection.set_both(DEMO.machines[0].id, DAY)
    first.selection.remember(DAY)
    first.session.close()
    first.session.adopt(workbench(profile=other_profile()), DEMO)
    assert first.selection.machine_id is None
    first.show_page("second")
    first.close()

    second = MainWindow(home, Settings(), KEEPERS)
    qtbot.addWidget(second)
    second.session.adopt(workbench(), DEMO)
    assert second.page is not None
    assert second.page.NAME == "keeper"
    assert cast("Keeper", second.page).shown == "a year"
    assert (second.selection.machine_id, second.selection.period) == (DEMO.machines[0].id, DAY)
    assert second.selection.recent == (DAY,)
    second.session.close()
    second.session.adopt(workbench(profile=other_profile()), DEMO)
    assert second.page.NAME == "second"
    assert second.selection.period is None


def test_a_state_that_does_not_fit_leaves_the_page_as_it_is(
    home: Home, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    Memory("keeper", pages={"keeper": {"of another version": 1}}).save(home, EMBEDDED.name)
    window = MainWindow(home, Settings(), KEEPERS)
    qtbot.addWidget(window)
    window.session.adopt(workbench(), DEMO)
    assert cast("Keeper", window.page).shown == "nothing"
    assert "cannot be shown again" in caplog.text


def test_a_machine_that_is_gone_is_not_chosen(home: Home, qtbot: QtBot) -> None:
    Memory("second", UUID(int=99), DAY).save(home, EMBEDDED.name)
    window = MainWindow(home, Settings(), INFOS)
    qtbot.addWidget(window)
    window.session.adopt(workbench(), DEMO)
    assert isinstance(window.page, Second)
    assert window.selection.machine_id is None


def test_a_narrow_window_shows_the_pages_as_icons(window: MainWindow, qapp: QApplication) -> None:
    window.session.adopt(workbench(), DEMO)
    window.resize(1300, 700)
    qapp.processEvents()
    assert navigation(window) == ["First", "Second"]
    window.resize(1000, 700)
    qapp.processEvents()
    assert navigation(window) == ["", ""]
    item = window.ui.pages.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "First"
    assert "Ctrl+1" in item.toolTip()
    window.resize(1300, 700)
    window.ui.action_narrow.trigger()
    assert navigation(window) == ["", ""]
    assert window.settings.narrow_navigation


def test_pages_are_gone_through_by_keyboard(window: MainWindow) -> None:
    window.session.adopt(workbench(), DEMO)
    window.ui.action_next_page.trigger()
    assert isinstance(window.page, Second)
    window.ui.action_next_page.trigger()
    assert type(window.page) is First
    window.ui.action_previous_page.trigger()
    assert isinstance(window.page, Second)
    checked = [action.text() for action in window.ui.menu_go.actions() if action.isChecked()]
    assert checked == ["Second"]


def test_pages_of_a_group_stand_below_its_heading(home: Home, qtbot: QtBot) -> None:
    infos = (replace(INFOS[0], group="Look"), replace(INFOS[1], group="Work", needs_machines=False))
    window = MainWindow(home, Settings(), infos)
    qtbot.addWidget(window)
    assert navigation(window) == []
    window.session.adopt(workbench(), DEMO)
    assert navigation(window) == ["Look", "First", "Work", "Second"]
    window.navigation.fit(800, narrow=False)
    assert navigation(window) == ["", ""]


def test_the_palette_offers_actions_pages_machines_and_periods(window: MainWindow) -> None:
    machine = replace(DEMO.machines[0], first_reading=DAY.start - timedelta(days=400), last_reading=DAY.end)
    window.session.adopt(workbench(), Plant(DEMO.factories, (machine,)))
    window.selection.remember(DAY)
    offered = {command.words: command for command in commands_of(window)}
    assert offered["Second"].shortcut == "Ctrl+2"
    assert offered["Dark"].group == "View › Theme"
    assert "Undo" not in offered
    offered["Compressor-1"].do()
    assert window.selection.machine_id == machine.id
    offered[text.period(DAY, window.session.zone())].do()
    assert window.selection.period == DAY
    assert any(words.startswith("Last full week") for words in offered)
    offered["Second"].do()
    assert isinstance(window.page, Second)


def test_the_list_of_keys_is_that_of_the_actions(window: MainWindow) -> None:
    window.session.adopt(workbench(), DEMO)
    groups = {group.title: dict(group.keys) for group in keys_of(window)}
    assert groups["Go"]["Ctrl+2"] == "Second"
    assert groups["Edit"]["Ctrl+Z"] == "Undo"
    listed = {pressed for keys in groups.values() for pressed in keys}
    for action in window.findChildren(QAction):
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in listed, action.text()


def test_what_is_stored_on_one_page_is_forgotten_on_the_others(window: MainWindow) -> None:
    """They look again when they are shown; the one that is seen looks at once, e.g. after Undo from elsewhere."""
    window.session.adopt(workbench(), DEMO)
    window.show_page("second")
    window.show_page("first")
    First.refreshed = Second.refreshed = First.forgotten = Second.forgotten = 0
    window.session.records_changed.emit("first")
    assert (First.forgotten, Second.forgotten) == (0, 1)
    assert (First.refreshed, Second.refreshed) == (0, 0)
    window.show_page("second")
    assert Second.refreshed == 1
    window.session.records_changed.emit("first")
    assert (Second.forgotten, Second.refreshed) == (2, 2)


def test_another_language_builds_the_window_anew_and_keeps_what_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.session.adopt(workbench(), DEMO)
    window.show_page("second")
    later = Period(DAY.end + timedelta(days=1), DAY.end + timedelta(days=2))
    window.selection.set_periods(DEMO.machines[0].id, (DAY, later), DAY)
    assert isinstance(window.page, Second)
    window.page.handed = "made with some effort"
    opened = window.session.workbench
    window.session.history.push("note", lambda: Task(lambda _: None), lambda: Task(lambda _: None))
    german = next(action for action in window.ui.menu_language.actions() if action.text() == "Deutsch")
    with qtbot.waitSignal(window.replaced) as heard:
        german.trigger()
    new = heard.args[0]
    qtbot.addWidget(new)
    assert new.settings.language == "de"
    assert new.session.workbench is opened
    assert isinstance(new.page, Second)
    assert new.selection.period == DAY
    assert new.selection.periods == (DAY, later)
    assert new.page.handed == "made with some effort"
    assert not new.session.history.undo_words
    assert not window.isVisible()
    QApplication.processEvents()
    new.session.data_changed.emit()
    translation.apply(QApplication.instance(), "en")


@pytest.fixture
def at_work(qtbot: QtBot, home: Home, qapp: QApplication) -> Iterator[tuple[MainWindow, Second, threading.Event]]:
    """A window, which may be gone at the end, with a page that works until it may end."""
    window, may_end = MainWindow(home, Settings(), INFOS), threading.Event()
    window.session.adopt(workbench(), DEMO)
    window.show()
    window.show_page("second")
    assert isinstance(window.page, Second)
    yield window, window.page, may_end
    may_end.set()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    if shiboken6.isValid(window):
        window.close()
        window.deleteLater()
    translation.apply(qapp, "en")


AtWork = tuple[MainWindow, Second, threading.Event]


def choose_german(window: MainWindow) -> None:
    next(action for action in window.ui.menu_language.actions() if action.text() == "Deutsch").trigger()


def answer(window: MainWindow, words: str) -> None:
    """Answer the question of what becomes of the work."""
    box = window.language.box
    assert box is not None
    assert "Training" in box.text()
    next(button for button in box.buttons() if button.text() == words).click()


def ticked_language(window: MainWindow) -> str:
    return next(action.text() for action in window.ui.menu_language.actions() if action.isChecked())


def test_the_language_waits_for_what_is_being_done_and_its_answer_goes_over(at_work: AtWork, qtbot: QtBot) -> None:
    window, page, may_end = at_work
    page.work(may_end)
    choose_german(window)
    answer(window, "Change when it is done")
    assert window.settings.language == ""
    with qtbot.waitSignal(window.replaced) as heard:
        may_end.set()
    new = heard.args[0]
    qtbot.addWidget(new)
    assert new.settings.language == "de"
    assert new.page.handed == "made meanwhile"


def test_the_language_changes_now_when_what_is_being_done_may_stop(at_work: AtWork, qtbot: QtBot) -> None:
    window, page, may_end = at_work
    page.work(may_end)
    choose_german(window)
    with qtbot.waitSignal(window.replaced) as heard:
        answer(window, "Stop it and change now")
    qtbot.addWidget(heard.args[0])
    assert heard.args[0].page.handed == ""


def test_the_language_stays_when_the_user_cancels(at_work: AtWork, qtbot: QtBot) -> None:
    window, page, may_end = at_work
    page.work(may_end)
    choose_german(window)
    answer(window, "Cancel")
    assert ticked_language(window) == "As the system"
    may_end.set()
    qtbot.waitUntil(lambda: page.handed == "made meanwhile")
    assert window.isVisible()


def test_the_language_stays_when_what_was_waited_for_fails(at_work: AtWork, qtbot: QtBot) -> None:
    """In a new window nobody could read why."""
    window, page, may_end = at_work
    page.work(may_end, fails="The server gave up.")
    choose_german(window)
    answer(window, "Change when it is done")
    may_end.set()
    qtbot.waitUntil(lambda: page.message_bar.message is not None)
    qtbot.wait(20)
    assert (window.isVisible(), window.settings.language) == (True, "")
    assert ticked_language(window) == "As the system"


def test_a_window_that_is_closed_does_not_come_back_in_the_language_it_waited_for(
    at_work: AtWork, qtbot: QtBot
) -> None:
    window, page, may_end = at_work
    page.work(may_end)
    choose_german(window)
    answer(window, "Change when it is done")
    came: list[MainWindow] = []
    window.replaced.connect(came.append)
    may_end.set()
    window.close()
    qtbot.wait(50)
    assert came == []


def test_the_question_goes_when_the_work_has_ended_and_the_language_changes(at_work: AtWork, qtbot: QtBot) -> None:
    window, page, may_end = at_work
    page.work(may_end)
    choose_german(window)
    box = window.language.box
    assert box is not None
    with qtbot.waitSignal(window.replaced) as heard:
        may_end.set()
    qtbot.addWidget(heard.args[0])
    assert window.language.box is None
    assert heard.args[0].settings.language == "de"
    assert heard.args[0].page.handed == "made meanwhile"


def test_the_name_of_a_connection_is_shown_as_it_is(window: MainWindow) -> None:
    """An ampersand is no mark of a letter; what has no room stands in the tooltip."""
    button, name = window.ui.connection, "Press & forge, " * 5
    window.navigation.name_connection("Press & forge")
    assert button.text() == "Press && forge"
    window.navigation.name_connection(name)
    assert name.strip() in button.toolTip()
    window.navigation.name_connection("")
    assert button.text() == "Connect…"


@pytest.mark.parametrize("name", ["Demo and local data", "Demo, lokale Daten"])
def test_the_name_of_the_local_server_has_room(window: MainWindow, name: str, qapp: QApplication) -> None:
    window.resize(1280, 720)
    window.navigation.name_connection(name)
    qapp.processEvents()
    assert window.ui.connection.sizeHint().width() <= window.ui.connection.width()


def test_the_palette_offers_the_buttons_of_the_page_that_can_be_pressed(window: MainWindow) -> None:
    window.session.adopt(workbench(), DEMO)
    page = window.page
    assert page is not None
    pressed: list[str] = []
    row = QHBoxLayout(page.body)
    for words in ("&Train…", "&Never"):
        button = QPushButton(words)
        button.clicked.connect(lambda _checked=False, words=words: pressed.append(words))
        button.setEnabled(words != "&Never")
        row.addWidget(button)
    QApplication.processEvents()
    offered = {command.words: command for command in commands_of(window)}
    assert (offered["Train"].group, offered["Train"].shortcut) == ("First", "Alt+T")
    assert "Never" not in offered
    offered["Train"].do()
    assert pressed == ["&Train…"]


def test_what_is_shown_is_kept_while_the_window_is_open(home: Home, qtbot: QtBot) -> None:
    """A crash takes a minute at most."""
    window = MainWindow(home, Settings(), KEEPERS)
    qtbot.addWidget(window)
    window.recall.keep_by_the_way()
    assert not path_of(home, EMBEDDED.name).exists()
    window.session.adopt(workbench(), DEMO)
    window.show_page("keeper")
    cast("Keeper", window.page).shown = "a month"
    window.recall.keep_by_the_way()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    assert Memory.load(home, EMBEDDED.name).pages["keeper"] == {"shown": "a month"}
    written = path_of(home, EMBEDDED.name).stat().st_mtime_ns
    window.recall.keep_by_the_way()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    assert path_of(home, EMBEDDED.name).stat().st_mtime_ns == written


class Greedy(QLineEdit):
    """A field that takes every key, as Qt's takes Ctrl+E on some platforms."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_a_field_does_not_take_the_keys_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.session.adopt(workbench(), DEMO)
    assert window.page is not None
    field = Greedy(window.page)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.waitSignal(window.ui.action_commands.triggered):
        qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    for dialog in window.findChildren(QDialog):
        dialog.close()


def test_the_palette_offers_what_can_be_done_and_no_figures(window: MainWindow) -> None:
    window.session.adopt(workbench(), DEMO)
    window.show_page("first")
    page = window.made_page("first")
    figure, act = QPushButton("8 882 kWh", page.body), QPushButton("&Look again", page.body)
    theme.set_role(figure, "figure")
    for button in (figure, act):
        button.show()
    words = [command.words for command in commands_of(window)]
    assert "Look again" in words
    assert "8 882 kWh" not in words
