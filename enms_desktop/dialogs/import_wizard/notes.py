"""Remarks on a file, one below the other, each with the picture of its weight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from analytics.finding import Finding
from enms_desktop import theme

_PICTURES = {"info": ("info", "info"), "warning": ("warning", "warning"), "blocking": ("error", "bad")}
_ORDER = ("blocking", "warning", "info")


class Notes(QWidget):
    """A list of findings; takes no room when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(theme.TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._pictures: list[QLabel] = []
        theme.THEME.dress(self, self._paint)
        self.hide()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown, the weightiest first."""
        return self._findings

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show other findings."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._findings = tuple(sorted(findings, key=lambda finding: _ORDER.index(finding.severity)))
        self._pictures = []
        for row, finding in enumerate(self._findings):
            picture, words = QLabel(), QLabel(finding.words)
            picture.setFixedSize(18, 18)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
            self._pictures.append(picture)
        self._paint()
        self.setVisible(bool(self._findings))

    def _paint(self) -> None:
        for finding, picture in zip(self._findings, self._pictures, strict=True):
            name, role = _PICTURES[finding.severity]
            picture.setPixmap(theme.pixmap(name, getattr(theme.colors(), role), 16, self.devicePixelRatioF()))
