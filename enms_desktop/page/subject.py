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

    The periods are those of the selection; where none are chosen, those the page was last about; else what is seen on
    the charts; else something usual. So there is always something to see, to let go of a range changes nothing on pages
    that have been looked at, and merely to open a page changes nothing on others.

    Parameters
    ----------
    session : Session
    selection : Selection
    usual : Preset
        The period where none is chosen, counted from the newest reading of the machine.
    parent : QObject
    whole_days : bool
        As in :func:`machine_period`.
    of_charts : bool
        Whether what is seen on the charts comes before the usual period.
    """

    def __init__(
        self,
        session: Session,
        selection: Selection,
        usual: Preset,
        parent: QObject,
        *,
        whole_days: bool = False,
        of_charts: bool = True,
    ) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._usual, self._whole_days, self._of_charts = usual, whole_days, of_charts
        #: The periods of a machine that the page was last about.
        self._own: dict[UUID, tuple[Period, ...]] = {}
        #: The usual ones as they were first seen: what is looked at does not move with every new reading.
        self._first_usual: dict[UUID, Period] = {}
        session.closed.connect(self._forget)

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
        return self._selection.periods or self.own_periods(self.machine)

    @property
    def period(self) -> Period | None:
        """The period that was chosen last, else the first of this page."""
        return self._selection.period or next(iter(self.periods), None)

    def usual_period(self, machine: Machine) -> Period | None:
        """Return the usual period up to the newest reading of a machine; None where it has none."""
        return machine_period(self._usual, machine, self._session.zone(machine.id), whole_days=self._whole_days)

    def own_periods(self, machine: Machine | None) -> tuple[Period, ...]:
        """Return the periods of a machine where none are chosen for all pages; empty where it has no readings."""
        if machine is None:
            return ()
        seen = self._selection.seen if self._of_charts else None
        if machine.id in self._own:
            return self._own[machine.id]
        if seen is not None and has_readings(machine, seen):
            return (seen,)
        usual = self._first_usual.get(machine.id) or self.usual_period(machine)
        if usual is None:
            return ()
        self._first_usual[machine.id] = usual
        return (usual,)

    def prefer(self, machine_id: UUID, periods: Sequence[Period]) -> None:
        """Have these periods of a machine where none is chosen."""
        self._own[machine_id] = tuple(periods)

    def keep(self) -> None:
        """Stay with what the page is about now when it is let go of elsewhere."""
        machine_id = self.machine_id
        if machine_id is not None and self.periods:
            self.prefer(machine_id, self.periods)

    def set_period(self, period: Period) -> None:
        """Choose a period, and with it the machine, for all pages."""
        self._selection.set_both(self.machine_id, period)

    def _forget(self) -> None:
        self._own.clear()
        self._first_usual.clear()


def has_readings(machine: Machine, period: Period) -> bool:
    """Whether a period lies, in part at least, where a machine was read."""
    first, last = machine.first_reading, machine.last_reading
    return first is not None and last is not None and period.start <= last and first < period.end
