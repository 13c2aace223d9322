"""A database that others built: what of the contract is there, what differs, what is missing and what is faulty.

Everything here works on what the catalog says (:class:`Facts`); nothing is asked and nothing is changed.
"""

from analytics.inspection.adaption import Adaption, Step, kept_of
from analytics.inspection.comparison import READING_KEYS, report, why_not
from analytics.inspection.faults import function_faults, rollup_faults
from analytics.inspection.parts import (
    CORE,
    KPI_FUNCTIONS,
    Facts,
    Fault,
    Function,
    Part,
    Rollup,
    SchemaReport,
    State,
)
from analytics.inspection.statements import bare, statements_of, tables_of, top_level, why_written

__all__ = [
    "CORE",
    "KPI_FUNCTIONS",
    "READING_KEYS",
    "Adaption",
    "Facts",
    "Fault",
    "Function",
    "Part",
    "Rollup",
    "SchemaReport",
    "State",
    "Step",
    "bare",
    "function_faults",
    "kept_of",
    "report",
    "rollup_faults",
    "statements_of",
    "tables_of",
    "top_level",
    "why_not",
    "why_written",
]
