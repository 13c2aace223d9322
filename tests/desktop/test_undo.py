"""Steps are taken back one at a time, in order, and only when the database has agreed."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from analytics.errors import CannotStore
from analytics.progress import Progress
from enms_desktop.task import Task
from enms_desktop.undo import MOST, History


class Ledger:
    """A store in which names come and go, as a database would keep them."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.fails = False
        self.gate = threading.Event()
        self.gate.set()

    def add(self, name: str) -> Callable[[], Task]:
        return self._task(lambda: self.kept.append(name))

    def remove(self, name: str) -> Callable[[], Task]:
        return self._task(lambda: self.kept.remove(name))

    def _task(self, do: Callable[[], None]) -> Callable[[], Task]:
        def work(_progress: Progress) -> None:
            self.gate.wait(5)
            if self.fails:
                raise CannotStore("The server refuses.")
            do()

        return lambda: Task(work)


@pytest.fixture
def history(qapp: QApplication) -> History:
    return History()


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


def done(history: History, ledger: Ledger, name: str) -> None:
    ledger.kept.append(name)
    history.push(name, ledger.add(name), ledger.remove(name))


def settle(qtbot: QtBot, history: History) -> None:
    qtbot.waitUntil(lambda: not history.busy)


def test_steps_are_taken_back_and_done_again_in_order(qtbot: QtBot, history: History, ledger: Ledger) -> None:
    done(history, ledger, "first")
    done(history, ledger, "second")
    assert (history.undo_words, history.redo_words) == ("second", "")
    history.undo()
    settle(qtbot, history)
    assert (ledger.kept, history.undo_words, history.redo_words) == (["first"], "first", "second")
    history.undo()
    settle(qtbot, history)
    assert (ledger.kept, history.undo_words, history.redo_words) == ([], "", "first")
    history.redo()
    settle(qtbot, history)
    history.redo()
    settle(qtbot, history)
    assert (ledger.kept, history.undo_words, history.redo_words) == (["first", "second"], "second", "")


def test_something_new_leaves_nothing_to_do_again(qtbot: QtBot, history: History, ledger: Ledger) -> None:
    done(history, ledger, "first")
    history.undo()
    settle(qtbot, history)
    done(history, ledger, "other")
    assert (history.undo_words, history.redo_words) == ("other", "")


def test_a_step_that_fails_stays_where_it_is_and_says_so(qtbot: QtBot, history: History, ledger: Ledger) -> None:
    done(history, ledger, "first")
    ledger.fails = True
    with qtbot.waitSignal(history.failed) as heard:
        history.undo()
    assert heard.args[0] == "first"
    assert "refuses" in str(heard.args[1])
    assert (ledger.kept, history.undo_words, history.redo_words) == (["first"], "first", "")
    ledger.fails = False
    history.undo()
    settle(qtbot, history)
    ledger.fails = True
    with qtbot.waitSignal(history.failed):
        history.redo()
    assert (ledger.kept, history.undo_words, history.redo_words) == ([], "", "first")


def test_nothing_else_is_taken_back_while_a_step_runs(qtbot: QtBot, history: History, ledger: Ledger) -> None:
    done(history, ledger, "first")
    done(history, ledger, "second")
    ledger.gate.clear()
    history.undo()
    assert history.busy
    assert (history.undo_words, history.redo_words) == ("", "")
    history.undo()
    ledger.gate.set()
    settle(qtbot, history)
    assert ledger.kept == ["first"]


def test_what_is_stored_while_a_step_runs_comes_on_top(qtbot: QtBot, history: History, ledger: Ledger) -> None:
    done(history, ledger, "first")
    ledger.gate.clear()
    history.undo()
    done(history, ledger, "second")
    ledger.gate.set()
    settle(qtbot, history)
    assert (ledger.kept, history.undo_words, history.redo_words) == (["second"], "second", "")


def test_another_connection_has_another_history(qtbot: QtBot, history: History, ledger: Ledger) -> None:
    done(history, ledger, "first")
    ledger.gate.clear()
    history.undo()
    history.clear()
    assert (history.undo_words, history.redo_words, history.busy) == ("", "", False)
    with qtbot.assertNotEmitted(history.undone, wait=50):
        ledger.gate.set()
    qtbot.waitUntil(lambda: ledger.kept == [])
    assert history.redo_words == ""


def test_only_so_many_steps_are_kept(history: History, ledger: Ledger) -> None:
    for number in range(MOST + 5):
        done(history, ledger, str(number))
    assert len(history._done) == MOST
    assert history.undo_words == str(MOST + 4)


def test_what_cannot_be_taken_back_is_said_before_what_was_done_earlier(
    qtbot: QtBot, history: History, ledger: Ledger
) -> None:
    told: list[str] = []
    history.stays.connect(told.append)
    done(history, ledger, "a")
    history.note_lasting("Import of readings.csv")
    assert (history.undo_words, history.has_more) == ("", True)
    history.undo()
    assert (told, ledger.kept) == (["Import of readings.csv"], ["a"])
    assert history.undo_words == "a"
    history.undo()
    settle(qtbot, history)
    assert (ledger.kept, history.has_more) == ([], False)
