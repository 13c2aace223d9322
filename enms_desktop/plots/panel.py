"""What one chart of a stack shows, and how its values are laid on the axis."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from analytics.language import later, tr
from enms_desktop.plots.laid import Laid
from enms_desktop.plots.trace import Trace


class Scale(StrEnum):
    """How the curves of a chart share its axis."""

    VALUES = "values"
    SHARE = "share"
    SCORE = "score"

    @property
    def words(self) -> str:
        """The scale as a user chooses it."""
        return tr(_WORDS[self])

    @property
    def axis_words(self) -> str:
        """What is said beside the name of the chart, empty for the values themselves."""
        return tr(_AXIS_WORDS[self]) if self in _AXIS_WORDS else ""


_WORDS = {
    Scale.VALUES: later("Values"),
    Scale.SHARE: later("Normalised: 0 to 100 % of each curve's range"),
    Scale.SCORE: later("Normalised: standard deviations from each curve's mean"),
}
_AXIS_WORDS = {
    Scale.SHARE: later("% of the range of each curve"),
    Scale.SCORE: later("standard deviations from the mean of each curve"),
}


@dataclass(frozen=True, eq=False)
class Panel:
    """What one chart shows.

    Parameters
    ----------
    title : str
        The name with its unit, e.g. ``"Energy, kWh per 15 min"``.
    traces : tuple of Trace
    key : str
        By which it is known again; the title when empty.
    second_title : str
        Name and unit of the axis at the right.
    second : tuple of Trace
        What belongs to that axis.
    scale : Scale
    envelope : bool
        Whether the extremes inside the intervals are drawn as a band.
    """

    title: str
    traces: tuple[Trace, ...]
    key: str = ""
    second_title: str = ""
    second: tuple[Trace, ...] = ()
    scale: Scale = Scale.VALUES
    envelope: bool = True

    @property
    def name(self) -> str:
        """By which the chart is known again."""
        return self.key or self.title

    @property
    def every(self) -> tuple[Trace, ...]:
        """All its curves."""
        return (*self.traces, *self.second)

    @property
    def has_second_axis(self) -> bool:
        """Whether there is an axis at the right; a normalised chart needs none."""
        return bool(self.second) and self.scale is Scale.VALUES


def laid(trace: Trace, scale: Scale) -> Laid:
    """Return how a curve is laid on a normalised axis; one that does not vary lies on 0."""
    known = trace.value[np.isfinite(trace.value)]
    if scale is Scale.VALUES or not known.size:
        return Laid()
    if scale is Scale.SCORE:
        spread = float(known.std()) or 1.0
        return Laid(1 / spread, -float(known.mean()) / spread)
    low, high = float(known.min()), float(known.max())
    if trace.envelope is not None:
        low, high = trace.envelope.extremes(-np.inf, np.inf)
    width = (high - low) or 1.0
    return Laid(100 / width, -100 * low / width)
