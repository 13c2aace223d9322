"""The shape of a plant database: what a connected one can do, making a new one, and upgrading one of others."""

from analytics.schema.catalog import is_empty, probe, server_kind
from analytics.schema.facts import function, inspect
from analytics.schema.late import out_of_date
from analytics.schema.migration import migrate
from analytics.schema.plans import plan, report, upgrade
from analytics.schema.relations import RELATIONS, contract
from analytics.schema.rollups import oldest_kept, refresh_rollups

__all__ = [
    "RELATIONS",
    "contract",
    "function",
    "inspect",
    "is_empty",
    "migrate",
    "oldest_kept",
    "out_of_date",
    "plan",
    "probe",
    "refresh_rollups",
    "report",
    "server_kind",
    "upgrade",
]
