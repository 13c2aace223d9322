"""Verbs that bring readings in: import, ingest. Nothing heavy is imported here."""

from analytics.cli.arguments.shared import Parser, Verbs, broker, common, verb


def add(verbs: Verbs) -> None:
    """Add these verbs."""
    _import(verbs)
    _ingest(verbs)


def _import(verbs: Verbs) -> None:
    one = verb(
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


def _ingest(verbs: Verbs) -> None:
    top = verbs.add_parser("ingest", help="take in live readings", allow_abbrev=False, description="Live readings.")
    common(top)
    inner = top.add_subparsers(dest="action", metavar="SOURCE", required=True, parser_class=Parser)
    one = verb(
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
    broker(one)
