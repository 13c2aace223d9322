"""What the engineer looks at: one machine and one or several periods, shared by all pages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from analytics.period import Period, joined

#: A period that has been looked at for so long is worth coming back to, ms.
REMEMBERED_AFTER_MS = 1_500

#: How many recent periods are kept.
RECENT = 8


@dataclass(frozen=True)
class Rows:
    """Samples of one machine that were picked on some plot; every other one marks them.

    Parameters
    ----------
    machine_id : UUID or None
    starts_s : tuple of int
        When they begin, UTC epoch s, ascending.
    width_s : int
        How long each lasts, s (a site day may have an hour more or less).
    """

    machine_id: UUID | None = None
    starts_s: tuple[int, ...] = ()
    width_s: int = 0

    @property
    def stretches(self) -> tuple[tuple[float, float], ...]:
        """The stretches of time they make, those that touch as one; UTC epoch s."""
        found: list[tuple[float, float]] = []
        for start in self.starts_s:
            if found and start <= found[-1][1]:
                found[-1] = found[-1][0], float(start + self.width_s)
            else:
                found.append((float(start), float(start + self.width_s)))
        return tuple(found)


class Selection(QObject):
    """The machine and the period that were chosen; pages meet here and nowhere else.

    Signals
    -------
    changed()
        Something is different now; setting what is already set says nothing.
    rows_changed()
        Other samples are picked, or none.
    """

    changed = Signal()
    rows_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine_id: UUID | None = None
        self._period: Period | None = None
        self._periods: tuple[Period, ...] = ()
        self._alone = False
        self._seen: Period | None = None
        self._rows = Rows()
        self._recent: tuple[Period, ...] = ()
        self._handed: dict[str, Mapping[str, Any]] = {}
        self._lasting = QTimer(self, singleShot=True, interval=REMEMBERED_AFTER_MS)
        self._lasting.timeout.connect(self._remember_lasting)

    @property
    def machine_id(self) -> UUID | None:
        """The machine, None when none is chosen."""
        return self._machine_id

    @property
    def period(self) -> Period | None:
        """The period, the one chosen last where there are several; None when none is chosen."""
        return self._period

    @property
    def periods(self) -> tuple[Period, ...]:
        """All periods that are chosen together, in the order of time; none touches another."""
        return self._periods

    @property
    def alone(self) -> bool:
        """Whether the machine was opened to be seen by itself: a page that shows several shows no other beside it."""
        return self._alone

    @property
    def seen(self) -> Period | None:
        """What the user looks at on the charts, for pages without a period of their own; None when nothing is."""
        return self._seen

    @property
    def rows(self) -> Rows:
        """The samples that are picked; they are of the machine that is chosen."""
        return self._rows

    @property
    def recent(self) -> tuple[Period, ...]:
        """Periods that were looked at lately, the newest first."""
        return self._recent

    def set_machine(self, machine_id: UUID | None, *, alone: bool = False) -> None:
        """Choose a machine and keep the periods."""
        self.set_periods(machine_id, self._periods, self._period, alone=alone)

    def set_period(self, period: Period | None) -> None:
        """Choose one period and keep the machine."""
        self.set_both(self._machine_id, period)

    def set_both(self, machine_id: UUID | None, period: Period | None, *, alone: bool = False) -> None:
        """Choose machine and period together, with one signal."""
        self.set_periods(machine_id, () if period is None else (period,), alone=alone)

    def set_periods(
        self,
        machine_id: UUID | None,
        periods: Sequence[Period],
        newest: Period | None = None,
        *,
        alone: bool = False,
    ) -> None:
        """Choose a machine and several periods; those that overlap become one.

        Parameters
        ----------
        machine_id : UUID or None
        periods : sequence of Period
        newest : Period, optional
            Which of them was chosen last; the last of the sequence when not given.
        alone : bool
            See :attr:`alone`; this is said also where they are chosen already.
        """
        union = joined(periods)
        last = newest or (periods[-1] if periods else None)
        period = next((one for one in union if last is not None and one.contains(last.start)), None)
        if (machine_id, period, union) == (self._machine_id, self._period, self._periods) and not alone:
            return
        self._alone = alone
        self._machine_id, self._period, self._periods = machine_id, period, union
        self._lasting.start()
        self.changed.emit()
        if self._rows.machine_id != machine_id:
            self.set_rows(Rows())

    def see(self, period: Period | None) -> None:
        """Look at a period on the charts; it chooses none."""
        if period != self._seen:
            self._seen = period
            if not self._periods:
                self.changed.emit()

    def set_rows(self, rows: Rows) -> None:
        """Pick samples in place of those that are picked; without any it does not matter whose."""
        rows = rows if rows.starts_s else Rows()
        if rows != self._rows:
            self._rows = rows
            self.rows_changed.emit()

    def hand(self, page: str, wanted: Mapping[str, Any]) -> None:
        """Have a page show more than machine and period when it is brought forward next, e.g. an energy or measures."""
        self._handed[page] = wanted

    def take(self, page: str) -> Mapping[str, Any]:
        """Return what a page was handed, once; empty when nothing was."""
        return self._handed.pop(page, {})

    def remember(self, period: Period) -> None:
        """Put a period in front of the recent ones."""
        others = (one for one in self._recent if one != period)
        self._recent = (period, *others)[:RECENT]

    def set_recent(self, periods: Iterable[Period]) -> None:
        """Take over recent periods of another day, the newest first."""
        self._recent = tuple(periods)[:RECENT]

    def _remember_lasting(self) -> None:
        if self._period is not None:
            self.remember(self._period)
