"""What all pages share: asking in the background, saying what went wrong, showing that one is busy."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from analytics.language import tr
from analytics.progress import Progress
from enms_desktop import theme
from enms_desktop.command import Command
from enms_desktop.docks import DockArea
from enms_desktop.messages import Message, Severity, describe
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.task import Step, Task

if TYPE_CHECKING:  # brings pandas: the window is painted before it is needed
    from enms_desktop.export import Exported

Result = TypeVar("Result")

#: A question answered sooner than this shows no busy sign, ms: a flicker says nothing.
BUSY_AFTER_MS = 150

DETAILS_HEIGHT = 130

_ICONS = {
    Severity.GOOD: ("good", "good"),
    Severity.INFO: ("info", "info"),
    Severity.WARNING: ("warning", "warning"),
    Severity.ERROR: ("error", "bad"),
}


class MessageBar(QFrame):
    """One message over a page or a dialog, with its details to look at and to copy; hidden when there is none."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "message")
        self._message: Message | None = None
        self._action: Callable[[], None] | None = None
        self._picture = QLabel()
        self._picture.setFixedSize(20, 20)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = self._button("", self._do)
        self._more = self._button(tr("Details"), self._toggle)
        self._more.setCheckable(True)
        self._copy = self._button(tr("Copy"), self._copy_details)
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close"))
        self._close.clicked.connect(self.clear)
        theme.set_icon(self._close, "close")
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setFixedHeight(DETAILS_HEIGHT)
        self._details.setAccessibleName(tr("Details of the message"))
        self._arrange()
        theme.THEME.dress(self, self._paint)
        self.hide()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        for button in (self._act, self._more, self._copy, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.SMALL, theme.TIGHT)
        column.addLayout(row)
        column.addWidget(self._details)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        theme.set_role(button, "quiet")
        button.clicked.connect(do)
        return button

    @property
    def message(self) -> Message | None:
        """What is shown, None when nothing is."""
        return self._message

    def show_message(self, message: Message, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a message in place of the former one.

        Parameters
        ----------
        message : Message
        action : str, optional
            Label of a button that puts it right.
        do : callable, optional
            What that button does; the message closes.
        """
        self._message, self._action = message, do
        self._text.setText(message.words)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._act.setText(action)
        self._act.setVisible(do is not None)
        self._more.setVisible(bool(message.details))
        self._copy.setVisible(bool(message.details))
        self._more.setChecked(False)
        self._details.setPlainText(message.details)
        self._details.hide()
        self.setProperty("severity", str(message.severity))
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(message.words)
        self._paint()
        self.show()

    @Slot()
    def clear(self) -> None:
        """Take the message away."""
        if self._message is not None:
            self._message = self._action = None
            self.hide()
            self.closed.emit()

    def _paint(self) -> None:
        severity = self._message.severity if self._message else Severity.INFO
        name, role = _ICONS[severity]
        color = getattr(theme.colors(), role)
        self._picture.setPixmap(theme.pixmap(name, color, 20, self.devicePixelRatioF()))

    def _toggle(self) -> None:
        self._details.setVisible(self._more.isChecked())

    def _copy_details(self) -> None:
        if self._message is not None:
            QGuiApplication.clipboard().setText(f"{self._message.words}\n\n{self._message.details}")

    def _do(self) -> None:
        do = self._action
        self.clear()
        if do is not None:
            do()


class BusyStrip(QWidget):
    """What is being done, how far it is, and a way to stop it; keeps its place when it is idle.

    Parameters
    ----------
    with_cancel : bool
        A dialog that has its own Cancel needs no second one.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_cancel: bool = True) -> None:
        super().__init__(parent)
        self._phrase = QLabel()
        theme.set_role(self._phrase, "muted")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self._stop = QPushButton(tr("Cancel"))
        theme.set_role(self._stop, "quiet")
        self._stop.setToolTip(tr("Stop what is being done"))
        self._stop.clicked.connect(self.cancelled)
        self._stop.setVisible(with_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(self._phrase, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._stop)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._delay = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is being done, shown already or not yet."""
        return self._delay.isActive() or not self.isHidden()

    def begin(self, phrase: str) -> None:
        """Say what is being done from now on; shown when it takes longer than a moment."""
        self._say(phrase)
        self._bar.setRange(0, 0)
        if not self.busy:
            self._delay.start()

    def step(self, step: Step) -> None:
        """Show how far it is."""
        if step.fraction > 0:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * step.fraction))
        if step.phrase:
            self._say(step.phrase)

    def end(self) -> None:
        """Say no more."""
        self._delay.stop()
        self.hide()

    def _say(self, phrase: str) -> None:
        self._phrase.setText(f"{phrase} …" if phrase and not phrase.endswith("…") else phrase)


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

    def __init__(self, owner: QWidget, bar: MessageBar, strip: BusyStrip) -> None:
        super().__init__(owner)
        self._bar, self._strip = bar, strip
        self._tasks: dict[str, Task] = {}
        strip.cancelled.connect(self.cancel)
        self.destroyed.connect(partial(_abandon, self._tasks))

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return bool(self._tasks)

    def run(
        self,
        work: Callable[[Progress], Result],
        show: Callable[[Result], None],
        phrase: str = "",
        *,
        topic: str = "",
        failed: Callable[[BaseException], None] | None = None,
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
        """
        self._drop(topic)
        self._bar.clear()
        task = Task(work, phrase)
        self._tasks[topic] = task
        task.progressed.connect(partial(self._step, topic, task))
        task.succeeded.connect(partial(self._answer, topic, task, show))
        task.failed.connect(partial(self._fail, topic, task, failed))
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
        """Show an error in the message bar."""
        self._bar.show_message(describe(error))

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
            self._strip.begin(spoken[-1])
        else:
            self._strip.end()

    def _step(self, topic: str, task: Task, step: Step) -> None:
        if self._tasks.get(topic) is task and task.phrase:
            self._strip.step(step)

    def _answer(self, topic: str, task: Task, show: Callable[[Result], None], result: Result) -> None:
        if self._end(topic, task):
            show(result)

    def _fail(
        self, topic: str, task: Task, failed: Callable[[BaseException], None] | None, error: BaseException
    ) -> None:
        if self._end(topic, task):
            (failed or self.fail)(error)


def _abandon(tasks: dict[str, Task], *_: object) -> None:
    """Cancel what a page that is gone had asked."""
    for task in list(tasks.values()):
        task.cancel()
    tasks.clear()


class Page(QWidget):
    """A page of the workbench: a head with title and busy sign, a message bar, and below them its form.

    A page has four kinds of method: ``__init__`` (form, models, connections), ``_request()`` (widgets to request),
    ``ask…()`` (starts a task) and ``show_…()`` (result to models and plots). It may also offer :meth:`commands` and
    keep its :meth:`state`. Its form is set up on ``self.body``;
    buttons that belong to the whole page go into the head with :meth:`add_to_head`.

    Signals
    -------
    navigate(str)
        The user wants to see the page of that name.
    export_wanted()
        The user wants the numbers of :meth:`exported` in a file.
    """

    NAME: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    ICON: ClassVar[str] = ""
    #: Keys of the whole page and what they do, for the list of shortcuts; shown through ``tr``.
    SHORTCUTS: ClassVar[tuple[tuple[str, str], ...]] = ()

    navigate = Signal(str)
    export_wanted = Signal()

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.selection = selection
        self.title = QLabel(tr(self.TITLE))
        theme.set_role(self.title, "title")
        self.message_bar = MessageBar()
        self.busy_strip = BusyStrip()
        self.questions = Questions(self, self.message_bar, self.busy_strip)
        self.body = QWidget()
        #: Set by a page whose panels can be moved; the window keeps and resets its layout.
        self.dock_area: DockArea | None = None
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.SMALL)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._head.addWidget(self.busy_strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        column.setSpacing(theme.SMALL)
        column.addLayout(self._head)
        column.addWidget(self.message_bar)
        column.addWidget(self.body, 1)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a button of the whole page at the right end of the head."""
        self._head.addWidget(widget)

    def run(
        self,
        work: Callable[[Progress], Result],
        show: Callable[[Result], None],
        phrase: str = "",
        *,
        topic: str = "",
        failed: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Ask in the background; see :meth:`Questions.run`."""
        return self.questions.run(work, show, phrase, topic=topic, failed=failed)

    @Slot()
    def cancel(self) -> None:
        """Stop everything this page has asked."""
        self.questions.cancel()

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self.questions.busy

    def show_error(self, error: BaseException) -> None:
        """Show an error that arose on this thread, e.g. a wrong entry."""
        self.questions.fail(error)

    def show_message(self, message: Message, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a message over the page, with a button when there is something to do."""
        self.message_bar.show_message(message, action, do)

    def refresh(self) -> None:
        """Ask anew for what is shown; called when the page comes to the front and what it shows may be out of date."""

    def exported(self) -> "Exported | None":
        """Return what is seen, to be written into a file for other programs; None when there is nothing to see."""
        return None

    def unsaved(self) -> str:
        """Say what would be lost if the window closed now, empty when nothing would."""
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        """Let the cells of all tables be copied; Qt's name."""
        from enms_desktop.models import copying

        super().showEvent(event)
        copying.equip(self)

    def commands(self) -> Sequence[Command]:
        """Return what the command palette offers while this page is shown, beside the actions of the window."""
        return ()

    def state(self) -> dict[str, Any]:
        """Return what the page shows, to be shown again on another day: strings, numbers, lists and dicts only.

        Machine and period of the selection are kept by the window.
        """
        return {}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what :meth:`state` returned on another day.

        The state is as old as the file: what is not there any more (a machine, a measure) is left out in silence, and
        anything else that does not fit may raise; the window notes it in the log and leaves the page as it is.
        """
