"""What the engineer looks at: one machine and one period, shared by all pages."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from analytics.period import Period


class Selection(QObject):
    """The machine and the period that were chosen; pages meet here and nowhere else.

    Signals
    -------
    changed()
        Something is different now; setting what is already set says nothing.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine_id: UUID | None = None
        self._period: Period | None = None

    @property
    def machine_id(self) -> UUID | None:
        """The machine, None when none is chosen."""
        return self._machine_id

    @property
    def period(self) -> Period | None:
        """The period, None when none is chosen."""
        return self._period

    def set_machine(self, machine_id: UUID | None) -> None:
        """Choose a machine and keep the period."""
        self.set_both(machine_id, self._period)

    def set_period(self, period: Period | None) -> None:
        """Choose a period and keep the machine."""
        self.set_both(self._machine_id, period)

    def set_both(self, machine_id: UUID | None, period: Period | None) -> None:
        """Choose machine and period together, with one signal."""
        if (machine_id, period) == (self._machine_id, self._period):
            return
        self._machine_id, self._period = machine_id, period
        self.changed.emit()
