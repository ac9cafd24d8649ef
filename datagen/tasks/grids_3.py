"""Grids, the easy ones: making, reading and changing rows, columns and cells."""

from datagen.code.task import task
from datagen.code.values import grids, ints, lists, squares, texts

_SMALL = grids(ints(0, 9), (1, 3), (1, 3))


@task(
    names="make_grid filled_grid empty_board create_matrix constant_grid",
    docs=(
        "Return a grid with {n} rows and {m} columns in which every cell is {value}.",
        "[Make|Create] a list of {n} lists, each of which holds {m} times the value {value}. The "
        "inner lists must be independent of each other.",
        "Given the numbers of rows and of columns, create a table that is filled with {value}.",
        "Build an empty board of {n} rows with {m} fields each. An empty field is written as "
        "{value}.",
        "{n} x {m} grid (rows x columns), all cells {value}.",
        "Initialise a 2D list: {n} rows, {m} columns, each entry {value}. Careful, changing "
        "one row later must not change another row.",
    ),
    value=[0, 1, -1, None, "", ".", " ", "_", 7, 9, "x", "#"],
    n=ints(0, 3),
    m=ints(0, 3),
    edges=((0, 2), (2, 0), (1, 1), (3, 2)),
)
def grid_filled_with(n: int, m: int, *, value: int | str | None) -> list[list]:
    return [[value] * m for _ in range(n)]


@grid_filled_with.style
def _(n, m, *, value):
    grid = []
    for _ in range(n):
        row = []
        for _ in range(m):
            row.append(value)
        grid.append(row)
    return grid


@task(
    names="diagonal_grid square_with_diagonal make_diagonal scaled_identity",
    docs=(
        "Return the square matrix of size {n} with {value} on the main diagonal and 0 elsewhere.",
        "Build {n} rows of {n} numbers. Row i has {value} at index i and zeros at all other "
        "places.",
        "[Given|For] a size, create a square grid of zeros in which the cells from the top left "
        "to the bottom right corner are {value} instead.",
        "Make an {n} by {n} table. Where row number and column number agree it holds {value}, "
        "everywhere else 0.",
        "{n} x {n}, {value} on the diagonal, else 0.",
        "Write a function to make {value} times the identity matrix of the given size. Size 0"
        " is an empty list.",
    ),
    value=range(1, 13),
    n=ints(0, 4),
    edges=((0,), (1,), (3,)),
)
def diagonal_matrix(n: int, *, value: int) -> list[list[int]]:
    return [[value if i == j else 0 for j in range(n)] for i in range(n)]


@diagonal_matrix.style
def _(n, *, value):
    matrix = [[0] * n for _ in range(n)]
    for i in range(n):
        matrix[i][i] = value
    return matrix


@task(
    names="get_column column_values column_as_list read_column take_column",
    docs=(
        "Return column {j} of {grid} as a list, from top to bottom. Columns are counted from 0.",
        "[Given|For] a list of rows and a column number (the leftmost column is 0), collect the "
        "numbers of this column.",
        "From every row take the element at index {j}, and return the elements as a list.",
        "Read the grid downwards: which numbers stand in column number {j}, counted from zero?",
        "The {j}-th column (0-based).",
        "Input: a list of rows, and an index.\n"
        "Output: [row0[index], row1[index], ...] for all the rows.",
    ),
    inputs=lambda rng: (lambda grid: (grid, rng.randrange(len(grid[0]))))(_SMALL(rng)),
    edges=(([], 0), ([[1, 2]], 1), ([[1, 2], [3, 4]], 0)),
)
def column_of(grid: list[list[int]], j: int) -> list[int]:
    return [row[j] for row in grid]


@column_of.style
def _(grid, j):
    column = []
    for row in grid:
        column.append(row[j])
    return column


@task(
    names="delete_column without_column drop_column remove_nth_column cut_column",
    docs=(
        "Return {grid} without its column {j} (counted from 0); {grid} itself must not change.",
        "Leave out the element at index {j} of each row and return the shortened rows.",
        "[Given|For] a table as a list of rows and the index of one of its columns, return the "
        "table with this column removed.",
        "Strike out one column. The result has as many rows as {grid}, each shorter by the element "
        "that stood at place {j}, the first place being 0.",
        "Drop column {j} (0-based). Don't modify the input.",
        "How would the table look if somebody had cut out the column with index {j}? Give the"
        " rows of this table, and leave the given one intact.",
    ),
    inputs=lambda rng: (lambda grid: (grid, rng.randrange(len(grid[0]))))(_SMALL(rng)),
    edges=(([[1]], 0), ([[1, 2, 3], [4, 5, 6]], 1), ([[1, 2]], 1)),
)
def grid_without_column(grid: list[list[int]], j: int) -> list[list[int]]:
    return [row[:j] + row[j + 1 :] for row in grid]


@grid_without_column.style
def _(grid, j):
    result = []
    for row in grid:
        shorter = list(row)
        del shorter[j]
        result.append(shorter)
    return result


@task(
    names="mirror_grid flip_horizontally reverse_rows mirror_left_right flip_rows",
    docs=(
        "Return {grid} mirrored from left to right: every row is reversed.",
        "Flip a picture horizontally. It is a list of rows, and the order of the rows stays.",
        "[Given|For] a list of lists, reverse each inner list and keep the outer order.",
        "What does the grid look like in a mirror that stands beside it? Return the new rows.",
        "Reverse each row.",
        "Write a function to flip an image left to right, e.g. [[1, 2], [3, 4]] into [[2, 1],"
        " [4, 3]].",
    ),
    grid=_SMALL,
    edges=(([],), ([[1, 2], [3, 4]],), ([[1]],)),
)
def mirrored(grid: list[list[int]]) -> list[list[int]]:
    return [row[::-1] for row in grid]


@mirrored.style
def _(grid):
    result = []
    for row in grid:
        result.append(list(reversed(row)))
    return result


@task(
    names="half_turn rotate_180 upside_down turn_around_grid rotate_twice",
    docs=(
        "Return {grid} turned by 180 degrees.",
        "Rotate a grid by half a turn: the last row comes first, and each row is read backwards.",
        "Turn a table of numbers upside down by rotating it, so that its last number becomes the "
        "first and the order of all numbers is reversed. Return its rows.",
        "[Given|For] a list of rows, return the rows in reverse order with the elements of each in "
        "reverse order.",
        "Rotate by 180°: [[1, 2], [3, 4]] -> [[4, 3], [2, 1]].",
        "You turn a photo upside down by rotating it twice by 90 degrees. Do that with a list"
        " of rows.",
    ),
    grid=_SMALL,
    edges=(([],), ([[1, 2], [3, 4]],), ([[1, 2, 3]],)),
)
def turned_half(grid: list[list[int]]) -> list[list[int]]:
    return [row[::-1] for row in grid[::-1]]


@turned_half.style
def _(grid):
    return [list(reversed(row)) for row in reversed(grid)]


@turned_half.style
def _(grid):
    result = []
    for row in grid:
        result.insert(0, row[::-1])
    return result


@task(
    names="largest_in_rows row_maxima max_of_each_row best_of_rows row_peaks",
    docs=(
        "Return the list of the largest numbers of the rows of {grid}, one for each row; for an "
        "empty row it is {empty}.",
        "For every list in {grid} find the maximum, or take {empty} if the list has no elements.",
        "Given several rounds of points as lists, list the best result of each round. A round "
        "without results counts as {empty}.",
        "What is the greatest number in each row? [Answer with|Return] a list as long as {grid}, "
        "with {empty} in place of rows that are empty.",
        "Row maxima; {empty} for rows with nothing in them.",
        "Write a function to get the maximum of each inner list. There's one result per list;"
        " when a list is empty its result is {empty}.",
    ),
    empty=[0, -1, None, -99, 100, -5, 1],
    grid=lists(lists(ints(-9, 20), 0, 3), 0, 4),
    edges=(([],), ([[]],), ([[-3, -5], [], [2, 2]],)),
)
def maxima_of_rows(grid: list[list[int]], *, empty: int | None) -> list[int]:
    return [max(row, default=empty) for row in grid]


@maxima_of_rows.style
def _(grid, *, empty):
    maxima = []
    for row in grid:
        if row:
            maxima.append(max(row))
        else:
            maxima.append(empty)
    return maxima


@task(
    names="is_rectangular same_length_rows all_rows_equal_length valid_grid is_grid",
    docs=(
        "Return True [if|when] all rows of {grid} have the same length. For no rows at all it is "
        "True.",
        "Is the list of lists a proper rectangle, with equally long rows?",
        "Check that no inner list is longer or shorter than another one.",
        "A table is regular if each of its rows has as many entries as its first row. Decide if "
        "{grid} is regular; a table without rows is.",
        "Rectangular? (True also for no rows)",
        "Check if all the inner lists have the same number of items. With zero or one inner "
        "list this is always true.",
    ),
    grid=lists(lists(ints(0, 9), 1, 2), 1, 3),
    edges=(([],), ([[]],), ([[1], []],), ([[1, 2], [3, 4]],)),
)
def rows_have_equal_length(grid: list[list[int]]) -> bool:
    return len({len(row) for row in grid}) <= 1


@rows_have_equal_length.style
def _(grid):
    return all(len(row) == len(grid[0]) for row in grid)


@task(
    names="multiply_all scale_matrix multiply_matrix_by scale_grid times_all_cells",
    docs=(
        "Multiply every number in {matrix} by {factor} and return the new matrix.",
        "Return a list of rows like {matrix} in which each entry is {factor} times as large.",
        "[Given|For] a matrix, scale it by the factor {factor}, without changing the given one.",
        "All amounts in a table of prices are to be shown in another currency, {factor} units of "
        "which are worth one unit of the old one. Return the table with the new amounts.",
        "Every entry times {factor}, in a new matrix.",
        "Scalar multiplication: given a matrix as a list of rows, return {factor} times the "
        "matrix, e.g. the entry 2 becomes {2 * factor}.",
    ),
    factor=range(2, 40),
    matrix=_SMALL,
    edges=(([],), ([[0, -1]],), ([[1], [2]],)),
)
def scaled_matrix(matrix: list[list[int]], *, factor: int) -> list[list[int]]:
    return [[value * factor for value in row] for row in matrix]


@scaled_matrix.style
def _(matrix, *, factor):
    scaled = []
    for row in matrix:
        scaled.append([])
        for value in row:
            scaled[-1].append(factor * value)
    return scaled


@task(
    names="replace_in_grid paint_cells change_color substitute_cells recolor",
    docs=(
        "Return {grid} with every {old} replaced by {new}.",
        "[Given|For] a list of rows, change all cells that hold {old} so that they hold {new}. "
        "The other cells stay, and the given rows are not modified.",
        "In a picture made of numbers, colour {old} is to become colour {new} everywhere. Return "
        "the new picture as a list of rows.",
        "Copy the grid, but write {new} wherever it has {old}.",
        "Substitute {new} for {old} in a 2D list (return a copy).",
        "Find and replace, but for grids: whenever a cell equals {old}, the result has {new} "
        "there. Everything else is copied. The input isn't touched.",
    ),
    old=range(0, 6),
    new=range(6, 20),
    grid=grids(ints(0, 5), (1, 3), (1, 3)),
    edges=(([],), ([[0, 1, 2], [3, 4, 5]],)),
)
def grid_with_replaced(grid: list[list[int]], *, old: int, new: int) -> list[list[int]]:
    return [[new if cell == old else cell for cell in row] for row in grid]


@grid_with_replaced.style
def _(grid, *, old, new):
    result = [list(row) for row in grid]
    for row in result:
        for j in range(len(row)):
            if row[j] == old:
                row[j] = new
    return result


@task(
    names="sum_large_cells total_above_limit add_cells_over large_cells_total",
    docs=(
        "Return the sum of the numbers in {grid} that are [greater|larger] than {limit}.",
        "[Add up|Sum up] all cells above {limit}. The grid is a list of rows; without such cells "
        "the sum is 0.",
        "Given several lists of numbers, find the total of those numbers, in whichever list, that "
        "exceed {limit}.",
        "Rain was measured at several places (rows) on several days (columns). Sum up only the "
        "values of more than {limit}.",
        "Sum of all x > {limit} in the grid, 0 if there are none.",
        "Go through each row and each cell. If the cell is more than {limit}, add it. What's "
        "the sum?",
    ),
    limit=range(0, 15),
    grid=grids(ints(0, 20), (0, 3), (1, 3)),
    edges=(([],), ([[20, 0], [15, 14]],)),
)
def sum_of_cells_above(grid: list[list[int]], *, limit: int) -> int:
    return sum(cell for row in grid for cell in row if cell > limit)


@sum_of_cells_above.style
def _(grid, *, limit):
    total = 0
    for row in grid:
        for cell in row:
            if cell > limit:
                total += cell
    return total


@task(
    names="reshape split_into_rows list_to_grid arrange_in_rows fold_list",
    docs=(
        "Arrange {numbers} in rows of {width:word}: return a list of lists with {width:word} "
        "numbers each. If the last row is not full, fill it up with {filler}.",
        "Break the list into pieces of length {width}, and complete the last piece with {filler} "
        "where necessary. An empty list has no pieces.",
        "[Given|For] a flat list, make a table with {width} columns from it, row by row. Missing "
        "cells at the end get the value {filler}.",
        "Write the numbers from left to right into lines of {width:word} cells. Cells of the last "
        "line that stay empty are set to {filler}. Return the lines.",
        "Reshape {numbers} to rows of {width}, padding the last row with {filler}. [] -> [].",
        "I have a long list and want to show it as a table that is {width} columns wide, "
        "filled line after line. If the last line is short, {filler} goes into its free "
        "cells. An empty list has no lines.",
    ),
    width=range(2, 6),
    filler=[0, -1, None, 9, 99, 1],
    numbers=lists(ints(0, 30), 0, 7),
    edges=(([],), ([5],), ([1, 2, 3, 4, 5, 6],)),
)
def rows_of_width(numbers: list[int], *, width: int, filler: int | None) -> list[list[int]]:
    rows = [numbers[i : i + width] for i in range(0, len(numbers), width)]
    if rows:
        rows[-1] = rows[-1] + [filler] * (width - len(rows[-1]))
    return rows


@rows_of_width.style
def _(numbers, *, width, filler):
    padded = list(numbers)
    while len(padded) % width != 0:
        padded.append(filler)
    rows = []
    while padded:
        rows.append(padded[:width])
        padded = padded[width:]
    return rows


@task(
    names="snake_order read_in_snake zigzag_rows back_and_forth plough_order",
    docs=(
        "Read {grid} like a field is ploughed: the first row from left to right, the second from "
        "right to left, the third from left to right, and so on. Return the numbers as one list.",
        "Return all numbers of a grid row by row, where every second row, beginning with the row "
        "at index 1, is read backwards.",
        "[Given|For] a list of rows, flatten it in snake order. Rows with even index keep their "
        "direction, rows with odd index are reversed.",
        "A robot cleans the cells of {grid}. It goes along the top row to the right, then down "
        "and along the next row to the left, and continues to alternate. List the cells in the "
        "order of cleaning.",
        "Boustrophedon: rows 0, 2, 4, ... forwards, rows 1, 3, 5, ... backwards, in one list.",
        "Flatten a grid like a snake would crawl through it: [[1, 2], [3, 4], [5, 6]] gives "
        "[1, 2, 4, 3, 5, 6].",
    ),
    grid=_SMALL,
    edges=(([],), ([[1, 2], [3, 4], [5, 6]],), ([[1, 2, 3]],)),
)
def numbers_in_snake_order(grid: list[list[int]]) -> list[int]:
    result = []
    for i, row in enumerate(grid):
        result.extend(row if i % 2 == 0 else row[::-1])
    return result


@numbers_in_snake_order.style
def _(grid):
    result = []
    forward = True
    for row in grid:
        if forward:
            result += row
        else:
            result += reversed(row)
        forward = not forward
    return result


@task(
    names="upper_triangle sum_above_diagonal triangle_sum sum_right_of_diagonal",
    docs=(
        "Return the sum of the numbers of the square matrix {matrix} that lie above the main "
        "diagonal (not on it).",
        "Add those entries of a square matrix whose column number is [greater|larger] than their "
        "row number.",
        "Given n rows of n numbers, sum up what is right of the diagonal that leads from the top "
        "left to the bottom right corner. The diagonal itself does not belong to it.",
        "A table shows the points between any two of n teams. Only the part above the main "
        "diagonal counts: add up row 0 from column 1 on, row 1 from column 2 on, and so forth.",
        "Sum of {matrix}[i][j] with j > i (square matrix).",
        "Write a function to add the upper right triangle of a square matrix. The diagonal "
        "isn't included; for [[1, 2], [3, 4]] the answer is 2.",
    ),
    matrix=squares(ints(0, 9), 1, 3),
    edges=(([[5]],), ([[1, 2], [3, 4]],)),
)
def sum_over_diagonal(matrix: list[list[int]]) -> int:
    return sum(sum(row[i + 1 :]) for i, row in enumerate(matrix))


@sum_over_diagonal.style
def _(matrix):
    total = 0
    for i in range(len(matrix)):
        for j in range(i + 1, len(matrix)):
            total += matrix[i][j]
    return total


@task(
    names="read_columns column_text vertical_words words_downwards read_down",
    docs=(
        "{words} is a list of words of equal length that are written below each other. Return the "
        "words that one reads downwards, from left to right.",
        "Given strings of one length, form new strings: the first from all first letters, the "
        "second from all second letters, and so on.",
        "Write the strings of {words}, all equally long, in lines and read the columns instead. "
        "Return the list of columns as strings; without strings it is empty.",
        "Return a list whose i-th string consists of the i-th characters of all strings in "
        "{words}, in order. All of them have the same length.",
        "Columns of a block of equally long words: ['ab', 'cd', 'ef'] -> ['ace', 'bdf'].",
        "Stack the words on top of each other and read vertically, column by column from the "
        "left. All words have the same length; an empty list gives [].",
    ),
    inputs=lambda rng: (lambda k: ([texts("abcde", k, k)(rng) for _ in range(rng.randint(0, 3))],))(
        rng.randint(1, 4)
    ),
    edges=(([],), (["abc"],), (["ab", "cd", "ef"],)),
)
def words_read_down(words: list[str]) -> list[str]:
    return ["".join(letters) for letters in zip(*words)]


@words_read_down.style
def _(words):
    if not words:
        return []
    return ["".join(word[i] for word in words) for i in range(len(words[0]))]
