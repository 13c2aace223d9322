"""The patterns page: which picture, of what, over which period; and where its answer goes."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

import pandas as pd
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from analytics.errors import EnmsError, NotEnoughData
from analytics.language import later, tr
from analytics.period import Period
from analytics.plant import Machine, energy_name
from analytics.sheet import Sheet
from enms_desktop import theme
from enms_desktop.command import Command
from enms_desktop.export import Exported
from enms_desktop.forms.ui_patterns import Ui_PatternsForm
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.page import Page
from enms_desktop.pages.patterns.choice import Choice
from enms_desktop.pages.patterns.comparison import ComparisonPicture
from enms_desktop.pages.patterns.duration import DurationPicture
from enms_desktop.pages.patterns.flow import FlowPicture
from enms_desktop.pages.patterns.heat_map import HeatMapPicture
from enms_desktop.pages.patterns.pareto import ParetoPicture
from enms_desktop.pages.patterns.picture import Picture
from enms_desktop.pages.patterns.profile import ProfilePicture
from enms_desktop.pages.patterns.scope import Scope
from enms_desktop.pages.patterns.signature import SignaturePicture
from enms_desktop.selection import Rows

PICTURES: tuple[type[Picture[Any]], ...] = (
    HeatMapPicture,
    DurationPicture,
    ProfilePicture,
    ParetoPicture,
    FlowPicture,
    ComparisonPicture,
    SignaturePicture,
)

_PLOT, _TABLE, _EMPTY = range(3)

#: So many cells decide how wide the columns of the table are; all hours of a year would block the window.
MEASURED_CELLS = 400

#: Several options that change together are one question, ms.
_TOGETHER_MS = 30


class PatternsPage(Page):
    """Pictures of how energy is used."""

    NAME, TITLE, ICON = "patterns", later("Patterns"), "patterns"

    def build(self) -> Iterator[None]:
        """Make the form, what is behind the pictures, and what they hear of each other."""
        self.ui = Ui_PatternsForm()
        yield from self.ui.setupInSteps(self.body)  # type: ignore[no-untyped-call]
        self.pictures = tuple(kind(self.ui, self) for kind in PICTURES)
        yield
        self.model = FrameModel((), self)
        self.choice = Choice(self.ui, self.session, self.selection, self)
        self._asked: object = None
        self._shown: Scope | None = None
        #: What the picture that is shown is of, in words.
        self._of = ""
        #: Whether the columns of the table fit what is in it.
        self._is_fitted = False
        #: The period that was chosen when one of its days was opened, and that day.
        self._left: tuple[Period | None, Period] | None = None
        self._later = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._later.timeout.connect(self.ask_picture)
        self._arrange()
        yield
        self._connect()
        self._follow_plant()

    def _arrange(self) -> None:
        ui = self.ui
        for picture in self.pictures:
            item = QListWidgetItem(tr(picture.TITLE))
            item.setSizeHint(item.sizeHint().expandedTo(ui.pictures.iconSize() + ui.pictures.iconSize()))
            ui.pictures.addItem(item)
        ui.pictures.setCurrentRow(0)
        ui.table.setModel(self.model)
        ui.table.setFont(theme.font(figures=True))
        ui.table.verticalHeader().setDefaultSectionSize(28)
        ui.table.horizontalHeader().setHighlightSections(False)
        ui.plot_area.viewport().setAutoFillBackground(False)
        ui.plot_holder.setAutoFillBackground(False)
        ui.period.follow_recent(self.selection)
        theme.set_icon(ui.as_table, "table")
        theme.THEME.dress(self, self._paint)
        self._show_picture(0)

    def _paint(self) -> None:
        for row, picture in enumerate(self.pictures):
            self.ui.pictures.item(row).setIcon(theme.icon(picture.ICON, "muted", "accent"))

    def _connect(self) -> None:
        ui = self.ui
        self.session.plant_changed.connect(self._follow_plant)
        self.session.data_changed.connect(self._forget_asked)
        self.session.closed.connect(self._forget)
        self.selection.changed.connect(self._follow_selection)
        self.selection.rows_changed.connect(self._mark)
        self.busy_strip.cancelled.connect(self._stopped)
        ui.pictures.currentRowChanged.connect(self._show_picture)
        ui.pictures.itemClicked.connect(self.refresh)
        ui.pictures.itemActivated.connect(self.refresh)
        ui.machine.activated.connect(self._choose_place)
        ui.energy.activated.connect(self.refresh)
        ui.period.chosen.connect(self.choice.set_period)
        ui.period.refused.connect(self._refuse_dates)
        ui.period.corrected.connect(self.forget_refused)
        ui.period.corrected.connect(self._show_scope)
        ui.as_table.toggled.connect(self._show_view)
        ui.empty_action.clicked.connect(self.choice.show_newest)
        ui.table.doubleClicked.connect(self._open_row)
        ui.table.activated.connect(self._open_row)
        for picture in self.pictures:
            picture.options_changed.connect(self._later.start)
            picture.period_opened.connect(self._open_period)
            picture.machine_opened.connect(self._open_machine)
            picture.rows_picked.connect(self.selection.set_rows)

    # --- What is shown -------------------------------------------------------------------------------------------

    @property
    def picture(self) -> Picture[Any]:
        """The picture that is chosen."""
        return self.pictures[max(self.ui.pictures.currentRow(), 0)]

    def choose_picture(self, name: str) -> None:
        """Show the picture of that name."""
        names = [picture.NAME for picture in self.pictures]
        self.ui.pictures.setCurrentRow(names.index(name))

    # --- Following -----------------------------------------------------------------------------------------------

    def _follow_plant(self) -> None:
        self.choice.fill()
        self._forget_asked()
        self._follow_selection()

    def _follow_selection(self) -> None:
        self.choice.follow()
        self._show_choice()

    def _show_choice(self, *_: object) -> None:
        self.choice.show(of_everything=self.picture.OF_EVERYTHING)
        self.machines_changed.emit()
        self.refresh()

    def _choose_place(self, _row: int) -> None:
        self.choice.take()
        self._show_choice()

    def forget_records(self) -> None:
        """Ask for the picture when the page is refreshed next; see :meth:`Page.forget_records`."""
        self._forget_asked()

    def _forget_asked(self) -> None:
        self._asked = None

    def _forget(self) -> None:
        """Show nothing of a connection that is closed."""
        self.cancel()
        self._asked = self._shown = None
        self.choice.forget()
        self._show_nothing(tr("Nothing is open"), tr("Open the demo plant or connect to yours."))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the selection when the page comes to the front; Qt's name."""
        super().showEvent(event)
        if self._left is not None and self._left[1] == self.selection.period:
            self.selection.set_period(self._left[0])  # back from the day that was opened here
        self._left = None
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Ask for the picture of the selection unless it is shown or on its way."""
        if not self.isVisible() or self.session.workbench is None:
            return
        scope = self.choice.scope()
        if scope is not None and self._asked != (self.picture.NAME, scope):
            self.ask_picture()

    # --- Asking --------------------------------------------------------------------------------------------------

    def ask_picture(self) -> None:
        """Ask for the chosen picture."""
        workbench, scope, picture = self.session.workbench, self.choice.scope(), self.picture
        if workbench is None or not self.isVisible():
            return
        if scope is None:
            self._show_nothing(tr("Nothing is chosen"), tr("Choose a machine and a period above."))
            return
        picture.follow(scope)
        self._asked = (picture.NAME, scope)
        self.choice.keep()
        question = picture.question(scope)
        self._show_scope()
        self.run(
            lambda progress: question(workbench, progress),
            lambda result: self.show_result(picture, result, scope),
            tr("Working out the picture"),
            topic="picture",
            failed=lambda error: self._failed(picture, error),
            again=True,
        )

    def _stopped(self) -> None:
        """Say that the user stopped it, where there is no former picture to look at."""
        self._asked = None
        if self._shown is None:
            self._show_nothing(tr("Stopped"), tr("Choose the picture again to work it out."))
        else:
            self._show_scope(tr("stopped: what is chosen has changed since"))

    def _refuse_dates(self, error: EnmsError) -> None:
        """Say why a period is refused, and of what is shown that it is of the former one."""
        self.show_refused(error)
        self._show_scope(tr("the dates above are refused"))

    def _show_scope(self, remark: str = "") -> None:
        """Say what the picture is of, and why that is not what is chosen above, where it is not."""
        if self._shown is None:
            return
        if not remark and self.choice.scope() != self._shown:
            remark = tr("what is chosen has changed since")
        self.ui.scope.setText(" · ".join(part for part in (self._of, remark) if part))
        theme.set_role(self.ui.scope, "small_warning" if remark else "small")

    def _failed(self, picture: Picture[Any], error: BaseException) -> None:
        if picture is not self.picture:
            return
        self._shown = None
        if isinstance(error, NotEnoughData):
            self._show_nothing(error.text, error.hint, newest=self.choice.is_beyond_readings())
        else:
            self._asked = None
            self._show_nothing(tr("The picture could not be worked out"), "")
            self.show_error(error)

    def show_result(self, picture: Picture[Any], result: Any, scope: Scope) -> None:
        """Draw what was answered, with its words and its table."""
        if picture is not self.picture:
            return
        self._shown = scope
        picture.show(result, scope)
        self._mark()
        told = picture.tell()
        ui = self.ui
        ui.heading.setText(told.heading)
        energy = energy_name(scope.energy_type)
        many = not picture.OF_EVERYTHING and ui.energy.count() > 1
        self._of = " · ".join((self._name(scope), *([energy] if many else []), scope.period_words))
        self._show_scope()
        ui.sentence.setText(told.sentence)
        ui.sentence.setToolTip(told.formula)
        ui.notes.setText("  ".join(told.notes))
        ui.notes.setVisible(bool(told.notes))
        columns, frame = picture.table()
        self.model.set_columns(columns, frame)
        ui.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._is_fitted = False
        ui.as_table.setEnabled(True)
        self._show_view()

    def _name(self, scope: Scope) -> str:
        """Return what the chosen picture is of; some are of the whole plant where one machine is looked at."""
        return tr("Whole plant") if self.picture.OF_EVERYTHING and scope.machine_id is not None else scope.name

    def _show_picture(self, row: int) -> None:
        """Bring the chosen picture's plot and options to the front, empty until it is answered."""
        if row < 0:
            return
        self.ui.plot_column.addWidget(self.pictures[row].widget)
        for place, picture in enumerate(self.pictures):
            if picture.is_drawn:
                picture.widget.setVisible(place == row)
        self.ui.options.setCurrentIndex(row)
        self.ui.options.setVisible(row != 0)  # the heat map has none
        for place, picture in enumerate(self.pictures):  # only the options that are shown count for the height
            options: QWidget = getattr(self.ui, f"options_{picture.NAME}")
            fits = QSizePolicy.Policy.Preferred if place == row else QSizePolicy.Policy.Ignored
            options.setSizePolicy(QSizePolicy.Policy.Preferred, fits)
        self._shown = None
        self._show_nothing("", "")
        self.ui.heading.setText(tr(self.picture.TITLE))
        self._show_choice()

    def _show_view(self, *_: object) -> None:
        if self._shown is None:
            return
        as_table = self.ui.as_table.isChecked()
        self.ui.views.setCurrentIndex(_TABLE if as_table else _PLOT)
        if as_table and not self._is_fitted:
            self._fit_columns()

    def _fit_columns(self) -> None:
        """Give the columns of the table the width that its first rows need; only when it is looked at."""
        columns = max(self.model.columnCount(), 1)
        self.ui.table.horizontalHeader().setResizeContentsPrecision(MEASURED_CELLS // columns)
        self.ui.table.resizeColumnsToContents()
        self._is_fitted = True

    def _show_nothing(self, title: str, words: str, *, newest: bool = False) -> None:
        """Show words in place of a picture, and a way to one where there is something to see."""
        ui = self.ui
        ui.empty_action.setVisible(newest)
        ui.empty_title.setText(title)
        ui.empty_text.setText(words)
        for label in (ui.scope, ui.sentence, ui.notes):
            label.clear()
        ui.notes.hide()
        ui.as_table.setEnabled(False)
        self.model.set_columns((), pd.DataFrame())
        ui.views.setCurrentIndex(_EMPTY)

    def _mark(self) -> None:
        """Mark what is picked on any page, where it is of the machine that is shown."""
        rows = self.selection.rows
        if self._shown is not None:
            self.picture.mark(rows if rows.machine_id == self._shown.machine_id else Rows())

    # --- Opening what is shown -----------------------------------------------------------------------------------

    def _open_row(self, index: QModelIndex) -> None:
        if self._shown is not None:
            self.picture.open_row(self.model.position(index))

    def _open_period(self, period: Period) -> None:
        """Show a period of what is looked at on the readings page."""
        scope = self._shown or self.choice.scope()
        if scope is not None:
            self._left = self.selection.period, period
            self.navigate.emit("readings")  # first: a page that is made only now follows what is chosen from then on
            self.selection.set_both(scope.machine_id or scope.machines[0].id, period, alone=True)

    def _open_machine(self, machine_id: UUID) -> None:
        self.navigate.emit("readings")
        self.selection.set_machine(machine_id, alone=True)

    # --- For the window ------------------------------------------------------------------------------------------

    @property
    def machines_shown(self) -> tuple[Machine, ...]:
        """The machines that are looked at; see :attr:`Page.machines_shown`."""
        return self.choice.machines

    def exported(self) -> Exported | None:
        """Return the picture and the numbers behind it."""
        if self._shown is None:
            return None
        scope = self._shown
        title = tr(self.picture.TITLE)
        frame = self.model.frame[[column.key for column in self.model.columns]]
        frame = frame.rename(columns={column.key: column.title for column in self.model.columns})
        name = self._name(scope)
        notes = ((tr("What"), name), (tr("Period"), scope.period_words), (tr("Said"), self.ui.sentence.text()))
        sheet = Sheet(title, frame, scope.zone.key, notes)
        caption = f"{title} · {name} · {scope.period_words} · {scope.zone.key}"
        return Exported(f"{title} {name}", self.picture.widget, lambda: (sheet,), caption)

    def commands(self) -> Sequence[Command]:
        """Return every picture, and the table behind the one that is shown."""
        group = tr(self.TITLE)
        pictures = [
            Command(tr(picture.TITLE), partial(self.choose_picture, picture.NAME), group, icon=picture.ICON)
            for picture in self.pictures
        ]
        table = Command(tr("Show the numbers behind the picture"), self.ui.as_table.toggle, group, icon="table")
        return (*pictures, table)

    def return_to(self, bookmark: Mapping[str, Any]) -> None:
        """Show the same picture of the same place; see :meth:`Page.return_to`."""
        self.choice.set_group(bookmark["place"])  # also none: then the machine of the selection
        self.choice.follow()
        self.restore_state(bookmark)

    def follow(self, wanted: Mapping[str, Any]) -> None:
        """Compare what was clicked with the week before; see :meth:`Page.follow`."""
        comparison = next(one for one in self.pictures if isinstance(one, ComparisonPicture))
        comparison.compare_with_last_week()
        self.choice.look_at(wanted["place"], wanted["energy"])
        self.choose_picture(comparison.NAME)
        self._show_choice()

    def state(self) -> dict[str, Any]:
        """Return the picture, what it is of, and the options of all."""
        options = {picture.NAME: picture.state() for picture in self.pictures}
        return {
            "picture": self.picture.NAME,
            "place": self.choice.group,
            "energy": self.choice.energy,
            "options": options,
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what was shown on another day."""
        for picture in self.pictures:
            picture.restore_state(state.get("options", {}).get(picture.NAME, {}))
        if state.get("place"):
            self.choice.set_group(str(state["place"]))
        self.choice.set_energy(str(state.get("energy", "")))
        names = [picture.NAME for picture in self.pictures]
        if state.get("picture") in names:
            self.choose_picture(state["picture"])
        self._show_choice()
