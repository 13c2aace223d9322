"""Panels around the middle of a page that can be moved, hidden, floated, and brought back as they were."""

from collections import deque
from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPoint, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QToolButton, QWidget

from analytics.language import tr
from enms_desktop import theme

Side = Qt.DockWidgetArea

LEFT, RIGHT = Side.LeftDockWidgetArea, Side.RightDockWidgetArea
TOP, BOTTOM = Side.TopDockWidgetArea, Side.BottomDockWidgetArea

#: Written with the layout: one that an older program wrote with other panels is not taken over.
_LAYOUT = 1


@dataclass(frozen=True)
class Panel:
    """A panel as a page asks for it.

    Parameters
    ----------
    key : str
        Names it in the stored layout; never shown, never changed.
    title : str
        Translated.
    widget : QWidget
        What stands in it.
    side : Side
        Where it begins.
    size : int
        Width at the left and right, more in a wide window; height at the top and bottom, px.
    shown : bool
        Whether it is seen at first.
    """

    key: str
    title: str
    widget: QWidget
    side: Side = LEFT
    size: int = 240
    shown: bool = True


#: In a wide window a panel at a side is this part of it, but not so many times its size: its names are whole then.
WIDE_PART, MOST_WIDENED = 0.21, 1.5

#: A panel that is taken out of the window comes off its place by so much, px.
FLOATED_BY = QPoint(40, 32)


class TitleBar(QWidget):
    """The title of a panel, to drag it by; unlike Qt's own its buttons are reached by keyboard and have names."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setObjectName("dock_title")
        title = QLabel(dock.windowTitle())
        theme.set_role(title, "section")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.TIGHT, 0, 0, theme.TIGHT)
        row.setSpacing(0)
        row.addWidget(title, 1)
        for icon, words, do in (
            ("float", tr("Take “{panel}” out of the window, or put it back", panel=dock.windowTitle()), self._float),
            ("close", tr("Hide “{panel}”; View › Panels shows it again", panel=dock.windowTitle()), dock.close),
        ):
            button = QToolButton()
            button.setIconSize(QSize(13, 13))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(do)
            theme.set_icon(button, icon, "muted")
            row.addWidget(button)
        self._dock = dock
        self._pressed = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dock.topLevelChanged.connect(self._show_floating)

    def _show_floating(self, floating: bool) -> None:
        """Look like the title of a window outside of the window; the window system gives it none."""
        theme.set_property(self, "floats", floating)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the click, and leave it to the dock, which can be dragged by it; Qt's name."""
        self._pressed = True
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let a double click float the dock, but not one whose first half brought the page here; Qt's name."""
        event.setAccepted(not self._pressed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget clicks with the page; Qt's name."""
        super().hideEvent(event)
        self._pressed = False

    def _float(self) -> None:
        dock = self._dock
        dock.setFloating(not dock.isFloating())
        if dock.isFloating():  # else it lies exactly where it was, as if nothing had happened
            dock.move(dock.pos() + FLOATED_BY)


class DockArea(QMainWindow):
    """The middle of a page with panels around it; give it to :attr:`Page.dock_area` and the window keeps its layout.

    Parameters
    ----------
    name : str
        The page's name; the layout is stored under it.
    centre : QWidget
        What is always there.
    panels : sequence of Panel
    at_once : bool
        Take all in now; else in :attr:`steps`, each of which takes a part of the page in, which Qt dresses anew then.
    """

    def __init__(
        self,
        name: str,
        centre: QWidget,
        panels: Sequence[Panel],
        parent: QWidget | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName(f"{name}_docks")
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the window's View menu has them
        self._name, self._panels = name, tuple(panels)
        self._away: tuple[QDockWidget, ...] = ()
        self._kept: QByteArray | None = None
        #: How large panels become is known only once the page is seen; what was written of that, none at first.
        self._unseen = True
        self._written: QByteArray | None = None
        self._docks: dict[str, QDockWidget] = {}
        self.steps = self._take_in(centre)
        if at_once:
            deque(self.steps, maxlen=0)

    def _take_in(self, centre: QWidget) -> Iterator[None]:
        for panel in self._panels:
            self._docks[panel.key] = self._dock(panel)
            yield
        self.setCentralWidget(centre)
        centre.show()
        yield
        self.reset()

    @classmethod
    def in_place_of(
        cls, parts: QWidget, name: str, centre: QWidget, panels: Sequence[Panel]
    ) -> Generator[None, None, "DockArea"]:
        """Put the parts that a form lays side by side into docks, in steps, and return the area.

        It takes the place of their holder in its layout.
        """
        above = parts.parentWidget()
        layout = above.layout() if above is not None else None
        assert layout is not None
        area = cls(name, centre, panels, above, at_once=False)
        yield from area.steps
        layout.replaceWidget(parts, area)
        parts.hide()
        parts.deleteLater()
        return area

    def _dock(self, panel: Panel) -> QDockWidget:
        dock = QDockWidget(panel.title, self)
        dock.setObjectName(panel.key)
        dock.setAccessibleName(panel.title)
        dock.setWidget(panel.widget)
        dock.setTitleBarWidget(TitleBar(dock))
        return dock

    def dock(self, key: str) -> QDockWidget:
        """Return the dock of a panel."""
        return self._docks[key]

    @property
    def toggles(self) -> tuple[QAction, ...]:
        """One checkable action for each panel: whether it is seen."""
        return tuple(dock.toggleViewAction() for dock in self._docks.values())

    def show_panel(self, key: str) -> None:
        """Bring a panel into view."""
        dock = self._docks[key]
        dock.show()
        dock.raise_()

    def reset(self) -> None:
        """Put every panel where it was at first."""
        self._away, self._kept, self._written = (), None, None
        self._place({panel.key for panel in self._panels if panel.shown})

    def _place(self, shown: Collection[str]) -> None:
        """Put every panel where it was at first, and show these."""
        for panel in self._panels:
            dock = self._docks[panel.key]
            dock.setFloating(False)
            self.removeDockWidget(dock)
            self.addDockWidget(panel.side, dock)
            dock.setVisible(panel.key in shown)
        for orientation, sides in (
            (Qt.Orientation.Horizontal, (LEFT, RIGHT)),
            (Qt.Orientation.Vertical, (TOP, BOTTOM)),
        ):
            along = [panel for panel in self._panels if panel.side in sides and panel.key in shown]
            room = WIDE_PART * self.width() if orientation is Qt.Orientation.Horizontal else 0
            sizes = [round(min(max(panel.size, room), MOST_WIDENED * panel.size)) for panel in along]
            self.resizeDocks([self._docks[panel.key] for panel in along], sizes, orientation)

    def save(self, store: QSettings) -> None:
        """Write the layout; of a page that nobody has seen, what was written before."""
        if self._unseen and self._written is None:
            store.remove(self._key)
        elif self._unseen:
            store.setValue(self._key, self._written)
        else:
            store.setValue(self._key, self.saveState(_LAYOUT) if self._kept is None else self._kept)

    def restore(self, store: QSettings) -> None:
        """Take over a layout that was written; without one, or with one of other panels, all stays as it is."""
        kept = store.value(self._key)
        if kept is not None and not self.restoreState(kept, _LAYOUT):
            self.reset()
        elif kept is not None:
            self._written = kept
        if not self.isVisible():
            self._put_away()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the panels outside of the window along when another page comes to the front; Qt's name."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._put_away()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring them back with the page; Qt's name."""
        super().showEvent(event)
        if not event.spontaneous():
            for dock in self._away:
                dock.show()
            self._away, self._kept = (), None
            if self._unseen:
                self._unseen = False
                QTimer.singleShot(0, self, self._divide)

    def _divide(self) -> None:
        """Give the panels the room that they have now, or had when the layout was written."""
        if not self.isVisible():  # turned to and left at once
            self._unseen = True
        elif self._written is None:
            self._place([key for key, dock in self._docks.items() if not dock.isHidden()])
        else:
            self.restoreState(self._written, _LAYOUT)

    def _put_away(self) -> None:
        if self._kept is None:
            self._kept = self.saveState(_LAYOUT)  # as it will be again: nobody has hidden these panels
            self._away = tuple(one for one in self._docks.values() if one.isFloating() and not one.isHidden())
            for dock in self._away:
                dock.hide()

    @property
    def _key(self) -> str:
        return f"docks/{self._name}"
