import type { Placed, Report, WholeText } from '../../lib/messages.ts';
import type { ReadSets } from '../../lib/model/index.ts';
import type { PageReading } from './reading.ts';

/** The document as plain data, without what leads back into the page. */
export function textOf({ document, index }: PageReading): WholeText['document'] {
  const { text, blocks, kind, standing, address, title, council, language } = document;
  const { meetings, sections, attendance, truncations, calendar } = document;
  const version = index.version ?? 1;
  return {
    text,
    blocks,
    kind,
    standing,
    address,
    title,
    council,
    language,
    meetings,
    sections,
    attendance,
    truncations,
    calendar,
    version,
  };
}

/** What the panel is told: never more than it shows. */
export function reportOf(reading: PageReading, placed: readonly Placed[]): Report {
  const { key, document, file, frame } = reading;
  const { kind, standing, address, title, council, language, meetings, truncations, calendar } = document;
  return {
    document: {
      key,
      kind,
      standing,
      address,
      title,
      council,
      language,
      meetings: [...meetings],
      truncations: truncations.map(({ item, address: whole }) => ({ item, address: whole })),
      ...(calendar.length > 0 ? { calendar: [...calendar] } : {}),
      ...(file ? { file } : {}),
      ...(frame === null ? {} : { frame }),
    },
    found: reading.found.map(({ inside: _inside, ...passage }) => passage),
    placed: [...placed],
    ...(reading.offered && { offered: copyOf(reading.offered) }),
    plan: Object.fromEntries([...reading.plan].map(([number, refs]) => [number, [...refs]])),
  };
}

const copyOf = ({ sets, note }: ReadSets) => ({
  sets: sets.map((set) => ({ ...set, recommendations: [...set.recommendations] })),
  note,
});
