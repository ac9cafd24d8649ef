"""Amounts told in parts: a meter read twice, seats at two prices, plots, clothes, a tour of a "
"choir."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="sums_water_meter_read_before_and_after_a_vacation",
        topic="",
        numbers={
            "before": whole(1200, 6000, 5),
            "people": whole(2, 6),
            "daily": whole(80, 150, 5),
            "days": whole(7, 28),
            "away": whole(2, 6),
            "home": "days - away",
            "used": "people * daily * home",
            "after": "before + used",
        },
        facts={
            "before": (
                "the water meter of a family shows {before} liters",
                "{before} liters stand on a family's water meter",
            ),
            "people": (
                "each of the {people} people uses {daily} liters a day",
                "there are {people} people in the house, and each uses {daily} liters a day",
            ),
            "days": (
                "the next reading is {days} days later, but for {away} of these days all of them "
                "are away and use nothing",
                "it is read again after {days} days, for {away} of which nobody was at home and "
                "no water ran",
            ),
        },
        asks=(
            Ask(
                find="after",
                steps=(
                    "days at home = days - away",
                    "liters in a day = people * daily",
                    "liters used = liters in a day * days at home",
                    "liters on the meter = before + liters used",
                ),
                tell="before people days",
                questions=(
                    "what does the meter show then, in liters",
                    "how many liters does the meter show at the second reading",
                ),
                goals=("the number of liters at the second reading",),
                wordings=(
                    "First reading of the water meter: {before} liters. Second reading, {days} "
                    "days later: to be guessed by the children. They know that all {people} of "
                    "the family use {daily} liters a day each and that they were all on vacation "
                    "for {away} of the days, without a drop being used at home. What is the "
                    "right guess, in liters?",
                    "What number of liters will a water meter show in {days} days, if it is at "
                    "{before} now, {people} people use {daily} liters each a day, and on {away} "
                    "of the days the house is empty and uses none?",
                ),
            ),
            Ask(
                find="daily",
                steps=(
                    "liters used = after - before",
                    "days at home = days - away",
                    "liters in a day = liters used / days at home",
                    "liters for a person = liters in a day / people",
                ),
                wordings=(
                    "In {days} days a family's water meter went from {before} to {after} liters. "
                    "For {away} of these days the house was empty and no water was used. How "
                    "many liters did each of the {people} people use on a day at home, if all "
                    "used the same?",
                    "A meter shows {after} liters; {days} days ago it showed {before}. The "
                    "{people} people who live there were away for {away} days, during which it "
                    "stood still. How much water is that per person for each day at home, in "
                    "liters?",
                ),
            ),
        ),
    ),
    Story(
        name="sums_theater_seats_floor_and_balcony_partly_sold",
        topic="money",
        numbers={
            "seats": oneof(8, 10, 12, 15),
            "empty": whole(3, 30),
            "floor_sold": whole(60, 320),
            "rows": "(floor_sold + empty) / seats",
            "balcony": whole(20, 90, 2),
            "price": money(12, 30, 2),
            "balcony_sold": "balcony / 2",
            "income": "floor_sold * price + balcony_sold * price / 2",
        },
        facts={},
        asks=(
            Ask(
                find="floor_sold",
                steps=(
                    "seats on the floor = rows * seats",
                    "seats sold on the floor = seats on the floor - empty",
                ),
                wordings=(
                    "{rows} rows, {seats} seats in each, {empty} of them empty: how many people "
                    "sit on the floor of the theater?",
                    "How many tickets for the floor of a theater were sold, if it has {rows} "
                    "rows of {seats} seats and {empty} were not sold?",
                ),
            ),
            Ask(
                find="income",
                steps=(
                    "money for the floor = floor_sold * price",
                    "seats sold in the balcony = balcony / 2",
                    "price of a balcony seat = price / 2",
                    "money for the balcony = seats sold in the balcony * price of a balcony seat",
                    "money for all seats = money for the floor + money for the balcony",
                ),
                wordings=(
                    "On opening night {floor_sold} seats on the floor were sold at {price} each. "
                    "The balcony has {balcony} seats, of which half were sold, at half the price "
                    "of the floor. What did the theater take in?",
                    "How much money does a theater make with {floor_sold} seats on the floor for "
                    "{price} each and one half of the {balcony} seats of its balcony, where a "
                    "seat is half as expensive?",
                    '"Floor {price}, balcony half of that," reads the sign. {floor_sold} people '
                    "paid for the floor; the balcony, with its {balcony} seats, was only half "
                    "full. How many dollars are in the cash box?",
                ),
            ),
            Ask(
                find="rows",
                steps=(
                    "seats on the floor = floor_sold + empty",
                    "rows = seats on the floor / seats",
                ),
                wordings=(
                    "All but {empty} seats on the floor of a theater are taken, by {floor_sold} "
                    "people. Every row has {seats} seats. How many rows are there?",
                    "How many rows of {seats} seats are there on the floor of a theater, if "
                    "{floor_sold} people sit there and {empty} seats are empty?",
                ),
            ),
        ),
    ),
    Story(
        name="sums_community_garden_plots_paths_and_shed",
        topic="garden",
        numbers={
            "long": whole(20, 80, 5),
            "wide": whole(12, 48, 4),
            "area": "long * wide",
            "path_share": percent(10, 15, 20, 25),
            "paths": "area * path_share / 100",
            "shed": oneof(10, 20, 30, 40),
            "rest": "area - paths - shed",
            "plot": oneof(10, 15, 20, 25, 30, 40),
            "plots": "rest / plot",
        },
        where=("long > wide", "plots > 3"),
        facts={
            "area": (
                "a community garden is {long} meters long and {wide} meters wide",
                "the rectangle of a community garden measures {long} by {wide} meters",
            ),
            "paths": (
                "{path_share} of its area is taken up by paths, and a shed covers {shed} "
                "square meters",
                "a shed takes up {shed} square meters, and paths take up {path_share} of the "
                "whole area",
            ),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "square meters of garden = long * wide",
                    "square meters of paths = path_share of square meters of garden",
                    "square meters without paths = square meters of garden - square meters of "
                    "paths",
                    "square meters for plants = square meters without paths - shed",
                ),
                tell="area paths",
                questions=(
                    "how many square meters are left for plants",
                    "how many square meters can be planted",
                ),
                goals=("the area that is left for plants, in square meters",),
                wordings=(
                    "How many square meters of a rectangular community garden, {long} meters "
                    "long and {wide} meters wide, are for plants, if a shed covers {shed} square "
                    "meters and {path_share} of the whole area are paths?",
                    "{long} meters by {wide} is the size of a rectangular community garden. Take "
                    "away the paths, {path_share} of it, and the shed, {shed} square meters. How "
                    "much ground is there for plants, in square meters?",
                ),
            ),
            Ask(
                find="plots",
                steps=(
                    "square meters of garden = long * wide",
                    "square meters without paths = square meters of garden - paths",
                    "square meters for plants = square meters without paths - shed",
                    "plots = square meters for plants / plot",
                ),
                wordings=(
                    "A rectangle of {long} by {wide} meters becomes a community garden. {paths} "
                    "square meters of it will be paths, {shed} a shed for tools, and the rest "
                    "plots of {plot} square meters. How many families can have a plot?",
                    "How many plots, each of {plot} square meters, does a rectangular garden "
                    "{long} meters long and {wide} meters wide have, if its paths take {paths} "
                    "square meters and its shed {shed}?",
                    "The plan of a garden: length {long} meters, width {wide} meters, paths "
                    "{paths} square meters, shed {shed} square meters, everything else plots, "
                    "{plot} square meters each. How many plots are on the plan?",
                ),
            ),
        ),
    ),
    Story(
        name="sums_clothes_drive_sorted_into_good_and_worn",
        topic="",
        numbers={
            "bags": whole(8, 30),
            "pieces": whole(6, 20),
            "all": "bags * pieces",
            "worn_share": fraction("1/3", "1/4", "1/5", "1/6"),
            "worn": "all * worn_share",
            "good": "all - worn",
            "kids": percent(20, 25, 40, 50),
            "kids_clothes": "good * kids / 100",
            "adult_clothes": "good - kids_clothes",
        },
        facts={
            "bags": (
                "{bags} bags with {pieces} pieces of clothing each are given to a charity",
                "a charity receives {bags} bags of clothes, {pieces} pieces in each",
            ),
            "worn": (
                "{worn_share} of all the pieces are too worn and become rags",
                "rags are made from {worn_share} of them, which are too worn",
            ),
        },
        asks=(
            Ask(
                find="good",
                steps=(
                    "pieces of clothing = bags * pieces",
                    "worn pieces = worn_share of pieces of clothing",
                    "good pieces = pieces of clothing - worn pieces",
                ),
                tell="bags worn",
                questions=("how many pieces can still be worn", "how many good pieces are there"),
                goals=("the number of pieces that can still be worn",),
                wordings=(
                    "Of {bags} bags with {pieces} pieces of clothing apiece, {worn_share} of the "
                    "pieces end as rags. How many find a new owner, if all the others do?",
                    "How many pieces of clothing go on the shelves of a charity that gets {bags} "
                    "bags of {pieces} pieces and has to turn {worn_share} of all of them into "
                    "rags?",
                ),
            ),
            Ask(
                find="adult_clothes",
                steps=(
                    "pieces of clothing = bags * pieces",
                    "good pieces = pieces of clothing - worn",
                    "clothes for children = kids of good pieces",
                    "clothes for adults = good pieces - clothes for children",
                ),
                wordings=(
                    "Volunteers empty {bags} bags, {pieces} pieces of clothing to a bag. {worn} "
                    "pieces are only good for rags. Of those that can be worn, {kids} are for "
                    "children and the rest for adults. How many are for adults?",
                    "How many pieces for adults come out of {bags} bags with {pieces} pieces of "
                    "clothing each, once {worn} worn ones have been taken out, if {kids} of the "
                    "good ones are children's clothes?",
                    "The list on the wall: {bags} bags. {pieces} pieces a bag. {worn} pieces to "
                    "rags. {kids} of the others to the children's shelf. All that is left to the "
                    "adults' shelf. How many pieces go there?",
                ),
            ),
        ),
    ),
    Story(
        name="sums_choir_tour_bus_hotel_and_money_from_concerts",
        topic="money",
        numbers={
            "singers": oneof(15, 16, 20, 24, 25, 30, 32, 40),
            "room": money(20, 60, 5),
            "nights": whole(2, 6),
            "beds": "singers * room * nights",
            "cost": money(2000, 10000, 50),
            "bus": "cost - beds",
            "concerts": whole(2, 6),
            "fee": money(200, 900, 50),
            "earned": "concerts * fee",
            "missing": "cost - earned",
            "share": "missing / singers",
        },
        where=("bus > 300", "bus < 2400"),
        facts={
            "beds": (
                "a bed costs {room} a night, and {singers} singers stay {nights} nights",
                "{singers} singers stay for {nights} nights in beds at {room} a night each",
            ),
            "bus": ("the bus for the tour costs {bus}", "{bus} has to be paid for the bus"),
            "earned": (
                "the choir gets {fee} for each of {concerts} concerts",
                "each of {concerts} concerts brings the choir {fee}",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "price of a night for all = singers * room",
                    "price of all nights = price of a night for all * nights",
                    "cost of the tour = price of all nights + bus",
                    "money earned = concerts * fee",
                    "money missing = cost of the tour - money earned",
                ),
                tell="beds bus earned",
                questions=(
                    "how much of the cost is not covered by the concerts",
                    "how much money is still missing",
                ),
                goals=("the money that is still missing for the tour",),
                wordings=(
                    "A choir goes on tour: {singers} singers, {nights} nights, {room} a night "
                    "for every bed, and {bus} for the bus. {concerts} concerts bring in {fee} "
                    "each. How much more must the choir find?",
                    "How much money does a choir lack for a tour with {singers} singers, if beds "
                    "are {room} a night for each over {nights} nights, the bus is {bus}, and it "
                    "earns {fee} at each of {concerts} concerts?",
                ),
            ),
            Ask(
                find="share",
                steps=(
                    "money earned = concerts * fee",
                    "money missing = cost - money earned",
                    "share of a singer = money missing / singers",
                ),
                wordings=(
                    "The tour of a choir costs {cost} in all. {concerts} concerts at {fee} each "
                    "pay for a part, and the {singers} singers share the rest equally. What does "
                    "each singer pay?",
                    "What is each singer's part, if {singers} singers split equally what "
                    "{concerts} concerts, {fee} for each, leave unpaid of a tour for {cost}?",
                ),
            ),
        ),
    ),
    Story(
        name="sums_apartment_plants_watered_at_different_intervals",
        topic="",
        numbers={
            "days": oneof(12, 24, 36, 48, 60),
            "fern_every": oneof(2, 3, 4),
            "fern_water": whole(300, 900, 50),
            "cactus_every": oneof(6, 12),
            "cactus_water": whole(60, 240, 20),
            "fern_ml": "fern_water * days / fern_every",
            "cactus_ml": "cactus_water * days / cactus_every",
            "total": "fern_ml + cactus_ml",
        },
        facts={
            "ferns": (
                "{name} gives the neighbors' ferns {fern_water} milliliters of water in all "
                "every {fern_every} days",
                "the neighbors' ferns get {fern_water} milliliters of water in all from {name} "
                "every {fern_every} days",
            ),
            "cacti": (
                "{he} gives their cactuses {cactus_water} milliliters in all every "
                "{cactus_every} days",
                "their cactuses get {cactus_water} milliliters in all from {him} every "
                "{cactus_every} days",
            ),
            "days": ("{he} does this for {days} days", "this goes on for {days} days"),
        },
        asks=(
            Ask(
                find="fern_water",
                steps=(
                    "water for the ferns = total - cactus_ml",
                    "times for the ferns = days / fern_every",
                    "water for the ferns each time = water for the ferns / times for the ferns",
                ),
                wordings=(
                    "{name} used {total} milliliters of water for the neighbors' plants in "
                    "{days} days. {cactus_ml} milliliters of that went to the cactuses; all the "
                    "rest went to the ferns, which were watered every {fern_every} days, always "
                    "with the same amount. What was that amount, in milliliters?",
                    "How many milliliters did the neighbors' ferns get from {name} each time? In "
                    "{days} days {he} watered them every {fern_every} days and used {total} "
                    "milliliters for all the plants, {cactus_ml} of which were for the cactuses.",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "times for the ferns = days / fern_every",
                    "water for the ferns = times for the ferns * fern_water",
                    "times for the cactuses = days / cactus_every",
                    "water for the cactuses = times for the cactuses * cactus_water",
                    "water in all = water for the ferns + water for the cactuses",
                ),
                tell="ferns cacti days",
                questions=(
                    "how many milliliters of water is that in all",
                    "how many milliliters of water do they all get together in that time",
                ),
                goals=("the water for all the plants in that time, in milliliters",),
                wordings=(
                    "While the neighbors are away for {days} days, {name} waters their plants: "
                    "the ferns every {fern_every} days with {fern_water} milliliters in all, the "
                    "cactuses every {cactus_every} days with {cactus_water} milliliters in all. "
                    "{days} days pass. How many milliliters did the plants get?",
                    "How many milliliters of water does {name} use in {days} days for the "
                    "neighbors' plants, if {he} gives the ferns {fern_water} milliliters "
                    "together once every {fern_every} days and the cactuses {cactus_water} "
                    "milliliters together once every {cactus_every} days?",
                ),
            ),
        ),
    ),
    Story(
        name="sums_bakery_flour_deliveries_and_days_it_lasts",
        topic="work",
        numbers={
            "sacks": whole(6, 20),
            "sack": oneof(20, 25, 50),
            "stock": "sacks * sack",
            "bread": oneof(400, 500, 600, 750, 800),
            "breads": whole(20, 90, 10),
            "day_grams": "bread * breads",
            "day": "day_grams / 1000",
            "days": whole(2, 9),
            "left": "stock - day * days",
        },
        facts={
            "stock": (
                "a bakery has {sacks} sacks of flour, {sack} kilograms each",
                "{sacks} sacks with {sack} kilograms of flour each are in the storeroom of a "
                "bakery",
            ),
            "day": (
                "{breads} loaves are baked a day, with {bread} grams of flour for each",
                "it bakes {breads} loaves a day and needs {bread} grams of flour for one",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "kilograms of flour = sacks * sack",
                    "grams of flour a day = bread * breads",
                    "kilograms of flour a day = grams of flour a day / 1000",
                    "kilograms used = kilograms of flour a day * days",
                    "kilograms left = kilograms of flour - kilograms used",
                ),
                wordings=(
                    "In the storeroom of a bakery: {sacks} sacks of flour, {sack} kilograms "
                    "each. On the shelves every morning: {breads} loaves, each made with {bread} "
                    "grams of flour. How many kilograms of flour are in the storeroom after "
                    "{days} days?",
                    "How many kilograms of flour does a bakery have left of {sacks} sacks of "
                    "{sack} kilograms after baking {breads} loaves a day, {bread} grams of flour "
                    "each, for {days} days?",
                ),
            ),
            Ask(
                find="day",
                steps=(
                    "grams of flour a day = bread * breads",
                    "kilograms of flour a day = grams of flour a day / 1000",
                ),
                tell="stock day",
                questions=(
                    "how many kilograms of flour does the bakery use in a day",
                    "how much flour is needed for one day, in kilograms",
                ),
                goals=("the flour that the bakery uses in a day, in kilograms",),
            ),
            Ask(
                find="sacks",
                steps=(
                    "kilograms used = day * days",
                    "kilograms of flour = kilograms used + left",
                    "sacks = kilograms of flour / sack",
                ),
                wordings=(
                    "Using {day} kilograms of flour a day, a bakery has "
                    "{left:kilogram/kilograms} left after {days} days without a delivery. The "
                    "flour had come in sacks of {sack} kilograms. How many sacks had there been?",
                    "How many sacks of {sack} kilograms did a bakery have {days} days ago, if it "
                    "has used {day} kilograms of flour every day since and {left:kilogram "
                    "is/kilograms are} left?",
                ),
            ),
        ),
    ),
    Story(
        name="sums_school_concert_minutes_planned_and_overrun",
        topic="school",
        numbers={
            "songs": whole(6, 14),
            "song": whole(3, 5),
            "speeches": whole(2, 4),
            "speech": whole(4, 9),
            "planned": "songs * song + speeches * speech",
            "pause": oneof(10, 15, 20),
            "late": whole(3, 15),
            "real": "planned + pause + late",
        },
        facts={
            "songs": (
                "a school concert has {songs} songs of {song} minutes",
                "{songs} songs, each {song} minutes long, are sung at a school concert",
            ),
            "speeches": (
                "there are {speeches} speeches of {speech} minutes each",
                "{speeches} people speak for {speech} minutes each",
            ),
            "pause": (
                "an intermission of {pause} minutes comes in the middle",
                "in the middle there is an intermission of {pause} minutes",
            ),
            "late": (
                "because of the applause everything takes {late} minutes more",
                "the applause makes it all {late} minutes longer",
            ),
        },
        asks=(
            Ask(
                find="real",
                steps=(
                    "minutes of songs = songs * song",
                    "minutes of speeches = speeches * speech",
                    "minutes of songs and speeches = minutes of songs + minutes of speeches",
                    "minutes with the intermission = minutes of songs and speeches + pause",
                    "minutes of the concert = minutes with the intermission + late",
                ),
                tell="songs speeches pause late",
                questions=(
                    "how many minutes does the concert last",
                    "after how many minutes is it over",
                ),
                goals=("the length of the concert in minutes",),
                wordings=(
                    "Program: {songs} songs, {song} minutes each. {speeches} speeches, {speech} "
                    "minutes each. Intermission, {pause} minutes. Not on the program: {late} "
                    "minutes of applause in all. How many minutes after the beginning can the "
                    "parents go home?",
                    "How long, in minutes, did a school concert take with {songs} songs of "
                    "{song} minutes, {speeches} speeches of {speech} minutes, {pause} minutes of "
                    "intermission and {late} minutes of applause?",
                ),
            ),
            Ask(
                find="late",
                steps=(
                    "minutes of songs = songs * song",
                    "minutes of speeches = speeches * speech",
                    "minutes of songs and speeches = minutes of songs + minutes of speeches",
                    "minutes planned = minutes of songs and speeches + pause",
                    "minutes too long = real - minutes planned",
                ),
                wordings=(
                    "A school concert with {songs} songs of {song} minutes, {speeches} speeches "
                    "of {speech} minutes and an intermission of {pause} minutes was over after "
                    "{real} minutes. By how many minutes did it take longer than planned?",
                    "By how many minutes did a school concert of {real} minutes go over its "
                    "plan, which was {songs} songs, {song} minutes each, {speeches} speeches, "
                    "{speech} minutes each, and {pause} minutes of intermission?",
                ),
            ),
        ),
    ),
)
