import { joinBodies, plainBody, type Bodies } from '../meetings/reading/bodies.ts';
import type { DocumentRead, Meeting, Passage } from '../model/index.ts';

/** A body as a page names it. */
export interface BodyName {
  readonly council: string | null;
  readonly body: string | null;
}

/** A body as it is known over all pages. */
export interface KnownBody {
  /** Council and families: the same under all of its names. */
  readonly id: string;
  readonly council: string;
  /** The council's name as it was first printed, or null. */
  readonly name: string | null;
  readonly families: readonly string[];
}

/** The councils, each with its bodies. */
export interface Councils {
  /** The same object for the same name. */
  of(name: BodyName): KnownBody;
}

interface Council {
  readonly name: string | null;
  readonly pages: Pick<DocumentRead, 'address' | 'meetings'>[];
  /** Plain names of its bodies. */
  readonly plain: Set<string>;
}

/** Councils and bodies of everything that was read and kept. Names of a body are one as `joinBodies` says. */
export function councilsOf(documents: readonly DocumentRead[], passages: readonly Passage[]): Councils {
  const byCouncil = new Map<string, Council>();
  const note = (name: string | null, address: string | null, meetings: Meeting[]): void => {
    const key = folded(name);
    const council = byCouncil.get(key) ?? { name, pages: [], plain: new Set<string>() };
    byCouncil.set(key, council);
    council.pages.push({ address, meetings });
    for (const { body } of meetings) if (body !== null) council.plain.add(plainBody(body));
  };
  for (const { council, address, meetings } of documents) note(council, address, meetings);
  const noted = new Set<string>();
  for (const { source } of passages) {
    const { council, address, body, meetingDate, document } = source;
    // Many passages of one page say the same of its body.
    const key = `${document}\n${body ?? ''}`;
    if (noted.has(key)) continue;
    noted.add(key);
    note(council, address, [{ body, date: meetingDate, item: null, title: null }]);
  }

  const joined = new Map<string, Bodies>();
  const bodiesOf = (council: string): Bodies => {
    const made = joined.get(council) ?? joinBodies(namingPages(byCouncil.get(council)));
    joined.set(council, made);
    return made;
  };
  /** A page that names no council goes with the one council that has a body of that name. */
  const councilOf = ({ council, body }: BodyName): string => {
    if (council !== null || body === null) return folded(council);
    const holders = [...byCouncil].filter(([key, { plain }]) => key !== '' && plain.has(plainBody(body)));
    return holders.length === 1 ? (holders[0]?.[0] ?? '') : '';
  };
  const known = new Map<string, KnownBody>();
  return {
    of: (name) => {
      const key = `${name.council ?? ''}\n${name.body ?? ''}`;
      const there = known.get(key);
      if (there) return there;
      const council = councilOf(name);
      const families = name.body === null ? [] : bodiesOf(council).familiesOf(name.body);
      const made = {
        id: [council, families.join('+')].join('|'),
        council,
        name: byCouncil.get(council)?.name ?? name.council,
        families,
      };
      known.set(key, made);
      return made;
    },
  };
}

const namingPages = (council: Council | undefined) =>
  (council?.pages ?? []).map((page) => ({ ...page, kind: 'web' as const, calendar: [], text: '' }));

const folded = (name: string | null): string => (name ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
