"""``enms overview``: what needs attention."""

from argparse import Namespace
from dataclasses import asdict
from datetime import UTC, datetime
from uuid import UUID

from analytics.cli.connection import Door
from analytics.cli.output import UNKNOWN, number, percent, print_json, say, table
from analytics.errors import BadRequest
from analytics.overview import (
    Change,
    Deviation,
    Figure,
    Meter,
    Overview,
    OverviewRequest,
    Quantity,
    Standing,
    Window,
)
from analytics.period import moment, zone
from analytics.plant import Plant

_UTC = zone("UTC")

_STANDINGS = {
    Standing.NO_BASELINE: "no baseline: enms baseline train",
    Standing.FOREIGN_BASELINE: "baseline of another program: train a new version",
    Standing.NOT_COMPARABLE: "no interval can be compared",
    Standing.NO_READINGS: "no readings",
}


def overview(options: Namespace, door: Door) -> None:
    """Say what needs attention, worst first by money."""
    clock = datetime.now(UTC)
    now = moment(options.now, _UTC) if options.now else clock
    plant = door.workbench.plant(door.progress)
    request = OverviewRequest(now, Window(options.window), _factory(options, plant), clock)
    found = door.workbench.overview(request, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(_document(found))
        return
    if not found.meters:
        say("The database has no machines yet: enms demo writes a demo plant, enms import brings in a file.")
        return
    _show(found)


def _factory(options: Namespace, plant: Plant) -> UUID | None:
    if not options.factory:
        return None
    known = {one.name.casefold(): one.id for one in plant.factories}
    if options.factory.strip().casefold() not in known:
        listed = ", ".join(f"“{one.name}”" for one in plant.factories) or "none"
        raise BadRequest(f"There is no factory “{options.factory}”.", f"There are: {listed}.")
    return known[options.factory.strip().casefold()]


def _show(found: Overview) -> None:
    for name, period in {(one.factory_name, one.period): one.period for one in found.meters}:
        site = next(one.timezone for one in found.meters if one.factory_name == name)
        start, end = period.start.astimezone(zone(site)), period.end.astimezone(zone(site))
        say(f"{name}: {start:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M} {site}")
    say()
    rows = [_figure(one) for quantity in Quantity for one in found.figures_of(quantity)]
    table(("", "", "value", "to last week", "", "to baseline", "", "noise"), rows, "llrrrrrr")
    say()
    heads = ("machine", "energy", "kWh", "to baseline kWh", "", "money", "", "to last week", "now")
    table(heads, [_row(one) for one in found.meters], "llrrrrlrl")
    if any(one.code == "behind" for one in found.attention):
        say("! The roll-ups of this database are behind its readings: see enms schema report.")
    for anomaly in (one.anomaly for one in found.anomalies):
        name = next(one.machine_name for one in found.meters if one.machine_id == anomaly.machine_id)
        say(f"! {anomaly.severity}: {anomaly.kind} at {name}, {anomaly.detected_at:%Y-%m-%d %H:%M} UTC")
    for job in found.jobs:
        when = f", last {job.last:%Y-%m-%d %H:%M} UTC" if job.last else ""
        say(f"{job.name}: {job.words}{when}")


def _figure(one: Figure) -> tuple[str, ...]:
    at = "" if one.moment is None else f" at {one.moment.astimezone(zone(one.timezone)):%Y-%m-%d %H:%M}"
    digits = 2 if one.quantity is Quantity.COST else 1
    return (
        one.quantity.value,
        f"{one.name}{at}",
        number(one.value, digits, one.unit),
        *_change(one.last_week, digits),
        *_change(one.deviation, digits),
        number(one.deviation.noise, digits) if one.deviation else UNKNOWN,
    )


def _change(change: Change | Deviation | None, digits: int) -> tuple[str, str]:
    if change is None:
        return UNKNOWN, ""
    return _signed(change.difference, digits), percent(change.share)


def _signed(value: float, digits: int) -> str:
    written = number(value, digits)
    return f"+{written}" if value > 0 and written.strip("0. ") else written


def _row(one: Meter) -> tuple[str, ...]:
    deviation, money = one.deviation, one.cost_deviation
    last_week = "" if one.last_week is None else percent(one.last_week.share)
    return (
        one.machine_name,
        one.energy_type,
        number(one.energy_kwh, 1),
        _signed(deviation.difference, 1) if deviation else UNKNOWN,
        percent(deviation.share) if deviation else "",
        _signed(money.difference, 2) if money else UNKNOWN,
        one.currency,
        last_week,
        _words(one),
    )


def _words(one: Meter) -> str:
    words = [one.status.mode] if one.status.mode and not one.status.late else []
    if one.status.late:
        last = one.status.last
        words.append(
            f"no data since {last.astimezone(zone(one.timezone)):%Y-%m-%d %H:%M}" if last else "never a reading"
        )
    if one.deviation is not None and not one.deviation.significant:
        words.append("within the noise of the baseline")
    if one.standing in _STANDINGS and not (one.status.late and one.standing is Standing.NO_READINGS):
        words.append(_STANDINGS[one.standing])
    return ", ".join(words)


def _document(found: Overview) -> dict[str, object]:
    return {
        "window": found.request.window,
        "now": found.request.now,
        "newest_reading": found.newest,
        "meters": [_meter_document(one) for one in found.meters],
        "figures": [_figure_document(one) for one in found.figures],
        "anomalies": found.anomalies,
        "freshness": found.freshness,
        "jobs": found.jobs,
        "attention": found.attention,
    }


def _meter_document(one: Meter) -> dict[str, object]:
    names = [name for name in one.__dataclass_fields__ if name not in ("spark", "period", "findings")]
    document: dict[str, object] = {name: getattr(one, name) for name in names}
    for name in ("last_week", "deviation", "cost_last_week", "cost_deviation", "co2_last_week", "co2_deviation"):
        document[name] = _change_document(getattr(one, name))
    return document | {"start": one.period.start, "end": one.period.end}


def _figure_document(one: Figure) -> dict[str, object]:
    names = ("quantity", "name", "unit", "value", "moment", "timezone", "meter", "lacking")
    document: dict[str, object] = {name: getattr(one, name) for name in names}
    return document | {name: _change_document(getattr(one, name)) for name in ("last_week", "deviation")}


def _change_document(change: Change | Deviation | None) -> dict[str, object] | None:
    if change is None:
        return None
    document: dict[str, object] = asdict(change) | {"difference": change.difference, "share": change.share}
    return document | ({"significant": change.significant} if isinstance(change, Deviation) else {})
