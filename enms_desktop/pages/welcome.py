"""What is seen while there is no plant to work on: opening, an empty database, or why it could not be opened."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.forms.ui_welcome import Ui_Welcome
from enms_desktop.messages import Message
from enms_desktop.task import Step


class WelcomePage(QWidget):
    """The way in.

    Signals
    -------
    demo_wanted(), import_wanted(), connect_wanted(), again_wanted()
        The user's choice.
    """

    demo_wanted = Signal()
    import_wanted = Signal()
    connect_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wear(self)
        self.ui = Ui_Welcome()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        for button, wanted in (
            (self.ui.demo, self.demo_wanted),
            (self.ui.import_file, self.import_wanted),
            (self.ui.connect, self.connect_wanted),
            (self.ui.again, self.again_wanted),
            (self.ui.other, self.connect_wanted),
        ):
            button.clicked.connect(_without_argument(wanted.emit))
        for button in self.choices:
            # The words lie on the button: the mouse must reach what is below them.
            for label in button.findChildren(QLabel):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.THEME.dress(self, self._paint)
        self.show_opening(Step(0.0, ""))

    @property
    def choices(self) -> tuple[QPushButton, ...]:
        """The two ways to begin with an empty database, first choice first."""
        return self.ui.demo, self.ui.connect

    def show_opening(self, step: Step) -> None:
        """Say that the connection is being opened."""
        phrase = step.phrase or tr("Opening the connection")
        self._say(tr("One moment"), f"{phrase} …")
        self.ui.progress.setRange(0, 1000 if step.fraction else 0)
        self.ui.progress.setValue(round(1000 * step.fraction))
        self.ui.again.hide()
        self._only(self.ui.waiting, self.ui.remedies)

    def show_empty(self, place: str, read_only: str = "") -> None:
        """Offer the ways to begin with an empty database.

        Parameters
        ----------
        place : str
            Name of the connection.
        read_only : str
            Why nothing may be written, empty when writing is allowed; then there is only another connection.
        """
        self._say(tr("Welcome"), tr("“{place}” has no machines yet. How would you like to begin?", place=place))
        if read_only:
            text = tr("“{place}” has no machines, and nothing may be written: {why}", place=place, why=read_only)
            self._say(tr("No machines here"), text)
        self.ui.demo.setVisible(not read_only)
        self.ui.import_file.setVisible(not read_only)
        self.ui.file_text.setVisible(not read_only)
        self._only(self.ui.choices)
        (self.ui.connect if read_only else self.ui.demo).setFocus()

    def show_failed(self, message: Message) -> None:
        """Say why the connection could not be opened, and what can be done."""
        self._say(tr("The connection could not be opened"), message.words)
        self.ui.again.show()
        self._only(self.ui.remedies)
        self.ui.again.setFocus()

    def show_closed(self) -> None:
        """Say that nothing is open."""
        self._say(tr("Nothing is open"), tr("Choose a connection to work with."))
        self.ui.again.hide()
        self._only(self.ui.remedies, another=False)

    def _say(self, title: str, text: str) -> None:
        self.ui.title.setText(title)
        self.ui.text.setText(text)

    def _only(self, *shown: QWidget, another: bool = True) -> None:
        self.ui.other.setText(tr("Choose another connection…") if another else tr("Choose a connection…"))
        for part in (self.ui.waiting, self.ui.choices, self.ui.remedies):
            part.setVisible(part in shown)

    def _paint(self) -> None:
        colors, ratio = theme.colors(), self.devicePixelRatioF()
        for label, name in (
            (self.ui.demo_icon, "factory"),
            (self.ui.connect_icon, "connect"),
        ):
            label.setPixmap(theme.pixmap(name, colors.accent, 28, ratio))
        for label in (self.ui.demo_arrow, self.ui.connect_arrow):
            label.setPixmap(theme.pixmap("right", colors.muted, 18, ratio))


def _without_argument(do: Callable[[], None]) -> Callable[[bool], None]:
    return lambda _checked: do()
