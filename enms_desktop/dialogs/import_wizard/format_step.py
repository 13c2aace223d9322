"""The step that shows how a file is written, and lets the user correct it."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView

from analytics.language import tr
from analytics.tabular import Choices, Preview, format_words, read_format_words
from enms_desktop import theme
from enms_desktop.dialogs.import_wizard import words
from enms_desktop.dialogs.import_wizard.notes import Notes
from enms_desktop.forms.ui_import_wizard import Ui_ImportWizard
from enms_desktop.models.file_model import HeadModel

#: How long the user may go on changing before the file is looked at again, ms.
_PATIENCE_MS = 250
_WIDEST = 260


class FormatStep(QObject):
    """Fills the fields from a preview, and turns them into choices.

    Signals
    -------
    changed()
        The user has changed how the file is read: look at it again.
    """

    changed = Signal()

    def __init__(self, ui: Ui_ImportWizard, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._touched: set[str] = set()
        self._filling = False
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self.changed)
        self.notes = Notes()
        ui.format_notes.addWidget(self.notes)
        self._head = HeadModel(self)
        ui.head.setModel(self._head)
        ui.head.setFont(theme.font(figures=True))
        ui.head.verticalHeader().setDefaultSectionSize(26)
        ui.head.horizontalHeader().hide()
        for box, entries in (
            (ui.delimiter, words.DELIMITERS),
            (ui.decimal, words.DECIMALS),
            (ui.thousands, words.THOUSANDS),
            (ui.encoding, words.ENCODINGS),
        ):
            for code, name in entries.items():
                box.addItem(tr(name), code)
        for code in words.TIME_FORMATS:
            ui.time_format.addItem(format_words(code), code)
        for name in ("delimiter", "decimal", "thousands", "encoding", "time_column", "clock_column", "sheet"):
            box = getattr(ui, name)
            box.activated.connect(lambda _index, name=name: self._touch(name))
        ui.time_format.activated.connect(lambda: self._touch("time_format"))
        line = ui.time_format.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._format_typed)
        ui.header_row.valueChanged.connect(lambda: self._touch("header_row"))

    def forget(self) -> None:
        """Begin anew: another file is coming."""
        self._touched.clear()

    def choose(self, choices: Choices) -> None:
        """Take choices from elsewhere, such as a recipe, for the user's own."""
        self._touched = {
            name
            for name in ("delimiter", "decimal", "thousands", "sheet", "header_row", "time_format")
            if getattr(choices, name) is not None
        }
        if choices.time_columns is not None:
            self._touched |= {"time_column", "clock_column"}

    def choices(self) -> Choices:
        """Return what the user has decided; everything else is found anew."""
        ui, touched = self._ui, self._touched
        columns = None
        if touched & {"time_column", "clock_column"}:
            named = (ui.time_column.currentText(), ui.clock_column.currentData() or "")
            columns = tuple(name for name in named if name)
        return Choices(
            encoding=ui.encoding.currentData() if "encoding" in touched else None,
            delimiter=ui.delimiter.currentData() if "delimiter" in touched else None,
            decimal=ui.decimal.currentData() if "decimal" in touched else None,
            thousands=ui.thousands.currentData() if "thousands" in touched else None,
            sheet=ui.sheet.currentText() if "sheet" in touched else None,
            header_row=ui.header_row.value() if "header_row" in touched else None,
            time_columns=columns,
            time_format=read_format_words(ui.time_format.currentText()) if "time_format" in touched else None,
        )

    def show_preview(self, preview: Preview) -> None:
        """Show how a file is written."""
        ui = self._ui
        self._filling = True
        try:
            for box, code in (
                (ui.delimiter, preview.delimiter),
                (ui.decimal, preview.decimal),
                (ui.thousands, preview.thousands),
                (ui.encoding, preview.encoding),
            ):
                box.setCurrentIndex(box.findData(code))
            for widget in (ui.delimiter, ui.delimiter_label, ui.encoding, ui.encoding_label):
                widget.setEnabled(not preview.is_workbook)
            for widget in (ui.sheet, ui.sheet_label):
                widget.setVisible(preview.is_workbook)
            _fill(ui.sheet, list(preview.sheets), preview.sheet)
            ui.header_row.setValue(preview.header_row)
            self._show_time(preview)
        finally:
            self._filling = False
        ui.summary.setText(words.summary(preview))
        self._head.show_preview(preview)
        header = ui.head.horizontalHeader()
        header.setMaximumSectionSize(_WIDEST)
        header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        self.notes.show_findings(preview.findings)

    def _show_time(self, preview: Preview) -> None:
        ui = self._ui
        names = [column.name for column in preview.columns]
        _fill(ui.time_column, names, preview.time_columns[0] if preview.time_columns else "")
        clock = preview.time_columns[1] if len(preview.time_columns) > 1 else ""
        ui.clock_column.clear()
        ui.clock_column.addItem(tr("the same column"), "")
        for name in names:
            ui.clock_column.addItem(name, name)
        ui.clock_column.setCurrentIndex(max(0, ui.clock_column.findData(clock)))
        if ui.time_format.findData(preview.time_format) < 0 and preview.time_format:
            ui.time_format.addItem(format_words(preview.time_format), preview.time_format)
        ui.time_format.setCurrentIndex(ui.time_format.findData(preview.time_format))
        if not preview.time_format:
            ui.time_format.setEditText("")
        line = ui.time_format.lineEdit()
        assert line is not None
        line.setCursorPosition(0)

    def _touch(self, name: str) -> None:
        if not self._filling:
            self._touched.add(name)
            if name in ("time_column", "clock_column"):
                self._touched.discard("time_format")
            if name == "delimiter":
                self._touched -= {"header_row", "time_column", "clock_column", "time_format", "decimal", "thousands"}
            self._timer.start()

    def _format_typed(self) -> None:
        if self._ui.time_format.currentText() != self._ui.time_format.itemText(self._ui.time_format.currentIndex()):
            self._touch("time_format")


def _fill(box: QComboBox, names: list[str], current: str) -> None:
    """Offer names in a list, and choose one."""
    box.clear()
    box.addItems(names)
    box.setCurrentIndex(names.index(current) if current in names else -1)
