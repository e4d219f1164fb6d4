import type { Anchor, Handlers } from '../../lib/messages.ts';
import { documentKey, isFile } from '../../lib/minutes/identity.ts';
import { ok, PassageKind, type Passage } from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/types.ts';

/** What pages may ask of the store: what to paint of their own document, and the settings that concern a page. */
export function answersForPages(store: Promise<Store>): Pick<Handlers, 'anchors-for' | 'page-settings'> {
  return {
    'anchors-for': async ({ document, address }) => {
      const passages = await (await store).passages.forDocument(document);
      if (!passages.ok) return passages;
      const own = passages.value.map(({ id, kind, state, selector }) => ({ id, kind, state, selector }));
      if (!isFile(document) || !address) return ok(own);
      const all = await (await store).passages.all();
      if (!all.ok) return all;
      return ok([...own, ...fromEarlierFiles(all.value, document, address)]);
    },
    'page-settings': async ({ document }) => {
      const settings = await (await store).settings.get();
      if (!settings.ok) return settings;
      const { paint, letterKeys, meetingDates } = settings.value;
      return ok({
        meetingDate: meetingDates[document] ?? null,
        kinds: PassageKind.options.filter((kind) => paint[kind]),
        tagByKey: letterKeys,
      });
    },
  };
}

/** What was kept from other files that stood at this address: a council that puts minutes right puts a new file there. */
function fromEarlierFiles(passages: readonly Passage[], document: string, address: string): Anchor[] {
  const place = documentKey(address);
  return passages
    .filter(
      ({ state, source }) =>
        state === 'kept' &&
        source.document !== document &&
        isFile(source.document) &&
        source.address !== null &&
        documentKey(source.address) === place,
    )
    .map(({ id, kind, state, selector, source: { document: earlier, meetingDate } }) => ({
      id,
      kind,
      state,
      selector,
      earlier: { document: earlier, meetingDate },
    }));
}
