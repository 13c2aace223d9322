"""The machines of the overview, worst first by money: what each cell says, and how it is drawn."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QTableView

from analytics import text
from analytics.language import later, tr
from analytics.overview import Meter, Overview
from enms_desktop.models.frame_model import VALUE_ROLE
from enms_desktop.models.sparkline import Curves
from enms_desktop.pages.overview import tips, view
from enms_desktop.pages.overview.lines import COLOR_ROLE, CURVES_ROLE, DOT_ROLE, LEFT, RIGHT, SECOND_ROLE, STRONG_ROLE

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

Key = tuple[UUID, str]


class Place(IntEnum):
    """The columns of the machines."""

    MACHINE = 0
    CURVE = 1
    ENERGY = 2
    EXPECTED = 3
    MONEY = 4
    WEEK = 5


_TITLES = {
    Place.MACHINE: later("Machine"),
    Place.CURVE: later("Hourly"),
    Place.ENERGY: later("Energy"),
    Place.EXPECTED: later("To baseline"),
    Place.MONEY: later("Money"),
    Place.WEEK: later("Last week"),
}
_TIPS = {
    Place.MACHINE: later("What each machine does now"),
    Place.CURVE: later("Measured energy of each hour, and what the baseline expects"),
    Place.ENERGY: later("Sum of all readings of the window"),
    Place.EXPECTED: later(
        "Measured − expected by the active baseline: red is an excess, green a saving, grey within noise"
    ),
    Place.MONEY: later(
        "What that costs at the tariff in force, and the noise of the model. Amounts of different currencies are not "
        "compared: between two currencies the larger energy stands first."
    ),
    Place.WEEK: later("Against the same weekdays and clock a week before"),
}
WIDTHS = {
    Place.MACHINE: 196,
    Place.CURVE: 84,
    Place.ENERGY: 100,
    Place.EXPECTED: 106,
    Place.MONEY: 100,
    Place.WEEK: 104,
}

#: Columns that a small window does without, the first one first: the comparison with last week stands in the tooltip of
#: the energy, and the curve on the page Readings.
GIVING_WAY = (Place.WEEK, Place.CURVE)

#: Names are not shortened to less than this, px.
LEAST_NAME = 120

#: Where there is more room than this for a curve, px, all columns share it.
WIDEST_CURVE = 380


@dataclass(frozen=True)
class Cell:
    """What a cell says."""

    first: str
    second: str = ""
    color: str = "text"
    tip: str = ""
    value: float = math.nan


class MeterModel(QAbstractTableModel):
    """Machines; sorting puts the unknown last, and the selection follows its rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meters: tuple[Meter, ...] = ()
        self._cells: dict[tuple[int, Place], Cell] = {}
        self._order = np.arange(0)
        self._sorted_by: tuple[int, Qt.SortOrder] = (Place.MONEY, Qt.SortOrder.DescendingOrder)

    def set_overview(self, overview: Overview) -> None:
        """Show another overview, sorted as before."""
        self.beginResetModel()
        self._meters = overview.meters
        self._cells.clear()
        self._order = self._sort_order()
        self.endResetModel()

    def meter(self, index: Index) -> Meter | None:
        """Return the meter of a row."""
        return self._meters[self._order[index.row()]] if index.isValid() else None

    def key(self, index: Index) -> Key | None:
        """Return what names the meter of a row in every overview."""
        meter = self.meter(index)
        return None if meter is None else (meter.machine_id, meter.energy_type)

    def index_of(self, key: Key | None, column: int = 0) -> QModelIndex:
        """Return where a meter is shown."""
        for row, place in enumerate(self._order):
            meter = self._meters[place]
            if (meter.machine_id, meter.energy_type) == key:
                return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are; Qt's name."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are; Qt's name."""
        return 0 if parent.isValid() else len(Place)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; Qt's name."""
        meter = self.meter(index)
        if meter is None:
            return None
        place = Place(index.column())
        if role == CURVES_ROLE and place is Place.CURVE and meter.spark is not None:
            return Curves(meter.spark.actual, meter.spark.expected)
        if role == STRONG_ROLE:
            return place in (Place.MACHINE, Place.MONEY)
        if role == DOT_ROLE:
            return view.status_color(meter.status) if place is Place.MACHINE else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if place in (Place.MACHINE, Place.CURVE) else RIGHT
        cell = self._cell(index.row(), place)
        if role == VALUE_ROLE:
            return None if math.isnan(cell.value) else cell.value
        return {
            Qt.ItemDataRole.DisplayRole: cell.first,
            SECOND_ROLE: cell.second,
            COLOR_ROLE: cell.color,
            Qt.ItemDataRole.ToolTipRole: cell.tip,
            Qt.ItemDataRole.AccessibleTextRole: f"{cell.first} {cell.second}".strip(),
        }.get(role)

    def _cell(self, row: int, place: Place) -> Cell:
        """Return what a cell says, put into words once: it is asked for several times whenever it is drawn."""
        number = int(self._order[row])
        if (number, place) not in self._cells:
            self._cells[number, place] = _CELLS[place](self._meters[number])
        return self._cells[number, place]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment or tooltip of a head; Qt's name."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Place):
            return None
        place = Place(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[place])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS[place])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if place in (Place.MACHINE, Place.CURVE) else RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; money as it needs attention. Qt's name."""
        self.layoutAboutToBeChanged.emit()
        old = self._order
        self._sorted_by = (column, order)
        self._order = self._sort_order()
        row_of = {int(place): row for row, place in enumerate(self._order)}
        before = self.persistentIndexList()
        after = [self.index(row_of[int(old[index.row()])], index.column()) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sort_order(self) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
        column, order = self._sorted_by
        falling = order == Qt.SortOrder.DescendingOrder
        if column == Place.MACHINE:
            names = sorted(range(len(self._meters)), key=lambda i: view.meter_name(self._meters[i]), reverse=falling)
            return np.array(names, dtype=np.intp)
        if column not in set(Place) - {Place.CURVE}:
            return np.arange(len(self._meters))
        if column == Place.MONEY:
            keys = np.array([-float(meter.rank) for meter in self._meters])
        else:
            keys = np.array([_CELLS[Place(column)](meter).value for meter in self._meters])
        unknown = np.isnan(keys)
        return np.lexsort((np.where(unknown, 0.0, -keys if falling else keys), unknown))


def _machine(meter: Meter) -> Cell:
    zone = ZoneInfo(meter.timezone)
    status = meter.status
    words = view.status_words(status, zone)
    tip = [view.meter_name(meter), meter.factory_name, words]
    if status.last is not None:
        tip.append(tr("Newest reading {moment}", moment=text.moment(status.last, zone, seconds=True)))
    if not status.late:
        since = tr("{lag} ago", lag=view.lag_words(status.lag_s))
        words = f"{words} · {since}"
    return Cell(view.meter_name(meter), words, tip="\n".join([*tip, tips.opens(tr("Readings"))]))


def _curve(meter: Meter) -> Cell:
    tip = tr("Energy of each hour, {period}", period="")
    if meter.spark is not None:
        tip = tr("Energy of each hour, {period}", period=text.period(meter.spark.period, ZoneInfo(meter.timezone)))
    return Cell("", tip="\n".join([tip, tr("Orange: expected by the baseline"), tips.opens(tr("Readings"))]))


def _energy(meter: Meter) -> Cell:
    second = ""
    if meter.energy_kwh is not None and meter.covered < view.WHOLE:
        second = tr("{share} covered", share=text.percent(meter.covered, 0))
    return Cell(
        view.energy(meter.energy_kwh),
        second,
        tip=tips.energy_tip(meter),
        value=math.nan if meter.energy_kwh is None else meter.energy_kwh,
    )


def _expected(meter: Meter) -> Cell:
    deviation = meter.deviation
    if deviation is None:
        return Cell(view.standing_words(meter.standing), color="muted", tip=tips.deviation_tip(meter))
    return Cell(
        view.energy(deviation.difference, signed=True),
        view.share(deviation.share),
        view.deviation_color(meter.judged, deviation.difference),
        tips.deviation_tip(meter),
        deviation.difference,
    )


def _money(meter: Meter) -> Cell:
    tip, deviation = tips.money_tip(meter), meter.cost_deviation
    if not meter.currency:
        words = tr("no tariff") if meter.energy_kwh is not None else ""
        return Cell(text.UNKNOWN, words, "muted", tip)
    if deviation is None:
        return Cell(text.UNKNOWN, color="muted", tip=tip)
    noise = "± " + text.money(deviation.noise, meter.currency)
    color = view.deviation_color(meter.judged, deviation.difference)
    return Cell(text.money(deviation.difference, meter.currency, signed=True), noise, color, tip, deviation.difference)


def _week(meter: Meter) -> Cell:
    change = meter.last_week
    tip = "\n".join([tips.week_tip(change), tips.opens(tr("Readings") if change is None else tr("Patterns"))])
    if change is None:
        return Cell(text.UNKNOWN, color="muted", tip=tip)
    value = math.nan if change.share is None else change.share
    return Cell(view.share(change.share), view.energy(change.difference, signed=True), tip=tip, value=value)


_CELLS: dict[Place, Callable[[Meter], Cell]] = {
    Place.MACHINE: _machine,
    Place.CURVE: _curve,
    Place.ENERGY: _energy,
    Place.EXPECTED: _expected,
    Place.MONEY: _money,
    Place.WEEK: _week,
}


def widths_in(room: int) -> dict[Place, int]:
    """Return the columns that are shown in so much room, and how wide each is, px.

    In a small window columns give way, then names; in a wide one curves grow, then all columns.
    """
    shown = dict(WIDTHS)
    for place in GIVING_WAY:
        if sum(shown.values()) > room:
            del shown[place]
    spare = room - sum(shown.values())
    if spare < 0:
        shown[Place.MACHINE] = max(shown[Place.MACHINE] + spare, LEAST_NAME)
        return shown
    if Place.CURVE in shown:
        grown = min(spare, WIDEST_CURVE - shown[Place.CURVE])
        shown[Place.CURVE] += grown
        spare -= grown
    return {place: width + spare // len(shown) for place, width in shown.items()}


class Fit(QObject):
    """Fits the columns of the machines into their table."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the table; Qt's name."""
        if event.type() == QEvent.Type.Resize:
            shown = widths_in(self._table.viewport().width())
            for place in Place:
                self._table.setColumnHidden(place, place not in shown)
            for place, width in shown.items():
                self._table.setColumnWidth(place, width)
        return super().eventFilter(watched, event)
