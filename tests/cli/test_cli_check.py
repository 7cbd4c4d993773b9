import io
import json
import sys

import pytest

GOOD = "On Tuesday the crew left at 14:10. The order said 17:00."
HARD = "You always send everything late and clearly your team isn’t taking this seriously."


@pytest.fixture
def texts(tmp_path):
    file = tmp_path / "texts.txt"
    file.write_text(f"{GOOD}\r\n{HARD}\n", "utf-8")
    return file


def test_a_judgement_is_worth_a_look(plainspoken, texts):
    answer = plainspoken("check", "--step", "data", texts)
    assert answer.code == 1
    assert answer.out.splitlines()[0] == GOOD
    assert HARD in answer.out
    assert "  “" in answer.out


def test_scripts_get_one_object_a_line(plainspoken, texts):
    good, hard = map(json.loads, plainspoken("check", "--step", "data", texts, "--json").out.splitlines())
    assert (good["text"], hard["text"]) == (GOOD, HARD)
    assert list(good) == ["text", "marks", "notes"]
    assert list(hard["marks"][0]) == ["start", "end", "rule", "kind", "tier", "why", "try"]
    assert not good["marks"]


@pytest.mark.parametrize("step", ["data", "concern", "reason", "ask", "request", "story"])
def test_every_step_can_be_checked_from_the_input(plainspoken, monkeypatch, step):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GOOD.encode()), "utf-8"))
    assert plainspoken("check", "--step", step, "--json").out.count("\n") == 1


def test_nothing_in_means_nothing_out(plainspoken, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b""), "utf-8"))
    assert plainspoken("check", "--step", "ask", "-") == (0, "", "")


@pytest.mark.parametrize("content", [None, b"caf\xe9\n"], ids=["missing", "latin"])
def test_a_file_that_is_no_text_is_refused(plainspoken, tmp_path, content):
    if content is not None:
        (tmp_path / "texts").write_bytes(content)
    answer = plainspoken("check", "--step", "data", tmp_path / "texts")
    assert answer.code == 4
    assert "UTF-8" in answer.err
