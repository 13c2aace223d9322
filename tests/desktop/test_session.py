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

from analytics import patience
from analytics.errors import BadRequest, ConnectionFailed, ConnectionLost
from analytics.home import Home
from analytics.plant import Factory, Machine, Plant
from analytics.profile import EMBEDDED, Profile, ProfileKind
from analytics.progress import Progress
from analytics.simulator import PLANT
from enms_desktop import session as session_module
from enms_desktop.session import Session
from enms_desktop.task import RUNNING, Task

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
    life: Exception | None = None
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

    def answers(self, _progress: Progress) -> bool:
        self.log.append("look")
        if self.life is not None:
            raise self.life
        return True

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


# --- A server that goes away ------------------------------------------------------------------------------------------

AWAY = ConnectionLost("The connection to the database server was lost.", "Try again.")


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "FIRST_PAUSE_S", 0.01)
    monkeypatch.setattr(patience, "LONGEST_PAUSE_S", 0.02)


def ask_in_vain(error: Exception) -> None:
    """Have any page's question fail."""

    def work(_progress: Progress) -> None:
        raise error

    Task(work, "Reading the series").start()


@pytest.fixture
def opened(session: Session, fake: type[FakeWorkbench], qtbot: QtBot, soon: None) -> Session:
    with qtbot.waitSignal(session.opened):
        session.open(EMBEDDED)
    return session


def test_a_lost_server_is_noticed_looked_for_and_everything_read_anew(
    opened: Session, fake: type[FakeWorkbench], qtbot: QtBot
) -> None:
    fake.life = AWAY
    lost: list[BaseException] = []
    opened.lost.connect(lost.append)
    with qtbot.waitSignal(opened.lost):
        ask_in_vain(AWAY)
    assert opened.offline
    assert opened.trying
    assert opened.workbench is not None  # what is shown stays
    qtbot.waitUntil(lambda: fake.log.count("look") >= 4)
    assert lost == [AWAY]  # said once
    fake.life = None
    with qtbot.waitSignals([opened.found, opened.plant_changed, opened.data_changed]):
        pass
    assert not opened.offline
    assert not opened.trying


def test_a_failure_while_the_server_answers_is_no_lost_server(
    opened: Session, fake: type[FakeWorkbench], qtbot: QtBot
) -> None:
    """The connection dialog tries other servers too, and a single line may break."""
    lost: list[BaseException] = []
    opened.lost.connect(lost.append)
    ask_in_vain(AWAY)
    qtbot.waitUntil(lambda: "look" in fake.log and not RUNNING.tasks)
    assert not opened.offline
    ask_in_vain(BadRequest("There is no such machine."))
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    assert fake.log.count("look") == 1
    assert lost == []


def test_a_refused_password_is_told_and_not_tried_again(
    opened: Session, fake: type[FakeWorkbench], qtbot: QtBot
) -> None:
    fake.life = ConnectionFailed("The password for “enms” is wrong or missing.", "Type the password again.")
    with qtbot.waitSignal(opened.lost) as told:
        ask_in_vain(AWAY)
    assert told.args == [fake.life]
    assert opened.offline
    assert not opened.trying
    qtbot.wait(80)
    assert fake.log.count("look") == 1


def test_looking_now_says_again_that_it_is_away(opened: Session, fake: type[FakeWorkbench], qtbot: QtBot) -> None:
    fake.life = AWAY
    with qtbot.waitSignal(opened.lost):
        ask_in_vain(AWAY)
    with qtbot.waitSignal(opened.lost):
        opened.look_now()
    with qtbot.waitSignal(opened.lost):
        opened.refresh()  # a wish to read again is a wish to look
    fake.life = None
    with qtbot.waitSignal(opened.found):
        opened.look_now()


def test_the_demo_plant_waits_for_a_lost_server_and_goes_on(
    home: Home, fake: type[FakeWorkbench], qtbot: QtBot, soon: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "LIVE_MS", 5)
    fake.plant_of = Plant((FACTORY,), (DEMO_MACHINE,))
    live = Session(home)
    with qtbot.waitSignal(live.opened):
        live.open(EMBEDDED)
    fake.life, fake.feed.error = AWAY, AWAY
    with qtbot.waitSignal(live.lost):
        live.set_live(True)
    assert live.live
    fake.life = fake.feed.error = None
    with qtbot.waitSignal(live.found):
        pass
    qtbot.waitUntil(lambda: len(fake.feed.moments) >= 2)
    live.release()
    qtbot.waitUntil(lambda: not RUNNING.tasks)


def test_closing_ends_the_search(opened: Session, fake: type[FakeWorkbench], qtbot: QtBot) -> None:
    fake.life = AWAY
    with qtbot.waitSignal(opened.lost):
        ask_in_vain(AWAY)
    opened.close()
    assert not opened.offline
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    looks = fake.log.count("look")
    qtbot.wait(60)
    assert fake.log.count("look") == looks
