"""SQL ↔ dataclasses: the plant register, stored baselines, KPIs, corrections, the state of the database."""

from analytics.records.baselines import baseline, baselines, push
from analytics.records.corrections import correct, corrections, refuse_corrections, withdraw
from analytics.records.kpis import kpis
from analytics.records.register import find_machine, machine, plant
from analytics.records.state import size_bytes

__all__ = [
    "baseline",
    "baselines",
    "correct",
    "corrections",
    "find_machine",
    "kpis",
    "machine",
    "plant",
    "push",
    "refuse_corrections",
    "size_bytes",
    "withdraw",
]
