"""Percent of a remainder, fractions of fractions: what is left, what there was, who got how "
"much."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="portions_birthday_money_spent_by_halves_and_thirds",
        topic="money",
        numbers={
            "third": money(10, 60),
            "rest": "third * 2",
            "had": "third * 6",
            "price": money(3, 30),
            "left": "rest - price",
        },
        nouns={"goal": "book, game, cap, poster, model kit, calendar"},
        facts={
            "had": (
                "{name} got {had} for {his} birthday",
                "{had} was what {name} got for {his} birthday",
            ),
            "spent": (
                "{he} put half of it into the bank and spent a third of the other half on a "
                "present for {his} mother",
                "half of it went to the bank, and a third of what was left paid for a present "
                "for {his} mother",
            ),
            "price": (
                "then {he} bought a {goal} for {price}",
                "after that a {goal} cost {him} {price}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money after the bank = had / 2",
                    "present = money after the bank / 3",
                    "money after the present = money after the bank - present",
                    "money left = money after the present - price",
                ),
                tell="had spent price",
                questions=("how much money is left", "how much does {name} have left"),
                goals=("the money that {name} has left",),
                wordings=(
                    "Birthday money: {had}. Half of it to the bank. A third of the other half "
                    "for {name}'s mother. {price} for a {goal}. What is left in {name}'s pocket?",
                    "How much of {had} does {name} have left after putting half into the bank, "
                    "spending one third of the remaining half on {his} mother, and paying "
                    "{price} for a {goal}?",
                    '"Half is for later," said {name} and took one half of the {had} from {his} '
                    "birthday to the bank. From the other half, a third bought flowers for {his} "
                    "mother and {price} bought a {goal}. How many dollars remained?",
                ),
            ),
            Ask(
                find="had",
                steps=(
                    "money after the present = left + price",
                    "a third of the half = money after the present / 2",
                    "half of the money = a third of the half * 3",
                    "money at first = half of the money * 2",
                ),
                wordings=(
                    "{name} has {left} of {his} birthday money left. Half of the money is in the "
                    "bank. Of the other half, a third went for flowers and {price} for a {goal}. "
                    "How much was it at first?",
                    "How much did {name} get for {his} birthday, if half went to the bank, one "
                    "third of the remaining half to a present, then {price} to a {goal}, and "
                    "{left} is still there?",
                ),
            ),
        ),
    ),
    Story(
        name="portions_class_votes_on_the_trip_in_two_rounds",
        topic="school",
        numbers={
            "children": whole(60, 400, 20),
            "first_share": percent(25, 30, 40, 45, 50),
            "zoo": "children * first_share / 100",
            "rest": "children - zoo",
            "second_share": fraction("1/2", "1/3", "1/4", "2/3", "3/4"),
            "lake": "rest * second_share",
            "none": "rest - lake",
        },
        nouns={"one": "zoo, circus, planetarium", "two": "lake, castle, mountain"},
        facts={
            "zoo": (
                "{first_share} of the {children} children of a school want to go to the {one}",
                "of {children} children at a school {first_share} would like to see the {one}",
            ),
            "lake": (
                "{second_share} of the others want to go to the {two}",
                "{second_share} of the remaining children are for the {two}",
            ),
            "none": ("the rest do not mind where they go", "all others have no wish"),
        },
        asks=(
            Ask(
                find="none",
                steps=(
                    "votes for the {one} = first_share of children",
                    "other children = children - votes for the {one}",
                    "votes for the {two} = second_share of other children",
                    "children who do not mind = other children - votes for the {two}",
                ),
                tell="zoo lake none",
                questions=(
                    "how many children do not mind",
                    "how many of the children voted for neither",
                ),
                goals=("the number of children who did not vote for either place",),
                wordings=(
                    "A school of {children} children plans a trip. {first_share} raise their "
                    "hands for the {one}. Of those whose hands are down, {second_share} then "
                    "vote for the {two}. How many children have not raised a hand at all?",
                    "How many of {children} children voted for neither place, if {first_share} "
                    "of them chose the {one} and {second_share} of those who did not chose the "
                    "{two}?",
                ),
            ),
            Ask(
                find="lake",
                steps=(
                    "other children = children - zoo",
                    "votes for the {two} = second_share of other children",
                ),
                wordings=(
                    "{zoo} of the {children} children of a school prefer the {one}. Among the "
                    "others, {second_share} prefer the {two}. How many prefer the {two}?",
                    "How many votes does the {two} get, when there are {children} children in "
                    "all, {zoo} of them are for the {one}, and {second_share} of the rest for "
                    "the {two}?",
                ),
            ),
        ),
    ),
    Story(
        name="portions_farm_land_half_woods_part_of_the_rest_wheat",
        topic="garden",
        numbers={
            "land": whole(60, 600, 20),
            "woods": percent(10, 20, 25, 40, 50),
            "wood_land": "land * woods / 100",
            "open": "land - wood_land",
            "wheat": fraction("1/2", "1/3", "1/4", "2/3", "3/5"),
            "wheat_land": "open * wheat",
            "tons": whole(2, 5),
            "harvest": "wheat_land * tons",
        },
        nouns={"grain": "wheat, rye, barley, corn"},
        facts={
            "land": (
                "a farm has {land} acres, of which {woods} are woods",
                "{woods} of the {land} acres of a farm are woods",
            ),
            "wheat": (
                "{grain} grows on {wheat} of the rest",
                "on {wheat} of the other land there is {grain}",
            ),
            "tons": ("an acre gives {tons} tons of {grain}", "each acre of it gives {tons} tons"),
        },
        asks=(
            Ask(
                find="harvest",
                steps=(
                    "acres of woods = woods of land",
                    "acres of open land = land - acres of woods",
                    "acres of {grain} = wheat of acres of open land",
                    "tons of {grain} = acres of {grain} * tons",
                ),
                tell="land wheat tons",
                questions=(
                    "how many tons of {grain} does the farm harvest",
                    "how large is the harvest of {grain}, in tons",
                ),
                goals=("the harvest of {grain} in tons",),
                wordings=(
                    "A farmer expects {tons} tons of {grain} from an acre. The farm has {land} "
                    "acres; {woods} of them are woods, and {grain} grows on {wheat} of the land "
                    "that is not. How many tons does the farmer expect in all?",
                    "How many tons of {grain} will come from a farm of {land} acres, {woods} of "
                    "which are woods, if {wheat} of the rest is sown with {grain} and each acre "
                    "yields {tons} tons?",
                ),
            ),
            Ask(
                find="wheat_land",
                steps=(
                    "acres of open land = land - wood_land",
                    "acres of {grain} = wheat of acres of open land",
                ),
                wordings=(
                    "Of {land} acres, {wood_land} are woods, says the farmer's map, and {wheat} "
                    "of everything else is sown with {grain}. How many acres is that?",
                    "How many acres of {grain} are there on a farm of {land} acres if "
                    "{wood_land} of them are woods and {wheat} of the remaining land is for "
                    "{grain}?",
                    "The farmer walks around {land} acres of land. First the woods, {wood_land} "
                    "acres. Then the {grain}: {wheat} of what is not woods. How many acres does "
                    "the {grain} cover?",
                ),
            ),
        ),
    ),
    Story(
        name="portions_phone_battery_used_up_by_percent_of_the_rest",
        topic="",
        numbers={
            "capacity": whole(2000, 6000, 200),
            "video": percent(20, 25, 40, 50),
            "video_use": "capacity * video / 100",
            "after_video": "capacity - video_use",
            "games": percent(10, 20, 25, 50),
            "game_use": "after_video * games / 100",
            "left": "after_video - game_use",
        },
        nouns={"device": "phone, tablet, laptop, game console"},
        facts={
            "capacity": (
                "the full battery of {name}'s {device} has {capacity} units of charge",
                "when it is full, the battery of {name}'s {device} has {capacity} units of charge",
            ),
            "video": ("watching a film takes {video} of that", "a film uses up {video} of it"),
            "games": (
                "a game afterward takes {games} of what remains",
                "afterward {games} of the remaining charge goes into a game",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "charge for the film = video of capacity",
                    "charge after the film = capacity - charge for the film",
                    "charge for the game = games of charge after the film",
                    "charge left = charge after the film - charge for the game",
                ),
                tell="capacity video games",
                questions=(
                    "how many units of charge are left",
                    "how many units does the battery still have then",
                ),
                goals=("the number of units of charge that are left",),
                wordings=(
                    "A full battery of {capacity} units, one film at {video} of that, one game "
                    "at {games} of the remainder. How many units can {name} still use on {his} "
                    "{device}?",
                    '"There was a film on it, {video} of the battery, and then I played, {games} '
                    'of what the film had left," says {name}. The battery of the {device} had '
                    "been full, at {capacity} units. What is in it now, in units?",
                    "First a film, then a game: the film drains {video} of the full battery of "
                    "{name}'s {device}, which is {capacity} units, and the game {games} of what "
                    "the film left. How many units are in the battery now?",
                    "How many of the {capacity} units of a full battery does {name}'s {device} "
                    "have after a film that uses {video} of them and a game that uses {games} of "
                    "those still there?",
                    "{name}'s {device} was charged to {capacity} units. A film later, {video} "
                    "were gone; and a game later, {games} of the rest were gone, too. What is "
                    "left, in units?",
                ),
            ),
        ),
    ),
    Story(
        name="portions_beads_sorted_by_color_fraction_of_fraction",
        topic="",
        numbers={
            "beads": whole(48, 480, 24),
            "red": fraction("1/2", "1/3", "1/4", "3/4", "2/3"),
            "red_beads": "beads * red",
            "shiny": fraction("1/2", "1/3", "1/4"),
            "shiny_red": "red_beads * shiny",
            "dull_red": "red_beads - shiny_red",
            "necklace": whole(2, 12),
            "need": "dull_red / necklace",
        },
        nouns={"color": "red, blue, green, yellow", "thing": "bead, button, glass stone"},
        facts={
            "beads": (
                "{red} of the {beads} {things} in a box are {color}",
                "a box holds {beads} {things}, {red} of them {color}",
            ),
            "shiny": (
                "{shiny} of the {color} ones shine in the dark",
                "of the {color} ones, {shiny} shine in the dark",
            ),
        },
        asks=(
            Ask(
                find="dull_red",
                steps=(
                    "{color} {things} = red of beads",
                    "{color} {things} that shine = shiny of {color} {things}",
                    "{color} {things} that do not shine = {color} {things} - {color} {things} "
                    "that shine",
                ),
                tell="beads shiny",
                questions=(
                    "how many {color} {things} do not shine in the dark",
                    "how many of the {color} {things} are ordinary ones that do not shine",
                ),
                goals=("the number of {color} {things} that do not shine",),
            ),
            Ask(
                find="need",
                steps=(
                    "{color} {things} = red of beads",
                    "{color} {things} that shine = shiny of {color} {things}",
                    "{color} {things} that do not shine = {color} {things} - {color} {things} "
                    "that shine",
                    "{things} for each = {color} {things} that do not shine / necklace",
                ),
                wordings=(
                    "There are {beads} {things} in a box, and {red} of them are {color}. A "
                    "teacher takes out the {color} ones that shine in the dark, {shiny} of all "
                    "{color} ones, and divides the other {color} ones among {necklace} children. "
                    "How many does each child get?",
                    "How many {color} {things} without any shine can each of {necklace} children "
                    "have, if they share all of these equally? In a box of {beads}, {red} are "
                    "{color}, and {shiny} of the {color} ones shine.",
                ),
            ),
            Ask(
                find="shiny_red",
                steps=(
                    "{color} {things} = red of beads",
                    "{color} {things} that shine = shiny of {color} {things}",
                ),
                wordings=(
                    "A box of {beads} {things}: {red} of them {color}, and {shiny} of those "
                    "shine in the dark. How many both are {color} and shine?",
                    "When the light goes out, {shiny} of the {color} {things} in a box begin to "
                    "shine. The box has {beads} {things}, and {red} are {color}. How many lights "
                    "of that color does one see?",
                ),
            ),
        ),
    ),
    Story(
        name="portions_salary_rent_then_a_share_of_the_rest_saved",
        topic="money",
        numbers={
            "pay": money(1500, 4000, 100),
            "rent_share": percent(25, 30, 40),
            "rent": "pay * rent_share / 100",
            "after_rent": "pay - rent",
            "saved_share": percent(10, 20, 25),
            "saved": "after_rent * saved_share / 100",
            "living": "after_rent - saved",
        },
        facts={
            "pay": (
                "{name} earns {pay} a month, and {rent_share} of it is for rent",
                "{rent_share} of the {pay} that {name} earns a month goes for rent",
            ),
            "saved": (
                "{he} saves {saved_share} of what remains after the rent",
                "of the money left after the rent {he} saves {saved_share}",
            ),
        },
        asks=(
            Ask(
                find="saved",
                steps=(
                    "monthly rent = rent_share of pay",
                    "money after the rent = pay - monthly rent",
                    "money saved = saved_share of money after the rent",
                ),
                tell="pay saved",
                questions=(
                    "how much does {name} save in a month",
                    "how much money does {he} put aside each month",
                ),
                goals=("the money that {name} saves in a month",),
                wordings=(
                    "First the rent, {rent_share} of everything; then the bank, {saved_share} of "
                    "what is left: so {name} divides {his} {pay} each month. How many dollars go "
                    "to the bank?",
                    "How much does {name} put into the bank each month out of {pay}, if "
                    "{rent_share} of it pays the rent and {saved_share} of the remaining money "
                    "is saved?",
                ),
            ),
            Ask(
                find="living",
                steps=(
                    "monthly rent = rent_share of pay",
                    "money after the rent = pay - monthly rent",
                    "money to spend = money after the rent - saved",
                ),
                wordings=(
                    "Of {pay} a month, {name} spends {rent_share} on rent and puts {saved} in "
                    "the bank. How much can {he} spend on everything else?",
                    "How much is left for food, clothes and fun if {name} is paid {pay}, the "
                    "rent takes {rent_share} of that, and {saved} is saved?",
                    "Pay day: {pay} for {name}. {rent_share} of it goes to the landlord on the "
                    "same day, {saved} to the bank. With how much does {name} have to get "
                    "through the month?",
                ),
            ),
        ),
    ),
    Story(
        name="portions_crowd_leaves_before_the_end_of_the_match",
        topic="",
        numbers={
            "crowd": whole(400, 4000, 200),
            "first_left": percent(5, 10, 15, 20),
            "gone_first": "crowd * first_left / 100",
            "after_first": "crowd - gone_first",
            "second_left": fraction("1/2", "1/3", "1/4", "1/5"),
            "gone_second": "after_first * second_left",
            "stayed": "after_first - gone_second",
        },
        nouns={"show": "match, concert, air show, horse show, open-air play"},
        facts={
            "crowd": ("{crowd} people come to a {show}", "a {show} is watched by {crowd} people"),
            "first": (
                "{first_left} of them leave in the break",
                "in the break {first_left} of these people go home",
            ),
            "second": (
                "when it starts to rain {second_left} of those who are left go as well",
                "rain drives away {second_left} of the people who stayed",
            ),
        },
        asks=(
            Ask(
                find="stayed",
                steps=(
                    "people who left in the break = first_left of crowd",
                    "people after the break = crowd - people who left in the break",
                    "people who left in the rain = second_left of people after the break",
                    "people at the end = people after the break - people who left in the rain",
                ),
                tell="crowd first second",
                questions=(
                    "how many people see the end",
                    "how many people are still there at the end",
                ),
                goals=("the number of people who see the end",),
                wordings=(
                    "At the end of a {show} the stands look empty. {crowd} people had come; "
                    "{first_left} of them went home in the break, and the rain drove away "
                    "{second_left} of the others. How many were left to clap?",
                ),
            ),
            Ask(
                find="crowd",
                steps=(
                    "people after the break = stayed + gone_second",
                    "people who came = people after the break + gone_first",
                ),
                wordings=(
                    "{stayed} people stayed to the end of a {show}. {gone_second} had left "
                    "because of rain, and {gone_first} before that, in the break. How many had "
                    "there been at the start?",
                    "In the break {gone_first} people left a {show}, in the rain {gone_second} "
                    "more, and {stayed} saw the end. For how many had the gates been opened?",
                ),
            ),
            Ask(
                find="gone_second",
                steps=(
                    "people who left in the break = first_left of crowd",
                    "people after the break = crowd - people who left in the break",
                    "people who left in the rain = people after the break - stayed",
                ),
                wordings=(
                    "Out of {crowd} people at a {show}, {first_left} went home in the break. "
                    "Then it began to rain, more people left, and {stayed} remained. How many "
                    "did the rain send home?",
                    "How many people left a {show} because of the rain, if {crowd} had come, "
                    "{first_left} of these had left in the break, before it rained, and {stayed} "
                    "were there at the end?",
                ),
            ),
        ),
    ),
    Story(
        name="portions_pizza_slices_and_who_ate_what_part",
        topic="food",
        numbers={
            "pizzas": whole(3, 12),
            "slices": oneof(6, 8, 10, 12),
            "all": "pizzas * slices",
            "boys": fraction("1/2", "1/3", "1/4", "2/3"),
            "boys_ate": "all * boys",
            "rest": "all - boys_ate",
            "girls": fraction("1/2", "1/3", "3/4"),
            "girls_ate": "rest * girls",
            "left": "rest - girls_ate",
        },
        nouns={"dish": "pizza, quiche, apple pie, cheesecake"},
        facts={
            "all": (
                "{pizzas} {dishs} are cut into {slices} slices each",
                "there are {pizzas} {dishs} on the table, each cut into {slices} slices",
            ),
            "boys": (
                "the soccer team eats {boys} of all the slices",
                "{boys} of the slices are eaten by the soccer team",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "slices at first = pizzas * slices",
                    "slices for the soccer team = boys of slices at first",
                    "slices after the soccer team = slices at first - slices for the soccer team",
                    "slices left = slices after the soccer team - girls_ate",
                ),
                wordings=(
                    "After the game: {pizzas} {dishs}, {slices} slices each. The soccer team "
                    "came first and ate {boys} of all slices; the handball team ate {girls_ate}. "
                    "How many slices were left for the trainers?",
                    "How many slices do the trainers find when the soccer team has eaten {boys} "
                    "and the handball team {girls_ate} of the slices of {pizzas} {dishs}, cut "
                    "into {slices} each?",
                ),
            ),
            Ask(
                find="girls_ate",
                steps=(
                    "slices at first = pizzas * slices",
                    "slices after the soccer team = slices at first - boys_ate",
                    "slices for the handball team = girls of slices after the soccer team",
                ),
                wordings=(
                    "Of {pizzas} {dishs} with {slices} slices each, the soccer team ate "
                    "{boys_ate} slices. The handball team came later and ate {girls} of what "
                    "remained. How many slices was that?",
                    "How many slices did the handball team eat, if {pizzas} {dishs} were cut "
                    "into {slices} slices each, the soccer team had {boys_ate} slices, and "
                    "{girls} of the others went to the handball team?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "slices at first = pizzas * slices",
                    "slices for the soccer team = boys of slices at first",
                    "slices after the soccer team = slices at first - slices for the soccer team",
                ),
                tell="all boys",
                questions=(
                    "how many slices are left for the other teams",
                    "how many slices remain after that",
                ),
                goals=("the number of slices that remain after that",),
            ),
        ),
    ),
)
