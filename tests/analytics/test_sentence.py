"""What is stored in English is read in every language."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import joblib
import pytest
from PySide6.QtWidgets import QApplication

from analytics import model_store, text
from analytics.baseline import BaselineModel
from analytics.baseline.model import LeftOut
from analytics.embedded import EmbeddedServer
from analytics.errors import ConnectionFailed
from analytics.finding import Finding
from analytics.home import Home
from analytics.progress import Progress
from analytics.sentence import figures, restored, sentence, stored
from enms_desktop import translation
from tests.analytics.test_baseline import hours, train

ENGLISH = "The period covers 2 days, not a whole year: the baseline does not know the other seasons."
GERMAN = "Der Zeitraum umfasst 2 Tage, kein ganzes Jahr: Die Ausgangsbasis kennt die anderen Jahreszeiten nicht."


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    translation.apply(qapp, "en")


def trained(qapp: QApplication, language: str) -> BaselineModel:
    translation.apply(qapp, language)
    return train(hours(40), min_samples=40).model


def in_words(model: BaselineModel) -> str:
    return next(one.words for one in model.findings if one.code == "baseline.part_of_year")


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_model_file_is_read_in_both_languages(qapp: QApplication, home: Home, language: str) -> None:
    model = trained(qapp, language)
    path = model_store.save(home, model)
    for reader, words in (("en", ENGLISH), ("de", GERMAN)):
        translation.apply(qapp, reader)
        loaded = model_store.load(home, path)
        assert loaded == model
        assert in_words(loaded) == words
    saved = joblib.load(path)
    assert saved["equation"].startswith("Energy [kWh per hour] = ")
    stored = model_store.read_document(path)["findings"]
    assert ENGLISH in {one["text"] for one in stored}


def test_what_is_stored_is_the_same_in_both_languages(qapp: QApplication) -> None:
    german = trained(qapp, "de").to_json()
    assert json.dumps(trained(qapp, "en").to_json()) == json.dumps(german)


def test_labels_reasons_and_figures_are_the_readers(qapp: QApplication) -> None:
    value = sentence(
        "“{driver}” may have no effect (p = {p}, limit {limit}). Try without it.",
        driver=sentence("Production"),
        p=figures("1,234.50"),
        limit=figures("0.20"),
    )
    translation.apply(qapp, "de")
    assert str(value).startswith("„Produktion“")
    assert f"1{text.NARROW_SPACE}234,50" in str(value)
    assert value.english == "“Production” may have no effect (p = 1,234.50, limit 0.20). Try without it."


def test_what_somebody_wrote_is_not_translated(qapp: QApplication) -> None:
    translation.apply(qapp, "de")
    assert str(sentence("excluded: {reason}", reason="Energy 1.5")).endswith(": Energy 1.5")


def as_before(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document as it was written when a finding was a text alone."""
    for one in (*document["findings"], *document["left_out"]):
        del one["said"]
    return document


def test_an_old_document_shows_what_was_written_then(qapp: QApplication) -> None:
    model = replace(trained(qapp, "en"), left_out=(LeftOut("no energy reading", 3),))
    old = BaselineModel.from_json(json.loads(json.dumps(as_before(model.to_json()))))
    translation.apply(qapp, "de")
    assert in_words(old) == ENGLISH
    assert [one.words for one in old.left_out] == ["no energy reading"]
    assert old.findings == tuple(replace(one, said=None) for one in model.findings)


@pytest.mark.parametrize("reader", ["en", "de"])
def test_an_old_file_opens_in_every_language(
    qapp: QApplication, home: Home, monkeypatch: pytest.MonkeyPatch, reader: str
) -> None:
    """Its equation was written in the language of the window, its findings as a text alone."""
    model = trained(qapp, "de")
    new = model_store._for_data_scientists
    with monkeypatch.context() as patch:
        patch.setattr(BaselineModel, "to_json", lambda self, write=BaselineModel.to_json: as_before(write(self)))
        patch.setattr(model_store, "_for_data_scientists", lambda one: new(one) | {"equation": "Energie = 1"})
        path = model_store.save(home, model)
    translation.apply(qapp, reader)
    assert in_words(model_store.load(home, path)) == ENGLISH


def test_a_finding_of_the_moment_is_its_text() -> None:
    assert Finding("import.again", "It was imported before.").words == "It was imported before."


def test_a_sentence_of_another_process_is_the_same(qapp: QApplication) -> None:
    said = sentence("excluded: {reason}", reason=sentence("it said nothing"))
    assert restored(json.loads(json.dumps(stored(said)))) == said
    assert str(restored("as an older workbench told it")) == "as an older workbench told it"
    assert str(restored(None)) == ""


def test_the_supervisor_of_the_local_server_speaks_the_language_of_the_window(qapp: QApplication, home: Home) -> None:
    data = home.cluster / "data"
    data.mkdir(parents=True)
    translation.apply(qapp, "de")
    with pytest.raises(ConnectionFailed) as refused:
        EmbeddedServer(home).start(Progress())
    assert refused.value.text == f"{data} ist da, ist aber keine eingebettete Datenbank."
    translation.apply(qapp, "en")
    assert refused.value.text == f"{data} is there, but it is no embedded database."
