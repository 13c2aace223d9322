"""What a connected server can do and what its database holds: found once at connect, asked by everybody else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from analytics.measure import CONTRACT_MEASURES, Series
from analytics.period import Interval


class ServerKind(StrEnum):
    """The three kinds of server that work."""

    COMMUNITY = "TimescaleDB Community"
    APACHE = "TimescaleDB Apache-2"
    PLAIN = "PostgreSQL"


#: What TimescaleDB must let us read to know which buckets of its continuous aggregates are out of date (since 2.11).
LAG_LOGS = frozenset(
    (
        "continuous_agg",
        "continuous_aggs_watermark",
        "continuous_aggs_invalidation_threshold",
        "continuous_aggs_hypertable_invalidation_log",
        "continuous_aggs_materialization_invalidation_log",
    )
)

#: What newer releases keep there while a refresh is under way.
REFRESHED_NOW = "continuous_aggs_materialization_ranges"


@dataclass(frozen=True)
class Capability:
    """Everything the workbench may assume about a database.

    Parameters
    ----------
    server_version : str
        PostgreSQL's, e.g. ``"18.4"``.
    timescale_version, timescale_licence : str
        Empty on plain PostgreSQL.
    kind : ServerKind
    database, user : str
    migration : int
        Number of the newest of our migrations applied, 0 when none.
    newest_migration : int
        Number of the newest migration this workbench knows.
    lacking : tuple of int
        Numbers of the migrations this workbench knows for this kind of server that a database of ours has not: newer
        ones, and any that was released with a lower number after the database had a higher one.
    read_only : str
        Why nothing may be written, empty when writing is allowed.
    columns : mapping of str to frozenset of str
        Columns of every table and view of the contract that is there.
    rights : mapping of str to frozenset of str
        What the user may do (SELECT, INSERT, UPDATE, DELETE) with each of them, also those it may not read.
    continuous : mapping of str to bool
        Continuous aggregates by name; whether each shows readings that it has not worked in yet.
    lag_logs : frozenset of str
        The tables in which TimescaleDB writes down what continuous aggregates have not worked in, of those that are
        there and may be read.
    zoned_buckets : bool
        Whether ``time_bucket`` takes a time zone.
    upgradable_by : str
        The role that owns the tables and so may upgrade the database, empty when the user itself may.
    own_kpis : bool
        Whether the KPI functions are those of our migrations.
    is_standby : bool
        Whether the server is a copy that follows another one.
    """

    server_version: str
    kind: ServerKind
    timescale_version: str
    timescale_licence: str
    database: str
    user: str
    migration: int
    newest_migration: int
    lacking: tuple[int, ...] = ()
    read_only: str = ""
    columns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    rights: Mapping[str, frozenset[str]] = field(default_factory=dict)
    continuous: Mapping[str, bool] = field(default_factory=dict)
    lag_logs: frozenset[str] = frozenset()
    zoned_buckets: bool = False
    upgradable_by: str = ""
    own_kpis: bool = False
    is_standby: bool = False

    def has(self, relation: str, column: str = "") -> bool:
        """Whether a table or view is there, and has the column when one is named."""
        return relation in self.columns and (not column or column in self.columns[relation])

    def levels(self, series: str) -> tuple[Interval, ...]:
        """Return the roll-up levels a series has, finest first."""
        return tuple(
            level for level in Interval if level is not Interval.RAW and self.has(f"{series}_{level.value}", "bucket")
        )

    def may(self, right: str, relation: str) -> bool:
        """Whether the user has a right (``"INSERT"`` …) on a table or view."""
        return right in self.rights.get(relation, frozenset())

    def aggregate_levels(self, series: str) -> tuple[Interval, ...]:
        """Return the levels of a series that are continuous aggregates, finest first."""
        return tuple(
            level
            for level in self.levels(series)
            if {f"{series}_{level.value}", f"workbench.rollup_{series}_{level.value}"} & set(self.continuous)
        )

    def aggregate_of(self, rollup: str) -> str:
        """Return the continuous aggregate whose buckets a roll-up shows, empty when there is none behind it."""
        if rollup in self.continuous:
            return rollup
        ours = f"workbench.rollup_{rollup.rsplit('.', maxsplit=1)[-1].removeprefix('corrected_')}"
        return ours if ours in self.continuous and not self.is_theirs(rollup) else ""

    @property
    def notices_late_rows(self) -> bool:
        """Whether rows that came late into buckets of continuous aggregates can be told from those worked in."""
        return self.lag_logs >= LAG_LOGS

    def is_theirs(self, rollup: str) -> bool:
        """Whether a roll-up under a name of the contract was made by others: it may lag, and knows no corrections."""
        return "." not in rollup and (not self.migration or self.has(f"workbench.{rollup}"))

    def corrected_rollup(self, rollup: str) -> str:
        """Return the roll-up that respects corrections, where that is not the one under the contract's name itself."""
        stem = rollup.rsplit(".", maxsplit=1)[-1]
        names = (f"workbench.corrected_{stem}", f"workbench.{stem}")
        return next((name for name in names if self.has(name) and name != rollup), "")

    @property
    def compression(self) -> bool:
        """Whether the server can compress old readings."""
        return self.kind is ServerKind.COMMUNITY

    @property
    def other_names(self) -> Mapping[str, str]:
        """Columns that are there under another name than the contract's: ``relation.column`` → name found."""
        found: dict[str, str] = {}
        for measure in CONTRACT_MEASURES:
            for relation in (f"{measure.series}_{level.value}" for level in self.levels(measure.series)):
                alias = next((name for name in measure.aliases if self.has(relation, name)), "")
                if alias and not self.has(relation, measure.rollup):
                    found[f"{relation}.{measure.rollup}"] = alias
        counted = (f"{series}_{level.value}" for series in Series for level in self.levels(series))
        for relation in counted:
            if not self.has(relation, "total_readings") and self.has(relation, "reading_count"):
                found[f"{relation}.total_readings"] = "reading_count"
        return found

    @property
    def words(self) -> str:
        """The server as the status bar names it."""
        extension = f" + {self.kind} {self.timescale_version}" if self.timescale_version else ""
        return f"PostgreSQL {self.server_version}{extension}"
