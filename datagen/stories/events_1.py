"""Concerts, weddings, parties, votes, museums: people counted in many ways."""

from datagen.numbers.quantity import factor, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="events_theater_sections_and_latecomers",
        topic="",
        numbers={
            "floor_rows": whole(10, 24),
            "floor_seats": whole(14, 30),
            "balcony_rows": whole(3, 8),
            "balcony_seats": whole(10, 22),
            "seats": "floor_rows * floor_seats + balcony_rows * balcony_seats",
            "empty": whole(8, 90),
            "late": whole(4, 30),
            "start": "seats - empty - late",
        },
        where=("start > late",),
        nouns={"show": "play, musical, concert, ballet, magic show"},
        facts={
            "floor": (
                "the main floor of a theater has {floor_rows} rows of {floor_seats} seats",
                "on the main floor of a theater there are {floor_rows} rows, {floor_seats} seats "
                "to a row",
            ),
            "balcony": (
                "its balcony has {balcony_rows} rows of {balcony_seats} seats",
                "up on the balcony there are {balcony_rows} rows with {balcony_seats} seats each",
            ),
            "empty": (
                "{empty} seats stayed empty for the whole {show}",
                "throughout the {show} {empty} seats were never taken",
            ),
            "late": (
                "{late} people came in late, after the lights had gone down",
                "{late} of the spectators only arrived after the beginning",
            ),
        },
        asks=(
            Ask(
                find="start",
                steps=(
                    "seats on the main floor = floor_rows * floor_seats",
                    "seats on the balcony = balcony_rows * balcony_seats",
                    "seats in the theater = seats on the main floor + seats on the balcony",
                    "spectators = seats in the theater - empty",
                    "spectators at the start = spectators - late",
                ),
                tell="floor balcony empty late",
                questions=(
                    "how many people were seated when the {show} began",
                    "how many spectators were there right at the start of the {show}",
                ),
                goals=("the number of people who saw the beginning of the {show}",),
                wordings=(
                    "Downstairs: {floor_rows} rows, {floor_seats} seats each. Upstairs: "
                    "{balcony_rows} rows, {balcony_seats} seats each. When the {show} was over, "
                    "the usher wrote that {empty} of all these seats had not been used and that "
                    "{late} people had missed the beginning. How many people saw the {show} from "
                    "its first minute to the last, if nobody left early?",
                ),
            ),
            Ask(
                find="balcony_rows",
                steps=(
                    "seats on the main floor = floor_rows * floor_seats",
                    "seats on the balcony = seats - seats on the main floor",
                    "rows on the balcony = seats on the balcony / balcony_seats",
                ),
                wordings=(
                    "A theater can seat {seats} people for a {show}. The main floor takes care of "
                    "{floor_rows} rows of {floor_seats}; everyone else sits on the balcony, where "
                    "a row has {balcony_seats} seats. How many rows does the balcony have?",
                    "How many rows of {balcony_seats} seats are there on the balcony of a theater "
                    "that has {floor_rows} rows of {floor_seats} seats on the floor and {seats} "
                    "seats altogether, all of them sold for tonight's {show}?",
                ),
            ),
        ),
    ),
    Story(
        name="events_wedding_tables_after_refusals",
        topic="",
        numbers={
            "n": whole(6, 20),
            "per_table": oneof(6, 8, 10, 12),
            "seated": "n * per_table",
            "bride": whole(30, 90),
            "declined": whole(5, 30),
            "groom": "seated + declined - bride",
        },
        where=("groom > 15", "seated > 2 * declined"),
        nouns={"table": "round table, long table, garden table"},
        facts={
            "invited": (
                "the bride's family invited {bride} people to the wedding and the groom's family "
                "{groom}",
                "{bride} guests were invited to the wedding by the bride and {groom} others by "
                "the groom",
            ),
            "declined": (
                "{declined} of those invited wrote that they could not come",
                "{declined} of the people who were asked sent their regrets",
            ),
            "per_table": (
                "{per_table} guests sit at each {table}",
                "there is room for {per_table} at a {table}",
            ),
        },
        asks=(
            Ask(
                find="n",
                steps=(
                    "people invited = bride + groom",
                    "people who come = people invited - declined",
                    "{tables} = people who come / per_table",
                ),
                tell="invited declined per_table",
                questions=(
                    "how many {tables} do all the guests together fill",
                    "how many {tables} are needed for those who come",
                ),
                goals=("the number of {tables} that must be set up",),
                wordings=(
                    "The groom asked {groom} people to the wedding, the bride {bride}; {declined} "
                    "of them have sent excuses. If every {table} is to have exactly "
                    "{per_table} guests, how many {tables} must be set up?",
                ),
            ),
            Ask(
                find="declined",
                steps=(
                    "people invited = bride + groom",
                    "people who came = n * per_table",
                    "people who declined = people invited - people who came",
                ),
                wordings=(
                    "To a wedding dinner {bride} people had been invited by the bride and {groom} "
                    "by the groom. In the end the guests filled {n:table}, with {per_table} guests "
                    "at each. How many of the people invited stayed away?",
                    "How many people turned down an invitation to the wedding, if {groom} friends "
                    "of the groom and {bride} friends of the bride were invited and exactly "
                    "{n:table} with {per_table} guests each were filled?",
                ),
            ),
            Ask(
                find="groom",
                steps=(
                    "people who came = n * per_table",
                    "people invited = people who came + declined",
                    "guests of the groom = people invited - bride",
                ),
                wordings=(
                    "{n:table} with {per_table} guests each were full at a wedding. Everyone there "
                    "had been invited by the bride or by the groom, and {declined} others who were "
                    "also invited had not come. The bride had invited {bride} people. How many had "
                    "the groom invited?",
                ),
            ),
        ),
    ),
    Story(
        name="events_party_bags_from_packets",
        topic="",
        numbers={
            "children": whole(8, 24),
            "in_packet": oneof(6, 8, 10, 12, 15),
            "each": oneof(2, 3, 4, 5),
            "packets": whole(3, 14),
            "short": "children * each - packets * in_packet",
        },
        where=("short < 40",),
        nouns={"thing": "balloon, sticker, marble, lollipop, whistle, toy car", "event": "event"},
        facts={
            "children": (
                "{name} is making a gift bag for each of {children} children who are coming to a "
                "{event}",
                "{children} children will come to a {event}, and {name} prepares a gift bag for "
                "each",
            ),
            "each": (
                "{each} {things} should go into every bag",
                "in each bag there should be {each} {things}",
            ),
            "packets": (
                "so far {he} has bought {packets} packets with {in_packet} {things} in each",
                "{he} has {packets} packets of {in_packet} {things} at home",
            ),
        },
        asks=(
            Ask(
                find="short",
                steps=(
                    "{things} needed = children * each",
                    "{things} at hand = packets * in_packet",
                    "{things} missing = {things} needed - {things} at hand",
                ),
                tell="children each packets",
                questions=(
                    "how many {things} is {name} still missing",
                    "how many more {things} does {he} need",
                ),
                goals=("the number of {things} that are still missing",),
                wordings=(
                    "Note on the fridge: gift bags for {children} children, {each} {things} in "
                    "every bag, {packets} packets of {in_packet} already in the drawer. {name} "
                    "reads it and wonders how many {things} are still lacking. What is the number?",
                ),
            ),
            Ask(
                find="packets",
                steps=(
                    "{things} needed = children * each",
                    "{things} from packets = {things} needed - short",
                    "packets = {things} from packets / in_packet",
                ),
                wordings=(
                    "All {children} gift bags for a {event} hold {each} {things} each. {name} took "
                    "{short:thing} from an old box and all the rest out of full packets of "
                    "{in_packet}, with none left over. How many packets did {name} open?",
                    "How many packets of {in_packet} {things} were used up for a {event}, if each "
                    "of {children} gift bags got {each} {things} and {short} of these had been "
                    "lying around from last year?",
                ),
            ),
        ),
    ),
    Story(
        name="events_club_vote_three_candidates",
        topic="",
        numbers={
            "winner": whole(40, 160),
            "lead": whole(4, 35),
            "second": "winner - lead",
            "both": "winner + second",
            "times": factor("1/2", "1/3", "1/4"),
            "third": "winner * times",
            "blank": whole(2, 15),
            "members": "winner + second + third + blank + missing",
            "missing": whole(5, 60),
        },
        where=("third < second",),
        nouns={"post": "president, captain, secretary, treasurer, speaker"},
        facts={
            "both": (
                "two candidates for {post} of a club got {both} votes between them",
                "{both} votes were cast for the two candidates for {post}",
            ),
            "lead": (
                "the winner had {lead} more votes than the other candidate",
                "the loser was {lead} votes behind",
            ),
        },
        asks=(
            Ask(
                find="missing",
                steps=(
                    "votes for the second = winner - lead",
                    "votes for the third = times of winner",
                    "votes for two = winner + votes for the second",
                    "votes for all three = votes for two + votes for the third",
                    "ballots = votes for all three + blank",
                    "members who did not vote = members - ballots",
                ),
                wordings=(
                    "A club with {members} members elected its {post}. {name} won with {winner} "
                    "votes, {lead} more than {name2}; {name3} got {times:times} as many votes as "
                    "{name}, and {blank} members put an empty sheet into the box. How many members "
                    "did not take part at all?",
                    "Three people wanted to be {post} of a club. The best one received {winner} "
                    "votes, the next {lead} fewer, and the last {times:times} as many as the "
                    "best. There were also {blank} blank ballots. If the club has {members} "
                    "members with one ballot each, how many of them stayed at home?",
                ),
            ),
            Ask(
                find="members",
                steps=(
                    "votes for the second = winner - lead",
                    "votes for the third = times of winner",
                    "votes for two = winner + votes for the second",
                    "votes = votes for two + votes for the third",
                    "votes and blanks = votes + blank",
                    "members = votes and blanks + missing",
                ),
                wordings=(
                    "How many members does the club have? When it chose a {post}, {missing} "
                    "members were away and {blank} handed in blank ballots. All others voted: "
                    "{winner} for the winner, {lead} fewer for the one in second place, and "
                    "{times:times} as many as for the winner for the third and last candidate.",
                    "{name}, {name2} and {name3} ran for {post} of their club. Of its members, "
                    "{missing} did not vote and {blank} voted for nobody. {name} had {winner} "
                    "votes, which was {lead} more than {name2} had, while {name3} had "
                    "{times:times} as many as {name}. How large is the club?",
                ),
            ),
            Ask(
                find="winner",
                steps=(
                    "twice the winner's votes = both + lead",
                    "votes for the winner = twice the winner's votes / 2",
                ),
                tell="both lead",
                questions=(
                    "how many votes did the winner get",
                    "with how many votes was the new {post} elected",
                ),
                goals=("the number of votes for the winner",),
                wordings=(
                    "{name} and {name2} were the only two candidates for {post}. {both} votes were "
                    "cast, and {name} was elected with {lead} votes more than {name2}. How many "
                    "votes did {name} get?",
                ),
            ),
        ),
    ),
    Story(
        name="events_museum_week_with_free_day",
        topic="",
        numbers={
            "week": whole(60, 240, 5),
            "times": factor(2, 3, 4),
            "groups": whole(3, 12),
            "size": whole(15, 30),
            "total": "week * 4 + week * times + groups * size",
        },
        facts={
            "week": (
                "a museum has {week} visitors a day from Tuesday to Friday, which is four days",
                "on each of the four days from Tuesday to Friday {week} people visit a museum",
            ),
            "sunday": (
                "on Saturday, when entry is free, {times:times} as many come as on a Friday",
                "free entry on Saturday brings {times:times} as many people as come on a Friday",
            ),
            "groups": (
                "on Sunday only {groups} school groups of {size} people are let in",
                "Sunday is for groups only, {groups} of them with {size} people each",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "visitors on four days = week * 4",
                    "visitors on Saturday = times of week",
                    "visitors on Sunday = groups * size",
                    "visitors until Saturday = visitors on four days + visitors on Saturday",
                    "visitors in the week = visitors until Saturday + visitors on Sunday",
                ),
                tell="week sunday groups",
                questions=(
                    "how many visitors does the museum have in the whole week, if it is closed on "
                    "Monday",
                    "how many people visit the museum from Tuesday to Sunday",
                ),
                goals=("the number of visitors from Tuesday to Sunday",),
                wordings=(
                    "Closed on Monday, a museum counts {week} visitors on every one of the next "
                    "four days. Its free Saturday draws {times:times} as many as one of them, "
                    "and on Sunday {groups} booked groups, {size} strong each, walk through the "
                    "halls. What is the count for the week?",
                ),
            ),
            Ask(
                find="groups",
                steps=(
                    "visitors on four days = week * 4",
                    "visitors on Saturday = times of week",
                    "visitors until Saturday = visitors on four days + visitors on Saturday",
                    "visitors on Sunday = total - visitors until Saturday",
                    "groups = visitors on Sunday / size",
                ),
                wordings=(
                    "In one week {total} people saw the museum: {week} a day on four days, "
                    "{times:times} as many as that on Saturday, and on Sunday nothing but groups "
                    "of {size}. How many groups came on Sunday?",
                    "Sunday at the museum belongs to groups of exactly {size} people. Last week "
                    "had four ordinary days with {week} visitors each and a Saturday with "
                    "{times:times} as many as an ordinary day; Monday was closed. The week's total "
                    "was {total}. How many groups were there on Sunday?",
                ),
            ),
        ),
    ),
    Story(
        name="events_blood_drive_donors",
        topic="",
        numbers={
            "came": "tens * 20",
            "tens": whole(3, 60),
            "refused": percent(5, 10, 15, 20, 25, 30),
            "bag": oneof(200, 250, 350, 400, 450, 500),
            "home": "came * refused / 100",
            "liters": "(came - home) * bag / 1000",
        },
        where=("liters > 5",),
        nouns={"place": "school, library, community center, factory, church, town hall"},
        facts={
            "came": (
                "{came} people came to give blood at the {place}",
                "a blood drive at the {place} drew {came} people",
            ),
            "refused": (
                "{refused} of them were not allowed to give any",
                "the nurse had to send {refused} of them home",
            ),
            "bag": (
                "each of the others gave {bag} milliliters",
                "everyone else donated {bag} milliliters of blood",
            ),
        },
        asks=(
            Ask(
                find="liters",
                steps=(
                    "people sent home = refused of came",
                    "donors = came - people sent home",
                    "milliliters = donors * bag",
                    "liters = milliliters / 1000",
                ),
                tell="came refused bag",
                questions=(
                    "how many liters of blood were collected",
                    "how much blood was given in liters",
                ),
                goals=("the collected blood in liters",),
                wordings=(
                    "Every donor in the {place} fills a bag of {bag} milliliters. Today {came} "
                    "people lined up, but for medical reasons {refused} of them could not donate. "
                    "How many liters did the van carry away?",
                ),
            ),
            Ask(
                find="home",
                steps=(
                    "milliliters = liters * 1000",
                    "donors = milliliters / bag",
                    "people sent home = came - donors",
                ),
                wordings=(
                    "At the end of a blood drive in the {place} there were {liters} liters of "
                    "blood in bags of {bag} milliliters, one full bag for each donor. Of the "
                    "{came} people who had come, how many had been sent home without donating?",
                    "{came} people walked into the {place} to give blood, and {liters} liters were "
                    "collected. How many of them were turned away, if every donor gave {bag} "
                    "milliliters?",
                ),
            ),
        ),
    ),
    Story(
        name="events_recycling_drive_three_grades",
        topic="",
        numbers={
            "first": whole(20, 90),
            "more": whole(5, 40),
            "second": "first + more",
            "times": factor(2, 3),
            "third": "second * times",
            "total": "first + second + third",
            "per_prize": oneof(5, 10, 20),
            "trees": "total / per_prize",
        },
        nouns={"thing": "bottle, can, glass jar, old newspaper, old phone, carton"},
        facts={
            "first": (
                "in a recycling drive the third grade collected {first} {things}",
                "{first} {things} were brought in for recycling by the third grade",
            ),
            "second": (
                "the fourth grade brought {more} more than the third grade",
                "{more} more than that came from the fourth grade",
            ),
            "third": (
                "the fifth grade had {times:times} as many as the fourth grade",
                "the fifth graders gathered {times:times} as many as the fourth graders",
            ),
            "prize": (
                "for every {per_prize} {things} a tree will be planted",
                "a company promised to plant one tree for each {per_prize} {things}",
            ),
        },
        asks=(
            Ask(
                find="trees",
                steps=(
                    "{things} of the fourth grade = first + more",
                    "{things} of the fifth grade = times of {things} of the fourth grade",
                    "{things} of two grades = first + {things} of the fourth grade",
                    "{things} collected = {things} of two grades + {things} of the fifth grade",
                    "trees = {things} collected / per_prize",
                ),
                tell="first second third prize",
                questions=(
                    "how many trees will be planted for the three grades",
                    "how many trees do these three grades earn together",
                ),
                goals=("the number of trees for all three grades",),
                wordings=(
                    "One tree for every {per_prize} {things}: that was the deal. The third grade "
                    "found {first}, the fourth grade {more} more than the third, and the fifth "
                    "grade {times:times} as many as the fourth. Putting everything together, how "
                    "many trees did the three grades earn?",
                ),
            ),
            Ask(
                find="first",
                steps=(
                    "{things} of the fourth grade = third / times",
                    "{things} of the third grade = {things} of the fourth grade - more",
                ),
                wordings=(
                    "The fifth grade's {third} {things} were {times:times} as many as the fourth "
                    "grade had collected, and the fourth grade had {more} more than the third "
                    "grade. How many did the third grade collect?",
                    "How many {things} did the third graders bring, if the fourth graders brought "
                    "{more} more than they did and the fifth graders, with {third}, "
                    "{times:times} as many as the fourth graders?",
                ),
            ),
        ),
    ),
    Story(
        name="events_shuttle_buses_to_a_stadium",
        topic="",
        numbers={
            "buses": whole(3, 9),
            "seats": whole(30, 56),
            "trips": whole(2, 6),
            "walkers": whole(40, 300, 5),
            "fans": "buses * seats * trips + walkers",
        },
        nouns={"show": "game, concert, final, air show"},
        facts={
            "buses": (
                "{buses} shuttle buses with {seats} seats each take fans to a {show}",
                "fans ride to a {show} in {buses} shuttle buses, each of which has {seats} seats",
            ),
            "trips": (
                "every bus goes there {trips} times and is full each time",
                "each bus makes {trips} full trips",
            ),
            "walkers": (
                "another {walkers} fans come on foot",
                "{walkers} more fans simply walk there",
            ),
        },
        asks=(
            Ask(
                find="fans",
                steps=(
                    "bus trips = buses * trips",
                    "fans by bus = bus trips * seats",
                    "fans = fans by bus + walkers",
                ),
                tell="buses trips walkers",
                questions=(
                    "how many fans are at the {show}",
                    "how many fans does the {show} have in all",
                ),
                goals=("the number of fans at the {show}",),
                wordings=(
                    "Nobody drives to the {show}: {walkers} fans walk, and everyone else is "
                    "carried by {buses} buses, each going there {trips} times with all of its "
                    "{seats} seats taken. How large is the crowd?",
                ),
            ),
            Ask(
                find="trips",
                steps=(
                    "fans by bus = fans - walkers",
                    "fans on one round = buses * seats",
                    "trips of each bus = fans by bus / fans on one round",
                ),
                wordings=(
                    "{fans} fans want to see a {show}; {walkers} of them live close enough to "
                    "walk. The rest wait for {buses} shuttle buses that hold {seats} people each. "
                    "How many times must every bus drive to the stadium, if all buses make the "
                    "same number of trips and are always full?",
                    "How often did each of the {buses} buses run? All had {seats} seats, all were "
                    "full on every run, all ran equally often, and together with {walkers} people "
                    "on foot they brought {fans} fans to the {show}.",
                ),
            ),
        ),
    ),
)
