"""What the connection page says: a capability and a report as rows of words."""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from analytics.capability import Capability, ServerKind
from analytics.inspection import Part, SchemaReport, State, Step
from analytics.language import later, tr
from analytics.measure import Series
from analytics.period import Interval
from enms_desktop import theme
from enms_desktop.models.frame_model import Column, FrameModel, Index

YES, PARTLY, NO = later("Yes"), later("Partly"), later("No")

STATE_WORDS = {
    State.THERE: later("There"),
    State.DIFFERS: later("Differs"),
    State.MISSING: later("Missing"),
    State.FAULTY: later("Faulty"),
}

#: The colour of a state; states are words too, so that no one needs the colour.
_COLORS = {
    YES: "good",
    PARTLY: "warning",
    NO: "bad",
    STATE_WORDS[State.THERE]: "good",
    STATE_WORDS[State.DIFFERS]: "info",
    STATE_WORDS[State.MISSING]: "warning",
    STATE_WORDS[State.FAULTY]: "bad",
}

WORKS_COLUMNS = (
    Column("what", later("What")),
    Column("state", later("Works"), tr),
    Column("meaning", later("What that means")),
)

PART_COLUMNS = (
    Column("name", later("Part")),
    Column("state", later("State"), tr),
    Column("meaning", later("What that means")),
    Column("action", later("What to do")),
)

RIGHT_COLUMNS = (
    Column("name", later("Table or view")),
    Column("SELECT", later("Read"), tr),
    Column("INSERT", later("Add"), tr),
    Column("UPDATE", later("Change"), tr),
    Column("DELETE", later("Delete"), tr),
    Column("rest", ""),
)

STEP_COLUMNS = (
    Column("number", "", lambda value: str(int(value)), numeric=False),
    Column("why", later("Why"), tooltip=later("Why the statement is there")),
    Column("sql", later("Statement"), lambda value: " ".join(str(value).split())[:160]),
)

_SERIES_WORDS = {
    Series.ENERGY: later("Charts of energy"),
    Series.PRODUCTION: later("Charts of production"),
    Series.ENVIRONMENT: later("Charts of weather and process"),
    Series.VARIABLE: later("Charts of own variables"),
}


class StateModel(FrameModel):
    """A table whose column of states is coloured."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, tooltip or colour of a cell; Qt's name."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid():
            name = _COLORS.get(str(self._value(index)))
            column = self.columns[index.column()].key
            return QColor(getattr(theme.colors(), name)) if name and column not in ("name", "what") else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return super().data(index, role)


def works_frame(capability: Capability) -> pd.DataFrame:
    """Return what works, one row a question."""
    rows = [*_reading(capability), *_writing(capability), *_server(capability)]
    return pd.DataFrame(rows, columns=[column.key for column in WORKS_COLUMNS])


def _reading(capability: Capability) -> Iterator[tuple[str, str, str]]:
    for series, charts in _SERIES_WORDS.items():
        if not capability.has(series):
            meaning = {
                Series.VARIABLE: tr("The database has no place for variables of your own yet. Upgrade adds it."),
                Series.ENERGY: tr("There is no table energy_readings: nothing to look at."),
            }.get(
                series,
                tr("There is no table {series}: nothing to read there, nothing as a driver.", series=series),
            )
            yield tr(charts), NO, meaning
            continue
        yield tr(charts), *_levels(capability, series)
    if capability.own_kpis:
        yield "KPIs", YES, tr("By the functions of the contract in the database; other tools get the same numbers.")
    else:
        meaning = tr(
            "Computed by the workbench itself, because the database’s functions are missing or not the workbench’s; "
            "each result says what the plant’s own function would have said."
        )
        yield "KPIs", YES, meaning


def _levels(capability: Capability, series: Series) -> tuple[str, str]:
    there = capability.levels(series)
    words = ", ".join(tr(level.words) for level in there)
    missing = [level for level in Interval if level is not Interval.RAW and level not in there]
    typed = series is not Series.ENERGY or all(
        capability.has(f"{series}_{level.value}", "energy_type") for level in there
    )
    if not there:
        return PARTLY, tr("No roll-ups: every chart is worked out from the readings, which takes long for a year.")
    if not typed:
        meaning = tr(
            "Roll-ups of {words}, without the energy type: machines that also use gas or steam are read from their "
            "readings, which takes longer.",
            words=words,
        )
        return PARTLY, meaning
    if missing:
        return PARTLY, tr(
            "Roll-ups of {words}; longer ones are put together from these, which takes longer.", words=words
        )
    return YES, tr("Roll-ups of {words}: a year is as quick to look at as a day.", words=words)


def _writing(capability: Capability) -> Iterator[tuple[str, str, str]]:
    read_only = capability.read_only
    stores = capability.may("INSERT", "energy_baselines") and not read_only
    yield (
        tr("Keep baselines in the database"),
        YES if stores else NO,
        tr("Versions in energy_baselines, where other tools find them.")
        if stores
        else tr(
            "{read_only} A trained baseline can be saved as a file.",
            read_only=read_only or tr("The user may not write to energy_baselines."),
        ),
    )
    imports = capability.may("INSERT", "energy_readings") and not read_only
    yield (
        tr("Import readings"),
        YES if imports else NO,
        tr("From CSV and Excel files, all of a file or nothing.")
        if imports
        else (read_only or tr("The user may not write to energy_readings.")),
    )


def _server(capability: Capability) -> Iterator[tuple[str, str, str]]:
    levels = capability.aggregate_levels(Series.ENERGY)
    if levels:
        words = ", ".join(tr(level.words) for level in levels)
        late = [name for name, live in capability.continuous.items() if not live and name.startswith("energy_readings")]
        meaning = tr("Energy at {words}; the server keeps them up to date.", words=words)
        if late:
            meaning = tr(
                "Energy at {words}; they show only what the server has worked in, so the newest may be missing.",
                words=words,
            )
        if not capability.notices_late_rows:
            meaning += " " + tr(
                "The server does not let the workbench see which buckets are out of date: readings that came late from "
                "other programs may be missing until it has worked them in."
            )
        yield tr("Continuous aggregates"), YES if capability.notices_late_rows else PARTLY, meaning
    elif capability.kind is ServerKind.COMMUNITY:
        yield (
            tr("Continuous aggregates"),
            NO,
            tr("The server could keep them; the database has none. Upgrade adds them."),
        )
    else:
        who = tr("TimescaleDB’s Apache-2 edition") if capability.kind is ServerKind.APACHE else tr("Plain PostgreSQL")
        own = tr("the workbench’s tables do the same and are refreshed with every write.")
        meaning = (
            tr("{who} has none; {own}", who=who, own=own)
            if capability.migration
            else tr("{who} has none. Upgrade adds tables instead.", who=who)
        )
        yield tr("Continuous aggregates"), NO, meaning
    yield (
        tr("Compression of old readings"),
        YES if capability.compression else NO,
        tr("TimescaleDB Community can; about an eighth of the space.")
        if capability.compression
        else tr("Needs TimescaleDB Community; readings take their full space."),
    )
    yield (
        tr("Local days on the server"),
        YES if capability.zoned_buckets else PARTLY,
        tr("time_bucket takes a time zone.")
        if capability.zoned_buckets
        else tr("Without time_bucket the workbench asks for local days in plain SQL; the numbers are the same."),
    )
    if capability.other_names:
        said = [
            tr("{wanted} is {found}", wanted=wanted, found=found) for wanted, found in capability.other_names.items()
        ]
        yield (
            tr("Names of columns"),
            YES,
            tr("Other names are understood: {said}{value}", said="; ".join(said[:3]), value=" …" if said[3:] else "."),
        )


def worst_first(parts: Sequence[Part]) -> list[Part]:
    """Return parts with what is faulty first, then what is missing; otherwise in the order of the contract."""
    order = (State.FAULTY, State.MISSING, State.DIFFERS, State.THERE)
    return sorted(parts, key=lambda part: order.index(part.state))


def part_frame(parts: Sequence[Part]) -> pd.DataFrame:
    """Return the parts of a report as a table."""
    rows = [(part.name, STATE_WORDS[part.state], part.meaning, part.action) for part in parts]
    return pd.DataFrame(rows, columns=[column.key for column in PART_COLUMNS])


def rights_frame(capability: Capability) -> pd.DataFrame:
    """Return what the user may do with each table."""
    rows = [
        (name, *(YES if right in rights else NO for right in ("SELECT", "INSERT", "UPDATE", "DELETE")), "")
        for name, rights in sorted(capability.rights.items(), key=lambda pair: ("." in pair[0], pair[0]))
    ]
    return pd.DataFrame(rows, columns=[column.key for column in RIGHT_COLUMNS])


def step_frame(steps: Sequence[Step]) -> pd.DataFrame:
    """Return the statements of an upgrade as a table."""
    rows = [(number, step.why, step.sql) for number, step in enumerate(steps, start=1)]
    return pd.DataFrame(rows, columns=[column.key for column in STEP_COLUMNS])


def summary(report: SchemaReport) -> tuple[str, str, str]:
    """Return the report in a few words, what it means, and the role of their colour."""
    faulty, missing, other = (report.count(state) for state in (State.FAULTY, State.MISSING, State.DIFFERS))
    if not (faulty or missing or other):
        return tr("All as it should be"), tr("Everything of the contract is there."), "good"
    said = [tr("{count} faulty", count=faulty)] if faulty else []
    said += [tr("{count} missing", count=missing)] if missing else []
    words = ", ".join(said) or tr("{other} named differently", other=other)
    if report.upgradable:
        return words, report.upgradable, "warning"
    can = any(part.by_upgrade for part in report.parts)
    note = (
        tr("Everything works from what is there; Upgrade adds the rest.")
        if can
        else tr("Everything works from what is there.")
    )
    return words, note, "warning" if faulty or missing else "good"
