"""The line at the bottom tells the time where the machines are that are shown."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QStatusBar
from pytestqt.qtbot import QtBot

from analytics.home import Home
from analytics.plant import Factory, Machine, Plant
from enms_desktop.main_window.status import Status
from enms_desktop.page import Page
from enms_desktop.selection import Selection
from enms_desktop.session import Session

ZONES = ("America/Los_Angeles", "Europe/Berlin", "Asia/Tokyo")
FACTORIES = tuple(Factory(UUID(int=n), f"Site {n}", zone) for n, zone in enumerate(ZONES))
MACHINES = tuple(
    Machine(UUID(int=10 + n), one.id, one.name, one.timezone, f"Press-{n}", "other", 1.0, 1)
    for n, one in enumerate(FACTORIES)
)


class Shown(Page):
    NAME, TITLE, ICON = "shown", "Shown", "readings"
    machines_shown: tuple[Machine, ...] = ()


@pytest.fixture
def session(home: Home, monkeypatch: pytest.MonkeyPatch) -> Session:
    made = Session(home)
    monkeypatch.setattr(made, "_plant", Plant(FACTORIES, MACHINES))
    return made


def test_it_is_the_zone_of_what_is_shown_and_follows_it(qtbot: QtBot, session: Session) -> None:
    bar, selection = QStatusBar(), Selection()
    qtbot.addWidget(bar)
    status, page = Status(bar, session, selection), Shown(session, selection)
    qtbot.addWidget(page)

    def told() -> str:
        return next(label.text() for label in bar.findChildren(QLabel) if label.accessibleName() == "Plant time")

    status.show_zone()
    assert ZONES[0] in told()
    status.follow(page)
    page.machines_shown = (MACHINES[1],)
    page.machines_changed.emit()  # as when a machine is ticked; nothing was chosen
    assert ZONES[1] in told()
    assert ZONES[0] not in told()
    page.machines_shown = MACHINES
    page.machines_changed.emit()
    assert told().index(ZONES[0]) < told().index(ZONES[1])
    page.machines_shown = ()
    selection.set_machine(MACHINES[2].id)
    assert ZONES[2] in told()
    status.follow(None)
    page.machines_shown = (MACHINES[1],)
    page.machines_changed.emit()
    assert ZONES[2] in told()
