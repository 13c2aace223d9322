"""The panels beside the machines: open anomalies, and how fresh the readings are."""

import math
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pandas as pd
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableView

from analytics import text
from analytics.language import tr
from analytics.overview import Freshness, OpenAnomaly
from analytics.plant import Machine, is_late
from enms_desktop import theme
from enms_desktop.models.frame_model import Column, FrameModel
from enms_desktop.models.wrapped import wrap_rows
from enms_desktop.pages.overview import tips, view
from enms_desktop.pages.overview.lines import DOT_ROLE, SECOND_ROLE, STRONG_ROLE

Index = QModelIndex | QPersistentModelIndex


def _shown(value: Any) -> str:
    return str(value)


def anomaly_columns() -> tuple[Column, ...]:
    """Return the columns of the open anomalies."""
    return (Column("machine", tr("Anomaly")), Column("size", tr("Size"), numeric=True))


class AnomalyModel(FrameModel):
    """Open anomalies in two lines: the machine with a dot for the severity, and what it was."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, tooltip or colour of a cell; Qt's name."""
        if not index.isValid():
            return None
        first = index.column() == 0
        if role == SECOND_ROLE:
            return self.row(index)["what" if first else "severity"]
        if role == DOT_ROLE:
            return self.row(index)["role"] if first else None
        if role == STRONG_ROLE:
            return True
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.row(index)["tip"]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.row(index)['machine']}, {self.row(index)['what']}" if first else None
        return super().data(index, role)


def anomaly_frame(found: Sequence[OpenAnomaly], machines: Sequence[Machine]) -> pd.DataFrame:
    """Return open anomalies as a table."""
    known = {machine.id: machine for machine in machines}
    rows = []
    for one in found:
        machine, anomaly = known.get(one.anomaly.machine_id), one.anomaly
        zone = ZoneInfo(machine.timezone) if machine else ZoneInfo("UTC")
        words, role = view.severity_words(anomaly.severity)
        kind = anomaly.kind.replace("_", " ")
        rows.append(
            {
                "machine": machine.name if machine else "",
                "what": f"{kind} · {view.short_moment(anomaly.detected_at, zone)}",
                "severity": words,
                "size": view.anomaly_size(one),
                "role": role,
                "tip": "\n".join(
                    (f"{words}: {kind}", text.moment(anomaly.detected_at, zone), tips.opens(tr("Readings")))
                ),
            }
        )
    return pd.DataFrame(rows, columns=["machine", "what", "severity", "size", "role", "tip"])


# --- freshness --------------------------------------------------------------------------------------------------------

SERIES = ("energy_readings", "production_data", "environmental_data")


def freshness_columns() -> tuple[Column, ...]:
    """Return the columns of the freshness of readings; a cell is its age in s, NaN when there never was a reading."""
    tip = tr("Age of the newest reading; red when three have not come")
    return (
        Column("machine", tr("Machine"), cell_tooltip=_shown, numeric=False),
        Column("energy_readings", tr("Energy"), _lag, tip, _lag_tip, numeric=True),
        # in short, so that names of machines have room
        Column("production_data", tr("Prod."), _lag, f"{tr('Production')}: {tip}", _lag_tip, numeric=True),
        Column("environmental_data", tr("Weather"), _lag, tip, _lag_tip, numeric=True),
    )


def _lag(seconds: Any) -> str:
    return view.lag_words(None if math.isnan(seconds) else float(seconds))


def _lag_tip(seconds: Any) -> str:
    if math.isnan(seconds):
        return tr("There never was a reading.")
    return tr("The newest reading is {age} old.", age=text.duration(float(seconds) / 3600))


class FreshnessColumns(QObject):
    """Keeps the columns of ages as wide as their heads and the longest age; the names of machines have the rest.

    The widths are known when the style is: before the table is shown they would be those of another font.
    """

    #: Room beside the words of a cell: its padding and the margin that Qt leaves for the focus, px.
    MARGIN = 20
    #: Around the name of a machine: sides together, above and below together, px.
    PADDING = 20, 10
    #: What Qt adds to the words of a head beside its padding, px.
    SLACK = 6

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        head = table.horizontalHeader()
        head.setMinimumSectionSize(30)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setTextElideMode(Qt.TextElideMode.ElideNone)
        wrap_rows(table, 0, self.PADDING)  # a long name goes on in the next line: machines of a kind differ at its end
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure anew when the table is shown or its font changes; Qt's name."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            longest = self._table.fontMetrics().horizontalAdvance(view.lag_words(59 * 60.0)) + self.MARGIN
            for column in range(1, self._table.model().columnCount()):
                head = self._table.horizontalHeader().sectionSizeHint(column) - self.SLACK
                self._table.setColumnWidth(column, max(longest, head))
        return super().eventFilter(watched, event)


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
