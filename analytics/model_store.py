"""Models on disk, as joblib files that only this installation's own are ever unpickled from.

A file is three parts, one after the other::

    pickle      what ``joblib.load(path)`` gives a data scientist: a plain dict, no class of ours needed
    document    the model as JSON (UTF-8), the truth; a text editor shows it at the end of the file
    seal        length of the document (8 bytes), HMAC-SHA-256 of everything before it (32 bytes), 8 bytes ``EnMSmod1``

joblib stops reading at the end of the pickle, so the file is an ordinary joblib file to everybody else. The key of the
HMAC is made once per installation and readable by its user only: a file with another seal, or none, may run anything
when unpickled and is refused unread.

>>> import joblib
>>> saved = joblib.load("baseline_….joblib")           # doctest: +SKIP
>>> saved["intercept"] + sum(saved["coefficients"][name] * table[name] for name in saved["feature_names"])
...                                                     # doctest: +SKIP
"""

import hashlib
import hmac
import io
import json
import os
import secrets
import stat
import struct
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from analytics.baseline import BaselineModel, equation
from analytics.errors import BadRequest, CannotStore, UntrustedModel
from analytics.home import Home
from analytics.language import english, later, tr

MARK = b"EnMSmod1"
_LENGTH = struct.Struct("<Q")
_SEAL = _LENGTH.size + hashlib.sha256().digest_size + len(MARK)

#: A baseline takes a few kilobytes; a file beyond this is none.
LARGEST_BYTES = 16 * 1024 * 1024

KEY_FILE = "model.key"
KEY_BYTES = 32

#: A link is not followed, a pipe not waited for (Windows knows neither).
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_STRANGE = later(
    "Only files that this workbench saved on this machine are opened, because others could run any program."
)


def save(home: Home, model: BaselineModel, path: Path | None = None) -> Path:
    """Save a baseline as a joblib file.

    Parameters
    ----------
    home : Home
    model : BaselineModel
    path : Path, optional
        Where; a file that is there is replaced. Without, a name of its own in the folder of models.

    Returns
    -------
    Path
        ``path``, or ``baseline_<machine id>_<UTC time>_<random>.joblib``: never the name of a file that is there.

    Raises
    ------
    CannotStore
        When it cannot be written; nothing is left behind.
    """
    now = datetime.now(UTC)
    path = path or home.models / f"baseline_{model.machine_id}_{now:%Y%m%dT%H%M%SZ}_{secrets.token_hex(4)}.joblib"
    document = json.dumps(model.to_json(), ensure_ascii=False, allow_nan=False, indent=1).encode()
    body = b"".join((_pickle(_for_data_scientists(model)), b"\n", document, _LENGTH.pack(len(document))))
    _write(path, b"".join((body, hmac.digest(_key_to_write(home), body, "sha256"), MARK)))
    return path


def load(home: Home, path: Path) -> BaselineModel:
    """Load a baseline that this installation saved.

    Parameters
    ----------
    home : Home
        Holds the key.
    path : Path
        May lie anywhere.

    Returns
    -------
    BaselineModel
        From the document; the pickled part must say the same.

    Raises
    ------
    UntrustedModel
        When the file is not one of ours to the last bit. Nothing of it has been unpickled then.
    BadRequest
        When there is no such file.
    """
    content = _read(path)
    body, document = _split(content, path)
    key = _key(home)
    seal = content[len(body) : len(body) + hashlib.sha256().digest_size]
    if key is None or not hmac.compare_digest(seal, hmac.digest(key, body, "sha256")):
        raise UntrustedModel(
            tr("{file} was not saved by this workbench, or was changed since.", file=path.name), tr(_STRANGE)
        )
    # only now, and from the very bytes that were verified
    from joblib import load as unpickle  # its import costs time that reading models seldom is worth

    written = json.loads(document)
    model = BaselineModel.from_json(written)
    if _without_words(unpickle(io.BytesIO(body))) != _without_words(
        _for_data_scientists(model) | {"document": written}
    ):
        raise UntrustedModel(
            tr("The two parts of {file} contradict each other.", file=path.name), tr("Save the model again.")
        )
    return model


def _without_words(saved: dict[str, Any]) -> dict[str, Any]:
    """Return the numbers of what data scientists get; the equation was once written in the language of the window."""
    return {name: value for name, value in saved.items() if name != "equation"}


def read_document(path: Path) -> dict[str, Any]:
    """Return the JSON document in a model file, from any machine, without unpickling and without trusting it.

    Raises
    ------
    UntrustedModel
        When the file holds no document.
    BadRequest
        When there is no such file.
    """
    _, document = _split(_read(path), path)
    try:
        found = json.loads(document)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise UntrustedModel(tr("{file} is not a model file of the workbench.", file=path.name), tr(_STRANGE))
    return found


def _for_data_scientists(model: BaselineModel) -> dict[str, Any]:
    """Return the plain dict that ``joblib.load`` gives: the names existing installations' scripts know."""
    document = model.to_json()
    with english():
        words = equation(model)
    scores = document["scores"]
    return {
        "machine_id": str(model.machine_id),
        "machine_name": model.machine_name,
        "energy_type": model.energy_type,
        "interval": model.interval.value,
        "equation": words,
        "feature_names": list(model.feature_names),
        "coefficients": model.coefficients,
        "intercept": model.intercept.value,
        "r_squared": scores["r_squared"],
        "rmse": scores["rmse_kwh"],
        "mae": scores["mae_kwh"],
        "training_samples": scores["samples"],
        "training_start_date": model.period.start.isoformat(),
        "training_end_date": model.period.end.isoformat(),
        "training_periods": [[one.start.isoformat(), one.end.isoformat()] for one in model.ranges],
        "exclusions": document["exclusions"],
        "document": document,
    }


def _pickle(value: dict[str, Any]) -> bytes:
    from joblib import dump  # see load()

    target = io.BytesIO()
    dump(value, target)
    return target.getvalue()


def _split(content: bytes, path: Path) -> tuple[bytes, bytes]:
    """Return what the seal covers, and the document in it."""
    body = content[: -(_SEAL - _LENGTH.size)]
    if len(content) > _SEAL and content.endswith(MARK):
        (length,) = _LENGTH.unpack(body[-_LENGTH.size :])
        if length < len(body) - _LENGTH.size:
            return body, body[len(body) - _LENGTH.size - length : -_LENGTH.size]
    raise UntrustedModel(
        tr("{file} is not a model file of the workbench, or is damaged.", file=path.name), tr(_STRANGE)
    )


def _read(path: Path) -> bytes:
    """Read a file once, whole; links and devices are not followed."""
    try:
        handle = os.open(path, _OPEN)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise UntrustedModel(tr("{file} is not a plain file.", file=path.name), tr(_STRANGE))
            content = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise BadRequest(tr("There is no file {file}.", file=path), tr("Choose a model file that is there.")) from None
    except OSError as error:
        raise UntrustedModel(
            tr("{file} cannot be opened: {reason}.", file=path.name, reason=error.strerror), tr(_STRANGE)
        ) from error
    if len(content) > LARGEST_BYTES:
        raise UntrustedModel(tr("{file} is far larger than any model.", file=path.name), tr(_STRANGE))
    return content


def _key(home: Home) -> bytes | None:
    """Return the key of this installation, None when there is none (or none that is whole)."""
    try:
        key = (home.settings / KEY_FILE).read_bytes()
    except OSError:
        return None
    return key if len(key) == KEY_BYTES else None


def _key_to_write(home: Home) -> bytes:
    """Return the key of this installation, made at its first use; two that start at once agree on one."""
    path = home.settings / KEY_FILE
    if not path.exists():
        _write(path, secrets.token_bytes(KEY_BYTES), replace=False)
    key = _key(home)
    if key is None:
        raise CannotStore(
            tr("The key of this installation, {file}, is damaged or may not be read.", file=path),
            tr("Delete it: a new one is made, and model files saved so far have to be saved again from the database."),
        )
    return key


def _write(path: Path, content: bytes, *, replace: bool = True) -> None:
    """Write a file, private to the user, so that it is there whole or not at all; else keep what is there."""
    try:
        handle, name = tempfile.mkstemp(prefix=".tmp-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if replace:
                Path(name).replace(path)
            else:
                _take_name(Path(name), path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise CannotStore(
            tr(
                "{file} could not be written to {parent}: {reason}.",
                file=path.name,
                parent=path.parent,
                reason=error.strerror,
            ),
            tr("Free some space, or check that you may write there."),
        ) from error


def _take_name(written: Path, path: Path) -> None:
    """Give a written file its name unless somebody was quicker."""
    try:
        path.hardlink_to(written)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        written.replace(path)
