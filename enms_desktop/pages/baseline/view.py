"""What the baseline page shows, as pure functions: words, tables, curves; known to no widget."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from analytics.baseline import (
    BaselineFit,
    BaselineModel,
    DriverCandidate,
    StoredBaseline,
    Term,
    coefficient_unit,
    energy_unit,
)
from analytics.measure import CONTRACT_MEASURES
from analytics.period import Interval, Period
from analytics.period import moment as typed_moment
from enms_desktop import text
from enms_desktop.models.frame_model import Column
from enms_desktop.plots.scatter_plot import Cloud
from enms_desktop.plots.time_plot import Trace, prepared

#: ASHRAE Guideline 14-2014, calibrated hourly models; there is no limit for days.
CV_RMSE_LIMIT = {Interval.MINUTE: 0.30, Interval.QUARTER_HOUR: 0.30, Interval.HOUR: 0.30}
#: Usual practice in measurement and verification.
NMBE_LIMIT = 0.005

INTERVALS = (None, Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY)


def wall(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return a moment as the clock on the site's wall shows it."""
    return moment.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0)


def period_of(start: datetime, end: datetime, former: Period | None, zone: ZoneInfo) -> Period:
    """Return the period between two readings of the site's clock; a bound that still shows the former keeps it.

    Raises
    ------
    BadRequest
        When the clock skips one of them, or the end is not after the start.
    """
    bounds = []
    for shown, was in zip((start, end), (former.start, former.end) if former else (None, None), strict=True):
        keep = was is not None and wall(was, zone) == shown
        bounds.append(was if keep and was is not None else typed_moment(shown.isoformat(timespec="minutes"), zone))
    return Period(bounds[0], bounds[1])


def interval_words(interval: Interval | None) -> str:
    """Return how the list of sample widths names one."""
    return "automatic (1 hour or 1 day)" if interval is None else interval.words


# --- Drivers ---------------------------------------------------------------------------------------------------------

DRIVER_COLUMNS = (
    Column("label", "Driver [unit]", cell_tooltip=str),
    Column(
        "correlation",
        "r",
        lambda value: text.number(value, digits=2),
        "Pearson's correlation with the energy, −1 to 1: how closely they move together.\n"
        "– : the driver does not vary. Of a category it is the multiple correlation, without a sign.",
    ),
    Column(
        "coverage",
        "Known",
        lambda value: text.percent(value, 0),
        "In how many of the energy samples the driver is known; the others cannot be used.",
    ),
)


def driver_frame(found: Sequence[DriverCandidate]) -> pd.DataFrame:
    """Return the drivers as a table, strongest first."""
    return pd.DataFrame(
        {
            "name": pd.Series([one.name for one in found], dtype=object),
            "label": pd.Series([_driver_label(one) for one in found], dtype=object),
            "correlation": pd.Series([one.correlation for one in found], dtype=np.float64),
            "coverage": pd.Series([one.coverage for one in found], dtype=np.float64),
        }
    )


def _driver_label(one: DriverCandidate) -> str:
    if one.labels:
        return f"{one.label} ({one.labels} labels)"
    return f"{one.label} [{one.unit}]" if one.unit else one.label


def drivers_note(ticked: int, offered: int) -> str:
    """Say how many drivers are chosen."""
    return f"{ticked} of {offered} chosen" if offered else ""


def offered_names(drivers: Collection[tuple[str, str]], found: Sequence[DriverCandidate]) -> tuple[str, ...]:
    """Return the offered drivers that a model's (driver, category) pairs stand for, whatever name they were given."""
    keys = {alias.casefold(): m.key for m in CONTRACT_MEASURES for alias in (m.key, m.rollup, *m.aliases)}
    offered = {one.name.casefold(): one.name for one in found}
    wanted = []
    for driver, category in drivers:
        name = (category or driver).casefold()
        name = name if name in offered else keys.get(name, "").casefold()
        if name in offered:
            wanted.append(offered[name])
    return tuple(dict.fromkeys(wanted))


def drivers_of(stored: StoredBaseline) -> tuple[tuple[str, str], ...]:
    """Return the (driver, category) pairs of a stored baseline."""
    if stored.model is not None:
        return tuple((term.driver, term.category) for term in stored.model.terms)
    return tuple((name, "") for name in stored.feature_names)


# --- The result ------------------------------------------------------------------------------------------------------


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
    return {
        "r_squared": _judged(
            text.coefficient(scores.r_squared),
            scores.r_squared >= model.min_r_squared,
            f"good: ≥ {text.coefficient(model.min_r_squared, 2)}",
            f"low: < {text.coefficient(model.min_r_squared, 2)}",
        ),
        "r_squared_adjusted": Tile(
            text.coefficient(scores.r_squared_adjusted), text.counted(len(model.terms), "driver")
        ),
        "rmse": Tile(text.significant(scores.rmse_kwh, 3, "kWh"), f"mean {text.significant(scores.mean_kwh, 3)}"),
        "mae": Tile(text.significant(scores.mae_kwh, 3, "kWh"), unit.replace("kWh ", "")),
        "cv_rmse": _cv_rmse(model),
        "nmbe": _judged(
            text.percent(scores.nmbe, 2),
            abs(scores.nmbe) <= NMBE_LIMIT,
            f"good: ±{text.percent(NMBE_LIMIT)}",
            f"biased: > ±{text.percent(NMBE_LIMIT)}",
        ),
        "samples": Tile(text.integer(scores.samples), f"of {text.integer(total)}"),
    }


def _cv_rmse(model: BaselineModel) -> Tile:
    value, limit = model.scores.cv_rmse, CV_RMSE_LIMIT.get(model.interval)
    if limit is None:
        return Tile(text.percent(value), "of the mean")
    bound = text.percent(limit, 0)
    return _judged(text.percent(value), value <= limit, f"good: ≤ {bound}", f"high: > {bound}")


def _judged(value: str, good: bool, praise: str, blame: str) -> Tile:
    return Tile(value, praise if good else blame, "small_good" if good else "small_warning")


def caption(model: BaselineModel, stored: StoredBaseline | None) -> str:
    """Say what the shown baseline is."""
    state = "new, not in the database" if stored is None else version_words(stored)
    energy = "" if model.energy_type == "electrical" else f" · {model.energy_type}"
    span = text.period(model.period, ZoneInfo(model.timezone))
    return f"{model.machine_name}{energy} · {state} · {span} · samples of {model.interval.words}"


def version_words(stored: StoredBaseline) -> str:
    """Return a version as a user reads it."""
    return f"version {stored.version}{', active' if stored.is_active else ''}"


COEFFICIENT_COLUMNS = (
    Column("label", "Driver", cell_tooltip=str),
    Column("value", "Coefficient", lambda value: text.significant(value, 5)),
    Column(
        "standard_error",
        "Std. error",
        lambda value: text.significant(value, 3),
        "Standard error of the coefficient: with other data of the same kind it would vary by about this much.",
    ),
    Column("t", "t", lambda value: text.significant(value, 4), "Coefficient ÷ standard error."),
    Column(
        "p",
        "p",
        lambda value: p_words(value),
        "How likely so large a t is if the driver has no effect. Above 0.20 the driver may be of no use.",
    ),
    Column(
        "vif",
        "VIF",
        lambda value: text.number(value, digits=2) if value < 1000 else text.significant(value, 3),
        "Variance inflation: how much less sure the coefficient is because the driver moves with others.\n"
        "Above 5 read it with care, above 10 it cannot be told from the others.",
    ),
    Column("unit", "Unit"),
    Column("range", "Trained on", tooltip="Smallest to largest value in the training data."),
)


def coefficient_frame(model: BaselineModel) -> pd.DataFrame:
    """Return the coefficient table, the intercept first."""
    terms = (model.intercept, *model.terms)
    return pd.DataFrame(
        {
            "label": [term_label(term) for term in terms],
            "value": [term.value for term in terms],
            "unit": [coefficient_unit(model, term) for term in terms],
            "standard_error": [term.standard_error for term in terms],
            "t": [term.t for term in terms],
            "p": [term.p for term in terms],
            "vif": [math.nan if term.vif is None else term.vif for term in terms],
            "range": [_range(term) for term in terms],
        }
    )


def term_label(term: Term) -> str:
    """Return a driver as the table names it; a label of a category says what it is compared with."""
    if not term.category:
        return term.label
    return f"{term.category}: {term.label} (against {term.reference})"


def p_words(value: float) -> str:
    """Write a p-value."""
    return "< 0.001" if value < 0.001 else text.number(value, digits=3)


def _range(term: Term) -> str:
    if term.minimum is None or term.maximum is None:
        return ""
    unit = f"{text.SPACE}{term.unit}" if term.unit else ""
    digits = text.decimals(max(abs(term.minimum), abs(term.maximum)))
    return f"{text.number(term.minimum, digits=digits)} … {text.number(term.maximum, digits=digits)}{unit}"


FINDING_COLUMNS = (
    Column("severity", "", lambda value: "Warning" if value == "warning" else "Note"),
    Column("text", "Remark"),
)


def finding_frame(model: BaselineModel) -> pd.DataFrame:
    """Return the remarks on a model, warnings first."""
    return pd.DataFrame(
        {
            "severity": pd.Series([one.severity for one in model.findings], dtype=object),
            "text": pd.Series([one.text for one in model.findings], dtype=object),
        }
    )


def remarks_title(model: BaselineModel) -> str:
    """Return the title of the tab of remarks."""
    warnings = sum(one.severity == "warning" for one in model.findings)
    return f"Remarks ({text.counted(warnings, 'warning')})" if warnings else f"Remarks ({len(model.findings)})"


LEFT_OUT_COLUMNS = (
    Column("reason", "Samples"),
    Column("samples", "Count", text.integer),
    Column("share", "Share", text.percent),
)


def left_out_frame(model: BaselineModel) -> pd.DataFrame:
    """Return how many samples were used, and why the others were not."""
    rows = [("used for training", model.scores.samples)]
    rows += [(f"left out: {one.reason}", one.samples) for one in model.left_out]
    total = sum(count for _, count in rows)
    return pd.DataFrame(
        {
            "reason": [reason for reason, _ in rows],
            "samples": [count for _, count in rows],
            "share": [count / total for _, count in rows],
        }
    )


def excluded_words(excluded: Sequence[Period], zone: ZoneInfo) -> str:
    """Say which ranges are left out by hand."""
    if not excluded:
        return ""
    if len(excluded) == 1:
        return f"Left out: {text.period(excluded[0], zone)}"
    return f"{text.counted(len(excluded), 'range')} left out"


# --- Versions --------------------------------------------------------------------------------------------------------

VERSION_COLUMNS = (
    Column("version", "Version", text.integer),
    Column("active", "Active", lambda value: "active" if value else "", "The version that is used"),
    Column("r_squared", "R²", text.coefficient),
    Column("samples", "Samples", text.integer),
    Column("period", "Trained on", cell_tooltip=str),
    Column("created", "Stored", lambda value: value[:10], cell_tooltip=str),
    Column("by", "By", cell_tooltip=str),
    Column("drivers", "Drivers", cell_tooltip=str),
)


def version_frame(versions: Sequence[StoredBaseline], zone: ZoneInfo) -> pd.DataFrame:
    """Return the stored versions as a table, in the order given."""
    return pd.DataFrame(
        {
            "version": pd.Series([one.version for one in versions], dtype=np.int64),
            "active": pd.Series([one.is_active for one in versions], dtype=bool),
            "period": pd.Series([_trained_on(one, zone) for one in versions], dtype=object),
            "samples": pd.Series([one.training_samples for one in versions], dtype=np.int64),
            "r_squared": pd.Series(
                [math.nan if one.r_squared is None else one.r_squared for one in versions], dtype=np.float64
            ),
            "drivers": pd.Series([_driver_words(one) for one in versions], dtype=object),
            "created": pd.Series([text.moment(one.created_at, zone) for one in versions], dtype=object),
            "by": pd.Series([one.trained_by or text.UNKNOWN for one in versions], dtype=object),
        }
    )


def _trained_on(one: StoredBaseline, zone: ZoneInfo) -> str:
    if one.training_end <= one.training_start:
        return text.UNKNOWN
    return text.period(Period(one.training_start, one.training_end), zone)


def _driver_words(one: StoredBaseline) -> str:
    if one.model is None:
        return ", ".join(one.feature_names)
    return ", ".join(dict.fromkeys(term.category or term.label for term in one.model.terms))


def versions_title(versions: Sequence[StoredBaseline]) -> str:
    """Return the title of the tab of versions."""
    return f"Versions ({len(versions)})" if versions else "Versions"


# --- Curves ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Shown:
    """A fit, ready to be drawn: whatever takes time has been done in the background.

    ``left_out`` are stretches without a sample that was used, ``times`` the start of each sample in ``cloud``.
    """

    fit: BaselineFit
    stored: StoredBaseline | None
    groups: tuple[tuple[str, tuple[Trace, ...]], ...]
    left_out: tuple[Period, ...]
    cloud: Cloud
    times: tuple[datetime, ...]
    residuals: np.ndarray


def shown(fit: BaselineFit, stored: StoredBaseline | None = None) -> Shown:
    """Make a fit ready to be drawn."""
    rows, model = fit.samples, fit.model
    seconds = np.asarray(pd.DatetimeIndex(rows.index).as_unit("us").asi8, dtype=np.float64) / 1e6
    used = rows["used"].to_numpy(dtype=bool)
    columns = {name: rows[f"{name}_kwh"].to_numpy(dtype=np.float64) for name in ("actual", "predicted", "residual")}
    residual = np.where(used, columns["residual"], np.nan)
    unit, step = energy_unit(model), float(model.interval.seconds)
    energy = (
        _trace("Actual", seconds, columns["actual"], step, "actual"),
        _trace("Expected", seconds, columns["predicted"], step, "expected"),
    )
    rest = (_trace("Residual", seconds, residual, step, "muted"),)
    return Shown(
        fit,
        stored,
        ((f"Energy, {unit}", energy), (f"Residual (actual − expected), {unit}", rest)),
        left_out_periods(pd.DatetimeIndex(rows.index), used, timedelta(seconds=step)),
        Cloud("", columns["predicted"][used], columns["actual"][used], role="actual"),
        tuple(pd.DatetimeIndex(rows.index[used]).to_pydatetime()),
        residual[used],
    )


def _trace(label: str, seconds: np.ndarray, values: np.ndarray, step: float, role: str) -> Trace:
    known = np.isfinite(values)
    return prepared(Trace(label, "kWh", seconds[known], values[known], role=role), step)


def left_out_periods(index: pd.DatetimeIndex, used: np.ndarray, step: timedelta, most: int = 400) -> tuple[Period, ...]:
    """Return the stretches of a regular grid that were not used, at most so many, the longest ones."""
    edges = np.flatnonzero(np.diff(np.concatenate([[True], used, [True]]).astype(np.int8)))
    stretches = [(int(first), int(last)) for first, last in zip(edges[::2], edges[1::2], strict=True)]
    stretches = sorted(sorted(stretches, key=lambda one: one[0] - one[1])[:most])
    return tuple(
        Period(index[first].to_pydatetime(), index[last - 1].to_pydatetime() + step) for first, last in stretches
    )


# --- Words -----------------------------------------------------------------------------------------------------------


def references(model: BaselineModel) -> str:
    """Explain the coefficients of categories; empty when there are none."""
    pairs = dict.fromkeys((term.category, term.reference) for term in model.terms if term.category)
    return " ".join(
        f"The coefficients of {category} say how much more energy is used than with “{reference}”."
        for category, reference in pairs
    )


def push_tip(stored: StoredBaseline | None, versions: Sequence[StoredBaseline], read_only: str) -> str:
    """Say what pushing does, or why it cannot be done."""
    if read_only:
        return read_only
    if stored is not None:
        return f"This baseline is in the database already, as version {stored.version}"
    newest = max((one.version for one in versions), default=0)
    return f"Store the model as version {newest + 1} and make it the active one"


def empty_words(versions: Sequence[StoredBaseline]) -> str:
    """Say what to do while there is no baseline on the page."""
    words = "Tick what the energy depends on, such as production or weather, and press Train baseline."
    if versions:
        words += " Or choose one of the versions below and load it."
    return words


#: Why a version of another program cannot be loaded.
FOREIGN_VERSION = "Written by another program, without what is needed to show it here."


def no_versions_words(machine: str) -> str:
    """Say that nothing is stored, and what to do."""
    return f"No baseline of {machine} is in the database yet. Train one and push it."
