"""What all verbs share: their parser, what may stand before or behind each, machine and period."""

import argparse
from typing import NoReturn, TypeAlias

from analytics.errors import BadRequest

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


def common(one: argparse.ArgumentParser) -> None:
    """Add what may stand before or behind the verb."""
    group = one.add_argument_group("database and output")
    either = group.add_mutually_exclusive_group()
    either.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="a stored connection")
    either.add_argument("--dsn", metavar="DSN", default=argparse.SUPPRESS, help="a connection string")
    group.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON document on stdout")


def verb(verbs: Verbs, name: str, what: str, more: str = "") -> Parser:
    """Return the parser of a verb, with the options that all verbs share."""
    one = verbs.add_parser(
        name,
        help=what,
        description=f"{what[:1].upper()}{what[1:]}.{f' {more}' if more else ''}",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    common(one)
    return one


def period(one: argparse.ArgumentParser, otherwise: str) -> None:
    """Let a period be named."""
    one.add_argument("--start", metavar="TIME", help=f"first moment, site time {otherwise}")
    one.add_argument("--end", metavar="TIME", help="moment at which it ends, itself not included")


def machine(one: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Let a machine be named."""
    one.add_argument("--machine", metavar="NAME", required=required, help="name, id, or factory/name")


def stored(one: argparse.ArgumentParser) -> None:
    """Let a stored baseline be named."""
    machine(one)
    one.add_argument("--model-version", metavar="N", type=int, help="default: the active one")


def broker(one: Parser) -> None:
    """Say how the broker is reached."""
    group = one.add_argument_group("broker")
    group.add_argument("--ca-file", metavar="PEM", default="", help="authority to trust (default: the system's)")
    group.add_argument("--cert-file", metavar="PEM", default="", help="our own certificate")
    group.add_argument("--key-file", metavar="PEM", default="", help="its key")
    group.add_argument("--mqtt-version", choices=["5", "3.1.1"], default="5", help="default 5")
    group.add_argument(
        "--allow-plain-password", action="store_true", help="send the password without TLS to another computer"
    )
