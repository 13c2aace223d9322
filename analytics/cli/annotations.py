"""``enms annotate add``, ``list`` and ``withdraw``."""

from argparse import Namespace
from datetime import datetime
from uuid import UUID

from analytics.annotation import Annotation, AnnotationKind, AnnotationRequest
from analytics.cli.connection import Door
from analytics.cli.output import print_json, say, table
from analytics.errors import BadRequest
from analytics.period import Period, moment, zone
from analytics.plant import Machine


def annotate(options: Namespace, door: Door) -> None:
    """Do what stands behind ``annotate``."""
    {"add": _add, "list": _list, "withdraw": _withdraw}[options.action](options, door)


def _zone_name(machine: Machine | None, door: Door) -> str:
    """Return the site's zone: of the machine, else of the plant's first factory."""
    if machine is not None:
        return machine.timezone
    factories = door.workbench.plant(door.progress).factories
    return factories[0].timezone if factories else "UTC"


def _add(options: Namespace, door: Door) -> None:
    machine = None if options.plant else door.machine(options.machine)
    site = zone(_zone_name(machine, door))
    request = AnnotationRequest(
        machine_id=machine.id if machine else None,
        period=Period(moment(options.start, site), moment(options.end, site)),
        kind=AnnotationKind(options.kind),
        words=options.words,
    )
    made = door.workbench.annotate(request, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json({"annotation": made})
        return
    effect = " Baselines trained from now on leave it out." if made.kind is AnnotationKind.EXCLUSION else ""
    say(f"Stored as {made.kind} {made.id}.{effect}")


def _list(options: Namespace, door: Door) -> None:
    machine = door.machine(options.machine) if options.machine else None
    found = door.workbench.annotations(
        (machine.id,) if machine else None, _period(options, machine, door), door.progress, withdrawn=options.all
    )
    door.bar.clear()
    if door.as_json:
        print_json({"annotations": found})
        return
    if not found:
        say("Nothing was annotated.")
        return
    names = {one.id: one.name for one in door.workbench.plant(door.progress).machines}
    heads = ("id", "kind", "machine", "from (UTC)", "to (UTC)", "by", "words", "state")
    table(heads, [_row(one, names) for one in found], "r")


def _period(options: Namespace, machine: Machine | None, door: Door) -> Period | None:
    """Return the period that was named; None when none was."""
    if not options.start and not options.end:
        return None
    if not options.start or not options.end:
        raise BadRequest("A period needs a start and an end.", "Give both --start and --end, or neither.")
    site = zone(_zone_name(machine, door))
    return Period(moment(options.start, site), moment(options.end, site))


def _row(one: Annotation, names: dict[UUID, str]) -> tuple[str, ...]:
    whose = names[one.machine_id] if one.machine_id else "whole plant"
    state = "holds"
    if one.withdrawn_at is not None:
        state = f"withdrawn {_utc(one.withdrawn_at)} by {one.withdrawn_by}: {one.withdrawn_reason}"
    return (
        str(one.id),
        one.kind.value,
        whose,
        _utc(one.period.start),
        _utc(one.period.end),
        one.author,
        one.words,
        state,
    )


def _utc(when: datetime) -> str:
    return f"{when:%Y-%m-%d %H:%M}"


def _withdraw(options: Namespace, door: Door) -> None:
    withdrawn = door.workbench.withdraw_annotation(options.id, options.reason, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json({"annotation": withdrawn})
        return
    say(f"{withdrawn.kind.label} {withdrawn.id} is withdrawn; it stays on record.")
