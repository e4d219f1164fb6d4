import type { Block } from '../model/index.ts';
import type { Place } from './places.ts';
import { TextMap } from './text-map.ts';

/** White space but the single space, soft hyphen, zero-width space, word joiner, byte-order and direction marks, private use. */
const ODD =
  /[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\uE000-\uF8FF\ufeff]| {2}/;
const RUN = /[\s\u00ad\u200b\u200e\u200f\u2060]+/g;
const DROPPED_ONLY = /^[\u00ad\u200b\u200e\u200f\u2060\ufeff]+$/;
/** Letters that stand for a bullet in a symbol font. */
const BULLET_SIGN = /^[\p{L}\p{S}\p{P}\uE000-\uF8FF]$/u;
const PRIVATE_USE = /[\uE000-\uF8FF]/g;
const SPACE = 32;

/**
 * Puts together the text of an index, piece by piece: white space made single, blocks kept apart, and the map kept
 * so that each kept character is at its own place in its text node.
 */
export class TextBuilder {
  readonly map = new TextMap();
  readonly blocks: Block[] = [];
  #pieces: string[] = [];
  #length = 0;
  /** What must stand between the text so far and the next: nothing, a space, a tab or a newline. */
  #pending: '' | ' ' | '\t' | '\n' = '';
  #open: Place | null = null;
  #openStart = 0;
  #broken = false;
  #place: Place | null = null;

  get text(): string {
    if (this.#pieces.length > 1) this.#pieces = [this.#pieces.join('')];
    return this.#pieces[0] ?? '';
  }

  /** Ends the block. `separator` stands between it and what comes next; a newline wins over a tab. */
  endBlock(separator: '\t' | '\n'): void {
    this.#close();
    if (this.#length > 0 && this.#pending !== '\n') this.#pending = separator;
    this.#broken = false;
  }

  /** `<br>`: a new line of the same block. */
  breakLine(): void {
    if (this.#open) {
      const line = this.#open.kind === 'paragraph' || this.#open.kind === 'cell';
      this.#close(line ? 'line' : this.#open.kind);
      this.#broken = true;
    }
    if (this.#length > 0) this.#pending = '\n';
  }

  /** Adds the text of a node, which is put into the map only if some of it is kept. `data` is the node's own. */
  add(node: Text, data: string, place: Place): void {
    this.#place = place;
    if (place.preformatted) this.#addLines(node, data);
    else if (!ODD.test(data)) this.#addClean(node, data);
    else this.#addRuns(node, data);
  }

  /** White space that stands in no kept text node; a newline is an empty block. */
  between(space: '' | ' ' | '\n'): void {
    if (space === '\n') this.endBlock('\n');
    else if (space === ' ') this.#space();
  }

  finish(): void {
    this.#close();
  }

  /** Text whose only white space is single spaces. */
  #addClean(node: Text, data: string): void {
    const lead = data.charCodeAt(0) === SPACE ? 1 : 0;
    const trail = data.length > lead && data.charCodeAt(data.length - 1) === SPACE ? 1 : 0;
    if (lead === 1) this.#space();
    if (data.length > lead) {
      this.map.nodes.push(node);
      this.#put(lead + trail === 0 ? data : data.slice(lead, data.length - trail), lead);
    }
    if (trail === 1) this.#space();
  }

  /** Text with runs of white space or dropped characters: each run becomes one space, or nothing. */
  #addRuns(node: Text, data: string): void {
    let from = 0;
    let noted = false;
    const keep = (to: number): void => {
      if (to <= from) return;
      if (!noted) this.map.nodes.push(node);
      noted = true;
      this.#put(data.slice(from, to).replace(PRIVATE_USE, '•'), from);
    };
    RUN.lastIndex = 0;
    for (let run = RUN.exec(data); run; run = RUN.exec(data)) {
      const single = run[0] === ' ' && run.index > from && run.index + 1 < data.length;
      if (single) continue;
      keep(run.index);
      if (!DROPPED_ONLY.test(run[0])) this.#space();
      from = run.index + run[0].length;
    }
    keep(data.length);
  }

  #addLines(node: Text, data: string): void {
    let noted = false;
    let from = 0;
    for (const line of data.split('\n')) {
      if (from > 0) this.breakLine();
      const clean = line.replace(/[\t\r\u00a0]/gu, ' ');
      const trimmed = clean.trimEnd();
      const lead = this.#pending === '\n' || this.#length === 0 ? clean.length - clean.trimStart().length : 0;
      if (trimmed.length > lead) {
        if (!noted) this.map.nodes.push(node);
        noted = true;
        this.#put(trimmed.slice(lead), from + lead);
      }
      if (trimmed.length < clean.length) this.#space();
      from += line.length + 1;
    }
  }

  #space(): void {
    if (this.#pending === '' && this.#length > 0) this.#pending = ' ';
  }

  #put(words: string, raw: number): void {
    if (this.#pending !== '') {
      this.#pieces.push(this.#pending);
      this.#length++;
      this.#pending = '';
    }
    if (!this.#open) {
      this.#open =
        this.#broken && this.#place?.kind === 'paragraph' ? { ...this.#place, kind: 'line' } : this.#place;
      this.#openStart = this.#length;
    }
    this.map.add(this.#length, words.length, raw);
    this.#pieces.push(this.#place?.symbols && words.length === 1 && BULLET_SIGN.test(words) ? '•' : words);
    this.#length += words.length;
  }

  #close(kind?: Block['kind']): void {
    if (!this.#open) return;
    const { level, cell } = this.#open;
    this.blocks.push({
      start: this.#openStart,
      end: this.#length,
      kind: kind ?? this.#open.kind,
      level,
      cell,
    });
    this.#open = null;
  }
}
