// A strict JSON reader that keeps every number as its digits: JSON.parse would make it a floating-point number.

/** Digits is a JSON number, as the text it was written in. */
export class Digits {
  constructor(text) {
    this.text = text;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;

/** readJSON returns the value of a JSON text: objects as Maps, lists as arrays, numbers as Digits. A repeated member is an error. */
export function readJSON(text) {
  const reader = new Reader(text);
  const value = reader.value();
  if (reader.at < text.length) {
    throw reader.unexpected("the end of the text");
  }
  return value;
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.take(SPACE);
  }

  unexpected(wanted) {
    return new Error(`not JSON: expected ${wanted} at character ${this.at + 1}`);
  }

  /** take returns what the pattern matches here, and moves behind it; undefined where it does not match. */
  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  /** token takes a character and the space behind it, and says whether it stood here. */
  token(character) {
    if (this.text[this.at] !== character) {
      return false;
    }
    this.at++;
    this.take(SPACE);
    return true;
  }

  value() {
    const value = this.bare();
    this.take(SPACE);
    return value;
  }

  bare() {
    if (this.token("{")) {
      return this.object();
    }
    if (this.token("[")) {
      return this.list();
    }
    const string = this.take(STRING);
    if (string !== undefined) {
      return JSON.parse(string);
    }
    const word = this.take(WORD);
    if (word !== undefined) {
      return JSON.parse(word);
    }
    const digits = this.take(NUMBER);
    if (digits !== undefined) {
      return new Digits(digits);
    }
    throw this.unexpected("a value");
  }

  object() {
    const members = new Map();
    if (this.token("}")) {
      return members;
    }
    do {
      const name = this.take(STRING);
      this.take(SPACE);
      if (name === undefined || !this.token(":")) {
        throw this.unexpected("a member and a colon");
      }
      const key = JSON.parse(name);
      if (members.has(key)) {
        throw new Error(`the member ${name} stands twice`);
      }
      members.set(key, this.value());
    } while (this.token(","));
    if (!this.token("}")) {
      throw this.unexpected("a comma or the end of the object");
    }
    return members;
  }

  list() {
    const items = [];
    if (this.token("]")) {
      return items;
    }
    do {
      items.push(this.value());
    } while (this.token(","));
    if (!this.token("]")) {
      throw this.unexpected("a comma or the end of the list");
    }
    return items;
  }
}
