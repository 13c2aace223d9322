"""What an engineer should know about a baseline before trusting it: poor data and poor fits, in words and numbers."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.baseline.model import MIN_SAMPLES, BaselineModel, Term
from analytics.baseline.words import energy_of, exclusion_words, name_of, percent, significant
from analytics.finding import Finding, lasting
from analytics.sentence import Kind, Sentence, figures, sentence
from analytics.text import is_word

#: Limits of the validity screen of the Superior Energy Performance protocol (US DOE, 2012, section 3.4).
MODEL_P, DRIVER_P = 0.10, 0.20
#: Conventions of the field.
VIF_REMARK, VIF_WARNING = 5.0, 10.0
DURBIN_WATSON = (1.5, 2.5)
#: Above this share of the mean, base load makes a plain ratio (kWh per unit) misleading (ISO 50006).
BASE_LOAD_SHARE = 0.10
COVERAGE = 0.90
FULL_YEAR_DAYS = 365
#: A smaller share of the intervals is told, not warned of.
SELDOM = 0.001


@dataclass(frozen=True)
class Facts:
    """What training saw of the data and the model does not say.

    ``coverage`` is the share of the intervals that could have been used (not in maintenance, not excluded) which have
    energy and every driver; ``mode_unknown`` the share of the samples whose operating mode nobody recorded;
    ``outliers`` the samples whose energy lies more than three interquartile ranges outside the quartiles; ``corrected``
    those with readings that were corrected by hand; ``behind`` those whose roll-ups had not caught up with the
    readings; ``excluded`` the intervals that touch an exclusion.
    """

    coverage: float
    mode_unknown: float
    outliers: int
    corrected: int = 0
    behind: int = 0
    excluded: int = 0


def remarks(model: BaselineModel, facts: Facts) -> tuple[Finding, ...]:
    """Judge a model and the data it was made from; the gravest come first."""
    found = [*_of_fit(model), *_of_data(model, facts)]
    for term in model.terms:
        found += _of_term(term)
    return tuple(sorted(found, key=lambda finding: finding.severity != "warning"))


def _of_fit(model: BaselineModel) -> Iterator[Finding]:
    scores = model.scores
    if not model.meets_quality_threshold:
        yield lasting(
            "baseline.low_r_squared",
            sentence(
                "The drivers explain {share} of the variation in energy, less than the {limit} asked for. Another "
                "driver may be missing.",
                share=figures(percent(scores.r_squared, 1)),
                limit=figures(percent(model.min_r_squared)),
            ),
            {"r_squared": scores.r_squared, "limit": model.min_r_squared},
        )
    if scores.f_p > MODEL_P:
        yield lasting(
            "baseline.not_significant",
            sentence(
                "All drivers together explain no more than chance would (p = {p}, limit {limit}).",
                p=figures(f"{scores.f_p:.2f}"),
                limit=figures(f"{MODEL_P:.2f}"),
            ),
            {"p": scores.f_p, "limit": MODEL_P},
        )
    low, high = DURBIN_WATSON
    if math.isfinite(scores.durbin_watson) and not low <= scores.durbin_watson <= high:
        yield _autocorrelation(model)
    share = model.intercept.value / scores.mean_kwh if scores.mean_kwh > 0 else math.nan
    # above 1 the drivers cannot all be 0, so the intercept is no base load
    if BASE_LOAD_SHARE < share <= 1:
        yield lasting(
            "baseline.base_load",
            sentence(
                "{share} of the mean consumption does not depend on the drivers ({base_load} {unit}). A plain ratio "
                "such as kWh per unit would fall with volume alone, so judge this machine by the baseline.",
                share=figures(percent(share)),
                base_load=figures(significant(model.intercept.value, 3)),
                unit=energy_of(model),
            ),
            {"share": share, "limit": BASE_LOAD_SHARE},
            "info",
        )


def _autocorrelation(model: BaselineModel) -> Finding:
    (low, high), found = DURBIN_WATSON, model.scores.durbin_watson
    usual = {"found": figures(f"{found:.2f}"), "low": figures(f"{low:g}"), "high": figures(f"{high:g}")}
    if found < low:
        said = sentence(
            "Neighbouring residuals resemble each other (Durbin–Watson {found}, usual {low} to {high}): the "
            "coefficients stand, but their standard errors and p-values look better than they are.",
            **usual,
        )
    else:
        said = sentence(
            "Neighbouring residuals alternate (Durbin–Watson {found}, usual {low} to {high}): energy and drivers may "
            "be shifted against each other in time.",
            **usual,
        )
    return lasting("baseline.autocorrelation", said, {"durbin_watson": found, "lag1": model.scores.lag1})


def _of_data(model: BaselineModel, facts: Facts) -> Iterator[Finding]:
    samples = model.scores.samples
    if facts.coverage < COVERAGE:
        yield lasting(
            "baseline.coverage",
            sentence(
                "Only {share} of the usable intervals of the period have energy and every driver (at least {limit} is "
                "good practice).",
                share=figures(percent(facts.coverage, 1)),
                limit=figures(percent(COVERAGE)),
            ),
            {"coverage": facts.coverage, "limit": COVERAGE},
        )
    if samples < MIN_SAMPLES:
        yield lasting(
            "baseline.few_samples",
            sentence(
                "Trained on {samples} samples, fewer than the usual {usual}.",
                samples=figures(f"{samples:,}"),
                usual=figures(f"{MIN_SAMPLES:,}"),
            ),
            {"samples": samples, "usual": MIN_SAMPLES},
        )
    days = sum(one.hours for one in model.ranges) / 24
    if days < FULL_YEAR_DAYS:
        yield lasting(
            "baseline.part_of_year",
            sentence(
                "The period covers {days} days, not a whole year: the baseline does not know the other seasons.",
                days=figures(f"{days:,.0f}"),
            ),
            {"days": days},
            "info",
        )
    if facts.outliers:
        yield lasting(
            "baseline.outliers",
            sentence(
                "{samples} samples lie more than three interquartile ranges outside the usual energy. They were used; "
                "look at them.",
                samples=figures(f"{facts.outliers:,}"),
            ),
            {"samples": facts.outliers},
            "info",
        )
    yield from _of_people(model, facts)
    yield from _of_lag(model, facts)
    if facts.mode_unknown > 0:
        yield lasting(
            "baseline.mode_unknown",
            sentence(
                "For {share} of the samples no operating mode was recorded; they were taken as normal.",
                share=figures(percent(facts.mode_unknown, 1)),
            ),
            {"share": facts.mode_unknown},
            "info",
        )


def _of_people(model: BaselineModel, facts: Facts) -> Iterator[Finding]:
    """Remark on what people have left out or corrected."""
    if facts.excluded:
        number = len(model.exclusions)
        yield lasting(
            "baseline.excluded",
            sentence(
                "{samples} samples were left out by {exclusions}.",
                samples=figures(f"{facts.excluded:,}"),
                exclusions=exclusion_words(model.exclusions, model.timezone),
            ),
            {"samples": facts.excluded, "exclusions": number},
            "info",
        )
    if facts.corrected:
        yield lasting(
            "baseline.corrected",
            sentence(
                "{corrected} of {samples} samples contain corrected readings.",
                corrected=figures(f"{facts.corrected:,}"),
                samples=figures(f"{model.scores.samples:,}"),
            ),
            {"samples": facts.corrected},
            "info",
        )


def _of_lag(model: BaselineModel, facts: Facts) -> Iterator[Finding]:
    """Remark on roll-ups that had not caught up: what was read instead is right, and may have taken longer."""
    if facts.behind:
        yield lasting(
            "baseline.rollups_behind",
            sentence(
                "The roll-ups lack readings of {behind} of {samples} samples; these were read from finer values.",
                behind=figures(f"{facts.behind:,}"),
                samples=figures(f"{model.scores.samples:,}"),
            ),
            {"samples": facts.behind},
            "info",
        )


def _of_term(term: Term) -> Iterator[Finding]:
    if term.p > DRIVER_P:
        yield lasting(
            "baseline.driver_not_significant",
            sentence(
                "“{driver}” may have no effect (p = {p}, limit {limit}). Try without it.",
                driver=name_of(term),
                p=figures(f"{term.p:.2f}"),
                limit=figures(f"{DRIVER_P:.2f}"),
            ),
            {"p": term.p, "limit": DRIVER_P},
        )
    vif = term.vif or 0.0
    if vif > VIF_REMARK:
        yield _collinear(term, vif)
    if term.value < 0 and not term.category:
        yield lasting(
            "baseline.negative_slope",
            sentence("More “{driver}” goes with less energy. Is that plausible?", driver=name_of(term)),
            {"coefficient": term.value},
            "info",
        )


def _collinear(term: Term, vif: float) -> Finding:
    driver, inflation = name_of(term), figures(significant(vif, 3))
    if vif > VIF_WARNING:
        said = sentence(
            "“{driver}” moves with the other drivers (variance inflation {inflation}): its coefficient cannot be told "
            "from theirs. Leave one of them out.",
            driver=driver,
            inflation=inflation,
        )
        return lasting("baseline.collinear", said, {"vif": vif, "limit": VIF_WARNING})
    said = sentence(
        "“{driver}” moves with the other drivers (variance inflation {inflation}): read its coefficient with care.",
        driver=driver,
        inflation=inflation,
    )
    return lasting("baseline.collinear", said, {"vif": vif, "limit": VIF_REMARK}, "info")


def extrapolation(model: BaselineModel, shares: dict[str, float]) -> tuple[Finding, ...]:
    """Remark on drivers that lie outside their training range; ``shares`` of the intervals by driver, 0 to 1."""
    return tuple(
        lasting(
            "baseline.extrapolated",
            sentence(
                "“{driver}” is outside the range the baseline was trained on ({low} to {high}) in {share} of the "
                "intervals.",
                driver=name_of(term),
                low=figures(significant(_known(term.minimum), 4)),
                high=_with_unit(_known(term.maximum), term),
                share=_share(shares[term.driver]),
            ),
            {"share": shares[term.driver]},
            "warning" if shares[term.driver] >= SELDOM else "info",
        )
        for term in model.terms
        if shares.get(term.driver, 0.0) > 0
    )


def _share(share: float) -> Sentence:
    """Write a share so that what happened at all is never 0.0 %."""
    return figures(percent(share, 1) if share >= SELDOM else f"< {percent(SELDOM, 1)}")


def _with_unit(value: float, term: Term) -> Sentence:
    written = figures(significant(value, 4))
    if not term.unit:
        return written
    unit = Sentence(term.unit, Kind.WORDS if is_word(term.unit) else Kind.NAME)
    return sentence("{value} {unit}", value=written, unit=unit)


def _known(value: float | None) -> float:
    return math.nan if value is None else value
