"""Stored baselines: versions of a machine's model, of which one is active."""

import hashlib
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from analytics.baseline import BaselineModel, StoredBaseline
from analytics.capability import Capability
from analytics.database import Session
from analytics.errors import BadRequest, CannotStore
from analytics.language import tr
from analytics.plant import ELECTRICITY

log = logging.getLogger(__name__)

TABLE = "energy_baselines"

#: An energy type of the readings, and what the register of energy sources calls it where the names differ.
_SOURCE_NAMES = {ELECTRICITY: "electricity"}
_ENERGY_TYPES = {name: energy_type for energy_type, name in _SOURCE_NAMES.items()}

#: Two pushes at the same moment count their versions one after the other.
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('energy_baselines ' || %(machine_id)s::text, 0))"

_SOURCE = "SELECT id FROM energy_sources WHERE lower(name) = lower(%(name)s) ORDER BY created_at LIMIT 1"

# Newer installations count the versions of each energy of a machine by themselves, others those of the machine.
_BY_SOURCE = """
SELECT EXISTS (
    SELECT FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indrelid = 'energy_baselines'::regclass AND i.indisunique AND a.attname = 'energy_source_id')
"""

_COLUMNS = """
b.id, b.machine_id, b.model_version, b.model_name, coalesce(b.is_active, false), b.created_at,
coalesce(b.trained_by, ''), b.training_start_date, b.training_end_date, b.training_samples, b.coefficients,
b.intercept::float8, b.feature_names, b.r_squared::float8, b.rmse::float8, b.mae::float8, b.metadata
"""

#: The energy that a row names: where the installation has sources, and where it has none.
_NAMED_BY_SOURCE = "(SELECT s.name FROM energy_sources s WHERE s.id = b.energy_source_id)"
_NAMED_IN_METADATA = "b.metadata ->> 'energy_type'"


@dataclass(frozen=True)
class _Energy:
    """Which energy of a machine a row is about: a condition, its values and the energy source when there is one."""

    condition: str
    values: Mapping[str, object]
    source_id: UUID | None


def push(
    session: Session, capability: Capability, model: BaselineModel, model_path: Path, trained_by: str
) -> StoredBaseline:
    """Store a model as the next version of its machine and deactivate the older ones, inside one transaction.

    Parameters
    ----------
    session : Session
        Of a write transaction; nothing is visible to others before it commits.
    capability : Capability
    model : BaselineModel
    model_path : Path
        The joblib file; the digest of its content is recorded with it.
    trained_by : str

    Raises
    ------
    CannotStore
        When the installation keys baselines by energy source and does not know this one.
    """
    session.execute(_LOCK, {"machine_id": model.machine_id})
    energy = _energy_of(session, capability, model)
    version = _next_version(session, capability, energy)
    _deactivate(session, energy)
    values = _row(model, version, model_path, trained_by)
    if energy.source_id is not None:
        values["energy_source_id"] = energy.source_id
    names = [name for name in values if capability.has(TABLE, name)]
    places = ", ".join(f"%({name})s{_CASTS.get(name, '')}" for name in names)
    new = session.value(
        f"INSERT INTO {TABLE} ({', '.join(names)}) VALUES ({places}) RETURNING id",  # noqa: S608
        {name: values[name] for name in names},
    )
    return _one(session, capability, "b.id = %(id)s", {"id": new})


def activate(session: Session, capability: Capability, stored: StoredBaseline) -> StoredBaseline:
    """Make a version the active one of its machine and energy, the way back after a push; in one transaction.

    Parameters
    ----------
    session : Session
        Of a write transaction.
    capability : Capability
    stored : StoredBaseline
        Any version, also one that another program wrote.
    """
    session.execute(_LOCK, {"machine_id": stored.machine_id})
    energy = _energy_of_row(session, capability, stored)
    _deactivate(session, energy)
    session.execute(f"UPDATE {TABLE} SET is_active = true WHERE id = %(id)s", {"id": stored.id})  # noqa: S608
    return _one(session, capability, "b.id = %(id)s", {"id": stored.id})


def _deactivate(session: Session, energy: _Energy) -> None:
    """Leave no version active: before another one is, for an installation may allow only one at a time."""
    session.execute(
        f"UPDATE {TABLE} b SET is_active = false WHERE b.is_active AND {energy.condition}",  # noqa: S608
        energy.values,
    )


#: Numbers go in as text, so that a numeric column keeps every digit of them.
_CASTS = {
    "coefficients": "::jsonb",
    "metadata": "::jsonb",
    "intercept": "::numeric",
    "r_squared": "::numeric",
    "rmse": "::numeric",
    "mae": "::numeric",
}


def _row(model: BaselineModel, version: int, model_path: Path, trained_by: str) -> dict[str, object]:
    """Return a model as the columns of the contract; what the contract has no column for goes into the metadata."""
    metadata = {
        "energy_type": model.energy_type,
        "interval": model.interval.value,
        "model_path": str(model_path),
        "model_sha256": hashlib.sha256(model_path.read_bytes()).hexdigest(),
        "model": model.to_json(),
    }
    return {
        "machine_id": model.machine_id,
        "model_name": f"{model.machine_name} baseline v{version}"[:100],
        "model_type": "linear_regression",
        "model_version": version,
        "training_start_date": model.period.start,
        "training_end_date": model.period.end,
        "training_samples": model.scores.samples,
        "coefficients": json.dumps(model.coefficients, allow_nan=False),
        "intercept": repr(float(model.intercept.value)),
        "feature_names": list(model.feature_names),
        "r_squared": repr(float(model.scores.r_squared)),
        "rmse": repr(float(model.scores.rmse_kwh)),
        "mae": repr(float(model.scores.mae_kwh)),
        "is_active": True,
        "trained_by": trained_by[:100],
        "metadata": json.dumps(metadata, allow_nan=False),
    }


def _energy_of(session: Session, capability: Capability, model: BaselineModel) -> _Energy:
    """Return which rows are about the same energy of the same machine as a model."""
    if capability.has(TABLE, "energy_source_id"):
        name = _SOURCE_NAMES.get(model.energy_type, model.energy_type)
        source = session.value(_SOURCE, {"name": name})
        if source is None and model.energy_type != ELECTRICITY:
            raise CannotStore(
                tr("This database has no energy source called “{name}”.", name=name),
                tr("Enter it in the register of energy sources."),
            )
        return _of_source(model.machine_id, source, electric=model.energy_type == ELECTRICITY)
    return _of_type(model.machine_id, model.energy_type)


def _energy_of_row(session: Session, capability: Capability, stored: StoredBaseline) -> _Energy:
    """Return which rows are about the same energy of the same machine as a row that is there."""
    asked = {"id": stored.id}
    if capability.has(TABLE, "energy_source_id"):
        source = session.value(f"SELECT energy_source_id FROM {TABLE} WHERE id = %(id)s", asked)  # noqa: S608
        electricity = session.value(_SOURCE, {"name": _SOURCE_NAMES[ELECTRICITY]})
        electric = source is None or source == electricity
        return _of_source(stored.machine_id, electricity if electric else source, electric=electric)
    written = session.value(f"SELECT metadata ->> 'energy_type' FROM {TABLE} WHERE id = %(id)s", asked)  # noqa: S608
    return _of_type(stored.machine_id, written or ELECTRICITY)


def _of_source(machine_id: UUID, source: UUID | None, *, electric: bool) -> _Energy:
    """Return the rows of an energy source; one without a source is about electricity."""
    alike = "b.energy_source_id = %(source)s" + (" OR b.energy_source_id IS NULL" if electric else "")
    values = {"machine_id": machine_id, "source": source}
    return _Energy(f"b.machine_id = %(machine_id)s AND ({alike})", values, source)


def _of_type(machine_id: UUID, energy_type: str) -> _Energy:
    """Return the rows of an energy where the installation has no sources."""
    return _Energy(
        f"b.machine_id = %(machine_id)s AND coalesce(b.metadata ->> 'energy_type', '{ELECTRICITY}') = %(energy_type)s",
        {"machine_id": machine_id, "energy_type": energy_type},
        None,
    )


def _next_version(session: Session, capability: Capability, energy: _Energy) -> int:
    by_source = capability.has(TABLE, "energy_source_id") and session.value(_BY_SOURCE)
    condition = energy.condition if by_source else "b.machine_id = %(machine_id)s"
    newest = session.value(
        f"SELECT coalesce(max(b.model_version), 0) FROM {TABLE} b WHERE {condition}",  # noqa: S608
        energy.values,
    )
    return int(newest) + 1


def _select(capability: Capability) -> str:
    # Who may not read the register of sources reads baselines all the same.
    has_sources = capability.has(TABLE, "energy_source_id") and capability.has("energy_sources", "name")
    named = _NAMED_BY_SOURCE if has_sources else _NAMED_IN_METADATA
    return f"SELECT {_COLUMNS}, {named} FROM {TABLE} b"  # noqa: S608


def baselines(session: Session, capability: Capability, machine_id: UUID | None) -> tuple[StoredBaseline, ...]:
    """Return the stored baselines of a machine, or of all machines, newest first."""
    condition = "true" if machine_id is None else "b.machine_id = %(machine_id)s"
    rows = session.rows(
        f"{_select(capability)} WHERE {condition} ORDER BY b.created_at DESC, b.machine_id, b.model_version DESC",
        {"machine_id": machine_id},
    )
    return tuple(_stored(row) for row in rows)


def active_baselines(
    session: Session, capability: Capability, machine_ids: Sequence[UUID]
) -> tuple[StoredBaseline, ...]:
    """Return the active baselines of many machines; where two are about the same energy, the newest alone."""
    if not capability.has(TABLE):
        return ()
    rows = session.rows(
        f"{_select(capability)} WHERE b.is_active AND b.machine_id = ANY(%(ids)s) "
        "ORDER BY b.created_at, b.model_version",
        {"ids": list(machine_ids)},
    )
    newest: dict[tuple[UUID, str], StoredBaseline] = {}
    for one in map(_stored, rows):
        newest[one.machine_id, one.energy_type] = one
    return tuple(newest.values())


def baseline(session: Session, capability: Capability, machine_id: UUID, version: int | None) -> StoredBaseline:
    """Return one version of a machine's baseline, None for the active one.

    Raises
    ------
    BadRequest
        When there is no such version, or none is active.
    """
    chosen = "b.is_active" if version is None else "b.model_version = %(version)s"
    values = {"machine_id": machine_id, "version": version}
    return _one(session, capability, f"b.machine_id = %(machine_id)s AND {chosen}", values)


def _one(session: Session, capability: Capability, condition: str, values: Mapping[str, object]) -> StoredBaseline:
    """Return the newest row that meets a condition; where a machine has several energies, that of its electricity."""
    found = [
        _stored(row)
        for row in session.rows(f"{_select(capability)} WHERE {condition} ORDER BY b.created_at DESC", values)
    ]
    electric = [one for one in found if one.energy_type == ELECTRICITY]
    if not found:
        version = values.get("version")
        raise BadRequest(
            tr("The machine has no version {version} of a baseline.", version=version)
            if version is not None
            else tr("The machine has no active baseline."),
            tr("List its baselines, or train one."),
        )
    return (electric or found)[0]


def _stored(row: tuple[Any, ...]) -> StoredBaseline:
    """Return a row as a stored baseline; with its model when the metadata are ours and say the same."""
    metadata = row[16] if isinstance(row[16], dict) else {}
    coefficients = _coefficients(row[10], row[12])
    model = _model(metadata, coefficients, row[11])
    return StoredBaseline(
        id=row[0],
        machine_id=row[1],
        version=row[2] if row[2] is not None else 1,
        name=row[3],
        is_active=row[4],
        created_at=_aware(row[5], row[8]),
        trained_by=row[6],
        training_start=row[7],
        training_end=row[8],
        training_samples=row[9],
        coefficients=coefficients,
        # A column may have been made for fewer digits than the model has.
        intercept=model.intercept.value if model else row[11],
        feature_names=tuple(row[12]),
        r_squared=model.scores.r_squared if model else row[13],
        rmse_kwh=model.scores.rmse_kwh if model else row[14],
        mae_kwh=model.scores.mae_kwh if model else row[15],
        model=model,
        model_path=str(metadata.get("model_path", "")),
        written_energy=_ENERGY_TYPES.get(row[17].lower(), row[17]) if row[17] else ELECTRICITY,
    )


def _coefficients(written: Mapping[str, object], features: Sequence[str]) -> dict[str, float]:
    """Return coefficients in the order of the features; jsonb keeps them in an order of its own."""
    known = {name: float(value) for name, value in written.items() if isinstance(value, int | float)}
    return {name: known[name] for name in dict.fromkeys((*features, *known)) if name in known}


def _aware(moment: datetime | None, otherwise: datetime) -> datetime:
    return moment if moment is not None else otherwise


def _model(
    metadata: Mapping[str, Any], coefficients: Mapping[str, float], intercept: float | None
) -> BaselineModel | None:
    """Rebuild our model from the metadata, None when another program wrote the row or changed its numbers since."""
    if "model" not in metadata:
        return None
    try:
        model = BaselineModel.from_json(metadata["model"])
    except BadRequest as error:
        log.warning("the metadata of a stored baseline cannot be used: %s", error)
        return None
    rounding = 1e-6 * max(abs(model.intercept.value), 1.0)
    same = intercept is not None and abs(model.intercept.value - intercept) <= rounding
    return model if same and model.coefficients == coefficients else None
