"""What the readings page shows, as plain values, to be shown again on another day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from enms_desktop.pages.readings.happenings import Layer
from enms_desktop.pages.readings.layout import Layout
from enms_desktop.presets import Preset

if TYPE_CHECKING:
    from enms_desktop.pages.readings.page import ReadingsPage


def state_of(page: ReadingsPage) -> dict[str, Any]:
    """Return what is checked, how the charts are arranged, which layers and which preset are shown."""
    return {
        "machines": [str(subject.machine.id) for subject in page.subjects],
        "colors": {str(subject.machine.id): subject.color_index for subject in page.subjects},
        "measures": list(page.measures.wanted),
        "favourites": {"machines": page.machines.favourites, "measures": page.measures.favourites},
        "charts": page.layout_of_charts.state(),
        "heights": dict(page.ui.plot.stack.shares),
        "layers": sorted(page.beside.layers),
        "preset": str(page.preset or ""),
    }


def restore(page: ReadingsPage, state: Mapping[str, Any]) -> None:
    """Show it again; machines that are not there any more are left out."""
    layout = Layout.of_state(state.get("charts", {}))
    heights = {str(name): float(share) for name, share in state.get("heights", {}).items()}
    layers = frozenset(Layer(name) for name in state.get("layers", list(Layer)))
    preset = Preset(state["preset"]) if state.get("preset") else page.preset
    wanted = [UUID(key) for key in state.get("machines", ())]
    page.layout_of_charts, page.ui.plot.stack.shares, page.preset = layout, heights, preset
    page.beside.set_layers(layers)
    favourites = state.get("favourites", {})
    page.machines.set_favourites(favourites.get("machines", ()))
    page.measures.set_favourites(favourites.get("measures", ()))
    page.measures.set_wanted([str(key) for key in state.get("measures", page.measures.wanted)])
    if any(page.session.machine(key) is not None for key in wanted):
        page.machines.set_checked(wanted, {UUID(key): int(place) for key, place in state.get("colors", {}).items()})
    page.show_machines()


def follow(page: ReadingsPage, wanted: Mapping[str, Any]) -> None:
    """Show what a link of another page leads to.

    ``period`` is shown whole, of ``machines`` or the one of the selection, with ``only`` these measures or ``also``
    these; ``expected`` draws what baselines expected, and a ``pinned`` moment is looked at closely.
    """
    page.ui.plot.look_at_all()
    if "machines" in wanted:
        page.machines.set_checked(wanted["machines"])
    also = dict.fromkeys((*page.measures.wanted, *wanted.get("also", ())))
    page.measures.set_wanted(wanted.get("only", also))
    if wanted["expected"]:
        page.beside.set_layers(page.beside.layers | {Layer.EXPECTED})
    page.show_link(wanted["period"], wanted.get("pinned"))
