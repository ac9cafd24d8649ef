"""Words: made-up rules and definitions, and other small jobs with words and texts."""

from datagen.code.task import task
from datagen.code.values import choice, either, ints, lists, names, sentences, texts


@task(
    names="pig_latin to_secret_language move_start_to_end word_game",
    docs=(
        "Translate every word of {sentence}: a word that begins with a vowel gets {first} at its "
        "end; any other word moves its first letter to the end and gets {second} after it. All "
        "letters are small.",
        "In a language game, words that start with a, e, i, o or u are followed directly by "
        "{first}. The other words lose their first letter, which is put at their end together "
        "with {second}. Translate {sentence}, whose words are separated by single spaces.",
        "Change a lower-case sentence word by word. Vowel at the start: append {first}. Consonant "
        "at the start: take it away from the front, put it behind the word, and append {second}. "
        "Return the words joined by spaces.",
        "Given words with a space between each two, encode each one. If its first letter is a "
        "vowel (aeiou), add {first}; otherwise rotate the first letter to the back and add "
        "{second}. Return the encoded sentence.",
        "Secret language! A word starting with a, e, i, o, u gets {first} at the end. For all"
        " other words the first letter moves to the end and {second} is added. Do it for each"
        " word in {sentence} (lower case).",
        "For each word w of the sentence: w + {first} if w[0] is a vowel, else w[1:] + w[0] +"
        " {second}. Join with spaces.",
    ),
    first=("way", "yay", "ho", "nu", "hay", "li"),
    second=("ay", "ey", "em", "op", "ub", "as"),
    sentence=lambda rng: " ".join(
        rng.choice("apple river old sun is we eat pie up to zoo".split())
        for _ in range(rng.randint(0, 4))
    ),
    edges=(("",), ("a",), ("b",), ("eat the pie",)),
)
def word_game_language(sentence: str, *, first: str, second: str) -> str:
    translated = []
    for word in sentence.split():
        if word[0] in "aeiou":
            translated.append(word + first)
        else:
            translated.append(word[1:] + word[0] + second)
    return " ".join(translated)


@word_game_language.style
def _(sentence, *, first, second):
    def translate(word):
        return word + first if word[0] in "aeiou" else word[1:] + word[0] + second

    return " ".join(translate(word) for word in sentence.split())


@task(
    names="heavy_words heavy_ones_first words_with_many_vowels vowel_rich",
    docs=(
        "A word is called heavy if it has at least {least} vowels (aeiou). Return the heavy words "
        "of {words}, those with more vowels first, and in their original order where the number "
        "is equal.",
        "Return all words with {least} or more vowels, sorted by the number of vowels from high "
        "to low. The sort is stable. All words are in lower case.",
        "Pick the words that contain {least} vowels or more, counting each occurrence of a, e, i, "
        "o, u. Arrange them by decreasing vowel count without changing the order of words with "
        "the same count.",
        "Given a list of small words, remove those with fewer than {least} of the letters aeiou "
        "and order the remaining ones so that vowel-rich words come first. Words equally rich in "
        "vowels stay in the given order.",
        "Filter words with >= {least} vowels (a, e, i, o, u; lower case only), then stable "
        "sort by vowel count, descending.",
        "Implement a function that takes a list of lower-case words. Words with less than "
        "{least} vowels are thrown out. The remaining ones are listed from most vowels to "
        "fewest, with ties in input order.",
    ),
    least=range(2, 5),
    words=lists(
        choice(
            "queen",
            "audio",
            "ocean",
            "sky",
            "eye",
            "moon",
            "idea",
            "river",
            "canoe",
            "boat",
            "tea",
            "piano",
            "umbrella",
        ),
        0,
        6,
    ),
    edges=(([],), (["sky", "rhythm"],), (["tea", "eat", "ate", "aeiou"],)),
)
def heavy_words_first(words: list[str], *, least: int) -> list[str]:
    def vowels(word):
        return sum(1 for ch in word if ch in "aeiou")

    return sorted((word for word in words if vowels(word) >= least), key=vowels, reverse=True)


@heavy_words_first.style
def _(words, *, least):
    counted = []
    for word in words:
        count = sum(word.count(vowel) for vowel in "aeiou")
        if count >= least:
            counted.append((count, word))
    counted.sort(key=lambda item: -item[0])
    return [word for _, word in counted]


@task(
    names="mountain_word is_hill_word rises_then_falls letters_go_up_and_down",
    docs=(
        "Return True if the letters of {word} first rise strictly in the alphabet and then fall "
        "strictly, with at least one step of each kind.",
        "A word is a hill if its letters climb (each later in the alphabet than the one before) "
        "up to some letter and descend from there on, and neither the climb nor the descent is "
        "missing. Is {word} a hill?",
        "Check whether there is a top letter in {word}, not at either end, such that the letters "
        "strictly increase up to it and strictly decrease after it.",
        "Going through {word}, the letters must get strictly larger for a while, at least once, "
        "and then strictly smaller until the end, at least once. Decide if that is so; equal "
        "neighbours are never allowed.",
        "Is there an i with 0 < i < n - 1 such that {word} is strictly increasing up to index"
        " i and strictly decreasing from index i on?",
        "Check if a word goes up and then down in the alphabet: 'adb' yes, 'abc' no (never "
        "goes down), 'cba' no (never goes up), 'abba' no (two equal letters in the middle).",
    ),
    word=either(
        choice(
            "abca",
            "adb",
            "afz",
            "zyx",
            "aba",
            "acdb",
            "abdca",
            "aab",
            "abb",
            "agt",
            "bed",
            "axe",
            "mop",
            "cab",
        ),
        texts("abcd", 2, 4),
    ),
    edges=(("",), ("a",), ("ab",), ("ba",), ("aba",), ("abba",), ("abcab",)),
)
def is_hill(word: str) -> bool:
    i = 0
    while i + 1 < len(word) and word[i] < word[i + 1]:
        i += 1
    if i == 0 or i == len(word) - 1:
        return False
    while i + 1 < len(word) and word[i] > word[i + 1]:
        i += 1
    return i == len(word) - 1


@is_hill.style
def _(word):
    if len(word) < 3:
        return False
    top = word.index(max(word))
    left, right = word[: top + 1], word[top:]
    up = all(a < b for a, b in zip(left, left[1:]))
    down = all(a > b for a, b in zip(right, right[1:]))
    return up and down and 0 < top < len(word) - 1


@task(
    names="echo_word fading_echo echo_text echo_of",
    docs=(
        "Return the echo of {word}: the whole word, then the word without its first letter, and "
        "so on down to the last letter, joined by {link}.",
        "An echo repeats a word several times, each time without the first of the letters it had "
        "before, until nothing is left. Return these pieces with {link} between them; the empty "
        "word has an empty echo.",
        "Join all endings of {word}, from the longest (the word itself) to the shortest (one "
        "letter), with {link}.",
        "Given a word, list it, then drop its first letter again and again and list what remains "
        "each time, as long as something remains. Put {link} between the listed parts and return "
        "the text.",
        "Suffixes of {word}, longest first, joined with {link}; '' for ''.",
        "Write a function that takes a word, shouts it, then shouts it again with the first "
        "letter missing, and so on until one letter is left. The shouts are separated by "
        "{link}.",
    ),
    link=(" ", "-", "...", ", ", "/", "..", "~", "!"),
    word=either(
        choice("sun", "hello", "echo", "moon", "fly", "cat", "a", "no"), texts("abcxyz", 0, 5)
    ),
    edges=(("",), ("a",), ("abc",)),
)
def word_echo(word: str, *, link: str) -> str:
    return link.join(word[i:] for i in range(len(word)))


@word_echo.style
def _(word, *, link):
    parts = []
    while word:
        parts.append(word)
        word = word[1:]
    return link.join(parts)


@task(
    names="rate_names name_score lucky_name name_number",
    docs=(
        "Give {text} a number: the sum of its letters' places in the alphabet (a or A is 1), "
        "reduced by {modulus} as often as possible without getting negative. Other characters "
        "count 0.",
        "Add up the alphabet positions of all letters, ignoring case and everything that is no "
        "letter, and return the remainder of the sum after division by {modulus}.",
        "Each letter is worth its position in the alphabet, from 1 for a to 26 for z, in either "
        "case. What remains when the total worth of {text} is divided by {modulus}?",
        "A fortune teller counts a = 1, b = 2 and so on for the letters of a name (capital or "
        "small), adds everything, and takes the result modulo {modulus}. Spaces and signs are "
        "nothing to her. Which number does she get for {text}?",
        "Sum of letter positions (a/A=1 ... z/Z=26) mod {modulus}. Non-letters: 0.",
        "Write a function that assigns a string to one of {modulus} buckets: it adds the "
        "alphabet numbers of all its letters, ignoring case and all other characters, and "
        "takes the remainder modulo {modulus}.",
    ),
    modulus=range(5, 41),
    text=either(names(), sentences(1, 2)),
    edges=(("",), ("Zz",), ("a-b",)),
)
def name_remainder(text: str, *, modulus: int) -> int:
    return sum(ord(ch) - ord("a") + 1 for ch in text.lower() if ch.isalpha()) % modulus


@name_remainder.style
def _(text, *, modulus):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    total = 0
    for ch in text.lower():
        total += alphabet.find(ch) + 1
    return total % modulus


@task(
    names="neighbour_words words_with_differences some_letters_apart similar_words",
    docs=(
        "Return the words of {words} that have the same length as {word} and differ from it in "
        "exactly {k} positions.",
        "Which words in the list can be made from {word} by changing exactly {k} of its letters "
        "to other letters? None may be added or removed.",
        "Compare {word} with each candidate in {words}. A candidate is returned if it is as long "
        "as {word} and disagrees with it in just {k} of the positions, counted position by "
        "position, no more and no fewer.",
        "List the strings of {words}, in order, whose distance from {word} is {k}: the distance "
        "is the number of positions with different letters, and only strings of equal length have "
        "one.",
        "Words from {words} with the same length as {word} and exactly {k} mismatching positions.",
        "I made {k} typing mistakes in a word (each one replaced a letter by a wrong one). "
        "Which of {words} could I have written for {word}? Return them in the order of the "
        "list.",
    ),
    k=(2, 3),
    word=choice("cat", "boat", "tree", "sun", "lamp"),
    words=lists(
        choice(
            "cat",
            "cut",
            "bat",
            "bit",
            "boat",
            "goat",
            "coal",
            "free",
            "flee",
            "sun",
            "son",
            "run",
            "lamp",
            "limp",
            "line",
            "ton",
        ),
        2,
        7,
    ),
    edges=(("", []), ("cat", ["cat", "cats", "at"]), ("cat", ["cot", "cog", "dog"])),
)
def words_at_distance(word: str, words: list[str], *, k: int) -> list[str]:
    found = []
    for other in words:
        if len(other) == len(word) and sum(a != b for a, b in zip(word, other)) == k:
            found.append(other)
    return found


@words_at_distance.style
def _(word, words, *, k):
    def distance(other):
        return sum(1 for i in range(len(word)) if word[i] != other[i])

    return [other for other in words if len(other) == len(word) and distance(other) == k]


@task(
    names="build_from_letters can_spell letters_suffice spell_with_letters",
    docs=(
        "Return True if {word} can be laid with the letters in {letters}, using each of them at "
        "most once.",
        "You have paper letters, given as the string {letters}. Can you lay out {word} with them? "
        "Every piece of paper is used no more than once, and some may be left over.",
        "Check that {letters} contains each letter at least as often as {word} does.",
        "Is there, for every letter of {word}, a letter of its own in {letters}? A letter that is "
        "needed twice must be there twice.",
        "Enough letters in {letters} for {word}? Each may be used once.",
        "Create a function that takes a word and a string of letter tiles and checks if the "
        "tiles suffice to spell the word. E.g. for 'noon' you need two n's and two o's, in "
        "any order.",
    ),
    word=either(choice("tea", "noon", "egg", "to", "add"), texts("abc", 1, 3)),
    letters=texts("aabcdegnot", 4, 10),
    edges=(("", ""), ("a", ""), ("noon", "noo"), ("noon", "onono")),
)
def can_lay_word(word: str, letters: str) -> bool:
    return all(word.count(letter) <= letters.count(letter) for letter in word)


@can_lay_word.style
def _(word, letters):
    left = list(letters)
    for letter in word:
        if letter not in left:
            return False
        left.remove(letter)
    return True


@can_lay_word.style
def _(word, letters):
    from collections import Counter

    return not Counter(word) - Counter(letters)


@task(
    names="camel_to_words split_camel separate_camel words_of_camel_case",
    docs=(
        "Split a camelCase name into lower-case words joined by {mark}: 'redRiverBank' becomes "
        "'red{mark:plain}river{mark:plain}bank'.",
        "Return {text} with every capital letter replaced by {mark} and the small letter, except "
        "at the very beginning, where no {mark} is put.",
        "In {text}, each capital letter begins a new word. Write all the words in small letters "
        "with {mark} between them.",
        "Convert a name such as 'bigOldTree' to another style, in which all letters are small and "
        "{mark} stands where a new word starts. A capital at the start of the name is just "
        "lowered.",
        "Separate camel-case words with {mark} & lower everything. No {mark} at the start.",
        "Args:\n"
        "{text}: an identifier, e.g. 'bigOldTree'\n"
        "Returns: the identifier in lower case in which {mark} was inserted before each "
        "letter that was a capital (but not before the first character).",
    ),
    mark=("_", "-", " ", ".", "/", "+", "::"),
    text=lambda rng: "".join(
        rng.choice(["big", "Old", "Tree", "Sun", "Map", "key", "Is", "A"])
        for _ in range(rng.randint(1, 4))
    ),
    edges=(("",), ("a",), ("Abc",), ("aBC",)),
)
def from_camel_case(text: str, *, mark: str) -> str:
    result = ""
    for i, ch in enumerate(text):
        if ch.isupper() and i > 0:
            result += mark
        result += ch.lower()
    return result


@from_camel_case.style
def _(text, *, mark):
    words = []
    for ch in text:
        if ch.isupper() or not words:
            words.append(ch.lower())
        else:
            words[-1] += ch
    return mark.join(words)


@task(
    names="to_camel camel_case join_camel make_camel_case",
    docs=(
        "Turn words joined by {mark} into camelCase: the first word in small letters, every other "
        "word with a capital first letter and small letters after it, nothing in between.",
        "Convert {text}, whose words are separated by {mark}, to camel case, e.g. "
        "'red{mark:plain}river{mark:plain}bank' to 'redRiverBank'. Empty words (from doubled "
        "separators) disappear.",
        "Remove each {mark} from {text} and start the word after it with a capital. All other "
        "letters become small, the very first one too.",
        "Given a name in which {mark} stands between the words, write it without {mark}. To show "
        "where words begin, capitalise each word except the first; everything else is lower case. "
        "Ignore words of length 0.",
        "Split at {mark}, drop empty parts, lower the first part, capitalise the others "
        "(first letter big, others small), concatenate.",
        "Our style guide wants camelCase. Please write a function that renames things like "
        "one{mark:plain}TWO{mark:plain}three to oneTwoThree; {mark} is the only separator, "
        "and repeated separators count as one.",
    ),
    mark=("_", "-", " ", "."),
    text=lambda rng: "".join(
        rng.choice(["big", "OLD", "tree", "Sun", "a"]) + rng.choice("_- .")
        for _ in range(rng.randint(0, 4))
    ).strip("_- ."),
    edges=(("",), ("big_old tree-top.end",), ("a__b  c--d..e",), ("ABC",)),
)
def to_camel_case(text: str, *, mark: str) -> str:
    words = [word for word in text.split(mark) if word]
    return "".join(word.lower() if i == 0 else word.capitalize() for i, word in enumerate(words))


@to_camel_case.style
def _(text, *, mark):
    result = ""
    for word in text.lower().split(mark):
        if result:
            word = word.capitalize()
        result += word
    return result


@task(
    names="reading_seconds reading_time time_to_read read_duration",
    docs=(
        "Return how many seconds it takes to read {text} if every word takes {pace} seconds and "
        "every comma or full stop {pause} more.",
        "A reader needs {pace} seconds a word and makes a break of {pause} seconds at each '.' "
        "and each ','. How long does reading {text} take? Words are what is separated by white "
        "space.",
        "Estimate the reading time in seconds: {pace} times the number of words, plus {pause} "
        "times the number of characters that are '.' or ','.",
        "Given a text, count its words and its commas and full stops. Each word costs {pace} "
        "seconds, each of these marks {pause}. Return the sum of the costs.",
        "Time to read {text}: {pace} s per word + {pause} s per ',' or '.'.",
        "Define a function which takes a text and returns {pace} * W + {pause} * P, with W the"
        " number of whitespace-separated words and P the number of commas and periods.",
    ),
    pace=range(2, 8),
    pause=range(2, 10),
    text=lambda rng: " ".join(
        rng.choice(["sun,", "moon", "end.", "we", "go,", "now"]) for _ in range(rng.randint(0, 6))
    ),
    edges=(("",), ("one",), ("a, b. c",), ("...",)),
)
def reading_cost(text: str, *, pace: int, pause: int) -> int:
    return pace * len(text.split()) + pause * (text.count(".") + text.count(","))


@reading_cost.style
def _(text, *, pace, pause):
    seconds = 0
    for word in text.split():
        seconds += pace
        for ch in word:
            if ch in ".,":
                seconds += pause
    return seconds


@task(
    names="hashtags find_tags marked_words extract_marked",
    docs=(
        "Return the words of {text} that start with {sign}, without this sign, in lower case, "
        "each only once, in the order of first appearance. A bare {sign} is no word.",
        "Find all tags in {text}: words with {sign} in front. List them in small letters without "
        "{sign} and without repeats, first come first. {sign} alone does not count.",
        "People mark words with a {sign} directly before them. Collect the marked words of a "
        "message (separated by spaces), drop the mark, lower them, and leave out those already "
        "collected as well as empty ones.",
        "Which words are marked with {sign} at their beginning? Give them in order as a list of "
        "lower-case strings in which the mark is removed and no string is empty or occurs twice.",
        "Extract unique {sign}-tags from {text}: lower case, w/o the {sign}, in order of "
        "first appearance. Ignore a lonely {sign}.",
        "Given a post, give me its tags. A tag is a space-separated word with {sign} as the "
        "first character and something behind it. Strip that {sign}, make the tag lower case,"
        " and list each tag only the first time.",
    ),
    sign=("#", "@", "+", "$"),
    text=lambda rng: " ".join(
        rng.choice(["#", "@", "+", "$", "", ""]) + rng.choice(["Sun", "sun", "sea", "go", ""])
        for _ in range(rng.randint(0, 7))
    ),
    edges=(("",), ("#a @a +a $a",), ("# @ + $",), ("a#b #B @B +B $B #b @b +b $b",)),
)
def collect_tags(text: str, *, sign: str) -> list[str]:
    tags = []
    for word in text.split():
        tag = word[1:].lower()
        if word.startswith(sign) and tag and tag not in tags:
            tags.append(tag)
    return tags


@collect_tags.style
def _(text, *, sign):
    words = [word for word in text.lower().split() if word[0] == sign and len(word) > 1]
    return [word[1:] for word in dict.fromkeys(words)]


@task(
    names="answer_letter multiple_choice_score grade_test exam_points",
    docs=(
        "Grade a test: {string1} holds the right answers, {string2} the given ones, a letter "
        "each. A right answer gives {right} points, a wrong one costs {wrong}, and '-' (no "
        "answer) gives 0. Return the points, but never less than 0.",
        "Compare the answers {string2} with the solution {string1}, which is equally long. Add "
        "{right} for each agreement, subtract {wrong} for each other letter, and ignore questions "
        "answered with '-'. A negative total counts as 0.",
        "In an exam every correct letter is worth {right} points and each incorrect letter takes "
        "{wrong} away; a dash means that the question was left out. Given the key {string1} and a "
        "pupil's answers {string2}, what is the result? It cannot fall below zero.",
        "The two strings have the same length. Where they agree, score {right}; where the second "
        "has '-', score nothing; elsewhere lose {wrong}. Return the larger of 0 and the final "
        "score.",
        "Multiple choice scoring: +{right} for a match, -{wrong} for a mismatch, 0 for '-'. "
        "{string1} = key, {string2} = answers. Minimum result is 0.",
        "Please mark this test. The key and the answers are strings of the same length. For "
        "each question: same letter -> {right} points more; '-' -> nothing; another letter ->"
        " {wrong} points less. At the end turn a negative sum into 0.",
    ),
    right=range(2, 11),
    wrong=range(1, 5),
    where=lambda right, wrong: wrong < right,
    inputs=lambda rng: (
        lambda k: (k, "".join(rng.choice([ch, ch, rng.choice("ABC-")]) for ch in k))
    )("".join(rng.choices("ABC", k=rng.randint(1, 6)))),
    edges=(("", ""), ("AB", "BA"), ("ABC", "A--"), ("AAB", "ACB")),
)
def exam_score(string1: str, string2: str, *, right: int, wrong: int) -> int:
    score = 0
    for expected, given in zip(string1, string2):
        if given == expected:
            score += right
        elif given != "-":
            score -= wrong
    return max(score, 0)


@exam_score.style
def _(string1, string2, *, right, wrong):
    correct = sum(a == b for a, b in zip(string1, string2))
    mistakes = len(string2) - string2.count("-") - correct
    return max(0, correct * right - mistakes * wrong)


@task(
    names="sort_letters_keep_marks sort_only_letters letters_sorted_in_place arrange_letters",
    docs=(
        "Sort the letters of {text} alphabetically but leave every other character at its place. "
        "Only small letters occur as letters.",
        "Return {text} with its lower-case letters in alphabetical order; digits, spaces and "
        "signs do not move.",
        "The places that hold letters are filled with the same letters in sorted order, while all "
        "further places keep what they have. What does {text}, which has no capitals, look like "
        "afterwards?",
        "Given a string without capital letters, take out its letters, sort them, and put them "
        "back into the positions where letters were, from left to right.",
        "Sort only the letters in {text} (all lower case); non-letters keep their index. "
        "'c-ba' -> 'a-bc'.",
        "Write a function where letters are rearranged from a to z within the places held by "
        "letters, and all digits, blanks and symbols stay put.",
    ),
    text=texts("dcbaxz-1 ", 0, 8),
    edges=(("",), ("-",), ("c-b-a",), ("ba1",)),
)
def letters_sorted_around_marks(text: str) -> str:
    letters = iter(sorted(ch for ch in text if ch.isalpha()))
    return "".join(next(letters) if ch.isalpha() else ch for ch in text)


@letters_sorted_around_marks.style
def _(text):
    places = [i for i, ch in enumerate(text) if ch.isalpha()]
    result = list(text)
    for place, letter in zip(places, sorted(text[i] for i in places)):
        result[place] = letter
    return "".join(result)


@task(
    names="vote_winner election_result most_votes evaluate_ballots",
    docs=(
        "Return the name that occurs most often in {strings}; if several share the highest count, "
        "the alphabetically first of them. If no name has at least {least} votes, return "
        "{fallback}.",
        "Count votes. Each string is a vote for a name. The winner has more votes than the others "
        "or, in a draw, the smaller name; but {least} votes are needed to win. Without a winner "
        "the result is {fallback}.",
        "Who wins the vote? The list contains one name per ballot. Most ballots win, draws are "
        "decided by the alphabet, and a winner with fewer than {least} ballots is not accepted: "
        "then return {fallback}.",
        "Given a list of names with repeats, find the most frequent one (the first in the "
        "alphabet if there is more than one) and return it, provided that it appears {least} "
        "times or more. Otherwise return {fallback}.",
        "Mode of {strings}, ties -> alphabetically smallest; but {fallback} if its count is <"
        " {least} (or the list is empty).",
        "Election time! Every entry of {strings} is one vote. Most votes wins, and if there's"
        " a draw the name that is first in the alphabet wins. One more rule: no winner with "
        "less than {least} votes, in which case the result is {fallback}.",
    ),
    least=(2, 3, 4),
    fallback=(None, "", "nobody", "none", "no winner", "-"),
    strings=lists(choice("Ana", "Ben", "Cai"), 2, 8),
    edges=(
        ([],),
        (["Ben", "Ana", "Ben", "Ana"],),
        (["Ana"],),
        (["Cai", "Cai", "Cai", "Cai", "Ana"],),
    ),
)
def elected_name(strings: list[str], *, least: int, fallback: str | None) -> str | None:
    from collections import Counter

    counts = Counter(strings)
    if not counts or max(counts.values()) < least:
        return fallback
    return min(counts, key=lambda name: (-counts[name], name))


@elected_name.style
def _(strings, *, least, fallback):
    winner, most = fallback, 0
    for name in sorted(set(strings)):
        if strings.count(name) > most:
            winner, most = name, strings.count(name)
    return winner if most >= least else fallback


@task(
    names="nth_word word_number get_word pick_word",
    docs=(
        "Return word number {index} of {sentence}, counting from {base}, in upper case, or "
        "{fallback} if there is no such word.",
        "The words of {sentence}, separated by spaces, are numbered from {base} on. Give the one "
        "with the number {index} in capitals; an impossible number gives {fallback}.",
        "Look up a word by its number {index}, where the first word has number {base}. Raise it "
        "to upper case. If the number is too small or too large, return {fallback}.",
        "Which word of the sentence has the number {index}, if the first one has {base}? Answer "
        "in capital letters, and with {fallback} when no word has that number.",
        "Word no. {index} of {sentence} (first = {base}), uppercased; {fallback} if out of range.",
        "We need a function that takes a sentence and a number. Numbering of the words begins "
        "with {base}. Return the word with that number in upper case. For a number below "
        "{base} or past the last word return {fallback}.",
    ),
    base=(0, 1, 2, 10),
    fallback=("", None, "?", "no such word", "-", "NONE"),
    sentence=sentences(1, 5, False),
    index=either(ints(0, 6), ints(8, 14)),
    edges=(
        ("", 0),
        ("", 1),
        ("one", 1),
        ("one two", 2),
        ("a b c", -1),
        ("a b c d e f g h i j k", 10),
    ),
)
def numbered_word(sentence: str, index: int, *, base: int, fallback: str | None) -> str | None:
    words = sentence.split()
    place = index - base
    if 0 <= place < len(words):
        return words[place].upper()
    return fallback


@numbered_word.style
def _(sentence, index, *, base, fallback):
    for number, word in enumerate(sentence.split(), base):
        if number == index:
            return word.upper()
    return fallback


@task(
    names="rhymes rhyme_groups words_that_rhyme rhyming_words",
    docs=(
        "Two words rhyme if their last {size} letters are the same. Return the other words of "
        "{words} that rhyme with {word}, sorted alphabetically and without repeats. Words shorter "
        "than {size} letters rhyme with nothing.",
        "Find the words that end with the same {size} letters as {word}. Leave out {word} itself "
        "and all repeats, and sort the result. If {word}, or a candidate, has fewer than {size} "
        "letters, there is no rhyme.",
        "Which different words of the list rhyme with {word}? For a rhyme the final {size} "
        "letters must agree, so both words need at least {size} letters; a word does not rhyme "
        "with itself. Return a sorted list.",
        "Given a word and a list, return in alphabetical order all distinct strings from the list "
        "that are not {word} but share its last {size} letters. No string with less than {size} "
        "characters can take part, nor can such a {word}.",
        "Distinct words != {word} with the same last {size} letters, sorted. Too short words "
        "(under {size} letters) never rhyme.",
        "Rhyme finder: compare the final {size} characters of {word} with those of every "
        "entry in {words}. Matching entries go in a sorted list, once each, excluding {word}."
        " Note: when either of the two is shorter than {size} characters they don't match.",
    ),
    size=(2, 3, 4),
    word=choice("night", "rain", "moon", "station", "tea", "ring"),
    words=lists(
        choice(
            "light",
            "night",
            "train",
            "rain",
            "spoon",
            "moon",
            "nation",
            "station",
            "sea",
            "string",
            "king",
            "on",
            "ight",
        ),
        0,
        7,
    ),
    edges=(
        ("a", ["a"]),
        ("night", []),
        ("ration", ["station", "nation", "on", "ration", "station"]),
    ),
)
def rhyming_partners(word: str, words: list[str], *, size: int) -> list[str]:
    if len(word) < size:
        return []
    ending = word[-size:]
    return sorted({other for other in words if other != word and other.endswith(ending)})


@rhyming_partners.style
def _(word, words, *, size):
    found = []
    for other in words:
        if min(len(word), len(other)) < size or other == word or other in found:
            continue
        if other[-size:] == word[-size:]:
            found.append(other)
    found.sort()
    return found
