"""The tables of the baseline page: their columns, and frames of what they show; known to no widget."""

import math
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from analytics import text
from analytics.baseline import (
    BaselineFit,
    BaselineModel,
    DriverCandidate,
    StoredBaseline,
    Term,
    coefficient_unit,
)
from analytics.language import tr
from analytics.period import Period
from enms_desktop.models.frame_model import Column


def driver_columns() -> tuple[Column, ...]:
    """Return the columns of the drivers on offer."""
    return (
        Column("label", tr("Driver [unit]"), cell_tooltip=str),
        Column(
            "correlation",
            "r",
            lambda value: text.number(value, digits=2),
            tr(
                "Pearson's correlation with the energy, −1 to 1: how closely they move together.\n"
                "– : the driver does not vary, or there are too few samples. Of a category it is the multiple"
                " correlation, without a sign."
            ),
            cell_tooltip=str,
            told_by="samples",
        ),
        Column(
            "coverage",
            tr("Known"),
            lambda value: text.percent(value, 0),
            tr("In how many of the energy samples the driver is known; the others cannot be used."),
        ),
    )


def driver_frame(found: Sequence[DriverCandidate]) -> pd.DataFrame:
    """Return the drivers as a table, strongest first."""
    return pd.DataFrame(
        {
            "name": pd.Series([one.name for one in found], dtype=object),
            "label": pd.Series([_driver_label(one) for one in found], dtype=object),
            "correlation": pd.Series([one.correlation for one in found], dtype=np.float64),
            "samples": pd.Series([_samples_words(one) for one in found], dtype=object),
            "coverage": pd.Series([one.coverage for one in found], dtype=np.float64),
        }
    )


def _driver_label(one: DriverCandidate) -> str:
    if one.labels:
        return tr("{category} ({count} labels)", category=one.label, count=one.labels)
    return f"{one.title} [{text.unit_words(one.unit)}]" if one.unit else one.title


def _samples_words(one: DriverCandidate) -> str:
    """Say what r rests on, or why there is none."""
    count = text.integer(one.samples)
    if one.samples < one.needed:
        return tr(
            "Known in {count} samples only; it takes {needed} for r to mean anything.",
            count=count,
            needed=text.integer(one.needed),
        )
    return tr("The driver does not vary.") if math.isnan(one.correlation) else tr("Over {count} samples", count=count)


def coefficient_columns() -> tuple[Column, ...]:
    """Return the columns of the coefficients."""
    return (
        Column("label", tr("Driver"), cell_tooltip=str),
        Column(
            "value",
            tr("Coefficient"),
            lambda value: text.significant(value, 5),
            cell_tooltip=str,
            told_by="certainty",
        ),
        Column(
            "standard_error",
            tr("Std. error"),
            lambda value: text.significant(value, 3),
            tr("Standard error of the coefficient: with other data of the same kind it would vary by about this much."),
        ),
        Column("t", "t", lambda value: text.significant(value, 4), tr("Coefficient ÷ standard error.")),
        Column(
            "p",
            "p",
            p_words,
            tr("How likely so large a t is if the driver has no effect. Above 0.20 the driver may be of no use."),
        ),
        Column(
            "vif",
            tr("VIF"),
            lambda value: text.number(value, digits=2) if value < 1000 else text.significant(value, 3),
            tr(
                "Variance inflation: how much less sure the coefficient is because the driver moves with others.\n"
                "Above 5 read it with care, above 10 it cannot be told from the others."
            ),
        ),
        Column("unit", tr("Unit"), cell_tooltip=str),
        Column("range", tr("Trained on"), tooltip=tr("Smallest to largest value in the training data.")),
    )


def coefficient_frame(model: BaselineModel) -> pd.DataFrame:
    """Return the coefficient table, the intercept first."""
    terms = (model.intercept, *model.terms)
    return pd.DataFrame(
        {
            "label": [term_label(term) for term in terms],
            "value": [term.value for term in terms],
            "unit": [coefficient_unit(model, term) for term in terms],
            "certainty": [_certainty(term) for term in terms],
            "standard_error": [term.standard_error for term in terms],
            "t": [term.t for term in terms],
            "p": [term.p for term in terms],
            "vif": [math.nan if term.vif is None else term.vif for term in terms],
            "range": [_range(term) for term in terms],
        }
    )


def term_label(term: Term) -> str:
    """Return a driver as the table names it; a label of a category says what it is compared with."""
    if not term.driver:
        return tr("Intercept")
    if not term.category:
        return term.title
    return tr(
        "{category}: {label} (against {reference})",
        category=term.category,
        label=term.title,
        reference=term.reference,
    )


def p_words(value: float) -> str:
    """Write a p-value."""
    return f"< {text.number(0.001, digits=3)}" if value < 0.001 else text.number(value, digits=3)


def _certainty(term: Term) -> str:
    return tr(
        "Std. error {error}, t = {t}", error=text.significant(term.standard_error, 3), t=text.significant(term.t, 4)
    )


def _range(term: Term) -> str:
    if term.minimum is None or term.maximum is None:
        return ""
    unit = f"{text.SPACE}{text.unit_words(term.unit)}" if term.unit else ""
    digits = text.decimals(max(abs(term.minimum), abs(term.maximum)))
    return f"{text.number(term.minimum, digits=digits)} … {text.number(term.maximum, digits=digits)}{unit}"


def finding_columns() -> tuple[Column, ...]:
    """Return the columns of the remarks."""
    return (
        Column("severity", "", lambda value: tr("Warning") if value == "warning" else tr("Note")),
        Column("text", tr("Remark")),
    )


def finding_frame(model: BaselineModel) -> pd.DataFrame:
    """Return the remarks on a model, warnings first."""
    return pd.DataFrame(
        {
            "severity": pd.Series([one.severity for one in model.findings], dtype=object),
            "text": pd.Series([one.words for one in model.findings], dtype=object),
        }
    )


def left_out_columns() -> tuple[Column, ...]:
    """Return the columns of what was used and what not."""
    return (
        Column("reason", tr("Samples")),
        Column("samples", tr("Count"), text.integer),
        Column("share", tr("Share"), text.percent),
    )


def left_out_frame(model: BaselineModel) -> pd.DataFrame:
    """Return how many samples were used, and why the others were not."""
    rows = [(tr("used for training"), model.scores.samples)]
    rows += [(tr("left out: {reason}", reason=one.words), one.samples) for one in model.left_out]
    total = sum(count for _, count in rows)
    return pd.DataFrame(
        {
            "reason": [reason for reason, _ in rows],
            "samples": [count for _, count in rows],
            "share": [count / total for _, count in rows],
        }
    )


# --- Samples ---------------------------------------------------------------------------------------------------------


def sample_columns(model: BaselineModel | None) -> tuple[Column, ...]:
    """Return the columns of the samples: time, energy, the drivers, and why one does not count."""
    drivers = () if model is None else model.terms
    return (
        Column("time", tr("Time (site)")),
        Column("actual_kwh", tr("Actual, kWh"), text.number),
        Column("predicted_kwh", tr("Expected, kWh"), text.number),
        Column("residual_kwh", tr("Residual, kWh"), text.number, tr("Actual − expected")),
        *(
            Column(term.driver, f"{term.title}, {text.unit_words(term.unit)}" if term.unit else term.title, text.number)
            for term in drivers
        ),
        Column("reason", tr("Left out because"), cell_tooltip=str),
    )


def sample_frame(fit: BaselineFit) -> pd.DataFrame:
    """Return all samples of the periods, in the order of time; times as the site's clock shows them."""
    rows = fit.samples
    site = pd.DatetimeIndex(rows.index).tz_convert(fit.model.timezone)
    frame = rows.drop(columns="used").reset_index(drop=True)
    frame.insert(0, "time", site.strftime("%Y-%m-%d %H:%M").to_numpy())
    return frame


# --- Versions --------------------------------------------------------------------------------------------------------


def version_columns() -> tuple[Column, ...]:
    """Return the columns of the stored versions."""
    return (
        Column("version", tr("Version"), text.integer),
        Column("active", tr("Active"), lambda value: tr("active") if value else "", tr("The version that is used")),
        Column("r_squared", "R²", text.coefficient),
        Column("samples", tr("Samples"), text.integer),
        Column("period", tr("Trained on"), cell_tooltip=str),
        Column("created", tr("Stored"), lambda value: value[:10], cell_tooltip=str),
        Column("by", tr("By"), cell_tooltip=str),
        Column("drivers", tr("Drivers"), cell_tooltip=str),
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
    return text.sortable_period(Period(one.training_start, one.training_end), zone)


def _driver_words(one: StoredBaseline) -> str:
    if one.model is None:
        return ", ".join(one.feature_names)
    return ", ".join(dict.fromkeys(term.category or term.title for term in one.model.terms))
