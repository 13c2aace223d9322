"""The import wizard from the file to the end, and where it cannot go on. Nothing is stored."""

import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from enms_desktop.dialogs.import_wizard import ImportWizard, Step
from enms_desktop.main_window import MainWindow
from enms_desktop.shots.camera import Camera

START = datetime(2025, 3, 3)  # noqa: DTZ001 - as meters write it, without a zone
QUARTERS = 14 * 96


def take_import(camera: Camera, window: MainWindow) -> None:
    """Take every page of the wizard, with a file as meters write them; the workbench of the window stores nothing."""
    with tempfile.TemporaryDirectory(prefix="enms-import-") as folder:
        good, timeless = Path(folder) / "Zähler Halle 3.csv", Path(folder) / "Ohne Zeit.csv"
        good.write_text(_readings(), encoding="utf-8")
        timeless.write_text("a;b\n1,5;2\n3,5;4\n", encoding="utf-8")
        wizard = ImportWizard(window.session, window)
        wizard.show()
        camera.take(wizard, "import")
        _refused(camera, wizard, Path(folder) / "Leer.csv", timeless)
        _to_the_check(camera, wizard, good)
        _to_the_end(camera, wizard)
        wizard.close()


def _readings() -> str:
    """Return two weeks of quarters of an hour, with a gap, a double and a slip of the pen."""
    lines = ["Zeitstempel;Wirkarbeit kWh;Stückzahl;Netzdruck bar;Schicht"]
    for place in range(QUARTERS):
        moment = START + timedelta(minutes=15 * place)
        if 700 <= place < 720:
            continue
        busy = 6 <= moment.hour < 22
        value = "n. a." if place == 300 else f"{(12.4 if busy else 2.1) + place % 7 / 10:.2f}".replace(".", ",")
        shift = "früh" if moment.hour < 14 else "spät"
        lines.append(f"{moment:%d.%m.%Y %H:%M};{value};{120 * busy};6,{place % 5};{shift}")
    return "\n".join([*lines, lines[40]]) + "\n"


def _refused(camera: Camera, wizard: ImportWizard, empty: Path, timeless: Path) -> None:
    """Take a file with nothing in it, and one without a time."""
    empty.write_text("", encoding="utf-8")
    wizard.choose_file(empty)
    camera.take(wizard, "import_empty_file")
    wizard.choose_file(timeless)
    camera.take(wizard, "import_no_time")


def _to_the_check(camera: Camera, wizard: ImportWizard, path: Path) -> None:
    ui = wizard.ui
    wizard.choose_file(path)
    camera.take(wizard, "import_format")
    wizard.go_on()
    camera.take(wizard, "import_columns")
    wizard.go_on()
    camera.take(wizard, "import_machine")
    ui.new_machine.setChecked(True)
    wizard.go_on()
    camera.take(wizard, "import_no_name")
    ui.machine_name.setText("Presse 7")
    ui.factory.setCurrentText("Werk Nord")
    ui.timezone.setCurrentText("Europe/Berlin")
    wizard.go_on()
    camera.take(wizard, "import_check")


def _to_the_end(camera: Camera, wizard: ImportWizard) -> None:
    """Take what is seen while it is stored and afterwards; what is shown as stored is what the check found."""
    plan = wizard.plan
    assert plan is not None
    wizard.go_on()
    camera.take(wizard, "import_storing", lambda: wizard.ui.done_progress.value() > 0)
    wizard.reject()
    camera.take(wizard, "import_stopped")
    wizard.message_bar.clear()
    wizard.show_step(Step.DONE)
    wizard.show_report(replace(plan, dry_run=False))
    camera.take(wizard, "import_done")
