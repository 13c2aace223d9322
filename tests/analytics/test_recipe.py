"""Recipes are kept, found again, and refused in words when they contradict themselves."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from analytics.errors import BadRequest, CannotStore
from analytics.home import Home
from analytics.plant import VariableKind
from analytics.progress import Progress
from analytics.tabular import (
    Column,
    Duplicates,
    Marks,
    NewMachine,
    Recipe,
    Role,
    load_recipe,
    preview,
    save_recipe,
    saved_recipes,
    suggest_recipe,
)

STEEL = Path(__file__).parent.parent / "data" / "import" / "steel_two_weeks.csv"

RECIPE = Recipe(
    columns=(
        Column("Wirkarbeit", Role.COUNTER, "MWh", register_size=99_999.9),
        Column("Außen", Role.MEASURE, "°F", measure="outdoor_temp_c"),
        Column("Dampf", Role.VARIABLE, "t", name="steam", kind=VariableKind.SUM),
        Column("Notiz"),
    ),
    time_columns=("Datum", "Zeit"),
    time_format="%d.%m.%Y %H:%M",
    timezone="Europe/Berlin",
    interval_s=900,
    marks=Marks.END,
    new_machine=NewMachine("Kessel 1", "Werk Süd", "Europe/Berlin", "boiler", 250.0),
    energy_type="natural_gas",
    duplicates=Duplicates.REPLACE,
    delimiter=";",
    encoding="cp1252",
    decimal=",",
    thousands=".",
    header_row=3,
    first_row=5,
)


def test_recipe_comes_back_from_its_file(home: Home) -> None:
    path = save_recipe(home, "Kessel, monatlich!", RECIPE)
    assert path.parent == home.settings / "recipes"
    assert load_recipe(home, "Kessel, monatlich!") == RECIPE
    assert load_recipe(home, str(path)) == RECIPE
    assert saved_recipes(home) == ("Kessel, monatlich!",)
    assert json.loads(path.read_text("utf-8"))["version"] == 1


@pytest.mark.parametrize("name", ["../../evil", "a/b", "con", "x" * 300, "a\0b"])
def test_a_name_never_leaves_the_folder(home: Home, name: str) -> None:
    assert save_recipe(home, name, RECIPE).parent == home.settings / "recipes"


def test_names_without_letters_are_refused(home: Home) -> None:
    with pytest.raises(BadRequest, match="name of a recipe"):
        save_recipe(home, "../..", RECIPE)


def test_unknown_names_list_what_there_is(home: Home) -> None:
    save_recipe(home, "monthly", RECIPE)
    with pytest.raises(BadRequest) as caught:
        load_recipe(home, "weekly")
    assert "monthly" in caught.value.hint


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', '{"version": "1"}', '{"version": 1, "columns": 5}'])
def test_a_damaged_file_is_named(home: Home, text: str) -> None:
    path = save_recipe(home, "monthly", RECIPE)
    path.write_text(text)
    with pytest.raises(BadRequest):
        load_recipe(home, "monthly")
    assert saved_recipes(home) == ()


def test_a_newer_version_is_refused(home: Home) -> None:
    path = save_recipe(home, "monthly", RECIPE)
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 2}))
    with pytest.raises(BadRequest, match="version 2"):
        load_recipe(home, "monthly")


def test_a_folder_that_cannot_be_written(home: Home) -> None:
    (home.settings / "recipes").write_text("a file in the way")
    with pytest.raises(CannotStore):
        save_recipe(home, "monthly", RECIPE)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"timezone": "Mars/Olympus"}, "not a time zone"),
        ({"new_machine": None}, "No machine is chosen"),
        ({"new_machine": NewMachine("", "F", "UTC")}, "needs a name"),
        ({"new_machine": NewMachine("M", "F", "Nowhere")}, "not a time zone"),
        ({"interval_s": 0}, "interval of the readings"),
        ({"time_columns": ()}, "No column is chosen as time"),
        ({"columns": ()}, "No column is chosen to be stored"),
        ({"columns": (Column("a", Role.ENERGY),)}, "unit of “a” is not given"),
        ({"columns": (Column("a", Role.ENERGY, "furlong"),)}, "not a unit"),
        ({"columns": (Column("a", Role.ENERGY, "kW"),)}, "do not convert"),
        ({"columns": (Column("a", Role.MEASURE, "°C", measure="nonsense"),)}, "no measure of the database"),
        ({"columns": (Column("a", Role.VARIABLE, "t", name="energy_kwh"),)}, "a measure “energy_kwh” of its own"),
        ({"columns": (Column("a", Role.VARIABLE, "t", name="AVG_POWER_KW"),)}, "of its own"),
        ({"columns": (Column("a", Role.VARIABLE, "t", name=""),)}, "cannot be the name of a variable"),
        ({"columns": (Column("a", Role.VARIABLE, "t", name="a,b"),)}, "cannot be the name of a variable"),
        ({"columns": (Column("a", Role.ENERGY, "kWh"), Column("b", Role.COUNTER, "kWh"))}, "both fill energy_kwh"),
        ({"columns": (Column("Zeit", Role.ENERGY, "kWh"),)}, "is the time"),
        ({"columns": (Column("a", Role.MEASURE, "V", measure="voltage_v"),)}, "kept with the energy"),
    ],
)
def test_contradictions_are_said(changes: dict[str, object], words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        replace(RECIPE, **changes).check()  # type: ignore[arg-type]


def test_the_example_is_sound() -> None:
    RECIPE.check()


def test_a_suggestion_needs_a_time_zone() -> None:
    look = preview(STEEL, Progress())
    with pytest.raises(BadRequest, match="time zone of the file is not known"):
        suggest_recipe(look, "Mill")
    recipe = suggest_recipe(look, "Mill", timezone="Asia/Seoul", marks=Marks.START)
    assert (recipe.machine, recipe.timezone, recipe.marks) == ("Mill", "Asia/Seoul", Marks.START)
    assert suggest_recipe(look, NewMachine("M", "F", "Asia/Seoul")).timezone == "Asia/Seoul"


def test_a_suggestion_needs_a_time(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n3,4\n")
    with pytest.raises(BadRequest, match="No column with time stamps"):
        suggest_recipe(preview(path, Progress()), "M", timezone="UTC")
