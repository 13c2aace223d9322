"""Which stored version is the active one: another is made it, and that is taken back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from analytics.baseline import StoredBaseline
from analytics.language import tr
from enms_desktop.messages import Message, Severity
from enms_desktop.page import Page
from enms_desktop.task import Task


class Activation(QObject):
    """Makes stored versions the active one for a page.

    Parameters
    ----------
    page : Page
        Asks and tells.

    Signals
    -------
    changed()
        Another version is the active one.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, version: StoredBaseline, former: StoredBaseline | None) -> None:
        """Make a version the active one in place of the former."""
        workbench = self._page.session.workbench
        if workbench is not None:
            self._page.run(
                partial(workbench.activate_baseline, version),
                lambda _active: self._activated(version, former),
                tr("Making version {number} the active one", number=version.version),
                topic="activate",
            )

    def remember(self, version: StoredBaseline, former: StoredBaseline | None) -> None:
        """Let it be taken back that a version has become the active one; nothing on record is deleted by that."""
        if former is not None:
            words = tr(
                "version {number} of {machine} as the active one",
                number=version.version,
                machine=self._machine(version),
            )
            self._page.session.history.push(words, partial(self._task, version), partial(self._task, former))

    def _activated(self, version: StoredBaseline, former: StoredBaseline | None) -> None:
        self.remember(version, former)
        self.changed.emit()
        told = tr(
            "Version {number} of {machine} is the active one now.",
            number=version.version,
            machine=self._machine(version),
        )
        message = Message(told, severity=Severity.GOOD)
        if former is None:
            self._page.show_message(message)
        else:
            self._page.offer_undo(message)

    def _machine(self, version: StoredBaseline) -> str:
        """Return the name of the machine of a version: the page may show another one by now."""
        machine = self._page.session.machine(version.machine_id)
        return tr("this machine") if machine is None else machine.name

    def _task(self, version: StoredBaseline) -> Task:
        """Return a task that takes a step back or forth; the window says how it ended."""
        workbench = self._page.session.workbench
        assert workbench is not None  # the steps of a connection go with it
        words = tr("Making version {number} the active one", number=version.version)
        task = Task(partial(workbench.activate_baseline, version), words)
        task.succeeded.connect(lambda _active: self.changed.emit())
        return task
