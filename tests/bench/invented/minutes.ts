import { MONTHS as ALL_MONTHS } from '../../../lib/model/months.ts';
import type { Random } from './random.ts';
import sentencesText from './sentences.txt?raw';

/** An item of an invented council's meeting. */
export interface InventedItem {
  readonly number: number;
  readonly title: string;
  readonly ask: string;
  /** Paragraphs of one to four sentences. */
  readonly minutes: readonly string[];
  readonly decision: readonly string[];
}

const SENTENCES = sentencesText.trim().split('\n');
/** Councils do not meet in August. */
export const MONTHS = ALL_MONTHS.filter((month) => month !== 'August');
export const SURNAMES =
  'Abbot Bellweather Corran Dunmoor Elphick Farrant Gillow Hartigan Inskipp Jarrold Kestle Lorrimer Mayhew Nettleton Orrick Pargeter Quilter Rudkin Sallow Tamblyn Underhay Venner Wroth Yeoland'.split(
    ' ',
  );
const SUBJECTS = [
  'Improvement plan',
  'Home to school transport',
  'Fostering',
  'School places',
  'Early help',
  'SEND',
];
const KINDS = ['update', 'annual report', 'strategy', 'performance', 'budget', 'inspection'];
const RESOLUTIONS = [
  'That the report be noted.',
  'That the recommendations be approved.',
  'That a further report be brought to the next meeting.',
];

/**
 * Minutes of about so many words, from a few hundred invented sentences in which the figures, months and surnames
 * are others each time: as on a real page, much is nearly the same and little is quite the same.
 */
export function inventMinutes(random: Random, words: number): InventedItem[] {
  const items: InventedItem[] = [];
  let written = 0;
  while (written < words) {
    const number = items.length + 1;
    const minutes = Array.from({ length: random.whole(8, 30) }, () =>
      Array.from({ length: random.whole(1, 4) }, () => varied(random, random.one(SENTENCES))).join(' '),
    );
    const decision = [random.one(RESOLUTIONS), varied(random, random.one(SENTENCES))];
    const item: InventedItem = {
      number,
      title: `${random.one(SUBJECTS)} ${random.one(KINDS)}`,
      ask: 'To receive the report of the Director and to comment on the progress made.',
      minutes: [...minutes, 'RESOLVED:', ...decision],
      decision,
    };
    items.push(item);
    written += [item.title, item.ask, ...item.minutes, ...decision].join(' ').split(' ').length;
  }
  return items;
}

function varied(random: Random, sentence: string): string {
  return sentence
    .replace(/\d+/g, (figure) => String(random.whole(1, 10 ** Math.min(4, figure.length) - 1)))
    .replace(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), () => random.one(MONTHS))
    .replace(/(?<=\b(?:Councillor|Cllr|Mr|Mrs|Ms|Dr) )\p{Lu}\p{Ll}+/gu, () => random.one(SURNAMES));
}
