"""The connection that is open: its workbench, its plant, and what the user is told about it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from analytics.errors import ConnectionFailed, ConnectionLost
from analytics.home import Home
from analytics.language import tr
from analytics.patience import pauses
from analytics.plant import Machine, Plant
from analytics.progress import Progress
from enms_desktop.task import RUNNING, Step, Task
from enms_desktop.undo import History

if TYPE_CHECKING:  # the workbench brings pandas and more: loaded by the task that opens it, after the first paint
    from analytics.demo import LiveFeed
    from analytics.profile import Profile
    from analytics.workbench import Workbench

log = logging.getLogger(__name__)

#: How often the demo plant goes on, ms.
LIVE_MS = 5_000


class Session(QObject):
    """One open connection at most.

    Attributes
    ----------
    history : History
        What was stored through this window on the open connection, to be taken back.

    Signals
    -------
    opening(object)
        A :class:`Step`: how far the opening is.
    opened()
        ``workbench`` and ``plant`` are there.
    closing()
        They will be gone in a moment: the last chance to keep what is shown of them.
    closed()
        They are not any more.
    failed(object)
        The error for which a profile could not be opened, or the plant not be read.
    plant_changed()
        Machines have come or gone: read ``plant`` again.
    data_changed()
        Readings have been added or changed.
    records_changed(str)
        What people and models keep beside the readings has changed, on the page of that name, which shows it already.
        The window hears it and lets the other pages know; see ``Page.forget_records``.
    live_failed(object)
        The error for which the demo plant could not go on.
    lost(object)
        The error for which the server cannot be reached any more; what was read stays to be looked at.
    found()
        It can be reached again; the plant is being read anew.
    """

    opening = Signal(object)
    opened = Signal()
    closing = Signal()
    closed = Signal()
    failed = Signal(object)
    plant_changed = Signal()
    data_changed = Signal()
    records_changed = Signal(str)
    live_failed = Signal(object)
    lost = Signal(object)
    found = Signal()

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = home
        self.history = History(self)
        self._workbench: Workbench | None = None
        self._profile: Profile | None = None
        self._plant = Plant()
        self._task: Task | None = None
        self._plant_task: Task | None = None
        self._live_task: Task | None = None
        self._feed: LiveFeed | None = None
        self._live_clock = QTimer(self, interval=LIVE_MS)
        self._live_clock.timeout.connect(self._go_on)
        self._loss: ConnectionFailed | None = None
        self._told = ""  # about the loss, so that the same is not said at every look
        self._look_task: Task | None = None
        self._pauses: Iterator[float] = pauses()
        self._next_look = QTimer(self, singleShot=True)
        self._next_look.timeout.connect(self._look)
        RUNNING.failed.connect(self._notice)

    @property
    def workbench(self) -> Workbench | None:
        """The open connection, None when there is none."""
        return self._workbench

    @property
    def profile(self) -> Profile | None:
        """The profile that is open or being opened."""
        return self._profile

    @property
    def plant(self) -> Plant:
        """Factories and machines; empty when nothing is open."""
        return self._plant

    @property
    def has_demo(self) -> bool:
        """Whether the plant has machines of the demo plant."""
        if not self._plant.machines:
            return False
        from analytics.simulator import PLANT

        return not {machine.id for machine in PLANT.machines}.isdisjoint(machine.id for machine in self._plant.machines)

    @property
    def busy(self) -> bool:
        """Whether a profile is being opened."""
        return self._task is not None

    @property
    def offline(self) -> bool:
        """Whether the server of the open connection cannot be reached at the moment."""
        return self._loss is not None

    @property
    def trying(self) -> bool:
        """Whether it is looked for again and again; a password that is refused is not tried twice."""
        return self.offline and (self._next_look.isActive() or self._look_task is not None)

    def machine(self, machine_id: UUID | None) -> Machine | None:
        """Return the machine of that id, None when the plant has none."""
        return next((machine for machine in self._plant.machines if machine.id == machine_id), None)

    def zone(self, machine_id: UUID | None = None) -> ZoneInfo:
        """Return the site's zone: of the machine, else of the first factory, else UTC."""
        machine = self.machine(machine_id)
        if machine is not None:
            return _zone(machine.timezone)
        return _zone(self._plant.factories[0].timezone) if self._plant.factories else ZoneInfo("UTC")

    def open(self, profile: Profile, password: str | None = None) -> None:
        """Open a profile in the background; what was open is closed first."""
        former, home = self.detach(), self.home
        self._profile = profile
        made: list[Workbench] = []

        def work(progress: Progress) -> tuple[Workbench, Plant]:
            from analytics.workbench import Workbench

            if former is not None:
                former.close()
            workbench = Workbench.open(profile, home, progress.part(0.0, 0.9), password)
            made.append(workbench)
            progress.step(0.9, tr("Reading the plant"))
            return workbench, workbench.plant(progress.part(0.9, 1.0))

        task = Task(work, tr("Opening {server}", server=profile.title))
        self._task = task
        task.progressed.connect(self._step)
        task.succeeded.connect(lambda result: self._show_opened(task, result))
        task.failed.connect(lambda error: self._fail(task, made, error))
        task.cancelled.connect(lambda: _let_go(made))
        task.start()
        self.opening.emit(task.step)

    def adopt(self, workbench: Workbench, plant: Plant) -> None:
        """Take over a workbench that is open already."""
        self._task = None
        self._workbench, self._plant, self._profile = workbench, plant, workbench.profile
        self.opened.emit()
        self.plant_changed.emit()

    def close(self) -> None:
        """Close what is open or being opened; the server is let go of in the background."""
        former = self.detach()
        if former is not None:
            _let_go([former])

    def release(self) -> None:
        """Close at the end of the program: returns when the server has been let go of."""
        former = self.detach()
        if former is not None:
            former.close()

    def detach(self) -> Workbench | None:
        """Forget what is open or being opened; whoever asked closes what is returned."""
        if self._workbench is not None:
            self.closing.emit()
        self.set_live(False)
        for task in (self._task, self._plant_task, self._look_task):
            if task is not None:
                task.cancel()
        self._task = self._plant_task = self._look_task = self._profile = None
        self._loss, self._told = None, ""
        self._next_look.stop()
        self.history.clear()
        workbench, self._workbench = self._workbench, None
        self._plant = Plant()
        if workbench is not None:
            self.closed.emit()
            self.plant_changed.emit()
        return workbench

    def refresh(self) -> None:
        """Read the plant again, after an import or a demo plant."""
        if self._workbench is None:
            return
        if self.offline:
            self.look_now()
            return
        if self._plant_task is not None:
            self._plant_task.cancel()
        task = Task(self._workbench.plant, tr("Reading the plant"))
        self._plant_task = task
        task.succeeded.connect(lambda plant: self._show_plant(task, plant))
        task.failed.connect(lambda error: self._plant_failed(task, error))
        task.start()

    @property
    def live(self) -> bool:
        """Whether the demo plant is kept running."""
        return self._live_clock.isActive()

    def set_live(self, wanted: bool) -> None:
        """Keep the demo plant running, or stop it; only a plant that is open can run."""
        if wanted and self._workbench is not None and self.has_demo:
            self._live_clock.start()
            self._go_on()
            return
        self._live_clock.stop()
        self._feed = None
        if self._live_task is not None:
            self._live_task.cancel()
            self._live_task = None

    def _go_on(self) -> None:
        """Write what the demo machines have measured since the last time."""
        workbench = self._workbench
        if workbench is None or self._live_task is not None or self.offline:
            return
        feed = self._feed

        def work(progress: Progress) -> tuple[LiveFeed, int]:
            opened = feed or workbench.demo_feed()
            return opened, opened.advance(datetime.now(UTC), progress)

        task = Task(work)  # without a phrase: it runs all the time and would fill the status bar
        self._live_task = task
        task.succeeded.connect(lambda result: self._went_on(task, *result))
        task.failed.connect(lambda error: self._live_stopped(task, error))
        task.start()

    def _went_on(self, task: Task, feed: LiveFeed, rows: int) -> None:
        if self._live_task is task:
            self._live_task, self._feed = None, feed
            if rows:
                self.data_changed.emit()

    def _live_stopped(self, task: Task, error: BaseException) -> None:
        if self._live_task is task:
            self._live_task = None
            if isinstance(error, ConnectionLost):
                return  # it goes on when the server is back
            self.set_live(False)
            self.live_failed.emit(error)

    # A server that goes away

    @Slot(object)
    def _notice(self, error: BaseException) -> None:
        """Look whether the server is still there after any task has failed for the sake of a connection."""
        known = self.offline or self._look_task is not None
        if isinstance(error, ConnectionFailed) and self._workbench is not None and not known:
            self._look()

    def look_now(self) -> None:
        """Look for a lost server at once, and from then on in short intervals again."""
        self._next_look.stop()
        self._pauses, self._told = pauses(), ""
        if self._workbench is not None and self._look_task is None:
            self._look()

    @Slot()
    def _look(self) -> None:
        if self._workbench is None:
            return
        task = Task(self._workbench.answers)  # without a phrase: the window says anyway that the server is away
        self._look_task = task
        task.succeeded.connect(lambda _answer: self._found(task))
        task.failed.connect(lambda error: self._missed(task, error))
        task.start()

    def _found(self, task: Task) -> None:
        if self._look_task is not task:
            return
        self._look_task = None
        was_lost, self._loss, self._told = self.offline, None, ""
        self._pauses = pauses()
        if was_lost:
            self.found.emit()
            self.refresh()

    def _missed(self, task: Task, error: BaseException) -> None:
        if self._look_task is not task:
            return
        self._look_task = None
        if not isinstance(error, ConnectionFailed):
            log.warning("the server answers, but not as it should: %s", error)
            return
        self._loss = error
        if isinstance(error, ConnectionLost):
            self._next_look.start(round(1000 * next(self._pauses)))
        if str(error) != self._told:
            self._told = str(error)
            self.lost.emit(error)

    def _step(self, step: Step) -> None:
        if self._task is not None:
            self.opening.emit(step)

    def _show_opened(self, task: Task, result: tuple[Workbench, Plant]) -> None:
        if self._task is task:
            self.adopt(*result)
        else:
            _let_go([result[0]])

    def _fail(self, task: Task, made: list[Workbench], error: BaseException) -> None:
        _let_go(made)
        if self._task is task:
            self._task = None
            self.failed.emit(error)

    def _show_plant(self, task: Task, plant: Plant) -> None:
        if self._plant_task is task:
            self._plant_task = None
            self._plant = plant
            self.plant_changed.emit()
            self.data_changed.emit()

    def _plant_failed(self, task: Task, error: BaseException) -> None:
        if self._plant_task is task:
            self._plant_task = None
            self.failed.emit(error)


def _let_go(workbenches: list[Workbench]) -> None:
    """Close in the background: the last user of the local server stops it, which takes a moment."""
    for workbench in workbenches:
        Task(partial(_close, workbench), tr("Closing the connection")).start()


def _close(workbench: Workbench, _progress: Progress) -> None:
    workbench.close()


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
