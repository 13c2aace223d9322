"""What a mark says: a small card beside it, with what can be done about it once it was clicked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from analytics import text
from analytics.language import tr
from enms_desktop import theme
from enms_desktop.plots.marks import Mark
from enms_desktop.shadow import Shadow

#: So many marks are written out at one place.
_MOST = 4
_WIDTH = 320


@dataclass(frozen=True)
class Offer:
    """Something that can be done about a mark."""

    label: str
    run: Callable[[], None]


class MarkCard(QFrame):
    """The card; hidden when there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("markCard")
        self._owner = parent
        self.marks: tuple[Mark, ...] = ()
        self.is_pinned = False
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.TIGHT)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        self._column.setSpacing(theme.SMALL)
        self._column.addWidget(self._words)
        self._column.addLayout(self._buttons)
        Shadow(self)
        theme.THEME.dress(self, self._dress)
        self.hide()

    def _dress(self) -> None:
        if self.marks:
            self._words.setText(_rich(self.marks))

    @property
    def words(self) -> str:
        """What it says, without its looks."""
        return "\n".join(
            line for mark in self.marks[:_MOST] for line in (mark.title, mark.words, *mark.details) if line
        )

    def show_marks(self, marks: Sequence[Mark], at: QPoint, offers: Sequence[Offer] | None = None) -> None:
        """Say what marks mean.

        Parameters
        ----------
        marks : sequence of Mark
        at : QPoint
            Below which the card hangs, in the parent's pixels; it stays inside the parent.
        offers : sequence of Offer, optional
            What can be done; given, the card stays until it is closed.
        """
        self.marks, self.is_pinned = tuple(marks), offers is not None
        self._words.setText(_rich(self.marks))
        self.setAccessibleName(self.words)
        while (item := self._buttons.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.deleteLater()
        for offer in offers or ():
            self._buttons.addWidget(self._button(offer))
        self._buttons.addStretch(1)
        self.setFixedWidth(min(_WIDTH, max(self._owner.width() - 2 * theme.SMALL, 120)))
        # A layout does not know how high rich text is that was not shown yet.
        margins = self._column.contentsMargins()
        self._words.ensurePolished()
        self._words.setFixedHeight(self._words.heightForWidth(self.width() - margins.left() - margins.right()))
        self._column.activate()
        self.setFixedHeight(self._column.totalSizeHint().height())
        room = self._owner.size()
        x = min(max(at.x() - self.width() // 2, theme.SMALL), room.width() - self.width() - theme.SMALL)
        y = min(at.y(), max(room.height() - self.height() - theme.SMALL, 0))
        self.move(x, y)
        self.show()
        self.raise_()

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.label)
        theme.set_role(button, "quiet")
        button.clicked.connect(self.close_card)
        button.clicked.connect(lambda: offer.run())
        return button

    def close_card(self) -> None:
        """Say no more."""
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.marks, self.is_pinned = (), False
        self.hide()
        if had_focus:
            self._owner.setFocus()

    def focus_first(self) -> None:
        """Give the keyboard to the first button."""
        buttons = self.findChildren(QPushButton)
        if buttons:
            buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc; Qt's name."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)


def _rich(marks: Sequence[Mark]) -> str:
    """Return what marks say as rich text."""
    colors = theme.colors()
    parts = []
    for mark in marks[:_MOST]:
        dot = f'<span style="color:{getattr(colors, mark.color)}">●</span>'
        lines = [f'{dot} <span style="font-weight:600">{escape(mark.title)}</span>']
        first = [escape(line) for line in mark.lines[:1]] if mark.words else []
        rest = mark.lines[1:] if mark.words else mark.lines
        lines += first + [f'<span style="color:{colors.muted}">{escape(line)}</span>' for line in rest]
        parts.append("<br>".join(lines))
    if len(marks) > _MOST:
        more = tr("and {count} more: zoom in to tell them apart", count=text.integer(len(marks) - _MOST))
        parts.append(f'<span style="color:{colors.muted}">{escape(more)}</span>')
    return "<br><br>".join(parts)
