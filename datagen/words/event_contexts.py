"""The situations of event chains and their verbs.

Clauses have no capital and no full stop; `<finds/found>` gives present and past; `[a|b]` are
alternatives; `{a}` is the number of an event, and where it has two, `{a}` times `{b}`. `{n}` is the
amount at first, `{last}` the one at the end.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Texts = tuple[str, ...]


@dataclass(frozen=True)
class Events:
    """One situation. `grow` and `keep` are by factor: twice as many, and one part in two left.

    unknown: how a chain begins whose first amount is asked for. first, before, now, after: labels
    of the amount. gained, lost: labels of the product of an event with two numbers.
    """

    name: str
    topic: str
    people: int
    nouns: Mapping[str, str]
    start: Texts
    gain: Texts
    lose: Texts
    result: Texts
    ask_end: Texts
    ask_start: Texts
    ask_more: Texts
    ask_fewer: Texts
    first: str
    before: str
    now: str
    after: str
    gained: str = ""
    lost: str = ""
    unknown: Texts = ()
    grow: Mapping[int, Texts] = field(default_factory=dict)
    keep: Mapping[int, Texts] = field(default_factory=dict)
    many_gain: Texts = ()
    many_lose: Texts = ()
    kind: str = "whole"
    low: int = 3
    high: int = 90


CONTEXTS = (
    Events(
        name="collection",
        topic="",
        people=1,
        nouns={"thing": "collectible+toy+book+stationery"},
        start=(
            "{name} <has/had> {n} {things} [at first|to begin with]",
            "{name} <starts/started> with {n} {things}",
            "there <are/were> {n} {things} in {name}'s [collection|room|cupboard]",
            "{name} <begins/began> the week with {n} {things}",
        ),
        unknown=(
            "{name} <has/had> some {things}",
            "{name} <starts/started> with a number of {things}",
            "{name} <owns/owned> a [pile|box] of {things}",
        ),
        gain=(
            "{he} <finds/found> {a} more",
            "{he} <buys/bought> another {a}",
            "a friend <gives/gave> {him} {a}",
            "{his} [aunt|uncle|cousin|sister] <brings/brought> {him} {a} {things}",
            "{he} <wins/won> {a} at a fair",
            "{a} <arrive/arrived> in the mail",
            "{he} <gets/got> {a} {things} as a present",
            "{he} <trades/traded> an old radio for {a} more",
            "{he} <picks/picked> up {a} at a flea market",
            "{a} more <turn/turned> up in the attic",
        ),
        lose=(
            "{he} <gives/gave> away {a}",
            "{he} <loses/lost> {a} of {his} {things}",
            "{he} <sells/sold> {a}",
            "{a} of the {things} <get/got> broken",
            "{he} <hands/handed> {a} to a neighbor",
            "{he} <donates/donated> {a} to the school fair",
            "{his} little brother <takes/took> {a}",
            "{he} <gives/gave> {a} to {his} grandmother",
            "{he} <swaps/swapped> {a} of {his} {things} for a bicycle bell",
            "{a} {things} <go/went> missing",
        ),
        grow={
            2: (
                "{he} <doubles/doubled> the number {he} <has/had>",
                "{he} <buys/bought> enough to have twice as many",
                "a collector <doubles/doubled> {his} {things}",
            ),
            3: (
                "{he} <triples/tripled> {his} {things}",
                "{he} <buys/bought> so many at a sale that {he} <has/had> three times as many",
            ),
            4: ("{he} <quadruples/quadrupled> the number of {his} {things}",),
        },
        keep={
            2: (
                "{he} <gives/gave> away half of {his} {things}",
                "{he} <sells/sold> half of {his} {things}",
                "half of the {things} <are/were> lost in a move",
            ),
            3: (
                "{he} <keeps/kept> only one third of {his} {things}",
                "{he} <shares/shared> all {his} {things} equally among three people, {himself} "
                "included",
            ),
            4: (
                "{he} <keeps/kept> just a quarter of all the {things}",
                "only one fourth of the {things} <survive/survived> a flood",
            ),
        },
        many_gain=(
            "{he} <buys/bought> {a} boxes with {b} {things} in each",
            "{a} friends <give/gave> {him} {b} each",
            "{he} <gets/got> {a} packs of {b}",
            "{b} more <arrive/arrived> on each of the next {a} days",
        ),
        many_lose=(
            "{he} <gives/gave> {b} to each of {a} friends",
            "{he} <sells/sold> {a} bundles of {b}",
            "{he} <loses/lost> {b} on each of {a} days",
            "{a} cousins <receive/received> {b} {things} each from {him}",
        ),
        result=(
            "<now/in the end> {name} <has/had> {last} {things}",
            "in the end there <are/were> {last} {things}",
            "{he} <ends/ended> up with {last}",
            "that <leaves/left> {him} with {last} {things}",
        ),
        ask_end=(
            "how many {things} <does/did> {name} have [<now/then>|in the end]",
            "how many {things} <are/were> left with {name}",
            "what number of {things} <does/did> {name} end up with",
        ),
        ask_start=(
            "how many {things} did {name} have at first",
            "how many {things} did {name} start with",
            "with how many {things} did {name} begin",
        ),
        ask_more=("how many more {things} <does/did> {name} have at the end than at the start",),
        ask_fewer=("how many fewer {things} <does/did> {name} have at the end than at the start",),
        first="{things} at first",
        before="{things} before",
        now="{things} now",
        after="{things} in the end",
        gained="{things} gained",
        lost="{things} given away",
    ),
    Events(
        name="kitchen",
        topic="food",
        people=1,
        nouns={
            "thing": "baked+sweet+berry, apple, pear, plum, peach, apricot, fig, kiwi, tangerine, "
            "carrot, radish/radishes"
        },
        start=(
            "{name} <has/had> {n} {things} in the [kitchen|pantry]",
            "there <are/were> {n} {things} in {name}'s basket",
            "{name} <puts/put> {n} {things} on the table",
            "a bowl in {name}'s kitchen <holds/held> {n} {things}",
        ),
        unknown=(
            "{name} <has/had> some {things} in the kitchen",
            "there <are/were> some {things} in {name}'s basket",
        ),
        gain=(
            "{he} <puts/put> in {a} more",
            "{a} more <are/were> delivered",
            "a neighbor <drops/dropped> off {a} {things}",
            "{he} <buys/bought> {a} more on the way home",
            "{his} mother <adds/added> {a}",
            "{he} <fetches/fetched> another {a} from the store",
        ),
        lose=(
            "{he} <eats/ate> {a} of the {things}",
            "{a} of the {things} <are/were> spoiled and thrown out",
            "the children <eat/ate> {a}",
            "{he} <uses/used> {a} for a recipe",
            "{he} <serves/served> {a} to guests",
            "{a} <fall/fell> on the floor and <have/had> to be thrown away",
            "{he} <packs/packed> {a} for lunch",
            "{he} <sells/sold> {a} at the market",
            "the neighbors <get/got> {a} of the {things}",
        ),
        grow={
            2: (
                "{he} <gets/got> enough to double the number",
                "the supply <doubles/doubled>",
            ),
            3: ("the number <triples/tripled> thanks to a large delivery",),
        },
        keep={
            2: (
                "half of all the {things} <are/were> eaten at dinner",
                "{he} <takes/took> half of the {things} to a neighbor",
            ),
            3: ("after a party only a third of the {things} <remain/remained>",),
            4: ("by evening just a quarter of the {things} <are/were> left",),
        },
        many_gain=(
            "{he} <buys/bought> {a} bags of {b} {things}",
            "{a} guests <bring/brought> {b} each",
            "{he} <adds/added> {a} trays with {b} on each",
        ),
        many_lose=(
            "{a} guests <eat/ate> {b} each",
            "{he} <packs/packed> {a} boxes with {b} each and <sends/sent> them off",
            "for {a} days the family <eats/ate> {b} a day",
            "{he} <gives/gave> {b} to each of {a} neighbors",
        ),
        result=(
            "<now/in the end> {last} {things} <are/were> left",
            "{last} {things} <remain/remained>",
            "in the evening {name} <counts/counted> {last} {things}",
        ),
        ask_end=(
            "how many {things} <are/were> left",
            "how many {things} <remain/remained>",
            "how many {things} <does/did> {name} have then",
        ),
        ask_start=(
            "how many {things} were there at first",
            "how many {things} did {name} have in the beginning",
        ),
        ask_more=("how many more {things} <are/were> there than at the beginning",),
        ask_fewer=("how many fewer {things} <are/were> there than at the beginning",),
        first="{things} at first",
        before="{things} before",
        now="{things} now",
        after="{things} left",
        gained="{things} added",
        lost="{things} taken",
    ),
    Events(
        name="wallet",
        topic="money",
        people=1,
        nouns={},
        kind="money",
        low=5,
        high=200,
        start=(
            "{name} <has/had> {n}",
            "there <is/was> {n} in {name}'s [wallet|purse|savings jar]",
            "{name} <leaves/left> home with {n}",
            "{name}'s savings <are/were> {n}",
        ),
        unknown=(
            "{name} <has/had> some money",
            "{name} <leaves/left> home with money in {his} pocket",
            "nobody <knows/knew> how much money <is/was> in {name}'s wallet",
        ),
        gain=(
            "{he} <earns/earned> {a} for mowing a lawn",
            "{he} <finds/found> {a} in a coat pocket",
            "{his} grandmother <gives/gave> {him} {a}",
            "{he} <gets/got> {a} for washing the car",
            "a friend <pays/paid> back {a}",
            "{he} <sells/sold> an old game for {a}",
            "{he} <receives/received> {a} for {his} birthday",
            "{his} parents <add/added> {a} of pocket money",
        ),
        lose=(
            "{he} <spends/spent> {a} on lunch",
            "{he} <buys/bought> a book for {a}",
            "{he} <pays/paid> {a} for a bus ticket",
            "{he} <lends/lent> {a} to a friend",
            "a movie ticket <costs/cost> {him} {a}",
            "{he} <gives/gave> {a} to charity",
            "{he} <loses/lost> {a} on the street",
            "{he} <hands/handed> over {a} for groceries",
        ),
        grow={
            2: ("{his} father <doubles/doubled> {his} money",),
            3: ("{his} uncle <triples/tripled> {his} money",),
        },
        keep={
            2: (
                "{he} <spends/spent> half of {his} money on a gift",
                "{he} <gives/gave> half of {his} money to {his} sister",
            ),
            4: ("after a shopping trip {he} <has/had> only a quarter of {his} money left",),
        },
        many_gain=(
            "{he} <works/worked> {a} hours for {b} an hour",
            "{he} <washes/washed> {a} cars for {b} each",
            "{he} <sells/sold> {a} bracelets at {b} each",
            "{he} <walks/walked> {a} dogs and <gets/got> {b} for each",
        ),
        many_lose=(
            "{he} <buys/bought> {a} notebooks at {b} each",
            "{he} <pays/paid> for {a} rides at {b} a ride",
            "{he} <treats/treated> {a} friends to snacks for {b} each",
            "{a} tickets at {b} each <are/were> paid by {him}",
        ),
        result=(
            "<now/in the end> {name} <has/had> {last}",
            "{he} <is/was> left with {last}",
            "at the end of the day {he} <has/had> {last}",
        ),
        ask_end=(
            "how much money <does/did> {name} have [<now/then>|left]",
            "how much money <is/was> left",
        ),
        ask_start=(
            "how much money did {name} have at first",
            "how much did {name} start with",
        ),
        ask_more=("how much more money <does/did> {name} have than at the start",),
        ask_fewer=("how much less money <does/did> {name} have than at the start",),
        first="money at first",
        before="money before",
        now="money now",
        after="money in the end",
        gained="money earned",
        lost="money spent",
    ),
    Events(
        name="passengers",
        topic="travel",
        people=0,
        nouns={"car": "bus, tram, trolley, streetcar, subway train"},
        start=(
            "a {car} <leaves/left> the station with {n} passengers",
            "there <are/were> {n} people on a {car}",
            "{n} passengers <are/were> on a {car}",
        ),
        unknown=("there <are/were> some people on a {car}", "a {car} <carries/carried> passengers"),
        gain=(
            "at the next stop {a} people <get/got> on",
            "{a} more passengers <board/boarded>",
            "{a} passengers <join/joined> at the market",
            "{a} tourists <climb/climbed> in",
        ),
        lose=(
            "at the following stop {a} <get/got> off",
            "{a} people <leave/left> the {car}",
            "{a} passengers <step/stepped> out at the school",
            "{a} passengers <reach/reached> their stop and <leave/left>",
        ),
        grow={2: ("at the main square the number of passengers <doubles/doubled>",)},
        keep={
            2: ("at the hospital half of the passengers <get/got> off",),
            3: ("after the harbor only a third of the passengers <stay/stayed> on",),
        },
        many_gain=(
            "{a} families of {b} <get/got> on",
            "at each of the next {a} stops {b} people <get/got> on",
        ),
        many_lose=(
            "at each of the next {a} stops {b} people <get/got> off",
            "{a} groups of {b} <leave/left> at the stadium",
        ),
        result=(
            "<now/in the end> {last} people <are/were> on the {car}",
            "the {car} <arrives/arrived> with {last} passengers",
        ),
        ask_end=(
            "how many passengers <are/were> on the {car} <now/then>",
            "with how many passengers <does/did> the {car} go on",
        ),
        ask_start=(
            "how many people were on the {car} at first",
            "how many passengers were there at the beginning",
        ),
        ask_more=("how many more people <are/were> on the {car} than at first",),
        ask_fewer=("how many fewer people <are/were> on the {car} than at first",),
        first="passengers at first",
        before="passengers before",
        now="passengers now",
        after="passengers in the end",
        gained="people getting on",
        lost="people getting off",
    ),
    Events(
        name="stock",
        topic="money",
        people=0,
        nouns={
            "shop": "shop, store, supermarket, department store, warehouse store, "
            "mail-order store, village shop, outlet, thrift shop, superstore",
            "thing": "clothes+household+toy+stationery+gadget+book",
        },
        low=20,
        high=200,
        start=(
            "a {shop} <has/had> {n} {things} in stock",
            "on Monday morning there <are/were> {n} {things} on the shelves of a {shop}",
            "a {shop} <opens/opened> with {n} {things}",
        ),
        unknown=(
            "a {shop} <has/had> {things} in stock",
            "a {shop} <opens/opened> with some {things}",
        ),
        gain=(
            "a truck <delivers/delivered> {a} more",
            "{a} {things} <come/came> in from the warehouse",
            "customers <return/returned> {a}",
            "the owner <orders/ordered> {a} more and they <arrive/arrived>",
        ),
        lose=(
            "{a} {things} <are/were> sold",
            "{a} <are/were> sent to another store",
            "{a} of the {things} <turn/turned> out to be damaged and <are/were> thrown out",
            "customers <buy/bought> {a}",
            "a school <buys/bought> {a} {things}",
        ),
        grow={2: ("a large delivery <doubles/doubled> the stock",)},
        keep={2: ("during a sale half of the {things} <are/were> sold",)},
        many_gain=(
            "{a} boxes with {b} {things} each <are/were> delivered",
            "on each of the next {a} days {b} more <come/came> in",
        ),
        many_lose=(
            "for {a} days the {shop} <sells/sold> {b} {things} a day",
            "{a} customers <buy/bought> {b} each",
        ),
        result=(
            "<now/in the end> {last} {things} <are/were> in stock",
            "after that the {shop} <has/had> {last} {things} left",
        ),
        ask_end=(
            "how many {things} <does/did> the {shop} have [<now/then>|left]",
            "how many {things} <are/were> in stock [<now/then>|after all that]",
        ),
        ask_start=(
            "how many {things} did the {shop} have at first",
            "how many {things} were in stock in the beginning",
        ),
        ask_more=("by how many {things} <has/had> the stock grown",),
        ask_fewer=("by how many {things} <has/had> the stock shrunk",),
        first="{things} at first",
        before="{things} before",
        now="{things} now",
        after="{things} in stock",
        gained="{things} delivered",
        lost="{things} sold",
    ),
    Events(
        name="tank",
        topic="",
        people=0,
        nouns={
            "tank": "tank, barrel, trough, cistern, rain barrel, wading pool",
        },
        low=20,
        high=300,
        start=(
            "a {tank} <holds/held> {n} liters of water",
            "there <are/were> {n} liters of water in a {tank}",
        ),
        unknown=("there <is/was> some water in a {tank}",),
        gain=(
            "{a} liters <are/were> poured in",
            "rain <adds/added> {a} liters",
            "a pump <brings/brought> {a} more liters",
        ),
        lose=(
            "{a} liters <leak/leaked> out",
            "{a} liters <are/were> drawn off",
            "{a} liters <evaporate/evaporated>",
            "the gardener <takes/took> {a} liters",
        ),
        grow={2: ("a storm <doubles/doubled> the amount of water",)},
        keep={
            2: ("half of the water <is/was> let out",),
            4: ("the {tank} <drains/drained> until a quarter of the water <is/was> left",),
        },
        many_gain=(
            "{a} buckets of {b} liters each <are/were> poured in",
            "a hose <runs/ran> for {a} minutes and <adds/added> {b} liters a minute",
        ),
        many_lose=(
            "{a} cans of {b} liters each <are/were> filled from the {tank}",
            "over {a} hours the {tank} <loses/lost> {b} liters an hour",
        ),
        result=(
            "<now/in the end> the {tank} <holds/held> {last} liters",
            "in the end {last} liters of water <are/were> left",
        ),
        ask_end=(
            "how many liters of water <are/were> in the {tank} [<now/then>|in the end]",
            "how much water, in liters, <does/did> the {tank} hold then",
        ),
        ask_start=(
            "how many liters were in the {tank} at first",
            "how much water, in liters, was there to begin with",
        ),
        ask_more=("how many more liters <are/were> in the {tank} than at first",),
        ask_fewer=("how many fewer liters <are/were> in the {tank} than at first",),
        first="liters at first",
        before="liters before",
        now="liters now",
        after="liters in the end",
        gained="liters added",
        lost="liters taken",
    ),
    Events(
        name="game",
        topic="",
        people=1,
        nouns={"game": "video game, board game, quiz show, trivia night, quiz game, party game"},
        start=(
            "{name} <has/had> {n} points in a {game}",
            "{name} <begins/began> a round of a {game} with {n} points",
        ),
        unknown=("{name} <plays/played> a {game} and already <has/had> some points",),
        gain=(
            "{he} <scores/scored> {a} points",
            "{he} <wins/won> a bonus of {a} points",
            "a lucky move <earns/earned> {him} {a} points",
            "{he} <collects/collected> {a} more points",
        ),
        lose=(
            "{he} <loses/lost> {a} points",
            "a mistake <costs/cost> {him} {a} points",
            "{he} <spends/spent> {a} points on a hint",
            "{he} <is/was> fined {a} points",
        ),
        grow={
            2: ("a golden card <doubles/doubled> {his} points",),
            3: ("a star <triples/tripled> {his} points",),
        },
        keep={2: ("a trap <takes/took> away half of {his} points",)},
        many_gain=(
            "{he} <answers/answered> {a} questions for {b} points each",
            "{he} <gets/got> {b} points in each of {a} rounds",
        ),
        many_lose=("{he} <misses/missed> {a} questions and <loses/lost> {b} points for each",),
        result=(
            "<now/in the end> {name} <has/had> {last} points",
            "{he} <finishes/finished> with {last} points",
        ),
        ask_end=(
            "how many points <does/did> {name} have [<now/then>|in the end]",
            "what <is/was> {name}'s score after that",
        ),
        ask_start=(
            "how many points did {name} have at first",
            "with how many points did {name} start",
        ),
        ask_more=(
            "by how many points <is/was> {name}'s score higher <now/in the end> than at first",
        ),
        ask_fewer=(
            "by how many points <is/was> {name}'s score lower <now/in the end> than at first",
        ),
        first="points at first",
        before="points before",
        now="points now",
        after="points in the end",
        gained="points won",
        lost="points lost",
    ),
    Events(
        name="herd",
        topic="animals",
        people=1,
        nouns={"animal": "farm_animal"},
        start=(
            "{name} <keeps/kept> {n} {animals}",
            "there <are/were> {n} {animals} on {name}'s farm",
            "{name}, a farmer, <owns/owned> {n} {animals}",
        ),
        unknown=(
            "{name} <keeps/kept> some {animals}",
            "there <are/were> {animals} on {name}'s farm",
        ),
        gain=(
            "{a} young ones <arrive/arrived> in spring",
            "{he} <buys/bought> {a} more at the fair",
            "a neighbor <sells/sold> {him} {a}",
            "{a} strays <join/joined> the others",
        ),
        lose=(
            "{he} <sells/sold> {a} of the {animals}",
            "{a} <run/ran> away",
            "{he} <gives/gave> {a} to {his} brother",
            "{a} {animals} <are/were> moved to another farm",
        ),
        grow={2: ("in spring the number of {animals} <doubles/doubled>",)},
        keep={
            2: ("{he} <sells/sold> half of {his} {animals}",),
            3: ("{he} <keeps/kept> only a third of the {animals}",),
        },
        many_gain=(
            "{a} neighbors <bring/brought> {him} {b} {animals} each",
            "{he} <buys/bought> {a} groups of {b} {animals}",
        ),
        many_lose=(
            "{a} buyers <take/took> {b} each",
            "{he} <sells/sold> {b} {animals} in each of {a} months",
        ),
        result=(
            "<now/in the end> there <are/were> {last} {animals}",
            "{name} <has/had> {last} {animals} after that",
        ),
        ask_end=(
            "how many {animals} <does/did> {name} have <now/then>",
            "how many {animals} <are/were> on the farm after that",
        ),
        ask_start=(
            "how many {animals} did {name} have at first",
            "how many {animals} were on the farm in the beginning",
        ),
        ask_more=("by how many <has/had> the number of {animals} grown",),
        ask_fewer=("by how many <has/had> the number of {animals} shrunk",),
        first="{animals} at first",
        before="{animals} before",
        now="{animals} now",
        after="{animals} in the end",
        gained="{animals} gained",
        lost="{animals} lost",
    ),
)
