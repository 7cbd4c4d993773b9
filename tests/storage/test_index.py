"""Lists and search, from an index that may be thrown away at any time."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.standing import Standing
from desktop_app.places import Places
from desktop_app.storage.ids import library_key
from desktop_app.storage.library import Library


def index_of(places: Places) -> Path:
    (path,) = places.state.glob("*.index")
    return path


def fill(library: Library, northgate: Conversation, *titles: str) -> None:
    for place, title in enumerate(titles):
        library.save(replace(northgate, id=f"c{place}", title=title))
    library.known_entries()


def found(library: Library, text: str) -> list[str]:
    return [entry.name for entry in library.search(text)]


def test_an_entry_tells_what_a_list_shows(library: Library, northgate: Conversation) -> None:
    library.save(northgate)
    (entry,) = library.known_entries()
    assert entry[:8] == (
        "northgate", "Site 7 training", "Dana Okafor", "Northgate", northgate.on, northgate.at, northgate.channel,
        "concern",
    )  # fmt: skip
    assert entry.standings[:3] == (Standing.DONE, Standing.DONE, Standing.UNTOUCHED)
    assert (entry.word_count, entry.trouble) == (15, None)
    assert library.entries() == (entry,)


def test_the_undated_come_first_then_the_latest(library: Library, northgate: Conversation) -> None:
    for key, on in {"a": date(2026, 1, 1), "b": None, "c": date(2026, 5, 1)}.items():
        library.save(replace(northgate, id=key, on=on, at=None))
    assert [entry.id for entry in library.entries()] == ["b", "c", "a"]
    assert [entry.id for entry in library.known_entries(limit=2)] == ["b", "c"]


def test_what_came_or_went_without_us_is_seen(library: Library, places: Places, northgate: Conversation) -> None:
    fill(library, northgate, "One", "Two")
    one, two = (places.library / f"c{place}.json" for place in (0, 1))
    one.write_bytes(one.read_bytes().replace(b"One", b"Won"))
    two.unlink()
    (places.library / "notes.txt").write_bytes(b"not ours")
    (places.library / ".hidden.json").write_bytes(b"not ours")
    (places.library / "folder.json").mkdir()
    assert [entry.name for entry in library.entries()] == ["Won"]
    assert (found(library, "One"), found(library, "Won")) == ([], ["Won"])


def test_a_file_replaced_in_the_same_instant_is_seen(library: Library, places: Places, northgate: Conversation) -> None:
    import os

    fill(library, northgate, "One")
    file = places.library / "c0.json"
    stat = file.stat()
    other = places.library / "other"
    other.write_bytes(file.read_bytes().replace(b"One", b"Won"))
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(file)
    assert [entry.name for entry in library.entries()] == ["Won"]


def test_a_damaged_file_that_is_gone_is_no_longer_listed(library: Library, places: Places) -> None:
    (places.library / "a.json").write_bytes(b"")
    assert [entry.trouble for entry in library.entries()] == ["damaged"]
    (places.library / "a.json").unlink()
    assert library.entries() == ()


def test_a_search_finds_all_the_words_as_they_are_typed(library: Library, northgate: Conversation) -> None:
    fill(library, northgate, "Café Müller is late", "Site 9 is late", "送货 迟到了")
    assert found(library, "late 9") == ["Site 9 is late"]
    assert found(library, "cafe mull") == ["Café Müller is late"]
    assert found(library, "迟到") == ["送货 迟到了"]
    assert found(library, "early") == []
    assert len(library.search("late", limit=1)) == 1


def test_a_search_looks_into_the_answers_but_not_at_moods_and_ids(library: Library, northgate: Conversation) -> None:
    library.save(northgate.with_answer("story_kind", "villain"))
    for word in ("Okafor", "carry", "mails", "loud", "happening"):
        assert found(library, word) == ["Site 7 training"]
    for word in ("resentment", "jaw", "a1", "villain"):
        assert found(library, word) == []


@given(some.text(some.characters()))
def test_any_text_can_be_searched_for(text: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as root, Library(Places.under(Path(root))) as library:
        assert library.search(text) == ()


@pytest.mark.parametrize("at", [0, 100, 4096, 5000, 8192, 20000])
def test_a_damaged_index_is_made_anew(places: Places, northgate: Conversation, at: int) -> None:
    with Library(places) as library:
        fill(library, northgate, *map(str, range(20)))
    path = index_of(places)
    data = bytearray(path.read_bytes())
    data[at : at + 600] = b"\xa5" * len(data[at : at + 600])
    path.write_bytes(data)
    with Library(places) as library:
        library.known_entries()
        library.search("Okafor")
        assert len(library.entries()) == 20
        assert len(library.search("Okafor")) == 20


def test_an_index_that_breaks_under_way_is_made_anew(library: Library, places: Places, northgate: Conversation) -> None:
    fill(library, northgate, "One")
    for damage in ("drop table body", "drop table entry"):
        with sqlite3.connect(index_of(places)) as other:
            other.execute(damage)
        other.close()
        fill_another = replace(northgate, id=f"d{len(library.known_entries())}", title="Two")
        library.save(fill_another)
        assert len(library.entries()) == len(library.search("Okafor")) >= 2


def test_an_index_of_another_form_is_made_anew(places: Places, northgate: Conversation) -> None:
    with Library(places) as library:
        fill(library, northgate, "One")
    with sqlite3.connect(index_of(places)) as older:
        older.execute("pragma user_version = 1")
    older.close()
    with Library(places) as library:
        assert library.known_entries() == ()
        assert len(library.entries()) == 1


def test_without_a_place_for_the_index_it_is_kept_in_memory(places: Places, northgate: Conversation) -> None:
    with Library(places) as library:
        (places.state / f"{library_key(places.library)}.index").mkdir()
        fill(library, northgate, "One")
        assert found(library, "One") == ["One"]


def test_a_listing_that_finds_the_index_broken_asks_again(
    library: Library, places: Places, northgate: Conversation
) -> None:
    fill(library, northgate, "One")
    with sqlite3.connect(index_of(places)) as other:
        other.execute("drop table entry")
    other.close()
    assert [entry.name for entry in library.entries()] == ["One"]
    with sqlite3.connect(index_of(places)) as other:
        other.execute("drop table body")
    other.close()
    library.discard("c0")
    library.restore("c0")
    assert [entry.name for entry in library.known_entries()] == ["One"]


def test_progress_is_told_while_files_are_read(places: Places, northgate: Conversation) -> None:
    with Library(places) as library:
        fill(library, northgate, *map(str, range(3)))
    index_of(places).unlink()
    told: list[tuple[int, int]] = []
    with Library(places) as library:
        library.refresh(lambda done, of: told.append((done, of)))
    assert told == [(3, 3)]


def test_a_first_letter_finds_without_ranking(library: Library, northgate: Conversation) -> None:
    fill(library, northgate, "Apples", "Pears")
    assert found(library, "p") == ["Pears"]
    assert {*found(library, "o")} == {"Apples", "Pears"}


def test_a_second_look_at_the_same_folder_finds_what_changed(
    library: Library, places: Places, northgate: Conversation
) -> None:
    fill(library, northgate, "One", "Two")
    assert len(library.entries()) == len(library.entries()) == 2
    (places.library / "c0.json").unlink()
    assert [entry.name for entry in library.entries()] == ["Two"]
