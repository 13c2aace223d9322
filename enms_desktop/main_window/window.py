"""The window itself: which page is shown, what is open, and how it ends."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from analytics.errors import EnmsError
from analytics.home import Home
from analytics.language import tr
from analytics.profile import EMBEDDED, Profile, ProfileKind, load_profiles
from enms_desktop import task, theme, translation
from enms_desktop.forms.ui_main_window import Ui_MainWindow
from enms_desktop.main_window.exports import Exports
from enms_desktop.main_window.fields import KeysInFields
from enms_desktop.main_window.language import LanguageChange
from enms_desktop.main_window.making import Making
from enms_desktop.main_window.menus import Menus
from enms_desktop.main_window.navigation import Navigation
from enms_desktop.main_window.news import News
from enms_desktop.main_window.questions import WindowQuestions
from enms_desktop.main_window.recall import Recall
from enms_desktop.main_window.status import Status
from enms_desktop.main_window.trail import Trail
from enms_desktop.messages import Message, Severity
from enms_desktop.page import AwaitedPage, MessageBar, Overlay, Page
from enms_desktop.pages import PAGES, PageInfo
from enms_desktop.pages.welcome import WelcomePage
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.settings import Settings, window_state
from enms_desktop.task import Step

log = logging.getLogger(__name__)

#: How long closing waits for running tasks, s; a fit inside a numeric library cannot be broken off.
PATIENCE_S = 4.0

#: The first page's module is imported this long after the connection was asked for, ms: after the first paint.
FIRST_PAGE_AFTER_MS = 200

#: The other pages are made this long after the first one came up, ms.
PAGES_AFTER_MS = 300


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
        self._handed = {page.NAME: page.hand_over() for page in former.made_pages} if former is not None else {}
        self._stale: set[str] = set()
        #: The page that is wanted and not made yet, and whether something was chosen meanwhile.
        self._awaited, self._chosen_meanwhile = "", False
        self.ui: Ui_MainWindow = Ui_MainWindow()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.message_bar = MessageBar()
        for part in (self.ui.navigation, self.ui.menu_bar, self.ui.status_bar, self.message_bar):
            theme.wear(part)
        Overlay(self.message_bar, self.ui.stack, theme.LARGE + theme.MEDIUM)
        self.welcome = WelcomePage()
        self.ui.stack.addWidget(self.welcome)
        self._place_holder = AwaitedPage()
        self.ui.stack.addWidget(self._place_holder)
        self.making = Making(self._infos, self.session, self.selection, self.ui.stack)
        self.navigation = Navigation(self.ui, self._infos, self)
        self.status = Status(self.ui.status_bar, self.session, self.selection)
        self.menus = Menus(self)
        self.language = LanguageChange(self)
        self.exports = Exports(self)
        self.questions = WindowQuestions(self)
        KeysInFields((self.ui.action_export_tables, self.ui.action_commands), self)
        self.news = News(self)
        self.recall = Recall(self)
        self.trail = Trail(self)
        self._connect_actions()
        self._connect_session()
        self._connect_pages()
        theme.THEME.dress(self, self._paint)
        self.recall.restore_window()
        self.ui.action_live.setChecked(settings.demo_live)
        self.ui.action_narrow.setChecked(settings.narrow_navigation)
        self._fit()
        if self.session.workbench is None:
            self.show_closed()
        else:
            self._show_opened()
            self._show_plant()

    # --- making -----------------------------------------------------------------------------------------------------

    def _connect_actions(self) -> None:
        ui = self.ui
        ui.action_connect.triggered.connect(self.questions.ask_connection)
        ui.action_demo.triggered.connect(self.questions.ask_demo)
        ui.action_import.triggered.connect(self.questions.ask_import)
        ui.action_quit.triggered.connect(self.close)
        ui.action_refresh.triggered.connect(self.refresh)
        ui.action_live.toggled.connect(self._set_live)
        ui.action_commands.triggered.connect(self.questions.show_palette)
        ui.action_shortcuts.triggered.connect(self.questions.show_shortcuts)
        ui.action_narrow.toggled.connect(self._set_narrow)
        ui.connection.clicked.connect(self.questions.ask_connection)
        self.navigation.chosen.connect(self.show_page)
        self.menus.language_wanted.connect(self.language.want)
        for wanted, do in (
            (self.welcome.demo_wanted, self.questions.ask_demo),
            (self.welcome.import_wanted, self.questions.ask_import),
            (self.welcome.connect_wanted, self.questions.ask_connection),
            (self.welcome.again_wanted, self.open_last),
        ):
            wanted.connect(do)

    def _connect_session(self) -> None:
        session = self.session
        session.opening.connect(self._show_opening)
        session.opened.connect(self._show_opened)
        session.closing.connect(self.recall.remember)
        session.closed.connect(self.show_closed)
        session.plant_changed.connect(self._show_plant)
        session.data_changed.connect(self._outdate)
        session.records_changed.connect(self._outdate_records)

    def _connect_pages(self) -> None:
        self.making.made.connect(self._take_in)
        self.ui.stack.currentChanged.connect(lambda _index: self.status.follow(self.page))
        self.making.failed.connect(self._show_not_made)
        self.selection.changed.connect(self._note_choice)

    def _paint(self) -> None:
        self.ui.brand_mark.setPixmap(theme.program_icon().pixmap(QSize(26, 26), self.devicePixelRatioF()))
        self.navigation.paint()
        self.menus.paint()
        self.show_state()

    def show_state(self) -> None:
        """Say in the status bar and the navigation what is open."""
        profile = self.session.profile
        self.status.show_server()
        self.status.show_zone()
        self.status.show_live()
        self.navigation.name_connection(profile.title if profile is not None else "")

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
        """Return the page of that name; what is not made of it yet is made now."""
        if name not in self._made:
            self.making.finish(name)
        return self._made[name]

    def _take_in(self, page: Page) -> None:
        """Take in a page that is whole, and show it when it is waited for."""
        page.navigate.connect(self.show_page)
        page.export_wanted.connect(self.exports.ask_tables)
        self.ui.stack.addWidget(page)
        self._made[page.NAME] = page
        if page.dock_area is not None:
            page.dock_area.restore(window_state(self.home))
        self.recall.restore_page(page)
        handed = self._handed.pop(page.NAME, None)
        if handed:
            page.take_over(handed)
        if self._awaited == page.NAME:
            self._bring_forward(page)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a page to the front, or its title until it is made; nothing happens without a plant to show on it."""
        if name not in self._infos or not self._has_something(self._infos[name]):
            return
        if self.page is not None and name != self.page.NAME:
            self.trail.leave(self.page)
        self.settings.page = name
        self.navigation.mark(name)
        if name in self._made:
            self.making.take_time()
            self._bring_forward(self._made[name])
        elif name != self._awaited:
            self._awaited, self._chosen_meanwhile = name, False
            self.making.hurry(name)
        if self._awaited:
            self._place_holder.begin(tr(self._infos[name].title))
            self.ui.stack.setCurrentWidget(self._place_holder)

    def _bring_forward(self, page: Page) -> None:
        told = self._awaited == page.NAME and self._chosen_meanwhile
        self._await_nothing()
        self.ui.stack.setCurrentWidget(page)
        self._refresh_shown()
        if told:  # whoever wants a page may choose what it shows right afterwards
            self.selection.changed.emit()
        handed = self.selection.take(page.NAME)
        if handed:
            page.follow(handed)

    def _await_nothing(self) -> None:
        self._awaited = ""
        self._place_holder.end()

    def _show_not_made(self, error: BaseException) -> None:
        self._await_nothing()
        self.news.show_failed(error)

    def _note_choice(self) -> None:
        self._chosen_meanwhile = True

    def show_welcome(self) -> None:
        """Bring the welcome page to the front."""
        self._await_nothing()
        self.making.take_time()
        self.ui.stack.setCurrentWidget(self.welcome)

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
        self._refresh_shown()

    def _outdate_records(self, name: str) -> None:
        """Note that baselines or annotations have changed on one page; the others look as they do for readings."""
        others = [page for page in self._made.values() if name != page.NAME]
        for page in others:
            page.forget_records()
        self._stale |= {page.NAME for page in others}
        self._refresh_shown()

    def _refresh_shown(self) -> None:
        page = self.page
        if page is not None and page.NAME in self._stale:
            self._stale.discard(page.NAME)
            page.refresh()

    # --- connection -------------------------------------------------------------------------------------------------

    def open_last(self) -> None:
        """Open the profile that was open last, the local one at first."""
        try:
            profiles = load_profiles(self.home)
        except EnmsError as error:
            self.news.show_failed(error)
            return
        wanted = self.session.profile.name if self.session.profile else self.settings.profile
        self.open(next((profile for profile in profiles if profile.name == wanted), EMBEDDED))

    def open(self, profile: Profile, password: str | None = None) -> None:
        """Open a profile in the background."""
        if not self.questions.may_lose():
            return
        self.message_bar.clear()
        self.session.open(profile, password)
        QTimer.singleShot(FIRST_PAGE_AFTER_MS, self, self._load_first)

    def _load_first(self) -> None:
        """Import what the page needs that will be shown, while the server is being reached."""
        wanted = (self.settings.page, *self._infos)
        self.making.load(next(name for name in wanted if name in self._infos))

    def _show_opening(self, step: Step) -> None:
        self.welcome.show_opening(step)
        self.show_welcome()
        self.show_state()

    def _show_opened(self) -> None:
        workbench, profile = self.session.workbench, self.session.profile
        if workbench is None or profile is None:
            return
        self.settings.profile = "" if profile.kind is ProfileKind.EMBEDDED else profile.name
        self.recall.load()
        if workbench.capability.read_only:
            self.show_message(Message(workbench.capability.read_only, severity=Severity.WARNING))

    @Slot()
    def show_closed(self) -> None:
        """Show that nothing is open."""
        self.selection.set_both(None, None)
        self.selection.see(None)
        self.welcome.show_closed()
        self.show_welcome()
        self._show_plant()

    def _show_plant(self) -> None:
        """Follow the plant: navigation and pages when it has machines, the ways to begin when it has none."""
        workbench, machines = self.session.workbench, self.session.plant.machines
        self._show_possible()
        self.navigation.offer([info.name for info in self.offered])
        if workbench is not None and not machines:
            self.welcome.show_empty(workbench.profile.title, workbench.capability.read_only)
            self.show_welcome()
            self.navigation.mark("")
        elif machines and self.page is None and not self._awaited and self._infos:
            self._stale = set(self._made)
            self.recall.restore_selection()
            self.show_page(self.recall.first_page)
            QTimer.singleShot(PAGES_AFTER_MS, self, self._make_others)
        elif self.page is None and not self._awaited:
            self.navigation.mark("")
        if self.ui.action_live.isEnabled() and self.ui.action_live.isChecked() and not self.session.live:
            self.session.set_live(True)
        self.show_state()

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

    # --- messages ---------------------------------------------------------------------------------------------------

    def show_message(self, message: Message) -> None:
        """Show a message over whatever page there is; the last resort for errors ends here."""
        self.message_bar.show_message(message)

    # --- demo plant -------------------------------------------------------------------------------------------------

    def _set_live(self, wanted: bool) -> None:
        self.settings.demo_live = wanted
        self.session.set_live(wanted)
        self.status.show_live()

    # --- room -------------------------------------------------------------------------------------------------------

    def _set_narrow(self, wanted: bool) -> None:
        self.settings.narrow_navigation = wanted
        self._fit()

    def _fit(self) -> None:
        self.navigation.fit(self.width(), narrow=self.settings.narrow_navigation)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the side buttons of the mouse from now on; Qt's name."""
        super().showEvent(event)
        self.trail.watch_mouse()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the page in a small window; Qt's name."""
        super().resizeEvent(event)
        self._fit()

    # --- ending -----------------------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Build the window anew in the language that is chosen now; what is open and shown stays."""
        app = QApplication.instance()
        if app is None:
            return  # the language is that of the next start
        self.recall.remember()
        self.recall.keep_geometry()
        chosen, rows = self.selection, self.selection.rows
        self.session.disconnect(self)
        self.session.history.clear()  # its steps show what they did on pages that are gone
        translation.apply(app, self.settings.language)
        successor = MainWindow(self.home, self.settings, tuple(self._infos.values()), self)
        successor.selection.set_periods(chosen.machine_id, chosen.periods, chosen.period)
        successor.selection.see(chosen.seen)
        successor.selection.set_rows(rows)
        successor.show()
        self.replaced.emit(successor)
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, save what was chosen and let go of the server, unless something would be lost; Qt's name."""
        if not self.questions.may_lose():
            event.ignore()
            return
        self.recall.keep_geometry()
        self.recall.remember()
        self.hide()
        self.language.stay()  # else a new window would come when what it waits for has been stopped
        self.session.set_live(False)
        task.stop_all(PATIENCE_S)
        try:
            self.settings.save(self.home)
            self.session.release()
        except EnmsError:
            log.exception("not everything could be saved while closing")
        event.accept()

    def _make_others(self) -> None:
        """Make the other pages in advance, so that each opens at once."""
        self.making.make_later(info.name for info in self.offered if info.name not in self._made)
