"""A page shows the newest answer, says what went wrong, and lets the user stop."""

import gc
import threading
import time

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from analytics.errors import BadRequest, ConnectionFailed, EnmsError, NotEnoughData, QueryFailed
from analytics.home import Home
from analytics.progress import Progress
from enms_desktop import theme
from enms_desktop.messages import Message, Severity
from enms_desktop.page import OpenDialog, Page, bars, saving
from enms_desktop.plots.site_time_axis import SiteTimeAxis
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.task import RUNNING, Task


class PlainPage(Page):
    NAME, TITLE, ICON = "plain", "Plain", "readings"


@pytest.fixture
def page(qtbot: QtBot, home: Home) -> PlainPage:
    page = PlainPage(Session(home), Selection())
    qtbot.addWidget(page)
    page.show()
    return page


def press(qtbot: QtBot, page: Page, text: str) -> None:
    (button,) = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_newest_question_wins(qtbot: QtBot, page: PlainPage) -> None:
    gate, shown = threading.Event(), list[str]()
    page.run(lambda _progress: (gate.wait(5), "old")[1], shown.append)
    page.run(lambda _progress: "new", shown.append)
    qtbot.waitUntil(lambda: shown == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    qtbot.wait(20)
    assert shown == ["new"]
    assert not page.busy
    assert page.message_bar.message is None


def test_two_hundred_quick_questions_show_the_last(qtbot: QtBot, page: PlainPage) -> None:
    shown: list[int] = []
    for number in range(200):
        page.run(lambda _progress, number=number: number, shown.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not RUNNING.tasks, timeout=10_000)
    qtbot.wait(20)
    gc.collect()
    assert shown == [199]


def test_questions_of_different_topics_do_not_disturb_each_other(qtbot: QtBot, page: PlainPage) -> None:
    shown: list[str] = []
    page.run(lambda _progress: "drivers", shown.append, topic="drivers")
    page.run(lambda _progress: "fit", shown.append, topic="fit")
    qtbot.waitUntil(lambda: not page.busy)
    assert sorted(shown) == ["drivers", "fit"]


def test_a_question_that_only_reads_can_be_asked_again(qtbot: QtBot, page: PlainPage) -> None:
    answers: list[Exception | str] = [QueryFailed("The server gave up."), QueryFailed("The server gave up."), "rows"]

    def work(_progress: Progress) -> str:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    shown: list[str] = []
    page.run(work, shown.append, "Reading", again=True)
    for _ in range(2):
        qtbot.waitUntil(page.message_bar.isVisible)
        press(qtbot, page, "Try again")
    qtbot.waitUntil(lambda: shown == ["rows"])
    assert page.message_bar.message is None


@pytest.mark.parametrize(
    ("error", "again"), [(QueryFailed("The server gave up."), False), (NotEnoughData("Too few readings."), True)]
)
def test_what_stores_or_what_would_fail_again_is_not_offered_again(
    qtbot: QtBot, page: PlainPage, error: Exception, again: bool
) -> None:
    def work(_progress: Progress) -> None:
        raise error

    page.run(work, lambda _nothing: None, again=again)
    qtbot.waitUntil(page.message_bar.isVisible)
    assert [b for b in page.findChildren(QPushButton) if b.text() == "Try again" and b.isVisible()] == []


def test_nothing_of_a_connection_that_is_closed_can_be_asked_again(qtbot: QtBot, page: PlainPage) -> None:
    page.show_error(QueryFailed("The server gave up."))
    page.session.closed.emit()
    assert page.message_bar.message is None


def test_an_error_is_shown_in_its_own_words(qtbot: QtBot, page: PlainPage) -> None:
    def work(_progress: Progress) -> None:
        raise ConnectionFailed("The server does not answer.", "Check the host.") from OSError("timed out")

    shown: list[None] = []
    page.run(work, shown.append)
    qtbot.waitUntil(lambda: page.message_bar.isVisible())
    assert page.message_bar.message == Message(
        "The server does not answer.", "Check the host.", Severity.ERROR, "OSError: timed out"
    )
    assert shown == []
    press(qtbot, page, "Copy")
    assert "timed out" in QGuiApplication.clipboard().text()
    page.message_bar.clear()
    assert not page.message_bar.isVisible()


def test_asking_again_takes_the_old_error_away(qtbot: QtBot, page: PlainPage) -> None:
    page.show_error(BadRequest("The period is empty."))
    assert page.message_bar.isVisible()
    page.run(lambda _progress: 1, lambda _result: None)
    assert page.message_bar.isVisible(), "what is asked by the way takes nothing away"
    page.run(lambda _progress: 1, lambda _result: None, "Reading")
    assert not page.message_bar.isVisible()
    qtbot.waitUntil(lambda: not page.busy)


def test_an_error_stays_until_the_same_is_asked_again(qtbot: QtBot, page: PlainPage) -> None:
    def fail(_progress: Progress) -> None:
        raise EnmsError("The file cannot be written.")

    page.run(fail, lambda _result: None, "Writing", topic="file")
    qtbot.waitUntil(lambda: page.message_bar.message is not None)
    page.run(lambda _progress: 1, lambda _result: None, "Reading", topic="series")
    assert page.message_bar.message is not None
    page.run(lambda _progress: 1, lambda _result: None, "Writing", topic="file")
    assert page.message_bar.message is None
    qtbot.waitUntil(lambda: not page.busy)


def test_what_is_refused_is_forgotten_when_it_is_corrected(page: PlainPage) -> None:
    page.show_refused(BadRequest("There is no month 13."))
    page.forget_refused()
    assert page.message_bar.message is None
    page.show_refused(BadRequest("There is no month 13."))
    page.show_message(Message("Something else."))
    page.forget_refused()
    assert page.message_bar.message == Message("Something else.")


@pytest.mark.parametrize("severity", Severity)
def test_only_good_news_goes_by_itself(
    qtbot: QtBot, page: PlainPage, monkeypatch: pytest.MonkeyPatch, severity: Severity
) -> None:
    monkeypatch.setattr(bars, "READING_TIME_MS", 50)
    monkeypatch.setattr(bars, "TICK_MS", 25)
    page.show_message(Message("Something.", severity=severity))
    if severity in (Severity.GOOD, Severity.INFO):
        qtbot.waitUntil(lambda: page.message_bar.message is None)
    else:
        qtbot.wait(200)
        assert page.message_bar.isVisible()


def test_good_news_waits_while_its_buttons_have_the_keys(
    qtbot: QtBot, page: PlainPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DECIDING_TIME_MS", "GRACE_MS", "TICK_MS"):
        monkeypatch.setattr(bars, name, 50)
    page.show_message(Message("Stored.", severity=Severity.GOOD), "Undo", lambda: None)
    (undo,) = [one for one in page.message_bar.findChildren(QPushButton) if one.text() == "Undo"]
    page.activateWindow()
    undo.setFocus()
    qtbot.waitUntil(undo.hasFocus)
    qtbot.wait(300)
    assert page.message_bar.message is not None
    undo.clearFocus()
    qtbot.waitUntil(lambda: page.message_bar.message is None)


def test_a_message_with_a_button_leaves_time_to_decide_and_then_goes(
    qtbot: QtBot, page: PlainPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bars, "READING_TIME_MS", 0)
    monkeypatch.setattr(bars, "DECIDING_TIME_MS", 300)
    monkeypatch.setattr(bars, "TICK_MS", 50)
    page.show_message(Message("Stored.", severity=Severity.GOOD), "Undo", lambda: None)
    qtbot.wait(100)
    assert page.message_bar.message is not None
    qtbot.waitUntil(lambda: page.message_bar.message is None)


def test_a_message_with_a_button_does_not_give_way_while_there_is_time_to_decide(
    page: PlainPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bars, "READING_TIME_MS", 0)
    page.show_message(Message("Stored.", severity=Severity.GOOD), "Undo", lambda: None)
    page.message_bar.give_way()
    assert page.message_bar.message is not None
    page.show_message(Message("Stored.", severity=Severity.GOOD))
    page.message_bar.give_way()
    assert page.message_bar.message is None


def test_the_clock_of_a_message_stands_still_under_the_mouse_unless_it_just_rested_there(
    qtbot: QtBot, page: PlainPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("READING_TIME_MS", "GRACE_MS", "TICK_MS"):
        monkeypatch.setattr(bars, name, 50)
    bar = page.message_bar
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(5, 5))
    bar.show_message(Message("Stored.", severity=Severity.GOOD))
    qtbot.waitUntil(lambda: bar.message is None)
    bar.show_message(Message("Stored.", severity=Severity.GOOD))
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(6, 5))
    qtbot.wait(300)
    assert bar.message is not None, "the mouse was moved over it"
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    qtbot.waitUntil(lambda: bar.message is None)


def test_a_message_lies_above_the_words_of_a_time_axis_and_left_of_those_at_the_right(
    qtbot: QtBot, page: PlainPage
) -> None:
    page.resize(1200, 600)
    axis = SiteTimeAxis(page.body)
    axis.setGeometry(0, page.body.height() - 60, page.body.width(), 40)
    upright = Upright(page.body)
    upright.setGeometry(page.body.width() - 60, 0, 60, page.body.height() - 60)
    for one in (axis, upright):
        one.show()
    page.show_message(Message("Stored.", severity=Severity.GOOD))
    qtbot.wait(20)
    bar = page.message_bar
    for one in (axis, upright):
        assert not bar.geometry().intersects(QRect(one.mapTo(page, QPoint(0, 0)), one.size()))
    assert page.rect().contains(bar.geometry())


class Upright(QWidget):
    """An axis at the right of a chart."""

    def lettering(self) -> list[QRect]:
        return [self.rect()]


@pytest.mark.parametrize("at_left", [True, False])
def test_a_message_covers_no_button(qtbot: QtBot, page: PlainPage, *, at_left: bool) -> None:
    """Beside it where there is room, else above it."""
    page.resize(1000, 500)
    button = QPushButton("Store", page.body)
    button.setGeometry(20 if at_left else 700, page.body.height() - 40, 300, 32)
    button.show()
    page.show_message(Message("Something that takes more than the width that is left beside the button. " * 3))
    qtbot.wait(20)
    bar = page.message_bar
    place = QRect(button.mapTo(page, QPoint(0, 0)), button.size())
    assert bar.isVisible()
    assert not bar.geometry().intersects(place)
    assert page.rect().contains(bar.geometry())


def test_an_error_can_be_taken_by_the_one_who_asked(qtbot: QtBot, page: PlainPage) -> None:
    def work(_progress: Progress) -> None:
        raise EnmsError("No.")

    errors: list[BaseException] = []
    page.run(work, lambda _result: None, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert page.message_bar.message is None


def test_progress_is_seen_and_cancel_stops(qtbot: QtBot, page: PlainPage) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress.step(0.4, "Reading energy")
            time.sleep(0.01)

    shown: list[None] = []
    page.run(work, shown.append, "Reading")
    assert not page.busy_strip.isVisible()  # a quick answer shows no busy sign
    qtbot.waitUntil(page.busy_strip.isVisible)
    press(qtbot, page, "Cancel")
    assert not page.busy
    assert not page.busy_strip.isVisible()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    qtbot.wait(20)
    assert shown == []
    assert page.message_bar.message is None


def test_the_busy_sign_does_not_move_the_page(qtbot: QtBot, page: PlainPage) -> None:
    page.resize(800, 600)
    before = page.body.geometry()
    gate = threading.Event()
    page.run(lambda _progress: gate.wait(5), lambda _result: None, "Reading")
    qtbot.waitUntil(page.busy_strip.isVisible)
    assert page.body.geometry() == before
    gate.set()
    qtbot.waitUntil(lambda: not page.busy)


def test_a_message_can_offer_what_puts_it_right(qtbot: QtBot, page: PlainPage) -> None:
    done: list[bool] = []
    page.show_message(Message("No profile is open."), "Connect", lambda: done.append(True))
    press(qtbot, page, "Connect")
    assert done == [True]
    assert page.message_bar.message is None


def test_good_news_stays_until_it_can_have_been_read(
    qtbot: QtBot, page: PlainPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_message(Message("Stored.", severity=Severity.GOOD))
    page.run(lambda _progress: 1, lambda _one: None, "Reading")
    assert page.message_bar.message is not None
    monkeypatch.setattr(bars, "READING_TIME_MS", 0)
    page.show_message(Message("Stored.", severity=Severity.GOOD))
    page.run(lambda _progress: 2, lambda _two: None)
    assert page.message_bar.message is not None, "a question that nobody sees takes nothing away"
    page.run(lambda _progress: 3, lambda _three: None, "Reading")
    assert page.message_bar.message is None
    qtbot.waitUntil(lambda: not page.busy)


def test_what_offers_undo_goes_when_undo_would_mean_something_else(qtbot: QtBot, page: PlainPage) -> None:
    history = page.session.history

    def step() -> Task:
        return Task(lambda _progress: None, "")

    history.push("exclusion of Press", step, step)
    page.offer_undo(Message("Excluded.", severity=Severity.GOOD))
    assert page.message_bar.message is not None
    history.undo()
    assert page.message_bar.message is None
    qtbot.waitUntil(lambda: not history.busy)
    history.push("exclusion of Press", step, step)
    page.offer_undo(Message("Excluded.", severity=Severity.GOOD))
    page.show_message(Message("Something else.", severity=Severity.INFO))
    history.push("tariff", step, step)
    assert page.message_bar.message == Message("Something else.", severity=Severity.INFO)


def test_no_part_of_a_page_is_ever_a_window_of_its_own(qtbot: QtBot, home: Home) -> None:
    shown: list[object] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    watch, app = Watch(), QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    page = PlainPage(Session(home), Selection())
    app.removeEventFilter(watch)
    qtbot.addWidget(page)
    assert shown == []


def test_an_answer_to_a_page_that_is_gone_is_dropped(qtbot: QtBot, home: Home) -> None:
    gate, shown = threading.Event(), list[object]()
    page = PlainPage(Session(home), Selection())
    page.run(lambda _progress: gate.wait(5), shown.append)
    page.deleteLater()
    del page
    qtbot.wait(20)
    gate.set()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    qtbot.wait(20)
    assert shown == []


def test_dialogs_for_files_have_icons_of_the_theme(qtbot: QtBot, page: PlainPage) -> None:
    dialog = OpenDialog(page, "Import readings", "", "CSV (*.csv)")
    qtbot.addWidget(dialog)
    buttons = [dialog.findChild(QToolButton, name) for name in saving._ICONS]
    assert None not in buttons, "Qt calls them otherwise now"
    theme.apply(QApplication.instance(), "light")  # type: ignore[arg-type]
    light = [button.icon().pixmap(18).toImage() for button in buttons if button is not None]
    theme.apply(QApplication.instance(), "dark")  # type: ignore[arg-type]
    dark = [button.icon().pixmap(18).toImage() for button in buttons if button is not None]
    assert all(one != other for one, other in zip(light, dark, strict=True))
    theme.apply(QApplication.instance(), "light")  # type: ignore[arg-type]
