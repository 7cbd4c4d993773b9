"""What the leader keeps stays kept, until the sentence changes."""

from desktop_app.checks.checking import check
from desktop_app.checks.kept import Kept, apply, fingerprint, sentence_of
from desktop_app.checks.rulebook import Rules

RUDE = "You were rude."


def shown(text: str, rules: Rules, kept: Kept) -> list[str]:
    return [mark.rule for mark in apply(check("data", text, rules), text, kept).marks]


def test_a_kept_sentence_is_not_asked_about_again_until_it_changes(rules: Rules) -> None:
    mark = check("data", RUDE, rules).marks[0]
    kept = Kept().keep(sentence_of(mark, RUDE), mark.rule)
    assert shown(RUDE, rules, kept) == []
    assert shown("We met. " + RUDE, rules, kept) == []
    assert shown("You were very rude.", rules, kept) == ["character"]
    assert kept.keep(RUDE, mark.rule) == kept


def test_keeping_can_be_taken_back(rules: Rules) -> None:
    kept = Kept().keep(RUDE, "character").ask_again(RUDE, "character")
    assert kept == Kept() == Kept().ask_again(RUDE, "character")
    assert shown(RUDE, rules, kept) == ["character"]


def test_a_rule_can_be_switched_off_here_or_everywhere_and_on_again(rules: Rules) -> None:
    here, everywhere = Kept().switch_off("character"), Kept().switch_off("character", everywhere=True)
    assert shown(RUDE, rules, here) == shown(RUDE, rules, everywhere) == []
    assert everywhere.switch_on("character") == here.switch_on("character") == Kept()


def test_three_keeps_make_a_rule_quieter(rules: Rules) -> None:
    kept = Kept().keep("a", "character").keep("b", "character").keep("c", "character")
    assert kept.is_demoted("character")
    assert not kept.is_demoted("label")
    assert apply(check("data", RUDE, rules), RUDE, kept).marks[0].tier == 2
    assert not kept.switch_on("character").is_demoted("character")


def test_notes_can_be_switched_off_too(rules: Rules) -> None:
    checked = check("request", "Please send it.", rules)
    assert apply(checked, "Please send it.", Kept().switch_off("no-when")).notes == ()


def test_a_fingerprint_shows_nothing_of_the_sentence() -> None:
    print_ = fingerprint(RUDE, "character")
    assert print_ == fingerprint(f" {RUDE}\n", "character")
    assert print_ != fingerprint(RUDE, "label") != fingerprint("You were rude!", "label")
    assert "rude" not in print_
    assert len(print_) == 24


def test_a_mark_outside_every_sentence_speaks_of_its_own_words(rules: Rules) -> None:
    mark = check("data", RUDE, rules).marks[0]
    assert sentence_of(mark, " " * 40) == " " * (mark.end - mark.start)
