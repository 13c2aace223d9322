"""Bringing in readings from a file: look at it, say what its columns are, check, store."""

from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

from analytics import text
from analytics.errors import BadRequest, EnmsError
from analytics.language import later, tr
from analytics.progress import Progress
from analytics.tabular import (
    MISSING,
    Choices,
    ImportReport,
    Preview,
    Recipe,
    load_recipe,
    save_recipe,
    saved_recipes,
)
from enms_desktop import theme
from enms_desktop.dialogs.import_wizard import words
from enms_desktop.dialogs.import_wizard.check_step import CheckStep
from enms_desktop.dialogs.import_wizard.columns_step import ColumnsStep
from enms_desktop.dialogs.import_wizard.format_step import FormatStep
from enms_desktop.dialogs.import_wizard.machine_step import MachineStep
from enms_desktop.dialogs.import_wizard.notes import Notes
from enms_desktop.dialogs.import_wizard.rail import StepRail
from enms_desktop.forms.ui_import_wizard import Ui_ImportWizard
from enms_desktop.messages import Message, Severity, describe
from enms_desktop.models.file_model import MappingModel
from enms_desktop.page import OpenDialog, Questions
from enms_desktop.session import Session
from enms_desktop.task import Step as TaskStep
from enms_desktop.task import Task

FILTER = later("Tables (*.csv *.tsv *.txt *.gz *.xlsx *.xlsm);;All files (*)")
FROM_FILE = later("by what is found in it")


class Step(IntEnum):
    """The pages of the wizard, in their order."""

    FILE = 0
    FORMAT = 1
    COLUMNS = 2
    MACHINE = 3
    CHECK = 4
    DONE = 5


#: Title and what to do, for each step.
TITLES = {
    Step.FILE: (later("Bring in readings from a file"), later("Nothing is stored before you have seen what would be.")),
    Step.FORMAT: (later("How the file is written"), later("This is what was found. Change what is wrong.")),
    Step.COLUMNS: (later("What the columns are"), later("Click into the table to change what a column becomes.")),
    Step.MACHINE: (later("Machine and time"), later("Whose readings they are, and what their time stamps mean.")),
    Step.CHECK: (later("Check before storing"), later("Nothing has been stored yet. This is what would be.")),
    Step.DONE: ("", ""),
}
RAIL = (later("File"), later("Format"), later("Columns"), later("Machine and time"), later("Check"), later("Done"))


class ImportWizard(QDialog):
    """Imports one file after the other into the open database.

    Parameters
    ----------
    session : Session
        Its workbench has to be open.

    Signals
    -------
    imported(object)
        The :class:`ImportReport`; everything is stored.
    readings_wanted(object)
        The user wants to see what the :class:`ImportReport` tells of; the plant knows the machine.
    """

    imported = Signal(object)
    readings_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert session.workbench is not None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.session, self._workbench = session, session.workbench
        self._path: Path | None = None
        self._preview: Preview | None = None
        self._recipe: Recipe | None = None
        self._plan: ImportReport | None = None
        self._report: ImportReport | None = None
        self._loaded: Recipe | None = None
        self._storing: Task | None = None
        theme.wear(self)
        self.ui = Ui_ImportWizard()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.rail = StepRail(tuple(tr(title) for title in RAIL))
        self.ui.rail_layout.addWidget(self.rail)
        self.ui.rail_layout.addStretch(1)
        self.questions = Questions.of_dialog(self, self.ui.message_layout, self.ui.busy_layout)
        self.message_bar = self.questions.bar
        self.format = FormatStep(self.ui, self)
        self.machine = MachineStep(self.ui, session.plant, self)
        self.mapping = MappingModel(self)
        self.columns = ColumnsStep(self.ui, self.mapping, self)
        self.check = CheckStep(self.ui, self)
        self.done_notes = Notes()
        self.ui.done_notes.addWidget(self.done_notes)
        self._offer_recipes()
        self._connect()
        theme.THEME.dress(self, self._paint)
        self.show_step(Step.FILE)

    # --- making -----------------------------------------------------------------------------------------------------

    def _offer_recipes(self) -> None:
        ui = self.ui
        for view in (ui.mapping, ui.targets, ui.reasons):
            view.verticalHeader().setDefaultSectionSize(32)
            view.horizontalHeader().setHighlightSections(False)
        ui.recipe.addItem(tr(FROM_FILE), "")
        for name in saved_recipes(self.session.home):
            ui.recipe.addItem(tr("by the recipe “{name}”", name=name), name)
        for widget in (ui.recipe, ui.recipe_label, ui.recipe_text):
            widget.setVisible(ui.recipe.count() > 1)

    def _connect(self) -> None:
        ui = self.ui
        ui.choose_button.clicked.connect(self.ask_file)
        ui.recipe.activated.connect(self._recipe_chosen)
        ui.next_button.clicked.connect(self.go_on)
        ui.back_button.clicked.connect(self.go_back)
        ui.cancel_button.clicked.connect(self.reject)
        self.check.said.connect(self.message_bar.show_message)
        ui.save_recipe_done.clicked.connect(self.ask_recipe_name)
        ui.another_button.clicked.connect(self.begin_again)
        ui.show_button.clicked.connect(self._show_readings)
        self.rail.chosen.connect(self._back_to)
        self.format.changed.connect(self.ask_preview)
        self.mapping.changed.connect(self._show_buttons)
        self.questions.idle.connect(self._show_buttons)
        self.session.plant_changed.connect(self._show_plant)

    def _paint(self) -> None:
        colors, ratio = theme.colors(), self.devicePixelRatioF()
        self.ui.drop_picture.setPixmap(theme.pixmap("import", colors.muted, 40, ratio))
        self.ui.done_picture.setPixmap(theme.pixmap("good", colors.good, 56, ratio))

    # --- steps ------------------------------------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The page that is shown."""
        return Step(self.ui.pages.currentIndex())

    @property
    def plan(self) -> ImportReport | None:
        """What an import would store, once it is known."""
        return self._plan

    def show_step(self, step: Step) -> None:
        """Show a page."""
        title, subtitle = (tr(words) for words in TITLES[step])
        self.ui.title.setText(title)
        self.ui.subtitle.setText(subtitle)
        for label in (self.ui.title, self.ui.subtitle):
            label.setVisible(bool(title))
        self.ui.pages.setCurrentIndex(step)
        self._show_buttons()
        (self.ui.choose_button if step is Step.FILE else self.ui.next_button).setFocus()

    def _show_buttons(self) -> None:
        """Enable what can be done now."""
        ui, step, busy = self.ui, self.step, self.questions.busy
        done = step is Step.DONE
        storing = done and self._report is None
        ui.back_button.setVisible(Step.FILE < step < Step.DONE)
        ui.next_button.setVisible(not done)
        ui.next_button.setText(tr("Import") if step is Step.CHECK else tr("Next"))
        ready = {
            Step.FILE: self._preview is not None,
            Step.FORMAT: self._preview is not None and not _blocking(self._preview),
            Step.COLUMNS: not self.mapping.problem,
            Step.MACHINE: True,
            Step.CHECK: self._plan is not None and not self._plan.refusal,
        }.get(step, False)
        ui.next_button.setEnabled(ready and not busy)
        ui.back_button.setEnabled(not busy)
        ui.cancel_button.setText(tr("Close") if done and not storing else tr("Cancel"))
        ui.choose_button.setEnabled(not busy)
        self.rail.show_step(step, locked=busy or done)
        if self._report is not None:
            known = self.session.machine(self._report.machine_id) is not None
            if known and not ui.show_button.isEnabled():
                ui.show_button.setEnabled(True)
                ui.show_button.setFocus()

    def _show_plant(self) -> None:
        self.machine.show_plant(self.session.plant)
        self._show_buttons()

    @Slot()
    def go_on(self) -> None:
        """Go to the next step, when this one is complete."""
        if self.questions.busy:
            return
        self.message_bar.clear()
        if self.step is Step.COLUMNS and self.mapping.problem:
            self._warn(self.mapping.problem)
        elif self.step is Step.MACHINE:
            self.ask_plan()
        elif self.step is Step.CHECK:
            self.ask_import()
        elif self.step < Step.DONE:
            self.show_step(Step(self.step + 1))

    @Slot()
    def go_back(self) -> None:
        """Go to the step before."""
        if self.step > Step.FILE:
            self._back_to(self.step - 1)

    def _back_to(self, step: int) -> None:
        if not self.questions.busy:
            self.message_bar.clear()
            self.show_step(Step(step))

    @Slot()
    def begin_again(self) -> None:
        """Import another file."""
        self._path = self._preview = self._plan = self._report = self._loaded = self._recipe = None
        self.format.forget()
        self.mapping.forget()
        self.message_bar.clear()
        self.ui.drop_text.setText(tr("Drop a CSV or Excel file here"))
        self.show_step(Step.FILE)

    def reject(self) -> None:
        """Stop what is being done, or go; Qt's name."""
        if not self.questions.busy:
            super().reject()
            return
        if self.step is not Step.DONE or self._storing is None:
            self.questions.cancel()
            return
        # Whether anything is stored is known only when the task has ended: it may just have committed.
        self.ui.done_heading.setText(tr("Stopping …"))
        self.ui.cancel_button.setEnabled(False)
        self._storing.cancel()

    def _warn(self, words_: str) -> None:
        self.message_bar.show_message(Message(words_, severity=Severity.WARNING))

    def _fail(self, error: BaseException) -> None:
        self.message_bar.show_message(describe(error))
        self._show_buttons()

    # --- the file ---------------------------------------------------------------------------------------------------

    @Slot()
    def ask_file(self) -> None:
        """Let the user choose a file."""
        name = OpenDialog(self, tr("Import readings"), "", tr(FILTER)).ask()
        if name:
            self.choose_file(Path(name))

    def choose_file(self, path: Path) -> None:
        """Look at a file, and go on to how it is written."""
        self.begin_again()
        self._path = path
        self.ui.drop_text.setText(path.name)
        if self._load_recipe():
            self.ask_preview()

    def _load_recipe(self) -> bool:
        """Load the recipe that is chosen; False when it cannot be read."""
        name = self.ui.recipe.currentData()
        self._loaded = None
        if not name:
            return True
        try:
            self._loaded = load_recipe(self.session.home, name)
        except EnmsError as error:
            self._fail(error)
            return False
        return True

    def _recipe_chosen(self) -> None:
        if self._path is not None:
            self.choose_file(self._path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dropped; Qt's name."""
        if self.step is Step.FILE and event.mimeData().hasUrls() and not self.questions.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that was dropped; Qt's name."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.choose_file(Path(files[0]))

    @Slot()
    def ask_preview(self) -> None:
        """Look at the file, with what the user has decided about it."""
        if self._path is None:
            return
        path, loaded, workbench = self._path, self._loaded, self._workbench
        choices = _choices_of(loaded) if loaded is not None else self.format.choices()

        def work(progress: Progress) -> Preview:
            return workbench.import_preview(path, progress, choices)

        self.questions.run(
            work, self.show_preview, tr("Looking at {name}", name=path.name), failed=self._preview_failed
        )
        self._show_buttons()

    def _preview_failed(self, error: BaseException) -> None:
        if self.step is Step.FILE:
            self._preview = None
        self._fail(error)
        if self.step is Step.FILE:
            self.ui.choose_button.setFocus()  # it had the keys until it was looked at; Cancel should not inherit them

    def show_preview(self, found: Preview) -> None:
        """Show what the file holds, and go on."""
        self._preview = found
        self.format.show_preview(found)
        self.mapping.show_preview(found)
        self.machine.show_preview(found)
        if self._loaded is not None:
            self._take_over(self._loaded)
        elif self.step is Step.FILE:
            self.show_step(Step.FORMAT)
        self._show_buttons()
        if self.step is Step.FORMAT and _blocking(found):
            self.ui.time_column.setFocus()

    def _take_over(self, recipe: Recipe) -> None:
        """Read the file as a recipe says, as far as it fits, and go on to the check."""
        assert self._preview is not None
        self._loaded = None
        self.format.choose(_choices_of(recipe))
        self.mapping.take_over(recipe.columns)
        lacking = {column.source for column in recipe.used} - {column.name for column in self._preview.columns}
        if lacking:
            self.show_step(Step.COLUMNS)
            self._warn(
                tr(
                    "The file has no column {value} of the recipe.",
                    value=", ".join(f"“{name}”" for name in sorted(lacking)),
                )
            )
            return
        try:
            self.machine.show_recipe(recipe)
        except BadRequest as error:
            self.show_step(Step.MACHINE)
            self._fail(error)
            return
        self.show_step(Step.MACHINE)
        self.ask_plan()

    # --- the check --------------------------------------------------------------------------------------------------

    def _request(self) -> Recipe:
        """Return how the file is to be read; BadRequest when something is missing."""
        if self._preview is None:
            raise BadRequest(tr("No file has been chosen yet."))
        if self.mapping.problem:
            raise BadRequest(self.mapping.problem)
        return self.machine.recipe(self._preview, self.mapping.columns)

    def ask_plan(self) -> None:
        """Find out what an import would store."""
        try:
            recipe = self._request()
        except BadRequest as error:
            self._fail(error)
            return
        path, workbench = self._path, self._workbench
        assert path is not None
        self._recipe = recipe

        def work(progress: Progress) -> ImportReport:
            return workbench.import_plan(path, recipe, progress)

        self.questions.run(work, self.show_plan, tr("Checking"), failed=self._fail)
        self._show_buttons()

    def show_plan(self, plan: ImportReport) -> None:
        """Show what an import would store, reject and why."""
        self._plan = plan
        self.check.show_plan(plan)
        self.show_step(Step.CHECK)

    # --- storing ----------------------------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Store what the check has shown."""
        path, recipe, workbench = self._path, self._recipe, self._workbench
        assert path is not None
        assert recipe is not None

        stored: list[ImportReport] = []

        def work(progress: Progress) -> ImportReport:
            stored.append(workbench.import_file(path, recipe, progress))
            return stored[0]

        self._report = None
        ui = self.ui
        ui.done_heading.setText(tr("Storing …"))
        ui.done_text.setText(tr("All of it is stored, or, when something fails or you cancel, nothing."))
        ui.done_progress.setValue(0)
        self.done_notes.show_findings(())
        self._show_done(finished=False)
        # no phrase: this page itself shows how far it is, better than the strip below
        task = self.questions.run(work, self.show_report, failed=self._import_failed)
        task.progressed.connect(self._show_progress)
        task.cancelled.connect(lambda: self._import_stopped(stored))
        self._storing = task
        self.show_step(Step.DONE)

    def _show_progress(self, step: TaskStep) -> None:
        self.ui.done_progress.setValue(round(1000 * step.fraction))
        if self._report is None and step.phrase:
            self.ui.done_heading.setText(f"{step.phrase} …")

    def _import_stopped(self, stored: list[ImportReport]) -> None:
        """Say what became of an import that was cancelled."""
        self.ui.cancel_button.setEnabled(True)
        if stored:
            self.show_report(stored[0])
            self.message_bar.show_message(Message(tr("It was too late to stop: everything had been stored already.")))
            return
        self.show_step(Step.CHECK)
        self.message_bar.show_message(Message(tr("The import was stopped. Nothing was stored.")))

    def _import_failed(self, error: BaseException) -> None:
        self.show_step(Step.CHECK)
        self._fail(error)

    def show_report(self, report: ImportReport) -> None:
        """Show what was stored, and let everybody know."""
        self._report = report
        if report.values:
            self.session.history.note_lasting(tr("Import of {name}", name=report.path.name))
        ui = self.ui
        ui.done_heading.setText(
            tr(
                "{stored} of {name} are stored",
                stored=text.counted(report.stored, tr("row"), tr("rows")),
                name=report.path.name,
            )
        )
        ui.done_text.setText(words.done_words(report))
        told = [one for one in report.findings if one.severity == "warning" or one.code == MISSING]
        self.done_notes.show_findings(told)
        self._show_done(finished=True)
        ui.show_button.setEnabled(False)  # until the plant has been read again, and knows a machine that is new
        self.session.refresh()
        self.imported.emit(report)
        self._show_buttons()

    def _show_done(self, *, finished: bool) -> None:
        ui = self.ui
        ui.done_picture.setVisible(finished)
        ui.done_progress.setVisible(not finished)
        for button in (ui.another_button, ui.save_recipe_done, ui.show_button):
            button.setVisible(finished)

    def _show_readings(self) -> None:
        if self._report is not None:
            self.readings_wanted.emit(self._report)
            self.accept()

    @Slot()
    def ask_recipe_name(self) -> None:
        """Let the user keep how this file was read."""
        if self._path is None:
            return
        proposed = words.recipe_name(self._path.name.split(".")[0])
        name, agreed = QInputDialog.getText(self, tr("Save as recipe"), tr("Name of the recipe"), text=proposed)
        if agreed:
            self.keep_recipe(name)

    def keep_recipe(self, name: str) -> None:
        """Keep how this file was read under a name; the machine is known by its id from now on."""
        if self._recipe is None or self._report is None:
            return
        recipe = replace(self._recipe, machine=str(self._report.machine_id), new_machine=None)
        try:
            save_recipe(self.session.home, name, recipe)
        except EnmsError as error:
            self._fail(error)
            return
        ui = self.ui
        if ui.recipe.findData(name) < 0:
            ui.recipe.addItem(tr("by the recipe “{name}”", name=name), name)
        for widget in (ui.recipe, ui.recipe_label, ui.recipe_text):
            widget.setVisible(True)
        self.message_bar.show_message(
            Message(tr("The recipe “{name}” was saved. Choose it with the next file.", name=name))
        )


def _blocking(found: Preview) -> bool:
    return any(finding.severity == "blocking" for finding in found.findings)


def _choices_of(recipe: Recipe) -> Choices:
    """Return how a recipe reads a file; the encoding is found anew."""
    return Choices(
        delimiter=recipe.delimiter or None,
        decimal=recipe.decimal,
        thousands=recipe.thousands,
        sheet=recipe.sheet or None,
        header_row=recipe.header_row,
        time_columns=recipe.time_columns,
        time_format=recipe.time_format,
    )
