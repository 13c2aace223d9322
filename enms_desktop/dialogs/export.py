"""Ask where what is seen is written, and as what; write it in the background and say where it is."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from analytics.language import tr
from analytics.progress import Progress
from enms_desktop import outside
from enms_desktop.export import Exported, Format, Write, writer
from enms_desktop.messages import Message, Severity
from enms_desktop.page import Page, SaveDialog


class ExportDialog(SaveDialog):
    """The file that a page's picture or tables become.

    Parameters
    ----------
    page : Page
        Runs the writing and says how it ended.
    exported : Exported
    formats : sequence of Format
        What is offered, the usual one first.
    folder : str
        Where the dialog begins; empty for the user's own folder.
    """

    def __init__(self, page: Page, exported: Exported, formats: Sequence[Format], folder: str = "") -> None:
        super().__init__(page, tr("Export"), folder or str(Path.home()))
        self._page, self._exported = page, exported
        self._formats = {form.words: form for form in formats}
        self.setNameFilters(list(self._formats))
        self.selectFile(exported.file_name + formats[0].suffix)
        self.setDefaultSuffix(formats[0].suffix[1:])
        self.filterSelected.connect(self._follow)
        self.decided.connect(self._write)

    def form_of(self, path: Path) -> Format:
        """Return the kind that a file becomes: the one in the list, unless its name ends as another kind does."""
        listed = self._formats[self.selectedNameFilter()]
        return next(form for form in (listed, *self._formats.values()) if form.suffix == path.suffix.lower())

    def _follow(self, words: str) -> None:
        """Give the name the ending of the kind that was chosen."""
        suffix = self._formats[words].suffix
        self.setDefaultSuffix(suffix[1:])
        chosen = self.selectedFiles()
        if chosen:
            path = Path(chosen[0])
            endings = {form.suffix for form in self._formats.values()}
            self.selectFile((path.stem if path.suffix.lower() in endings else path.name) + suffix)

    def _write(self, name: str) -> None:
        path = Path(name)
        write = writer(self._exported, self.form_of(path))
        self._page.run(
            partial(_written, write, path), self._show_written, tr("Writing {name}", name=path.name), topic="export"
        )

    def _show_written(self, path: Path) -> None:
        self._page.show_message(
            Message(tr("Written: {path}", path=path), severity=Severity.GOOD),
            tr("Open the folder"),
            partial(outside.show, path.parent, self._page.show_message),
        )


def _written(write: Write, path: Path, _progress: Progress) -> Path:
    write(path)
    return path
