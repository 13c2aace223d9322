"""Where roll-ups have not caught up with the readings, and what is read there instead."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from analytics import schema
from analytics.capability import Capability
from analytics.database import Session
from analytics.finding import Finding
from analytics.language import tr
from analytics.measure import ENERGY, Measure
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine
from analytics.readings import levels
from analytics.readings.levels import Source, Span, Stretch
from analytics.readings.spans import buckets, merged, within, without
from analytics.text import number

# A roll-up of others is whole from its first bucket up to its last one, which may have been computed too early.
_REACH = """
SELECT (SELECT min(bucket) FROM {relation} WHERE {whose}), (SELECT max(bucket) FROM {relation} WHERE {whose}),
       (SELECT min(time) FROM {series} WHERE {whose_readings} AND time >= %(inner_start)s AND time < %(inner_end)s),
       (SELECT max(time) FROM {series} WHERE {whose_readings} AND time >= %(inner_start)s AND time < %(inner_end)s)
"""


@dataclass(frozen=True)
class Reading:
    """What is to be read: measures of one source, put together to an interval.

    Parameters
    ----------
    source : Source
    measures : tuple of Measure
    wanted : Interval
    whole : tuple of datetime, optional
        The whole buckets of the source's level; see :func:`levels.inner`.
    typed : bool
        Whether other energies have to be kept out, which a roll-up without that column cannot.
    energy_type : str
    values : mapping
        The named values of the query.
    """

    source: Source
    measures: tuple[Measure, ...]
    wanted: Interval
    whole: Span | None
    typed: bool
    energy_type: str
    values: Mapping[str, object]

    def buckets(self, level: Interval, spans: Iterable[Span]) -> list[Span]:
        """Return the buckets of a level that spans touch in the period."""
        return [] if self.whole is None else buckets(spans, level, self.whole)


@dataclass(frozen=True)
class Lag:
    """What roll-ups have not caught up with in the period of a reading.

    Parameters
    ----------
    session : Session
    capability : Capability
    reading : Reading
    written : mapping of str to sequence of spans
        What came late, by continuous aggregate; see :func:`analytics.schema.out_of_date`.
    """

    session: Session
    capability: Capability
    reading: Reading
    written: Mapping[str, Sequence[Span]]

    def late(self, source: Source) -> list[Span]:
        """Return the buckets of a continuous aggregate into which something was written after they were worked in."""
        return self.reading.buckets(source.level, self.written.get(self.capability.aggregate_of(source.relation), ()))

    def behind(self, source: Source) -> list[Span]:
        """Return the buckets in which a roll-up may know less than the readings say."""
        return merged([*self.late(source), *self.unreached(source)])

    def unreached(self, source: Source) -> list[Span]:
        """Return where a roll-up of others has not begun yet, or ends; its newest bucket may be from too early."""
        reading = self.reading
        theirs = source.level is not Interval.RAW and not source.rollup and self.capability.is_theirs(source.relation)
        if reading.whole is None or not theirs or not self.capability.has(source.series, "time"):
            return []
        start, end = reading.whole
        statement = _REACH.format(
            relation=source.relation,
            whose=levels.whose(self.capability, source.series, source.relation),
            series=source.series,
            whose_readings=levels.whose(self.capability, source.series, str(source.series)),
        )
        row = self.session.row(statement, reading.values)
        assert row is not None
        first, last, earliest, latest = row
        if earliest is None:
            return []
        if first is None:
            return [(start, end)]
        found = []
        if earliest < first:
            found.append((start, min(first, end)))
        if latest >= last:
            found.append((max(last, start), end))
        return merged(found)

    def instead(self, source: Source, spans: Sequence[Span]) -> list[Stretch]:
        """Return what is read instead of a roll-up that lags: ours, the next finer level, in the end the readings."""
        if not spans:
            return []
        finer = self._finer(source)
        if finer.level is Interval.RAW:
            return [Stretch(finer, tuple(spans))]
        left = within(self.behind(finer), spans)
        rest = without(spans, left)
        found = [Stretch(finer, tuple(rest))] if rest else []
        return found + self.instead(finer, left)

    def _finer(self, source: Source) -> Source:
        """Return the next source to look at: our roll-up of the same level, then the next finer one."""
        reading, ours = self.reading, f"workbench.{source.relation}"
        if self.capability.has(ours) and source.level is not Interval.MINUTE:
            return Source(source.series, source.level, rollup=ours)
        next_ones = {
            levels.source_of(self.capability, measure, reading.wanted, typed=reading.typed, below=source.level)
            for measure in reading.measures
        }
        finer = next_ones.pop() if len(next_ones) == 1 else Source(source.series, Interval.RAW)
        return replace(finer, corrected=source.corrected) if finer.level is Interval.RAW else finer

    def measured(self, spans: Sequence[Span]) -> list[Span]:
        """Return what of spans lies between a machine's first and last reading in them: the logs name no machine."""
        if not spans:
            return []
        series = self.reading.source.series
        row = self.session.row(
            f"SELECT min(time), max(time) FROM {series} "  # noqa: S608 - names of the contract
            f"WHERE {levels.whose(self.capability, series, str(series))} AND time >= %(from)s AND time < %(until)s",
            {**self.reading.values, "from": spans[0][0], "until": spans[-1][1]},
        )
        if row is None or row[0] is None:
            return []
        first, last = row
        return within(spans, self.reading.buckets(self.reading.source.level, [(first, last + timedelta.resolution)]))


def lag_of(session: Session, capability: Capability, reading: Reading) -> Lag:
    """Ask what continuous aggregates have not worked in of the period of a reading."""
    series = reading.source.series
    if reading.whole is None or not capability.has(series, "time"):
        return Lag(session, capability, reading, {})
    written = schema.out_of_date(session, capability, series, Period(*reading.whole))
    return Lag(session, capability, reading, written)


def lag_findings(session: Session, capability: Capability, machine: Machine, period: Period) -> tuple[Finding, ...]:
    """Say in how many hours of a period key figures rest on readings because their roll-up has not caught up."""
    source = levels.source_of(capability, ENERGY, Interval.QUARTER_HOUR, typed=True)
    whole = levels.inner(source, period)
    values = {"id": machine.id, "energy_type": ELECTRICITY}
    reading = Reading(source, (ENERGY,), Interval.QUARTER_HOUR, whole, True, ELECTRICITY, values)
    lag = lag_of(session, capability, reading)
    hours = sum(Period(*span).hours for span in lag.measured(lag.late(source)))
    if not hours:
        return ()
    text = tr("The roll-ups lack readings of {hours}; these were read from finer values.", hours=number(hours, "h", 1))
    return (Finding("kpi.rollups_behind", text, {"hours": hours}, "info"),)
