"""Findings and corrections as tables and words."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from analytics import text
from analytics.correction import Action, Correction, CorrectionEffect
from analytics.errors import EnmsError
from analytics.language import later, tr
from analytics.measure import ENERGY, POWER, Measure
from analytics.period import Period
from analytics.quality import RULES, SEVERITIES, QualityFinding, QualityReport
from enms_desktop import theme
from enms_desktop.models.frame_model import Column, FrameModel

SEVERITY_WORDS = (later("Serious"), later("Warning"), later("Note"))
_COLORS = ("bad", "warning", "muted")

FINDING_COLUMNS = (
    Column("severity", later("Severity"), lambda rank: tr(SEVERITY_WORDS[int(rank)]), numeric=False),
    Column("label", later("Measure")),
    Column("start", later("From")),
    Column("hours", later("Lasts"), text.duration, numeric=True),
    Column(
        "count", later("Readings"), text.integer, later("Readings that are concerned; in a gap, those that are missing")
    ),
    Column("touched", later("Samples"), text.integer, later("Hourly samples of a baseline that it touches")),
    Column("text", later("What"), cell_tooltip=str),
)
FINDING_WIDTHS = {"severity": 84, "label": 150, "start": 182, "hours": 96, "count": 106, "touched": 112}

CORRECTION_COLUMNS = (
    Column("state", later("State")),
    Column("label", later("Measure")),
    Column("start", later("From")),
    Column("end", "To"),
    Column("what", later("Readings are")),
    Column("by", "By", cell_tooltip=str),
    Column("reason", later("Reason"), cell_tooltip=str),
)
CORRECTION_WIDTHS = {"state": 92, "label": 130, "start": 166, "end": 166, "what": 150, "by": 120}


class FindingModel(FrameModel):
    """Findings; the word of the severity has its colour."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, tooltip or colour of a cell; Qt's name."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid() and index.column() == 0:
            return QColor(getattr(theme.colors(), _COLORS[int(self.row(index)["severity"])]))
        return super().data(index, role)


def finding_frame(found: Sequence[QualityFinding], zone: ZoneInfo) -> pd.DataFrame:
    """Return findings as a table; ``place`` is their position."""
    rows = [
        {
            "severity": SEVERITIES.index(one.severity),
            "label": one.label,
            "start": text.moment(one.start, zone),
            "hours": (one.end - one.start) / timedelta(hours=1),
            "count": float(one.count),
            "touched": float(one.hours),
            "text": one.text,
        }
        for one in found
    ]
    return pd.DataFrame(rows, columns=[column.key for column in FINDING_COLUMNS])


def correction_frame(found: Sequence[Correction], measures: Sequence[Measure], zone: ZoneInfo) -> pd.DataFrame:
    """Return corrections as a table."""
    return pd.DataFrame(
        [_correction_row(one, measures, zone) for one in found], columns=[column.key for column in CORRECTION_COLUMNS]
    )


def _correction_row(one: Correction, measures: Sequence[Measure], zone: ZoneInfo) -> dict[str, str]:
    measure = next((m for m in measures if one.is_about(m, one.energy_type)), None)
    unit = measure.unit if measure and one.action is Action.REPLACE else ""
    value = "" if one.value is None else f" {text.significant(one.value, 6, unit)}"
    reason = one.reason
    if not one.holds:
        reason += tr(
            " — withdrawn by {withdrawn_by}, {withdrawn_at}: {withdrawn_reason}",
            withdrawn_by=one.withdrawn_by,
            withdrawn_at=text.moment(one.withdrawn_at, zone),
            withdrawn_reason=one.withdrawn_reason,
        )
    return {
        "state": tr("Holds") if one.holds else tr("Withdrawn"),
        "label": measure.title if measure else one.measure,
        "start": text.moment(one.start_time, zone),
        "end": text.moment(one.end_time, zone),
        "what": f"{tr(one.action.words)}{value}",
        "by": f"{one.made_by}, {text.day(one.made_at, zone)}",
        "reason": reason,
    }


def summary(report: QualityReport) -> str:
    """Say in one line how bad it is."""
    counts = [sum(one.severity == name for one in report.findings) for name in SEVERITIES]
    words = (
        text.counted(counts[0], tr("serious fault"), tr("serious faults")),
        text.counted(counts[1], tr("warning"), tr("warnings")),
        text.counted(counts[2], tr("note"), tr("notes")),
    )
    parts = [word for word, count in zip(words, counts, strict=True) if count]
    return (
        tr("{parts} in {readings} readings", parts=", ".join(parts), readings=text.integer(report.readings))
        if parts
        else ""
    )


def nothing_found(report: QualityReport) -> str:
    """Say what was looked for when nothing was found."""
    return tr(
        "{readings} readings of {machine_name} were looked at for {faults} and {last}.",
        readings=text.integer(report.readings),
        machine_name=report.machine_name,
        faults=", ".join(tr(rule) for rule in list(RULES.values())[:-1]),
        last=tr(list(RULES.values())[-1]),
    )


def no_readings(machine: str, *, measured: bool) -> str:
    """Say that there is nothing to look at, and what to do."""
    if measured:
        return tr("{machine} was not measured in this period.", machine=machine)
    return tr("{machine} was never measured. File › Import data brings readings in.", machine=machine)


def effect_words(effect: CorrectionEffect, measure: Measure) -> str:
    """Say what a correction would change."""
    readings = text.counted(effect.readings, tr("reading"), tr("readings"))
    samples = text.counted(effect.hours, tr("hourly sample"), tr("hourly samples"))
    kind = tr("sum") if measure in (ENERGY,) or measure.rollup.startswith("total") else tr("mean")
    before, after = (_amount(value, effect.unit) for value in (effect.before, effect.after))
    if effect.after is None:
        change = tr("{label} of {before} ({kind}) is left out.", label=measure.title, before=before, kind=kind)
    else:
        change = f"{measure.title} ({kind}): {before} → {after}"
        if effect.before is not None:
            change += f", {_amount(effect.after - effect.before, effect.unit, signed=True)}"
        change += "."
    return tr("{readings} in {samples}. {change}", readings=readings, samples=samples, change=change)


def _amount(value: float | None, unit: str, *, signed: bool = False) -> str:
    return text.number(value, unit, signed=signed)


def around(finding: QualityFinding) -> Period:
    """Return what to look at: the place with as much on either side, a day at least, so that it can be compared."""
    length = finding.end - finding.start
    margin = min(max(length, timedelta(days=1)), timedelta(days=14))
    return Period(finding.start - margin, finding.end + margin)


def proposal(finding: QualityFinding) -> tuple[Action, float | None]:
    """Return the correction that a finding suggests."""
    factor = finding.numbers.get("factor")
    if finding.rule == "unit_jump" and factor:
        return Action.SCALE, 1.0 / factor
    return Action.EXCLUDE, None


def offered(measures: Sequence[Measure]) -> Sequence[tuple[str, tuple[Measure, ...]]]:
    """Return what can be corrected, by name; energy and power of a wrong meter go together."""
    choices = [(f"{m.title} [{text.unit_words(m.unit)}]" if m.unit else m.title, (m,)) for m in measures]
    if ENERGY in measures and POWER in measures:
        return [(tr("Energy and power"), (ENERGY, POWER)), *choices]
    return choices


def number_typed(typed: str) -> float | None:
    """Return the number somebody typed, None when it is none; a comma is a point."""
    try:
        return float(typed.strip().replace(",", ".").replace("−", "-"))
    except ValueError:
        return None


def plain(error: BaseException) -> str:
    """Return the words of an error that is shown in place of a preview."""
    return str(error) if isinstance(error, EnmsError) else tr("The effect could not be worked out.")
