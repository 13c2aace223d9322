"""Two periods of the same machines over each other: totals, differences, and what the baselines expected."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from PySide6.QtCore import QObject, QSignalBlocker

from analytics import text
from analytics.language import later, tr
from analytics.patterns import Alignment, Comparison, ComparisonRequest, apart, earlier
from analytics.period import Period
from analytics.progress import Progress
from enms_desktop import presets
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.models.frame_model import Column
from enms_desktop.pages.patterns.picture import Picture, Told, notes_of
from enms_desktop.pages.patterns.scope import Scope, bounds_of
from enms_desktop.plots.curve_plot import CurvePlot, Line

if TYPE_CHECKING:
    from analytics.workbench import Workbench

_DEVIATION = later("Measured − expected, kWh")

_one_digit = partial(text.number, digits=1)

_LAST_YEAR, _LAST_WEEK, _BEFORE, _OTHER = range(4)
_ALIGNMENTS = (Alignment.START, Alignment.WEEKDAY, Alignment.CALENDAR)

#: Longer periods are drawn by the day.
_MOST_HOURS = 24 * 62
#: Of shorter periods the table has the hours too.
_HOURLY_DAYS = 8


class ComparisonPicture(Picture[Comparison]):
    """The period of the page beside another one."""

    NAME, TITLE, ICON = "comparison", later("Compare periods"), "compare"

    def __init__(self, ui: Ui_PatternsForm, parent: QObject) -> None:
        super().__init__(ui, parent)
        self._scope: Scope | None = None
        ui.second_period.set_presets(())
        ui.alignment.setCurrentIndex(_ALIGNMENTS.index(Alignment.WEEKDAY))
        ui.against.currentIndexChanged.connect(self._choose_against)
        ui.alignment.currentIndexChanged.connect(self.options_changed)
        ui.second_period.chosen.connect(self.options_changed)
        ui.second_period.hide()
        self._by_hand = False
        ui.against.activated.connect(self._keep_choice)

    @cached_property
    def plot(self) -> CurvePlot:
        """The widget that draws it."""
        return CurvePlot(self.ui.plot_holder)

    def compare_with_last_week(self) -> None:
        """Lay the period over the same days a week before, as the user would choose it."""
        self._keep_choice(_LAST_WEEK)
        self.ui.against.setCurrentIndex(_LAST_WEEK)

    def _keep_choice(self, _row: int) -> None:
        self._by_hand = True

    def _choose_against(self, row: int) -> None:
        if self._scope is not None and row == _OTHER and self.ui.second_period.period is None:
            self.ui.second_period.set_period(self._second(self._scope, _BEFORE))
        self.ui.second_period.setVisible(row == _OTHER)
        self.options_changed.emit()

    def follow(self, scope: Scope) -> None:
        """Know from when to when there are readings."""
        self._scope = scope
        first, last = bounds_of(scope.machines)
        self.ui.second_period.set_bounds(first, last, scope.zone)
        if not self._by_hand and self.ui.against.currentIndex() == _LAST_YEAR:
            before = self._second(scope, _LAST_YEAR)
            if first is not None and before.end <= first:  # there is no last year yet
                with QSignalBlocker(self.ui.against):
                    self.ui.against.setCurrentIndex(_BEFORE)

    def _second(self, scope: Scope, row: int) -> Period:
        """Return the other period; one that is moved by a week or the user's own may overlap the first, no other."""
        period, zone = scope.period, scope.zone
        if row == _OTHER and self.ui.second_period.period is not None:
            return self.ui.second_period.period
        if row == _LAST_WEEK:
            return earlier(period, zone.key, days=7)
        if row == _LAST_YEAR:
            second = presets.year_before(period, zone)
        else:
            second = earlier(period, zone.key, days=max(round(period.hours / 24), 1))
        return apart(period, second, _ALIGNMENTS[self.ui.alignment.currentIndex()], zone.key)

    def question(self, scope: Scope) -> "Callable[[Workbench, Progress], Comparison]":
        """Ask for both periods."""
        second = self._second(scope, self.ui.against.currentIndex())
        request = ComparisonRequest(scope.load, second, _ALIGNMENTS[self.ui.alignment.currentIndex()])
        return lambda workbench, progress: workbench.compare_periods(request, progress)

    def draw(self) -> None:
        """Draw both curves, by the hour, or by the day when there are many."""
        result, scope = self.result, self.scope
        hourly = len(result.table) <= _MOST_HOURS and result.step_h < 24
        x, first, second = _curves(result, hourly=hourly)
        axis = self.plot.canvas.bottom
        axis.set_marks(24.0 if hourly else 1.0, partial(_day_words, result, 24.0 if hourly else 1.0))
        lines = [
            Line(text.period(result.first.period, scope.zone), x, first, color_index=0, steps=True),
            Line(text.period(result.second.period, scope.zone), x, second, color_index=1, steps=True),
        ]
        unit = "kW" if hourly else "kWh"

        def describe(at: float) -> str:
            place = int(np.searchsorted(x, at, side="right")) - 1
            if not 0 <= place < len(x):
                return ""
            one, other = float(first[place]), float(second[place])
            words = tr(
                "{first} against {second}, {difference}",
                first=text.number(one, unit), second=text.number(other, unit),
                difference=text.number(one - other, unit, signed=True),
            )  # fmt: skip
            return f"{_moment_words(result, at, hourly=hourly)}   {words}"

        y_label = tr("Mean power, kW") if hourly else tr("Energy of each day, kWh")
        self.plot.show_curves(lines, tr("Days of the first period, site time"), y_label, describe=describe)

    def tell(self) -> Told:
        """Say the difference in energy and money, and how much of it production and weather explain."""
        result, scope = self.result, self.scope
        uneven = any(one.code == "comparison.uneven" for one in result.findings)
        parts = [_of_mean_power(result) if uneven else _of_energy(result)]
        if result.explained_kwh is not None and not uneven:
            parts.append(_explained(result))
        notes = list(notes_of(result.findings))
        if result.explained_kwh is None:
            notes.append(tr("With an active baseline of every machine, what production and weather explain is told."))
        notes.append(
            tr("{first} beside {second}.", first=text.period(result.first.period, scope.zone),
               second=text.period(result.second.period, scope.zone))
        )  # fmt: skip
        formula = tr(
            "Difference = first − second; per cent of the second\n"
            "Expected: the active baselines under the conditions of each period"
        )
        return Told(tr("Two periods over each other, kW"), " ".join(parts), tuple(notes), formula)

    def table(self) -> tuple[Sequence[Column], pd.DataFrame]:
        """Return the totals, then a row a day, and a row an hour where they are few."""
        result, scope = self.result, self.scope
        one, other = result.first, result.second
        columns = [
            Column("what", tr("What")),
            Column("first", tr("This period"), _one_digit, text.period(one.period, scope.zone)),
            Column("second", tr("The other one"), _one_digit, text.period(other.period, scope.zone)),
            Column("difference", tr("Difference"), partial(text.number, digits=1, signed=True), tr("First − second")),
            Column("percent", "%", partial(text.number, digits=1, signed=True), tr("100 · difference ÷ second")),
        ]
        parts = [_totals(result), _days(result), *([_hours(result)] if len(result.daily) <= _HOURLY_DAYS else [])]
        frame = pd.concat(parts, ignore_index=True)
        frame["difference"] = frame["first"] - frame["second"]
        frame["percent"] = 100 * frame["difference"] / frame["second"].where(frame["second"] > 0)
        frame.loc[frame["what"] == tr(_DEVIATION), "percent"] = np.nan  # a deviation may be near zero
        return columns, frame

    def open_row(self, position: int) -> None:
        """Open the day of a row."""
        day: Any = _days(self.result)["day"].get(position - len(_totals(self.result)))
        if day is not None and pd.notna(day):
            self.period_opened.emit(self.scope.day(day))

    def state(self) -> dict[str, Any]:
        """Return the options; a period of one's own is not kept."""
        row = self.ui.against.currentIndex()
        against = {"against": _BEFORE if row == _OTHER else row} if self._by_hand else {}
        return {**against, "alignment": self.ui.alignment.currentIndex()}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Choose the options of another day."""
        self._by_hand = "against" in state
        self.ui.against.setCurrentIndex(int(state.get("against", _LAST_YEAR)))
        self.ui.alignment.setCurrentIndex(int(state.get("alignment", _ALIGNMENTS.index(Alignment.WEEKDAY))))


def _curves(result: Comparison, *, hourly: bool) -> "tuple[np.ndarray, np.ndarray, np.ndarray]":
    """Return x and both curves; moments that neither period has are gaps."""
    if hourly:
        last = float(result.table.index.max())
        table = result.table.reindex(np.arange(float(result.table.index.min()), last + result.step_h, result.step_h))
        names = ("first_kw", "second_kw")
    else:
        table = result.daily.reindex(np.arange(int(result.daily.index.min()), int(result.daily.index.max()) + 1))
        names = ("first_kwh", "second_kwh")
    first, second = (table[name].to_numpy(np.float64) for name in names)
    return table.index.to_numpy(np.float64), first, second


def _totals(result: Comparison) -> pd.DataFrame:
    one, other = result.first, result.second
    rows = [
        (tr("Energy, kWh"), one.energy_kwh, other.energy_kwh),
        (tr("Mean power, kW"), one.mean_kw, other.mean_kw),
        (tr("Cost, {currency}", currency=one.currency or text.UNKNOWN), one.cost, other.cost),
        (tr("Production, units"), one.production_units, other.production_units),
        (tr("Expected by the baseline, kWh"), one.expected_kwh, other.expected_kwh),
        (tr(_DEVIATION), one.deviation_kwh, other.deviation_kwh),
    ]
    totals = pd.DataFrame(rows, columns=["what", "first", "second"])
    totals[["first", "second"]] = totals[["first", "second"]].astype(np.float64)
    return totals


def _days(result: Comparison) -> pd.DataFrame:
    daily = result.daily.reset_index(drop=True)
    what = [f"{_beside(one, other)}, kWh" for one, other in zip(daily["first_day"], daily["second_day"], strict=True)]
    return pd.DataFrame(
        {"what": what, "first": daily["first_kwh"], "second": daily["second_kwh"], "day": daily["first_day"]}
    )


def _hours(result: Comparison) -> pd.DataFrame:
    what = [f"{_moment_words(result, float(at), hourly=True)}, kW" for at in result.table.index]
    return pd.DataFrame(
        {"what": what, "first": result.table["first_kw"].to_numpy(), "second": result.table["second_kw"].to_numpy()}
    )


def _day_words(result: Comparison, width: float, place: float) -> str:
    number = round(place / width)
    if number not in result.daily.index:
        return ""
    day: Any = result.daily.loc[number, "first_day"]
    return f"{text.weekday(day)} {day:%m-%d}" if pd.notna(day) else ""


def _moment_words(result: Comparison, at: float, *, hourly: bool) -> str:
    number = int(at // 24) if hourly else int(at)
    if number not in result.daily.index:
        return ""
    row = result.daily.loc[number]
    days = _beside(row["first_day"], row["second_day"])
    return f"{days}, {int(at % 24):02d}:00" if hourly else days


def _beside(one: Any, other: Any) -> str:
    words = (f"{text.weekday(day)} {day:%Y-%m-%d}" if pd.notna(day) else text.UNKNOWN for day in (one, other))
    return " | ".join(words)


def _of_energy(result: Comparison) -> str:
    words = tr(
        "{first} against {second}: {difference} ({percent}) {direction}",
        first=text.energy(result.first.energy_kwh), second=text.energy(result.second.energy_kwh),
        difference=text.energy(abs(result.difference_kwh)),
        percent=text.number(abs(result.difference_percent or 0.0), "%", 1), direction=_direction(result.difference_kwh),
    )  # fmt: skip
    if result.difference_cost is not None:
        cost = text.money(abs(result.difference_cost), result.first.currency, 0)
        words += tr(", {cost} {direction}", cost=cost, direction=_direction(result.difference_cost))
    return f"{words}."


def _of_mean_power(result: Comparison) -> str:
    """Say the difference where one of the periods was measured in part only: its energy says nothing."""
    one, other = result.first, result.second
    return tr(
        "Mean power while measured {first} against {second} ({percent}); measured for {hours} and for {others}.",
        first=text.power(one.mean_kw), second=text.power(other.mean_kw),
        percent=text.percent(one.mean_kw / other.mean_kw - 1, signed=True) if other.mean_kw > 0 else text.UNKNOWN,
        hours=text.number(one.hours, "h", 0), others=text.number(other.hours, "h", 0),
    )  # fmt: skip


def _direction(difference: float) -> str:
    return tr("more") if difference >= 0 else tr("less")


def _explained(result: Comparison) -> str:
    explained = text.number(result.explained_kwh, "kWh", 0, signed=True)
    return tr(
        "What the baseline knows of, such as production and weather, explains {explained} of that; "
        "against the baseline it used {first} now and {second} then.",
        explained=explained, first=_against(result.first.deviation_kwh), second=_against(result.second.deviation_kwh),
    )  # fmt: skip


def _against(deviation_kwh: float | None) -> str:
    if deviation_kwh is None:
        return text.UNKNOWN
    amount = text.number(abs(deviation_kwh), "kWh", 0)
    return tr("{amount} more", amount=amount) if deviation_kwh >= 0 else tr("{amount} less", amount=amount)
