import { prepare } from '../../lib/anchor/index.ts';
import type { Painter } from '../../lib/highlight/index.ts';
import {
  listen,
  send,
  type Anchor,
  type PageSettings,
  type Placed,
  type Report,
  type Selection,
  type ShownInPage,
} from '../../lib/messages.ts';
import { documentKey } from '../../lib/minutes/identity.ts';
import { ok, problem, type ReadSets } from '../../lib/model/index.ts';
import { indexText } from '../../lib/text/index-text.ts';
import { marksOf } from './marks.ts';
import { describeFound, readPage, selectionOf, type PageReading } from './page-reading.ts';
import { scrollToRange } from './scroll.ts';
import { selectedRange } from './selected-range.ts';
import { unheard } from './turns.ts';

/** The page as it stands between two looks at it. */
interface State {
  readonly reading: PageReading;
  readonly anchors: readonly Anchor[];
  readonly settings: PageSettings;
  readonly placed: readonly Placed[];
}

/** What nobody set. Used where the worker does not answer: the page is read all the same. */
const NO_SETTINGS: PageSettings = {
  meetingDate: null,
  kinds: ['action', 'recommendation', 'progress'],
  tagByKey: true,
};

const GONE =
  'The page has changed and these words are gone from it. What you kept is safe. Look at the list anew.';

/**
 * Reads the page it stands in, paints what matters, and answers the panel. It changes nothing in the page's document
 * and throws nothing at it. `stop` takes every trace away.
 */
export class Reader {
  readonly #page: Document;
  readonly #painter: Painter;
  readonly #stops: (() => void)[] = [];
  #shown: ShownInPage = { decisions: false, maybes: false };
  #anyway = false;
  #focused: string | null = null;
  #selection: Selection = null;
  /** The newest look at the page; one that was overtaken by a newer is dropped. */
  #look: Promise<State> | null = null;
  #turn = 0;
  #state: State | null = null;

  constructor(page: Document, painter: Painter) {
    this.#page = page;
    this.#painter = painter;
    this.#stops.push(
      listen({
        here: () => ok(null),
        read: async ({ anyway }) => {
          if (anyway && !this.#anyway) {
            this.#anyway = true;
            this.#look = null;
          }
          return ok(reportOf(await this.look()));
        },
        'focus-passage': ({ passage, scroll }) => {
          this.#focus(passage, scroll);
          return ok(null);
        },
        show: (shown) => {
          const { decisions, maybes } = this.#shown;
          this.#shown = shown;
          if (shown.decisions !== decisions || shown.maybes !== maybes) this.#paint();
          return ok(null);
        },
        selection: () => ok(this.#selection),
        'describe-found': async ({ passage }) => {
          const { reading, placed } = await this.look();
          const range = placed.find(({ id }) => id === passage)?.range;
          const described = range ? selectionOf(reading, range) : describeFound(reading, passage);
          if (!described) return problem(GONE);
          return ok({ source: described.source, selector: described.selector });
        },
        'tag-selection': async () => {
          await this.keepSelection();
          return ok(null);
        },
        'passages-changed': ({ documents }) => {
          const key = this.#state?.reading.key;
          if (documents.length === 0) unheard(this.lookAgain());
          else if (key !== undefined && documents.includes(key)) unheard(this.#placeAgain());
          return ok(null);
        },
      }),
    );
  }

  /** Reads the page unless it was read already. */
  look(): Promise<State> {
    if (!this.#look) {
      const look = this.#read();
      this.#look = look;
      // A look that failed is tried again at the next asking.
      look.catch(() => {
        if (this.#look === look) this.#look = null;
      });
    }
    return this.#look;
  }

  /** Reads the page anew, because it or the settings changed, and tells the panel. */
  async lookAgain(): Promise<void> {
    this.#look = null;
    await this.look();
    await this.#tell();
  }

  /** Looks whether the page says something else now, or shows its words in another place of its document. */
  async pageChanged(): Promise<void> {
    const before = await this.look();
    const { reading } = before;
    const index = indexText(this.#page.body ?? this.#page);
    const isSamePage = documentKey(this.#page.location.href) === reading.key;
    if (!isSamePage || index.text !== reading.index.text) return this.lookAgain();
    if (this.#state !== before) return;
    this.#keepState({ ...before, reading: { ...reading, index } });
    this.#paint();
  }

  /** Whether Alt+T means anything to this person. */
  get tagByKey(): boolean {
    return this.#state?.settings.tagByKey ?? NO_SETTINGS.tagByKey;
  }

  /** Takes up what is selected in the page, and tells the panel if it is something else than before. */
  select(): void {
    const reading = this.#state?.reading;
    const range = reading && selectedRange(this.#page, reading.index);
    const selection = reading && range ? selectionOf(reading, range) : null;
    if (selection?.id === this.#selection?.id) return;
    this.#selection = selection;
    void send('selection-changed', { selection });
  }

  /** Keeps the selected words. */
  async keepSelection(): Promise<void> {
    await this.look();
    this.select();
    const kept = await send('keep-selection', { selection: this.#selection, recommendations: [] });
    if (kept.ok) await send('selection-kept', { passage: kept.value.passage });
    else await send('selection-not-kept', { message: kept.problem.message });
  }

  /** Tells the panel that the highlight at this place was clicked, if there is one. */
  click(x: number, y: number): void {
    const passage = this.#painter.at(x, y);
    if (passage !== null) void send('passage-clicked', { passage });
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#painter.stop();
  }

  async #read(): Promise<State> {
    this.#turn += 1;
    const turn = this.#turn;
    const address = this.#page.location.href;
    const key = documentKey(address);
    const [settings, anchors] = await Promise.all([
      send('page-settings', { document: key }),
      send('anchors-for', { document: key }),
    ]);
    const known = settings.ok ? settings.value : NO_SETTINGS;
    const wishes = { meetingDate: known.meetingDate, anyway: this.#anyway };
    const reading = await readPage(this.#page, address, wishes);
    const kept = anchors.ok ? anchors.value : [];
    const state = { reading, anchors: kept, settings: known, placed: place(reading, kept) };
    if (turn !== this.#turn && this.#look) return this.#look;
    this.#state = state;
    this.#paint();
    return state;
  }

  /** Looks for the kept passages anew in the page as it was read. */
  async #placeAgain(): Promise<void> {
    const before = await this.look();
    const anchors = await send('anchors-for', { document: before.reading.key });
    if (!anchors.ok || this.#state !== before) return;
    const placed = place(before.reading, anchors.value);
    this.#keepState({ ...before, anchors: anchors.value, placed });
    this.#paint();
    await send('placed-anew', { document: before.reading.key, placed: [...placed] });
  }

  #keepState(state: State): void {
    this.#state = state;
    this.#look = Promise.resolve(state);
  }

  async #tell(): Promise<void> {
    if (this.#state) await send('report', { report: reportOf(this.#state) });
  }

  #paint(): void {
    const state = this.#state;
    if (!state) return;
    const { reading, anchors, settings, placed } = state;
    const canvas = { reading, anchors, placed, kinds: settings.kinds, shown: this.#shown };
    this.#painter.paint(reading.index, marksOf(canvas));
    this.#painter.focus(this.#focused);
  }

  #focus(passage: string | null, scroll: boolean): void {
    this.#focused = passage;
    this.#painter.focus(passage);
    const state = this.#state;
    if (!scroll || passage === null || !state) return;
    const range =
      state.placed.find(({ id }) => id === passage)?.range ??
      state.reading.found.find(({ id }) => id === passage);
    const live = range && state.reading.index.rangeOf(range.start, range.end);
    if (live) scrollToRange(live);
  }
}

function place(reading: PageReading, anchors: readonly Anchor[]): readonly Placed[] {
  const kept = anchors.filter(({ state }) => state === 'kept');
  const answers = prepare(reading.index).find(kept.map(({ selector }) => selector));
  return kept.flatMap(({ id, selector }, at) => {
    const answer = answers[at];
    if (!answer) return [];
    const { verdict, range } = answer;
    const now = range && reading.index.text.slice(range.start, range.end);
    return [{ id, verdict, range, quote: now === selector.exact ? null : now }];
  });
}

/** What the panel is told: never more than it shows. */
function reportOf({ reading, placed }: State): Report {
  const { key, document } = reading;
  const { kind, standing, address, title, council, language, meetings, truncations } = document;
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
