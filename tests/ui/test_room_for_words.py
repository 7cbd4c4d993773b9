"""No word is cut off, and nothing scrolls sideways, at any text size and width that can be chosen."""

from dataclasses import replace

import pytest

from tests.ui.looking import clipped
from tests.ui.tour import PAGES, visit

SIZES = (90, 100, 150, 200)
WIDTHS = (1280, 1000, 700)


@pytest.fixture(params=SIZES, scope="module")
def grown(host, request):
    """A leader who reads at this text size, in per cent."""
    host.app.wishes.adopt(replace(host.app.wishes.now, text_size=request.param))
    return host


@pytest.mark.parametrize("page", PAGES)
def test_every_word_has_its_room(grown, page):
    found = []
    for width in WIDTHS:
        grown.window.resize(width, 832)
        with visit(grown, page) as top:
            assert grown.window.width() == width
            found += [f"{width} px: {each}" for each in clipped(top)]
    assert found == []
