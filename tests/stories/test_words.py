"""The leader writes a judgement, is asked, keeps one, moves one, and is not asked again."""

from __future__ import annotations

import pytest

from desktop_app.services.noticing import Place
from desktop_app.ui import keys
from tests.stories.leader import Leader

BOTHERED = "I rang Dana twice and she couldn't be bothered to call back."
ALWAYS = "You always send everything late."


@pytest.fixture
def reader(leader: Leader) -> Leader:
    """A leader at the data step of a new conversation, with the rules read."""
    leader.app.rulebook.read_now()
    leader.begins("Late invoices", "Dana")
    leader.goes_on()
    return leader


def test_a_judgement_is_noticed_after_a_pause_and_not_while_it_is_written(reader: Leader) -> None:
    reader.adds_fact(BOTHERED[:-1], on="13 Mar")
    reader.pauses()
    assert reader.message is None
    reader.types(".")
    assert reader.message is None
    reader.pauses()
    assert reader.message == "This says why they did it. What did you see?"
    assert reader.marked == ["couldn't be bothered"]
    reader.types(" And")
    assert reader.marked == ["couldn't be bothered"]


def test_a_sentence_kept_as_it_is_is_not_asked_about_again_even_tomorrow(reader: Leader) -> None:
    reader.adds_fact(BOTHERED, on="13 Mar")
    reader.pauses()
    reader.clicks(reader.button("Keep as is"))
    assert reader.message is None
    reader.returns_the_next_day()
    reader.app.rulebook.read_now()
    reader.settles()
    assert reader.conversation.facts[0].what == BOTHERED
    assert reader.message is None
    reader.writes(" You always do that.", into="What was said or done, fact 1")
    reader.pauses()
    assert reader.message is not None


def test_what_was_noticed_is_there_again_the_next_day_before_any_key(reader: Leader) -> None:
    reader.adds_fact(BOTHERED, on="13 Mar")
    reader.pauses()
    reader.returns_the_next_day()
    reader.app.rulebook.read_now()
    reader.settles()
    assert reader.message == "This says why they did it. What did you see?"
    assert reader.marked == ["couldn't be bothered"]
    which = reader.conversation.id
    reader.presses(keys.HOME)
    reader.app.desk.open(which)
    reader.settles()
    assert reader.marked == ["couldn't be bothered"]


def test_a_judged_sentence_moves_to_the_concern_and_undo_brings_it_back(reader: Leader) -> None:
    reader.adds_fact(f"The list came on 13 March. {BOTHERED}", on="13 Mar")
    reader.pauses()
    reader.chooses("Move to Concern")
    assert reader.conversation.facts[0].what == "The list came on 13 March."
    assert reader.conversation.text("concern") == BOTHERED
    reader.window.setFocus()
    reader.presses(keys.UNDO)
    assert reader.conversation.facts[0].what.endswith(BOTHERED)
    assert reader.conversation.text("concern") == ""


def test_the_pattern_is_inserted_behind_the_sentence_and_the_words_stay(reader: Leader) -> None:
    reader.adds_fact(BOTHERED, on="13 Mar")
    reader.pauses()
    pattern = reader.window.conversation._markers["data"].message.mark.try_
    reader.clicks(reader.button(f"Insert: {pattern}"))
    assert reader.conversation.facts[0].what == f"{BOTHERED} {pattern}"
    reader.presses(keys.UNDO)
    assert reader.conversation.facts[0].what == BOTHERED


def test_quoted_words_are_not_asked_about(reader: Leader) -> None:
    reader.adds_fact(BOTHERED, on="13 Mar")
    reader.pauses()
    reader.chooses("I am quoting")
    assert "“couldn't be bothered”" in reader.conversation.facts[0].what
    assert reader.message is None


def test_a_kind_is_not_asked_about_in_this_conversation_or_ever(reader: Leader) -> None:
    reader.adds_fact(BOTHERED, on="13 Mar")
    reader.pauses()
    reader.chooses("Not in this conversation")
    assert reader.message is None
    rule = reader.conversation.quiet[0]
    reader.window.conversation.watch.ask_again(rule)
    assert reader.message is not None
    reader.chooses("Never this kind")
    assert reader.message is None
    assert reader.app.wishes.now.rules_off == (rule,)


def test_what_is_left_is_counted_before_you_go_in_and_marked_on_the_rail(reader: Leader) -> None:
    reader.adds_fact(BOTHERED, on="13 Mar")
    reader.goes_to("ask")
    reader.clears("My question")
    reader.writes("Don't you think that's fair?", into="My question")
    reader.pauses()
    advice = [(each.count, each.text) for each in reader.app.desk.guide.journey.noticed]
    assert advice == [(1, "judgement left in the data"), (1, "question that already has its answer")]
    assert reader.button("Data, worth another look").isVisible()


def test_the_next_mark_is_one_key_away(reader: Leader) -> None:
    reader.adds_fact(BOTHERED, on="13 Mar")
    reader.goes_to("reason")
    reader.pauses()
    reader.presses(keys.NEXT_MARK)
    assert reader.conversation.step == "data"
    assert reader.window.focusWidget().textCursor().selectedText() == "couldn't be bothered"


def test_many_facts_are_counted_and_the_leader_is_asked_which_two(reader: Leader) -> None:
    for day in range(1, 5):
        reader.adds_fact(f"The list for site {day} came on {day} March.", on=f"{day} Mar")
    reader.pauses()
    page = reader.window.conversation._pages["data"][0]
    assert page.meter.text == "4 facts, 36 words Which two would they recognise? Keep the others back."


def test_a_story_is_never_marked_only_asked_about(reader: Leader) -> None:
    reader.goes_to("story")
    reader.writes("They always let us down. There is nothing I can do.", into="The story in my head")
    reader.pauses()
    assert reader.message is None
    reading = reader.window.conversation.watch.now.readings[Place("story")]
    assert reading.checked.marks == ()
    assert reader.window.conversation.watch.now.questions["story"]
