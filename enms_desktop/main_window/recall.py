"""Keeps what the window shows, and shows it again on another day: place, panels, page, selection, states of pages."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from analytics.home import Home
from analytics.progress import Progress
from enms_desktop.main_window.memory import Memory
from enms_desktop.page import Page
from enms_desktop.settings import window_state
from enms_desktop.task import Task

if TYPE_CHECKING:
    from enms_desktop.main_window.window import MainWindow

log = logging.getLogger(__name__)

#: So often what is shown is kept while the window is open, ms: what a crash or a power cut may take.
KEPT_EVERY_MS = 60_000

#: What the window system puts around a window, about, px; it is known only once the window is there.
TITLE_BAR = QSize(0, 36)


class Recall(QObject):
    """The memory of a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._memory: Memory | None = None  # what is still to be shown again of the open connection
        self._kept: Memory | None = None
        self._clock = QTimer(self, interval=KEPT_EVERY_MS)
        self._clock.timeout.connect(self.keep_by_the_way)
        self._clock.start()

    # --- keeping ----------------------------------------------------------------------------------------------------

    def remember(self) -> None:
        """Keep what is shown of the open connection for the next time."""
        name, memory = self._profile_name(), self._shown()
        if not name or memory is None:
            return
        memory.save(self._window.home, name)
        state = window_state(self._window.home)
        for page in self._window.made_pages:
            if page.dock_area is not None:
                page.dock_area.save(state)
        state.sync()

    def keep_by_the_way(self) -> None:
        """Keep it in the background when it has changed; a disk may take its time."""
        name, memory = self._profile_name(), self._shown()
        if name and memory is not None and memory != self._kept:
            self._kept = memory
            Task(partial(_save, memory, self._window.home, name)).start()

    def keep_geometry(self) -> None:
        """Keep the window's place and size."""
        state = window_state(self._window.home)
        state.setValue("main/geometry", self._window.saveGeometry())
        state.sync()

    def _profile_name(self) -> str:
        session = self._window.session
        return session.profile.name if session.profile is not None and session.workbench is not None else ""

    def _shown(self) -> Memory | None:
        """Return what is shown; a page that cannot say so keeps what it was."""
        kept = self._memory.pages if self._memory is not None else {}
        states = {**kept, **{page.NAME: page.state() for page in self._window.made_pages}}
        chosen = self._window.selection
        return Memory(self._window.settings.page, chosen.machine_id, chosen.period, chosen.recent, states)

    # --- showing again ----------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read what was kept of the connection that has been opened."""
        self._memory = Memory.load(self._window.home, self._profile_name())
        self._window.selection.set_recent(self._memory.recent)

    def restore_selection(self) -> None:
        """Choose what was chosen on another day, and let the pages that are there show what they showed."""
        memory, selection = self._memory, self._window.selection
        if memory is None:
            return
        known = self._window.session.machine(memory.machine_id) is not None
        if selection.machine_id is None and known:
            selection.set_both(memory.machine_id, memory.period)
        for page in self._window.made_pages:
            self.restore_page(page)

    def restore_page(self, page: Page) -> None:
        """Let a page show what it showed."""
        state = self._memory.pages.get(page.NAME) if self._memory is not None else None
        if not state:
            return
        try:
            page.restore_state(state)
        except Exception:
            log.warning("what the page %s showed cannot be shown again", page.NAME, exc_info=True)

    @property
    def first_page(self) -> str:
        """The page to begin with: that of the last time where there is something on it."""
        wanted = (self._memory.page if self._memory is not None else "", self._window.settings.page)
        offered = [info.name for info in self._window.offered]
        return next((name for name in wanted if name in offered), offered[0])

    def restore_window(self) -> None:
        """Put the window where it was, or where there is room for it: the screens may be others now."""
        window = self._window
        geometry = window_state(window.home).value("main/geometry")
        if geometry is not None:
            window.restoreGeometry(geometry)
        screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
        if not window.isMaximized() and not window.isFullScreen():
            self._fit_into(screen.availableGeometry(), new=geometry is None)

    def _fit_into(self, room: QRect, *, new: bool) -> None:
        """Make the window no larger than a screen, its title bar included; only a new one is left to the system."""
        window = self._window
        most = room.size() - TITLE_BAR
        if most.width() >= window.minimumWidth():  # else it fits in no way
            window.resize(window.size().boundedTo(most))
        if new:
            return
        frame = QRect(window.pos(), window.size() + TITLE_BAR)
        left = min(frame.left(), room.right() - frame.width() + 1)
        top = min(frame.top(), room.bottom() - frame.height() + 1)
        window.move(max(left, room.left()), max(top, room.top()))


def _save(memory: Memory, home: Home, name: str, _progress: Progress) -> None:
    memory.save(home, name)
