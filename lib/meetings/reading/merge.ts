import type { Occurrence } from '../model.ts';
import type { PagePart } from './join.ts';
import type { PageStatement } from './statements.ts';

/** One statement over all its pages. */
export interface Merged {
  readonly statement: PageStatement;
  readonly occurrences: readonly Occurrence[];
  /** Paragraph over the whole meeting. */
  readonly paragraph: number;
}

interface Placed {
  readonly statement: PageStatement;
  readonly page: string;
}

interface Growing {
  readonly key: string;
  readonly statement: PageStatement;
  readonly occurrences: Occurrence[];
  readonly paragraphKey: string;
}

/** Words this long are found again in another item; shorter ones ("That the report be noted") only in the same. */
const LONG = 40;
/** What is left of a truncated sentence must be this long to be known again. */
const LONGEST_START = 24;

/**
 * The statements of a meeting from its pages, each once, in the order of the meeting. For every item the page that has most of it
 * gives the order; what other pages add (a decision that only its own page has) comes after. A statement that one page cuts off
 * is the whole one of another. `parts` come with the fuller kinds of pages first.
 */
export function mergeStatements(parts: readonly PagePart[]): Merged[] {
  const itemOf = itemsByName(parts);
  const items = orderOfItems(parts, itemOf);
  const merged: Merged[] = [];
  const elsewhere: Placed[] = [];
  const byText = new Map<string, Growing>();
  const growing: Growing[] = [];
  for (const item of items) {
    const sources = parts
      .map(({ page, statements }) => ({
        page,
        statements: statements.filter((statement) => itemOf(statement) === item),
      }))
      .filter(({ statements }) => statements.length > 0)
      .map((source) => ({ ...source, length: lengthOf(source.statements) }))
      .sort((a, b) => b.length - a.length);
    if (item === '') {
      for (const { page, statements } of sources)
        for (const statement of statements) elsewhere.push({ page, statement });
      continue;
    }
    growing.push(...mergeItem(sources, byText));
  }
  growing.push(...mergeItem(groupByPage(elsewhere), byText, true));
  const paragraphs = new Map<string, number>();
  for (const { statement, occurrences, paragraphKey } of growing) {
    const paragraph = paragraphs.get(paragraphKey) ?? paragraphs.size;
    paragraphs.set(paragraphKey, paragraph);
    merged.push({ statement, occurrences, paragraph });
  }
  return merged;
}

interface Source {
  readonly page: string;
  readonly statements: readonly PageStatement[];
}

/** Minutes before decisions: a resolution stands in its place in the minutes, and the decision is a second address of it. */
function mergeItem(sources: readonly Source[], byText: Map<string, Growing>, anywhere = false): Growing[] {
  const own = new Map<string, Growing>();
  const cut: Placed[] = [];
  for (const section of ['minutes', 'decision'] as const) {
    for (const { page, statements } of sources) {
      for (const statement of statements) {
        if (statement.section !== section) continue;
        if (statement.cut) {
          cut.push({ page, statement });
          continue;
        }
        const key = keyOf(statement.quote);
        const there = own.get(key) ?? (anywhere && key.length >= LONG ? byText.get(key) : undefined);
        const occurrence = { page, section, start: statement.start, end: statement.end };
        if (there) {
          if (!there.occurrences.some((other) => other.page === page && other.section === section))
            there.occurrences.push(occurrence);
          continue;
        }
        const grown: Growing = {
          key,
          statement,
          occurrences: [occurrence],
          paragraphKey: `${page} ${section} ${statement.paragraph}`,
        };
        own.set(key, grown);
        if (!byText.has(key)) byText.set(key, grown);
      }
    }
  }
  const grown = [...own.values()];
  for (const { page, statement } of cut) {
    const key = keyOf(statement.quote);
    const whole = [...grown, ...(anywhere ? byText.values() : [])].some((other) => other.key.startsWith(key));
    if (whole || key.length < LONGEST_START) continue;
    // Nothing better is known than the words before the cut.
    grown.push({
      key,
      statement,
      occurrences: [{ page, section: statement.section, start: statement.start, end: statement.end }],
      paragraphKey: `${page} ${statement.section} ${statement.paragraph}`,
    });
  }
  return grown;
}

function groupByPage(placed: readonly Placed[]): Source[] {
  const pages = new Map<string, PageStatement[]>();
  for (const { page, statement } of placed) pages.set(page, [...(pages.get(page) ?? []), statement]);
  return [...pages].map(([page, statements]) => ({ page, statements }));
}

/** Items in the order of the page that has most of them; others by their number. `''` (no item) comes last. */
function orderOfItems(parts: readonly PagePart[], itemOf: (statement: PageStatement) => string): string[] {
  const lists = parts.map(({ statements }) =>
    [...new Set(statements.map(itemOf))].filter((item) => item !== ''),
  );
  const base = lists.reduce((most, list) => (list.length > most.length ? list : most), []);
  const ordered = [...base];
  const others = new Set(lists.flat().filter((item) => !base.includes(item)));
  for (const item of [...others].sort(naturally)) {
    const after = ordered.findLastIndex((other) => naturally(other, item) < 0);
    ordered.splice(after + 1, 0, item);
  }
  return [...ordered, ''];
}

const COLLATOR = new Intl.Collator('en', { numeric: true });
const naturally = (a: string, b: string): number => COLLATOR.compare(a, b);

/** An item by its number; a page that has only the title of it is looked up by that on the others. */
function itemsByName(parts: readonly PagePart[]): (statement: PageStatement) => string {
  const numbers = new Map<string, string>();
  for (const { statements } of parts) {
    for (const { item, itemTitle } of statements)
      if (item !== null && itemTitle !== null) numbers.set(keyOf(itemTitle), item);
  }
  return ({ item, itemTitle }) => item ?? numbers.get(keyOf(itemTitle ?? '')) ?? keyOf(itemTitle ?? '');
}

const lengthOf = (statements: readonly PageStatement[]): number =>
  statements.reduce((sum, { quote, cut }) => sum + (cut ? 0 : quote.length), 0);

/** Words alone, so that "…; and" and curly quotes do not make two of one. */
function keyOf(quote: string): string {
  return quote
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ and$/, '');
}
