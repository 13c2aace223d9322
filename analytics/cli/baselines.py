"""``enms baseline train``, ``list``, ``show``, ``predict`` and ``deviation``."""

import math
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

import pandas as pd

from analytics import baseline
from analytics.baseline import (
    BaselineEvaluation,
    BaselineModel,
    BaselineRequest,
    DriverCandidate,
    StoredBaseline,
)
from analytics.cli.arguments import INTERVALS
from analytics.cli.connection import Door, period_of, period_words
from analytics.cli.output import UNKNOWN, number, pairs, percent, print_json, say, significant, table
from analytics.errors import BadRequest
from analytics.finding import Finding
from analytics.period import Interval, zone
from analytics.plant import ELECTRICITY, Machine

#: Candidates shown when no driver was named.
SHOWN = 12


def run(options: Namespace, door: Door) -> None:
    """Do what stands behind ``baseline``."""
    {"train": train, "list": list_, "show": show, "predict": predict, "deviation": deviation}[options.action](
        options, door
    )


# --- train ------------------------------------------------------------------------------------------------------------


def train(options: Namespace, door: Door) -> None:
    """Train a baseline, and store it unless it is only a trial."""
    machine = door.machine(options.machine)
    request = _request(options, machine, door)
    fit = door.workbench.fit_baseline(request, door.progress)
    stored = None if options.dry_run else door.workbench.push_baseline(fit, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(_trained(fit.model, stored))
        return
    _show_model(fit.model, machine)
    say()
    if stored is None:
        say("Nothing was stored.")
    else:
        say(f"Stored as version {stored.version}, now the active one. Model file: {stored.model_path}")


def _request(options: Namespace, machine: Machine, door: Door) -> BaselineRequest:
    asked: dict[str, Any] = {
        "machine_id": machine.id,
        "period": period_of(options, machine),
        "interval": Interval(INTERVALS[options.interval]) if options.interval else None,
        "energy_type": options.energy_type or machine.energy_types[0],
        "min_samples": options.min_samples,
        "min_r_squared": options.min_r2,
        "unavailable_share": options.unavailable_share,
    }
    request = BaselineRequest(drivers=(), **{name: value for name, value in asked.items() if value is not None})
    drivers = _listed(options.drivers) if options.drivers else _drivers_of_active(request, door)
    return BaselineRequest(**{**request.__dict__, "drivers": drivers})


def _listed(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(name.strip() for text in texts for name in text.split(",") if name.strip())


def _drivers_of_active(request: BaselineRequest, door: Door) -> tuple[str, ...]:
    """Return the drivers of the machine's active baseline; without one, refuse and say what could be chosen."""
    stored = [one for one in door.workbench.baselines(request.machine_id, door.progress) if one.is_active]
    alike = [one for one in stored if _energy_type(one) == request.energy_type]
    if alike:
        return _driver_names(alike[0])
    found = door.workbench.driver_candidates(request, door.progress)
    offered = ", ".join(_candidate(one) for one in found[:SHOWN] if one.coverage > 0)
    raise BadRequest(
        "No drivers were named, and there is no active baseline to take them from.",
        f"Choose with --drivers from (correlation r with the energy): {offered or 'nothing was measured'}.",
    )


def _candidate(one: DriverCandidate) -> str:
    r = "r unknown" if math.isnan(one.correlation) else f"r {one.correlation:+.2f}"
    return f"{one.name} ({r})"


def _energy_type(stored: StoredBaseline) -> str:
    return stored.model.energy_type if stored.model else ELECTRICITY


def _driver_names(stored: StoredBaseline) -> tuple[str, ...]:
    """Return what an engineer would have to type to train that baseline again; a category by its own name."""
    if stored.model is None:
        return stored.feature_names
    return tuple(dict.fromkeys(term.category or term.driver for term in stored.model.terms))


# --- list and show ----------------------------------------------------------------------------------------------------


def list_(options: Namespace, door: Door) -> None:
    """List stored baselines."""
    known = {one.id: one for one in door.workbench.plant(door.progress).machines}
    machine = door.machine(options.machine) if options.machine else None
    found = door.workbench.baselines(machine.id if machine else None, door.progress)
    if door.as_json:
        print_json({"baselines": [_stored(one, known[one.machine_id].name) for one in found]})
        return
    if not found:
        say("No baseline is stored yet: enms baseline train makes one.")
        return
    rows = [
        (
            known[one.machine_id].name,
            str(one.version),
            "active" if one.is_active else "",
            f"{one.training_start:%Y-%m-%d}",
            f"{one.training_end:%Y-%m-%d}",
            number(one.training_samples, 0),
            significant(one.r_squared, 4),
            significant(one.rmse_kwh, 4),
            ", ".join(one.feature_names),
            f"{one.created_at:%Y-%m-%d %H:%M}",
        )
        for one in found
    ]
    heads = ("machine", "version", "", "from", "to", "samples", "R²", "RMSE kWh", "drivers", "trained (UTC)")
    table(heads, rows, "lrlllrrr")


def show(options: Namespace, door: Door) -> None:
    """Show one stored baseline."""
    machine = door.machine(options.machine)
    stored = door.workbench.baseline(machine.id, options.model_version, door.progress)
    if door.as_json:
        print_json(_stored(stored, machine.name))
        return
    state = "active" if stored.is_active else "not active"
    say(f"{stored.name}: version {stored.version}, {state}, trained {stored.created_at:%Y-%m-%d %H:%M} UTC")
    say(f"by {stored.trained_by or 'an unknown user'}; model file: {stored.model_path or 'none'}")
    say()
    if stored.model is not None:
        _show_model(stored.model, machine)
        return
    say("Another program wrote it; only its coefficients are known.")
    rows = [(name, significant(stored.coefficients.get(name))) for name in stored.feature_names]
    table(("driver", "kWh per unit"), [("intercept", significant(stored.intercept)), *rows], "lr")
    pairs([("R²", significant(stored.r_squared)), ("samples", number(stored.training_samples, 0))])


def _show_model(model: BaselineModel, machine: Machine) -> None:
    scores = model.scores
    say(f"{machine.name}, {model.energy_type}, {period_words(model.period, machine)}, {model.interval.words} samples")
    say(baseline.equation(model))
    say()
    rows = [
        (
            term.label,
            significant(term.value),
            baseline.coefficient_unit(model, term),
            significant(term.standard_error, 3),
            significant(term.t, 4),
            significant(term.p, 3),
            significant(term.vif, 3) if term.vif is not None else "",
        )
        for term in (model.intercept, *model.terms)
    ]
    table(("", "coefficient", "unit", "std. error", "t", "p", "VIF"), rows, "lrlrrrr")
    say()
    pairs(
        [
            ("samples", number(scores.samples, 0)),
            ("R²", f"{significant(scores.r_squared)} (adjusted {significant(scores.r_squared_adjusted)})"),
            ("RMSE", f"{significant(scores.rmse_kwh)} kWh, MAE {significant(scores.mae_kwh)} kWh"),
            ("CV(RMSE)", f"{percent(scores.cv_rmse, 2)}, NMBE {percent(scores.nmbe, 2)}"),
            ("quality", "reached" if model.meets_quality_threshold else f"R² is below {model.min_r_squared:g}"),
        ]
    )
    for one in model.left_out:
        say(f"left out: {one.samples} ({one.reason})")
    _show_findings(model.findings)


def _show_findings(findings: Sequence[Finding]) -> None:
    for one in findings:
        say(f"{'i' if one.severity == 'info' else '!'} {one.text}")


# --- predict and deviation --------------------------------------------------------------------------------------------


def predict(options: Namespace, door: Door) -> None:
    """Say what a baseline expects of one interval."""
    machine = door.machine(options.machine)
    stored = door.workbench.baseline(machine.id, options.model_version, door.progress)
    values = _values(options.values)
    found = door.workbench.predict(stored, values, door.progress)
    interval = stored.model.interval if stored.model else None
    if door.as_json:
        names = {name: getattr(found, name) for name in found.__dataclass_fields__}
        print_json(_whose(machine, stored) | {"interval": interval, "values": values} | names)
        return
    say(f"{machine.name}, baseline version {stored.version}, {interval.words if interval else 'one interval'}:")
    reach = (
        f" ({found.confidence:.0%}: {number(found.lower_kwh)} to {number(found.upper_kwh, 2, 'kWh')})"
        if math.isfinite(found.standard_error_kwh)
        else ""
    )
    say(f"{number(found.expected_kwh, 2, 'kWh')}{reach}")
    if found.extrapolated:
        say(f"! outside the range of the training: {', '.join(found.extrapolated)}")


def _values(texts: Sequence[str]) -> dict[str, float]:
    values: dict[str, float] = {}
    for text in _listed(texts):
        name, sign, amount = text.partition("=")
        try:
            values[name.strip()] = float(amount)
        except ValueError:
            what = f"“{amount}” is no number" if sign else f"“{text}” has no value"
            raise BadRequest(f"{what}.", "Write --values production_count=120,outdoor_temp_c=20.") from None
    return values


def deviation(options: Namespace, door: Door) -> None:
    """Compare a period with what the baseline expected of it."""
    machine = door.machine(options.machine)
    stored = door.workbench.baseline(machine.id, options.model_version, door.progress)
    period = period_of(options, machine, start=stored.training_end)
    found = door.workbench.evaluate_baseline(stored, period, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(_deviation(found, machine))
        return
    used = found.samples["used"]
    say(f"{machine.name}, baseline version {stored.version}, {period_words(period, machine)}")
    pairs(
        [
            ("actual", number(found.actual_kwh, 1, "kWh")),
            ("expected", number(found.expected_kwh, 1, "kWh")),
            ("deviation", f"{number(found.deviation_kwh, 1, 'kWh')} ({_signed(found.deviation_percent)})"),
            ("intervals", f"{int(used.sum())} of {len(used)}"),
        ]
    )
    for one in found.left_out:
        say(f"left out: {one.samples} ({one.reason})")
    _show_findings(found.findings)
    _show_days(found, machine)


def _signed(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:+.2f} %, {'saving' if value < 0 else 'more than expected'}"


def _show_days(found: BaselineEvaluation, machine: Machine) -> None:
    """Print the intervals, gathered into site days where there are many."""
    used = found.samples[found.samples["used"]].tz_convert(zone(machine.timezone))
    each = used[["actual_kwh", "predicted_kwh", "residual_kwh"]]
    daily = len(each) > 48
    if daily:
        each = each.groupby(pd.DatetimeIndex(each.index).strftime("%Y-%m-%d")).sum()
    rows = [
        (str(when) if daily else f"{when:%Y-%m-%d %H:%M}", *(number(value) for value in row))
        for when, row in zip(each.index, each.to_numpy(), strict=True)
    ]
    say()
    table(("day" if daily else "time", "actual kWh", "expected kWh", "deviation kWh"), rows, "lrrr")


# --- documents --------------------------------------------------------------------------------------------------------


def _whose(machine: Machine, stored: StoredBaseline) -> dict[str, object]:
    return {
        "machine_id": machine.id,
        "machine_name": machine.name,
        "model_id": stored.id,
        "model_version": stored.version,
    }


def _trained(model: BaselineModel, stored: StoredBaseline | None) -> dict[str, object]:
    """Return what existing scripts know of a training, and more."""
    if stored is not None:
        return _stored(stored, model.machine_name)
    return {
        "model_id": None,
        "machine_id": model.machine_id,
        "machine_name": model.machine_name,
        "model_version": None,
        "r_squared": model.scores.r_squared,
        "rmse": model.scores.rmse_kwh,
        "mae": model.scores.mae_kwh,
        "training_samples": model.scores.samples,
        "coefficients": model.coefficients,
        "intercept": model.intercept.value,
        "feature_names": model.feature_names,
        "training_start_date": model.period.start,
        "training_end_date": model.period.end,
        "model_path": None,
        "meets_quality_threshold": model.meets_quality_threshold,
        "trained_at": None,
        "is_active": False,
    } | _more(model)


def _stored(one: StoredBaseline, machine_name: str) -> dict[str, object]:
    """Return a stored baseline with the fields existing scripts know, and more."""
    good = one.r_squared is not None and one.r_squared >= baseline.MIN_R_SQUARED
    return {
        "model_id": one.id,
        "machine_id": one.machine_id,
        "machine_name": machine_name,
        "model_version": one.version,
        "r_squared": one.r_squared,
        "rmse": one.rmse_kwh,
        "mae": one.mae_kwh,
        "training_samples": one.training_samples,
        "coefficients": one.coefficients,
        "intercept": one.intercept,
        "feature_names": one.feature_names,
        "training_start_date": one.training_start,
        "training_end_date": one.training_end,
        "model_path": one.model_path or None,
        "meets_quality_threshold": one.model.meets_quality_threshold if one.model else good,
        "trained_at": one.created_at,
        "trained_by": one.trained_by,
        "model_name": one.name,
        "is_active": one.is_active,
    } | (_more(one.model) if one.model else {})


def _more(model: BaselineModel) -> dict[str, object]:
    """Return what we know of a model beyond what existing scripts do."""
    scores = model.scores
    return {
        "energy_type": model.energy_type,
        "interval": model.interval,
        "timezone": model.timezone,
        "equation": baseline.equation(model),
        "r_squared_adjusted": scores.r_squared_adjusted,
        "cv_rmse": scores.cv_rmse,
        "nmbe": scores.nmbe,
        "durbin_watson": scores.durbin_watson,
        "terms": (model.intercept, *model.terms),
        "left_out": model.left_out,
        "findings": model.findings,
        "data_sha256": model.data_sha256,
    }


def _deviation(found: BaselineEvaluation, machine: Machine) -> dict[str, object]:
    frame = found.samples
    columns = zip(
        frame.index,
        frame["actual_kwh"],
        frame["predicted_kwh"],
        frame["residual_kwh"],
        frame["used"],
        frame["extrapolated"],
        strict=True,
    )
    return {
        "machine_id": machine.id,
        "machine_name": machine.name,
        "time_period": {"start": found.period.start, "end": found.period.end},
        "baseline_model_version": found.baseline.version,
        "total_actual_kwh": found.actual_kwh,
        "total_predicted_kwh": found.expected_kwh,
        "deviation_kwh": found.deviation_kwh,
        "deviation_percent": found.deviation_percent,
        "left_out": found.left_out,
        "findings": found.findings,
        "interval": found.baseline.model.interval if found.baseline.model else None,
        "intervals": [
            {
                "time": when.to_pydatetime(),
                "actual_kwh": actual,
                "predicted_kwh": expected,
                "deviation_kwh": apart,
                "used": used,
                "extrapolated": far,
            }
            for when, actual, expected, apart, used, far in columns
        ],
    }
