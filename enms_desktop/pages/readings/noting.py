"""Notes, events and exclusions made on the charts: asked for, stored, taken back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from analytics import text
from analytics.annotation import Annotation, AnnotationKind, AnnotationRequest
from analytics.language import tr
from analytics.period import Period
from analytics.plant import Machine
from analytics.progress import Progress
from enms_desktop.forms.ui_annotation import Ui_AnnotationDialog
from enms_desktop.models import line_list

if TYPE_CHECKING:
    from analytics.workbench import Workbench


class AnnotationDialog(QDialog):
    """Asks for the words of a note, an event, or the reason of an exclusion.

    Signals
    -------
    wanted(object)
        A tuple of :class:`AnnotationRequest`, one for each range and machine.
    """

    wanted = Signal(object)

    def __init__(
        self,
        machines: Sequence[Machine],
        periods: Sequence[Period],
        zone: ZoneInfo,
        *,
        exclusion: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_AnnotationDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        choices = _choices(machines)
        self._machines = tuple(ids for _, ids in choices)
        self._periods, self._exclusion = tuple(periods), exclusion
        ui = self.ui
        ui.machine.addItems([name for name, _ in choices])
        ui.kinds.setVisible(not exclusion)
        ui.effect.setVisible(exclusion)
        self.setWindowTitle(tr("Exclude from training") if exclusion else tr("Annotate"))
        ui.words_label.setText(tr("&Reason") if exclusion else tr("&What is to be known?"))
        ui.words.setAccessibleName(tr("Reason") if exclusion else tr("What is to be known?"))
        ui.store.setText(tr("Exclude") if exclusion else tr("Annotate"))
        ui.words.textChanged.connect(self._show_store)
        ui.store.clicked.connect(self._accept)
        ui.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(ui.store.click)
        ui.words.setFocus()
        self._show_store()
        line_list.fill(
            ui.period,
            ui.stretch_list,
            [text.period(period, zone) for period in periods],
            tr("{count} ranges", count=text.integer(len(periods))),
        )

    def _show_store(self) -> None:
        self.ui.store.setEnabled(bool(self.ui.words.toPlainText().strip()))

    def _accept(self) -> None:
        machine_ids = self._machines[self.ui.machine.currentIndex()]
        kind = AnnotationKind.EVENT if self.ui.event.isChecked() else AnnotationKind.NOTE
        kind = AnnotationKind.EXCLUSION if self._exclusion else kind
        words = self.ui.words.toPlainText()
        self.wanted.emit(
            tuple(AnnotationRequest(one, period, kind, words) for one in machine_ids for period in self._periods)
        )
        self.accept()


def _choices(machines: Sequence[Machine]) -> list[tuple[str, tuple[UUID | None, ...]]]:
    """Return what an annotation may belong to: each machine that is shown, all of them, or the whole plant."""
    found: list[tuple[str, tuple[UUID | None, ...]]] = [(machine.name, (machine.id,)) for machine in machines]
    if len(machines) > 1:
        name = tr("All {count} machines that are shown", count=len(machines))
        found.append((name, tuple(machine.id for machine in machines)))
    return [*found, (tr("The whole plant"), (None,))]


def store(
    workbench: "Workbench", requests: Sequence[AnnotationRequest]
) -> Callable[[Progress], tuple[Annotation, ...]]:
    """Return the work that stores annotations, all or none."""

    def work(progress: Progress) -> tuple[Annotation, ...]:
        return workbench.annotate_all(requests, progress)

    return work


def stored_words(made: Sequence[Annotation]) -> str:
    """Say what has been stored and what that changes."""
    if made[0].kind is AnnotationKind.EXCLUSION:
        return tr("Excluded. Baselines that are trained from now on leave this time out.")
    return tr("{kind} stored.", kind=made[0].kind.label)
