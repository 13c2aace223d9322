"""Model files: what this installation wrote is read back exactly, anything else is never unpickled."""

import json
import os
import pickle
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import joblib
import numpy as np
import pytest

from analytics import model_store
from analytics.baseline import BaselineModel, predict
from analytics.errors import BadRequest, CannotStore, UntrustedModel
from analytics.home import Home
from tests.analytics.test_baseline import hours, train

MODEL = train(hours(40), min_samples=40).model


@pytest.fixture
def path(home: Home) -> Path:
    return model_store.save(home, MODEL)


@pytest.fixture
def no_unpickling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail the moment anything is unpickled."""

    def unpickle(*_: object, **__: object) -> None:
        raise AssertionError("something was unpickled")

    monkeypatch.setattr(joblib, "load", unpickle)
    monkeypatch.setattr(pickle, "loads", unpickle)
    monkeypatch.setattr(pickle, "load", unpickle)


def test_saved_and_loaded_is_the_same_model(home: Home, path: Path) -> None:
    assert model_store.load(home, path) == MODEL
    assert path.parent == home.models
    assert path.name.startswith(f"baseline_{MODEL.machine_id}_")
    assert path.suffix == ".joblib"


def test_every_save_is_a_file_of_its_own(home: Home) -> None:
    assert len({model_store.save(home, MODEL) for _ in range(20)}) == 20
    assert not list(home.models.glob(".tmp-*"))


def test_a_model_without_a_known_score_is_saved_too(home: Home) -> None:
    unknown = replace(MODEL, scores=replace(MODEL.scores, f=float("nan")))
    loaded = model_store.load(home, model_store.save(home, unknown))
    assert np.isnan(loaded.scores.f)
    assert loaded.coefficients == MODEL.coefficients


def test_a_data_scientist_opens_it_with_joblib_alone(path: Path) -> None:
    """In an interpreter that has never heard of this program."""
    script = (
        "import sys, json, joblib\n"
        f"saved = joblib.load({str(path)!r})\n"
        "values = {'production_count': 300.0, 'outdoor_temp_c': 10.0}\n"
        "total = saved['intercept'] + sum(saved['coefficients'][n] * values[n] for n in saved['feature_names'])\n"
        "assert not any(name.startswith(('analytics', 'sklearn')) for name in sys.modules)\n"
        "print(json.dumps([total, sorted(saved)]))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd="/")
    total, names = json.loads(run.stdout)
    row = predict(MODEL, hours(1).assign(production_count=300.0, outdoor_temp_c=10.0))
    assert total == pytest.approx(row["predicted_kwh"].iloc[0], rel=1e-12)
    assert {"r_squared", "rmse", "mae", "training_samples", "machine_name", "equation", "document"} <= set(names)


def test_the_document_is_shown_without_unpickling_or_key(no_unpickling: None, home: Home, path: Path) -> None:
    (home.settings / model_store.KEY_FILE).unlink()
    assert BaselineModel.from_json(model_store.read_document(path)) == MODEL


class Bomb:
    """Writes a file when it is unpickled."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.write_text, (self.target, "gone off")


class TestStrangeFiles:
    @pytest.fixture(autouse=True)
    def _watch(self, no_unpickling: None) -> None:
        pass

    def refused(self, home: Home, path: Path) -> None:
        with pytest.raises(UntrustedModel):
            model_store.load(home, path)

    def test_a_joblib_file_of_somebody_else(self, home: Home, path: Path, tmp_path: Path) -> None:
        strange, canary = tmp_path / "strange.joblib", tmp_path / "canary"
        strange.write_bytes(pickle.dumps(Bomb(canary)))
        self.refused(home, strange)
        assert not canary.exists()

    def test_a_bomb_with_our_document_and_seal_behind_it(self, home: Home, path: Path, tmp_path: Path) -> None:
        canary, content = tmp_path / "canary", path.read_bytes()
        document_and_seal = content[content.index(b'{\n "format"') :]
        path.write_bytes(pickle.dumps(Bomb(canary)) + b"\n" + document_and_seal)
        self.refused(home, path)
        assert not canary.exists()

    def test_every_byte_flipped(self, home: Home, path: Path) -> None:
        content = path.read_bytes()
        for place in range(len(content)):
            damaged = bytearray(content)
            damaged[place] ^= 1 << place % 8
            path.write_bytes(damaged)
            self.refused(home, path)

    def test_every_truncation_and_anything_appended(self, home: Home, path: Path) -> None:
        content = path.read_bytes()
        for length in range(0, len(content), 3):
            path.write_bytes(content[:length])
            self.refused(home, path)
        for more in (b"x", content, content[-48:]):
            path.write_bytes(content + more)
            self.refused(home, path)
            path.write_bytes(more + content)
            self.refused(home, path)

    def test_a_file_of_another_installation(self, home: Home, path: Path, tmp_path: Path) -> None:
        other = Home(tmp_path / "other")
        self.refused(other, path)  # without a key
        model_store.save(other, MODEL)
        self.refused(other, path)  # with a key of its own

    def test_a_damaged_key(self, home: Home, path: Path) -> None:
        key = home.settings / model_store.KEY_FILE
        key.write_bytes(key.read_bytes()[:-1])
        self.refused(home, path)
        with pytest.raises(CannotStore, match="damaged"):
            model_store.save(home, MODEL)

    def test_a_document_of_absurd_length(self, home: Home, path: Path) -> None:
        path.write_bytes(b"x" * 100 + (2**63).to_bytes(8, "little") + b"y" * 32 + model_store.MARK)
        self.refused(home, path)

    def test_a_file_that_is_far_too_large(self, home: Home, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(model_store, "LARGEST_BYTES", 100)
        self.refused(home, path)

    def test_no_file_and_a_folder(self, home: Home, tmp_path: Path) -> None:
        with pytest.raises(BadRequest, match="no file"):
            model_store.load(home, tmp_path / "none.joblib")
        self.refused(home, tmp_path)

    @pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX, not Windows")
    def test_links_and_pipes_are_not_followed(self, home: Home, path: Path, tmp_path: Path) -> None:
        link, pipe = tmp_path / "link.joblib", tmp_path / "pipe.joblib"
        link.symlink_to(path)
        os.mkfifo(pipe)
        self.refused(home, link)
        self.refused(home, pipe)

    def test_a_document_that_is_no_document(self, tmp_path: Path) -> None:
        strange = tmp_path / "strange.joblib"
        for document in (b"[1]", b"{", b"\xff\xfe", b"[" * 100_000):
            seal = len(document).to_bytes(8, "little") + b"y" * 32 + model_store.MARK
            strange.write_bytes(b"x" + document + seal)
            with pytest.raises(UntrustedModel):
                model_store.read_document(strange)


def test_a_file_swapped_while_it_is_read_is_verified_as_it_was_read(
    home: Home, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is unpickled are the verified bytes, not the file: swapping it after the check changes nothing."""
    canary, genuine = tmp_path / "canary", model_store.hmac.compare_digest

    def swap(one: bytes, other: bytes) -> bool:
        path.write_bytes(pickle.dumps(Bomb(canary)))
        return genuine(one, other)

    monkeypatch.setattr(model_store.hmac, "compare_digest", swap)
    assert model_store.load(home, path) == MODEL
    assert not canary.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX, not Windows")
def test_key_and_models_are_private(home: Home, path: Path) -> None:
    for private in (path, home.settings / model_store.KEY_FILE):
        assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert len((home.settings / model_store.KEY_FILE).read_bytes()) == 32


def test_the_key_is_made_once(home: Home, path: Path) -> None:
    key = (home.settings / model_store.KEY_FILE).read_bytes()
    model_store.save(home, MODEL)
    assert (home.settings / model_store.KEY_FILE).read_bytes() == key
    assert model_store.load(home, path) == MODEL


def test_two_that_start_at_once_agree_on_one_key(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other installs its key between our look and our write."""
    key = home.settings / model_store.KEY_FILE
    genuine = model_store._take_name

    def late(written: Path, path: Path) -> None:
        key.write_bytes(b"k" * model_store.KEY_BYTES)
        genuine(written, path)

    monkeypatch.setattr(model_store, "_take_name", late)
    path = model_store.save(home, MODEL)
    assert key.read_bytes() == b"k" * model_store.KEY_BYTES
    assert model_store.load(home, path) == MODEL


def test_a_full_disk_leaves_nothing_behind(home: Home, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    before = sorted(home.models.iterdir())
    monkeypatch.setattr(model_store.os, "fsync", full)
    with pytest.raises(CannotStore, match="No space left"):
        model_store.save(home, MODEL)
    assert sorted(home.models.iterdir()) == before
