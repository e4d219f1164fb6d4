import type { Handlers } from '../../lib/messages.ts';
import { ok, PassageKind } from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/types.ts';

/** What pages may ask of the store: what to paint of their own document, and the settings that concern a page. */
export function answersForPages(store: Promise<Store>): Pick<Handlers, 'anchors-for' | 'page-settings'> {
  return {
    'anchors-for': async ({ document }) => {
      const passages = await (await store).passages.forDocument(document);
      if (!passages.ok) return passages;
      return ok(passages.value.map(({ id, kind, state, selector }) => ({ id, kind, state, selector })));
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
