"""Groups counted and divided: surveys, clubs, elections, classes, shares of shares, leftovers."""

from datagen.numbers.quantity import factor, fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="class_survey_of_favorite_ice_cream",
        topic="school",
        numbers={
            "all": whole(40, 240, 20),
            "p": percent(20, 25, 30, 40, 50),
            "a": "all * p / 100",
            "share": fraction("1/4", "1/5", "1/10"),
            "b": "all * share",
            "c": whole(4, 40),
            "ab": "a + b",
            "abc": "ab + c",
            "rest": "all - abc",
        },
        where=("rest > 2",),
        nouns={
            "one": "chocolate, vanilla, strawberry",
            "two": "mint, coconut, banana, peach",
            "three": "lemon, mango, cherry, caramel",
        },
        facts={
            "all": (
                "{all} students are asked about their favorite ice cream",
                "a school asks {all} of its students which ice cream they like best",
            ),
            "a": (
                "{p} of the students choose {one} and {share} of them choose {two}",
                "{one} is the favorite of {p} of the students, {two} that of {share} of them",
            ),
            "c": ("{c} students choose {three}", "for {c} students it is {three}"),
            "rest": ("the others do not like ice cream", "all the rest say that they like none"),
        },
        asks=(
            Ask(
                find="rest",
                steps=(
                    "students for {one} = p of all",
                    "students for {two} = share of all",
                    "students for {one} and {two} = students for {one} + students for {two}",
                    "students with a favorite = students for {one} and {two} + c",
                    "students with no favorite = all - students with a favorite",
                ),
                tell="all a c rest",
                questions=(
                    "how many students do not like ice cream",
                    "how many students have no favorite",
                ),
                goals=("the number of students who do not like ice cream",),
                wordings=(
                    "{name} asked {all} students for their favorite ice cream. {p} said {one}, "
                    "{share} said {two}, {c} students said {three}, and the rest said that they "
                    "do not like ice cream. How many students do not like ice cream?",
                    "Out of {all} students, {p} like {one} best, {share} like {two} best and {c} "
                    "like {three} best. How many students named none of these three?",
                ),
            ),
            Ask(
                find="ab",
                steps=(
                    "students for {one} = p of all",
                    "students for {two} = share of all",
                    "students for {one} and {two} = students for {one} + students for {two}",
                ),
                wordings=(
                    "In a survey of {all} students, {p} picked {one} as their favorite ice cream "
                    "and {share} picked {two}. How many students picked one of these two?",
                    "How many of {all} students like {one} or {two} ice cream best, if {one} is "
                    "the favorite of {p} of them and {two} that of {share}?",
                ),
            ),
            Ask(
                find="c",
                steps=(
                    "students for {one} and {two} = a + b",
                    "other students = all - students for {one} and {two}",
                    "students for {three} = other students - rest",
                ),
                wordings=(
                    "Of {all} students who were asked about ice cream, {a} chose {one}, {b} chose "
                    "{two}, {rest} said that they like none, and the others chose {three}. How "
                    "many chose {three}?",
                    "{all} students vote for an ice cream: {a} for {one}, {b} for {two}, some for "
                    "{three}, and {rest} for none at all. How many votes are for {three}?",
                ),
            ),
        ),
    ),
    Story(
        name="camp_groups_by_cabin_with_some_going_home",
        topic="",
        numbers={
            "cabins": whole(4, 15),
            "per": whole(4, 12),
            "kids": "cabins * per",
            "home": whole(2, 15),
            "came": whole(2, 20),
            "after_home": "kids - home",
            "now": "after_home + came",
            "teams": oneof(2, 3, 4, 5, 6),
            "team": "now / teams",
        },
        where=("team > 2",),
        nouns={"camp": "summer camp, soccer camp, music camp, ski camp, science camp"},
        facts={
            "kids": (
                "a {camp} has {cabins} cabins with {per} children in each",
                "at a {camp} there are {cabins} cabins, and {per} children sleep in each",
            ),
            "home": (
                "after a week {home} children go home and {came} new ones arrive",
                "{home} of the children leave early, and {came} others come instead",
            ),
            "teams": (
                "then all of them are divided into {teams} equal teams",
                "for a game they form {teams} teams of the same size",
            ),
        },
        asks=(
            Ask(
                find="team",
                steps=(
                    "children at first = cabins * per",
                    "children after some left = children at first - home",
                    "children now = children after some left + came",
                    "children in a team = children now / teams",
                ),
                tell="kids home teams",
                questions=("how many children are in each team", "how large is each team"),
                goals=("the number of children in a team",),
                wordings=(
                    "All {cabins} cabins of a {camp} had {per} children each. Then {home} "
                    "children went home and {came} arrived. If the children who are now there "
                    "make {teams} equal teams, how many are in a team?",
                    "How many children are in each of {teams} equal teams at a {camp} where "
                    "{cabins} cabins with {per} children each were full, before {home} children "
                    "left and {came} more came?",
                ),
            ),
            Ask(
                find="came",
                steps=(
                    "children at first = cabins * per",
                    "children after some left = children at first - home",
                    "children now = teams * team",
                    "new children = children now - children after some left",
                ),
                wordings=(
                    "A {camp} began with {cabins} cabins of {per} children. {home} children went "
                    "home, and some new ones came. After that there were exactly enough children "
                    "for {teams} teams of {team}. How many new ones came?",
                    "{teams} teams of {team} children play at a {camp}, and nobody is left out. "
                    "At first there had been {cabins} cabins with {per} children each, but {home} "
                    "of them went home. How many children came later?",
                ),
            ),
        ),
    ),
    Story(
        name="pets_in_a_class_dogs_cats_and_fish",
        topic="school",
        numbers={
            "dogs": whole(3, 16),
            "k": factor(2, 3),
            "cats": "dogs * k",
            "more": whole(2, 12),
            "fish": "cats + more",
            "ab": "dogs + cats",
            "pets": "ab + fish",
            "legs_dogs": "dogs * 4",
            "legs_cats": "cats * 4",
            "legs": "legs_dogs + legs_cats",
        },
        nouns={
            "one": "dog, rabbit, hamster, guinea pig, turtle",
            "two": "cat, mouse, lizard, gerbil",
            "three": "fish/fish, snake, goldfish, snail",
        },
        facts={
            "dogs": (
                "the children in {name}'s class own {dogs} {ones}",
                "{dogs} {ones} belong to the children in {name}'s class",
            ),
            "cats": (
                "they have {k:times} as many {twos} as {ones}",
                "the number of {twos} is {k:times} that of the {ones}",
            ),
            "fish": (
                "they have {more} more {threes} than {twos}",
                "the {threes} outnumber the {twos} by {more}",
            ),
        },
        asks=(
            Ask(
                find="pets",
                steps=(
                    "{twos} = k of dogs",
                    "{threes} = {twos} + more",
                    "{ones} and {twos} = dogs + {twos}",
                    "pets in all = {ones} and {twos} + {threes}",
                ),
                tell="dogs cats fish",
                questions=(
                    "how many of these pets are there in all",
                    "how many pets of the three kinds do they own",
                ),
                goals=("the total number of these pets",),
                wordings=(
                    "In {name}'s class there are children with pets: {dogs} {ones}, {k:times} as "
                    "many {twos} as {ones}, and {more} more {threes} than {twos}. How many pets "
                    "is that?",
                    "{name} makes a chart of the pets in {his} class. {he} counts {dogs} {ones}, "
                    "{k:times} that number of {twos}, and a number of {threes} that is {more} "
                    "higher than the number of {twos}. How many pets are in {his} chart?",
                ),
            ),
            Ask(
                find="legs",
                steps=(
                    "{twos} = k of dogs",
                    "legs of the {ones} = dogs * 4",
                    "legs of the {twos} = {twos} * 4",
                    "legs in all = legs of the {ones} + legs of the {twos}",
                ),
                wordings=(
                    "A pet shop has {dogs} {ones} and {k:times} as many {twos}. How many legs do "
                    "these animals have altogether, if each of them has four legs?",
                    "{dogs} {ones} and {k:times} as many {twos} live at {name}'s house, all with "
                    "four legs. Count the legs! How many are there?",
                ),
            ),
            Ask(
                find="dogs",
                steps=("{twos} = fish - more", "{ones} = {twos} / k"),
                wordings=(
                    "There are {fish} {threes} in a pet shop, {more} more than {twos}. There are "
                    "{k:times} as many {twos} as {ones}. How many {ones} are there?",
                    "A shop has {k:times} as many {twos} as {ones} and {more} fewer {twos} than "
                    "{threes}. It has {fish} {threes}. Find the number of {ones}.",
                ),
            ),
        ),
    ),
    Story(
        name="ballroom_couples_and_people_who_sit_out",
        topic="",
        numbers={
            "people": whole(60, 300, 10),
            "p": percent(10, 20, 30, 40, 60),
            "sit": "people * p / 100",
            "dance": "people - sit",
            "pairs": "dance / 2",
            "left": whole(2, 20),
            "now": "pairs - left",
        },
        where=("now > 3",),
        nouns={"event": "wedding, ball, party, festival, reunion"},
        facts={
            "people": (
                "there are {people} people at a {event}",
                "{people} people come to a {event}",
            ),
            "sit": (
                "{p} of them sit and watch, and the others dance in pairs",
                "while {p} of them are sitting, everybody else is dancing in couples",
            ),
            "left": (
                "then {left} couples stop dancing",
                "after a while {left} of the couples leave the dance floor",
            ),
        },
        asks=(
            Ask(
                find="now",
                steps=(
                    "people sitting = p of people",
                    "people dancing = people - people sitting",
                    "couples dancing = people dancing / 2",
                    "couples still dancing = couples dancing - left",
                ),
                tell="people sit left",
                questions=(
                    "how many couples are still dancing",
                    "how many couples are on the dance floor after that",
                ),
                goals=("the number of couples that go on dancing",),
                wordings=(
                    "At a {event} with {people} people, {p} are sitting down. All others dance, "
                    "two by two. When {left} couples get tired and stop, how many couples keep "
                    "dancing?",
                ),
            ),
            Ask(
                find="pairs",
                steps=(
                    "people sitting = p of people",
                    "people dancing = people - people sitting",
                    "couples dancing = people dancing / 2",
                ),
                tell="people sit",
                questions=("how many couples are dancing",),
                wordings=(
                    "{people} people are at a {event}. {p} of them prefer to sit. The rest dance "
                    "in couples. How many couples are there on the dance floor?",
                    "How many couples are dancing at a {event}, when {p} of the {people} people "
                    "there are not dancing?",
                ),
            ),
            Ask(
                find="people",
                steps=(
                    "couples at first = now + left",
                    "people dancing = couples at first * 2",
                    "people in all = people dancing + sit",
                ),
                wordings=(
                    "{now} couples are still dancing at a {event}; {left} couples have stopped. "
                    "At the beginning {sit} people were sitting and all the others were dancing "
                    "in couples. How many people are at the {event}?",
                ),
            ),
        ),
    ),
    Story(
        name="door_to_door_sales_third_plus_two_then_half",
        topic="work",
        numbers={
            "end": whole(3, 60),
            "before_half": "end * 2",
            "extra": whole(2, 14, 2),
            "before_extra": "before_half + extra",
            "two_thirds": "before_extra",
            "third": "two_thirds / 2",
            "start": "two_thirds + third",
        },
        nouns={
            "item": "vacuum cleaner, brush, cookie box/cookie boxes, calendar, candle, magazine, "
            "jar of honey/jars of honey",
            "place": "green house, school, office, town hall",
        },
        asks=(
            Ask(
                find="start",
                steps=(
                    "{items} before the last stop = end * 2",
                    "{items} after the {place} = {items} before the last stop + extra",
                    "a third of all {items} = {items} after the {place} / 2",
                    "{items} at first = {items} after the {place} + a third of all {items}",
                ),
                wordings=(
                    "{name} sold a third of {his} {items} at the {place}, {extra} more on the "
                    "way, and half of what was left at {his} last stop. {he} has {end} {items} "
                    "left. How many did {he} have at first?",
                    "How many {items} did {name} start with, if one third of them were sold at "
                    "the {place}, then {extra} more, then half of the rest, and {end} remain?",
                    "One third of {name}'s {items} went at the {place}. After that {he} sold "
                    "{extra} to a neighbor. Half of those that remained were bought by a family, "
                    "and {name} came home with {end}. With how many had {he} set out?",
                ),
            ),
            Ask(
                find="end",
                steps=(
                    "{items} sold at the {place} = start / 3",
                    "{items} left after the {place} = start - {items} sold at the {place}",
                    "{items} before the last stop = {items} left after the {place} - extra",
                    "{items} left = {items} before the last stop / 2",
                ),
                wordings=(
                    "{name} had {start} {items} to sell. {he} sold a third of them at the "
                    "{place}, {extra} more on the way, and then half of what was left. How many "
                    "did {he} still have?",
                    "From {start} {items}, first one third is sold at the {place}, then {extra} "
                    "more, and finally half of the remaining ones. How many {items} does {name} "
                    "have in the end?",
                    "How many of {name}'s {start} {items} are not sold, if a third of them are "
                    "sold at the {place}, another {extra} in the street, and half of the rest at "
                    "the market?",
                ),
            ),
        ),
    ),
    Story(
        name="orchestra_sections_by_fraction_and_difference",
        topic="",
        numbers={
            "all": whole(24, 120, 12),
            "share": fraction("1/2", "1/3", "1/4"),
            "strings": "all * share",
            "fewer": whole(2, 12),
            "winds": "strings - fewer",
            "sw": "strings + winds",
            "others": "all - sw",
        },
        where=("winds > 2", "others > 1"),
        nouns={"group": "orchestra, big band, school orchestra, city orchestra"},
        facts={
            "all": ("a {group} has {all} players", "there are {all} players in a {group}"),
            "strings": (
                "{share} of them play string instruments",
                "string instruments are played by {share} of them",
            ),
            "winds": (
                "there are {fewer} fewer wind players than string players",
                "the number of wind players is {fewer} lower than that of string players",
            ),
            "others": ("all others play drums or the piano", "the rest play drums or the piano"),
        },
        asks=(
            Ask(
                find="others",
                steps=(
                    "string players = share of all",
                    "wind players = string players - fewer",
                    "string and wind players = string players + wind players",
                    "other players = all - string and wind players",
                ),
                tell="all strings winds others",
                questions=(
                    "how many players play drums or the piano",
                    "how many people play neither strings nor winds",
                ),
                goals=("the number of players of drums or the piano",),
                wordings=(
                    "Of the {all} members of a {group}, {share} play strings. {fewer} fewer than "
                    "that play wind instruments. How many members play something else, if nobody "
                    "plays two instruments?",
                ),
            ),
            Ask(
                find="winds",
                steps=("string players = share of all", "wind players = string players - fewer"),
                wordings=(
                    "A {group} of {all} players has {share} of them on string instruments and "
                    "{fewer} fewer on wind instruments. How many wind players are there?",
                    "How many people play wind instruments in a {group} with {all} players, if "
                    "{share} play strings and the winds are {fewer} fewer?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "string players = winds + fewer",
                    "string and wind players = string players + winds",
                    "players in all = string and wind players + others",
                ),
                wordings=(
                    "A {group} has {winds} wind players, {fewer} fewer than string players. "
                    "{others} people play drums or the piano. How many players does the {group} "
                    "have in all?",
                    "In a {group}, string players, wind players and {others} others make music "
                    "together. There are {winds} wind players, which is {fewer} less than the "
                    "number of string players. Find the size of the whole {group}.",
                ),
            ),
        ),
    ),
    Story(
        name="theater_audience_children_adults_and_empty_seats",
        topic="",
        numbers={
            "rows": whole(8, 25),
            "seats": whole(10, 24, 2),
            "capacity": "rows * seats",
            "empty": whole(4, 60),
            "people": "capacity - empty",
            "kids": whole(10, 120, 2),
            "adults": "people - kids",
        },
        where=("adults > 5",),
        nouns={"place": "theater, cinema, concert hall, circus tent"},
        facts={
            "rows": (
                "a {place} has {rows} rows of {seats} seats",
                "there are {rows} rows with {seats} seats each in a {place}",
            ),
            "empty": (
                "tonight {empty} seats are empty",
                "all but {empty} of the seats are taken tonight",
            ),
            "kids": (
                "{kids} of the people in the audience are children, and the others are adults",
                "the audience is made up of {kids} children and otherwise adults",
            ),
        },
        asks=(
            Ask(
                find="adults",
                steps=(
                    "seats in all = rows * seats",
                    "people in the audience = seats in all - empty",
                    "adults = people in the audience - kids",
                ),
                tell="rows empty kids",
                questions=(
                    "how many adults are in the audience",
                    "how many of the people in the {place} are adults",
                ),
                goals=("the number of adults in the audience",),
                wordings=(
                    "All but {empty} seats of a {place} with {rows} rows of {seats} seats are "
                    "taken. {kids} children are there. How many adults are there?",
                ),
            ),
            Ask(
                find="empty",
                steps=(
                    "people in the audience = adults + kids",
                    "seats in all = rows * seats",
                    "empty seats = seats in all - people in the audience",
                ),
                wordings=(
                    "{adults} adults and {kids} children watch a show in a {place} with {rows} "
                    "rows of {seats} seats. How many seats are not taken?",
                    "A {place} can seat {seats} people in each of its {rows} rows. Tonight {kids} "
                    "children and {adults} adults have come, and everyone has a seat. How many "
                    "seats are free?",
                    "How many of the seats in a {place} are empty, if there are {rows} rows of "
                    "{seats} and {adults} adults and {kids} children are sitting in them?",
                ),
            ),
        ),
    ),
    Story(
        name="two_schools_merge_into_equal_classes",
        topic="school",
        numbers={
            "a_cl": whole(3, 9),
            "a_per": whole(16, 30),
            "b_cl": whole(2, 8),
            "b_per": whole(14, 28),
            "a": "a_cl * a_per",
            "b": "b_cl * b_per",
            "all": "a + b",
            "new_cl": whole(5, 16),
            "new_per": "all / new_cl",
        },
        where=("new_per < 35", "new_per > 12"),
        asks=(
            Ask(
                find="new_per",
                steps=(
                    "students of the first school = a_cl * a_per",
                    "students of the second school = b_cl * b_per",
                    "students in all = students of the first school + students of the second "
                    "school",
                    "students in a class = students in all / new_cl",
                ),
                wordings=(
                    "Two schools are joined. The first has {a_cl} classes of {a_per} students and "
                    "the second {b_cl} classes of {b_per} students. The new school has {new_cl} "
                    "classes, all of the same size. How many students are in each class?",
                    "When a school with {a_cl} classes of {a_per} students takes in another one "
                    "with {b_cl} classes of {b_per} students, everybody is put into {new_cl} new "
                    "classes of equal size. What is that size?",
                    "How many students will there be in each of {new_cl} equal classes, if they "
                    "are formed from {a_cl} classes of {a_per} students and {b_cl} classes of "
                    "{b_per}?",
                    "In the old building there are {a_cl} classes with {a_per} students each, in "
                    "the new one {b_cl} classes with {b_per} students each. Next year all the "
                    "students will be in {new_cl} classes with equal numbers. What is the number "
                    "of students in each?",
                ),
            ),
            Ask(
                find="b_per",
                steps=(
                    "students in all = new_cl * new_per",
                    "students of the first school = a_cl * a_per",
                    "students of the second school = students in all - students of the first "
                    "school",
                    "students in a class of the second school = students of the second school / "
                    "b_cl",
                ),
                wordings=(
                    "Two schools with {a_cl} and {b_cl} classes became one with {new_cl} classes "
                    "of {new_per} students. The classes of the first school had had {a_per} "
                    "students each. How many students had been in each class of the second "
                    "school, where all classes were equally large?",
                    "After joining another school with {b_cl} equal classes, a school of {a_cl} "
                    "classes with {a_per} students each has {new_cl} classes with {new_per} "
                    "students each. How many students were in each class of the other school?",
                ),
            ),
        ),
    ),
    Story(
        name="clean_up_day_bags_per_team_and_weight",
        topic="",
        numbers={
            "teams": whole(4, 15),
            "people": whole(3, 8),
            "bags": whole(2, 6),
            "weight": whole(3, 9),
            "each": "people * bags",
            "all": "teams * each",
            "kilos": "all * weight",
            "truck": oneof(50, 60, 80, 100, 120, 150),
            "trips": "kilos / truck",
        },
        nouns={"place": "beach, park, forest, river bank, playground"},
        facts={
            "teams": (
                "{teams} teams of {people} people clean up a {place}",
                "a {place} is cleaned up by {teams} teams with {people} people in each",
            ),
            "bags": (
                "every person fills {bags} bags with trash",
                "each person collects {bags} bags of trash",
            ),
            "weight": (
                "a full bag weighs {weight} kilograms",
                "the bags weigh {weight} kilograms each",
            ),
            "truck": (
                "a small truck takes {truck} kilograms at a time",
                "they are driven away in a small truck that carries {truck} kilograms per trip",
            ),
        },
        asks=(
            Ask(
                find="kilos",
                steps=(
                    "bags of a team = people * bags",
                    "bags in all = teams * bags of a team",
                    "kilograms of trash = bags in all * weight",
                ),
                tell="teams bags weight",
                questions=(
                    "how many kilograms of trash do they collect",
                    "how much does all the trash weigh in kilograms",
                ),
                goals=("the weight of all the trash in kilograms",),
                wordings=(
                    "On clean-up day {teams} teams went to the {place}. There were {people} "
                    "people in a team, everyone filled {bags} bags, and a bag weighed {weight} "
                    "kilograms. How many kilograms of trash were collected?",
                ),
            ),
            Ask(
                find="trips",
                steps=(
                    "bags of a team = people * bags",
                    "bags in all = teams * bags of a team",
                    "kilograms of trash = bags in all * weight",
                    "trips = kilograms of trash / truck",
                ),
                tell="teams bags weight truck",
                questions=(
                    "how many trips does the truck make",
                    "how often does the truck have to drive",
                ),
                wordings=(
                    "{teams} teams with {people} people each have filled {bags} bags per person "
                    "at the {place}, and each bag weighs {weight} kilograms. How many trips does "
                    "a truck make that can carry {truck} kilograms?",
                ),
            ),
            Ask(
                find="people",
                steps=(
                    "bags in all = kilos / weight",
                    "bags of a team = bags in all / teams",
                    "people in a team = bags of a team / bags",
                ),
                wordings=(
                    "{kilos} kilograms of trash were collected at the {place} in bags of {weight} "
                    "kilograms by {teams} teams. Every person filled {bags} bags, and all teams "
                    "had the same number of people. How many people were in a team?",
                    "How many people are in each of {teams} equal teams, if everybody filled "
                    "{bags} bags of {weight} kilograms and the whole trash weighs {kilos} "
                    "kilograms?",
                ),
            ),
        ),
    ),
    Story(
        name="museum_visitors_week_compared_with_last_week",
        topic="",
        numbers={
            "mon": whole(40, 200, 10),
            "p": percent(10, 20, 25, 50),
            "extra": "mon * p / 100",
            "tue": "mon + extra",
            "k": factor(2, 3),
            "wed": "mon * k",
            "mt": "mon + tue",
            "three": "mt + wed",
            "last": whole(100, 900, 10),
            "diff": "three - last",
        },
        where=("diff < 300",),
        nouns={"place": "museum, gallery, castle, botanical garden, lighthouse"},
        facts={
            "mon": (
                "a {place} had {mon} visitors on Monday",
                "on Monday {mon} people visited a {place}",
            ),
            "tue": (
                "on Tuesday there were {p} more than on Monday",
                "Tuesday's number was {p} higher than Monday's",
            ),
            "wed": (
                "on Wednesday {k:times} as many people came as on Monday",
                "Wednesday brought {k:times} as many visitors as Monday",
            ),
        },
        asks=(
            Ask(
                find="diff",
                steps=(
                    "visitors on Wednesday = k of mon",
                    "visitors on Monday and Tuesday = mon + tue",
                    "visitors on three days = visitors on Monday and Tuesday + visitors on "
                    "Wednesday",
                    "difference = visitors on three days - last",
                ),
                wordings=(
                    "This week a {place} had {mon} visitors on Monday, {tue} on Tuesday, and "
                    "{k:times} as many on Wednesday as on Monday. In the same three days of last "
                    "week there were {last}. How many more visitors came this week?",
                    "Last week {last} people visited the {place} from Monday to Wednesday. This "
                    "week it was {mon} on Monday, {tue} on Tuesday and {k:times} Monday's number "
                    "on Wednesday. By how many visitors has the {place} improved?",
                    "By how much does this week's number of visitors, {mon} on Monday, {tue} on "
                    "Tuesday and {k:times} as many on Wednesday as on Monday, exceed the {last} "
                    "that came to the {place} in these three days a week ago?",
                ),
            ),
            Ask(
                find="three",
                steps=(
                    "extra visitors on Tuesday = p of mon",
                    "visitors on Tuesday = mon + extra visitors on Tuesday",
                    "visitors on Wednesday = k of mon",
                    "visitors on Monday and Tuesday = mon + visitors on Tuesday",
                    "visitors on three days = visitors on Monday and Tuesday + visitors on "
                    "Wednesday",
                ),
                tell="mon tue wed",
                questions=(
                    "how many visitors did the {place} have on the three days together",
                    "how many people visited the {place} on these three days",
                ),
                goals=("the number of visitors on the three days together",),
                wordings=(
                    "{mon} people came to the {place} on Monday, {p} more than that on Tuesday, "
                    "and {k:times} as many as on Monday came on Wednesday. How many is that "
                    "altogether?",
                ),
            ),
        ),
    ),
)
