"""The window itself: which page is shown, what is open, and how it ends."""

import importlib
import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from analytics.errors import EnmsError
from analytics.home import Home
from analytics.language import tr
from analytics.profile import EMBEDDED, Profile, ProfileKind, load_profiles
from analytics.progress import Progress
from enms_desktop import task, theme, translation
from enms_desktop.forms.ui_main_window import Ui_MainWindow
from enms_desktop.main_window.exports import Exports
from enms_desktop.main_window.memory import Memory
from enms_desktop.main_window.menus import Menus
from enms_desktop.main_window.navigation import Navigation
from enms_desktop.main_window.status import Status
from enms_desktop.messages import Message, Severity, describe
from enms_desktop.page import MessageBar, Page
from enms_desktop.pages import PAGES, PageInfo
from enms_desktop.pages.welcome import WelcomePage
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.settings import Settings, window_state
from enms_desktop.task import Step, Task

if TYPE_CHECKING:  # brings pandas: the window is painted before it is needed
    from analytics.tabular import ImportReport

log = logging.getLogger(__name__)

#: How long closing waits for running tasks, s; a fit inside a numeric library cannot be broken off.
PATIENCE_S = 4.0

#: The charts' library is loaded this long after the connection was asked for, ms: after the first paint, and while the
#: server is being reached.
CHARTS_AFTER_MS = 200

#: The other pages' modules are loaded this long after the first page came up, ms.
PAGES_AFTER_MS = 1_500


class MainWindow(QMainWindow):
    """The window of the workbench.

    Parameters
    ----------
    home : Home
        Where everything the program writes is kept.
    settings : Settings
        What the user has chosen; saved when the window closes.
    pages : sequence of PageInfo
        What the navigation offers.
    former : MainWindow, optional
        The window that this one takes the place of; its connection goes on here.

    Signals
    -------
    replaced(object)
        Another :class:`MainWindow` has taken the place of this one, e.g. in another language.
    """

    replaced = Signal(object)

    def __init__(
        self, home: Home, settings: Settings, pages: Sequence[PageInfo] = PAGES, former: "MainWindow | None" = None
    ) -> None:
        super().__init__()
        self.home, self.settings = home, settings
        self.session: Session = former.session if former is not None else Session(home)
        self.session.setParent(self)
        self.selection = Selection(self)
        self._infos = {info.name: info for info in pages}
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._loss_shown: Message | None = None
        self._memory: Memory | None = None  # what is still to be shown again of the open connection
        self.ui: Ui_MainWindow = Ui_MainWindow()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.message_bar = MessageBar()
        self.ui.messages_layout.addWidget(self.message_bar)
        self.ui.messages.hide()
        self.message_bar.closed.connect(self.ui.messages.hide)
        self.welcome = WelcomePage()
        self.ui.stack.addWidget(self.welcome)
        self.navigation = Navigation(self.ui, self._infos, self)
        self.status = Status(self.ui.status_bar, self.session, self.selection)
        self.menus = Menus(self)
        self.exports = Exports(self)
        self._connect_actions()
        self._connect_session()
        theme.THEME.dress(self, self._paint)
        self._restore_window()
        if self.session.workbench is None:
            self.show_closed()
        else:
            self._show_opened()
            self._show_plant()

    # --- making -----------------------------------------------------------------------------------------------------

    def _connect_actions(self) -> None:
        ui = self.ui
        ui.action_connect.triggered.connect(self.ask_connection)
        ui.action_demo.triggered.connect(self.ask_demo)
        ui.action_import.triggered.connect(self.ask_import)
        ui.action_quit.triggered.connect(self.close)
        ui.action_refresh.triggered.connect(self.refresh)
        ui.action_live.toggled.connect(self._set_live)
        ui.action_commands.triggered.connect(self.show_palette)
        ui.action_shortcuts.triggered.connect(self.show_shortcuts)
        ui.action_narrow.toggled.connect(self._set_narrow)
        ui.connection.clicked.connect(self.ask_connection)
        self.navigation.chosen.connect(self.show_page)
        self.menus.language_changed.connect(self.rebuild)
        for wanted, do in (
            (self.welcome.demo_wanted, self.ask_demo),
            (self.welcome.import_wanted, self.ask_import),
            (self.welcome.connect_wanted, self.ask_connection),
            (self.welcome.again_wanted, self.open_last),
        ):
            wanted.connect(do)

    def _connect_session(self) -> None:
        session, history = self.session, self.session.history
        session.opening.connect(self._show_opening)
        session.opened.connect(self._show_opened)
        session.closing.connect(self._remember)
        session.closed.connect(self.show_closed)
        session.failed.connect(self._show_failed)
        session.plant_changed.connect(self._show_plant)
        session.data_changed.connect(self._outdate)
        session.live_failed.connect(self._live_failed)
        session.lost.connect(self._show_lost)
        session.found.connect(self._show_found)
        history.undone.connect(self._tell_undone)
        history.redone.connect(self._tell_redone)
        history.failed.connect(self._show_not_undone)

    def _paint(self) -> None:
        self.ui.brand_mark.setPixmap(theme.program_icon().pixmap(QSize(26, 26), self.devicePixelRatioF()))
        self.navigation.paint()
        self.menus.paint()
        self._show_state()

    def _show_state(self) -> None:
        profile = self.session.profile
        self.status.show_server()
        self.status.show_zone()
        self.status.show_live()
        self.ui.connection.setText(profile.name if profile is not None else tr("Connect…"))

    # --- pages ------------------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page that is shown, None while the welcome page is."""
        shown = self.ui.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def made_pages(self) -> tuple[Page, ...]:
        """The pages that have been looked at."""
        return tuple(self._made.values())

    @property
    def offered(self) -> tuple[PageInfo, ...]:
        """The pages one can go to now."""
        return tuple(info for info in self._infos.values() if self._has_something(info))

    def made_page(self, name: str) -> Page:
        """Return the page of that name; it is made when it is first asked for."""
        if name not in self._made:
            page = self._infos[name].load()(self.session, self.selection)
            page.navigate.connect(self.show_page)
            self.ui.stack.addWidget(page)
            self._made[name] = page
            if page.dock_area is not None:
                page.dock_area.restore(window_state(self.home))
            self._restore_page(page)
        return self._made[name]

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a page to the front; nothing happens while there is no plant to show on it."""
        if name not in self._infos or not self._has_something(self._infos[name]):
            return
        page = self.made_page(name)
        self.ui.stack.setCurrentWidget(page)
        self.settings.page = name
        self.navigation.mark(name)
        if name in self._stale:
            self._stale.discard(name)
            page.refresh()

    def _has_something(self, info: PageInfo) -> bool:
        """Whether a page has anything to show now."""
        return bool(self.session.plant.machines) or (not info.needs_machines and self.session.workbench is not None)

    @Slot()
    def refresh(self) -> None:
        """Read the plant and the shown page again."""
        self.session.refresh()

    def _outdate(self) -> None:
        """Note that readings have been added; the shown page looks at once, the others when they are shown."""
        self._stale = set(self._made)
        page = self.page
        if page is not None:
            self._stale.discard(page.NAME)
            page.refresh()

    # --- connection -------------------------------------------------------------------------------------------------

    def open_last(self) -> None:
        """Open the profile that was open last, the local one at first."""
        try:
            profiles = load_profiles(self.home)
        except EnmsError as error:
            self._show_failed(error)
            return
        wanted = self.session.profile.name if self.session.profile else self.settings.profile
        self.open(next((profile for profile in profiles if profile.name == wanted), EMBEDDED))

    def open(self, profile: Profile, password: str | None = None) -> None:
        """Open a profile in the background."""
        if not self._may_lose():
            return
        self.message_bar.clear()
        self.session.open(profile, password)
        QTimer.singleShot(CHARTS_AFTER_MS, _load_charts)

    def _show_opening(self, step: Step) -> None:
        self.welcome.show_opening(step)
        self.ui.stack.setCurrentWidget(self.welcome)
        self._show_state()

    def _show_opened(self) -> None:
        workbench, profile = self.session.workbench, self.session.profile
        if workbench is None or profile is None:
            return
        self.settings.profile = "" if profile.kind is ProfileKind.EMBEDDED else profile.name
        self._memory = Memory.load(self.home, profile.name)
        self.selection.set_recent(self._memory.recent)
        if workbench.capability.read_only:
            self.show_message(Message(workbench.capability.read_only, severity=Severity.WARNING))

    @Slot()
    def show_closed(self) -> None:
        """Show that nothing is open."""
        self.selection.set_both(None, None)
        self.welcome.show_closed()
        self.ui.stack.setCurrentWidget(self.welcome)
        self._show_plant()

    def _show_plant(self) -> None:
        """Follow the plant: navigation and pages when it has machines, the ways to begin when it has none."""
        workbench, machines = self.session.workbench, self.session.plant.machines
        self._show_possible()
        self.navigation.offer([info.name for info in self.offered])
        if workbench is not None and not machines:
            self.welcome.show_empty(workbench.profile.name, workbench.capability.read_only)
            self.ui.stack.setCurrentWidget(self.welcome)
            self.navigation.mark("")
        elif machines and self.page is None and self._infos:
            self._stale = set(self._made)
            self._restore_selection()
            self.show_page(self._first_page())
            QTimer.singleShot(PAGES_AFTER_MS, self, self._load_pages)
        elif self.page is None:
            self.navigation.mark("")
        if self.ui.action_live.isEnabled() and self.ui.action_live.isChecked() and not self.session.live:
            self.session.set_live(True)
        self._show_state()

    def _show_possible(self) -> None:
        """Offer what can be done with the open connection."""
        workbench, ui = self.session.workbench, self.ui
        writable = workbench is not None and not workbench.capability.read_only
        for action in (ui.action_demo, ui.action_import):
            action.setEnabled(writable)
        there = self.session.has_demo
        ui.action_demo.setText(tr("Write the &demo plant anew…") if there else tr("Create the &demo plant…"))
        ui.action_refresh.setEnabled(workbench is not None)
        ui.action_live.setEnabled(writable and there)

    def _show_failed(self, error: BaseException) -> None:
        message = describe(error)
        if self.session.workbench is None:
            self.welcome.show_failed(message)
            self.ui.stack.setCurrentWidget(self.welcome)
            if message.details:
                self.show_message(message)
        else:
            self.show_message(message)
        self._show_state()

    def _show_lost(self, error: BaseException) -> None:
        """Say over every page that the server is away, and whether it is looked for."""
        message = describe(error)
        self.ui.messages.show()
        if self.session.trying:
            hint = tr("What is shown stays. It is tried again and again until the server is back.")
            loss = Message(message.text, hint, Severity.WARNING, message.details)
            self.message_bar.show_message(loss, tr("Try now"), self.session.look_now)
        else:
            self.message_bar.show_message(message, tr("Connect…"), self.ask_connection)
        self._loss_shown = self.message_bar.message
        self._show_state()

    def _show_found(self) -> None:
        if self.message_bar.message is self._loss_shown:
            self.message_bar.clear()
        self._loss_shown = None
        self._show_state()

    # --- dialogs ----------------------------------------------------------------------------------------------------

    @Slot()
    def ask_connection(self) -> None:
        """Let the user choose, make or change a connection."""
        from enms_desktop.dialogs.connect import ConnectDialog

        dialog = ConnectDialog(self.home, self.session.profile, self)
        dialog.open_wanted.connect(self.open)
        dialog.open()

    @Slot()
    def ask_demo(self) -> None:
        """Make the demo plant."""
        from enms_desktop.dialogs.demo import DemoDialog

        if self.session.workbench is None:
            return
        dialog = DemoDialog(self.session.workbench, replace=self.session.has_demo, parent=self)
        dialog.created.connect(self.session.refresh)
        dialog.open()

    @Slot()
    def ask_import(self) -> None:
        """Bring in readings from a file."""
        from enms_desktop.dialogs.import_wizard import ImportWizard

        if self.session.workbench is None:
            return
        wizard = ImportWizard(self.session, self)
        wizard.readings_wanted.connect(self._show_imported)
        wizard.open()

    def _show_imported(self, report: "ImportReport") -> None:
        self.selection.set_both(report.machine_id, report.period)
        self.show_page("readings")

    @Slot()
    def show_palette(self) -> None:
        """Offer everything that can be done, by its name."""
        from enms_desktop.dialogs.palette import Palette
        from enms_desktop.main_window.commands import commands_of

        Palette(commands_of(self), self).open()

    @Slot()
    def show_shortcuts(self) -> None:
        """List the keys that do something."""
        from enms_desktop.dialogs.shortcuts import ShortcutsDialog
        from enms_desktop.main_window.keys import keys_of

        ShortcutsDialog(keys_of(self), self).open()

    # --- messages ---------------------------------------------------------------------------------------------------

    def show_message(self, message: Message) -> None:
        """Show a message over whatever page there is; the last resort for errors ends here."""
        self.ui.messages.show()
        self.message_bar.show_message(message)

    def _tell_undone(self, words: str) -> None:
        self.status.tell(tr("Undone: {what}", what=words))

    def _tell_redone(self, words: str) -> None:
        self.status.tell(tr("Done again: {what}", what=words))

    def _show_not_undone(self, words: str, error: BaseException) -> None:
        why = describe(error)
        text = tr("“{what}” could not be taken back or done again. {why}", what=words, why=why.text)
        self.show_message(Message(text, why.hint, why.severity, why.details))

    # --- demo plant -------------------------------------------------------------------------------------------------

    def _set_live(self, wanted: bool) -> None:
        self.settings.demo_live = wanted
        self.session.set_live(wanted)
        self.status.show_live()

    def _live_failed(self, error: BaseException) -> None:
        self.ui.action_live.setChecked(False)
        self.show_message(describe(error))

    # --- remembering ------------------------------------------------------------------------------------------------

    def _remember(self) -> None:
        """Keep what is shown of the open connection for the next time."""
        profile = self.session.profile
        if profile is None or self.session.workbench is None:
            return
        kept = self._memory.pages if self._memory is not None else {}
        states = {**kept, **{name: page.state() for name, page in self._made.items()}}
        chosen = self.selection
        Memory(self.settings.page, chosen.machine_id, chosen.period, chosen.recent, states).save(
            self.home, profile.name
        )
        state = window_state(self.home)
        for page in self._made.values():
            if page.dock_area is not None:
                page.dock_area.save(state)
        state.sync()

    def _restore_selection(self) -> None:
        """Choose what was chosen on another day, and let the pages that are there show what they showed."""
        memory = self._memory
        if memory is None:
            return
        known = self.session.machine(memory.machine_id) is not None
        if self.selection.machine_id is None and known:
            self.selection.set_both(memory.machine_id, memory.period)
        for page in self._made.values():
            self._restore_page(page)

    def _restore_page(self, page: Page) -> None:
        state = self._memory.pages.get(page.NAME) if self._memory is not None else None
        if not state:
            return
        try:
            page.restore_state(state)
        except Exception:
            log.warning("what the page %s showed cannot be shown again", page.NAME, exc_info=True)

    def _first_page(self) -> str:
        wanted = (self._memory.page if self._memory is not None else "", self.settings.page)
        offered = [info.name for info in self.offered]
        return next((name for name in wanted if name in offered), offered[0])

    def _restore_window(self) -> None:
        geometry = window_state(self.home).value("main/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        frame, screens = self.frameGeometry(), QGuiApplication.screens()
        if not any(screen.availableGeometry().intersects(frame) for screen in screens):  # a screen that was taken away
            self.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())
        self.ui.action_live.setChecked(self.settings.demo_live)
        self.ui.action_narrow.setChecked(self.settings.narrow_navigation)
        self._fit()

    def _set_narrow(self, wanted: bool) -> None:
        self.settings.narrow_navigation = wanted
        self._fit()

    def _fit(self) -> None:
        self.navigation.fit(self.width(), narrow=self.settings.narrow_navigation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the page in a small window; Qt's name."""
        super().resizeEvent(event)
        self._fit()

    # --- ending -----------------------------------------------------------------------------------------------------

    @Slot()
    def rebuild(self) -> None:
        """Build the window anew in the language that is chosen now; what is open and shown stays."""
        app = QApplication.instance()
        if app is None or not self._may_lose():
            return  # the language is that of the next start
        self._remember()
        self._keep_geometry()
        chosen = (self.selection.machine_id, self.selection.period)
        self.session.disconnect(self)
        self.session.history.clear()  # its steps show what they did on pages that are gone
        translation.apply(app, self.settings.language)
        successor = MainWindow(self.home, self.settings, tuple(self._infos.values()), self)
        successor.selection.set_both(*chosen)
        successor.show()
        self.replaced.emit(successor)
        self.hide()
        self.deleteLater()

    def _keep_geometry(self) -> None:
        state = window_state(self.home)
        state.setValue("main/geometry", self.saveGeometry())
        state.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, save what was chosen and let go of the server, unless something would be lost; Qt's name."""
        if not self._may_lose():
            event.ignore()
            return
        self._keep_geometry()
        self._remember()
        self.hide()
        self.session.set_live(False)
        task.stop_all(PATIENCE_S)
        try:
            self.settings.save(self.home)
            self.session.release()
        except EnmsError:
            log.exception("not everything could be saved while closing")
        event.accept()

    def _may_lose(self) -> bool:
        """Ask whether what is not stored may be lost; without asking when nothing would be."""
        unsaved = [words for words in (page.unsaved() for page in self.made_pages) if words]
        if not unsaved:
            return True
        box = QMessageBox(QMessageBox.Icon.Question, tr("Not stored"), " ".join(unsaved), parent=self)
        box.setInformativeText(tr("Stay here to store them, or let them go."))
        stay = box.addButton(tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(tr("Let them go"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is not stay

    def _load_pages(self) -> None:
        """Import the modules of the other pages in the background, so that each opens at once."""
        waiting = [info.load for info in self.offered if info.name not in self._made]
        if waiting:
            Task(partial(_load_all, waiting)).start()


def _load_charts() -> None:
    """Import what every page draws with, so that the first one opens at once."""
    importlib.import_module("enms_desktop.plots.time_plot")


def _load_all(waiting: Sequence[Callable[[], type[Page]]], progress: Progress) -> None:
    for load in waiting:
        progress.check()
        load()
