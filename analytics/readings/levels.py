"""Where a measure is read from: the roll-up level that answers a question exactly, and the SQL that reads it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from analytics.capability import Capability, ServerKind
from analytics.correction import series_name
from analytics.measure import Aggregate, Measure, Series
from analytics.period import Interval, Period
from analytics.plant import UNAVAILABLE_MODES

#: From, and up to but not including.
Span: TypeAlias = tuple[datetime, datetime]

#: UTC buckets of every level start from here; any midnight would do.
ORIGIN = datetime(2000, 1, 1, tzinfo=UTC)

#: How many readings a bucket holds, read like a measure.
_COUNT_COLUMNS = ("total_readings", "reading_count")

_MODES = ", ".join(f"'{mode}'" for mode in UNAVAILABLE_MODES)


def readings_of(series: Series) -> Measure:
    """Return the number of readings of a series, as something that can be read like a measure."""
    return Measure("readings", "Readings", "", series, Aggregate.SUM, "total_readings", ("reading_count",))


#: Number of production readings in maintenance, fault or offline.
UNAVAILABLE = Measure(
    "unavailable", "Unavailable readings", "", Series.PRODUCTION, Aggregate.SUM, "unavailable_readings"
)

#: Number of energy readings that whoever wrote them marked as estimated.
ESTIMATED = Measure("estimated", "Estimated readings", "", Series.ENERGY, Aggregate.SUM, "estimated_count")

#: What stands for a measure in the raw table when it is no column there.
_RAW_EXPRESSIONS = {
    "readings": "1",
    "unavailable": f"(operating_mode::text IN ({_MODES}))::int",
    "estimated": "(is_estimated IS TRUE)::int",
}


@dataclass(frozen=True)
class Source:
    """The table or view a measure is read from; ``level`` is RAW for the readings themselves.

    ``corrected`` says that some of the readings were corrected by hand, which raw rows do not show. ``rollup`` is the
    name of the roll-up where it is not that of the contract.
    """

    series: Series
    level: Interval
    corrected: bool = False
    rollup: str = ""

    @property
    def relation(self) -> str:
        """Name in the database."""
        if self.level is Interval.RAW:
            return str(self.series)
        return self.rollup or f"{self.series}_{self.level.value}"

    @property
    def readings(self) -> str:
        """Name of the readings behind it, with their corrections where there are any."""
        return f"workbench.corrected_{series_name(self.series)}" if self.corrected else str(self.series)


@dataclass(frozen=True)
class Stretch:
    """Parts of a period that are read from another source than the rest: whole buckets of the rest's level."""

    source: Source
    spans: tuple[Span, ...]

    @property
    def times(self) -> str:
        """The spans as the database writes them."""
        return multirange(self.spans)


def multirange(spans: Iterable[Span]) -> str:
    """Return spans as PostgreSQL writes several ranges of time."""
    return "{" + ",".join(f"[{start.isoformat()},{end.isoformat()})" for start, end in spans) + "}"


def source_of(
    capability: Capability, measure: Measure, wanted: Interval, *, typed: bool, below: Interval | None = None
) -> Source:
    """Choose the coarsest level from which the wanted interval can be made exactly; the readings when there is none.

    Parameters
    ----------
    measure : Measure
    wanted : Interval
    typed : bool
        Whether other energy types have to be kept out, which a roll-up without that column cannot.
    below : Interval, optional
        Only levels finer than this one.
    """
    for level in reversed(capability.levels(measure.series)):
        if below is not None and level.seconds >= below.seconds:
            continue
        source = Source(measure.series, level)
        told_apart = not typed or capability.has(source.relation, "energy_type")
        if told_apart and not _only_groups(capability, source) and _serves(capability, source, measure, wanted):
            return source
    return Source(measure.series, Interval.RAW)


def _only_groups(capability: Capability, source: Source) -> bool:
    """Whether a level is our view that groups all readings of a machine, whatever period it is asked for.

    So are the minutes of our own databases where there are no continuous aggregates; only they have both names of the
    count. Grouping the readings of the period here gives the same minutes, and finds them by the index.
    """
    groups = source.level is Interval.MINUTE and capability.kind is not ServerKind.COMMUNITY
    return groups and all(capability.has(source.relation, name) for name in _COUNT_COLUMNS)


def _serves(capability: Capability, source: Source, measure: Measure, wanted: Interval) -> bool:
    """Whether the buckets of a level nest in the wanted interval and can be put together there."""
    # A site's day starts at any quarter of an hour of UTC, never reliably at an hour.
    coarsest = Interval.QUARTER_HOUR if wanted is Interval.DAY else wanted
    if source.level.seconds > coarsest.seconds or not column_of(capability, source, measure):
        return False
    # Averages of averages are wrong: a mean needs the number of readings behind each bucket.
    return source.level is wanted or measure.aggregate is Aggregate.SUM or bool(count_of(capability, source))


def column_of(capability: Capability, source: Source, measure: Measure) -> str:
    """Return the column of a roll-up that holds the measure, under whichever of its names; empty when none does."""
    return _first(capability, source, (measure.rollup, *measure.aliases))


def count_of(capability: Capability, source: Source) -> str:
    """Return the column of a roll-up that counts its readings, empty when it has none."""
    return _first(capability, source, _COUNT_COLUMNS)


def _first(capability: Capability, source: Source, names: Iterable[str]) -> str:
    return next((name for name in names if capability.has(source.relation, name)), "")


def bounds_of(capability: Capability, source: Source, measure: Measure) -> tuple[str, str] | None:
    """Return the columns with the extremes of a level measure inside each bucket, None when there are none."""
    if measure.aggregate is not Aggregate.MEAN:
        return None
    stem = column_of(capability, source, measure).removeprefix("avg_")
    lowest, highest = f"min_{stem}", f"max_{stem}"
    both = capability.has(source.relation, lowest) and capability.has(source.relation, highest)
    return (lowest, highest) if both else None


def has_bounds(capability: Capability, source: Source, measure: Measure, wanted: Interval) -> bool:
    """Whether a read of the measure also brings its extremes."""
    if measure.aggregate is not Aggregate.MEAN or wanted is Interval.RAW:
        return False
    return source.level is Interval.RAW or bounds_of(capability, source, measure) is not None


def query(
    capability: Capability,
    source: Source,
    measures: Sequence[Measure],
    period: Period,
    wanted: Interval,
    stretches: Sequence[Stretch] = (),
) -> str:
    """Write the statement that reads measures of one source over a period, parts of it from other sources.

    The columns are ``time`` and, per position in ``measures``, ``v0``, ``lo0``, ``hi0``, ``v1`` …

    Named values: ``id`` (machine or variable), ``start``, ``end``, ``inner_start``, ``inner_end``, ``zone``,
    ``energy_type``, ``elsewhere`` (all times of the stretches), and per position in ``stretches`` ``from0``, ``until0``
    (where they begin and end) and ``times0`` …; see :func:`inner`.
    """
    reader = _Reader(capability, source, tuple(measures), wanted, tuple(stretches))
    if wanted is Interval.RAW:
        return reader.readings()
    whole = inner(source, period)
    if source.level is wanted and whole == (period.start, period.end) and not stretches:
        return reader.buckets()
    return reader.combined(whole)


def inner(source: Source, period: Period) -> tuple[datetime, datetime] | None:
    """Return the part of a period that is whole buckets of a level, None when there is none.

    What is left over at either end is read from the readings, so that a period means exactly what it says.
    """
    if source.level is Interval.RAW:
        return None
    width = timedelta(seconds=source.level.seconds)
    start = ORIGIN - (ORIGIN - period.start) // width * width
    end = ORIGIN + (period.end - ORIGIN) // width * width
    return (start, end) if start < end else None


def fleet_query(
    capability: Capability, source: Source, measures: Sequence[Measure], periods: Sequence[Period], *, typed: bool
) -> str:
    """Write the statement that reads quarters of an hour of many machines (or variables) at once.

    The columns are ``id``, ``energy_type`` (empty where the source does not know it), ``time`` and, per position in
    ``measures``, ``s0`` (the sum) and, for a mean, ``n0`` (the number of values behind it), ``s1`` …

    Parameters
    ----------
    source : Source
        Not coarser than a quarter of an hour.
    periods : sequence of Period
        Whole quarters of an hour.
    typed : bool
        Whether the source has energy types to be told apart.

    Named values: ``ids``, and per position in ``periods`` ``start0``, ``end0``, ``start1`` …
    """
    reader = _Reader(capability, source, tuple(measures), Interval.QUARTER_HOUR)
    when = "time" if source.level is Interval.RAW else "bucket"
    inside = " OR ".join(f"({when} >= %(start{i})s AND {when} < %(end{i})s)" for i in range(len(periods)))
    return reader.fleet("energy_type" if typed else "''", f"({inside})")


def whose(capability: Capability, series: Series, relation: str) -> str:
    """Return the condition that picks one machine's (or variable's) rows of one energy type."""
    if series is Series.VARIABLE:
        return "variable_id = %(id)s"
    typed = capability.has(relation, "energy_type")
    return "machine_id = %(id)s" + (" AND energy_type = %(energy_type)s" if typed else "")


def _among(name: str) -> str:
    """Return whether a bucket is in one of the spans of a named value.

    The function, not its operator ``<@``: TimescaleDB (2.29) takes what is compared to a time for one, and fails.
    """
    return f"multirange_contains_elem(%({name})s::tstzmultirange, bucket)"


@dataclass(frozen=True)
class _Reader:
    """Writes the SQL of one source. Every name in it comes from the contract and was found in the catalog."""

    capability: Capability
    source: Source
    measures: tuple[Measure, ...]
    wanted: Interval
    stretches: tuple[Stretch, ...] = ()

    def readings(self) -> str:
        """Rows as they were measured."""
        columns = ", ".join(f"{self._raw(m)}::float8 AS v{i}" for i, m in enumerate(self.measures))
        return (
            f"SELECT time, {columns} FROM {self.source.readings} "  # noqa: S608 - names of the contract
            f"WHERE {self._whose(str(self.source.series))} AND time >= %(start)s AND time < %(end)s ORDER BY time"
        )

    def buckets(self) -> str:
        """Rows of a roll-up that already is what is wanted."""
        columns = []
        for i, measure in enumerate(self.measures):
            columns.append(f"{column_of(self.capability, self.source, measure)}::float8 AS v{i}")
            bounds = bounds_of(self.capability, self.source, measure)
            if bounds:
                columns.append(f"{bounds[0]}::float8 AS lo{i}, {bounds[1]}::float8 AS hi{i}")
        relation = self.source.relation
        return (
            f"SELECT bucket AS time, {', '.join(columns)} FROM {relation} "  # noqa: S608 - names of the contract
            f"WHERE {self._whose(relation)} AND bucket >= %(start)s AND bucket < %(end)s ORDER BY bucket"
        )

    def combined(self, whole: tuple[datetime, datetime] | None) -> str:
        """Whole buckets of the level, and readings where the period begins or ends inside one, put together."""
        pieces = []
        if whole:
            inside = "bucket >= %(inner_start)s AND bucket < %(inner_end)s"
            elsewhere = f" AND NOT {_among('elsewhere')}" if self.stretches else ""
            pieces.append(self._piece_of_buckets(self.source, inside + elsewhere))
            pieces += [self._piece_of(one, i) for i, one in enumerate(self.stretches)]
            pieces.append(self._piece_of_readings(self.source, "time >= %(start)s AND time < %(inner_start)s"))
            pieces.append(self._piece_of_readings(self.source, "time >= %(inner_end)s AND time < %(end)s"))
        else:
            pieces.append(self._piece_of_readings(self.source, "time >= %(start)s AND time < %(end)s"))
        columns = ", ".join(self._together(i, m) for i, m in enumerate(self.measures))
        return (
            f"SELECT greatest({self._bin()}, %(start)s) AS time, {columns} "  # noqa: S608 - names of the contract
            f"FROM ({' UNION ALL '.join(pieces)}) AS piece GROUP BY 1 ORDER BY 1"
        )

    def fleet(self, kind: str, when: str) -> str:
        """Write the sums of many machines; what is a quarter of an hour already is taken as it is."""
        owner = "variable_id" if self.source.series is Series.VARIABLE else "machine_id"
        raw = self.source.level is Interval.RAW
        relation, columns = (
            (self.source.readings, self._sums_of_readings())
            if raw
            else (
                self.source.relation,
                self._sums_of_buckets(),
            )
        )
        moment = "time" if raw else "bucket"
        rows = (
            f"SELECT {owner} AS id, {kind}::text AS energy_type, {moment} AS moment, {', '.join(columns)} "  # noqa: S608
            f"FROM {relation} WHERE {owner} = ANY(%(ids)s) AND {when}"
        )
        names = [name for i, m in enumerate(self.measures) for name in self._names_of_sums(i, m)]
        if self.source.level is Interval.QUARTER_HOUR:
            return f"SELECT id, energy_type, moment AS time, {', '.join(names)} FROM ({rows}) AS piece"  # noqa: S608
        sums = ", ".join(f"sum({name}) AS {name}" for name in names)
        return f"SELECT id, energy_type, {self._bin()} AS time, {sums} FROM ({rows}) AS piece GROUP BY 1, 2, 3"  # noqa: S608

    def _names_of_sums(self, i: int, measure: Measure) -> tuple[str, ...]:
        return (f"s{i}",) if measure.aggregate is Aggregate.SUM else (f"s{i}", f"n{i}")

    def _sums_of_buckets(self) -> list[str]:
        columns = []
        for i, measure in enumerate(self.measures):
            if measure.aggregate is Aggregate.SUM:
                columns.append(f"{column_of(self.capability, self.source, measure)}::float8 AS s{i}")
                continue
            total, number = self._behind_a_mean(self.source, measure)
            columns.append(f"{total} AS s{i}, {number} AS n{i}")
        return columns

    def _sums_of_readings(self) -> list[str]:
        columns = []
        for i, measure in enumerate(self.measures):
            value = f"{self._raw(measure)}::float8"
            columns.append(f"{value} AS s{i}")
            if measure.aggregate is Aggregate.MEAN:
                columns.append(f"CASE WHEN {value} IS NOT NULL THEN 1.0::float8 END AS n{i}")
        return columns

    def _bin(self) -> str:
        if self.wanted is Interval.DAY:
            return "date_trunc('day', moment, %(zone)s)"
        return f"date_bin('{self.wanted.seconds} seconds', moment, '{ORIGIN.isoformat()}')"

    def _together(self, i: int, measure: Measure) -> str:
        total = f"sum(s{i})"
        value = total if measure.aggregate is Aggregate.SUM else f"{total} / nullif(sum(n{i}), 0)"
        # Extremes of a part are no extremes of the whole.
        sources = (self.source, *(one.source for one in self.stretches))
        bounds = all(has_bounds(self.capability, source, measure, self.wanted) for source in sources)
        return f"{value} AS v{i}" + (f", min(lo{i}) AS lo{i}, max(hi{i}) AS hi{i}" if bounds else "")

    def _piece_of(self, stretch: Stretch, place: int) -> str:
        if stretch.source.level is not Interval.RAW:
            within = f"bucket >= %(from{place})s AND bucket < %(until{place})s"
            return self._piece_of_buckets(stretch.source, f"{within} AND {_among(f'times{place}')}")
        # Each span is looked up on its own, by the index; nothing of what lies between them is read.
        found = self._piece_of_readings(stretch.source, "time >= lower(span) AND time < upper(span)")
        return (
            f"SELECT found.* FROM unnest(%(times{place})s::tstzmultirange) AS span "  # noqa: S608 - see above
            f"CROSS JOIN LATERAL ({found} OFFSET 0) AS found"
        )

    def _piece_of_buckets(self, source: Source, when: str) -> str:
        relation = source.relation
        columns = []
        for i, measure in enumerate(self.measures):
            if measure.aggregate is Aggregate.SUM:
                columns.append(f"{column_of(self.capability, source, measure)}::float8 AS s{i}")
                continue
            total, number = self._behind_a_mean(source, measure)
            lowest, highest = bounds_of(self.capability, source, measure) or ("NULL", "NULL")
            columns.append(f"{total} AS s{i}, {number} AS n{i}")
            columns.append(f"{lowest}::float8 AS lo{i}, {highest}::float8 AS hi{i}")
        return (
            f"SELECT bucket AS moment, {', '.join(columns)} FROM {relation} "  # noqa: S608 - names of the contract
            f"WHERE {self._whose(relation)} AND {when}"
        )

    def _behind_a_mean(self, source: Source, measure: Measure) -> tuple[str, str]:
        """Return the sum and the number of values behind a bucket's mean, kept or worked out."""
        column = column_of(self.capability, source, measure)
        stem = column.removeprefix("avg_")
        if all(self.capability.has(source.relation, f"{part}_{stem}") for part in ("sum", "count")):
            return f"sum_{stem}::float8", f"count_{stem}::float8"
        # A level that is the wanted one is never averaged with anything, so it needs no count.
        count = f"{count_of(self.capability, source) or 1}::float8"
        return f"{column}::float8 * {count}", f"CASE WHEN {column} IS NOT NULL THEN {count} END"

    def _piece_of_readings(self, source: Source, when: str) -> str:
        columns = []
        for i, measure in enumerate(self.measures):
            value = f"{self._raw(measure)}::float8"
            columns.append(f"{value} AS s{i}")
            if measure.aggregate is Aggregate.MEAN:
                columns.append(f"CASE WHEN {value} IS NOT NULL THEN 1.0::float8 END AS n{i}")
                columns.append(f"{value} AS lo{i}, {value} AS hi{i}")
        return (
            f"SELECT time AS moment, {', '.join(columns)} FROM {source.readings} "  # noqa: S608 - see above
            f"WHERE {self._whose(str(source.series))} AND {when}"
        )

    def _raw(self, measure: Measure) -> str:
        """Return what stands for a measure in the table of readings."""
        if measure.variable_id is not None:
            return "value"
        return _RAW_EXPRESSIONS.get(measure.key, measure.key)

    def _whose(self, relation: str) -> str:
        return whose(self.capability, self.source.series, relation)
