"""What is known of a database, and what a report says of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from analytics.language import later, tr
from analytics.measure import Series
from analytics.period import Interval

#: The functions of the contract.
KPI_FUNCTIONS = (
    "calculate_sec",
    "calculate_peak_demand",
    "calculate_load_factor",
    "calculate_energy_cost",
    "calculate_carbon_intensity",
    "calculate_all_kpis",
)

#: Without these there is nothing to look at.
CORE = ("factories", "machines", "energy_readings")

#: Roll-up levels, finest first, and the series of the contract that have them.
LEVELS = tuple(level for level in Interval if level is not Interval.RAW)
SERIES = (Series.ENERGY, Series.PRODUCTION, Series.ENVIRONMENT)


class State(StrEnum):
    """How a part of a database compares with the contract."""

    THERE = "there"
    DIFFERS = "differs"
    MISSING = "missing"
    FAULTY = "faulty"


_COUNTED = {
    State.THERE: later("{count} as they should be"),
    State.DIFFERS: later("{count} different"),
    State.MISSING: later("{count} missing"),
    State.FAULTY: later("{count} faulty"),
}


@dataclass(frozen=True)
class Fault:
    """One way in which a function or a roll-up gives wrong numbers; ``text`` says what it does."""

    code: str
    text: str


@dataclass(frozen=True)
class Function:
    """A function of the database: its definition as the server writes it, and the names of its output columns."""

    name: str
    definition: str
    outputs: tuple[str, ...] = ()
    is_ours: bool = False
    signature: str = ""


@dataclass(frozen=True)
class Rollup:
    """A roll-up of the contract's name: what it is, how it is defined, and whether it lags behind the readings.

    ``kind`` is ``"continuous aggregate"``, ``"materialised view"``, ``"view"`` or ``"table"``.
    """

    name: str
    kind: str
    definition: str = ""
    lag_s: float = 0.0


@dataclass(frozen=True)
class Facts:
    """What the catalog says beyond the capability.

    Parameters
    ----------
    functions : tuple of Function
        Those of the contract's names, and others that work out degree days.
    rollups : tuple of Rollup
    views : mapping of str to str
        Definitions of other views by name.
    keys : mapping of str to frozenset of tuple
        Unique keys of the tables of readings, columns in alphabetical order.
    types : frozenset of str
        Enumerations in the schema ``public``.
    hypertables : frozenset of str
    energy_types : mapping of str to int
        Readings among the newest of every machine, by energy type.
    """

    functions: tuple[Function, ...] = ()
    rollups: tuple[Rollup, ...] = ()
    views: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, frozenset[tuple[str, ...]]] = field(default_factory=dict)
    types: frozenset[str] = frozenset()
    hypertables: frozenset[str] = frozenset()
    energy_types: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """One line of the report.

    Parameters
    ----------
    group : str
        ``"tables"``, ``"roll-ups"``, ``"functions"`` or ``"workbench"``.
    name : str
    state : State
    meaning : str
        What it means, in plain words.
    action : str
        What to do about it; empty when there is nothing to do.
    faults : tuple of str
        Codes of what is faulty.
    by_upgrade : bool
        Whether an upgrade does something about it.
    """

    group: str
    name: str
    state: State
    meaning: str
    action: str = ""
    faults: tuple[str, ...] = ()
    by_upgrade: bool = False


@dataclass(frozen=True)
class SchemaReport:
    """How a database compares with the contract.

    Parameters
    ----------
    is_ours : bool
        Whether our migrations made or upgraded it.
    parts : tuple of Part
        In the order of the contract.
    upgradable : str
        Why it cannot be upgraded now, empty when it can.
    """

    is_ours: bool
    parts: tuple[Part, ...]
    upgradable: str = ""

    def count(self, state: State) -> int:
        """Return how many parts are in a state."""
        return sum(part.state is state for part in self.parts)

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing to say."""
        return all(part.state is State.THERE for part in self.parts)

    @property
    def words(self) -> str:
        """The report in one sentence."""
        if self.is_whole:
            return tr("All is as it should be.")
        counted = [tr(_COUNTED[state], count=self.count(state)) for state in State if self.count(state)]
        return tr("{count} parts: {states}.", count=len(self.parts), states=", ".join(counted))
