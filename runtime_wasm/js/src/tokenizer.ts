// Text to token ids and back, from the tokenizer.json of Hugging Face `tokenizers`.
import { Tokenizer as Implementation } from "@huggingface/tokenizers";
import { messageOf, OdinError } from "./errors.js";

export class Tokenizer {
  readonly #implementation: Implementation;

  /** @throws OdinError when the text is not a tokenizer.json that the implementation can read */
  constructor(json: string, name: string) {
    try {
      this.#implementation = new Implementation(JSON.parse(json), {
        clean_up_tokenization_spaces: false,
      });
    } catch (error) {
      throw new OdinError(`${name}: is not a tokenizer that can be read (${messageOf(error)})`);
    }
  }

  /** Token ids of a text; no special tokens are added. */
  encode(text: string): number[] {
    return text === "" ? [] : this.#implementation.encode(text, { add_special_tokens: false }).ids;
  }

  /** The text of token ids. Bytes that are no UTF-8 become U+FFFD; ids it does not know, nothing. */
  decode(ids: readonly number[]): string {
    const known = ids.filter((id) => this.#implementation.id_to_token(id) !== undefined);
    return known.length === 0 ? "" : this.#implementation.decode(known);
  }
}

/** What a `StreamDecoder` holds, to go on with it later. */
export interface DecoderState {
  window: number[];
  boundary: number;
  emitted: number;
}

/**
 * Decodes ids one at a time and never gives half a character.
 *
 * Only the last few ids are decoded again for each new one: those since the last complete character
 * and, because some decoders treat the first token of a text differently, those of the piece before.
 */
export class StreamDecoder {
  readonly #tokenizer: Tokenizer;
  /** Ids that are decoded together; those before `boundary` were given in full. */
  #window: number[];
  #boundary: number;
  /** Length of the window's text that was given. */
  #emitted: number;

  constructor(tokenizer: Tokenizer, state: DecoderState = { window: [], boundary: 0, emitted: 0 }) {
    this.#tokenizer = tokenizer;
    this.#window = [...state.window];
    this.#boundary = state.boundary;
    this.#emitted = state.emitted;
  }

  get state(): DecoderState {
    return { window: [...this.#window], boundary: this.#boundary, emitted: this.#emitted };
  }

  /** The text that this id completes, often nothing while a character is still in parts. */
  push(id: number): string {
    this.#window.push(id);
    const text = this.#tokenizer.decode(this.#window);
    // An unfinished character is at most three bytes, so at most three replacement characters.
    const certain = text.replace(/\uFFFD{1,3}$/, "");
    const piece = certain.slice(this.#emitted);
    this.#emitted = Math.max(this.#emitted, certain.length);
    if (certain.length === text.length && piece.length > 0) {
      this.#window = this.#window.slice(this.#boundary);
      this.#boundary = this.#window.length;
      this.#emitted = this.#tokenizer.decode(this.#window).length;
    }
    return piece;
  }

  /** What is left when no more ids come: an unfinished character as U+FFFD. */
  flush(): string {
    const rest = this.#tokenizer.decode(this.#window).slice(this.#emitted);
    this.#window = [];
    this.#boundary = 0;
    this.#emitted = 0;
    return rest;
  }
}
