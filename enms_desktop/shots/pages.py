"""Every page in the middle of the work, and the dialogs that it opens."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from analytics.annotation import Annotation, AnnotationKind
from analytics.correction import Action, Correction
from analytics.inspection import Step
from analytics.language import tr
from analytics.period import Period
from analytics.simulator import PLANT
from enms_desktop.main_window import MainWindow
from enms_desktop.page import Page
from enms_desktop.pages import PAGES
from enms_desktop.shots.camera import Camera, idle, wait


def take_pages(camera: Camera, window: MainWindow, period: Period, *, with_dialogs: bool = True) -> None:
    """Take all pages, with their dialogs and further pictures."""
    for info in PAGES:
        window.show_page(info.name)
        wait(camera.app, idle)
        page = window.made_page(info.name)
        show_off(page, period)
        camera.take(window, info.name)
        for name, dialog in _asked_by(camera, page, period) if with_dialogs else ():
            camera.take_dialog(dialog, name)
        for name in _pictures_of(page):
            camera.take(window, name)


def show_off(page: Page, period: Period) -> None:
    """Bring a page to where an engineer would be in the middle of the work."""
    from enms_desktop.pages.baseline import BaselinePage
    from enms_desktop.pages.patterns import PatternsPage
    from enms_desktop.pages.readings import ReadingsPage
    from enms_desktop.pages.report import ReportPage

    if isinstance(page, ReadingsPage):
        page.selection.set_period(Period(period.end - timedelta(days=120), period.end - timedelta(days=30)))
        page.show_range_kpis(period)
    elif isinstance(page, BaselinePage):
        page.ask_load()
    elif isinstance(page, PatternsPage):
        page.choose_picture(page.pictures[0].NAME)
    elif isinstance(page, ReportPage):
        page.choose_machines([machine.id for machine in PLANT.machines[:2]])
        page.ask_preview()


def _asked_by(camera: Camera, page: Page, period: Period) -> Iterator[tuple[str, QDialog]]:
    """Open every dialog of a page that needs no more than what is shown; its name for the file."""
    from enms_desktop.pages.baseline import BaselinePage
    from enms_desktop.pages.baseline.exclusions import ExclusionDialog
    from enms_desktop.pages.connection import ConnectionPage
    from enms_desktop.pages.connection.upgrade import UpgradeDialog
    from enms_desktop.pages.quality import QualityPage
    from enms_desktop.pages.quality.dialog import CorrectionDialog
    from enms_desktop.pages.readings import ReadingsPage
    from enms_desktop.pages.readings.noting import AnnotationDialog
    from enms_desktop.pages.report import ReportPage

    week = Period(period.end - timedelta(days=7), period.end)
    if isinstance(page, ReadingsPage):
        for name, exclusion in (("annotate", False), ("exclude", True)):
            page.actions_of_charts.ask_words([week], exclusion=exclusion)
            yield name, _newest(page, AnnotationDialog)
        page.actions_of_charts.ask_withdrawal(_annotation(week))
        yield "withdraw_annotation", _newest(page, QInputDialog)
        page.export_wanted.emit()
        yield "export", _newest(page, QFileDialog)
    elif isinstance(page, BaselinePage):
        page.exclusions.ask_reason([week])
        yield "leave_out", _newest(page, ExclusionDialog)
    elif isinstance(page, QualityPage):
        page.open_correction()
        yield "correct", _newest(page, CorrectionDialog)
        page.ask_reason_of(_correction(week))
        yield "withdraw_correction", _newest(page, QInputDialog)
    elif isinstance(page, ReportPage):
        page.ask_file()
        yield "report_file", _newest(page, QFileDialog)
    elif isinstance(page, ConnectionPage):
        page.ask_upgrade()
        yield "upgrade_nothing", _newest(page, UpgradeDialog)
        page.ask_upgrade()
        dialog = page.findChildren(UpgradeDialog)[-1]
        wait(camera.app, idle)
        dialog.show_plan(_steps())
        yield "upgrade", dialog


def _steps() -> tuple[Step, ...]:
    """Return statements as an upgrade of a plant's own database shows them."""
    table = (
        "CREATE TABLE factories (\n    id uuid PRIMARY KEY,\n    name text NOT NULL,\n    timezone text NOT NULL\n);"
    )
    function = "CREATE FUNCTION calculate_sec(machine uuid, start_time timestamptz, end_time timestamptz) …"
    return (
        Step(table, tr("The table {name} is not there.", name="factories")),
        Step("ALTER TABLE energy_readings ADD COLUMN current_a numeric;",
             tr("{name} gets, empty: {columns}. No row is rewritten.", name="energy_readings", columns="current_a")),
        Step(function, tr("{name}() is not there.", name="calculate_sec")),
    )  # fmt: skip


def _newest(page: Page, kind: type[QDialog]) -> QDialog:
    return page.findChildren(kind)[-1]


def _annotation(period: Period) -> Annotation:
    """Return an annotation that could be on record."""
    return Annotation(1, PLANT.machines[0].id, period, AnnotationKind.NOTE, "", "", datetime.now(UTC))


def _correction(period: Period) -> Correction:
    """Return a correction that could be on record."""
    machine_id: UUID = PLANT.machines[0].id
    return Correction(
        id=1, series="energy_readings", machine_id=machine_id, variable_id=None, energy_type="electrical",
        measure="energy_kwh", start_time=period.start, end_time=period.end, action=Action.EXCLUDE, value=None,
        line_start=None, line_start_value=None, line_end=None, line_end_value=None,
        reason="", made_by="", made_at=datetime.now(UTC),
    )  # fmt: skip


def _pictures_of(page: Page) -> Iterator[str]:
    """Bring every further picture of the patterns page to the front; its name for the file."""
    from enms_desktop.pages.patterns import PatternsPage

    if isinstance(page, PatternsPage):
        for picture in page.pictures[1:]:
            page.choose_picture(picture.NAME)
            yield f"{page.NAME}_{picture.NAME}"
