"""Questions asked in the background by one page or dialog."""

from collections.abc import Callable, Collection
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from analytics.errors import BadRequest, NotEnoughData
from analytics.language import tr
from analytics.progress import Progress
from enms_desktop.messages import Message, describe
from enms_desktop.page.bars import BusyStrip, MessageBar
from enms_desktop.task import Step, Task

Result = TypeVar("Result")

#: Asked again, these come again.
HOPELESS = (BadRequest, NotEnoughData)


class Questions(QObject):
    """Questions asked in the background by one page or dialog.

    The newest question of a topic wins: the former one is cancelled and whatever it would answer is dropped.

    Parameters
    ----------
    owner : QWidget
        The page or dialog; when it goes, its questions are cancelled.
    bar : MessageBar
        Where errors are shown.
    strip : BusyStrip
        Where progress is shown, and where the user cancels.
    """

    idle = Signal()

    @classmethod
    def of_dialog(
        cls, dialog: QWidget, messages: QBoxLayout, busy: QBoxLayout, *, with_cancel: bool = False
    ) -> "Questions":
        """Return questions whose bar and strip stand in two places of a dialog."""
        bar, strip = MessageBar(), BusyStrip(with_cancel=with_cancel)
        messages.addWidget(bar)
        busy.addWidget(strip)
        return cls(dialog, bar, strip)

    def __init__(self, owner: QWidget, bar: MessageBar, strip: BusyStrip) -> None:
        super().__init__(owner)
        self.bar, self.strip = bar, strip
        self._tasks: dict[str, Task] = {}
        self._repeat: Callable[[], None] | None = None
        self._told: tuple[str, Message | None] = ("", None)
        strip.cancelled.connect(self.cancel)
        self.destroyed.connect(partial(_abandon, self._tasks))

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return bool(self._tasks)

    def tasks(self, topics: Collection[str]) -> tuple[Task, ...]:
        """Return what is being asked of these topics."""
        return tuple(task for topic, task in self._tasks.items() if topic in topics)

    def run(
        self,
        work: Callable[[Progress], Result],
        show: Callable[[Result], None],
        phrase: str = "",
        *,
        topic: str = "",
        failed: Callable[[BaseException], None] | None = None,
        again: bool = False,
    ) -> Task:
        """Ask ``work`` on another thread and hand its answer to ``show`` on this one.

        Parameters
        ----------
        work : callable
            Gets a :class:`Progress`; hand it values, never widgets.
        show : callable
            Gets the result; called only when no newer question of the topic was asked.
        phrase : str
            What is being done, in a few words; without one the question is asked quietly, with no busy sign.
        topic : str
            Questions of different topics do not disturb each other.
        failed : callable, optional
            Gets the error in place of the message bar.
        again : bool
            Whether the message of an error offers to ask again; for what only reads.
        """
        self._drop(topic)
        if not self._says_why_another_failed(topic):
            self.bar.give_way(quietly=not phrase)
        task = Task(work, phrase)
        self._tasks[topic] = task
        task.progressed.connect(partial(self._step, topic, task))
        task.succeeded.connect(partial(self._answer, topic, task, show))

        def repeat() -> None:
            self.run(work, show, phrase, topic=topic, failed=failed, again=True)

        task.failed.connect(partial(self._fail, topic, task, failed, repeat if again else None))
        task.cancelled.connect(partial(self._end, topic, task))
        self._show_busy()
        task.start()
        return task

    @Slot()
    def cancel(self, topic: str | None = None) -> None:
        """Stop the question of a topic, or all; nothing of them will be shown."""
        for name in list(self._tasks) if topic is None else [topic]:
            self._drop(name)
        self._rest()

    def fail(self, error: BaseException) -> None:
        """Show an error in the message bar, with a button that asks again where that may help."""
        if self._repeat is None or isinstance(error, HOPELESS):
            self.bar.show_message(describe(error))
        else:
            self.bar.show_message(describe(error), tr("Try again"), self._repeat)

    def _drop(self, topic: str) -> None:
        task = self._tasks.pop(topic, None)
        if task is not None:
            task.cancel()  # it lives on in task.RUNNING until its thread has ended

    def _end(self, topic: str, task: Task) -> bool:
        """Close a question; False when a newer one has taken its place."""
        if self._tasks.get(topic) is not task:
            return False
        del self._tasks[topic]
        self._rest()
        return True

    def _rest(self) -> None:
        self._show_busy()
        if not self._tasks:
            self.idle.emit()

    def _show_busy(self) -> None:
        """Show the newest question that has a phrase."""
        spoken = [task.step.phrase for task in self._tasks.values() if task.phrase]
        if spoken:
            self.strip.begin(spoken[-1])
        else:
            self.strip.end()

    def _step(self, topic: str, task: Task, step: Step) -> None:
        if self._tasks.get(topic) is task and task.phrase:
            self.strip.step(step)

    def _answer(self, topic: str, task: Task, show: Callable[[Result], None], result: Result) -> None:
        if self._end(topic, task):
            show(result)

    def _fail(
        self,
        topic: str,
        task: Task,
        failed: Callable[[BaseException], None] | None,
        repeat: Callable[[], None] | None,
        error: BaseException,
    ) -> None:
        if self._end(topic, task):
            self._repeat = repeat  # while the error is shown, by whomever
            (failed or self.fail)(error)
            self._repeat = None
            self._told = topic, self.bar.message

    def _says_why_another_failed(self, topic: str) -> bool:
        """Whether an error is shown that another question ended with: it stays until that is asked again."""
        failed, message = self._told
        return message is not None and message is self.bar.message and failed != topic


def _abandon(tasks: dict[str, Task], *_: object) -> None:
    """Cancel what a page that is gone had asked."""
    for task in list(tasks.values()):
        task.cancel()
    tasks.clear()
