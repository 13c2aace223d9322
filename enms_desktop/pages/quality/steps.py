"""Corrections as steps that can be taken back: made and withdrawn again, in the background."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from analytics.correction import Correction, CorrectionRequest
from analytics.errors import BadRequest
from analytics.language import tr
from analytics.measure import Measure
from analytics.plant import ELECTRICITY
from analytics.progress import Progress

if TYPE_CHECKING:
    from analytics.workbench import Workbench

#: Why a correction was withdrawn, as it is stored.
UNDONE = "Undone"


class Steps:
    """Corrections that were made or withdrawn together.

    Nothing on record is ever deleted: made again, a correction is a new one.

    Parameters
    ----------
    workbench : Workbench
    machine_id : UUID
    measures : sequence of Measure
        Those of the machine.
    made : sequence of Correction
    """

    def __init__(
        self, workbench: "Workbench", machine_id: UUID, measures: Sequence[Measure], made: Sequence[Correction]
    ) -> None:
        self._workbench, self._machine_id, self._measures = workbench, machine_id, tuple(measures)
        self._made = tuple(made)

    def withdraw(self, progress: Progress) -> None:
        """Withdraw the corrections, all or none."""
        self._workbench.withdraw_corrections([one.id for one in self._made], UNDONE, progress)

    def make(self, progress: Progress) -> None:
        """Make the corrections again, all or none.

        Raises
        ------
        BadRequest
            When another one was made meanwhile for the same readings: it would no longer be the one that counts.
        """
        known = self._workbench.corrections(self._machine_id, progress)
        for one in self._made:
            if newer(one, known) is not None:
                raise BadRequest(tr("A newer correction holds for the same readings."), tr("Withdraw that one first."))
        self._made = self._workbench.correct_all([self._request(one) for one in self._made], progress)

    def _request(self, correction: Correction) -> CorrectionRequest:
        measure = next((m for m in self._measures if correction.is_about(m, correction.energy_type)), None)
        if measure is None:
            raise BadRequest(tr("What was corrected is not measured here any more."))
        return CorrectionRequest(
            self._machine_id,
            measure,
            correction.period,
            correction.action,
            correction.reason,
            correction.value,
            correction.energy_type or ELECTRICITY,
        )


def newer(correction: Correction, made: Sequence[Correction]) -> Correction | None:
    """Return a correction that holds for the same readings and was made later; None when there is none."""
    return next((one for one in made if one.id > correction.id and one.holds and _concern(one, correction)), None)


def _concern(one: Correction, other: Correction) -> bool:
    """Whether two corrections are about the same readings."""
    measures = [(c.series, c.machine_id, c.variable_id, c.energy_type, c.measure) for c in (one, other)]
    return measures[0] == measures[1] and one.start_time < other.end_time and other.start_time < one.end_time
