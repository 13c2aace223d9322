"""What a page is about: what was chosen for all pages, and where nothing was, something usual of its own."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from analytics.period import Period
from analytics.plant import Machine
from enms_desktop.presets import Preset, machine_period
from enms_desktop.selection import Selection
from enms_desktop.session import Session


class Subject(QObject):
    """Machine and periods of a page.

    They are those of the selection. Where none are chosen the page has its own, so that there is always something to
    see, and no other page hears of it: merely to open a page changes nothing.

    Parameters
    ----------
    session : Session
    selection : Selection
    usual : Preset
        The period where none is chosen, counted from the newest reading of the machine.
    whole_days : bool
        As in :func:`machine_period`.
    parent : QObject
    """

    def __init__(
        self, session: Session, selection: Selection, usual: Preset, parent: QObject, *, whole_days: bool = False
    ) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._usual, self._whole_days = usual, whole_days
        #: The periods of a machine as they were first seen: what is looked at does not move with every new reading.
        self._own: dict[UUID, tuple[Period, ...]] = {}
        session.closed.connect(self._own.clear)

    @property
    def machine(self) -> Machine | None:
        """The machine that is chosen, else the first with readings."""
        chosen = self._session.machine(self._selection.machine_id)
        return chosen or next((one for one in self._session.plant.machines if one.last_reading), None)

    @property
    def machine_id(self) -> UUID | None:
        """The key of :attr:`machine`."""
        machine = self.machine
        return None if machine is None else machine.id

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods that are chosen together, else those of this page."""
        machine = self.machine
        return self._selection.periods or (() if machine is None else self._own_periods(machine))

    @property
    def period(self) -> Period | None:
        """The period that was chosen last, else the first of this page."""
        return self._selection.period or next(iter(self.periods), None)

    def usual_period(self, machine: Machine) -> Period | None:
        """Return the usual period up to the newest reading of a machine; None where it has none."""
        return machine_period(self._usual, machine, self._session.zone(machine.id), whole_days=self._whole_days)

    def prefer(self, machine_id: UUID, periods: Sequence[Period]) -> None:
        """Have these periods of a machine where none is chosen."""
        self._own[machine_id] = tuple(periods)

    def set_period(self, period: Period) -> None:
        """Choose a period, and with it the machine, for all pages."""
        self._selection.set_both(self.machine_id, period)

    def _own_periods(self, machine: Machine) -> tuple[Period, ...]:
        if machine.id not in self._own:
            usual = self.usual_period(machine)
            if usual is None:
                return ()
            self._own[machine.id] = (usual,)
        return self._own[machine.id]
