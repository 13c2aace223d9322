"""A session holds one connection, closes what it opened, and never shows a connection nobody wants any more."""

import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from types import ModuleType, SimpleNamespace
from typing import ClassVar
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from analytics.errors import BadRequest, ConnectionFailed
from analytics.home import Home
from analytics.plant import Factory, Machine, Plant
from analytics.profile import EMBEDDED, Profile, ProfileKind
from analytics.progress import Progress
from analytics.simulator import PLANT
from enms_desktop import session as session_module
from enms_desktop.session import Session
from enms_desktop.task import RUNNING

FACTORY = Factory(uuid4(), "Werk", "Europe/Berlin")
MACHINE = Machine(uuid4(), FACTORY.id, "Werk", "Asia/Seoul", "Press", "press", 90.0, 60)
PLANT_OF_ONE = Plant((FACTORY,), (MACHINE,))
DEMO_MACHINE = Machine(PLANT.machines[0].id, FACTORY.id, "Werk", "UTC", "Compressor-1", "compressor", 55.0, 1)
OTHER = Profile("Plant", ProfileKind.EXTERNAL, "db", 5432, "enms", "enms")


class FakeFeed:
    def __init__(self, error: Exception | None = None) -> None:
        self.error, self.moments = error, list[datetime]()

    def advance(self, now: datetime, _progress: Progress) -> int:
        if self.error is not None:
            raise self.error
        self.moments.append(now)
        return 5


class FakeWorkbench:
    """Opens, reads and closes; what it does can be told from ``log``."""

    log: ClassVar[list[str]] = []
    gate: threading.Event | None = None
    error: Exception | None = None
    plant_of = PLANT_OF_ONE
    feed = FakeFeed()

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.capability = SimpleNamespace(words="PostgreSQL", read_only="")

    @classmethod
    def open(cls, profile: Profile, _home: Home, progress: Progress, _password: str | None) -> "FakeWorkbench":
        if cls.gate is not None:
            cls.gate.wait(5)
        if cls.error is not None:
            raise cls.error
        progress.step(0.0, "Starting")
        cls.log.append(f"open {profile.name}")
        return cls(profile)

    def plant(self, _progress: Progress) -> Plant:
        return self.plant_of

    def demo_feed(self) -> FakeFeed:
        return self.feed

    def close(self) -> None:
        self.log.append(f"close {self.profile.name}")


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> type[FakeWorkbench]:
    made = type("Fake", (FakeWorkbench,), {"log": [], "feed": FakeFeed()})
    module = ModuleType("analytics.workbench")
    module.Workbench = made  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "analytics.workbench", module)
    return made


@pytest.fixture
def session(home: Home, fake: type[FakeWorkbench], qtbot: QtBot) -> Iterator[Session]:
    session = Session(home)
    yield session
    session.release()
    qtbot.waitUntil(lambda: not RUNNING.tasks)


def test_opening_gives_the_workbench_and_the_plant(session: Session, qtbot: QtBot) -> None:
    phrases: list[str] = []
    session.opening.connect(lambda step: phrases.append(step.phrase))
    with qtbot.waitSignals([session.opened, session.plant_changed]):
        session.open(EMBEDDED)
        assert session.busy
    assert not session.busy
    assert session.workbench is not None
    assert session.profile == EMBEDDED
    assert session.plant == PLANT_OF_ONE
    assert phrases[0] == "Opening Demo and local data"


def test_times_are_shown_in_the_zone_of_the_machine_or_its_factory(session: Session, qtbot: QtBot) -> None:
    assert session.zone().key == "UTC"
    with qtbot.waitSignal(session.opened):
        session.open(EMBEDDED)
    assert session.zone().key == "Europe/Berlin"
    assert session.zone(MACHINE.id).key == "Asia/Seoul"
    assert session.machine(MACHINE.id) == MACHINE
    assert session.machine(uuid4()) is None


def test_a_failure_is_told_and_leaves_nothing_open(session: Session, fake: type[FakeWorkbench], qtbot: QtBot) -> None:
    fake.error = ConnectionFailed("No server.")
    with qtbot.waitSignal(session.failed) as failed:
        session.open(EMBEDDED)
    assert failed.args == [fake.error]
    assert session.workbench is None
    assert session.profile == EMBEDDED  # to be tried again


def test_another_connection_closes_the_former_one_first(
    session: Session, fake: type[FakeWorkbench], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open(EMBEDDED)
    with qtbot.waitSignal(session.opened):
        session.open(OTHER)
    assert fake.log == ["open Demo and local data", "close Demo and local data", "open Plant"]


def test_a_connection_that_is_not_wanted_any_more_is_closed(
    session: Session, fake: type[FakeWorkbench], qtbot: QtBot
) -> None:
    """The server may be reached just when the user has chosen another one."""
    fake.gate = threading.Event()
    opened: list[bool] = []
    session.opened.connect(lambda: opened.append(True))
    session.open(EMBEDDED)
    session.close()
    fake.gate.set()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    assert opened == []
    assert session.workbench is None
    assert sum(entry.startswith("open") for entry in fake.log) == sum(e.startswith("close") for e in fake.log)


def test_a_plant_that_cannot_be_read_is_closed_again(
    session: Session, fake: type[FakeWorkbench], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: FakeWorkbench, _progress: Progress) -> Plant:
        raise ConnectionFailed("Gone.")

    monkeypatch.setattr(fake, "plant", broken)
    with qtbot.waitSignal(session.failed):
        session.open(EMBEDDED)
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    assert fake.log == ["open Demo and local data", "close Demo and local data"]


def test_release_returns_when_the_server_has_been_let_go_of(
    session: Session, fake: type[FakeWorkbench], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open(EMBEDDED)
    with qtbot.waitSignals([session.closed, session.plant_changed]):
        session.release()
    assert fake.log[-1] == "close Demo and local data"
    assert session.plant == Plant()


def test_refresh_reads_the_plant_again(session: Session, fake: type[FakeWorkbench], qtbot: QtBot) -> None:
    session.refresh()  # nothing is open: nothing happens
    with qtbot.waitSignal(session.opened):
        session.open(EMBEDDED)
    fake.plant_of = Plant((FACTORY,), (MACHINE, DEMO_MACHINE))
    with qtbot.waitSignals([session.plant_changed, session.data_changed]):
        session.refresh()
    assert len(session.plant.machines) == 2


def test_only_a_demo_plant_is_kept_running(session: Session, fake: type[FakeWorkbench], qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.opened):
        session.open(EMBEDDED)
    assert not session.has_demo
    session.set_live(True)
    assert not session.live
    assert fake.feed.moments == []


def test_the_demo_plant_goes_on_every_few_seconds(
    session: Session, fake: type[FakeWorkbench], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "LIVE_MS", 5)
    fake.plant_of = Plant((FACTORY,), (DEMO_MACHINE,))
    live = Session(session.home)
    with qtbot.waitSignal(live.opened):
        live.open(EMBEDDED)
    with qtbot.waitSignal(live.data_changed):
        live.set_live(True)
    qtbot.waitUntil(lambda: len(fake.feed.moments) >= 3)
    assert all(moment.tzinfo is not None for moment in fake.feed.moments)
    live.set_live(False)
    count = len(fake.feed.moments)
    qtbot.wait(60)
    assert len(fake.feed.moments) <= count + 1
    live.release()


def test_a_demo_plant_that_cannot_go_on_stops_and_says_so(
    session: Session, fake: type[FakeWorkbench], qtbot: QtBot
) -> None:
    fake.plant_of = Plant((FACTORY,), (DEMO_MACHINE,))
    fake.feed = FakeFeed(BadRequest("There is no demo plant in this database."))
    with qtbot.waitSignal(session.opened):
        session.open(EMBEDDED)
    with qtbot.waitSignal(session.live_failed):
        session.set_live(True)
    assert not session.live
