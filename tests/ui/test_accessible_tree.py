"""What a screen reader finds on each page, compared with what it is meant to find.

``PLAINSPOKEN_UPDATE_GOLDEN=1`` writes the trees anew; read the difference before you keep it.
"""

import os
from pathlib import Path

import pytest

from tests.ui.accessible import tree
from tests.ui.tour import PAGES, visit

GOLDEN = Path(__file__).resolve().parent.parent / "golden"


@pytest.mark.parametrize("page", PAGES)
def test_a_screen_reader_finds_what_is_meant(host, page):
    with visit(host, page) as top:
        found = "\n".join(tree(top)) + "\n"
    for folder in ("library", "settings"):
        found = found.replace(str(getattr(host.places, folder)), f"the {folder}")
    golden = GOLDEN / f"tree_{page}.txt"
    if os.environ.get("PLAINSPOKEN_UPDATE_GOLDEN"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")
