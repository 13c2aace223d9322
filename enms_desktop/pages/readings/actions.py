"""What can be done with a range, with a mark, and with a single chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QCursor
from PySide6.QtWidgets import QInputDialog, QMenu

from analytics.annotation import Annotation, AnnotationRequest
from analytics.language import tr
from analytics.period import Period
from analytics.plant import Machine
from analytics.progress import Progress
from enms_desktop.messages import Message, Severity
from enms_desktop.page import ask_reason
from enms_desktop.page.recorded import Recorded
from enms_desktop.pages.readings.noting import AnnotationDialog, store, stored_words
from enms_desktop.plots.stretch import period_of
from enms_desktop.plots.time_plot import Mark, Offer, Panel, RangeAction, Scale
from enms_desktop.task import Task

if TYPE_CHECKING:
    from enms_desktop.pages.readings.page import ReadingsPage


class Actions(QObject):
    """Does what buttons and menus of the charts offer.

    Parameters
    ----------
    page : ReadingsPage
    """

    def __init__(self, page: ReadingsPage) -> None:
        super().__init__(page)
        self._page = page
        self.dialog: AnnotationDialog | None = None
        self.question: QInputDialog | None = None
        plot = page.ui.plot
        plot.set_actions(
            [
                RangeAction(
                    tr("Train baseline"), "baseline", "T", self.train, tr("Train an energy baseline on what is chosen")
                ),
                RangeAction(tr("KPIs"), "gauge", "K", page.show_range_kpis, tr("Show the key figures of this range")),
                RangeAction(
                    tr("Exclude"), "exclude", "X", self.exclude, tr("Leave this time out when baselines are trained")
                ),
                RangeAction(tr("Annotate"), "note", "N", self.annotate, tr("Write a note or an event to this time")),
                RangeAction(tr("Export"), "export", "E", self.export, tr("Export the readings of what is chosen")),
            ]
        )
        plot.set_mark_offers(self.offers)
        plot.set_panel_menu(self.fill_menu)

    @property
    def _machines(self) -> tuple[Machine, ...]:
        return tuple(subject.machine for subject in self._page.subjects)

    # Training

    def train(self, _period: Period) -> None:
        """Take the ranges to the baseline page; ask of which machine when several are shown."""
        shown = self._machines
        if len(shown) == 1:
            self._page.train(shown[0])
            return
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for machine in shown:
            action = menu.addAction(tr("Train baseline of {machine}", machine=machine.name))
            action.triggered.connect(lambda _checked=False, machine=machine: self._page.train(machine))
        button = self._page.ui.plot.action_bar.buttons[0]
        below = button.mapToGlobal(button.rect().bottomLeft()) if button.isVisible() else QCursor.pos()
        menu.popup(below)

    def export(self, _period: Period) -> None:
        """Ask for a file that the readings of the ranges go into."""
        self._page.export_wanted.emit()

    # Annotations

    def exclude(self, _period: Period) -> None:
        """Ask for the reason and leave the ranges out of training."""
        self.ask_words(self._page.ui.plot.periods, exclusion=True)

    def annotate(self, _period: Period) -> None:
        """Ask for a note or an event and keep it with the ranges."""
        self.ask_words(self._page.ui.plot.periods, exclusion=False)

    def ask_words(self, periods: Sequence[Period], *, exclusion: bool) -> None:
        """Ask what there is to say about a time."""
        page = self._page
        main = page.main_machine()
        machines = sorted(self._machines, key=lambda machine: machine is not main)
        self.dialog = AnnotationDialog(machines, periods, page.zone, exclusion=exclusion, parent=page)
        self.dialog.wanted.connect(self.store)
        self.dialog.open()

    def store(self, requests: Sequence[AnnotationRequest]) -> None:
        """Store annotations."""
        workbench = self._page.session.workbench
        if workbench is not None:
            self._page.run(store(workbench, requests), self._stored, tr("Storing"), topic="annotate")

    def _stored(self, made: tuple[Annotation, ...]) -> None:
        workbench = self._page.session.workbench
        if workbench is None:
            return
        record = Recorded(workbench, tuple(one.id for one in made))
        undo = partial(self._task, partial(record.withdraw, tr("taken back")))
        words = tr("{kind} of {start}", kind=made[0].kind.label, start=f"{made[0].period.start:%Y-%m-%d}")
        self._page.session.history.push(words, partial(self._task, record.restore), undo)
        self._changed(stored_words(made))

    def _changed(self, words: str) -> None:
        self._look_again()
        self._page.offer_undo(Message(words, severity=Severity.GOOD))

    def _task(self, work: Callable[[Progress], None]) -> Task:
        """Return a task that takes a step back or forth; the window says how it ended."""
        task = Task(work, tr("Storing"))
        task.succeeded.connect(self._look_again)
        return task

    def _look_again(self, _result: object = None) -> None:
        self._page.session.records_changed.emit(self._page.NAME)
        self._page.ask_beside(anew=True)

    def ask_withdrawal(self, annotation: Annotation) -> None:
        """Ask why an annotation is withdrawn."""
        title = tr("Withdraw {kind}", kind=annotation.kind.label)
        words = tr("Why does it no longer hold? It stays on record with this reason.")
        self.question = ask_reason(self._page, title, words, partial(self.withdraw, annotation))

    def withdraw(self, annotation: Annotation, reason: str) -> None:
        """Withdraw an annotation."""
        workbench = self._page.session.workbench
        if workbench is None:
            return
        record = Recorded(workbench, (annotation.id,))

        def show(_result: None) -> None:
            words = tr("withdrawal of {kind}", kind=annotation.kind.label)
            self._page.session.history.push(
                words, partial(self._task, partial(record.withdraw, reason)), partial(self._task, record.restore)
            )
            self._changed(tr("Withdrawn: {words}", words=annotation.words))

        self._page.run(partial(record.withdraw, reason), show, tr("Withdrawing"), topic="annotate")

    # Marks

    def offers(self, mark: Mark) -> Sequence[Offer]:
        """Return what can be done about a mark."""
        source, found = mark.source, []
        if mark.stop > mark.start:
            found.append(Offer(tr("Choose this time"), partial(self._choose, mark)))
        else:
            found.append(Offer(tr("Look closer"), partial(self._look, mark.start)))
        if isinstance(source, Annotation):
            found.append(Offer(tr("Withdraw…"), partial(self.ask_withdrawal, source)))
        elif mark.stop > mark.start:
            periods = (period_of((mark.start, mark.stop)),)
            found.append(Offer(tr("Exclude…"), partial(self.ask_words, periods, exclusion=True)))
        return found

    def _choose(self, mark: Mark) -> None:
        plot = self._page.ui.plot
        plot.mark((mark.start, mark.stop))
        plot.finish_range()
        plot.setFocus()

    def _look(self, at: float) -> None:
        """Show a day around a moment, or a twelfth of what is visible when that is less."""
        plot = self._page.ui.plot
        half = min(12.0, plot.view.hours / 24) * 3600
        plot.look_at(period_of((at - half, at + half)))
        plot.setFocus()

    # Single charts

    def fill_menu(self, panel: Panel, menu: QMenu) -> None:
        """Offer what can be done with one chart."""
        page, layout = self._page, self._page.layout_of_charts
        shown = [chart.panel for chart in page.ui.plot.charts]
        place = [one.name for one in shown].index(panel.name)
        scales = QActionGroup(menu)
        for scale in Scale:
            action = menu.addAction(scale.words, partial(self._set_scale, panel.name, scale))
            action.setCheckable(True)
            action.setChecked(panel.scale is scale)
            scales.addAction(action)
        menu.addSeparator()
        if any(trace.envelope is not None for trace in panel.every):
            action = menu.addAction(tr("Mean with minimum and maximum"), partial(self._toggle_envelope, panel.name))
            action.setCheckable(True)
            action.setChecked(panel.envelope)
        if panel.second:
            action = menu.addAction(tr("Give {title} a chart of its own", title=panel.second_title))
            action.triggered.connect(self._after(partial(layout.release, panel.name)))
        others = [one for one in shown if one.name != panel.name and not one.second]
        if others and not panel.second:
            axes = menu.addMenu(tr("Put on a right axis here"))
            for other in others:
                action = axes.addAction(other.title)
                action.triggered.connect(self._after(partial(layout.put_on_second_axis, other.name, panel.name)))
        menu.addSeparator()
        self._offer_move(menu.addAction(tr("Move up")), panel, -1, enabled=place > 0)
        self._offer_move(menu.addAction(tr("Move down")), panel, 1, enabled=place < len(shown) - 1)
        menu.addAction(tr("Close"), partial(page.close_chart, panel))

    def _offer_move(self, action: QAction, panel: Panel, by: int, *, enabled: bool) -> None:
        shown = [chart.panel for chart in self._page.ui.plot.charts]
        action.setEnabled(enabled)
        action.triggered.connect(self._after(partial(self._page.layout_of_charts.move, panel.name, shown, by)))

    def _after(self, change: Callable[[], None]) -> Callable[[], None]:
        def do() -> None:
            change()
            self._page.draw()

        return do

    def _set_scale(self, name: str, scale: Scale) -> None:
        self._page.layout_of_charts.scales[name] = scale
        self._page.draw()

    def _toggle_envelope(self, name: str) -> None:
        self._page.layout_of_charts.plain ^= {name}
        self._page.draw()
