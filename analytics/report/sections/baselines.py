"""The register of energy baselines, a sheet for each active one, and the period compared with them."""

import math
from collections.abc import Iterator

import numpy as np
import pandas as pd

from analytics import text
from analytics.baseline import BaselineFit, BaselineModel, StoredBaseline, Term, coefficient_unit, energy_unit, equation
from analytics.baseline.remarks import DRIVER_P, DURBIN_WATSON, MODEL_P, VIF_WARNING
from analytics.language import tr
from analytics.period import Period
from analytics.plant import energy_name
from analytics.report import chart
from analytics.report.contents import AppliedBaseline, Contents, MachineContents
from analytics.report.document import (
    GOOD,
    RIGHT,
    WARNING,
    Block,
    Cell,
    Column,
    Facts,
    Figure,
    Formula,
    Heading,
    Note,
    Pair,
    Paragraph,
    Table,
)
from analytics.report.performance import CONFIDENCE, Compared, compared, tone_of
from analytics.report.phrases import (
    moment,
    name_of,
    not_provided,
    note,
    site_zone,
    stretch,
    window,
)


def register(contents: Contents) -> Iterator[Block]:
    """Return the section about which baselines there are, and what the period used against them."""
    yield Heading(tr("Energy baselines"))
    versions = [(one, each) for one in contents.machines for each in one.versions]
    if not versions:
        yield Paragraph(tr("No baseline is stored for the machines of this report."))
        return
    yield Heading(tr("Register"), 2)
    yield _versions(contents, versions)
    without = [name_of(contents, one.machine) for one in contents.machines if not one.baselines]
    if without:
        yield Paragraph(tr("Without an active baseline: {names}.", names=", ".join(without)))
    yield Heading(tr("The period against the baselines"), 2)
    yield from _performance(contents)


def _versions(contents: Contents, versions: list[tuple[MachineContents, StoredBaseline]]) -> Table:
    columns = (
        Column(tr("Machine"), width="1fr"),
        Column(tr("Version"), RIGHT),
        Column(tr("State")),
        Column(tr("Trained on"), width="1fr"),
        Column(tr("Variables"), width="1.3fr"),
        Column(tr("Samples"), RIGHT),
        Column("R²", RIGHT),
        Column(tr("Stored by, on"), width="1fr"),
        Column(tr("Reason, approved by"), width="0.8fr"),
    )
    rows = tuple(
        (
            name_of(contents, one.machine),
            str(each.version),
            tr("active") if each.is_active else Cell(tr("replaced"), "muted"),
            _days(one, each),
            ", ".join(_driver_names(each)),
            text.integer(each.training_samples),
            text.coefficient(each.r_squared),
            f"{each.trained_by or not_provided()}, {text.day(each.created_at, site_zone(one.machine))}",
            not_provided(),
        )
        for one, each in versions
    )
    return Table(tr("Energy baselines on record, all versions"), columns, rows, small=True)


def _days(one: MachineContents, each: StoredBaseline) -> str:
    if each.training_end <= each.training_start:
        return text.UNKNOWN
    return text.days(Period(each.training_start, each.training_end), site_zone(one.machine))


def _driver_names(each: StoredBaseline) -> tuple[str, ...]:
    return tuple(term.title for term in each.model.terms) if each.model is not None else each.feature_names


def _performance(contents: Contents) -> Iterator[Block]:
    found = {id(each.applied): each for each in compared(contents)}
    every = [(one, each) for one in contents.machines for each in one.baselines]
    if not every:
        yield Paragraph(tr("No baseline is active, so nothing is compared."))
        return
    columns = (
        Column(tr("Machine"), width="1.2fr"),
        Column(tr("Version"), RIGHT),
        Column(tr("Used [kWh]"), RIGHT, "1fr"),
        Column(tr("Expected [kWh]"), RIGHT, "1fr"),
        Column(tr("Difference [kWh]"), RIGHT, "1fr"),
        Column("± [kWh]", RIGHT),
        Column(tr("Difference [%]"), RIGHT, "1fr"),
        Column("SEnPI", RIGHT),
        Column(tr("Intervals compared"), RIGHT, "1.2fr"),
    )
    rows = tuple(_against(contents, one, each, found.get(id(each))) for one, each in every)
    yield Table(tr("Use against the baselines, {window}", window=window(contents)), columns, rows)
    yield Paragraph(
        tr(
            "Used and expected are sums over the intervals in which the machine was available and energy and every "
            "variable are known; the expected energy is the baseline under the conditions of the period (forecast "
            "method). Difference is used less expected: minus is a saving. SEnPI is used over expected: below 1 is an "
            "improvement. ± is the uncertainty of the difference at {confidence} confidence, from the covariance of "
            "the coefficients and the autocorrelation of the residuals; a difference is coloured only where it is "
            "larger.",
            confidence=text.percent(CONFIDENCE, 0),
        ),
        "muted",
    )
    unclear = [name_of(contents, each.one.machine) for each in found.values() if not each.is_clear]
    if unclear:
        words = tr(
            "The uncertainty is larger than the difference, so that neither a saving nor a deterioration is shown: "
            "{names}.",
            names=", ".join(unclear),
        )
        yield note(words, "info")
    yield from _overlaps(contents)
    for one, each in every:
        yield from _remarks(contents, one, each)


def _against(
    contents: Contents, one: MachineContents, each: AppliedBaseline, found: Compared | None
) -> tuple[Cell | str, ...]:
    name = name_of(contents, one.machine)
    if each.stored.model is not None and len(one.machine.energy_types) > 1:
        name = f"{name}, {energy_name(each.stored.model.energy_type)}"
    if found is None:
        return (name, str(each.stored.version), *(text.UNKNOWN,) * 7)
    result = found.evaluation
    tone = tone_of(result.deviation_kwh, is_clear=found.is_clear)
    return (
        name,
        str(each.stored.version),
        text.number(result.actual_kwh, "", 0),
        text.number(result.expected_kwh, "", 0),
        Cell(text.number(result.deviation_kwh, "", 0, signed=True), tone),
        text.number(found.uncertainty_kwh, "", 0),
        Cell(text.number(result.deviation_percent, "", 1, signed=True), tone),
        text.number(result.actual_kwh / result.expected_kwh if result.expected_kwh > 0 else None, "", 3),
        f"{text.integer(int(result.samples['used'].sum()))} / {text.integer(len(result.samples))}",
    )


def _remarks(contents: Contents, one: MachineContents, each: AppliedBaseline) -> Iterator[Note]:
    name = name_of(contents, one.machine)
    if each.why_not:
        yield Note(f"{name}: {each.why_not}", WARNING, tr("Warning"))
    for finding in each.evaluation.findings if each.evaluation is not None else ():
        yield note(f"{name}: {finding.words}", finding.severity)


def _overlaps(contents: Contents) -> Iterator[Note]:
    """Say for which baselines the period was part of the training."""
    found = [
        f"{name_of(contents, one.machine)} ({_days(one, each.stored)})"
        for one in contents.machines
        for each in one.baselines
        if each.stored.training_start < one.period.end and each.stored.training_end > one.period.start
    ]
    if found:
        words = tr(
            "The period overlaps with the days that these baselines were trained on, where the difference says little: "
            "{names}.",
            names=", ".join(found),
        )
        yield note(words, "info")


def sheets(contents: Contents) -> Iterator[Block]:
    """Return the sheets of the active baselines."""
    every = [(one, each) for one in contents.machines for each in one.baselines]
    if not every:
        return
    yield Heading(tr("Model sheets"))
    for place, (one, each) in enumerate(every):
        name = name_of(contents, one.machine)
        title = tr("{machine}, version {version}", machine=name, version=each.stored.version)
        yield Heading(title, 2, on_new_page=place > 0)
        if each.fit is None:
            yield from _foreign(one, each.stored)
        else:
            yield from _sheet(one, each.stored, each.fit)


def _foreign(one: MachineContents, stored: StoredBaseline) -> Iterator[Block]:
    yield Note(
        tr("This baseline was written by another program, without what is needed to prove it. Train a new version."),
        WARNING,
        tr("Warning"),
    )
    coefficients = ", ".join(f"{name}: {text.significant(value)}" for name, value in stored.coefficients.items())
    yield Facts(
        tr("What is on record"),
        (
            (tr("Trained on"), _days(one, stored)),
            (tr("Intercept"), text.significant(stored.intercept)),
            (tr("Coefficients"), coefficients or not_provided()),
            ("R²", text.coefficient(stored.r_squared)),
        ),
    )


def _sheet(one: MachineContents, stored: StoredBaseline, fit: BaselineFit) -> Iterator[Block]:
    model = fit.model
    yield Formula(equation(model))
    yield Facts(
        tr("The baseline"),
        (
            (tr("Machine, energy"), f"{one.machine.name}, {energy_name(model.energy_type)}"),
            (tr("Trained on"), "; ".join(stretch(period, one.machine) for period in model.ranges)),
            (tr("Interval of a sample"), tr(model.interval.words)),
            (tr("Stored"), f"{moment(stored.created_at, one.machine)}, {stored.trained_by or not_provided()}"),
            (tr("Reason and approver"), not_provided()),
            (tr("Left out of training"), _left_out(model, len(fit.samples))),
            (tr("Training data, SHA-256"), model.data_sha256),
        ),
    )
    yield _coefficients(model)
    yield _scores(model)
    yield from (note(finding.words, finding.severity) for finding in model.findings)
    used = fit.samples[fit.samples["used"]]
    if not used.empty:
        yield _figures(one, model, used)


def _coefficients(model: BaselineModel) -> Table:
    columns = (
        Column(tr("Term"), width="1.2fr"),
        Column(tr("Unit of b"), width="1fr"),
        Column("b", RIGHT),
        Column(tr("Standard error"), RIGHT),
        Column("t", RIGHT),
        Column("p", RIGHT),
        Column("VIF", RIGHT),
        Column(tr("Range in training"), RIGHT),
        Column(tr("Mean"), RIGHT),
    )
    rows = tuple(_term(model, term) for term in (model.intercept, *model.terms))
    return Table(
        tr("Coefficients; p of a variable at most {p}, VIF at most {vif}", p=text.number(DRIVER_P, "", 2),
           vif=text.number(VIF_WARNING, "", 0)),
        columns, rows, small=True,
    )  # fmt: skip


def _term(model: BaselineModel, term: Term) -> tuple[Cell | str, ...]:
    poor = bool(term.driver) and term.p > DRIVER_P
    inflated = term.vif is not None and term.vif > VIF_WARNING
    label = term.title if term.driver else tr("Intercept")
    if term.reference:
        label = tr("{label} (against {reference})", label=label, reference=term.reference)
    unit = f" {term.unit}" if term.unit else ""
    return (
        label,
        coefficient_unit(model, term),
        text.significant(term.value, 5),
        text.significant(term.standard_error, 3),
        text.number(term.t, "", 1),
        Cell(p_value(term.p), WARNING if poor else ""),
        Cell(text.number(term.vif, "", 2), WARNING if inflated else ""),
        f"{text.significant(term.minimum)} – {text.significant(term.maximum)}{unit}" if term.driver else text.UNKNOWN,
        text.significant(term.mean) if term.driver else text.UNKNOWN,
    )


def p_value(p: float) -> str:
    """Write a p-value; very small ones as below a bound."""
    if math.isnan(p):
        return text.UNKNOWN
    return "< 0.001" if p < 0.001 else text.number(p, "", 3)


def _scores(model: BaselineModel) -> Table:
    scores, unit = model.scores, energy_unit(model)
    low, high = DURBIN_WATSON
    watson = scores.durbin_watson
    explained = scores.r_squared >= model.min_r_squared
    rows: tuple[tuple[Cell | str, ...], ...] = (
        (tr("Samples n, coefficients p"), f"{text.integer(scores.samples)}, {scores.parameters}",
         tr("at least {count} samples", count=text.integer(model.min_samples)),
         _verdict(scores.samples >= model.min_samples)),
        ("R²", text.coefficient(scores.r_squared),
         tr("at least {limit}", limit=text.number(model.min_r_squared, "", 2)), _verdict(explained)),
        (tr("Adjusted R²"), text.coefficient(scores.r_squared_adjusted), "–", "–"),
        (tr("F, p of the model"), f"{text.number(scores.f, '', 1)}, {p_value(scores.f_p)}",
         tr("p at most {limit}", limit=text.number(MODEL_P, "", 2)), _verdict(scores.f_p <= MODEL_P)),
        ("CV(RMSE)", text.percent(scores.cv_rmse), "–", "–"),
        (tr("NMBE, actual less model"), text.percent(scores.nmbe, 3, signed=True),
         tr("0 by construction on training data"), "–"),
        (tr("Standard error of the regression"), text.significant(scores.standard_error_kwh, 4, unit), "–", "–"),
        (tr("Root mean square, mean absolute error"),
         f"{text.significant(scores.rmse_kwh, 4)}, {text.significant(scores.mae_kwh, 4, unit)}", "–", "–"),
        (tr("Mean of the energy"), text.significant(scores.mean_kwh, 4, unit), "–", "–"),
        (tr("Durbin–Watson"), text.number(watson, "", 2),
         tr("usual {low} to {high}", low=text.number(low, "", 1), high=text.number(high, "", 1)),
         _verdict(low <= watson <= high) if not math.isnan(watson) else "–"),
        (tr("Lag-1 correlation ρ of the residuals"), text.number(scores.lag1, "", 2), "–", "–"),
    )  # fmt: skip
    columns = (
        Column(tr("Score"), width="1.2fr"),
        Column(tr("Value"), RIGHT, "1fr"),
        Column(tr("Limit"), width="1fr"),
        Column(tr("Verdict")),
    )
    return Table(tr("How well it fits"), columns, rows, small=True)


def _verdict(holds: bool) -> Cell:
    return Cell(tr("holds"), GOOD) if holds else Cell(tr("does not hold"), WARNING)


def _left_out(model: BaselineModel, whole: int) -> str:
    said = [
        tr(
            "{count} ({share}): {reason}",
            count=text.counted(one.samples, tr("sample"), tr("samples")),
            share=text.percent(one.samples / whole if whole else None),
            reason=one.words,
        )
        for one in model.left_out
    ]
    return "; ".join(said) or tr("no sample of the period")


def _figures(one: MachineContents, model: BaselineModel, used: pd.DataFrame) -> Pair:
    unit = energy_unit(model)
    actual = used["actual_kwh"].to_numpy(dtype=np.float64)
    if len(model.terms) == 1:
        term = model.terms[0]
        x = used[term.driver].to_numpy(dtype=np.float64)
        ends = (float(x.min()), float(x.max()))
        line = [(end, model.intercept.value + term.value * end) for end in ends]
        label = f"{term.title} [{term.unit}]" if term.unit else term.title
        cloud = Figure(
            tr("Energy against {variable}; a cell is darker the more samples lie in it", variable=term.title),
            tr("Cloud of {count} samples around the line of the model.", count=text.integer(len(used))),
            chart.density(x, actual, line, label, tr("Energy [{unit}]", unit=unit), tr("Model")),
        )
    else:
        predicted = used["predicted_kwh"].to_numpy(dtype=np.float64)
        ends = (float(min(actual.min(), predicted.min())), float(max(actual.max(), predicted.max())))
        cloud = Figure(
            tr("Measured against modelled energy; a cell is darker the more samples lie in it"),
            tr("Cloud of {count} samples around the line of equality.", count=text.integer(len(used))),
            chart.density(predicted, actual, [(ends[0], ends[0]), (ends[1], ends[1])],
                          tr("Modelled [{unit}]", unit=unit), tr("Measured [{unit}]", unit=unit), tr("Equal")),
        )  # fmt: skip
    return Pair((cloud, _residuals(one, model, used)))


def _residuals(one: MachineContents, model: BaselineModel, used: pd.DataFrame) -> Figure:
    local = pd.DatetimeIndex(used.index).tz_convert(one.machine.timezone).tz_localize(None)
    daily = used["residual_kwh"].groupby(local.normalize()).agg(["min", "mean", "max"])
    every = pd.date_range(daily.index[0], daily.index[-1], freq="D")
    daily = daily.reindex(every)
    months = [(float(place), f"{day:%Y-%m}") for place, day in enumerate(every) if day.day == 1]
    low, middle, high = (daily[name].to_numpy(dtype=np.float64) for name in ("min", "mean", "max"))
    return Figure(
        tr("Residuals over time, measured less modelled"),
        tr("Mean and range of the residuals of {days} days around 0.", days=text.integer(len(every))),
        chart.band(np.arange(len(every), dtype=np.float64), low, middle, high, months,
                   tr("Residual [{unit}]", unit=energy_unit(model)), (tr("Mean of the day"), tr("Range"))),
    )  # fmt: skip
