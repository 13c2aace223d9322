"""What is looked at: a machine, a site or the whole plant, one energy, one period."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QSignalBlocker

from analytics.period import Period
from analytics.plant import Machine, energy_name
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.page.subject import Subject
from enms_desktop.pages.patterns import scope as scopes
from enms_desktop.pages.patterns.scope import Scope
from enms_desktop.presets import Preset
from enms_desktop.selection import Selection
from enms_desktop.session import Session


class Choice(QObject):
    """The row of boxes over the pictures.

    The machine is that of the selection, unless a site or the whole plant is looked at; where no period is chosen the
    pictures are of the last 3 months.
    """

    def __init__(self, ui: Ui_PatternsForm, session: Session, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._session, self._selection = ui, session, selection
        self._subject = Subject(session, selection, Preset.MONTHS_3, self, whole_days=True)
        self._energy = ""  # that of another day, until it is offered or another is chosen
        ui.energy.activated.connect(lambda _row: self.set_energy(""))
        self._place = "" if selection.machine_id is None else str(selection.machine_id)

    @property
    def machines(self) -> tuple[Machine, ...]:
        """The machines that are looked at."""
        return scopes.machines_of(self._place, self._session.plant)

    @property
    def is_single(self) -> bool:
        """Whether one machine is looked at, and not a site that has no other."""
        return len(self.machines) == 1 and self._place == str(self.machines[0].id)

    @property
    def group(self) -> str:
        """The site or plant that is looked at, as the box knows it; empty for a machine."""
        return self._place if self._place.startswith(("site:", "plant")) else ""

    def set_group(self, group: str) -> None:
        """Look at a site or the whole plant."""
        self._place = group

    @property
    def energy(self) -> str:
        """The energy that is looked at."""
        return self._energy or self._ui.energy.currentData() or ""

    def set_energy(self, energy: str) -> None:
        """Look at an energy as soon as a machine that is looked at has it."""
        self._energy = energy

    def look_at(self, place: str, energy: str) -> None:
        """Look at a machine, a site or the whole plant, as the box knows it, and one of its energies."""
        if self._ui.machine.findData(place) >= 0:
            self._place = place
            self.set_energy(energy)

    def forget(self) -> None:
        """Look at nothing."""
        self._place = ""

    def fill(self) -> None:
        """Offer what the plant has."""
        scopes.fill(self._ui.machine, self._session.plant)

    def follow(self) -> None:
        """Look at the machine of the selection, else the first, unless a site or the whole plant is looked at."""
        if not self.group and self._subject.machine_id is not None:
            self._place = str(self._subject.machine_id)

    def take(self) -> None:
        """Look at what the box shows; a machine becomes that of all pages."""
        self._place = self._ui.machine.currentData() or ""
        if self.is_single:
            self._selection.set_machine(self.machines[0].id)

    def show(self, *, of_everything: bool) -> None:
        """Show in the boxes what is looked at; a picture of everything is of no single machine and energy."""
        ui, machines = self._ui, self.machines
        energies = scopes.energies_of(machines)
        former = self._energy if self._energy in energies else ui.energy.currentData()
        if self._energy in energies:
            self._energy = ""
        with QSignalBlocker(ui.machine), QSignalBlocker(ui.energy):
            self._show_place(of_everything=of_everything)
            ui.energy.clear()
            for energy in energies:
                ui.energy.addItem(energy_name(energy), energy)
            ui.energy.setCurrentIndex(max(ui.energy.findData(former), 0))
        ui.energy.setVisible(not of_everything and len(energies) > 1)
        ui.period.set_bounds(*self._bounds(), self._zone())
        ui.period.set_period(self.period)

    def _show_place(self, *, of_everything: bool) -> None:
        """Show the machine, the site or the plant; what is of everything can be of a site or the plant only."""
        box = self._ui.machine
        groups = scopes.offer(box, groups_only=of_everything)
        whole = box.findData(scopes.PLANT) if of_everything and not self.group else -1
        box.setCurrentIndex(whole if whole >= 0 else box.findData(self._place))
        box.setEnabled(not of_everything or groups > 1)

    @property
    def period(self) -> Period | None:
        """The period that is chosen, else the one of this page."""
        return self._selection.period or next(iter(self._subject.own_periods(self._measured_last())), None)

    def keep(self) -> None:
        """Stay with this period when it is let go of elsewhere."""
        machine, period = self._measured_last(), self.period
        if machine is not None and period is not None:
            self._subject.prefer(machine.id, (period,))

    def set_period(self, period: Period) -> None:
        """Choose a period, and the machine it is looked at of, for all pages."""
        self._subject.set_period(period)

    def scope(self) -> Scope | None:
        """Return what the pictures are about, None while something is not chosen."""
        machines, period = self.machines, self.period
        if not machines or period is None:
            return None
        single = self.is_single
        return Scope(
            machines[0].name if single else self._ui.machine.currentText(),
            machines,
            self._session.plant.machines if single else machines,
            machines[0].id if single else None,
            self._ui.energy.currentData() or scopes.energies_of(machines)[0],
            period,
            self._zone(),
        )

    def show_newest(self) -> None:
        """Choose the last 3 months of what is looked at."""
        period = self._usual_period()
        if period is not None:
            self.set_period(period)

    def is_beyond_readings(self) -> bool:
        """Whether the period lies before or after all readings of what is looked at."""
        (oldest, newest), period = self._bounds(), self.period
        if period is None or oldest is None or newest is None:
            return False
        return period.end <= oldest or period.start > newest

    def _usual_period(self) -> Period | None:
        """Return the last months of the machine that was measured last."""
        machine = self._measured_last()
        return None if machine is None else self._subject.usual_period(machine)

    def _measured_last(self) -> Machine | None:
        ends = [(one.last_reading, str(one.id), one) for one in self.machines if one.last_reading is not None]
        return max(ends)[-1] if ends else None

    def _bounds(self) -> tuple[datetime | None, datetime | None]:
        return scopes.bounds_of(self.machines)

    def _zone(self) -> ZoneInfo:
        machines = self.machines
        return self._session.zone(machines[0].id if machines else None)
