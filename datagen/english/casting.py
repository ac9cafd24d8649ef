"""What the persons of a problem are called: most by first name, some by title, role or kinship."""

import random
import re
from collections.abc import Sequence

from datagen.english.names import SURNAMES, Person

TITLED = 0.07
UNNAMED = 0.06

_TITLES = {"he": ("Mr.", "Mr.", "Dr.", "Professor"), "she": ("Mrs.", "Ms.", "Dr.", "Professor")}
_KIN = {"he": ("Uncle", "Grandpa"), "she": ("Aunt", "Grandma")}
_OF_THE_FAMILY = {
    "he": ("my brother", "my cousin", "my friend", "our neighbor"),
    "she": ("my sister", "my cousin", "my friend", "our neighbor"),
}
_ADULTS = {
    "he": ("a man", "my uncle", "a tourist", "a young man"),
    "she": ("a woman", "my aunt", "a tourist", "a young woman"),
}
_CHILDREN = {"he": ("a boy", "a student", "a schoolboy"), "she": ("a girl", "a student")}
# Stories about school or ages tell of children as often as of adults, and others say so.
_FOR_CHILDREN = ("school", "ages")
_CHILDHOOD = re.compile(
    r"\b(school(?!teacher)\w*|class(room|mates?)?|homework|grades?|recess|pupils?|playground|"
    r"kindergarten|allowance|pocket money|piggy bank|toys?|mom|mommy|dad|daddy|mother|father|"
    r"parents?|grand(ma|pa|mother|father|parents)|older (brother|sister)|little (brother|sister)|"
    r"(big|younger) (brother|sister)|hide-and-seek|hopscotch|sandbox|slumber party|scouts?|"
    r"tooth fairy|lemonade stand|summer camp|trick-or-treat\w*|\{(toy|candy|sweet)s?\})\b",
    re.IGNORECASE,
)
# Words beside which an unnamed person could be mistaken for another, and names that are spoken to
# or introduced.
_NO_ROLE = re.compile(
    r"\b(brother|sister|aunt|uncle|cousin|mother|father|parents?|friends?|teacher|neighbor|"
    r"students?|child|children|boys?|girls?|m[ae]n|wom[ae]n|people|persons?|named|called|names?|"
    r"tourists?|my|our|we|I|you|candidates?|mayor)\b"
    r'|"|\{name\}[,:?!]|\{(relative|member|group|job)s?\}|,? (and|or|than) \{name\}'
)


def recast(
    people: Sequence[Person], text: str, topic: str, rng: random.Random
) -> tuple[Person, ...]:
    """The persons as this problem calls them.

    text: the problem with its slots, which says whether a person may stay unnamed.
    """
    chance = rng.random()
    if not people or chance >= TITLED + UNNAMED:
        return tuple(people)
    if chance < TITLED:
        return tuple(people) if _of_children(text, topic) else _titled(people, rng)
    if len(people) > 1 or _NO_ROLE.search(text):
        return tuple(people)
    pool = _CHILDREN if _of_children(text, topic) else rng.choice((_ADULTS, _OF_THE_FAMILY))
    return (_unnamed(people[0], rng.choice(pool[people[0].he])),)


def _of_children(text: str, topic: str) -> bool:
    return topic in _FOR_CHILDREN or _CHILDHOOD.search(text) is not None


def _titled(people: Sequence[Person], rng: random.Random) -> tuple[Person, ...]:
    surnames = rng.sample(SURNAMES, len(people))
    titled = []
    for person, surname in zip(people, surnames, strict=True):
        if rng.random() < 0.25:
            title = rng.choice(_KIN[person.he])
            titled.append(person._replace(name=f"{title} {person.name}"))
        else:
            title = rng.choice(_TITLES[person.he])
            titled.append(person._replace(name=f"{title} {surname}"))
    return tuple(titled)


def _unnamed(person: Person, role: str) -> Person:
    again = f"the {role[2:]}" if role.startswith("a ") else role
    return person._replace(name=role, again=again)
