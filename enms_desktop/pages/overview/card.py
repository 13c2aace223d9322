"""A card of the overview: a quantity with its value, against last week and against the baselines."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from analytics import text
from analytics.language import tr
from analytics.overview import Deviation, Figure, Quantity
from enms_desktop import theme
from enms_desktop.models.sparkline import Curves, Sparkline
from enms_desktop.pages.overview import tips, view
from enms_desktop.pages.overview.ways import Side

#: So many energies, currencies or sites find room on a card; the others are told in a tooltip.
MOST = 2


class Elided(QLabel):
    """A text that gives way where there is no room for all of it; all of it is its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show other words; none hide it."""
        self.setText(words)
        self.setToolTip(words)
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for; Qt's name."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), words)
        painter.end()


class _Row(QWidget):
    """A number and what stands beside it; a click anywhere on it is one on the number."""

    def __init__(self, button: QPushButton, beside: QWidget | None, instead: QPushButton) -> None:
        super().__init__()
        self._button, self._instead = button, instead
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.MEDIUM)
        row.addWidget(button)
        if beside is None:
            row.addStretch(1)
        else:
            row.addWidget(beside, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what the number opens, or the value above where there is no comparison; Qt's name."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            (self._button if self._button.isVisible() else self._instead).click()


class _Line:
    """One value and below it its two comparisons; each is a button. Beside them is what they are of."""

    def __init__(self, card: "Card", above: QVBoxLayout) -> None:
        self.value, self.week, self.baseline = (QPushButton() for _ in range(3))
        self.name, self.detail = Elided(), Elided()
        self.name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (self.name, self.detail):
            theme.set_role(label, "small")
        theme.set_role(self.value, "figure")
        self._box = QVBoxLayout()
        self._box.setSpacing(0)
        beside = ((self.value, self.name), (self.week, None), (self.baseline, self.detail))
        self.rows = tuple(_Row(button, of, self.value) for button, of in beside)
        for row in self.rows:
            self._box.addWidget(row)
        above.addLayout(self._box)
        for button in (self.value, self.week, self.baseline):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        for button, side in ((self.value, Side.VALUE), (self.week, Side.WEEK), (self.baseline, Side.BASELINE)):
            button.clicked.connect(partial(self._open, card, side))
        self._figure: Figure | None = None
        self._title = card.title

    def _open(self, card: "Card", side: Side, _checked: bool = False) -> None:
        if self._figure is not None:
            card.opened.emit(self._figure, side)

    def show(self, figure: Figure | None, behind: str, named: str, detail: str) -> None:
        """Show another figure; None hides the line."""
        self._figure = figure
        self.name.show_words(named)
        self.detail.show_words(detail)
        for part in (*self.rows, self.value, self.week, self.baseline):
            part.setVisible(figure is not None)
        if figure is None:
            return
        self.value.setText(view.amount(figure.value, figure.unit, figure.quantity))
        self.value.setToolTip(tips.figure_tip(figure, behind))
        _show_change(self.week, view.week_words(figure.last_week), "small_figure")
        self.week.setToolTip(tips.week_tip(figure.last_week))
        self.week.setVisible(figure.value is not None)
        words = view.deviation_words(figure.deviation)
        _show_change(self.baseline, words, f"small_figure_{_color(figure.deviation)}")
        self.baseline.setToolTip(tips.figure_deviation_tip(figure, behind))
        self.baseline.setVisible(figure.quantity is not Quantity.PEAK and figure.value is not None)
        for row, button in zip(self.rows, (self.value, self.week, self.baseline), strict=True):
            row.setToolTip(button.toolTip())
            row.setVisible(bool(button.isVisibleTo(row) or (button is self.baseline and detail)))
            button.setAccessibleName(" ".join(part for part in (self._title, named, button.text(), detail) if part))


def _color(deviation: Deviation | None) -> str:
    return "muted" if deviation is None else view.deviation_color(deviation, deviation.difference)


def _show_change(button: QPushButton, words: str, role: str) -> None:
    button.setText(words)
    theme.set_role(button, role)


class Card(QObject):
    """The content of a card of the form.

    Signals
    -------
    opened(object, object)
        The :class:`Figure` that was clicked, and the :class:`Side` of it.
    """

    opened = Signal(object, object)

    def __init__(self, frame: QFrame, title: QLabel, head: QHBoxLayout, column: QVBoxLayout) -> None:
        super().__init__(frame)
        self.title, self.widget = title.text(), frame
        self._spark = Sparkline()
        head.addStretch(1)
        head.addWidget(self._spark)
        self._lines = [_Line(self, column) for _ in range(MOST)]
        self._note = QLabel()
        theme.set_role(self._note, "small")
        self._note.setWordWrap(True)
        column.addWidget(self._note)
        column.addStretch(1)
        self.show_figures((), lambda _place: "")

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The numbers of the card, line by line: value, last week, baseline."""
        return tuple(button for line in self._lines for button in (line.value, line.week, line.baseline))

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """The rows of these numbers, which can be clicked too."""
        return tuple(row for line in self._lines for row in line.rows)

    @property
    def details(self) -> tuple[QLabel, ...]:
        """What stands beside or below the comparisons of each line."""
        return tuple(line.detail for line in self._lines)

    @property
    def note(self) -> str:
        """What is said below the numbers."""
        return self._note.text()

    def show_figures(self, figures: Sequence[Figure], machine: Callable[[int], str]) -> None:
        """Show the figures of a quantity, those that find no room as a note.

        Parameters
        ----------
        figures : sequence of Figure
        machine : callable
            Position of a meter to its name.
        """
        for place, line in enumerate(self._lines):
            figure = figures[place] if place < len(figures) else None
            behind = machine(figure.meter) if figure is not None and figure.meter is not None else ""
            named, detail = ("", "") if figure is None else (_named(figure, alone=len(figures) == 1), _detail(figure))
            line.show(figure, behind, named, detail)
        first = figures[0] if figures else None
        # Two curves in different units cannot be one; the first figure is the larger.
        self._spark.show_curves(Curves(first.spark) if first is not None else Curves())
        self._note.setText(self._words(figures))
        self._note.setVisible(bool(self._note.text()))
        rest = figures[MOST:]
        self._note.setToolTip(
            "\n".join(f"{_told(one)}: {view.amount(one.value, one.unit, one.quantity)}" for one in rest)
        )

    def show_unknown(self) -> None:
        """Show that nothing is known yet: that is not the same as nothing measured."""
        self.show_figures((), lambda _place: "")
        self._note.setText(text.UNKNOWN)

    @staticmethod
    def _words(figures: Sequence[Figure]) -> str:
        if not figures:
            return tr("Nothing was measured.")
        if len(figures) > MOST:
            return tr("and {count} more", count=len(figures) - MOST)
        first = figures[0]
        if first.value is None and first.quantity is Quantity.COST:
            return tr("No tariff is in force. Enter one in the registers.")
        if first.value is None and first.quantity is Quantity.CARBON:
            return tr("No emission factor is in force. Enter one in the registers.")
        return ""


def _named(figure: Figure, *, alone: bool) -> str:
    """Return what stands beside a value: which energy, or when; an energy that is alone needs no name."""
    return view.figure_name(figure) if not alone or figure.quantity is Quantity.PEAK else ""


def _detail(figure: Figure) -> str:
    """Return the site of a peak, or of how many meters the comparison with a baseline is."""
    if figure.quantity is Quantity.PEAK:
        return figure.name
    if 0 < figure.compared < figure.measured:
        return tr("{part} of {all} meters", part=figure.compared, all=figure.measured)
    return ""


def _told(figure: Figure) -> str:
    """Return what tells a value apart from the others of its card, in one line."""
    name = view.figure_name(figure)
    return f"{figure.name} · {name}" if figure.quantity is Quantity.PEAK else name or figure.name
