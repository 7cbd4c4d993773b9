import json
import re

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.services.sample import SAMPLE_ID
from desktop_app.storage.library import Library
from desktop_app.storage.preferences import Preferences, save_preferences


def test_an_empty_library_finds_nothing_and_names_the_demo(plainspoken):
    answer = plainspoken("list")
    assert (answer.code, answer.out) == (1, "")
    assert "plainspoken demo" in answer.err


def test_an_empty_library_is_an_empty_array_for_scripts(plainspoken):
    answer = plainspoken("list", "--json")
    assert (answer.code, json.loads(answer.out)) == (1, [])


def test_the_list_is_aligned(plainspoken, places):
    with Library(places) as library:
        library.save(Conversation("a", title="A longer title than the other", person="Tomás"))
        library.save(Conversation("b2b2", title="Short", person="Dana"))
    first, second = plainspoken("list").out.splitlines()
    assert first.index("Tomás" if "Tomás" in first else "Dana") == second.index("Dana" if "Dana" in second else "Tomás")


def test_the_list_for_scripts_has_stable_names(plainspoken):
    plainspoken("demo")
    (entry,) = json.loads(plainspoken("list", "--json").out)
    assert list(entry) == ["id", "title", "person", "organisation", "on", "at", "channel", "step", "words", "trouble"]
    assert (entry["id"], entry["at"], entry["channel"]) == (SAMPLE_ID, "10:00", "in_person")


def test_a_damaged_conversation_is_offered_its_last_good_version_where_there_is_one(plainspoken, places):
    with Library(places) as library:
        library.save(library.save(Conversation("torn", title="Good")))
        library.save(Conversation("lost", title="Gone"))
    for name in ("torn", "lost"):
        (places.library / f"{name}.json").write_bytes(b"")
    lost, torn = sorted(plainspoken("list").out.splitlines())
    assert ("bring back" in torn, "no earlier version" in torn) == (True, False)
    assert ("bring back" in lost, "no earlier version" in lost) == (False, True)


def test_a_damaged_conversation_is_listed_beside_the_others(plainspoken, places):
    plainspoken("demo")
    (places.library / "torn.json").write_bytes(b'{"conversation": ')
    answer = plainspoken("list")
    assert answer.code == 1
    assert SAMPLE_ID in answer.out
    assert "torn" in answer.out
    assert "damaged" in answer.out


PRIVATE = ("Acceptance", "Settled", "take us for granted", "[kept back]")


def test_a_conversation_is_shown_without_its_private_parts(plainspoken):
    plainspoken("demo")
    for options in ((), ("--json",)):
        shown = plainspoken("show", SAMPLE_ID, *options)
        assert shown.code == 0
        assert "Late invoices at Harbour Foods" in shown.out
        assert [words for words in (*PRIVATE, '"kept_back": true', "acceptance") if words in shown.out] == []


def test_its_private_parts_are_shown_when_asked_for(plainspoken):
    plainspoken("demo")
    shown = plainspoken("show", SAMPLE_ID, "--private")
    assert shown.code == 0
    assert [words for words in ("Late invoices at Harbour Foods", *PRIVATE) if words not in shown.out] == []


def test_private_choices_are_called_by_their_names(plainspoken, places):
    chosen = {"mood": "anxiety/dread", "story_kind": "hero", "measures": (3, 0, 7), "body": ("jaw",)}
    with Library(places) as library:
        library.save(Conversation("own", answers=chosen))
    shown = plainspoken("show", "own", "--private").out
    for words in ("dread", "Only I can fix it", "Head 3", "Will 7", "Tight jaw"):
        assert words in shown


def test_a_conversation_is_shown_as_it_is_kept(plainspoken):
    plainspoken("demo")
    assert json.loads(plainspoken("show", SAMPLE_ID, "--json").out)["id"] == SAMPLE_ID


def test_a_file_is_shown_as_one_of_the_library_is(plainspoken, places, tmp_path):
    plainspoken("demo")
    (places.library / f"{SAMPLE_ID}.json").rename(tmp_path / "Sent to me.json")
    assert "Harbour Foods" in plainspoken("show", "Sent to me.json").out


def test_what_was_never_written_takes_no_room(plainspoken, places):
    with Library(places) as library:
        library.save(Conversation("bare", person="Dana"))
    assert plainspoken("show", "bare").out.splitlines() == ["A conversation with Dana", "Dana, in person"]


def test_an_unknown_id_is_told_with_the_next_step(plainspoken, places):
    for name in ("nothing", "../../etc/passwd", "Nö"):
        answer = plainspoken("show", name)
        assert (answer.code, answer.out) == (1, "")
        assert "plainspoken list" in answer.err


def test_a_damaged_file_is_refused_without_a_word_of_it(plainspoken, places):
    places.library.mkdir(parents=True)
    (places.library / "torn.json").write_text('{"conversation": {"1": {"title": "Canary"', "utf-8")
    answer = plainspoken("show", "torn")
    assert answer.code == 4
    assert "Canary" not in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_file_from_a_newer_version_is_refused(plainspoken, places):
    plainspoken("demo")
    file = places.library / f"{SAMPLE_ID}.json"
    file.write_text(re.sub(r'("schema": ?)1', r"\g<1>99", file.read_text("utf-8")), "utf-8")
    answer = plainspoken("show", SAMPLE_ID)
    assert answer.code == 4
    assert "newer" in answer.err


def test_another_library_can_be_named_before_or_after_the_command(plainspoken, tmp_path):
    plainspoken("demo", "--library", tmp_path / "other")
    assert plainspoken("list").code == 1
    assert plainspoken("--library", tmp_path / "other", "list").code == 0


@pytest.mark.parametrize("words", [("list",), ("show", "a"), ("brief", "a", "--out", "a.md"), ("doctor",)])
def test_a_library_that_is_not_there_is_told_and_not_made(plainspoken, tmp_path, words):
    answer = plainspoken(*words, "--library", tmp_path / "mistyped")
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)
    assert "mistyped" in answer.err
    assert not (tmp_path / "mistyped").exists()


@pytest.mark.parametrize("words", [("list",), ("show", "a"), ("demo",)])
def test_a_chosen_library_that_is_gone_is_missed_and_not_begun_anew(plainspoken, places, tmp_path, words):
    save_preferences(Preferences(library=str(tmp_path / "stick" / "library")), places)
    answer = plainspoken(*words)
    assert (answer.code, len(answer.err.splitlines())) == (3, 1)
    assert "library" in answer.err
    assert not (tmp_path / "stick").exists()


def test_a_library_that_is_no_folder_is_told(plainspoken, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    answer = plainspoken("list", "--library", tmp_path / "file")
    assert answer.code == 3
    assert "another folder" in answer.err
