"""Load-duration curve: for how much of the time a power is exceeded, and what the base load costs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from PySide6.QtCore import QObject

from analytics import text
from analytics.errors import NotEnoughData
from analytics.language import later, tr
from analytics.patterns import DurationCurve, LoadRequest, earlier
from analytics.plant import ELECTRICITY
from analytics.progress import Progress
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.models.frame_model import Column
from enms_desktop.pages.patterns.picture import Picture, Told, notes_of
from enms_desktop.pages.patterns.scope import Scope
from enms_desktop.plots.curve_plot import CurvePlot, Line, Place

if TYPE_CHECKING:
    from analytics.workbench import Workbench

#: Corners of a drawn curve; more than a screen has pixels.
_CORNERS = 4000


@dataclass(frozen=True, eq=False)
class Durations:
    """A curve, that of the year before where it was asked for and measured, and what a kWh costs on average."""

    curve: DurationCurve
    before: DurationCurve | None
    wanted_before: bool
    rate: float | None
    currency: str


class DurationPicture(Picture[Durations]):
    """Power in descending order."""

    NAME, TITLE, ICON = "duration", later("Load duration"), "duration"

    def __init__(self, ui: Ui_PatternsForm, parent: QObject) -> None:
        super().__init__(ui, parent)
        ui.duration_compare.toggled.connect(self.options_changed)

    @cached_property
    def plot(self) -> CurvePlot:
        """The widget that draws it."""
        return CurvePlot(self.ui.plot_holder)

    def question(self, scope: Scope) -> "Callable[[Workbench, Progress], Durations]":
        """Ask for the curve, and for that of the year before where it is wanted."""
        load, wanted = scope.load, self.ui.duration_compare.isChecked()
        before = LoadRequest(load.machine_ids, earlier(load.period, scope.zone.key, years=1), load.energy_type)

        def ask(workbench: "Workbench", progress: Progress) -> Durations:
            curve = workbench.load_duration(load, progress.part(0.0, 0.5))
            rate, currency = _rate(workbench, load, progress.part(0.5, 0.7))
            other = None
            if wanted:
                try:
                    other = workbench.load_duration(before, progress.part(0.7, 1.0))
                except NotEnoughData:
                    other = None  # the words say so
            return Durations(curve, other, wanted, rate, currency)

        return ask

    def draw(self) -> None:
        """Draw the curve with its base load and the shares of the time that are told."""
        result, scope = self.result, self.scope
        curve = result.curve
        lines = [Line(scope.period_words, *_corners(curve))]
        if result.before is not None:
            words = text.period(result.before.period, scope.zone)
            lines.append(Line(words, *_corners(result.before), color_index=1))
        places = [
            Place(tr("Base load {power}", power=text.power(curve.base_kw)), y=curve.base_kw, role="good"),
            Place(tr("Mean {power}", power=text.power(curve.mean_kw)), y=curve.mean_kw),
        ]

        def describe(percent: float) -> str:
            share = min(max(percent / 100, 0.0), 1.0)
            parts = [f"{text.percent(share)} · {text.number(share * curve.hours, 'h', 0)}"]
            parts.append(f"≥ {text.power(curve.power_at_share(share))}")
            if result.before is not None:
                parts.append(tr("before: {power}", power=text.power(result.before.power_at_share(share))))
            return "   ".join(parts)

        self.plot.show_curves(
            lines, tr("Part of the measured time, %"), tr("Mean power, kW"),
            places=places, bounds=(0.0, 100.0), describe=describe,
        )  # fmt: skip

    def tell(self) -> Told:
        """Say how much of the energy is base load and what it costs."""
        result, scope = self.result, self.scope
        curve = result.curve
        share = text.percent(curve.base_energy_share, 0)
        base = text.power(curve.base_kw)
        if result.rate is not None:
            sentence = tr(
                "The base load of {base}, exceeded 90 % of the time, is {share} of the energy and cost about {cost}.",
                base=base, share=share, cost=text.money(curve.base_energy_kwh * result.rate, result.currency, 0),
            )  # fmt: skip
        else:
            sentence = tr(
                "The base load of {base}, exceeded 90 % of the time, is {share} of the energy.", base=base, share=share
            )
        peak = tr(
            "Peak {peak} on {when}; load factor {factor}.",
            peak=text.power(curve.peak_kw), when=text.moment(curve.peak_time, scope.zone),
            factor=text.percent(curve.load_factor, 0),
        )  # fmt: skip
        shares = "; ".join(f"{text.percent(part, 0)}: {text.power(kw)}" for part, kw in curve.power_at)
        notes = [tr("Reached or exceeded for {shares} of the time.", shares=shares), *notes_of(curve.findings)]
        if result.before is not None:
            notes += [tr("The year before: {remark}", remark=one) for one in notes_of(result.before.findings)]
        elif result.wanted_before:
            notes.append(tr("Nothing was measured in the year before."))
        if result.rate is not None:
            notes.append(tr("The cost is at the mean rate of the period."))
        heading = tr("Load-duration curve, mean power of {minutes} min, kW", minutes=f"{60 * curve.interval_h:g}")
        formula = tr(
            "Base load: power exceeded for 90 % of the measured time\nIts energy: Σ min(P, base load) · h\n"
            "Its cost: that energy · cost ÷ energy of the period\nLoad factor: mean power ÷ peak"
        )
        return Told(heading, f"{sentence} {peak}", tuple(notes), formula)

    def table(self) -> tuple[Sequence[Column], pd.DataFrame]:
        """Return the power at every full per cent."""
        result, scope = self.result, self.scope
        shares = np.array([0.0, 0.01, 0.02, 0.05, *np.arange(0.1, 1.0, 0.1), 0.95, 0.98, 0.99, 1.0])
        curves = [result.curve, *([result.before] if result.before else [])]
        frame = pd.DataFrame({"share": shares, "hours": shares * result.curve.hours})
        columns = [
            Column("share", tr("Part of the time"), partial(text.percent, digits=0)),
            Column("hours", tr("Time, h"), partial(text.number, digits=1)),
        ]
        for number, curve in enumerate(curves):
            frame[f"kw{number}"] = [curve.power_at_share(share) for share in shares]
            title = f"{text.period(curve.period, scope.zone)}, kW"
            columns.append(
                Column(f"kw{number}", title, text.number, tr("Reached or exceeded for that part of the time"))
            )
        return columns, frame

    def state(self) -> dict[str, Any]:
        """Return the options."""
        return {"before": self.ui.duration_compare.isChecked()}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Choose the options of another day."""
        self.ui.duration_compare.setChecked(bool(state.get("before", False)))


def _rate(workbench: "Workbench", load: LoadRequest, progress: Progress) -> tuple[float | None, str]:
    """Return the mean price of a kWh over all machines; None when one is unknown or they are in two currencies."""
    if load.energy_type != ELECTRICITY:
        return None, ""
    found = [workbench.kpis(one, load.period, progress) for one in load.machine_ids]
    energy = sum(one.energy_kwh or 0.0 for one in found)
    if energy <= 0 or len({one.currency for one in found}) > 1 or any(one.cost is None for one in found):
        return None, ""
    return sum(one.cost or 0.0 for one in found) / energy, found[0].currency


def _corners(curve: DurationCurve) -> tuple[np.ndarray, np.ndarray]:
    """Return the curve with no more corners than can be seen, in per cent of the time."""
    percent = np.insert(100 * curve.until_h / curve.until_h[-1], 0, 0.0)
    power = np.insert(curve.power_kw, 0, curve.power_kw[0])
    keep = np.unique(np.linspace(0, len(power) - 1, min(len(power), _CORNERS)).astype(int))
    return percent[keep], power[keep]
