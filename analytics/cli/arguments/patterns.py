"""What can be typed behind ``enms patterns``. Nothing heavy is imported here."""

import argparse

from analytics.cli.arguments.shared import Parser, Verbs, common, verb


def add(verbs: Verbs) -> None:
    """Add ``patterns`` with every picture."""
    top = verbs.add_parser("patterns", help="pictures of how energy is used", allow_abbrev=False)
    common(top)
    inner = top.add_subparsers(dest="action", metavar="PICTURE", required=True, parser_class=Parser)
    _load(verb(inner, "heat-map", "mean power of every hour of every day, site time"))
    _load(verb(inner, "duration", "for how much of the time a power is exceeded; base load and peak"))
    _profile(_load(verb(inner, "profile", "usual days: weekdays, Saturdays, Sundays and holidays")))
    _pareto(_span(verb(inner, "pareto", "rank machines; which are significant energy uses")))
    _flow(_span(verb(inner, "flow", "where energy came from and went to, with what no machine accounts for")))
    _compare(_load(verb(inner, "compare", "a period beside another one")))
    _signature(_load(verb(inner, "signature", "mean power against outdoor temperature, with change points")))


def _span(one: argparse.ArgumentParser) -> argparse.ArgumentParser:
    one.add_argument(
        "--machine", metavar="NAME", action="append", help="may be given several times (default: all machines)"
    )
    one.add_argument("--start", metavar="TIME", help="first moment, site time (default: all readings)")
    one.add_argument("--end", metavar="TIME", help="moment at which it ends, itself not included")
    return one


def _load(one: argparse.ArgumentParser) -> argparse.ArgumentParser:
    _span(one)
    one.add_argument(
        "--energy-type", metavar="TYPE", default="electrical", help="such as natural_gas (default electrical)"
    )
    return one


def _profile(one: argparse.ArgumentParser) -> None:
    one.add_argument("--by", choices=["work", "weekday", "season"], default="work", help="how days are told apart")
    one.add_argument("--hourly", action="store_true", help="by the hour instead of the quarter of an hour")
    one.add_argument(
        "--country",
        metavar="CC",
        default="",
        help="whose public holidays count as Sundays, such as DE; “zone” takes the country of the site's time zone"
        " (default: none)",
    )


def _pareto(one: argparse.ArgumentParser) -> None:
    one.add_argument("--by", choices=["energy", "cost", "carbon"], default="energy", help="default energy")
    one.add_argument("--energy-type", metavar="TYPE", default="", help="only this energy (default: each on its own)")


def _flow(one: argparse.ArgumentParser) -> None:
    one.add_argument(
        "--main", metavar="NAME", action="append", help="a machine that is a site's main meter; may be repeated"
    )


def _compare(one: argparse.ArgumentParser) -> None:
    one.add_argument(
        "--to",
        choices=["year", "week", "before"],
        default="before",
        help="the same a year or a week earlier, or as many days just before (default)",
    )
    one.add_argument("--with-start", metavar="TIME", help="compare with a period that starts here instead")
    one.add_argument("--with-end", metavar="TIME", help="and ends here (default: as long as the first)")
    one.add_argument("--align", choices=["start", "weekday", "calendar"], default="start", help="default start")


def _signature(one: argparse.ArgumentParser) -> None:
    one.add_argument("--points", choices=["hour", "day", "week"], default="day", help="default day")
    one.add_argument(
        "--family", choices=["mean", "2P", "3PH", "3PC", "4P", "5P"], help="default: the best by adjusted R²"
    )
