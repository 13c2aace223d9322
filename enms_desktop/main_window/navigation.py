"""Where one is and where one can go: the list at the left, and the same as a menu with keys."""

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor
from PySide6.QtWidgets import QBoxLayout, QListWidgetItem, QMainWindow

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.forms.ui_main_window import Ui_MainWindow
from enms_desktop.pages import PageInfo

WIDE, NARROW = 208, 60

#: A window narrower than this shows the pages as icons, px.
NARROW_BELOW = 1120

NAME_ROLE = Qt.ItemDataRole.UserRole


class Navigation(QObject):
    """The list of pages and the menu *Go*.

    Parameters
    ----------
    ui : Ui_MainWindow
    pages : mapping
        Name → page, in order.
    window : QMainWindow

    Signals
    -------
    chosen(str)
        The name of the page the user wants to see.
    """

    chosen = Signal(str)

    def __init__(self, ui: Ui_MainWindow, pages: Mapping[str, PageInfo], window: QMainWindow) -> None:
        super().__init__(window)
        self._ui, self._pages, self._window = ui, pages, window
        self._items: dict[str, QListWidgetItem] = {}
        self._headings: dict[str, QListWidgetItem] = {}
        self._actions: dict[str, QAction] = {}
        self._narrow = False
        self._fill()
        ui.pages.currentItemChanged.connect(self._list_chosen)
        ui.pages.itemActivated.connect(self._list_chosen)  # Enter on the first one, see :meth:`eventFilter`
        ui.pages.installEventFilter(self)
        ui.action_next_page.triggered.connect(partial(self._step, 1))
        ui.action_previous_page.triggered.connect(partial(self._step, -1))

    def _fill(self) -> None:
        choice = QActionGroup(self)
        for position, info in enumerate(self._pages.values(), start=1):
            self._add_heading(info.group)
            item = QListWidgetItem(tr(info.title))
            item.setData(NAME_ROLE, info.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr(info.title))
            self._ui.pages.addItem(item)
            self._items[info.name] = item
            action = QAction(tr(info.title), self._window)
            action.setCheckable(True)
            if position < 10:
                action.setShortcut(f"Ctrl+{position}")
            action.triggered.connect(partial(self._action_chosen, info.name))
            item.setToolTip(f"{tr(info.title)}  ({action.shortcut().toString()})" if position < 10 else tr(info.title))
            choice.addAction(action)
            self._ui.menu_go.insertAction(self._ui.action_next_page, action)
            self._actions[info.name] = action
        self._ui.menu_go.insertSeparator(self._ui.action_next_page)

    def _add_heading(self, group: str) -> None:
        """Say what the pages from here on are about; a few pages need no headings."""
        if not group or group in self._headings:
            return
        heading = QListWidgetItem(tr(group))
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setFont(theme.font(0.85, bold=True))
        self._ui.pages.addItem(heading)
        self._headings[group] = heading

    @property
    def current(self) -> str:
        """The page that is marked, empty when none is."""
        item = self._ui.pages.currentItem()
        return str(item.data(NAME_ROLE)) if item is not None else ""

    @property
    def offered(self) -> tuple[str, ...]:
        """The pages one can go to, in order."""
        return tuple(name for name, item in self._items.items() if not item.isHidden())

    def offer(self, names: Collection[str]) -> None:
        """Offer these pages and no others."""
        for name, item in self._items.items():
            item.setHidden(name not in names)
            self._actions[name].setVisible(name in names)
            self._actions[name].setEnabled(name in names)
        for group, heading in self._headings.items():
            members = [info.name for info in self._pages.values() if info.group == group]
            heading.setHidden(self._narrow or not any(name in names for name in members))
        several = len(self.offered) > 1
        self._ui.action_next_page.setEnabled(several)
        self._ui.action_previous_page.setEnabled(several)

    def mark(self, name: str) -> None:
        """Show which page is open; none for an empty name."""
        with QSignalBlocker(self._ui.pages):
            self._ui.pages.setCurrentItem(self._items.get(name))  # type: ignore[arg-type]
            if name not in self._items:
                self._ui.pages.setCurrentRow(-1)
        for one, action in self._actions.items():
            action.setChecked(one == name)

    def fit(self, width: int, *, narrow: bool) -> None:
        """Show words beside the icons where there is room for them and the user wants them."""
        narrow = narrow or width < NARROW_BELOW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        ui = self._ui
        ui.navigation.setFixedWidth(NARROW if narrow else WIDE)
        ui.brand.setVisible(not narrow)
        theme.set_role(ui.pages, "narrow" if narrow else "")
        for name, item in self._items.items():
            item.setText("" if narrow else tr(self._pages[name].title))
            item.setSizeHint(QSize(NARROW - 16, 36) if narrow else QSize())
        style = Qt.ToolButtonStyle
        ui.connection.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)
        direction = QBoxLayout.Direction
        ui.connection_layout.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        ui.connection_layout.setContentsMargins(8, 0, 8 if narrow else 4, 0)  # narrow: in line with the icons above
        middle = Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag(0)
        ui.connection_layout.setAlignment(ui.theme_switch, middle)
        self.offer(self.offered)

    def name_connection(self, title: str) -> None:
        """Say which connection is open, none for an empty title; a long name is whole in the tooltip."""
        button = self._ui.connection
        button.setText(title.replace("&", "&&") or tr("Connect…"))
        button.setToolTip(f"{title}\n{tr('Choose another connection')}".strip())

    def paint(self) -> None:
        """Draw the icons in the colours of the theme."""
        for name, item in self._items.items():
            item.setIcon(theme.icon(self._pages[name].icon, "muted", "accent"))
            self._actions[name].setIcon(theme.icon(self._pages[name].icon))
        for heading in self._headings.values():
            heading.setForeground(QColor(theme.colors().muted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the list from choosing its first page merely because it gets the keys; Qt's name.

        It gets them also when the page that had them is being hidden, in the midst of turning to another one: the first
        page would then be shown below that one.
        """
        pages = self._ui.pages
        if event.type() == QEvent.Type.FocusIn and pages.currentItem() is None and self.offered:
            with QSignalBlocker(pages):
                pages.setCurrentItem(self._items[self.offered[0]], QItemSelectionModel.SelectionFlag.NoUpdate)
        return super().eventFilter(watched, event)

    def _list_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(NAME_ROLE):
            self.chosen.emit(item.data(NAME_ROLE))

    def _action_chosen(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)

    def _step(self, by: int, _checked: bool = False) -> None:
        names = self.offered
        if self.current in names:
            self.chosen.emit(names[(names.index(self.current) + by) % len(names)])
