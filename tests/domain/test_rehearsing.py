from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.answers import IfThen
from desktop_app.domain.opening import Part
from desktop_app.domain.rehearsal_states import BrokeIn, Done, Drawn, Held, Silent, Speaking
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from desktop_app.domain.rehearsing import Rehearsing
from desktop_app.domain.silence import Silence

DATA, ASK = Part("data", "Data", "The list is late."), Part("ask", "Ask", "How do you see it?")
CARDS = (IfThen("they interrupt", "I stop"), IfThen("they laugh", "I wait"))
NOW = datetime(2026, 3, 18, 9, tzinfo=UTC)
WORDS = 9


def rehearsal(cards=CARDS, silence=7):
    return Rehearsing.begin((DATA, ASK), silence, cards, 1_000)


def silent(cards=CARDS):
    """Both parts are spoken; the silence begins at 5 s."""
    return rehearsal(cards).press(4_000).press(5_000)


def broken(cards=CARDS):
    return silent(cards).press(8_000)


def held(cards=CARDS):
    return silent(cards).tick(12_000)


TABLE = [
    # what there is, what pressing, going on, a tick and stopping make of it, one second into the state
    (rehearsal(), Speaking(1), Speaking(1), Speaking(0), Done()),
    (rehearsal().press(2_000), Silent(), Silent(), Speaking(1), Done()),
    (silent(), BrokeIn(1_000), BrokeIn(1_000), Silent(), Done()),
    (broken(), Silent(), Drawn(0), BrokeIn(3_000), Done()),
    (broken(()), Silent(), Done(), BrokeIn(3_000), Done()),
    (held(), Drawn(0), Drawn(0), Held(), Done()),
    (held(()), Done(), Done(), Held(), Done()),
    (held().press(12_500), Drawn(0, True), Drawn(0, True), Drawn(0), Done()),
    (held().press(12_500).press(13_000), Drawn(1), Drawn(1), Drawn(0, True), Done()),
    (replace(held(), state=Drawn(1, True)), Done(), Done(), Drawn(1, True), Done()),
    (replace(held(), state=Done()), Done(), Done(), Done(), Done()),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: str(row[0].state))
def test_every_state_leads_where_it_should(row):
    now, pressed, gone_on, ticked, stopped = row
    at = now.since + 1_000
    states = [each.state for each in (now.press(at), now.go_on(at), now.tick(at), now.stop(at))]
    assert states == [pressed, gone_on, ticked, stopped]


def test_each_part_has_its_time():
    assert silent().spoken == (PartSpoken("data", 3_000), PartSpoken("ask", 1_000))


def test_a_press_in_the_silence_breaks_in():
    assert broken().state == BrokeIn(3_000)
    assert broken().result(NOW).held == 3_000
    assert not broken().result(NOW).has_held


def test_a_silence_that_was_held_is_kept_as_held():
    assert held().state == Held()
    assert held().result(NOW) == Rehearsal(NOW, silent().spoken, WORDS, 7_000, 7_000)


def test_a_press_as_the_silence_ends_is_no_breaking_in():
    assert silent().press(12_000).state == Held()
    assert silent().press(11_999).state == BrokeIn(6_999)


def test_a_late_tick_does_not_make_the_silence_longer():
    assert silent().tick(12_090).silences == (Silence(7_000, 7_000),)


def test_of_two_tries_the_better_one_is_kept():
    again = broken().press(9_000)
    assert again.tick(16_000).result(NOW).has_held
    assert again.stop(9_500).result(NOW).held == 3_000


def test_a_broken_long_silence_is_not_taken_for_a_short_one_held():
    shorter = broken().aim(3)
    assert shorter.result(NOW) == Rehearsal(NOW, silent().spoken, WORDS, 7_000, 3_000)
    assert shorter.press(9_000).tick(12_000).result(NOW).silence == 3_000


def test_the_silence_that_is_being_held_keeps_its_length():
    assert silent().aim(3) == silent()


@pytest.mark.parametrize(("wished", "milliseconds"), [(-1, 3_000), (3, 3_000), (7, 7_000), (15, 15_000), (60, 15_000)])
def test_a_silence_lasts_from_three_to_fifteen_seconds(wished, milliseconds):
    assert rehearsal(silence=wished).aimed == milliseconds
    assert rehearsal().aim(wished).aimed == milliseconds


def test_nothing_is_kept_of_an_opening_that_was_not_finished():
    assert rehearsal().press(3_000).stop(4_000).result(NOW) is None


def test_a_stop_in_the_silence_keeps_what_was_held():
    assert silent().stop(6_500).result(NOW).held == 1_500
    assert silent().stop(99_000).result(NOW).held == 7_000
    assert silent().result(NOW).held == 0


def test_an_opening_with_nothing_to_say_is_done_at_once():
    empty = Rehearsing.begin((), 7, CARDS, 0)
    assert empty.state == Done()
    assert empty.press(5).stop(6).result(NOW) is None


def test_a_clock_that_runs_backwards_takes_no_time():
    assert rehearsal().press(500).spoken == (PartSpoken("data", 0),)


moves = st.lists(
    st.tuples(st.sampled_from(["press", "tick", "go_on", "stop", "aim"]), st.integers(0, 9_000)), max_size=40
)


def played(now, moves):
    """Every state on the way, each with the time."""
    at = now.since
    for name, later in moves:
        at += later
        now = now.aim(later // 500) if name == "aim" else getattr(now, name)(at)
        yield now, at


@given(st.integers(0, 3), st.integers(0, 3), moves)
def test_whatever_is_pressed_the_times_add_up(parts, cards, moves):
    begun = Rehearsing.begin((DATA,) * parts, 7, CARDS[:1] * cards, 1_000)
    for now, at in played(begun, moves):
        spent = sum(part.milliseconds for part in now.spoken) + sum(each.held for each in now.silences)
        assert spent + (now.elapsed(at) if isinstance(now.state, Speaking) else 0) <= at - 1_000
        if isinstance(now.state, Speaking):
            assert spent + now.elapsed(at) == at - 1_000
        kept = now.result(NOW)
        assert (kept is not None) == (0 < parts == len(now.spoken))
        assert kept is None or (0 <= kept.held <= min(kept.silence, at - 1_000))
        assert kept is None or 3_000 <= kept.silence <= 15_000


@given(st.integers(0, 3), moves)
def test_no_card_is_drawn_twice(cards, moves):
    states = [now.state for now, _ in played(Rehearsing.begin((ASK,), 3, CARDS[:1] * cards, 0), moves)]
    drawn = [state.card for state in states if isinstance(state, Drawn)]
    assert drawn == sorted(drawn)
    assert set(drawn) == set(range(len(set(drawn))))
    assert len(set(drawn)) <= cards


@given(moves)
def test_once_done_it_stays_done(moves):
    done = held().stop(20_000)
    assert all(now.state == Done() and now.result(NOW) == done.result(NOW) for now, _ in played(done, moves))


def test_a_card_that_was_turned_is_kept_with_the_rehearsal_and_one_only_drawn_is_not():
    one = held().press(13_000).press(14_000).press(15_000)
    assert one.state == Drawn(1)
    assert one.stop(16_000).result(NOW).cards == CARDS[:1]
    assert one.press(16_000).press(17_000).result(NOW).cards == CARDS
    assert held().stop(13_000).result(NOW).cards == ()
