"""Taking back what was stored, and doing it again.

Qt's own undo stack does a step at once; here a step is a question to the database that takes time and can fail. So the
steps are kept here: one moves from done to undone, or back, only when its task has succeeded.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from enms_desktop.task import Task

#: Makes a task that does a step or takes it back; whether it is started already does not matter.
Start = Callable[[], Task]

#: So many steps can be taken back.
MOST = 100


@dataclass(frozen=True, eq=False)
class Change:
    """Something that was stored and can be taken back.

    Parameters
    ----------
    words : str
        What was done, as it follows “Undo”: ``correction of Compressor-1``.
    redo, undo : callable
        Make a task; what is to be shown when it has succeeded is connected to it.
    """

    words: str
    redo: Start
    undo: Start


@dataclass(frozen=True, eq=False)
class Lasting:
    """Something that was stored for good; a word about it stands before what was done earlier is taken back.

    Parameters
    ----------
    words : str
        As those of a :class:`Change`.
    """

    words: str


class History(QObject):
    """What was stored through this window since the connection was opened, to be taken back in order.

    Signals
    -------
    changed()
        Something else can be undone or redone now.
    undone(str), redone(str)
        The words of a step that was taken back, or done again.
    failed(str, object)
        The words of a step that was not, and the error; nothing has changed.
    stays(str)
        The words of what cannot be taken back; the next time it is the turn of what was done before.
    """

    changed = Signal()
    undone = Signal(str)
    redone = Signal(str)
    failed = Signal(str, object)
    stays = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Change | Lasting] = []
        self._undone: list[Change] = []
        self._task: Task | None = None

    @property
    def task(self) -> Task | None:
        """The task that takes a step back or does it again, None while there is none."""
        return self._task

    @property
    def busy(self) -> bool:
        """Whether a step is being taken back or done again; others wait until then."""
        return self._task is not None

    @property
    def undo_words(self) -> str:
        """What can be taken back now, empty when nothing can."""
        newest = self._done[-1] if self._done and not self.busy else None
        return newest.words if isinstance(newest, Change) else ""

    @property
    def has_more(self) -> bool:
        """Whether :meth:`undo` has something to do or to say now."""
        return bool(self._done) and not self.busy

    @property
    def redo_words(self) -> str:
        """What can be done again now, empty when nothing can."""
        return self._undone[-1].words if self._undone and not self.busy else ""

    def push(self, words: str, redo: Start, undo: Start) -> None:
        """Note something that was just stored; see :class:`Change`."""
        self._done.append(Change(words, redo, undo))
        del self._done[:-MOST]
        self._undone.clear()
        self.changed.emit()

    def note_lasting(self, words: str) -> None:
        """Note something that was just stored and cannot be taken back; see :class:`Lasting`."""
        self._done.append(Lasting(words))
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Forget everything, for the database is another one now."""
        self._done.clear()
        self._undone.clear()
        self._task = None  # whatever it says is about a connection that is closed
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take back what was done last, or tell that it stays."""
        if not self.has_more:
            return
        newest = self._done[-1]
        if isinstance(newest, Change):
            self._run(newest, newest.undo(), self._take_back)
        else:
            self._done.pop()
            self.changed.emit()
            self.stays.emit(newest.words)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.redo_words:
            change = self._undone[-1]
            self._run(change, change.redo(), self._do_again)

    def _run(self, change: Change, task: Task, succeeded: Callable[[Change], None]) -> None:
        self._task = task
        task.succeeded.connect(lambda _result: self._end(task, partial(succeeded, change)))
        task.failed.connect(lambda error: self._end(task, partial(self.failed.emit, change.words, error)))
        task.cancelled.connect(lambda: self._end(task))
        if not (task.isRunning() or task.isFinished()):
            task.start()
        self.changed.emit()

    def _end(self, task: Task, then: Callable[[], None] | None = None) -> None:
        """Go on after a task has answered, unless the history has been cleared meanwhile."""
        if self._task is not task:
            return
        self._task = None
        self.changed.emit()
        if then is not None:
            then()

    def _take_back(self, change: Change) -> None:
        newest = self._done[-1] is change
        self._done.remove(change)
        if newest:  # else something was stored meanwhile, and there is no way back to before it
            self._undone.append(change)
        self.changed.emit()
        self.undone.emit(change.words)

    def _do_again(self, change: Change) -> None:
        if change in self._undone:
            self._undone.remove(change)
        self._done.append(change)
        self.changed.emit()
        self.redone.emit(change.words)
