"""Verbs about the database itself: schema, reconcile, server. Nothing heavy is imported here."""

from analytics.cli.arguments.shared import Parser, Verbs, common, machine, verb


def add(verbs: Verbs) -> None:
    """Add these verbs."""
    _schema(verbs)
    _reconcile(verbs)
    _server(verbs)


def _schema(verbs: Verbs) -> None:
    top = verbs.add_parser(
        "schema",
        help="compare the database with the contract, and upgrade it",
        allow_abbrev=False,
        description="What the database holds, and what it lacks.",
    )
    common(top)
    inner = top.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    verb(inner, "report", "say what is there, what differs, what is missing and what is faulty")
    one = verb(
        inner,
        "upgrade",
        "add what is missing, in one transaction",
        "Every statement is shown first with its reason. What is there is kept.",
    )
    one.add_argument("--dry-run", action="store_true", help="show the statements; change nothing")
    one.add_argument(
        "--replace-functions",
        action="store_true",
        help="replace KPI functions that are not the workbench's; the old ones go into workbench.replaced_functions",
    )
    one.add_argument("--yes", action="store_true", help="do not ask")


def _reconcile(verbs: Verbs) -> None:
    one = verb(
        verbs,
        "reconcile",
        "compare the roll-ups with the readings, and repair them",
        "Whole days of UTC are compared, every level and column. Exit code 4 when something differs and is not"
        " repaired.",
    )
    one.add_argument("--start", metavar="TIME", required=True, help="first moment, UTC or the machine's site time")
    one.add_argument("--end", metavar="TIME", required=True, help="moment at which it ends, itself not included")
    machine(one, required=False)
    one.add_argument(
        "--series",
        action="append",
        default=[],
        choices=["energy_readings", "production_data", "environmental_data", "variable_readings"],
        help="only this one; may be given several times",
    )
    one.add_argument("--repair", action="store_true", help="compute again what differs")


def _server(verbs: Verbs) -> None:
    top = verbs.add_parser("server", help="settings of the server", allow_abbrev=False, description="The server.")
    common(top)
    inner = top.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    one = verb(
        inner,
        "settings",
        "say or change what the server does with old readings",
        "TimescaleDB Community only; both are off unless asked for. A span is like 30d, 8w, 6m or 5y.",
    )
    one.add_argument("--compress-after", metavar="SPAN", help="compress readings that are older, or off")
    one.add_argument("--keep-raw", metavar="SPAN", help="delete readings that are older (roll-ups stay), or off")
