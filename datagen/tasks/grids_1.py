"""Grids: rows, columns, diagonals, turning and walking through them."""

from datagen.code.task import task
from datagen.code.values import grids, ints, squares

_SMALL = grids(ints(0, 9), (1, 3), (1, 3))
_SQUARE = squares(ints(0, 9), 1, 3)


@task(
    names="transposed flip_rows_and_columns swap_rows_columns columns_to_rows",
    docs=(
        "Return the transpose of {grid}: its first row is the first column of {grid}, and so on.",
        "Swap the rows and columns of a matrix. The matrix is a non-empty list of rows of equal, "
        "non-zero length.",
        "[Given|For] a table as a list of rows, return the list of its columns, from left to "
        "right.",
        "Turn rows into columns: element j of row i of the result is element i of row j of {grid}. "
        "All rows of {grid} are equally long, and there is at least one.",
        "Transpose: [[1, 2], [3, 4]] -> [[1, 3], [2, 4]].",
        "Write a function that takes a matrix (list of equally long rows, not empty) and "
        "returns a matrix whose rows are the columns of the given one.",
    ),
    grid=_SMALL,
    edges=(([[1]],), ([[1, 2, 3]],), ([[1], [2]],)),
)
def transpose(grid: list[list[int]]) -> list[list[int]]:
    return [list(column) for column in zip(*grid)]


@transpose.style
def _(grid):
    return [[row[j] for row in grid] for j in range(len(grid[0]))]


@transpose.style
def _(grid):
    result = []
    for j in range(len(grid[0])):
        column = []
        for row in grid:
            column.append(row[j])
        result.append(column)
    return result


@task(
    names="rotate_right turn_clockwise quarter_turn rotate_90 rotated",
    docs=(
        "Return {grid} turned by a quarter to the right (clockwise).",
        "Rotate a matrix 90 degrees clockwise: the first column, read from bottom to top, becomes "
        "the first row.",
        "[Given|For] a rectangular grid with at least one row, turn it clockwise by 90 degrees and "
        "return the new grid. The old bottom row becomes the leftmost column.",
        "Imagine the numbers of {grid} on a sheet of paper that is turned to the right by a right "
        "angle. Return the grid that one then reads.",
        "Rotate 90° clockwise: [[1, 2], [3, 4]] -> [[3, 1], [4, 2]].",
        "Create a function that takes a 2D list (at least one row, all rows of one length) "
        "and turns it to the right by a quarter. What was the left column is the top row "
        "afterwards, with its bottom number first.",
    ),
    grid=_SMALL,
    edges=(([[1]],), ([[1, 2, 3]],), ([[1, 2], [3, 4]],)),
)
def rotate_clockwise(grid: list[list[int]]) -> list[list[int]]:
    return [list(column) for column in zip(*grid[::-1])]


@rotate_clockwise.style
def _(grid):
    height = len(grid)
    return [[grid[height - 1 - i][j] for i in range(height)] for j in range(len(grid[0]))]


@task(
    names="largest_row row_with_largest_sum best_row heaviest_row index_of_best_row",
    docs=(
        "Return the index of the row of {grid} with the largest sum; the first one, if several "
        "rows share it.",
        "Which row has the greatest sum? Give its index, counted from 0, and the smallest such "
        "index in a tie. {grid} has at least one row.",
        "[Given|For] a non-empty list of rows, find the position (starting at 0) of the row whose "
        "numbers add up to the most. Earlier rows win ties.",
        "Every row of {grid} stands for a player and holds the points of each round. Return the "
        "index of the player with most points in total, the lowest index if players are equal.",
        "Index (0-based) of the row with max sum; ties: the first. At least one row.",
        "Define a function which takes a list of rows of numbers and says which row adds up to"
        " the biggest number. Count rows from 0. If two rows are equally good, choose the "
        "upper one.",
    ),
    grid=grids(ints(-3, 9), (2, 4), (1, 3)),
    edges=(([[1, 2], [3, 0]],), ([[-5], [-2], [-2]],), ([[0]],)),
)
def row_of_largest_sum(grid: list[list[int]]) -> int:
    sums = [sum(row) for row in grid]
    return sums.index(max(sums))


@row_of_largest_sum.style
def _(grid):
    best = 0
    for i in range(1, len(grid)):
        if sum(grid[i]) > sum(grid[best]):
            best = i
    return best


@task(
    names="column_totals sums_of_columns add_columns column_sums_list",
    docs=(
        "Return the list of the column sums of {grid}, from left to right.",
        "[Add up|Sum up] each column of a table. All rows have the same length, and there is at "
        "least one row.",
        "[Given|For] a non-empty rectangular list of rows, return a list whose entry j is the "
        "sum of the entries j of all rows.",
        "Each row of {grid} lists what one shop sold on each day of the week. How much was sold on "
        "each day by all the shops together? Return a list with one number for each column.",
        "Sums per column, e.g. [[1, 2], [3, 4]] -> [4, 6].",
        "We need a function that takes a table (rows of the same length, one row or more) and "
        "returns the total of each column in a list.",
    ),
    grid=_SMALL,
    edges=(([[1, 2, 3]],), ([[1], [2]],)),
)
def column_sums(grid: list[list[int]]) -> list[int]:
    return [sum(column) for column in zip(*grid)]


@column_sums.style
def _(grid):
    totals = [0] * len(grid[0])
    for row in grid:
        for j, value in enumerate(row):
            totals[j] += value
    return totals


@task(
    names="trace diagonal_sum sum_main_diagonal add_diagonal",
    docs=(
        "Return the sum of the numbers on the main diagonal of the square matrix {matrix}.",
        "[Add up|Sum up] the elements that lie on the line from the top left to the bottom right "
        "corner of a square matrix.",
        "The trace of a square matrix is the sum of its entries whose row and column numbers are "
        "equal. Compute the trace of {matrix}.",
        "Given n rows of n numbers, add the first number of the first row, the second number of "
        "the second row, and so on.",
        "Sum of {matrix}[i][i] over all i (square matrix).",
        "Write a function that takes an n x n list of lists and adds the numbers from "
        "top-left to bottom-right. For [[1, 2], [3, 4]] that's 1 + 4 = 5.",
    ),
    matrix=_SQUARE,
    edges=(([[5]],), ([[1, 9], [9, 1]],)),
)
def trace_of_matrix(matrix: list[list[int]]) -> int:
    return sum(matrix[i][i] for i in range(len(matrix)))


@trace_of_matrix.style
def _(matrix):
    total = 0
    for i, row in enumerate(matrix):
        total += row[i]
    return total


@task(
    names="diagonal_difference compare_diagonals diagonal_gap difference_of_diagonals",
    docs=(
        "Return the absolute difference between the sums of the two diagonals of the square matrix "
        "{matrix}.",
        "A square grid has a diagonal that falls from left to right and one that rises. By how "
        "much do their sums differ? The answer is never negative.",
        "[Given|For] a square matrix, add the numbers on each of its two diagonals and return "
        "how far the sums are apart.",
        "[Compute|Calculate] the sum of the main diagonal (top left to bottom right) and of the "
        "other diagonal (top right to bottom left), and return the larger sum minus the smaller "
        "one.",
        "Main diagonal minus anti-diagonal, as an absolute value. {matrix} is square.",
        "I need a function that takes a square grid. Let a be the sum along the diagonal "
        "going down to the right and b along the one going down to the left. Return |a - b|.",
    ),
    matrix=_SQUARE,
    edges=(([[5]],), ([[1, 2], [3, 4]],), ([[1, 0], [9, 1]],)),
)
def difference_of_diagonal_sums(matrix: list[list[int]]) -> int:
    n = len(matrix)
    falling = sum(matrix[i][i] for i in range(n))
    rising = sum(matrix[i][n - 1 - i] for i in range(n))
    return abs(falling - rising)


@difference_of_diagonal_sums.style
def _(matrix):
    difference = 0
    for i, row in enumerate(matrix):
        difference += row[i] - row[-1 - i]
    return abs(difference)


@task(
    names="spiral_order read_spiral clockwise_spiral unwind snail",
    docs=(
        "Return the numbers of {grid} in spiral order: along the first row to the right, down the "
        "last column, back along the last row, up the first column, and so on inwards.",
        "Read a rectangular grid like a snail shell, clockwise from the top left corner to the "
        "middle, and return the numbers as a list.",
        "Walk through {grid} in a spiral. Start in the top left corner going right, turn right at "
        "the edge or where you have been before, and list all numbers in the order of the walk.",
        "[Given|For] a list of rows of equal length (there is at least one row, with at least one "
        "number), return all its numbers in the order of a clockwise spiral from the outside in.",
        "Clockwise spiral order from the top-left. [[1, 2, 3], [8, 9, 4], [7, 6, 5]] -> [1, "
        "2, 3, 4, 5, 6, 7, 8, 9].",
        "Make a function that takes a grid (rows equally long, at least one cell) and peels"
        " it: top row left to right, right side downwards, bottom row right to left, left "
        "side upwards; then the same for what's left inside. Return the numbers in that "
        "order.",
    ),
    grid=grids(ints(0, 9), (1, 4), (1, 4)),
    edges=(([[1]],), ([[1, 2], [4, 3]],), ([[1], [2], [3]],), ([[1, 2, 3], [8, 9, 4], [7, 6, 5]],)),
)
def spiral(grid: list[list[int]]) -> list[int]:
    rows = list(grid)
    result = []
    while rows:
        result.extend(rows.pop(0))
        rows = list(zip(*rows))[::-1]
    return result


@spiral.style
def _(grid):
    seen = set()
    result = []
    i = j = 0
    down, right = 0, 1
    for _ in range(len(grid) * len(grid[0])):
        result.append(grid[i][j])
        seen.add((i, j))
        a, b = i + down, j + right
        if not (0 <= a < len(grid) and 0 <= b < len(grid[0])) or (a, b) in seen:
            down, right = right, -down
            a, b = i + down, j + right
        i, j = a, b
    return result


@task(
    names="symmetric is_symmetric_matrix equals_its_transpose mirror_matrix",
    docs=(
        "Return True [if|when] the square matrix {matrix} is symmetric, that is, equal to its "
        "transpose.",
        "[Check|Determine] whether entry (i, j) of a square matrix is always the same as entry "
        "(j, i).",
        "Is the matrix its own mirror image with respect to the main diagonal? It has as many "
        "rows as columns.",
        "[Given|For] a list of n rows of n numbers, [decide|check|determine] whether every row "
        "is equal to the column with the same index.",
        "Is {matrix}[i][j] == {matrix}[j][i] for all i, j? (square)",
        "Implement a function that takes a square matrix and returns True if flipping it over "
        "the main diagonal doesn't change anything. [[1, 2], [2, 1]] is an example.",
    ),
    inputs=lambda rng: (_maybe_symmetric(rng),),
    edges=(([[1]],), ([[1, 2], [2, 1]],), ([[1, 2], [3, 1]],)),
)
def is_symmetric(matrix: list[list[int]]) -> bool:
    return all(matrix[i][j] == matrix[j][i] for i in range(len(matrix)) for j in range(i))


@is_symmetric.style
def _(matrix):
    return matrix == [list(column) for column in zip(*matrix)]


def _maybe_symmetric(rng):
    size = rng.randint(1, 3)
    made = [[rng.randint(0, 5) for _ in range(size)] for _ in range(size)]
    if rng.random() < 0.5:
        made = [[made[min(i, j)][max(i, j)] for j in range(size)] for i in range(size)]
    return made


@task(
    names="total_of_neighbours neighbours_sum sum_around add_adjacent",
    docs=(
        "Return the sum of the numbers directly above, below, left and right of the cell in row "
        "{i} and column {j} of {grid}. Neighbours outside the grid count as 0.",
        "[Add up|Sum up] the (at most four) neighbours of a cell. The cell is at row {i}, column "
        "{j}, both counted from 0; cells that touch it only at a corner are no neighbours.",
        "[Given|For] a grid and a position (row {i}, column {j}), return the total of the cells "
        "that share a side with it. The cell itself does not count.",
        "In {grid}, look at the cell in row {i} and column {j}, starting from 0. Which sum do the "
        "cells next to it have, up, down, left and right? At the edge there are fewer of them.",
        "Sum of the up/down/left/right neighbours of {grid}[{i}][{j}] (no diagonals, nothing "
        "beyond the edge).",
        "Write a function that takes a grid, a row index and a column index (from 0), and "
        "adds the values of the cells directly touching that cell on its sides. A corner cell"
        " has only two of those.",
    ),
    inputs=lambda rng: _grid_and_cell(rng),
    edges=(([[5]], 0, 0), ([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1), ([[1, 2], [3, 4]], 0, 1)),
)
def sum_of_neighbours(grid: list[list[int]], i: int, j: int) -> int:
    total = 0
    for a, b in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]:
        if 0 <= a < len(grid) and 0 <= b < len(grid[0]):
            total += grid[a][b]
    return total


@sum_of_neighbours.style
def _(grid, i, j):
    return sum(
        value
        for a, row in enumerate(grid)
        for b, value in enumerate(row)
        if abs(a - i) + abs(b - j) == 1
    )


def _grid_and_cell(rng):
    height, width = rng.randint(1, 3), rng.randint(1, 3)
    made = [[rng.randint(0, 9) for _ in range(width)] for _ in range(height)]
    return made, rng.randrange(height), rng.randrange(width)


@task(
    names="count_in_grid occurrences_in_grid how_many_cells cells_with_value count_cells",
    docs=(
        "Return how many cells of {grid} hold the value {value}.",
        "Count the [occurrences|appearances] of {value} in a list of rows.",
        "[Given|For] a grid, find out in how many places it contains {value}. An empty grid "
        "contains it nowhere.",
        "How often does the number {value} occur in all rows of {grid} together?",
        "Number of {value}s in a 2D list.",
        "Create a function that takes a list of lists and counts all the cells being equal to"
        " {value} (0 if there are none).",
    ),
    value=range(0, 10),
    grid=grids(ints(0, 9), (0, 4), (1, 5)),
    edges=(([],), ([[]],), ([list(range(10)), list(range(10))],)),
)
def count_value_in_grid(grid: list[list[int]], *, value: int) -> int:
    return sum(row.count(value) for row in grid)


@count_value_in_grid.style
def _(grid, *, value):
    count = 0
    for row in grid:
        for cell in row:
            if cell == value:
                count += 1
    return count


@task(
    names="positions_of find_in_grid locate coordinates_of_value all_cells_with",
    docs=(
        "Return the coordinates (row, column) of all cells of {grid} that are equal to {target}, "
        "row by row and from left to right. Rows and columns are counted from 0.",
        "Where in {grid} is {target}? Return a list of (i, j) tuples with {grid}[i][j] == "
        "{target}, ordered by i and then by j; the list is empty if it is nowhere.",
        "Find every place of a value in a grid. A place is a tuple of row index and column index; "
        "list the places in reading order.",
        "[Given|For] a list of rows, which may differ in length, and a number, return the index "
        "pairs (row index, position in the row) at which the number stands, in the order in "
        "which one reads.",
        "All (row, col) with {grid}[row][col] == {target}, in reading order, 0-based. Rows "
        "may be of different length.",
        "Define a function which takes a grid and a number and searches for the number. It "
        "returns a list of tuples: row index first, then column index; top rows before lower "
        "ones, left before right. Not found: [].",
    ),
    grid=grids(ints(0, 3), (0, 3), (1, 3)),
    target=ints(0, 3),
    edges=(([], 1), ([[1], [], [2, 1]], 1)),
)
def cells_equal_to(grid: list[list[int]], target: int) -> list[tuple[int, int]]:
    return [(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == target]


@cells_equal_to.style
def _(grid, target):
    places = []
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            if grid[i][j] == target:
                places.append((i, j))
    return places


@task(
    names="make_board checkerboard chess_pattern alternating_grid board_rows",
    docs=(
        "Return a checkered board of {n} rows as a list of {n} strings of {n} characters. The "
        "characters {dark} and {light} alternate in every row and every column, and the top left "
        "corner is {dark}.",
        "Draw a chess board with {n} times {n} fields: a list of strings, one for each row, in "
        "which {dark} stands where row number plus column number (from 0) is even, and {light} "
        "where it is odd.",
        "Given {n}, make {n} strings of length {n}. The first begins with {dark} and alternates "
        "between {dark} and {light}; each following string has the two characters exchanged. For "
        "{n} equal to 0 the list is empty.",
        "Build the rows of a square pattern of side {n}. Neighbouring fields always differ: one is "
        "{dark}, the other {light}. Row 0 starts with {dark}.",
        "{n} x {n} checkerboard as strings: {dark} where (row + col) is even, {light} "
        "elsewhere. 0 -> [].",
        "We need a function that takes a size and draws a checked pattern, as a list with one "
        "string per row. The top left square is {dark}, and {dark} and {light} take turns "
        "both to the right and downwards.",
    ),
    dark=["#", "X", "B", "1", "*", "x"],
    light=[".", "O", "W", "0", "-", "_"],
    n=ints(0, 5),
    edges=((0,), (1,), (2,)),
)
def chess_board(n: int, *, dark: str, light: str) -> list[str]:
    return ["".join(dark if (i + j) % 2 == 0 else light for j in range(n)) for i in range(n)]


@chess_board.style
def _(n, *, dark, light):
    rows = []
    for i in range(n):
        row = ""
        for j in range(n):
            if (i + j) % 2 == 0:
                row += dark
            else:
                row += light
        rows.append(row)
    return rows


@task(
    names="saddle_points find_saddle row_max_column_min special_cells",
    docs=(
        "Return the values of {grid} that are the largest of their row and at the same time the "
        "smallest of their column, in reading order.",
        "A cell is called a pass if no other cell in its row is higher and no other cell in its "
        "column is lower. List the values of all passes of {grid}, row by row.",
        "[Given|For] a rectangular grid, collect every number that equals the maximum of its row "
        "and also the minimum of its column. Go through the grid row by row, from left to right.",
        "Which entries of {grid} are the greatest in their row and the least in their column? "
        "Return them as a list in the order of reading; it may be empty.",
        "Values that are max of their row and min of their column (saddle points), in reading"
        " order.",
        "Write a function that takes a rectangular grid and looks for cells where nothing in"
        " the same row is bigger and nothing in the same column is smaller. Return the values"
        " of those cells, row after row, left to right; [] if there aren't any.",
    ),
    grid=grids(ints(0, 5), (1, 3), (1, 3)),
    edges=(([[4]],), ([[1, 2], [2, 1]],), ([[1, 1], [1, 1]],)),
)
def passes_of_grid(grid: list[list[int]]) -> list[int]:
    columns = list(zip(*grid))
    return [
        value
        for row in grid
        for value, column in zip(row, columns)
        if value == max(row) and value == min(column)
    ]


@passes_of_grid.style
def _(grid):
    found = []
    for row in grid:
        for j, value in enumerate(row):
            column = [other[j] for other in grid]
            if value == max(row) and value == min(column):
                found.append(value)
    return found


@task(
    names="border_sum sum_of_edge frame_total outer_sum",
    docs=(
        "Return the sum of all numbers on the border of {grid}: the first and last row and the "
        "first and last column. Every cell counts once.",
        "[Add up|Sum up] the cells at the edge of a rectangular grid, each of them once. Inner "
        "cells, which have neighbours on all four sides, do not count.",
        "[Given|For] a non-empty list of rows of equal length, compute the total of the outer "
        "frame, one cell wide.",
        "What do the numbers around the outside of {grid} add up to? Corners are counted a single "
        "time, and a grid with one or two rows is all outside.",
        "Sum of the outermost cells (each once).",
        "I need a function that takes a rectangular grid and adds up the first row, the last "
        "row and the ends of the rows between them. Don't count any cell twice.",
    ),
    grid=grids(ints(0, 9), (1, 4), (1, 4)),
    edges=(([[7]],), ([[1, 2, 3]],), ([[1, 2, 3], [4, 5, 6], [7, 8, 9]],)),
)
def sum_of_border(grid: list[list[int]]) -> int:
    total = sum(map(sum, grid))
    inner = sum(sum(row[1:-1]) for row in grid[1:-1])
    return total - inner


@sum_of_border.style
def _(grid):
    total = 0
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            if i in (0, len(grid) - 1) or j in (0, len(row) - 1):
                total += value
    return total


@task(
    names="longest_run_in_row longest_run_of_char longest_wall widest_run",
    docs=(
        "{grid} is a list of strings. Return the length of the longest run of {mark} characters "
        "next to each other in a row.",
        "Return the largest number of consecutive {mark} in any line of a map. The map is a list "
        "of strings, and the result is 0 if {mark} does not occur.",
        "A map is given as a list of text lines, in which {mark} marks a wall. How long is the "
        "longest horizontal wall without a gap?",
        "Look for the longest unbroken sequence of the character {mark} within one of the strings "
        "of {grid}; sequences do not continue on the next line. Return its length.",
        "Longest run of {mark} within one row of {grid} (list of strings), 0 if none.",
        "Make a function that takes a list of strings and says how many {mark} stand "
        "directly side by side at most. Only look along a string, never from one string to "
        "the next.",
    ),
    mark=["#", "*", "x", "o", "@", "1"],
    inputs=lambda rng: (
        [
            "".join(rng.choices("#*xo@1.", k=2)) * rng.choice((1, 1, 2))
            + rng.choice("#*xo@1") * rng.randint(0, 4)
            for _ in range(rng.randint(0, 4))
        ],
    ),
    edges=(([],), ([""],), (["#*xo@1", "##**xxoo@@11"],)),
)
def longest_horizontal_run(grid: list[str], *, mark: str) -> int:
    longest = 0
    for row in grid:
        run = 0
        for char in row:
            run = run + 1 if char == mark else 0
            longest = max(longest, run)
    return longest


@longest_horizontal_run.style
def _(grid, *, mark):
    length = 0
    while any(mark * (length + 1) in row for row in grid):
        length += 1
    return length
