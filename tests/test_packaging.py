"""What ships beside the program agrees with it."""

import configparser
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

from desktop_app import __version__

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
IDENTITY = "io.github.plainspoken.Plainspoken"


def metainfo():
    return ET.parse(PACKAGING / f"{IDENTITY}.metainfo.xml").getroot()


def entry():
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str
    desktop.read(PACKAGING / f"{IDENTITY}.desktop", "utf-8")
    return desktop["Desktop Entry"]


def test_the_newest_release_is_this_version():
    assert metainfo().find("releases/release").get("version") == __version__


def test_one_identity_is_used_throughout():
    assert metainfo().findtext("id") == entry()["Icon"] == IDENTITY
    assert metainfo().findtext("launchable") == f"{IDENTITY}.desktop"
    assert IDENTITY in (ROOT / "desktop_app" / "app.py").read_text("utf-8")


def test_the_desktop_finds_the_entry_the_icon_and_what_it_is():
    shared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    for source, goes_to in shared["shared-data"].items():
        assert (ROOT / source).is_file()
        assert Path(goes_to).stem.removesuffix(".metainfo") == IDENTITY


def test_every_package_the_program_needs_is_among_those_thanked():
    needs = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    thanked = (PACKAGING / "THIRD_PARTY.md").read_text("utf-8").lower().replace("_", "-")
    names = [re.split(r"[^\w-]", each)[0].lower() for each in needs]
    assert [each for each in names if f"| {each} |" not in thanked] == []
