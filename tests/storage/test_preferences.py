"""What a person has set comes back, and never stands in the way."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.places import Places
from desktop_app.storage.errors import SaveFailed
from desktop_app.storage.ids import is_id
from desktop_app.storage.preferences import Preferences, load_preferences, save_preferences


def test_preferences_come_back(places: Places) -> None:
    chosen = Preferences("dark", 150, 110, "letter", "/media/stick/library", "northgate", is_welcomed=True, silence=12)
    save_preferences(chosen, places)
    assert load_preferences(places) == chosen
    assert [each.name for each in places.settings.iterdir()] == ["preferences.json"]


def test_the_first_start_has_defaults(places: Places) -> None:
    assert load_preferences(places) == Preferences()


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b"\xff", b"null"])
def test_damaged_preferences_are_kept_aside(places: Places, damaged: bytes) -> None:
    places.settings.mkdir()
    (places.settings / "preferences.json").write_bytes(damaged)
    assert load_preferences(places) == Preferences()
    assert (places.settings / "preferences.damaged").read_bytes() == damaged
    save_preferences(Preferences(silence=9), places)
    assert load_preferences(places).silence == 9


def test_preferences_that_cannot_be_read_or_kept_aside_give_defaults(places: Places) -> None:
    (places.settings / "preferences.json").mkdir(parents=True)
    (places.settings / "preferences.damaged").write_bytes(b"")
    assert load_preferences(places) == Preferences()


anything = some.none() | some.booleans() | some.integers() | some.text() | some.lists(some.integers())


@given(some.dictionaries(some.sampled_from([*Preferences.__slots__, "more"]), anything))
def test_what_is_out_of_range_has_its_default(written: dict[str, Any]) -> None:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as root:
        places = Places.under(Path(root))
        places.settings.mkdir()
        (places.settings / "preferences.json").write_text(json.dumps(written))
        loaded = load_preferences(places)
    assert 90 <= loaded.text_size <= 200
    assert is_id(loaded.theme)  # a theme is a file: the window falls back to the system's where there is none
    assert type(loaded.is_welcomed) is bool
    assert 1 <= loaded.silence <= 60


def test_preferences_that_cannot_be_saved_get_a_sentence(places: Places) -> None:
    places.settings.parent.mkdir(exist_ok=True)
    places.settings.write_bytes(b"")
    with pytest.raises(SaveFailed):
        save_preferences(Preferences(), places)
