import * as z from 'zod/mini';
import {
  Commitment,
  Passage,
  RECORDS_VERSION,
  RecommendationSet,
  ok,
  problem,
  type Backup,
  type IsoInstant,
  type Result,
} from '../model/index.ts';
import { recommendationRefText } from '../tracker/texts.ts';
import type { ExportInput } from './export-input.ts';
import { rowsToExport } from './restricted.ts';

/*
 * Kept passages as W3C Web Annotations (Web Annotation Data Model, REC-annotation-model-20170223). What the W3C has no
 * words for (owner, deadline, status …) stands in properties of our own context, so that nothing is lost.
 */

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    minutemark: 'urn:minutemark:',
    'minutemark:passage': { '@type': '@json' },
    'minutemark:records': { '@type': '@json' },
  },
] as const;

/** Fragments of PDF addresses, `page=4` (RFC 3778). */
const PDF_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3778';

/**
 * The kept passages under the exported rows, and where everything is exported those without a row, as a collection of
 * annotations. Positions count Unicode code points as the W3C does; ours, in UTF-16, stand in `minutemark:passage`.
 */
export function annotationsFile(input: ExportInput): string {
  const { rows } = rowsToExport(input.rows, input.restricted);
  const passages = annotatedPassages(input);
  const collection = {
    '@context': CONTEXT,
    id: 'urn:minutemark:annotations',
    type: 'AnnotationCollection',
    label: 'Passages kept with Minutemark',
    total: passages.length,
    first: {
      id: 'urn:minutemark:annotations:1',
      type: 'AnnotationPage',
      startIndex: 0,
      items: passages.map(annotation),
    },
    'minutemark:records': {
      version: RECORDS_VERSION,
      commitments: rows.map(({ commitment }) => commitment),
      sets: input.sets,
    },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** The passages that the file of annotations holds, in its order. */
export function annotatedPassages(input: ExportInput): Passage[] {
  const { rows } = rowsToExport(input.rows, input.restricted);
  const under = rows.flatMap(({ passages }) => passages);
  const rowless =
    input.rows === input.all ? input.passages.filter(({ commitment }) => commitment === null) : [];
  return [...under, ...rowless];
}

function annotation(passage: Passage): Record<string, unknown> {
  const { id, kind, createdAt, recommendations, note, commitment, role } = passage;
  return {
    id: urn('', id),
    type: 'Annotation',
    motivation: note === '' ? ['classifying'] : ['classifying', 'commenting'],
    created: createdAt,
    modified: modified(passage),
    generator: { id: 'urn:minutemark', type: 'Software', name: 'Minutemark' },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      ...recommendations.flatMap(({ set, ref }) => [
        { type: 'TextualBody', purpose: 'tagging', value: recommendationRefText(ref) },
        { type: 'SpecificResource', purpose: 'classifying', source: urn('recommendation', set, ref) },
      ]),
      ...(commitment === null
        ? []
        : [
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: urn('', commitment),
              'minutemark:role': role,
            },
          ]),
      ...(note === ''
        ? []
        : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }]),
    ],
    target: target(passage),
    'minutemark:passage': passage,
  };
}

const modified = ({ createdAt, edited }: Pick<Passage, 'createdAt' | 'edited'>): IsoInstant =>
  Object.values(edited).reduce((newest, at) => (at > newest ? at : newest), createdAt);

function target({ source, selector, createdAt }: Passage): Record<string, unknown> {
  const quote = {
    type: 'TextQuoteSelector',
    exact: selector.exact,
    prefix: selector.prefix,
    suffix: selector.suffix,
  };
  const selectors = [quote, ...positionIn(selector)];
  return {
    source: source.address ?? urn('document', source.document),
    state: { type: 'TimeState', sourceDate: createdAt },
    selector:
      source.page === null
        ? selectors
        : {
            type: 'FragmentSelector',
            conformsTo: PDF_FRAGMENTS,
            value: `page=${source.page}`,
            refinedBy: selectors,
          },
  };
}

/** Where the passage was kept before code points were counted, the quote alone has to do: a wrong place is worse. */
function positionIn({ exact, startInCodePoints: start }: Passage['selector']): Record<string, unknown>[] {
  if (start === undefined) return [];
  return [{ type: 'TextPositionSelector', start, end: start + codePoints(exact) }];
}

/** Length of a text in Unicode code points. Give it all of a document's text before a passage for its start. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const urn = (kind: string, ...names: readonly string[]): string =>
  kind === '' && UUID.test(names[0] ?? '')
    ? `urn:uuid:${names[0]}`
    : `urn:minutemark:${[kind || 'record', ...names].map(encodeURIComponent).join(':')}`;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const AnnotationsFile = z.object({
  type: z.literal('AnnotationCollection'),
  first: z.object({ items: z.array(z.object({ 'minutemark:passage': Passage })) }),
  'minutemark:records': z.object({
    version: z.number(),
    commitments: z.array(Commitment),
    sets: z.array(RecommendationSet),
  }),
});

const NOT_OURS =
  'This file holds no annotations that Minutemark wrote, so nothing was changed. Choose a file that was exported as “Annotations (JSON-LD)”.';

/** Reads a file of our annotations back: the same records that were written, as a copy to merge. */
export function readAnnotations(text: string): Result<Backup> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return problem(NOT_OURS, error);
  }
  const read = AnnotationsFile.safeParse(json);
  if (!read.success) return problem(NOT_OURS, read.error);
  const { commitments, sets } = read.data['minutemark:records'];
  const passages = read.data.first.items.map((item) => item['minutemark:passage']);
  return ok({
    format: 'minutemark backup',
    version: RECORDS_VERSION,
    madeAt: [...passages, ...commitments].reduce(
      (newest, record) => (modified(record) > newest ? modified(record) : newest),
      '1970-01-01T00:00:00.000Z',
    ),
    passages,
    commitments,
    sets,
    documents: [],
    refs: [],
    history: [],
    links: [],
    setAside: [],
    settings: {},
  });
}
