"""``enms quality`` and ``enms correct add``, ``list`` and ``withdraw``."""

from argparse import Namespace
from datetime import datetime

from analytics.cli.connection import Door, period_of, period_words
from analytics.cli.output import number, print_json, say, table
from analytics.correction import Action, Correction, CorrectionRequest
from analytics.measure import find_measure
from analytics.period import Period, moment, zone
from analytics.plant import Machine
from analytics.quality import QualityFinding, QualityReport


def quality(options: Namespace, door: Door) -> None:
    """Say what is wrong with the readings of a machine."""
    machine = door.machine(options.machine)
    report = door.workbench.quality(machine.id, period_of(options, machine), door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(_document(report))
        return
    say(f"{machine.name}, {period_words(report.period, machine)}, {number(report.readings, 0)} readings")
    if report.findings:
        heads = ("severity", "where (site time)", "measure", "count", "touches", "what")
        table(heads, [_row(one, machine) for one in report.findings], "lllr")
    else:
        say(f"Nothing was found. Looked for: {report.checked}.")
    for note in report.notes:
        say(f"! {note}")


def _row(one: QualityFinding, machine: Machine) -> tuple[str, ...]:
    return (one.severity, _stretch(one.period, machine), one.label, number(one.count, 0), one.effect, one.text)


def _stretch(period: Period, machine: Machine) -> str:
    site = zone(machine.timezone)
    return f"{period.start.astimezone(site):%Y-%m-%d %H:%M} – {period.end.astimezone(site):%Y-%m-%d %H:%M}"


def _document(report: QualityReport) -> dict[str, object]:
    return {
        "machine_id": report.machine_id,
        "machine_name": report.machine_name,
        "start": report.period.start,
        "end": report.period.end,
        "readings": report.readings,
        "findings": report.findings,
        "coverage": report.coverage,
        "checked": report.checked,
        "notes": report.notes,
    }


def correct(options: Namespace, door: Door) -> None:
    """Do what stands behind ``correct``."""
    {"add": _add, "list": _list, "withdraw": _withdraw}[options.action](options, door)


def _add(options: Namespace, door: Door) -> None:
    machine = door.machine(options.machine)
    site = zone(machine.timezone)
    request = CorrectionRequest(
        machine_id=machine.id,
        measure=find_measure(options.measure, door.workbench.measures(machine.id, door.progress)),
        period=Period(moment(options.start, site), moment(options.end, site)),
        action=Action(options.do),
        reason=options.reason,
        value=options.value,
        energy_type=options.energy_type or machine.energy_types[0],
    )
    effect = door.workbench.correction_effect(request, door.progress)
    made = None if options.dry_run else door.workbench.correct(request, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json({"correction": made, "effect": effect})
        return
    change = f"{number(effect.before, 2, effect.unit)} → {number(effect.after, 2, effect.unit)}"
    say(f"{number(effect.readings, 0)} readings of {request.measure.label}, {number(effect.hours, 0)} hours: {change}")
    for note in effect.notes:
        say(f"! {note}")
    say(f"Stored as correction {made.id}. Raw readings are unchanged." if made else "Nothing was stored.")


def _list(options: Namespace, door: Door) -> None:
    machine = door.machine(options.machine) if options.machine else None
    found = door.workbench.corrections(machine.id if machine else None, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json({"corrections": found})
        return
    if not found:
        say("Nothing was corrected.")
        return
    names = {one.id: one.name for one in door.workbench.plant(door.progress).machines}
    heads = ("id", "machine", "measure", "from (UTC)", "to (UTC)", "action", "by", "reason", "state")
    owners = [names[one.machine_id] if one.machine_id else "own variable" for one in found]
    table(heads, [_correction_row(one, owner) for one, owner in zip(found, owners, strict=True)], "r")


def _correction_row(one: Correction, machine: str) -> tuple[str, ...]:
    value = "" if one.value is None else f" {one.value:g}"
    state = "holds"
    if one.withdrawn_at is not None:
        state = f"withdrawn {_utc(one.withdrawn_at)} by {one.withdrawn_by}: {one.withdrawn_reason}"
    action = f"{one.action.words}{value}"
    stretch = (_utc(one.start_time), _utc(one.end_time))
    return (str(one.id), machine, one.measure, *stretch, action, one.made_by, one.reason, state)


def _utc(when: datetime) -> str:
    return f"{when:%Y-%m-%d %H:%M}"


def _withdraw(options: Namespace, door: Door) -> None:
    withdrawn = door.workbench.withdraw_correction(options.id, options.reason, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json({"correction": withdrawn})
        return
    say(f"Correction {withdrawn.id} is withdrawn; the numbers are what they were without it.")
