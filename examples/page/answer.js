// The answer as it streams in: lines of text, the final one ("#### 68") set apart.

export class Answer {
  #element;
  #line = document.createElement("span");
  #text = "";

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
  }

  /**
   * Empties it and begins with text that was given, not generated.
   *
   * @param {string} given
   */
  begin(given) {
    const start = document.createElement("span");
    start.className = "given";
    start.textContent = given;
    this.#element.replaceChildren(start);
    this.#newLine();
  }

  /** @param {string} piece */
  append(piece) {
    const [rest = "", ...lines] = piece.split("\n");
    this.#extend(rest);
    for (const line of lines) {
      this.#element.append("\n");
      this.#newLine();
      this.#extend(line);
    }
  }

  #newLine() {
    this.#line = document.createElement("span");
    this.#text = "";
    this.#element.append(this.#line);
  }

  /** @param {string} text */
  #extend(text) {
    this.#text += text;
    if (!this.#text.startsWith("####")) {
      this.#line.append(text);
      return;
    }
    const mark = document.createElement("span");
    mark.className = "mark";
    mark.textContent = "#### ";
    this.#line.className = "final";
    this.#line.replaceChildren(mark, this.#text.slice(4).trimStart());
  }
}
