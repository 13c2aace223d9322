"""The step that says whose readings a file holds and when they were taken."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QCompleter

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.plant import ENERGIES, MACHINE_TYPES, Machine, Plant
from analytics.tabular import Column, Duplicates, Marks, NewMachine, Preview, Recipe, suggest_recipe
from enms_desktop import theme
from enms_desktop.dialogs.import_wizard import words
from enms_desktop.forms.ui_import_wizard import Ui_ImportWizard

_NEW_FIELDS = ("machine_name", "factory", "machine_type", "rated_power")


class MachineStep(QObject):
    """Fills the fields from plant, file and recipe, and turns them into a recipe."""

    def __init__(self, ui: Ui_ImportWizard, plant: Plant, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._plant = ui, plant
        self._preview: Preview | None = None
        self._groups = [_group(parent, ui.existing, ui.new_machine)]
        for code, name in MACHINE_TYPES.items():
            ui.machine_type.addItem(tr(name), code)
        ui.machine_type.setCurrentIndex(ui.machine_type.findData("other"))
        for code, name in ENERGIES.items():
            ui.energy_type.addItem(tr(name), code)
        for seconds in words.INTERVALS:
            ui.interval.addItem(words.interval_words(seconds))
        ui.timezone.addItems(words.zones(list(dict.fromkeys(factory.timezone for factory in plant.factories))))
        ui.timezone.setCurrentIndex(-1)
        self.show_plant(plant)
        for box, hint in (
            (ui.timezone, tr("for example Europe/Berlin")),
            (ui.factory, tr("made when it is not there")),
        ):
            line = box.lineEdit()
            assert line is not None
            line.setPlaceholderText(hint)
        _complete_anywhere(ui.timezone)
        ui.machine.setPlaceholderText(tr("the plant has no machines yet"))
        (ui.existing if plant.machines else ui.new_machine).setChecked(True)
        ui.existing.toggled.connect(self._show_kind)
        ui.machine.currentIndexChanged.connect(self._follow_machine)
        ui.factory.currentTextChanged.connect(self._follow_factory)
        ui.marks_start.toggled.connect(self.show_marks)
        ui.interval.currentTextChanged.connect(self.show_marks)
        self._show_kind()

    # --- filling ----------------------------------------------------------------------------------------------------

    def show_plant(self, plant: Plant) -> None:
        """Offer the machines and factories of the plant; what is chosen stays chosen."""
        ui, self._plant = self._ui, plant
        chosen, factory = ui.machine.currentData(), ui.factory.currentText()
        with QSignalBlocker(ui.machine), QSignalBlocker(ui.factory):
            ui.machine.clear()
            for machine in sorted(plant.machines, key=lambda one: (one.factory_name, one.name)):
                ui.machine.addItem(f"{machine.name}  –  {machine.factory_name}", str(machine.id))
            ui.machine.setCurrentIndex(max(0, ui.machine.findData(chosen)) if plant.machines else -1)
            ui.factory.clear()
            ui.factory.addItems(sorted(one.name for one in plant.factories))
            ui.factory.setCurrentIndex(0 if len(plant.factories) == 1 else -1)
            if factory:
                ui.factory.setCurrentText(factory)
        ui.existing.setEnabled(bool(plant.machines))

    def show_preview(self, preview: Preview) -> None:
        """Take over what the file tells."""
        ui, self._preview = self._ui, preview
        ui.interval.setCurrentText(words.interval_words(preview.interval_s))
        (ui.marks_end if preview.marks is Marks.END else ui.marks_start).setChecked(True)
        ui.timezone.setEnabled(not preview.has_zone)
        told = tr("The time stamps of this file carry their own offset.") if preview.has_zone else ""
        ui.timezone.setToolTip(told)
        if preview.has_zone and not ui.timezone.currentText():
            ui.timezone.setCurrentText("UTC")
        self.show_marks()

    def show_recipe(self, recipe: Recipe) -> None:
        """Take over what a saved recipe says."""
        ui = self._ui
        if recipe.new_machine is not None:
            self._show_new(recipe.new_machine)
        else:
            self._show_machine(recipe.machine)
        ui.timezone.setCurrentText(recipe.timezone)
        ui.interval.setCurrentText(words.interval_words(recipe.interval_s))
        (ui.marks_end if recipe.marks is Marks.END else ui.marks_start).setChecked(True)
        place = ui.energy_type.findData(recipe.energy_type)
        ui.energy_type.setCurrentIndex(place)
        if place < 0:
            ui.energy_type.setEditText(recipe.energy_type)
        ui.allow_negative.setChecked(recipe.allow_negative)
        {
            Duplicates.SKIP: ui.duplicates_skip,
            Duplicates.REPLACE: ui.duplicates_replace,
            Duplicates.REFUSE: ui.duplicates_refuse,
        }[recipe.duplicates].setChecked(True)

    def _show_machine(self, name: str) -> None:
        """Choose a machine by id or name.

        Raises
        ------
        BadRequest
            When the plant has none of that name.
        """
        for machine in self._plant.machines:
            known = {str(machine.id), machine.name.casefold(), f"{machine.factory_name}/{machine.name}".casefold()}
            if name.casefold() in known:
                self._ui.existing.setChecked(True)
                self._ui.machine.setCurrentIndex(self._ui.machine.findData(str(machine.id)))
                return
        raise BadRequest(tr("The machine of the recipe is not in this database."), tr("Choose another one."))

    def _show_new(self, machine: NewMachine) -> None:
        """Choose the machine that is to be made, or the one of that name that is there already."""
        for known in self._plant.machines:
            if (known.factory_name, known.name) == (machine.factory, machine.name):
                self._show_machine(str(known.id))
                return
        ui = self._ui
        ui.new_machine.setChecked(True)
        ui.machine_name.setText(machine.name)
        ui.factory.setCurrentText(machine.factory)
        ui.machine_type.setCurrentIndex(ui.machine_type.findData(machine.type))
        ui.rated_power.setValue(machine.rated_power_kw or 0.0)

    def _show_kind(self) -> None:
        """Enable the fields of a machine that is there, or of one to make."""
        ui, there = self._ui, self._ui.existing.isChecked()
        ui.machine.setEnabled(there)
        for name in _NEW_FIELDS:
            getattr(ui, name).setEnabled(not there)
        for label in (ui.name_label, ui.factory_label, ui.type_label, ui.rated_label):
            label.setEnabled(not there)
        if there:
            self._follow_machine()
        else:
            self._follow_factory()

    def _follow_machine(self) -> None:
        machine = self.machine
        if machine is not None and self._ui.existing.isChecked():
            self._ui.timezone.setCurrentText(machine.timezone)

    def _follow_factory(self) -> None:
        name = self._ui.factory.currentText().strip()
        for factory in self._plant.factories:
            if factory.name == name and self._ui.new_machine.isChecked():
                self._ui.timezone.setCurrentText(factory.timezone)

    def show_marks(self) -> None:
        """Say what a time stamp means, by the example of the first one."""
        if self._preview is None:
            return
        try:
            seconds = words.interval_seconds(self._ui.interval.currentText())
        except BadRequest:
            seconds = 0
        self._ui.marks_text.setText(words.marks_words(self._preview, self._marks, seconds))

    # --- reading ----------------------------------------------------------------------------------------------------

    @property
    def machine(self) -> Machine | None:
        """The machine that is chosen among those that are there."""
        chosen = self._ui.machine.currentData()
        return next((one for one in self._plant.machines if chosen and one.id == UUID(chosen)), None)

    @property
    def _marks(self) -> Marks:
        return Marks.END if self._ui.marks_end.isChecked() else Marks.START

    @property
    def _duplicates(self) -> Duplicates:
        if self._ui.duplicates_replace.isChecked():
            return Duplicates.REPLACE
        return Duplicates.REFUSE if self._ui.duplicates_refuse.isChecked() else Duplicates.SKIP

    def recipe(self, preview: Preview, columns: tuple[Column, ...]) -> Recipe:
        """Return how the file is read.

        Raises
        ------
        BadRequest
            When something is missing or contradicts itself.
        """
        ui = self._ui
        timezone = ui.timezone.currentText().strip()
        if not timezone:
            raise BadRequest(
                tr("The time zone of the time stamps is not chosen."), tr("Choose it, for example Europe/Berlin.")
            )
        target: Machine | NewMachine
        if ui.existing.isChecked():
            machine = self.machine
            if machine is None:
                raise BadRequest(tr("No machine is chosen."), tr("Choose one, or make a new one."))
            target = machine
        else:
            target = NewMachine(
                ui.machine_name.text().strip(),
                ui.factory.currentText().strip(),
                timezone,
                str(ui.machine_type.currentData()),
                ui.rated_power.value() or None,
            )
        written = ui.energy_type.currentText().strip()
        known = {tr(name): code for code, name in ENERGIES.items()}
        proposal = suggest_recipe(
            preview,
            target,
            timezone=timezone,
            marks=self._marks,
            energy_type=known.get(written, written) or "electrical",
            duplicates=self._duplicates,
        )
        recipe = replace(
            proposal,
            columns=columns,
            interval_s=words.interval_seconds(ui.interval.currentText()),
            allow_negative=ui.allow_negative.isChecked(),
        )
        recipe.check()
        return recipe


def _group(parent: QObject, *buttons: object) -> QButtonGroup:
    """Let only one of some buttons be chosen."""
    group = QButtonGroup(parent)
    for button in buttons:
        group.addButton(button)  # type: ignore[arg-type]
    return group


def _complete_anywhere(box: QComboBox) -> None:
    """Find an entry by any part of it, not only by its beginning."""
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setMaxVisibleItems(12)
    box.setCompleter(completer)
    theme.wear(completer.popup())  # type: ignore[arg-type]  # it is made when it is asked for
