"""The tables of the overview: machines worst first by money, open anomalies, how fresh the readings are."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from analytics.language import later, tr
from analytics.overview import Freshness, Meter, OpenAnomaly, Overview, is_late
from analytics.plant import Machine
from enms_desktop import text, theme
from enms_desktop.models import sparkline
from enms_desktop.models.frame_model import VALUE_ROLE, Column, FrameModel
from enms_desktop.models.sparkline import Curves
from enms_desktop.pages.overview import view

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

#: The second line of a cell, the role of the colour of its first line, the dot before it, and its curves.
SECOND_ROLE = Qt.ItemDataRole.UserRole + 21
COLOR_ROLE = Qt.ItemDataRole.UserRole + 22
DOT_ROLE = Qt.ItemDataRole.UserRole + 23
CURVES_ROLE = Qt.ItemDataRole.UserRole + 24

ROW_HEIGHT = 42
DOT = 8

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
    Place.CURVE: later("Hour by hour"),
    Place.ENERGY: later("Energy"),
    Place.EXPECTED: later("To baseline"),
    Place.MONEY: later("Money"),
    Place.WEEK: later("To last week"),
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
    Place.MACHINE: 206,
    Place.CURVE: 118,
    Place.ENERGY: 104,
    Place.EXPECTED: 104,
    Place.MONEY: 104,
    Place.WEEK: 108,
}


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
        self._order = np.arange(0)
        self._sorted_by: tuple[int, Qt.SortOrder] = (Place.MONEY, Qt.SortOrder.DescendingOrder)

    def set_overview(self, overview: Overview) -> None:
        """Show another overview, sorted as before."""
        self.beginResetModel()
        self._meters = overview.meters
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
        if role == DOT_ROLE:
            return view.status_color(meter.status) if place is Place.MACHINE else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if place in (Place.MACHINE, Place.CURVE) else _RIGHT
        cell = _CELLS[place](meter)
        if role == VALUE_ROLE:
            return None if math.isnan(cell.value) else cell.value
        return {
            Qt.ItemDataRole.DisplayRole: cell.first,
            SECOND_ROLE: cell.second,
            COLOR_ROLE: cell.color,
            Qt.ItemDataRole.ToolTipRole: cell.tip,
            Qt.ItemDataRole.AccessibleTextRole: f"{cell.first} {cell.second}".strip(),
        }.get(role)

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
            return _LEFT if place in (Place.MACHINE, Place.CURVE) else _RIGHT
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


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _machine(meter: Meter) -> Cell:
    zone = ZoneInfo(meter.timezone)
    status = meter.status
    words = view.status_words(status, zone)
    tip = [meter.factory_name, words]
    if status.last is not None:
        tip.append(tr("Newest reading {moment}", moment=text.moment(status.last, zone, seconds=True)))
    if not status.late:
        words = f"{words} · {tr('{lag} ago', lag=view.lag_words(status.lag_s))}"
    return Cell(view.meter_name(meter), words, tip="\n".join([*tip, view.opens(tr("Readings"))]))


def _curve(meter: Meter) -> Cell:
    tip = tr("Energy of each hour, {period}", period="")
    if meter.spark is not None:
        tip = tr("Energy of each hour, {period}", period=text.period(meter.spark.period, ZoneInfo(meter.timezone)))
    return Cell("", tip="\n".join([tip, tr("Orange: expected by the baseline"), view.opens(tr("Readings"))]))


def _energy(meter: Meter) -> Cell:
    second = ""
    if meter.energy_kwh is not None and meter.covered < view.WHOLE:
        second = tr("{share} covered", share=text.percent(meter.covered, 0))
    return Cell(
        view.energy(meter.energy_kwh),
        second,
        tip=view.energy_tip(meter),
        value=math.nan if meter.energy_kwh is None else meter.energy_kwh,
    )


def _expected(meter: Meter) -> Cell:
    deviation = meter.deviation
    if deviation is None:
        return Cell(view.standing_words(meter.standing), color="muted", tip=view.deviation_tip(meter))
    return Cell(
        view.energy(deviation.difference, signed=True),
        view.share(deviation.share),
        view.deviation_color(meter.judged, deviation.difference),
        view.deviation_tip(meter),
        deviation.difference,
    )


def _money(meter: Meter) -> Cell:
    tip, deviation = view.money_tip(meter), meter.cost_deviation
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
    tip = "\n".join([view.week_tip(change), view.opens(tr("Readings"))])
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


class MeterDelegate(QStyledItemDelegate):
    """Draws two lines, a dot or curves."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell; Qt's name."""
        return QSize(WIDTHS[Place(index.column())], ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell; Qt's name."""
        widget: QWidget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        self.initStyleOption(option, index)
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        where: QRect = option.rect.adjusted(11, 3, -11, -4)
        curves = index.data(CURVES_ROLE)
        if curves is not None:
            sparkline.draw(painter, QRectF(where.adjusted(0, 4, 0, -4)), curves)
            return
        painter.save()
        dot = index.data(DOT_ROLE)
        if dot is not None:
            where = where.adjusted(DOT + 8, 0, 0, 0)
        self._write(painter, where, index)
        if dot is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(theme.colors(), dot)))
            painter.drawEllipse(QRectF(where.left() - DOT - 8, where.top() + 6, DOT, DOT))
        painter.restore()

    def _write(self, painter: QPainter, where: QRect, index: Index) -> None:
        first, second = str(index.data() or ""), str(index.data(SECOND_ROLE) or "")
        align = (
            Qt.AlignmentFlag.AlignRight
            if index.data(Qt.ItemDataRole.TextAlignmentRole) == _RIGHT
            else (Qt.AlignmentFlag.AlignLeft)
        )
        colors = theme.colors()
        strong = index.column() in (Place.MACHINE, Place.MONEY)
        for words, font, color, edge in (
            (first, theme.font(bold=strong, figures=True), getattr(colors, index.data(COLOR_ROLE) or "text"), "top"),
            (second, theme.font(0.88, figures=True), colors.muted, "bottom"),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            upright = Qt.AlignmentFlag.AlignTop if edge == "top" else Qt.AlignmentFlag.AlignBottom
            if not second:
                upright = Qt.AlignmentFlag.AlignVCenter
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, align | upright, elided)


# --- open anomalies ---------------------------------------------------------------------------------------------------


def _shown(value: Any) -> str:
    return str(value)


def anomaly_columns() -> tuple[Column, ...]:
    """Return the columns of the open anomalies."""
    return (
        Column("machine", tr("Machine"), cell_tooltip=_shown),
        Column("what", tr("What"), cell_tooltip=_shown),
        Column("size", tr("Size"), numeric=True),
    )


class AnomalyModel(FrameModel):
    """Open anomalies; the machine has the colour of the severity."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, tooltip or colour of a cell; Qt's name."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid() and index.column() == 0:
            return QColor(getattr(theme.colors(), self.row(index)["role"]))
        return super().data(index, role)


def anomaly_frame(found: Sequence[OpenAnomaly], machines: Sequence[Machine]) -> pd.DataFrame:
    """Return open anomalies as a table."""
    known = {machine.id: machine for machine in machines}
    rows = []
    for one in found:
        machine, anomaly = known.get(one.anomaly.machine_id), one.anomaly
        zone = ZoneInfo(machine.timezone) if machine else ZoneInfo("UTC")
        words, role = view.severity_words(anomaly.severity)
        rows.append(
            {
                "machine": machine.name if machine else "",
                "what": f"{words} · {anomaly.kind.replace('_', ' ')} · {view.short_moment(anomaly.detected_at, zone)}",
                "size": view.anomaly_size(one),
                "role": role,
            }
        )
    return pd.DataFrame(rows, columns=["machine", "what", "size", "role"])


# --- freshness --------------------------------------------------------------------------------------------------------

SERIES = ("energy_readings", "production_data", "environmental_data")


def freshness_columns() -> tuple[Column, ...]:
    """Return the columns of the freshness of readings; a cell is its age in s, NaN when there never was a reading."""
    tip = tr("Age of the newest reading; red when three have not come")
    return (
        Column("machine", tr("Machine"), cell_tooltip=_shown),
        Column("energy_readings", tr("Energy"), _lag, tip, _lag_tip, numeric=True),
        Column("production_data", tr("Production"), _lag, tip, _lag_tip, numeric=True),
        Column("environmental_data", tr("Weather"), _lag, tip, _lag_tip, numeric=True),
    )


def _lag(seconds: Any) -> str:
    return view.lag_words(None if math.isnan(seconds) else float(seconds))


def _lag_tip(seconds: Any) -> str:
    if math.isnan(seconds):
        return tr("There never was a reading.")
    return tr("The newest reading is {age} old.", age=text.duration(float(seconds) / 3600))


class FreshnessModel(FrameModel):
    """How fresh the readings are; what is late is red."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, tooltip or colour of a cell; Qt's name."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid() and index.column() > 0:
            row = self.row(index)
            seconds = float(row[SERIES[index.column() - 1]])
            late = is_late(seconds, int(row["interval_s"])) if not math.isnan(seconds) else False
            return QColor(theme.colors().bad if late else theme.colors().text)
        return super().data(index, role)


def freshness_frame(found: Sequence[Freshness], machines: Sequence[Machine], now: datetime) -> pd.DataFrame:
    """Return the freshness of readings as a table, a row a machine."""
    ages: dict[UUID, dict[str, float]] = {}
    for one in found:
        if one.last is not None:
            age = max((now - one.last).total_seconds() - one.interval_s, 0.0)
            ages.setdefault(one.machine_id, {})[one.series] = age
    rows = [
        {"machine": machine.name, "id": str(machine.id), "interval_s": machine.data_interval_s}
        | {series: ages.get(machine.id, {}).get(series, math.nan) for series in SERIES}
        for machine in machines
    ]
    return pd.DataFrame(rows, columns=["machine", "id", "interval_s", *SERIES])
