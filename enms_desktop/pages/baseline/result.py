"""The right side of the baseline page: what a baseline is, how good it is, and how it looks."""

from collections.abc import Sequence
from functools import partial
from typing import cast
from uuid import UUID

import numpy as np
from PySide6.QtCore import QObject, QSignalBlocker, QTimer
from PySide6.QtWidgets import QLabel

from analytics import text
from analytics.baseline import Segment, equation, segment
from analytics.language import tr
from analytics.period import Period
from enms_desktop import theme
from enms_desktop.forms.ui_baseline import Ui_BaselineForm
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.models.wrapped import wrap_rows
from enms_desktop.pages.baseline import tables, words
from enms_desktop.pages.baseline.curves import Shown
from enms_desktop.pages.baseline.table import BesideOrBelow, GivingWay, dress_table
from enms_desktop.pages.baseline.tiles import Tile, tiles
from enms_desktop.plots.time_plot import TimePlot
from enms_desktop.plots.xy_plot import Keys
from enms_desktop.session import Session

#: Energy, and what is left of it.
CHARTS = 2

#: Points on a tab that is not seen are drawn so long after the rest of a fit, ms: all at once would block the window.
CLOUDS_AFTER_MS = 20


class Result(QObject):
    """Shows one baseline, or that there is none yet."""

    def __init__(self, ui: Ui_BaselineForm, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._session = ui, session
        self._shown: Shown | None = None
        self._machine_id: UUID | None = None
        self.coefficients = FrameModel(tables.coefficient_columns(), self)
        self.findings = FrameModel(tables.finding_columns(), self)
        self.left_out = FrameModel(tables.left_out_columns(), self)
        names = [column.key for column in self.coefficients.columns]
        dress_table(ui.coefficients, self.coefficients, names.index("unit"))
        giving_way = [names.index(one) for one in ("t", "standard_error")]  # the tooltip of the coefficient has them
        GivingWay(ui.coefficients, giving_way, names.index("unit"))
        dress_table(ui.findings, self.findings, 1)
        dress_table(ui.left_out, self.left_out, 0)
        for table in (ui.findings, ui.left_out):
            wrap_rows(table)
        BesideOrBelow(ui.remarks_tab, ui.remarks_row)
        ui.axis.activated.connect(lambda _row: self._show_clouds(keep_view=False))
        for plot in (ui.time_plot, ui.cusum_plot):
            plot.set_describer(self._describe)
        self._keeps_view = False
        self._clouds_later = QTimer(self, singleShot=True, interval=CLOUDS_AFTER_MS)
        self._clouds_later.timeout.connect(lambda: self._show_clouds(keep_view=self._keeps_view))
        ui.tabs.currentChanged.connect(self._show_waiting_clouds)
        theme.THEME.dress(self, self._paint)

    def make_charts(self) -> None:
        """Make the charts while nobody waits: made with the first fit, they would block the window."""
        for plot, count in ((self._ui.time_plot, CHARTS), (self._ui.cusum_plot, 1)):
            plot.stack.keep_ready(count)

    def _paint(self) -> None:
        picture = theme.pixmap("baseline", theme.colors().accent, 36, self._ui.empty.devicePixelRatioF())
        self._ui.empty_icon.setPixmap(picture)

    def show_nothing(self, title: str, hint: str) -> None:
        """Show that there is no baseline yet, and what to do."""
        self._ui.empty_title.setText(title)
        self._ui.empty_text.setText(hint)
        self._shown = None
        self._show_parts(fit=False)

    def show_since(self, note: str) -> None:
        """Say that the settings have changed since, and step what is shown back; empty when they have not."""
        ui = self._ui
        ui.since.setText(note)
        ui.since.setVisible(bool(note))
        for part in (ui.tiles, ui.equation):
            part.setEnabled(not note)

    @property
    def draws_later(self) -> bool:
        """Whether the clouds of points are still to be drawn: the curves come first."""
        return self._clouds_later.isActive()

    def show_fit(self, shown: Shown) -> None:
        """Show a baseline; views that the user has zoomed stay where they are while it is the same machine's."""
        ui, model = self._ui, shown.fit.model
        same = model.machine_id == self._machine_id
        self._shown, self._machine_id = shown, model.machine_id
        ui.equation.setText(equation(model))
        for name, tile in tiles(model).items():
            self._show_tile(name, tile)
        self.coefficients.set_frame(tables.coefficient_frame(model))
        references = words.references(model)
        ui.coefficients_note.setText(references)
        ui.coefficients_note.setVisible(bool(references))
        self.findings.set_frame(tables.finding_frame(model))
        ui.findings.setVisible(bool(model.findings))
        ui.findings_empty.setVisible(not model.findings)
        self.left_out.set_frame(tables.left_out_frame(model))
        ui.tabs.setTabText(ui.tabs.indexOf(ui.remarks_tab), words.remarks_title(model))
        self._offer_axes(shown)
        for plot in (ui.time_plot, ui.cusum_plot):
            plot.set_shades(shown.left_out)
            _keep_ranges(plot, model.period if same else None)
        self._keeps_view = same
        self._clouds_later.start()
        was_hidden = ui.result.isHidden()
        self._show_parts(fit=True)
        if was_hidden:
            ui.tabs.setCurrentWidget(ui.over_time)
        self._show_waiting_clouds()

    def _show_waiting_clouds(self) -> None:
        """Show the points of a fit that wait for their tab to be looked at, or for a moment after the rest."""
        if self._clouds_later.isActive() and self._ui.tabs.currentWidget() is self._ui.closeness:
            self._clouds_later.stop()
            self._show_clouds(keep_view=self._keeps_view)

    def _offer_axes(self, shown: Shown) -> None:
        """Offer what points can be drawn over: what is expected, and each driver; the choice stays where it can."""
        combo = self._ui.axis
        former = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(tr("Expected energy"), "")
            for term in shown.fit.model.terms:
                combo.addItem(tables.term_label(term), term.driver)
            combo.setCurrentIndex(max(combo.findData(former), 0))

    def _show_clouds(self, *, keep_view: bool) -> None:
        ui, shown = self._ui, self._shown
        if shown is None:
            return
        driver = ui.axis.currentData() or ""
        term = next((one for one in shown.fit.model.terms if one.driver == driver), None)
        x_unit = "kWh" if term is None else term.unit
        label = tr("Expected, kWh") if term is None else f"{term.title}, {text.unit_words(term.unit)}".rstrip(", ")
        for plot, values, title, ruler in (
            (ui.scatter, shown.actual, tr("Actual, kWh"), "identity"),
            (ui.residuals, shown.residual, tr("Residual, kWh"), "zero"),
        ):
            clouds = shown.clouds(driver, values)
            plot.show_clouds(
                clouds,
                label,
                title,
                identity=ruler == "identity" and not driver,
                zero=ruler == "zero",
                units=(x_unit, "kWh"),
                name=partial(self._name, shown, [one.keys for one in clouds]),
                keep_view=keep_view,
            )
        places = np.flatnonzero(shown.used).astype(np.int64)
        ui.histogram.show_values(
            shown.residual[shown.used],
            tr("Residual, kWh"),
            "kWh",
            keys=places,
            keep_view=keep_view,
        )

    def _name(self, shown: Shown, keys: Sequence[Keys | None], number: int, point: int) -> str:
        """Say which sample a point of a cloud is, and why it does not count."""
        known = keys[number]
        assert known is not None
        place = int(known[point])
        rows, zone = shown.fit.samples, self._session.zone(shown.fit.model.machine_id)
        reason = str(rows["reason"].iloc[place])
        when = text.moment(rows.index[place].to_pydatetime(), zone)
        return f"{when} · {reason}" if reason else when

    # --- What a stretch amounts to -------------------------------------------------------------------------------

    def _describe(self, periods: Sequence[Period]) -> tuple[str, ...]:
        shown = self._shown
        if shown is None:
            return ()
        whole = sum((segment(shown.fit.samples, one) for one in periods), Segment(0, 0.0, 0.0))
        return words.segment_words(whole, shown.fit.model, shown.rate_per_kwh, shown.currency)

    def _show_tile(self, name: str, tile: Tile) -> None:
        value, verdict = (cast("QLabel", getattr(self._ui, f"{name}_{part}")) for part in ("value", "verdict"))
        value.setText(tile.value)
        verdict.setText(tile.verdict)
        theme.set_role(verdict, tile.role)

    def _show_parts(self, *, fit: bool) -> None:
        ui = self._ui
        for part in (ui.result, ui.tiles, ui.save, ui.push):
            part.setVisible(fit)
        ui.empty.setVisible(not fit)
        for tab in (ui.over_time, ui.closeness, ui.cusum_tab, ui.samples_tab, ui.coefficients_tab, ui.remarks_tab):
            ui.tabs.setTabVisible(ui.tabs.indexOf(tab), fit)


def _keep_ranges(plot: TimePlot, whole: Period | None) -> None:
    """Let go of the ranges that are no part of what is shown now; what the user has chosen of it stays chosen."""
    kept = [one for one in plot.periods if whole is not None and one != whole and whole.holds(one)]
    if len(kept) < len(plot.periods):
        plot.set_periods(kept)
