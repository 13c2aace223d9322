"""How pages come to be: a little at a time, in advance while nobody waits; first the one that somebody waits for."""

import logging
import sys
import time
from collections.abc import Iterable, Iterator, Mapping

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from enms_desktop import garbage
from enms_desktop.page import Page
from enms_desktop.pages import PageInfo
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.spare import SPARE
from enms_desktop.task import Task

log = logging.getLogger(__name__)

#: Pages are made for so long before the window gets its turn, s: while somebody waits, and while nobody does. A single
#: step, e.g. a plot, may take longer.
HURRIED_S, CALM_S = 0.012, 0.006


class Making(QObject):
    """Makes the pages of a window.

    The module of a page is imported by a task, its widgets are made in steps; nobody sees it before it is whole.

    Parameters
    ----------
    infos : mapping
        Name → page.
    session : Session
    selection : Selection
    stack : QStackedWidget
        Where the pages will be shown.

    Signals
    -------
    made(object)
        A :class:`Page` is whole.
    failed(object)
        The error for which a page could not be made.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(
        self, infos: Mapping[str, PageInfo], session: Session, selection: Selection, stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._infos, self._session, self._selection, self._stack = infos, session, selection, stack
        self._queue: list[str] = []
        self._hurried = ""
        self._loading: set[str] = set()
        self._begun: dict[str, tuple[Page, Iterator[None]]] = {}

    def make_later(self, names: Iterable[str]) -> None:
        """Make these pages while nobody waits."""
        self._queue += [name for name in names if name not in self._queue]
        self._load_next()
        SPARE.take(self, self._go_on)

    def hurry(self, name: str) -> None:
        """Make a page before all others, and its first steps now: a small one is there when this returns."""
        self._hurried = name
        self._go_on()

    def take_time(self) -> None:
        """Nobody waits any more."""
        self._hurried = ""

    def load(self, name: str) -> bool:
        """Import the module of a page in the background; whether it is there already."""
        info = self._infos[name]
        if name in self._loading:
            return False
        if not info.module or info.module in sys.modules:
            return True
        self._loading.add(name)
        task = Task(lambda _progress: info.load() and name)
        task.succeeded.connect(self._loaded)
        task.failed.connect(self._not_loaded)
        task.start()
        return False

    def _loaded(self, name: str) -> None:
        garbage.keep()
        self._loading.discard(name)
        self._load_next()
        SPARE.take(self, self._go_on, hurried=bool(self._hurried))

    def _load_next(self) -> None:
        """Import the modules of the pages that are still to be made, one after the other, while nobody waits."""
        if not self._hurried:
            next((name for name in self._queue if not self.load(name)), None)

    def _not_loaded(self, error: BaseException) -> None:
        self._loading.clear()
        self._queue.clear()
        self.take_time()
        self.failed.emit(error)

    def finish(self, name: str) -> None:
        """Make all of a page now."""
        try:
            for _ in self._begin(name):
                pass
        except BaseException:
            self._drop(name)
            raise
        self._end(name)

    def _begin(self, name: str) -> Iterator[None]:
        """Return the steps that a page still needs."""
        if name not in self._begun:
            kind = self._infos[name].load()
            page = kind(self._session, self._selection, self._stack, at_once=False)
            page.hide()  # or it would be shown with the stack
            self._begun[name] = page, _all_steps(page)
        return self._begun[name][1]

    def _end(self, name: str) -> None:
        page, _ = self._begun.pop(name)
        self._queue = [one for one in self._queue if one != name]
        if name == self._hurried:
            self._hurried = ""
        self.made.emit(page)
        garbage.keep()
        self._load_next()

    def _go_on(self) -> None:
        """Make a little more of the page that comes next."""
        name = self._hurried or next(iter(self._queue), "")
        if not name or not self.load(name):
            return  # it goes on when the module is there
        self._take_steps(name)
        if self._hurried or self._queue:
            SPARE.take(self, self._go_on, hurried=bool(self._hurried))

    def _take_steps(self, name: str) -> None:
        until = time.perf_counter() + (HURRIED_S if self._hurried else CALM_S)
        try:
            for _ in self._begin(name):
                if time.perf_counter() > until:
                    return
        except Exception as error:
            log.exception("the page %s cannot be made", name)
            self._drop(name)
            self.failed.emit(error)
            return
        self._end(name)

    def _drop(self, name: str) -> None:
        """Let go of a page that cannot be made; it is tried anew when it is asked for again."""
        broken = self._begun.pop(name, None)
        self._queue = [one for one in self._queue if one != name]
        self.take_time()
        if broken is not None:
            broken[0].deleteLater()


def _all_steps(page: Page) -> Iterator[None]:
    """Make a page, and dress its widgets for the style sheet: all at once they would block the window when shown.

    A page that is made in one piece is small, and there at once.
    """
    in_pieces = False
    for _ in page.steps:
        in_pieces = True
        yield
    for widget in page.findChildren(QWidget) if in_pieces else ():
        if shiboken6.isValid(widget):  # what only held a place in the form may be gone
            widget.ensurePolished()
            yield
