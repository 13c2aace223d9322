"""Where the boxes and ribbons of a Sankey diagram go: the same input always gives the same picture."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """A node as it is drawn: its column, the slot that is kept free for its label, and the box inside the slot."""

    key: str
    column: int
    slot_top: float
    slot_height: float
    top: float
    height: float


@dataclass(frozen=True)
class Ribbon:
    """A link as it is drawn: where it leaves and enters, and how high it is; ``position`` is that of the link."""

    position: int
    source: str
    target: str
    source_top: float
    target_top: float
    height: float


@dataclass(frozen=True)
class Layout:
    """Boxes by key, in the order given, and ribbons in the order of the links."""

    boxes: Mapping[str, Box]
    ribbons: tuple[Ribbon, ...]


def lay_out(
    columns: Sequence[Sequence[tuple[str, float]]],
    links: Sequence[tuple[str, str, float]],
    height: float,
    *,
    least: float,
    gap: float,
) -> Layout:
    """Place nodes in columns.

    Parameters
    ----------
    columns : sequence of sequences of (key, value)
        From left to right, each from top to bottom; the order is kept, so that a tree has no crossings.
    links : sequence of (source key, target key, value)
    height : float
        Of the picture, pixels; exceeded when even the least slots do not fit.
    least : float
        Every node gets a slot at least so high, so that labels never overlap.
    gap : float
        Between slots.

    Notes
    -----
    One scale holds for all columns: the largest at which the fullest column fits, Σ max(value·scale, least) + gaps
    ≤ height.
    """
    scale = min((_scale([value for _, value in column], height, least, gap) for column in columns if column), default=0)
    boxes: dict[str, Box] = {}
    for number, column in enumerate(columns):
        top = 0.0
        for key, value in column:
            tall = value * scale
            slot = max(tall, least)
            boxes[key] = Box(key, number, top, slot, top + (slot - tall) / 2, tall)
            top += slot + gap
    return Layout(boxes, _ribbons(boxes, links, scale))


def _scale(values: Sequence[float], height: float, least: float, gap: float) -> float:
    """Return the largest scale at which a column fits; small nodes take their least, the others share the rest."""
    room = height - gap * (len(values) - 1)
    large = sorted(values, reverse=True)
    for small in range(len(large)):
        shared = large[: len(large) - small]
        scale = (room - small * least) / sum(shared) if sum(shared) > 0 else 0.0
        if shared[-1] * scale >= least:
            return scale
    return max((room - (len(large) - 1) * least) / large[0], 0.0) if large and large[0] > 0 else 0.0


def _ribbons(boxes: Mapping[str, Box], links: Sequence[tuple[str, str, float]], scale: float) -> tuple[Ribbon, ...]:
    order = {key: place for place, key in enumerate(boxes)}
    leaves: dict[int, float] = {}
    enters: dict[int, float] = {}
    out: dict[str, float] = defaultdict(float)
    into: dict[str, float] = defaultdict(float)
    numbered = list(enumerate(links))
    for position, (source, _, value) in sorted(numbered, key=lambda one: (order[one[1][1]], one[0])):
        leaves[position] = boxes[source].top + out[source]
        out[source] += value * scale
    for position, (_, target, value) in sorted(numbered, key=lambda one: (order[one[1][0]], one[0])):
        enters[position] = boxes[target].top + into[target]
        into[target] += value * scale
    return tuple(
        Ribbon(position, source, target, leaves[position], enters[position], value * scale)
        for position, (source, target, value) in numbered
    )
