"""Which machines and which measures are shown: lists with a check box in each row."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QTreeView

from analytics import text
from analytics.measure import Measure
from analytics.plant import Machine, Plant
from enms_desktop import theme
from enms_desktop.models.plant_model import THING_ROLE, PlantModel
from enms_desktop.pages.readings.favourites import FavouriteKeys, FavouritesFirst
from enms_desktop.pages.readings.view import Subject

_KEY_ROLE = Qt.ItemDataRole.UserRole + 2
_DOT = 12


class RowClick(QObject):
    """A click anywhere in a row sets or takes its check mark, not only one on the small box."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._before: object = None
        view.pressed.connect(self._press)
        view.clicked.connect(self._click)

    def _press(self, index: QModelIndex) -> None:
        self._before = index.data(Qt.ItemDataRole.CheckStateRole)

    def _click(self, index: QModelIndex) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or state != self._before or not index.isValid():
            return
        checked = Qt.CheckState(state) == Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        view = self.parent()
        if isinstance(view, QAbstractItemView):
            view.model().setData(index, turned, Qt.ItemDataRole.CheckStateRole)


class MachineChoice(QObject):
    """The tree of machines; a checked one carries the colour of its curves.

    Signals
    -------
    changed()
        The user has checked or unchecked a machine.
    """

    changed = Signal()

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._model = PlantModel(self)
        self._shown = FavouritesFirst(self._name_of, self)
        self._shown.setSourceModel(self._model)
        self._machines: dict[UUID, Machine] = {}
        self._colors: dict[UUID, int] = {}
        self._quiet = False
        view.setModel(self._shown)
        RowClick(view)
        FavouriteKeys(view, self._shown)
        self._model.itemChanged.connect(self._item_changed)
        theme.THEME.dress(self, self._paint)

    @property
    def checked(self) -> tuple[Subject, ...]:
        """The machines that are shown, in the order of the tree."""
        return tuple(
            Subject(machine, self._colors[key]) for key, machine in self._machines.items() if key in self._colors
        )

    def _name_of(self, index: QModelIndex | QPersistentModelIndex) -> str:
        thing = index.data(THING_ROLE)
        return str(thing.id) if isinstance(thing, Machine) else ""

    @property
    def favourites(self) -> list[str]:
        """Ids of the machines that come first."""
        return list(self._shown.favourites)

    def set_favourites(self, ids: Iterable[str]) -> None:
        """Put these machines first."""
        self._shown.set_favourites(ids)

    def find(self, words: str) -> None:
        """Show only machines and factories whose name contains these words."""
        self._shown.setFilterFixedString(words.strip())
        self._view.expandAll()

    def set_plant(self, plant: Plant) -> None:
        """Show another plant, or the same one with newer readings; what is checked stays so."""
        same = [m.id for m in plant.machines] == list(self._machines) and all(
            self._machines[m.id].name == m.name for m in plant.machines
        )
        self._machines = {machine.id: machine for machine in plant.machines}
        if same:
            return
        self._colors = {key: color for key, color in self._colors.items() if key in self._machines}
        self._quiet = True
        self._model.set_plant(plant)
        for item in self._items():
            item.setCheckable(True)
        self._quiet = False
        self._paint()
        self._view.expandAll()

    def set_checked(self, wanted: Iterable[UUID], colors: Mapping[UUID, int] | None = None) -> None:
        """Check these machines and no others, without telling anybody.

        Parameters
        ----------
        wanted : iterable of UUID
        colors : mapping, optional
            The places of the colours that machines had on another day; the others get one that is free.
        """
        chosen = [key for key in wanted if key in self._machines]
        former = self._colors if colors is None else colors
        self._colors = {key: place for key, place in former.items() if key in chosen}
        for key in chosen:
            self._give_color(key)
        self._paint()

    def _give_color(self, key: UUID) -> None:
        """Give a machine the first colour that is free, so that the others keep theirs."""
        if key not in self._colors:
            taken = set(self._colors.values())
            self._colors[key] = next(place for place in range(len(taken) + 1) if place not in taken)

    def _items(self) -> list[QStandardItem]:
        return [
            self._model.itemFromIndex(index) for key in self._machines if (index := self._model.index_of(key)).isValid()
        ]

    def _item_changed(self, item: QStandardItem) -> None:
        machine = self._model.machine(item.index())
        if self._quiet or machine is None:
            return
        checked = item.checkState() == Qt.CheckState.Checked
        if checked == (machine.id in self._colors):
            return
        if checked:
            self._give_color(machine.id)
        else:
            del self._colors[machine.id]
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        self._quiet = True
        for item in self._items():
            machine = self._model.machine(item.index())
            place = None if machine is None else self._colors.get(machine.id)
            item.setCheckState(Qt.CheckState.Unchecked if place is None else Qt.CheckState.Checked)
            item.setIcon(_dot(None if place is None else theme.series_color(place)))
        self._quiet = False


class MeasureChoice(QObject):
    """The list of measures that the shown machines have.

    Signals
    -------
    changed()
        The user has checked or unchecked a measure.
    """

    changed = Signal()

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._model = QStandardItemModel(self)
        self._quiet = False
        #: What the user wants to see, also while no machine has it.
        self._wanted: list[str] = []
        self._shown = FavouritesFirst(lambda index: str(index.data(_KEY_ROLE) or ""), self)
        self._shown.setSourceModel(self._model)
        view.setModel(self._shown)
        RowClick(view)
        FavouriteKeys(view, self._shown)
        self._model.itemChanged.connect(self._item_changed)

    @property
    def favourites(self) -> list[str]:
        """Keys of the measures that come first."""
        return list(self._shown.favourites)

    def set_favourites(self, keys: Iterable[str]) -> None:
        """Put these measures first."""
        self._shown.set_favourites(keys)

    def find(self, words: str) -> None:
        """Show only measures whose name contains these words."""
        self._shown.setFilterFixedString(words.strip())

    def uncheck(self, key: str) -> None:
        """Show a measure no more, as a click on its check mark does."""
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            if item.data(_KEY_ROLE) == key:
                item.setCheckState(Qt.CheckState.Unchecked)

    @property
    def wanted(self) -> tuple[str, ...]:
        """Keys of the measures the user wants to see."""
        return tuple(self._wanted)

    @property
    def checked(self) -> tuple[str, ...]:
        """Keys of the measures that are shown, in the order of the list."""
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return tuple(item.data(_KEY_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked)

    def set_measures(self, measures: Sequence[Measure], first: Sequence[str]) -> None:
        """Offer these measures.

        Parameters
        ----------
        measures : sequence of Measure
        first : sequence of str
            Keys to begin with, when nothing has been chosen yet or nothing of it is there.
        """
        offered = [measure.key for measure in measures]
        if not set(self._wanted) & set(offered):
            self._wanted = [key for key in first if key in offered] or offered[:1]
        self._quiet = True
        self._model.clear()
        for measure in measures:
            name = f"{measure.parent}: {measure.label}" if measure.parent else measure.title
            item = QStandardItem(f"{name}, {text.unit_words(measure.unit)}" if measure.unit else name)
            item.setToolTip(f"{item.text()}\n{measure.key}")
            item.setEditable(False)
            item.setCheckable(True)
            item.setData(measure.key, _KEY_ROLE)
            item.setCheckState(Qt.CheckState.Checked if measure.key in self._wanted else Qt.CheckState.Unchecked)
            self._model.appendRow(item)
        self._quiet = False

    def set_wanted(self, keys: Iterable[str]) -> None:
        """Check these measures, without telling anybody."""
        self._wanted = list(keys)
        self._quiet = True
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            on = item.data(_KEY_ROLE) in self._wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._quiet = False

    def _item_changed(self, item: QStandardItem) -> None:
        if self._quiet:
            return
        key = item.data(_KEY_ROLE)
        if item.checkState() == Qt.CheckState.Checked:
            if key not in self._wanted:
                self._wanted.append(key)
        elif key in self._wanted:
            self._wanted.remove(key)
        else:
            return
        self.changed.emit()


def _dot(color: QColor | None) -> QIcon:
    """Return a disc in the colour of a curve, nothing of the same size for none."""
    picture = QPixmap(2 * _DOT, 2 * _DOT)
    picture.fill(Qt.GlobalColor.transparent)
    if color is not None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(4, 4, 2 * _DOT - 8, 2 * _DOT - 8)
        painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
