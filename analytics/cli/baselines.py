"""``enms baseline train``, ``list``, ``show``, ``activate``, ``predict`` and ``deviation``."""

import math
from argparse import Namespace
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pandas as pd

from analytics import baseline
from analytics.baseline import (
    BaselineEvaluation,
    BaselineModel,
    BaselineRequest,
    DriverCandidate,
    StoredBaseline,
)
from analytics.cli.arguments.shared import INTERVALS
from analytics.cli.baseline_documents import deviation_document, stored_document, trained_document, whose
from analytics.cli.connection import Door, period_of, period_words
from analytics.cli.output import UNKNOWN, number, pairs, percent, print_json, say, significant, table
from analytics.errors import BadRequest
from analytics.finding import Finding
from analytics.period import Interval, Period, hull, joined, moment, zone
from analytics.plant import Machine
from analytics.text import day, first_and_last

#: Candidates shown when no driver was named.
SHOWN = 12


def run(options: Namespace, door: Door) -> None:
    """Do what stands behind ``baseline``."""
    verbs = {"train": train, "list": list_, "show": show, "activate": activate}
    (verbs | {"predict": predict, "deviation": deviation})[options.action](options, door)


# --- train ------------------------------------------------------------------------------------------------------------


def train(options: Namespace, door: Door) -> None:
    """Train a baseline, and store it unless it is only a trial."""
    machine = door.machine(options.machine)
    request = _request(options, machine, door)
    fit = door.workbench.fit_baseline(request, door.progress)
    former = None if options.dry_run or door.as_json else _active(machine.id, request.energy_type, door)
    stored = None if options.dry_run else door.workbench.push_baseline(fit, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(trained_document(fit.model, stored))
        return
    _show_model(fit.model, machine)
    say()
    if stored is None:
        say("Nothing was stored.")
    else:
        say(f"Stored as version {stored.version}, now the active one. Model file: {stored.model_path}")
        if former is not None:
            say(f"Active until now was version {former.version} (R² {significant(former.r_squared, 4)}).")
            back = f'enms baseline activate --machine "{machine.name}" --model-version {former.version}'
            say(f"{back} brings it back.")


def _request(options: Namespace, machine: Machine, door: Door) -> BaselineRequest:
    ranges = _ranges(options, machine)
    asked: dict[str, Any] = {
        "machine_id": machine.id,
        "period": hull(ranges) if ranges else period_of(options, machine),
        "periods": ranges,
        "interval": Interval(INTERVALS[options.interval]) if options.interval else None,
        "energy_type": options.energy_type or machine.energy_types[0],
        "min_samples": options.min_samples,
        "min_r_squared": options.min_r2,
        "unavailable_share": options.unavailable_share,
    }
    request = BaselineRequest(drivers=(), **{name: value for name, value in asked.items() if value is not None})
    drivers = _listed(options.drivers) if options.drivers else _drivers_of_active(request, door)
    return BaselineRequest(**{**request.__dict__, "drivers": drivers})


def _ranges(options: Namespace, machine: Machine) -> tuple[Period, ...]:
    """Return the periods of ``--range START..END``, none when there is no such option."""
    if options.range and (options.start or options.end):
        raise BadRequest("--range does not go with --start and --end.", "Give every period as a --range.")
    site, found = zone(machine.timezone), []
    for one in options.range:
        start, dots, end = one.partition("..")
        if not dots:
            raise BadRequest(f"“{one}” is no range.", "Write it like 2025-01-01..2025-03-01.")
        found.append(Period(moment(start, site), moment(end, site)))
    return joined(found)


def _listed(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(name.strip() for text in texts for name in text.split(",") if name.strip())


def _drivers_of_active(request: BaselineRequest, door: Door) -> tuple[str, ...]:
    """Return the drivers of the machine's active baseline; without one, refuse and say what could be chosen."""
    active = _active(request.machine_id, request.energy_type, door)
    if active is not None:
        return _driver_names(active)
    found = door.workbench.driver_candidates(request, door.progress)
    offered = ", ".join(_candidate(one) for one in found[:SHOWN] if one.coverage > 0)
    raise BadRequest(
        "No drivers were named, and there is no active baseline to take them from.",
        f"Choose with --drivers from (correlation r with the energy): {offered or 'nothing was measured'}.",
    )


def _active(machine_id: UUID, energy_type: str, door: Door) -> StoredBaseline | None:
    """Return the active baseline of a machine and energy, None where there is none."""
    stored = door.workbench.baselines(machine_id, door.progress)
    return next((one for one in stored if one.is_active and one.energy_type == energy_type), None)


def _candidate(one: DriverCandidate) -> str:
    r = "r unknown" if math.isnan(one.correlation) else f"r {one.correlation:+.2f}"
    return f"{one.name} ({r})"


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
        print_json({"baselines": [stored_document(one, known[one.machine_id].name) for one in found]})
        return
    if not found:
        say("No baseline is stored yet: enms baseline train makes one.")
        return
    rows = [
        (
            known[one.machine_id].name,
            str(one.version),
            "active" if one.is_active else "",
            *map(
                day, first_and_last(Period(one.training_start, one.training_end), zone(known[one.machine_id].timezone))
            ),
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
        print_json(stored_document(stored, machine.name))
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


def activate(options: Namespace, door: Door) -> None:
    """Make a stored version the active one."""
    machine = door.machine(options.machine)
    wanted = door.workbench.baseline(machine.id, options.model_version, door.progress)
    active = door.workbench.activate_baseline(wanted, door.progress)
    if door.as_json:
        print_json(stored_document(active, machine.name))
        return
    say(f"Version {active.version} of {machine.name} is the active one now (R² {significant(active.r_squared, 4)}).")


def _show_model(model: BaselineModel, machine: Machine) -> None:
    scores = model.scores
    periods = " and ".join(period_words(one, machine) for one in model.ranges)
    say(f"{machine.name}, {model.energy_type}, {periods}, {model.interval.words} samples")
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
    for exclusion in model.exclusions:
        say(f"exclusion: {period_words(exclusion.period, machine)} ({exclusion.reason or 'no reason was given'})")
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
        print_json(whose(machine, stored) | {"interval": interval, "values": values} | names)
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
        print_json(deviation_document(found, machine))
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
