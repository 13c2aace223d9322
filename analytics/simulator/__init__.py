"""A plant with known truth: two sites and eight machines whose energy follows laws that are on record.

Everything is a pure function of a seed and the time: nothing here reads a clock, a file or a database.
"""

from analytics.simulator.fault import Fault, FaultKind, check, default_faults
from analytics.simulator.readings import MachineReadings, as_metered, simulate
from analytics.simulator.register import PLANT, MachineKind, MachineSpec, PlantSpec, SiteSpec
from analytics.simulator.truth import (
    CALORIFIC_VALUE_KWH_M3,
    DEGREE_TRUTHS,
    NATURAL_GAS,
    TRUTHS,
    DegreeTruth,
    Truth,
    truth,
    truths,
)

__all__ = [
    "CALORIFIC_VALUE_KWH_M3",
    "DEGREE_TRUTHS",
    "NATURAL_GAS",
    "PLANT",
    "TRUTHS",
    "DegreeTruth",
    "Fault",
    "FaultKind",
    "MachineKind",
    "MachineReadings",
    "MachineSpec",
    "PlantSpec",
    "SiteSpec",
    "Truth",
    "as_metered",
    "check",
    "default_faults",
    "simulate",
    "truth",
    "truths",
]
