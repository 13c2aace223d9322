"""SQL ↔ dataclasses: register, stored baselines, KPIs, corrections, annotations, anomalies, the database's state."""

from analytics.records.annotations import (
    annotate,
    annotations,
    refuse_annotations,
    restore_annotation,
    withdraw_annotation,
)
from analytics.records.anomalies import anomalies
from analytics.records.baselines import baseline, baselines, push
from analytics.records.corrections import correct, corrections, refuse_corrections, withdraw
from analytics.records.kpis import kpis
from analytics.records.plant import find_machine, machine, plant
from analytics.records.registers import change, register
from analytics.records.state import size_bytes

__all__ = [
    "annotate",
    "annotations",
    "anomalies",
    "baseline",
    "baselines",
    "change",
    "correct",
    "corrections",
    "find_machine",
    "kpis",
    "machine",
    "plant",
    "push",
    "refuse_annotations",
    "refuse_corrections",
    "register",
    "restore_annotation",
    "size_bytes",
    "withdraw",
    "withdraw_annotation",
]
