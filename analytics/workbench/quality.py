"""Questions about the quality of readings, and their corrections."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from analytics import quality, readings, records
from analytics.correction import Action, Correction, CorrectionEffect, CorrectionRequest
from analytics.database import Session
from analytics.language import tr
from analytics.patience import patient
from analytics.period import Period
from analytics.progress import Progress
from analytics.quality import QualityReport
from analytics.workbench.door import Door


class QualityQuestions(Door):
    """What is wrong with the readings, and what is done about it."""

    @patient
    def quality(self, machine_id: UUID, period: Period, progress: Progress) -> QualityReport:
        """Say what is wrong with the readings of a machine over a period, as they were measured."""
        progress.step(0.0, tr("Reading the measured values"))
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, machine_id)
            found = readings.evidence(session, self.capability, machine, period, progress.part(0.0, 0.7))
        progress.step(0.7, tr("Looking for faults"))
        return quality.assess(machine, period, found, datetime.now(UTC), progress.part(0.7, 1.0))

    @patient
    def correction_effect(self, request: CorrectionRequest, progress: Progress) -> CorrectionEffect:
        """Say what a correction would change; nothing is stored."""
        records.refuse_corrections(self.capability)
        with self._database.session(progress) as session:
            return readings.correction_effect(session, self.capability, request)

    def correct(self, request: CorrectionRequest, progress: Progress) -> Correction:
        """Store a correction; every number that is asked for from now on respects it, raw readings stay as they are.

        Raises
        ------
        CannotStore
            When the database is read-only or cannot keep corrections.
        BadRequest
            When there is nothing to interpolate from.
        """
        (made,) = self.correct_all((request,), progress)
        return made

    def correct_all(self, requests: Sequence[CorrectionRequest], progress: Progress) -> tuple[Correction, ...]:
        """Store corrections that belong together, all or none; see :meth:`correct`."""
        self._refuse_read_only()
        records.refuse_corrections(self.capability)
        progress.step(0.0, tr("Correcting the readings"))
        with self._database.session(progress, write=True) as session:
            return tuple(self._correct(session, request) for request in requests)

    def _correct(self, session: Session, request: CorrectionRequest) -> Correction:
        line = readings.ends_of_line(session, request) if request.action is Action.INTERPOLATE else {}
        return records.correct(session, self.capability, request, line, self.user)

    @patient
    def corrections(self, machine_id: UUID | None, progress: Progress) -> tuple[Correction, ...]:
        """Return the corrections of a machine, or of all, newest first; those withdrawn too."""
        with self._database.session(progress) as session:
            return records.corrections(session, self.capability, machine_id)

    def withdraw_correction(self, correction_id: int, reason: str, progress: Progress) -> Correction:
        """Withdraw a correction; the numbers are again what they were without it.

        Raises
        ------
        CannotStore
        BadRequest
            When no such correction holds, or the reason is missing.
        """
        (withdrawn,) = self.withdraw_corrections((correction_id,), reason, progress)
        return withdrawn

    def withdraw_corrections(self, ids: Sequence[int], reason: str, progress: Progress) -> tuple[Correction, ...]:
        """Withdraw corrections that belong together, all or none; see :meth:`withdraw_correction`."""
        self._refuse_read_only()
        progress.step(0.0, tr("Withdrawing the correction"))
        with self._database.session(progress, write=True) as session:
            return tuple(records.withdraw(session, self.capability, one, reason, self.user) for one in ids)
