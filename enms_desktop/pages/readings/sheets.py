"""What the charts show, as a table for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analytics import text
from analytics.language import tr
from analytics.period import Period, zone
from analytics.sheet import Sheet
from enms_desktop.export import Exported
from enms_desktop.pages.readings.curves import Shown
from enms_desktop.plots.time_plot import Panel, Style, Trace

if TYPE_CHECKING:
    from enms_desktop.pages.readings.page import ReadingsPage


def exported_of(page: ReadingsPage) -> Exported | None:
    """Return what the charts of the page show, None while there are none."""
    plot, shown = page.ui.plot, page.shown
    if shown is None or not plot.charts:
        return None
    panels, periods = [chart.panel for chart in plot.charts], plot.periods or (plot.view,)
    names = ", ".join(subject.machine.name for subject in page.subjects)
    day = periods[0].start.astimezone(page.zone)
    return Exported(f"{names} {day:%Y-%m-%d}", plot, partial(sheets, shown, panels, periods, page.zone.key))


def sheets(shown: Shown, panels: Sequence[Panel], periods: Sequence[Period], zone_name: str) -> tuple[Sheet, ...]:
    """Return the curves of all charts as one table, a column each, with the extremes inside the intervals.

    Parameters
    ----------
    shown : Shown
        What was read closely; what is drawn around it more coarsely is left out.
    panels : sequence of Panel
        As they are drawn.
    periods : sequence of Period
        What of it is wanted.
    zone_name : str
        IANA name of the site's zone.
    """
    columns: dict[str, pd.Series] = {}
    sums: list[str] = []
    for panel in panels:
        for title, traces in ((panel.title, panel.traces), (panel.second_title, panel.second)):
            for trace in traces:
                name = f"{trace.label}: {title}"
                columns |= _columns(name, trace, shown.question.period, periods)
                if trace.style == Style.STEP:
                    sums.append(name)
    frame = pd.DataFrame(columns).rename_axis(tr("Time"))
    notes = (
        (tr("Period"), ", ".join(text.period(period, zone(zone_name)) for period in periods)),
        (tr("Values"), tr("one value per {interval}", interval=tr(shown.interval.words))),
    )
    return (Sheet(tr("Readings"), frame, zone_name, notes, tuple(sums)),)


def _columns(name: str, trace: Trace, read: Period, periods: Sequence[Period]) -> dict[str, pd.Series]:
    """Return the samples of a curve in the periods, gaps left out."""
    wanted = np.isfinite(trace.value) & _inside(trace.time_s, (read,)) & _inside(trace.time_s, periods)
    index = pd.DatetimeIndex(pd.to_datetime(trace.time_s[wanted], unit="s", utc=True))
    found = {name: pd.Series(trace.value[wanted], index)}
    if trace.low is not None and trace.high is not None:
        found[tr("{name}, minimum", name=name)] = pd.Series(trace.low[wanted], index)
        found[tr("{name}, maximum", name=name)] = pd.Series(trace.high[wanted], index)
    return found


def _inside(time_s: np.ndarray, periods: Sequence[Period]) -> np.ndarray:
    bounds = [(one.start.timestamp(), one.end.timestamp()) for one in periods]
    return np.asarray(np.any([(time_s >= start) & (time_s < stop) for start, stop in bounds], axis=0))
