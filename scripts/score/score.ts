import type { FoundPassage, PassageKind } from '../../lib/model/index.ts';
import { contains, deadlineKey, ownerKey } from './compare.ts';
import type { GoldPassage, GoldText } from './gold.ts';
import { matchPassages, shown } from './match.ts';
import type { Pair } from './match.ts';
import { NO_COUNTS, plus, type Counts } from './tally.ts';

/** What was found in one text. */
export interface ReadGold {
  readonly gold: GoldText;
  readonly text: string;
  readonly found: readonly FoundPassage[];
}

/** One thing that went wrong, for `--errors`. */
export interface Slip {
  readonly id: string;
  readonly what: string;
  readonly kind: PassageKind;
  readonly text: string;
  readonly why: string;
}

export interface Score {
  readonly texts: number;
  readonly kinds: Readonly<Record<PassageKind, Counts>>;
  /** Passages found with the right kind, all kinds together. */
  readonly anyKind: Counts;
  readonly owners: Counts;
  readonly deadlineStrict: Counts;
  readonly deadlineLenient: Counts;
  readonly dates: { readonly right: number; readonly of: number };
  /** Actions found on pages whose gold has none. */
  readonly falseAlarms: { readonly alarms: number; readonly pages: number };
  /** Of what was shown with at least this confidence, how much was right. */
  readonly sure: Counts;
  readonly slips: readonly Slip[];
}

const KINDS: readonly PassageKind[] = ['action', 'decision', 'recommendation', 'progress'];
const SURE = 0.9;

/** Owners of one matched action. One that was only inferred counts neither way where the gold lacks it. */
const compareOwners = ({ gold, found }: Pair): Counts => {
  const wanted = new Map<string, number>();
  for (const owner of gold.owners) wanted.set(ownerKey(owner), (wanted.get(ownerKey(owner)) ?? 0) + 1);
  let right = 0;
  let wrong = 0;
  for (const owner of found.owners) {
    const key = ownerKey(owner.text);
    const left = wanted.get(key) ?? 0;
    if (left > 0) {
      right += 1;
      wanted.set(key, left - 1);
    } else if (!owner.inferred) wrong += 1;
  }
  const missed = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  return { right, wrong, missed };
};

const compareDeadlines = (
  { gold, found }: Pair,
  same: (wanted: string, given: string) => boolean,
): Counts => {
  if (gold.deadline === null) return { ...NO_COUNTS, wrong: found.deadline ? 1 : 0 };
  if (found.deadline === null) return { ...NO_COUNTS, missed: 1 };
  return same(deadlineKey(gold.deadline.text), deadlineKey(found.deadline.text))
    ? { ...NO_COUNTS, right: 1 }
    : { right: 0, wrong: 1, missed: 1 };
};

/** Scores the texts together. Progress counts only where some gold marks it. */
export const score = (read: readonly ReadGold[]): Score => {
  const kinds: Record<PassageKind, Counts> = {
    action: NO_COUNTS,
    decision: NO_COUNTS,
    recommendation: NO_COUNTS,
    progress: NO_COUNTS,
  };
  let anyKind = NO_COUNTS;
  let owners = NO_COUNTS;
  let deadlineStrict = NO_COUNTS;
  let deadlineLenient = NO_COUNTS;
  let sure = NO_COUNTS;
  const dates = { right: 0, of: 0 };
  const falseAlarms = { alarms: 0, pages: 0 };
  const slips: Slip[] = [];
  const withProgress = read.some(({ gold }) => gold.passages.some(({ kind }) => kind === 'progress'));

  for (const { gold, text, found } of read) {
    const slip = (what: string, passage: GoldPassage | FoundPassage, why: string): void => {
      slips.push({
        id: gold.id,
        what,
        kind: passage.kind,
        text: text.slice(passage.start, passage.end),
        why,
      });
    };
    const visible = shown(found).filter(({ kind }) => withProgress || kind !== 'progress');
    for (const kind of KINDS) {
      const { pairs, missed, extra } = matchPassages(gold.passages, visible, kind);
      kinds[kind] = plus(kinds[kind], { right: pairs.length, wrong: extra.length, missed: missed.length });
    }
    const all = matchPassages(gold.passages, visible, null);
    anyKind = plus(anyKind, { right: all.pairs.length, wrong: all.extra.length, missed: all.missed.length });
    for (const missed of all.missed) {
      const maybe = found.find((one) => one.start < missed.end && missed.start < one.end);
      slip('missed', missed, maybe ? `${maybe.kind} ${maybe.confidence.toFixed(2)}: ${maybe.why}` : '');
    }
    for (const extra of all.extra) slip('false alarm', extra, `${extra.confidence.toFixed(2)}: ${extra.why}`);
    sure = plus(sure, {
      right: all.pairs.filter((pair) => pair.found.confidence >= SURE).length,
      wrong: all.extra.filter(({ confidence }) => confidence >= SURE).length,
      missed: 0,
    });
    const actions = matchPassages(gold.passages, visible, 'action');
    for (const pair of actions.pairs) {
      const compared = compareOwners(pair);
      owners = plus(owners, compared);
      if (compared.wrong + compared.missed > 0) {
        const given = pair.found.owners.map((owner) => owner.text).join(' | ');
        slip(
          'owners',
          pair.gold,
          `wanted ${pair.gold.owners.join(' | ') || 'none'}; found ${given || 'none'}`,
        );
      }
      const strict = compareDeadlines(pair, (a, b) => a === b);
      deadlineStrict = plus(deadlineStrict, strict);
      deadlineLenient = plus(deadlineLenient, compareDeadlines(pair, contains));
      if (strict.right === 0 && strict.wrong + strict.missed > 0) {
        slip(
          'deadline',
          pair.gold,
          `wanted ${pair.gold.deadline?.text ?? 'none'}; found ${pair.found.deadline?.text ?? 'none'}`,
        );
      }
      const due = pair.gold.deadline?.date ?? null;
      if (due !== null) {
        dates.of += 1;
        if (pair.found.deadline?.date === due) dates.right += 1;
        else slip('date', pair.gold, `wanted ${due}; found ${pair.found.deadline?.date ?? 'none'}`);
      }
    }
    if (!gold.passages.some(({ kind }) => kind === 'action')) {
      falseAlarms.pages += 1;
      falseAlarms.alarms += actions.extra.length;
    }
  }
  return {
    texts: read.length,
    kinds,
    anyKind,
    owners,
    deadlineStrict,
    deadlineLenient,
    dates,
    falseAlarms,
    sure,
    slips,
  };
};
