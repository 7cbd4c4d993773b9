"""The last offers a leader wanted to be."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.offers import MOST, last_offers
from tests.domain.made_up import conversations


def offered(which, offer, on=None, begun=datetime(2026, 1, 1, tzinfo=UTC)):
    return Conversation(which, on=on, begun=begun).with_answer("offer", offer)


def test_the_latest_comes_first_and_a_conversation_without_a_day_counts_from_when_it_was_begun():
    found = last_offers(
        (
            offered("a", "Someone who stays.", date(2026, 1, 5)),
            offered("b", "Someone who asks.", begun=datetime(2026, 2, 1, tzinfo=UTC)),
            offered("c", "Someone who says it straight.", date(2026, 3, 1)),
        )
    )
    assert found == ("Someone who says it straight.", "Someone who asks.", "Someone who stays.")


def test_the_same_offer_is_one_however_it_is_spaced_and_the_one_open_now_is_left_out():
    library = (
        offered("now", "Mine.", date(2026, 4, 1)),
        offered("a", "Someone  who\nasks.", date(2026, 3, 2)),
        offered("b", "someone who asks.", date(2026, 3, 1)),
        Conversation("empty"),
    )
    assert last_offers(library, besides="now") == ("Someone who asks.",)


@given(st.lists(conversations, max_size=9))
def test_there_are_a_few_different_ones_and_never_an_empty_one(library):
    found = last_offers(library)
    assert len(found) <= MOST
    assert len({each.casefold() for each in found}) == len(found)
    assert all(each.strip() for each in found)
