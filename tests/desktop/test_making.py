"""Pages are made a little at a time; nobody sees one before it is whole, and it hears what happened meanwhile."""

import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from analytics.home import Home
from analytics.plant import Factory, Machine, Plant
from analytics.profile import EMBEDDED
from analytics.simulator import PLANT
from enms_desktop import theme
from enms_desktop.main_window import MainWindow
from enms_desktop.main_window import window as window_module
from enms_desktop.main_window.making import Making
from enms_desktop.messages import Message
from enms_desktop.page import AwaitedPage, Page
from enms_desktop.pages import PageInfo
from enms_desktop.settings import Settings
from enms_desktop.task import RUNNING

SITE = PLANT.sites[0]
DEMO = Plant(
    (Factory(SITE.id, SITE.name, SITE.timezone),),
    (Machine(PLANT.machines[0].id, SITE.id, SITE.name, SITE.timezone, "Compressor-1", "compressor", 55.0, 1),),
)


class Quick(Page):
    NAME, TITLE, ICON = "quick", "Quick", "readings"


class Slow(Page):
    """A page of many steps, which go on only when the test lets them."""

    NAME, TITLE, ICON = "slow", "Slow", "baseline"
    steps_made = 0
    breaks = False

    def build(self) -> Iterator[None]:
        self.heard: list[object] = []
        for _ in range(20):
            type(self).steps_made += 1
            yield
            if self.breaks:
                raise ValueError("no page")
        self.part = QLabel("a part", self.body)
        self.selection.changed.connect(lambda: self.heard.append(self.selection.machine_id))


INFOS = (PageInfo("quick", "Quick", "readings", lambda: Quick), PageInfo("slow", "Slow", "baseline", lambda: Slow))


@pytest.fixture
def window(qtbot: QtBot, home: Home, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Return a window in which a step is as long as the window's whole turn, and pages are made on demand only."""
    monkeypatch.setattr(Slow, "steps_made", 0)
    monkeypatch.setattr("enms_desktop.main_window.making.HURRIED_S", -1.0)
    monkeypatch.setattr("enms_desktop.main_window.making.CALM_S", -1.0)
    monkeypatch.setattr(window_module, "PAGES_AFTER_MS", 10**6)
    theme.apply(qapp, "light")
    window = MainWindow(home, Settings(), INFOS)
    qtbot.addWidget(window)
    window.show()
    capability = SimpleNamespace(words="PostgreSQL 18.4", read_only="")
    bench: Any = SimpleNamespace(profile=EMBEDDED, capability=capability, close=lambda: None)
    window.session.adopt(bench, DEMO)
    return window


def is_shown(window: MainWindow, name: str) -> bool:
    return window.page is not None and name == window.page.NAME


def test_the_title_stands_in_the_place_of_a_page_until_it_is_whole(window: MainWindow, qtbot: QtBot) -> None:
    assert is_shown(window, "quick")  # a page made in one piece is there at once
    window.show_page("slow")
    shown = window.ui.stack.currentWidget()
    assert isinstance(shown, AwaitedPage)
    assert shown.title.text() == "Slow"
    assert window.navigation.current == "slow"
    assert window.page is None
    assert [page.NAME for page in window.made_pages] == ["quick"]
    assert not any(page.isVisible() for page in window.findChildren(Page))
    qtbot.waitUntil(lambda: is_shown(window, "slow"))
    assert Slow.steps_made == 20


def test_whoever_asks_for_a_page_gets_it_whole_and_what_was_begun_is_gone_on_with(window: MainWindow) -> None:
    window.show_page("slow")
    assert 0 < Slow.steps_made < 20
    page = window.made_page("slow")
    assert isinstance(page, Slow)
    assert page.part.text() == "a part"
    assert Slow.steps_made == 20
    assert window.page is page  # it was waited for


def test_turning_elsewhere_leaves_the_page_where_it_is(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("slow")
    window.show_page("quick")
    assert is_shown(window, "quick")
    window.making.make_later(["slow"])
    qtbot.waitUntil(lambda: len(window.made_pages) == 2)
    assert is_shown(window, "quick")
    assert Slow.steps_made == 20


def test_pages_are_made_in_advance_and_seen_when_they_are_turned_to(window: MainWindow, qtbot: QtBot) -> None:
    window.making.make_later(["slow"])
    qtbot.waitUntil(lambda: len(window.made_pages) == 2)
    assert is_shown(window, "quick")
    window.show_page("slow")
    assert is_shown(window, "slow")


def test_what_is_chosen_while_a_page_is_made_is_told_to_it(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("slow")
    window.selection.set_machine(DEMO.machines[0].id)
    qtbot.waitUntil(lambda: is_shown(window, "slow"))
    assert isinstance(window.page, Slow)
    assert window.page.heard == [DEMO.machines[0].id]


def test_a_connection_that_closes_meanwhile_leaves_no_page_to_be_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("slow")
    window.session.detach()
    assert window.ui.stack.currentWidget() is window.welcome
    window.made_page("slow")
    assert window.ui.stack.currentWidget() is window.welcome
    assert window.page is None


@pytest.mark.expects_log
def test_a_page_that_cannot_be_made_is_told_and_tried_anew(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Slow, "breaks", True)
    window.show_page("slow")
    qtbot.waitUntil(lambda: window.message_bar.message is not None)
    assert window.message_bar.message is not None
    assert "no page" in window.message_bar.message.details
    monkeypatch.setattr(Slow, "breaks", False)
    window.show_page("slow")
    qtbot.waitUntil(lambda: is_shown(window, "slow"))


def test_a_module_is_imported_on_another_thread_and_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = "a_module_that_is_not_there"
    loads: list[bool] = []

    def load() -> type[Page]:
        loads.append(bool(RUNNING.tasks))
        monkeypatch.setitem(sys.modules, gone, SimpleNamespace())
        return Slow

    infos = {"slow": PageInfo("slow", "Slow", "baseline", load, module=gone)}
    making = Making(infos, window.session, window.selection, window.ui.stack)
    with qtbot.waitSignal(making.made) as made:
        making.hurry("slow")
        making.hurry("slow")
        assert loads in ([], [True])
    assert loads == [True, False]  # on the thread of a task, and then to make it
    assert isinstance(made.args[0], Slow)


def test_a_message_moves_nothing_and_keeps_clear_of_the_head(window: MainWindow) -> None:
    page = window.page
    assert page is not None
    before = page.body.geometry()
    page.show_error(OSError(2, "No such file"))
    bar = page.message_bar
    assert bar.isVisible()
    assert page.body.geometry() == before
    assert page.body.geometry().contains(bar.geometry())
    assert bar.geometry().bottom() > before.center().y()


def test_messages_of_page_and_window_lie_above_each_other(window: MainWindow) -> None:
    page = window.page
    assert page is not None
    window.show_message(Message("Something is so."))
    page.show_message(Message("Something is so."))
    bars = (page.message_bar, window.message_bar)
    places = [bar.rect().translated(bar.mapToGlobal(bar.rect().topLeft())) for bar in bars]
    assert not places[0].intersects(places[1])
    assert places[0].bottom() < places[1].top()
