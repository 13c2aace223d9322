"""The baseline page: what is asked, and where the answers go."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMessageBox

from analytics.annotation import Exclusion
from analytics.baseline import BaselineFit, BaselineRequest, DriverCandidate, StoredBaseline
from analytics.errors import EnmsError, NotEnoughData
from analytics.language import later, tr
from analytics.period import Period
from analytics.plant import Machine, energy_name
from analytics.progress import Progress
from enms_desktop import outside, theme
from enms_desktop.docks import DockArea, Panel
from enms_desktop.export import Exported
from enms_desktop.forms.ui_baseline import Ui_BaselineForm
from enms_desktop.messages import Message, Severity, describe
from enms_desktop.page import Page, confirm
from enms_desktop.pages.baseline import comparison, since, words
from enms_desktop.pages.baseline.activation import Activation
from enms_desktop.pages.baseline.curves import Shown, drawn, said_anew
from enms_desktop.pages.baseline.exclusions import Exclusions
from enms_desktop.pages.baseline.picks import Picks
from enms_desktop.pages.baseline.result import Result
from enms_desktop.pages.baseline.saving import ModelFileDialog, proposed
from enms_desktop.pages.baseline.setup import Chosen, Setup, choose_words
from enms_desktop.pages.baseline.versions import Versions
from enms_desktop.plots.time_plot import RangeAction, TimePlot
from enms_desktop.presets import Preset


class BaselinePage(Page):
    """Train a baseline on the machine and the period that were chosen; see it, keep it, look at kept ones."""

    SHORTCUTS = (
        (later("Ctrl+Return"), later("Train")),
        (later("Del"), later("Exclude the picked samples; on a plot of points or in the table of samples")),
    )
    NAME, TITLE, ICON = "baseline", "Baseline", "baseline"
    LASTING = ("fit", "save", "push", "activate", "exclude")

    def build(self) -> Iterator[None]:
        """Make the form, its parts, and what they hear of each other."""
        self.ui = Ui_BaselineForm()
        yield from self.ui.setupInSteps(self.body)  # type: ignore[no-untyped-call]
        setup = Panel("setup", tr("Training"), self.ui.setup, size=400)
        self.dock_area = yield from DockArea.in_place_of(self.ui.parts, self.NAME, self.ui.results, [setup])
        yield
        self.setup = Setup(self.ui, self.session, self.selection, self)
        yield
        self.result = Result(self.ui, self.session, self)
        yield
        self.picks = Picks(self.ui, self.selection, self)
        yield
        self.exclusions = Exclusions(self, self._hint)
        self.versions = Versions(self.ui, self)
        self.activation = Activation(self)
        yield
        self._shown: Shown | None = None
        self._trained: BaselineRequest | None = None  # what asked for what is shown; None for a version
        self._own: tuple[Exclusion, ...] = ()  # those that no database keeps
        self._machine_id: UUID | None = None
        self._chosen_for: UUID | None = None  # the machine that what is restored in the fields was chosen for
        self._version_wanted = ""  # the key of a version that was shown on another day
        self.save_dialog: ModelFileDialog | None = None
        self.question: QMessageBox | None = None
        self._asked: BaselineRequest | None = None
        self._outdated = False
        self._connect()
        self.setup.fill_machines()
        self._show_own()
        self.show_nothing()
        self.result.make_charts()

    def _connect(self) -> None:
        ui = self.ui
        self.session.plant_changed.connect(self._follow_plant)
        self.session.closed.connect(self._forget)
        self.selection.changed.connect(self._follow_selection)
        self.setup.changed.connect(self.forget_refused)
        self.setup.changed.connect(self.ask_candidates)
        self.setup.changed.connect(self._follow_energy)
        self.setup.edited.connect(self._show_since)
        self.setup.refused.connect(self.show_refused)
        self.setup.corrected.connect(self.forget_refused)
        self.picks.exclude.connect(self.exclusions.ask_reason)
        self.picks.take_in.connect(self.exclusions.ask_take_in)
        self.picks.show_readings.connect(lambda: self.navigate.emit("readings"))
        self.exclusions.changed.connect(self._exclusions_changed)
        self.exclusions.unrecorded.connect(self._leave_out)
        ui.train.clicked.connect(self.ask_fit)
        ui.use_again.clicked.connect(self._use_again)
        ui.save.clicked.connect(self.ask_save)
        ui.push.clicked.connect(self.ask_push)
        ui.load.clicked.connect(self.ask_load)
        ui.activate.clicked.connect(self.ask_activate)
        self.activation.changed.connect(self._activated)
        ui.versions.doubleClicked.connect(self.ask_load)
        for plot in (ui.time_plot, ui.cusum_plot):
            plot.set_actions(self._range_actions(plot))
        again = QShortcut(QKeySequence("Ctrl+Return"), self)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(self._train_again)
        for button, name in ((ui.save, "save"), (ui.push, "push"), (ui.load, "eye"), (ui.activate, "good")):
            theme.set_icon(button, name)
        theme.set_icon(ui.train, "baseline", "accent_text")
        for button in (ui.save, ui.push):  # beside the title there is room in every window
            self.add_to_head(button)

    def _range_actions(self, plot: TimePlot) -> tuple[RangeAction, ...]:
        """Return what can be done with the ranges that are chosen on a plot, all of them."""
        return (
            RangeAction(
                tr("Train on this"),
                "baseline",
                "T",
                lambda _period: self._train_on(plot.periods),
                tr("Train a baseline on what is chosen only"),
            ),
            RangeAction(
                tr("Exclude…"),
                "exclude",
                "X",
                lambda _period: self.exclusions.ask_reason(plot.periods),
                tr("Leave what is chosen out of training, with a reason"),
            ),
            RangeAction(
                tr("Pick"),
                "target",
                "P",
                lambda _period: self.picks.pick_periods(plot.periods),
                tr("Mark the samples of what is chosen on every view"),
            ),
        )

    @property
    def fit(self) -> BaselineFit | None:
        """The baseline that is shown."""
        return self._shown.fit if self._shown else None

    def exported(self) -> Exported | None:
        """Return what is drawn, and samples, coefficients, remarks and versions as tables."""
        fit = self.fit
        if fit is None:
            return None
        model = fit.model
        title = f"{model.machine_name} {tr('Baseline')}"
        notes = ((tr("Machine"), model.machine_name), (tr("Equation"), self.ui.equation.text()))
        sheets = (
            self.picks.samples.sheet(tr("Samples"), notes),
            self.result.coefficients.sheet(tr("Coefficients"), notes),
            self.result.findings.sheet(tr("Remarks"), notes),
            self.result.left_out.sheet(tr("Left out"), notes),
            self.versions.model.sheet(tr("Versions"), notes),
        )
        return Exported(title, self.ui.results, lambda: sheets)

    @property
    def machines_shown(self) -> tuple[Machine, ...]:
        """The machine whose energy is to be explained; see :attr:`Page.machines_shown`."""
        return () if self.setup.machine is None else (self.setup.machine,)

    @property
    def machine_id(self) -> UUID | None:
        """The key of that machine."""
        return self.setup.machine.id if self.setup.machine else None

    # --- Following -----------------------------------------------------------------------------------------------

    def _follow_plant(self) -> None:
        self.setup.fill_machines()
        self.forget_records()
        self.refresh()

    def _follow_selection(self) -> None:
        self.setup.show_selection()
        self.refresh()

    def _follow_energy(self) -> None:
        """Say of the chosen energy whether a baseline is on record, where none is shown."""
        if self._shown is None:
            self.show_nothing()

    def follow(self, wanted: Mapping[str, Any]) -> None:
        """Turn to the energy that was clicked, and away from a baseline of another; see :meth:`Page.follow`."""
        self.setup.choose_energy(wanted["energy"])
        if self._shown is not None and self._shown.fit.model.energy_type != self.setup.energy_type:
            self.show_nothing()
            self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the selection when the page comes to the front; Qt's name."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask for drivers and versions unless those of the selection are there or being asked for."""
        if self.isVisible() and self.session.workbench is not None:
            self.setup.prefer(self._shown.fit.model if self._shown else None)
            if self.machine_id != self._machine_id:
                self._turn_to(self.machine_id)
            elif self._outdated:
                self.ask_versions()
            self._outdated = False
            self.ask_candidates()

    def forget_records(self) -> None:
        """Ask for drivers and versions when the page is refreshed next; see :meth:`Page.forget_records`."""
        self._asked, self._outdated = None, True

    def _turn_to(self, machine_id: UUID | None) -> None:
        """Begin with another machine; what was asked and left out concerned the former."""
        restored = machine_id is not None and machine_id == self._chosen_for
        self._machine_id, self._chosen_for = machine_id, None
        self.questions.cancel("fit")
        if not restored:
            self._version_wanted = ""
            self._set_own((), again=False)
        if self._shown is not None and self._shown.fit.model.machine_id != machine_id:
            self.show_nothing()
        self.ask_versions(offer_drivers=not restored)

    def _forget(self) -> None:
        """Show nothing of a connection that is closed."""
        self.cancel()
        self._asked = self._machine_id = self._chosen_for = None
        self._version_wanted = ""
        self._set_own((), again=False)
        self.setup.show_candidates((), choose_words())
        self._shown = None
        self.show_versions(())
        self.show_nothing()

    # --- Drivers -------------------------------------------------------------------------------------------------

    def ask_candidates(self) -> None:
        """Ask what the energy could depend on."""
        workbench = self.session.workbench
        try:
            wanted = self.setup.request()
        except EnmsError:
            return  # the fields say what is missing
        request = BaselineRequest(
            wanted.machine_id,
            wanted.period,
            (),
            interval=wanted.interval,
            energy_type=wanted.energy_type,
            periods=wanted.periods,
        )
        if workbench is None or request == self._asked:
            return
        self._asked = request
        self.setup.say_looking()
        self.run(
            partial(workbench.driver_candidates, request),
            self.show_candidates,
            tr("Looking for drivers"),
            topic="drivers",
            failed=self._candidates_failed,
            again=True,
        )

    def show_candidates(self, found: tuple[DriverCandidate, ...]) -> None:
        """Show what the energy could depend on."""
        self.setup.show_candidates(found, tr("No production, weather or variable of your own is measured here."))

    def _candidates_failed(self, error: BaseException) -> None:
        self._asked = None
        self.setup.show_candidates((), describe(error).text)
        machine = self.setup.machine
        if isinstance(error, NotEnoughData) and machine is not None and machine.last_reading is not None:
            use_all = partial(self.setup.choose_preset, Preset.ALL)
            self.show_message(describe(error), tr("Use all readings"), use_all)
        else:
            self.show_error(error)

    # --- Another day, another language ---------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Return what is chosen, for which machine, and which version is shown; see :meth:`Page.state`."""
        machine_id = self._chosen_for or self._machine_id
        stored = self._shown.stored if self._shown else None
        return {
            "machine": str(machine_id or ""),
            "setup": self.setup.chosen().state(),
            "version": str(stored.id) if stored else self._version_wanted,
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Choose it again; the version comes when the versions of its machine are read."""
        self.setup.choose(Chosen.of_state(state["setup"]))
        self._chosen_for = UUID(state["machine"]) if state["machine"] else None
        self._version_wanted = str(state["version"])

    def hand_over(self) -> Mapping[str, Any]:
        """Return the baseline that is shown, and what is left out of it; see :meth:`Page.hand_over`."""
        return {
            "shown": self._shown,
            "trained": self._trained,
            "own": self._own,
            "tab": self.ui.tabs.currentIndex(),
        }

    def take_over(self, handed: Mapping[str, Any]) -> None:
        """Show them as they were: what was trained is not trained again."""
        self._own = handed["own"]
        self._show_own()
        if handed["shown"] is not None:
            self._version_wanted = ""
            self.show_fit(said_anew(handed["shown"]), handed["trained"])
            self.ui.tabs.setCurrentIndex(handed["tab"])

    # --- Training ------------------------------------------------------------------------------------------------

    def ask_fit(self) -> None:
        """Train on what the fields ask for."""
        workbench = self.session.workbench
        if workbench is None:
            return
        try:
            request = self.setup.request(self._own)
        except EnmsError as error:
            self.show_refused(error)
            return

        def work(progress: Progress) -> Shown:
            return drawn(workbench, workbench.fit_baseline(request, progress), None, progress)

        self.run(work, partial(self.show_fit, trained=request), tr("Training the baseline"), topic="fit", again=True)

    def _train_again(self) -> None:
        if self.ui.train.isEnabled():
            self.ask_fit()

    def show_fit(self, shown: Shown, trained: BaselineRequest | None = None) -> None:
        """Show a baseline, just trained as it was asked for, or loaded."""
        self._shown, self._trained = shown, trained
        if trained is not None:
            self._forget_advice()
        self.result.show_fit(shown)
        self.picks.show_fit(shown)
        self._show_state()
        self._show_since()

    def _forget_advice(self) -> None:
        """Take away the advice to train anew: it has been followed."""
        told = self.message_bar.message
        if told is not None and told.hint == words.former_exclusions():
            self.message_bar.clear()

    def _show_since(self) -> None:
        """Say of what is shown that it is of other settings than those on the left, where it is."""
        if self._shown is None:
            return
        model = self._shown.fit.model
        then = self._trained or since.request_of(model, self.setup.drivers_for(model))
        try:
            now = self.setup.request(self._own)
        except EnmsError as error:
            self.result.show_since(since.refused_words(model, error))
        else:
            names = since.changed(then, now, with_drivers=self.setup.offers_drivers)
            self.result.show_since(since.changed_words(model, names))

    def show_nothing(self) -> None:
        """Show that there is no baseline yet, and what to do."""
        self._shown = None
        machine, energy = self.setup.machine, self.setup.energy_type
        stored = self.versions.of(machine.id, energy) if machine is not None else ()
        named = energy_name(energy) if machine is not None and len(machine.energy_types) > 1 else ""
        self.result.show_nothing(words.empty_title(stored, named), words.empty_words(stored))
        self.picks.show_fit(None)

    def _show_state(self) -> None:
        """Show what the baseline on the page is, and what can still be done with it."""
        shown, workbench = self._shown, self.session.workbench
        if shown is not None and workbench is not None:
            read_only = workbench.capability.read_only
            model = shown.fit.model
            active = self.versions.active(model.machine_id, model.energy_type)
            self.ui.caption.setText(words.caption(model, shown.stored, active))
            self.ui.push.setEnabled(shown.stored is None and not read_only)
            self.ui.push.setToolTip(words.push_tip(shown.stored, read_only))

    def _train_on(self, periods: Sequence[Period]) -> None:
        self.selection.set_periods(self.machine_id, periods)
        self.ask_fit()

    def _exclusions_changed(self) -> None:
        """Train anew after exclusions have changed; the old baseline stays until the new one is there.

        A version from the database is shown as it was trained, so it is left as it is.
        """
        self._asked = None
        self.session.records_changed.emit(self.NAME)
        self.ask_candidates()
        if self._shown is not None and self._shown.stored is None and self.ui.train.isEnabled():
            self.ask_fit()
        elif self._shown is not None:
            self.show_message(
                Message(tr("The exclusions have changed."), words.former_exclusions(), Severity.INFO),
                tr("Train anew"),
                self.ask_fit,
            )

    def _hint(self) -> str:
        """Say what a change of exclusions means to what is shown."""
        shown = self._shown
        return words.former_exclusions() if shown is not None and shown.stored is not None else ""

    def _leave_out(self, exclusions: Sequence[Exclusion]) -> None:
        self._set_own((*self._own, *exclusions))

    def _use_again(self) -> None:
        self._set_own(())

    def _set_own(self, exclusions: Sequence[Exclusion], *, again: bool = True) -> None:
        self._own = tuple(exclusions)
        self._show_own()
        if again:
            self.ask_fit()

    def _show_own(self) -> None:
        self.ui.excluded_row.setVisible(bool(self._own))
        self.ui.excluded.setText(words.exclusions_words(self._own, self.session.zone(self.machine_id)))

    # --- Keeping -------------------------------------------------------------------------------------------------

    def ask_save(self) -> None:
        """Ask for the file that the model is saved as."""
        workbench, shown = self.session.workbench, self._shown
        if workbench is None or shown is None:
            return
        fit = shown.fit

        def save(name: str) -> None:
            work = partial(workbench.save_baseline, fit, path=Path(name))
            self.run(work, self.show_saved, tr("Saving the model"), topic="save")

        self.save_dialog = ModelFileDialog(proposed(workbench.home.models, fit.model), self)
        self.save_dialog.decided.connect(save)
        self.save_dialog.open()

    def show_saved(self, path: Path) -> None:
        """Say where the model was saved."""
        self.show_message(
            Message(tr("The model is saved."), str(path), Severity.GOOD),
            tr("Open folder"),
            partial(outside.show, path.parent, self.show_message),
        )

    def ask_push(self) -> None:
        """Store the model as the next version; where that takes the place of an active one, ask whether it is meant."""
        shown = self._shown
        if shown is None or shown.stored is not None:
            return
        model = shown.fit.model
        active = self.versions.active(model.machine_id, model.energy_type)
        if active is None:
            self._push(shown, None)
            return
        asked, hint = comparison.question(model, active)
        self.question = confirm(self, asked, hint, tr("Store and make active"), partial(self._push, shown, active))

    def _push(self, shown: Shown, former: StoredBaseline | None) -> None:
        workbench = self.session.workbench
        if workbench is not None:
            self.ui.push.setEnabled(False)  # once is enough
            self.run(
                partial(workbench.push_baseline, shown.fit),
                partial(self.show_pushed, shown, former),
                tr("Storing the version"),
                topic="push",
                failed=self._push_failed,
            )

    def show_pushed(self, shown: Shown, former: StoredBaseline | None, stored: StoredBaseline) -> None:
        """Say which version the model has become."""
        if self._shown is shown:
            self._shown = replace(shown, stored=stored)
        self.activation.remember(stored, former)
        self._activated()
        self._show_state()
        name = shown.fit.model.machine_name
        told = tr("Stored as version {number} of {machine}.", number=stored.version, machine=name)
        if former is None:
            look = partial(self.navigate.emit, "readings")
            message = Message(told, tr("It is the active one now."), Severity.GOOD)
            self.show_message(message, tr("Show in readings"), look)
        else:
            now = tr("It is the active one now in place of version {former}.", former=former.version)
            self.offer_undo(Message(told, now, Severity.GOOD))

    def _push_failed(self, error: BaseException) -> None:
        self._show_state()
        self.show_error(error)

    def ask_activate(self) -> None:
        """Make the chosen version the active one."""
        chosen = self.versions.chosen
        if chosen is not None:
            former = self.versions.active(chosen.machine_id, chosen.energy_type)
            self.activation.ask(chosen, former)

    def _activated(self) -> None:
        """Show which version is the active one now, here and elsewhere."""
        self.session.records_changed.emit(self.NAME)
        self.ask_versions()

    # --- Versions ------------------------------------------------------------------------------------------------

    def ask_versions(self, *, offer_drivers: bool = False) -> None:
        """Ask for the stored versions of the machine; those the active one rests on may be offered ticked."""
        workbench, machine_id = self.session.workbench, self.machine_id
        if workbench is not None and machine_id is not None:
            self.run(
                partial(workbench.baselines, machine_id),
                partial(self.show_versions, offer_drivers=offer_drivers),
                tr("Reading the versions"),
                topic="versions",
                again=True,
            )

    def show_versions(self, versions: tuple[StoredBaseline, ...], *, offer_drivers: bool = False) -> None:
        """Show the stored versions, newest first."""
        machine = self.setup.machine
        name = machine.name if machine else tr("this machine")
        read_only = self.session.workbench.capability.read_only if self.session.workbench else ""
        self.versions.show_versions(versions, name, self.session.zone(self.machine_id), read_only)
        self._show_stored(versions)
        active = self.versions.active(machine.id, self.setup.energy_type) if machine else None
        if offer_drivers and active is not None:
            self.setup.want(words.drivers_of(active))
        self._show_again(versions)
        if self._shown is None:
            self.show_nothing()
        self._show_state()

    def _show_again(self, versions: tuple[StoredBaseline, ...]) -> None:
        """Show the version that was shown on another day; the fields stay as they were then."""
        wanted = next((one for one in versions if str(one.id) == self._version_wanted), None)
        self._version_wanted = ""
        if wanted is not None and wanted.model is not None and self._shown is None:
            self._load(wanted, self.show_fit)

    def _show_stored(self, versions: tuple[StoredBaseline, ...]) -> None:
        """Show whether the version on the page is still the active one."""
        shown = self._shown
        same = next((one for one in versions if shown and shown.stored and one.id == shown.stored.id), None)
        if shown is not None and same is not None and same != shown.stored:
            self._shown = replace(shown, stored=same)

    def ask_load(self) -> None:
        """Show the chosen version with the samples of its training."""
        chosen = self.versions.chosen
        if chosen is not None and chosen.model is not None:
            self._load(chosen, self.show_loaded)

    def _load(self, version: StoredBaseline, show: Callable[[Shown], None]) -> None:
        workbench = self.session.workbench
        if workbench is None:
            return

        def work(progress: Progress) -> Shown:
            return drawn(workbench, workbench.baseline_fit(version, progress), version, progress)

        self.run(work, show, tr("Loading version {number}", number=version.version), topic="fit", again=True)

    def show_loaded(self, shown: Shown) -> None:
        """Show a stored version, and its settings in the fields."""
        model = shown.fit.model
        self._set_own((), again=False)
        self.setup.show_model(model)
        self.show_fit(shown)
        self.ui.tabs.setCurrentWidget(self.ui.over_time)
        self.ask_candidates()
