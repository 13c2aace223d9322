"""The key figures of a range: six cards below the charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from analytics import text
from analytics.kpi import Kpis
from analytics.language import tr
from analytics.plant import Machine
from analytics.progress import Progress
from enms_desktop import theme
from enms_desktop.models import machine_box
from enms_desktop.pages.readings import cards

if TYPE_CHECKING:
    from enms_desktop.pages.readings.page import ReadingsPage

_CARDS = ("energy", "peak", "load", "specific", "cost", "carbon")


class KpiPanel(QObject):
    """The panel; it is shown when the user asks for it.

    Parameters
    ----------
    page : ReadingsPage
    """

    def __init__(self, page: ReadingsPage) -> None:
        super().__init__(page)
        self._page = page
        self._ui = ui = page.ui
        ui.kpis.hide()
        theme.set_icon(ui.kpis_close, "close")
        ui.kpis_close.clicked.connect(ui.kpis.hide)
        ui.kpis_machine.currentIndexChanged.connect(lambda _: self.ask())

    def ask(self) -> None:
        """Calculate the key figures of the range, while the panel is seen."""
        workbench, period, machine_id = self._page.session.workbench, self._ui.plot.period, self.machine_id
        if workbench is None or period is None or machine_id is None or not self._ui.kpis.isVisible():
            return

        def work(progress: Progress) -> Kpis:
            return workbench.kpis(machine_id, period, progress)

        self._page.run(work, self._show, tr("Calculating the KPIs"), topic="kpis")

    def _show(self, kpis: Kpis) -> None:
        self.show_kpis(kpis, self._page.session.zone(kpis.machine_id))

    @property
    def machine_id(self) -> UUID | None:
        """The machine whose figures are shown."""
        return machine_box.chosen(self._ui.kpis_machine)

    def set_machines(self, machines: Sequence[Machine], chosen: Machine | None) -> None:
        """Offer these machines; a single one needs no choice."""
        box = self._ui.kpis_machine
        machine_box.fill(box, machines)
        machine_box.choose(box, (chosen or machines[0]).id if machines else None)
        box.setVisible(box.count() > 1)

    def show_kpis(self, kpis: Kpis, zone: ZoneInfo) -> None:
        """Write the figures on their cards, and on each how it is calculated."""
        ui = self._ui
        name = "" if ui.kpis_machine.isVisible() else f"{kpis.machine_name}   "
        ui.kpis_period.setText(f"{name}{text.period(kpis.period, zone)}   {text.duration(kpis.period.hours)}")
        for key, card in zip(_CARDS, cards.kpi_cards(kpis, zone), strict=True):
            value: QLabel = getattr(ui, f"value_{key}")
            detail: QLabel = getattr(ui, f"detail_{key}")
            frame: QWidget = getattr(ui, f"card_{key}")
            value.setText(cards.large(card.value))
            detail.setText(card.detail)
            frame.setToolTip(card.tip)
            frame.setAccessibleName(f"{card.name}: {card.value}, {card.detail}")
            frame.setAccessibleDescription(card.tip)
            labels = (getattr(ui, f"name_{key}"), value, detail)
            needed = max(label.sizeHint().width() for label in labels) + theme.LARGE + theme.SMALL
            frame.setMinimumWidth(needed)  # in a small window the cards stand in two rows
        findings = "  ·  ".join(finding.words for finding in kpis.findings)
        ui.kpis_findings.setText(findings)
        ui.kpis_findings.setVisible(bool(findings))
