"""SQL ↔ dataclasses: the plant register, stored baselines, KPIs, the state of the database."""

from analytics.records.baselines import baseline, baselines, push
from analytics.records.register import find_machine, machine, plant

__all__ = ["baseline", "baselines", "find_machine", "machine", "plant", "push"]
