"""Where the files are that come with the program: icons, fonts, styles and templates."""

import sys
from pathlib import Path


def resources() -> Path:
    """Return their folder, in the source tree and in an installed program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parent.parent) / "resources"
