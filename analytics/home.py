"""Where the workbench keeps what it writes; ``ENMS_HOME`` moves all of it to another folder."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from analytics.errors import CannotStore
from analytics.language import tr

VARIABLE = "ENMS_HOME"


@dataclass(frozen=True)
class Home:
    """The folders of one user of the workbench. They are made when first asked for, private to the user."""

    root: Path

    @classmethod
    def of_user(cls) -> "Home":
        """Return ``ENMS_HOME`` when it is set, else the platform's own data folder."""
        told = os.environ.get(VARIABLE, "").strip()
        return cls(
            Path(told).expanduser().resolve() if told else Path(platformdirs.user_data_dir("enms-workbench", False))
        )

    @property
    def settings(self) -> Path:
        """Settings, profiles and import recipes."""
        return self._folder("settings")

    @property
    def cluster(self) -> Path:
        """The embedded PostgreSQL."""
        return self._folder("cluster")

    @property
    def models(self) -> Path:
        """Trained models as joblib files."""
        return self._folder("models")

    @property
    def logs(self) -> Path:
        """Log files."""
        return self._folder("logs")

    @property
    def reports(self) -> Path:
        """Reports and pictures."""
        return self._folder("reports")

    def _folder(self, name: str) -> Path:
        folder = self.root / name
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise CannotStore(
                tr("The folder {folder} cannot be made: {reason}.", folder=folder, reason=error.strerror),
                tr("Free the path, or set {variable} to a folder you may write to.", variable=VARIABLE),
            ) from error
        return folder


def replace_file(path: Path, content: str | bytes) -> None:
    """Write a private file in one step: after a crash or a power cut it is the old one or the new one, whole.

    Raises
    ------
    OSError
        The old file is left as it was.
    """
    handle, made = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        Path(made).replace(path)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise
