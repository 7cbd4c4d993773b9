"""The bundled fonts: one family in four faces, kerned, small, with its licence; and boxes for the rest of Unicode."""

import json

import pytest
import typst

from desktop_app.assets import asset
from tests.services.reading_back import FONTS

FACES = {("Regular", 400, "normal"), ("Italic", 400, "italic"), ("SemiBold", 600, "normal"), ("Bold", 700, "normal")}
FAMILY = "Atkinson Hyperlegible Next"
BOXES = "Plainspoken Boxes for Characters that No Other Font Has"


def test_one_family_holds_all_faces():
    found = {(font.weight, font.style) for font in FONTS.fonts() if font.family == FAMILY}
    assert found == {(weight, style) for _, weight, style in FACES}


@pytest.mark.parametrize("face", [name for name, *_ in FACES])
def test_each_face_is_small(face):
    assert asset(f"resources/fonts/AtkinsonHyperlegibleNext-{face}.ttf").stat().st_size < 50_000


def width(text: str, font: str = FAMILY, weight: int = 400) -> float:
    setting = f'#set text(font: "{font}", weight: {weight}, size: 100pt)'
    source = f'{setting}\n#context [#metadata(measure(text("{text}")).width.pt()) <w>]'
    return float(json.loads(typst.query(source.encode(), "<w>", field="value", one=True, font_paths=FONTS)))


@pytest.mark.parametrize("pair", ["AV", "To", "P.", "VÁ"])
def test_pairs_are_kerned(pair):
    assert width(pair) < width(pair[0]) + width(pair[1])


def test_weights_differ():
    assert width("weight") < width("weight", weight=600) < width("weight", weight=700)


@pytest.mark.parametrize("letter", "éñßőłşțžŵ€—…“’•")
def test_letters_of_both_halves_are_there(letter):
    assert width(letter) != width(letter, BOXES)


def test_the_boxes_stand_apart_so_that_the_window_does_not_load_them():
    assert {path.name for path in asset("resources/fonts").glob("*.ttf")} == {
        f"AtkinsonHyperlegibleNext-{face}.ttf" for face, *_ in FACES
    }


def test_the_licence_comes_with_them():
    assert (
        "SIL OPEN FONT LICENSE Version 1.1"
        in asset("resources/licences/atkinson-hyperlegible-next-OFL.txt").read_text()
    )
