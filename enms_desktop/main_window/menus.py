"""The menus that are about the window itself: how it looks, its language, its panels, its folders."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMessageBox

from analytics.language import tr
from enms_desktop import outside, theme, translation
from enms_desktop.forms.ui_main_window import Ui_MainWindow
from enms_desktop.settings import window_state

if TYPE_CHECKING:
    from enms_desktop.main_window.window import MainWindow


class Menus(QObject):
    """Theme, language, panels, undo, folders.

    Signals
    -------
    language_wanted(str)
        The user has chosen the language of that code.
    """

    language_wanted = Signal(str)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._ui: Ui_MainWindow = window.ui
        self._themes = {
            "system": self._ui.action_theme_system,
            "light": self._ui.action_theme_light,
            "dark": self._ui.action_theme_dark,
        }
        themes = QActionGroup(self)
        for mode, action in self._themes.items():
            themes.addAction(action)
            action.triggered.connect(partial(self.set_theme, mode))
        self._fill_languages()
        self._connect()
        self._dress()

    def _fill_languages(self) -> None:
        group = QActionGroup(self)
        self._languages: dict[str, QAction] = {}
        for code, name in translation.LANGUAGES.items():
            action = QAction(tr(name), self._window)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, code=code: self.language_wanted.emit(code))
            group.addAction(action)
            self._languages[code] = action
            self._ui.menu_language.addAction(action)
        self.show_language()

    def _connect(self) -> None:
        ui, home, history = self._ui, self._window.home, self._window.session.history
        ui.menu_panels.aboutToShow.connect(self.fill_panels)
        ui.menu_view.aboutToShow.connect(self.fill_panels)
        ui.action_reset_layout.triggered.connect(self.reset_layout)
        ui.action_logs.triggered.connect(lambda: outside.show(home.logs, self._window.show_message))
        ui.action_data_folder.triggered.connect(lambda: outside.show(home.root, self._window.show_message))
        ui.action_about.triggered.connect(self._about)
        ui.theme_switch.clicked.connect(self._switch_theme)
        ui.action_undo.triggered.connect(history.undo)
        ui.action_redo.triggered.connect(history.redo)
        history.changed.connect(self._show_history)
        self._show_history()

    def _dress(self) -> None:
        ui = self._ui
        for action, name in (
            (ui.action_connect, "connect"),
            (ui.action_demo, "factory"),
            (ui.action_import, "import"),
            (ui.action_undo, "undo"),
            (ui.action_redo, "redo"),
            (ui.action_back, "left"),
            (ui.action_forward, "right"),
            (ui.action_commands, "search"),
            (ui.action_refresh, "refresh"),
            (ui.action_live, "live"),
            (ui.action_shortcuts, "keyboard"),
            (ui.action_logs, "file"),
            (ui.action_data_folder, "folder"),
            (ui.action_about, "info"),
        ):
            theme.set_icon(action, name)
        theme.set_icon(ui.connection, "database", "muted")

    # --- look -------------------------------------------------------------------------------------------------------

    def paint(self) -> None:
        """Show which theme is in force."""
        self._ui.theme_switch.setIcon(theme.icon("sun" if theme.colors().name == "dark" else "moon", "muted"))
        self._themes[theme.THEME.mode].setChecked(True)

    def set_theme(self, mode: str, _checked: bool = False) -> None:
        """Dress the program in ``"light"``, ``"dark"`` or as the ``"system"`` is."""
        self._window.settings.theme = mode
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, mode)

    def _switch_theme(self) -> None:
        self.set_theme("light" if theme.colors().name == "dark" else "dark")

    def show_language(self) -> None:
        """Tick the language that is chosen."""
        self._languages[self._window.settings.language].setChecked(True)

    # --- panels -----------------------------------------------------------------------------------------------------

    def fill_panels(self) -> None:
        """Offer the panels of the page that is shown."""
        area = self._window.page.dock_area if self._window.page is not None else None
        menu = self._ui.menu_panels
        menu.clear()
        menu.addActions(area.toggles if area is not None else ())
        menu.setEnabled(area is not None)
        self._ui.action_reset_layout.setEnabled(self._window.page is not None)

    def reset_layout(self) -> None:
        """Put the panels of all pages where they were at first."""
        for page in self._window.made_pages:
            if page.dock_area is not None:
                page.dock_area.reset()
        state = window_state(self._window.home)
        state.remove("docks")
        state.sync()

    # --- undo -------------------------------------------------------------------------------------------------------

    def _show_history(self) -> None:
        history = self._window.session.history
        undo, redo = history.undo_words, history.redo_words
        self._ui.action_undo.setText(tr("&Undo {what}", what=undo) if undo else tr("&Undo"))
        self._ui.action_redo.setText(tr("&Redo {what}", what=redo) if redo else tr("&Redo"))
        self._ui.action_undo.setEnabled(history.has_more)
        self._ui.action_redo.setEnabled(bool(redo))

    # --- help -------------------------------------------------------------------------------------------------------

    def _about(self) -> None:
        from importlib.metadata import version

        words = (
            f"<h3>EnMS Workbench {version('enms-workbench')}</h3>"
            + tr("<p>Energy baselines, KPIs and anomalies for ISO 50001, straight from the plant database.</p>")
            + tr("<p>Everything it writes is kept in<br>{folder}</p>", folder=self._window.home.root)
            + tr("<p>MIT licence. Set in Inter (SIL Open Font License).</p>")
        )
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("About EnMS Workbench"), words, parent=self._window)
        box.setIconPixmap(theme.program_icon().pixmap(64, 64))
        theme.wear(box)
        box.exec()
