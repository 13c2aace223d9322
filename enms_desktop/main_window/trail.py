"""The way back: where one has been, and with which machine and periods, as in a browser."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from analytics.period import Period
from enms_desktop.page import Page

if TYPE_CHECKING:
    from enms_desktop.main_window.window import MainWindow

#: So many steps can be taken back.
MOST = 50


@dataclass(frozen=True)
class Chosen:
    """A selection."""

    machine_id: UUID | None = None
    periods: tuple[Period, ...] = ()
    period: Period | None = None


@dataclass(frozen=True)
class Place:
    """A page as it was left: its name, the selection, and what :meth:`Page.bookmark` returned."""

    page: str
    chosen: Chosen
    bookmark: Mapping[str, Any]


class Trail(QObject):
    """Notes each page that is left, and goes back and forward."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._behind: deque[Place] = deque(maxlen=MOST)
        self._ahead: list[Place] = []
        self._going = False
        self._chosen = Chosen()
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        window.selection.changed.connect(self._settling.start)
        window.session.closed.connect(self._forget)
        window.ui.action_back.triggered.connect(self.back)
        window.ui.action_forward.triggered.connect(self.forward)
        self._show()

    def _settle(self) -> None:
        """Take what is chosen for that of the shown page: a link chooses, and turns to another page at once."""
        selection = self._window.selection
        self._chosen = Chosen(selection.machine_id, selection.periods, selection.period)

    def leave(self, page: Page | None) -> None:
        """Note a page that another one takes the place of."""
        if page is not None and not self._going:
            self._behind.append(self._place(page))
            self._ahead.clear()
            self._show()

    def back(self, _checked: bool = False) -> None:
        """Show the page that was left last, as it was left."""
        self._go(self._behind, self._ahead)

    def forward(self, _checked: bool = False) -> None:
        """Show the page again that one came back from."""
        self._go(self._ahead, self._behind)

    def _place(self, page: Page) -> Place:
        return Place(page.NAME, self._chosen, page.bookmark())

    def _go(self, there: deque[Place] | list[Place], here: deque[Place] | list[Place]) -> None:
        window = self._window
        if not there:
            return
        if window.page is not None:
            here.append(self._place(window.page))
        place = there.pop()
        self._going = True
        try:
            chosen = self._chosen = place.chosen
            window.selection.set_periods(chosen.machine_id, chosen.periods, chosen.period)
            window.show_page(place.page)
            if window.page is not None and place.page == window.page.NAME:
                window.page.return_to(place.bookmark)
        finally:
            self._going = False
        self._show()

    def _forget(self) -> None:
        self._behind.clear()
        self._ahead.clear()
        self._show()

    def _show(self) -> None:
        self._window.ui.action_back.setEnabled(bool(self._behind))
        self._window.ui.action_forward.setEnabled(bool(self._ahead))

    def watch_mouse(self) -> None:
        """Let the side buttons of the mouse go back and forward, wherever on the window it is."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)  # a second time changes nothing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the side buttons before what is under the mouse has them; Qt's name."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            do = {Qt.MouseButton.BackButton: self.back, Qt.MouseButton.ForwardButton: self.forward}.get(event.button())
            if do is not None:
                do()
                return True
        return super().eventFilter(watched, event)
