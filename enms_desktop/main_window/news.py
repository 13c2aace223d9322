"""What the window says by itself: a connection that fails, is lost and comes back, and what was undone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from analytics.language import tr
from enms_desktop.messages import Message, Severity, describe

if TYPE_CHECKING:
    from enms_desktop.main_window.window import MainWindow


class News(QObject):
    """Hears the session and its history, and says over every page what has happened."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._loss: Message | None = None
        session, history = window.session, window.session.history
        session.failed.connect(self.show_failed)
        session.live_failed.connect(self._show_live_failed)
        session.lost.connect(self._show_lost)
        session.found.connect(self._show_found)
        history.undone.connect(self._tell_undone)
        history.redone.connect(self._tell_redone)
        history.failed.connect(self._show_not_undone)
        history.stays.connect(self._tell_stays)

    def show_failed(self, error: BaseException) -> None:
        """Say why a connection could not be opened, or the plant not be read."""
        window, message = self._window, describe(error)
        if window.session.workbench is None:
            window.welcome.show_failed(message)
            window.show_welcome()
            if message.details:
                window.show_message(message)
        else:
            window.show_message(message)
        window.show_state()

    def _show_lost(self, error: BaseException) -> None:
        """Say over every page that the server is away, and whether it is looked for."""
        window, message = self._window, describe(error)
        if window.session.trying:
            hint = tr("What is shown stays. It is tried again and again until the server is back.")
            loss = Message(message.text, hint, Severity.WARNING, message.details)
            window.message_bar.show_message(loss, tr("Try now"), window.session.look_now)
        else:
            window.message_bar.show_message(message, tr("Connect…"), window.questions.ask_connection)
        self._loss = window.message_bar.message
        for page in window.made_pages:  # the page that noticed it need not say it too
            if page.message_bar.message is not None and page.message_bar.message.text == message.text:
                page.message_bar.clear()
        window.show_state()

    def _show_found(self) -> None:
        if self._window.message_bar.message is self._loss:
            self._window.message_bar.clear()
        self._loss = None
        self._window.show_state()

    def _show_live_failed(self, error: BaseException) -> None:
        self._window.ui.action_live.setChecked(False)
        self._window.show_message(describe(error))

    def _tell_undone(self, words: str) -> None:
        self._window.status.tell(tr("Undone: {what}", what=words))

    def _tell_redone(self, words: str) -> None:
        self._window.status.tell(tr("Done again: {what}", what=words))

    def _tell_stays(self, words: str) -> None:
        text = tr("“{what}” cannot be taken back.", what=words)
        earlier = self._window.session.history.undo_words
        hint = tr("Undo once more takes back: {what}.", what=earlier) if earlier else ""
        self._window.show_message(Message(text, hint))

    def _show_not_undone(self, words: str, error: BaseException) -> None:
        why = describe(error)
        text = tr("“{what}” could not be taken back or done again. {why}", what=words, why=why.text)
        self._window.show_message(Message(text, why.hint, why.severity, why.details))
