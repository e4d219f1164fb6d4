import { effect, signal, type ReadonlySignal } from '@preact/signals';
import {
  listen,
  send,
  type MessageAnswer,
  type Report,
  type Selection,
  type WholeText,
} from '../../lib/messages.ts';
import { ok, problem, type Change, type Result } from '../../lib/model/index.ts';
import { bringReaderInto } from '../browser/reader.ts';
import type { TabInView } from './tab.ts';

const GONE = 'The page is gone. What you kept is safe.';

/** What is known of the page in view. */
export type PageState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'ready'; readonly report: Report }
  /** Minutemark was not let into this page. */
  | { readonly phase: 'closed' }
  /** It was let in, and did not answer. */
  | { readonly phase: 'failed'; readonly sentence: string };

/** The page in the tab in view, as the panel speaks with it. */
export interface PageLink {
  readonly state: ReadonlySignal<PageState>;
  readonly selection: ReadonlySignal<Selection>;
  /** The tab it is in, or null. */
  tab(): number | null;
  /** Forgets the selection: it was dealt with. */
  letGo(): void;
  /** Reads a page that does not look like minutes. */
  readAnyway(): void;
  /** What keeping a found passage needs beside what its row shows. */
  describe(passage: string): Promise<Result<MessageAnswer<'describe-found'>>>;
  /** Describes words between two offsets of the page's text. */
  describeWords(range: { readonly start: number; readonly end: number }): Promise<Result<Selection>>;
  /** Everything that was read, or null where there are no minutes. */
  wholeText(): Promise<Result<WholeText | null>>;
  /** Outlines a passage in the page; scrolls there if asked to and it is out of view. */
  focus(passage: string | null, scroll: boolean): void;
  /** Shows a page of a PDF in the viewer, from 1. */
  goToPage(page: number): void;
  /** Paints decisions or maybes too, while they are listed. */
  show(decisions: boolean, maybes: boolean): void;
}

/** What the page tells without being asked. */
export interface PageEvents {
  onClicked(passage: string): void;
  onSelectionKept(passage: string, undo: Change): void;
  onSelectionNotKept(message: string): void;
}

/** Keeps in touch with the page in view: reads it when it comes into view, and hears what it says. */
export function linkToPage(tab: ReadonlySignal<TabInView>, events: PageEvents): PageLink {
  const state = signal<PageState>({ phase: 'reading' });
  const selection = signal<Selection>(null);
  const isInView = (sender: chrome.runtime.MessageSender) => sender.tab?.id === tab.peek().id;

  const read = async ({ id, visit }: TabInView, anyway: boolean) => {
    if (id === null) return;
    const answer = (await bringReaderInto(id)) ? await send('read', { anyway }, { tab: id }) : null;
    // The person may have gone on to another page meanwhile.
    if (tab.peek().visit !== visit) return;
    if (answer === null) state.value = { phase: 'closed' };
    else if (answer.ok) state.value = { phase: 'ready', report: answer.value };
    else state.value = { phase: 'failed', sentence: answer.problem.message };
    if (!answer?.ok) return;
    const selected = await send('selection', {}, { tab: id });
    if (tab.peek().visit === visit) selection.value = selected.ok ? selected.value : null;
  };

  let before: number | null = null;
  effect(() => {
    const now = tab.value;
    if (now.id !== before || now.loading) state.value = { phase: 'reading' };
    before = now.id;
    selection.value = null;
    if (!now.loading) void read(now, false);
  });

  listen({
    report: ({ report }, sender) => {
      if (isInView(sender)) state.value = { phase: 'ready', report };
      return ok(null);
    },
    'placed-anew': ({ document, placed }, sender) => {
      const now = state.peek();
      if (isInView(sender) && now.phase === 'ready' && now.report.document.key === document) {
        state.value = { phase: 'ready', report: { ...now.report, placed } };
      }
      return ok(null);
    },
    'selection-changed': ({ selection: selected }, sender) => {
      if (isInView(sender)) selection.value = selected;
      return ok(null);
    },
    'passage-clicked': ({ passage }, sender) => {
      if (isInView(sender)) events.onClicked(passage);
      return ok(null);
    },
    'selection-kept': ({ passage, undo }, sender) => {
      if (isInView(sender)) events.onSelectionKept(passage, undo);
      return ok(null);
    },
    'selection-not-kept': ({ message }, sender) => {
      if (isInView(sender)) events.onSelectionNotKept(message);
      return ok(null);
    },
  });

  const toPage = (deliver: (tabId: number) => Promise<unknown>) => {
    const { id } = tab.peek();
    if (id !== null && state.peek().phase === 'ready') void deliver(id);
  };
  return {
    state,
    selection,
    tab: () => tab.peek().id,
    describe: async (passage) => {
      const { id } = tab.peek();
      return id === null ? problem(GONE) : send('describe-found', { passage }, { tab: id });
    },
    describeWords: async ({ start, end }) => {
      const { id } = tab.peek();
      return id === null ? problem(GONE) : send('describe-words', { start, end }, { tab: id });
    },
    wholeText: async () => {
      const { id } = tab.peek();
      return id === null ? problem(GONE) : send('whole-text', {}, { tab: id });
    },
    letGo: () => {
      selection.value = null;
    },
    readAnyway: () => void read(tab.peek(), true),
    focus: (passage, scroll) => toPage((id) => send('focus-passage', { passage, scroll }, { tab: id })),
    goToPage: (page) => toPage((id) => send('go-to-page', { page }, { tab: id })),
    show: (decisions, maybes) => toPage((id) => send('show', { decisions, maybes }, { tab: id })),
  };
}
