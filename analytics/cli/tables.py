"""``enms export`` and ``enms registers``."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from analytics.cli.arguments.tables import REGISTERS
from analytics.cli.connection import Door, period_of
from analytics.cli.output import number, print_json, say, table
from analytics.errors import BadRequest
from analytics.measure import Measure, Series
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine
from analytics.registers import Kind
from analytics.series import SeriesFrame, SeriesRequest, sheet_of
from analytics.sheet import Sheet, write_csv, write_xlsx


def export(options: Namespace, door: Door) -> None:
    """Write series of machines into a file."""
    path = Path(options.out).expanduser()
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise BadRequest(f"“{path.name}” is neither CSV nor XLSX.", "Give the file the ending .csv or .xlsx.")
    found: list[tuple[Machine, SeriesFrame]] = []
    for name in options.machine:
        machine = door.machine(name)
        measures = _measures(options.measures, door.workbench.measures(machine.id, door.progress))
        requests = _requests(machine, measures, period_of(options, machine), Interval(options.interval))
        found.extend((machine, door.workbench.series(request, door.progress)) for request in requests)
    sheet = sheet_of(found)
    _write(path, sheet, german=options.german)
    door.bar.clear()
    if door.as_json:
        print_json({"file": path, "rows": len(sheet.frame), "columns": list(sheet.frame.columns)})
    else:
        say(f"{path}: {number(len(sheet.frame), 0, 'rows')}, {len(sheet.frame.columns)} columns")


def _measures(wanted: str, offered: tuple[Measure, ...]) -> tuple[Measure, ...]:
    known = {measure.key: measure for measure in offered}
    keys = [key.strip() for key in wanted.split(",") if key.strip()]
    missing = [key for key in keys if key not in known]
    if missing or not keys:
        raise BadRequest(f"The machine has no “{', '.join(missing) or wanted}”.", f"It has: {', '.join(known)}.")
    return tuple(known[key] for key in keys)


def _requests(
    machine: Machine, measures: tuple[Measure, ...], period: Period, interval: Interval
) -> Iterator[SeriesRequest]:
    """Ask for each kind of energy by itself: gas never adds to electricity."""
    energies = tuple(measure for measure in measures if measure.series is Series.ENERGY)
    first, *others = machine.energy_types or (ELECTRICITY,)
    yield SeriesRequest(machine.id, measures, period, interval, energy_type=first)
    for kind in others if energies else ():
        yield SeriesRequest(machine.id, energies, period, interval, energy_type=kind)


def _write(path: Path, sheet: Sheet, *, german: bool) -> None:
    if path.suffix.lower() == ".csv":
        write_csv(path, sheet, german=german)
    else:
        write_xlsx(path, [sheet])


def registers(options: Namespace, door: Door) -> None:
    """List a register."""
    found = door.workbench.register(REGISTERS[options.register], door.progress)
    door.bar.clear()
    if door.as_json:
        print_json({options.register: found.rows})
        return
    if not found.rows:
        say("It has no rows yet.")
        return
    fields = found.table.fields
    rows = [[one.write(row[one.key], found.choices.get(one.key)) for one in fields] for row in found.rows]
    right = "".join("r" if one.kind in (Kind.NUMBER, Kind.INTEGER) else "l" for one in fields)
    table([one.head for one in fields], rows, right)
