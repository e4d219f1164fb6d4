import { effect, signal, type Signal } from '@preact/signals';
import { filtered, type PassageFilter } from '../../components/passages/views.ts';
import { commandFor, type CommandId } from '../../components/keys/commands.ts';
import type { PassageView } from '../../components/passages/types.ts';
import { send, type Selection } from '../../lib/messages.ts';
import type { IsoDate } from '../../lib/model/index.ts';
import type { Settings, Store } from '../../lib/store/index.ts';
import { askForSite } from '../browser/ask-for-site.ts';
import { followPdfSites, type PdfSites } from '../browser/pdf-sites.ts';
import { followSites, type Sites } from '../browser/sites.ts';
import { followStore, type Stored } from '../browser/stored.ts';
import { tellPages } from '../browser/tell-pages.ts';
import { toasts, type Toasts } from '../browser/toasts.ts';
import { panelActs, type Acts } from './acts.ts';
import { followPromises, type Following } from './following.ts';
import { linkToPage, type PageLink } from './page.ts';
import { followTab } from './tab.ts';
import { panelView, type PanelView } from './view.ts';

export type OpenDialog = 'settings' | 'keys' | 'paste' | null;

/** Everything the panel's parts need. */
export interface Panel {
  readonly page: PageLink;
  readonly stored: Stored;
  readonly store: Store;
  readonly view: PanelView;
  readonly acts: Acts;
  readonly following: Following;
  /** Whether the actions of earlier meetings are listed instead of the page's passages. */
  readonly earlier: Signal<boolean>;
  showEarlier(): void;
  readonly toasts: Toasts;
  readonly sites: Sites;
  readonly pdfs: PdfSites;
  /** Puts the viewer in the place of the PDF in view. Must be the first thing done in a click. */
  openPdf(address: string): Promise<void>;
  readonly dialog: Signal<OpenDialog>;
  choose(filter: PassageFilter): void;
  run(command: CommandId, passage: PassageView | null): Promise<void>;
  tagSelection(selection: NonNullable<Selection>): Promise<void>;
  giveDate(date: IsoDate): Promise<void>;
  set(fields: Partial<Settings>): Promise<void>;
  /** Keys that work wherever the focus is in the panel; true where one did. */
  onKey(event: KeyboardEvent): boolean;
}

/** Puts the panel together and keeps page and store in step with it. */
export function makePanel(store: Store): Panel {
  const stored = followStore(store);
  const messages = toasts(store);
  const dialog = signal<OpenDialog>(null);
  const page = linkToPage(followTab(), {
    onClicked: (id) => goTo(id),
    onSelectionKept: (id, undo) => {
      page.letGo();
      messages.done('Kept.', undo);
      tagKept(id);
    },
    onSelectionNotKept: (message) => messages.say(message, { failure: true }),
  });
  const view = panelView(page.state, stored);
  const acts = panelActs(page, stored, store, messages);
  const following = followPromises(page, stored, store, messages);
  const earlier = signal(false);

  const want = (id: string | null | undefined) => {
    if (id) view.wanted.value = { id };
  };
  /** Shows a row, in another filter if it is not in this one. */
  const goTo = (id: string) => {
    earlier.value = false;
    if (!view.rows.peek().some((row) => row.id === id)) {
      const filters: readonly PassageFilter[] = ['found', 'maybe', 'decisions', 'dismissed'];
      const holder = filters.find((one) => filtered(view.all.peek(), one).some((row) => row.view.id === id));
      view.filter.value = holder ?? 'found';
    }
    view.current.value = id;
    want(id);
  };

  /** Shows what was just kept and asks what it serves. The store's news of it may still be on the way. */
  const tagKept = (id: string) => {
    earlier.value = false;
    view.filter.value = 'found';
    view.current.value = id;
    view.tagging.value = id;
  };

  const run = async (command: CommandId, passage: PassageView | null): Promise<void> => {
    if (command === 'undo') await messages.undo();
    if (command === 'help') dialog.value = 'keys';
    if (!passage) return;
    const rows = view.rows.peek();
    const at = rows.findIndex(({ id }) => id === passage.id);
    if (command === 'keep' && passage.state !== 'kept') {
      const next = rows.find((row, place) => place > at && row.state === 'found');
      if (await acts.keep(passage)) want(next?.id ?? passage.id);
    }
    if (command === 'dismiss' && passage.state !== 'dismissed') {
      const next = rows[at + 1] ?? rows[at - 1];
      if (await acts.dismiss(passage)) want(next?.id);
    }
    if (command === 'edit' && passage.state !== 'dismissed') view.editing.value = passage.id;
    if (command === 'tag' && passage.state !== 'dismissed') view.tagging.value = passage.id;
    if (command === 'suggested' && passage.state !== 'dismissed' && passage.tags.length === 0) {
      const [first] = view.suggestions.peek().get(passage.id) ?? [];
      if (first) await acts.tag(passage, [first.key]);
      else messages.say('No recommendation is suggested for these words. Press R to choose one.');
    }
    if (command === 'why') {
      view.explained.value = view.explained.peek() === passage.id ? null : passage.id;
    }
  };

  const set = async (fields: Partial<Settings>): Promise<void> => {
    const written = await store.settings.set(fields);
    if (!written.ok) messages.say(written.problem.message, { failure: true });
  };

  keepInStep(page, view, earlier, store);
  return {
    page,
    stored,
    store,
    view,
    acts,
    following,
    earlier,
    showEarlier: () => {
      earlier.value = true;
      view.editing.value = null;
    },
    toasts: messages,
    sites: followSites(),
    pdfs: followPdfSites(),
    openPdf: async (address) => {
      // Only Firefox needs to be asked: elsewhere the press of the toolbar button was enough.
      if (import.meta.env.FIREFOX) await askForSite(address);
      const tab = page.tab();
      const opened = tab === null ? null : await send('open-pdf', { tab, address });
      if (opened && !opened.ok) messages.say(opened.problem.message, { failure: true });
    },
    dialog,
    run,
    set,
    choose: (filter) => {
      earlier.value = false;
      view.filter.value = filter;
      view.editing.value = null;
    },
    tagSelection: async (selection) => {
      const id = await acts.keepSelection(selection);
      if (id === null) return;
      page.letGo();
      tagKept(id);
    },
    giveDate: async (date) => {
      const state = page.state.peek();
      if (state.phase !== 'ready') return;
      const { meetingDates } = stored.settings.peek();
      await set({ meetingDates: { ...meetingDates, [state.report.document.key]: date } });
    },
    onKey: (event) => {
      const { letters, letterKeys } = stored.settings.peek();
      const command = commandFor(event, letters, letterKeys);
      if (command !== 'undo' && command !== 'help') return false;
      void run(command, null);
      return true;
    },
  };
}

/** Page follows row, painting follows filter, pages hear of changes, and what was read is remembered. */
function keepInStep(page: PageLink, view: PanelView, earlier: Signal<boolean>, store: Store): void {
  let key: string | null = null;
  let remembered: string | null = null;
  effect(() => {
    const state = page.state.value;
    if (state.phase !== 'ready') return;
    const { document } = state.report;
    const { file } = document;
    if (document.key !== key) {
      key = document.key;
      earlier.value = false;
      view.filter.value = 'found';
      view.current.value = null;
      view.editing.value = null;
      view.tagging.value = null;
    }
    // A long file tells of itself twice: what is known of part of it is not to be remembered.
    const isPart = file !== undefined && file.pagesRead < file.pages;
    // A calendar holds no minutes, but the days of meetings to come.
    const isOfUse = document.standing === 'minutes' || document.kind === 'calendar';
    if (document.key === remembered || !isOfUse || isPart) return;
    remembered = document.key;
    void store.documents.read({
      key: document.key,
      address: document.address,
      ...(file ? { addresses: document.address === null ? [] : [document.address] } : {}),
      title: document.title,
      council: document.council,
      body: document.meetings[0]?.body ?? null,
      meetings: [...document.meetings],
      ...(document.calendar ? { calendar: document.calendar } : {}),
      lastRead: new Date().toISOString(),
    });
  });
  effect(() => page.focus(view.current.value, true));
  effect(() => {
    const filter = view.filter.value;
    if (page.state.value.phase === 'ready') page.show(filter === 'decisions', filter === 'maybe');
  });
  store.subscribe(({ kinds, documents }) => {
    if (kinds.includes('settings')) void tellPages([]);
    else if (kinds.includes('passage')) void tellPages(documents);
  });
}
