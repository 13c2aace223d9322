"""The connection page: what the open database is, what works with it, and its upgrade."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QTableView

from analytics.capability import Capability
from analytics.inspection import SchemaReport, State, Step
from analytics.language import later, tr
from analytics.profile import ProfileKind
from enms_desktop import theme
from enms_desktop.export import Exported
from enms_desktop.forms.ui_connection import Ui_ConnectionForm
from enms_desktop.messages import Message, Severity
from enms_desktop.models.wrapped import wrap_rows
from enms_desktop.page import Page
from enms_desktop.pages.connection import view
from enms_desktop.pages.connection.upgrade import UpgradeDialog

#: What the style sheet leaves around the words of a roomy cell, px: sides together, above and below together.
PADDING = 24, 14


class ConnectionPage(Page):
    """Says in plain words what the open database is, can and lacks."""

    NAME, TITLE, ICON = "connection", later("Connection"), "connection"

    def build(self) -> Iterator[None]:
        """Make the form, its tables, and what they hear of the session."""
        self.ui = Ui_ConnectionForm()
        yield from self.ui.setupInSteps(self.body)  # type: ignore[no-untyped-call]
        self.upgrade_button = QPushButton(tr("Upgrade…"))
        self.upgrade_button.setToolTip(tr("Shows every statement first"))
        theme.set_role(self.upgrade_button, "primary")
        self.upgrade_button.hide()
        self.add_to_head(self.upgrade_button)
        self.works = view.StateModel(view.WORKS_COLUMNS, self)
        self.parts = view.StateModel(view.PART_COLUMNS, self)
        self.rights = view.StateModel(view.RIGHT_COLUMNS, self)
        _dress(self.ui.works, self.works, (230, 80))
        _dress(self.ui.parts, self.parts, (250, 90, 470))
        _dress(self.ui.rights, self.rights, (330, 112, 112, 112, 112))
        yield
        self._report: SchemaReport | None = None
        self._shown: object = None
        self.upgrade_button.clicked.connect(self.ask_upgrade)
        self.ui.all_parts.toggled.connect(self._show_parts)
        self.session.closed.connect(self.show_nothing)
        self.session.opened.connect(self.refresh)
        theme.THEME.changed.connect(self._repaint)
        self.show_nothing()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the connection when the page comes to the front; Qt's name."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the report unless that of this connection is there."""
        workbench = self.session.workbench
        if workbench is None or not self.isVisible() or workbench.capability is self._shown:
            return
        self.show_capability(workbench.capability)
        self.run(workbench.schema_report, self.show_report, tr("Comparing the database with the contract"), again=True)

    def exported(self) -> Exported | None:
        """Return what works, what is there and what the user may do."""
        if self._shown is None:
            return None
        titles = (self.ui.tabs.tabText(place) for place in range(self.ui.tabs.count()))
        sheets = tuple(
            model.sheet(title) for title, model in zip(titles, (self.works, self.parts, self.rights), strict=True)
        )
        return Exported(f"{self.ui.database.text()} {tr('Connection')}", sheets=lambda: sheets)

    def show_nothing(self) -> None:
        """Show that nothing is open."""
        self._report, self._shown = None, None
        self.upgrade_button.hide()
        for label in (self.ui.server, self.ui.database, self.ui.writing, self.ui.schema):
            label.setText("–")
        for note in (self.ui.server_note, self.ui.database_note, self.ui.writing_note, self.ui.schema_note):
            note.clear()
        for model, columns in (
            (self.works, view.WORKS_COLUMNS),
            (self.parts, view.PART_COLUMNS),
            (self.rights, view.RIGHT_COLUMNS),
        ):
            model.set_columns(columns, model.frame.iloc[:0])

    def show_capability(self, capability: Capability) -> None:
        """Show what is known without asking again."""
        ui, profile = self.ui, self.session.profile
        self._shown = capability
        ui.server.setText(f"PostgreSQL {capability.server_version}")
        extension = f"{capability.kind.value} {capability.timescale_version}".strip()
        local = profile is not None and profile.kind is ProfileKind.EMBEDDED
        ui.server_note.setText(
            tr("With {extension}", extension=extension)
            if capability.timescale_version
            else (tr("The workbench’s own, on this computer") if local else tr("Without TimescaleDB"))
        )
        ui.database.setText(capability.database)
        ui.database_note.setText(
            tr("User {user}", user=capability.user)
            if profile is None or local
            else tr("User {user} at {host}", user=capability.user, host=profile.host)
        )
        ui.writing.setText(tr("Read only") if capability.read_only else tr("Allowed"))
        theme.set_role(ui.writing, "tile")
        ui.writing_note.setText(capability.read_only or _stored(capability))
        self.works.set_frame(view.works_frame(capability))
        self.rights.set_frame(view.rights_frame(capability))

    def show_report(self, report: SchemaReport) -> None:
        """Show how the database compares with the contract."""
        self._report = report
        words, note, role = view.summary(report)
        self.ui.schema.setText(words)
        self.ui.schema_note.setText(note)
        theme.set_role(self.ui.schema_note, f"small_{role}" if role == "good" else "small")
        helps = any(part.by_upgrade for part in report.parts)
        self.upgrade_button.setVisible(helps)
        self.upgrade_button.setEnabled(not report.upgradable)
        self.upgrade_button.setToolTip(report.upgradable or tr("Shows every statement first"))
        self.ui.all_parts.setChecked(report.is_whole)
        self._show_parts()

    def _show_parts(self) -> None:
        if self._report is None:
            return
        parts = self._report.parts
        shown = [part for part in parts if self.ui.all_parts.isChecked() or part.state is not State.THERE]
        self.ui.parts_words.setText(self._report.words)
        self.parts.set_frame(view.part_frame(view.worst_first(shown)))

    def ask_upgrade(self) -> None:
        """Show what an upgrade would run, and run it when the user agrees."""
        workbench = self.session.workbench
        if workbench is None or self._report is None:
            return
        dialog = UpgradeDialog(workbench, self._report, self)
        dialog.upgraded.connect(self.show_upgraded)
        dialog.open()

    def show_upgraded(self, steps: Sequence[Step]) -> None:
        """Say what was done, and look at the database again."""
        replaced = sorted({step.replaces for step in steps if step.replaces})
        hint = (
            tr("Old definitions of {replaced} are in workbench.replaced_functions.", replaced=", ".join(replaced))
            if replaced
            else ""
        )
        self._shown = None
        self.refresh()
        self.session.refresh()
        self.show_message(Message(tr("Upgraded by {steps} statements.", steps=len(steps)), hint, Severity.GOOD))

    def _repaint(self) -> None:
        for table in (self.ui.works, self.ui.parts, self.ui.rights):
            table.viewport().update()


def _stored(capability: Capability) -> str:
    corrected = capability.has("workbench.corrections")
    if corrected:
        return tr("Baselines, imports and corrections can be stored.")
    return tr("Baselines and imports can be stored.")


def _dress(table: QTableView, model: view.StateModel, widths: Sequence[int]) -> None:
    """Give a table its model; rows are as high as their words need."""
    table.setProperty("roomy", True)
    table.setModel(model)
    head = table.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, width)
    table.verticalHeader().setMinimumSectionSize(32)
    wrap_rows(table, padding=PADDING)
