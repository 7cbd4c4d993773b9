import argparse
from dataclasses import replace

from desktop_app.commands import doctor
from desktop_app.services.surroundings import Surroundings

SOUND = Surroundings("linux", {"DISPLAY": ":0"}, lambda _: True, str, lambda *_: True)


def examined(places, surroundings):
    return doctor.run(argparse.Namespace(), places, surroundings)


def test_a_sound_system_is_told_so(places, capsys):
    assert examined(places, SOUND) == 0
    assert capsys.readouterr().out.endswith("All is well.\n")


def test_one_trouble_ends_with_3_and_what_to_type(places, capsys):
    bare = replace(SOUND, has=lambda name: "EGL" not in name, release=lambda: "ID=debian")
    assert examined(places, bare) == 3
    told = capsys.readouterr().out
    assert "→ sudo apt install libegl1" in told
    assert "1 thing needs mending" in told


def test_two_troubles_are_counted(places, capsys):
    places.library.mkdir(parents=True)
    for name in ("torn", "empty"):
        (places.library / f"{name}.json").write_bytes(b"")
    assert examined(places, SOUND) == 3
    told = capsys.readouterr().out
    assert "2 things need mending" in told
    assert "torn" in told


def test_a_missing_display_is_only_a_note(places, capsys):
    assert examined(places, Surroundings("linux", {}, lambda _: True, str)) == 0
    assert "note  Display" in capsys.readouterr().out


def test_the_doctor_is_called_by_name(plainspoken):
    assert "Plainspoken" in plainspoken("doctor").out
