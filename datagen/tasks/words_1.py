"""Words and sentences: choosing, counting, ordering words."""

from datagen.code.task import task
from datagen.code.values import choice, either, lists, sentences, texts, words


@task(
    names="longest_word_of find_longest_word biggest_word",
    docs=(
        "Return the longest word of {sentence}; the first one if several are equally long, '' if "
        "there are no words.",
        "Find the word with the most characters. Words are separated by spaces. On a tie the one "
        "that comes first wins; without any word the answer is an empty string.",
        "Which word of {sentence} is the longest? The earliest of the longest words is wanted. An "
        "empty sentence gives ''.",
        "Split {sentence} at white space and return the longest part. Earlier parts are preferred "
        "to later ones of the same length. If there is no part at all, return the empty string.",
        "Longest word in {sentence} (first one on ties, '' if no words).",
        "I need a function that takes a string of words and returns the word with max length."
        " Ties: leftmost. No words: ''.",
    ),
    sentence=sentences(0, 6, False),
    edges=(("",), ("one two six",), ("a bb cc",), ("  ",)),
)
def longest_word(sentence: str) -> str:
    return max(sentence.split(), key=len, default="")


@longest_word.style
def _(sentence):
    longest = ""
    for word in sentence.split():
        if len(word) > len(longest):
            longest = word
    return longest


@task(
    names="long_words words_longer_than select_long_words big_words",
    docs=(
        "Return the list of words in {sentence} that have more than {limit} letters, in the order "
        "of the sentence.",
        "Keep the words of {sentence} that are longer than {limit} characters and return them as "
        "a list.",
        "Given a sentence whose words are separated by single spaces, list all those "
        "of more than {limit} letters.",
        "Which words of the sentence need more than {limit} letters? Return them, in their order, "
        "repeats included.",
        "Words with len > {limit}, as a list, same order as in {sentence}.",
        "I only care about long words. Could you pull all the words with more than {limit} "
        "letters out of my text (split at spaces) and put them in a list?",
    ),
    limit=range(2, 9),
    sentence=sentences(0, 7, False),
    edges=(("",), ("a bb ccc dddd eeeee ffffff",), ("green green",)),
)
def words_above_length(sentence: str, *, limit: int) -> list[str]:
    return [word for word in sentence.split() if len(word) > limit]


@words_above_length.style
def _(sentence, *, limit):
    kept = []
    for word in sentence.split():
        if len(word) > limit:
            kept.append(word)
    return kept


@task(
    names="acronym make_acronym initials_of abbreviation",
    docs=(
        "Return the acronym of {phrase}: the first letter of every word, in upper case. The words "
        "{small:and} are left out.",
        "Build an abbreviation from the initials of the words in {phrase}, all in capitals, "
        "skipping the words {small:and} (in any case).",
        "Given the name of an organisation, form its short name: take each word's first letter "
        "and make it a capital. The little words {small:and} do not count, even when they are "
        "capitalised.",
        "What are the initials of {phrase}? Write them in upper case without spaces or dots. "
        "Ignore the words {small:and} whether they are written with small or capital letters.",
        "Input: a phrase.\n"
        "Output: an acronym in capitals made from the first letters of its words.\n"
        "Note: {small:and} (written in any case) contribute nothing.",
        "Make a function that takes a name of several words and shortens it to its "
        "initials, uppercased and glued together. Skip {small:and}, capitalised or not.",
    ),
    small=(
        ("of", "the"),
        ("and", "or"),
        ("a", "an", "the"),
        ("for", "of"),
        ("in", "on", "at"),
        ("de", "la"),
        ("of", "and", "for"),
    ),
    phrase=lambda rng: " ".join(
        rng.choice(
            [
                "Friends",
                "of",
                "the",
                "united",
                "and",
                "for",
                "Ocean",
                "Bank",
                "in",
                "World",
                "a",
                "de",
            ]
        )
        for _ in range(rng.randint(1, 6))
    ),
    edges=(("",), ("of the",), ("Friends Of The Lake",), ("bread And butter",)),
)
def acronym_without_small_words(phrase: str, *, small: tuple[str, ...]) -> str:
    return "".join(word[0].upper() for word in phrase.split() if word.lower() not in small)


@acronym_without_small_words.style
def _(phrase, *, small):
    result = ""
    for word in phrase.split():
        if word.lower() in small:
            continue
        result += word[0]
    return result.upper()


@task(
    names="reverse_words_longer flip_long_words turn_long_words reverse_some_words",
    docs=(
        "Reverse every word of {sentence} that has at least {least} letters; keep the other words "
        "and the order of the words.",
        "Return {sentence} with its long words written backwards. A word is long if it has "
        "{least} or more characters. Words are separated by single spaces.",
        "Given a sentence, spell the words of length {least} and above from back to front. Short "
        "words stay as they are, and no word changes its place.",
        "In a word game everyone says words with {least} letters or more backwards. How would "
        "{sentence} be said?",
        "Spin words: len >= {least} -> reversed, otherwise as is. Join with a space again.",
        "Write a function that takes a sentence and returns the same sentence, except that "
        "the letters of any word with {least} letters or more are in backward order.",
    ),
    least=range(2, 9),
    sentence=sentences(0, 5, False),
    edges=(
        ("",),
        ("a bb ccd abcd abcde abcdefgh",),
    ),
)
def reverse_long_words(sentence: str, *, least: int) -> str:
    return " ".join(word[::-1] if len(word) >= least else word for word in sentence.split())


@reverse_long_words.style
def _(sentence, *, least):
    words = sentence.split()
    for i, word in enumerate(words):
        if len(word) >= least:
            words[i] = "".join(reversed(word))
    return " ".join(words)


@task(
    names="word_frequencies tally_words word_counts histogram_of_words",
    docs=(
        "Return a dictionary that maps each word of {sentence}, in lower case, to how often it "
        "occurs. The characters {marks} are removed first.",
        "Count the words of {sentence} without regard to case. Delete the characters {marks} "
        "before splitting at spaces. The result is a dictionary from word to count.",
        "How many times does each word appear? Take all {marks} characters out of the text, lower "
        "it, split it at white space, and return the counts as a dictionary.",
        "Given a text, return the number of appearances of every word as a dict with lower-case "
        "keys. Characters in {marks} are not part of any word and simply vanish.",
        "Word counts of {sentence} (lower-cased), punctuation {marks} stripped out beforehand.",
        "Steps:\n"
        "- delete all of the characters {marks}\n"
        "- convert to lower case\n"
        "- split on whitespace\n"
        "- count\n"
        "Return the dictionary word -> count.",
    ),
    marks=(".,", ".!?", ",;", "!?", ".,!?", ".-", "-,", ".;:"),
    sentence=either(
        lambda rng: " ".join(
            rng.choices(
                ["Red", "red,", "blue.", "a", "A", "sky!", "sky?", "B-c"], k=rng.randint(1, 6)
            )
        ),
        sentences(1, 5),
    ),
    edges=(("",), ("a A a, b. b! ; -",), ("Sun sun SUN",)),
)
def count_words_lowered(sentence: str, *, marks: str) -> dict[str, int]:
    for mark in marks:
        sentence = sentence.replace(mark, "")
    counts = {}
    for word in sentence.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


@count_words_lowered.style
def _(sentence, *, marks):
    from collections import Counter

    kept = "".join(ch for ch in sentence.lower() if ch not in marks)
    return dict(Counter(kept.split()))


@task(
    names="capitalize_words title_words make_title headline",
    docs=(
        "Return {sentence} as a title: every word starts with a capital, but the words "
        "{small:and} stay in small letters unless they come first.",
        "Capitalise the first letter of each word and lower the rest. The exceptions are "
        "{small:and}, which are written small everywhere except at the very beginning.",
        "Given a line of words separated by single spaces, write it as a book title. The words "
        "{small:and} are not capitalised, apart from the first word of the line, which always is. "
        "All letters after the first of a word are small.",
        "A headline has capitals at the start of its words, only the little words {small:and} are "
        "all small; the opening word gets a capital in any case. Turn {sentence} into a headline.",
        "Title-case {sentence}; {small:and} stay lower case unless first. Everything else in "
        "a word after the first letter is lower case.",
        "I need book titles to look right: 'Each Word Like This', but {small:and} should be "
        "in small letters, unless one of them is the first word. The input may be written in "
        "any mix of cases.",
    ),
    small=(
        ("of", "the"),
        ("and", "or"),
        ("a", "an", "the"),
        ("in", "on"),
        ("to", "of", "a"),
        ("by", "with"),
    ),
    sentence=lambda rng: " ".join(
        rng.choice(
            ["tale", "of", "the", "TWO", "and", "a", "Rivers", "in", "to", "By", "night", "An"]
        )
        for _ in range(rng.randint(1, 6))
    ),
    edges=(("",), ("the end of the road",), ("A AN OF",)),
)
def title_except_small(sentence: str, *, small: tuple[str, ...]) -> str:
    result = []
    for i, word in enumerate(sentence.lower().split()):
        if i > 0 and word in small:
            result.append(word)
        else:
            result.append(word.capitalize())
    return " ".join(result)


@title_except_small.style
def _(sentence, *, small):
    words = [w.lower() if w.lower() in small else w.capitalize() for w in sentence.split()]
    if words:
        words[0] = words[0].capitalize()
    return " ".join(words)


@task(
    names="last_word_length length_of_final_word final_word_size",
    docs=(
        "Return the length of the last word in {sentence}, 0 if it contains no word.",
        "How many characters does the final word of {sentence} have? There may be spaces after "
        "it. No words at all means 0.",
        "Words are separated by one or more spaces. Measure the last one and return its length; a "
        "string without words gives 0.",
        "Given {sentence}, ignore any spaces at its end and count the characters that follow the "
        "last remaining space, or all of them if no space remains.",
        "Length of the last word (0 if none). Watch out for trailing spaces.",
        "Implement a function that takes a string such as 'good day ' and tells how many letters"
        " its last word has, here 3. If the string is blank, the answer is 0.",
    ),
    sentence=either(
        sentences(0, 4),
        lambda rng: rng.choice(["red  sun ", "a b   ", "  moon", "winter is  near "]),
    ),
    edges=(("",), ("   ",), ("word",), ("two words  ",)),
)
def length_of_last_word(sentence: str) -> int:
    words = sentence.split()
    return len(words[-1]) if words else 0


@length_of_last_word.style
def _(sentence):
    trimmed = sentence.rstrip()
    return len(trimmed) - (trimmed.rfind(" ") + 1)


@length_of_last_word.style
def _(sentence):
    length = 0
    for ch in reversed(sentence):
        if ch != " ":
            length += 1
        elif length > 0:
            break
    return length


@task(
    names="sort_words words_by_length order_words arrange_words",
    docs=(
        "Return the words of {sentence} sorted by length, shortest first, and alphabetically "
        "among words of the same length, joined by single spaces.",
        "Rearrange a sentence: short words come before long ones, and words with equally many "
        "letters are in alphabetical order. Return the new sentence.",
        "Sort the words of {sentence}. The first criterion is how many letters a word has, the "
        "second its place in the dictionary. The result is again a string.",
        "Given a sentence in small letters, put its words in order from the shortest to the "
        "longest; where lengths are equal, alphabetical order decides. Separate the words by one "
        "space.",
        "Sort words by (length, alphabet) and join them with ' '.",
        "Please reorder my sentence: the shortest words go first and the longest ones last. "
        "Words having the same length should be sorted alphabetically.",
    ),
    sentence=sentences(0, 6, False),
    edges=(("",), ("bb aa c",), ("one two six ten",)),
)
def words_sorted_by_length(sentence: str) -> str:
    return " ".join(sorted(sentence.split(), key=lambda word: (len(word), word)))


@words_sorted_by_length.style
def _(sentence):
    words = sorted(sentence.split())
    words.sort(key=len)
    return " ".join(words)


@task(
    names="count_words_ending words_with_ending how_many_end_in suffix_count",
    docs=(
        "Return how many words of {sentence} end with {ending}.",
        "Count the words in {sentence} whose last letters are {ending}. Punctuation does not "
        "occur in the sentence.",
        "Given a sentence of words separated by spaces, tell how many of them finish in {ending}.",
        "How many words have the ending {ending}? A word that consists of nothing but {ending} "
        "counts too.",
        "How many words in {sentence} satisfy word.endswith({ending})?",
        "I'm hunting for rhymes on {ending}. Tell me the number of words in the sentence that"
        " end with it (the whole word may be {ending}, that's fine).",
    ),
    ending=("er", "e", "n", "y", "le", "et", "on", "t", "r", "en", "g", "s"),
    sentence=sentences(2, 8, False),
    edges=(("",), ("er e n y le et on t r en",), ("letter number pepper",)),
)
def count_words_with_suffix(sentence: str, *, ending: str) -> int:
    return sum(1 for word in sentence.split() if word.endswith(ending))


@count_words_with_suffix.style
def _(sentence, *, ending):
    count = 0
    for word in sentence.split():
        if word.removesuffix(ending) != word:
            count += 1
    return count


@task(
    names="swap_first_last exchange_outer_words swap_ends_of_sentence",
    docs=(
        "Swap the first and the last word of {sentence} and return the result.",
        "Return {sentence} with its first and last words exchanged. With fewer than two words "
        "nothing changes.",
        "Given words separated by single spaces, let the first and the last one change places; "
        "the words between them stay where they are.",
        "The word at the beginning of {sentence} should go to the end and the one at the end to "
        "the beginning. Sentences of one word, or none, remain as they are.",
        "First word <-> last word, middle unchanged. 'we eat red pie' -> 'pie eat red we'.",
        "Write a function that takes a sentence and lets its two outer words trade places. "
        "If the sentence has one word or is empty there is nothing to do.",
    ),
    sentence=sentences(0, 6, False),
    edges=(("",), ("one",), ("one two",), ("a b c",)),
)
def swap_outer_words(sentence: str) -> str:
    words = sentence.split()
    if len(words) > 1:
        words[0], words[-1] = words[-1], words[0]
    return " ".join(words)


@swap_outer_words.style
def _(sentence):
    words = sentence.split(" ")
    if len(words) < 2:
        return sentence
    return " ".join([words[-1], *words[1:-1], words[0]])


@task(
    names="censor hide_words bleep_out mask_forbidden",
    docs=(
        "Replace each word of {sentence} that is in {banned}, a list of lower-case words, by one "
        "{symbol} for every letter. Comparison ignores case.",
        "Return {sentence} with all words that appear in lower case in the list {banned} (in "
        "whatever case they are written here) overwritten by as many {symbol} as they have "
        "letters.",
        "Some words must not be shown. They are listed, in small letters, in {banned}. In the "
        "result each of them is hidden behind {symbol} characters, one per letter; other words "
        "are untouched.",
        "Given a sentence and a list of lower-case words, hide the listed words: every letter of "
        "such a word becomes {symbol}. Capital letters make no difference when words are compared.",
        "Mask banned words: a word of n letters becomes n times {symbol} if its lower-case "
        "form is in {banned}. Other words are kept.",
        "Args:\n"
        "{sentence}: words separated by spaces\n"
        "{banned}: forbidden words, all lower case\n"
        "Returns the sentence where a forbidden word (only if the whole word matches, case "
        "doesn't matter) is written as '{symbol:plain}{symbol:plain}...' of the same length.",
    ),
    symbol=("*", "#", "x", "-", "_", "?"),
    inputs=lambda rng: (
        lambda w: (
            " ".join(rng.choice([x, x, x.capitalize()]) for x in w),
            sorted(set(rng.sample(w, rng.randint(0, 2)))),
        )
    )([rng.choice("red sun moon big ant river fox".split()) for _ in range(rng.randint(2, 5))]),
    edges=(("", []), ("Red red", ["red"]), ("a b", []), ("redder red", ["red"])),
)
def censor_words(sentence: str, banned: list[str], *, symbol: str) -> str:
    shown = []
    for word in sentence.split():
        if word.lower() in banned:
            shown.append(symbol * len(word))
        else:
            shown.append(word)
    return " ".join(shown)


@censor_words.style
def _(sentence, banned, *, symbol):
    return " ".join(symbol * len(w) if w.lower() in banned else w for w in sentence.split())


@task(
    names="drop_stop_words remove_common_words without_stop_words filter_words",
    docs=(
        "Return the words of {sentence} as a list, in lower case and without the words {stop:and}.",
        "Lower {sentence}, split it into words, and drop the words {stop:and}. The rest is "
        "returned as a list in the original order.",
        "The words {stop:and} carry little meaning. Given a sentence, list all its other words in "
        "small letters.",
        "Given {sentence}, return a list with each word in lower case, except {stop:and} (also "
        "when written with capitals).",
        "Lower-cased words of {sentence} minus the stop words {stop:and}.",
        "Create a function that takes a sentence and returns a list of its words in lower "
        "case. Do not include {stop:and}, regardless of how they were capitalised; all the "
        "others stay in order.",
    ),
    stop=(
        ("the", "a"),
        ("is", "of"),
        ("and", "or", "the"),
        ("a", "of", "in"),
        ("in", "is"),
        ("the", "and"),
    ),
    sentence=lambda rng: " ".join(
        rng.choice(["The", "a", "river", "is", "of", "Gold", "and", "in", "A", "or", "birds"])
        for _ in range(rng.randint(1, 7))
    ),
    edges=(
        ("",),
        ("The the A a of Of and And or in is",),
    ),
)
def remove_stop_words(sentence: str, *, stop: tuple[str, ...]) -> list[str]:
    return [word for word in sentence.lower().split() if word not in stop]


@remove_stop_words.style
def _(sentence, *, stop):
    kept = []
    for word in sentence.split():
        lowered = word.lower()
        if lowered not in stop:
            kept.append(lowered)
    return kept


@task(
    names="count_sentences number_of_sentences how_many_sentences",
    docs=(
        "Return the number of sentences in {text}. A sentence ends with one or more of the "
        "characters '.', '!' and '?'; what stands after the last such mark does not count.",
        "Count the sentences of a text. Each is closed by a full stop, an exclamation mark or a "
        "question mark; several of these marks in a row, as in 'What?!', close only one sentence.",
        "How many groups of end marks ('.', '!' or '?') directly after each other does {text} "
        "contain? Return this as its number of sentences.",
        "Given {text}, find out how many times a sentence is finished. '...' finishes one "
        "sentence, just like a single '.' does.",
        "Number of sentences in {text}. A sentence needs a terminator ('.', '!' or '?'); a "
        "group of terminators such as '?!' is just one.",
        "How many times does a run made of '.', '?' and '!' start in {text}? That's our "
        "estimate of the number of sentences. 'Hi! Are you ok...' has 2, 'Hello' has 0.",
    ),
    text=lambda rng: "".join(
        rng.choice(["Go", "Hi", "Oh no", "Well"])
        + rng.choice([". ", "! ", "?! ", "... ", " ", "?"])
        for _ in range(rng.randint(0, 5))
    ),
    edges=(("",), ("Hello",), ("Wait...",), ("What?! Yes.",), ("a.b.c.",)),
)
def sentence_count(text: str) -> int:
    count = 0
    previous = ""
    for ch in text:
        if ch in ".!?" and previous not in (".", "!", "?"):
            count += 1
        previous = ch
    return count


@sentence_count.style
def _(text):
    import re

    return len(re.findall(r"[.!?]+", text))


@task(
    names="repeated_words words_seen_often recurring_words words_used_often",
    docs=(
        "Return the words that occur at least {least} times in {sentence}, in alphabetical order "
        "and each once. Case is ignored, the result is lower case.",
        "Find the words used {least} or more times in {sentence}, treating capitals as small "
        "letters. Return a sorted list of them in small letters.",
        "Which words does the writer repeat too much? List, sorted, every word whose number of "
        "occurrences (in any case) is {least} or above.",
        "Given a sentence, lower it and count its words. The answer is the alphabetical list of "
        "words with a count of no less than {least}; it may be empty.",
        "Sorted list of lower-case words that {sentence} has {least}+ times (case-insensitively).",
        "Teacher's tool: a pupil hands in a sentence, and I want an alphabetical list (no "
        "duplicates, small letters) of words used at least {least} times. 'Go' and 'go' are "
        "one word.",
    ),
    least=range(2, 5),
    sentence=lambda rng: " ".join(
        rng.choice(["go", "Go", "up", "Up", "now", "we"]) for _ in range(rng.randint(2, 9))
    ),
    edges=(("",), ("a A a b B",), ("z z y y",), ("x x x x X",)),
)
def frequent_words(sentence: str, *, least: int) -> list[str]:
    words = sentence.lower().split()
    return sorted(word for word in set(words) if words.count(word) >= least)


@frequent_words.style
def _(sentence, *, least):
    counts = {}
    for word in sentence.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return sorted(word for word, count in counts.items() if count >= least)


@task(
    names="mean_word_length average_word_size average_letters",
    docs=(
        "Return the average length of the words in {sentence}, rounded to {digits} decimals. "
        "Without words the average is 0.0.",
        "How long is a word of {sentence} on average? Round the answer to {digits} places. An "
        "empty sentence gives 0.0.",
        "Split {sentence} at spaces and compute the mean number of characters per word. The "
        "result is a float rounded to {digits} decimal places, 0.0 when nothing is left to "
        "average.",
        "Given a sentence without punctuation, return the mean of its word lengths to {digits} "
        "decimals; return 0.0 if it has no words.",
        "Mean word length, round(..., {digits}), or 0.0 if there are no words.",
        "Define a function which takes a sentence and returns total letters / number of words "
        "as a float, to {digits} decimals. Avoid dividing by zero: blank sentences give 0.0.",
    ),
    digits=range(2, 6),
    sentence=sentences(0, 6, False),
    edges=(("",), ("a bb",), ("a a bb",), ("  ",)),
)
def average_word_length(sentence: str, *, digits: int) -> float:
    words = sentence.split()
    if not words:
        return 0.0
    return round(sum(len(word) for word in words) / len(words), digits)


@average_word_length.style
def _(sentence, *, digits):
    lengths = [len(word) for word in sentence.split()]
    return round(sum(lengths) / len(lengths), digits) if lengths else 0.0


@task(
    names="word_positions indices_of_word where_is_word find_all_words",
    docs=(
        "Return the positions, counted from {base}, of the words in {sentence} that equal {word}, "
        "ignoring case.",
        "Number the words of {sentence} {base}, {base + 1}, and so on. List the numbers of those "
        "that are the same as {word} apart from upper and lower case.",
        "At which places does {word} occur among the words of the sentence? The first place has "
        "the number {base}. Case does not matter; the list is empty if it never occurs.",
        "Given a sentence and a word, return a list with the number of every occurrence of the "
        "word. Counting starts at {base} with the first word; 'Sun' and 'sun' are the same word.",
        "Case-insensitive search for {word} in {sentence}; give the list of word numbers, the"
        " first word being number {base}.",
        "Input: a sentence and a word.\n"
        "Output: where the word stands. If it is the very first word of the sentence, the "
        "list contains {base}, if it is the second one, {base + 1}, etc. Ignore case, compare"
        " whole words only.",
    ),
    base=(0, 1, 2, 5, 10, 100),
    sentence=lambda rng: " ".join(
        rng.choice(["sun", "Sun", "sea", "and", "SEA"]) for _ in range(rng.randint(1, 6))
    ),
    word=choice("sun", "sea", "and", "Sun"),
    edges=(("", "a"), ("a b a", "A"), ("aa a", "a")),
)
def positions_of_word(sentence: str, word: str, *, base: int) -> list[int]:
    wanted = word.lower()
    return [i for i, other in enumerate(sentence.lower().split(), base) if other == wanted]


@positions_of_word.style
def _(sentence, word, *, base):
    places = []
    number = base
    for other in sentence.split():
        if other.lower() == word.lower():
            places.append(number)
        number += 1
    return places


@task(
    names="same_start_and_end bookend_words words_with_equal_ends edge_letter_words",
    docs=(
        "Return the words of {words} that begin and end with the same letter, ignoring case, as "
        "long as they have at least {least} letters.",
        "Filter a list: a word stays if its first and its last letter agree (upper or lower case) "
        "and it is no shorter than {least} letters.",
        "A word of {least} letters or more whose last letter is also its first one is called a "
        "bookend; 'Anna' would count since case is ignored. List the bookends in {words} in their "
        "order.",
        "Which of the given words have length {least} or above and start with the letter with "
        "which they end? 'A' and 'a' are the same letter.",
        "Words w/ same first & last letter (any case) and length >= {least}.",
        "We need a function that takes a list of words and returns those which both have at "
        "least {least} letters and end with the letter they start with; case isn't important,"
        " the order of the list is kept.",
    ),
    least=range(2, 6),
    words=lists(
        either(
            choice(
                "Anna", "level", "Eve", "area", "noon", "treat", "a", "Otto", "kayak", "dad", "gag"
            ),
            words(),
            texts("aAb", 1, 4),
        ),
        0,
        5,
    ),
    edges=(([],), (["a", "Aa", "aba", "Abca", "abcda"],), (["ab", "bA"],)),
)
def bookends(words: list[str], *, least: int) -> list[str]:
    return [word for word in words if len(word) >= least and word[0].lower() == word[-1].lower()]


@bookends.style
def _(words, *, least):
    kept = []
    for word in words:
        lowered = word.lower()
        if len(word) >= least and lowered.startswith(lowered[-1]):
            kept.append(word)
    return kept
