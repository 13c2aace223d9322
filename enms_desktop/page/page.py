"""A page of the workbench: what is the same on each of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from analytics.language import tr
from analytics.plant import Machine
from analytics.progress import Progress
from enms_desktop import theme
from enms_desktop.command import Command
from enms_desktop.docks import DockArea
from enms_desktop.messages import Message, describe
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.task import Task

if TYPE_CHECKING:  # brings pandas: the window is painted before it is needed
    from enms_desktop.export import Exported

from enms_desktop.page.bars import BusyStrip, MessageBar
from enms_desktop.page.overlay import Overlay
from enms_desktop.page.questions import Questions

Result = TypeVar("Result")


class Page(QWidget):
    """A page of the workbench: a head with title and busy sign, below it the form, and messages over its corner.

    A page has four kinds of method: :meth:`build` (form, models, connections), ``_request()`` (widgets to request),
    ``ask…()`` (starts a task) and ``show_…()`` (result to models and plots). It may also offer :meth:`commands` and
    keep its :meth:`state`. Its form is set up on ``self.body``;
    buttons that belong to the whole page go into the head with :meth:`add_to_head`.

    Parameters
    ----------
    session : Session
    selection : Selection
    parent : QWidget, optional
    at_once : bool
        Whether all of it is made now; else whoever makes the page takes the steps of :attr:`steps`, and shows it to
        nobody before the last.

    Signals
    -------
    navigate(str)
        The user wants to see the page of that name.
    export_wanted()
        The user wants the numbers of :meth:`exported` in a file.
    machines_changed()
        Other :attr:`machines_shown`; a change of the selection needs not be told.
    """

    NAME: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    ICON: ClassVar[str] = ""
    #: Keys of the whole page and what they do, for the list of shortcuts; shown through ``tr``.
    SHORTCUTS: ClassVar[tuple[tuple[str, str], ...]] = ()
    #: Topics of questions that a page made anew would not ask again by itself: what is stored, and what takes long.
    LASTING: ClassVar[tuple[str, ...]] = ()

    navigate = Signal(str)
    export_wanted = Signal()
    machines_changed = Signal()

    def __init__(
        self, session: Session, selection: Selection, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(parent)
        theme.wear(self)
        self.session = session
        self.selection = selection
        self.title = QLabel(tr(self.TITLE))
        theme.set_role(self.title, "title")
        self.message_bar = MessageBar()
        self.busy_strip = BusyStrip()
        self.questions = Questions(self, self.message_bar, self.busy_strip)
        self._undoable: Message | None = None
        self._refused: Message | None = None
        session.history.changed.connect(self._forget_undo)
        session.closed.connect(self.message_bar.clear)  # its button may ask what is not open any more
        self.body = QWidget()
        #: Set by a page whose panels can be moved; the window keeps and resets its layout.
        self.dock_area: DockArea | None = None
        self._head = QHBoxLayout()
        self._in_head: list[QWidget] = []
        self._head.setSpacing(theme.SMALL)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._head.addWidget(self.busy_strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        column.setSpacing(theme.SMALL)
        column.addLayout(self._head)
        column.addWidget(self.body, 1)
        Overlay(self.message_bar, self.body)
        #: What is still to be made, a little at a time.
        self.steps = self.build()
        if at_once:
            self.finish()

    def build(self) -> Iterator[None]:
        """Make what is on the page; the window lives at every ``yield``, so there should be one every few ms.

        What the page hears of the session and of the selection comes last: a page that is not whole hears nothing.
        """
        yield from ()

    def finish(self) -> None:
        """Make what is still to be made."""
        for _ in self.steps:
            pass

    def add_to_head(self, widget: QWidget) -> None:
        """Put a button of the whole page at the right end of the head."""
        self._head.addWidget(widget)
        self._in_head.append(widget)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons of the page, those in its head first; not those of its messages."""
        own = [one for one in self._in_head if isinstance(one, QPushButton)]
        held = [button for one in (*self._in_head, self.body) for button in one.findChildren(QPushButton)]
        return (*own, *held)

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
        """Ask in the background; see :meth:`Questions.run`."""
        return self.questions.run(work, show, phrase, topic=topic, failed=failed, again=again)

    @Slot()
    def cancel(self) -> None:
        """Stop everything this page has asked."""
        self.questions.cancel()

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self.questions.busy

    @property
    def lasting_tasks(self) -> tuple[Task, ...]:
        """The tasks whose answers would be lost with this page; see :attr:`LASTING`."""
        return self.questions.tasks(self.LASTING)

    def show_error(self, error: BaseException) -> None:
        """Show an error that arose on this thread, e.g. a wrong entry."""
        self.questions.fail(error)

    def show_refused(self, error: BaseException) -> None:
        """Show why an entry is not taken over; see :meth:`forget_refused`."""
        self._refused = describe(error)
        self.show_message(self._refused)

    @Slot()
    def forget_refused(self) -> None:
        """Take that message away: the entry is corrected."""
        if self._refused is not None and self.message_bar.message is self._refused:
            self.message_bar.clear()
        self._refused = None

    def show_message(self, message: Message, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a message over the page, with a button when there is something to do."""
        self.message_bar.show_message(message, action, do)

    def offer_undo(self, message: Message) -> None:
        """Show what was stored, with a button that takes it back.

        The message goes as soon as that button would take back something else.
        """
        self._undoable = message
        self.show_message(message, tr("Undo"), self.session.history.undo)

    def _forget_undo(self) -> None:
        if self._undoable is not None and self.message_bar.message is self._undoable:
            self.message_bar.clear()
        self._undoable = None

    def refresh(self) -> None:
        """Ask anew for what is shown; called when the page comes to the front and what it shows may be out of date."""

    def forget_records(self) -> None:
        """Forget what is known of baselines and annotations: they have changed on another page.

        Called at once, shown or not; :meth:`refresh` follows when the page is shown.
        """

    def exported(self) -> "Exported | None":
        """Return what is seen, to be written into a file for other programs; None when there is nothing to see."""
        return None

    @property
    def machines_shown(self) -> tuple[Machine, ...]:
        """The machines whose readings are seen, the one whose clock the page goes by first."""
        machine = self.session.machine(self.selection.machine_id)
        return () if machine is None else (machine,)

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

    def hand_over(self) -> Mapping[str, Any]:
        """Return what else is on the page, for the one that takes its place in another language: any objects.

        What the database gives again, and what :meth:`state` keeps, needs not be handed over.
        """
        return {}

    def take_over(self, handed: Mapping[str, Any]) -> None:
        """Show what :meth:`hand_over` of the former page returned; its :meth:`state` is shown already."""

    def bookmark(self) -> Mapping[str, Any]:
        """Return what is shown, to come back to while the window is open; any objects."""
        return self.state()

    def return_to(self, bookmark: Mapping[str, Any]) -> None:
        """Show what :meth:`bookmark` returned; the selection is what it was then."""
        self.restore_state(bookmark)

    def follow(self, wanted: Mapping[str, Any]) -> None:
        """Show what a link of another page leads to, beside machine and period; see :meth:`Selection.hand`.

        Called when the page is shown and has caught up with the selection.
        """

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what :meth:`state` returned on another day.

        The state is as old as the file: what is not there any more (a machine, a measure) is left out in silence, and
        anything else that does not fit may raise; the window notes it in the log and leaves the page as it is.
        """
