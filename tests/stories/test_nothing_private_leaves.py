"""What a leader wrote for themselves stays: a canary in every private place, and a look at every way out."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.cli import run
from desktop_app.places import Places
from desktop_app.services.brief import SECTIONS, Choice
from desktop_app.services.documents import write_brief
from desktop_app.services.invitation import invitation
from desktop_app.services.pocket_card import write_pocket_card
from desktop_app.storage.library import Library
from desktop_app.ui import keys
from desktop_app.ui.brief.brief_view import BriefView
from desktop_app.ui.look import Look
from desktop_app.ui.soon.pocket_card import PocketCard
from tests.stories.canaries import EVERY, KEYS, NEVER, OF_SECTION, PRIVATE, STORY_KIND, found_in, read_anything
from tests.stories.leader import Leader
from tests.ui.accessible import tree

FORMATS = ("pdf", "html", "md", "txt")
PUBLIC = Choice().sections
Type = Callable[..., str]


@pytest.fixture
def plainspoken(places: Places, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Type:
    """Types a command about a library that holds PRIVATE; gives what it printed."""
    monkeypatch.setattr(Places, "of_this_user", lambda library=None: places)
    with Library(places) as library:
        library.save(PRIVATE)

    def type_in(*words: object) -> str:
        assert run([str(word) for word in words]) in (0, 1)
        return "".join(capfd.readouterr())

    return type_in


@pytest.fixture(autouse=True)
def quiet_logs(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Whatever a test does, no log and no error output tells of it."""
    with caplog.at_level("DEBUG"):
        yield
    assert found_in(caplog.text + capfd.readouterr().err) == []


@pytest.fixture
def reader(leader: Leader) -> Leader:
    """A leader with PRIVATE open in the real window."""
    leader.app.library.save(PRIVATE)
    leader.app.desk.open(PRIVATE.id)
    leader.settles()
    return leader


def brief_of(reader: Leader) -> BriefView:
    reader.presses(keys.BRIEF)
    if reader.dialog is not None:
        reader.goes_in_anyway()
    return next(each for each in reader.window.findChildren(BriefView) if each.isVisible())


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_canaries_are_seen_where_they_are(plainspoken: Type, places: Places) -> None:
    kept = (places.library / f"{PRIVATE.id}.json").read_text("utf-8")
    assert set(EVERY) - set(found_in(kept)) == {
        STORY_KIND, "Head 9", "Will 7", "Knotted stomach", "19870506",
    }  # fmt: skip
    assert found_in(kept, KEYS) == list(KEYS)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_brief_holds_none(tmp_path: Path, suffix: str) -> None:
    write_brief(PRIVATE, tmp_path / f"b.{suffix}")
    told = read_anything(tmp_path / f"b.{suffix}")
    assert "How do you see it?" in " ".join(told.split())
    assert found_in(told) == []


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("options", [(), ("--for", "coach"), ("--for", "customer"), ("--redact",)])
def test_a_brief_for_somebody_holds_none(
    plainspoken: Type, tmp_path: Path, options: tuple[str, ...], suffix: str
) -> None:
    told = plainspoken("brief", PRIVATE.id, "--out", tmp_path / f"b.{suffix}", *options)
    assert found_in(told) == []
    assert found_in(read_anything(tmp_path / f"b.{suffix}")) == []


def test_a_pocket_card_holds_none(tmp_path: Path) -> None:
    write_pocket_card(PRIVATE, tmp_path / "card.pdf")
    told = read_anything(tmp_path / "card.pdf")
    assert "I stop and write it down" in " ".join(told.split())
    assert found_in(told) == []


def test_a_pocket_card_on_the_screen_holds_none(qtbot: QtBot, qapp: QApplication) -> None:
    look = Look(qapp)
    look.wear()
    card = PocketCard(PRIVATE, look)
    qtbot.addWidget(card)
    card.show()
    told = "\n".join(tree(card))
    look.deleteLater()
    assert "How do you see it?" in told
    assert found_in(told) == []


def test_an_invitation_holds_none() -> None:
    assert "Dana" in invitation(PRIVATE)
    assert found_in(invitation(PRIVATE)) == []


@pytest.mark.parametrize("words", [("list",), ("list", "--json"), ("show", "private"), ("show", "private", "--json")])
def test_what_is_printed_holds_none(plainspoken: Type, words: tuple[str, ...]) -> None:
    told = plainspoken(*words)
    assert "Late invoices" in told
    assert found_in(told) == []
    names = set(json.loads(told)["answers"]) if words[::2] == ("show", "--json") else set()
    assert names & {"story", "story_kind", "mood", "measures", "body", "expect", "happened"} == set()


@pytest.mark.parametrize("name", ["Copy as text", "Copy as Markdown"])
def test_a_copied_brief_holds_none(reader: Leader, name: str) -> None:
    brief_of(reader)
    reader.clicks(reader.button(name))
    assert "How do you see it?" in clipboard()
    assert found_in(clipboard()) == []


def test_what_a_window_leaves_on_this_computer_is_for_its_owner_alone(
    reader: Leader, places: Places, tmp_path: Path
) -> None:
    reader.writes(" It is the third time.", into="The story in my head")
    reader.presses(keys.HOME)
    reader.quits()
    assert found_in((places.settings / "preferences.json").read_text("utf-8")) == []
    telling = [path for path in tmp_path.rglob("*") if path.is_file() and found_in(path.read_text("latin-1"))]
    own = (places.library, places.versions, places.state)
    assert telling
    assert [path for path in telling if not any(path.is_relative_to(folder) for folder in own)] == []
    assert {stat.S_IMODE(path.stat().st_mode) for path in telling} == {0o600}


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("section", OF_SECTION)
def test_a_section_switched_on_shows_its_own_and_no_other(tmp_path: Path, section: str, suffix: str) -> None:
    write_brief(PRIVATE, tmp_path / f"b.{suffix}", Choice(PUBLIC | {section}))
    assert found_in(read_anything(tmp_path / f"b.{suffix}")) == list(OF_SECTION[section])


@pytest.mark.parametrize("section", OF_SECTION)
def test_it_is_switched_on_for_that_one_export(reader: Leader, section: str) -> None:
    view = brief_of(reader)
    view.choices.ticks[section].click()
    reader.clicks(reader.button("Copy as text"))
    assert found_in(clipboard()) == list(OF_SECTION[section])
    reader.presses("Esc")
    brief_of(reader)
    reader.clicks(reader.button("Copy as text"))
    assert found_in(clipboard()) == []


def test_the_leaders_own_copy_holds_what_they_wrote_and_no_moment(plainspoken: Type, tmp_path: Path) -> None:
    plainspoken("brief", PRIVATE.id, "--out", tmp_path / "b.pdf", "--for", "self")
    own = [each for section in OF_SECTION.values() for each in section]
    assert sorted(found_in(read_anything(tmp_path / "b.pdf"))) == sorted(own)
    shown = plainspoken("show", PRIVATE.id, "--private")
    assert sorted(found_in(shown)) == sorted(own)


def test_every_private_section_has_its_canaries() -> None:
    assert {section.key for section in SECTIONS if section.is_private} == set(OF_SECTION)
    assert len({*EVERY}) == len(EVERY) == sum(map(len, OF_SECTION.values())) + len(NEVER)
