"""Where the window stood comes back, and nothing that lies in its file stands in the way of a start."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.places import Places
from desktop_app.storage.errors import SaveFailed
from desktop_app.storage.window_place import WindowPlace, load_window_place, save_window_place

SOUND = {"left": -1200, "top": 30, "width": 900, "height": 700, "is_maximised": True}


def write(places: Places, data: bytes) -> None:
    places.state.mkdir(parents=True, exist_ok=True)
    (places.state / "window.json").write_bytes(data)


def test_it_comes_back(places: Places) -> None:
    save_window_place(WindowPlace(**SOUND), places)
    assert load_window_place(places) == WindowPlace(**SOUND)


def test_before_the_first_time_there_is_none(places: Places) -> None:
    assert load_window_place(places) is None


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"null", b"[]", b"{}", b'{"left": 1}'])
def test_what_cannot_be_read_counts_as_none(places: Places, data: bytes) -> None:
    write(places, data)
    assert load_window_place(places) is None


@pytest.mark.parametrize(
    "odd",
    [
        {"width": 0},
        {"height": -1},
        {"left": 10**9},
        {"top": 1.5},
        {"width": "900"},
        {"left": True},
        {"is_maximised": 1},
    ],
)
def test_what_makes_no_sense_counts_as_none(places: Places, odd: dict[str, Any]) -> None:
    write(places, json.dumps({**SOUND, **odd}).encode())
    assert load_window_place(places) is None


def test_a_folder_in_its_place_counts_as_none_and_refuses_the_next(places: Places) -> None:
    (places.state / "window.json").mkdir(parents=True)
    assert load_window_place(places) is None
    with pytest.raises(SaveFailed):
        save_window_place(WindowPlace(**SOUND), places)
