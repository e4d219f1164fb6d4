import type { ReadSet } from '../../model/index.ts';
import type { Entry } from './entry.ts';
import { readFacts } from './facts.ts';
import { type ItemList, type ListItem, findLists } from './lists.ts';

/**
 * Takes the recommendations from a report's entries. A report without any gives an empty list.
 * @param fileName used for the publication date where the report prints none
 */
export function readReport(entries: readonly Entry[], fileName: string | null): ReadSet[] {
  const { title, inspection, authority, published } = readFacts(entries, fileName);
  const lists = joinContinued(
    findLists(entries).map((list, place) => ({ ...list, addressee: addressee(list, entries, place > 0) })),
  );
  const prefixes = choosePrefixes(lists);
  return lists.map((list, index) => ({
    title,
    inspection,
    authority,
    published,
    heading: list.kind.name ?? list.heading.replace(/(\D)\d$/, '$1').trim(),
    addressee: list.addressee,
    recommendations: list.items.map((item, place) => ({
      ref: `${prefixes[index] ?? ''}${item.printedRef ?? place + 1}`,
      printedRef: item.printedRef,
      text: item.text,
      theme: item.theme ?? frameworkTheme(item.text) ?? list.kind.theme,
      addressee: item.addressee,
      due: item.due,
    })),
  }));
}

interface AddressedList extends ItemList {
  readonly addressee: string | null;
}

/** The same heading again for the same addressee goes on with the same list: letters give one a theme. */
function joinContinued(lists: readonly AddressedList[]): AddressedList[] {
  const joined: AddressedList[] = [];
  for (const list of lists) {
    const same = joined.findIndex(
      (earlier) =>
        earlier.heading === list.heading &&
        earlier.addressee === list.addressee &&
        [...earlier.items, ...list.items].every((item) => item.printedRef === null),
    );
    const earlier = joined[same];
    if (earlier) joined[same] = { ...earlier, items: [...earlier.items, ...list.items] };
    else joined.push(list);
  }
  return joined;
}

const SAFEGUARDING_BOARD = 'Local Safeguarding Children Board';
const BOARD = /\blscb\b|safeguarding (?:children )?(?:board|partnership)\b/i;

/**
 * Whom a list is meant for: a responsible body in its table, the board whose section it stands in, or nobody named.
 * The title may name the board too: only a heading further on counts, or one above a second list.
 */
function addressee(list: ItemList, entries: readonly Entry[], isLater: boolean): string | null {
  const named = new Set(list.items.map((item) => item.addressee));
  const only = [...named][0];
  if (named.size === 1 && only) return only;
  const above = entries.slice(0, list.at).findLast((entry) => entry.heading && entry.text.length > 12);
  const spokenOf = list.items.filter((item) => /\b(?:the|this) board\b|\blscb\b/i.test(item.text)).length;
  const forBoard =
    spokenOf * 2 > list.items.length || ((isLater || list.at > 40) && BOARD.test(above?.text ?? ''));
  return forBoard && !/local authority/i.test(above?.text ?? '') ? SAFEGUARDING_BOARD : null;
}

/**
 * A prefix for each list whose refs would clash with another's; numbered lists keep their printed numbers as long as
 * no earlier list has them.
 */
function choosePrefixes(lists: readonly AddressedList[]): string[] {
  const refs = lists.map((list) => list.items.map((item, place) => item.printedRef ?? String(place + 1)));
  const taken = new Set<string>();
  return lists.map((list, index) => {
    const own = refs[index] ?? [];
    const others = refs.flatMap((theirs, other) => (other === index ? [] : theirs));
    const clash = own.some((ref) => others.includes(ref));
    const leading = /^what needs to improve/i.test(list.heading);
    const numbered = list.items.every((item: ListItem) => item.printedRef !== null);
    const name = list.addressee === SAFEGUARDING_BOARD ? 'LSCB' : list.kind.prefix;
    const plain = !clash || ((leading || numbered) && name !== 'LSCB');
    const prefix =
      [...(plain ? [''] : []), name, `${name}${index + 1}-`].find((one) =>
        own.every((ref) => !taken.has(`${one}${ref}`)),
      ) ?? `L${index + 1}-`;
    for (const ref of own) taken.add(`${prefix}${ref}`);
    return prefix;
  });
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Since 2025 each point ends in a bracket that names its place in the national framework: a ready-made theme. */
function frameworkTheme(text: string): string | null {
  const match = /[([](outcome|enabler|principle) (\w+)(?:,[^)\]]*)?[)\]]\.?$/i.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const word = NUMBER_WORDS.indexOf(match[2].toLowerCase());
  const number = word >= 0 ? String(word) : match[2];
  return `National Framework: ${match[1][0]?.toUpperCase()}${match[1].slice(1).toLowerCase()} ${number}`;
}
