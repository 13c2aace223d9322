"""Rows that the user wants at the top of a list."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from analytics.language import tr

Index = QModelIndex | QPersistentModelIndex

#: Names a row of the source model, empty for one that can be no favourite.
Namer = Callable[[Index], str]


class FavouritesFirst(QSortFilterProxyModel):
    """A list or a tree in its own order, but with the favourites first and marked by a star.

    Signals
    -------
    changed()
        The user has made a row a favourite, or has not any more.
    """

    changed = Signal()

    def __init__(self, name_of: Namer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._favourites: tuple[str, ...] = ()
        self.setRecursiveFilteringEnabled(True)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    @property
    def favourites(self) -> tuple[str, ...]:
        """Names of the favourites, also of those that are not there at the moment."""
        return self._favourites

    def set_favourites(self, names: Iterable[str]) -> None:
        """Put these rows first."""
        self._favourites = tuple(dict.fromkeys(str(name) for name in names))
        self.invalidate()
        self.sort(0)

    def is_favourite(self, index: QModelIndex) -> bool:
        """Whether a row of this model is one."""
        return self._name_of(self.mapToSource(index)) in self._favourites

    def toggle(self, index: QModelIndex) -> None:
        """Make a row a favourite, or not any more."""
        name = self._name_of(self.mapToSource(index))
        if name:
            others = [one for one in self._favourites if one != name]
            self.set_favourites(others if name in self._favourites else [*others, name])
            self.changed.emit()

    def can_be(self, index: QModelIndex) -> bool:
        """Whether a row can be a favourite."""
        return index.isValid() and bool(self._name_of(self.mapToSource(index)))

    def lessThan(self, left: Index, right: Index) -> bool:
        """Favourites come first, all else as it is in the source; Qt's name."""
        first, second = ((self._name_of(one) not in self._favourites, one.row()) for one in (left, right))
        return first < second

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, a star before a favourite; Qt's name."""
        found = super().data(index, role)
        if role == Qt.ItemDataRole.DisplayRole and self._name_of(self.mapToSource(index)) in self._favourites:
            return f"{found} ★"
        return found


class FavouriteKeys(QObject):
    """Key F and the context menu of a view make rows favourites."""

    def __init__(self, view: QAbstractItemView, model: FavouritesFirst) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the key; Qt's name."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_F
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
        ):
            self._model.toggle(self._view.currentIndex())
            return True
        return False

    def _show_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        if not self._model.can_be(index):
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = tr("No favourite any more") if self._model.is_favourite(index) else tr("Favourite")
        menu.addAction(f"{words}\tAlt+F", lambda: self._model.toggle(index))
        menu.popup(self._view.viewport().mapToGlobal(place))
