"""The right side of the baseline page: what a baseline is, how good it is, and how it looks."""

from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from analytics.baseline import energy_unit, equation
from analytics.period import Interval
from enms_desktop import text, theme
from enms_desktop.forms.ui_baseline import Ui_BaselineForm
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.pages.baseline import view
from enms_desktop.pages.baseline.table import dress_table, wrap_rows
from enms_desktop.session import Session

#: Energy, and what is left of it.
CHARTS = 2


class Result(QObject):
    """Shows one baseline, or that there is none yet."""

    def __init__(self, ui: Ui_BaselineForm, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._session = ui, session
        self.coefficients = FrameModel(view.COEFFICIENT_COLUMNS, self)
        self.findings = FrameModel(view.FINDING_COLUMNS, self)
        self.left_out = FrameModel(view.LEFT_OUT_COLUMNS, self)
        dress_table(ui.coefficients, self.coefficients, len(view.COEFFICIENT_COLUMNS) - 1)
        dress_table(ui.findings, self.findings, 1)
        dress_table(ui.left_out, self.left_out, 0)
        for table in (ui.findings, ui.left_out):
            wrap_rows(table)
        theme.THEME.dress(self, self._paint)
        QTimer.singleShot(0, self, self._make_charts)

    def _make_charts(self) -> None:
        """Make the charts one by one while nobody waits: made with the first fit, they would block the window."""
        made = len(self._ui.time_plot.charts)
        if made < CHARTS and self._ui.result.isHidden():
            self._ui.time_plot.show_traces([("", ())] * (made + 1), Interval.HOUR, "UTC")
            QTimer.singleShot(0, self, self._make_charts)

    def _paint(self) -> None:
        picture = theme.pixmap("baseline", theme.colors().accent, 36, self._ui.empty.devicePixelRatioF())
        self._ui.empty_icon.setPixmap(picture)

    def show_nothing(self, words: str) -> None:
        """Show that there is no baseline yet, and what to do."""
        self._ui.empty_text.setText(words)
        self._show_parts(fit=False)

    def show_fit(self, shown: view.Shown) -> None:
        """Show a baseline."""
        ui, model = self._ui, shown.fit.model
        ui.equation.setText(equation(model))
        for name, tile in view.tiles(model).items():
            self._show_tile(name, tile)
        self.coefficients.set_frame(view.coefficient_frame(model))
        references = view.references(model)
        ui.coefficients_note.setText(references)
        ui.coefficients_note.setVisible(bool(references))
        self.findings.set_frame(view.finding_frame(model))
        ui.findings.setVisible(bool(model.findings))
        ui.findings_empty.setVisible(not model.findings)
        self.left_out.set_frame(view.left_out_frame(model))
        ui.tabs.setTabText(ui.tabs.indexOf(ui.remarks_tab), view.remarks_title(model))
        self._show_curves(shown)
        was_hidden = ui.result.isHidden()
        self._show_parts(fit=True)
        if was_hidden:
            ui.tabs.setCurrentWidget(ui.over_time)

    def _show_curves(self, shown: view.Shown) -> None:
        ui, model = self._ui, shown.fit.model
        zone, unit = self._session.zone(model.machine_id), energy_unit(model)
        ui.time_plot.show_traces(shown.groups, model.interval, model.timezone, period=model.period)
        ui.time_plot.set_shades(shown.left_out)
        ui.time_plot.set_period(None)
        ui.scatter.show_clouds(
            [shown.cloud],
            f"Expected, {unit}",
            f"Actual, {unit}",
            identity=True,
            units=("kWh", "kWh"),
            name=lambda _, place: text.moment(shown.times[place], zone),
        )
        ui.histogram.show_values(shown.residuals, f"Residual (actual − expected), {unit}", "kWh")

    def _show_tile(self, name: str, tile: view.Tile) -> None:
        value, verdict = (cast("QLabel", getattr(self._ui, f"{name}_{part}")) for part in ("value", "verdict"))
        value.setText(tile.value)
        verdict.setText(tile.verdict)
        theme.set_role(verdict, tile.role)

    def _show_parts(self, *, fit: bool) -> None:
        ui = self._ui
        for part in (ui.result, ui.tiles):
            part.setVisible(fit)
        ui.empty.setVisible(not fit)
        for tab in (ui.over_time, ui.closeness, ui.coefficients_tab, ui.remarks_tab):
            ui.tabs.setTabVisible(ui.tabs.indexOf(tab), fit)
