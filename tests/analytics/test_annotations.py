"""Annotations: made with words, withdrawn with a reason, restored, never deleted; on every kind of server."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from analytics import schema
from analytics.annotation import Annotation, AnnotationKind, AnnotationRequest
from analytics.cli import main
from analytics.database import Database
from analytics.errors import BadRequest, CannotStore, EnmsError
from analytics.home import Home
from analytics.period import Period
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.workbench import Workbench
from tests import existing
from tests.plants import add_factory, add_machine

pytestmark = pytest.mark.every_server

DAY = timedelta(days=1)
START = datetime(2025, 3, 1, tzinfo=UTC)


def open_workbench(database: Database, home: Home) -> Workbench:
    with database.session(Progress()) as session:
        capability = schema.probe(session)
    return Workbench(EMBEDDED, home, database, capability)


@pytest.fixture
def machines(migrated: Database) -> tuple[UUID, UUID]:
    with migrated.session(Progress(), write=True) as session:
        factory = add_factory(session)
        return add_machine(session, factory), add_machine(session, factory, "Press-2")


@pytest.fixture
def workbench(migrated: Database, home: Home, machines: tuple[UUID, UUID]) -> Workbench:
    return open_workbench(migrated, home)


def days(first: int, last: int) -> Period:
    return Period(START + first * DAY, START + last * DAY)


def request(machine_id: UUID | None, **changes: Any) -> AnnotationRequest:
    asked: dict[str, Any] = {"period": days(2, 4), "kind": AnnotationKind.EXCLUSION, "words": "the valve leaked"}
    return AnnotationRequest(machine_id, **(asked | changes))


def keys(found: tuple[Annotation, ...]) -> list[int]:
    return [one.id for one in found]


def test_what_was_said_is_kept_as_it_was_said(workbench: Workbench, machines: tuple[UUID, UUID]) -> None:
    made = workbench.annotate(request(machines[0], words="  the valve leaked "), Progress())
    assert (made.machine_id, made.period, made.kind) == (machines[0], days(2, 4), AnnotationKind.EXCLUSION)
    assert (made.words, made.author, made.holds) == ("the valve leaked", workbench.user, True)
    assert workbench.annotations(None, None, Progress()) == (made,)


def test_a_machine_gets_its_own_and_those_of_the_plant(workbench: Workbench, machines: tuple[UUID, UUID]) -> None:
    first, second = machines
    own = workbench.annotate(request(first), Progress())
    plant = workbench.annotate(request(None, kind="event", words="power cut", period=days(1, 2)), Progress())
    other = workbench.annotate(request(second, kind="note"), Progress())
    assert keys(workbench.annotations((first,), None, Progress())) == [plant.id, own.id]
    assert keys(workbench.annotations((second, first), None, Progress())) == [plant.id, own.id, other.id]
    assert keys(workbench.annotations((), None, Progress())) == [plant.id]
    assert keys(workbench.annotations(None, None, Progress())) == [plant.id, own.id, other.id]


@pytest.mark.parametrize(
    ("asked", "touched"), [((0, 2), False), ((4, 9), False), ((0, 3), True), ((3, 9), True), ((0, 9), True)]
)
def test_a_period_gets_what_touches_it(
    workbench: Workbench, machines: tuple[UUID, UUID], asked: tuple[int, int], touched: bool
) -> None:
    workbench.annotate(request(machines[0]), Progress())
    assert bool(workbench.annotations((machines[0],), days(*asked), Progress())) is touched


def test_withdrawn_and_restored_with_a_trail(
    workbench: Workbench, migrated: Database, machines: tuple[UUID, UUID]
) -> None:
    made = workbench.annotate(request(machines[0]), Progress())
    gone = workbench.withdraw_annotation(made.id, " it was typical ", Progress())
    assert (gone.holds, gone.withdrawn_by, gone.withdrawn_reason) == (False, workbench.user, "it was typical")
    assert workbench.annotations(None, None, Progress()) == ()
    assert workbench.annotations(None, None, Progress(), withdrawn=True) == (gone,)
    with pytest.raises(BadRequest, match="still holds"):
        workbench.withdraw_annotation(made.id, "again", Progress())
    assert workbench.restore_annotation(made.id, Progress()) == made
    with pytest.raises(BadRequest, match="was withdrawn"):
        workbench.restore_annotation(made.id, Progress())
    assert workbench.annotations(None, None, Progress()) == (made,)
    with migrated.session(Progress()) as session:
        trail = session.rows("SELECT change, reason, made_by FROM workbench.annotation_changes ORDER BY id")
    assert trail == [("withdrawn", "it was typical", workbench.user), ("restored", "", workbench.user)]


def test_what_belongs_together_is_stored_withdrawn_and_restored_whole_or_not_at_all(
    workbench: Workbench, machines: tuple[UUID, UUID]
) -> None:
    unknown = request(UUID(int=9))  # no such machine: the database refuses it
    with pytest.raises(EnmsError):
        workbench.annotate_all((request(machines[0]), unknown), Progress())
    assert workbench.annotations(None, None, Progress(), withdrawn=True) == ()
    made = workbench.annotate_all((request(machines[0]), request(None)), Progress())
    ids = tuple(one.id for one in made)
    with pytest.raises(BadRequest):
        workbench.withdraw_annotations((*ids, 999), "no", Progress())
    assert workbench.annotations(None, None, Progress()) == made
    workbench.withdraw_annotations(ids, "no", Progress())
    assert workbench.annotations(None, None, Progress()) == ()
    with pytest.raises(BadRequest):
        workbench.restore_annotations((*ids, 999), Progress())
    assert workbench.annotations(None, None, Progress()) == ()
    assert workbench.restore_annotations(ids, Progress()) == made


def test_a_withdrawal_needs_a_reason(workbench: Workbench, machines: tuple[UUID, UUID]) -> None:
    made = workbench.annotate(request(machines[0]), Progress())
    with pytest.raises(BadRequest, match="a reason is needed"):
        workbench.withdraw_annotation(made.id, "  ", Progress())
    assert workbench.annotations(None, None, Progress()) == (made,)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM workbench.annotations",
        "TRUNCATE workbench.annotations CASCADE",
        "UPDATE workbench.annotations SET words = 'another'",
        "UPDATE workbench.annotations SET starts = starts - interval '1 day'",
    ],
)
def test_the_record_cannot_be_rewritten(
    workbench: Workbench, migrated: Database, machines: tuple[UUID, UUID], statement: str
) -> None:
    made = [workbench.annotate(request(whose), Progress()) for whose in (machines[0], None)]
    with pytest.raises(EnmsError), migrated.session(Progress(), write=True) as session:
        session.execute(statement)
    assert keys(workbench.annotations(None, None, Progress())) == keys(tuple(made))


def test_a_machine_can_be_deleted_with_its_annotations(
    workbench: Workbench, migrated: Database, machines: tuple[UUID, UUID]
) -> None:
    made = workbench.annotate(request(machines[0]), Progress())
    workbench.withdraw_annotation(made.id, "no", Progress())
    kept = workbench.annotate(request(None), Progress())
    with migrated.session(Progress(), write=True) as session:
        session.execute("DELETE FROM machines WHERE id = %s", (machines[0],))
    assert workbench.annotations(None, None, Progress(), withdrawn=True) == (kept,)


@pytest.mark.parametrize(("kind", "words"), [("exclusion", "needs a reason"), ("note", "nothing to remember")])
def test_without_words_there_is_nothing_to_keep(kind: str, words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        request(None, kind=kind, words=" \n")


def test_a_read_only_database_refuses_in_words(workbench: Workbench, machines: tuple[UUID, UUID]) -> None:
    made = workbench.annotate(request(machines[0]), Progress())
    workbench.capability = replace(workbench.capability, read_only="This server is a standby copy.")
    with pytest.raises(CannotStore, match="standby copy"):
        workbench.annotate(request(machines[0]), Progress())
    with pytest.raises(CannotStore, match="standby copy"):
        workbench.withdraw_annotation(made.id, "no", Progress())
    with pytest.raises(CannotStore, match="standby copy"):
        workbench.restore_annotation(made.id, Progress())
    assert workbench.annotations(None, None, Progress()) == (made,)


def test_a_user_who_may_only_read_them_is_told(workbench: Workbench, machines: tuple[UUID, UUID]) -> None:
    rights = dict(workbench.capability.rights) | {"workbench.annotations": frozenset({"SELECT"})}
    workbench.capability = replace(workbench.capability, rights=rights)
    with pytest.raises(CannotStore, match="may read annotations but not make any"):
        workbench.annotate(request(machines[0]), Progress())


def test_a_database_of_others_has_none_and_says_why(database: Database, home: Home) -> None:
    existing.build(database, days=1)
    workbench = open_workbench(database, home)
    assert workbench.annotations(None, None, Progress()) == ()
    with pytest.raises(CannotStore, match="cannot keep annotations"):
        workbench.annotate(request(None), Progress())
    with pytest.raises(CannotStore, match="cannot keep annotations"):
        workbench.withdraw_annotation(1, "no", Progress())


def test_the_command_line_adds_lists_and_withdraws(
    migrated: Database, machines: tuple[UUID, UUID], capsys: pytest.CaptureFixture[str]
) -> None:
    address = migrated.address
    dsn = (
        f"host='{address.host}' port={address.port} dbname={address.database} user={address.user}"
        f" password='{address.password}' sslmode=disable"
    )

    def enms(*arguments: str) -> tuple[int, Any]:
        capsys.readouterr()
        code = main(["annotate", *arguments, "--dsn", dsn, "--json"])
        out = capsys.readouterr().out
        return code, json.loads(out) if out else None

    stretch = ("--start", "2025-03-03", "--end", "2025-03-05")
    code, made = enms("add", "--machine", "Press-1", *stretch, "--kind", "exclusion", "--words", "trial run")
    assert (code, made["annotation"]["kind"], made["annotation"]["words"]) == (0, "exclusion", "trial run")
    # Midnight at the plant, whose clocks are an hour before UTC in March.
    assert made["annotation"]["period"]["start"] == "2025-03-02T23:00:00+00:00"
    assert enms("add", "--plant", *stretch, "--words", "power cut")[1]["annotation"]["machine_id"] is None
    assert enms("add", *stretch, "--words", "whose?")[0] == 2
    assert enms("add", "--plant", *stretch, "--kind", "exclusion", "--words", " ")[0] == 2

    def listed(*arguments: str) -> list[str]:
        return [one["words"] for one in enms("list", *arguments)[1]["annotations"]]

    assert listed() == ["trial run", "power cut"]
    assert listed("--machine", "Press-2") == ["power cut"]
    assert listed("--start", "2025-03-05", "--end", "2025-03-09") == []
    number = str(made["annotation"]["id"])
    assert enms("withdraw", number, "--reason", "it was production")[0] == 0
    assert enms("withdraw", number, "--reason", "again")[0] == 2
    assert listed() == ["power cut"]
    assert listed("--all") == ["trial run", "power cut"]
