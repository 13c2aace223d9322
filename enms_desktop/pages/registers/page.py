"""Edit sites, machines, tariffs and emission factors: staged in the table, stored all at once, undone by name."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHeaderView, QMessageBox, QTableView

from analytics.errors import BadRequest, CannotStore, EnmsError
from analytics.language import later, tr
from analytics.progress import Progress
from analytics.registers import TABLES, TARIFFS, Change, Register
from enms_desktop import theme
from enms_desktop.export import Exported
from enms_desktop.forms.ui_registers import Ui_Registers
from enms_desktop.messages import Message, Severity
from enms_desktop.models.choice_delegate import ChoiceDelegate
from enms_desktop.models.edit_model import EditModel
from enms_desktop.page import Page, confirm
from enms_desktop.pages.registers import view
from enms_desktop.task import Task

_KEYS = QKeySequence.StandardKey


class RegistersPage(Page):
    """One register at a time; what is staged in one waits there while another is looked at."""

    NAME, TITLE, ICON = "registers", later("Registers"), "table"
    LASTING = ("store",)

    def build(self) -> Iterator[None]:
        """Make the form, a model for each register, and what they hear of the session."""
        self.ui = Ui_Registers()
        yield from self.ui.setupInSteps(self.body)  # type: ignore[no-untyped-call]
        self.models = {table.name: EditModel(self) for table in TABLES}
        for table in TABLES:
            self.ui.tabs.addTab(tr(table.title))
        self._stale = set(self.models)
        self.question: QMessageBox | None = None
        #: What a link asks for, until the register is read.
        self._lacking: Mapping[str, Any] | None = None
        self._dress_table(self.ui.table)
        yield
        self._connect()
        self._choose(0)

    def _dress_table(self, table: QTableView) -> None:
        table.setFont(theme.font(figures=True))
        table.setItemDelegate(ChoiceDelegate(table))
        table.verticalHeader().setDefaultSectionSize(30)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setHighlightSections(False)
        table.installEventFilter(self)

    def _connect(self) -> None:
        ui = self.ui
        ui.tabs.currentChanged.connect(self._choose)
        ui.add.clicked.connect(self.add_row)
        ui.remove.clicked.connect(self.remove_rows)
        ui.paste.clicked.connect(self.paste)
        ui.revert.clicked.connect(self.revert)
        ui.apply.clicked.connect(self.ask_store)
        save = QShortcut(QKeySequence(_KEYS.Save), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.ask_store)
        theme.set_icon(ui.add, "plus")
        theme.set_icon(ui.remove, "trash")
        theme.set_icon(ui.paste, "copy")
        theme.set_icon(ui.revert, "undo")
        theme.set_icon(ui.apply, "save", "accent_text")
        for model in self.models.values():
            model.staged.connect(self._show_staged)
            model.refused.connect(self.show_refused)
            model.staged.connect(self.forget_refused)
        self.session.opened.connect(self._forget)
        self.session.closed.connect(self._forget)
        self.session.plant_changed.connect(self._outdate)

    # --- What is shown -------------------------------------------------------------------------------------------

    @property
    def model(self) -> EditModel:
        """The register that is shown."""
        return self.models[TABLES[self.ui.tabs.currentIndex()].name]

    def unsaved(self) -> str:
        """Say what would be lost if the window closed now, empty when nothing would."""
        count = sum(len(model.changes()) for model in self.models.values())
        return view.unsaved(count) if count else ""

    def exported(self) -> Exported | None:
        """Return the register that is shown, as it is stored."""
        register = self.model.register
        if register is None:
            return None
        return Exported(tr(register.table.title), sheets=partial(view.sheets, register))

    def _choose(self, _tab: int) -> None:
        self.ui.table.setModel(self.model)
        self.ui.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._show_staged()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what may have changed meanwhile; Qt's name."""
        super().showEvent(event)
        self.refresh()

    def _forget(self) -> None:
        """Let go of the registers of another database."""
        self.cancel()
        self._stale = set(self.models)
        for model in self.models.values():
            model.forget()
        self.refresh()

    def _outdate(self) -> None:
        self._stale = {name for name, model in self.models.items() if not model.changes()}
        self.refresh()

    def refresh(self) -> None:
        """Read the register that is shown, unless that is done or edits are staged on it."""
        workbench, name = self.session.workbench, TABLES[self.ui.tabs.currentIndex()].name
        if workbench is None or not self.isVisible() or name not in self._stale:
            return
        self._stale.discard(name)
        self.run(
            partial(workbench.register, name),
            self.show_register,
            tr("Reading the register"),
            topic=name,
            failed=partial(self._not_read, name),
            again=True,
        )

    def _not_read(self, name: str, error: BaseException) -> None:
        self._stale.add(name)
        self.show_error(error)

    def show_register(self, register: Register) -> None:
        """Fill the table; columns keep the widths the user has given them."""
        model = self.models[register.table.name]
        first = model.register is None
        model.set_register(register)
        if first and model is self.model:
            self._fit_columns()
        self._show_staged()
        self._show_lacking()

    def _fit_columns(self) -> None:
        self.ui.table.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            width = self.ui.table.columnWidth(column)
            self.ui.table.setColumnWidth(column, min(max(width + theme.MEDIUM, 80), 260))

    @Slot()
    def _show_staged(self) -> None:
        """Say what is staged, and why nothing can be where it cannot."""
        model, ui = self.model, self.ui
        changes = model.changes() if model.register is not None else ()
        ui.staged.setText(tr("{changes} not stored", changes=view.counted(len(changes))) if changes else "")
        note = model.register.read_only if model.register is not None else ""
        ui.note.setText(note or view.note(TABLES[ui.tabs.currentIndex()]))
        ui.apply.setEnabled(bool(changes))
        ui.revert.setEnabled(bool(changes))
        for tab, table in enumerate(TABLES):
            staged = self.models[table.name].register is not None and self.models[table.name].changes()
            ui.tabs.setTabText(tab, f"{tr(table.title)} •" if staged else tr(table.title))
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        register = self.model.register
        self.ui.add.setEnabled(self.model.writable)
        self.ui.paste.setEnabled(self.model.writable)
        self.ui.remove.setVisible(register is not None and register.table.removable)
        self.ui.remove.setEnabled(self.model.writable and bool(self._rows()))

    def follow(self, wanted: Mapping[str, Any]) -> None:
        """Turn to a register, say what has no price, and mark the row that is nearest; see :meth:`Page.follow`."""
        self.ui.tabs.setCurrentIndex([table.name for table in TABLES].index(wanted["register"]))
        self._lacking = wanted
        if self.model.register is not None:
            self._show_lacking()

    def _show_lacking(self) -> None:
        wanted = self._lacking
        if wanted is None or wanted["register"] != TABLES[self.ui.tabs.currentIndex()].name:
            return
        self._lacking = None
        row = self.model.row_of(wanted["row"])
        if row is not None:
            self.ui.table.selectRow(row)
            self.ui.table.setFocus()
        if wanted["machines"]:
            message = view.lacking(wanted["register"], wanted["machines"])
            can_add = self.model.writable and (row is None or wanted["register"] == TARIFFS.name)
            self.show_message(message, tr("Add a row") if can_add else "", partial(self._add_row, wanted["row"]))

    def hand_over(self) -> Mapping[str, Any]:
        """Return what is staged; see :meth:`Page.hand_over`."""
        staged = {name: model.staged_lines() for name, model in self.models.items() if model.changes()}
        return {"staged": staged, "tab": self.ui.tabs.currentIndex()}

    def take_over(self, handed: Mapping[str, Any]) -> None:
        """Stage it again; the steps of editing are forgotten."""
        for name, (register, lines) in handed["staged"].items():
            self.models[name].stage_lines(register, lines)
            self._stale.discard(name)
        self.ui.tabs.setCurrentIndex(handed["tab"])
        self._fit_columns()
        self._show_staged()

    # --- Editing -------------------------------------------------------------------------------------------------

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self.ui.table.selectionModel().selectedIndexes()})

    @Slot()
    def add_row(self) -> None:
        """Stage a new row and begin to write into it."""
        self._add_row({})

    def _add_row(self, values: Mapping[str, Any]) -> None:
        row = self.model.add_row(values)
        index = self.model.index(row, 0)
        self.ui.table.setCurrentIndex(index)
        self.ui.table.scrollTo(index)
        self.ui.table.setFocus()

    @Slot()
    def remove_rows(self) -> None:
        """Stage the chosen rows to be removed; chosen again, they stay."""
        rows = self._rows()
        if rows:
            self.model.set_removed(rows, removed=not all(self.model.is_removed(row) for row in rows))

    @Slot()
    def paste(self) -> None:
        """Stage what was copied in a spreadsheet, from the current cell on: all of it or nothing."""
        words = QGuiApplication.clipboard().text()
        index = self.ui.table.currentIndex()
        try:
            if not words.strip():
                raise BadRequest(tr("There is nothing to paste."), tr("Copy cells in a spreadsheet first."))
            self.model.paste(index if index.isValid() else self.model.index(self.model.rowCount(), 0), words)
            self.message_bar.clear()
        except EnmsError as error:
            self.show_refused(error)

    @Slot()
    def revert(self) -> None:
        """Let go of what is staged on the register that is shown."""
        self.model.revert()
        self.message_bar.clear()

    def _clear_cells(self) -> None:
        try:
            self.model.clear_cells(self.ui.table.selectionModel().selectedIndexes())
        except EnmsError as error:
            self.show_refused(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the table its keys before the window has them; Qt's name."""
        if watched is self.ui.table and isinstance(event, QKeyEvent):
            do = self._key(event)
            if do is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if do is not None and event.type() == QEvent.Type.KeyPress:
                do()
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> "view.Do | None":
        history = self.model.history
        offered: Sequence[tuple[bool, view.Do]] = (
            (event.matches(_KEYS.Undo) and history.canUndo(), history.undo),
            (event.matches(_KEYS.Redo) and history.canRedo(), history.redo),
            (event.matches(_KEYS.Paste) and self.model.writable, self.paste),
            (event.matches(_KEYS.New) and self.model.writable, self.add_row),
            (event.key() == Qt.Key.Key_Delete and self.model.writable, self._delete),
        )
        return next((do for matches, do in offered if matches), None)

    def _delete(self) -> None:
        """Empty the chosen cells; whole rows are removed where rows may be."""
        register, chosen = self.model.register, self.ui.table.selectionModel()
        if register is not None and register.table.removable and chosen.selectedRows():
            self.remove_rows()
        else:
            self._clear_cells()

    # --- Storing -------------------------------------------------------------------------------------------------

    @Slot()
    def ask_store(self) -> None:
        """Store everything that is staged on the register that is shown."""
        self.ui.table.setFocus()  # an editor that is still open hands over what was typed
        workbench, model = self.session.workbench, self.model
        changes = model.changes() if model.register is not None else ()
        if workbench is None or not changes or self.busy:
            return
        wrong = model.problem()
        if wrong is not None:
            row, reason = wrong
            self.ui.table.selectRow(row)
            self.show_refused(BadRequest(tr("Row {row}: {reason}", row=row + 1, reason=reason)))
            return
        doubts = model.doubts()
        if doubts:
            self.ui.table.selectRow(doubts[0][0])
            store = partial(self._store, changes)
            self.question = confirm(self.window(), view.doubted(doubts), view.doubt_hint(), tr("It is meant so"), store)
        else:
            self._store(changes)

    def _store(self, changes: Sequence[Change]) -> None:
        workbench = self.session.workbench
        if workbench is None:
            return
        self.run(
            partial(workbench.change_registers, changes),
            lambda _none: self.show_stored(changes),
            tr("Storing the changes"),
            topic="store",
            failed=partial(self._not_stored, changes[0].table),
        )

    def _not_stored(self, name: str, error: BaseException) -> None:
        """Say why nothing was stored; where others may have been quicker, look what is there now and keep the edits."""
        workbench = self.session.workbench
        if isinstance(error, CannotStore) and workbench is not None:
            show = partial(self.show_theirs, error)
            self.run(partial(workbench.register, name), show, tr("Reading the register"), topic=name)
        else:
            self.show_error(error)

    def show_theirs(self, error: CannotStore, register: Register) -> None:
        """Show what others have stored beside what is staged here."""
        overtaken = self.models[register.table.name].follow(register)
        if overtaken:
            hint = tr("Red cells hold your entry, their tooltip that of others. Store again to write yours, or revert.")
            self.show_message(Message(error.text, hint, Severity.WARNING))
        else:
            self.show_error(error)

    def show_stored(self, changes: Sequence[Change]) -> None:
        """Say that the changes are stored, and note how they are undone."""
        name = changes[0].table
        back = [change.inverse for change in reversed(changes)]
        title = tr(next(table.title for table in TABLES if table.name == name))
        words = tr("{changes} in “{register}”", changes=view.counted(len(changes)), register=title)
        self.session.history.push(words, partial(self._task, name, changes), partial(self._task, name, back))
        self._read_again(name)
        self.offer_undo(Message(tr("Stored: {what}.", what=words), severity=Severity.GOOD))

    def _task(self, name: str, changes: Sequence[Change]) -> Task:
        """Make the task that stores changes again, or their inverse."""
        workbench = self.session.workbench
        assert workbench is not None

        def work(progress: Progress) -> None:
            workbench.change_registers(changes, progress)

        task = Task(work, tr("Storing the changes"))
        task.succeeded.connect(lambda _none: self._read_again(name))
        return task

    def _read_again(self, name: str) -> None:
        self.models[name].revert()
        self._stale.add(name)
        self.refresh()
        self.session.refresh()  # names, zones and prices stand on every page
