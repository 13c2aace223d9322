"""What stands in the place of a page until it is made: its title, and after a moment that it is coming."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.page.bars import BusyStrip


class AwaitedPage(QWidget):
    """The head of a page whose body is not there yet; it lies where that of the page will lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self)
        self.title = QLabel()
        theme.set_role(self.title, "title")
        self._busy_strip = BusyStrip(with_cancel=False)
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self._busy_strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        column.addLayout(head)
        column.addStretch(1)

    def begin(self, title: str) -> None:
        """Stand for the page of that title."""
        self.title.setText(title)
        self._busy_strip.begin(tr("Opening the page"))

    def end(self) -> None:
        """Stand for no page any more."""
        self._busy_strip.end()
