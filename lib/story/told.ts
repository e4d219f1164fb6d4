import type { IsoDate, LinkDecision, LinkRole, Passage, PassageRole } from '../model/index.ts';

/** What a meeting did to something promised, in words that a councillor would use. */
export type Deed =
  | 'Raised'
  | 'Asked for again'
  | 'Reported on'
  | 'Date moved'
  | 'Reported complete'
  | 'Evidence'
  | 'Agreed closed'
  | 'Superseded'
  | 'Mentioned'
  | 'Noted as reported'
  | 'Noted as still open';

/** What a person decided on the passages of later meetings, ready to be looked up. */
export interface Told {
  /** What a passage is to its row, by the passage's id. */
  readonly roles: ReadonlyMap<string, LinkRole>;
  /** By the row's id: answers about a meeting as a whole that say it was spoken of, without words. */
  readonly answers: ReadonlyMap<string, readonly LinkDecision[]>;
}

export const NOTHING_TOLD: Told = { roles: new Map(), answers: new Map() };

/** The decisions that stand, ready to be looked up. */
export function toldBy(links: readonly LinkDecision[]): Told {
  const roles = new Map<string, LinkRole>();
  const answers = new Map<string, LinkDecision[]>();
  for (const link of links) {
    if (link.deletedAt !== null) continue;
    if (link.answer === 'same' && link.passage !== null && link.role !== null)
      roles.set(link.passage, link.role);
    if (link.answer !== 'reported' && link.answer !== 'still open') continue;
    const own = answers.get(link.commitment);
    if (own) own.push(link);
    else answers.set(link.commitment, [link]);
  }
  return { roles, answers };
}

const BY_LINK: Readonly<Record<LinkRole, Deed>> = {
  restated: 'Asked for again',
  progress: 'Reported on',
  're-dated': 'Date moved',
  completed: 'Reported complete',
  closed: 'Agreed closed',
  superseded: 'Superseded',
};

const BY_ROLE: Readonly<Record<PassageRole, Deed>> = {
  raised: 'Raised',
  update: 'Reported on',
  evidence: 'Evidence',
  closed: 'Agreed closed',
  mention: 'Mentioned',
};

/** What one passage did: as it was accepted; else to ask for it once more is to chase it. */
export function deedOf({ id, role, kind }: Passage, told: Told): Deed {
  const accepted = role === 'raised' ? undefined : told.roles.get(id);
  if (accepted) return BY_LINK[accepted];
  const asks = kind === 'action' || kind === 'recommendation';
  return asks && (role === 'mention' || role === 'update') ? 'Asked for again' : BY_ROLE[role];
}

/** What an answer about a meeting as a whole says of it. */
export const deedOfAnswer = ({ answer }: LinkDecision): Deed =>
  answer === 'reported' ? 'Noted as reported' : 'Noted as still open';

/** The latest day on which a person noted that a row was spoken of, or null. */
export function lastNoted(told: Told, commitment: string): IsoDate | null {
  const days = (told.answers.get(commitment) ?? []).flatMap(({ meetingDate }) => meetingDate ?? []);
  return days.sort().at(-1) ?? null;
}
