"""Verbs about the plant: health, machines, overview, kpi, demo, report. Nothing heavy is imported here."""

from analytics.cli.arguments.shared import Verbs, broker, machine, period, verb


def add(verbs: Verbs) -> None:
    """Add these verbs."""
    _health(verbs)
    _machines(verbs)
    _overview(verbs)
    _kpi(verbs)
    _demo(verbs)
    _report(verbs)


def _health(verbs: Verbs) -> None:
    verb(verbs, "health", "say which database this is and how it is doing")


def _machines(verbs: Verbs) -> None:
    verb(verbs, "machines", "list factories and machines with the time their readings span")


def _overview(verbs: Verbs) -> None:
    one = verb(
        verbs,
        "overview",
        "say what needs attention: energy, cost, carbon and peak against last week and the baselines",
        "Machines stand worst first by money. The window is counted by each site's own clock, to the last whole"
        " quarter of an hour.",
    )
    one.add_argument(
        "--window",
        choices=["since-yesterday", "today", "yesterday", "last-24-hours", "last-7-days"],
        default="since-yesterday",
        help="default since-yesterday: yesterday and today so far",
    )
    one.add_argument("--now", metavar="TIME", help="the moment the window is counted from, UTC unless it has an offset")
    one.add_argument("--factory", metavar="NAME", help="only this site")


def _kpi(verbs: Verbs) -> None:
    one = verb(verbs, "kpi", "compute the key figures of a machine over a period")
    machine(one)
    period(one, "(default: all readings)")


def _demo(verbs: Verbs) -> None:
    one = verb(
        verbs, "demo", "write the demo plant", "Two factories and eight machines, simulated from physics with a seed."
    )
    one.add_argument("--months", type=int, default=14, help="how far back it goes (default 14)")
    one.add_argument("--seed", type=int, help="another plant of the same kind")
    one.add_argument("--end", metavar="TIME", help="where it ends, UTC unless it has an offset (default now)")
    one.add_argument("--replace", action="store_true", help="write a demo plant that is there already anew")
    one.add_argument("--live", action="store_true", help="then let it go on until Ctrl-C")
    one.add_argument(
        "--publish",
        metavar="BROKER",
        help="instead of writing, publish its live readings by MQTT until Ctrl-C (mqtt://host:port)",
    )
    one.add_argument("--for", metavar="SECONDS", dest="for_s", type=float, help="publish for so long")
    broker(one)


def _report(verbs: Verbs) -> None:
    one = verb(
        verbs,
        "report",
        "write the energy report as PDF",
        "Energy by month and machine, significant uses, data quality, baselines with their sheets, key figures and the"
        " evidence. Days are whole days of each site; --end is not included. What the plant has not said is written as"
        " not provided.",
    )
    one.add_argument("--start", metavar="DAY", required=True, help="first day, such as 2025-01-01")
    one.add_argument("--end", metavar="DAY", required=True, help="day at which it ends, itself not included")
    one.add_argument("--machine", metavar="NAME", action="append", default=[], help="may be given several times")
    one.add_argument("--out", metavar="FILE", help="default: a file of its own in the folder of reports")
    one.add_argument("--title", default="", help="default: Energy review")
    for name, what in (
        ("organisation", "whose report it is"),
        ("scope", "scope of the energy management system"),
        ("author", "who prepared it"),
        ("reviewer", "who reviewed it"),
        ("approver", "who approved it, and when"),
    ):
        one.add_argument(f"--{name}", metavar="TEXT", default="", help=what)
