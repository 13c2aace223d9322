"""Texts find their way from the sources through Qt's tools to the screen."""

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import dev
from analytics import text
from analytics.language import tr
from enms_desktop import translation
from enms_desktop.presets import Preset

TEXTS = {
    "Last full week (Mon–Sun)": "Letzte ganze Woche (Mo–So)",
    "Undone: {what}": "Zurückgenommen: {what}",
}


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ET.Element]:
    """Collect the texts, translate a few of them, compile, and speak German."""
    path = tmp_path / "workbench_de.ts"
    assert dev.collect_texts("de", path) == 0
    tree = ET.parse(path)
    for message in tree.iter("message"):
        words = TEXTS.get(message.findtext("source") or "")
        found = message.find("translation")
        if words and found is not None:
            found.text = words
            found.attrib.pop("type", None)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    subprocess.run([dev.BIN / "pyside6-lrelease", "-silent", path, "-qm", path.with_suffix(".qm")], check=True)
    monkeypatch.setattr(translation, "folder", lambda: tmp_path)
    translation.apply(qapp, "de")
    yield tree.getroot()
    translation.apply(qapp, "en")


def test_texts_of_sources_and_forms_are_collected_and_shown(german: ET.Element) -> None:
    contexts = {context.findtext("name"): context for context in german.iter("context")}
    sources = {message.findtext("source") for message in contexts[""].iter("message")}
    assert {"Undone: {what}", "Last full week (Mon–Sun)", "Data quality"} <= sources
    forms = {message.findtext("source") for message in contexts["MainWindow"].iter("message")}
    assert "Reset la&yout" in forms
    assert "Ctrl+K" not in forms
    assert Preset.FULL_WEEK.words == "Letzte ganze Woche (Mo–So)"
    assert tr("Undone: {what}", what="Notiz") == "Zurückgenommen: Notiz"
    assert tr("Done again: {what}", what="Notiz") == "Done again: Notiz"


def test_the_command_line_and_generated_forms_are_left_out() -> None:
    found = dev.translated_sources()
    assert not [path for path in found if "analytics/cli" in path or "enms_desktop/forms" in path]
    assert {"enms_desktop/presets.py", "ui_forms/welcome.ui"} <= set(found)


_REFUSALS = {"BadRequest", "CannotStore", "ConnectionFailed", "ConnectionLost", "NotEnoughData", "QueryFailed"}


def _bare_sentences(path: Path) -> list[str]:
    """Return where a refusal or a phrase of the progress is written without ``tr``."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            words = node.args[:2] if name in _REFUSALS else node.args[1:2] if name == "step" else []
            bare = [
                one for one in words if isinstance(one, ast.JoinedStr) or (isinstance(one, ast.Constant) and one.value)
            ]
            found += [f"{path.relative_to(dev.ROOT)}:{one.lineno}" for one in bare]
    return found


def test_every_refusal_and_every_phrase_of_a_progress_can_be_translated() -> None:
    spoken = [dev.ROOT / name for name in dev.translated_sources() if name.endswith(".py")]
    # What only `enms ingest mqtt` says is English.
    assert not [line for path in spoken if "analytics/mqtt" not in str(path) for line in _bare_sentences(path)]


def _messages(path: Path) -> list[tuple[str, str, str | None]]:
    """Return every text of a translation: its source, what it is in the language, and whether somebody has looked."""
    found = []
    for message in ET.parse(path).iter("message"):
        words = message.find("translation")
        assert words is not None
        found.append((message.findtext("source") or "", words.text or "", words.get("type")))
    return found


COMMITTED = [dev.TRANSLATIONS / f"workbench_{code}.ts" for code in dev.LANGUAGES]


@pytest.mark.parametrize("committed", COMMITTED, ids=lambda path: path.stem)
def test_every_text_of_the_sources_is_translated(committed: Path, tmp_path: Path) -> None:
    fresh = tmp_path / committed.name
    shutil.copy(committed, fresh)
    assert dev.collect_texts(committed.stem.rpartition("_")[2], fresh) == 0
    missing = [source for source, words, kind in _messages(fresh) if kind == "unfinished" or not words]
    assert not missing, "run: python3 dev.py translations, and translate what is unfinished"
    assert len(_messages(fresh)) == len(_messages(committed)), "run: python3 dev.py translations"


def _written(path: Path) -> Iterator[tuple[str, str]]:
    """Return every text that a source hands to be translated, and where; Qt's tool does not look into f-strings."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tr", "later", "sentence") and node.args:
            words = node.args[0]
            if isinstance(words, ast.Constant) and words.value:
                yield words.value, f"{path.relative_to(dev.ROOT)}:{words.lineno}"


def test_every_text_that_is_written_out_is_collected() -> None:
    collected = {source for source, _, _ in _messages(COMMITTED[0])}
    sources = [dev.ROOT / name for name in dev.translated_sources() if name.endswith(".py")]
    assert not [place for path in sources for words, place in _written(path) if words not in collected]


@pytest.mark.parametrize("committed", COMMITTED, ids=lambda path: path.stem)
def test_a_translation_fills_in_what_its_source_does_and_has_a_key_where_that_has_one(committed: Path) -> None:
    wrong = [
        (source, words)
        for source, words, _ in _messages(committed)
        if sorted(re.findall(r"\{\w+\}", source)) != sorted(re.findall(r"\{\w+\}", words))
        or bool(re.search(r"&\w", source)) != bool(re.search(r"&\w", words))
    ]
    assert not wrong


@pytest.mark.parametrize("committed", COMMITTED, ids=lambda path: path.stem)
def test_the_compiled_translation_is_that_of_its_text(committed: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run([dev.BIN / "pyside6-lrelease", "-silent", committed, "-qm", made], check=True)
    assert made.read_bytes() == committed.with_suffix(".qm").read_bytes(), "run: python3 dev.py translations"


def test_the_window_speaks_german(qapp: QApplication) -> None:
    translation.apply(qapp, "de")
    try:
        assert tr("Data quality") == "Datenqualität"
        assert text.number(12.5) == "12,50"
    finally:
        translation.apply(qapp, "en")
    assert text.number(12.5) == "12.50"
