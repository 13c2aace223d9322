"""Passwords live in the operating system's keyring or nowhere."""

from collections.abc import Iterator
from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked

from analytics.credentials import NO_KEYRING, Credentials
from analytics.errors import CannotStore
from analytics.home import Home
from analytics.profile import Profile, ProfileKind

CANARY = "canary-7f3a"
PLANT = Profile("plant", ProfileKind.EXTERNAL, "db.plant", 5432, "enms", "ann")


class Memory(KeyringBackend):
    """A keyring that keeps in memory."""

    priority = 5.0  # type: ignore[assignment]

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Memory):
    """A keyring its user does not unlock; its error tells too much."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(CANARY)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(password)


class PlainText(Memory):
    """A keyring that keeps in a readable file."""


PlainText.__module__ = "keyrings.alt.file"


@pytest.fixture(autouse=True)
def _same_keyring_afterwards() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def use(backend: KeyringBackend) -> Credentials:
    keyring.set_keyring(backend)
    return Credentials()


def test_password_is_kept_and_forgotten() -> None:
    credentials = use(Memory())
    assert credentials.available() == ""
    assert credentials.get(PLANT) is None
    credentials.set(PLANT, CANARY)
    assert credentials.get(PLANT) == CANARY
    assert credentials.get(replace(PLANT, name="another name")) == CANARY
    assert credentials.get(replace(PLANT, host="evil.example")) is None
    credentials.forget(PLANT)
    credentials.forget(PLANT)
    assert credentials.get(PLANT) is None


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlainText])
def test_without_a_real_keyring_nothing_is_kept_and_it_says_so(backend: type[KeyringBackend], home: Home) -> None:
    credentials = use(backend())
    assert credentials.available() == NO_KEYRING
    assert "asked for each time" in NO_KEYRING
    assert credentials.get(PLANT) is None
    credentials.forget(PLANT)
    with pytest.raises(CannotStore) as caught:
        credentials.set(PLANT, CANARY)
    assert caught.value.hint == NO_KEYRING
    assert CANARY not in str(caught.value)
    assert not home.root.exists() or not [path for path in home.root.rglob("*") if path.is_file()]


def test_real_keyring_is_taken_out_of_a_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Memory()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlainText(), real])
    credentials = use(chainer.ChainerBackend())
    credentials.set(PLANT, CANARY)
    assert list(real.kept.values()) == [CANARY]


def test_locked_keyring_gives_nothing_and_tells_nothing(caplog: pytest.LogCaptureFixture) -> None:
    credentials = use(Locked())
    assert credentials.get(PLANT) is None
    with pytest.raises(CannotStore, match="KeyringLocked") as caught:
        credentials.set(PLANT, CANARY)
    assert caught.value.__cause__ is None
    assert CANARY not in str(caught.value) + repr(caught.value) + caplog.text
