"""Grids: boards of games, floods, maps of text, made-up rules on cells."""

from datagen.code.task import task
from datagen.code.values import grids, ints, squares


def _map(alphabet, rows=(1, 4), columns=(1, 4)):
    def make(rng):
        width = rng.randint(*columns)
        return ["".join(rng.choices(alphabet, k=width)) for _ in range(rng.randint(*rows))]

    return make


def _board(rng):
    if rng.random() < 0.5:
        return ["".join(rng.choices("XO.", k=3)) for _ in range(3)]
    board = [list("".join(rng.choices("XO.", k=3))) for _ in range(3)]
    mark = rng.choice("XO")
    line = rng.choice(
        [[(i, 0), (i, 1), (i, 2)] for i in range(3)]
        + [[(0, i), (1, i), (2, i)] for i in range(3)]
        + [[(0, 0), (1, 1), (2, 2)], [(0, 2), (1, 1), (2, 0)]]
    )
    for i, j in line:
        board[i][j] = mark
    return ["".join(row) for row in board]


@task(
    names="tic_tac_toe has_three_in_row player_has_won check_win noughts_and_crosses",
    docs=(
        "{grid} is a list of three strings of three characters, the rows of a board of "
        "tic-tac-toe with 'X', 'O' and '.' for an empty field. Return True [if|when] {mark} has "
        "three in a line: a row, a column or a diagonal.",
        "Has the player with the mark {mark} won? The board has three rows, written as strings of "
        "length 3. Three equal marks in a row, in a column or along one of the two diagonals win.",
        "Check a board of three times three fields for a complete line of {mark}s. Lines are the "
        "three rows, the three columns and both diagonals; each string is a row.",
        "Given the rows of a noughts-and-crosses board as three strings, "
        "[decide|check|determine] whether there is a straight line of three {mark}.",
        "Tic-tac-toe: did {mark} win? {grid} = 3 strings of 3 chars.",
        "Check if one of the 8 lines of the board (3 rows, 3 columns, 2 diagonals) consists "
        "only of {mark}. '.' means nobody has played there.",
    ),
    mark=["X", "O"],
    grid=_board,
    edges=(
        (["XXX", "OO.", "..."],),
        (["OX.", "OX.", "O.X"],),
        (["X.O", "OX.", "O.X"],),
        (["XXO", "XO.", "O.X"],),
        (["...", "...", "..."],),
    ),
)
def has_line_of(grid: list[str], *, mark: str) -> bool:
    lines = list(grid)
    lines += ["".join(column) for column in zip(*grid)]
    lines.append(grid[0][0] + grid[1][1] + grid[2][2])
    lines.append(grid[0][2] + grid[1][1] + grid[2][0])
    return mark * 3 in lines


@has_line_of.style
def _(grid, *, mark):
    for i in range(3):
        if all(grid[i][j] == mark for j in range(3)):
            return True
        if all(grid[j][i] == mark for j in range(3)):
            return True
    if all(grid[i][i] == mark for i in range(3)):
        return True
    return all(grid[i][2 - i] == mark for i in range(3))


@task(
    names="flood_size area_of_region region_size connected_area count_region",
    docs=(
        "Return the size of the region around row {i}, column {j} of {grid}: the number of cells "
        "that can be reached from there by steps up, down, left and right over cells with the same "
        "number.",
        "The cell in row {i} and column {j} (from 0) is painted, and the paint spreads to every "
        "neighbouring cell above, below, left or right that holds the same value. How many cells "
        "are painted in the end?",
        "[Given|For] a grid of numbers and a cell, count the cells of the connected area of equal "
        "numbers to which the cell belongs. Only cells that share a side are connected.",
        "How large is the field of equal numbers that contains {grid}[{i}][{j}]? Cells belong "
        "together if they touch at a side, directly or through other cells of the field.",
        "Flood fill from row {i}, column {j} (0-based, 4 directions, same value): how many cells?",
        "Find the size of the patch that a cell belongs to. A patch is made of cells with one"
        " and the same number, joined side by side (corners don't join). The cell itself is "
        "counted, so the answer is at least 1.",
    ),
    inputs=lambda rng: (lambda grid: (grid, rng.randrange(len(grid)), rng.randrange(len(grid[0]))))(
        grids(ints(0, 1), (1, 4), (1, 4))(rng)
    ),
    edges=(([[5]], 0, 0), ([[1, 0], [0, 1]], 0, 0), ([[1, 1], [0, 1]], 1, 1)),
)
def size_of_region(grid: list[list[int]], i: int, j: int) -> int:
    region = {(i, j)}
    waiting = [(i, j)]
    while waiting:
        a, b = waiting.pop()
        for c, d in [(a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1)]:
            inside = 0 <= c < len(grid) and 0 <= d < len(grid[0])
            if inside and grid[c][d] == grid[i][j] and (c, d) not in region:
                region.add((c, d))
                waiting.append((c, d))
    return len(region)


@size_of_region.style
def _(grid, i, j):
    seen = set()

    def spread(a, b):
        if not (0 <= a < len(grid) and 0 <= b < len(grid[0])):
            return 0
        if (a, b) in seen or grid[a][b] != grid[i][j]:
            return 0
        seen.add((a, b))
        return 1 + spread(a - 1, b) + spread(a + 1, b) + spread(a, b - 1) + spread(a, b + 1)

    return spread(i, j)


@task(
    names="count_islands number_of_islands land_masses count_patches",
    docs=(
        "{grid} is a map of strings of equal length, in which {land} is land. Return the number of "
        "islands: groups of land cells connected up, down, left or right.",
        "How many separate patches of {land} are on the map {grid}? Two cells with {land} belong "
        "to the same patch if one gets from one to the other over such cells in steps up, down, "
        "left and right.",
        "[Given|For] a list of equally long text lines, count the connected groups of the "
        "character {land}. Cells are neighbours if they are next to each other in a line or a "
        "column, not diagonally.",
        "Each string of {grid} is a row of a map. Fields marked {land} that touch at a side form "
        "an island together. Return how many islands there are, 0 if there are none.",
        "Number of connected components of {land} (4-neighbourhood).",
        "Count islands! In the map, a list of strings, {land} means land. Two pieces of land "
        "are on one island if you can walk between them over land, moving up, down, left or "
        "right. Diagonal contact isn't enough.",
    ),
    land=["#", "x", "1", "*", "L", "@"],
    inputs=lambda rng: (_map(rng.choice(["#x1*L@....", "##xx..", "11**..", "LL@@.."]))(rng),),
    edges=((["#x1*L@"],), (["#.#", "###"],), (["x.", ".x"],), (["11.@", "L..@", "LL**"],)),
)
def islands_on_map(grid: list[str], *, land: str) -> int:
    cells = {(i, j) for i, row in enumerate(grid) for j, char in enumerate(row) if char == land}
    islands = 0
    while cells:
        islands += 1
        waiting = [cells.pop()]
        while waiting:
            i, j = waiting.pop()
            for cell in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]:
                if cell in cells:
                    cells.remove(cell)
                    waiting.append(cell)
    return islands


@islands_on_map.style
def _(grid, *, land):
    seen = set()

    def visit(i, j):
        if not (0 <= i < len(grid) and 0 <= j < len(grid[i])):
            return
        if grid[i][j] == land and (i, j) not in seen:
            seen.add((i, j))
            for a, b in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]:
                visit(a, b)

    islands = 0
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            if grid[i][j] == land and (i, j) not in seen:
                islands += 1
                visit(i, j)
    return islands


@task(
    names="mines_around minesweeper_number adjacent_mines danger_number count_bombs_near",
    docs=(
        "Return how many of the up to eight fields around row {i}, column {j} of {grid} are mines. "
        "{grid} is a list of strings, and {mine} marks a mine.",
        "In a game of mines every free field shows the number of mines next to it, also "
        "diagonally. Which number belongs to the field in row {i}, column {j}? Mines are written "
        "{mine}; the field itself does not count.",
        "Count the {mine} characters among the neighbours of a cell. The neighbours are the "
        "cells that touch it at a side or at a corner; rows and columns start at 0.",
        "[Given|For] a board as strings of equal length and a position, look at the cells one "
        "step away in all eight directions, as far as they exist. How many of them are {mine}?",
        "Number of {mine} in the 8 cells around ({i}, {j}).",
        "For my minesweeper clone: given the board (strings), a row and a column (both from "
        "0), tell me the number to show in that cell, i.e. how many {mine} touch it, corners "
        "included. Don't look outside of the board and don't count the cell itself.",
    ),
    mine=["*", "#", "M", "x", "o"],
    inputs=lambda rng: (lambda grid: (grid, rng.randrange(len(grid)), rng.randrange(len(grid[0]))))(
        _map(rng.choice(["*#Mxo", "**##.", "MMxx.", "xxoo.", "oo**."]), (2, 3), (2, 3))(rng)
    ),
    edges=((["*"], 0, 0), (["*#M", "xo*", "#Mx"], 1, 1), (["..", ".o"], 0, 0)),
)
def mines_next_to(grid: list[str], i: int, j: int, *, mine: str) -> int:
    count = 0
    for a in range(max(0, i - 1), min(len(grid), i + 2)):
        for b in range(max(0, j - 1), min(len(grid[0]), j + 2)):
            if (a, b) != (i, j) and grid[a][b] == mine:
                count += 1
    return count


@mines_next_to.style
def _(grid, i, j, *, mine):
    return sum(
        1
        for a, row in enumerate(grid)
        for b, field in enumerate(row)
        if field == mine and max(abs(a - i), abs(b - j)) == 1
    )


@task(
    names="local_maxima count_peaks hilltops high_points peak_cells",
    docs=(
        "Return the number of peaks of {grid}: cells that are higher than all their neighbours "
        "above, below, left and right.",
        "A hilltop is a cell whose number is [greater|larger] than that of every cell sharing a "
        "side with it. Count the hilltops. In a grid with a single cell this cell is one.",
        "[Given|For] a rectangular grid of heights, how many cells look down on all of their up "
        "to four direct neighbours? Equal heights do not count as looking down.",
        "Count the entries of {grid} that are strictly larger than each entry directly next to "
        "them in their row or column.",
        "Count cells strictly greater than all existing up/down/left/right neighbours.",
        "Write a function to count the local maxima of a grid. A local maximum beats each of "
        "its 2 to 4 side neighbours (fewer in tiny grids); a tie is not a win. A lone cell is"
        " a maximum.",
    ),
    grid=grids(ints(0, 9), (1, 4), (1, 4)),
    edges=(([[1]],), ([[2, 2]],), ([[1, 2, 1], [2, 1, 2]],)),
)
def peaks_in_grid(grid: list[list[int]]) -> int:
    peaks = 0
    for i, row in enumerate(grid):
        for j, height in enumerate(row):
            neighbours = []
            for a, b in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]:
                if 0 <= a < len(grid) and 0 <= b < len(row):
                    neighbours.append(grid[a][b])
            if all(height > other for other in neighbours):
                peaks += 1
    return peaks


@peaks_in_grid.style
def _(grid):
    def height(i, j):
        inside = 0 <= i < len(grid) and 0 <= j < len(grid[0])
        return grid[i][j] if inside else float("-inf")

    return sum(
        grid[i][j] > max(height(i - 1, j), height(i + 1, j), height(i, j - 1), height(i, j + 1))
        for i in range(len(grid))
        for j in range(len(grid[0]))
    )


@task(
    names="walk_through_maze robot_with_walls maze_position move_on_map blocked_moves",
    docs=(
        "A robot stands in the top left cell (0, 0) of the map {grid}, a list of equally long "
        "strings. It tries the moves in {text}: U, D, L, R. A move that would leave the map or "
        "enter a {wall} is skipped. Return its final (row, column).",
        "Follow the letters of {text} (U up, D down, L left, R right) through {grid}, beginning at "
        "row 0, column 0. Cells with {wall} and the outside cannot be entered, so moves into them "
        "do nothing. Where is one at the end? [Answer with|Return] (row, column).",
        "[Given|For] a map as rows of characters and a string of moves, simulate a walk from the "
        "first cell of the first row. U and D change the row by one, L and R the column; moves "
        "against a wall {wall} or over the edge have no effect. Return the last position as a "
        "tuple.",
        "Start at (0, 0), the upper left corner. For each of the letters U, D, L and R in {text} "
        "go one cell up, down, left or right, unless there is no such cell or it holds {wall}. "
        "Return the (row, column) reached.",
        "Move through {grid} from (0, 0) following U/D/L/R in {text}; ignore moves into "
        "{wall} or off the map. Final (row, column)?",
        "Input: a map (strings of the same length) and a string of moves.\n"
        "Output: where the robot is after all moves, as (row, column).\n"
        "It begins in the top left cell. If the next cell is {wall} or doesn't exist the "
        "robot stays where it is and goes on with the next move.",
    ),
    wall=["#", "X", "*", "1", "w"],
    inputs=lambda rng: (
        [
            "." + "".join(rng.choices("..#X*1w", k=2))
            if i == 0
            else "".join(rng.choices("...#X*1w", k=3))
            for i in range(rng.randint(1, 3))
        ],
        "".join(rng.choices("UDLRDR", k=rng.randint(0, 7))),
    ),
    edges=(([".."], "RRL"), ([".#", "X."], "RDDR"), (["."], "UDLR"), ([".*1", "w.."], "")),
)
def position_in_maze(grid: list[str], text: str, *, wall: str) -> tuple[int, int]:
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    row, column = 0, 0
    for move in text:
        i = row + steps[move][0]
        j = column + steps[move][1]
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] != wall:
            row, column = i, j
    return (row, column)


@position_in_maze.style
def _(grid, text, *, wall):
    free = {(i, j) for i, line in enumerate(grid) for j, cell in enumerate(line) if cell != wall}
    row = column = 0
    for move in text:
        i, j = row, column
        if move == "U":
            i -= 1
        elif move == "D":
            i += 1
        elif move == "L":
            j -= 1
        else:
            j += 1
        if (i, j) in free:
            row, column = i, j
    return (row, column)


@task(
    names="min_path_sum cheapest_path lowest_cost_path best_way_down least_toll",
    docs=(
        "Return the smallest possible sum of the numbers on a way from the top left to the bottom "
        "right cell of {grid}, moving only right or down. Both end cells count.",
        "Each cell of {grid} has a toll. You enter at the upper left corner, leave at the lower "
        "right one, and go one cell to the right or one cell down at every step. What is the least "
        "total toll, first and last cell included?",
        "[Given|For] a non-empty rectangular grid of numbers, consider all paths from its first "
        "cell to its last cell whose steps lead right or down, and return the minimal sum along "
        "such a path.",
        "[Find|Determine] the cheapest route through the grid from corner [0][0] to the opposite "
        "corner, if each visited cell costs its number and one may only go right and downwards.",
        "Min path sum, top-left to bottom-right, moves: right/down. Start and end are included.",
        "Write a function to find the cheapest path in a grid of costs. You go from the first"
        " cell (row 0, column 0) to the last cell (last row, last column) and each step is "
        "either one down or one to the right. For [[1, 9], [1, 1]] that's 3.",
    ),
    grid=grids(ints(0, 9), (1, 4), (1, 4)),
    edges=(([[3]],), ([[1, 2, 3]],), ([[1, 9], [1, 1]],)),
)
def cheapest_way(grid: list[list[int]]) -> int:
    cost = [row[:] for row in grid]
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            before = []
            if i > 0:
                before.append(cost[i - 1][j])
            if j > 0:
                before.append(cost[i][j - 1])
            cost[i][j] = value + min(before, default=0)
    return cost[-1][-1]


@cheapest_way.style
def _(grid):
    def cost(i, j):
        if i == 0 and j == 0:
            return grid[0][0]
        options = []
        if i > 0:
            options.append(cost(i - 1, j))
        if j > 0:
            options.append(cost(i, j - 1))
        return grid[i][j] + min(options)

    return cost(len(grid) - 1, len(grid[0]) - 1)


@task(
    names="paths_in_grid count_routes grid_paths ways_through_grid lattice_paths",
    docs=(
        "Return the number of ways from the top left to the bottom right cell of a grid with {n} "
        "rows and {m} columns if every step goes right or down.",
        "In a town with {n} streets running east-west and {m} running north-south, a postman goes "
        "from the north-west to the south-east crossing, always walking east or south. How "
        "many routes can he choose from?",
        "Given the numbers of rows and columns, both at least 1, count the paths between opposite "
        "corners of the grid that consist of single steps to the right and downwards.",
        "A token starts in the upper left field of a board of {n} times {m} fields and wants to "
        "get to the lower right field. It may move one field right or one field down. How many "
        "different sequences of moves are there?",
        "Number of right/down paths through a grid of {n} rows and {m} columns, corner to corner.",
        "How many ways are there to get from the top left cell to the bottom right cell of an"
        " {n} x {m} grid, if you only ever go down or right? Both numbers are >= 1; for 1 x 5"
        " there's just one way.",
    ),
    n=ints(1, 6),
    m=ints(1, 6),
    edges=((1, 1), (1, 5), (2, 2), (3, 3)),
)
def routes_in_grid(n: int, m: int) -> int:
    row = [1] * m
    for _ in range(n - 1):
        for j in range(1, m):
            row[j] += row[j - 1]
    return row[-1]


@routes_in_grid.style
def _(n, m):
    from math import comb

    return comb(n + m - 2, n - 1)


@routes_in_grid.style
def _(n, m):
    if n == 1 or m == 1:
        return 1
    return routes_in_grid(n - 1, m) + routes_in_grid(n, m - 1)


@task(
    names="magic_square is_magic all_sums_equal check_magic_square",
    docs=(
        "Return True [if|when] all rows, all columns and both diagonals of the square {matrix} "
        "have the same sum.",
        "Is {matrix} a magic square? That means: each row, each column and each of the two "
        "diagonals adds up to the same number. It need not consist of different numbers.",
        "Given n lists of n numbers, [check|decide] whether the n row sums, the n column sums "
        "and the two diagonal sums are all equal.",
        "Decide for a square arrangement of numbers if it does not matter whether one adds along a "
        "row, along a column or along a diagonal, and which.",
        "Same sum for each row, each column, each of the 2 diagonals?",
        "Write a function to test whether a square grid of numbers is magic. Note that "
        "numbers may repeat; only the sums matter.",
    ),
    inputs=lambda rng: (
        lambda k: (
            rng.choice(
                [
                    [[2 + k, 7 + k, 6 + k], [9 + k, 5 + k, 1 + k], [4 + k, 3 + k, 8 + k]],
                    [[8 + k, 1 + k, 6 + k], [3 + k, 5 + k, 7 + k], [4 + k, 9 + k, 2 + k]],
                    [[k, k], [k, k]],
                    [[k, k + 1], [k + 1, k]],
                    [[2 + k, 7 + k, 6 + k], [4 + k, 3 + k, 8 + k], [9 + k, 5 + k, 1 + k]],
                    squares(ints(1, 5), 1, 3)(rng),
                ]
            ),
        )
    )(rng.randint(0, 9)),
    edges=(
        ([[4]],),
        ([[1, 2], [2, 1]],),
        ([[2, 7, 6], [9, 5, 1], [4, 3, 8]],),
        ([[1, 2, 3], [2, 3, 1], [3, 1, 2]],),
    ),
)
def is_magic_square(matrix: list[list[int]]) -> bool:
    n = len(matrix)
    sums = {sum(row) for row in matrix}
    sums |= {sum(column) for column in zip(*matrix)}
    sums.add(sum(matrix[i][i] for i in range(n)))
    sums.add(sum(matrix[i][n - 1 - i] for i in range(n)))
    return len(sums) == 1


@is_magic_square.style
def _(matrix):
    n = len(matrix)
    target = sum(matrix[0])
    for i in range(n):
        if sum(matrix[i]) != target or sum(row[i] for row in matrix) != target:
            return False
    falling = sum(matrix[i][i] for i in range(n))
    rising = sum(matrix[i][-1 - i] for i in range(n))
    return falling == target and rising == target


@task(
    names="matrix_product multiply_matrices matmul product_of_matrices",
    docs=(
        "Return the matrix product of {a} and {b}. The number of columns of {a} is the number of "
        "rows of {b}.",
        "Multiply two matrices: entry (i, j) of the result is the sum of the products of row i of "
        "{a} with column j of {b}.",
        "[Given|For] two matrices as lists of rows whose sizes fit, compute the product matrix.",
        "{a} has as many columns as {b} has rows. Combine every row of {a} with every column of "
        "{b} by multiplying their numbers pairwise and adding, and return the rows of results.",
        "Matrix multiplication {a} x {b} (shapes fit).",
        "Write a function to multiply two matrices in the mathematical sense, c[i][j] = sum "
        "over k of {a}[i][k] * {b}[k][j]. You may rely on the sizes being right.",
    ),
    inputs=lambda rng: (
        lambda n, k, m: (
            [[rng.randint(0, 5) for _ in range(k)] for _ in range(n)],
            [[rng.randint(0, 5) for _ in range(m)] for _ in range(k)],
        )
    )(*(rng.randint(1, 2) for _ in range(3))),
    edges=(([[2]], [[3]]), ([[1, 2]], [[3], [4]]), ([[1], [2]], [[3, 4]])),
)
def product_matrix(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


@product_matrix.style
def _(a, b):
    result = [[0] * len(b[0]) for _ in a]
    for i in range(len(a)):
        for j in range(len(b[0])):
            for k in range(len(b)):
                result[i][j] += a[i][k] * b[k][j]
    return result


@task(
    names="add_matrices matrix_sum add_grids combine_grids elementwise_sum",
    docs=(
        "Add two matrices of the same size, element by element.",
        "Return the grid in which each cell holds the sum of the cells of {a} and {b} at the same "
        "place. Both have the same numbers of rows and columns.",
        "[Given|For] two lists of rows with equal shapes, compute their sum: row i, column j of "
        "the result is {a}[i][j] + {b}[i][j].",
        "Two classes count birds, one row for each day and one column for each kind of bird. "
        "{a} and {b} hold their counts. Return the table of the joint counts.",
        "Entrywise {a} + {b}, same shape.",
        "Write a function to add up two grids cell by cell; [[1, 2]] and [[3, 4]] give [[4, 6]].",
    ),
    inputs=lambda rng: (
        lambda n, m: tuple(
            [[rng.randint(0, 9) for _ in range(m)] for _ in range(n)] for _ in range(2)
        )
    )(rng.randint(1, 3), rng.randint(1, 3)),
    edges=(([], []), ([[1]], [[-1]])),
)
def sum_of_matrices(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    return [[x + y for x, y in zip(row, other)] for row, other in zip(a, b)]


@sum_of_matrices.style
def _(a, b):
    total = []
    for i in range(len(a)):
        total.append([])
        for j in range(len(a[i])):
            total[i].append(a[i][j] + b[i][j])
    return total


@task(
    names="multiplication_table times_table product_table make_table",
    docs=(
        "Return a multiplication table as a list of {n} rows with {width} numbers each: row i, "
        "column j, both counted from 1, holds i times j.",
        "Make the table of products: {n} rows, {width} columns, and in each place the number of "
        "the row multiplied by the number of the column. Numbering starts at 1.",
        "Given {n}, list the first {width:word} multiples of 1, of 2, and so on up to {n}, each in "
        "a list of its own. For {n} = 0 the result is empty.",
        "[Build|Create] a list of lists. The k-th inner list consists of k, 2k, 3k and so on, "
        "{width:word} numbers altogether, and k runs from 1 to {n}.",
        "Times table with rows 1..{n} and columns 1..{width}; no rows if {n} is 0.",
        "A school wants posters with multiplication tables. The poster has {n} lines (maybe "
        "none), line i shows i * 1, i * 2, ..., i * {width}. Return the lines as lists.",
    ),
    width=range(2, 9),
    n=ints(0, 5),
    edges=((0,), (1,), (3,)),
)
def table_of_products(n: int, *, width: int) -> list[list[int]]:
    return [[i * j for j in range(1, width + 1)] for i in range(1, n + 1)]


@table_of_products.style
def _(n, *, width):
    table = []
    for i in range(1, n + 1):
        row = [i]
        while len(row) < width:
            row.append(row[-1] + i)
        table.append(row)
    return table


@task(
    names="free_seats_together seats_side_by_side find_seats row_with_free_seats seats_for_group",
    docs=(
        "{grid} shows the rows of a cinema as strings, in which {free} is a free seat. Return the "
        "index of the first row with {k:word} free seats side by side, or -1 if there is none.",
        "A group of {k} wants to sit together in one row. Free seats are written {free}, all other "
        "characters are taken seats. In which row of {grid}, counted from 0, is this possible "
        "first? Return -1 if nowhere.",
        "[Find|Determine] the smallest index of a string in {grid} that contains {k:word} {free} "
        "next to each other. If no string does, return -1.",
        "Given the seating plan of a hall, one string for each row from front to back, return the "
        "number of the foremost row (the front row is 0) with {k:word} neighbouring {free}, and -1 "
        "if the group does not fit anywhere.",
        "First row index with {k} adjacent {free}, else -1.",
        "We are {k} friends and want to sit next to each other at the cinema. The plan is a "
        "list of strings, {free} is a seat we could take. Which row (0 is the first) should "
        "we choose? As far in front as possible; -1 if there's no such row.",
    ),
    k=range(2, 6),
    free=[".", "_", "o", "-", "0"],
    inputs=lambda rng: (
        [
            rng.choice(["x", "xx", ""])
            + rng.choice("._o-0") * rng.randint(1, 5)
            + rng.choice(["x", "", "x" + rng.choice("._o-0") * 3])
            for _ in range(rng.randint(0, 4))
        ],
    ),
    edges=(([],), ([".x.x.", "x__--00oo.."],), (["ooooo", ".....", "_____", "-----", "00000"],)),
)
def row_with_room(grid: list[str], *, k: int, free: str) -> int:
    for i, row in enumerate(grid):
        if free * k in row:
            return i
    return -1


@row_with_room.style
def _(grid, *, k, free):
    for i in range(len(grid)):
        run = 0
        for seat in grid[i]:
            run = run + 1 if seat == free else 0
            if run == k:
                return i
    return -1


@task(
    names="fallen_stones drop_down gravity_on_grid let_stones_fall settle",
    docs=(
        "In the map {grid}, a list of equally long strings of 'o' (stones) and '.' (air), all "
        "stones fall straight down until they lie on the ground or on other stones. Return the map "
        "after that.",
        "Apply gravity: within every column of {grid} the 'o' characters sink to the bottom and "
        "the '.' characters rise to the top. Return the new list of strings.",
        "Given the rows of a picture made of 'o' and '.', top row first, return the picture in "
        "which each column has the same number of 'o' as before, but all at its lower end.",
        "Stones ('o') hang in the air ('.'). Let them drop, column by column, as far as possible "
        "and return the rows that result, from top to bottom.",
        "Gravity on a grid of 'o' and '.': in each column the 'o's end up at the bottom.",
        "Let the stones fall! 'o' is a stone, '.' is nothing. For example ['oo', '.o', '..'] "
        "turns into ['..', '.o', 'oo']. Return the new rows.",
    ),
    grid=_map("o..", (1, 4), (1, 4)),
    edges=((["o"],), (["o", "."],), (["oo.", ".o.", "..."],)),
)
def after_falling(grid: list[str]) -> list[str]:
    columns = ["".join(sorted(column)) for column in zip(*grid)]
    return ["".join(row) for row in zip(*columns)]


@after_falling.style
def _(grid):
    rows = [list(row) for row in grid]
    for _ in rows:
        for i in range(len(rows) - 1):
            for j in range(len(rows[i])):
                if rows[i][j] == "o" and rows[i + 1][j] == ".":
                    rows[i][j], rows[i + 1][j] = ".", "o"
    return ["".join(row) for row in rows]
