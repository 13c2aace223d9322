"""Every error becomes words, bugs become a log, and passwords become neither."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from analytics.errors import BadRequest, Cancelled, CannotStore, ConnectionFailed, EnmsError, NotEnoughData
from analytics.home import Home
from enms_desktop import messages
from enms_desktop.messages import LOG_NAME, LastResort, Message, Severity, describe, scrubbed


@pytest.mark.parametrize(
    ("error", "severity"),
    [
        (BadRequest("a"), Severity.WARNING),
        (NotEnoughData("a"), Severity.WARNING),
        (ConnectionFailed("a"), Severity.ERROR),
        (CannotStore("a"), Severity.ERROR),
    ],
)
def test_readable_errors_speak_for_themselves(error: EnmsError, severity: Severity) -> None:
    assert describe(error) == Message("a", "", severity, "")


def test_a_bug_says_that_it_is_one_and_where() -> None:
    try:
        _ = 1 / 0
    except ZeroDivisionError as error:
        message = describe(error)
    assert message.severity is Severity.ERROR
    assert "division" not in message.words
    assert "ZeroDivisionError" in message.details
    assert "test_messages.py" in message.details


def test_the_servers_own_words_are_among_the_details() -> None:
    error = ConnectionFailed("The server was not found.")
    error.__cause__ = OSError("could not translate host name")
    assert describe(error).details == "OSError: could not translate host name"


def test_cancelled_is_no_error() -> None:
    assert describe(Cancelled()).severity is Severity.INFO


def test_a_full_disk_and_a_full_memory_have_words() -> None:
    assert "No space left" in describe(OSError(28, "No space left on device", "/data/x.csv")).words
    assert "memory" in describe(MemoryError()).words


@pytest.mark.parametrize(
    "text",
    [
        "host=db password=hunter2 user=enms",
        "host=db password='hunter2' user=enms",
        "postgresql://enms:hunter2@db/plant",
        '{"password": "hunter2"}',
        "PGPASSWORD=hunter2",
        "Address(host='db', password='hunter2')",
    ],
)
def test_passwords_are_covered(text: str) -> None:
    assert "hunter2" not in scrubbed(text)
    assert "db" in scrubbed(text) or "PG" in text or "{" in text


def test_a_password_that_was_named_is_covered_wherever_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "_SECRETS", set())
    messages.hide("correct horse")
    assert scrubbed("tried correct horse twice") == "tried ••• twice"
    messages.hide("a")  # too short to be told from ordinary words
    assert scrubbed("a plant") == "a plant"


@pytest.fixture
def resort(home: Home) -> Iterator[LastResort]:
    level = logging.getLogger().level
    resort = LastResort()
    resort.install(home)
    yield resort
    resort.uninstall()
    logging.getLogger().setLevel(level)


def log_of(home: Home) -> str:
    return (home.logs / LOG_NAME).read_text(encoding="utf-8")


@pytest.mark.expects_log
def test_what_nobody_caught_is_logged_and_shown(resort: LastResort, home: Home, qtbot: QtBot) -> None:
    shown: list[Message] = []
    resort.caught.connect(shown.append)
    try:
        raise RuntimeError("password=hunter2")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    assert [message.severity for message in shown] == [Severity.ERROR]
    assert "RuntimeError" in log_of(home)
    assert "hunter2" not in log_of(home) + shown[0].details


@pytest.mark.expects_log
def test_an_error_on_another_thread_is_shown_on_this_one(resort: LastResort, home: Home, qtbot: QtBot) -> None:
    threads: list[int] = []
    resort.caught.connect(lambda _message: threads.append(threading.get_ident()))

    def work() -> None:
        raise RuntimeError("far away")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert "far away" in log_of(home)


def test_qt_speaks_into_the_log(resort: LastResort, home: Home) -> None:
    qWarning("a complaint of Qt")
    assert "a complaint of Qt" in log_of(home)


def test_uninstall_gives_everything_back(home: Home) -> None:
    before = len(logging.getLogger().handlers)
    resort = LastResort()
    resort.install(home)
    assert sys.excepthook is not sys.__excepthook__
    resort.uninstall()
    assert len(logging.getLogger().handlers) == before
