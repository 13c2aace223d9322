"""``enms import``."""

from argparse import Namespace

from analytics.cli.connection import Door
from analytics.errors import BadRequest


def run(options: Namespace, door: Door) -> None:
    """Bring a file into the database."""
    raise BadRequest(f"{options.file} cannot be imported yet.")
