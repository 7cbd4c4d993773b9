"""Every page can be gone through with the Tab key and a screen reader."""

import itertools

import pytest

from tests.ui.looking import REGIONS, accessible_name, focusable, follows, place, region, tab_stops, told
from tests.ui.tour import PAGES, visit


@pytest.fixture(params=PAGES)
def page(host, request):
    with visit(host, request.param) as top:
        yield top


def test_every_input_has_a_name(page):
    assert focusable(page)
    assert [told(each) for each in focusable(page) if not accessible_name(each)] == []


def test_tab_leads_through_the_page_as_the_eye_does(host, page):
    over, view = host.window.over, host.window.conversation
    beside = getattr(over, "_side", None) if over else getattr(view, "_side_scroll", None)
    stops = [(region(each, beside), place(each, page), told(each)) for each in tab_stops(page)]
    steps = list(itertools.pairwise(stops))
    order = [REGIONS.index(where) for where, _, _ in stops]
    assert order == sorted(order), [f"{where}: {what}" for where, _, what in stops]
    jumps = [(a[2], b[2]) for a, b in steps if a[0] == b[0] and not follows(a[1], b[1])]
    assert jumps == []


def test_tab_leaves_nothing_out(page):
    stops = tab_stops(page)
    assert [told(each) for each in focusable(page) if each not in stops and not is_one_of_a_group(each)] == []


def is_one_of_a_group(widget):
    """Of radio buttons only the chosen one is a stop; the arrows lead to the others."""
    group = getattr(widget, "group", lambda: None)()
    return group is not None and group.exclusive()
