"""Heat map: when a load is high and low; a click opens the day."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analytics import text
from analytics.language import later, tr
from analytics.patterns import HeatMap
from analytics.progress import Progress
from enms_desktop.models.frame_model import Column
from enms_desktop.pages.patterns.picture import Picture, Told, notes_of
from enms_desktop.pages.patterns.scope import Scope
from enms_desktop.plots.heat_map_plot import HeatMapPlot

if TYPE_CHECKING:
    from analytics.workbench import Workbench


class HeatMapPicture(Picture[HeatMap]):
    """Mean power of every hour of every day."""

    NAME, TITLE, ICON = "heat_map", later("Heat map"), "heat_map"

    @cached_property
    def plot(self) -> HeatMapPlot:
        """The widget that draws it."""
        plot = HeatMapPlot(self.ui.plot_holder)
        plot.day_chosen.connect(self._open_day)
        return plot

    def question(self, scope: Scope) -> "Callable[[Workbench, Progress], HeatMap]":
        """Ask for the hours of the load."""
        return lambda workbench, progress: workbench.heat_map(scope.load, progress)

    def draw(self) -> None:
        """Draw the cells."""
        result, scope = self.result, self.scope
        self.plot.setAccessibleName(tr("Heat map of {name}, hour by day, kW", name=scope.name))
        describe = partial(_describe, result)
        self.plot.show_map(result.power_kw, result.missing, result.days, result.limits_kw, "kW", describe)

    def _open_day(self, number: int) -> None:
        self.period_opened.emit(self.scope.day(self.result.days[number]))

    def open_row(self, position: int) -> None:
        """Open the day of a row."""
        self._open_day(position)

    def tell(self) -> Told:
        """Say when it is highest, and how nights and weekends stand."""
        result, scope = self.result, self.scope
        parts = [
            tr(
                "The highest hour is {peak} on {when}.",
                peak=text.power(result.peak_kw), when=text.moment(result.peak_time, scope.zone),
            )
        ]  # fmt: skip
        if result.night_share is not None and result.weekend_share is not None:
            parts.append(
                tr(
                    "At night (22 to 6) it takes {night} of its power by day, at weekends {weekend} of a weekday's.",
                    night=text.percent(result.night_share, 0), weekend=text.percent(result.weekend_share, 0),
                )
            )  # fmt: skip
        formula = tr("Mean power = Σ energy ÷ Σ measured time of the intervals that begin in the hour")
        notes = list(notes_of(result.findings))
        missing = int(result.missing.sum())
        if missing:
            notes.append(tr("{hours} h are hatched: they were not measured.", hours=text.integer(missing)))
        if result.clipped:
            notes.append(
                tr(
                    "{count} h lie beyond the colour scale and have its last colour.",
                    count=text.integer(result.clipped),
                )
            )
        return Told(tr("Mean power of each hour, kW (= kWh in the hour)"), " ".join(parts), tuple(notes), formula)

    def table(self) -> tuple[Sequence[Column], pd.DataFrame]:
        """Return one row a day."""
        result = self.result
        frame = pd.DataFrame(result.power_kw.T, columns=[f"h{hour:02d}" for hour in range(24)])
        energy = np.nansum(result.power_kw * result.hours, axis=0)
        frame.insert(0, "energy", np.where(np.isfinite(result.power_kw).any(axis=0), energy, np.nan))
        frame.insert(0, "day", [day.isoformat() for day in result.days])
        columns = [
            Column("day", tr("Day")),
            Column("energy", tr("Energy, kWh"), partial(text.number, digits=1), tr("Of the hours that are shown")),
            *(
                Column(f"h{hour:02d}", f"{hour:02d}", partial(text.number, digits=1), tr("Mean power, kW"))
                for hour in range(24)
            ),
        ]
        return columns, frame


def _describe(found: HeatMap, hour: int, day: int) -> str:
    when = f"{text.weekday(found.days[day])} {found.days[day]:%Y-%m-%d}, {hour:02d}:00 – {hour + 1:02d}:00"
    value = found.power_kw[hour, day]
    if np.isfinite(value):
        words = text.number(float(value), "kW")
        if found.elapsed[hour, day] > 1.5:
            words = tr("{value}, mean of the hour that came twice", value=words)
        return f"{when}\n{words}"
    words = tr("not measured") if found.missing[hour, day] else tr("not in the period, or skipped by the clock")
    return f"{when}\n{words}"
