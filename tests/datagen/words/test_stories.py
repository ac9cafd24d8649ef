"""What stories promise: right, readable, varied problems; faults are found before they are told."""

import random
import re
from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest

from datagen.__main__ import main
from datagen.english.casting import recast
from datagen.english.embedding import as_goal, embedded
from datagen.english.grammar import capitalized, number_word, plural, with_articles
from datagen.english.idle import IDLE
from datagen.english.names import Person
from datagen.english.nouns import POOLS, Noun
from datagen.english.surface import embellished
from datagen.english.template import Cast, Style, fill
from datagen.english.wording import FORMS, may_stand_first
from datagen.families.combination import Combination
from datagen.families.relation import CONTEXTS
from datagen.families.share_chain import CONTEXTS as SHARE_CONTEXTS
from datagen.family import families, sample
from datagen.generation.mixture import load_mixture
from datagen.numbers.quantity import money, whole
from datagen.verification.mathematics import check_math, verify_math
from datagen.verification.numbers_in_text import is_stated_constant, numbers_in
from datagen.words.lint import grammar_faults, lint
from datagen.words.story import Ask, Story, stories
from datagen.words.story_problems import spaces, spaces_of

GOOD = Story(
    name="a_test",
    topic="",
    numbers={"given": whole(2, 40), "left": whole(2, 60), "had": "given + left"},
    nouns={"thing": "collectible"},
    facts={
        "had": ("{name} has {had} {things}", "there are {had} {things} in {name}'s box"),
        "given": ("{he} gives away {given}", "{given} of them are lost"),
    },
    asks=(
        Ask(
            find="left",
            steps=("{things} left = had - given",),
            tell="had given",
            questions=("how many {things} are left", "what remains of {name}'s {things}"),
        ),
    ),
)
MIA = Person("Mia", "she", "her", "her", "herself")


class Likely(random.Random):
    """Decides each chance against what is optional."""

    def random(self):
        return 0.99


def cast(**numbers):
    kinds = {name: "whole" for name in numbers} | {"price": "money", "off": "percent"}
    people = [MIA, Person("Ben", "he", "him", "his", "himself")]
    return Cast(numbers, kinds, {"thing": Noun("apple", "apples")}, people)


def filled(template, style=Style(), **numbers):  # noqa: B008
    return fill(template, cast(**numbers), style, Likely())


def faults_of(names, draws, seed=0):
    """Faults by story, of those that have any."""
    found = {name: lint(stories()[name], draws, seed) for name in names}
    return {name: faults for name, faults in found.items() if faults}


def test_one_story_in_eight_has_no_fault():
    sample_ = random.Random(8).sample(list(stories()), len(stories()) // 8)
    assert faults_of(sample_, draws=1) == {}


@pytest.mark.full
def test_no_story_has_a_fault_in_many_draws():
    assert faults_of(stories(), draws=60, seed=1) == {}


def test_a_problem_of_every_story_reads_and_computes_well():
    rng = random.Random(9)
    for name in stories():
        space = rng.choice(spaces(name))
        draw = sample(space, rng)
        assert draw is not None, name
        prompt, solution, answer, tests = space.write(draw, rng.getrandbits(63))
        assert list(check_math(prompt, solution, answer, tests)) == [], (name, prompt)
        assert list(grammar_faults(prompt)) == [], (name, prompt)


def test_the_good_story_is_good():
    assert lint(GOOD) == []


def changed(**ask):
    return replace(GOOD, asks=(replace(GOOD.asks[0], **ask),))


@pytest.mark.parametrize(
    ("story", "fault"),
    [
        (changed(steps=("{things} left = had + given",)), "does not satisfy"),
        (changed(steps=("{things} left = had - lost",)), "is not `label ="),
        (changed(steps=("{things} left = had - 7",)), "uses 7"),
        (changed(find="lost"), "not one of its numbers"),
        (changed(tell="had"), "lacks|uses|different numbers|no ask tells"),
        (changed(questions=("how many {apples} are left",)), "nothing fills the slot {apples}"),
        (changed(questions=("How many {things} are left",)), "must start in lower case"),
        (changed(questions=("how many {things} are left?",)), "no punctuation at its end"),
        (
            changed(
                questions=(
                    "how many of all these {things} are then left in the box of {name}",
                    "how many of all these {things} are now left in the box of {name}",
                )
            ),
            "nearly",
        ),
        (changed(goals=("how many {things} are left",)), "must be a noun phrase"),
        (changed(questions=("how many {things} are {his}, if any",)), "no noun after {his}"),
        (changed(steps=("given = had - given",)), "is the name of another number"),
        (changed(steps=("{things} in the morning = had - given",)), "a label says 'morning'"),
        (
            replace(
                GOOD,
                numbers={"things": whole(2, 9), "left": whole(2, 60), "had": "things + left"},
                facts={"had": GOOD.facts["had"], "given": ("{he} gives away {things}",)},
                asks=(replace(GOOD.asks[0], steps=("what is left = had - things",)),),
            ),
            "is a number and a form of a noun",
        ),
        (replace(GOOD, facts=GOOD.facts | {"more": ("{name} sings",)}), "no ask tells"),
        (replace(GOOD, nouns=GOOD.nouns | {"other": "fruit"}), "no text uses the noun other"),
        (replace(GOOD, nouns={"thing": "fruits"}), "no pool 'fruits'"),
        (replace(GOOD, numbers=GOOD.numbers | {"given": whole(2, 4)}), "distinct draws"),
        (replace(GOOD, numbers=GOOD.numbers | {"idle": whole(2, 4)}), "nothing uses the number"),
        (replace(GOOD, where=("given > 100",)), "sensible"),
        (
            replace(GOOD, facts={"had": GOOD.facts["had"], "given": ("Ben took {given}  away",)}),
            "two",
        ),
    ],
)
def test_a_faulty_story_is_refused(story, fault):
    try:
        faults = lint(story)
    except ValueError as error:
        faults = [str(error)]
    assert any(re.search(fault, text) for text in faults), faults


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Mia has 1 apples.", "one of a plural"),
        ("Mia has a apple.", "article"),
        ("Mia has  3 apples.", "two spaces"),
        ("Mia has 3 apples", "no punctuation"),
        ('Mia says "I have 3 apples"', "no punctuation"),
        ("Mia has 3 apples. she eats one.", "lower case"),
        ("Mia has {n} apples.", "not filled"),
        ("Mia has has 3 apples.", "a word twice"),
        ("Mia pays $3 dollars.", "dollars twice"),
        ("Mia has 3 apples .", "space before"),
    ],
)
def test_grammar_faults_are_found(text, fault):
    assert any(fault in found for found in grammar_faults(text))


@pytest.mark.parametrize(
    "text",
    [
        "Mia has 1 apple. It was an 8-hour day at a university.",
        "It opens at 9 a.m. and closes at 1 p.m. every day.",
        "What is 1/4 of 11 apples? Find 3.5 times 2.",
        '"Eight apples," says Mia. "How many are two boxes?"',
        'Mia wrote: "I have 3 apples."',
    ],
)
def test_good_sentences_pass(text):
    assert list(grammar_faults(text)) == []


@pytest.mark.parametrize(
    ("template", "style", "numbers", "text"),
    [
        ("{name} has {n:thing}.", Style(), {"n": 1}, "Mia has 1 apple."),
        ("{name} has {n:thing}.", Style(), {"n": 3}, "Mia has 3 apples."),
        ("{n:box/boxes} and a {thing}.", Style(), {"n": 1}, "1 box and an apple."),
        ("{n} {things} fell.", Style(words_to=20), {"n": 12}, "Twelve apples fell."),
        ("it costs {price}.", Style(), {"price": 3}, "It costs $3."),
        ("it costs {price}.", Style(), {"price": money("3.5", 4, 1).values[0]}, "It costs $3.50."),
        ("it costs {price}.", Style(cents=True), {"price": 3}, "It costs 3 dollars."),
        ("{off} off.", Style(percent_word=True), {"off": 20}, "20 percent off."),
        ("{n} people.", Style(commas=True), {"n": 12500}, "12,500 people."),
        ("so {k:times} as many.", Style(), {"k": 2}, "So 2 times as many."),
        ("so {k:times} as many.", Style(words_to=9), {"k": 3}, "So three times as many."),
        ("so {k:times} as many.", Style(), {"k": Fraction(1, 3)}, "So one third as many."),
        ("so {k:times} as many.", Style(), {"k": Fraction(1, 7)}, "So 1/7 as many."),
        ("it costs {price}.", Style(zeros=True), {"price": 3}, "It costs $3.00."),
        ("it is {price}.", Style(coins=True), {"price": Fraction(1, 2)}, "It is 50 cents."),
        ("a {price} pair.", Style(cents=True), {"price": 40}, "A $40 pair."),
        ("a {price} {thing}.", Style(coins=True), {"price": Fraction(1, 2)}, "A $0.50 apple."),
        ("it is {price} a pair.", Style(cents=True), {"price": 40}, "It is 40 dollars a pair."),
        ('mom: "{n} {things}!"', Style(words_to=20), {"n": 12}, 'Mom: "Twelve apples!"'),
        ("{name} and {his} dog.", Style(), {}, "Mia and her dog."),
        ("{his} dog and {him}.", Style(), {}, "Mia's dog and her."),
        ("{name} saw {name2}. {he} ran.", Style(), {}, "Mia saw Ben. She ran."),
    ],
)
def test_slots_become_words(template, style, numbers, text):
    assert filled(template, style, **numbers) == text


def test_a_pronoun_that_could_mean_another_person_becomes_the_name():
    people = [cast().people[0], cast().people[0]._replace(name="Zoe")]
    two = cast()._replace(people=people)
    text = fill("{name} saw {name2}. {he} ran.", two, Style(), Likely())
    assert text == "Mia saw Zoe. Mia ran."


@pytest.mark.parametrize(
    ("one", "many"),
    [("box", "boxes"), ("berry", "berries"), ("knife", "knives"), ("toy", "toys"), ("man", "men")],
)
def test_plurals(one, many):
    assert plural(one) == many


def test_no_noun_of_a_pool_is_its_own_plural_by_mistake():
    same = {"sheep", "fish", "deer", "goldfish", "starfish", "jellyfish", "shrimp"}
    fixed = {"color", "size_word", "weekday", "month", "season", "town", "dry_food", "liquid",
             "cloth", "material", "subject", "sport", "hobby", "activity", "chore"}  # fmt: skip
    for name, nouns in POOLS.items():
        assert name in fixed or all(n.one != n.many or n.one in same for n in nouns), name


def test_numbers_in_words():
    assert [number_word(n) for n in (0, 7, 12, 20, 45)] == [
        "zero", "seven", "twelve", "twenty", "forty-five",
    ]  # fmt: skip


def test_articles_and_capitals_are_set():
    assert with_articles("a apple, a 8, a hour, an union") == "an apple, an 8, an hour, a union"
    assert capitalized("it is 9 a.m. now. go? yes.") == "It is 9 a.m. now. Go? Yes."


def test_one_space_gives_distinct_prompts():
    space = spaces_of(GOOD)[0]
    drawn = [(i, space.draw(i)) for i in random.Random(1).sample(range(space.size), 3000)]
    prompts = [space.write(draw, seed)[0] for seed, draw in drawn if draw]
    assert len(set(prompts)) == len(prompts) > 500


def test_a_wrong_answer_fails_the_story_s_own_definitions():
    space = spaces_of(GOOD)[0]
    draw = sample(space, random.Random(2))
    prompt, solution, answer, tests = space.write(draw, 1)
    assert list(check_math(prompt, solution, answer, tests)) == []
    wrong = str(int(answer) + 1)
    assert list(
        check_math(prompt, solution.replace(f"#### {answer}", f"#### {wrong}"), wrong, tests)
    )


@pytest.mark.parametrize(
    "sentences",
    [
        ("{name} buys {n} {things}.", "They cost $3 each.", "how much does {he} pay?"),
        ("{name} has {n} {things}.", "{he} gives {n} of them away.", "how many are left?"),
        ("{n} {things} were sold.", "the rest went bad.", "how many {things} is that?"),
        ("{n} {things} were sold.", "two days later, {n} were sold.", "each costs $3. what now?"),
    ],
)
def test_nothing_stands_between_a_noun_and_what_refers_to_it(sentences):
    for seed in range(300):
        told, _ = embellished(sentences, ("Snow fell.",), cast(n=4), random.Random(seed))
        start = told.index(sentences[1]) - 1
        # A setting may be put before the first sentence.
        assert told[start].endswith(sentences[0])
        assert told[-1] == sentences[2]


def test_an_idle_fact_stands_before_what_refers_to_nothing():
    told = ("{name} buys {n} {things}.", "{name2} buys {n} {things}.", "how much did {name} pay?")
    found = {
        tuple(embellished(told, ("Snow fell.",), cast(n=4), random.Random(seed))[0]).index(
            "Snow fell."
        )
        for seed in range(600)
        if "Snow fell." in embellished(told, ("Snow fell.",), cast(n=4), random.Random(seed))[0]
    }
    assert {0, 1, 2} <= found


def test_an_idle_fact_shares_no_longer_word_with_the_problem():
    one = cast(n=4)._replace(people=(MIA,))
    told = ("{name} turned {n} years old.", "{name}'s cousins wear shoes.", "how old is {name}?")
    for seed in range(600):
        added = set(embellished(told, (), one, random.Random(seed))[0]) - set(told)
        assert not any(re.search("year|cousin|shoes", text) for text in added), added


@pytest.mark.parametrize(
    "sentence",
    ["Seven people join at the market.", "Mia works as a carpenter.", "A tenth are students."],
)
def test_an_idle_fact_speaks_of_no_place_that_the_problem_lacks(sentence):
    fitting = [fact.text for fact in IDLE if fact.where and re.search(fact.where, sentence)]
    assert not any(re.match("the (shop|office|school)", text) for text in fitting), fitting


@pytest.mark.parametrize("fact", ["the shop has 4 registers.", "there are 4 pots on the shelf."])
def test_a_fact_about_a_known_place_does_not_come_first(fact):
    told = ("{name} buys {n} {things}.", "{name2} buys {n} {things}.", "how much did {name} pay?")
    for seed in range(300):
        assert embellished(told, (fact,), cast(n=4), random.Random(seed))[0][0] != fact


@pytest.mark.parametrize("name", [c.name for c in SHARE_CONTEXTS if c.told_apart])
def test_who_is_in_one_group_of_a_crowd_is_in_no_other(name):
    """`a fifth of all the students`, told after others, might have been counted before."""
    for level in (3, 4):
        spaces_ = families()["share_chain"].spaces(f"{name}/left", level)
        assert spaces_ and not any(set(space.puzzle.kinds) & set("UP") for space in spaces_)


def test_an_unnamed_person_is_introduced_once():
    girl = MIA._replace(name="a girl", again="the girl")
    alone = cast(n=4)._replace(people=(girl,))
    text = fill("{name} has {n} {things}. How many does {name} eat?", alone, Style(), Likely())
    assert text == "A girl has 4 apples. How many does the girl eat?"


@pytest.mark.parametrize(
    "letter",
    [
        ("Dear {relative}, I have {n} {things}.", "{name2} gives me {n}.", "how many is that?"),
        ("{name} has {n} {things}.", "{name2} has {n}.", "how many is that?", "yours, {name}."),
        ("{n} {things} cost $3.", "{n} pears cost $2.", "how much is it?", "love, {name}."),
    ],
)
def test_nothing_is_put_into_a_letter(letter):
    for seed in range(300):
        assert embellished(letter, ("Snow fell.",), cast(n=4), random.Random(seed))[0] == [*letter]


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("{name} saves {his} pocket money.", False),
        ("{name} walks to school.", False),
        ("{name} and {his} mom bake.", False),
        ("{name} drives {n} miles.", True),
    ],
)
def test_children_have_no_titles(text, titled):
    names = {recast((MIA,), text, "", random.Random(seed))[0].name for seed in range(400)}
    found = {name.split()[0] for name in names} & {"Mrs.", "Ms.", "Dr.", "Professor", "Aunt"}
    assert bool(found) == titled


@pytest.mark.parametrize("values", [5, 9, 12, 16, 17, 20, 33])
def test_numbers_are_not_mostly_the_highest(values):
    numbers = GOOD.numbers | {"given": whole(1, values), "left": whole(1, 4)}
    story, rng, found = replace(GOOD, numbers=numbers), random.Random(1), []
    every = spaces_of(story)
    while len(found) < 600:
        for space in every:
            draw = sample(space, rng)
            found.append(draw.values.world["given"])
    highest = sum(value > values * 2 / 3 for value in found) / len(found)
    assert highest < 0.45


@pytest.mark.parametrize("text", ['"{name}, come!"', "{name} and {his} sister.", "A {job} ran."])
def test_a_person_who_could_be_mistaken_keeps_the_name(text):
    for seed in range(300):
        assert recast((MIA,), text, "", random.Random(seed))[0].name[0].isupper()


@pytest.mark.parametrize(
    ("question", "turned"),
    [
        ("how many {things} does {name} have now", "how many {things} {name} has now"),
        ("how many {things} did {he} sell in May", "how many {things} {he} sold in May"),
        ("how many weeks must {name} save", "how many weeks {name} must save"),
        ("how many {things} are left", "how many {things} are left"),
        ("how many {things} are there", "how many {things} there are"),
        ("how old is {name} now", "how old {name} is now"),
        ("how many {things} has {name} sold", "how many {things} {name} has sold"),
        ("how long is the way", None),
    ],
)
def test_a_question_is_turned_into_a_part_of_a_sentence(question, turned):
    assert embedded(question) == turned


def test_what_is_asked_for_is_a_goal():
    assert as_goal("what is the price of a {thing}") == "the price of a {thing}"
    assert as_goal("what does it cost") is None
    assert as_goal("what is the card still worth") is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_each_sentence_structure_tells_every_fact_once(form):
    facts = [f"{{name}} has {{n}} {word}" for word in ("cats", "dogs", "pigs")][: form.facts[1]]
    text = " ".join(form.build(facts, "how many cats are there."))
    assert [text.count(fact.split()[-1]) for fact in facts[1:]] == [1] * (len(facts) - 1)
    if form.leads:
        assert text.index("how many") < text.index("dogs")


@pytest.mark.parametrize(
    "question", ["how many are left", "how much does each get", "how far is it", "what is that"]
)
def test_a_question_that_points_back_does_not_come_first(question):
    assert not may_stand_first(question)
    assert may_stand_first("how many {things} does {name} have")


def test_numbers_are_read_beside_brackets_and_quotes():
    found = numbers_in('(1 dollar and 50 cents) or "five dollars and five cents", three-quarters')
    assert {1, Fraction(3, 2), 5, Fraction(101, 20), 3, 4} <= found


@pytest.mark.parametrize(
    ("value", "text"),
    [(6, "a cube"), (4, "a square"), (10, "8 mm"), (16, "a gallon"), (52, "a year"), (365, "days")],
)
def test_constants_belong_to_words(value, text):
    assert is_stated_constant(value, text)


PUZZLES = ("share_chain", "event_chain", "relation", "combination", "shopping", "tally", "rate")


@pytest.mark.parametrize("name", PUZZLES)
def test_every_structure_of_a_puzzle_reads_and_computes_well(name):
    family, rng = families()[name], random.Random(3)
    for level in family.levels:
        for schema in family.schemas(level):
            space = rng.choice(family.spaces(schema, level))
            draws = (space.draw(rng.randrange(space.size)) for _ in range(2000))
            draw = next(draw for draw in draws if draw is not None)
            item = family.write(schema, level, draw, rng.getrandbits(60))
            verify_math(item)
            assert not list(grammar_faults(item.prompt)), item.prompt
            assert item.solution.count("\n") == level


@pytest.mark.parametrize(
    ("ties", "start", "last"),
    [("m", 7, 17), ("f", 7, 11), ("ds", 7, 16), ("dh", 7, 8), ("k", 7, 14)],
)
def test_combinations_are_what_they_say(ties, start, last):
    context = replace(CONTEXTS[0], low=start)
    puzzle = Combination(context, ties, "last")
    # d: 2 more, or 3 more for `m` and `f`; k: twice.
    ways = [1 if tie in "mf" else 0 for tie in ties]
    plan = puzzle.plan([0, *ways, *range(len(ties) + 1), 0])
    assert plan.worked.answer == str(last)


def test_preview_prints_problems(capsys):
    assert main(["preview", "gave_some_to_friend", "--n", "3"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("####") == 3 and "0 faults" in printed


def test_preview_of_nothing_is_one_sentence(capsys):
    assert main(["preview", "nosuch"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_no_schema_is_more_than_a_hundredth_of_the_word_problems():
    shares = Counter()
    for stream in load_mixture("words").streams:
        shares[stream.family, stream.schema] += stream.weight
    assert max(shares.values()) < 0.0105
