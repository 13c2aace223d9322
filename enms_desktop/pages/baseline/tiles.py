"""The scores of a baseline as tiles: value with unit, and a verdict by the limits of the field."""

from dataclasses import dataclass

from analytics import text
from analytics.baseline import BaselineModel, energy_unit
from analytics.language import tr
from analytics.period import Interval

#: ASHRAE Guideline 14-2014, calibrated hourly models; there is no limit for days.
CV_RMSE_LIMIT = {Interval.MINUTE: 0.30, Interval.QUARTER_HOUR: 0.30, Interval.HOUR: 0.30}
#: Usual practice in measurement and verification.
NMBE_LIMIT = 0.005


@dataclass(frozen=True)
class Tile:
    """A score as it is shown: value with unit, verdict in words, and the role that colours the verdict."""

    value: str
    verdict: str
    role: str = "small"


def tiles(model: BaselineModel) -> dict[str, Tile]:
    """Return the scores of a model by the name of their tile."""
    scores, unit = model.scores, energy_unit(model)
    total = scores.samples + sum(one.samples for one in model.left_out)
    drivers = len(model.terms)
    least, bias = text.coefficient(model.min_r_squared, 2), text.percent(NMBE_LIMIT)
    return {
        "r_squared": _judged(
            text.coefficient(scores.r_squared),
            scores.r_squared >= model.min_r_squared,
            tr("good: ≥ {limit}", limit=least),
            tr("low: < {limit}", limit=least),
        ),
        "r_squared_adjusted": Tile(
            text.coefficient(scores.r_squared_adjusted),
            tr("1 driver") if drivers == 1 else tr("{count} drivers", count=drivers),
        ),
        "rmse": Tile(
            text.significant(scores.rmse_kwh, 3, "kWh"),
            tr("mean {value}", value=text.significant(scores.mean_kwh, 3, "kWh")),
        ),
        "mae": Tile(text.significant(scores.mae_kwh, 3, "kWh"), unit.replace("kWh ", "")),
        "cv_rmse": _cv_rmse(model),
        "nmbe": _judged(
            text.percent(scores.nmbe, 2),
            abs(scores.nmbe) <= NMBE_LIMIT,
            tr("good: ±{limit}", limit=bias),
            tr("biased: > ±{limit}", limit=bias),
        ),
        "samples": Tile(text.integer(scores.samples), tr("of {total}", total=text.integer(total))),
    }


def _cv_rmse(model: BaselineModel) -> Tile:
    value, limit = model.scores.cv_rmse, CV_RMSE_LIMIT.get(model.interval)
    if limit is None:
        return Tile(text.percent(value), tr("of the mean"))
    bound = text.percent(limit, 0)
    return _judged(
        text.percent(value), value <= limit, tr("good: ≤ {limit}", limit=bound), tr("high: > {limit}", limit=bound)
    )


def _judged(value: str, good: bool, praise: str, blame: str) -> Tile:
    return Tile(value, praise if good else blame, "small_good" if good else "small_warning")
