"""Several people or things, each compared with another: three more than twice as many as …"""

from datagen.numbers.quantity import factor, fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="chain_of_crossword_clues_in_a_contest",
        topic="",
        numbers={
            "a": whole(6, 30),
            "times": factor(2, 3),
            "more": whole(2, 9),
            "fewer": whole(2, 8),
            "multiple": "a * times",
            "b": "multiple + more",
            "c": "b - fewer",
            "ab": "a + b",
            "total": "ab + c",
        },
        facts={
            "a": (
                "{name} solved {a} clues of a giant crossword",
                "in a giant crossword, {a} clues were solved by {name}",
            ),
            "b": (
                "{name2} solved {more} more than {times:times} as many as {name}",
                "the number of clues that {name2} got was {more} more than {times:times} "
                "{name}'s number",
            ),
            "c": (
                "{name3} was {fewer} clues behind {name2}",
                "{name3} solved {fewer} fewer than {name2} did",
            ),
        },
        asks=(
            Ask(
                find="total",
                steps=(
                    "multiple of {name}'s clues = times of a",
                    "clues of {name2} = multiple of {name}'s clues + more",
                    "clues of {name3} = clues of {name2} - fewer",
                    "clues of {name} and {name2} = a + clues of {name2}",
                    "clues of all three = clues of {name} and {name2} + clues of {name3}",
                ),
                tell="a b c",
                questions=(
                    "how many clues did the three of them solve altogether",
                    "what is the total number of clues solved by {name}, {name2}, and {name3}",
                ),
                goals=("the number of clues that the three friends solved in all",),
                wordings=(
                    "Add up the clues, please: {name} has {a}; {name2} has {times:times} as many "
                    "and {more} besides; {name3} is {fewer} behind {name2}.",
                    '"Mine are {a}," says {name}. {name2} looks at the grid and counts '
                    "{times:times} that plus {more}. {name3}, who has {fewer} fewer than "
                    "{name2}, wants to know how many clues they have solved together. What is "
                    "the answer?",
                    "Three friends share one giant crossword. {name} fills in {a} clues, {name2} "
                    "fills in {more} more than {times:times} as many, and {name3} fills in "
                    "{fewer} fewer than {name2}. If no clue is counted twice, how many clues "
                    "have they filled in?",
                    "How far did {name}, {name2}, and {name3} get with their crossword? {name3} "
                    "solved {fewer} clues fewer than {name2}. {name2} solved {more} more than "
                    "{times:times} the number that {name} solved, and {name} solved {a}. Give "
                    "the number of clues they finished in all.",
                ),
            ),
            Ask(
                find="a",
                steps=(
                    "clues of {name2} = c + fewer",
                    "multiple of {name}'s clues = clues of {name2} - more",
                    "clues of {name} = multiple of {name}'s clues / times",
                ),
                wordings=(
                    "{name3} solved {c} clues of the crossword, which is {fewer} fewer than "
                    "{name2}. {name2} solved {more} more than {times:times} as many clues as "
                    "{name}. How many clues did {name} solve?",
                    '"I only managed {c} clues," says {name3}. "You beat me by {fewer}, '
                    '{name2}." {name2} nods: "And I have {more} more than {times:times} as many '
                    'as {name}." How many clues does {name} have?',
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_ski_runs_before_lunch",
        topic="",
        numbers={
            "b": whole(4, 12),
            "times": factor(2, 3),
            "a": "b * times",
            "more": whole(2, 7),
            "c": "a + more",
            "gap": "c - b",
            "minutes": whole(5, 12),
            "c_minutes": "c * minutes",
        },
        nouns={
            "slope": "ski slope, sledding hill, water slide, zip line, climbing wall, go-kart track"
        },
        facts={
            "b": (
                "{name} has gone down the {slope} {b} times today",
                "today {name} managed the {slope} {b} times",
            ),
            "a": (
                "{name2} has done it {times:times} as often as {name}",
                "for every one of {name}'s turns, {name2} took {times}",
            ),
            "c": (
                "{name3} took {more} more turns than {name2}",
                "nobody beat {name3}, who had {more} more turns than {name2}",
            ),
            "minutes": (
                "every turn of {name3}'s lasted {minutes} minutes",
                "{name3} needed {minutes} minutes for each turn",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "turns of {name2} = times of b",
                    "turns of {name3} = turns of {name2} + more",
                    "difference = turns of {name3} - b",
                ),
                tell="b a c",
                questions=(
                    "how many more turns did {name3} take than {name}",
                    "by how many turns is {name3} ahead of {name}",
                ),
                goals=("the difference between the turns of {name3} and those of {name}",),
                wordings=(
                    "Since {name} had {b} turns on the {slope}, {name2} {times:times} as many, "
                    "and {name3} {more} turns more than {name2}, how many more turns did {name3} "
                    "have than {name}?",
                    "Everybody kept count at the {slope}. {name}: {b}. {name2}: {times:times} as "
                    "many as {name}. {name3}: {more} more than {name2}. What is the difference "
                    "between {name3} and {name}?",
                    "At the {slope}, {name2} took {times:times} as many turns as {name}, and "
                    "{name3} took {more} more than {name2}. {name} took {b}. How many fewer "
                    "turns did {name} take than {name3}?",
                ),
            ),
            Ask(
                find="c_minutes",
                steps=(
                    "turns of {name2} = times of b",
                    "turns of {name3} = turns of {name2} + more",
                    "minutes of {name3} = turns of {name3} * minutes",
                ),
                tell="b a c minutes",
                questions=(
                    "how many minutes did {name3}'s turns take in all",
                    "for how many minutes was {name3} busy with these turns",
                ),
                wordings=(
                    "The three cousins {name}, {name2}, and {name3} spent the day at a {slope}. "
                    "{name} only went {b} times. {name2} went {times:times} as often, and "
                    "{name3} had {more} turns more than {name2}. If a turn takes {minutes} "
                    "minutes, "
                    "how many minutes did all of {name3}'s turns take?",
                ),
            ),
            Ask(
                find="b",
                steps=(
                    "turns of {name3} = c_minutes / minutes",
                    "turns of {name2} = turns of {name3} - more",
                    "turns of {name} = turns of {name2} / times",
                ),
                wordings=(
                    "{name3} spent {c_minutes} minutes on the {slope}, {minutes} minutes a turn. "
                    "That was {more} turns more than {name2} had, and {name2} had {times:times} "
                    "as many as {name}. How many turns did {name} have?",
                    "How often did {name} try the {slope}, if {name2} tried it {times:times} as "
                    "often as {name}, {name3} had {more} tries more than {name2}, and {name3}'s "
                    "tries, at {minutes} minutes each, added up to {c_minutes} minutes?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_apartment_rents_from_studio_to_penthouse",
        topic="money",
        numbers={
            "studio": money(500, 1200, 50),
            "more": money(100, 450, 50),
            "one_bed": "studio + more",
            "times": factor(2, 3),
            "pent": "studio * times",
            "less": money(50, 300, 50),
            "two_bed": "pent - less",
            "gap": "two_bed - one_bed",
            "mates": whole(2, 4),
            "each": "two_bed / mates",
        },
        where=("two_bed > one_bed",),
        facts={
            "studio": (
                "the studio in {name}'s building rents for {studio} a month",
                "in the building where {name} lives, a studio costs {studio} a month",
            ),
            "one_bed": (
                "the one-bedroom apartment is {more} more expensive than the studio",
                "{more} more than for the studio is charged for the one-bedroom apartment",
            ),
            "pent": (
                "the rent of the penthouse is {times:times} that of the studio",
                "the penthouse costs {times:times} as much as the studio",
            ),
            "two_bed": (
                "the two-bedroom apartment costs {less} less than the penthouse",
                "the two-bedroom apartment is cheaper than the penthouse by {less}",
            ),
            "mates": (
                "{name} is one of {mates} people who share the two-bedroom apartment and pay "
                "equal parts",
                "the rent of the two-bedroom apartment is split equally by {mates} people, one "
                "of whom is {name}",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "rent of the one-bedroom apartment = studio + more",
                    "rent of the penthouse = times of studio",
                    "rent of the two-bedroom apartment = rent of the penthouse - less",
                    "difference in rent = rent of the two-bedroom apartment - rent of the "
                    "one-bedroom apartment",
                ),
                tell="studio one_bed pent two_bed",
                questions=(
                    "how much more a month is the two-bedroom apartment than the one-bedroom "
                    "apartment",
                    "by how much does the rent of the two-bedroom apartment exceed that of the "
                    "one-bedroom apartment",
                ),
                wordings=(
                    "Both the one-bedroom and the two-bedroom apartment are compared with "
                    "others: the first costs {more} more than the studio at {studio}, the second "
                    "{less} less than the penthouse, for which {times:times} the studio's rent "
                    "is asked. How much more expensive is the second?",
                    '"The studio is {studio}," the agent tells {name}. "One bedroom is {more} '
                    "more. The penthouse is {times:times} the studio, and two bedrooms are "
                    '{less} less than the penthouse." By how much do the rents for one and for '
                    "two bedrooms differ?",
                    "A landlord lists four apartments. Studio: {studio} a month. One bedroom: "
                    "{more} above the studio. Penthouse: {times:times} the studio's rent. Two "
                    "bedrooms: {less} below the penthouse. What is the difference in rent "
                    "between one bedroom and two?",
                    "{name} has a one-bedroom apartment, for which the rent is {more} above that "
                    "of a studio, and wants to move into one with two bedrooms, which is {less} "
                    "below the penthouse. A studio costs {studio} and the penthouse "
                    "{times:times} as much. By how much will {name}'s monthly rent go up?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "rent of the penthouse = times of studio",
                    "rent of the two-bedroom apartment = rent of the penthouse - less",
                    "rent of each person = rent of the two-bedroom apartment / mates",
                ),
                tell="studio pent two_bed mates",
                questions=(
                    "what is each person's part of the rent",
                    "how much does each of them pay a month",
                ),
                wordings=(
                    "{mates} friends rent a two-bedroom apartment together. A studio in the same "
                    "house is {studio} a month, the penthouse {times:times} as much, and the "
                    "friends' place costs {less} less than the penthouse. What does each of the "
                    "friends pay if they split the rent evenly?",
                ),
            ),
            Ask(
                find="studio",
                steps=(
                    "rent of the two-bedroom apartment = each * mates",
                    "rent of the penthouse = rent of the two-bedroom apartment + less",
                    "rent of the studio = rent of the penthouse / times",
                ),
                wordings=(
                    "{mates} roommates pay {each} each for their two-bedroom apartment. It is "
                    "{less} cheaper than the penthouse upstairs, whose rent is {times:times} "
                    "that of the studio. How much is the studio?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_total_of_frequent_flyer_miles_known",
        topic="travel",
        numbers={
            "least": whole(400, 3000, 100),
            "times": factor(2, 3, 4),
            "most": "least * times",
            "more": whole(200, 900, 50),
            "mid": "least + more",
            "two": "least + most",
            "total": "two + mid",
        },
        where=("most > mid",),
        facts={
            "total": (
                "{name}, {name2}, and {name3} have collected {total} frequent-flyer miles among "
                "the three of them",
                "between them, {name}, {name2}, and {name3} have {total} frequent-flyer miles",
            ),
            "most": (
                "{name2} has {times:times} as many miles as {name}",
                "{name2}'s account holds {times:times} the miles of {name}'s",
            ),
            "mid": (
                "{name3} has {more} more than {name}",
                "{name3}'s account is {more} miles ahead of {name}'s",
            ),
        },
        asks=(
            Ask(
                find="least",
                steps=(
                    "miles without the extra of {name3} = total - more",
                    "parts of {name} and {name2} = times + 1",
                    "equal parts = parts of {name} and {name2} + 1",
                    "miles of {name} = miles without the extra of {name3} / equal parts",
                ),
                tell="total most mid",
                questions=(
                    "how many miles does {name} have",
                    "how many of these miles are {name}'s",
                ),
                goals=("the number of miles that {name} has",),
                wordings=(
                    "Three coworkers compare frequent-flyer miles. {name2} has {times:times} as "
                    "many as {name}, {name3} has {more} more than {name}, and together they have "
                    "{total}. How many does {name} have?",
                    "If you put the miles of {name}, {name2}, and {name3} together, you get "
                    "{total}. {name3} has {more} miles more than {name}; {name2} has "
                    "{times:times} as many as {name}. What is the number of miles that belong to "
                    "{name}?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "miles of {name2} = times of least",
                    "miles of {name3} = least + more",
                    "miles of {name} and {name2} = least + miles of {name2}",
                    "miles of all three = miles of {name} and {name2} + miles of {name3}",
                ),
                wordings=(
                    "{name} has {least} frequent-flyer miles. {name2} flies a lot and has "
                    "{times:times} as many. {name3} has {more} more than {name}. How many miles "
                    "do they have between them?",
                    "A free ticket is given away once {name}, {name2}, and {name3} have pooled "
                    "their frequent-flyer miles: {least} from {name}, {times:times} as many from "
                    "{name2}, and from {name3} {more} more than from {name}. How many miles are "
                    "in the pool?",
                    'Message from {name} to {name3}: "I have {least} miles, {name2} has '
                    "{times:times} as many, and you have {more} more than I do. How many would "
                    'the three of us have together?"',
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_weights_piano_sofa_and_lamp",
        topic="work",
        numbers={
            "lamp": whole(3, 12),
            "times": factor(5, 6, 8, 10),
            "sofa": "lamp * times",
            "fold": factor(2, 3, 4),
            "extra": whole(5, 40),
            "multiple": "sofa * fold",
            "piano": "multiple + extra",
            "two": "lamp + sofa",
            "load": "two + piano",
            "limit_left": whole(20, 300, 10),
            "limit": "load + limit_left",
        },
        nouns={
            "big": "piano, safe, marble statue, billiard table, harp case, printing press",
            "mid": "sofa, bookcase, dresser, washing machine, dining table",
            "small": "lamp, mirror, typewriter, vacuum cleaner, bar stool",
        },
        facts={
            "lamp": (
                "{name} loads a {small} that weighs {lamp} kilograms",
                "first {name} carries out a {small} of {lamp} kilograms",
            ),
            "sofa": (
                "the {mid} is {times:times} as heavy as the {small}",
                "the {mid} weighs {times:times} as much as the {small}",
            ),
            "piano": (
                "the {big} weighs {extra} kilograms more than {fold:times} the weight of the {mid}",
                "for the {big}, take {fold:times} the weight of the {mid} and add {extra} "
                "kilograms.",
            ),
        },
        asks=(
            Ask(
                find="load",
                steps=(
                    "weight of the {mid} = times of lamp",
                    "multiple of that weight = fold of weight of the {mid}",
                    "weight of the {big} = multiple of that weight + extra",
                    "weight of the {small} and the {mid} = lamp + weight of the {mid}",
                    "weight of all three = weight of the {small} and the {mid} + weight of the "
                    "{big}",
                ),
                tell="lamp sofa piano",
                questions=(
                    "how many kilograms do the three things weigh together",
                    "what is the weight of the whole load in kilograms",
                ),
                wordings=(
                    "What do a {small}, a {mid}, and a {big} weigh together if the {small} "
                    "weighs {lamp} kilograms, the {mid} {times:times} as much, and the {big} "
                    "{extra} kilograms more than {fold:times} as much as the {mid}?",
                ),
            ),
            Ask(
                find="limit_left",
                steps=(
                    "weight of the {mid} = times of lamp",
                    "weight of the {small} and the {mid} = lamp + weight of the {mid}",
                    "weight of all three = weight of the {small} and the {mid} + piano",
                    "weight still allowed = limit - weight of all three",
                ),
                wordings=(
                    "A van that may carry {limit} kilograms is loaded with a {big} of {piano} "
                    "kilograms, a {small} of {lamp} kilograms, and a {mid} that is {times:times} "
                    "as heavy as the {small}. How many more kilograms may go into the van?",
                    "{name}'s van is allowed {limit} kilograms. In it are a {small} ({lamp} kg), "
                    "a {mid} ({times:times} as heavy), and a {big} ({piano} kg). How many "
                    "kilograms of the limit are left?",
                ),
            ),
            Ask(
                find="lamp",
                steps=(
                    "multiple of the {mid}'s weight = piano - extra",
                    "weight of the {mid} = multiple of the {mid}'s weight / fold",
                    "weight of the {small} = weight of the {mid} / times",
                ),
                wordings=(
                    "The {big} weighs {piano} kilograms. That is {extra} kilograms more than "
                    "{fold:times} the weight of the {mid}, which in turn weighs {times:times} as "
                    "much as the {small}. How heavy is the {small}, in kilograms?",
                    '"{piano} kilograms!" groans {name} under the {big}. "That is {extra} more '
                    'than {fold:times} what the {mid} weighs." The {mid} itself is {times:times} '
                    "as heavy as the {small}. How many kilograms does the {small} weigh?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_snowballs_for_two_forts",
        topic="",
        numbers={
            "a": whole(8, 30),
            "more": whole(3, 15),
            "b": "a + more",
            "fort": "a + b",
            "times": factor(2, 3),
            "c": "a * times",
            "fewer": whole(2, 10),
            "d": "c - fewer",
            "other": "c + d",
            "gap": "other - fort",
        },
        where=("other > fort",),
        nouns={"ball": "snowball, water balloon, pine cone, paper ball, foam dart"},
        facts={
            "a": (
                "{name} makes {a} {balls} for the north fort",
                "{name}, on the north team, gets {a} {balls} ready",
            ),
            "b": (
                "{his} teammate {name2} makes {more} more than that",
                "{name2}, on the same team, gets {more} more ready",
            ),
            "c": (
                "on the south team, {name3} makes {times:times} as many as {name}",
                "{name3} makes {times:times} as many {balls} as {name}, but for the south fort",
            ),
            "d": (
                "{name4}, the other one in the south, makes {fewer} fewer than {name3}",
                "{name4} adds {fewer} fewer than {name3} to the pile in the south",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "{balls} of {name2} = a + more",
                    "{balls} of the north = a + {balls} of {name2}",
                    "{balls} of {name3} = times of a",
                    "{balls} of {name4} = {balls} of {name3} - fewer",
                    "{balls} of the south = {balls} of {name3} + {balls} of {name4}",
                    "lead of the south = {balls} of the south - {balls} of the north",
                ),
                tell="a b c d",
                questions=(
                    "how many more {balls} does the south team have than the north team",
                    "by how many {balls} is the south team ahead",
                ),
                wordings=(
                    "What is the lead of the south in {balls}, if its {name3} has {times:times} "
                    "as many as {name} of the north, its {name4} has {fewer} fewer than {name3}, "
                    "the north's {name2} has {more} more than {name}, and {name} has {a}?",
                    "Two teams, two piles of {balls}. To the first, {name} adds {a} and {name2} "
                    "{more} more than {name}. To the second, {name3} adds {times:times} as many "
                    "as {name}, and {name4} {fewer} fewer than {name3}. How much larger is the "
                    "second pile?",
                    "North against south! In the north, {name} has made {a} {balls} and {name2} "
                    "{more} more than {name}. In the south, {name3} has made {times:times} as "
                    "many as {name}, and {name4} {fewer} fewer than {name3}. How many {balls} "
                    "more are there in the south than in the north?",
                ),
            ),
            Ask(
                find="fort",
                steps=(
                    "{balls} of {name2} = a + more",
                    "{balls} of the north = a + {balls} of {name2}",
                ),
                tell="a b",
                questions=(
                    "how many {balls} do the two have",
                    "how many {balls} are there in the north fort",
                ),
                wordings=(
                    "Together with {name2}, {name} defends a fort. {name2} brought {more} "
                    "{balls} more than {name}, and {name} brought {a}. How many can they throw?",
                ),
            ),
            Ask(
                find="a",
                steps=(
                    "twice the {balls} of {name} = fort - more",
                    "{balls} of {name} = twice the {balls} of {name} / 2",
                ),
                wordings=(
                    "The two defenders of a fort, {name} and {name2}, have {fort} {balls}. "
                    "{name2} made {more} more of them than {name}. How many did {name} make?",
                    "Two children have filled their fort with {fort} {balls}, and {name2} has "
                    "made {more} more of them than the other, {name}. What is the number that "
                    "{name} has made?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_wedding_guests_from_two_sides",
        topic="",
        numbers={
            "bride": whole(20, 60),
            "times": factor(2, 3),
            "fewer": whole(5, 30),
            "multiple": "bride * times",
            "groom": "multiple - fewer",
            "friends": whole(8, 40),
            "kin": "bride + groom",
            "invited": "kin + friends",
            "absent": whole(3, 18),
            "came": "invited - absent",
            "table": oneof(6, 8, 10),
            "tables": "came / table",
        },
        where=("tables > 4",),
        facts={
            "bride": (
                "for a wedding in {name}'s garden, {bride} relatives of the bride are invited",
                "for a wedding in {name}'s garden, the bride has invited {bride} of her relatives",
            ),
            "groom": (
                "the groom invites {fewer} fewer than {times:times} as many relatives",
                "the groom's family gets {fewer} invitations fewer than {times:times} the "
                "bride's number",
            ),
            "friends": (
                "{friends} friends are invited as well",
                "besides, there are {friends} invitations for friends",
            ),
            "absent": (
                "in the end {absent} of all these guests cannot come",
                "{absent} of those invited stay away",
            ),
        },
        asks=(
            Ask(
                find="came",
                steps=(
                    "multiple of the bride's relatives = times of bride",
                    "relatives of the groom = multiple of the bride's relatives - fewer",
                    "relatives in all = bride + relatives of the groom",
                    "guests invited = relatives in all + friends",
                    "guests who come = guests invited - absent",
                ),
                tell="bride groom friends absent",
                questions=(
                    "how many guests come to the wedding",
                    "how many people will be there as guests",
                ),
                wordings=(
                    "The bride invites {bride} relatives, and the groom {fewer} fewer than "
                    "{times:times} that number. With {friends} friends on top, how many guests "
                    "come to the wedding if {absent} of all the people invited stay at home?",
                    "How many people celebrate at a wedding to which {bride} relatives of the "
                    "bride, {fewer} fewer than {times:times} as many relatives of the groom, and "
                    "{friends} friends are invited, when {absent} people send their regrets?",
                    "Guest list. Bride's family: {bride}. Groom's family: {fewer} fewer than "
                    "{times:times} the bride's family. Friends: {friends}. Not coming: {absent}. "
                    "How many guests will there be?",
                ),
            ),
            Ask(
                find="tables",
                steps=(
                    "relatives in all = bride + groom",
                    "guests invited = relatives in all + friends",
                    "guests who come = guests invited - absent",
                    "tables = guests who come / table",
                ),
                wordings=(
                    "{bride} relatives of the bride, {groom} relatives of the groom, and "
                    "{friends} friends were invited, but {absent} of them did not come. The "
                    "others sat at full tables of {table}. How many tables were there?",
                    "For {name}'s wedding, the owner of the hall puts up tables for {table} "
                    "guests each. Invited are {bride} people from one family, {groom} from the "
                    "other, and {friends} friends; {absent} people have already declined. How "
                    "many tables are needed so that all the rest just fit?",
                ),
            ),
            Ask(
                find="bride",
                steps=(
                    "guests invited = came + absent",
                    "relatives in all = guests invited - friends",
                    "relatives of the bride = relatives in all - groom",
                ),
                wordings=(
                    "{came} guests came to the wedding and {absent} who had been invited did "
                    "not. {friends} of those invited were friends and {groom} were relatives of "
                    "the groom; all the others belonged to the bride's family. How many people "
                    "from the bride's family were invited?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_calls_at_a_fire_station",
        topic="work",
        numbers={
            "june": whole(12, 40),
            "times": factor(2, 3),
            "july": "june * times",
            "fewer": whole(4, 20),
            "august": "july - fewer",
            "two": "june + july",
            "summer": "two + august",
            "false": oneof(3, 4, 5),
            "alarms": "summer / false",
            "real": "summer - alarms",
        },
        nouns={
            "station": (
                "fire station, lifeguard tower, mountain rescue team, animal rescue center, "
                "coast guard post, ambulance station"
            )
        },
        facts={
            "june": (
                "the {station} where {name} works had {june} calls in June",
                "in June, {june} calls reached the {station} of {name}'s town",
            ),
            "july": (
                "in July there were {times:times} as many",
                "July brought {times:times} as many calls",
            ),
            "august": (
                "in August there were {fewer} fewer than in July",
                "the number for August was {fewer} below that for July",
            ),
            "false": (
                "one call in {false} was a false alarm",
                "of every {false} calls that summer, one turned out to be a false alarm",
            ),
        },
        asks=(
            Ask(
                find="summer",
                steps=(
                    "calls in July = times of june",
                    "calls in August = calls in July - fewer",
                    "calls in June and July = june + calls in July",
                    "calls in the three months = calls in June and July + calls in August",
                ),
                tell="june july august",
                questions=(
                    "how many calls were there in the three months together",
                    "how many times was the {station} called from June to August",
                ),
                goals=("the total number of calls from June to August",),
                wordings=(
                    "{name} answers the phone at a {station}. In June it rang {june} times, in "
                    "July {times:times} as often. August had {fewer} calls fewer than July. How "
                    "many calls were there in the three months?",
                    "Monthly report of the {station}. June: {june} calls. July: {times:times} "
                    "June. August: July minus {fewer}. What does the summer add up to?",
                    "A quiet June at the {station}, with {june} calls, was followed by a July "
                    "with {times:times} as many and an August with {fewer} fewer than July. How "
                    "many calls did the three months bring?",
                ),
            ),
            Ask(
                find="real",
                steps=(
                    "calls in July = times of june",
                    "calls in August = calls in July - fewer",
                    "calls in June and July = june + calls in July",
                    "calls in the three months = calls in June and July + calls in August",
                    "false alarms = calls in the three months / false",
                    "real calls = calls in the three months - false alarms",
                ),
                tell="june july august false",
                questions=(
                    "how many of the calls of the three months were real",
                    "how many calls were not false alarms",
                ),
                wordings=(
                    "{name} keeps the log of a {station}. June: {june} calls. July: "
                    "{times:times} as many as June. August: {fewer} fewer than July. One call in "
                    "every {false} was a false alarm. How many calls were real emergencies?",
                ),
            ),
            Ask(
                find="june",
                steps=("calls in July = august + fewer", "calls in June = calls in July / times"),
                wordings=(
                    "In August the {station} counted {august} calls, {fewer} fewer than in July, "
                    "and July had had {times:times} as many as June. How many calls were there "
                    "in June?",
                    "How many times had the {station} been called in June, if July's number was "
                    "{times:times} as large and August's, which was {august}, fell short of "
                    "July's by {fewer}?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_words_learned_by_exchange_students",
        topic="school",
        numbers={
            "a": whole(40, 240, 2),
            "pct": percent(10, 20, 25, 50),
            "extra": "a * pct / 100",
            "b": "a + extra",
            "part": fraction("1/2", "1/3", "1/4"),
            "c": "b * part",
            "ab": "a + b",
            "total": "ab + c",
            "gap": "a - c",
        },
        where=("a > c",),
        nouns={"lang": "Italian, Japanese, Swedish, Portuguese, Greek, Korean, Polish"},
        facts={
            "a": (
                "in the first month, {name} learned {a} words of {lang}",
                "{name} knows {a} {lang} words after a month",
            ),
            "b": (
                "{name2} learned {pct} more words than {name}",
                "the number for {name2} is {pct} higher than {name}'s",
            ),
            "c": (
                "{name3} learned {part} as many as {name2}",
                "{name3}, who came later, learned only {part} as many words as {name2}",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "extra words of {name2} = pct of a",
                    "words of {name2} = a + extra words of {name2}",
                    "words of {name3} = part of words of {name2}",
                    "difference = a - words of {name3}",
                ),
                tell="a b c",
                questions=(
                    "how many more {lang} words did {name} learn than {name3}",
                    "by how many {lang} words is {name} ahead of {name3}",
                ),
                wordings=(
                    "{name3}'s vocabulary is {part} of {name2}'s, {name2}'s is {pct} above "
                    "{name}'s, and {name}'s is {a} words of {lang}. How many words does {name} "
                    "know that {name3} would still have to learn to have as many?",
                    '"I know {a} words," says {name}. "I have {pct} more," says {name2}. "I have '
                    '{part} as many as you, {name2}," says {name3}. How many more words of '
                    "{lang} does {name} know than {name3}?",
                    "Three exchange students study {lang}. {name2} has learned {pct} more words "
                    "than {name}, who has learned {a}, and {name3} has learned {part} as many as "
                    "{name2}. How many words does {name3} need to learn to catch up with {name}?",
                    "{name3} has a {lang} list {part} as long as {name2}'s. {name2}'s list has "
                    "{pct} more words than {name}'s, and {name}'s has {a}. How much shorter, in "
                    "words, is {name3}'s list than {name}'s?",
                ),
            ),
            Ask(
                find="total",
                steps=(
                    "extra words of {name2} = pct of a",
                    "words of {name2} = a + extra words of {name2}",
                    "words of {name3} = part of words of {name2}",
                    "words of {name} and {name2} = a + words of {name2}",
                    "words of all three = words of {name} and {name2} + words of {name3}",
                ),
                wordings=(
                    "How many flash cards do three students of {lang} write if {name} writes "
                    "{a}, {name2} {pct} more than {name}, and {name3} {part} as many as {name2}?",
                ),
            ),
            Ask(
                find="c",
                steps=(
                    "words of {name} and {name2} = a + b",
                    "words of {name3} = total - words of {name} and {name2}",
                ),
                wordings=(
                    "The teacher counted {total} {lang} words that {name}, {name2}, and {name3} "
                    "had written down. {a} were {name}'s and {b} were {name2}'s. How many were "
                    "{name3}'s?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_bridges_along_a_river",
        topic="travel",
        numbers={
            "old": whole(40, 160, 5),
            "times": factor(3, 4, 5),
            "multiple": "old * times",
            "more": whole(10, 90, 5),
            "new": "multiple + more",
            "less": whole(5, 30, 5),
            "foot": "old - less",
            "gap": "new - foot",
            "two": "old + foot",
            "all": "two + new",
        },
        nouns={"mat": "stone, iron, covered wooden, brick, timber"},
        facts={
            "old": (
                "the {mat} bridge in {name}'s town is {old} meters long",
                "{name}'s town has a {mat} bridge of {old} meters",
            ),
            "new": (
                "the highway bridge is {more} meters longer than {times:times} the {mat} one",
                "the highway bridge measures {more} meters more than {times:times} the length of "
                "the {mat} bridge",
            ),
            "foot": (
                "the footbridge is {less} meters shorter than the {mat} bridge",
                "compared with the {mat} bridge, the footbridge is {less} meters shorter",
            ),
        },
        asks=(
            Ask(
                find="gap",
                steps=(
                    "multiple of the {mat} bridge = times of old",
                    "length of the highway bridge = multiple of the {mat} bridge + more",
                    "length of the footbridge = old - less",
                    "difference in meters = length of the highway bridge - length of the "
                    "footbridge",
                ),
                tell="old new foot",
                questions=(
                    "how many meters longer is the highway bridge than the footbridge",
                    "what is the difference in length, in meters, between the longest and the "
                    "shortest of the three bridges",
                ),
                wordings=(
                    "Between the shortest and the longest bridge, how many meters are there, "
                    "given a {mat} bridge of {old} meters, a footbridge {less} meters shorter, "
                    "and a highway bridge of {more} meters more than {times:times} the {mat} one?",
                    'From a guidebook: "The {mat} bridge measures {old} meters. The footbridge '
                    "is {less} meters shorter. The highway bridge, {more} meters longer than "
                    '{times:times} the {mat} bridge, is the longest." How much longer is it than '
                    "the footbridge, in meters?",
                    "Three bridges cross the river. The {mat} one is {old} meters long; the one "
                    "for walkers is {less} meters shorter; the one for the highway is {more} "
                    "meters longer than {times:times} the {mat} one. By how many meters does the "
                    "highway bridge exceed the one for walkers?",
                ),
            ),
            Ask(
                find="all",
                steps=(
                    "multiple of the {mat} bridge = times of old",
                    "length of the highway bridge = multiple of the {mat} bridge + more",
                    "length of the footbridge = old - less",
                    "length of the two short bridges = old + length of the footbridge",
                    "length of all three = length of the two short bridges + length of the "
                    "highway bridge",
                ),
                tell="old new foot",
                questions=(
                    "how many meters of bridge have to be painted when all three are painted",
                    "what is the combined length of the three bridges in meters",
                ),
                wordings=(
                    "{name} walks once across each of three bridges: a {mat} one of {old} "
                    "meters, a footbridge {less} meters shorter than that, and a highway bridge "
                    "{more} meters longer than {times:times} the {mat} bridge. How many meters "
                    "of bridge does {name} walk?",
                ),
            ),
            Ask(
                find="old",
                steps=(
                    "multiple of the {mat} bridge = new - more",
                    "length of the {mat} bridge = multiple of the {mat} bridge / times",
                ),
                wordings=(
                    "At {new} meters, the highway bridge is {more} meters longer than "
                    "{times:times} the old {mat} bridge. How long is the {mat} bridge, in meters?",
                    '"{times:times} as long as our {mat} bridge, and {more} meters on top of '
                    'that!" the mayor said proudly at the opening of the new bridge of {new} '
                    "meters. How many meters does the {mat} bridge measure?",
                ),
            ),
        ),
    ),
    Story(
        name="chain_of_tips_of_four_at_a_stand",
        topic="money",
        numbers={
            "a": money(8, 30),
            "times": factor(2, 3),
            "b": "a * times",
            "less": money(2, 7),
            "c": "a - less",
            "more": money(3, 14),
            "d": "c + more",
            "ab": "a + b",
            "cd": "c + d",
            "all": "ab + cd",
        },
        nouns={
            "place": (
                "ferry kiosk, ice cream truck, coffee cart, car wash, hot dog stand, pizza counter"
            )
        },
        facts={
            "a": (
                "{name} took in {a} in tips at the {place}",
                "at the {place}, the tips for {name} came to {a}",
            ),
            "b": (
                "{name2} got {times:times} as much as {name}",
                "the tips for {name2} were {times:times} those for {name}",
            ),
            "c": (
                "{name3} got {less} less than {name}",
                "{name3} fell {less} short of what {name} got",
            ),
            "d": ("{name4} got {more} more than {name3}", "{name4} beat {name3} by {more}"),
        },
        asks=(
            Ask(
                find="all",
                steps=(
                    "tips of {name2} = times of a",
                    "tips of {name3} = a - less",
                    "tips of {name4} = tips of {name3} + more",
                    "tips of {name} and {name2} = a + tips of {name2}",
                    "tips of {name3} and {name4} = tips of {name3} + tips of {name4}",
                    "all tips = tips of {name} and {name2} + tips of {name3} and {name4}",
                ),
                tell="a b c d",
                questions=(
                    "how much did the four of them get in tips altogether",
                    "what do all the tips at the {place} add up to",
                ),
                wordings=(
                    "Four people share one jar at the {place}. {name} dropped {a} of tips into "
                    "it, {name2} {times:times} that, {name3} {less} less than {name}, and "
                    "{name4} {more} more than {name3}. What is in the jar?",
                    "{name} puts {a} of tips into a bowl at the {place}, and {name2} "
                    "{times:times} that amount. {name3} puts in {less} less than {name}, but "
                    "{name4} {more} more than {name3}. What do the four put in altogether?",
                    "At closing time the tips at the {place} are pooled. {name} puts in {a} and "
                    "{name2} {times:times} as much. {name3} puts in {less} less than {name}, "
                    "while {name4} puts in {more} more than {name3}. How much money is in the "
                    "pool?",
                ),
            ),
            Ask(
                find="d",
                steps=(
                    "tips of {name} = b / times",
                    "tips of {name3} = tips of {name} - less",
                    "tips of {name4} = tips of {name3} + more",
                ),
                wordings=(
                    "{name2} made {b} in tips at the {place}. That is {times:times} as much as "
                    "{name} made. {name3} made {less} less than {name}, and {name4} made {more} "
                    "more than {name3}. How much did {name4} make?",
                    "What did {name4} get in tips? {more} more than {name3}, who got {less} less "
                    "than {name}. And {name2}, with {b}, got {times:times} as much as {name}.",
                ),
            ),
        ),
    ),
)
