"""Things kept, given away and shared out."""

from datagen.numbers.quantity import whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="gave_some_to_friend",
        topic="",
        numbers={
            "given": whole(2, 40),
            "left": whole(2, 60),
            "had": "given + left",
            "bought": whole(2, 30),
            "now": "left + bought",
        },
        nouns={"thing": "collectible+toy"},
        facts={
            "had": (
                "{name} [has|owns] {had:thing}",
                "there are {had:thing} in {name}'s [collection|drawer|box]",
                "{name} started the day with {had:thing}",
            ),
            "given": (
                "{he} gives {given} of them to {name2}",
                "{name2} gets {given} of them as a [gift|present]",
                "{given} of them go to {name2}",
            ),
            "bought": (
                "later {he} buys {bought} more",
                "then {name} finds {bought} more [at the market|in the attic]",
            ),
            "given_away": (
                "{name} gave {given:thing} to {name2}",
                "{name2} got {given:thing} from {name}",
            ),
            "left_now": (
                "{name} now has {left} {things}",
                "{left} {things} remain with {name}",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=("{things} left = had - given", "{things} now = {things} left + bought"),
                tell="had given bought",
                questions=(
                    "how many {things} does {name} have [now|in the end]",
                    "how many {things} are in {name}'s possession afterwards",
                    "what number of {things} does {name} end up with",
                ),
                goals=(
                    "the number of {things} {name} has in the end",
                    "{name}'s present number of {things}",
                ),
                wordings=(
                    "After giving {given} of {his} {had} {things} to {name2} and then buying "
                    "{bought} new ones, how many {things} does {name} have?",
                    "{name2} asked {name} for some {things}, and {name}, who had {had}, handed "
                    "over {given}. A week later {name} picked up {bought} more at a fair. How "
                    "many {things} did {name} have then?",
                ),
            ),
            Ask(
                find="had",
                steps=("{things} at first = left + given",),
                tell="given_away left_now",
                questions=(
                    "how many {things} did {name} have at first",
                    "how many {things} did {name} start with",
                ),
                goals=("the number of {things} {name} had at the start",),
                wordings=(
                    "{name} still has {left:thing} after giving {given} to {name2}. How many did "
                    "{he} have before?",
                    "Before giving {given:thing} to {name2}, {name} had more than the {left} {he} "
                    "has now. How many {things} did {he} have?",
                ),
            ),
        ),
    ),
)
