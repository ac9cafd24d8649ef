"""Yields and animals: beds, orchards, greenhouses, vineyards, kennels, vets, fish ponds."""

from datagen.numbers.quantity import fraction, money, oneof, percent, whole
from datagen.words.story import Ask, Story

STORIES = (
    Story(
        name="growing_greenhouse_crop_to_market",
        topic="garden",
        numbers={
            "rows": whole(4, 20),
            "plants": whole(6, 25),
            "all_plants": "rows * plants",
            "dead": whole(2, 20),
            "alive": "all_plants - dead",
            "each": whole(3, 12),
            "crop": "alive * each",
            "kept": whole(10, 60, 2),
            "for_sale": "crop - kept",
            "per_bag": oneof(4, 5, 6, 8, 10),
            "bags": "for_sale / per_bag",
        },
        where=("bags > 3", "dead * 5 < all_plants"),
        nouns={"crop_thing": "tomato, pepper, cucumber, eggplant, zucchini"},
        facts={
            "plants": (
                "in a greenhouse {rows} rows of {plants} {crop_thing} plants have been set",
                "a gardener sets {rows} rows of {crop_thing} plants, {plants} to a row",
            ),
            "dead": (
                "{dead} of the plants die in a cold night",
                "one cold night kills {dead} of the plants",
            ),
            "each": (
                "each of the plants that survive bears {each} {crop_things}",
                "{each} {crop_things} are picked from each plant that is left",
            ),
            "kept": (
                "the gardener's family keeps {kept} of the {crop_things}",
                "{kept} of the {crop_things} are eaten at home",
            ),
            "bags": (
                "all the others go to market in bags of {per_bag}",
                "the rest is sold in bags of {per_bag}",
            ),
        },
        asks=(
            Ask(
                find="bags",
                steps=(
                    "plants in all = rows * plants",
                    "plants left = plants in all - dead",
                    "{crop_things} picked = plants left * each",
                    "{crop_things} for the market = {crop_things} picked - kept",
                    "bags = {crop_things} for the market / per_bag",
                ),
                tell="plants dead each kept bags",
                questions=(
                    "how many bags are filled for the market",
                    "how many bags does that make",
                ),
                goals=("the number of bags for the market",),
                wordings=(
                    "{name} had {rows} rows with {plants} {crop_thing} plants each, but in May "
                    "frost took {dead} of them. The others bore {each} {crop_things} apiece. "
                    "{name} kept {kept} for the kitchen and put all the rest in bags of {per_bag} "
                    "to sell at the roadside. How many bags stood at the roadside?",
                ),
            ),
            Ask(
                find="crop",
                steps=(
                    "plants in all = rows * plants",
                    "plants left = plants in all - dead",
                    "{crop_things} picked = plants left * each",
                ),
                tell="plants dead each",
                questions=("how many {crop_things} are picked",),
                goals=("the number of {crop_things} picked",),
                wordings=(
                    "What harvest can {name} expect from {rows} rows of {plants} {crop_thing} "
                    "plants, {dead} of which have died, if each living plant gives {each} "
                    "{crop_things}?",
                ),
            ),
            Ask(
                find="dead",
                steps=(
                    "plants left = crop / each",
                    "plants in all = rows * plants",
                    "plants that died = plants in all - plants left",
                ),
                wordings=(
                    "In spring there were {rows} rows of {plants} {crop_thing} plants. In summer "
                    "{crop} {crop_things} were picked, exactly {each} from each plant that was "
                    "still alive. How many plants had died?",
                ),
            ),
        ),
    ),
    Story(
        name="growing_orchard_pickers_by_the_crate",
        topic="farm",
        numbers={
            "pickers": whole(3, 12),
            "rate": whole(2, 7),
            "hours": whole(4, 9),
            "hour_crates": "pickers * rate",
            "crates": "hour_crates * hours",
            "weight": oneof(10, 12, 15, 18, 20),
            "kilos": "crates * weight",
            "juice_rate": percent(10, 20, 25, 30, 40),
            "juice": "kilos * juice_rate / 100",
            "fresh": "kilos - juice",
            "crate_pay": money(1, 4, "0.50"),
            "pay": "crates * crate_pay",
        },
        nouns={"fruit_word": "apple, pear, plum, peach, cherry, apricot"},
        facts={
            "pickers": (
                "{pickers} pickers work in an orchard for {hours} hours, and each of them fills "
                "{rate} crates of {fruit_words} an hour",
                "each of the {pickers} pickers in an orchard fills {rate} crates of {fruit_words} "
                "an hour, and they work for {hours} hours",
            ),
            "weight": (
                "a full crate holds {weight} kilograms of {fruit_words}",
                "there are {weight} kilograms of {fruit_words} in a crate",
            ),
            "juice": (
                "{juice_rate} of the harvest is pressed into juice",
                "a juice press takes {juice_rate} of the {fruit_words}",
            ),
            "pay": (
                "the farmer pays {crate_pay} for each crate",
                "for every crate {crate_pay} is paid",
            ),
        },
        asks=(
            Ask(
                find="fresh",
                steps=(
                    "crates an hour = pickers * rate",
                    "crates filled = crates an hour * hours",
                    "kilograms picked = crates filled * weight",
                    "kilograms for juice = juice_rate of kilograms picked",
                    "kilograms left = kilograms picked - kilograms for juice",
                ),
                tell="pickers weight juice",
                questions=(
                    "how many kilograms of {fruit_words} are left to be sold fresh",
                    "how many kilograms remain after that",
                ),
                goals=("the number of kilograms that are not pressed",),
                wordings=(
                    "It was the first day of the {fruit_word} harvest. {pickers} people picked for "
                    "{hours} hours; every one of them filled {rate} crates an hour, and a crate is "
                    "{weight} kilograms. Of all they had picked, {juice_rate} went to the press. "
                    "How many kilograms were left for the fruit stands?",
                ),
            ),
            Ask(
                find="pay",
                steps=(
                    "crates an hour = pickers * rate",
                    "crates filled = crates an hour * hours",
                    "pay for all = crates filled * crate_pay",
                ),
                tell="pickers pay",
                questions=("how much does the farmer pay all the pickers together",),
                wordings=(
                    '"I pay {crate_pay} a crate," says the farmer. {pickers} pickers, each filling '
                    "{rate} crates an hour, stay for {hours} hours. What does the farmer owe them "
                    "altogether in the evening?",
                ),
            ),
            Ask(
                find="rate",
                steps=(
                    "crates an hour = crates / hours",
                    "crates an hour by each = crates an hour / pickers",
                ),
                wordings=(
                    "{crates} crates of {fruit_words} stood under the trees when {pickers} "
                    "equally quick pickers had worked for {hours} hours. How many crates had each "
                    "of them filled in an hour?",
                ),
            ),
        ),
    ),
    Story(
        name="growing_kennel_food_sacks",
        topic="animals",
        numbers={
            "big": whole(2, 10),
            "big_cups": whole(4, 8),
            "small": whole(3, 14),
            "small_cups": whole(1, 3),
            "big_need": "big * big_cups",
            "small_need": "small * small_cups",
            "daily": "big_need + small_need",
            "days": whole(3, 20),
            "sack": "daily * days",
            "opened": whole(1, 12),
            "used": "daily * opened",
            "left": "sack - used",
        },
        where=("opened < days",),
        nouns={"shelter": "kennel, animal shelter, dog hotel, rescue station"},
        facts={
            "big": (
                "{big} big dogs live in a {shelter} and eat {big_cups} cups of food a day each",
                "a {shelter} has {big} big dogs, each of which needs {big_cups} cups of food a day",
            ),
            "small": (
                "there are also {small} small dogs, which eat {small_cups:cup/cups} a day each",
                "besides, {small} small dogs get {small_cups:cup/cups} a day each",
            ),
            "sack": (
                "the food comes in a sack with {sack} cups in it",
                "there are {sack} cups of food in a new sack",
            ),
            "opened": (
                "the sack has now been used for {opened:day/days}",
                "it was opened {opened:day/days} ago",
            ),
        },
        asks=(
            Ask(
                find="days",
                steps=(
                    "cups a day for the big dogs = big * big_cups",
                    "cups a day for the small dogs = small * small_cups",
                    "cups a day in all = cups a day for the big dogs + cups a day for the small "
                    "dogs",
                    "days = sack / cups a day in all",
                ),
                tell="big small sack",
                questions=("how many days does a sack last", "for how many days is a sack enough"),
                goals=("the number of days a sack lasts",),
                wordings=(
                    "{name} helps at a {shelter} and has to order food. The {big} big dogs get "
                    "{big_cups} cups a day each, the {small} small ones {small_cups}. If a sack "
                    "holds {sack} cups, after how many days is it empty?",
                ),
            ),
            Ask(
                find="left",
                steps=(
                    "cups a day for the big dogs = big * big_cups",
                    "cups a day for the small dogs = small * small_cups",
                    "cups a day in all = cups a day for the big dogs + cups a day for the small "
                    "dogs",
                    "cups eaten = cups a day in all * opened",
                    "cups left = sack - cups eaten",
                ),
                tell="big small sack opened",
                questions=(
                    "how many cups of food are left in the sack",
                    "how many cups has the sack left",
                ),
                goals=("the number of cups left in the sack",),
                wordings=(
                    "Feeding plan on the door of a {shelter}: big dogs ({big}) {big_cups} cups "
                    "each, small dogs ({small}) {small_cups:cup/cups} each, once a day. The sack "
                    "of {sack} cups has been in use for {opened:day/days}. How many cups are in "
                    "it now?",
                ),
            ),
            Ask(
                find="big_cups",
                steps=(
                    "cups a day in all = sack / days",
                    "cups a day for the small dogs = small * small_cups",
                    "cups a day for the big dogs = cups a day in all - cups a day for the small "
                    "dogs",
                    "cups a day for a big dog = cups a day for the big dogs / big",
                ),
                wordings=(
                    "A sack of {sack} cups feeds {big} big and {small} small dogs for exactly "
                    "{days} days. A small dog gets {small_cups:cup/cups} a day. How many cups a "
                    "day does a big dog get?",
                ),
            ),
        ),
    ),
    Story(
        name="growing_vet_bill_with_insurance",
        topic="animals",
        numbers={
            "exam": money(30, 80, 5),
            "shots": oneof(2, 3, 4),
            "shot": money(12, 40, 2),
            "shots_cost": "shots * shot",
            "days": whole(5, 14),
            "pill": money(1, 4, "0.50"),
            "pills_cost": "days * pill",
            "treated": "exam + shots_cost",
            "bill": "treated + pills_cost",
            "cover": percent(50, 60, 70, 80),
            "covered": "treated * cover / 100",
            "own": "treated - covered",
        },
        nouns={"pet_word": "dog, cat, rabbit, parrot, pony, ferret"},
        facts={
            "exam": (
                "{name}'s {pet_word} is ill, and the vet's examination costs {exam}",
                "the vet charges {exam} for examining {name}'s {pet_word}",
            ),
            "shots": (
                "the animal gets {shots} shots at {shot} each",
                "{shots} shots are needed, each for {shot}",
            ),
            "pills": (
                "for {days} days it must take a pill a day, and a pill costs {pill}",
                "then come pills for {days} days, one a day, at {pill} a pill",
            ),
        },
        asks=(
            Ask(
                find="bill",
                steps=(
                    "cost of the shots = shots * shot",
                    "cost of the pills = days * pill",
                    "examination and shots = exam + cost of the shots",
                    "cost altogether = examination and shots + cost of the pills",
                ),
                tell="exam shots pills",
                questions=(
                    "how much does it all cost {name}",
                    "what is the whole cost of the treatment",
                ),
                goals=("the cost of the whole treatment",),
                wordings=(
                    'Poor {pet_word}! "{exam} for the examination, {shots} shots at {shot}, and '
                    'here are pills, {pill} each, one a day for {days} days," says the vet. How '
                    "much does {name} owe?",
                    "What will {name} spend on the sick {pet_word} if the examination is {exam}, "
                    "each of {shots} shots {shot}, and a daily pill, taken for {days} days, "
                    "{pill}?",
                ),
            ),
            Ask(
                find="own",
                steps=(
                    "cost of the shots = shots * shot",
                    "examination and shots = exam + cost of the shots",
                    "part of the insurance = cover of examination and shots",
                    "part of {name} = examination and shots - part of the insurance",
                ),
                wordings=(
                    "An insurance for animals pays {cover} of what the vet charges. {name}'s "
                    "{pet_word} was examined for {exam} and got {shots} shots at {shot} each. "
                    "How much of the bill was left for {name} to pay?",
                ),
            ),
            Ask(
                find="days",
                steps=(
                    "cost of the shots = shots * shot",
                    "examination and shots = exam + cost of the shots",
                    "cost of the pills = bill - examination and shots",
                    "days with pills = cost of the pills / pill",
                ),
                wordings=(
                    "{name} paid {bill} for the {pet_word}'s treatment: an examination at {exam}, "
                    "{shots} shots at {shot}, and pills at {pill}, one for each day. For how many "
                    "days did the pills last?",
                ),
            ),
        ),
    ),
    Story(
        name="growing_hens_eggs_hatch_and_sale",
        topic="farm",
        numbers={
            "hens": whole(6, 30),
            "weekly": oneof(4, 5, 6),
            "eggs": "hens * weekly",
            "family": whole(6, 24),
            "after_family": "eggs - family",
            "hatch_part": fraction("1/3", "1/4", "1/6", "1/2"),
            "hatch": "after_family * hatch_part",
            "sold": "after_family - hatch",
            "price": money("0.20", "0.60", "0.05"),
            "money_sum": "sold * price",
        },
        nouns={"bird_word": "hen, duck, quail/quails"},
        facts={
            "eggs": (
                "each of {name}'s {hens} {bird_words} lays {weekly} eggs a week",
                "{name} keeps {hens} {bird_words}, and every one of them lays {weekly} eggs a week",
            ),
            "family": (
                "{his} family eats {family} of a week's eggs",
                "{family} eggs a week are eaten at home",
            ),
            "hatch": (
                "{hatch_part} of the others are left to hatch",
                "of those not eaten, {hatch_part} are kept for hatching",
            ),
            "sold": (
                "the rest are sold for {price} each",
                "all other eggs are sold at {price} an egg",
            ),
            "sold_rest": ("all the rest are sold", "{he} sells all the others"),
        },
        asks=(
            Ask(
                find="money_sum",
                steps=(
                    "eggs a week = hens * weekly",
                    "eggs after the meals = eggs a week - family",
                    "eggs for hatching = hatch_part of eggs after the meals",
                    "eggs sold = eggs after the meals - eggs for hatching",
                    "money for the eggs = eggs sold * price",
                ),
                tell="eggs family hatch sold",
                questions=(
                    "how much money do the eggs bring {name} in a week",
                    "how much does {name} take in for eggs every week",
                ),
                goals=("the weekly money for the eggs",),
                wordings=(
                    "Every week the {hens} {bird_words} in {name}'s yard lay {weekly} eggs each. "
                    "{family} are eaten by the family. Of the rest, {hatch_part} stay in the nests "
                    "to hatch, and the others are sold for {price} apiece. How much money is "
                    "that a week?",
                ),
            ),
            Ask(
                find="sold",
                steps=(
                    "eggs a week = hens * weekly",
                    "eggs after the meals = eggs a week - family",
                    "eggs for hatching = hatch_part of eggs after the meals",
                    "eggs sold = eggs after the meals - eggs for hatching",
                ),
                tell="eggs family hatch sold_rest",
                questions=("how many eggs does {name} sell every week",),
                goals=("the number of eggs {name} sells in a week",),
                wordings=(
                    '"May I have a few dozen eggs?" asks {name2}. {name} thinks. {hens} '
                    "{bird_words}, {weekly} eggs a week from each; {family} of these eggs are for "
                    "the family, and {hatch_part} of the eggs that remain must hatch. How many "
                    "eggs a week are there to be sold?",
                ),
            ),
            Ask(
                find="hens",
                steps=(
                    "eggs a week = after_family + family",
                    "{bird_words} = eggs a week / weekly",
                ),
                wordings=(
                    "After {family} eggs have been eaten, {name} has {after_family} left of this "
                    "week's eggs. If each of {name}'s {bird_words} laid {weekly} this week, how "
                    "many {bird_words} are there?",
                ),
            ),
        ),
    ),
    Story(
        name="growing_field_split_into_crops",
        topic="farm",
        numbers={
            "acres": whole(24, 240, 12),
            "wheat_part": fraction("1/2", "1/3", "1/4", "3/4", "2/3"),
            "wheat": "acres * wheat_part",
            "rest": "acres - wheat",
            "corn_part": fraction("1/2", "1/3", "1/4"),
            "corn": "rest * corn_part",
            "beans": "rest - corn",
            "sacks": whole(6, 40),
            "bean_sacks": "beans * sacks",
        },
        nouns={"first_crop": "wheat, barley, rye, clover", "last_crop": "beans, peas, lentils"},
        facts={
            "wheat": (
                "a farmer has {acres} acres of land and sows {first_crop} on {wheat_part} of it",
                "on {wheat_part} of a farm with {acres} acres, {first_crop} is grown",
            ),
            "corn": (
                "corn takes up {corn_part} of the land that remains",
                "{corn_part} of the rest is used for corn",
            ),
            "beans": (
                "all other land is planted with {last_crop}",
                "what is then left is for {last_crop}",
            ),
            "sacks": (
                "an acre of {last_crop} yields {sacks} sacks",
                "{sacks} sacks of {last_crop} are harvested from an acre",
            ),
        },
        asks=(
            Ask(
                find="beans",
                steps=(
                    "acres of {first_crop} = wheat_part of acres",
                    "acres left = acres - acres of {first_crop}",
                    "acres of corn = corn_part of acres left",
                    "acres of {last_crop} = acres left - acres of corn",
                ),
                tell="wheat corn beans",
                questions=(
                    "how many acres are planted with {last_crop}",
                    "on how many acres do {last_crop} grow",
                ),
                goals=("the number of acres with {last_crop}",),
                wordings=(
                    "{name} looks at the map of the farm, {acres} acres in all. {wheat_part} is "
                    "colored yellow, for {first_crop}. Of the part that is not yellow, "
                    "{corn_part} is orange, for corn; and everything else is green, for "
                    "{last_crop}. How many acres are green?",
                ),
            ),
            Ask(
                find="bean_sacks",
                steps=(
                    "acres of {first_crop} = wheat_part of acres",
                    "acres left = acres - acres of {first_crop}",
                    "acres of corn = corn_part of acres left",
                    "acres of {last_crop} = acres left - acres of corn",
                    "sacks of {last_crop} = acres of {last_crop} * sacks",
                ),
                tell="wheat corn beans sacks",
                questions=("how many sacks of {last_crop} does the farm bring in",),
                goals=("the number of sacks of {last_crop}",),
                wordings=(
                    "With {sacks} sacks to an acre, what will the harvest of {last_crop} be, in "
                    "sacks, on a farm of {acres} acres where {wheat_part} of the land is for "
                    "{first_crop}, {corn_part} of the remaining land for corn, and all the rest "
                    "for {last_crop}?",
                ),
            ),
            Ask(
                find="corn",
                steps=(
                    "acres of {last_crop} = bean_sacks / sacks",
                    "acres of {first_crop} and {last_crop} = wheat + acres of {last_crop}",
                    "acres of corn = acres - acres of {first_crop} and {last_crop}",
                ),
                wordings=(
                    "On a farm of {acres} acres, {wheat} acres were sown with {first_crop}. "
                    "{bean_sacks} sacks of {last_crop} were harvested, {sacks} from an acre. All "
                    "the remaining land was corn. How many acres of corn were there?",
                ),
            ),
        ),
    ),
    Story(
        name="growing_fish_pond_over_two_years",
        topic="animals",
        numbers={
            "start": whole(20, 200, 10),
            "more_rate": percent(10, 20, 50),
            "young": "start * more_rate / 100",
            "after_year": "start + young",
            "herons": whole(3, 25),
            "after_herons": "after_year - herons",
            "bought": whole(5, 40, 5),
            "after_bought": "after_herons + bought",
            "ponds": oneof(2, 3, 4, 5),
            "each": "after_bought / ponds",
        },
        nouns={"fish_word": "goldfish/goldfish, carp/carp, trout/trout", "town": "town"},
        facts={
            "start": (
                "the park of {town} had {start} {fish_word} in its pond in spring",
                "in spring there were {start} {fish_word} in the park pond of {town}",
            ),
            "young": (
                "by autumn their number had grown by {more_rate}",
                "until autumn there was an increase of {more_rate}",
            ),
            "herons": (
                "in winter herons ate {herons} of them",
                "{herons} were eaten by herons in winter",
            ),
            "bought": (
                "the next spring {bought} new ones were bought",
                "the town bought {bought} more in the following spring",
            ),
            "ponds": (
                "then all of them were spread equally over {ponds} ponds",
                "after that all the {fish_words} were divided equally among {ponds} ponds",
            ),
        },
        asks=(
            Ask(
                find="after_bought",
                steps=(
                    "young {fish_words} = more_rate of start",
                    "{fish_words} after the increase = start + young {fish_words}",
                    "{fish_words} not eaten = {fish_words} after the increase - herons",
                    "{fish_words} in the end = {fish_words} not eaten + bought",
                ),
                tell="start young herons bought",
                questions=(
                    "how many {fish_words} were there then",
                    "how many {fish_words} did the park have in the end",
                ),
                goals=("the number of {fish_words} in the end",),
                wordings=(
                    "{name} counts the {fish_words} in the pond of {town} every spring. Last year "
                    "there were {start}. They increased by {more_rate}, herons took {herons}, and "
                    "{bought} new ones were put in. What should {name}'s count be this spring?",
                ),
            ),
            Ask(
                find="each",
                steps=(
                    "young {fish_words} = more_rate of start",
                    "{fish_words} after the increase = start + young {fish_words}",
                    "{fish_words} not eaten = {fish_words} after the increase - herons",
                    "{fish_words} in the end = {fish_words} not eaten + bought",
                    "{fish_words} in a pond = {fish_words} in the end / ponds",
                ),
                tell="start young herons bought ponds",
                questions=("how many {fish_words} came into each pond",),
                goals=("the number of {fish_words} in each pond",),
                wordings=(
                    "{start} {fish_words} swam in a pond in spring. By autumn there were "
                    "{more_rate} more of them, in winter herons ate {herons}, and when {bought} "
                    "others had been bought, all were divided equally among {ponds} ponds. How "
                    "many came into each?",
                ),
            ),
            Ask(
                find="herons",
                steps=(
                    "young {fish_words} = more_rate of start",
                    "{fish_words} after the increase = start + young {fish_words}",
                    "{fish_words} not eaten = after_bought - bought",
                    "{fish_words} eaten = {fish_words} after the increase - {fish_words} not eaten",
                ),
                wordings=(
                    "In spring there were {start} {fish_words} in a pond, and by autumn "
                    "{more_rate} more. After a winter in which herons had eaten some of them, "
                    "{bought} new ones were added, and that made {after_bought}. How many had the "
                    "herons eaten?",
                ),
            ),
        ),
    ),
)
