"""Energy signature: mean power against outdoor temperature, with change points and what they mean."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from PySide6.QtCore import QObject

from analytics import text
from analytics.language import later, tr
from analytics.patterns import ChangePointModel, Estimate, Family, Points, SignatureRequest
from analytics.period import Period
from analytics.progress import Progress
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.models.frame_model import Column
from enms_desktop.pages.patterns.picture import Picture, Told, notes_of
from enms_desktop.pages.patterns.scope import Scope
from enms_desktop.plots.curve_plot import CurvePlot, Line, Place
from enms_desktop.plots.scatter_plot import Cloud
from enms_desktop.plots.xy_plot import Keys
from enms_desktop.selection import Rows

if TYPE_CHECKING:
    from analytics.workbench import Workbench
    from analytics.workbench.patterns import SignatureOf

_POINTS = (Points.HOUR, Points.DAY, Points.WEEK)
#: The language of the field: nothing to translate.
_FORMULAS = {
    Family.MEAN: "P = b₀",
    Family.LINE: "P = b₀ + b₁·T",
    Family.HEATING: "P = b₀ + b₁·(Th − T)⁺",
    Family.COOLING: "P = b₀ + b₁·(T − Tc)⁺",
    Family.VEE: "P = b₀ + b₁·(T − Tc)⁻ + b₂·(T − Tc)⁺",
    Family.BOTH: "P = b₀ + b₁·(Th − T)⁺ + b₂·(T − Tc)⁺",
}
_WIDTHS_S = {Points.HOUR: 3600, Points.DAY: 86_400, Points.WEEK: 7 * 86_400}
#: What the field has no sign for.
_MEAN = later("mean")
_FAMILIES = {
    "": later("The best by adjusted R²"),
    Family.LINE: later("2P: straight line"),
    Family.HEATING: later("3PH: heating below a change point"),
    Family.COOLING: later("3PC: cooling above a change point"),
    Family.VEE: later("4P: two slopes that meet"),
    Family.BOTH: later("5P: heating and cooling"),
}


class SignaturePicture(Picture["SignatureOf"]):
    """Points and the model through them."""

    NAME, TITLE, ICON = "signature", later("Energy signature"), "signature"

    def __init__(self, ui: Ui_PatternsForm, parent: QObject) -> None:
        super().__init__(ui, parent)
        self._marked: Keys = np.empty(0, dtype=np.int64)
        for family, words in _FAMILIES.items():
            ui.family.addItem(tr(words), str(family))
        ui.points.setCurrentIndex(1)
        ui.points.currentIndexChanged.connect(self.options_changed)
        ui.family.currentIndexChanged.connect(self.options_changed)

    @cached_property
    def plot(self) -> CurvePlot:
        """The widget that draws it."""
        plot = CurvePlot(self.ui.plot_holder)
        plot.set_pickable()
        plot.picked.connect(self._pick)
        plot.dot_chosen.connect(self.open_row)
        return plot

    def question(self, scope: Scope) -> "Callable[[Workbench, Progress], SignatureOf]":
        """Ask for the signature."""
        points = _POINTS[self.ui.points.currentIndex()]
        request = SignatureRequest(scope.load, points, self.ui.family.currentData() or "")
        return lambda workbench, progress: workbench.energy_signature(request, progress)

    def draw(self) -> None:
        """Draw the points, the model and its change points with their limits."""
        result, scope = self.result, self.scope
        found, model = result.signature, result.signature.model
        ends = np.array([found.temperature_c.min(), found.temperature_c.max()])
        corners = np.unique(np.concatenate([ends, [one.value for one in model.change_points]]))
        lines = [
            Line(tr("Model {family}", family=_short(model.family)), corners, model.power_kw(corners), role="expected"),
        ]
        label = _point_words(result.request.points)
        cloud = Cloud(label, found.temperature_c, found.power_kw, keys=_starts_s(result))
        places = [
            Place(
                f"{text.number(one.value, '°C', 1)} ({_limits(one, 1)})", x=one.value, low=one.low, high=one.high,
                role="expected",
            )
            for one in model.change_points
        ]  # fmt: skip

        def name(position: int) -> str:
            return text.moment(result.times[position].to_pydatetime(), scope.zone)

        def describe(at: float) -> str:
            expected = float(model.power_kw(np.array([at]))[0])
            return tr(
                "model at {temperature}: {power}", temperature=text.number(at, "°C", 1), power=text.power(expected)
            )

        self.plot.show_curves(
            lines,
            tr("Outdoor temperature, °C"),
            tr("Mean power, kW"),
            cloud=cloud,
            places=places,
            describe=describe,
            name=name,
            units=("°C", "kW"),
        )

    def _pick(self, keys: Keys, adds: bool) -> None:
        """Pick points, for all pages; those of several machines together are nobody's samples."""
        if self.scope.machine_id is not None:
            picked = np.union1d(keys, self._marked) if adds else keys
            width_s = _WIDTHS_S[self.result.request.points]
            self.rows_picked.emit(Rows(self.scope.machine_id, tuple(int(one) for one in picked), width_s))

    def mark(self, rows: Rows) -> None:
        """Mark the points that were picked anywhere: a day is not picked where an hour of it is."""
        starts = _starts_s(self.result)
        same = rows.width_s == _WIDTHS_S[self.result.request.points]
        self._marked = np.intersect1d(starts, np.array(rows.starts_s if same else (), dtype=np.int64))
        self.plot.set_picked(self._marked)

    def open_row(self, position: int) -> None:
        """Open the days of a point."""
        result, scope = self.result, self.scope
        first = result.times[position].tz_convert(scope.zone.key).date()
        last = first + timedelta(days=6 if result.request.points is Points.WEEK else 0)
        self.period_opened.emit(Period(scope.day(first).start, scope.day(last).end))

    def tell(self) -> Told:
        """Say base power, slopes and change points."""
        result = self.result
        found, model = result.signature, result.signature.model
        notes = [
            tr(
                "{count}; {family}, adjusted R² {r2}, CV(RMSE) {cv}; limits are those of 95 %.",
                count=text.counted(len(found.power_kw), tr("point"), tr("points")), family=_short(model.family),
                r2=text.coefficient(model.adjusted_r_squared), cv=text.percent(model.cv_rmse),
            ),
            *notes_of(found.findings),
        ]  # fmt: skip
        words = {Points.HOUR: later("hour"), Points.DAY: later("day"), Points.WEEK: later("week")}
        per = tr(words[result.request.points])
        heading = tr("Mean power of each {per} against outdoor temperature, kW", per=per)
        return Told(heading, _sentence(model), tuple(notes), _FORMULAS[model.family])

    def table(self) -> tuple[Sequence[Column], pd.DataFrame]:
        """Return one row a point."""
        result, scope = self.result, self.scope
        found = result.signature
        expected = found.model.power_kw(found.temperature_c)
        frame = pd.DataFrame(
            {
                "time": [text.moment(one.to_pydatetime(), scope.zone) for one in result.times],
                "temperature": found.temperature_c,
                "power": found.power_kw,
                "expected": expected,
                "residual": found.power_kw - expected,
            }
        )
        columns = [
            Column("time", tr("From")),
            Column("temperature", tr("Outdoor temperature, °C"), partial(text.number, digits=1)),
            Column("power", tr("Mean power, kW"), partial(text.number, digits=2)),
            Column("expected", tr("Model, kW"), partial(text.number, digits=2)),
            Column("residual", tr("Measured − model, kW"), partial(text.number, digits=2, signed=True)),
        ]
        return columns, frame

    def state(self) -> dict[str, Any]:
        """Return the options."""
        return {"points": self.ui.points.currentIndex(), "family": self.ui.family.currentData()}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Choose the options of another day."""
        self.ui.points.setCurrentIndex(int(state.get("points", 1)))
        self.ui.family.setCurrentIndex(max(self.ui.family.findData(state.get("family", "")), 0))


def _starts_s(result: "SignatureOf") -> Keys:
    starts: Keys = result.times.as_unit("s").asi8
    return starts


def _point_words(points: Points) -> str:
    return tr({Points.HOUR: later("Hours"), Points.DAY: later("Days"), Points.WEEK: later("Weeks")}[points])


def _limits(one: Estimate, digits: int) -> str:
    return tr("{low} to {high}", low=text.number(one.low, "", digits), high=text.number(one.high, "", digits))


def _short(family: Family) -> str:
    """Return the sign of a form, in words where it has none."""
    return tr(_MEAN) if family is Family.MEAN else family.value


def _sentence(model: ChangePointModel) -> str:
    if model.family is Family.MEAN:
        return tr(
            "The load does not follow the weather: it takes {power} on average.",
            power=text.power(model.intercept.value),
        )
    parts = []
    if model.family is Family.VEE:
        place = text.number(model.change_points[0].value, "°C", 1)
        parts.append(tr("At {place} it takes {power}", place=place, power=text.power(model.intercept.value)))
    elif model.family is Family.LINE:
        parts.append(tr("At 0 °C it takes {power}", power=text.power(model.intercept.value)))
    else:
        parts.append(tr("Base power {power}", power=text.power(model.intercept.value)))
    heating, cooling = model.heating_kw_per_k, model.cooling_kw_per_k
    if heating is not None:
        parts.append(_slope(later("{slope} more for every kelvin colder ({limits})"), heating))
        if model.change_points:
            parts[-1] += tr(" below {place}", place=text.number(model.change_points[0].value, "°C", 1))
    if cooling is not None:
        parts.append(_slope(later("{slope} more for every kelvin warmer ({limits})"), cooling))
        if model.change_points:
            parts[-1] += tr(" above {place}", place=text.number(model.change_points[-1].value, "°C", 1))
    if heating is None and cooling is None:
        parts.append(tr("it falls when it gets colder or warmer"))
    return f"{'; '.join(parts)}."


def _slope(words: str, one: Estimate) -> str:
    return tr(words, slope=text.number(one.value, "kW/K"), limits=_limits(one, 2))
