"""``enms patterns``: heat map, load duration, day profiles, Pareto, flow, comparison, signature."""

from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

import numpy as np

from analytics import patterns
from analytics.cli.connection import Door, period_of, period_words
from analytics.cli.output import number, pairs, percent, print_json, say, significant, table
from analytics.errors import BadRequest
from analytics.finding import Finding
from analytics.patterns import (
    Alignment,
    ComparisonRequest,
    Estimate,
    FlowRequest,
    Grouping,
    LoadRequest,
    ParetoRequest,
    Points,
    ProfileRequest,
    Quantity,
    SignatureRequest,
)
from analytics.period import Period, moment, zone
from analytics.plant import Machine


def run(options: Namespace, door: Door) -> None:
    """Do what stands behind ``patterns``."""
    verbs: dict[str, Callable[[Namespace, Door], None]] = {
        "heat-map": _heat_map,
        "duration": _duration,
        "profile": _profile,
        "pareto": _pareto,
        "flow": _flow,
        "compare": _compare,
        "signature": _signature,
    }
    verbs[options.action](options, door)


def _machines(options: Namespace, door: Door) -> tuple[Machine, ...]:
    """Return the machines that were named, all of the plant when none was."""
    named = tuple(door.machine(one) for one in options.machine or ())
    found = named or door.workbench.plant(door.progress).machines
    if not found:
        raise BadRequest("The database has no machines yet.", "Write the demo plant with enms demo, or import a file.")
    return found


def _period(options: Namespace, machines: Iterable[Machine]) -> Period:
    """Return the period that was named, else all that the machines were measured in together."""
    machines = tuple(machines)
    firsts = [one.first_reading for one in machines if one.first_reading]
    lasts = [one.last_reading for one in machines if one.last_reading]
    widest = replace(
        machines[0],
        first_reading=min(firsts) if firsts else None,
        last_reading=max(lasts) if lasts else None,
    )
    return period_of(options, widest)


def _load(options: Namespace, door: Door) -> tuple[Machine, LoadRequest, str]:
    """Return the first machine, the request, and its words."""
    machines = _machines(options, door)
    request = LoadRequest(tuple(one.id for one in machines), _period(options, machines), options.energy_type)
    names = ", ".join(one.name for one in machines)
    return machines[0], request, f"{names}, {period_words(request.period, machines[0])}"


def _ends(period: Period) -> dict[str, object]:
    return {"start": period.start, "end": period.end}


def _tell(findings: Iterable[Finding]) -> None:
    for finding in findings:
        say(f"! {finding.text}")


def _heat_map(options: Namespace, door: Door) -> None:
    machine, request, words = _load(options, door)
    found = door.workbench.heat_map(request, door.progress)
    door.bar.clear()
    if door.as_json:
        document = {
            "days": found.days,
            "power_kw": found.power_kw.T.tolist(),  # one row a day, 24 hours of site time
            "limits_kw": found.limits_kw,
            "missing_hours": int(found.missing.sum()),
            "energy_kwh": found.energy_kwh,
            "peak_kw": found.peak_kw,
            "peak_time": found.peak_time,
            "night_share": found.night_share,
            "weekend_share": found.weekend_share,
            "timezone": found.timezone,
            "findings": found.findings,
        }
        print_json(_ends(request.period) | document)
        return
    say(words)
    heads = ("hour", "mean kW", "lowest kW", "highest kW")
    rows = [
        (f"{hour:02d}:00", *(number(one, 2) for one in (row.mean(), row.min(), row.max())))
        for hour in range(24)
        if (row := found.power_kw[hour][np.isfinite(found.power_kw[hour])]).size
    ]
    table(heads, rows, "lrrr")
    at = found.peak_time.astimezone(zone(machine.timezone))
    pairs(
        [
            ("energy", number(found.energy_kwh, 1, "kWh")),
            ("highest hour", f"{number(found.peak_kw, 2, 'kW')} at {at:%Y-%m-%d %H:%M}"),
            ("night against day", percent(found.night_share)),
            ("weekend against week", percent(found.weekend_share)),
            ("hours not measured", number(float(found.missing.sum()), 0)),
        ]
    )
    _tell(found.findings)


def _duration(options: Namespace, door: Door) -> None:
    machine, request, words = _load(options, door)
    found = door.workbench.load_duration(request, door.progress)
    door.bar.clear()
    if door.as_json:
        shares = [place / 100 for place in range(101)]
        document = {
            "curve": [{"share": share, "power_kw": found.power_at_share(share)} for share in shares],
            "power_at": {f"{share:g}": kw for share, kw in found.power_at},
            "interval_h": found.interval_h,
            "peak_kw": found.peak_kw,
            "peak_time": found.peak_time,
            "base_kw": found.base_kw,
            "base_energy_kwh": found.base_energy_kwh,
            "base_energy_share": found.base_energy_share,
            "energy_kwh": found.energy_kwh,
            "hours": found.hours,
            "mean_kw": found.mean_kw,
            "load_factor": found.load_factor,
            "findings": found.findings,
        }
        print_json(_ends(request.period) | document)
        return
    say(words)
    at = found.peak_time.astimezone(zone(machine.timezone))
    pairs(
        [
            ("peak", f"{number(found.peak_kw, 2, 'kW')} at {at:%Y-%m-%d %H:%M}"),
            *((f"exceeded {percent(share, 0)} of the time", number(kw, 2, "kW")) for share, kw in found.power_at),
            ("mean", number(found.mean_kw, 2, "kW")),
            ("load factor", percent(found.load_factor)),
            ("base load's part of the energy", percent(found.base_energy_share)),
            ("energy", number(found.energy_kwh, 1, "kWh")),
            ("measured", number(found.hours, 1, "h")),
        ]
    )
    _tell(found.findings)


def _profile(options: Namespace, door: Door) -> None:
    machine, load, words = _load(options, door)
    country = patterns.country_of(machine.timezone) if options.country == "zone" else options.country
    step_h = 1.0 if options.hourly else 0.25
    request = ProfileRequest(load, Grouping(options.by), step_h, country.upper())
    found = door.workbench.day_profiles(request, door.progress)
    door.bar.clear()
    if door.as_json:
        profiles = [
            {
                "label": one.label,
                "days": one.days,
                "energy_kwh_per_day": one.energy_kwh,
                "mean_kw": one.mean_kw.tolist(),
                "p10_kw": one.low_kw.tolist(),
                "p90_kw": one.high_kw.tolist(),
            }
            for one in found.profiles
        ]
        document = {"step_h": found.step_h, "timezone": found.timezone, "country": request.country}
        print_json(_ends(load.period) | document | {"profiles": profiles, "findings": found.findings})
        return
    say(words)
    rows = [
        (one.label, number(float(one.days), 0), *(number(kw, 2) for kw in (one.energy_kwh, one.base_kw, one.peak_kw)))
        for one in found.profiles
    ]
    table(("kind of day", "days", "kWh a day", "lowest kW", "highest kW"), rows, "lrrrr")
    _tell(found.findings)


def _pareto(options: Namespace, door: Door) -> None:
    machines = _machines(options, door)
    period = _period(options, machines)
    request = ParetoRequest(tuple(one.id for one in machines), period, Quantity(options.by), options.energy_type)
    found = door.workbench.pareto(request, door.progress)
    door.bar.clear()
    if door.as_json:
        ranks = [
            {
                "machine_id": rank.use.machine_id,
                "machine_name": rank.use.machine_name,
                "factory_name": rank.use.factory_name,
                "energy_type": rank.use.energy_type,
                "value": rank.value,
                "share": rank.share,
                "cumulative": rank.cumulative,
                "significant": rank.significant,
            }
            for rank in found.ranks
        ]
        document = {"quantity": found.quantity, "unit": found.unit, "total": found.total, "ranks": ranks}
        print_json(_ends(period) | document | {"unknown": found.unknown, "findings": found.findings})
        return
    say(period_words(period, machines[0]))
    rows = [
        (
            rank.use.machine_name,
            rank.use.energy_type,
            number(rank.value, 1),
            percent(rank.share),
            percent(rank.cumulative),
            "yes" if rank.significant else "no",
        )
        for rank in found.ranks
    ]
    table(("machine", "energy", found.unit, "share", "cumulative", "significant"), rows, "llrrrl")
    _tell(found.findings)


def _flow(options: Namespace, door: Door) -> None:
    machines = _machines(options, door)
    period = _period(options, machines)
    mains = frozenset(door.machine(one).id for one in options.main or ())
    ids = dict.fromkeys([*(one.id for one in machines), *sorted(mains)])
    found = door.workbench.energy_flow(FlowRequest(tuple(ids), period, mains), door.progress)
    door.bar.clear()
    if door.as_json:
        document = {"nodes": found.nodes, "links": found.links, "energy_kwh": found.energy_kwh}
        more = {"unaccounted_kwh": found.unaccounted_kwh, "findings": found.findings}
        print_json(_ends(period) | document | more)
        return
    say(period_words(period, machines[0]))
    labels = {node.key: node.label for node in found.nodes}
    rows = [
        (labels[link.source], labels[link.target], link.energy_type, number(link.energy_kwh, 1)) for link in found.links
    ]
    table(("from", "to", "energy", "kWh"), rows, "lllr")
    _tell(found.findings)


def _second(options: Namespace, first: Period, site: ZoneInfo) -> Period:
    """Return the period that is compared with: named, the year before, the week before, or just before."""
    if options.with_start:
        start = moment(options.with_start, site)
        end = moment(options.with_end, site) if options.with_end else start + (first.end - first.start)
        return Period(start, end)
    days = round(first.hours / 24) or 1
    shifts = {"year": {"years": 1}, "week": {"days": 7}, "before": {"days": days}}
    return patterns.earlier(first, site.key, **shifts[options.to])


def _compare(options: Namespace, door: Door) -> None:
    machine, load, words = _load(options, door)
    second = _second(options, load.period, zone(machine.timezone))
    request = ComparisonRequest(load, second, Alignment(options.align))
    found = door.workbench.compare_periods(request, door.progress)
    door.bar.clear()
    first, second_side = found.first, found.second
    if door.as_json:
        days = [
            {"first_day": row.first_day, "second_day": row.second_day, "first_kwh": row.first_kwh,
             "second_kwh": row.second_kwh, "difference_kwh": row.difference_kwh}
            for row in found.daily.astype(object).where(found.daily.notna(), None).itertuples()
        ]  # fmt: skip
        document = {
            "first": {name: getattr(first, name) for name in first.__dataclass_fields__ if name != "period"}
            | _ends(first.period),
            "second": {name: getattr(second_side, name) for name in first.__dataclass_fields__ if name != "period"}
            | _ends(second_side.period),
            "difference_kwh": found.difference_kwh,
            "difference_percent": found.difference_percent,
            "difference_cost": found.difference_cost,
            "explained_kwh": found.explained_kwh,
            "days": days,
            "findings": found.findings,
        }
        print_json(document)
        return
    say(words)
    say(f"against {period_words(second_side.period, machine)}")
    sides = [
        ("energy, kWh", first.energy_kwh, second_side.energy_kwh, 1),
        ("mean power, kW", first.mean_kw, second_side.mean_kw, 2),
        (f"cost, {first.currency or '–'}", first.cost, second_side.cost, 2),
        ("production, units", first.production_units, second_side.production_units, 0),
        ("expected by the baseline, kWh", first.expected_kwh, second_side.expected_kwh, 1),
        ("measured − expected, kWh", first.deviation_kwh, second_side.deviation_kwh, 1),
    ]
    rows = [
        (name, number(one, digits), number(other, digits),
         number(None if one is None or other is None else one - other, digits))
        for name, one, other, digits in sides
    ]  # fmt: skip
    table(("", "this period", "the other", "difference"), rows, "lrrr")
    _tell(found.findings)


def _signature(options: Namespace, door: Door) -> None:
    _, load, words = _load(options, door)
    request = SignatureRequest(load, Points(options.points), options.family or "")
    found = door.workbench.energy_signature(request, door.progress)
    door.bar.clear()
    model, made = found.signature.model, found.signature
    if door.as_json:
        tried = [
            {"family": one.family, "adjusted_r_squared": one.adjusted_r_squared, "valid": one.valid}
            for one in made.tried
        ]
        document = {
            "model": model,
            "heating_kw_per_k": model.heating_kw_per_k,
            "cooling_kw_per_k": model.cooling_kw_per_k,
            "points": len(made.power_kw),
            "tried": tried,
            "autocorrelation": made.autocorrelation,
            "temperature_of": found.temperature_of,
            "findings": made.findings,
        }
        print_json(_ends(load.period) | document)
        return
    say(words)
    lines = [("model", str(model.family)), ("base power", _limits(model.intercept, "kW"))]
    lines += [("change point", _limits(one, "°C")) for one in model.change_points]
    if model.heating_kw_per_k:
        lines.append(("heat-loss coefficient", _limits(model.heating_kw_per_k, "kW/K")))
    if model.cooling_kw_per_k:
        lines.append(("cooling slope", _limits(model.cooling_kw_per_k, "kW/K")))
    lines += [
        ("adjusted R²", number(model.adjusted_r_squared, 4)),
        ("CV(RMSE)", percent(model.cv_rmse)),
        ("points", number(float(len(made.power_kw)), 0)),
    ]
    pairs(lines)
    _tell(made.findings)


def _limits(one: Estimate, unit: str) -> str:
    return f"{significant(one.value, 4)} {unit} (95 %: {significant(one.low, 4)} to {significant(one.high, 4)})"
