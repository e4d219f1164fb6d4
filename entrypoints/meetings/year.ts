import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { hashOf, viewOf, type View, type ViewName } from '../../components/meetings/address.ts';
import type { Chosen } from '../../components/meetings/ViewHead.tsx';
import type { IsoDate, KeptText, RecommendationSet } from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/index.ts';
import { toldBy, type Told } from '../../lib/story/told.ts';
import { comingMeetings, unreadMeetings, type ComingMeeting } from '../../lib/story/coming.ts';
import { readMeetings, type MeetingsRead } from '../../lib/story/meetings.ts';
import { trackerRows, type TrackerRow } from '../../lib/tracker/rows.ts';
import { recommendationLines, type RecommendationLine } from '../../lib/tracker/views/recommendations.ts';
import { followStore, type Stored } from '../browser/stored.ts';
import { today } from '../browser/today.ts';
import { toasts, type Toasts } from '../browser/toasts.ts';

/** Everything the views over the meetings need. */
export interface Year {
  readonly store: Store;
  readonly stored: Stored;
  readonly toasts: Toasts;
  readonly today: IsoDate;
  readonly view: ReadonlySignal<View>;
  readonly read: ReadonlySignal<MeetingsRead>;
  readonly rows: ReadonlySignal<readonly TrackerRow[]>;
  readonly sets: ReadonlySignal<readonly RecommendationSet[]>;
  readonly lines: ReadonlySignal<readonly RecommendationLine[]>;
  readonly coming: ReadonlySignal<readonly ComingMeeting[]>;
  /** Meetings that were held, as calendars say, and of which nothing was read. */
  readonly unread: ReadonlySignal<readonly ComingMeeting[]>;
  /** The bodies whose meetings were read, as choices; with the council where there are several. */
  readonly bodies: ReadonlySignal<readonly Chosen[]>;
  /** What a person decided on passages of later meetings. */
  readonly told: ReadonlySignal<Told>;
  /** What there is of the texts of documents, the newest first; null until it is known. */
  readonly texts: ReadonlySignal<readonly KeptText[] | null>;
  /** Goes to a view; Back leads to the one before. */
  go(view: View): void;
  /** Changes what is chosen in the view that is open. It is in the address, and Back does not step through it. */
  choose(name: ViewName, chosen: Readonly<Record<string, string>>): void;
}

/** Puts the views together over the store, and keeps them in step with it and with the address. */
export function makeYear(store: Store): Year {
  const stored = followStore(store);
  const view: Signal<View> = signal(viewOf(location.hash));
  window.addEventListener('hashchange', () => {
    view.value = viewOf(location.hash);
    // Another view begins at its top, as another page does.
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
  const messages = toasts(store);
  const day = today();
  const read = computed(() =>
    readMeetings(stored.documents.value, stored.passages.value, stored.settings.value.meetingDates),
  );
  const rows = computed(() =>
    trackerRows(stored.commitments.value, stored.passages.value, stored.sets.value, day),
  );
  return {
    store,
    stored,
    toasts: messages,
    today: day,
    view,
    read,
    rows,
    sets: computed(() => stored.sets.value.filter(({ archived }) => !archived)),
    lines: computed(() => recommendationLines(stored.sets.value, rows.value, stored.passages.value)),
    coming: computed(() => comingMeetings(stored.documents.value, rows.value, read.value, day)),
    unread: computed(() => unreadMeetings(stored.documents.value, read.value, day)),
    texts: followTexts(store, messages),
    told: computed(() => toldBy(stored.links.value)),
    bodies: computed(() => {
      const { bodies } = read.value;
      const councils = new Set(bodies.map(({ council }) => council));
      return bodies.map(({ id, body, council }) => ({
        value: id,
        label: councils.size > 1 && council !== null ? `${body}, ${council}` : body,
      }));
    }),
    go: (next) => {
      location.hash = hashOf(next);
    },
    choose: (name, chosen) => {
      const next: View = { name, chosen };
      history.replaceState(null, '', hashOf(next));
      view.value = next;
    },
  };
}

/** What is kept of texts, read again whenever that changes. */
function followTexts(store: Store, messages: Toasts): ReadonlySignal<readonly KeptText[] | null> {
  const texts = signal<readonly KeptText[] | null>(null);
  const readAgain = async (): Promise<void> => {
    const read = await store.texts.list();
    if (read.ok) texts.value = read.value;
    else messages.say(read.problem.message, { failure: true });
  };
  store.subscribe(({ kinds }) => {
    if (kinds.includes('text')) void readAgain();
  });
  void readAgain();
  return texts;
}
