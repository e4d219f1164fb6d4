import type { Commitment, DocumentRead, Passage } from '../model/index.ts';
import { isKept } from '../tracker/commitment.ts';
import { itemText, ownerText, recommendationRefText } from '../tracker/texts.ts';
import type { SearchEntry } from './entry.ts';
import type { TextPart } from './parts.ts';

/** The same for all names of one body of one council; empty where there is no body. */
export type BodyId = (body: { readonly council: string | null; readonly body: string | null }) => string;

/** Kept passages as things to be found: by their words, and by owner, item, ref and note. */
export function passageEntries(
  passages: readonly Passage[],
  commitments: readonly Commitment[],
  bodyId: BodyId,
): SearchEntry[] {
  const rows = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  return passages.filter(isKept).map((passage): SearchEntry => {
    const { source, selector } = passage;
    const row = passage.commitment === null ? undefined : rows.get(passage.commitment);
    const owners = [...new Set([...passage.owners, ...(row?.owners ?? [])].map(ownerText))];
    const recommendations = [...passage.recommendations, ...(row?.recommendations ?? [])];
    return {
      id: `passage ${passage.id}`,
      kind: 'passage',
      document: source.document,
      text: selector.exact,
      more: [
        row?.ref,
        row && row.action !== selector.exact ? row.action : '',
        row?.notes,
        ...owners,
        itemText(source.item?.number ?? null),
        source.item?.title,
        passage.note,
        ...recommendations.map(({ ref }) => recommendationRefText(ref)),
      ]
        .filter(Boolean)
        .join('\n'),
      title: source.documentTitle,
      address: source.address,
      page: source.page,
      council: source.council,
      body: source.body,
      bodyId: source.body === null ? '' : bodyId(source),
      date: source.meetingDate,
      owners,
      recommendations,
      commitment: row ? { id: row.id, ref: row.ref } : null,
    };
  });
}

/** The text of a document as things to be found: one for each meeting that it speaks for. */
export const textEntries = (
  document: Pick<DocumentRead, 'key' | 'address' | 'title' | 'council'>,
  parts: readonly TextPart[],
  bodyId: BodyId,
): SearchEntry[] =>
  parts.map(({ text, body, date }, at): SearchEntry => ({
    id: `text ${at} ${document.key}`,
    kind: 'text',
    document: document.key,
    text,
    more: document.title ?? '',
    title: document.title,
    address: document.address,
    page: null,
    council: document.council,
    body,
    bodyId: body === null ? '' : bodyId({ council: document.council, body }),
    date,
    owners: [],
    recommendations: [],
    commitment: null,
  }));
