"""``enms reconcile`` and ``enms server settings``: roll-ups against readings, and what becomes of old readings."""

from argparse import Namespace
from dataclasses import replace
from zoneinfo import ZoneInfo

from analytics.cli.connection import Door
from analytics.cli.output import pairs, print_json, say, significant, table
from analytics.errors import NotEnoughData
from analytics.measure import Series
from analytics.period import Period, moment, zone
from analytics.reconcile import ReconcileReport, ReconcileRequest
from analytics.upkeep import days_of

#: Differences that fit on a screen; --json has more.
SHOWN = 20


def reconcile(options: Namespace, door: Door) -> None:
    """Compare roll-ups with readings.

    Raises
    ------
    NotEnoughData
        When they differ still.
    """
    machine = door.machine(options.machine) if options.machine else None
    site = zone(machine.timezone) if machine else ZoneInfo("UTC")
    request = ReconcileRequest(
        Period(moment(options.start, site), moment(options.end, site)),
        machine.id if machine else None,
        tuple(series for series in Series if series.value.split(".")[-1] in options.series),
        options.repair,
    )
    found = door.workbench.reconcile(request, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(
            {
                "ok": found.ok,
                "start": found.period.start,
                "end": found.period.end,
                "buckets": found.buckets,
                "different": found.different,
                "left": found.left,
                "differences": found.differences,
            }
        )
    else:
        _show(found)
    if not found.ok:
        raise NotEnoughData(
            f"{found.left} of the roll-ups' buckets differ from the readings.",
            "" if options.repair else "Add --repair to compute them again.",
        )


def _show(found: ReconcileReport) -> None:
    days = f"{found.period.start:%Y-%m-%d} to {found.period.end:%Y-%m-%d} UTC"
    if not found.different:
        say(f"{days}: the roll-ups equal the readings in all of {found.buckets} buckets.")
        return
    rows = [
        (
            one.relation,
            f"{one.bucket:%Y-%m-%d %H:%M}",
            f"{one.id}{f' {one.energy_type}' if one.energy_type else ''}",
            one.column,
            significant(one.wanted, 10),
            significant(one.kept, 10),
        )
        for one in found.differences[:SHOWN]
    ]
    table(("roll-up", "bucket (UTC)", "of", "column", "from readings", "roll-up has"), rows, "llllrr")
    if len(found.differences) > SHOWN:
        say("…")
    repaired = found.different - found.left
    more = f", {repaired} of them were computed again" if repaired else ""
    say(f"{days}: {found.different} of {found.buckets} buckets differed{more}.")


def server(options: Namespace, door: Door) -> None:
    """Show or change what the server does with old readings."""
    settings = door.workbench.server_settings(door.progress)
    wanted = settings
    if options.compress_after is not None:
        wanted = replace(wanted, compress_after=days_of(options.compress_after))
    if options.keep_raw is not None:
        wanted = replace(wanted, keep_raw=days_of(options.keep_raw))
    if wanted != settings:
        door.workbench.set_server_settings(wanted, door.progress)
        settings = door.workbench.server_settings(door.progress)
    door.bar.clear()
    if door.as_json:
        print_json({"compress_after_days": settings.compress_after, "keep_raw_days": settings.keep_raw})
        return
    pairs(
        [
            ("readings are compressed", _after(settings.compress_after)),
            ("readings are deleted", _after(settings.keep_raw)),
            ("roll-ups are deleted", "never"),
        ]
    )


def _after(days: int | None) -> str:
    return "never" if days is None else f"after {days} days"
