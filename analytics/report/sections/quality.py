"""Data collection plan and data quality: what was read, how completely, what is wrong, what was corrected."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

import pandas as pd

from analytics import text
from analytics.correction import Action, Correction
from analytics.language import tr
from analytics.measure import Measure, Series
from analytics.plant import energy_name
from analytics.quality import DEFAULT, RULES, SEVERITIES, Coverage, QualityFinding
from analytics.report import chart, use
from analytics.report.contents import Contents, MachineContents
from analytics.report.document import (
    RIGHT,
    WARNING,
    Block,
    Cell,
    Column,
    Facts,
    Figure,
    Heading,
    Note,
    Paragraph,
    Table,
)
from analytics.report.phrases import moment, name_of, not_provided, severity, window

#: So many findings of a machine stand in its table; the rest is counted in a line.
MOST_FINDINGS = 40


def data_quality(contents: Contents) -> Iterator[Block]:
    """Return the section."""
    yield Heading(tr("Data collection plan and data quality"))
    yield Paragraph(
        tr(
            "Readings were looked at as they were measured, without corrections. Coverage is the share of the period "
            "that readings cover; a day is valid with at least {day} of its readings, and a baseline needs {days} of "
            "its days.",
            day=text.percent(DEFAULT.valid_day, 0),
            days=text.percent(DEFAULT.valid_days, 0),
        )
    )
    yield _overview(contents)
    yield _strip(contents)
    yield Heading(tr("What was looked for"), 2)
    yield _rules()
    for one in contents.machines:
        yield from _machine(contents, one)


def _overview(contents: Contents) -> Table:
    columns = (
        Column(tr("Machine"), width="1.3fr"),
        Column(tr("Readings"), RIGHT),
        Column(tr("Energy coverage [%]"), RIGHT, "1fr"),
        Column(tr("Serious"), RIGHT),
        Column(tr("Warnings"), RIGHT),
        Column(tr("Notes"), RIGHT),
        Column(tr("Corrected readings [%]"), RIGHT, "1fr"),
        Column(tr("Estimated readings [%]"), RIGHT, "1fr"),
    )
    rows = []
    for one in contents.machines:
        counts = [sum(each.severity == name for each in one.quality.findings) for name in SEVERITIES]
        rows.append(
            (
                name_of(contents, one.machine),
                text.integer(one.quality.readings),
                _percent(energy_coverage(one), 1),
                Cell(text.integer(counts[0]), "bad" if counts[0] else ""),
                Cell(text.integer(counts[1]), "warning" if counts[1] else ""),
                text.integer(counts[2]),
                _percent(corrected_share(one), 2),
                _percent(estimated_share(one), 2),
            )
        )
    return Table(tr("Data quality by machine, {window}", window=window(contents)), columns, tuple(rows))


def _percent(share: float | None, digits: int) -> str:
    return text.number(None if share is None else 100 * share, "", digits)


def energy_coverage(one: MachineContents) -> float | None:
    """Return the coverage of a machine's energy, of the least covered where it has several; None without a meter."""
    found = [each.share for each in one.quality.coverage if each.measure == "energy_kwh"]
    if found:
        return min(found)
    return 0.0 if any(measure.key == "energy_kwh" for measure in one.measures) else None


def corrected_share(one: MachineContents) -> float | None:
    """Return the share of a machine's values for which a correction holds, 0 to 1; None without a value."""
    values = sum(each.readings for each in one.quality.coverage)
    return sum(each.corrected for each in one.quality.coverage) / values if values else None


def estimated_share(one: MachineContents) -> float | None:
    """Return the share of energy readings that their source marked as estimated; None where nobody marks any."""
    read = estimated = 0.0
    for frame in one.days.values():
        times = pd.DatetimeIndex(frame.index)
        inside = frame[times >= pd.Timestamp(one.period.start)]
        known = inside["estimated"].notna()
        if known.any():
            read += float(inside["readings"][known].sum())
            estimated += float(inside["estimated"][known].sum())
    return estimated / read if read else None


def _strip(contents: Contents) -> Figure:
    rows = [(one, kind) for one in contents.machines for kind in (one.days or ("",))]
    names = [
        name_of(contents, one.machine) + (f", {energy_name(kind)}" if len(one.days) > 1 else "") for one, kind in rows
    ]
    first = contents.request.start
    labels = [((day - first).days, f"{day:%Y-%m}") for day, _ in contents.request.month_days()]
    empty = sum(int((use.read_shares(one, kind) == 0).sum()) for one, kind in rows)
    return Figure(
        tr("Energy readings of each day: up to a quarter, half, three quarters and all of a full day; red is none"),
        tr(
            "A row a meter and a cell a day, over {days} days; on {empty} days a meter has no reading.",
            days=text.integer((contents.request.end - first).days),
            empty=text.integer(empty),
        ),
        chart.strips(names, [use.read_shares(one, kind) for one, kind in rows], labels),
    )


def _rules() -> Facts:
    limits = {
        "coverage": tr("fewer than {share} of the days are valid", share=text.percent(DEFAULT.valid_days, 0)),
        "gap": tr("nothing for more than {steps} usual intervals; a warning from {hours} on",
                  steps=text.number(DEFAULT.gap_steps, "", 1), hours=text.number(DEFAULT.long_gap_h, "h", 0)),
        "duplicate": tr("the same time stamp twice, or the same values again before the next are due"),
        "stuck": tr("{one} equal readings of one measure that chance does not explain, or {all} of the whole meter",
                    one=DEFAULT.stuck_readings, all=DEFAULT.stuck_meter_readings),
        "impossible": tr("values below or above what is possible, or power above {times} times the rated power",
                         times=text.number(DEFAULT.power_over_rated, "", 1)),
        "counter": tr("values that only rise, and where they fall back"),
        "unit_jump": tr("all values multiplied by 1000, 3.6 or the like from one day on"),
        "energy_power": tr("the energy of a day and its integrated power differ by more than {share}",
                           share=text.percent(DEFAULT.energy_power, 0)),
        "zero_energy": tr(
            "units are counted during at least {readings} readings of energy that are 0",
            readings=DEFAULT.stuck_meter_readings,
        ),
        "future": tr("more than {seconds} after now", seconds=text.number(DEFAULT.future_s, "s", 0)),
        "clock_offset": tr(
            "energy and production agree clearly better when one is shifted by up to {hours}",
            hours=text.number(DEFAULT.clock_reach_h, "h", 0),
        ),
        "outlier": tr("more than {reach} interquartile ranges outside the quartiles",
                      reach=text.number(DEFAULT.iqr_reach, "", 0)),
    }  # fmt: skip
    return Facts(tr("Rules and their limits"), tuple((_rule(rule), limits[rule]) for rule in RULES))


def _rule(rule: str) -> str:
    words = tr(RULES[rule])
    return words[:1].upper() + words[1:]


def _machine(contents: Contents, one: MachineContents) -> Iterator[Block]:
    yield Heading(name_of(contents, one.machine), 2)
    if not one.measures:
        yield Note(tr("The database has no readings of this machine."), WARNING, tr("Warning"))
        return
    yield _plan(contents, one)
    for each in one.quality.notes:
        yield Paragraph(each, "muted")
    if one.quality.findings:
        yield _findings(contents, one)
    elif one.quality.readings:
        yield Paragraph(tr("Nothing was found in {readings} readings.", readings=text.integer(one.quality.readings)))
    else:
        yield Note(tr("There is no reading in the period."), WARNING, tr("Warning"))
    held = [each for each in one.corrections if each.holds and _inside(each, one)]
    if held:
        yield _corrections(contents, one, held)
    else:
        yield Paragraph(tr("No correction holds in the period."))


def _inside(correction: Correction, one: MachineContents) -> bool:
    return correction.start_time < one.period.end and correction.end_time > one.period.start


def _plan(contents: Contents, one: MachineContents) -> Table:
    columns = (
        Column(tr("Variable"), width="1fr"),
        Column(tr("Source")),
        Column(tr("Unit")),
        Column(tr("Interval"), RIGHT),
        Column(tr("Coverage [%]"), RIGHT, "15mm"),
        Column(tr("Valid days"), RIGHT, "17mm"),
        Column(tr("Gaps"), RIGHT),
        Column(tr("Longest gap"), RIGHT, "13mm"),
        Column(tr("Corrected [%]"), RIGHT, "15mm"),
    )
    rows = [_variable(one, each) for each in one.quality.coverage]
    known = {(each.measure, each.series) for each in one.quality.coverage}
    rows += [_unread(measure) for measure in one.measures if (measure.key, measure.series) not in known]
    name = name_of(contents, one.machine)
    return Table(tr("Variables of {machine}, {window}", machine=name, window=window(contents)), columns, tuple(rows),
                 small=True)  # fmt: skip


def _variable(one: MachineContents, each: Coverage) -> tuple[Cell | str, ...]:
    poor = each.valid_days < DEFAULT.valid_days * each.days
    label = each.label
    if each.energy_type and len(one.machine.energy_types) > 1:
        label = f"{each.label}, {energy_name(each.energy_type)}"
    return (
        label,
        _source(each.series, each.measure),
        each.unit or "–",
        text.duration(None if each.step_s is None else each.step_s / 3600),
        Cell(_percent(each.share, 1), "warning" if poor else ""),
        Cell(f"{text.integer(each.valid_days)} / {text.integer(each.days)}", "warning" if poor else ""),
        text.integer(each.gaps),
        text.duration(each.longest_gap_h) if each.gaps else text.UNKNOWN,
        _percent(each.corrected / each.readings if each.readings else None, 2),
    )


def _unread(measure: Measure) -> tuple[Cell | str, ...]:
    unknown = (text.UNKNOWN,) * 4
    return (
        measure.title,
        _source(measure.series, measure.key),
        measure.unit or "–",
        text.UNKNOWN,
        Cell(text.number(0.0, "", 1), "warning"),
        *unknown,
    )


def _source(series: Series | None, measure: str) -> str:
    if series is Series.VARIABLE:
        return tr("own variable")
    return f"{series}.{measure}" if series is not None else not_provided()


def _findings(contents: Contents, one: MachineContents) -> Table:
    columns = (
        Column("", width="14mm"),
        Column(tr("Rule"), width="24mm"),
        Column(tr("Variable"), width="22mm"),
        Column(tr("From"), width="23mm"),
        Column(tr("Lasts"), RIGHT, "16mm"),
        Column(tr("What"), width="1fr"),
        Column(tr("Effect on a baseline"), width="25mm"),
    )
    rows = [_finding(one, each) for each in one.quality.findings[:MOST_FINDINGS]]
    more = len(one.quality.findings) - MOST_FINDINGS
    if more > 0:
        rows.append(("", "", "", "", "", tr("{count} more", count=text.integer(more)), ""))
    name = name_of(contents, one.machine)
    return Table(tr("Findings in the readings of {machine}", machine=name), columns, tuple(rows), small=True)


def _finding(one: MachineContents, each: QualityFinding) -> tuple[Cell | str, ...]:
    tone, word = severity(each.severity)
    return (
        Cell(word, tone),
        _rule(each.rule),
        each.label,
        moment(each.start, one.machine),
        text.duration((each.end - each.start) / timedelta(hours=1)),
        each.text,
        tr(
            "{hours}, {days}",
            hours=text.counted(each.hours, tr("hourly sample"), tr("hourly samples")),
            days=text.counted(each.days, tr("day"), tr("days")),
        )
        if each.hours
        else tr("none"),
    )


def _corrections(contents: Contents, one: MachineContents, held: Sequence[Correction]) -> Table:
    columns = (
        Column(tr("No."), RIGHT),
        Column(tr("Variable"), width="22mm"),
        Column(tr("From"), width="23mm"),
        Column(tr("To"), width="23mm"),
        Column(tr("Readings are"), width="22mm"),
        Column(tr("Reason"), width="1fr"),
        Column(tr("By, on"), width="24mm"),
    )
    rows = tuple(correction_row(one, each) for each in sorted(held, key=lambda each: each.id))
    name = name_of(contents, one.machine)
    return Table(tr("Corrections that hold for {machine}", machine=name), columns, rows, small=True)


def correction_row(one: MachineContents, each: Correction) -> tuple[str, ...]:
    """Return a correction as a row: number, variable, from, to, what becomes of the readings, reason, who and when."""
    measure = next((m for m in one.measures if each.is_about(m, each.energy_type)), None)
    unit = measure.unit if measure is not None and each.action is Action.REPLACE else ""
    value = "" if each.value is None else f" {text.significant(each.value, 6, unit)}"
    return (
        str(each.id),
        measure.title if measure is not None else each.measure,
        moment(each.start_time, one.machine),
        moment(each.end_time, one.machine),
        f"{tr(each.action.words)}{value}",
        each.reason,
        f"{each.made_by}, {moment(each.made_at, one.machine)}",
    )
