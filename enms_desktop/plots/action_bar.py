"""What can be done with the chosen range: a small bar that floats over it and never asks for anything itself."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QToolButton, QWidget

from analytics.language import tr
from analytics.period import Period
from enms_desktop import theme

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
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.MEDIUM, 1, theme.TIGHT, 1)
        self._row.setSpacing(theme.TIGHT)
        self._row.addWidget(self._text)
        self.setMinimumHeight(32)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(18)
        self._shadow.setOffset(0, 3)
        self.setGraphicsEffect(self._shadow)
        theme.THEME.dress(self, self._dress)
        self.hide()

    def _dress(self) -> None:
        colors = theme.colors()
        self.setStyleSheet(
            f"#actionBar {{ background: {colors.surface}; border: 1px solid {colors.strong_border};"
            f" border-radius: 8px; }}"
        )
        self._shadow.setColor(theme.faded(QColor("#000000"), 0.45 if colors.name == "dark" else 0.18))
        self._text.setFont(theme.font(0.95, figures=True))

    @property
    def text(self) -> str:
        """What the bar says about the range."""
        return self._text.text()

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The buttons, in the order of the actions."""
        return tuple(self._buttons)

    def set_actions(self, actions: Sequence[RangeAction], do: Callable[[RangeAction], None]) -> None:
        """Offer these actions."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.deleteLater()
        self._buttons = [self._button(action, do, first=not number) for number, action in enumerate(actions)]
        for button in self._buttons:
            self._row.addWidget(button)

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

    def show_text(self, text: str, *, with_buttons: bool, room: float = math.inf) -> None:
        """Show what there is to say, and the buttons once the user has finished choosing.

        Parameters
        ----------
        text : str
        with_buttons : bool
        room : float
            Where the bar would be wider than this, px, buttons but the first are only icons, then the first too.
        """
        self._text.setText(text)
        right = theme.TIGHT if with_buttons and self._buttons else theme.MEDIUM
        self._row.setContentsMargins(theme.MEDIUM, 1, right, 1)
        for button in self._buttons:
            button.setVisible(with_buttons)
        for worded in (len(self._buttons), 1, 0):
            for place, button in enumerate(self._buttons):
                button.setToolButtonStyle(_WITH_WORDS if place < worded or button.icon().isNull() else _ONLY_ICON)
            self.adjustSize()
            if self.width() <= room or not with_buttons:
                break
        self.show()
        self.raise_()
