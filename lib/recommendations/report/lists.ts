import { type Entry, printedNumber } from './entry.ts';
import { looksLikeHeading } from './from-text.ts';
import {
  END_HEADING,
  endsTable,
  LEAD_IN,
  LIST_HEADINGS,
  type ListHeading,
  NOTHING_TO_IMPROVE,
  THEME_TOO,
  TIMESCALE,
  UMBRELLA_HEADING,
} from './headings.ts';
import {
  goesOn,
  isLetter,
  isTableHead,
  LONGEST_LEAD_IN,
  LONGEST_UNMARKED,
  SET_IN,
  SHORTEST_INDENTED,
  splitBareNumber,
  tableColumns,
  type TableColumns,
  withLetter,
} from './parts.ts';
import { asksForSomething } from './wording.ts';

/** One item of a list, as printed. */
export interface ListItem {
  readonly text: string;
  /** Number as printed, or null where the report has bullets, prose or table rows. */
  readonly printedRef: string | null;
  readonly theme: string | null;
  /** The responsible body beside it in a table, or null. */
  readonly addressee: string | null;
  /** The due date beside it in a table, as printed, or null. */
  readonly due: string | null;
}

/** One list of recommendations in a report, under its heading. */
export interface ItemList {
  readonly heading: string;
  readonly kind: ListHeading;
  readonly items: readonly ListItem[];
  /** Index of the heading's entry. */
  readonly at: number;
}

/** Finds every list of recommendations in a report. A list whose section says there are none is not returned. */
export function findLists(entries: readonly Entry[]): ItemList[] {
  const lists: ItemList[] = [];
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    const kind = entry && headingKind(entry);
    if (!entry || !kind) continue;
    const reader = new ListReader(entries, at, kind);
    const items = reader.read();
    if (items.length > 0) lists.push({ heading: entry.text, kind, items, at });
    at = Math.max(at, reader.end - 1);
  }
  return lists;
}

function headingKind(entry: Entry): ListHeading | null {
  // Numbered section headings ("2. Recommendations") carry a label; bullets are items that only sound like headings.
  if (entry.label && printedNumber(entry.label) === null) return null;
  return LIST_HEADINGS.find(({ pattern }) => pattern.test(entry.text)) ?? null;
}

/** `indented` has bullets that were drawn, not printed: only their place tells them. */
type Form = 'numbered' | 'bulleted' | 'prose' | 'indented' | 'unmarked' | 'table';

interface Draft {
  parts: string[];
  printedRef: string | null;
  theme: string | null;
  addressee: string | null;
  due: string | null;
}

/** Reads the items below one heading, up to where the report speaks of something else. */
class ListReader {
  end: number;
  private readonly entries: readonly Entry[];
  private readonly heading: Entry;
  private readonly kind: ListHeading;
  private readonly items: Draft[] = [];
  private form: Form | null = null;
  private theme: string | null = null;
  private bullet: { label: string; indent: number } | null = null;
  private lastNumber = -1;
  private lastPage = 1;
  /** Left edge of the labels of items. */
  private labelIndent: number | null = null;
  /** Paragraphs before the first item that did not read like one. */
  private readonly passedOver: string[] = [];
  private table: TableColumns | null = null;

  constructor(entries: readonly Entry[], at: number, kind: ListHeading) {
    this.entries = entries;
    this.kind = kind;
    this.end = at + 1;
    const heading = entries[at];
    if (!heading) throw new RangeError(`No entry at ${at}`);
    this.heading = heading;
  }

  read(): ListItem[] {
    while (this.end < this.entries.length && this.accept(this.end)) this.end++;
    // An area for priority action may be told in a phrase that asks for nothing: then it is all there is.
    if (this.items.length === 0 && this.kind.prefix === 'PA')
      for (const text of this.passedOver) this.add(text, null);
    return this.items.map(({ parts, ...rest }) => ({
      ...rest,
      text: parts.join(' ').replaceAll(/\s+/g, ' ').trim(),
    }));
  }

  /** Takes one entry in; false where the list ended before it. */
  private accept(index: number): boolean {
    const printed = this.entries[index];
    if (!printed) return false;
    const entry = this.withBareNumber(printed);
    const taken = this.acceptEntry(entry, index);
    if (taken) this.lastPage = entry.page;
    return taken;
  }

  private acceptEntry(entry: Entry, index: number): boolean {
    if (entry.cell) return this.acceptCell(entry, index);
    if (this.table && this.items.length > 0 && !entry.label) {
      if (entry.heading || headingKind(entry) || looksLikeHeading(entry.text))
        return this.acceptHeading(entry, index);
    }
    if (TIMESCALE.test(entry.text)) {
      this.theme = entry.text.replace(/\s*:$/, '');
      return true;
    }
    if (NOTHING_TO_IMPROVE.test(entry.text)) {
      this.lastNumber = Number(printedNumber(entry.label) ?? this.lastNumber);
      return true;
    }
    if (entry.label === null) return this.acceptPlain(entry, index);
    return printedNumber(entry.label) === null ? this.acceptBullet(entry) : this.acceptNumber(entry, index);
  }

  /** "12 Ensure": a number without a stop is a label where it goes on with the count, or begins one with a task. */
  private withBareNumber(entry: Entry): Entry {
    const bare = entry.label === null && !entry.cell ? splitBareNumber(entry.text) : null;
    if (!bare) return entry;
    const { number, text } = bare;
    const goesOnWithCount = this.lastNumber >= 0 && number > this.lastNumber && number <= this.lastNumber + 3;
    const begins = this.form === null && (asksForSomething(text) || NOTHING_TO_IMPROVE.test(text));
    return goesOnWithCount || begins ? { ...entry, label: `${number}.`, text } : entry;
  }

  private acceptNumber(entry: Entry, index: number): boolean {
    const number = Number(printedNumber(entry.label));
    if (entry.heading && !asksForSomething(entry.text)) return this.acceptHeading(entry, index);
    if (LEAD_IN.test(entry.text) && this.leadsToBullets(index)) {
      this.lastNumber = number;
      return true;
    }
    if (this.form === 'numbered') {
      // Numbers that start again, or leap, belong to another part of the report.
      if (number <= this.lastNumber || number > this.lastNumber + 3) return false;
    } else if (this.form !== null) return false;
    else if (!this.beginsNumbered(entry, index)) return false;
    this.form = 'numbered';
    this.lastNumber = number;
    this.labelIndent = entry.indent;
    this.add(entry.text, printedNumber(entry.label));
    return true;
  }

  /** The first number below a heading is an item's if it asks for something, or stands right below a true heading. */
  private beginsNumbered(entry: Entry, index: number): boolean {
    const isRightBelow = this.heading.heading && this.entries[index - 1] === this.heading;
    return asksForSomething(entry.text) || isRightBelow || this.bulletsFollow(index);
  }

  private acceptBullet(entry: Entry): boolean {
    const current = this.items.at(-1);
    if (this.form === 'numbered' || this.form === 'prose') {
      if (!current) return false;
      current.parts.push(withLetter(entry));
      return true;
    }
    if (this.form === 'table' || this.form === 'indented' || this.form === 'unmarked') return false;
    const nested =
      this.bullet !== null &&
      current !== undefined &&
      (isLetter(entry.label) || entry.indent > this.bullet.indent + 6) &&
      entry.label !== this.bullet.label;
    if (nested) {
      current.parts.push(withLetter(entry));
      return true;
    }
    this.form = 'bulleted';
    this.bullet ??= { label: entry.label ?? '', indent: entry.indent };
    this.labelIndent = this.bullet.indent;
    if (entry.text) this.add(entry.text, null);
    return true;
  }

  private acceptPlain(entry: Entry, index: number): boolean {
    const current = this.items.at(-1);
    if (current && !entry.heading && goesOn(current.parts, entry.text)) {
      current.parts.push(entry.text);
      return true;
    }
    if (entry.text === this.heading.text && this.items.length === 0) return true;
    if (current && this.isSecondParagraph(entry)) {
      current.parts.push(entry.text);
      return true;
    }
    if (this.acceptUnmarked(entry)) return true;
    if (entry.heading || headingKind(entry) || looksLikeHeading(entry.text))
      return this.acceptHeading(entry, index);
    if (this.form === 'bulleted' && this.leadsOn(entry, index)) return true;
    if (LEAD_IN.test(entry.text) || (entry.text.endsWith(':') && this.items.length === 0)) return true;
    if (this.acceptIndented(entry)) return true;
    if (!this.kind.prose || (this.form !== null && this.form !== 'prose')) return false;
    if (!asksForSomething(entry.text)) {
      this.passedOver.push(entry.text);
      return this.items.length === 0 && entry.text.length < 200;
    }
    this.form = 'prose';
    this.add(entry.text, null);
    return true;
  }

  /**
   * A paragraph that stands in as far as an item's words, not its label, belongs to the item; so does what goes on in a
   * table's cell on the next page, where nothing stands in the column beside it.
   */
  private isSecondParagraph(entry: Entry): boolean {
    if (entry.heading || headingKind(entry)) return false;
    if (this.form === 'table') return entry.page > this.lastPage && !looksLikeHeading(entry.text);
    const isMarked = this.form === 'bulleted' || this.form === 'numbered';
    return (
      isMarked &&
      this.labelIndent !== null &&
      entry.page === this.lastPage &&
      entry.indent > this.labelIndent + SET_IN
    );
  }

  /** Below a true heading that asks what needs to improve, paragraphs up to the next heading are items without marks. */
  private acceptUnmarked(entry: Entry): boolean {
    const isItem =
      this.heading.heading &&
      !entry.heading &&
      (this.form === null || this.form === 'unmarked') &&
      /^what needs/i.test(this.heading.text) &&
      entry.text.length <= LONGEST_UNMARKED &&
      !endsTable(entry.text) &&
      !LEAD_IN.test(entry.text) &&
      !entry.text.endsWith(':');
    if (!isItem) return false;
    this.form = 'unmarked';
    this.add(entry.text, null);
    return true;
  }

  /** "The police should:" between two bullets names who the next ones are for. */
  private leadsOn(entry: Entry, index: number): boolean {
    const next = this.entries[index + 1];
    return (
      entry.text.length < LONGEST_LEAD_IN &&
      /\b(?:should|must|needs? to)\b[^.]*:$/i.test(entry.text) &&
      next?.label === this.bullet?.label
    );
  }

  /** Paragraphs set in from the heading are items whose bullets cannot be read; those set in further belong to one. */
  private acceptIndented(entry: Entry): boolean {
    const current = this.items.at(-1);
    if (entry.text.length < SHORTEST_INDENTED) return false;
    if (this.form === null && !this.kind.prose && entry.indent >= this.heading.indent + SET_IN) {
      this.form = 'indented';
      this.bullet = { label: '', indent: entry.indent };
      this.add(entry.text, null);
      return true;
    }
    if (this.form !== 'indented' || !this.bullet) return false;
    const further = entry.indent - this.bullet.indent;
    if (current && further >= SET_IN) {
      current.parts.push(entry.text);
      return true;
    }
    if (Math.abs(further) >= SET_IN) return false;
    this.add(entry.text, null);
    return true;
  }

  /** A heading inside the list is a theme where items go on below it; any other ends the list. */
  private acceptHeading(entry: Entry, index: number): boolean {
    if (headingKind(entry) || UMBRELLA_HEADING.test(entry.text)) return false;
    if (END_HEADING.test(entry.text) && !(THEME_TOO.test(entry.text) && this.countGoesOn(index)))
      return false;
    if (entry.heading && this.heading.heading && entry.level > 0 && entry.level <= this.heading.level) {
      if (entry.level < this.heading.level || this.items.length > 0) return false;
    }
    const next = this.entries[index + 1];
    if (!next || next.label === null) return false;
    const number = printedNumber(next.label);
    const goesOnBelow =
      number === null
        ? this.form !== 'numbered'
        : this.form !== 'bulleted' && asksForSomething(next.text) && Number(number) > this.lastNumber;
    if (!goesOnBelow) return false;
    this.theme = entry.text;
    return true;
  }

  /** Whether the next entry is a numbered task that goes on with the count, or begins it. */
  private countGoesOn(index: number): boolean {
    const next = this.entries[index + 1];
    const number = next ? printedNumber(next.label) : null;
    const goesOnWith = this.lastNumber < 0 || Number(number) === this.lastNumber + 1;
    return next !== undefined && number !== null && goesOnWith && asksForSomething(next.text);
  }

  private acceptCell(entry: Entry, index: number): boolean {
    const cell = entry.cell;
    if (!cell) return false;
    if (this.table?.number !== cell.table) {
      const table = tableColumns(this.entries, index, cell.table) ?? this.continuedTable(cell.table);
      if (!table) return false;
      this.table = table;
    }
    const table = this.table;
    if (!table) return false;
    if (isTableHead(entry.text)) return true;
    this.form = 'table';
    if (cell.column === table.item) {
      if (NOTHING_TO_IMPROVE.test(entry.text)) return true;
      const current = this.items.at(-1);
      if (current && goesOn(current.parts, entry.text)) current.parts.push(entry.text);
      else this.add(entry.text, printedNumber(entry.label));
    }
    const item = this.items.at(-1);
    if (item && cell.column !== table.item && table.beside === 'due') item.due = entry.text;
    if (item && cell.column === table.item && table.beside === 'addressee') {
      item.addressee = this.besideOf(index, cell.row) ?? item.addressee;
    }
    return true;
  }

  /** A table that goes on from the page before has no head of its own. */
  private continuedTable(number: number): TableColumns | null {
    return this.table ? { ...this.table, number } : null;
  }

  private besideOf(index: number, row: number): string | null {
    const before = this.entries[index - 1];
    return before?.cell && before.cell.row === row && before.cell.column === 0 ? before.text : null;
  }

  private leadsToBullets(index: number): boolean {
    const next = this.entries[index + 1];
    return (
      next !== undefined &&
      (TIMESCALE.test(next.text) || (next.label !== null && printedNumber(next.label) === null))
    );
  }

  private bulletsFollow(index: number): boolean {
    const next = this.entries[index + 1];
    return next?.label != null && printedNumber(next.label) === null;
  }

  private add(text: string, printedRef: string | null): void {
    this.items.push({ parts: [text], printedRef, theme: this.theme, addressee: null, due: null });
  }
}
