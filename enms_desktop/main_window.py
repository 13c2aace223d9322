"""The window: navigation, pages, status, messages, and the way out."""

import importlib
import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QActionGroup, QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QListWidgetItem, QMainWindow, QMessageBox, QProgressBar

from analytics.errors import EnmsError
from analytics.home import Home
from analytics.language import tr
from analytics.profile import EMBEDDED, Profile, ProfileKind, load_profiles
from enms_desktop import task, text, theme
from enms_desktop.forms.ui_main_window import Ui_MainWindow
from enms_desktop.messages import Message, Severity, describe
from enms_desktop.page import MessageBar, Page
from enms_desktop.pages import PAGES, PageInfo
from enms_desktop.pages.welcome import WelcomePage
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.settings import Settings, window_state
from enms_desktop.task import RUNNING, Step

if TYPE_CHECKING:  # brings pandas: the window is painted before it is needed
    from analytics.tabular import ImportReport

log = logging.getLogger(__name__)

#: How long closing waits for running tasks, s; a fit inside a numeric library cannot be broken off.
PATIENCE_S = 4.0
CLOCK_MS = 5_000

#: How long the status bar says what was undone, ms.
TOLD_MS = 6_000

#: The charts' library is loaded this long after the connection was asked for, ms: after the first paint, and while the
#: server is being reached.
CHARTS_AFTER_MS = 200

NAME_ROLE = Qt.ItemDataRole.UserRole


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
    """

    def __init__(self, home: Home, settings: Settings, pages: Sequence[PageInfo] = PAGES) -> None:
        super().__init__()
        self.home, self.settings = home, settings
        self.session = Session(home, self)
        self.selection = Selection(self)
        self._infos = {info.name: info for info in pages}
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._loss_shown: Message | None = None
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.message_bar = MessageBar()
        self.ui.messages_layout.addWidget(self.message_bar)
        self.ui.messages.hide()
        self.message_bar.closed.connect(self.ui.messages.hide)
        self.welcome = WelcomePage()
        self.ui.stack.addWidget(self.welcome)
        self._server, self._zone, self._live = QLabel(), QLabel(), QLabel()
        self._task_phrase, self._task_progress = QLabel(), QProgressBar()
        self._fill_status_bar()
        self._fill_navigation()
        self._connect_actions()
        self._connect_session()
        self._dress()
        self._restore()
        self.show_closed()

    # --- making -----------------------------------------------------------------------------------------------------

    def _fill_status_bar(self) -> None:
        bar = self.ui.status_bar
        self._task_progress.setFixedWidth(110)
        bar.setContentsMargins(0, 0, theme.LARGE, 0)
        self._task_progress.setTextVisible(False)
        for label, name in ((self._server, "Server"), (self._zone, "Plant time"), (self._task_phrase, "Running tasks")):
            label.setAccessibleName(name)
        for widget in (self._server, self._zone, self._live):
            widget.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
            bar.addWidget(widget)
        bar.addPermanentWidget(self._task_phrase)
        bar.addPermanentWidget(self._task_progress)
        self._task_phrase.hide()
        self._task_progress.hide()
        RUNNING.changed.connect(self._show_tasks)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._show_zone)
        self._clock.start()

    def _fill_navigation(self) -> None:
        for position, info in enumerate(self._infos.values(), start=1):
            item = QListWidgetItem(info.title)
            item.setData(NAME_ROLE, info.name)
            item.setToolTip(f"{info.title}  (Ctrl+{position})")
            self.ui.pages.addItem(item)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{position}"), self)
            shortcut.activated.connect(partial(self.show_page, info.name))
        self.ui.pages.currentItemChanged.connect(self._chosen)

    def _connect_actions(self) -> None:
        ui = self.ui
        ui.action_connect.triggered.connect(self.ask_connection)
        ui.action_demo.triggered.connect(self.ask_demo)
        ui.action_import.triggered.connect(self.ask_import)
        ui.action_quit.triggered.connect(self.close)
        ui.action_undo.triggered.connect(self.session.history.undo)
        ui.action_redo.triggered.connect(self.session.history.redo)
        ui.action_refresh.triggered.connect(self.refresh)
        ui.action_live.toggled.connect(self._set_live)
        ui.action_logs.triggered.connect(lambda: self._open_folder(self.home.logs))
        ui.action_data_folder.triggered.connect(lambda: self._open_folder(self.home.root))
        ui.action_about.triggered.connect(self._about)
        ui.connection.clicked.connect(self.ask_connection)
        ui.theme_switch.clicked.connect(self._switch_theme)
        self._theme_actions = {
            "system": ui.action_theme_system,
            "light": ui.action_theme_light,
            "dark": ui.action_theme_dark,
        }
        group = QActionGroup(self)
        for mode, action in self._theme_actions.items():
            group.addAction(action)
            action.triggered.connect(partial(self._set_theme, mode))
        self.welcome.demo_wanted.connect(self.ask_demo)
        self.welcome.import_wanted.connect(self.ask_import)
        self.welcome.connect_wanted.connect(self.ask_connection)
        self.welcome.again_wanted.connect(self.open_last)

    def _connect_session(self) -> None:
        self.session.opening.connect(self._show_opening)
        self.session.opened.connect(self._show_opened)
        self.session.closed.connect(self.show_closed)
        self.session.failed.connect(self._show_failed)
        self.session.plant_changed.connect(self._show_plant)
        self.session.data_changed.connect(self._outdate)
        self.session.live_failed.connect(self._live_failed)
        self.session.lost.connect(self._show_lost)
        self.session.found.connect(self._show_found)
        self.selection.changed.connect(self._show_zone)
        history = self.session.history
        history.changed.connect(self._show_history)
        history.undone.connect(lambda words: self._tell(tr("Undone: {what}", what=words)))
        history.redone.connect(lambda words: self._tell(tr("Done again: {what}", what=words)))
        history.failed.connect(self._show_not_undone)
        self._show_history()

    def _dress(self) -> None:
        ui = self.ui
        for action, name in (
            (ui.action_connect, "connect"),
            (ui.action_demo, "factory"),
            (ui.action_import, "import"),
            (ui.action_undo, "undo"),
            (ui.action_redo, "redo"),
            (ui.action_refresh, "refresh"),
            (ui.action_live, "live"),
            (ui.action_logs, "file"),
            (ui.action_data_folder, "folder"),
            (ui.action_about, "info"),
        ):
            theme.set_icon(action, name)
        theme.set_icon(ui.connection, "database", "muted")
        theme.THEME.dress(self, self._paint)

    def _paint(self) -> None:
        self.ui.brand_mark.setPixmap(theme.program_icon().pixmap(QSize(26, 26), self.devicePixelRatioF()))
        self.ui.theme_switch.setIcon(theme.icon("sun" if theme.colors().name == "dark" else "moon", "muted"))
        for row in range(self.ui.pages.count()):
            item = self.ui.pages.item(row)
            item.setIcon(theme.icon(self._infos[item.data(NAME_ROLE)].icon, "muted", "accent"))
        self._theme_actions[theme.THEME.mode].setChecked(True)
        self._show_server()
        self._show_live()

    # --- pages ------------------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page that is shown, None while the welcome page is."""
        shown = self.ui.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def made_page(self, name: str) -> Page:
        """Return the page of that name; it is made when it is first asked for."""
        if name not in self._made:
            page = self._infos[name].load()(self.session, self.selection)
            page.navigate.connect(self.show_page)
            self.ui.stack.addWidget(page)
            self._made[name] = page
        return self._made[name]

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a page to the front; nothing happens while there is no plant to show on it."""
        if name not in self._infos or not self._has_something(self._infos[name]):
            return
        page = self.made_page(name)
        self.ui.stack.setCurrentWidget(page)
        self.settings.page = name
        for row in range(self.ui.pages.count()):
            if self.ui.pages.item(row).data(NAME_ROLE) == name:
                self.ui.pages.setCurrentRow(row)
        if name in self._stale:
            self._stale.discard(name)
            page.refresh()

    def _has_something(self, info: PageInfo) -> bool:
        """Whether a page has anything to show now."""
        return bool(self.session.plant.machines) or (not info.needs_machines and self.session.workbench is not None)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(NAME_ROLE))

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
        self.message_bar.clear()
        self.selection.set_both(None, None)
        self.session.open(profile, password)
        QTimer.singleShot(CHARTS_AFTER_MS, _load_charts)

    def _show_opening(self, step: Step) -> None:
        self.welcome.show_opening(step)
        self.ui.stack.setCurrentWidget(self.welcome)
        self._show_server()

    def _show_opened(self) -> None:
        workbench, profile = self.session.workbench, self.session.profile
        if workbench is None or profile is None:
            return
        self.settings.profile = "" if profile.kind is ProfileKind.EMBEDDED else profile.name
        if workbench.capability.read_only:
            self.show_message(Message(workbench.capability.read_only, severity=Severity.WARNING))

    @Slot()
    def show_closed(self) -> None:
        """Show that nothing is open."""
        self.welcome.show_closed()
        self.ui.stack.setCurrentWidget(self.welcome)
        self._show_plant()

    def _show_plant(self) -> None:
        """Follow the plant: navigation and pages when it has machines, the ways to begin when it has none."""
        workbench, machines = self.session.workbench, self.session.plant.machines
        writable = workbench is not None and not workbench.capability.read_only
        for action in (self.ui.action_demo, self.ui.action_import):
            action.setEnabled(writable)
        self.ui.action_demo.setText(
            "Write the &demo plant anew…" if self.session.has_demo else "Create the &demo plant…"
        )
        self.ui.action_refresh.setEnabled(workbench is not None)
        self.ui.action_live.setEnabled(writable and self.session.has_demo)
        for row in range(self.ui.pages.count()):
            item = self.ui.pages.item(row)
            item.setHidden(not self._has_something(self._infos[item.data(NAME_ROLE)]))
        if workbench is not None and not machines:
            self.welcome.show_empty(workbench.profile.name, workbench.capability.read_only)
            self.ui.stack.setCurrentWidget(self.welcome)
            self.ui.pages.setCurrentRow(-1)
        elif machines and self.page is None and self._infos:
            self._stale = set(self._made)
            self.show_page(self.settings.page if self.settings.page in self._infos else next(iter(self._infos)))
        if self.ui.action_live.isEnabled() and self.ui.action_live.isChecked() and not self.session.live:
            self.session.set_live(True)
        self._show_server()
        self._show_zone()
        self._show_live()

    def _show_failed(self, error: BaseException) -> None:
        message = describe(error)
        if self.session.workbench is None:
            self.welcome.show_failed(message)
            self.ui.stack.setCurrentWidget(self.welcome)
            if message.details:
                self.show_message(message)
        else:
            self.show_message(message)
        self._show_server()

    def _show_lost(self, error: BaseException) -> None:
        """Say over every page that the server is away, and whether it is looked for."""
        message = describe(error)
        self.ui.messages.show()
        if self.session.trying:
            hint = "What is shown stays. It is tried again and again until the server is back."
            loss = Message(message.text, hint, Severity.WARNING, message.details)
            self.message_bar.show_message(loss, "Try now", self.session.look_now)
        else:
            self.message_bar.show_message(message, "Connect…", self.ask_connection)
        self._loss_shown = self.message_bar.message
        self._show_server()

    def _show_found(self) -> None:
        if self.message_bar.message is self._loss_shown:
            self.message_bar.clear()
        self._loss_shown = None
        self._show_server()

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

    # --- status -----------------------------------------------------------------------------------------------------

    def show_message(self, message: Message) -> None:
        """Show a message over whatever page there is; the last resort for errors ends here."""
        self.ui.messages.show()
        self.message_bar.show_message(message)

    def _show_server(self) -> None:
        workbench, profile = self.session.workbench, self.session.profile
        colors = theme.colors()
        if workbench is not None and profile is not None:
            words, color = f"{workbench.capability.words} · {profile.name}", colors.good
            if workbench.capability.read_only:
                words, color = f"{words} · read only", colors.warning
            if self.session.offline:
                words, color = f"{profile.name} cannot be reached", colors.bad
        elif self.session.busy and profile is not None:
            words, color = f"Opening {profile.name} …", colors.warning
        else:
            words, color = "Not connected", colors.muted
        self._server.setText(f'<span style="color:{color}">●</span>&nbsp; {words}')
        self._server.setToolTip(workbench.capability.read_only if workbench is not None else "")
        self.ui.connection.setText(profile.name if profile is not None else "Connect…")

    def _show_zone(self) -> None:
        if not self.session.plant.factories:
            self._zone.clear()
            return
        zone = self.session.zone(self.selection.machine_id)
        now = datetime.now(UTC)
        self._zone.setText(f"Plant time {now.astimezone(zone):%H:%M} {text.zone_name(now, zone)} ({zone.key})")
        self._zone.setToolTip("All times on the pages are in this zone.")

    @Slot()
    def _show_tasks(self) -> None:
        running = [one for one in RUNNING.tasks if one.phrase]
        self._task_phrase.setVisible(bool(running))
        self._task_progress.setVisible(bool(running))
        if not running:
            return
        step, others = running[-1].step, len(running) - 1
        self._task_phrase.setText(f"{step.phrase} …" + (f"  and {others} more" if others else ""))
        self._task_progress.setRange(0, 1000 if step.fraction else 0)
        self._task_progress.setValue(round(1000 * step.fraction))

    # --- undo -------------------------------------------------------------------------------------------------------

    def _show_history(self) -> None:
        undo, redo = self.session.history.undo_words, self.session.history.redo_words
        self.ui.action_undo.setText(tr("&Undo {what}", what=undo) if undo else tr("&Undo"))
        self.ui.action_redo.setText(tr("&Redo {what}", what=redo) if redo else tr("&Redo"))
        self.ui.action_undo.setEnabled(bool(undo))
        self.ui.action_redo.setEnabled(bool(redo))

    def _tell(self, words: str) -> None:
        self.ui.status_bar.showMessage(words, TOLD_MS)

    def _show_not_undone(self, words: str, error: BaseException) -> None:
        why = describe(error)
        text = tr("“{what}” could not be taken back or done again. {why}", what=words, why=why.text)
        self.show_message(Message(text, why.hint, why.severity, why.details))

    # --- demo plant -------------------------------------------------------------------------------------------------

    def _set_live(self, wanted: bool) -> None:
        self.settings.demo_live = wanted
        self.session.set_live(wanted)
        self._show_live()

    def _show_live(self) -> None:
        shown = self.session.live
        self._live.setText(
            f'<span style="color:{theme.colors().good}">●</span>&nbsp; Demo plant running' if shown else ""
        )

    def _live_failed(self, error: BaseException) -> None:
        self.ui.action_live.setChecked(False)
        self.show_message(describe(error))

    # --- look -------------------------------------------------------------------------------------------------------

    def _set_theme(self, mode: str) -> None:
        self.settings.theme = mode
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, mode)

    def _switch_theme(self) -> None:
        self._set_theme("light" if theme.colors().name == "dark" else "dark")

    def _open_folder(self, folder: object) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.show_message(Message("This computer has no program to show folders.", f"It is {folder}."))

    def _about(self) -> None:
        from importlib.metadata import version

        QMessageBox.about(
            self,
            "About EnMS Workbench",
            f"<h3>EnMS Workbench {version('enms-workbench')}</h3>"
            "<p>Energy baselines, KPIs and anomalies for ISO 50001, straight from the plant database.</p>"
            f"<p>Everything it writes is kept in<br>{self.home.root}</p>"
            "<p>MIT licence. Set in Inter (SIL Open Font License).</p>",
        )

    # --- closing ----------------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        state = window_state(self.home)
        geometry = state.value("main/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.ui.action_live.setChecked(self.settings.demo_live)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, save what was chosen and let go of the server; Qt's name."""
        state = window_state(self.home)
        state.setValue("main/geometry", self.saveGeometry())
        state.sync()
        self.hide()
        self.session.set_live(False)
        task.stop_all(PATIENCE_S)
        try:
            self.settings.save(self.home)
            self.session.release()
        except EnmsError:
            log.exception("not everything could be saved while closing")
        event.accept()


def _load_charts() -> None:
    """Import what every page draws with, so that the first one opens at once."""
    importlib.import_module("enms_desktop.plots.time_plot")
