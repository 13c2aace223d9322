"""Energy flow: from carriers over sites and kinds of machine to the machines (a Sankey diagram's numbers)."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from analytics.errors import NotEnoughData
from analytics.finding import Finding
from analytics.language import tr
from analytics.period import Period

#: Sub-meters may disagree with their main meter by this share before it is said.
BALANCE_TOLERANCE = 0.01


class Layer(StrEnum):
    """The columns of the picture, from left to right."""

    CARRIER = "carrier"
    SITE = "site"
    GROUP = "group"
    MACHINE = "machine"


@dataclass(frozen=True)
class Meter:
    """What one machine (or main meter) used of one energy; ``energy_kwh`` None is unknown."""

    machine_id: UUID
    name: str
    kind: str
    factory_id: UUID
    factory_name: str
    energy_type: str
    energy_kwh: float | None
    is_main: bool = False


@dataclass(frozen=True)
class Node:
    """A box of the picture. ``is_unaccounted`` marks what the main meter saw and no machine did."""

    key: str
    label: str
    layer: Layer
    energy_kwh: float
    machine_id: UUID | None = None
    is_unaccounted: bool = False


@dataclass(frozen=True)
class Link:
    """Energy that flows from one node to another, kWh."""

    source: str
    target: str
    energy_type: str
    energy_kwh: float
    is_unaccounted: bool = False


@dataclass(frozen=True)
class Flow:
    """Nodes in the order they are drawn (children beside their parents, large before small) and the links."""

    period: Period
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    energy_kwh: float
    unaccounted_kwh: float
    findings: tuple[Finding, ...] = ()

    def node(self, key: str) -> Node:
        """Return the node of that key; KeyError is a bug."""
        return {node.key: node for node in self.nodes}[key]


def energy_flow(meters: Sequence[Meter], period: Period) -> Flow:
    """Draw up where the energy of a period came from and went to.

    Parameters
    ----------
    meters : sequence of Meter
        Machines and main meters; every energy of a machine is one.
    period : Period

    Raises
    ------
    NotEnoughData
        When nothing is known to have flowed.

    Notes
    -----
    What flows into a node flows out of it. Without a main meter a site gets what its machines used. With one (of that
    energy) it gets what the main meters measured, and the rest,

        unaccounted = Σ main meters − Σ machines,

    is a flow of its own. Where machines used more than the main meters saw, they are believed and it is said.
    """
    known = [one for one in meters if one.energy_kwh is not None and one.energy_kwh > 0]
    if not any(not one.is_main for one in known):
        raise NotEnoughData(tr("No machine used any measured energy in this period."), tr("Choose another period."))
    findings = list(_left_out(meters))
    links: list[Link] = []
    unaccounted = 0.0
    for (factory, energy), group in _by_site(known).items():
        rest = _site_links(factory, energy, group, links, findings)
        unaccounted += rest
    nodes = _nodes(links, known)
    total = math.fsum(link.energy_kwh for link in links if link.source.startswith("carrier:"))
    return Flow(period, nodes, tuple(links), total, unaccounted, tuple(findings))


def _left_out(meters: Iterable[Meter]) -> Iterable[Finding]:
    names = ", ".join(one.name for one in meters if one.energy_kwh is None)
    if names:
        yield Finding("flow.unknown", tr("Not measured in this period: {names}.", names=names), {}, "info")


def _by_site(meters: Iterable[Meter]) -> dict[tuple[UUID, str], list[Meter]]:
    groups: dict[tuple[UUID, str], list[Meter]] = defaultdict(list)
    for one in meters:
        groups[one.factory_id, one.energy_type].append(one)
    return groups


def _site_links(
    factory: UUID, energy: str, meters: Sequence[Meter], links: list[Link], findings: list[Finding]
) -> float:
    """Add the flows of one energy at one site; return what is unaccounted for, kWh."""
    machines = [one for one in meters if not one.is_main]
    mains = [one for one in meters if one.is_main]
    used = math.fsum(one.energy_kwh or 0.0 for one in machines)
    seen = math.fsum(one.energy_kwh or 0.0 for one in mains)
    name = meters[0].factory_name
    rest = max(seen - used, 0.0) if mains else 0.0
    if mains and used > seen * (1 + BALANCE_TOLERANCE):
        text = tr(
            "At {site} the machines used {excess} more {energy} than the main meter measured: check its meters.",
            site=name, excess=f"{100 * (used / seen - 1):.1f} %", energy=energy,
        )  # fmt: skip
        findings.append(Finding("flow.more_than_main", text, {"machines_kwh": used, "main_kwh": seen}))
    site = f"site:{factory}"
    links.append(Link(f"carrier:{energy}", site, energy, used + rest))
    by_kind: dict[str, list[Meter]] = defaultdict(list)
    for one in machines:
        by_kind[one.kind].append(one)
    for kind, group in by_kind.items():
        key = f"group:{factory}:{kind}"
        links.append(Link(site, key, energy, math.fsum(one.energy_kwh or 0.0 for one in group)))
        links.extend(Link(key, f"machine:{one.machine_id}", energy, one.energy_kwh or 0.0) for one in group)
    if rest > 0:
        links.append(Link(site, f"unaccounted:{factory}", energy, rest, is_unaccounted=True))
    return rest


def _nodes(links: Sequence[Link], meters: Sequence[Meter]) -> tuple[Node, ...]:
    """Return the nodes of every column, those of one parent beside each other, large before small."""
    into: dict[str, float] = defaultdict(float)
    children: dict[str, set[str]] = defaultdict(set)
    for link in links:
        into[link.target] += link.energy_kwh
        if link.source.startswith("carrier:"):
            into[link.source] += link.energy_kwh
        children[link.source].add(link.target)
    names = _names(meters)

    def largest_first(keys: Iterable[str]) -> list[str]:
        return sorted(keys, key=lambda key: (key.startswith("unaccounted:"), -into[key], names[key][0]))

    carriers = largest_first(key for key in into if key.startswith("carrier:"))
    sites = largest_first(key for key in into if key.startswith("site:"))
    groups = [key for site in sites for key in largest_first(children[site])]
    machines = [key for group in groups for key in largest_first(children[group])]
    return tuple(
        Node(key, names[key][0], layer, into[key], names[key][1], key.startswith("unaccounted:"))
        for layer, keys in zip(Layer, (carriers, sites, groups, machines), strict=True)
        for key in keys
    )


def _names(meters: Iterable[Meter]) -> dict[str, tuple[str, UUID | None]]:
    names: dict[str, tuple[str, UUID | None]] = {}
    for one in meters:
        names[f"carrier:{one.energy_type}"] = (one.energy_type, None)
        names[f"site:{one.factory_id}"] = (one.factory_name, None)
        names[f"group:{one.factory_id}:{one.kind}"] = (one.kind, None)
        names[f"unaccounted:{one.factory_id}"] = (tr("Unaccounted for"), None)
        names[f"machine:{one.machine_id}"] = (one.name, one.machine_id)
    return names
