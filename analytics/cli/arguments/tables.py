"""What can be typed behind ``enms export`` and ``enms registers``. Nothing heavy is imported here."""

from analytics.cli.arguments.shared import Verbs, verb

#: What a register is called on the command line → its table.
REGISTERS = {
    "tariffs": "energy_tariffs",
    "emission-factors": "carbon_factors",
    "machines": "machines",
    "sites": "factories",
    "energies": "energy_sources",
}

_OUT = "the file to write, .csv or .xlsx"


def add(verbs: Verbs) -> None:
    """Add both verbs."""
    one = verb(
        verbs,
        "export",
        "write series of machines into a file",
        "CSV writes times with their offset, XLSX in site time and in UTC. Unknown is an empty cell.",
    )
    one.add_argument("--machine", metavar="NAME", action="append", required=True, help="may be given several times")
    one.add_argument("--start", metavar="TIME", help="first moment, site time (default: all readings)")
    one.add_argument("--end", metavar="TIME", help="moment at which it ends, itself not included")
    one.add_argument(
        "--measures",
        metavar="KEY,…",
        default="energy_kwh",
        help="which, several by commas (default energy_kwh)",
    )
    one.add_argument(
        "--interval", choices=["raw", "1min", "15min", "1hour", "1day"], default="15min", help="default 15min"
    )
    one.add_argument("--out", metavar="FILE", required=True, help=_OUT)
    one.add_argument("--german", action="store_true", help="CSV with semicolons and decimal commas")
    one = verb(verbs, "registers", "list a register: tariffs, emission factors, machines, sites, energies")
    one.add_argument("register", choices=list(REGISTERS), metavar="REGISTER", help=", ".join(REGISTERS))
