"""Shopping lists: several goods at their prices, then discounts, coupons, change and sharing.

The schema says what happens after the prices are added up; the level is the number of equations.
"""

import random
from collections.abc import Sequence

from datagen.english.names import PEOPLE
from datagen.english.nouns import Noun, pool
from datagen.english.wording import joined
from datagen.numbers.quantity import Number, divide
from datagen.words.puzzle import Plan, PuzzleFamily, asked, cut, distinct, pick
from datagen.words.worked import Term, Worked, given

# Goods of about one price, each group with its lowest price and the step to the next, in cents.
_PRICES = {
    "pencil, pen, eraser, ruler, envelope, sharpener, crayon": (20, 10),
    "notebook, marker, folder, notepad, glue stick, highlighter, paintbrush": (75, 25),
    "apple, pear, peach, plum, orange, banana, lemon, lime, kiwi, apricot, nectarine, fig": (20, 5),
    "melon, coconut, pineapple, grapefruit, papaya, pomegranate, mango": (100, 20),
    "carrot, potato, tomato, onion, beet, turnip, sweet potato": (15, 5),
    "cucumber, pepper, cabbage, eggplant, leek, zucchini, squash, cauliflower": (80, 15),
    "cookie, muffin, cupcake, bagel, croissant, scone, pretzel, doughnut, brownie": (75, 15),
    "drink": (100, 25),
    "mug, plate, bowl, vase, towel, cushion, picture frame, basket, broom": (300, 50),
    "lamp, pillow, blanket, clock, curtain, teapot, mirror": (900, 100),
    "ball, kite, yo-yo, spinning top, puppet, water gun, toy car, toy boat": (300, 50),
    "doll, puzzle, teddy bear, robot, board game, toy train, plush toy": (800, 100),
    "tennis ball, golf ball, jump rope, frisbee, hockey puck, whistle": (200, 50),
    "soccer ball, basketball, volleyball, baseball, bat": (800, 100),
    "balloon, paper plate, candle, invitation": (25, 5),
    "party hat, streamer, banner, gift bag, paper lantern": (75, 25),
    "book": (600, 100),
}
PRICES_EACH = 16
GOODS = tuple({thing: prices for name, prices in _PRICES.items() for thing in pool(name)}.items())
COUNTS = 11
OFF = (5, 10, 15, 20, 25, 30, 40, 50)
TAXES = (5, 8, 10, 12, 15, 20)
COUPONS = 9
NOTES = (5, 10, 20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300)
FRIENDS = 5

# What follows the sum of the prices, and how many equations each takes.
ENDINGS = {
    "total": (),
    "change": ("paid",),
    "coupon": ("coupon",),
    "coupon_change": ("coupon", "paid"),
    "discount": ("off",),
    "discount_change": ("off", "paid"),
    "shared": ("friends",),
    "discount_shared": ("off", "friends"),
    "tax": ("tax",),
}
_EQUATIONS = {"paid": 1, "coupon": 1, "off": 3, "friends": 1, "tax": 3}
_WAYS = {
    "paid": len(NOTES),
    "coupon": COUPONS,
    "off": len(OFF),
    "friends": FRIENDS,
    "tax": len(TAXES),
}

_PRICED = (
    "a {i} costs {p}",
    "{is} cost {p} each",
    "the price of a {i} is {p}",
    "[each|one] {i} sells for {p}",
    "{is} are {p} apiece",
)
_BUYS = (
    "{name} buys {list}",
    "{name} puts {list} in {his} basket",
    "{name} needs {list}",
    "{name} orders {list}",
    "{name}'s shopping list says {list}",
)
_BUYS_PRICED = (
    "{name} buys {list}",
    "{name} went to the store for {list}",
    "{name}'s receipt lists {list}",
    "at the market, {name} picks {list}",
)
_PRICED_ITEM = (
    "{c:i} at {p} each",
    "{c:i} for {p} each",
    "{c:i} at {p} apiece",
    "{c:i} that cost {p} each",
)
_THEN = {
    "paid": ("{he} pays with {paid}", "{he} hands the cashier {paid}", "{name} gives {paid}"),
    "coupon": (
        "a coupon takes {coupon} off the total",
        "{he} uses a voucher worth {coupon}",
        "the shop lowers the bill by {coupon}",
    ),
    "off": (
        "the store takes {off} off the whole bill",
        "{he} gets a discount of {off} on the total",
        "because of a sale, {off} is taken off the total",
    ),
    "friends": (
        "{friends} people split the bill equally",
        "{friends} friends share the cost equally",
    ),
    "tax": ("a sales tax of {tax} is added", "{tax} tax comes on top of the prices"),
}
_QUESTIONS = {
    "paid": ("how much change does {name} get", "how much money does {name} get back"),
    "coupon": ("how much does {name} pay", "what is left to pay"),
    "off": ("how much does {name} pay", "what is the reduced price of everything"),
    "friends": ("how much does each person pay", "what is each person's share"),
    "tax": ("how much does {name} pay in total", "what is the final bill"),
    "": (
        "how much does {name} [pay|spend] [altogether|in total]",
        "what is the total cost",
        "how much money does {name} need",
    ),
}


class ShoppingList:
    """A list of `goods` different things and what happens at the till."""

    topic = "money"

    def __init__(self, goods: int, ending: Sequence[str]) -> None:
        self.goods = goods
        self.ending = ending
        self.radices = [
            len(PEOPLE),
            *[len(GOODS) - place for place in range(goods)],
            *[COUNTS] * goods,
            *[PRICES_EACH] * goods,
            *[_WAYS[event] for event in ending],
        ]

    def plan(self, digits: Sequence[int]) -> Plan | None:
        people, things, counts, prices, ways = cut(digits, (1, *[self.goods] * 3))
        nouns: dict[str, Noun] = {}
        numbers: dict[str, Number] = {}
        kinds: dict[str, str] = {}
        worked = Worked()
        costs: list[Term] = []
        terms = []
        for place, thing in enumerate(distinct(things)):
            slot = "abcdef"[place]
            noun, (lowest, step) = GOODS[thing]
            count, price = counts[place] + 2, divide(lowest + step * prices[place], 100)
            nouns[f"i{slot}"] = noun
            numbers |= {f"c{slot}": count, f"p{slot}": price}
            kinds[f"p{slot}"] = "money"
            operands = given(f"c{slot}", count), given(f"p{slot}", price, "money")
            costs.append(worked.add(f"cost of {{i{slot}s}}", "*", *operands))
            terms.append(f"{count} * {_law(price)}")
        bill = costs[0]
        for place, cost in enumerate(costs[1:], start=2):
            name = "total cost" if place == self.goods else "cost so far"
            bill = worked.add(name, "+", bill, cost)
        law = " + ".join(terms)
        right = f"({law})"
        left = "answer"
        for event, way in zip(self.ending, ways, strict=True):
            if event == "paid":
                numbers[event], kinds[event] = NOTES[way], "money"
                paid = given(event, NOTES[way], "money")
                # A note far above the bill, or below it, is not what one pays with.
                if not 2 * bill.value < 2 * paid.value <= 3 * bill.value + 10:
                    return None
                bill = worked.add("change", "-", paid, bill)
                left, right = f"{left} + {right}", str(NOTES[way])
            elif event == "coupon":
                numbers[event], kinds[event] = way + 2, "money"
                if 2 * (way + 2) > bill.value:
                    return None
                bill = worked.add("amount to pay", "-", bill, given(event, way + 2, "money"))
                right = f"({right} - {way + 2})"
            elif event == "friends":
                numbers[event] = way + 2
                bill = worked.add("share of each", "/", bill, given(event, way + 2))
                left = f"{left} * {way + 2}"
            else:
                sign, name = ("-", "discount") if event == "off" else ("+", "tax")
                rate = OFF[way] if event == "off" else TAXES[way]
                numbers[event], kinds[event] = rate, "percent"
                part = worked.part(name, given(event, rate, "percent"), bill)
                bill = worked.add("amount to pay", sign, bill, part)
                right = f"({right} * (100 {sign} {rate}) / 100)"
            if not worked.sensible:
                return None
        return Plan(worked, (f"{left} = {right}",), numbers, kinds, tuple(people), nouns)

    def tell(self, plan: Plan, rng: random.Random) -> list[str]:
        slots = "abcdef"[: self.goods]
        if rng.random() < 0.5:
            style = pick(_PRICED_ITEM, rng)
            listed = joined([_slots(style, slot) for slot in slots])
            told = [pick(_BUYS_PRICED, rng).replace("{list}", listed)]
        else:
            priced = [_slots(pick(_PRICED, rng), slot) for slot in slots]
            listed = joined([_slots("{c:i}", slot) for slot in rng.sample(slots, len(slots))])
            buys = pick(_BUYS, rng).replace("{list}", listed)
            if len(priced) > 1 and rng.random() < 0.5:
                priced = [joined(priced)]
            told = [*priced, buys] if rng.random() < 0.6 else [buys, *priced]
        told += [pick(_THEN[event], rng) for event in self.ending]
        question = pick(_QUESTIONS[self.ending[-1] if self.ending else ""], rng)
        if rng.random() < 0.2 and len(told) > 1:
            return [*[f"{text}." for text in told[:-1]], f"if {told[-1]}, {question}?"]
        return asked([f"{text}." for text in told], question, rng)


def _slots(text: str, slot: str) -> str:
    text = text.replace("{c:i}", f"{{c{slot}:i{slot}}}").replace("{p}", f"{{p{slot}}}")
    return text.replace("{is}", f"{{i{slot}s}}").replace("{i}", f"{{i{slot}}}")


def _law(price: Number) -> str:
    return str(price) if isinstance(price, int) else f"({price.numerator}/{price.denominator})"


def _puzzles(schema: str, level: int) -> list[ShoppingList]:
    ending = ENDINGS[schema]
    left = level - sum(_EQUATIONS[event] for event in ending)
    # `goods` products and one sum fewer.
    goods = (left + 1) // 2
    return [ShoppingList(goods, ending)] if left > 0 and left % 2 and goods <= 4 else []


FAMILY = PuzzleFamily("shopping", list(ENDINGS), range(1, 9), _puzzles)
