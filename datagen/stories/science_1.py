"""Experiments, doses, space flights, populations."""

from datagen.numbers.quantity import fraction, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="science_seeds_in_trays_germinate",
        topic="garden",
        numbers={
            "trays": whole(2, 10),
            "seeds": oneof(20, 40, 50, 60, 80, 100),
            "rate": percent(50, 60, 70, 75, 80, 85, 90, 95),
            "sprouts": "trays * seeds * rate / 100",
            "eaten": whole(3, 25),
            "left": "sprouts - eaten",
        },
        nouns={"plant": "bean, pea, sunflower, radish, tomato, pepper, poppy"},
        facts={
            "trays": (
                "a class plants {trays} trays with {seeds} {plant} seeds in each",
                "{trays} trays of a class hold {seeds} {plant} seeds each",
            ),
            "rate": (
                "{rate} of all the seeds germinate",
                "a sprout comes out of {rate} of the seeds",
            ),
            "eaten": ("snails eat {eaten} of the sprouts", "{eaten} sprouts are lost to snails"),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "seeds planted = trays * seeds",
                    "sprouts = rate of seeds planted",
                    "sprouts left = sprouts - eaten",
                ),
                tell="trays rate eaten",
                questions=(
                    "how many {plant} sprouts does the class still have",
                    "how many sprouts are left",
                ),
                goals=("the number of sprouts that survive",),
                wordings=(
                    "Snails got into the greenhouse and ate {eaten} {plant} sprouts. Before that "
                    "{rate} of the seeds in {trays} trays had come up, and each tray had been "
                    "sown with {seeds}. How many sprouts survived?",
                ),
            ),
            Ask(
                find="eaten",
                steps=(
                    "seeds planted = trays * seeds",
                    "sprouts = rate of seeds planted",
                    "sprouts eaten = sprouts - left",
                ),
                wordings=(
                    "{name}'s class sowed {seeds} {plant} seeds in every one of {trays} trays, and "
                    "{rate} of all seeds sprouted. On Monday, after the snails had been there, "
                    "{name} counted only {left} sprouts. How many had the snails eaten?",
                    "How many sprouts disappeared? Of the seeds in {trays} trays ({seeds} {plant} "
                    "seeds to a tray) {rate} germinated, but just {left} sprouts are there now.",
                ),
            ),
        ),
    ),
    Story(
        name="science_bacteria_double_then_medicine",
        topic="",
        numbers={
            "start": whole(10, 90, 2),
            "killed": whole(5, 300, 5),
            "left": "start * 2 * 2 * 2 - killed",
        },
        nouns={"cell": "bacterium/bacteria, yeast cell, alga/algae, amoeba"},
        facts={
            "start": (
                "a dish holds {start} {cells} at noon",
                "at noon there are {start} {cells} in a dish",
            ),
            "double": (
                "their number doubles every hour",
                "each hour they become twice as many",
            ),
            "killed": (
                "at three o'clock, after three hours, a medicine kills {killed} of them",
                "a drop of medicine at three o'clock, three hours later, destroys {killed}",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "{cells} after one hour = start * 2",
                    "{cells} after two hours = {cells} after one hour * 2",
                    "{cells} after three hours = {cells} after two hours * 2",
                    "{cells} left = {cells} after three hours - killed",
                ),
                tell="start double killed",
                questions=(
                    "how many {cells} are left right after the medicine",
                    "how many {cells} survive the medicine",
                ),
                goals=("the number of {cells} that survive",),
                wordings=(
                    "{name} drew a table for a dish of {cells}. Noon: {start}. Each following row, "
                    "one hour later: twice the row above. At 3 o'clock, as soon as the third "
                    "doubling was complete, {name} added a drop of medicine that killed {killed}. "
                    "How many were alive then?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "{cells} before the medicine = left + killed",
                    "{cells} one hour earlier = {cells} before the medicine / 2",
                    "{cells} two hours earlier = {cells} one hour earlier / 2",
                    "{cells} at the start = {cells} two hours earlier / 2",
                ),
                wordings=(
                    "After exactly three hours, in each of which the {cells} in a dish had "
                    "doubled, a medicine killed {killed} and left {left} alive. How many {cells} "
                    "had there been at the beginning?",
                    "With what number of {cells} did {name} begin? They doubled three times; then "
                    "{killed} were destroyed, and {left} remained.",
                ),
            ),
        ),
    ),
    Story(
        name="science_experiment_repeats_and_failures",
        topic="work",
        numbers={
            "liquids": whole(3, 8),
            "temperatures": whole(2, 6),
            "repeats": whole(3, 6),
            "minutes": oneof(5, 10, 15, 20),
            "failed": whole(2, 10),
            "total": "(liquids * temperatures * repeats + failed) * minutes",
        },
        nouns={"thing": "powder, dye, soap, glue, varnish, alloy"},
        facts={
            "plan": (
                "{name} tests {liquids} {things} at {temperatures} temperatures and measures every "
                "combination {repeats} times",
                "each of {liquids} {things} is tested by {name} at each of {temperatures} "
                "temperatures, {repeats} times over",
            ),
            "failed": (
                "{failed} more measurements are needed because of mistakes",
                "another {failed} measurements must be made to replace faulty ones",
            ),
            "minutes": (
                "one measurement takes {minutes} minutes",
                "{minutes} minutes are needed for a measurement",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "combinations = liquids * temperatures",
                    "measurements planned = combinations * repeats",
                    "measurements = measurements planned + failed",
                    "minutes in all = measurements * minutes",
                ),
                tell="plan failed minutes",
                questions=(
                    "how many minutes of measuring is that altogether",
                    "how many minutes does {name} spend on measurements",
                ),
                goals=("the time for all measurements in minutes",),
                wordings=(
                    "Every measurement keeps {name} busy for {minutes} minutes. The plan lists "
                    "{liquids} {things} and {temperatures} temperatures; each pairing is measured "
                    "{repeats} times. In the end {failed} measurements had to be done once more. "
                    "How many minutes did it all take?",
                ),
            ),
            Ask(
                find="failed",
                steps=(
                    "measurements = total / minutes",
                    "combinations = liquids * temperatures",
                    "measurements planned = combinations * repeats",
                    "extra measurements = measurements - measurements planned",
                ),
                wordings=(
                    "{name} spent {total} minutes in the laboratory, {minutes} minutes on each "
                    "measurement. Had nothing gone wrong, {liquids} {things} at {temperatures} "
                    "temperatures would have been measured {repeats} times each; but some "
                    "measurements had to be repeated. How many?",
                ),
            ),
        ),
    ),
    Story(
        name="science_astronauts_water_for_a_mission",
        topic="",
        numbers={
            "crew": whole(2, 7),
            "liters": oneof(3, 4, 5, 6),
            "days": whole(10, 90),
            "share": fraction("1/2", "1/4", "3/4", "2/3", "1/5"),
            "used": "crew * liters * days",
            "recycled": "used * share",
            "reserve": whole(20, 200, 10),
            "tank": "used - recycled + reserve",
        },
        nouns={"ship": "space station, moon base, spaceship, research capsule"},
        facts={
            "crew": (
                "{crew} astronauts live in a {ship} for {days} days",
                "a {ship} is home to {crew} astronauts during {days} days",
            ),
            "liters": (
                "each of them uses {liters} liters of water a day",
                "an astronaut needs {liters} liters of water every day",
            ),
            "share": (
                "{share} of all the water used is cleaned and used again",
                "a filter wins back {share} of the water that is used, so this part need not be "
                "brought",
            ),
            "reserve": (
                "a reserve of {reserve} liters is also taken along",
                "{reserve} liters are added as a reserve",
            ),
        },
        asks=(
            Ask(
                find="tank",
                steps=(
                    "liters used a day = crew * liters",
                    "liters used = liters used a day * days",
                    "liters won back = share of liters used",
                    "fresh liters = liters used - liters won back",
                    "liters to bring = fresh liters + reserve",
                ),
                tell="crew liters share reserve",
                questions=(
                    "how many liters of water must be brought to the {ship}",
                    "how much water, in liters, has to be carried along",
                ),
                goals=("the liters of water to bring",),
                wordings=(
                    "Planning sheet for the {ship}. People: {crew}. Days: {days}. Water for each "
                    "person and day: {liters} liters. Won back by the filter: {share} of all the "
                    "water used. Extra reserve: {reserve} liters. How many liters must the rocket "
                    "carry?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "liters used a day = crew * liters",
                    "days = used / liters used a day",
                ),
                wordings=(
                    "The {ship} has {used} liters of drinking water on board. Its crew of {crew} "
                    "uses {liters} liters per person and day, and nothing is won back. For how "
                    "many days is there water?",
                    "How many days can {crew} astronauts stay in the {ship} with {used} liters of "
                    "water, if each of them uses {liters} liters a day?",
                ),
            ),
            Ask(
                find="crew",
                steps=(
                    "liters used a day = used / days",
                    "crew = liters used a day / liters",
                ),
                wordings=(
                    "In {days} days the crew of a {ship} used {used} liters of water, which was "
                    "{liters} liters a day for every astronaut. How large was the crew?",
                ),
            ),
        ),
    ),
    Story(
        name="science_doses_of_a_syrup_bottle",
        topic="",
        numbers={
            "dose": oneof(5, 10, 15),
            "daily": oneof(2, 3, 4),
            "days": whole(4, 12),
            "bottles": oneof(2, 3, 4),
            "used": "dose * daily * days",
            "bottle": whole(60, 250, 10),
            "left": "bottle * bottles - used",
        },
        where=("left < bottle",),
        facts={
            "dose": (
                "{name} must take {dose} milliliters of syrup {daily} times a day for {days} days",
                "for {days} days {name} is to swallow {dose} milliliters of syrup {daily} times "
                "daily",
            ),
            "bottle": (
                "the pharmacy gives {him} {bottles} bottles of {bottle} milliliters",
                "{he} gets {bottles} bottles with {bottle} milliliters in each",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "milliliters a day = dose * daily",
                    "milliliters taken = milliliters a day * days",
                    "milliliters from the pharmacy = bottle * bottles",
                    "milliliters left = milliliters from the pharmacy - milliliters taken",
                ),
                tell="dose bottle",
                questions=(
                    "how many milliliters of syrup are left at the end",
                    "how much syrup, in milliliters, is not used",
                ),
                goals=("the number of milliliters left over",),
                wordings=(
                    '"{dose} milliliters, {daily} times a day, for {days} days," says the doctor. '
                    "From the pharmacy {name} brings {bottles} bottles holding {bottle} "
                    "milliliters apiece. How many milliliters will be left after the last dose?",
                ),
            ),
            Ask(
                find="days",
                steps=("milliliters a day = dose * daily", "days = used / milliliters a day"),
                wordings=(
                    "A cough syrup has to be taken {daily} times a day, {dose} milliliters each "
                    "time. {name} has used up {used} milliliters so far. For how many days has "
                    "{he} been taking it?",
                    "How many days does {used} milliliters of syrup last {name}, who takes {dose} "
                    "milliliters of it {daily} times every day?",
                ),
            ),
        ),
    ),
    Story(
        name="science_hospital_beds_in_the_morning",
        topic="work",
        numbers={
            "wards": whole(3, 9),
            "beds": whole(12, 30),
            "free": whole(6, 40),
            "discharged": whole(5, 30),
            "admitted": whole(5, 30),
            "patients": "wards * beds - free",
            "evening": "patients - discharged + admitted",
        },
        where=("patients > 2 * discharged", "free + discharged > admitted"),
        facts={
            "wards": (
                "a hospital has {wards} wards with {beds} beds each",
                "there are {wards} wards in a hospital, and {beds} beds in each ward",
            ),
            "free": (
                "{free} beds are free in the morning",
                "in the morning nobody lies in {free} of the beds",
            ),
            "moves": (
                "during the day {discharged} patients go home and {admitted} new ones arrive",
                "by the evening {admitted} new patients have come and {discharged} have left",
            ),
        },
        asks=(
            Ask(
                find="evening",
                steps=(
                    "beds in the hospital = wards * beds",
                    "patients at first = beds in the hospital - free",
                    "patients who stayed = patients at first - discharged",
                    "patients in the evening = patients who stayed + admitted",
                ),
                tell="wards free moves",
                questions=(
                    "how many patients are in the hospital in the evening",
                    "how many beds are taken in the evening",
                ),
                goals=("the number of patients in the evening",),
                wordings=(
                    "The head nurse walks through {wards} wards of {beds} beds each and finds "
                    "{free} beds free. All other beds have a patient. Before she goes home at "
                    "night, {discharged} patients have been sent home and {admitted} new ones have "
                    "been given a bed. How many patients does she hand over to the night shift?",
                ),
            ),
            Ask(
                find="free",
                steps=(
                    "patients who stayed = evening - admitted",
                    "patients at first = patients who stayed + discharged",
                    "beds in the hospital = wards * beds",
                    "free beds in the morning = beds in the hospital - patients at first",
                ),
                wordings=(
                    "Tonight {evening} patients sleep in a hospital with {wards} wards of {beds} "
                    "beds. Since the morning {admitted} patients have come in and {discharged} "
                    "have gone home. How many beds were free in the morning?",
                ),
            ),
        ),
    ),
    Story(
        name="science_island_birds_and_eggs",
        topic="animals",
        numbers={
            "pairs": whole(20, 120, 2),
            "eggs": oneof(2, 3, 4),
            "share": fraction("1/2", "1/4", "3/4"),
            "lost": whole(5, 40),
            "birds": "pairs * 2 + pairs * eggs * share - lost",
        },
        nouns={"kind": "puffin, gull, tern, pelican, heron"},
        facts={},
        asks=(
            Ask(
                find="birds",
                steps=(
                    "parent birds = pairs * 2",
                    "eggs laid = pairs * eggs",
                    "chicks = share of eggs laid",
                    "parents and chicks = parent birds + chicks",
                    "birds left = parents and chicks - lost",
                ),
                wordings=(
                    "On a small island nest {pairs} pairs of {kinds}. Each pair lays {eggs} eggs, "
                    "and from {share} of all the eggs chicks hatch. Before autumn {lost} of "
                    "the birds, old and young, fly away to another island. How many {kinds}, "
                    "parents and chicks together, remain?",
                    "How many {kinds} are there on the island at the end of summer, counting "
                    "parents and chicks? In spring there were {pairs} pairs; every pair had {eggs} "
                    "eggs, {share} of the eggs hatched, and {lost} birds died or left.",
                    "A ranger writes: {pairs} pairs of {kinds} counted; {eggs} eggs in each pair's "
                    "nest; {share} of the eggs hatched; {lost} birds lost since. How many {kinds} "
                    "should the next count show?",
                ),
            ),
            Ask(
                find="lost",
                steps=(
                    "parent birds = pairs * 2",
                    "eggs laid = pairs * eggs",
                    "chicks = share of eggs laid",
                    "parents and chicks = parent birds + chicks",
                    "birds gone = parents and chicks - birds",
                ),
                wordings=(
                    "In autumn only {birds} {kinds} are counted on an island where {pairs} pairs "
                    "nested in spring. Each pair laid {eggs} eggs, of which {share} hatched. How "
                    "many birds, parents or young, are gone?",
                    "In spring {pairs} pairs of {kinds} nested on an island, with {eggs} eggs to a "
                    "pair. From {share} of the eggs chicks hatched. If {birds} birds in all are "
                    "there now, how many have been lost since?",
                    "Every one of {pairs} pairs of {kinds} laid {eggs} eggs, and {share} of these "
                    "eggs hatched. Later some birds left the island, so that parents and chicks "
                    "numbered {birds}. How many had left?",
                ),
            ),
        ),
    ),
    Story(
        name="science_moons_seen_and_photographed",
        topic="",
        numbers={
            "bad": whole(10, 60),
            "per_page": oneof(4, 6, 8),
            "pages": whole(8, 40),
            "good": "per_page * pages",
            "taken": "good + bad",
        },
        nouns={"body": "moon, comet, star, planet, galaxy, nebula/nebulae"},
        facts={
            "taken": (
                "{name} took {taken} pictures of a {body} through a telescope",
                "through a telescope {name} made {taken} pictures of a {body}",
            ),
            "bad": (
                "{bad} of them were spoiled by clouds",
                "clouds ruined {bad} of the pictures",
            ),
            "per_page": (
                "the others were put into an album, {per_page} on a page",
                "{name} glued the good ones into an album with {per_page} on each page",
            ),
        },
        asks=(
            Ask(
                find="pages",
                steps=("good pictures = taken - bad", "pages = good pictures / per_page"),
                tell="taken bad per_page",
                questions=(
                    "how many pages of the album did they fill",
                    "how many album pages were used",
                ),
                goals=("the number of pages that were filled",),
                wordings=(
                    "An album page has room for {per_page} pictures. {name}, who took {taken} "
                    "pictures of a {body} and deleted the {bad} cloudy ones, wants to print and "
                    "glue in all the rest. How many pages will be full?",
                ),
            ),
            Ask(
                find="taken",
                steps=("good pictures = per_page * pages", "pictures taken = good pictures + bad"),
                wordings=(
                    "{name}'s album contains nothing but pictures of a {body}: {pages} pages with "
                    "{per_page} on each. If clouds spoiled another {bad} that were thrown away, "
                    "how many pictures had {name} taken?",
                    "How many times did {name} photograph the {body}, if the good pictures fill "
                    "{pages} album pages, {per_page} to a page, and {bad} were too cloudy to keep?",
                ),
            ),
        ),
    ),
)
