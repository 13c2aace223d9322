"""Choose, make and change connections; passwords go to the system's keyring or nowhere."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidgetItem, QWidget

from analytics import text
from analytics.errors import BadRequest, EnmsError
from analytics.home import Home
from analytics.language import later, tr
from analytics.profile import Profile, ProfileKind, TlsMode, default_tls, load_profiles, save_profiles
from analytics.progress import Progress
from enms_desktop import messages, theme
from enms_desktop.forms.ui_connect import Ui_ConnectDialog
from enms_desktop.messages import Message, Severity
from enms_desktop.page import OpenDialog, Questions

if TYPE_CHECKING:
    from analytics.workbench import Health

#: Mode → what it is called, and what it means for the user.
TLS_WORDS = {
    TlsMode.VERIFY_FULL: (
        later("Encrypted, server proven"),
        later(
            "The certificate must name this host and be signed by an authority you trust. "
            "Choose this unless you cannot."
        ),
    ),
    TlsMode.VERIFY_CA: (
        later("Encrypted, certificate proven"),
        later("The certificate must be signed by an authority you trust, but may name another host."),
    ),
    TlsMode.REQUIRE: (
        later("Encrypted, server not proven"),
        later("Nobody can listen by accident, but somebody who diverts the connection can pose as the server."),
    ),
    TlsMode.PREFER: (
        later("Encrypted if the server offers it"),
        later("Fine on this computer; on a network the password may be sent where others can read it."),
    ),
    TlsMode.DISABLE: (
        later("Not encrypted"),
        later("Everybody on the network can read the data. Only for this computer."),
    ),
}

NEW_NAME = later("New connection")


@dataclass
class Entry:
    """One connection of the list as it is being typed, complete or not.

    ``saved`` is what is stored of it, None for a new one; ``stored`` says whether the keyring has its password.
    """

    name: str
    kind: ProfileKind = ProfileKind.EXTERNAL
    host: str = ""
    port: int = 5432
    database: str = ""
    user: str = ""
    tls: TlsMode = TlsMode.VERIFY_FULL
    root_certificate: str = ""
    saved: Profile | None = None
    password: str = ""
    remember: bool = True
    stored: bool = False

    @classmethod
    def of(cls, profile: Profile) -> "Entry":
        """Return the entry of a profile that is stored."""
        return cls(**{field.name: getattr(profile, field.name) for field in fields(Profile)}, saved=profile)

    @property
    def title(self) -> str:
        """The name in the reader's language."""
        return self.saved.title if self.saved is not None and not self.external else self.name

    @property
    def external(self) -> bool:
        """Whether it leads to a server of the plant; our own cannot be changed."""
        return self.kind is ProfileKind.EXTERNAL

    def profile(self) -> Profile:
        """Return the profile; BadRequest names what is missing."""
        return Profile(**{field.name: getattr(self, field.name) for field in fields(Profile)})


class ConnectDialog(QDialog):
    """The connections.

    Signals
    -------
    open_wanted(object, object)
        A :class:`Profile`, and the password that was typed or None.
    """

    open_wanted = Signal(object, object)

    def __init__(self, home: Home, current: Profile | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._home = home
        self._shown: Entry | None = None
        self._keyring_reason = ""
        self._removed: list[Profile] = []
        theme.wear(self)
        self.ui = Ui_ConnectDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.questions = Questions.of_dialog(self, self.ui.result_layout, self.ui.busy_layout, with_cancel=True)
        self.message_bar = self.questions.bar
        for mode, (words, _) in TLS_WORDS.items():
            self.ui.tls.addItem(tr(words), mode)
        self.ui.embedded_folder.setText(tr("Its data are kept in {root}", root=home.root / "cluster"))
        self._show_password = self._eye()
        self._dress()
        self._connect()
        self._fill(current)
        self.ask_keyring()

    def _eye(self) -> QAction:
        action = self.ui.password.addAction(theme.icon("eye", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        action.setToolTip(tr("Show the password"))
        action.setCheckable(True)
        return action

    def _dress(self) -> None:
        theme.set_icon(self.ui.add, "plus")
        theme.set_icon(self.ui.remove, "trash")
        theme.set_icon(self.ui.test, "good")
        theme.set_icon(self._show_password, "eye", "muted")

    def _connect(self) -> None:
        ui = self.ui
        ui.profiles.currentRowChanged.connect(self._choose)
        ui.profiles.itemDoubleClicked.connect(self.ask_open)
        ui.add.clicked.connect(self.add)
        ui.remove.clicked.connect(self.remove)
        ui.name.textChanged.connect(self._rename)
        ui.host.editingFinished.connect(self._suggest_tls)
        ui.tls.currentIndexChanged.connect(self._explain_tls)
        ui.browse.clicked.connect(self._browse)
        ui.test.clicked.connect(self.ask_test)
        ui.save.clicked.connect(self.ask_save)
        ui.open_button.clicked.connect(self.ask_open)
        ui.close_button.clicked.connect(self.reject)
        self._show_password.toggled.connect(self._reveal)

    # --- list -------------------------------------------------------------------------------------------------------

    @property
    def entries(self) -> list[Entry]:
        """The connections as they stand in the list."""
        return [self._entry(row) for row in range(self.ui.profiles.count())]

    def _entry(self, row: int) -> Entry:
        entry = self.ui.profiles.item(row).data(Qt.ItemDataRole.UserRole)
        assert isinstance(entry, Entry)
        return entry

    def _fill(self, current: Profile | None) -> None:
        try:
            profiles = load_profiles(self._home)
        except EnmsError as error:
            self.questions.fail(error)
            return
        for profile in profiles:
            self._append(Entry.of(profile))
        names = [profile.name for profile in profiles]
        self.ui.profiles.setCurrentRow(names.index(current.name) if current and current.name in names else 0)

    def _append(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.title)
        item.setData(Qt.ItemDataRole.UserRole, entry)
        item.setIcon(theme.icon("connect" if entry.external else "database", "muted"))
        self.ui.profiles.addItem(item)

    @Slot()
    def add(self) -> None:
        """Add a connection to be filled in."""
        taken = {entry.name for entry in self.entries}
        number, name = 1, tr(NEW_NAME)
        while name in taken:
            number += 1
            name = f"{tr(NEW_NAME)} {number}"
        self._append(Entry(name))
        self.ui.profiles.setCurrentRow(self.ui.profiles.count() - 1)
        self.ui.name.setFocus()
        self.ui.name.selectAll()

    @Slot()
    def remove(self) -> None:
        """Take the chosen connection out of the list; saved with the rest."""
        row = self.ui.profiles.currentRow()
        if row < 0 or not self._entry(row).external:
            return
        saved = self._entry(row).saved
        if saved is not None:
            self._removed.append(saved)
        self._shown = None
        self.ui.profiles.takeItem(row)

    def _choose(self, row: int) -> None:
        self._keep()
        self.message_bar.clear()
        self._shown = self._entry(row) if row >= 0 else None
        if self._shown is not None:
            self._show(self._shown)

    def _show(self, entry: Entry) -> None:
        ui = self.ui
        ui.kinds.setCurrentWidget(ui.external if entry.external else ui.embedded)
        ui.remove.setEnabled(entry.external)
        ui.embedded_title.setText(entry.title)
        ui.name.setText(entry.name)
        ui.host.setText(entry.host)
        ui.port.setValue(entry.port)
        ui.database.setText(entry.database)
        ui.user.setText(entry.user)
        ui.password.setText(entry.password)
        ui.remember.setChecked(entry.remember and not self._keyring_reason)
        ui.tls.setCurrentIndex(ui.tls.findData(entry.tls))
        ui.certificate.setText(entry.root_certificate)
        self._explain_tls()
        self._explain_password()

    def _keep(self) -> None:
        """Take what was typed into the entry that is shown."""
        entry, ui = self._shown, self.ui
        if entry is None or not entry.external:
            return
        entry.name = ui.name.text().strip()
        entry.host = ui.host.text().strip()
        entry.port = ui.port.value()
        entry.database = ui.database.text().strip()
        entry.user = ui.user.text().strip()
        entry.password = ui.password.text()
        entry.remember = ui.remember.isChecked()
        entry.tls = TlsMode(ui.tls.currentData())
        entry.root_certificate = ui.certificate.text().strip()

    def _rename(self, name: str) -> None:
        item = self.ui.profiles.currentItem()
        if item is not None and self._shown is not None and self._shown.external:
            item.setText(name.strip() or tr("(no name)"))

    # --- fields -----------------------------------------------------------------------------------------------------

    def _suggest_tls(self) -> None:
        """Follow the host with the protection, as long as the connection was never saved."""
        if self._shown is not None and self._shown.saved is None:
            self.ui.tls.setCurrentIndex(self.ui.tls.findData(default_tls(self.ui.host.text().strip())))

    def _explain_tls(self) -> None:
        mode = self.ui.tls.currentData()
        self.ui.tls_hint.setText(tr(TLS_WORDS[mode][1]) if mode in TLS_WORDS else "")
        proven = mode in (TlsMode.VERIFY_FULL, TlsMode.VERIFY_CA)
        for widget in (self.ui.certificate, self.ui.browse, self.ui.certificate_label):
            widget.setEnabled(proven)

    def _explain_password(self) -> None:
        stored = self._shown is not None and self._shown.stored
        self.ui.password.setPlaceholderText(tr("Kept in the keyring; type to change it") if stored else "")
        self.ui.remember.setEnabled(not self._keyring_reason)
        self.ui.remember.setToolTip(self._keyring_reason)
        self.ui.remember.setText(
            tr("No safe place for it here: asked each time")
            if self._keyring_reason
            else tr("Remember it in this computer’s keyring")
        )

    def _reveal(self, shown: bool) -> None:
        self.ui.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _browse(self) -> None:
        folder = str(Path(self.ui.certificate.text()).parent) if self.ui.certificate.text() else ""
        names = tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        path = OpenDialog(self, tr("Certificate of the authority"), folder, names).ask()
        if path:
            self.ui.certificate.setText(path)

    # --- questions --------------------------------------------------------------------------------------------------

    def ask_keyring(self) -> None:
        """Ask whether there is a keyring, and which passwords it has; it may have to wake up first."""
        profiles = [entry.saved for entry in self.entries if entry.external and entry.saved is not None]

        def work(_progress: Progress) -> tuple[str, set[str]]:
            from analytics.credentials import Credentials

            keyring = Credentials()
            reason = keyring.available()
            return reason, set() if reason else {p.name for p in profiles if keyring.get(p) is not None}

        self.questions.run(work, self.show_keyring, topic="keyring")

    def show_keyring(self, found: tuple[str, set[str]]) -> None:
        """Show whether passwords can be remembered and which are."""
        self._keyring_reason, stored = found
        for entry in self.entries:
            entry.stored = entry.saved is not None and entry.saved.name in stored
        if self._keyring_reason:
            self.ui.remember.setChecked(False)
        self._explain_password()

    def _request(self) -> tuple[Profile, str | None]:
        """Return the chosen connection and the password typed for it; BadRequest names what is missing."""
        self._keep()
        if self._shown is None:
            raise BadRequest(tr("No connection is chosen."), tr("Choose one, or add one with New."))
        messages.hide(self._shown.password)
        if self._shown.external:
            for entry in (self.ui.host, self.ui.database, self.ui.user):
                if not entry.text().strip():
                    entry.setFocus()
                    break
        return self._shown.profile(), self._shown.password or None

    @Slot()
    def ask_test(self) -> None:
        """Try the connection as it stands in the fields."""
        try:
            profile, password = self._request()
        except EnmsError as error:
            self.questions.fail(error)
            return
        home = self._home

        def work(progress: Progress) -> "Health":
            from analytics.workbench import test_connection

            return test_connection(profile, password, home, progress)

        self.questions.run(work, self.show_health, tr("Trying the connection"))

    def show_health(self, health: "Health") -> None:
        """Say what answered, and what it lacks."""
        self.message_bar.show_message(health_words(health))

    def _store(self) -> None:
        """Write the list of connections.

        Raises
        ------
        BadRequest
            When one is not complete, or two have one name.
        CannotStore
            When it cannot be written.
        """
        self._keep()
        for row, entry in enumerate(self.entries):
            try:
                entry.profile()
            except BadRequest:
                self.ui.profiles.setCurrentRow(row)
                raise
        save_profiles(self._home, [entry.profile() for entry in self.entries])
        for entry in self.entries:
            entry.saved = entry.profile()

    @Slot()
    def ask_save(self) -> None:
        """Save the connections and, where that is wanted, their passwords."""
        self._save_then(lambda: self.message_bar.show_message(Message(tr("Saved."), severity=Severity.GOOD)))

    @Slot()
    def ask_open(self) -> None:
        """Save everything and open the chosen connection."""
        try:
            profile, password = self._request()
        except EnmsError as error:
            self.questions.fail(error)
            return
        self._save_then(partial(self._open, profile, password))

    def _open(self, profile: Profile, password: str | None) -> None:
        self.open_wanted.emit(profile, password)
        self.accept()

    def _save_then(self, then: Callable[[], None]) -> None:
        """Write the connections, bring the keyring up to date in the background, and go on."""
        try:
            self._store()
        except EnmsError as error:
            self.questions.fail(error)
            return
        typed = [
            (entry.profile(), entry.password)
            for entry in self.entries
            if entry.password and entry.remember and not self._keyring_reason
        ]
        forgotten, self._removed = self._removed, []
        if not typed and not forgotten:
            then()
            return

        def work(_progress: Progress) -> None:
            from analytics.credentials import Credentials

            keyring = Credentials()
            for profile, password in typed:
                keyring.set(profile, password)
            for profile in forgotten:
                keyring.forget(profile)

        self.questions.run(work, lambda _done: then(), tr("Storing the password"), topic="keyring")


def health_words(health: "Health") -> Message:
    """Say what answered and what it lacks, in one message.

    Parameters
    ----------
    health : Health
        What the test found.
    """
    place = tr(
        "{server} answers: database “{database}” as “{user}”, {size_bytes}.",
        server=health.server,
        database=health.database,
        user=health.user,
        size_bytes=text.size(health.size_bytes),
    )
    if health.read_only:
        return Message(place, tr("Nothing may be written: {read_only}", read_only=health.read_only), Severity.WARNING)
    if not health.machines:
        lacking = (
            tr("It is empty; its tables are made when it is opened.")
            if not health.migration
            else tr("No machines yet.")
        )
        return Message(place, lacking, Severity.GOOD)
    newest = text.moment(health.last_reading, ZoneInfo("UTC"))
    found = tr(
        "{machines}, newest reading {newest}.",
        machines=text.counted(health.machines, tr("machine"), tr("machines")),
        newest=newest,
    )
    if not health.migration:
        return Message(
            place, tr("{found} The workbench’s own tables are missing: what needs them is not offered.", found=found)
        )
    return Message(place, found, Severity.GOOD)
