"""The language of the window: texts, numbers and names of days, changed as a whole."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from analytics import language, text
from analytics.language import later
from enms_desktop import theme

log = logging.getLogger(__name__)

#: What can be chosen: code → name; each language is called what its speakers call it.
LANGUAGES = {"": later("As the system"), "en": "English", "de": "Deutsch"}

#: Without a translation of ours texts stay as they are written in the sources.
SOURCE = "en"

_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}
_DECIMAL_MARKS = {"en": ".", "de": ","}

_INSTALLED: list[QTranslator] = []


def folder() -> Path:
    """Return where our translations are."""
    return theme.resources() / "translations"


def code_of(chosen: str) -> str:
    """Return the language in force for a choice: one of those we have, English for all others."""
    if chosen in _LOCALES:
        return chosen
    system = QLocale.system().name()[:2]
    return system if system in _LOCALES else SOURCE


def apply(app: QCoreApplication, chosen: str = "") -> str:
    """Speak a language from now on; what is on the screen already stays as it is.

    Parameters
    ----------
    app : QCoreApplication
    chosen : str
        A key of :data:`LANGUAGES`.

    Returns
    -------
    str
        The code of the language in force.
    """
    code = code_of(chosen)
    for translator in _INSTALLED:
        app.removeTranslator(translator)
    _INSTALLED.clear()
    if code != SOURCE:
        _install(app, f"qtbase_{code}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
        _install(app, f"workbench_{code}", folder())
    language.install(_translated if code != SOURCE else None)
    text.set_decimal_mark(_DECIMAL_MARKS[code])
    QLocale.setDefault(_LOCALES[code])
    return code


def _install(app: QCoreApplication, name: str, where: Path) -> None:
    translator = QTranslator(app)
    if translator.load(name, str(where)):
        app.installTranslator(translator)
        _INSTALLED.append(translator)
    else:
        log.warning("the translation %s is not in %s; its texts stay English", name, where)


def _translated(words: str) -> str:
    return QCoreApplication.translate("", words) or words
