"""What every picture of the page is: its options, its question, its drawing, its words and its table."""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import pandas as pd
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from analytics.finding import Finding
from analytics.progress import Progress
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.models.frame_model import Column
from enms_desktop.pages.patterns.scope import Scope
from enms_desktop.selection import Rows

if TYPE_CHECKING:
    from analytics.workbench import Workbench

Result = TypeVar("Result")


@dataclass(frozen=True)
class Told:
    """What is written over a picture.

    Parameters
    ----------
    heading : str
        With the unit.
    sentence : str
        What the picture says.
    notes : tuple of str
        Remarks about the data.
    formula : str
        How the numbers of the sentence are worked out.
    """

    heading: str
    sentence: str
    notes: tuple[str, ...] = ()
    formula: str = ""


class Picture(QObject, Generic[Result]):
    """One picture of the page.

    Signals
    -------
    options_changed()
        What is asked is another question now.
    period_opened(object)
        The user wants to see a :class:`Period` of the readings.
    machine_opened(object)
        The user wants to see the readings of the machine of that id.
    rows_picked(object)
        The user has picked samples: :class:`Rows`.
    """

    NAME: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    ICON: ClassVar[str] = ""
    #: Whether it is of all machines and energies, also where one machine is looked at.
    OF_EVERYTHING: ClassVar[bool] = False

    options_changed = Signal()
    period_opened = Signal(object)
    machine_opened = Signal(object)
    rows_picked = Signal(object)

    #: What is shown, and what it is of; set by :meth:`show`.
    result: Result
    scope: Scope

    def __init__(self, ui: Ui_PatternsForm, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui

    @cached_property
    @abstractmethod
    def plot(self) -> QWidget:
        """The widget that draws it, made when it is first looked at: pictures are many, and one is seen."""

    @property
    def is_drawn(self) -> bool:
        """Whether the widget is made."""
        return "plot" in vars(self)

    @property
    def widget(self) -> QWidget:
        """The widget that draws it."""
        return self.plot

    def follow(self, scope: Scope) -> None:
        """Offer the options that a scope has, silently."""

    @abstractmethod
    def question(self, scope: Scope) -> "Callable[[Workbench, Progress], Result]":
        """Return what is asked, with the options as they are now; it is called on another thread."""

    def show(self, result: Result, scope: Scope) -> None:
        """Take over what was answered and draw it."""
        self.result, self.scope = result, scope
        self.draw()

    @abstractmethod
    def draw(self) -> None:
        """Draw what was answered."""

    @abstractmethod
    def tell(self) -> Told:
        """Return what is written over it."""

    @abstractmethod
    def table(self) -> tuple[Sequence[Column], pd.DataFrame]:
        """Return the numbers behind it."""

    def open_row(self, position: int) -> None:
        """Open what a row of the table stands for; most stand for nothing else."""

    def mark(self, rows: Rows) -> None:
        """Mark samples that were picked here or on another page, where the picture has samples."""

    def state(self) -> dict[str, Any]:
        """Return the options, to be chosen again on another day."""
        return {}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Choose the options of another day."""


def notes_of(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the sentences of findings."""
    return tuple(finding.words for finding in findings)
