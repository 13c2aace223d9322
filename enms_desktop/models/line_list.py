"""Few or many lines in a dialog: one as it is, several as a list that scrolls, with their number above."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QListWidget, QWidget

#: So many lines are seen without scrolling.
SEEN = 5

_FRAME = 10


def fill(label: QLabel, listed: QListWidget, lines: Sequence[str], summary: str) -> None:
    """Show lines.

    Parameters
    ----------
    label : QLabel
        Says the only line, or the summary of several.
    listed : QListWidget
        Shows several; hidden for one.
    lines : sequence of str
    summary : str
        Says how many they are.
    """
    several = len(lines) > 1
    label.setText(summary if several else "".join(lines))
    listed.setVisible(several)
    listed.addItems(lines)
    if several:
        for row, line in enumerate(lines):
            listed.item(row).setToolTip(line)
        listed.setFixedHeight(min(len(lines), SEEN) * listed.sizeHintForRow(0) + _FRAME)
        listed.setAccessibleName(summary)
        _grow(listed.window())


def _grow(dialog: QWidget) -> None:
    """Make a dialog as high as what stands in it: labels that wrap do not do so by themselves."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.minimumHeightForWidth(dialog.width())))
