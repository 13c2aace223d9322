"""What can be typed behind ``enms``. Nothing heavy is imported here, so that ``--help`` answers at once."""

import argparse
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from analytics import __version__
from analytics.cli import pattern_arguments, table_arguments
from analytics.errors import BadRequest

if TYPE_CHECKING:
    Verbs: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - it has no public name

EPILOG = """\
times
  Dates and times without an offset are the machine's site time: 2025-03-01 is midnight at the plant,
  2025-03-01T06:00 is six in the morning there. 2025-03-01T06:00Z and 2025-03-01T06:00+01:00 mean what they say.
  Periods are half-open: --start is included, --end is not. January is --start 2025-01-01 --end 2025-02-01, and
  adjoining periods share no reading.

databases
  Without --profile or --dsn the local database of the workbench is used (ENMS_HOME moves it). --dsn takes
  postgresql://user@host:5432/database or host=… dbname=…; the password is taken from it, from PGPASSWORD, from the
  system's keyring, or asked for.

exit codes
  0 done · 1 a fault of the program · 2 the question is wrong · 3 no connection, or the server gave up
  4 the data cannot carry the answer · 5 nothing could be stored · 130 stopped with Ctrl-C
"""

INTERVALS = {"1min": "1min", "15min": "15min", "1hour": "1hour", "1h": "1hour", "1day": "1day", "1d": "1day"}


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing usage and leaving."""
        raise BadRequest(f"{message[:1].upper()}{message[1:]}.", f"See {self.prog} --help.")


def parser() -> Parser:
    """Return the parser of the whole command line."""
    top = Parser(
        prog="enms",
        description="Energy management on the plant database, without a window.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"enms {__version__}")
    _common(top)
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=Parser)
    _health(verbs)
    _demo(verbs)
    _import(verbs)
    _ingest(verbs)
    _machines(verbs)
    _overview(verbs)
    _kpi(verbs)
    _baseline(verbs)
    _schema(verbs)
    _reconcile(verbs)
    _server(verbs)
    _quality(verbs)
    _correct(verbs)
    _annotate(verbs)
    _report(verbs)
    _patterns(verbs)
    table_arguments.add(verbs, _verb)
    return top


def _common(one: argparse.ArgumentParser) -> None:
    """Add what may stand before or behind the verb."""
    group = one.add_argument_group("database and output")
    either = group.add_mutually_exclusive_group()
    either.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="a stored connection")
    either.add_argument("--dsn", metavar="DSN", default=argparse.SUPPRESS, help="a connection string")
    group.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON document on stdout")


def _verb(verbs: "Verbs", name: str, what: str, more: str = "") -> Parser:
    one = verbs.add_parser(
        name,
        help=what,
        description=f"{what[:1].upper()}{what[1:]}.{f' {more}' if more else ''}",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _common(one)
    return one


def _health(verbs: "Verbs") -> None:
    _verb(verbs, "health", "say which database this is and how it is doing")


def _machines(verbs: "Verbs") -> None:
    _verb(verbs, "machines", "list factories and machines with the time their readings span")


def _overview(verbs: "Verbs") -> None:
    one = _verb(
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


def _demo(verbs: "Verbs") -> None:
    one = _verb(
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
    _broker_options(one)


def _broker_options(one: Parser) -> None:
    group = one.add_argument_group("broker")
    group.add_argument("--ca-file", metavar="PEM", default="", help="authority to trust (default: the system's)")
    group.add_argument("--cert-file", metavar="PEM", default="", help="our own certificate")
    group.add_argument("--key-file", metavar="PEM", default="", help="its key")
    group.add_argument("--mqtt-version", choices=["5", "3.1.1"], default="5", help="default 5")
    group.add_argument(
        "--allow-plain-password", action="store_true", help="send the password without TLS to another computer"
    )


def _ingest(verbs: "Verbs") -> None:
    top = verbs.add_parser("ingest", help="take in live readings", allow_abbrev=False, description="Live readings.")
    _common(top)
    inner = top.add_subparsers(dest="action", metavar="SOURCE", required=True, parser_class=Parser)
    one = _verb(
        inner,
        "mqtt",
        "take readings from an MQTT broker into the database until Ctrl-C",
        "Each message is acknowledged when it has been stored, and one that comes twice changes nothing. The password"
        " of the broker's user comes from ENMS_MQTT_PASSWORD, from the system's keyring, or is asked for.",
    )
    one.add_argument(
        "--broker", metavar="BROKER", required=True, help="host:port, mqtt://user@host:port, or mqtts:// with TLS"
    )
    one.add_argument("--tls", action="store_true", help="encrypted, as with mqtts://")
    one.add_argument("--topic", metavar="FILTER", action="append", help="default factory/#; more than one is possible")
    one.add_argument(
        "--client-id", metavar="ID", default="", help="under which the broker keeps what is not stored yet"
    )
    one.add_argument(
        "--batch-seconds", metavar="S", type=float, default=1.0, help="store at least so often (default 1)"
    )
    one.add_argument("--batch-messages", metavar="N", type=int, default=1000, help="most of one batch (default 1000)")
    one.add_argument("--for", metavar="SECONDS", dest="for_s", type=float, help="end after so long")
    one.add_argument(
        "--until-idle",
        metavar="SECONDS",
        type=float,
        nargs="?",
        const=2.0,
        help="end when nothing has come for so long (2 unless said) and everything is stored",
    )
    one.add_argument("--keep-password", action="store_true", help="keep the broker's password in the system's keyring")
    _broker_options(one)


def _import(verbs: "Verbs") -> None:
    one = _verb(
        verbs,
        "import",
        "bring a CSV or Excel file into the database, all of it or nothing",
        "What is not said is found in the file; --dry-run shows what would be stored.",
    )
    one.add_argument("file", metavar="FILE")
    one.add_argument("--recipe", metavar="NAME", help="read it by a stored recipe (a name, or a .json file)")
    one.add_argument("--save-recipe", metavar="NAME", help="keep how this file was read, for the next one")
    one.add_argument("--machine", metavar="NAME", help="where the readings go: name, id, or factory/name")
    one.add_argument("--create-machine", metavar="NAME", help="make the machine")
    one.add_argument("--factory", metavar="NAME", help="of the machine to create; made when it is not there")
    one.add_argument("--type", metavar="TYPE", help="of the machine to create, such as compressor (default other)")
    one.add_argument("--rated-power", metavar="KW", type=float, help="of the machine to create")
    one.add_argument("--timezone", metavar="ZONE", help="of the time stamps, and of a factory to create")
    one.add_argument("--time-column", metavar="COLUMN", action="append", help="twice for a date and a time")
    one.add_argument("--time-format", metavar="FORMAT", help="such as %%d.%%m.%%Y %%H:%%M")
    one.add_argument("--time-marks", choices=["start", "end"], help="which end of its interval a time stamp marks")
    one.add_argument("--interval", metavar="SECONDS", type=int, help="width of the interval of one row")
    one.add_argument(
        "--map",
        metavar="COLUMN=MEASURE",
        action="append",
        default=[],
        help="what a column is: energy, counter, power or a measure of the database, with a unit behind it"
        " (Usage_kWh=energy:kWh)",
    )
    one.add_argument(
        "--variable",
        metavar="COLUMN=NAME:UNIT:KIND",
        action="append",
        default=[],
        help="keep a column as a variable of your own; kind is mean, sum or category",
    )
    one.add_argument("--skip-columns", metavar="A,B", help="leave columns out")
    one.add_argument("--energy-type", metavar="TYPE", help="such as natural_gas (default electrical)")
    one.add_argument("--duplicates", choices=["skip", "replace", "refuse"], help="what to do with what is there")
    one.add_argument("--delimiter", metavar="CHARACTER")
    one.add_argument("--decimal", metavar="CHARACTER")
    one.add_argument("--sheet", metavar="NAME", help="of a workbook")
    one.add_argument("--dry-run", action="store_true", help="count what would be stored and rejected; store nothing")


def _period(one: argparse.ArgumentParser, otherwise: str) -> None:
    one.add_argument("--start", metavar="TIME", help=f"first moment, site time {otherwise}")
    one.add_argument("--end", metavar="TIME", help="moment at which it ends, itself not included")


def _machine(one: argparse.ArgumentParser, *, required: bool = True) -> None:
    one.add_argument("--machine", metavar="NAME", required=required, help="name, id, or factory/name")


def _kpi(verbs: "Verbs") -> None:
    one = _verb(verbs, "kpi", "compute the key figures of a machine over a period")
    _machine(one)
    _period(one, "(default: all readings)")


def _patterns(verbs: "Verbs") -> None:
    top = verbs.add_parser("patterns", help="pictures of how energy is used", allow_abbrev=False)
    _common(top)
    pattern_arguments.add(
        top.add_subparsers(dest="action", metavar="PICTURE", required=True, parser_class=Parser), _verb
    )


def _quality(verbs: "Verbs") -> None:
    one = _verb(
        verbs,
        "quality",
        "say what is wrong with the readings of a machine, and where",
        "Looks at the readings as they were measured; what is corrected already is marked. Exit code 0, also when"
        " something was found.",
    )
    _machine(one)
    _period(one, "(default: all readings)")


def _correct(verbs: "Verbs") -> None:
    one = _verb(
        verbs,
        "correct",
        "correct readings, list or withdraw corrections",
        "Corrections are a layer that every number respects; raw readings never change.",
    )
    inner = one.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    add = _verb(inner, "add", "correct the readings of one measure in a range")
    _machine(add)
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
    _machine(_verb(inner, "list", "list corrections, those withdrawn too"), required=False)
    withdraw = _verb(inner, "withdraw", "withdraw a correction; it stays on record")
    withdraw.add_argument("id", metavar="ID", type=int)
    withdraw.add_argument("--reason", metavar="TEXT", required=True, help="why it was wrong")


def _annotate(verbs: "Verbs") -> None:
    one = _verb(verbs, "annotate", "say what happened, list what was said", "An exclusion is left out by training.")
    inner = one.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    add = _verb(inner, "add", "annotate a stretch of time")
    whose = add.add_mutually_exclusive_group(required=True)
    whose.add_argument("--machine", metavar="NAME", help="name, id, or factory/name")
    whose.add_argument("--plant", action="store_true", help="the whole plant")
    add.add_argument("--start", metavar="TIME", required=True, help="first moment, site time")
    add.add_argument("--end", metavar="TIME", required=True, help="moment at which it ends, itself not included")
    add.add_argument("--kind", choices=["note", "event", "exclusion"], default="note", help="default note")
    add.add_argument("--words", metavar="TEXT", required=True, help="what is to be known; of an exclusion, the reason")
    found = _verb(inner, "list", "list annotations of a machine and of the plant, or of all")
    _machine(found, required=False)
    _period(found, "(default: all time)")
    found.add_argument("--all", action="store_true", help="those withdrawn too")
    withdraw = _verb(inner, "withdraw", "withdraw an annotation; it stays on record")
    withdraw.add_argument("id", metavar="ID", type=int)
    withdraw.add_argument("--reason", metavar="TEXT", required=True, help="why it no longer holds")


def _baseline(verbs: "Verbs") -> None:
    top = verbs.add_parser(
        "baseline", help="train, list, show and apply energy baselines", allow_abbrev=False, description="Baselines."
    )
    _common(top)
    inner = top.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    _train(inner)
    one = _verb(inner, "list", "list stored baselines, newest first")
    _machine(one, required=False)
    one = _verb(inner, "show", "show a stored baseline with its coefficients and scores")
    _stored(one)
    one = _verb(inner, "predict", "say what a baseline expects of one interval")
    _stored(one)
    one.add_argument(
        "--values", metavar="DRIVER=VALUE,…", required=True, action="append", help="one value for every driver"
    )
    one = _verb(inner, "deviation", "compare what a machine used with what its baseline expected")
    _stored(one)
    _period(one, "(default: from the end of the training to the last reading)")


def _stored(one: argparse.ArgumentParser) -> None:
    _machine(one)
    one.add_argument("--model-version", metavar="N", type=int, help="default: the active one")


def _train(inner: "Verbs") -> None:
    one = _verb(
        inner,
        "train",
        "train a baseline and store it as the machine's next version",
        "The model is saved as a joblib file and its numbers go into energy_baselines; older versions are kept,"
        " inactive.",
    )
    _machine(one)
    _period(one, "(default: all readings)")
    one.add_argument("--range", metavar="START..END", action="append", default=[], help="instead, several periods")
    one.add_argument(
        "--drivers",
        metavar="A,B,C",
        action="append",
        help="what the energy depends on (default: the drivers of the active baseline)",
    )
    one.add_argument("--interval", choices=sorted(INTERVALS), help="width of a sample (default: by the readings)")
    one.add_argument("--min-samples", metavar="N", type=int, help="refuse to train on fewer (default 1000)")
    one.add_argument("--min-r2", metavar="R2", type=float, help="warn below it (default 0.80)")
    one.add_argument(
        "--unavailable-share",
        metavar="SHARE",
        type=float,
        help="tolerate samples with up to this share in maintenance, fault or offline (0 to 1, default 0)",
    )
    one.add_argument("--energy-type", metavar="TYPE", help="such as natural_gas (default electrical)")
    one.add_argument("--dry-run", "--no-push", action="store_true", help="train and show; store nothing")


def _reconcile(verbs: "Verbs") -> None:
    one = _verb(
        verbs,
        "reconcile",
        "compare the roll-ups with the readings, and repair them",
        "Whole days of UTC are compared, every level and column. Exit code 4 when something differs and is not"
        " repaired.",
    )
    one.add_argument("--start", metavar="TIME", required=True, help="first moment, UTC or the machine's site time")
    one.add_argument("--end", metavar="TIME", required=True, help="moment at which it ends, itself not included")
    _machine(one, required=False)
    one.add_argument(
        "--series",
        action="append",
        default=[],
        choices=["energy_readings", "production_data", "environmental_data", "variable_readings"],
        help="only this one; may be given several times",
    )
    one.add_argument("--repair", action="store_true", help="compute again what differs")


def _server(verbs: "Verbs") -> None:
    top = verbs.add_parser("server", help="settings of the server", allow_abbrev=False, description="The server.")
    _common(top)
    inner = top.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    one = _verb(
        inner,
        "settings",
        "say or change what the server does with old readings",
        "TimescaleDB Community only; both are off unless asked for. A span is like 30d, 8w, 6m or 5y.",
    )
    one.add_argument("--compress-after", metavar="SPAN", help="compress readings that are older, or off")
    one.add_argument("--keep-raw", metavar="SPAN", help="delete readings that are older (roll-ups stay), or off")


def _schema(verbs: "Verbs") -> None:
    top = verbs.add_parser(
        "schema",
        help="compare the database with the contract, and upgrade it",
        allow_abbrev=False,
        description="What the database holds, and what it lacks.",
    )
    _common(top)
    inner = top.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    _verb(inner, "report", "say what is there, what differs, what is missing and what is faulty")
    one = _verb(
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


def _report(verbs: "Verbs") -> None:
    one = _verb(
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
