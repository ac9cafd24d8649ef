"""Public places: library, post office, hospital, museum, cinema, theater, airport, hotel."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="tales_c_library_late_fees_for_a_stack",
        topic="",
        numbers={
            "novels": whole(2, 6),
            "films": whole(1, 5),
            "late": whole(3, 15),
            "novel_fee": money("0.10", "0.40", "0.05"),
            "film_fee": money("0.50", "1.50", "0.25"),
            "novel_day": "novels * novel_fee",
            "film_day": "films * film_fee",
            "daily": "novel_day + film_day",
            "fine": "daily * late",
            "change": money(1, 12, "0.25"),
            "given": "fine + change",
        },
        nouns={"paper": "novel, travel guide, cookbook, biography, comic book"},
        facts={
            "items": (
                "{name} has borrowed {novels} {papers} and {films:film/films} from the library",
                "{novels} {papers} and {films:film/films} from the library lie forgotten under "
                "{name}'s bed",
            ),
            "late": (
                "{he} brings them back {late} days late",
                "by the time they are returned, they are {late} days overdue",
            ),
            "fees": (
                "for each day the library asks {novel_fee} for a {paper} and {film_fee} for a film",
                "a late {paper} costs {novel_fee} a day and a late film {film_fee} a day",
            ),
            "given": (
                "{he} puts {given} on the counter",
                "{name} pays with {given}",
            ),
        },
        asks=(
            Ask(
                find="fine",
                steps=(
                    "fee a day for the {papers} = novels * novel_fee",
                    "fee a day for the films = films * film_fee",
                    "fee a day = fee a day for the {papers} + fee a day for the films",
                    "fee in all = fee a day * late",
                ),
                tell="items late fees",
                questions=("how much does {name} have to pay", "what is the whole fee"),
                goals=("the fee that {name} has to pay",),
                wordings=(
                    "The librarian sighs and types: {papers}, {novels} times {novel_fee} a day; "
                    "films, {films} times {film_fee} a day; overdue, {late} days. Then she turns "
                    "the screen so that {name} can see the total. What does it say?",
                ),
            ),
            Ask(
                find="change",
                steps=(
                    "fee a day for the {papers} = novels * novel_fee",
                    "fee a day for the films = films * film_fee",
                    "fee a day = fee a day for the {papers} + fee a day for the films",
                    "fee in all = fee a day * late",
                    "change = given - fee in all",
                ),
                tell="items late fees given",
                questions=("how much change does {name} get back",),
                goals=("the change that {name} gets",),
            ),
            Ask(
                find="late",
                steps=(
                    "fee in all = given - change",
                    "fee a day for the {papers} = novels * novel_fee",
                    "fee a day for the films = films * film_fee",
                    "fee a day = fee a day for the {papers} + fee a day for the films",
                    "days late = fee in all / fee a day",
                ),
                wordings=(
                    "With {novels} {papers} at {novel_fee} a day each and {films:film/films} at "
                    "{film_fee} a day each, being late is no fun: {name} handed over {given} and "
                    "got only {change} back. How many days late was everything?",
                    "How many days late was {name} with {his} library things, {novels} {papers} "
                    "and {films:film/films}, all returned together? The daily fee is {novel_fee} "
                    "for a {paper} and {film_fee} for a film, and out of {given} there were "
                    "{change} left.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_post_office_cards_and_parcel",
        topic="money",
        numbers={
            "cards": whole(4, 30),
            "abroad": whole(2, 12),
            "home": "cards - abroad",
            "home_stamp": money("0.40", "0.90", "0.05"),
            "more": money("0.30", "0.90", "0.05"),
            "abroad_stamp": "home_stamp + more",
            "home_cost": "home * home_stamp",
            "abroad_cost": "abroad * abroad_stamp",
            "card_cost": "home_cost + abroad_cost",
            "parcel": money(4, 18, "0.50"),
            "total": "card_cost + parcel",
        },
        where=("home > 1",),
        nouns={
            "occasion": "New Year, Easter, graduation, birthday, wedding, holiday",
            "gift": "scarf, teapot, model ship, jar of honey, book, wooden toy",
        },
        facts={
            "cards": (
                "{name} takes {cards} {occasion} cards to the post office, {abroad} of which go "
                "abroad",
                "{name} wants to send {cards} {occasion} cards, {abroad} of them to other lands",
            ),
            "stamp": (
                "a card within the country needs a stamp of {home_stamp}, and a card abroad costs "
                "{more} more",
                "the stamp for a card costs {home_stamp}, plus {more} if it goes abroad",
            ),
            "parcel": (
                "{he} also sends a parcel with a {gift} for {parcel}",
                "a parcel with a {gift} in it costs another {parcel}",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "cards within the country = cards - abroad",
                    "stamps within the country = cards within the country * home_stamp",
                    "stamp for a card abroad = home_stamp + more",
                    "stamps for abroad = abroad * stamp for a card abroad",
                    "stamps in all = stamps within the country + stamps for abroad",
                    "money at the post office = stamps in all + parcel",
                ),
                tell="cards stamp parcel",
                questions=(
                    "how much does {name} pay at the post office",
                    "what do all these things cost to send",
                ),
                goals=("the money that {name} pays at the post office",),
                wordings=(
                    '"All these?" asks the clerk. "Yes," says {name}, "{cards} cards. {abroad} are '
                    'for friends abroad. And this parcel." The parcel is {parcel}, a stamp '
                    "{home_stamp}, and one for abroad {more} more than that. How much will the "
                    "clerk ask for?",
                ),
            ),
            Ask(
                find="parcel",
                steps=(
                    "stamps within the country = home * home_stamp",
                    "stamps for abroad = abroad * abroad_stamp",
                    "stamps in all = stamps within the country + stamps for abroad",
                    "price of the parcel = total - stamps in all",
                ),
                wordings=(
                    "{name}'s receipt from the post office: {home} stamps at {home_stamp}, "
                    "{abroad} stamps at {abroad_stamp}, a parcel with a {gift}, total {total}. "
                    "The price of the parcel is smudged. What was it?",
                    "For {total}, {name} got {home} {occasion} cards at {home_stamp} and {abroad} "
                    "at {abroad_stamp} on their way, as well as a {gift} in a parcel. How much of "
                    "that was for the parcel?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_hospital_night_nurses_rounds",
        topic="work",
        numbers={
            "nurses": whole(2, 8),
            "rooms": whole(3, 9),
            "beds": oneof(2, 3, 4),
            "all_rooms": "nurses * rooms",
            "all_beds": "all_rooms * beds",
            "empty": whole(2, 15),
            "patients": "all_beds - empty",
            "rounds": whole(2, 5),
            "checks": "patients * rounds",
            "minutes": oneof(2, 3, 4, 5),
            "time": "checks * minutes",
        },
        where=("empty < all_beds // 2",),
        nouns={"ward": "children's ward, heart ward, eye clinic, sports clinic, burns unit"},
        facts={
            "nurses": (
                "on the night shift of a {ward} {nurses} nurses look after {rooms} rooms each",
                "each of the {nurses} nurses on night duty in a {ward} is in charge of {rooms} "
                "rooms",
            ),
            "beds": (
                "every room has {beds} beds, and {empty} beds in all are empty tonight",
                "there are {beds} beds in a room; tonight {empty} of all the beds are free",
            ),
            "rounds": (
                "each patient is checked {rounds} times during the night",
                "the nurses check every patient {rounds} times before morning",
            ),
            "minutes": (
                "one check takes {minutes} minutes",
                "they spend {minutes} minutes on a check",
            ),
        },
        asks=(
            Ask(
                find="checks",
                steps=(
                    "rooms in all = nurses * rooms",
                    "beds in all = rooms in all * beds",
                    "patients = beds in all - empty",
                    "checks in the night = patients * rounds",
                ),
                tell="nurses beds rounds",
                questions=(
                    "how many checks does that make in all",
                    "how many checks do the nurses have to make before morning",
                ),
                goals=("the number of checks in that night",),
                wordings=(
                    "Every check of a patient is noted on a list. The night in the {ward} is "
                    "long: {rounds} checks for each patient, {beds} beds in a room, {rooms} rooms "
                    "for every one of {nurses} nurses. Luckily {empty} beds have nobody in them. "
                    "How many notes are on the list in the morning?",
                ),
            ),
            Ask(
                find="time",
                steps=(
                    "rooms in all = nurses * rooms",
                    "beds in all = rooms in all * beds",
                    "patients = beds in all - empty",
                    "checks in the night = patients * rounds",
                    "minutes for the checks = checks in the night * minutes",
                ),
                tell="nurses beds rounds minutes",
                questions=("how many minutes do the nurses spend on checks, added together",),
            ),
            Ask(
                find="empty",
                steps=(
                    "patients = checks / rounds",
                    "rooms in all = nurses * rooms",
                    "beds in all = rooms in all * beds",
                    "empty beds = beds in all - patients",
                ),
                wordings=(
                    "{checks} checks were made last night in the {ward}, {rounds} for each "
                    "patient. The ward is looked after by {nurses} nurses with {rooms} rooms each, "
                    "and each room has {beds} beds. How many beds were empty?",
                    "How many free beds did the {ward} have that night? It was all written down: "
                    "{nurses} nurses; {rooms} rooms a nurse; {beds} beds a room; {rounds} checks "
                    "a patient; {checks} checks in total.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_cinema_popcorn_every_third",
        topic="",
        numbers={
            "halls": whole(2, 6),
            "seats": whole(40, 200, 10),
            "all_seats": "halls * seats",
            "sold_share": percent(50, 60, 75, 80, 90),
            "visitors": "all_seats * sold_share / 100",
            "buyers_share": fraction("1/2", "1/3", "1/4", "1/5"),
            "share_parts": "1 / buyers_share",
            "empty": "all_seats - visitors",
            "empty_each": "empty / halls",
            "buyers": "visitors * buyers_share",
            "price": money(3, 8, "0.50"),
            "income": "buyers * price",
        },
        nouns={
            "snack": "bucket of popcorn, bag of nachos, cup of ice cream, soft pretzel, lemonade",
            "film": "western, comedy, space film, cartoon, thriller",
        },
        facts={
            "halls": (
                "a new {film} is shown in {halls} halls of a movie theater, each with {seats} "
                "seats",
                "{halls} halls with {seats} seats each show a new {film}",
            ),
            "sold": (
                "on the first evening {sold_share} of the seats are taken",
                "{sold_share} of all seats are sold on the first evening",
            ),
            "buyers": (
                "{buyers_share} of these visitors buy a {snack} for {price}",
                "a {snack} costs {price}, and {buyers_share} of the visitors have one",
            ),
        },
        asks=(
            Ask(
                find="income",
                steps=(
                    "seats in all = halls * seats",
                    "visitors = sold_share of seats in all",
                    "visitors who buy one = buyers_share of visitors",
                    "money for the snack = visitors who buy one * price",
                ),
                tell="halls sold buyers",
                questions=(
                    "how much money does the snack bring",
                    "how much does the movie theater take for the snack",
                ),
                goals=("the money taken for the snack",),
                wordings=(
                    "People go to the movies for the {film}, but the theater lives on what they "
                    "eat. How much came in, at {price} for a {snack}, when {halls} halls of "
                    "{seats} seats were {sold_share} full and {buyers_share} of the people "
                    "bought one?",
                ),
            ),
            Ask(
                find="seats",
                steps=(
                    "visitors who bought one = income / price",
                    "visitors = visitors who bought one * share_parts",
                    "visitors in a hall = visitors / halls",
                    "seats in a hall = visitors in a hall + empty_each",
                ),
                wordings=(
                    "The bar of a movie theater took {income} for the snack of the evening, which "
                    "is sold at {price} and which just one visitor in {share_parts} bought. The "
                    "visitors had spread evenly over {halls} halls, and in each hall {empty_each} "
                    "seats were empty. How many seats does a hall have?",
                    "One visitor in {share_parts} buys the snack of the evening at {price}, and "
                    "that has brought {income}. All visitors sit in {halls} equally large, "
                    "equally full halls with {empty_each} empty seats each. How many seats are "
                    "there in one hall?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_airport_checkpoint_lanes",
        topic="travel",
        numbers={
            "lanes": whole(2, 8),
            "per_lane": whole(2, 6),
            "minute": "lanes * per_lane",
            "waited": whole(10, 40, 5),
            "passed": "minute * waited",
            "new_lanes": whole(1, 4),
            "open_now": "lanes + new_lanes",
            "new_minute": "open_now * per_lane",
            "rest_minutes": whole(2, 12),
            "still": "new_minute * rest_minutes",
            "came": "passed + still",
        },
        nouns={"place": "airport, ferry terminal, stadium, concert hall, courthouse"},
        facts={
            "came": (
                "{came} people line up for the security check of the {place}",
                "at the {place}, {came} people want to pass the security check",
            ),
            "lanes": (
                "{lanes} lanes are open, and {per_lane} people a minute pass through each",
                "through each of the {lanes} open lanes {per_lane} people go a minute",
            ),
            "waited": (
                "after {waited} minutes, {new_lanes:more lane is/more lanes are} opened",
                "this goes on for {waited} minutes, and then {new_lanes:more lane is/more lanes "
                "are} opened",
            ),
        },
        asks=(
            Ask(
                find="came",
                steps=(
                    "people a minute at first = lanes * per_lane",
                    "people through at first = people a minute at first * waited",
                    "lanes open then = lanes + new_lanes",
                    "people a minute then = lanes open then * per_lane",
                    "people through then = people a minute then * rest_minutes",
                    "people in the line = people through at first + people through then",
                ),
                wordings=(
                    "For {waited} minutes {lanes} lanes were open at the {place}; then "
                    "{new_lanes:lane was/lanes were} added, and {rest_minutes} minutes later the "
                    "line was gone. A lane lets {per_lane} people a minute through. How many "
                    "people had been standing in the line, if nobody joined it?",
                    "How many people went through the security check of the {place}, given that "
                    "each lane checks {per_lane} people a minute and that {lanes} lanes worked "
                    "for the first {waited} minutes and {new_lanes} more than that for the last "
                    "{rest_minutes}?",
                ),
            ),
            Ask(
                find="rest_minutes",
                steps=(
                    "people a minute at first = lanes * per_lane",
                    "people through at first = people a minute at first * waited",
                    "people still in line = came - people through at first",
                    "lanes open then = lanes + new_lanes",
                    "people a minute then = lanes open then * per_lane",
                    "minutes more = people still in line / people a minute then",
                ),
                tell="came lanes waited",
                questions=(
                    "how many minutes more does it take until everyone is through",
                    "in how many minutes after that is the line gone",
                ),
                goals=("the number of minutes needed after the new lanes are open",),
                wordings=(
                    "The manager of the {place} looks at the line and counts {came} people. With "
                    "{lanes} lanes at {per_lane} people a minute each, that is slow. {waited} "
                    "minutes later the manager opens {new_lanes:extra lane/extra lanes} of the "
                    "same speed. How many further minutes pass until the line is gone?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_hotel_breakfast_eggs",
        topic="food",
        numbers={
            "floors": whole(2, 8),
            "rooms": whole(6, 20),
            "all_rooms": "floors * rooms",
            "share": percent(50, 60, 75, 80, 90),
            "taken": "all_rooms * share / 100",
            "guests": "taken * 2",
            "early": whole(3, 20),
            "breakfasts": "guests - early",
        },
        nouns={"view": "sea, lake, park, harbor, mountains, river"},
        facts={
            "floors": (
                "a hotel with a view of the {view} has {floors} floors with {rooms} rooms on each",
                "there are {rooms} double rooms on each of the {floors} floors of a hotel by the "
                "{view}",
            ),
            "share": (
                "{share} of the rooms are taken, each by two people",
                "two guests sleep in each occupied room, and {share} of the rooms are occupied",
            ),
            "early": (
                "{early} guests leave too early to have breakfast",
                "all but {early} of the guests come to breakfast",
            ),
        },
        asks=(
            Ask(
                find="breakfasts",
                steps=(
                    "rooms in the hotel = floors * rooms",
                    "rooms taken = share of rooms in the hotel",
                    "guests = rooms taken * 2",
                    "guests at breakfast = guests - early",
                ),
                tell="floors share early",
                questions=(
                    "how many people have breakfast at the hotel",
                    "for how many people does the cook lay the tables",
                ),
                goals=("the number of guests at breakfast",),
                wordings=(
                    'The cook asks the front desk, "How many for breakfast?" and hears: "Work it '
                    "out! {floors} floors, {rooms} rooms a floor, {share} of them taken, always "
                    'by two people. And {early} have left already." What number should the cook '
                    "arrive at?",
                ),
            ),
            Ask(
                find="early",
                steps=(
                    "rooms in the hotel = floors * rooms",
                    "rooms taken = share of rooms in the hotel",
                    "guests = rooms taken * 2",
                    "guests without breakfast = guests - breakfasts",
                ),
                wordings=(
                    "Only {breakfasts} guests turned up for breakfast with a view of the {view}. "
                    "The hotel has {rooms} rooms on each of {floors} floors, {share} of its rooms "
                    "had been taken, and two people had slept in each of those. How many guests "
                    "missed breakfast?",
                    "How many guests slept through breakfast in a hotel of {floors} floors with "
                    "{rooms} rooms each, when {share} of the rooms held two guests apiece, the "
                    "others were empty, and {breakfasts} guests were counted at the tables?",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_school_play_costumes_sewn",
        topic="school",
        numbers={
            "actors": whole(8, 30),
            "costumes": oneof(2, 3),
            "all": "actors * costumes",
            "stock": whole(4, 30),
            "new": "all - stock",
            "cloth": oneof(2, 3, 4),
            "meters": "new * cloth",
            "price": money(3, 9, "0.50"),
            "cloth_cost": "meters * price",
            "extra": money(5, 40),
            "cost": "cloth_cost + extra",
        },
        where=("new > 3",),
        nouns={"play": "pirate play, fairy tale, Roman play, musical, jungle play, winter play"},
        facts={
            "actors": (
                "{actors} students act in a {play}, and each needs {costumes} costumes",
                "a {play} has parts for {actors} students, who wear {costumes} costumes each",
            ),
            "stock": (
                "{stock} costumes are left from last year",
                "the drama club already has {stock} of the costumes",
            ),
            "cloth": (
                "every new costume takes {cloth} meters of cloth at {price} a meter",
                "to sew one costume, {cloth} meters of cloth are needed, and a meter costs {price}",
            ),
            "extra": (
                "buttons and thread cost {extra} in all",
                "another {extra} goes on buttons and thread",
            ),
        },
        asks=(
            Ask(
                find="cost",
                steps=(
                    "costumes needed = actors * costumes",
                    "costumes to sew = costumes needed - stock",
                    "meters of cloth = costumes to sew * cloth",
                    "price of the cloth = meters of cloth * price",
                    "money for the costumes = price of the cloth + extra",
                ),
                tell="actors stock cloth extra",
                questions=(
                    "how much do the new costumes cost altogether",
                    "how much money does the drama club spend on new costumes",
                ),
                goals=("the money spent on the new costumes",),
                wordings=(
                    "Before the {play} can be seen, {name} has to sew. There are {actors} actors "
                    "with {costumes} costumes each, though {stock} costumes hang in the closet "
                    "from before. Cloth costs {price} a meter, a costume takes {cloth} meters, "
                    "and thread and buttons are {extra} for everything. What will the sewing "
                    "cost?",
                ),
            ),
            Ask(
                find="stock",
                steps=(
                    "costumes to sew = meters / cloth",
                    "costumes needed = actors * costumes",
                    "costumes from last year = costumes needed - costumes to sew",
                ),
                wordings=(
                    "For the {play}, {meters} meters of cloth were sewn into costumes, {cloth} "
                    "meters into each. All other costumes came from last year. Since each of the "
                    "{actors} actors wears {costumes} costumes, how many came from last year?",
                    "How many costumes did the drama club have before it began to sew? It needs "
                    "{costumes} for each of {actors} actors, and the missing ones took {meters} "
                    "meters of cloth, at {cloth} meters a costume.",
                ),
            ),
        ),
    ),
    Story(
        name="tales_c_museum_school_groups_and_guides",
        topic="",
        numbers={
            "groups": whole(3, 12),
            "size": whole(12, 28),
            "pupils": "groups * size",
            "adults": whole(20, 150),
            "adult_price": money(6, 15),
            "child_price": money(2, 5),
            "from_adults": "adults * adult_price",
            "from_pupils": "pupils * child_price",
            "tickets": "from_adults + from_pupils",
            "guide": money(15, 45, 5),
            "guides_cost": "groups * guide",
            "left": "tickets - guides_cost",
        },
        nouns={"subject_of": "trains, dinosaurs, glass, toys, ships, chocolate, coins"},
        facts={
            "groups": (
                "a museum of {subject_of} had {groups} school groups of {size} children today and "
                "{adults} adults on their own",
                "{adults} adults and {groups} school groups, each with {size} children, came to a "
                "museum of {subject_of} today",
            ),
            "prices": (
                "an adult pays {adult_price} and a child {child_price}",
                "tickets are {adult_price} for adults and {child_price} for children",
            ),
            "guide": (
                "for every school group the museum pays a guide {guide}",
                "each school group has a guide, who gets {guide} from the museum",
            ),
        },
        asks=(
            Ask(
                find="left",
                steps=(
                    "money from adults = adults * adult_price",
                    "children = groups * size",
                    "money from children = children * child_price",
                    "ticket money = money from adults + money from children",
                    "money for guides = groups * guide",
                    "money left for the museum = ticket money - money for guides",
                ),
                tell="groups prices guide",
                questions=(
                    "how much of the ticket money is left when the guides have been paid",
                    "how much money does the museum keep after paying the guides",
                ),
                goals=("the ticket money that is left after the guides are paid",),
                wordings=(
                    "Closing time at the museum of {subject_of}. In the cash box there is the "
                    "money of {adults} adults at {adult_price} and of {groups} school groups of "
                    "{size} children at {child_price} a child. {groups} guides, one for each "
                    "group, are waiting for their {guide} each. What will then be left in "
                    "the box?",
                ),
            ),
            Ask(
                find="adults",
                steps=(
                    "children = groups * size",
                    "money from children = children * child_price",
                    "money from adults = tickets - money from children",
                    "adults = money from adults / adult_price",
                ),
                wordings=(
                    "The museum of {subject_of} took {tickets} today. Children, who came in "
                    "{groups} groups of {size}, paid {child_price} each; everybody else was an "
                    "adult and paid {adult_price}. How many adults came?",
                    "How many adults were there among today's visitors, if the tickets brought "
                    "{tickets}, an adult ticket being {adult_price} and a child's ticket "
                    "{child_price}, and if {groups} classes of {size} children had come?",
                ),
            ),
        ),
    ),
)
