import { describer, headingsOf, type VersionedText } from '../../lib/anchor/index.ts';
import type { LinkSuggestion } from '../../lib/meetings/index.ts';
import { ok, type PassageSelector, type PassageSource, type Result } from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/types.ts';
import { passageId } from '../../lib/tracker/found-id.ts';

/** Words of a document that is not open, described so that they are found in it again. */
export interface DescribedWords {
  readonly id: string;
  readonly source: PassageSource;
  readonly selector: PassageSelector;
}

/** Describes suggested words from the kept text of their document. Null where that is no longer kept. */
export async function wordsElsewhere(
  store: Store,
  { occurrences, council, body, date, item }: LinkSuggestion,
): Promise<Result<DescribedWords | null>> {
  const [place] = occurrences;
  if (!place) return ok(null);
  const kept = await store.texts.get(place.page);
  if (!kept.ok) return kept;
  const document = kept.value[0]?.read;
  if (!document) return ok(null);
  const text: VersionedText = document;
  const selector = describer(text)(place, headingsOf(text)(place.start));
  return ok({
    id: passageId(place.page, document.text, selector.exact, selector.start),
    source: {
      document: place.page,
      address: document.address,
      documentTitle: document.title,
      council,
      body,
      meetingDate: date,
      item,
      page: null,
    },
    selector,
  });
}
