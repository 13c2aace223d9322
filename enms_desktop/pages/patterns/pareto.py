"""Pareto of machines: which few make up most of the energy, the cost or the carbon."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import pandas as pd
from PySide6.QtCore import QObject, QSignalBlocker

from analytics import text
from analytics.language import later, tr
from analytics.patterns import Pareto, ParetoRequest, Quantity, Rank
from analytics.plant import ELECTRICITY, energy_name
from analytics.progress import Progress
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.models.frame_model import Column
from enms_desktop.pages.patterns.picture import Picture, Told, notes_of
from enms_desktop.pages.patterns.scope import Scope, energies_of
from enms_desktop.pages.patterns.words import amounts
from enms_desktop.plots.bars import Bar, RankedBars

if TYPE_CHECKING:
    from analytics.workbench import Workbench

_QUANTITIES = (Quantity.ENERGY, Quantity.COST, Quantity.CARBON)


class ParetoPicture(Picture[Pareto]):
    """Machines in descending order with their running share."""

    NAME, TITLE, ICON = "pareto", later("Pareto of machines"), "pareto"
    OF_EVERYTHING = True

    def __init__(self, ui: Ui_PatternsForm, parent: QObject) -> None:
        super().__init__(ui, parent)
        ui.quantity.currentIndexChanged.connect(self.options_changed)
        ui.ranked_energy.currentIndexChanged.connect(self.options_changed)

    @cached_property
    def plot(self) -> RankedBars:
        """The widget that draws it."""
        plot = RankedBars(self.ui.plot_holder)
        plot.bar_chosen.connect(self._open_bar)
        return plot

    def follow(self, scope: Scope) -> None:
        """Offer the energies of the ranked machines: each by itself, and all of them as final energy."""
        box, energies = self.ui.ranked_energy, energies_of(scope.everything)
        former = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for energy in energies:
                box.addItem(energy_name(energy), energy)
            if len(energies) > 1:
                box.addItem(tr("All, each apart"), "")
            box.setCurrentIndex(max(box.findData(former), 0))
        for widget in (box, self.ui.ranked_label):
            widget.setVisible(len(energies) > 1)

    def question(self, scope: Scope) -> "Callable[[Workbench, Progress], Pareto]":
        """Ask for the ranking."""
        energy = self.ui.ranked_energy.currentData()
        request = ParetoRequest(
            tuple(one.id for one in scope.everything), scope.period,
            _QUANTITIES[self.ui.quantity.currentIndex()], ELECTRICITY if energy is None else energy,
        )  # fmt: skip
        return lambda workbench, progress: workbench.pareto(request, progress)

    def draw(self) -> None:
        """Draw the bars."""
        result = self.result
        energies = sorted({rank.use.energy_type for rank in result.ranks}, key=lambda one: (one != ELECTRICITY, one))
        amount = amounts(result.unit, (rank.value for rank in result.ranks))
        bars = [
            Bar(
                _label(rank, many=len(energies) > 1), amount(rank.value), rank.share, rank.cumulative,
                energies.index(rank.use.energy_type), not rank.significant, _tip(rank, amount(rank.value)),
            )
            for rank in result.ranks
        ]  # fmt: skip
        self.plot.setAccessibleName(tr("Machines by {unit}, largest first", unit=result.unit))
        self.plot.show_bars(bars, 0.8, tr("80 % of the total"))

    def _open_bar(self, position: int) -> None:
        self.machine_opened.emit(self.result.ranks[position].use.machine_id)

    def open_row(self, position: int) -> None:
        """Open the machine of a row."""
        self._open_bar(position)

    def tell(self) -> Told:
        """Say which machines make up 80 %."""
        result = self.result
        names = ", ".join(rank.use.machine_name for rank in result.significant[:6])
        sentence = tr(
            "{count} of {all} make up {share} of {total}: {names}. By the 80 % rule they are the significant uses.",
            count=text.integer(len(result.significant)), all=text.counted(len(result.ranks), tr("use"), tr("uses")),
            share=text.percent(result.significant[-1].cumulative, 0),
            total=amounts(result.unit, [result.total])(result.total), names=names,
        )  # fmt: skip
        headings = {
            Quantity.ENERGY: later("Energy of machines, kWh"),
            Quantity.COST: later("Cost of machines, {unit}"),
            Quantity.CARBON: later("Carbon of machines, kg CO₂"),
        }
        formula = tr(
            "Running share = Σ of the shares down to a machine; significant while the sum before it is below 80 %"
        )
        return Told(tr(headings[result.quantity], unit=result.unit), sentence, notes_of(result.findings), formula)

    def table(self) -> tuple[Sequence[Column], pd.DataFrame]:
        """Return one row a machine and energy."""
        result = self.result
        frame = pd.DataFrame(
            {
                "machine": [rank.use.machine_name for rank in result.ranks],
                "site": [rank.use.factory_name for rank in result.ranks],
                "energy": [energy_name(rank.use.energy_type) for rank in result.ranks],
                "value": [rank.value for rank in result.ranks],
                "share": [rank.share for rank in result.ranks],
                "running": [rank.cumulative for rank in result.ranks],
                "significant": [tr("yes") if rank.significant else tr("no") for rank in result.ranks],
            }
        )
        columns = [
            Column("machine", tr("Machine")),
            Column("site", tr("Site")),
            Column("energy", tr("Energy")),
            Column("value", result.unit, partial(text.number, digits=0)),
            Column("share", tr("Share"), text.percent, tr("Value ÷ total")),
            Column("running", tr("Running share"), text.percent, tr("Sum of the shares down to this one")),
            Column("significant", tr("Significant"), str, tr("Needed to reach 80 % of the total")),
        ]
        return columns, frame

    def state(self) -> dict[str, Any]:
        """Return the options."""
        return {"quantity": self.ui.quantity.currentIndex()}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Choose the options of another day."""
        self.ui.quantity.setCurrentIndex(int(state.get("quantity", 0)))


def _label(rank: Rank, *, many: bool) -> str:
    return f"{rank.use.machine_name} · {energy_name(rank.use.energy_type)}" if many else rank.use.machine_name


def _tip(rank: Rank, amount: str) -> str:
    return "\n".join(
        (
            f"{rank.use.machine_name} · {rank.use.factory_name} · {energy_name(rank.use.energy_type)}",
            tr("{value}, {share} of the total", value=amount, share=text.percent(rank.share)),
            tr("Running share {share}", share=text.percent(rank.cumulative)),
            tr("Double click opens its readings"),
        )
    )
