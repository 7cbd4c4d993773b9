"""Calm words and a braced body, and the other way round: all eight."""

import pytest

from desktop_app.domain.congruence import BRACED_BENEATH, SETTLED_BENEATH, congruence, note_on
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import BODY_SIGNS, mood

BRACED = ("jaw", "shoulders")


@pytest.mark.parametrize(
    ("mood", "signs", "note"),
    [
        pytest.param("wonder", (*BRACED, "settled"), BRACED_BENEATH, id="calm, braced here, settled there"),
        pytest.param("wonder", BRACED, BRACED_BENEATH, id="calm and braced"),
        pytest.param("wonder", ("settled",), "", id="calm and settled"),
        pytest.param("wonder", (), "", id="calm, no sign"),
        pytest.param("anxiety", (*BRACED, "settled"), "", id="heavy, braced here, settled there"),
        pytest.param("anxiety", BRACED, "", id="heavy and braced"),
        pytest.param("anxiety", ("settled",), SETTLED_BENEATH, id="heavy and settled"),
        pytest.param("anxiety", (), "", id="heavy, no sign"),
    ],
)
def test_the_whole_table(mood, signs, note):
    assert congruence(Conversation("c").with_answer("mood", mood).with_answer("body", signs)) == note


@pytest.mark.parametrize("sign", [key for key, _ in BODY_SIGNS if key != "settled"])
def test_every_sign_but_one_is_braced(sign):
    assert note_on(mood("acceptance"), (sign,)) == BRACED_BENEATH


def test_without_a_mood_there_is_nothing_to_agree_with():
    assert congruence(Conversation("c").with_answer("body", BRACED)) == ""
