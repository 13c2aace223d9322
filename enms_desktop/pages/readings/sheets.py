"""What the charts show, as a table for other programs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
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
    return Exported(
        f"{names} {day:%Y-%m-%d}",
        plot,
        partial(sheets, shown, panels, periods, page.zone.key),
        _caption(page, names),
        plot.pointer.away,
    )


def _caption(page: ReadingsPage, names: str) -> str:
    """Say of which machines and which time a picture is, and what is chosen in it."""
    plot, zone = page.ui.plot, page.zone
    sites = ", ".join(dict.fromkeys(subject.machine.factory_name for subject in page.subjects))
    chosen = ", ".join(text.period(one, zone) for one in plot.periods)
    words = (
        names,
        sites,
        text.period(plot.view, zone),
        zone.key,
        tr("chosen: {ranges}", ranges=chosen) if chosen else "",
    )
    return " · ".join(word for word in words if word)


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
                name = _name(trace, title)
                columns |= _columns(name, _spread(trace, shown.step_s), shown.question.period, periods)
                if trace.style == Style.STEP:
                    sums.append(name)
    frame = pd.DataFrame(columns).rename_axis(tr("Time"))
    notes = (
        (tr("Period"), ", ".join(text.period(period, zone(zone_name)) for period in periods)),
        (tr("Values"), tr("one value per {interval}", interval=tr(shown.interval.words))),
    )
    return (Sheet(tr("Readings"), frame, zone_name, notes, tuple(sums)),)


def _name(trace: Trace, title: str) -> str:
    """Return the head of a column; one of longer samples says how these are put into the rows."""
    name = f"{trace.label}: {title}"
    return tr("{name}; values per {hours} spread evenly", name=name, hours=_hours(trace)) if trace.width_s else name


def _hours(trace: Trace) -> str:
    return text.number(trace.width_s / 3600, "h", 0).replace(text.SPACE, " ")  # as somebody types it


def _spread(trace: Trace, step_s: float) -> Trace:
    """Return a curve with a sample in each row, so that the sum over a column is that of the samples it is made of.

    What is drawn of longer samples, e.g. of an hourly baseline, is their share of an interval that is shown.
    """
    if not trace.width_s:
        return trace
    known = np.isfinite(trace.value)
    shares = np.arange(max(round(trace.width_s / step_s), 1)) * step_s
    time_s = (trace.time_s[known, np.newaxis] + shares).ravel()
    first = np.unique(time_s, return_index=True)[1]  # a day of 23 hours has fewer shares than others
    return replace(trace, time_s=time_s[first], value=np.repeat(trace.value[known], shares.size)[first])


def _columns(name: str, trace: Trace, read: Period, periods: Sequence[Period]) -> dict[str, pd.Series]:
    """Return the samples of a curve in the periods, gaps left out."""
    wanted = np.isfinite(trace.value) & _inside(trace.time_s, (read,)) & _inside(trace.time_s, periods)
    index = pd.DatetimeIndex(pd.to_datetime(trace.time_s[wanted], unit="s", utc=True))
    found = {name: pd.Series(_rounded(trace.value[wanted]), index)}
    if trace.low is not None and trace.high is not None:
        found[tr("{name}, minimum", name=name)] = pd.Series(_rounded(trace.low[wanted]), index)
        found[tr("{name}, maximum", name=name)] = pd.Series(_rounded(trace.high[wanted]), index)
    return found


def _rounded(values: np.ndarray) -> np.ndarray:
    """Return values with six digits of the largest, and three decimals at least: more is noise of the calculation."""
    largest = float(np.max(np.abs(values), initial=0.0))
    decimals = 3 if largest == 0 else max(3, 5 - math.floor(math.log10(largest)))
    return np.round(values, decimals)


def _inside(time_s: np.ndarray, periods: Sequence[Period]) -> np.ndarray:
    bounds = [(one.start.timestamp(), one.end.timestamp()) for one in periods]
    return np.asarray(np.any([(time_s >= start) & (time_s < stop) for start, stop in bounds], axis=0))
