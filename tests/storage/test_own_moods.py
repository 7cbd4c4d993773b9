"""A leader's own moods, from a file of theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.moods import mood
from desktop_app.places import Places
from desktop_app.storage.own_moods import OwnMoodsRefused, read_own_moods


def reads(tmp_path, data):
    places = Places.under(tmp_path)
    places.settings.mkdir(exist_ok=True)
    (places.settings / "moods.toml").write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_own_moods(places)


def test_without_a_file_there_are_none(tmp_path):
    assert read_own_moods(Places.under(tmp_path)) == ()
    assert reads(tmp_path, "# none yet\n") == ()


def test_each_is_like_one_of_ours_and_called_as_the_leader_calls_it(tmp_path):
    dread, spark = reads(
        tmp_path,
        '\ufeff[[mood]]\nname = " Dread "\nlike = "anxiety"\n[[mood]]\nname = "A spark / a glow"\nlike = "wonder"\n',
    )
    assert (dread.key, dread.name, dread.shift) == ("anxiety/Dread", "Dread", mood("anxiety").shift)
    assert spark.is_settled
    assert mood(spark.key) == spark


def many(count):
    return "".join(f'[[mood]]\nname = "Mood {number}"\nlike = "wonder"\n' for number in range(count))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ('[[mood]\nname = "secret"', "line 1 cannot be read. Please mend it"),
        ('name = "secret', "cannot be read"),
        (b"\xff\xfe", "Please save it as UTF-8 text"),
        ('mood = "secret"', "each mood begins with [[mood]]"),
        ('[[feeling]]\nname = "secret"', "each mood begins with [[mood]]"),
        ("mood = [1]", "mood 1 needs a name and a like"),
        ('[[mood]]\nname = "secret"', "mood 1 needs a name and a like"),
        ('[[mood]]\nname = "secret"\nlike = "wonder"\nlight = 3', "mood 1 needs a name and a like"),
        ('[[mood]]\nname = 3\nlike = "wonder"', "the name of mood 1"),
        ('[[mood]]\nname = "  "\nlike = "wonder"', "the name of mood 1"),
        ('[[mood]]\nname = "sec\\nret"\nlike = "wonder"', "the name of mood 1"),
        (f'[[mood]]\nname = "{"secret" * 9}"\nlike = "wonder"', "the name of mood 1"),
        ('[[mood]]\nname = "secret"\nlike = "secret"', "mood 1 is like one of resentment, acceptance"),
        ('[[mood]]\nname = "secret"\nlike = []', "mood 1 is like one of"),
        ('[[mood]]\nname="secret"\nlike="wonder"\n[[mood]]\nname="Secret"\nlike="anxiety"', "stands there twice"),
        (many(25), "more than 24"),
    ],
)
def test_a_file_that_cannot_be_used_gives_one_clear_sentence_without_what_stands_there(tmp_path, data, told):
    with pytest.raises(OwnMoodsRefused) as refused:
        reads(tmp_path, data)
    sentence = str(refused.value)
    assert sentence.startswith("moods.toml: ")
    assert told in sentence
    assert "secret" not in sentence.lower()
    assert sentence.endswith("read it again.")


def test_as_many_as_there_is_room_for(tmp_path):
    assert len(reads(tmp_path, many(24))) == 24


def test_a_folder_in_its_place_is_refused_too(tmp_path):
    places = Places.under(tmp_path)
    (places.settings / "moods.toml").mkdir(parents=True)
    with pytest.raises(OwnMoodsRefused):
        read_own_moods(places)


@given(st.binary(max_size=200))
def test_any_file_gives_moods_or_a_sentence(tmp_path_factory, data):
    try:
        found = reads(tmp_path_factory.mktemp("any"), data)
    except OwnMoodsRefused as refused:
        found = str(refused)
    assert isinstance(found, tuple) or found.startswith("moods.toml: ")
