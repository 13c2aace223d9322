"""What an engineer should know about a baseline before trusting it: poor data and poor fits, in words and numbers."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.baseline.model import MIN_SAMPLES, BaselineModel, Term
from analytics.baseline.words import energy_unit, percent, significant
from analytics.finding import Finding

#: Limits of the validity screen of the Superior Energy Performance protocol (US DOE, 2012, section 3.4).
MODEL_P, DRIVER_P = 0.10, 0.20
#: Conventions of the field.
VIF_REMARK, VIF_WARNING = 5.0, 10.0
DURBIN_WATSON = (1.5, 2.5)
#: Above this share of the mean, base load makes a plain ratio (kWh per unit) misleading (ISO 50006).
BASE_LOAD_SHARE = 0.10
COVERAGE = 0.90
FULL_YEAR_DAYS = 365


@dataclass(frozen=True)
class Facts:
    """What training saw of the data and the model does not say.

    ``coverage`` is the share of the intervals that could have been used (not in maintenance, not excluded) which have
    energy and every driver; ``mode_unknown`` the share of the samples whose operating mode nobody recorded;
    ``outliers`` the samples whose energy lies more than three interquartile ranges outside the quartiles; ``corrected``
    those with readings that were corrected by hand.
    """

    coverage: float
    mode_unknown: float
    outliers: int
    corrected: int = 0


def remarks(model: BaselineModel, facts: Facts) -> tuple[Finding, ...]:
    """Judge a model and the data it was made from; the gravest come first."""
    found = [*_of_fit(model), *_of_data(model, facts)]
    for term in model.terms:
        found += _of_term(term)
    return tuple(sorted(found, key=lambda finding: finding.severity != "warning"))


def _of_fit(model: BaselineModel) -> Iterator[Finding]:
    scores = model.scores
    if not model.meets_quality_threshold:
        yield Finding(
            "baseline.low_r_squared",
            f"The drivers explain {percent(scores.r_squared, 1)} of the variation in energy, less than the "
            f"{percent(model.min_r_squared)} asked for. Another driver may be missing.",
            {"r_squared": scores.r_squared, "limit": model.min_r_squared},
        )
    if scores.f_p > MODEL_P:
        yield Finding(
            "baseline.not_significant",
            f"All drivers together explain no more than chance would (p = {scores.f_p:.2f}, limit {MODEL_P:.2f}).",
            {"p": scores.f_p, "limit": MODEL_P},
        )
    low, high = DURBIN_WATSON
    if math.isfinite(scores.durbin_watson) and not low <= scores.durbin_watson <= high:
        yield Finding(
            "baseline.autocorrelation",
            f"Neighbouring residuals resemble each other (Durbin–Watson {scores.durbin_watson:.2f}, usual {low} to "
            f"{high}): the coefficients stand, but their standard errors and p-values look better than they are."
            if scores.durbin_watson < low
            else f"Neighbouring residuals alternate (Durbin–Watson {scores.durbin_watson:.2f}, usual {low} to {high}): "
            "energy and drivers may be shifted against each other in time.",
            {"durbin_watson": scores.durbin_watson, "lag1": scores.lag1},
        )
    share = model.intercept.value / scores.mean_kwh if scores.mean_kwh > 0 else math.nan
    # above 1 the drivers cannot all be 0, so the intercept is no base load
    if BASE_LOAD_SHARE < share <= 1:
        yield Finding(
            "baseline.base_load",
            f"{percent(share)} of the mean consumption does not depend on the drivers "
            f"({significant(model.intercept.value, 3)} {energy_unit(model)}). A plain ratio such as kWh per unit would "
            "fall with volume alone, so judge this machine by the baseline.",
            {"share": share, "limit": BASE_LOAD_SHARE},
            "info",
        )


def _of_data(model: BaselineModel, facts: Facts) -> Iterator[Finding]:
    if facts.coverage < COVERAGE:
        yield Finding(
            "baseline.coverage",
            f"Only {percent(facts.coverage, 1)} of the usable intervals of the period have energy and every driver "
            f"(at least {percent(COVERAGE)} is good practice).",
            {"coverage": facts.coverage, "limit": COVERAGE},
        )
    if model.scores.samples < MIN_SAMPLES:
        yield Finding(
            "baseline.few_samples",
            f"Trained on {model.scores.samples:,} samples, fewer than the usual {MIN_SAMPLES:,}.",
            {"samples": model.scores.samples, "usual": MIN_SAMPLES},
        )
    days = model.period.hours / 24
    if days < FULL_YEAR_DAYS:
        yield Finding(
            "baseline.part_of_year",
            f"The period covers {days:,.0f} days, not a whole year: the baseline does not know the other seasons.",
            {"days": days},
            "info",
        )
    if facts.outliers:
        yield Finding(
            "baseline.outliers",
            f"{facts.outliers:,} samples lie more than three interquartile ranges outside the usual energy. They were "
            "used; look at them.",
            {"samples": facts.outliers},
            "info",
        )
    if facts.corrected:
        yield Finding(
            "baseline.corrected",
            f"{facts.corrected:,} of {model.scores.samples:,} samples contain corrected readings.",
            {"samples": facts.corrected},
            "info",
        )
    if facts.mode_unknown > 0:
        yield Finding(
            "baseline.mode_unknown",
            f"For {percent(facts.mode_unknown, 1)} of the samples no operating mode was recorded; they were taken as "
            "normal.",
            {"share": facts.mode_unknown},
            "info",
        )


def _of_term(term: Term) -> Iterator[Finding]:
    if term.p > DRIVER_P:
        yield Finding(
            "baseline.driver_not_significant",
            f"“{term.label}” may have no effect (p = {term.p:.2f}, limit {DRIVER_P:.2f}). Try without it.",
            {"p": term.p, "limit": DRIVER_P},
        )
    vif = term.vif or 0.0
    if vif > VIF_REMARK:
        yield Finding(
            "baseline.collinear",
            f"“{term.label}” moves with the other drivers (variance inflation {significant(vif, 3)}): "
            + (
                "its coefficient cannot be told from theirs. Leave one of them out."
                if vif > VIF_WARNING
                else "read its coefficient with care."
            ),
            {"vif": vif, "limit": VIF_WARNING if vif > VIF_WARNING else VIF_REMARK},
            "warning" if vif > VIF_WARNING else "info",
        )
    if term.value < 0 and not term.category:
        yield Finding(
            "baseline.negative_slope",
            f"More “{term.label}” goes with less energy. Is that plausible?",
            {"coefficient": term.value},
            "info",
        )


def extrapolation(model: BaselineModel, shares: dict[str, float]) -> tuple[Finding, ...]:
    """Remark on drivers that lie outside their training range; ``shares`` of the intervals by driver, 0 to 1."""
    return tuple(
        Finding(
            "baseline.extrapolated",
            f"“{term.label}” is outside the range the baseline was trained on "
            f"({significant(_known(term.minimum), 4)} to {significant(_known(term.maximum), 4)}"
            f"{' ' + term.unit if term.unit else ''}) in {percent(shares[term.driver], 1)} of the intervals.",
            {"share": shares[term.driver]},
        )
        for term in model.terms
        if shares.get(term.driver, 0.0) > 0
    )


def _known(value: float | None) -> float:
    return math.nan if value is None else value
