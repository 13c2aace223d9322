"""Energy flow: from carriers over sites and kinds of machine to the machines."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pandas as pd
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from analytics import text
from analytics.language import later, tr
from analytics.patterns import Flow, FlowRequest, Layer, Node
from analytics.plant import ELECTRICITY, energy_name
from analytics.progress import Progress
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.models.frame_model import Column
from enms_desktop.pages.patterns.picture import Picture, Told, notes_of
from enms_desktop.pages.patterns.scope import Scope
from enms_desktop.pages.patterns.words import amounts, kind_name
from enms_desktop.plots.sankey import Sankey, SankeyLink, SankeyNode

if TYPE_CHECKING:
    from analytics.workbench import Workbench

_HEADS = {
    Layer.CARRIER: later("Energy"),
    Layer.SITE: later("Site"),
    Layer.GROUP: later("Kind"),
    Layer.MACHINE: later("Machine"),
}


class FlowPicture(Picture[Flow]):
    """A Sankey diagram of the period's energy."""

    NAME, TITLE, ICON = "flow", later("Energy flow"), "flow"
    OF_EVERYTHING = True

    def __init__(self, ui: Ui_PatternsForm, parent: QObject) -> None:
        super().__init__(ui, parent)
        self._mains: set[UUID] = set()
        self._menu = QMenu(ui.main_meters)
        ui.main_meters.setMenu(self._menu)

    @cached_property
    def plot(self) -> Sankey:
        """The widget that draws it."""
        plot = Sankey(self.ui.plot_holder)
        plot.node_chosen.connect(self._open_node)
        return plot

    def follow(self, scope: Scope) -> None:
        """Offer the machines as main meters."""
        self._menu.clear()
        for machine in scope.everything:
            action = self._menu.addAction(f"{machine.name} · {machine.factory_name}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(machine.id in self._mains)
            action.toggled.connect(partial(self._mark_main, machine.id))
        self._show_note(scope)

    def _show_note(self, scope: Scope) -> None:
        names = ", ".join(one.name for one in scope.everything if one.id in self._mains)
        self.ui.main_meters_note.setText(names or tr("None: every site gets what its machines used"))

    def _mark_main(self, machine_id: UUID, marked: bool) -> None:
        (self._mains.add if marked else self._mains.discard)(machine_id)
        self.options_changed.emit()

    def question(self, scope: Scope) -> "Callable[[Workbench, Progress], Flow]":
        """Ask for the flow."""
        request = FlowRequest(tuple(one.id for one in scope.everything), scope.period, frozenset(self._mains))
        return lambda workbench, progress: workbench.energy_flow(request, progress)

    def draw(self) -> None:
        """Draw boxes and ribbons."""
        result, scope = self.result, self.scope
        self._show_note(scope)
        carriers = [node.label for node in result.nodes if node.layer is Layer.CARRIER]
        carriers.sort(key=lambda one: (one != ELECTRICITY, one))
        amount = amounts("kWh", (node.energy_kwh for node in result.nodes))
        columns = [
            [_node(node, result.energy_kwh, carriers, amount) for node in result.nodes if node.layer is layer]
            for layer in Layer
        ]
        names = {node.key: _name(node) for node in result.nodes}
        links = [
            SankeyLink(
                link.source, link.target, link.energy_kwh,
                f"{names[link.source]} → {names[link.target]}\n{energy_name(link.energy_type)} "
                f"{text.energy(link.energy_kwh)}",
                carriers.index(link.energy_type), "warning" if link.is_unaccounted else "", link.is_unaccounted,
            )
            for link in result.links
        ]  # fmt: skip
        self.plot.setAccessibleName(tr("Flow of energy from carriers to machines, kWh; the table has the numbers"))
        self.plot.show_flow([tr(_HEADS[layer]) for layer in Layer], columns, links)

    def _open_node(self, key: str) -> None:
        machine_id = self.result.node(key).machine_id
        if machine_id is not None:
            self.machine_opened.emit(machine_id)

    def tell(self) -> Told:
        """Say where most of it goes, and what is unaccounted for."""
        result = self.result
        machines = sorted(
            (node for node in result.nodes if node.layer is Layer.MACHINE), key=lambda node: -node.energy_kwh
        )
        sentence = tr(
            "{total} came in; the most, {most}, went to {machine}.",
            total=text.energy(result.energy_kwh), most=text.energy(machines[0].energy_kwh), machine=machines[0].label,
        )  # fmt: skip
        if result.unaccounted_kwh > 0:
            share = result.unaccounted_kwh / result.energy_kwh
            sentence += " " + tr(
                "{rest} ({share}) of what the main meters saw is at no machine.",
                rest=text.energy(result.unaccounted_kwh), share=text.percent(share),
            )  # fmt: skip
        formula = tr("Unaccounted for = Σ main meters − Σ machines")
        carriers = sum(node.layer is Layer.CARRIER for node in result.nodes)
        notes = list(notes_of(result.findings))
        if carriers > 1:
            notes.append(tr("Widths are final energy: a kWh of gas is as wide as a kWh of electricity."))
        return Told(
            tr("Energy from sources to uses, kWh"),
            sentence,
            tuple(notes),
            formula,
        )

    def table(self) -> tuple[Sequence[Column], pd.DataFrame]:
        """Return one row a link."""
        result = self.result
        names = {node.key: _name(node) for node in result.nodes}
        frame = pd.DataFrame(
            {
                "source": [names[link.source] for link in result.links],
                "target": [names[link.target] for link in result.links],
                "energy": [energy_name(link.energy_type) for link in result.links],
                "kwh": [link.energy_kwh for link in result.links],
                "share": [link.energy_kwh / result.energy_kwh for link in result.links],
            }
        )
        columns = [
            Column("source", tr("From")),
            Column("target", tr("To")),
            Column("energy", tr("Energy")),
            Column("kwh", tr("Energy, kWh"), partial(text.number, digits=0)),
            Column("share", tr("Part of all"), text.percent),
        ]
        return columns, frame

    def state(self) -> dict[str, Any]:
        """Return the main meters."""
        return {"mains": [str(one) for one in sorted(self._mains)]}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Mark the main meters of another day."""
        self._mains = {UUID(one) for one in state.get("mains", ())}


def _name(node: Node) -> str:
    if node.layer is Layer.CARRIER:
        return energy_name(node.label)
    return kind_name(node.label) if node.layer is Layer.GROUP and not node.is_unaccounted else node.label


def _node(node: Node, all_kwh: float, carriers: Sequence[str], amount: Callable[[float], str]) -> SankeyNode:
    share = text.percent(node.energy_kwh / all_kwh)
    more = f"\n{tr('Double click opens its readings')}" if node.machine_id is not None else ""
    color, role = 7, ""
    if node.layer is Layer.CARRIER:
        color = carriers.index(node.label)
    elif node.is_unaccounted:
        role = "warning"
    return SankeyNode(
        node.key, _name(node), amount(node.energy_kwh), node.energy_kwh,
        f"{_name(node)}\n{text.energy(node.energy_kwh)}, {share}{more}", color, role, node.is_unaccounted,
    )  # fmt: skip
