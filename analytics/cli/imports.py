"""``enms import``: a file into the database, by what is said, by a stored recipe, and by what the file looks like."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from analytics.cli.connection import Door
from analytics.cli.output import UNKNOWN, number, pairs, print_json, say, table
from analytics.errors import BadRequest, CannotStore
from analytics.measure import CONTRACT_MEASURES, ENERGY, POWER, find_measure
from analytics.period import zone
from analytics.plant import ELECTRICITY, Machine, VariableKind
from analytics.tabular import (
    Choices,
    Column,
    Duplicates,
    ImportReport,
    Marks,
    NewMachine,
    Preview,
    Recipe,
    Role,
    load_recipe,
    save_recipe,
    suggest_recipe,
)

#: Factory of the first machine, when nobody names one.
FIRST_FACTORY = "My plant"

#: Line numbers shown for each reason of a rejection.
LINES = 10

_ROLES = {"energy": Role.ENERGY, "counter": Role.COUNTER, "power": Role.POWER}
_ROLES |= {ENERGY.key: Role.ENERGY, POWER.key: Role.POWER}


def run(options: Namespace, door: Door) -> None:
    """Import a file, or say what an import would do."""
    path = Path(options.file)
    recipe = _recipe(options, path, door)
    if options.dry_run:
        report = door.workbench.import_plan(path, recipe, door.progress)
    else:
        report = door.workbench.import_file(path, recipe, door.progress)
    saved = save_recipe(door.workbench.home, options.save_recipe, recipe) if options.save_recipe else None
    door.bar.clear()
    if door.as_json:
        print_json(_document(report, recipe, saved))
    else:
        _show(report, saved)
    if report.refusal:
        raise CannotStore(report.refusal, "Nothing was stored.")


# --- the recipe -------------------------------------------------------------------------------------------------------


def _recipe(options: Namespace, path: Path, door: Door) -> Recipe:
    """Return how the file is to be read: the stored recipe or what the file suggests, and what the user said."""
    if options.recipe:
        recipe, columns = load_recipe(door.workbench.home, options.recipe), None
        if options.machine or options.create_machine:
            recipe = _sent_to(recipe, _target(options, recipe.timezone, door))
    else:
        preview = door.workbench.import_preview(path, door.progress.part(0.0, 0.2), _choices(options))
        recipe = suggest_recipe(
            preview, _target(options, options.timezone or "", door), timezone=options.timezone or ""
        )
        columns = _known(preview)
    said = {
        "timezone": options.timezone,
        "marks": options.time_marks and Marks(options.time_marks),
        "duplicates": options.duplicates and Duplicates(options.duplicates),
        "energy_type": options.energy_type,
        "interval_s": options.interval,
    }
    recipe = replace(recipe, **{name: value for name, value in said.items() if value})
    return replace(recipe, columns=tuple(_columns(options, recipe, columns)))


def _choices(options: Namespace) -> Choices:
    return Choices(
        delimiter=options.delimiter,
        decimal=options.decimal,
        sheet=options.sheet,
        time_columns=tuple(options.time_column) if options.time_column else None,
        time_format=options.time_format,
    )


def _known(preview: Preview) -> tuple[str, ...]:
    return tuple(column.name for column in preview.columns)


def _sent_to(recipe: Recipe, target: Machine | NewMachine) -> Recipe:
    if isinstance(target, NewMachine):
        return replace(recipe, machine="", new_machine=target)
    return replace(recipe, machine=str(target.id), new_machine=None)


def _target(options: Namespace, timezone: str, door: Door) -> Machine | NewMachine:
    """Return the machine the readings go to, or the one to create."""
    if bool(options.machine) == bool(options.create_machine):
        raise BadRequest(
            "Say where the readings go.", "Give --machine for one that is there, or --create-machine for a new one."
        )
    if options.machine:
        return door.machine(options.machine)
    factories = door.workbench.plant(door.progress).factories
    name = options.factory or (factories[0].name if len(factories) == 1 else "" if factories else FIRST_FACTORY)
    if not name:
        known = ", ".join(f"“{factory.name}”" for factory in factories)
        raise BadRequest("Say at which factory the machine stands.", f"Give --factory: {known}, or a new name.")
    site = next((factory.timezone for factory in factories if factory.name == name), "") or timezone
    if not site:
        raise BadRequest("The time zone of the new factory is not known.", "Give --timezone, such as Europe/Berlin.")
    zone(site)
    return NewMachine(options.create_machine, name, site, options.type or "other", options.rated_power)


def _columns(options: Namespace, recipe: Recipe, known: tuple[str, ...] | None) -> Iterator[Column]:
    """Return the columns of a recipe, changed as the user said."""
    columns = {column.source: column for column in recipe.columns}
    names = known if known is not None else tuple(columns)
    for text in options.map:
        source, what = _halves(text, "--map", names)
        columns[source] = _mapped(source, what, columns.get(source, Column(source)))
    for text in options.variable:
        source, what = _halves(text, "--variable", names)
        columns[source] = _variable(source, what, columns.get(source, Column(source)))
    for source in filter(None, (name.strip() for name in (options.skip_columns or "").split(","))):
        columns[_one_of(source, names)] = Column(_one_of(source, names))
    yield from columns.values()


def _halves(text: str, option: str, names: tuple[str, ...]) -> tuple[str, list[str]]:
    source, sign, what = text.rpartition("=")
    if not sign or not source.strip() or not what.strip():
        raise BadRequest(f"“{text}” is not understood.", f"Write {option} COLUMN=…, see enms import --help.")
    return _one_of(source.strip(), names), [part.strip() for part in what.split(":")]


def _one_of(source: str, names: tuple[str, ...]) -> str:
    if source in names:
        return source
    found = [name for name in names if name.casefold() == source.casefold()]
    if len(found) == 1:
        return found[0]
    raise BadRequest(f"The file has no column “{source}”.", f"It has: {', '.join(names)}.")


def _mapped(source: str, what: list[str], before: Column) -> Column:
    """Return a column as ``energy``, ``counter``, ``power`` or a measure of the contract."""
    name, unit = what[0].casefold(), what[1] if len(what) > 1 else ""
    role = _ROLES.get(name)
    if role is not None:
        measure = POWER if role is Role.POWER else ENERGY
        return Column(source, role, unit or (before.unit if before.role is role else measure.unit))
    measure = find_measure(what[0], CONTRACT_MEASURES)
    return Column(source, Role.MEASURE, unit or measure.unit, measure=measure.key)


def _variable(source: str, what: list[str], before: Column) -> Column:
    """Return a column as a variable of the engineer's own."""
    name, unit, kind = (*what, "", "")[:3]
    try:
        chosen = VariableKind(kind) if kind else before.kind
    except ValueError:
        kinds = ", ".join(one.value for one in VariableKind)
        raise BadRequest(f"“{kind}” is no kind of variable.", f"There are {kinds}.") from None
    return Column(source, Role.VARIABLE, unit or before.unit, name=name or source, kind=chosen)


# --- what comes of it -------------------------------------------------------------------------------------------------


def _show(report: ImportReport, saved: Path | None) -> None:
    site = zone(report.timezone)
    span = (
        f"{report.period.start.astimezone(site):%Y-%m-%d %H:%M} to {report.period.end.astimezone(site):%Y-%m-%d %H:%M}"
        f" {report.timezone}"
        if report.period
        else UNKNOWN
    )
    created = " (new)" if report.new_machine else ""
    say(f"{report.path.name} → {report.machine_name}{created}{': what an import would do' if report.dry_run else ''}")
    good, bad, empty = (number(count, 0) for count in (report.stored, report.rejected, report.empty))
    there, replaced = number(report.duplicates, 0), number(report.replaced, 0)
    written = f"{number(report.values, 0)} {'to write' if report.dry_run else 'written'}"
    lines = [
        ("period", f"{span}, every {number(report.interval_s, 0, 's')}"),
        ("rows", f"{number(report.rows, 0)} in the file: {good} good, {bad} rejected, {empty} empty"),
        ("values", f"{written}, {there} there already ({replaced} of them replaced)"),
        ("energy", f"{number(report.stored_kwh, 1, 'kWh')} of {number(report.energy_kwh, 1, 'kWh')} in the file"),
    ]
    pairs(lines)
    say()
    rows = [
        (
            one.target,
            one.unit,
            number(one.new, 0),
            number(one.present, 0),
            "new variable" if one.is_new_variable else "",
        )
        for one in report.targets
    ]
    table(("measure", "unit", "new", "there", ""), rows, "llrr")
    for one in report.rejections:
        where = ", ".join(str(row) for row in one.rows[:LINES]) + (" …" if one.count > LINES else "")
        say(f"rejected: {one.count} × {one.reason}{f' in {one.column}' if one.column else ''} (line {where})")
    for finding in report.findings:
        say(f"{'i' if finding.severity == 'info' else '!'} {finding.text}")
    if saved is not None:
        say(f"Recipe: {saved}")


def _document(report: ImportReport, recipe: Recipe, saved: Path | None) -> dict[str, object]:
    names = [name for name in report.__dataclass_fields__ if name not in ("period", "rejections")]
    return {
        **{name: getattr(report, name) for name in names},
        "start": report.period.start if report.period else None,
        "end": report.period.end if report.period else None,
        "refusal": report.refusal or None,
        "rejections": [
            {"reason": one.reason, "column": one.column, "count": one.count, "rows": one.rows[:LINES]}
            for one in report.rejections
        ],
        "energy_type": recipe.energy_type or ELECTRICITY,
        "recipe_path": saved,
    }
