"""Sentences are translated before their values are filled in."""

from collections.abc import Iterator

import pytest

from analytics import language
from analytics.language import later, tr


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.install(None)


def test_without_a_translation_a_sentence_is_english() -> None:
    assert tr("{machine} has no readings", machine="Boiler-1") == "Boiler-1 has no readings"


def test_values_go_into_the_translated_sentence() -> None:
    language.install({"{machine} has {count} readings": "{count} Messwerte hat {machine}"}.__getitem__)
    assert tr("{machine} has {count} readings", machine="Boiler-1", count="3") == "3 Messwerte hat Boiler-1"


def test_braces_of_a_sentence_without_values_stay() -> None:
    assert tr("a set {1, 2}") == "a set {1, 2}"


def test_a_text_marked_for_later_is_translated_when_it_is_shown() -> None:
    title = later("Readings")
    language.install({"Readings": "Messwerte"}.__getitem__)
    assert title == "Readings"
    assert tr(title) == "Messwerte"
