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
import { ok, problem } from '../../lib/model/index.ts';
import { marksOf } from './marks.ts';
import { concerned, place } from './placing.ts';
import type { Readable } from './readable.ts';
import { describeFound, selectionOf, type PageReading } from './reading.ts';
import { reportOf, textOf } from './report.ts';
import { unheard } from './turns.ts';

/** The page as it stands between two looks at it. */
interface State<Reading extends PageReading> {
  readonly reading: Reading;
  /** Only part of it was read so far: what is selected has no place in the whole yet. */
  readonly isPart: boolean;
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
 * Reads the page or the PDF it is given, paints what matters, and answers the panel. It throws nothing at the page.
 * `stop` takes every trace away.
 */
export class Reader<Reading extends PageReading> {
  readonly #readable: Readable<Reading>;
  readonly #stops: (() => void)[] = [];
  #shown: ShownInPage = { decisions: false, maybes: false };
  #anyway = false;
  #focused: string | null = null;
  #selection: Selection = null;
  /** The newest look at the page; one that was overtaken by a newer is dropped. */
  #look: Promise<State<Reading>> | null = null;
  #turn = 0;
  readonly #stopped = new AbortController();
  #state: State<Reading> | null = null;

  constructor(readable: Readable<Reading>) {
    this.#readable = readable;
    this.#stops.push(
      listen({
        here: () => ok(null),
        read: async ({ anyway }) => {
          if (anyway && !this.#anyway) {
            this.#anyway = true;
            this.#look = null;
          }
          return ok(await this.report());
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
        'describe-words': async (range) => ok(selectionOf((await this.look()).reading, range)),
        'whole-text': async () => {
          const { reading, isPart } = await this.look();
          if (isPart || reading.document.standing !== 'minutes') return ok(null);
          return ok({ key: reading.key, document: textOf(reading) });
        },
        'tag-selection': async () => {
          await this.keepSelection();
          return ok(null);
        },
        'passages-changed': ({ documents }) => {
          if (documents.length === 0) unheard(this.lookAgain());
          else if (this.#concernedBy(documents)) unheard(this.#placeAgain());
          return ok(null);
        },
      }),
    );
  }

  /** Reads the page unless it was read already. */
  look(): Promise<State<Reading>> {
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

  /** What the panel is told of the page, read now if need be. */
  async report(): Promise<Report> {
    const { reading, placed } = await this.look();
    return reportOf(reading, placed);
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
    const reading = this.#readable.refreshed(before.reading);
    if (!reading) return this.lookAgain();
    if (this.#state !== before) return;
    this.#keepState({ ...before, reading });
    this.#paint();
  }

  /** Whether Alt+T means anything to this person. */
  get tagByKey(): boolean {
    return this.#state?.settings.tagByKey ?? NO_SETTINGS.tagByKey;
  }

  /** Takes up what is selected in the page, and tells the panel if it is something else than before. */
  select(): void {
    const reading = this.#state?.isPart === false ? this.#state.reading : null;
    const range = reading && this.#readable.selected(reading);
    const selection = reading && range ? selectionOf(reading, range) : null;
    if (selection?.id === this.#selection?.id) return;
    this.#selection = selection;
    void send('selection-changed', { selection });
  }

  /** Keeps the selected words. */
  async keepSelection(): Promise<void> {
    await this.look();
    this.select();
    await this.keep(this.#selection);
  }

  /** Keeps these words and tells the panel. */
  async keep(selection: Selection): Promise<void> {
    const kept = await send('keep-selection', { selection, recommendations: [] });
    if (kept.ok) await send('selection-kept', kept.value);
    else await send('selection-not-kept', { message: kept.problem.message });
  }

  /** Tells the panel that the highlight at this place was clicked, if there is one. */
  click(x: number, y: number): void {
    const passage = this.#readable.at(x, y);
    if (passage !== null) void send('passage-clicked', { passage });
  }

  stop(): void {
    this.#stopped.abort();
    for (const stop of this.#stops) stop();
    this.#readable.stop();
  }

  async #read(): Promise<State<Reading>> {
    this.#turn += 1;
    const turn = this.#turn;
    const { key, address } = this.#readable.identity();
    const [settings, anchors] = await Promise.all([
      send('page-settings', { document: key }),
      send('anchors-for', { document: key, address }),
    ]);
    const known = settings.ok ? settings.value : NO_SETTINGS;
    const wishes = { meetingDate: known.meetingDate, anyway: this.#anyway };
    const stateOf = (reading: Reading, isPart: boolean): State<Reading> => {
      const kept = concerned(reading, anchors.ok ? anchors.value : []);
      return { reading, isPart, anchors: kept, settings: known, placed: place(reading, kept) };
    };
    const reading = await this.#readable.read(wishes, (part) => {
      if (turn !== this.#turn || this.#stopped.signal.aborted) return;
      this.#state = stateOf(part, true);
      this.#paint();
      unheard(this.#tell());
    });
    // What comes too late would be painted over what is open now, and listed in its place.
    this.#stopped.signal.throwIfAborted();
    if (turn !== this.#turn && this.#look) return this.#look;
    const state = stateOf(reading, false);
    this.#state = state;
    this.#paint();
    return state;
  }

  #concernedBy(documents: readonly string[]): boolean {
    const state = this.#state;
    if (!state) return false;
    return (
      documents.includes(state.reading.key) ||
      state.anchors.some(({ earlier }) => earlier && documents.includes(earlier.document))
    );
  }

  /** Looks for the kept passages anew in the page as it was read. */
  async #placeAgain(): Promise<void> {
    const before = await this.look();
    const { key, address } = this.#readable.identity();
    const answer = await send('anchors-for', { document: key, address });
    if (!answer.ok || this.#state !== before) return;
    const anchors = concerned(before.reading, answer.value);
    const placed = place(before.reading, anchors);
    this.#keepState({ ...before, anchors, placed });
    this.#paint();
    await send('placed-anew', { document: before.reading.key, placed: [...placed] });
  }

  #keepState(state: State<Reading>): void {
    this.#state = state;
    this.#look = Promise.resolve(state);
  }

  async #tell(): Promise<void> {
    const state = this.#state;
    if (state) await send('report', { report: reportOf(state.reading, state.placed) });
  }

  #paint(): void {
    const state = this.#state;
    if (!state) return;
    const { reading, anchors, settings, placed } = state;
    const canvas = { reading, anchors, placed, kinds: settings.kinds, shown: this.#shown };
    this.#readable.paint(reading, marksOf(canvas), anchors);
    this.#readable.focus(this.#focused);
  }

  #focus(passage: string | null, scroll: boolean): void {
    this.#focused = passage;
    this.#readable.focus(passage);
    const state = this.#state;
    if (!scroll || passage === null || !state) return;
    const range =
      state.placed.find(({ id }) => id === passage)?.range ??
      state.reading.found.find(({ id }) => id === passage);
    if (range) this.#readable.reveal(state.reading, range, passage);
  }
}
