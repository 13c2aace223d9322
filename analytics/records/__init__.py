"""SQL ↔ dataclasses: register, stored baselines, KPIs, corrections, annotations, anomalies, the database's state."""

from analytics.records.annotations import (
    annotate,
    annotations,
    refuse_annotations,
    restore_annotation,
    withdraw_annotation,
)
from analytics.records.anomalies import anomalies, open_anomalies
from analytics.records.baselines import activate, active_baselines, baseline, baselines, push
from analytics.records.corrections import correct, corrections, refuse_corrections, withdraw
from analytics.records.kpis import kpis
from analytics.records.plant import find_machine, machine, plant
from analytics.records.present import freshness, jobs, modes, out_of_use
from analytics.records.registers import change, register
from analytics.records.state import size_bytes
from analytics.records.tariffs import prices

__all__ = [
    "activate",
    "active_baselines",
    "annotate",
    "annotations",
    "anomalies",
    "baseline",
    "baselines",
    "change",
    "correct",
    "corrections",
    "find_machine",
    "freshness",
    "jobs",
    "kpis",
    "machine",
    "modes",
    "open_anomalies",
    "out_of_use",
    "plant",
    "prices",
    "push",
    "refuse_annotations",
    "refuse_corrections",
    "register",
    "restore_annotation",
    "size_bytes",
    "withdraw",
    "withdraw_annotation",
]
