"""What a chart is given to draw: one series with its name, unit and colour."""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from PySide6.QtGui import QColor

from enms_desktop import theme
from enms_desktop.plots.pyramid import Floats, Pyramid, with_gaps


class Style(StrEnum):
    """How the samples of a series are joined."""

    LINE = "line"
    DOTS = "dots"
    RINGS = "rings"
    STEP = "step"


@dataclass(frozen=True, eq=False)
class Trace:
    """One series of a chart.

    Parameters
    ----------
    label : str
        As the legend names it, usually the machine.
    unit : str
        Behind every value.
    time_s : ndarray
        UTC epoch s, ascending, the start of each interval.
    value : ndarray
        NaN is a gap.
    low, high : ndarray, optional
        Extremes inside each interval, drawn as a band behind the line.
    color_index : int
        Which of the theme's curve colours.
    style : Style
        ``line``, ``step`` (the value holds for the whole interval), ``dots``, or ``rings`` (in legends only).
    role : str
        Field of the theme's colours that overrides the index: ``actual``, ``expected`` …
    dash : bool
        Draw it dashed.
    key : str
        By which it is known again.
    pyramid, envelope : Pyramid, optional
        Made by :func:`prepared`, in the background when the series is long.
    width_s : float
        How long each sample holds where that is longer than the interval that is shown, else 0; s.
    means : Trace, optional
        The same over longer intervals, its label says which. Where samples are too many to be told apart they are drawn
        as a band from the lowest to the highest, and these means as the line: else one curve would hide another.
    """

    label: str
    unit: str
    time_s: Floats
    value: Floats
    low: Floats | None = None
    high: Floats | None = None
    color_index: int = 0
    style: str = Style.LINE
    role: str = ""
    dash: bool = False
    key: str = ""
    width_s: float = 0.0
    pyramid: Pyramid | None = None
    envelope: Pyramid | None = None
    means: "Trace | None" = None

    def color(self) -> QColor:
        """Return the colour in the theme in force."""
        if self.role:
            return QColor(getattr(theme.colors(), self.role))
        return theme.series_color(self.color_index)

    def means_in(self, start: float, stop: float, pixels: int) -> str:
        """Return what is drawn as a line in place of the samples of a view, e.g. daily means; empty for themselves."""
        if self.means is None or self.pyramid is None or not self.pyramid.reduces(start, stop, pixels):
            return ""
        return self.means.label

    @property
    def dashed(self) -> bool:
        """Whether the curve is dashed, because it should be, or another already has its colour."""
        return self.dash or (not self.role and self.color_index >= len(theme.colors().series))


def prepared(trace: Trace, step_s: float) -> Trace:
    """Return the trace with its gaps cut and its levels of detail built; free of Qt, so that a task may do it.

    Parameters
    ----------
    trace : Trace
    step_s : float
        Width of the interval, s; 0 finds the usual step from the data.
    """
    if trace.pyramid is not None:
        return trace
    if trace.means is not None:
        trace = replace(trace, means=prepared(trace.means, 0.0))
    time = np.asarray(trace.time_s, dtype=np.float64)
    value = np.asarray(trace.value, dtype=np.float64)
    if trace.low is None or trace.high is None:
        time, value = with_gaps(time, step_s, value)
        return replace(trace, time_s=time, value=value, pyramid=Pyramid(time, value))
    low, high = np.asarray(trace.low, dtype=np.float64), np.asarray(trace.high, dtype=np.float64)
    time, value, low, high = with_gaps(time, step_s, value, low, high)
    return replace(
        trace,
        time_s=time,
        value=value,
        low=low,
        high=high,
        pyramid=Pyramid(time, value),
        envelope=Pyramid(time, low, high),
    )
