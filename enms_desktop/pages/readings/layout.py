"""How the user has arranged the charts: their order, second axes, scales, envelopes. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from enms_desktop.plots.time_plot import Panel, Scale, Trace

#: Curves on a right axis are so many colours further than the machine's own.
_GUEST_COLORS = 3


@dataclass
class Layout:
    """The arrangement, by the keys of the charts; what was never touched is as it comes.

    Parameters
    ----------
    order : list of str
        Keys in the order the user has put them.
    second : dict of str to str
        Chart → the chart whose right axis it is drawn on.
    scales : dict of str to Scale
    plain : set of str
        Charts whose curves are drawn without their envelopes.
    """

    order: list[str] = field(default_factory=list)
    second: dict[str, str] = field(default_factory=dict)
    scales: dict[str, Scale] = field(default_factory=dict)
    plain: set[str] = field(default_factory=set)

    def arranged(self, panels: Sequence[Panel]) -> tuple[Panel, ...]:
        """Return the charts as the user wants to see them."""
        known = {panel.name: panel for panel in panels}
        guests = {key: host for key, host in self.second.items() if key in known and host in known and key != host}
        guests = {key: host for key, host in guests.items() if host not in guests}
        places = {name: place for place, name in enumerate(self.order)}
        hosts = sorted((one for one in panels if one.name not in guests), key=lambda one: self._place(one, places))
        return tuple(
            self._dressed(panel, [known[key] for key, host in guests.items() if host == panel.name]) for panel in hosts
        )

    @staticmethod
    def _place(panel: Panel, places: Mapping[str, int]) -> int:
        return places.get(panel.name, len(places))

    def _dressed(self, panel: Panel, guests: Sequence[Panel]) -> Panel:
        made = replace(panel, scale=self.scales.get(panel.name, Scale.VALUES), envelope=panel.name not in self.plain)
        if not guests:
            return made
        guest = guests[0]
        return replace(made, second_title=guest.title, second=tuple(_as_guest(one, guest) for one in guest.traces))

    def move(self, name: str, shown: Sequence[Panel], by: int) -> None:
        """Move a chart up (−1) or down (1) among those that are shown."""
        names = [panel.name for panel in shown]
        place = names.index(name)
        names.insert(min(max(place + by, 0), len(names) - 1), names.pop(place))
        self.order = [*names, *(one for one in self.order if one not in names)]

    def put_on_second_axis(self, name: str, host: str) -> None:
        """Draw a chart's curves on the right axis of another one, in place of what was there."""
        self.release(host)
        self.second.pop(host, None)
        self.second[name] = host

    def release(self, host: str) -> None:
        """Give what is on the right axis of a chart a chart of its own again."""
        for name in [one for one, of in self.second.items() if of == host]:
            del self.second[name]

    def state(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "order": self.order,
            "second": self.second,
            "scales": {name: str(scale) for name, scale in self.scales.items()},
            "plain": sorted(self.plain),
        }

    @classmethod
    def of_state(cls, state: Mapping[str, Any]) -> "Layout":
        """Return what :meth:`state` wrote; ValueError, TypeError or AttributeError when it is something else."""
        return cls(
            [str(name) for name in state.get("order", ())],
            {str(name): str(host) for name, host in state.get("second", {}).items()},
            {str(name): Scale(scale) for name, scale in state.get("scales", {}).items()},
            {str(name) for name in state.get("plain", ())},
        )


def _as_guest(trace: Trace, panel: Panel) -> Trace:
    """Return a curve as the axis of another chart shows it: dashed, in another colour, named after its measure."""
    measure = panel.title.partition(",")[0]
    return replace(trace, label=f"{trace.label}, {measure}", dash=True, color_index=trace.color_index + _GUEST_COLORS)
