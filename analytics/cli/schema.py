"""``enms schema report`` and ``enms schema upgrade``: a database that others built, compared with the contract."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from analytics.cli.connection import Door
from analytics.cli.output import print_json, say, table
from analytics.errors import BadRequest
from analytics.inspection import SchemaReport, State, Step


def run(options: Namespace, door: Door) -> None:
    """Answer ``schema``."""
    {"report": report, "upgrade": upgrade}[options.action](options, door)


def report(_options: Namespace, door: Door) -> None:
    """Say what is there, what differs, what is missing and what is faulty."""
    found = door.workbench.schema_report(door.progress)
    door.bar.clear()
    if door.as_json:
        capability = door.workbench.capability
        print_json(
            {
                "ours": found.is_ours,
                "summary": found.words,
                "not_upgradable_because": found.upgradable,
                "server": capability.words,
                "continuous_aggregates": sorted(capability.continuous),
                "compression": capability.compression,
                "time_bucket_with_zone": capability.zoned_buckets,
                "other_names": capability.other_names,
                "rights": {name: sorted(rights) for name, rights in sorted(capability.rights.items())},
                "parts": found.parts,
            }
        )
        return
    _show(found, door)


def _show(found: SchemaReport, door: Door) -> None:
    say(f"{door.workbench.capability.words}: {found.words}")
    rest = [part for part in found.parts if part.state is not State.THERE]
    if rest:
        say()
        table(("part", "state", "meaning"), [(part.name, part.state.value, part.meaning) for part in rest])
    if found.upgradable:
        say()
        say(found.upgradable)
    elif any(part.by_upgrade for part in rest):
        say()
        say("enms schema upgrade --dry-run shows what would be added; --replace-functions replaces faulty functions.")


def upgrade(options: Namespace, door: Door) -> None:
    """Show each statement with its reason, ask, and run them in one transaction."""
    steps = door.workbench.upgrade_plan(options.replace_functions, door.progress)
    door.bar.clear()
    if door.as_json and not options.dry_run and not options.yes:
        raise BadRequest("With --json nobody can be asked.", "Add --yes, or --dry-run to see what would be done.")
    if not door.as_json:
        _show_steps(steps)
    if options.dry_run or not steps:
        _tell(steps, door, done=False)
        return
    if not options.yes and not _agreed(len(steps)):
        say("Nothing was changed.")
        return
    done = door.workbench.upgrade(options.replace_functions, door.progress)
    door.bar.clear()
    _tell(done, door, done=True)


def _show_steps(steps: Sequence[Step]) -> None:
    for step in steps:
        say(f"-- {step.why}")
        say(step.sql)
        say()


def _tell(steps: Sequence[Step], door: Door, *, done: bool) -> None:
    replaced = sorted({step.replaces for step in steps if step.replaces})
    if door.as_json:
        print_json({"done": done, "replaced": replaced, "steps": steps})
        return
    if not steps:
        say("There is nothing to upgrade.")
    elif done:
        kept = f" Old definitions of {', '.join(replaced)} are in workbench.replaced_functions." if replaced else ""
        say(f"Upgraded: {len(steps)} statements in one transaction.{kept}")
    else:
        say(f"{len(steps)} statements would be run in one transaction. Nothing was changed.")


def _agreed(count: int) -> bool:
    """Ask where somebody can answer."""
    if not sys.stdin.isatty():
        raise BadRequest("Nobody can be asked here.", "Add --yes, or --dry-run to see what would be done.")
    return input(f"Run these {count} statements? Nothing that is there is dropped. [y/N] ").strip().lower() in (
        "y",
        "yes",
    )
