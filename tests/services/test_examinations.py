import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.places import Places
from desktop_app.services.doctor import examine, examine_system
from desktop_app.services.examining_folders import examine_folders
from desktop_app.services.examining_library import examine_library
from desktop_app.services.examining_packages import examine_packages, examine_parts
from desktop_app.services.findings import State
from desktop_app.services.installed import Package
from desktop_app.services.requirements import Requirement
from desktop_app.services.sample import sample
from desktop_app.services.surroundings import Surroundings
from desktop_app.storage.library import Library

SOUND = Surroundings("linux", {"DISPLAY": ":0"}, lambda _: True, str, lambda *_: True)
QT = Requirement("PySide6-Essentials", "6.11", ("6.12.0",))


@pytest.fixture
def places(tmp_path):
    return Places.under(tmp_path / "home")


def states(findings):
    return {each.about: each.state for each in findings}


def test_a_sound_system_is_fine():
    assert set(states(examine_system(SOUND)).values()) == {State.FINE}


def test_no_display_is_only_a_note():
    found = states(examine_system(Surroundings("linux", {}, lambda _: True, str)))
    assert found == {"System libraries": State.FINE, "Display": State.NOTE}


def test_a_display_out_of_reach_is_a_note_that_names_it():
    (_, display) = examine_system(replace(SOUND, environment={"DISPLAY": ":77"}, reaches=lambda *_: False))
    assert display.state is State.NOTE
    assert "DISPLAY is :77" in display.says


def test_missing_libraries_come_with_the_line_to_type():
    bare = replace(SOUND, has=lambda name: "EGL" not in name, release=lambda: "ID=arch")
    (libraries, _) = examine_system(bare)
    assert (libraries.state, libraries.mend) == (State.TROUBLE, "sudo pacman -S libglvnd")


def test_other_systems_are_not_asked_for_linux_libraries():
    assert list(examine_system(Surroundings("win32", {}, lambda _: False, str))) == []


def installed(version):
    itself = Package("plainspoken", "0.1", (QT,))
    return {"plainspoken": itself, "pyside6-essentials": Package("PySide6_Essentials", version)}


@pytest.mark.parametrize(("version", "state"), [("6.11.3", State.FINE), ("6.12.0", State.TROUBLE)])
def test_the_qt_that_aborts_is_trouble(version, state):
    (qt,) = examine_packages(installed(version))
    assert (qt.state, version in qt.says) == (state, True)
    assert state is State.FINE or '"PySide6-Essentials >= 6.11, != 6.12.0"' in qt.mend


def test_a_package_that_is_not_there_is_trouble():
    (qt,) = examine_packages({"plainspoken": installed("")["plainspoken"]})
    assert (qt.state, qt.says) == (State.TROUBLE, "not installed")


def test_a_checkout_that_is_not_installed_is_a_note():
    assert [each.state for each in examine_packages({})] == [State.NOTE]


def test_the_bundled_files_are_there():
    assert [each.state for each in examine_parts()] == [State.FINE]


def test_a_missing_part_is_named(monkeypatch):
    monkeypatch.setattr("desktop_app.services.examining_packages.PARTS", ("resources/samples", "resources/nothing"))
    (parts,) = examine_parts()
    assert (parts.state, parts.says) == (State.TROUBLE, "missing: resources/nothing")


def test_folders_that_can_be_made_are_fine(places):
    assert set(states(examine_folders(places)).values()) == {State.FINE}
    assert not places.library.exists()


def test_a_file_in_the_place_of_a_folder_is_trouble(places):
    places.library.parent.mkdir()
    places.library.write_text("in the way")
    assert states(examine_folders(places))["Library folder"] is State.TROUBLE


def test_a_folder_that_is_closed_is_trouble(places, monkeypatch):
    places.library.mkdir(parents=True)
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != places.library)  # root may write anywhere
    found = {each.about: each for each in examine_folders(places)}
    assert "chmod" in found["Library folder"].mend
    assert found["Settings"].state is State.FINE


def test_little_room_is_trouble(places):
    assert states(examine_folders(places, least=2**80))["Room on the disk"] is State.TROUBLE


def test_each_file_of_the_library_is_read_and_damage_named_by_its_file(places):
    with Library(places) as library:
        library.save(sample(date(2026, 11, 22)))
    (places.library / "torn.json").write_text('{"conversation": "Canary')
    torn, library = examine_library(places)
    assert (torn.state, torn.about, torn.mend != "") == (State.TROUBLE, "torn", True)
    assert "Canary" not in str(torn)
    assert library.says == "1 of 2 conversations are sound"


def test_the_next_step_for_a_damaged_file_is_one_there_is(places):
    with Library(places) as library:
        library.save(library.save(sample(date(2026, 11, 22))))
    (places.library / "torn.json").write_bytes(b"")
    (mended,) = places.library.glob("sample*.json")
    mended.write_bytes(b"")
    good, lost, _ = examine_library(places)
    assert "newest good version" in good.mend
    assert "No earlier version" in lost.mend
    assert str(places.library / "torn.json") in lost.mend


def test_a_file_of_a_newer_version_is_a_note(places):
    with Library(places) as library:
        library.save(sample(date(2026, 11, 22)))
    (file,) = places.library.glob("*.json")
    file.write_text(re.sub(r'("schema": ?)1', r"\g<1>99", file.read_text("utf-8")), "utf-8")
    assert [each.state for each in examine_library(places)] == [State.NOTE, State.FINE]


def test_a_file_that_goes_meanwhile_is_no_trouble(places, monkeypatch):
    places.library.mkdir(parents=True)
    gone = places.library / "gone.json"
    monkeypatch.setattr(Path, "glob", lambda *_: iter([gone]))
    assert [each.state for each in examine_library(places)] == [State.FINE]


def test_a_library_that_cannot_be_listed_is_trouble(places, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "glob", refuse)
    assert [each.state for each in examine_library(places)] == [State.TROUBLE]


def test_the_whole_examination_changes_nothing(places):
    assert State.TROUBLE not in states(examine(places, SOUND)).values()
    assert not places.library.exists()
