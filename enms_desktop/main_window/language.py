"""Another language: the window is built anew, but not while a page works at what would be lost with it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMessageBox

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.task import Task

if TYPE_CHECKING:
    from enms_desktop.main_window.window import MainWindow


class LanguageChange(QObject):
    """Changes the language at once, when what is being done is done, or not at all, as the user likes it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._wanted: str | None = None  # as soon as nothing is being done
        # A task has ended before the page has shown its answer, which is what goes over to the new window.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._change_or_wait)
        #: The question, while it is open.
        self.box: QMessageBox | None = None

    @Slot(str)
    def want(self, code: str) -> None:
        """Change to a language; asks before where work would be lost."""
        self._wanted = None
        if code == self._window.settings.language:
            return
        self._wanted = code
        running = self._running()
        if running:
            self._ask(running)
        self._change_or_wait()

    def _running(self) -> tuple[Task, ...]:
        """Return the tasks that end with the window and are not begun anew by the next one."""
        asked = [task for page in self._window.made_pages for task in page.lasting_tasks]
        step = self._window.session.history.task
        return (*asked, step) if step is not None else tuple(asked)

    def _ask(self, running: tuple[Task, ...]) -> None:
        self.box = box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Change the language"),
            _running_words(running),
            parent=self._window,
        )
        theme.wear(box)
        box.setInformativeText(tr("What is stopped gives no result; what was being stored may be stored already."))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wait = box.addButton(tr("Change when it is done"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr("Stop it and change now"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(wait)
        box.setEscapeButton(cancel)

        def answered(_result: int) -> None:
            if self.box is not box:
                return  # it was closed because it is not needed any more
            self.box = None
            if box.clickedButton() is stop and self._wanted is not None:
                self._change(self._wanted)
            elif box.clickedButton() is not wait:
                self.stay()

        box.finished.connect(answered)
        box.open()

    @Slot()
    def _change_or_wait(self) -> None:
        """Change to the language that is wanted, unless something is still being done.

        A question that is still open is of what is left then, and goes with the last of it.
        """
        if self._wanted is None:
            return
        running = self._running()
        for task in running:
            task.failed.connect(self.stay)
            for ended in (task.succeeded, task.cancelled):
                ended.connect(self._soon.start)
        if not running:
            self._change(self._wanted)
        elif self.box is not None:
            self.box.setText(_running_words(running))

    @Slot()
    def stay(self, _error: object = None) -> None:
        """Leave the language as it is: the user wants it, has to read first why something failed, or goes."""
        self._wanted = None
        self._close_question()
        self._window.menus.show_language()

    def _close_question(self) -> None:
        box, self.box = self.box, None
        if box is not None:
            box.reject()

    def _change(self, code: str) -> None:
        self._wanted = None
        self._close_question()
        self._window.settings.language = code
        self._window.rebuild()


def _running_words(running: Sequence[Task]) -> str:
    """Name what is being done by what was asked for, not by the step it is at."""
    return tr("Not done yet: {what}", what=", ".join(task.phrase or task.step.phrase for task in running))
