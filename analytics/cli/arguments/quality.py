"""Verbs about the quality of readings: quality, correct, annotate. Nothing heavy is imported here."""

from analytics.cli.arguments.shared import Parser, Verbs, machine, period, verb


def add(verbs: Verbs) -> None:
    """Add these verbs."""
    _quality(verbs)
    _correct(verbs)
    _annotate(verbs)


def _quality(verbs: Verbs) -> None:
    one = verb(
        verbs,
        "quality",
        "say what is wrong with the readings of a machine, and where",
        "Looks at the readings as they were measured; what is corrected already is marked. Exit code 0, also when"
        " something was found.",
    )
    machine(one)
    period(one, "(default: all readings)")


def _correct(verbs: Verbs) -> None:
    one = verb(
        verbs,
        "correct",
        "correct readings, list or withdraw corrections",
        "Corrections are a layer that every number respects; raw readings never change.",
    )
    inner = one.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    add = verb(inner, "add", "correct the readings of one measure in a range")
    machine(add)
    add.add_argument("--measure", metavar="NAME", required=True, help="such as energy_kwh, or an own variable")
    add.add_argument("--start", metavar="TIME", required=True, help="first moment, site time")
    add.add_argument("--end", metavar="TIME", required=True, help="moment at which it ends, itself not included")
    add.add_argument(
        "--action",
        dest="do",
        choices=["exclude", "replace", "scale", "interpolate"],
        required=True,
        help="leave the readings out, replace each by --value, multiply each by --value, or draw a straight line"
        " between the readings next to the range",
    )
    add.add_argument("--value", metavar="NUMBER", type=float, help="for replace and scale")
    add.add_argument("--reason", metavar="TEXT", required=True, help="why they are wrong")
    add.add_argument("--energy-type", metavar="TYPE", help="such as natural_gas (default electrical)")
    add.add_argument("--dry-run", action="store_true", help="show what it would change; store nothing")
    machine(verb(inner, "list", "list corrections, those withdrawn too"), required=False)
    withdraw = verb(inner, "withdraw", "withdraw a correction; it stays on record")
    withdraw.add_argument("id", metavar="ID", type=int)
    withdraw.add_argument("--reason", metavar="TEXT", required=True, help="why it was wrong")


def _annotate(verbs: Verbs) -> None:
    one = verb(verbs, "annotate", "say what happened, list what was said", "An exclusion is left out by training.")
    inner = one.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    add = verb(inner, "add", "annotate a stretch of time")
    whose = add.add_mutually_exclusive_group(required=True)
    whose.add_argument("--machine", metavar="NAME", help="name, id, or factory/name")
    whose.add_argument("--plant", action="store_true", help="the whole plant")
    add.add_argument("--start", metavar="TIME", required=True, help="first moment, site time")
    add.add_argument("--end", metavar="TIME", required=True, help="moment at which it ends, itself not included")
    add.add_argument("--kind", choices=["note", "event", "exclusion"], default="note", help="default note")
    add.add_argument("--words", metavar="TEXT", required=True, help="what is to be known; of an exclusion, the reason")
    found = verb(inner, "list", "list annotations of a machine and of the plant, or of all")
    machine(found, required=False)
    period(found, "(default: all time)")
    found.add_argument("--all", action="store_true", help="those withdrawn too")
    withdraw = verb(inner, "withdraw", "withdraw an annotation; it stays on record")
    withdraw.add_argument("id", metavar="ID", type=int)
    withdraw.add_argument("--reason", metavar="TEXT", required=True, help="why it no longer holds")
