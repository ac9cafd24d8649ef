"""Outings: tickets, rides, rentals, hikes, shells, photos, and what is left of the money."""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="outings_zoo_tickets_with_a_group_discount",
        topic="money",
        numbers={
            "adults": whole(2, 8),
            "adult_price": money(10, 30, 2),
            "children": whole(3, 15),
            "child_price": money(4, 14, 2),
            "for_adults": "adults * adult_price",
            "for_children": "children * child_price",
            "full": "for_adults + for_children",
            "off": percent(5, 10, 20, 25),
            "less": "full * off / 100",
            "paid": "full - less",
        },
        where=("child_price < adult_price",),
        nouns={"place_": "zoo, aquarium, science museum, wildlife park, botanical garden"},
        facts={
            "group": (
                "a group of {adults} adults and {children} children visits the {place_}",
                "{adults} adults and {children} children go to the {place_} as a group",
            ),
            "prices": (
                "a ticket costs {adult_price} for an adult and {child_price} for a child",
                "adults pay {adult_price} and children {child_price}",
            ),
            "off": (
                "groups get {off} off",
                "for groups the whole price is {off} lower",
            ),
        },
        asks=(
            Ask(
                find="full",
                steps=(
                    "price for the adults = adults * adult_price",
                    "price for the children = children * child_price",
                    "price for all = price for the adults + price for the children",
                ),
                tell="group prices",
                questions=("how much do all the tickets cost",),
                goals=("the price of all the tickets",),
                wordings=(
                    "At the gate of the {place_} one reads: adults {adult_price}, children "
                    "{child_price}. How much must {adults} adults and {children} children pay "
                    "together?",
                ),
            ),
            Ask(
                find="paid",
                steps=(
                    "price for the adults = adults * adult_price",
                    "price for the children = children * child_price",
                    "price for all = price for the adults + price for the children",
                    "money off = off of price for all",
                    "price for the group = price for all - money off",
                ),
                tell="group prices off",
                questions=("how much does the group pay",),
                goals=("the price that the group pays",),
                wordings=(
                    "Groups pay {off} less at the {place_}, where a ticket is {adult_price} for an "
                    "adult and {child_price} for a child. What do {adults} adults and {children} "
                    "children pay as a group?",
                ),
            ),
        ),
    ),
    Story(
        name="outings_bicycles_and_helmets_rented_for_hours",
        topic="travel",
        numbers={
            "people": whole(2, 8),
            "per_hour": money(3, 12),
            "hours": whole(2, 6),
            "helmet": money(2, 6),
            "bike": "per_hour * hours",
            "each": "bike + helmet",
            "total": "people * each",
        },
        nouns={"vehicle_": "bicycle, scooter, mountain bike, kayak, canoe"},
        facts={
            "people": (
                "{people} friends rent a {vehicle_} each for {hours} hours",
                "for {hours} hours each of {people} friends takes a rented {vehicle_}",
            ),
            "price": (
                "a {vehicle_} costs {per_hour} an hour",
                "an hour with a {vehicle_} is {per_hour}",
            ),
            "helmet": (
                "a helmet is {helmet}, no matter for how long, and everyone takes one",
                "everyone also takes a helmet for {helmet}, which is the price for the whole day",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "price of a {vehicle_} = per_hour * hours",
                    "price for each = price of a {vehicle_} + helmet",
                    "price for all = people * price for each",
                ),
                tell="people price helmet",
                questions=("how much do the friends pay in all",),
                goals=("the money that all the friends pay",),
                wordings=(
                    "{people} {vehicle_}s for {hours} hours at {per_hour} an hour each, and as "
                    "many helmets at {helmet} apiece: what does the rental shop ask for?",
                ),
            ),
            Ask(
                find="hours",
                steps=(
                    "price for each = total / people",
                    "price of a {vehicle_} = price for each - helmet",
                    "hours = price of a {vehicle_} / per_hour",
                ),
                wordings=(
                    "{people} friends paid {total} together for {people} {vehicle_}s and {people} "
                    "helmets. A helmet was {helmet} for the whole day, a {vehicle_} {per_hour} an "
                    "hour. For how many hours did they have the {vehicle_}s?",
                    "For how many hours can {people} friends rent a {vehicle_} each with {total}, "
                    "if a {vehicle_} costs {per_hour} an hour and every one of them also takes a "
                    "helmet for {helmet}?",
                ),
            ),
        ),
    ),
    Story(
        name="outings_hike_with_rests_in_minutes",
        topic="travel",
        numbers={
            "speed": whole(2, 5),
            "hours": whole(2, 6),
            "way": "speed * hours",
            "walking": "hours * 60",
            "rests": whole(2, 6),
            "rest": oneof(5, 10, 15, 20, 25),
            "resting": "rests * rest",
            "minutes": "walking + resting",
        },
        nouns={"goal": "mountain hut, lake, waterfall, castle, lighthouse"},
        facts={
            "way": (
                "it is {way} kilometers to the {goal}",
                "the path to the {goal} is {way} kilometers long",
            ),
            "speed": (
                "{name} walks {speed} kilometers in an hour",
                "{name} makes {speed} kilometers an hour on foot",
            ),
            "rests": (
                "{he} takes {rests} rests of {rest} minutes on the way",
                "there are {rests} rests on the way, {rest} minutes each",
            ),
        },
        asks=(
            Ask(
                find="minutes",
                steps=(
                    "hours of walking = way / speed",
                    "minutes of walking = hours of walking * 60",
                    "minutes of rest = rests * rest",
                    "minutes in all = minutes of walking + minutes of rest",
                ),
                tell="way speed rests",
                questions=(
                    "how many minutes after setting out is {name} at the {goal}",
                    "how many minutes does it take {name} to get to the {goal}",
                ),
                goals=("the time {name} needs to get to the {goal}, in minutes",),
                wordings=(
                    "{name}, who walks {speed} kilometers an hour and rests {rests} times for "
                    "{rest} minutes, is going to a {goal} that is {way} kilometers away. How many "
                    "minutes will it take {him}?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "hours of walking = way / speed",
                    "minutes of walking = hours of walking * 60",
                    "minutes of rest = minutes - minutes of walking",
                    "minutes of one rest = minutes of rest / rests",
                ),
                wordings=(
                    "The {goal} is {way} kilometers away, and {name} walks {speed} kilometers an "
                    "hour. With {rests} rests of the same length {he} gets there after {minutes} "
                    "minutes. How many minutes does each rest take?",
                ),
            ),
        ),
    ),
    Story(
        name="outings_shells_of_three_children_on_the_beach",
        topic="",
        numbers={
            "first": whole(6, 40),
            "times": factor(2, 3),
            "double": "first * times",
            "fewer": whole(2, 12),
            "second": "double - fewer",
            "both": "first + second",
            "more": whole(2, 15),
            "third": "both + more",
            "total": "both + third",
        },
        nouns={
            "find_": "seashell, smooth stone, feather, piece of sea glass/pieces of sea glass, "
            "starfish"
        },
        facts={
            "first": (
                "{name} finds {first} {find_s} on the beach",
                "on the beach {name} picks up {first} {find_s}",
            ),
            "second": (
                "{name2} finds {fewer} fewer than {times:times} as many as {name}",
                "the number that {name2} finds is {fewer} less than {times:times} that of {name}",
            ),
            "third": (
                "{name3} has {more} more than {name} and {name2} together",
                "{name3} finds {more} more than the other two, {name} and {name2}, together",
            ),
        },
        asks=(
            Ask(
                find="second",
                steps=(
                    "multiple of {name}'s number = first * times",
                    "{find_s} of {name2} = multiple of {name}'s number - fewer",
                ),
                tell="first second",
                questions=("how many {find_s} does {name2} find",),
                goals=("the number of {find_s} that {name2} finds",),
                wordings=(
                    "{fewer} fewer than {times:times} as many {find_s} as {name}: that is what "
                    "{name2} carries home. {name} has {first} of them. How many has {name2}?",
                ),
            ),
            Ask(
                find="third",
                steps=(
                    "multiple of {name}'s number = first * times",
                    "{find_s} of {name2} = multiple of {name}'s number - fewer",
                    "{find_s} of these two = first + {find_s} of {name2}",
                    "{find_s} of {name3} = {find_s} of these two + more",
                ),
                tell="first second third",
                questions=("how many {find_s} does {name3} have",),
                goals=("the number of {find_s} that {name3} has",),
            ),
            Ask(
                find="total",
                steps=(
                    "multiple of {name}'s number = first * times",
                    "{find_s} of {name2} = multiple of {name}'s number - fewer",
                    "{find_s} of these two = first + {find_s} of {name2}",
                    "{find_s} of {name3} = {find_s} of these two + more",
                    "{find_s} in all = {find_s} of these two + {find_s} of {name3}",
                ),
                tell="first second third",
                questions=("how many {find_s} do {name}, {name2} and {name3} have altogether",),
                goals=("the number of {find_s} that the three have together",),
            ),
        ),
    ),
    Story(
        name="outings_vacation_photos_deleted_and_printed",
        topic="",
        numbers={
            "a_day": whole(10, 50, 2),
            "days": whole(3, 12),
            "taken": "a_day * days",
            "share": percent(10, 20, 25, 30, 40, 50, 60),
            "deleted": "taken * share / 100",
            "kept": "taken - deleted",
            "price": money("0.10", "0.50", "0.05"),
            "cost": "kept * price",
        },
        facts={
            "taken": (
                "on a vacation of {days} days {name} takes {a_day} photos a day",
                "{name} takes {a_day} photos on each of {days} days of vacation",
            ),
            "share": (
                "at home {he} deletes {share} of them",
                "{share} of the photos are no good, and {he} deletes them",
            ),
            "price": (
                "{he} has all the others printed for {price} each",
                "the rest are printed, at {price} a photo",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "photos taken = a_day * days",
                    "photos deleted = share of photos taken",
                    "photos kept = photos taken - photos deleted",
                    "cost of the prints = photos kept * price",
                ),
                tell="taken share price",
                questions=("how much does {name} pay for the prints",),
                goals=("the cost of {name}'s prints",),
                wordings=(
                    "{days} days, {a_day} photos a day, {share} of them deleted, the rest printed "
                    "at {price} each: what do {name}'s vacation photos cost?",
                ),
            ),
            Ask(
                find="kept",
                steps=(
                    "photos taken = a_day * days",
                    "photos deleted = share of photos taken",
                    "photos kept = photos taken - photos deleted",
                ),
                tell="taken share",
                questions=("how many photos does {name} keep",),
                goals=("the number of photos that {name} keeps",),
            ),
        ),
    ),
    Story(
        name="outings_fair_rides_paid_with_books_of_tickets",
        topic="money",
        numbers={
            "big": whole(2, 6),
            "big_tickets": oneof(4, 5, 6),
            "small": whole(2, 8),
            "small_tickets": oneof(2, 3),
            "for_big": "big * big_tickets",
            "for_small": "small * small_tickets",
            "tickets": "for_big + for_small",
            "book": oneof(5, 6, 8, 10, 12),
            "books": "tickets / book",
            "price": money(4, 15),
            "cost": "books * price",
        },
        facts={
            "big": (
                "{name} wants {big} big rides that take {big_tickets} tickets each",
                "each of the {big} big rides that {name} wants to go on takes {big_tickets} "
                "tickets",
            ),
            "small": (
                "{he} also wants {small} small rides, for {small_tickets} tickets each",
                "{small} small rides, {small_tickets} tickets each, are on {his} list as well",
            ),
            "book": (
                "tickets are sold in books of {book} for {price}",
                "a book of {book} tickets costs {price}",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "tickets for big rides = big * big_tickets",
                    "tickets for small rides = small * small_tickets",
                    "tickets in all = tickets for big rides + tickets for small rides",
                    "number of books = tickets in all / book",
                    "cost = number of books * price",
                ),
                tell="big small book",
                questions=("how much do all these rides cost {name}",),
                goals=("the cost of all the rides {name} wants",),
                wordings=(
                    "At the fair a big ride takes {big_tickets} tickets and a small one "
                    "{small_tickets}. Books of {book} tickets are {price}. How much money does "
                    "{name} need for {big} big rides and {small} small ones?",
                ),
            ),
            Ask(
                find="tickets",
                steps=(
                    "tickets for big rides = big * big_tickets",
                    "tickets for small rides = small * small_tickets",
                    "tickets in all = tickets for big rides + tickets for small rides",
                ),
                tell="big small",
                questions=("how many tickets does {name} need",),
                goals=("the number of tickets {name} needs",),
            ),
        ),
    ),
    Story(
        name="outings_souvenir_money_spent_in_parts",
        topic="money",
        numbers={
            "start": money(24, 120, 6),
            "part": fraction("1/2", "1/3", "1/4", "1/6"),
            "gone": "start * part",
            "rest": "start - gone",
            "cards": whole(2, 9),
            "card": money(1, 3, "0.50"),
            "for_cards": "cards * card",
            "left": "rest - for_cards",
        },
        nouns={
            "gift": "T-shirt, jacket, framed poster, backpack, music box/music boxes, wooden ship"
        },
        facts={
            "start": (
                "{name} takes {start} along to spend on souvenirs",
                "{name} has {start} for souvenirs",
            ),
            "part": (
                "a {gift} takes {part} of the money",
                "{he} spends {part} of it on a {gift}",
            ),
            "cards": (
                "{he} also buys {cards} postcards for {card} each",
                "{cards} postcards at {card} each are next",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "price of the {gift} = part of start",
                    "money left after that = start - price of the {gift}",
                    "price of the postcards = cards * card",
                    "money left = money left after that - price of the postcards",
                ),
                tell="start part cards",
                questions=(
                    "how much money does {name} have left",
                    "how much does {name} bring home again",
                ),
                goals=("the money that {name} has left",),
                wordings=(
                    "Of {start}, {part} went for a {gift}, and {cards} postcards were {card} each. "
                    "What is left in {name}'s wallet?",
                ),
            ),
            Ask(
                find="start",
                steps=(
                    "price of the postcards = cards * card",
                    "money after the {gift} = left + price of the postcards",
                    "money at first = money after the {gift} + gone",
                ),
                wordings=(
                    "{name} came home with {left}. {he} had bought a {gift} for {gone} and {cards} "
                    "postcards for {card} each. How much money had {he} taken along?",
                    "How much did {name} have before the trip, if {left} is left after paying "
                    "{gone} for a {gift} and {card} for each of {cards} postcards?",
                ),
            ),
        ),
    ),
    Story(
        name="outings_swimming_lessons_for_siblings",
        topic="school",
        numbers={
            "fee": money(8, 25),
            "lessons": oneof(5, 6, 8, 10, 12),
            "first": "fee * lessons",
            "off": percent(10, 20, 25, 50),
            "less": "first * off / 100",
            "second": "first - less",
            "total": "first + second",
        },
        nouns={"skill": "swimming, skating, riding, fencing, climbing"},
        facts={
            "course": (
                "a course of {lessons} {skill} lessons costs {fee} a lesson",
                "{lessons} {skill} lessons at {fee} each make up a course",
            ),
            "off": (
                "for the second child of a family the course is {off} cheaper",
                "a brother or sister of a child in the course gets {off} off",
            ),
        },
        asks=(
            Ask(
                find="second",
                steps=(
                    "price for the first child = fee * lessons",
                    "money off = off of price for the first child",
                    "price for the second child = price for the first child - money off",
                ),
                tell="course off",
                questions=("what does the course cost for the second child of a family",),
                goals=("the price for the second child of a family",),
            ),
            Ask(
                find="total",
                steps=(
                    "price for the first child = fee * lessons",
                    "money off = off of price for the first child",
                    "price for the second child = price for the first child - money off",
                    "price for both = price for the first child + price for the second child",
                ),
                tell="course off",
                questions=("how much does a family pay for two children",),
                goals=("the price for two children of one family",),
                wordings=(
                    "A family has signed up two children for {lessons} {skill} lessons at {fee} "
                    "each. The second child gets {off} off. How much do the parents pay?",
                ),
            ),
        ),
    ),
    Story(
        name="outings_school_trip_bus_and_museum_per_student",
        topic="school",
        numbers={
            "students": whole(18, 60),
            "bus": money(90, 600, 10),
            "entry": money(3, 12),
            "for_entry": "students * entry",
            "total": "bus + for_entry",
            "fund": money(60, 400, 10),
            "rest": "total - fund",
            "each": "rest / students",
        },
        nouns={"goal": "museum, planetarium, castle, aquarium, theater"},
        facts={
            "students": (
                "{students} students go on a trip to the {goal}",
                "a trip to the {goal} is planned for {students} students",
            ),
            "costs": (
                "the bus costs {bus} for all of them, and each ticket is {entry}",
                "{bus} must be paid for the bus and {entry} for each student's ticket",
            ),
            "fund": (
                "the school gives {fund} for the trip",
                "{fund} comes from the school fund",
            ),
        },
        asks=(
            Ask(
                find="each",
                steps=(
                    "price of the tickets = students * entry",
                    "price of the trip = bus + price of the tickets",
                    "money to collect = price of the trip - fund",
                    "money from each student = money to collect / students",
                ),
                tell="students costs fund",
                questions=("how much must each student bring, if all pay the same",),
                goals=("the money that each student brings, all of them the same",),
                wordings=(
                    "The {goal} takes {entry} a student, the bus {bus} for everyone, and the "
                    "school adds {fund}. If {students} students share the rest equally, what does "
                    "each of them pay?",
                ),
            ),
            Ask(
                find="rest",
                steps=(
                    "price of the tickets = students * entry",
                    "price of the trip = bus + price of the tickets",
                    "money to collect = price of the trip - fund",
                ),
                tell="students costs fund",
                questions=("how much money must the students collect",),
                goals=("the money that the students must collect",),
            ),
        ),
    ),
    Story(
        name="outings_visitors_of_a_park_rise_by_a_percentage_twice",
        topic="",
        numbers={
            "first": whole(200, 2000, 20),
            "rise": percent(10, 20, 25, 50),
            "plus": "first * rise / 100",
            "second": "first + plus",
            "rise2": percent(5, 10, 20, 25),
            "plus2": "second * rise2 / 100",
            "third": "second + plus2",
        },
        where=("rise2 < rise",),
        nouns={"place_": "park, playground, skating rink, open-air pool, wildlife park"},
        facts={
            "first": (
                "{first} people visited the {place_} in the first week of the season",
                "in its first week of the season the {place_} had {first} visitors",
            ),
            "second": (
                "in the second week there were {rise} more",
                "the second week brought {rise} more visitors than the first",
            ),
            "third": (
                "in the third week the number rose by another {rise2}",
                "from the second week to the third their number grew by {rise2}",
            ),
        },
        asks=(
            Ask(
                find="second",
                steps=(
                    "more visitors in the second week = rise of first",
                    "visitors in the second week = first + more visitors in the second week",
                ),
                tell="first second",
                questions=("how many visitors did the {place_} have in the second week",),
                goals=("the number of visitors in the second week",),
            ),
            Ask(
                find="third",
                steps=(
                    "more visitors in the second week = rise of first",
                    "visitors in the second week = first + more visitors in the second week",
                    "more visitors in the third week = rise2 of visitors in the second week",
                    "visitors in the third week = visitors in the second week + more visitors in "
                    "the third week",
                ),
                tell="first second third",
                questions=("how many visitors did the {place_} have in the third week",),
                goals=("the number of visitors in the third week",),
                wordings=(
                    "Three weeks of the season at the {place_}: {first} visitors in the first, "
                    "{rise} more in the second, and {rise2} more than that in the third. How many "
                    "came in the third week?",
                ),
            ),
        ),
    ),
)
