"""The import rules of docs/architecture.md hold."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_import_contracts_hold() -> None:
    tool = Path(sys.executable).parent / "lint-imports"
    found = subprocess.run([tool, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_command_line_loads_neither_qt_nor_heavy_libraries() -> None:
    """`enms --help` answers at once: nothing heavy is imported until a verb needs it."""
    code = (
        "import sys, analytics.cli;"
        "print([m for m in ('PySide6', 'pyqtgraph', 'sklearn', 'statsmodels', 'prophet', 'scipy') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_no_module_is_a_drawer() -> None:
    """A module named after nothing collects everything."""
    drawers = {"utils", "util", "helpers", "helper", "common", "misc", "tools"}
    sources = [path for folder in ("analytics", "enms_desktop") for path in (ROOT / folder).rglob("*.py")]
    assert sources
    assert not [path for path in sources if path.stem in drawers or path.parent.name in drawers]
