"""One computation on its own thread; no other module starts a thread."""

import logging
import sys
import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QThread, Signal, Slot

from analytics.errors import Cancelled
from analytics.progress import Progress

log = logging.getLogger(__name__)

#: How long a busy worker may hold the interpreter before the window gets its turn, s; a tenth of Python's default.
SWITCH_INTERVAL_S = 0.0005


class Step(NamedTuple):
    """How far a task is: part done (0 to 1) and what it does now."""

    fraction: float
    phrase: str


class Running(QObject):
    """The tasks that have been started and have not answered yet; holding them here keeps their threads alive.

    Signals
    -------
    changed()
        A task has begun, come further, or answered.
    failed(object)
        The error for which a task failed, after the task has said so itself.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tasks: list[Task] = []

    @property
    def tasks(self) -> tuple["Task", ...]:
        """Running tasks, oldest first."""
        return tuple(self._tasks)

    def add(self, task: "Task") -> None:
        """Keep a task until it has answered."""
        self._tasks.append(task)
        self.changed.emit()

    def discard(self, task: "Task") -> None:
        """Let go of a task that has answered."""
        if task in self._tasks:
            self._tasks.remove(task)
            self.changed.emit()


RUNNING = Running()


class Task(QThread):
    """One computation.

    After :meth:`start` exactly one of ``succeeded``, ``failed`` and ``cancelled`` is emitted, on the thread that made
    the task. A task that was asked to stop can only say ``cancelled``, however far it came.

    Parameters
    ----------
    work : callable
        Gets a :class:`Progress` and returns the result. It runs on another thread: hand it values, never widgets.
    phrase : str
        What the task does, as the status bar names it.
    """

    progressed = Signal(object)  # Step
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _stepped = Signal()

    def __init__(self, work: Callable[[Progress], object], phrase: str = "") -> None:
        super().__init__()
        self._work: Callable[[Progress], object] | None = work
        self._progress = Progress(self._report)
        self._lock = threading.Lock()
        self._latest: Step | None = None
        self._result: object = None
        self._error: BaseException | None = None
        self._started = False
        self._answered = False
        self.step = Step(0.0, phrase)
        self.phrase = phrase
        self._stepped.connect(self._show_step)
        self.finished.connect(self._deliver)

    @property
    def answered(self) -> bool:
        """Whether the one signal has been sent; from then on the thread is gone."""
        return self._answered

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """Begin; a task runs once."""
        if self._started:
            raise RuntimeError("a task can be started only once")
        self._started = True
        RUNNING.add(self)
        super().start(priority)

    def run(self) -> None:
        """Do the work, on the task's own thread, and keep what came out."""
        work, self._work = self._work, None
        if work is None or self._progress.stopped:
            return
        try:
            self._result = work(self._progress)
        except BaseException as error:  # noqa: BLE001  nothing may leave a thread: the answer is `failed`
            self._error = error

    def cancel(self) -> None:
        """Ask the task to stop; returns at once. A statement that is running on the server is broken off."""
        if self._answered or self._progress.stopped:
            return
        self._progress.stop()
        if self._started:
            # Breaking off a statement talks to the server and may take seconds.
            threading.Thread(target=self._progress.interrupt, name="cancel", daemon=True).start()

    def _report(self, fraction: float, phrase: str) -> None:
        """Keep the newest step; at most one is on its way to the window, so a busy worker cannot flood it."""
        with self._lock:
            waiting = self._latest is not None
            self._latest = Step(fraction, phrase)
        if not waiting:
            self._stepped.emit()

    @Slot()
    def _show_step(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
        if latest is None or self._answered or self._progress.stopped:
            return
        self.step = Step(latest.fraction, latest.phrase or self.step.phrase)
        self.progressed.emit(self.step)
        RUNNING.changed.emit()

    @Slot()
    def _deliver(self) -> None:
        self._answered = True
        result, error = self._result, self._error
        self._result = self._error = None
        RUNNING.discard(self)
        if self._progress.stopped or isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            log.info("a task failed: %s", self.phrase, exc_info=error)
            self.failed.emit(error)
            RUNNING.failed.emit(error)
        else:
            self.succeeded.emit(result)
        # Deleted by Qt on this thread; left to the garbage collector it might be deleted on any.
        self.deleteLater()


def prepare() -> None:
    """Give the window its turn often while a worker computes; call once at start-up."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)


def stop_all(seconds: float) -> bool:
    """Cancel every task and wait for them.

    Parameters
    ----------
    seconds : float
        How long to wait, all in all.

    Returns
    -------
    bool
        Whether all threads have ended. A fit inside a numeric library cannot be broken off.
    """
    tasks = RUNNING.tasks
    for task in tasks:
        task.cancel()
    deadline = time.monotonic() + seconds
    ended = [task.wait(max(0, round(1000 * (deadline - time.monotonic())))) for task in tasks]
    return all(ended)
