"""What is drawn beside the readings: expected values and what happened; chosen in a menu, asked in the background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from analytics import text
from analytics.language import tr
from analytics.period import Period
from analytics.plant import ELECTRICITY, Machine
from analytics.progress import Progress
from analytics.tariff import Prices
from enms_desktop import theme
from enms_desktop.page import Page
from enms_desktop.pages.readings import expected, happenings
from enms_desktop.pages.readings.curves import Shown
from enms_desktop.pages.readings.expected import Expected
from enms_desktop.pages.readings.happenings import Happenings, Layer, Teller
from enms_desktop.pages.readings.view import Subject
from enms_desktop.plots.time_plot import Mark, Panel

if TYPE_CHECKING:  # brings the methods with it, which are not needed to draw a page
    from analytics.baseline import StoredBaseline


class Beside(QObject):
    """The layers of the charts.

    Parameters
    ----------
    page : Page
        Asks in the background.

    Signals
    -------
    changed()
        There is something else to draw.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.layers = frozenset(Layer)
        #: Version chosen by the user, by machine; the active one where there is none.
        self.versions: dict[UUID, int] = {}
        self._baselines: dict[UUID, tuple[StoredBaseline, ...]] = {}
        self._subjects: tuple[Subject, ...] = ()
        self._period: Period | None = None
        self._asked: object = None
        self.happenings = Happenings()
        self.expected: Expected | None = None
        page.selection.rows_changed.connect(self.changed)
        self.button = QToolButton()
        self.button.setText(tr("Layers"))
        self.button.setAccessibleName(tr("What is drawn beside the readings"))
        self.button.setToolTip(tr("Expected values, anomalies, notes and times without operation on the charts"))
        self.button.setToolButtonStyle(self.button.toolButtonStyle().ToolButtonTextBesideIcon)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.set_role(self.button, "button")
        theme.set_icon(self.button, "layers")
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self._menu)

    # The menu

    def _fill(self) -> None:
        self._menu.clear()
        for layer in Layer:
            action = self._menu.addAction(layer.words)
            action.setCheckable(True)
            action.setChecked(layer in self.layers)
            action.toggled.connect(partial(self._toggle, layer))
        for subject in self._subjects:
            stored = self._baselines.get(subject.machine.id, ())
            if stored and Layer.EXPECTED in self.layers:
                self._offer_versions(subject.machine, stored)

    def _offer_versions(self, machine: Machine, stored: Sequence[StoredBaseline]) -> None:
        menu = self._menu.addMenu(tr("Baseline of {machine}", machine=machine.name))
        group = QActionGroup(menu)
        chosen = self._chosen(machine.id)
        for one in stored:
            words = tr("Version {version}", version=one.version)
            note = tr("active") if one.is_active else text.day(one.created_at, self._page.session.zone(machine.id))
            action = menu.addAction(f"{words} ({note})")
            action.setCheckable(True)
            action.setChecked(one is chosen)
            group.addAction(action)
            action.triggered.connect(partial(self._choose_version, machine.id, one.version))

    def _toggle(self, layer: Layer, on: bool) -> None:
        self.set_layers(self.layers | {layer} if on else self.layers - {layer})

    def set_layers(self, layers: frozenset[Layer]) -> None:
        """Show these layers and no others."""
        self.layers = layers
        self._ask_expected()
        self.changed.emit()

    def _choose_version(self, machine_id: UUID, version: int, _checked: bool = False) -> None:
        self.versions[machine_id] = version
        self._ask_expected()

    def _chosen(self, machine_id: UUID) -> StoredBaseline | None:
        """Return the version that was chosen, else the active one of the electricity, which is what is drawn."""
        stored = self._baselines.get(machine_id, ())
        wanted = self.versions.get(machine_id)
        version = next((one for one in stored if one.version == wanted), None)
        return version or next((one for one in stored if one.is_active and one.energy_type == ELECTRICITY), None)

    # Asking

    def forget(self) -> None:
        """Let go of what belongs to another plant."""
        self._baselines.clear()
        self._subjects, self._period, self._asked = (), None, None
        self.happenings, self.expected = Happenings(), None

    def outdate(self) -> None:
        """Ask anew next time; what is drawn stays until then."""
        self._asked = None

    def ask(self, subjects: tuple[Subject, ...], period: Period, *, anew: bool = False) -> None:
        """Find out what is to be drawn beside the readings of machines in a period, unless that is known already."""
        hour = period.end.replace(minute=0, second=0, microsecond=0)
        wanted = tuple(subject.machine.id for subject in subjects), period.start, hour
        self._subjects, self._period = subjects, period
        workbench = self._page.session.workbench
        if workbench is None or (wanted == self._asked and not anew):
            return
        self._asked = wanted
        ids = wanted[0]

        def work(progress: Progress) -> tuple[Happenings, Mapping[UUID, tuple[StoredBaseline, ...]]]:
            found = happenings.ask(workbench, ids, period, progress.part(0.0, 0.9))
            return found, {key: workbench.baselines(key, progress.part(0.9, 1.0)) for key in ids}

        self._page.run(work, self._show, topic="beside")

    def _show(self, found: tuple[Happenings, Mapping[UUID, tuple[StoredBaseline, ...]]]) -> None:
        self.happenings, baselines = found
        self._baselines.update(baselines)
        self._ask_expected()
        self.changed.emit()

    def _ask_expected(self) -> None:
        """Apply the baselines to the whole period."""
        workbench = self._page.session.workbench
        chosen = {subject.machine.id: self._chosen(subject.machine.id) for subject in self._subjects}
        baselines = {key: stored for key, stored in chosen.items() if stored is not None}
        if workbench is None or self._period is None or Layer.EXPECTED not in self.layers or not baselines:
            self.expected = None
            return
        work = partial(expected.evaluate, workbench.evaluate_baseline, baselines, self._period)
        self._page.run(work, self._show_expected, tr("Applying the baselines"), topic="expected", again=True)

    def _show_expected(self, found: Expected) -> None:
        self.expected = found
        self.changed.emit()

    # What is drawn

    def panels(self, panels: Sequence[Panel], shown: Shown) -> tuple[Panel, ...]:
        """Return charts with what was expected in them."""
        visible = self.expected if Layer.EXPECTED in self.layers else None
        return expected.with_expected(panels, visible, shown.question.subjects, shown)

    def marks(self, zone: ZoneInfo, prices: Prices, tell: Teller) -> list[Mark]:
        """Return what happened as marks."""
        machines = {subject.machine.id: subject.machine for subject in self._subjects}
        made = happenings.marks(self.happenings, self.layers, machines, zone, prices, tell)
        made += happenings.picked_marks(self._page.selection.rows, machines)
        if self.expected is not None and Layer.EXPECTED in self.layers:
            made += expected.outside_marks(self.expected, self._subjects)
        return made

    @property
    def refused(self) -> str:
        """Why a baseline says nothing about the period; empty when all do."""
        if self.expected is None or Layer.EXPECTED not in self.layers:
            return ""
        return " · ".join(dict.fromkeys(self.expected.refused.values()))
