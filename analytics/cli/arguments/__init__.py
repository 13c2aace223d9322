"""What can be typed behind ``enms``. Nothing heavy is imported here, so that ``--help`` answers at once."""

import argparse

from analytics import __version__
from analytics.cli.arguments import baselines, database, imports, patterns, plant, quality, tables
from analytics.cli.arguments.shared import EPILOG, Parser, common

__all__ = ["parser"]


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
    common(top)
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=Parser)
    for part in (plant, imports, baselines, quality, database, patterns, tables):
        part.add(verbs)
    return top
