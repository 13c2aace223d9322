"""``enms health``, ``machines``, ``kpi`` and ``demo``."""

import time
from argparse import Namespace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from analytics.cli.connection import Door, period_of, period_words
from analytics.cli.output import UNKNOWN, number, pairs, percent, print_json, say, table
from analytics.demo import DEFAULT_SEED, DemoReport, DemoRequest
from analytics.errors import BadRequest, Cancelled
from analytics.kpi import Kpis
from analytics.period import moment, zone
from analytics.plant import Machine

#: The live plant is brought up to date so often, s.
LIVE_EVERY_S = 5.0


def health(_options: Namespace, door: Door) -> None:
    """Say which database this is."""
    found = door.workbench.health(door.progress)
    if door.as_json:
        print_json({"ok": found.ok} | {name: getattr(found, name) for name in found.__dataclass_fields__})
        return
    pairs(
        [
            ("connection", found.profile),
            ("server", found.server),
            ("database", f"{found.database} (user {found.user})"),
            ("size", number(found.size_bytes / 1e6, 1, "MB")),
            ("migration", f"{found.migration} of {found.newest_migration}"),
            ("writing", found.read_only or "allowed"),
            ("machines", str(found.machines)),
            ("last reading", f"{found.last_reading:%Y-%m-%d %H:%M:%S} UTC" if found.last_reading else UNKNOWN),
            ("files", str(door.workbench.home.root)),
        ]
    )


def machines(_options: Namespace, door: Door) -> None:
    """List factories and machines."""
    plant = door.workbench.plant(door.progress)
    if door.as_json:
        print_json({"factories": plant.factories, "machines": plant.machines})
        return
    if not plant.machines:
        say("The database has no machines yet: enms demo writes a demo plant, enms import brings in a file.")
        return
    rows = [
        (
            one.name,
            one.type,
            one.factory_name,
            one.timezone,
            number(one.rated_power_kw, 1),
            _local(one.first_reading, one),
            _local(one.last_reading, one),
            ", ".join(one.energy_types),
            str(one.id),
        )
        for one in plant.machines
    ]
    heads = ("machine", "type", "factory", "time zone", "rated kW", "first reading", "last reading", "energy", "id")
    table(heads, rows, "llllr")


def _local(when: datetime | None, machine: Machine) -> str:
    return f"{when.astimezone(zone(machine.timezone)):%Y-%m-%d %H:%M}" if when else UNKNOWN


def kpi(options: Namespace, door: Door) -> None:
    """Compute the key figures of a machine."""
    machine = door.machine(options.machine)
    found = door.workbench.kpis(machine.id, period_of(options, machine), door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(_kpi_document(found))
        return
    say(f"{machine.name}, {period_words(found.period, machine)}")
    pairs(
        [
            ("energy", number(found.energy_kwh, 1, "kWh")),
            ("average power", number(found.average_power_kw, 2, "kW")),
            ("peak demand (15 min)", f"{number(found.peak_demand_kw, 2, 'kW')}{_at(found, machine)}"),
            ("load factor", percent(found.load_factor)),
            ("production", number(found.production_units, 0, "units")),
            ("specific energy", number(found.sec_kwh_per_unit, 4, "kWh/unit")),
            ("cost", number(found.cost, 2, found.currency)),
            ("average rate", number(found.average_rate_per_kwh, 4, f"{found.currency}/kWh")),
            ("carbon", number(found.co2_kg, 1, "kg CO₂")),
            ("carbon per unit", number(found.co2_kg_per_unit, 4, "kg CO₂/unit")),
            ("emission factor", number(found.emission_factor, 3, "kg CO₂/kWh")),
        ]
    )
    for finding in found.findings:
        say(f"! {finding.text}")


def _at(found: Kpis, machine: Machine) -> str:
    return f" at {_local(found.peak_time, machine)}" if found.peak_time else ""


def _kpi_document(found: Kpis) -> dict[str, object]:
    names = [name for name in found.__dataclass_fields__ if name not in ("period", "findings")]
    document = {name: getattr(found, name) for name in names}
    return document | {"start": found.period.start, "end": found.period.end, "findings": found.findings}


def demo(options: Namespace, door: Door) -> None:
    """Write the demo plant, and let it go on where that is wanted."""
    if options.live and not options.replace and _goes_on(door):
        _live(door)
        return
    end = moment(options.end, ZoneInfo("UTC")) if options.end else datetime.now(UTC)
    seed = DEFAULT_SEED if options.seed is None else options.seed
    request = DemoRequest(end=end, months=options.months, seed=seed, replace=options.replace)
    report = door.workbench.create_demo(request, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(
            {name: getattr(report, name) for name in report.__dataclass_fields__ if name != "period"}
            | {"start": report.period.start, "end": report.period.end}
        )
    else:
        _show_demo(report)
    if options.live:
        _live(door)


def _show_demo(report: DemoReport) -> None:
    rows = number(report.rows, 0)
    say(f"The demo plant is there: {len(report.machines)} machines, {rows} readings, in {report.seconds:.1f} s.")
    say(f"From {report.period.start:%Y-%m-%d} to {report.period.end:%Y-%m-%d %H:%M} UTC, seed {report.seed}.")
    names = {fault.machine_id: fault for fault in report.faults}
    say(f"{len(report.faults)} faults were put into {len(names)} machines on purpose: see workbench.simulated_faults.")


def _goes_on(door: Door) -> bool:
    """Bring a demo plant that is there up to now; False when there is none."""
    try:
        door.workbench.demo_feed().advance(datetime.now(UTC), door.progress)
    except BadRequest:
        return False
    return True


def _live(door: Door) -> None:
    """Let the demo plant go on until Ctrl-C, which is how this is meant to end."""
    feed, began, written = door.workbench.demo_feed(), datetime.now(UTC), 0
    try:
        while True:
            now = datetime.now(UTC)
            written += feed.advance(now, door.progress)
            door.bar(1.0, f"live since {began:%H:%M:%S} UTC, {written} readings, now {now:%H:%M:%S}; Ctrl-C ends it")
            _wait(LIVE_EVERY_S, door)
    except Cancelled:
        door.bar.clear()


def _wait(seconds: float, door: Door) -> None:
    """Wait, but not longer than somebody who wants to stop would."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        door.progress.check()
        time.sleep(0.1)
