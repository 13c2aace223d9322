"""What happened in a period, as marks on the charts: anomalies, annotations, times without operation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

import pandas as pd

from analytics import text
from analytics.annotation import Annotation, AnnotationKind
from analytics.anomaly import Anomaly, Severity
from analytics.language import later, tr
from analytics.measure import CONTRACT_MEASURES, Measure, same_measure
from analytics.operation import Operation
from analytics.period import Period
from analytics.plant import Machine
from analytics.progress import Progress
from analytics.tariff import CURRENCY, RATE, Prices, priced
from enms_desktop.plots.time_plot import Mark, MarkKind
from enms_desktop.selection import Rows

if TYPE_CHECKING:  # brings the methods with it, which are not needed to draw a page
    from analytics.workbench import Workbench


class Layer(StrEnum):
    """What can be drawn on the charts beside what was measured."""

    EXPECTED = "expected"
    ANOMALIES = "anomalies"
    ANNOTATIONS = "annotations"
    OPERATIONS = "operations"

    @property
    def words(self) -> str:
        """The layer as a user reads it."""
        return tr(_LAYERS[self])


_LAYERS = {
    Layer.EXPECTED: later("Expected values of the baselines"),
    Layer.ANOMALIES: later("Anomalies"),
    Layer.ANNOTATIONS: later("Notes, events and exclusions"),
    Layer.OPERATIONS: later("Maintenance, faults and offline times"),
}

_SEVERITIES = {
    Severity.NORMAL: (later("Anomaly"), "info", 4),
    Severity.WARNING: (later("Anomaly, warning"), "warning", 5),
    Severity.CRITICAL: (later("Anomaly, critical"), "bad", 6),
}

_ANNOTATIONS = {
    AnnotationKind.NOTE: (MarkKind.NOTE, "info", 2),
    AnnotationKind.EVENT: (MarkKind.EVENT, "accent", 3),
    AnnotationKind.EXCLUSION: (MarkKind.EXCLUSION, "muted", 1),
}

_MODES = {
    "maintenance": (later("Maintenance"), "warning_soft"),
    "fault": (later("Fault"), "bad_soft"),
    "offline": (later("Offline"), "raised"),
}

#: Says what a period amounts to at a machine, or at all that are shown; empty when that is not known.
Teller = Callable[[Period, UUID | None], str]


def picked_marks(rows: Rows, machines: Mapping[UUID, Machine]) -> list[Mark]:
    """Return the samples that were picked on another page, of a machine that is shown."""
    machine = machines.get(rows.machine_id) if rows.machine_id is not None else None
    if machine is None:
        return []
    title = tr("Picked · {machine}", machine=machine.name)
    return [Mark(MarkKind.PICKED, start, stop, title, color="picked") for start, stop in rows.stretches]


@dataclass(frozen=True)
class Happenings:
    """What happened at machines in a period."""

    anomalies: tuple[Anomaly, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    operations: tuple[Operation, ...] = ()


def ask(workbench: "Workbench", machine_ids: tuple[UUID, ...], period: Period, progress: Progress) -> Happenings:
    """Ask what happened; runs in the background."""
    return Happenings(
        workbench.anomalies(machine_ids, period, progress.part(0.0, 0.3)),
        workbench.annotations(machine_ids, period, progress.part(0.3, 0.5)),
        workbench.operations(machine_ids, period, progress.part(0.5, 1.0)),
    )


def marks(
    found: Happenings,
    layers: frozenset[Layer],
    machines: Mapping[UUID, Machine],
    zone: ZoneInfo,
    prices: Prices,
    tell: Teller,
) -> list[Mark]:
    """Return what happened as marks.

    Parameters
    ----------
    found : Happenings
    layers : frozenset of Layer
        Those that are shown.
    machines : mapping of UUID to Machine
    zone : ZoneInfo
        In which times are written.
    prices : Prices
    tell : callable
        Says what a period amounts to.
    """
    made: list[Mark] = []
    if Layer.ANOMALIES in layers:
        made += [_anomaly(one, machines, zone, prices) for one in found.anomalies]
    if Layer.ANNOTATIONS in layers:
        made += [_annotation(one, machines, zone, tell) for one in found.annotations]
    if Layer.OPERATIONS in layers:
        made += [_operation(one, machines, zone) for one in found.operations]
    return made


def _titled(words: str, machine: Machine | None) -> str:
    return f"{words} · {machine.name if machine is not None else tr('Whole plant')}"


def _anomaly(one: Anomaly, machines: Mapping[UUID, Machine], zone: ZoneInfo, prices: Prices) -> Mark:
    words, color, weight = _SEVERITIES[one.severity]
    at, machine = one.detected_at.timestamp(), machines.get(one.machine_id)
    measure = next((known for known in CONTRACT_MEASURES if same_measure(known.key, one.metric)), None)

    def more() -> list[str]:
        details = [text.moment(one.detected_at, zone), _compared(one, measure), _cost(one, machine, prices)]
        details.append(tr("found by {method}", method=one.method) if one.method else "")
        if one.is_resolved:
            details.append(tr("resolved: {how}", how=one.resolution) if one.resolution else tr("resolved"))
        return details

    return Mark(
        MarkKind.ANOMALY,
        at,
        at,
        _titled(tr(words), machine),
        one.kind.replace("_", " "),
        color="muted" if one.is_resolved else color,
        weight=0 if one.is_resolved else weight,
        panel=measure.key if measure is not None else "",
        source=one,
        more=more,
    )


def _compared(one: Anomaly, measure: Measure | None) -> str:
    """Say what was measured and what was expected."""
    unit = measure.unit if measure is not None else ""
    if one.value is None or one.expected is None:
        return "" if one.value is None else tr("measured {value}", value=text.number(one.value, unit))
    share = "" if one.deviation_percent is None else f" ({text.number(one.deviation_percent, '%', 0, signed=True)})"
    return tr(
        "measured {value}, expected {expected}{share}",
        value=text.number(one.value, unit),
        expected=text.number(one.expected, unit),
        share=share,
    )


def _cost(one: Anomaly, machine: Machine | None, prices: Prices) -> str:
    """Say what an anomaly of energy cost at the tariff in force; nothing where there is none."""
    if machine is None or one.excess_kwh is None:
        return ""
    table = priced(prices, machine.factory_id, pd.DatetimeIndex([one.detected_at]), machine.timezone)
    rate = float(table[RATE].iloc[0])
    return text.money(one.excess_kwh * rate, str(table[CURRENCY].iloc[0])) if text.known(rate) else ""


def _annotation(one: Annotation, machines: Mapping[UUID, Machine], zone: ZoneInfo, tell: Teller) -> Mark:
    kind, color, weight = _ANNOTATIONS[one.kind]
    machine = machines.get(one.machine_id) if one.machine_id is not None else None
    start, stop = one.period.start.timestamp(), one.period.end.timestamp()
    title = _titled(one.kind.label, machine)

    def more() -> list[str]:
        said = tr("{author}, {when}", author=one.author, when=text.moment(one.created_at, zone))
        return [tell(one.period, one.machine_id), text.period(one.period, zone), said]

    return Mark(kind, start, stop, title, one.words, color=color, weight=weight, source=one, more=more)


def _operation(one: Operation, machines: Mapping[UUID, Machine], zone: ZoneInfo) -> Mark:
    words, color = _MODES.get(one.mode, (one.mode, "raised"))
    title = _titled(tr(words), machines.get(one.machine_id))

    def more() -> list[str]:
        return [text.period(one.period, zone), text.duration(one.period.hours)]

    start, stop = one.period.start.timestamp(), one.period.end.timestamp()
    return Mark(MarkKind.OPERATION, start, stop, title, color=color, source=one, more=more)
