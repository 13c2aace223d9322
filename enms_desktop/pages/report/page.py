"""The report page: what is asked, and where the answers go."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QMenu, QPushButton

from analytics import text
from analytics.errors import BadRequest, EnmsError
from analytics.language import later, tr
from analytics.period import Period
from analytics.plant import Machine
from analytics.progress import Progress
from analytics.report import Report, ReportRequest
from enms_desktop import outside, theme
from enms_desktop.command import Command
from enms_desktop.forms.ui_report import Ui_ReportForm
from enms_desktop.messages import Message, Severity
from enms_desktop.page import Page, SaveDialog
from enms_desktop.pages.report.preview import Preview
from enms_desktop.pages.report.view import Common, Cover, common_days, newest_day
from enms_desktop.period_fields import DayFields

#: Pages are drawn anew this long after the pane got another width, ms …
RESIZE_PAUSE_MS = 400
#: … where they would be drawn larger than they are by this factor.
COARSE = 1.1

#: Height of a machine that can be ticked, px.
ROW_HEIGHT = 28

ID_ROLE = Qt.ItemDataRole.UserRole

#: A report with the pictures of its pages, and how finely they are drawn.
Shown = tuple[Report, tuple[bytes, ...], float]


class ReportPage(Page):
    """Make the energy report, look at its pages, write it."""

    NAME, TITLE, ICON = "report", later("Report"), "report"
    LASTING = ("report",)

    def build(self) -> Iterator[None]:
        """Make the form, the preview, and what they hear of the session."""
        self.ui = Ui_ReportForm()
        yield from self.ui.setupInSteps(self.body)  # type: ignore[no-untyped-call]
        self.preview = Preview(self.ui.pages)
        self.folder_button = QPushButton(tr("Open folder"))
        self.folder_button.setToolTip(tr("Shows the reports that were written"))
        theme.set_role(self.folder_button, "quiet")
        theme.set_icon(self.folder_button, "folder")
        self.add_to_head(self.folder_button)
        self._made: Report | None = None
        self._changed_since = False  # since the report was asked for that is being made
        self._drawn_at = 0.0
        self._folder: Path | None = None
        self._pause = QTimer(self, singleShot=True, interval=RESIZE_PAUSE_MS)
        self._pause.timeout.connect(self._draw_again)
        self._days = DayFields(self.ui.first, self.ui.last, self)
        self._make_menu()
        self._fill_cover()
        yield
        self._connect()
        self._fill_machines()
        self._show_nothing()

    def _make_menu(self) -> None:
        menu = QMenu(self.ui.presets)
        for common in Common:
            menu.addAction(common.words).triggered.connect(partial(self.choose_common, common))
        self.ui.presets.setMenu(menu)
        theme.set_icon(self.ui.presets, "calendar")

    def _connect(self) -> None:
        ui = self.ui
        self.session.plant_changed.connect(self._follow_plant)
        self.session.closed.connect(self._forget)
        self.session.data_changed.connect(self._follow_data)
        ui.preview.clicked.connect(self.ask_preview)
        ui.write.clicked.connect(self.ask_file)
        ui.all_machines.clicked.connect(self._tick_all)
        ui.machines.itemChanged.connect(self._changed)
        self._days.chosen.connect(self._choose_days)
        self._days.refused.connect(self.show_refused)
        self._days.corrected.connect(self.forget_refused)
        for line in self._cover_fields().values():
            line.textEdited.connect(self._changed)
        self.folder_button.clicked.connect(self.open_folder)
        self.preview.place_changed.connect(self._show_place)
        ui.pages.viewport().installEventFilter(self)
        theme.set_icon(ui.preview, "eye")
        theme.set_icon(ui.write, "save", "accent_text")
        theme.THEME.dress(self, self._paint)

    def _paint(self) -> None:
        self.ui.empty_icon.setPixmap(theme.pixmap("report", theme.colors().muted, 40, self.devicePixelRatioF()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the pages when the pane changes its size; Qt's name."""
        if event.type() == QEvent.Type.Resize and self._made is not None:
            self.preview.fit()
            self._pause.start()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Propose a period when the page is first shown; Qt's name."""
        super().showEvent(event)
        self.refresh()

    # --- what the report is about --------------------------------------------------------------------------------

    def _cover_fields(self) -> dict[str, QLineEdit]:
        ui = self.ui
        return {
            "title": ui.title,
            "organisation": ui.organisation,
            "scope": ui.scope,
            "author": ui.author,
            "reviewer": ui.reviewer,
            "approver": ui.approver,
        }

    def _fill_cover(self) -> None:
        for name, words in asdict(Cover.load(self.session.home)).items():
            self._cover_fields()[name].setText(words)

    def _fill_machines(self) -> None:
        """Offer the machines of the plant; what was unticked stays so."""
        ui, machines = self.ui, self.session.plant.machines
        unticked = {item.data(ID_ROLE) for item in self._items() if item.checkState() is Qt.CheckState.Unchecked}
        names = [one.name for one in machines]
        with QSignalBlocker(ui.machines):
            ui.machines.clear()
            for one in machines:
                twice = names.count(one.name) > 1
                item = QListWidgetItem(f"{one.name} · {one.factory_name}" if twice else one.name)
                item.setData(ID_ROLE, str(one.id))
                item.setToolTip(one.factory_name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked if str(one.id) in unticked else Qt.CheckState.Checked)
                item.setSizeHint(QSize(0, ROW_HEIGHT))
                ui.machines.addItem(item)
        self._propose_period()
        self._show_buttons()

    def _items(self) -> list[QListWidgetItem]:
        return [self.ui.machines.item(row) for row in range(self.ui.machines.count())]

    def _ticked(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def choose_machines(self, machine_ids: Collection[UUID]) -> None:
        """Tick these machines and no others."""
        for item in self._items():
            chosen = UUID(item.data(ID_ROLE)) in machine_ids
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def _tick_all(self) -> None:
        state = Qt.CheckState.Unchecked if len(self._ticked()) == self.ui.machines.count() else Qt.CheckState.Checked
        for item in self._items():
            item.setCheckState(state)

    def _propose_period(self) -> None:
        """Propose the last twelve full months where nothing is chosen yet."""
        if self._days.shown is None:
            self.choose_common(Common.MONTHS_12)

    def choose_common(self, common: Common) -> None:
        """Choose a period that reports are usually about."""
        newest = newest_day(self.session.plant.machines)
        if newest is not None:
            self._days.show_days(*common_days(common, newest))
            self._changed()

    def _choose_days(self, _days: Period) -> None:
        self._days.show_days(*self._days.days())
        self._changed()

    def _request(self) -> ReportRequest:
        """Return what the fields ask for.

        Raises
        ------
        BadRequest
        """
        ticked = self._ticked()
        if not ticked:
            raise BadRequest(tr("No machine is ticked."), tr("Tick at least one."))
        every = len(ticked) == self.ui.machines.count()
        ui, (first, last) = self.ui, self._days.days()
        return ReportRequest(
            start=first,
            end=last + timedelta(days=1),
            machine_ids=() if every else tuple(UUID(item.data(ID_ROLE)) for item in ticked),
            title=ui.title.text().strip(),
            organisation=ui.organisation.text().strip(),
            scope=ui.scope.text().strip(),
            author=ui.author.text().strip(),
            reviewer=ui.reviewer.text().strip(),
            approver=ui.approver.text().strip(),
        )

    # --- following -----------------------------------------------------------------------------------------------

    def _follow_plant(self) -> None:
        self._fill_machines()

    def _forget(self) -> None:
        """Show nothing of a connection that is closed."""
        self.cancel()
        self._days.show(None, self.session.zone())
        self._show_nothing()

    def _changed(self) -> None:
        """Say that what is shown is not what the fields ask for any more."""
        self.forget_refused()
        self._outdated()
        self._show_buttons()
        self.machines_changed.emit()

    def _follow_data(self) -> None:
        """Outdate the pages after an import or a correction; that the demo plant goes on concerns no period before."""
        if not self.session.live:
            self._outdated()

    def _outdated(self) -> None:
        self._changed_since = True
        if self._made is not None:
            self._made = None
            self.ui.made.setText(tr("The pages show an earlier state; preview them again."))

    def forget_records(self) -> None:
        """Outdate the pages: they speak of baselines and of what was excluded; see :meth:`Page.forget_records`."""
        self._outdated()

    def refresh(self) -> None:
        """Propose a period; a report is made only when the user asks for it."""
        self._propose_period()
        self._show_buttons()

    # --- making --------------------------------------------------------------------------------------------------

    def ask_preview(self) -> None:
        """Make the report and show its pages."""
        self._ask(None)

    def ask_file(self) -> None:
        """Ask where the report goes, and write it there."""
        try:
            request = self._request()
        except EnmsError as error:
            self.show_refused(error)
            return
        name = f"energy-report_{request.days}.pdf"
        dialog = SaveDialog(self, tr("Write report"), str((self._folder or self.session.home.reports) / name))
        dialog.setNameFilter(tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda chosen: self.ask_write(Path(chosen)))
        dialog.open()

    def ask_write(self, path: Path) -> None:
        """Make the report, write it to a file, and show its pages."""
        self._ask(path)

    def _ask(self, path: Path | None) -> None:
        workbench, known = self.session.workbench, self._made
        if workbench is None:
            return
        try:
            request = self._request()
        except EnmsError as error:
            self.show_refused(error)
            return
        fineness = self.preview.pixels_per_inch
        self._changed_since = False
        self._remember()

        def work(progress: Progress) -> Shown:
            made = known or workbench.report(request, progress.part(0.0, 0.9))
            if path is not None:
                workbench.save_report(made, path, progress)
            return made, workbench.report_pictures(made, fineness, progress.part(0.9, 1.0)), fineness

        self.run(work, partial(self.show_report, path), tr("Making the report"), topic="report", failed=self._failed)
        self._show_buttons()

    def _remember(self) -> None:
        Cover(**{name: line.text().strip() for name, line in self._cover_fields().items()}).save(self.session.home)

    def _failed(self, error: BaseException) -> None:
        self._show_buttons()
        self.show_error(error)

    def show_report(self, path: Path | None, shown: Shown) -> None:
        """Show the pages of a report, and where it was written."""
        made, files, self._drawn_at = shown
        self._made = made
        self.ui.empty.hide()
        self.ui.pages.show()
        self.ui.head.show()
        self.preview.show_pages(files)
        self.ui.made.setText(f"{made.document.report_id} · {text.size(len(made.pdf))}")
        self.ui.made.setToolTip(tr("SHA-256 of the data: {digest}", digest=made.document.data_sha256))
        if self._changed_since:
            self._outdated()
        self._show_buttons()
        self._pause.start()
        if path is not None:
            self._folder = path.parent
            words = tr("The report is written: {path}", path=path)
            self.show_message(
                Message(words, severity=Severity.GOOD), tr("Open"), partial(outside.show, path, self.show_message)
            )

    def _draw_again(self) -> None:
        """Draw the pages finer where the pane has become much wider."""
        workbench, made, fineness = self.session.workbench, self._made, self.preview.pixels_per_inch
        if workbench is None or made is None or fineness <= self._drawn_at * COARSE or self.busy:
            return

        def work(progress: Progress) -> Shown:
            return made, workbench.report_pictures(made, fineness, progress), fineness

        self.run(work, self._show_finer, topic="pictures")

    def _show_finer(self, shown: Shown) -> None:
        made, files, fineness = shown
        if made is self._made:
            self._drawn_at = fineness
            self.preview.redraw(files)

    # --- showing -------------------------------------------------------------------------------------------------

    def _show_nothing(self) -> None:
        self._made = None
        self.preview.show_pages(())
        self.ui.pages.hide()
        self.ui.head.hide()
        self.ui.empty.show()
        self.ui.empty_text.setText(
            tr(
                "The report says what the plant used, how good its data are, which baselines hold and how well, with "
                "the evidence an auditor asks for. Choose a period and machines, then preview its pages."
            )
        )
        self._show_buttons()

    def _show_place(self, page: int) -> None:
        self.ui.place.setText(tr("Page {page} of {pages}", page=page, pages=self.preview.count))

    def _show_buttons(self) -> None:
        ready = self.session.workbench is not None and bool(self._ticked())
        for button in (self.ui.preview, self.ui.write):
            button.setEnabled(ready)
        self.ui.all_machines.setEnabled(self.ui.machines.count() > 0)
        self.ui.presets.setEnabled(newest_day(self.session.plant.machines) is not None)

    # --- for the window ------------------------------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Offer the report and its usual periods; see :meth:`Page.commands`."""
        group = tr(self.TITLE)
        periods = [Command(one.words, partial(self.choose_common, one), group, icon="calendar") for one in Common]
        return (
            Command(tr("Preview the report"), self.ask_preview, group, icon="eye"),
            Command(tr("Write the report"), self.ask_file, group, icon="save"),
            Command(tr("Open the folder of reports"), self.open_folder, group, icon="folder"),
            *periods,
        )

    @property
    def machines_shown(self) -> tuple[Machine, ...]:
        """The machines that are ticked; see :attr:`Page.machines_shown`."""
        ticked = {item.data(ID_ROLE) for item in self._ticked()}
        return tuple(one for one in self.session.plant.machines if str(one.id) in ticked)

    def state(self) -> dict[str, Any]:
        """Return the days and the machines that are not ticked; see :meth:`Page.state`."""
        unticked = [item.data(ID_ROLE) for item in self._items() if item.checkState() is Qt.CheckState.Unchecked]
        days = self._days.shown
        chosen = {} if days is None else dict(zip(("first", "last"), map(date.isoformat, days), strict=True))
        return {**chosen, "unticked": unticked}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Choose the days and machines of another day; see :meth:`Page.restore_state`."""
        if "first" in state and "last" in state:
            self._days.show_days(date.fromisoformat(state["first"]), date.fromisoformat(state["last"]))
        unticked = set(state.get("unticked", ()))
        self.choose_machines({UUID(item.data(ID_ROLE)) for item in self._items() if item.data(ID_ROLE) not in unticked})

    def hand_over(self) -> Mapping[str, Any]:
        """Return what is written on the cover, and whether pages are shown; see :meth:`Page.hand_over`."""
        cover = {name: line.text() for name, line in self._cover_fields().items()}
        return {"cover": cover, "shown": self._made is not None}

    def take_over(self, handed: Mapping[str, Any]) -> None:
        """Show the cover, and make the pages anew in the language of this page."""
        for name, line in self._cover_fields().items():
            line.setText(handed["cover"][name])
        if handed["shown"]:
            self.ask_preview()

    def open_folder(self) -> None:
        """Show the folder of the report that was written last."""
        outside.show(self._folder or self.session.home.reports, self.show_message)
