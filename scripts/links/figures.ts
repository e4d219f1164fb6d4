import type { FollowedYear } from '../../lib/meetings/index.ts';
import { MADE_FROM } from '../../lib/meetings/index.ts';
import type { Gold } from './gold.ts';
import type { Matching } from './match.ts';

/** One figure: how many right of how many, and what was not. */
export interface Figure {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

const GROUPS: Readonly<Record<string, string>> = {
  restated: 'continue',
  progress: 'continue',
  're-dated': 're-dated',
  completed: 'done',
  closed: 'done',
  superseded: 'dropped',
};

const short = (words: string): string =>
  (words.length > 130 ? `${words.slice(0, 130)}…` : words).replaceAll(/\s+/g, ' ');

/** The table of the measure: meetings, links, roles, statuses, tempting non-links. */
export function linkFigures(gold: Gold, year: FollowedYear, matching: Matching): Figure[] {
  const quoteOf = new Map(year.passages.map(({ id, quote }) => [id, quote]));
  const goldQuote = new Map(gold.passages.map(({ id, quote }) => [id, quote]));
  const meetingOf = new Map(
    year.passages.map(({ id, meeting }) => [
      id,
      gold.meetings.find(({ date }) => date === year.meetings[meeting]?.date)?.id ?? '',
    ]),
  );
  const wanted = new Map(
    gold.commitments.flatMap(({ id, links }) =>
      links.map(({ passage, role }): [string, string] => [`${id} ${passage}`, role]),
    ),
  );
  const got = new Map<string, { role: string; confidence: number }>();
  const wrong: string[] = [];
  let madeWrong = 0;
  let made = 0;
  for (const commitment of year.commitments) {
    const theirs = matching.commitmentOf(commitment);
    for (const { passage, role, confidence, why } of commitment.links) {
      const keys = matching.goldOf(passage).map(({ id }) => `${theirs?.id ?? '?'} ${id}`);
      const key = keys.find((one) => wanted.has(one));
      if (confidence >= MADE_FROM) made++;
      if (key !== undefined) {
        if (!got.has(key)) got.set(key, { role, confidence });
        continue;
      }
      if (confidence >= MADE_FROM) madeWrong++;
      wrong.push(
        `[${meetingOf.get(passage) ?? ''}] ${confidence} ${keys[0] ?? `${theirs?.id ?? '?'} –`} ${role}: “${short(quoteOf.get(passage) ?? '')}” for “${short(quoteOf.get(commitment.raisedBy) ?? '')}” (${why})`,
      );
    }
  }
  const missed = [...wanted.keys()].filter((key) => !got.has(key));
  const summary = (key: string): string => {
    const [commitment = '', passage = ''] = key.split(' ');
    const theirs = gold.commitments.find(({ id }) => id === commitment);
    const ours = matching.ourCommitment(commitment) ? '' : ' [not raised]';
    const there = matching.ourOf(passage).length > 0 ? '' : ' [no passage]';
    return `${key} ${wanted.get(key) ?? ''}${ours}${there}: “${short(goldQuote.get(passage) ?? '')}” for ${theirs?.summary ?? ''}`;
  };
  const roleMisses = [...got].filter(([key, { role }]) => GROUPS[role] !== GROUPS[wanted.get(key) ?? '']);
  const statuses = gold.commitments.map((commitment) => {
    const ours = matching.ourCommitment(commitment.id);
    return { commitment, ours: ours?.finalStatus ?? 'not raised', due: ours?.currentDue ?? null };
  });
  const statusMisses = statuses.filter(({ commitment, ours }) => commitment.finalStatus !== ours);
  const dueMisses = statuses.filter(
    ({ commitment, due, ours }) => ours !== 'not raised' && (commitment.currentDue ?? null) !== due,
  );
  const tempted = gold.nonLinks.filter(([a, b]) =>
    year.commitments.some((commitment) => {
      const all = [commitment.raisedBy, ...commitment.links.map(({ passage }) => passage)];
      const has = (id: string): boolean => all.some((passage) => matching.goldOf(passage)[0]?.id === id);
      return has(a) && has(b);
    }),
  );
  return [
    meetingFigure(gold, year),
    {
      name: 'commitments raised',
      right: gold.commitments.filter(({ id }) => matching.ourCommitment(id)).length,
      of: gold.commitments.length,
      misses: gold.commitments
        .filter(({ id }) => !matching.ourCommitment(id))
        .map(({ id, raisedBy }) => `${id} ${raisedBy} “${short(goldQuote.get(raisedBy) ?? '')}”`),
    },
    {
      name: 'commitments that are none',
      right: 0,
      of: year.commitments.filter((one) => !matching.commitmentOf(one)).length,
      misses: year.commitments
        .filter((one) => !matching.commitmentOf(one))
        .map(
          ({ raisedBy }) =>
            `[${meetingOf.get(raisedBy) ?? ''}] ${raisedBy} ${matching.goldOf(raisedBy)[0]?.id ?? ''} “${short(quoteOf.get(raisedBy) ?? '')}”`,
        ),
    },
    { name: 'links: precision', right: got.size, of: got.size + wrong.length, misses: wrong },
    { name: 'links: recall', right: got.size, of: wanted.size, misses: missed.map(summary) },
    { name: 'links made without asking', right: made - madeWrong, of: made, misses: [] },
    {
      name: 'role right',
      right: got.size - roleMisses.length,
      of: got.size,
      misses: roleMisses.map(([key, { role }]) => `${summary(key)} – got ${role}`),
    },
    {
      name: 'final status right',
      right: statuses.length - statusMisses.length,
      of: statuses.length,
      misses: statusMisses.map(
        ({ commitment, ours }) => `${commitment.id} ${commitment.finalStatus} – got ${ours}`,
      ),
    },
    {
      name: 'due date right',
      right: statuses.length - dueMisses.length,
      of: statuses.length,
      misses: dueMisses.map(
        ({ commitment, due }) => `${commitment.id} ${commitment.currentDue ?? 'none'} – got ${due ?? 'none'}`,
      ),
    },
    {
      name: 'tempting non-links linked',
      right: tempted.length,
      of: gold.nonLinks.length,
      misses: tempted.map(([a, b]) => `${a} ${b}`),
    },
  ];
}

function meetingFigure(gold: Gold, year: FollowedYear): Figure {
  const misses = gold.meetings.filter(
    ({ body, date, pages }) =>
      !year.meetings.some(
        (meeting) =>
          meeting.body === body &&
          meeting.date === date &&
          meeting.pages.join(' ') === [...pages].sort().join(' '),
      ),
  );
  const extra = year.meetings.length - (gold.meetings.length - misses.length);
  return {
    name: 'meetings joined right',
    right: gold.meetings.length - misses.length,
    of: Math.max(gold.meetings.length, gold.meetings.length - misses.length + extra),
    misses: misses.map(({ id, body, date }) => `${id} ${body} ${date}`),
  };
}

/** Recommendations: tags of gold's passages, first and among the first three, and the silent ones. */
export function tagFigures(gold: Gold, year: FollowedYear, matching: Matching): Figure[] {
  const tagged = gold.passages.filter(({ recommendations }) => recommendations.length > 0);
  const tagsOf = new Map<string, string[]>();
  for (const { passage, recommendation } of year.tags)
    tagsOf.set(passage, [...(tagsOf.get(passage) ?? []), `R${recommendation.ref}`]);
  const judged = tagged.map(({ id, recommendations, quote }) => {
    const ours = tagsOf.get(matching.ourOf(id)[0]?.id ?? '') ?? [];
    return {
      first: recommendations.includes(ours[0] ?? ''),
      three: ours.slice(0, 3).some((one) => recommendations.includes(one)),
      line: `${id} ${recommendations.join(' ')} – got ${ours.slice(0, 3).join(' ') || 'none'}: “${short(quote)}”`,
    };
  });
  const silent = year.silentRecommendations.map(({ ref }) => `R${ref}`).sort();
  const exact = silent.join(' ') === [...gold.silentRecommendations].sort().join(' ');
  return [
    {
      name: 'tags: first right',
      right: judged.filter(({ first }) => first).length,
      of: judged.length,
      misses: judged.filter(({ first }) => !first).map(({ line }) => line),
    },
    {
      name: 'tags: among first three',
      right: judged.filter(({ three }) => three).length,
      of: judged.length,
      misses: judged.filter(({ three }) => !three).map(({ line }) => line),
    },
    {
      name: 'silent recommendations exact',
      right: exact ? 1 : 0,
      of: 1,
      misses: exact ? [] : [`wanted ${gold.silentRecommendations.join(' ')} – got ${silent.join(' ')}`],
    },
  ];
}
