"""The left side of the baseline page: machine, period, sample width, drivers and limits."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from PySide6.QtCore import (
    QEvent,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu

from analytics import text
from analytics.annotation import Exclusion
from analytics.baseline import BaselineModel, BaselineRequest, DriverCandidate
from analytics.errors import BadRequest, EnmsError
from analytics.language import tr
from analytics.period import Interval, Period, hull
from analytics.plant import ELECTRICITY, Machine, energy_name
from enms_desktop import theme
from enms_desktop.forms.ui_baseline import Ui_BaselineForm
from enms_desktop.models import machine_box
from enms_desktop.models.check_model import CheckModel, TickDelegate
from enms_desktop.page.subject import Subject, has_readings
from enms_desktop.pages.baseline import tables, words
from enms_desktop.pages.baseline.table import dress_table
from enms_desktop.period_fields import PeriodFields
from enms_desktop.presets import Preset, machine_period
from enms_desktop.selection import Selection
from enms_desktop.session import Session

PRESETS = (
    Preset.ALL,
    Preset.YEAR,
    Preset.MONTHS_3,
    Preset.DAYS_30,
    Preset.SAME_LAST_YEAR,
)

#: The user has finished changing a date after this pause, ms.
TYPING_PAUSE_MS = 700


@dataclass(frozen=True)
class Chosen:
    """What is chosen beside machine and period.

    Parameters
    ----------
    drivers : tuple of (str, str)
        As in :meth:`Setup.want`.
    interval : Interval, optional
        Width of the samples, None for the one that is taken by itself.
    energy_type : str
    min_samples : int
    min_r_squared : float
    """

    drivers: tuple[tuple[str, str], ...]
    interval: Interval | None
    energy_type: str
    min_samples: int
    min_r_squared: float

    def state(self) -> dict[str, Any]:
        """Return it as plain values, to be kept in a file."""
        return {
            "drivers": [list(pair) for pair in self.drivers],
            "interval": self.interval.value if self.interval else "",
            "energy": self.energy_type,
            "min_samples": self.min_samples,
            "min_r_squared": self.min_r_squared,
        }

    @classmethod
    def of_state(cls, state: Mapping[str, Any]) -> "Chosen":
        """Return what :meth:`state` has written."""
        interval = state["interval"]
        return cls(
            tuple((str(driver), str(category)) for driver, category in state["drivers"]),
            Interval(interval) if interval else None,
            str(state["energy"]),
            int(state["min_samples"]),
            float(state["min_r_squared"]),
        )


class Setup(QObject):
    """What is to be trained on; machine and period are those of the selection.

    Signals
    -------
    changed()
        Other samples are asked for: the drivers have to be judged anew.
    edited()
        Anything that is asked for may be another now, also what is typed and not taken over yet.
    refused(object)
        The error for which an entry cannot be taken over.
    corrected()
        What was refused is right now, or given up.
    """

    changed = Signal()
    edited = Signal()
    refused = Signal(object)
    corrected = Signal()

    def __init__(self, ui: Ui_BaselineForm, session: Session, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._session, self._selection = ui, session, selection
        self._subject = Subject(session, selection, Preset.YEAR, self, whole_days=True, of_charts=False)
        self._candidates: tuple[DriverCandidate, ...] = ()
        self._looking = False
        self._judged_now = False  # whether the candidates are those of what is asked for now
        self._wanted: tuple[tuple[str, str], ...] | None = None
        self.drivers = CheckModel(tables.driver_columns(), "name", self)
        self._fields = PeriodFields(ui.start, ui.end, self)
        self._make()
        self._connect()

    def _make(self) -> None:
        ui = self._ui
        for interval in words.INTERVALS:
            ui.interval.addItem(words.interval_words(interval), interval)
        menu = QMenu(ui.presets)
        for preset in PRESETS:
            menu.addAction(preset.words).triggered.connect(partial(self.choose_preset, preset))
        self._recent = menu.addMenu(tr("Recent periods"))
        menu.aboutToShow.connect(self._offer_recent)
        ui.presets.setMenu(menu)
        theme.set_icon(ui.presets, "clock")
        dress_table(ui.drivers, self.drivers, 0)
        head = ui.drivers.horizontalHeader()
        ui.drivers.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # a unit stands at the end
        ui.drivers.setItemDelegate(TickDelegate(ui.drivers))
        for column, width in ((1, 62), (2, 66)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            ui.drivers.setColumnWidth(column, width)
        ui.drivers.installEventFilter(self)
        self.show_candidates((), choose_words())

    def _connect(self) -> None:
        ui = self._ui
        ui.machine.activated.connect(self._choose_machine)
        self._fields.chosen.connect(self._subject.set_period)
        self._fields.refused.connect(self.refused)
        self._fields.corrected.connect(self.corrected)
        ui.interval.activated.connect(self._say_changed)
        ui.energy_type.activated.connect(self._say_changed)
        self.drivers.ticked_changed.connect(self._show_ticked)
        for signal in (
            self._fields.chosen,
            self._fields.refused,
            self._fields.corrected,
            ui.min_samples.valueChanged,
            ui.min_r_squared.valueChanged,
        ):
            signal.connect(self._show_ready)

    def _say_changed(self) -> None:
        self.changed.emit()
        self._show_ready()

    # --- Machine and period --------------------------------------------------------------------------------------

    @property
    def machine(self) -> Machine | None:
        """The machine whose energy is to be explained."""
        return self._subject.machine

    @property
    def period(self) -> Period | None:
        """The period that is trained on; where several are chosen, the one that holds them all."""
        return hull(self._subject.periods) if self._subject.periods else None

    @property
    def energy_type(self) -> str:
        """Which energy of the machine is to be explained."""
        return str(self._ui.energy_type.currentData() or ELECTRICITY)

    def fill_machines(self) -> None:
        """Offer the machines of the plant."""
        machine_box.fill(self._ui.machine, self._session.plant.machines)
        self.show_selection()

    def prefer(self, shown: BaselineModel | None) -> None:
        """Where no period is chosen, train on the one again that what is shown was trained on."""
        if shown is not None:
            self._subject.prefer(shown.machine_id, shown.ranges)
            if not self._selection.periods:
                self.show_selection()

    def show_selection(self) -> None:
        """Show machine and period of the selection in the fields."""
        ui, machine, period = self._ui, self.machine, self.period
        zone = self._session.zone(self._subject.machine_id)
        machine_box.choose(ui.machine, self._subject.machine_id)
        if not (self._fields.writing and self._fields.shows(period, zone)):
            self._fields.show(period, zone)
        several = self._subject.periods if len(self._subject.periods) > 1 else ()
        for field in (ui.start, ui.end):
            field.setEnabled(period is not None and not several)
            field.setToolTip(words.periods_tip(several, zone))
        ui.several.setText(words.periods_words(several))
        ui.several.setToolTip(words.periods_tip(several, zone))
        ui.several.setVisible(bool(several))
        ui.presets.setEnabled(machine is not None and machine.last_reading is not None)
        ui.zone.setText(text.zone_names(period, zone) if period else zone.key)
        ui.zone.setToolTip(tr("All times on this page are the plant's: {zone}", zone=zone.key))
        self._show_energy_types(machine)
        self._show_ready()

    def _show_energy_types(self, machine: Machine | None) -> None:
        combo = self._ui.energy_type
        types = machine.energy_types if machine else (ELECTRICITY,)
        if tuple(combo.itemData(row) for row in range(combo.count())) != types:
            combo.clear()
            for name in types:
                combo.addItem(energy_name(name), name)
        combo.setVisible(len(types) > 1)
        self._ui.energy_label.setVisible(len(types) > 1)

    def choose_energy(self, energy_type: str) -> None:
        """Choose what is to be explained, where the machine has it."""
        place = self._ui.energy_type.findData(energy_type)
        if place >= 0 and energy_type != self.energy_type:
            self._ui.energy_type.setCurrentIndex(place)
            self._say_changed()

    def _choose_machine(self, _row: int) -> None:
        machine = self._session.machine(machine_box.chosen(self._ui.machine))
        if machine is not None:
            period = self._selection.period
            if period is not None and not has_readings(machine, period):
                period = self._subject.usual_period(machine) or period
            self._selection.set_both(machine.id, period)

    def _offer_recent(self) -> None:
        """Offer the periods that were looked at lately."""
        zone = self._session.zone(self._subject.machine_id)
        self._recent.clear()
        for period in self._selection.recent:
            action = self._recent.addAction(text.period(period, zone))
            action.triggered.connect(partial(self._subject.set_period, period))
        self._recent.setEnabled(bool(self._selection.recent))

    def choose_preset(self, preset: Preset) -> None:
        """Choose a period that is one click away."""
        machine = self.machine
        if machine is not None:
            period = machine_period(
                preset, machine, self._session.zone(machine.id), of=self._subject.period, whole_days=True
            )
            if period is not None:
                self._subject.set_period(period)

    # --- The request ---------------------------------------------------------------------------------------------

    def request(self, exclusions: Sequence[Exclusion] = ()) -> BaselineRequest:
        """Return what the fields ask for.

        Raises
        ------
        BadRequest
            When something is missing or cannot be.
        """
        ui, machine_id, periods = self._ui, self._subject.machine_id, self._subject.periods
        if machine_id is None:
            raise BadRequest(tr("No machine is chosen."), tr("Choose the machine whose energy is to be explained."))
        if self.period is None:
            raise BadRequest(tr("No period is chosen."), tr("Choose the period to train on."))
        return BaselineRequest(
            machine_id=machine_id,
            period=self.period if len(periods) > 1 else self._fields.period(),
            drivers=self.drivers.ticked,
            interval=self._interval,
            energy_type=self.energy_type,
            min_samples=ui.min_samples.value(),
            min_r_squared=ui.min_r_squared.value(),
            exclusions=tuple(exclusions),
            periods=periods if len(periods) > 1 else (),
        )

    @property
    def _interval(self) -> Interval | None:
        width = self._ui.interval.currentData()  # Qt gives a plain string back
        return Interval(width) if width else None

    def chosen(self) -> Chosen:
        """Return what is chosen beside machine and period."""
        ui = self._ui
        drivers = self._wanted or tuple((name, "") for name in self.drivers.ticked)
        return Chosen(drivers, self._interval, self.energy_type, ui.min_samples.value(), ui.min_r_squared.value())

    def choose(self, chosen: Chosen) -> None:
        """Choose it again; drivers are ticked when they are offered."""
        ui = self._ui
        ui.interval.setCurrentIndex(ui.interval.findData(chosen.interval))
        ui.energy_type.setCurrentIndex(max(ui.energy_type.findData(chosen.energy_type), 0))
        ui.min_samples.setValue(chosen.min_samples)
        ui.min_r_squared.setValue(chosen.min_r_squared)
        self.want(chosen.drivers)

    def show_model(self, model: BaselineModel) -> None:
        """Show the settings a model was trained with; its machine and period become the selection."""
        ui = self._ui
        ui.interval.setCurrentIndex(ui.interval.findData(model.interval))
        ui.min_samples.setValue(model.min_samples)
        ui.min_r_squared.setValue(model.min_r_squared)
        self._selection.set_periods(model.machine_id, model.ranges)
        ui.energy_type.setCurrentIndex(ui.energy_type.findData(model.energy_type))
        self.want([(term.driver, term.category) for term in model.terms])
        self._show_ready()

    # --- Drivers -------------------------------------------------------------------------------------------------

    def show_candidates(self, found: tuple[DriverCandidate, ...], reason: str = "") -> None:
        """Show what the energy could depend on, or why there is nothing; what was ticked stays ticked."""
        self._candidates, self._looking, self._judged_now = found, False, True
        self._name_automatic()
        self.drivers.set_frame(tables.driver_frame(found))
        self._tick_wanted()
        self._ui.drivers.setVisible(bool(found))
        self._ui.drivers_empty.setVisible(not found)
        self._ui.drivers_empty.setText(reason)
        self._show_ticked()

    def say_looking(self) -> None:
        """Say that drivers are being looked for where none are shown yet."""
        self._judged_now = False
        self._show_note(self.obstacle())
        if not self._candidates:
            self._looking = True
            self._show_ready()
            self._ui.drivers_empty.setText(tr("Looking for what its energy could depend on …"))

    def want(self, drivers: Collection[tuple[str, str]]) -> None:
        """Tick the drivers that these (driver, category) pairs stand for, now or when they are offered."""
        self._wanted = tuple(drivers)
        self._tick_wanted()
        self._show_ticked()

    def _tick_wanted(self) -> None:
        if self._wanted and self._candidates:
            self.drivers.set_ticked(words.offered_names(self._wanted, self._candidates))
            self._wanted = None

    def _show_ticked(self) -> None:
        ticked = len(self.drivers.ticked)
        self._ui.drivers_note.setText(words.drivers_note(ticked, len(self._candidates)))
        self._show_ready()

    def _show_ready(self) -> None:
        """Let the button train, or say beside it why it cannot."""
        ui, obstacle = self._ui, self.obstacle()
        ui.train.setEnabled(not obstacle)
        ui.train.setToolTip(obstacle or tr("Fit the energy to the ticked drivers (Ctrl+Return)"))
        ui.train.setAccessibleDescription(obstacle)
        self._show_note(obstacle)
        self.edited.emit()

    def _show_note(self, obstacle: str) -> None:
        """Show what is missing for a training, else how many samples there are for it."""
        note, samples, wanted = self._ui.train_note, self._samples, self._ui.min_samples.value()
        few = not obstacle and samples is not None and samples < wanted
        theme.set_role(note, "small_warning" if few else "small")
        note.setText(obstacle or ("" if samples is None else words.samples_note(samples, wanted)))
        note.setVisible(bool(note.text()))

    @property
    def _samples(self) -> int | None:
        """In how many samples all that is ticked is known, about; None while that is not known."""
        ticked = [one.samples for one in self._candidates if one.name in self.drivers.ticked]
        return min(ticked) if ticked and self._judged_now else None

    def _name_automatic(self) -> None:
        """Name the width that is taken by itself, where the machine's readings have told."""
        told = self._candidates if self._interval is None else ()
        taken = next((one.interval for one in told), None)
        self._ui.interval.setItemText(0, words.interval_words(None, taken))

    def obstacle(self) -> str:
        """Say what is missing for a training and what to do; empty when nothing is."""
        try:
            wanted = self.request()
        except EnmsError as error:
            return str(error)
        if self._looking:
            return tr("What the energy could depend on is being looked for.")
        if not self._candidates:
            return tr(
                "There is no driver to train on: choose a period with readings, or bring in production or weather."
            )
        return "" if wanted.drivers else tr("Tick at least one driver that the energy depends on.")

    def drivers_for(self, model: BaselineModel) -> tuple[str, ...]:
        """Return the offered drivers that a model rests on."""
        pairs = [(term.driver, term.category) for term in model.terms]
        return words.offered_names(pairs, self._candidates)

    @property
    def offers_drivers(self) -> bool:
        """Whether it is known what the energy could depend on."""
        return bool(self._candidates)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where the keyboard is when it comes, and tick with Space wherever in the row it is; Qt's name."""
        pressed = event.type() == QEvent.Type.KeyPress and cast("QKeyEvent", event).key() == Qt.Key.Key_Space
        if watched is self._ui.drivers and pressed:
            self.drivers.toggle(self._ui.drivers.currentIndex())
            return True
        if watched is self._ui.drivers and event.type() == QEvent.Type.FocusIn and self._candidates:
            table = self._ui.drivers
            if not table.selectionModel().hasSelection():
                table.selectRow(max(table.currentIndex().row(), 0))
        return super().eventFilter(watched, event)


def choose_words() -> str:
    """Say what to choose before there are drivers."""
    return tr("Choose a machine and a period to see what its energy could depend on.")
