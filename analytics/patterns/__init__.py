"""Pictures of how energy is used: when, for how long, on which days, where, and against what. All pure."""

from analytics.patterns.calendar import Grouping, countries, country_of, public_holidays
from analytics.patterns.comparison import Alignment, Comparison, Side, aligned, apart, compare, earlier
from analytics.patterns.duration import DurationCurve, duration_curve
from analytics.patterns.flow import Flow, Layer, Link, Meter, Node, energy_flow
from analytics.patterns.heat_map import HeatMap, heat_map
from analytics.patterns.load import merge, power_kw, together
from analytics.patterns.pareto import Pareto, Quantity, Rank, Use, pareto
from analytics.patterns.profile import DayProfile, DayProfiles, day_profiles
from analytics.patterns.request import (
    ComparisonRequest,
    FlowRequest,
    LoadRequest,
    ParetoRequest,
    Points,
    ProfileRequest,
    SignatureRequest,
)
from analytics.patterns.signature import ChangePointModel, EnergySignature, Estimate, Family, signature

__all__ = [
    "Alignment",
    "ChangePointModel",
    "Comparison",
    "ComparisonRequest",
    "DayProfile",
    "DayProfiles",
    "DurationCurve",
    "EnergySignature",
    "Estimate",
    "Family",
    "Flow",
    "FlowRequest",
    "Grouping",
    "HeatMap",
    "Layer",
    "Link",
    "LoadRequest",
    "Meter",
    "Node",
    "Pareto",
    "ParetoRequest",
    "Points",
    "ProfileRequest",
    "Quantity",
    "Rank",
    "Side",
    "SignatureRequest",
    "Use",
    "aligned",
    "apart",
    "compare",
    "countries",
    "country_of",
    "day_profiles",
    "duration_curve",
    "earlier",
    "energy_flow",
    "heat_map",
    "merge",
    "pareto",
    "power_kw",
    "public_holidays",
    "signature",
    "together",
]
