"""Ask where a model is saved, with a name that says whose it is and of when."""

from datetime import timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QFileDialog, QWidget

from analytics import text
from analytics.baseline import BaselineModel
from analytics.language import tr
from enms_desktop.export import file_name

SUFFIX = ".joblib"


def proposed(folder: Path, model: BaselineModel) -> Path:
    """Return a path that names machine, first and last day of a model, and is that of no file that is there."""
    zone = ZoneInfo(model.timezone)
    name = file_name(
        tr(
            "{machine} {first} to {last}",
            machine=model.machine_name,
            first=text.day(model.period.start, zone),
            last=text.day(model.period.end - timedelta(microseconds=1), zone),
        )
    )
    names = (name if number == 1 else f"{name} ({number})" for number in count(1))
    return next(path for path in (folder / f"{one}{SUFFIX}" for one in names) if not path.exists())


class SaveDialog(QFileDialog):
    """The file that a model becomes; Qt asks before one that is there is replaced.

    Parameters
    ----------
    path : Path
        What is proposed.
    parent : QWidget
    """

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent, tr("Save the model"), str(path.parent), tr("Models (*{suffix})", suffix=SUFFIX))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setDefaultSuffix(SUFFIX[1:])
        self.selectFile(path.name)
