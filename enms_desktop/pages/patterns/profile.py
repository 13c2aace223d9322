"""Day-type profiles: what a usual day of each kind looks like."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from PySide6.QtCore import QObject, QSignalBlocker

from analytics import text
from analytics.language import later, tr
from analytics.patterns import DayProfiles, Grouping, ProfileRequest, countries, country_of
from analytics.progress import Progress
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.models.frame_model import Column
from enms_desktop.pages.patterns.picture import Picture, Told, notes_of
from enms_desktop.pages.patterns.scope import Scope
from enms_desktop.plots.curve_plot import CurvePlot, Line

if TYPE_CHECKING:
    from analytics.workbench import Workbench

_GROUPINGS = (Grouping.WORK, Grouping.WEEKDAY, Grouping.SEASON)


class ProfilePicture(Picture[DayProfiles]):
    """Mean day of each kind with the middle 80 % of the days."""

    NAME, TITLE, ICON = "profile", later("Day profiles"), "profile"

    def __init__(self, ui: Ui_PatternsForm, parent: QObject) -> None:
        super().__init__(ui, parent)
        self._guessed = ""
        self._chosen_by_hand = False
        ui.grouping.currentIndexChanged.connect(self.options_changed)
        ui.hourly.toggled.connect(self.options_changed)
        ui.holidays.activated.connect(self._choose_country)
        ui.holidays.currentIndexChanged.connect(self.options_changed)

    @cached_property
    def plot(self) -> CurvePlot:
        """The widget that draws it."""
        plot = CurvePlot(self.ui.plot_holder)
        plot.canvas.bottom.set_marks(3.0, _clock)
        return plot

    def _choose_country(self, _row: int) -> None:
        self._chosen_by_hand = True

    def follow(self, scope: Scope) -> None:
        """Offer the countries; that of the site's time zone is chosen unless another was."""
        box = self.ui.holidays
        with QSignalBlocker(box):
            if not box.count():
                box.addItem(tr("None"), "")
                for code in countries():
                    box.addItem(code, code)
            guess = country_of(scope.zone.key)
            if not self._chosen_by_hand and guess != self._guessed:
                box.setCurrentIndex(max(box.findData(guess), 0))
                self._guessed = guess
        self.ui.holidays.setToolTip(
            tr("Public holidays of this country count as Sundays; proposed by the site's time zone, {zone}.",
               zone=scope.zone.key)
        )  # fmt: skip

    def question(self, scope: Scope) -> "Callable[[Workbench, Progress], DayProfiles]":
        """Ask for the usual days."""
        step_h = 1.0 if self.ui.hourly.isChecked() else 0.25
        grouping = _GROUPINGS[self.ui.grouping.currentIndex()]
        request = ProfileRequest(scope.load, grouping, step_h, self.ui.holidays.currentData() or "")
        return lambda workbench, progress: workbench.day_profiles(request, progress)

    def draw(self) -> None:
        """Draw a curve and a band for each kind of day."""
        result = self.result
        hours = result.hours
        lines = [
            Line(
                f"{one.label} ({text.counted(one.days, tr('day'), tr('days'))})", hours, one.mean_kw,
                color_index=number, steps=True,
                low=one.low_kw if len(result.profiles) <= 4 else None,
                high=one.high_kw if len(result.profiles) <= 4 else None,
            )
            for number, one in enumerate(result.profiles)
        ]  # fmt: skip

        def describe(hour: float) -> str:
            place = int(hour // result.step_h)
            if not 0 <= place < len(hours):
                return ""
            values = "   ".join(f"{one.label}: {text.power(float(one.mean_kw[place]))}" for one in result.profiles)
            return f"{_clock(float(hours[place]))}   {values}"

        self.plot.show_curves(
            lines, tr("Time of day, site time"), tr("Mean power, kW"), bounds=(0.0, 24.0), describe=describe
        )

    def tell(self) -> Told:
        """Say what a day of each kind takes."""
        result = self.result
        known = [one for one in result.profiles if np.isfinite(one.energy_kwh)]
        days = "; ".join(
            tr("{label}: {energy} a day, {low} to {high}", label=one.label, energy=text.energy(one.energy_kwh, 0),
               low=text.power(one.base_kw, 0), high=text.power(one.peak_kw, 0))
            for one in known[:4]
        )  # fmt: skip
        notes = list(notes_of(result.findings))
        if result.holidays:
            listed = ", ".join(day.isoformat() for day in result.holidays[:12])
            more = " …" if len(result.holidays) > 12 else ""
            notes.append(
                tr("{count} of {country} in the period: {days}.", country=self.ui.holidays.currentData(),
                   count=text.counted(len(result.holidays), tr("public holiday"), tr("public holidays")),
                   days=listed + more)
            )  # fmt: skip
        if len(result.profiles) <= 4:
            notes.append(tr("The bands hold the middle 80 % of the days."))
        formula = tr("Energy a day: mean of the days of which at least 90 % was measured, scaled to all of it")
        minutes = f"{60 * result.step_h:g}"
        heading = tr("Usual days, mean power of {minutes} min, kW", minutes=minutes)
        return Told(heading, f"{days}." if days else tr("No day was measured in full."), tuple(notes), formula)

    def table(self) -> tuple[Sequence[Column], pd.DataFrame]:
        """Return one row a step of the day."""
        result = self.result
        frame = pd.DataFrame({"time": [_clock(hour) for hour in result.hours]})
        columns = [Column("time", tr("Time of day"))]
        for number, one in enumerate(result.profiles):
            for key, values, words in (
                ("mean", one.mean_kw, "{label}, kW"), ("low", one.low_kw, "10 %, kW"), ("high", one.high_kw, "90 %, kW")
            ):  # fmt: skip
                frame[f"{key}{number}"] = values
                title = words.format(label=one.label)
                columns.append(Column(f"{key}{number}", title, partial(text.number, digits=2), one.label))
        return columns, frame

    def state(self) -> dict[str, Any]:
        """Return the options."""
        country = self.ui.holidays.currentData() if self._chosen_by_hand else None
        return {
            "grouping": self.ui.grouping.currentIndex(), "hourly": self.ui.hourly.isChecked(), "country": country
        }  # fmt: skip

    def restore_state(self, state: dict[str, Any]) -> None:
        """Choose the options of another day."""
        self.ui.grouping.setCurrentIndex(int(state.get("grouping", 0)))
        self.ui.hourly.setChecked(bool(state.get("hourly", False)))


def _clock(hour: float) -> str:
    minutes = round(60 * hour)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
