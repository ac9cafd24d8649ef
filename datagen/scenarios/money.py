"""Stories of prices, wages and change."""

from datagen.words.pools import GOODS, OTHER_GOODS
from datagen.words.scenario import Scenario

SCENARIOS = (
    Scenario(
        name="two_prices",
        numbers={
            "count": ((2, 9), (3, 12)),
            "price": ((2, 9), (4, 12)),
            "other": ((2, 9), (10, 40)),
        },
        steps=(("cost", "count * price"), ("total", "cost + other")),
        law="answer - other = price * count",
        things={"goods": GOODS, "extra": OTHER_GOODS},
        wordings=(
            "{name} buys {count} {goods} at {price} dollars each and a {extra_one} for {other} "
            "dollars. How much does {he} pay?",
            "A {extra_one} costs {other} dollars and a {goods_one} costs {price} dollars. What "
            "does {name} pay for one {extra_one} and {count} {goods}?",
            "How many dollars does {name} spend on {count} {goods} and one {extra_one}, if each "
            "{goods_one} is {price} dollars and the {extra_one} is {other} dollars?",
            "{name} paid {other} dollars for a {extra_one}. {He} also took {count} {goods}, and "
            "each {goods_one} was {price} dollars. How much did {he} spend in all?",
        ),
    ),
    Scenario(
        name="change",
        numbers={
            "paid": ((20, 50), (50, 99)),
            "count": ((2, 6), (3, 9)),
            "price": ((2, 8), (4, 11)),
        },
        steps=(("cost", "count * price"), ("change", "paid - cost")),
        law="answer + count * price = paid",
        things={"goods": GOODS},
        wordings=(
            "{name} has {paid} dollars. {He} buys {count} {goods} for {price} dollars each. How "
            "many dollars does {he} have left?",
            "One {goods_one} costs {price} dollars. {name} takes {count} and hands over {paid} "
            "dollars. How much change does {he} get?",
            "How much of {his} {paid} dollars does {name} keep after paying for {count} {goods} at "
            "{price} dollars each?",
            "{name} wants {count} {goods} that cost {price} dollars each. If {he} pays with {paid} "
            "dollars, what is {his} change?",
        ),
    ),
    Scenario(
        name="wage_plus_savings",
        numbers={
            "hours": ((2, 8), (3, 9)),
            "wage": ((2, 9), (6, 12)),
            "saved": ((3, 15), (10, 60)),
        },
        steps=(("earned", "hours * wage"), ("money", "saved + earned")),
        law="answer - hours * wage = saved",
        wordings=(
            "{name} earns {wage} dollars an hour and works {hours} hours. {He} had saved {saved} "
            "dollars before. How much money does {he} have?",
            "{name} has {saved} dollars. How much will {he} have after working {hours} hours for "
            "{wage} dollars an hour?",
            "With {saved} dollars in {his} pocket, {name} works for {hours} hours. Each hour pays "
            "{wage} dollars. How many dollars does {he} have then?",
            "What does {name} own after {hours} hours of work at {wage} dollars an hour, if {he} "
            "began with {saved} dollars?",
        ),
    ),
    Scenario(
        name="sell_packs",
        numbers={
            "goods_count": ((6, 40), (20, 90)),
            "per_pack": ((2, 6), (2, 9)),
            "price": ((2, 8), (3, 12)),
        },
        steps=(("packs", "goods_count / per_pack"), ("income", "packs * price")),
        law="answer * per_pack = goods_count * price",
        things={"goods": GOODS},
        wordings=(
            "{name} packs {goods_count} {goods} into packs of {per_pack} and sells every pack for "
            "{price} dollars. How much money does {he} get?",
            "A pack holds {per_pack} {goods} and sells for {price} dollars. How many dollars does "
            "{name} get for {goods_count} {goods}?",
            "{name} has {goods_count} {goods}. {He} ties them up in bundles of {per_pack}. What "
            "are all the bundles worth at {price} dollars a bundle?",
        ),
    ),
)
