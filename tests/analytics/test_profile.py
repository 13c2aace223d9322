"""Connection profiles and connection strings: nothing lost, no password stored or told."""

import json
import logging
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.errors import BadRequest, CannotStore
from analytics.home import Home, replace_file
from analytics.profile import (
    EMBEDDED,
    FILE,
    Profile,
    ProfileKind,
    TlsMode,
    default_tls,
    is_local,
    load_profiles,
    parse_dsn,
    save_profiles,
)

CANARY = "canary7f3a"
PLANT = Profile("Plänt", ProfileKind.EXTERNAL, "db.plant", 5433, "enms", "ann", TlsMode.VERIFY_CA, "/etc/ca.pem")


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("PG"):
            monkeypatch.delenv(name)


def test_without_a_file_there_is_the_embedded_server(home: Home) -> None:
    assert load_profiles(home) == (EMBEDDED,)
    assert EMBEDDED.name == "Demo and local data"


def test_what_was_saved_is_loaded(home: Home) -> None:
    save_profiles(home, [EMBEDDED, PLANT, replace(PLANT, name="second")])
    assert load_profiles(home) == (EMBEDDED, PLANT, replace(PLANT, name="second"))
    save_profiles(home, [])
    assert load_profiles(home) == (EMBEDDED,)


def test_file_is_private_and_has_no_place_for_a_password(home: Home) -> None:
    save_profiles(home, [PLANT])
    path = home.settings / FILE
    assert "password" not in path.read_text()
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "damage", ["", "\0" * 100, "{", "[]", '{"format": 99, "profiles": []}', '{"format": 1, "profiles": [{}]}']
)
def test_damaged_file_is_put_aside_and_the_copy_before_it_is_read(
    home: Home, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    save_profiles(home, [PLANT])
    save_profiles(home, [PLANT, replace(PLANT, name="second")])
    path = home.settings / FILE
    path.write_text(damage)
    with caplog.at_level(logging.WARNING):
        assert load_profiles(home) == (EMBEDDED, PLANT)
    assert "put aside" in caplog.text
    assert path.with_name(f"{FILE}.damaged").read_text() == damage


def test_cut_anywhere_a_file_loads_or_is_put_aside(home: Home) -> None:
    save_profiles(home, [PLANT])
    path = home.settings / FILE
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert load_profiles(home) in ((EMBEDDED,), (EMBEDDED, PLANT))


def test_two_of_one_name_are_refused(home: Home) -> None:
    for other in ("Plänt", "plänt ", "demo and local data"):
        with pytest.raises(BadRequest, match="same name"):
            save_profiles(home, [PLANT, replace(PLANT, name=other)])
    assert not (home.settings / FILE).exists()


def test_failed_save_leaves_the_old_file(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    save_profiles(home, [PLANT])

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotStore, match="No space left"):
        save_profiles(home, [replace(PLANT, name="second")])
    assert load_profiles(home) == (EMBEDDED, PLANT)
    assert [path.name for path in home.settings.iterdir()] == [FILE]  # nothing half-written


def test_replaced_file_is_old_or_new(tmp_path: Path) -> None:
    path = tmp_path / "file"
    replace_file(path, "old")
    replace_file(path, b"new")
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "change", [{"name": " "}, {"host": ""}, {"database": " "}, {"user": ""}, {"port": 0}, {"port": 65536}]
)
def test_incomplete_profile_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BadRequest):
        replace(PLANT, **change)  # type: ignore[arg-type]


def test_only_this_machine_goes_without_full_verification() -> None:
    for host in ("localhost", "127.0.0.1", "127.1.2.3", "::1", "/run/postgresql", ""):
        assert is_local(host)
        assert default_tls(host) is TlsMode.PREFER
    for host in ("db.plant", "10.0.0.1", "localhost.evil.example", "128.0.0.1"):
        assert not is_local(host)
        assert default_tls(host) is TlsMode.VERIFY_FULL


@pytest.mark.parametrize(
    ("text", "expected", "password"),
    [
        (
            "postgresql://ann:s3cret@db.plant:5433/enms",
            ("db.plant", 5433, "enms", "ann", TlsMode.VERIFY_FULL),
            "s3cret",
        ),
        ("postgres://ann@db.plant/enms", ("db.plant", 5432, "enms", "ann", TlsMode.VERIFY_FULL), None),
        ("postgresql://ann:a%20b%23%40@h/d?sslmode=require", ("h", 5432, "d", "ann", TlsMode.REQUIRE), "a b#@"),
        ("postgresql://ann:x:y@[::1]:99/d", ("::1", 99, "d", "ann", TlsMode.PREFER), "x:y"),
        ("postgresql://ann:p@ss@h/d", ("h", 5432, "d", "ann", TlsMode.VERIFY_FULL), "p@ss"),
        ("postgresql:///d?host=/run/postgresql&user=ann", ("/run/postgresql", 5432, "d", "ann", TlsMode.PREFER), None),
        ("host=h port=1 dbname=d user=ann", ("h", 1, "d", "ann", TlsMode.VERIFY_FULL), None),
        (
            r"host = h dbname='a b' user=ann password='it\'s \\'",
            ("h", 5432, "a b", "ann", TlsMode.VERIFY_FULL),
            "it's \\",
        ),
        (
            "host=h dbname=d user=ann sslmode=verify-ca application_name=x",
            ("h", 5432, "d", "ann", TlsMode.VERIFY_CA),
            None,
        ),
        ("user=ann dbname=d", ("localhost", 5432, "d", "ann", TlsMode.PREFER), None),
        ("user=ann", ("localhost", 5432, "ann", "ann", TlsMode.PREFER), None),
    ],
)
def test_connection_strings(text: str, expected: tuple[object, ...], password: str | None) -> None:
    profile, found = parse_dsn(text)
    assert (profile.host, profile.port, profile.database, profile.user, profile.tls) == expected
    assert found == password
    assert profile.kind is ProfileKind.EXTERNAL
    assert password is None or password not in repr(profile)


def test_root_certificate_is_taken_over() -> None:
    assert parse_dsn("postgresql://a@h/d?sslrootcert=/x.pem")[0].root_certificate == "/x.pem"


def test_environment_fills_what_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"PGHOST": "h", "PGPORT": "7", "PGDATABASE": "d", "PGUSER": "u", "PGSSLMODE": "require"}.items():
        monkeypatch.setenv(name, value)
    profile, _ = parse_dsn("user=ann")
    assert (profile.host, profile.port, profile.database, profile.user) == ("h", 7, "d", "ann")
    assert profile.tls is TlsMode.REQUIRE


@pytest.mark.parametrize(
    "text",
    [
        "",
        CANARY,
        f"password={CANARY} more",
        f"password='{CANARY}",
        f"password=one{CANARY} {CANARY}=x",
        f"postgresql://ann:{CANARY}#x@h/d",
        f"postgresql://ann:x/{CANARY}@h/d",
        f"postgresql://ann:x?{CANARY}@h/d",
        f"postgresql://ann:12/{CANARY}@h/d",
        f"postgresql://ann:x@h:{CANARY}/d",
        f"postgresql://ann:x@[{CANARY}/d",
        f"postgresql://ann:{CANARY}@h1,h2/d",
        f"postgresql://ann:{CANARY}@h/d?unknown=1",
        f"postgresql://ann:{CANARY}@h/d?sslmode={CANARY}",
        f"postgresql://ann:x@h/d?{CANARY}=1",
        f"postgresql://ann:{CANARY}@h:99999/d",
        f"mysql://ann:{CANARY}@h/d",
        f"user=ann hostaddr=1 password={CANARY}",
    ],
)
def test_faulty_connection_string_is_refused_without_telling_any_of_it(text: str) -> None:
    with pytest.raises(BadRequest) as caught:
        parse_dsn(text)
    error: BaseException | None = caught.value
    while error is not None:
        assert CANARY not in str(error)
        assert CANARY not in repr(error)
        error = error.__cause__


@given(st.text(max_size=60))
def test_any_text_is_understood_or_refused(text: str) -> None:
    for form in (text, f"postgresql://{text}", f"host=h user=u dbname=d {text}"):
        try:
            profile, _ = parse_dsn(form)
        except BadRequest:
            continue
        assert profile.host


@given(
    st.dictionaries(
        st.sampled_from(["host", "dbname", "user", "password"]), st.text(min_size=1, max_size=20), min_size=4
    )
)
def test_quoted_values_come_back(parts: dict[str, str]) -> None:
    quoted = {key: value.replace("\\", "\\\\").replace("'", "\\'") for key, value in parts.items()}
    try:
        profile, password = parse_dsn(" ".join(f"{key}='{value}'" for key, value in quoted.items()))
    except BadRequest:
        assert any(not parts[key].strip() or "," in parts["host"] for key in ("host", "dbname", "user"))
        return
    assert (profile.host, profile.database, profile.user) == (parts["host"], parts["dbname"], parts["user"])
    assert password == parts["password"]


def test_stored_file_has_a_format_number(home: Home) -> None:
    save_profiles(home, [PLANT])
    assert json.loads((home.settings / FILE).read_text("utf-8"))["format"] == 1
