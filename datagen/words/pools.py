"""Names and things that stories are about."""

# (name, he or she, his or her)
PEOPLE = tuple(
    [(name, "she", "her") for name in (
        "Anna", "Mia", "Lena", "Sara", "Emma", "Zoe", "Nora", "Lily", "Maria", "Ruth",
        "Priya", "Aisha", "Chen", "Yuki", "Olga", "Ines", "Kate", "Rosa", "Tara", "Wendy",
    )]
    + [(name, "he", "his") for name in (
        "Tom", "Ben", "Sam", "Leo", "Max", "Paul", "Omar", "Ivan", "Luis", "Noah",
        "Jack", "Ravi", "Kofi", "Hugo", "Adam", "Finn", "Mark", "Peter", "Tariq", "Dan",
    )]
)  # fmt: skip

# (singular, plural)
SMALL_THINGS = (
    ("marble", "marbles"), ("sticker", "stickers"), ("coin", "coins"), ("stamp", "stamps"),
    ("card", "cards"), ("shell", "shells"), ("button", "buttons"), ("bead", "beads"),
)  # fmt: skip
GOODS = (
    ("pencil", "pencils"), ("notebook", "notebooks"), ("candle", "candles"), ("mug", "mugs"),
    ("ball", "balls"), ("brush", "brushes"), ("lamp", "lamps"), ("scarf", "scarves"),
)  # fmt: skip
OTHER_GOODS = (
    ("hat", "hats"), ("bag", "bags"), ("clock", "clocks"), ("kite", "kites"),
    ("book", "books"), ("toy", "toys"),
)  # fmt: skip
FOOD = (
    ("apple", "apples"), ("pear", "pears"), ("cookie", "cookies"), ("egg", "eggs"),
    ("orange", "oranges"), ("plum", "plums"), ("muffin", "muffins"), ("bun", "buns"),
)  # fmt: skip
CONTAINERS = (
    ("box", "boxes"), ("basket", "baskets"), ("bag", "bags"), ("jar", "jars"), ("tray", "trays"),
)  # fmt: skip
