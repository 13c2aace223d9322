"""Ask where a model is saved, with a name that says whose it is and of when."""

from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from analytics import text
from analytics.baseline import BaselineModel
from analytics.language import tr
from enms_desktop.export import file_name
from enms_desktop.page import SaveDialog

SUFFIX = ".joblib"


def proposed(folder: Path, model: BaselineModel) -> Path:
    """Return a path that names machine, first and last day of a model, and is that of no file that is there."""
    first, last = text.first_and_last(model.period, ZoneInfo(model.timezone))
    name = file_name(tr("{machine} {first} to {last}", machine=model.machine_name, first=first, last=last))
    names = (name if number == 1 else f"{name} ({number})" for number in count(1))
    return next(path for path in (folder / f"{one}{SUFFIX}" for one in names) if not path.exists())


class ModelFileDialog(SaveDialog):
    """The file that a model becomes; Qt asks before one that is there is replaced.

    Parameters
    ----------
    path : Path
        What is proposed.
    parent : QWidget
    """

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent, tr("Save the model"), str(path.parent))
        self.setNameFilter(tr("Models (*{suffix})", suffix=SUFFIX))
        self.setDefaultSuffix(SUFFIX[1:])
        self.selectFile(path.name)
