"""From what a file looks like to a recipe that reads it."""

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.plant import ELECTRICITY, Machine
from analytics.tabular.inspection import Preview
from analytics.tabular.recipe import Duplicates, Marks, NewMachine, Recipe


def suggest_recipe(
    preview: Preview,
    machine: Machine | NewMachine | str = "",
    *,
    timezone: str = "",
    marks: Marks | None = None,
    energy_type: str = ELECTRICITY,
    duplicates: Duplicates = Duplicates.SKIP,
) -> Recipe:
    """Propose a recipe for a file; what is not given is taken from the file and the machine.

    Parameters
    ----------
    preview : Preview
    machine : Machine, NewMachine or str
        Where the readings go; a text is an id or a name.
    timezone : str
        IANA name; empty takes the machine's, and UTC for stamps that carry their own offset.
    marks : Marks, optional
        Which end of the interval the stamps mark; None takes what the file seems to do.
    energy_type : str
    duplicates : Duplicates

    Raises
    ------
    BadRequest
        When the file has no time, or no time zone is known.
    """
    blocking = [finding for finding in preview.findings if finding.severity == "blocking"]
    if blocking:
        raise BadRequest(blocking[0].text, tr("Say which column is the time, and how it is written."))
    site = timezone or ("" if isinstance(machine, str) else machine.timezone) or ("UTC" if preview.has_zone else "")
    if not site:
        raise BadRequest(tr("The time zone of the file is not known."), tr("Give it, for example Europe/Berlin."))
    return Recipe(
        columns=tuple(column.suggestion for column in preview.columns if column.name not in preview.time_columns),
        time_columns=preview.time_columns,
        time_format=preview.time_format,
        timezone=site,
        interval_s=preview.interval_s,
        marks=marks or preview.marks,
        machine=str(machine.id) if isinstance(machine, Machine) else machine if isinstance(machine, str) else "",
        new_machine=machine if isinstance(machine, NewMachine) else None,
        energy_type=energy_type,
        duplicates=duplicates,
        delimiter=preview.delimiter,
        encoding=preview.encoding,
        decimal=preview.decimal,
        thousands=preview.thousands,
        sheet=preview.sheet,
        header_row=preview.header_row,
        first_row=preview.first_row,
    )
