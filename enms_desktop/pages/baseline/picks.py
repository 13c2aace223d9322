"""Picked samples: the same rows on every view of the page, and what can be done with them."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHeaderView

from analytics.baseline import segment
from analytics.period import Period, hull
from enms_desktop import theme
from enms_desktop.forms.ui_baseline import Ui_BaselineForm
from enms_desktop.models import copying
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.pages.baseline import tables, words
from enms_desktop.pages.baseline.curves import Places, Shown, periods_of, with_picked
from enms_desktop.pages.baseline.table import dress_table
from enms_desktop.selection import Rows, Selection

#: More runs of rows than this are not chosen in the table one by one: it would be slow, and nobody would see them.
MOST_RUNS = 400

#: Of the columns of the table, px.
_COLUMN_ROOM, _LEAST_WIDTH, _TIME_WIDTH, _REASON_WIDTH = 28, 96, 150, 320

_NONE = np.empty(0, dtype=np.int64)


class Picks(QObject):
    """Keeps plots, table and bar with what is picked; the selection holds it, as times, for all pages.

    Signals
    -------
    exclude(object), take_in(object)
        The user wants to exclude the picked stretches (periods), or to take them in again.
    show_readings()
        The user wants to see them on the page Readings.
    """

    exclude = Signal(object)
    take_in = Signal(object)
    show_readings = Signal()

    def __init__(self, ui: Ui_BaselineForm, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._selection = ui, selection
        self._shown: Shown | None = None
        self._following = False
        self.places: Places = _NONE
        self.samples = FrameModel(tables.sample_columns(None), self)
        dress_table(ui.samples, self.samples, -1)
        # Columns as wide as their cells would ask thousands of cells at every change.
        ui.samples.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._pick_rows)
        self._connect()
        self._show_bar()

    def _connect(self) -> None:
        ui = self._ui
        for plot in (ui.scatter, ui.residuals, ui.histogram):
            plot.set_pickable()
            plot.picked.connect(self.pick)
        ui.samples.selectionModel().selectionChanged.connect(self._rows_chosen)
        self._selection.rows_changed.connect(self._follow)
        ui.tabs.currentChanged.connect(self._show_bar)
        ui.exclude.clicked.connect(lambda: self.exclude.emit(self.periods))
        ui.take_in.clicked.connect(lambda: self.take_in.emit(self.periods))
        ui.show_readings.clicked.connect(self.show_readings)
        ui.copy.clicked.connect(self.copy)
        ui.let_go.clicked.connect(partial(self.pick, _NONE, False))
        for widget in (ui.scatter, ui.residuals, ui.histogram, ui.samples):
            delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), widget)
            delete.setContext(Qt.ShortcutContext.WidgetShortcut)
            delete.activated.connect(self._exclude_by_key)
        icons = ((ui.exclude, "exclude"), (ui.show_readings, "readings"), (ui.copy, "copy"), (ui.let_go, "close"))
        for button, icon in icons:
            theme.set_icon(button, icon)

    # --- What is picked ------------------------------------------------------------------------------------------

    @property
    def periods(self) -> tuple[Period, ...]:
        """The stretches that the picked samples make."""
        if self._shown is None or not self.places.size:
            return ()
        return periods_of(self.places, self._shown.seconds, float(self._shown.fit.model.interval.seconds))

    def show_fit(self, shown: Shown | None) -> None:
        """Take over the samples of a fit; what is picked stays so where it is among them."""
        self._shown = shown
        if shown is not None:
            self._following = True
            self.samples.set_columns(tables.sample_columns(shown.fit.model), shown.table)
            self._ui.samples.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
            self._set_widths()
            self._following = False
        self._follow()

    def pick(self, places: Places, adds: bool) -> None:
        """Pick samples; adding those that are picked already lets go of them."""
        if self._shown is None:
            return
        if adds:
            known = bool(len(places)) and bool(np.isin(places, self.places).all())
            places = np.setdiff1d(self.places, places) if known else np.union1d(self.places, places)
        self._tell(np.asarray(places, dtype=np.int64))

    def pick_periods(self, periods: Sequence[Period]) -> None:
        """Pick every sample that begins in one of the periods."""
        if self._shown is not None:
            edges = np.array([(one.start.timestamp(), one.end.timestamp()) for one in periods])
            found = [np.arange(*row) for row in np.searchsorted(self._shown.seconds, edges)]
            self._tell(np.unique(np.concatenate(found)).astype(np.int64))

    def _tell(self, places: Places) -> None:
        assert self._shown is not None
        model = self._shown.fit.model
        starts = tuple(self._shown.seconds[places].astype(np.int64).tolist())
        self._selection.set_rows(Rows(model.machine_id, starts, model.interval.seconds))

    def _follow(self) -> None:
        """Mark what the selection says is picked."""
        shown, rows = self._shown, self._selection.rows
        self.places = _NONE
        if shown is not None and rows.machine_id == shown.fit.model.machine_id:
            wanted = np.asarray(rows.starts_s, dtype=np.float64)
            self.places = np.flatnonzero(np.isin(shown.seconds, wanted)).astype(np.int64)
        for plot in (self._ui.scatter, self._ui.residuals, self._ui.histogram):
            plot.set_picked(self.places)
        self._mark_times()
        self._choose_rows()
        self._show_bar()

    def _mark_times(self) -> None:
        """Draw the picked samples as dots on the charts over time."""
        shown = self._shown
        if shown is None:
            return
        model = shown.fit.model
        groups = with_picked(shown.groups, (shown.actual, shown.residual), shown, self.places)
        self._ui.time_plot.show_traces(groups, model.interval, model.timezone, period=model.period)
        summed = with_picked(shown.cusum_groups, (shown.cusum,), shown, self.places)
        self._ui.cusum_plot.show_traces(summed, model.interval, model.timezone, period=model.period)

    def _show_bar(self) -> None:
        ui, shown, some = self._ui, self._shown, bool(self.places.size)
        for button in (ui.exclude, ui.take_in, ui.show_readings, ui.copy, ui.let_go):
            button.setVisible(some)
        hint = "" if some else self._hint()
        ui.picked_row.setVisible(shown is not None and (some or bool(hint)))
        if shown is None or not some:
            ui.picked.setText(hint)
            return
        rows = shown.fit.samples.iloc[self.places]
        periods = self.periods
        ui.picked.setText(words.picked_words(self.places.size, len(periods), segment(rows, hull(periods))))
        used = shown.used[self.places]
        ui.exclude.setVisible(bool(used.any()))
        ui.take_in.setVisible(not used.all())

    def _hint(self) -> str:
        """Say how samples are picked where they are; charts over time say themselves what a drag does there."""
        ui = self._ui
        hints = {ui.closeness: words.picking_hint(), ui.samples_tab: words.choosing_hint()}
        return hints.get(ui.tabs.currentWidget(), "")

    def _exclude_by_key(self) -> None:
        if self.places.size:
            self.exclude.emit(self.periods)

    # --- The table -----------------------------------------------------------------------------------------------

    def _set_widths(self) -> None:
        table, metrics = self._ui.samples, QFontMetricsF(theme.font(bold=True))
        for number, column in enumerate(self.samples.columns):
            wanted = metrics.horizontalAdvance(column.title) + _COLUMN_ROOM
            table.setColumnWidth(number, int(max(wanted, _LEAST_WIDTH)))
        table.setColumnWidth(0, _TIME_WIDTH)
        table.setColumnWidth(len(self.samples.columns) - 1, _REASON_WIDTH)

    def _rows_chosen(self) -> None:
        if not self._following:
            self._telling.start()

    def _pick_rows(self) -> None:
        """Pick the rows that the user has chosen in the table."""
        chosen = self._ui.samples.selectionModel().selection().toList()
        found = [self.samples.positions(one.top(), one.bottom() + 1) for one in chosen]
        if self._shown is not None:
            self._tell(np.unique(np.concatenate(found)).astype(np.int64) if found else _NONE)

    def _choose_rows(self) -> None:
        """Choose the rows of the table that are picked."""
        picker = self._ui.samples.selectionModel()
        places: NDArray[np.int64] = np.sort(self.samples.shown_at(self.places))
        cuts = np.flatnonzero(np.diff(places) > 1) + 1
        runs = np.split(places, cuts) if places.size else []
        chosen = QItemSelection()
        last = self.samples.columnCount() - 1
        for run in runs[:MOST_RUNS]:
            corners = self.samples.index(int(run[0]), 0), self.samples.index(int(run[-1]), last)
            chosen.append(QItemSelectionRange(*corners))
        self._following = True
        picker.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if runs and not self._ui.samples.hasFocus():
            self._ui.samples.scrollTo(self.samples.index(int(runs[0][0]), 0))
        self._following = False

    def copy(self) -> None:
        """Put the picked samples on the clipboard, with the names of their columns."""
        columns, frame = self.samples.columns, self.samples.frame.iloc[self.places]
        lines = ["\t".join(column.title for column in columns)]
        cells = [[copying.plain(value) for value in frame[column.key]] for column in columns]
        lines += ["\t".join(row) for row in zip(*cells, strict=True)]
        QApplication.clipboard().setText("\n".join(lines))
