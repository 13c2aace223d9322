"""Connections can be made, tried, changed and forgotten; a password is never written to a file."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from types import ModuleType, SimpleNamespace
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from analytics.errors import CannotStore, ConnectionFailed
from analytics.home import Home
from analytics.profile import EMBEDDED, Profile, ProfileKind, TlsMode, load_profiles, save_profiles
from enms_desktop import messages
from enms_desktop.dialogs.connect import TLS_WORDS, ConnectDialog, health_words
from enms_desktop.messages import Message, Severity
from enms_desktop.task import RUNNING

PLANT = Profile("Plant", ProfileKind.EXTERNAL, "db.example.org", 5433, "enms", "reader", TlsMode.REQUIRE)


class FakeKeyring:
    reason = ""
    kept: ClassVar[dict[str, str]] = {}
    refuses = False

    def available(self) -> str:
        return self.reason

    def get(self, profile: Profile) -> str | None:
        return self.kept.get(profile.name)

    def set(self, profile: Profile, password: str) -> None:
        if self.refuses:
            raise CannotStore("The keyring did not keep the password.", "Unlock it.")
        self.kept[profile.name] = password

    def forget(self, profile: Profile) -> None:
        self.kept.pop(profile.name, None)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> type[FakeKeyring]:
    made = type("Keyring", (FakeKeyring,), {"kept": {}})
    module = ModuleType("analytics.credentials")
    module.Credentials = made  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "analytics.credentials", module)
    monkeypatch.setattr(messages, "_SECRETS", set())
    return made


def health(**changes: Any) -> Any:
    values: dict[str, Any] = {
        "server": "PostgreSQL 17.2 + TimescaleDB Apache-2 2.19.3",
        "database": "enms",
        "user": "reader",
        "migration": 7,
        "newest_migration": 7,
        "read_only": "",
        "machines": 8,
        "last_reading": datetime(2025, 3, 1, tzinfo=UTC),
        "size_bytes": 12_300_000,
    }
    return SimpleNamespace(**{**values, **changes})


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Answer tests of a connection, and note what was asked."""
    asked: dict[str, Any] = {"answer": health()}

    def answer(profile: Profile, password: str | None, _home: Home, _progress: object) -> object:
        asked.update(profile=profile, password=password)
        if isinstance(asked["answer"], Exception):
            raise asked["answer"]
        return asked["answer"]

    module = ModuleType("analytics.workbench")
    module.test_connection = answer  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "analytics.workbench", module)
    return asked


@pytest.fixture
def dialog(home: Home, qtbot: QtBot, keyring: type[FakeKeyring]) -> Iterator[ConnectDialog]:
    keyring.kept["Plant"] = "stored"
    save_profiles(home, [PLANT])
    dialog = ConnectDialog(home, PLANT)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    settle(qtbot)
    yield dialog
    settle(qtbot)


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not RUNNING.tasks, timeout=5000)


def type_into(dialog: ConnectDialog, **values: str) -> None:
    for name, value in values.items():
        field = getattr(dialog.ui, name)
        assert isinstance(field, QLineEdit)
        field.setText(value)


def test_the_connection_in_use_is_shown(dialog: ConnectDialog) -> None:
    assert [entry.name for entry in dialog.entries] == [EMBEDDED.name, "Plant"]
    assert dialog.ui.profiles.currentItem().text() == "Plant"
    assert (dialog.ui.host.text(), dialog.ui.port.value()) == ("db.example.org", 5433)
    assert dialog.ui.tls.currentData() == TlsMode.REQUIRE
    assert dialog.ui.password.text() == ""
    assert "keyring" in dialog.ui.password.placeholderText()


def test_our_own_server_cannot_be_changed_or_deleted(dialog: ConnectDialog, home: Home) -> None:
    dialog.ui.profiles.setCurrentRow(0)
    assert dialog.ui.kinds.currentWidget() is dialog.ui.embedded
    assert not dialog.ui.remove.isEnabled()
    dialog.remove()
    assert len(dialog.entries) == 2
    assert str(home.root) in dialog.ui.embedded_folder.text()


def test_a_new_connection_is_saved_and_opened(dialog: ConnectDialog, home: Home, qtbot: QtBot) -> None:
    dialog.add()
    type_into(dialog, name="Werk 2", host="10.0.0.5", database="energy", user="enms", password="hunter2")
    with qtbot.waitSignal(dialog.open_wanted) as opened:
        qtbot.mouseClick(dialog.ui.open_button, Qt.MouseButton.LeftButton)
    made = Profile("Werk 2", ProfileKind.EXTERNAL, "10.0.0.5", 5432, "energy", "enms", TlsMode.VERIFY_FULL)
    assert opened.args == [made, "hunter2"]
    assert load_profiles(home) == (EMBEDDED, PLANT, made)
    assert not dialog.isVisible()


def test_the_password_goes_to_the_keyring_and_to_no_file(
    dialog: ConnectDialog, home: Home, keyring: type[FakeKeyring], qtbot: QtBot
) -> None:
    type_into(dialog, password="hunter2")
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert keyring.kept["Plant"] == "hunter2"
    assert all("hunter2" not in path.read_text("utf-8") for path in home.root.rglob("*") if path.is_file())


def test_a_password_that_shall_not_be_remembered_is_not(
    dialog: ConnectDialog, keyring: type[FakeKeyring], qtbot: QtBot
) -> None:
    type_into(dialog, password="hunter2")
    dialog.ui.remember.setChecked(False)
    with qtbot.waitSignal(dialog.open_wanted) as opened:
        dialog.ask_open()
    assert opened.args == [PLANT, "hunter2"]
    assert keyring.kept["Plant"] == "stored"


def test_without_a_keyring_it_says_that_it_asks_each_time(home: Home, keyring: type[FakeKeyring], qtbot: QtBot) -> None:
    keyring.reason = "This computer offers no keyring."
    save_profiles(home, [PLANT])
    dialog = ConnectDialog(home, PLANT)
    qtbot.addWidget(dialog)
    settle(qtbot)
    assert not dialog.ui.remember.isEnabled()
    assert not dialog.ui.remember.isChecked()
    assert "asked each time" in dialog.ui.remember.text()
    type_into(dialog, password="hunter2")
    dialog.ask_save()
    settle(qtbot)
    assert keyring.kept == {}


def test_a_keyring_that_refuses_is_told(dialog: ConnectDialog, keyring: type[FakeKeyring], qtbot: QtBot) -> None:
    keyring.refuses = True
    type_into(dialog, password="hunter2")
    dialog.ask_save()
    settle(qtbot)
    assert dialog.message_bar.message is not None
    assert "did not keep" in dialog.message_bar.message.text


def test_a_deleted_connection_is_forgotten_with_its_password(
    dialog: ConnectDialog, home: Home, keyring: type[FakeKeyring], qtbot: QtBot
) -> None:
    dialog.remove()
    dialog.ask_save()
    settle(qtbot)
    assert load_profiles(home) == (EMBEDDED,)
    assert keyring.kept == {}


@pytest.mark.parametrize("missing", ["host", "database", "user"])
def test_what_is_missing_is_named_and_nothing_is_saved(dialog: ConnectDialog, home: Home, missing: str) -> None:
    type_into(dialog, **{missing: " "})
    dialog.ask_open()
    assert dialog.message_bar.message is not None
    assert missing in dialog.message_bar.message.text
    assert load_profiles(home) == (EMBEDDED, PLANT)
    assert dialog.isVisible()


def test_two_connections_of_one_name_are_refused(dialog: ConnectDialog, home: Home) -> None:
    dialog.add()
    type_into(dialog, name="plant", host="h", database="d", user="u")
    dialog.ask_save()
    assert dialog.message_bar.message is not None
    assert "same name" in dialog.message_bar.message.text
    assert load_profiles(home) == (EMBEDDED, PLANT)


def test_what_was_typed_survives_a_look_at_another_connection(dialog: ConnectDialog) -> None:
    type_into(dialog, database="other", password="hunter2")
    dialog.ui.profiles.setCurrentRow(0)
    dialog.ui.profiles.setCurrentRow(1)
    assert (dialog.ui.database.text(), dialog.ui.password.text()) == ("other", "hunter2")


def test_the_protection_of_a_new_connection_follows_its_host(dialog: ConnectDialog) -> None:
    dialog.add()
    assert dialog.ui.tls.currentData() == TlsMode.VERIFY_FULL
    type_into(dialog, host="localhost")
    dialog.ui.host.editingFinished.emit()
    assert dialog.ui.tls.currentData() == TlsMode.PREFER
    assert not dialog.ui.certificate.isEnabled()
    assert set(TLS_WORDS) == set(TlsMode)


def test_the_password_can_be_looked_at(dialog: ConnectDialog) -> None:
    assert dialog.ui.password.echoMode() == QLineEdit.EchoMode.Password
    (eye,) = dialog.ui.password.actions()
    eye.trigger()
    assert dialog.ui.password.echoMode() == QLineEdit.EchoMode.Normal


def test_testing_asks_with_what_is_typed_and_says_what_answered(
    dialog: ConnectDialog, server: dict[str, Any], qtbot: QtBot
) -> None:
    type_into(dialog, database="other", password="hunter2")
    qtbot.mouseClick(dialog.ui.test, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert server["profile"].database == "other"
    assert server["password"] == "hunter2"
    assert dialog.message_bar.message is not None
    assert "TimescaleDB Apache-2 2.19.3" in dialog.message_bar.message.words


def test_a_test_that_fails_says_why(dialog: ConnectDialog, server: dict[str, Any], qtbot: QtBot) -> None:
    server["answer"] = ConnectionFailed("The server refuses the password.", "Type it again.")
    dialog.ask_test()
    settle(qtbot)
    assert dialog.message_bar.message is not None
    assert dialog.message_bar.message.words == "The server refuses the password. Type it again."
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("changes", "words", "severity"),
    [
        ({}, "8 machines, newest reading 2025-03-01 00:00 UTC.", Severity.GOOD),
        ({"read_only": "A newer workbench made it."}, "Nothing may be written", Severity.WARNING),
        ({"machines": 0, "last_reading": None}, "No machines yet.", Severity.GOOD),
        ({"machines": 0, "migration": 0}, "its tables are made when it is opened", Severity.GOOD),
        ({"migration": 0}, "own tables are missing", Severity.INFO),
        ({"last_reading": None}, "newest reading –", Severity.GOOD),
    ],
)
def test_what_a_test_found_is_said_in_words(changes: dict[str, Any], words: str, severity: Severity) -> None:
    message = health_words(health(**changes))
    assert words in message.words
    assert message.severity is severity


def test_long_details_make_the_dialog_grow_and_cover_nothing(dialog: ConnectDialog, qtbot: QtBot) -> None:
    details = "\n".join(f"line {number}" for number in range(40))
    dialog.message_bar.show_message(Message("No.", severity=Severity.ERROR, details=details))
    (more,) = [b for b in dialog.message_bar.findChildren(QPushButton) if b.text() == "Details"]
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.height() >= dialog.minimumHeight() > 600)
    qtbot.wait(20)
    lowest = dialog.ui.certificate.mapTo(dialog, dialog.ui.certificate.rect().bottomLeft()).y()
    assert lowest < dialog.message_bar.y()
