"""Questions about annotations: what people say about a stretch of time."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

from analytics import records
from analytics.annotation import Annotation, AnnotationRequest
from analytics.database import Session
from analytics.patience import patient
from analytics.period import Period
from analytics.progress import Progress
from analytics.workbench.door import Door


class AnnotationQuestions(Door):
    """What was noted, what happened, and what is left out when baselines are trained."""

    @patient
    def annotations(
        self,
        machine_ids: tuple[UUID, ...] | None,
        period: Period | None,
        progress: Progress,
        *,
        withdrawn: bool = False,
    ) -> tuple[Annotation, ...]:
        """Return the annotations of machines and of the whole plant that touch a period, by time.

        Parameters
        ----------
        machine_ids : tuple of UUID or None
            None is all machines.
        period : Period or None
            None is all time.
        progress : Progress
        withdrawn : bool
            Whether those that were withdrawn are returned too.
        """
        with self._database.session(progress) as session:
            return records.annotations(session, self.capability, machine_ids, period, withdrawn=withdrawn)

    def annotate(self, request: AnnotationRequest, progress: Progress) -> Annotation:
        """Store an annotation; readings stay as they are.

        Raises
        ------
        CannotStore
            When the database is read-only or cannot keep annotations.
        """
        (made,) = self.annotate_all((request,), progress)
        return made

    def annotate_all(self, requests: Sequence[AnnotationRequest], progress: Progress) -> tuple[Annotation, ...]:
        """Store annotations that belong together, all or none; see :meth:`annotate`."""
        with self._writing(progress) as session:
            return tuple(records.annotate(session, self.capability, one, self.user) for one in requests)

    def withdraw_annotation(self, annotation_id: int, reason: str, progress: Progress) -> Annotation:
        """Withdraw an annotation; it stays on record.

        Raises
        ------
        CannotStore
        BadRequest
            When no such annotation holds, or the reason is missing.
        """
        (withdrawn,) = self.withdraw_annotations((annotation_id,), reason, progress)
        return withdrawn

    def withdraw_annotations(self, ids: Sequence[int], reason: str, progress: Progress) -> tuple[Annotation, ...]:
        """Withdraw annotations that belong together, all or none; see :meth:`withdraw_annotation`."""
        with self._writing(progress) as session:
            return tuple(records.withdraw_annotation(session, self.capability, one, reason, self.user) for one in ids)

    def restore_annotation(self, annotation_id: int, progress: Progress) -> Annotation:
        """Let an annotation that was withdrawn hold again.

        Raises
        ------
        CannotStore
        BadRequest
            When none of that number was withdrawn.
        """
        (restored,) = self.restore_annotations((annotation_id,), progress)
        return restored

    def restore_annotations(self, ids: Sequence[int], progress: Progress) -> tuple[Annotation, ...]:
        """Let annotations that belong together hold again, all or none; see :meth:`restore_annotation`."""
        with self._writing(progress) as session:
            return tuple(records.restore_annotation(session, self.capability, one, self.user) for one in ids)

    @contextmanager
    def _writing(self, progress: Progress) -> Iterator[Session]:
        """Open a transaction, where annotations can be kept at all."""
        self._refuse_read_only()
        records.refuse_annotations(self.capability)
        with self._database.session(progress, write=True) as session:
            yield session
