"""The key figures of what is chosen: six cards below the charts, or a table where several ranges are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

import pandas as pd
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget

from analytics import text
from analytics.kpi import Kpis, together
from analytics.language import later, tr
from analytics.period import Period
from analytics.plant import ELECTRICITY, Machine, energy_words
from analytics.progress import Progress
from enms_desktop import theme
from enms_desktop.models import machine_box
from enms_desktop.models.frame_model import Column, FrameModel
from enms_desktop.page.bars import BUSY_AFTER_MS
from enms_desktop.pages.readings import cards

if TYPE_CHECKING:
    from enms_desktop.pages.readings.page import ReadingsPage

_CARDS = ("energy", "peak", "load", "specific", "cost", "carbon")

#: Of a row of the table, and for its scroll bar when there are many ranges, px.
_ROW_HEIGHT, _BAR_ROOM = 24, 12


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
        self._asked: tuple[UUID, tuple[Period, ...]] | None = None
        self._shown: tuple[UUID, tuple[Period, ...]] | None = None
        self.table = FrameModel((), self)
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._late.timeout.connect(self._step_back)
        self._dress_table()
        ui.kpis.hide()
        theme.set_icon(ui.kpis_close, "close")
        ui.kpis_close.clicked.connect(ui.kpis.hide)
        ui.kpis_machine.currentIndexChanged.connect(lambda _: self.ask())

    def _dress_table(self) -> None:
        table = self._ui.kpis_table
        table.setModel(self.table)
        table.setFont(theme.font(figures=True))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        table.hide()

    def ask(self) -> None:
        """Calculate the key figures of what is chosen, while the panel is seen."""
        workbench, chosen, machine_id = self._page.session.workbench, self._ui.plot.periods, self.machine_id
        if workbench is None or not chosen or machine_id is None or not self._ui.kpis.isVisible():
            return
        self._asked = machine_id, tuple(chosen)
        if self._shown not in (None, self._asked):
            self._late.start()

        def work(progress: Progress) -> tuple[Kpis, ...]:
            count = len(chosen)
            return tuple(
                workbench.kpis(machine_id, one, progress.part(n / count, (n + 1) / count))
                for n, one in enumerate(chosen)
            )

        self._page.run(work, self._show, tr("Calculating the KPIs"), topic="kpis", again=True)

    def close(self) -> bool:
        """Close the panel; whether it was open."""
        was_open = not self._ui.kpis.isHidden()
        self._ui.kpis.hide()
        return was_open

    def _step_back(self) -> None:
        """Say of figures that they are of a former choice, until those of the present one are there."""
        self._show_former(is_former=True)

    def _show_former(self, *, is_former: bool) -> None:
        ui = self._ui
        ui.kpis_former.setVisible(is_former)
        for part in (*(self._card(key) for key in _CARDS), ui.kpis_table):
            part.setEnabled(not is_former)

    def _show(self, found: tuple[Kpis, ...]) -> None:
        self._shown = self._asked
        self._late.stop()
        self._show_former(is_former=False)
        zone = self._page.session.zone(found[0].machine_id)
        if len(found) == 1:
            self.show_kpis(found[0], zone)
        else:
            self.show_several(found, zone)

    def _card(self, key: str) -> QWidget:
        card: QWidget = getattr(self._ui, f"card_{key}")
        return card

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

    def show_several(self, found: Sequence[Kpis], zone: ZoneInfo) -> None:
        """Write the figures of several ranges beside each other, and of all together."""
        whole = together(found)
        names = [text.period(one.period, zone).replace(" – ", " –\n") for one in found]
        hours = sum(one.period.hours for one in found)
        self._show_head(whole, [tr("{count} ranges", count=len(found)), text.duration(hours)])
        heads = [(name, cards.kpi_cards(one, zone)) for name, one in zip(names, found, strict=True)]
        heads.append((tr("All together"), cards.kpi_cards(whole, zone)))
        columns = [Column("name", later("KPI"))]
        frame = pd.DataFrame({"name": [card.name for card in heads[-1][1]]})
        for place, (name, figures) in enumerate(heads):
            columns.append(Column(f"range_{place}", name, numeric=True))
            frame[f"range_{place}"] = [card.value for card in figures]
        self.table.set_columns(columns, frame)
        table = self._ui.kpis_table
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + _ROW_HEIGHT * len(frame) + _BAR_ROOM)
        self._show_parts(several=True)
        self._show_findings(whole)

    def _show_parts(self, *, several: bool) -> None:
        self._ui.kpis_table.setVisible(several)
        for key in _CARDS:
            self._card(key).setVisible(not several)

    def _show_head(self, kpis: Kpis, parts: Sequence[str]) -> None:
        name = () if self._ui.kpis_machine.isVisible() else (kpis.machine_name,)
        self._ui.kpis_period.setText("   ".join((*name, *parts, *self._energy_words(kpis.machine_id))))

    def _energy_words(self, machine_id: UUID) -> tuple[str, ...]:
        """Say which energies of a machine are not in its figures: these are those of electricity."""
        machine = self._page.session.machine(machine_id)
        others = [energy_words(kind) for kind in machine.energy_types if kind != ELECTRICITY] if machine else []
        return (tr("electricity only, without {others}", others=", ".join(others)),) if others else ()

    def _show_findings(self, kpis: Kpis) -> None:
        findings = "  ·  ".join(finding.words for finding in kpis.findings)
        self._ui.kpis_findings.setText(findings)
        self._ui.kpis_findings.setVisible(bool(findings))

    def show_kpis(self, kpis: Kpis, zone: ZoneInfo) -> None:
        """Write the figures on their cards, and on each how it is calculated."""
        ui = self._ui
        self._show_head(kpis, [text.period(kpis.period, zone), text.duration(kpis.period.hours)])
        self._show_parts(several=False)
        for key, card in zip(_CARDS, cards.kpi_cards(kpis, zone), strict=True):
            value: QLabel = getattr(ui, f"value_{key}")
            detail: QLabel = getattr(ui, f"detail_{key}")
            frame = self._card(key)
            value.setText(cards.large(card.value))
            detail.setText(card.detail)
            frame.setToolTip(card.tip)
            frame.setAccessibleName(f"{card.name}: {card.value}, {card.detail}")
            frame.setAccessibleDescription(card.tip)
            labels = (getattr(ui, f"name_{key}"), value, detail)
            needed = max(label.sizeHint().width() for label in labels) + theme.LARGE + theme.SMALL
            frame.setMinimumWidth(needed)  # in a small window the cards stand in two rows
        self._show_findings(kpis)
