"""What can be done with the chosen range: a small bar that floats over it and never asks for anything itself."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from analytics.language import tr
from analytics.period import Period
from enms_desktop import theme
from enms_desktop.shadow import Shadow

#: Between the parts of what is said.
_GAP = "   "

#: So many buttons, the first, keep their words longer than the least of what is said.
_NAMED = 3

_WITH_WORDS, _ONLY_ICON = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


@dataclass(frozen=True)
class RangeAction:
    """Something that can be done with a range.

    Parameters
    ----------
    label : str
        As the button says it.
    icon : str
        Of ``resources/icons``, empty for none.
    shortcut : str
        One letter or ``Enter``, pressed while the chart has the focus.
    run : callable
        Gets the range.
    tip : str
        One sentence for the tooltip.
    """

    label: str
    icon: str
    shortcut: str
    run: Callable[[Period], None]
    tip: str = ""


class ActionBar(QFrame):
    """The bar; its owner says where it floats."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("actionBar")
        self.setProperty("unprinted", True)
        self.setAccessibleName(tr("Actions for the chosen range"))
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._said: Sequence[str] = ()
        self._actions: Sequence[RangeAction] = ()
        self._do: Callable[[RangeAction], None] = lambda _action: None
        self._buttons: list[QToolButton] = []
        self._with_buttons = False
        self._room = math.inf  # what it is to fit into, and what it was fitted into
        self._fitted: float | None = None
        self._more = self._more_button()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.MEDIUM, 1, theme.TIGHT, 1)
        self._row.setSpacing(theme.TIGHT)
        self._row.addWidget(self._text)
        self._row.addWidget(self._more)
        self.setMinimumHeight(32)
        Shadow(self)
        theme.THEME.dress(self, self._dress)
        self.hide()

    def _dress(self) -> None:
        self._text.setFont(theme.font(0.95, figures=True))

    @property
    def text(self) -> str:
        """What the bar says about the range, as far as there is room."""
        return self._text.text()

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The buttons, in the order of the actions; those without room are hidden, see :attr:`more`."""
        return tuple(self._buttons)

    @property
    def more(self) -> QToolButton:
        """The button whose menu has the actions that there is no room for."""
        return self._more

    def set_actions(self, actions: Sequence[RangeAction], do: Callable[[RangeAction], None]) -> None:
        """Offer these actions."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.deleteLater()
        self._actions, self._do = tuple(actions), do
        self._buttons = [self._button(action, do, first=not number) for number, action in enumerate(actions)]
        for place, button in enumerate(self._buttons, start=1):
            self._row.insertWidget(place, button)

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(tr("More actions for the range"))
        button.setToolTip(tr("More actions for the range"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.set_role(button, "chart-menu")
        theme.set_icon(button, "more")
        menu = QMenu(button)
        menu.aboutToShow.connect(self._fill_more)
        button.setMenu(menu)
        button.hide()
        return button

    def _fill_more(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for action, button in zip(self._actions, self._buttons, strict=True):
            if button.isHidden():
                words = f"{action.label}\t{action.shortcut}".replace("&", "&&")
                menu.addAction(button.icon(), words, partial(self._do, action))

    def _button(self, action: RangeAction, do: Callable[[RangeAction], None], *, first: bool) -> QToolButton:
        button = QToolButton(self)
        button.setText(action.label)
        button.setAccessibleName(action.label)
        keys = tr("{key} or Enter", key=action.shortcut) if first and action.shortcut != "Enter" else action.shortcut
        button.setToolTip(f"{action.tip or action.label} ({keys})" if keys else action.tip or action.label)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action.icon:
            theme.set_icon(button, action.icon, "accent" if first else "text")
        button.clicked.connect(lambda: do(action))
        return button

    def show_words(self, said: Sequence[str], *, with_buttons: bool) -> None:
        """Show what there is to say, and the buttons once the user has finished choosing.

        Parameters
        ----------
        said : sequence of str
            The first is always seen; of the others, what matters least comes last.
        with_buttons : bool
        """
        self._said, self._with_buttons, self._fitted = tuple(said), with_buttons, None
        right = theme.TIGHT if with_buttons and self._buttons else theme.MEDIUM
        self._row.setContentsMargins(theme.MEDIUM, 1, right, 1)
        self.fit(self._room)
        self.show()
        self.raise_()

    def fit(self, room: float) -> None:
        """Be no wider than this, px.

        The last buttons become icons, one by one; then the numbers that matter least go into the tooltip; then the
        first buttons become icons too, and what still has no room goes into the menu of :attr:`more`.
        """
        self._room = room
        if self._fitted == room:
            return
        self._fitted = room
        count = len(self._buttons) if self._with_buttons else 0
        named, all_said = min(_NAMED, count), len(self._said)
        plain = [(all_said, count, with_words) for with_words in range(count, named, -1)]
        shorter = [(said, count, named) for said in range(all_said, 1, -1)]
        iconic = [(1, count, with_words) for with_words in range(named, -1, -1)]
        fewer = [(1, seen, 0) for seen in range(count - 1, 0, -1)]
        for said, seen, with_words in (*plain, *shorter, *iconic, *fewer):
            self._say(said)
            self._arrange(seen, with_words, more=seen < count)
            if self.width() <= room:
                break

    def _say(self, count: int) -> None:
        """Say so much, and in the tooltip all."""
        self._text.setText(_GAP.join(self._said[:count]))
        self._text.setToolTip(_GAP.join(self._said) if count < len(self._said) else "")

    def _arrange(self, seen: int, with_words: int, *, more: bool) -> None:
        """Show so many buttons, the first of them with words."""
        for place, button in enumerate(self._buttons):
            button.setVisible(place < seen)
            button.setToolButtonStyle(_WITH_WORDS if place < with_words or button.icon().isNull() else _ONLY_ICON)
        self._more.setVisible(more)
        self.adjustSize()
