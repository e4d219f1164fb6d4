import type { FollowedCommitment, FollowedYear } from '../../lib/meetings/index.ts';
import { plainBody } from '../../lib/meetings/reading/bodies.ts';
import {
  answersTo,
  askedOf,
  crossedBodies,
  dueAt,
  finishedBetween,
  neverMentionedAgain,
  openCommitments,
  overdueCommitments,
  ratingChanges,
  redatedCommitments,
  saidAbout,
  select,
  silentSince,
  viewYear,
  withoutDate,
  withoutOwner,
  type Selected,
  type Selection,
  type ViewedYear,
} from '../../lib/meetings/views/index.ts';
import { findDates } from '../../lib/minutes/dates.ts';
import type { IsoDate, RecommendationKey } from '../../lib/model/index.ts';
import type { Question } from './gold.ts';

/** Rows of an answer, of one kind. */
export type Answered =
  | { readonly kind: 'commitments'; readonly rows: readonly FollowedCommitment[] }
  | { readonly kind: 'passages'; readonly rows: readonly string[] }
  | { readonly kind: 'recommendations'; readonly rows: readonly RecommendationKey[] }
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [FollowedCommitment, string])[] };

/** What a councillor's question names: days, a body, a person, a recommendation. */
interface Named {
  readonly text: string;
  readonly dates: readonly IsoDate[];
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  readonly family: string | null;
  readonly person: string | null;
  readonly recommendation: RecommendationKey | null;
}

const rows = (found: readonly Selected[]): Answered => ({
  kind: 'commitments',
  rows: found.map(({ commitment }) => commitment),
});

/** Finds the view that answers a question in plain English, and its rows; null where no view does. */
export function answer(
  question: Question,
  year: FollowedYear,
  recommendations: readonly RecommendationKey[],
): Answered | null {
  const view = viewYear(year);
  const named = readQuestion(question.question, view, recommendations);
  if (question.answerKind.startsWith('recommendation'))
    return { kind: 'recommendations', rows: silentSince(view, recommendations, named.since) };
  if (/pair/.test(question.answerKind)) return pairs(view, named);
  if (question.answerKind.startsWith('passage')) return passages(view, named);
  return rows(commitments(view, named));
}

function commitments(view: ViewedYear, named: Named): Selected[] {
  const { text, dates, since, until, family, person, recommendation } = named;
  const [day] = dates;
  const selection: Selection = {
    ...(day === undefined ? {} : { on: day }),
    ...(family === null ? {} : { family }),
    ...(recommendation === null ? {} : { recommendation }),
  };
  const says = (pattern: RegExp): boolean => pattern.test(text);
  if (
    says(/\b(?:between|since|from)\b/) &&
    says(/\b(?:complet|clos|superseded|finish|done|deliver|settled|dropped)/)
  )
    return finishedBetween(
      view,
      since ?? dates[0] ?? '',
      until ?? dates[1] ?? view.lastDay,
      family === null ? {} : { family },
    );
  if (says(/\boverdue|\bpast (?:its|their|the) (?:date|due)|\blate\b/))
    return overdueCommitments(view, selection);
  if (says(/\bdue (?:at|to|for|on|back)|\bcom(?:e|es|ing) back|\bback at|\bexpected at/) && day !== undefined)
    return dueAt(view, day);
  if (person !== null) return askedOf(view, person, day === undefined ? {} : { on: day });
  if (says(/\bmoved|\bre-?dated|\bslipped|\bextended|\bpostponed|\bput (?:back|off)|\bdeferred/)) {
    const often = says(/more than once|twice|at least two|two or more|again and again|repeatedly/) ? 2 : 1;
    return redatedCommitments(view, often, {
      ...selection,
      ...(says(/\bopen\b|\boutstanding\b|\bunfinished\b/) ? { open: true } : {}),
    });
  }
  if (says(/\b(?:no|without an?|lack an?|missing an?) owner|\bnobody\b|\bno one\b|\bno-one\b/))
    return withoutOwner(view, selection);
  if (says(/\b(?:no|without an?|lack an?) (?:due )?(?:date|deadline)|\bundated\b|not (?:yet )?smart/))
    return withoutDate(view, selection);
  if (
    says(
      /\bnever (?:been )?(?:mentioned|heard|spoken|reported|followed|come|came|returned)|\bnot (?:been )?mentioned|\bno mention|\bsilent\b|\bforgotten\b|\bnot a word\b/,
    )
  )
    return neverMentionedAgain(view, selection);
  if (says(/\b(?:another|other|different|second) bod|\bone body\b|\bacross bodies\b|\belsewhere\b/))
    return crossedBodies(view);
  if (says(/\b(?:superseded|dropped|refused|rejected|not (?:accepted|proceeding)|turned down)\b/))
    return select(view, { ...selection, statuses: ['not proceeding'] });
  if (says(/\brecurring\b|\bevery\b|\bregular\b/)) return select(view, { ...selection, recurring: true });
  if (says(/\bin progress\b|\bunder way\b|\bhalf done\b/))
    return select(view, { ...selection, statuses: ['in progress'] });
  return openCommitments(view, selection);
}

function passages(view: ViewedYear, { text, since, until, recommendation }: Named): Answered | null {
  if (/\brating|\brag\b|\bcolour|\b(?:red|amber|green)\b/.test(text))
    return { kind: 'passages', rows: ratingChanges(view, since, until).map(({ id }) => id) };
  if (recommendation === null) return null;
  return { kind: 'passages', rows: saidAbout(view, recommendation, since, until).map(({ id }) => id) };
}

/** "What did Cabinet answer to scrutiny's recommendations?": the body before "answer" answers, the other one asked. */
function pairs(view: ViewedYear, { text }: Named): Answered {
  const [answering = '', asking = ''] = text.split(
    /\b(?:answer|reply|replied|respond|respons|decide|say)\w*\b/,
  );
  const families = (words: string): string | null => familyIn(words, view);
  const from = families(asking);
  const found = answersTo(view, from === null ? {} : { family: from }, families(answering));
  return {
    kind: 'pairs',
    rows: found.flatMap(({ commitment, answer: link }) =>
      link ? [[commitment, link.passage] as const] : [],
    ),
  };
}

function readQuestion(
  question: string,
  view: ViewedYear,
  recommendations: readonly RecommendationKey[],
): Named {
  const text = question.toLowerCase().replaceAll('’', "'");
  const dates = findDates(question).map(({ date }) => date);
  const year = /\b(?:during|in|throughout|over) (\d{4})\b/.exec(text)?.[1];
  const number =
    /\b(?:recommendation|area|rec|priority action|point)s?\.? (?:no\.? )?(\d{1,3}(?:\.\d+)?)\b/.exec(
      text,
    )?.[1];
  const persons = [...view.year.register.namedIn(question)];
  return {
    text,
    dates,
    since: year ? `${year}-01-01` : /\b(?:since|after|from|between)\b/.test(text) ? (dates[0] ?? null) : null,
    until: year
      ? `${year}-12-31`
      : /\bbetween\b|\bfrom\b.*\bto\b/.test(text)
        ? (dates[1] ?? null)
        : /\b(?:before|until|up to)\b/.test(text)
          ? (dates[0] ?? null)
          : null,
    family: familyIn(text, view),
    person: /\b(?:asked|owner|owned|owed|owes|promised|responsib|everything|tasks?|do)\b/.test(text)
      ? (persons[0] ?? null)
      : null,
    recommendation: recommendations.find(({ ref }) => ref === number) ?? null,
  };
}

/** The body that words name: by its whole name, or by a word that only its name has ("the scrutiny committee"). */
function familyIn(words: string, view: ViewedYear): string | null {
  const text = ` ${plainBody(words)} `;
  const bodies = [...new Set(view.year.meetings.map(({ body }) => body))].sort((a, b) => b.length - a.length);
  const whole = bodies.find((body) => text.includes(` ${plainBody(body)} `));
  if (whole !== undefined) return view.year.bodies.familiesOf(whole)[0] ?? null;
  const scored = bodies
    .map((body) => {
      const others = bodies.filter((other) => other !== body).flatMap((other) => plainBody(other).split(' '));
      const own = plainBody(body)
        .split(' ')
        .filter((word) => !others.includes(word));
      return {
        body,
        hits: own.filter((word) => text.includes(` ${word} `) || text.includes(` ${word} s `)).length,
      };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  return scored[0] ? (view.year.bodies.familiesOf(scored[0].body)[0] ?? null) : null;
}
