"""Every generated form equals its Designer file."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_forms_are_fresh() -> None:
    code = "import sys; sys.path.insert(0, '.'); import dev; sys.exit(dev.stale_forms())"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
