"""Makes resources/fonts from the npm package @fontsource/atkinson-hyperlegible-next.

    npm pack @fontsource/atkinson-hyperlegible-next && tar xf fontsource-*.tgz
    python packaging/fonts.py package resources/fonts

The package holds each weight as WOFF2 in two halves, latin and latin-ext; each pair becomes one TTF here. What no
font of a computer can show is drawn as a box by a font of our own, so that a brief never loses a character.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

WEIGHTS = {"400-normal": "Regular", "400-italic": "Italic", "600-normal": "SemiBold", "700-normal": "Bold"}
BOXES = 1024
"""Glyphs that look alike: readers of a PDF that know a character by its glyph then confuse only every 1024th."""
PLANES = (range(0x21, 0x7F), range(0xA0, 0xD800), range(0xE000, 0x110000))
BLANKS = (0x20, 0xA0, 0x1680)
"""A space that carries a mark is set with it, in one font; so all of them are here, and all of ASCII."""
NAMES = {
    "familyName": "Plainspoken Boxes for Characters that No Other Font Has",
    "styleName": "Regular",
    "fullName": "Plainspoken Boxes Regular",
    "psName": "PlainspokenBoxes-Regular",
    "version": "Version 1.000",
    "copyright": "Copyright the Plainspoken authors. MIT licence.",
}


def main(package: Path, fonts: Path) -> None:
    for weight, style in WEIGHTS.items():
        names = [f"atkinson-hyperlegible-next-{half}-{weight}.woff2" for half in ("latin", "latin-ext")]
        whole = joined([package / "files" / name for name in names])
        whole.save(fonts / f"AtkinsonHyperlegibleNext-{style}.ttf")
    # apart, so that the window does not load it: only a PDF must show what it cannot
    (fonts / "print").mkdir(exist_ok=True)
    boxes().save(fonts / "print" / "PlainspokenBoxes-Regular.ttf")


def joined(halves: list[Path]) -> TTFont:
    """One font of both halves, with nothing that no character needs."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Merger().merge(unpacked(halves, Path(folder)))
    subsetter = Subsetter(Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True))
    subsetter.populate(unicodes=whole.getBestCmap())
    subsetter.subset(whole)
    whole.recalcTimestamp = False
    whole["head"].created = whole["head"].modified = TTFont(halves[0])["head"].created
    return whole


def unpacked(halves: list[Path], folder: Path) -> list[str]:
    """As TTF without the table of the variable font they were cut from.

    A character that both halves have would be moved to the second one's glyph, which lacks the kerning with the
    first one's (AV); so the second half gives it up.
    """
    seen: set[int] = set()
    for half in halves:
        font = TTFont(half, recalcTimestamp=False)
        font.flavor = None
        del font["STAT"]
        for table in font["cmap"].tables:
            table.cmap = {code: glyph for code, glyph in table.cmap.items() if code not in seen}
        seen |= set(font.getBestCmap())
        font.save(folder / f"{half.stem}.ttf")
    return [str(folder / f"{half.stem}.ttf") for half in halves]


def boxes() -> FontBuilder:
    """For all of Unicode, and the last choice of any program: a long name, monospaced, with serifs."""
    names = [f"box{number}" for number in range(BOXES)]
    made = FontBuilder(1000, isTTF=True)
    made.setupGlyphOrder([".notdef", *names, "blank"])
    drawn = {code: names[code % BOXES] for plane in PLANES for code in plane if code & 0xFFFE != 0xFFFE}
    made.setupCharacterMap(drawn | dict.fromkeys(BLANKS, "blank"))
    copies = {name: _copy() for name in names[1:]}
    made.setupGlyf({".notdef": _box(), names[0]: _box(), **copies, "blank": Glyph()})
    made.setupHorizontalMetrics(dict.fromkeys((".notdef", *names), (600, 60)) | {"blank": (300, 0)})
    made.setupHorizontalHeader(ascent=950, descent=-250)
    made.setupNameTable(NAMES)
    made.setupOS2(sTypoAscender=950, sTypoDescender=-250, usWinAscent=950, usWinDescent=250, sCapHeight=700)
    made.font["OS/2"].panose.bFamilyType = made.font["OS/2"].panose.bSerifStyle = 2
    made.setupPost(isFixedPitch=1, keepGlyphNames=False)
    made.updateHead(created=0, modified=0)
    made.font.recalcTimestamp = False
    return made


def _box() -> Glyph:
    pen = TTGlyphPen(None)
    for points in (
        [(60, 0), (60, 700), (540, 700), (540, 0)],
        [(110, 50), (490, 50), (490, 650), (110, 650)],
    ):
        pen.moveTo(points[0])
        for point in points[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def _copy() -> Glyph:
    pen = TTGlyphPen({"box0": None})
    pen.addComponent("box0", (1, 0, 0, 1, 0, 0))
    return pen.glyph()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
