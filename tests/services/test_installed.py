import pytest

from desktop_app.services.installed import find_packages, normalise
from desktop_app.services.requirements import Requirement
from desktop_app.storage.ids import new_id


def install(folder, name, version, *requires):
    place = folder / f"{name}-{new_id()}.dist-info"
    place.mkdir(parents=True)
    needs = (f"Requires-Dist: {each}" for each in requires)
    lines = (f"Name: {name}", f"Version: {version}", *needs, "", "Version: a line of the description")
    (place / "METADATA").write_text("\n".join(lines), "utf-8")


def test_packages_are_found_with_what_they_require(tmp_path):
    install(tmp_path, "Plain_Spoken", "1.2", "PySide6-Essentials!=6.12.0,>=6.11", 'pytest>=8; extra == "test"')
    package = find_packages([str(tmp_path)])["plain-spoken"]
    assert (package.name, package.version) == ("Plain_Spoken", "1.2")
    assert package.requires == (Requirement("PySide6-Essentials", "6.11", ("6.12.0",)),)


def test_the_first_of_two_is_the_one_python_imports(tmp_path):
    install(tmp_path / "first", "tinydb", "4.9")
    install(tmp_path / "second", "tinydb", "4.1")
    assert find_packages([str(tmp_path / "first"), str(tmp_path / "second")])["tinydb"].version == "4.9"


def test_the_installed_ones_are_found_without_being_told_where():
    assert "pytest" in find_packages()


def test_metadata_without_a_name_is_no_obstacle(tmp_path):
    (tmp_path / "odd.dist-info").mkdir()
    (tmp_path / "odd.dist-info" / "METADATA").write_bytes(b"\xff\xfe")
    assert find_packages([str(tmp_path)])[""].version == ""


@pytest.mark.parametrize(
    ("line", "version", "is_met"),
    [
        ("PySide6-Essentials!=6.12.0,>=6.11", "6.11.3", True),
        ("PySide6-Essentials!=6.12.0,>=6.11", "6.12.0", False),
        ("PySide6-Essentials!=6.12.0,>=6.11", "6.12", False),
        ("PySide6-Essentials!=6.12.0,>=6.11", "6.12.1", True),
        ("PySide6-Essentials!=6.12.0,>=6.11", "6.9.9", False),
        ("tinydb (>= 4.8.2)", "4.8.2", True),
        ("platformdirs", "4.14.7rc1", True),
        ("?", "", True),
    ],
)
def test_a_version_is_compared_by_its_numbers(line, version, is_met):
    assert Requirement.parse(line).is_met_by(version) is is_met


def test_names_have_one_spelling():
    assert normalise("PySide6_Essentials") == normalise("pyside6.essentials") == "pyside6-essentials"
