import { Palette } from '../../components/recommendations/Palette.tsx';
import { CloseDialog } from '../../components/tracker/bulk/CloseDialog.tsx';
import { withTags } from '../../components/tracker/bulk/BulkBar.tsx';
import { RowPicker } from '../../components/tracker/detail/RowPicker.tsx';
import { ColumnsDialog } from '../../components/tracker/filters/ColumnsDialog.tsx';
import { DEFAULT_CHOICES } from '../../components/tracker/grid/columns.tsx';
import { KeepViewDialog } from '../../components/tracker/views/KeepViewDialog.tsx';
import type { Commitment, Passage, RecommendationKey, RecommendationSet } from '../../lib/model/index.ts';
import { recentlyUsed } from '../../lib/recommendations/recent.ts';
import { taggedWords } from '../../lib/recommendations/tagged.ts';
import { prepareSuggestions } from '../../lib/recommendations/suggest/suggest.ts';
import type { TrackerRow } from '../../lib/tracker/rows.ts';
import { PasteSet } from '../browser/PasteSet.tsx';
import { Done } from './Done.tsx';
import { ImportSets } from './ImportSets.tsx';
import type { Tracker } from './tracker.ts';

/** The dialog that is open, if one is. */
export function Dialogs({ tracker }: { readonly tracker: Tracker }) {
  const { dialog, asking, model } = tracker;
  const open = dialog.value;
  const close = () => (dialog.value = null);
  switch (open?.kind) {
    case undefined:
      return null;
    case 'paste':
      return <PasteSet store={tracker.store} toasts={tracker.toasts} onClose={close} />;
    case 'import':
      return <ImportSets tracker={tracker} hash={open.hash ?? null} onClose={close} />;
    case 'done':
      return <Done tracker={tracker} onClose={close} />;
    case 'columns':
      return (
        <ColumnsDialog
          model={model}
          onReset={() =>
            (asking.choices.value = {
              ...asking.choices.value,
              ...DEFAULT_CHOICES,
              sorting: asking.choices.value.sorting,
            })
          }
          onClose={close}
        />
      );
    case 'keep view':
      return (
        <KeepViewDialog
          holds={`It will show these ${tracker.shown.value.length} rows, and those that come to fit, with the same columns, order and groups.`}
          taken={tracker.stored.settings.value.ownViews.map(({ name }) => name)}
          onKeep={async (name) => {
            await asking.keep(name);
            close();
          }}
          onClose={close}
        />
      );
    case 'tag':
      return <Tag tracker={tracker} ids={[open.commitment]} onClose={close} />;
    case 'tag all':
      return <Tag tracker={tracker} ids={open.commitments} onClose={close} />;
    case 'close':
      return <Closing tracker={tracker} ids={open.commitments} onClose={close} />;
    case 'move':
      return (
        <RowPicker
          title="Move the passage to another row"
          about="The passage stands under the row that you choose. A row left without passages goes; Undo brings it back."
          verb="Move here"
          rows={tracker.rows.value.filter(({ commitment }) => commitment.id !== open.commitment)}
          onChoose={({ commitment }) => {
            void tracker.movePassage(open.passage, commitment.id, 'update');
            close();
          }}
          onClose={close}
        />
      );
    case 'merge':
      return (
        <RowPicker
          title="Merge with another row"
          about="The row that you choose goes into this one, with its passages, progress and notes. Undo takes it out again."
          verb="Merge"
          rows={tracker.rows.value.filter(({ commitment }) => commitment.id !== open.commitment)}
          onChoose={({ commitment }) => {
            void tracker.merge(open.commitment, [commitment.id]);
            close();
          }}
          onClose={close}
        />
      );
  }
}

interface OfRows {
  readonly tracker: Tracker;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

function rowsOf({ rows }: Tracker, ids: readonly string[]): TrackerRow[] {
  const wanted = new Set(ids);
  return rows.value.filter(({ commitment }) => wanted.has(commitment.id));
}

function Tag({ tracker, ids, onClose }: OfRows) {
  const { stored, dialog } = tracker;
  const rows = rowsOf(tracker, ids);
  const [row] = rows;
  if (!row) return null;
  const single = rows.length === 1;
  return (
    <Palette
      words={single ? row.commitment.action : `${rows.length} rows`}
      sets={stored.sets.value}
      suggested={single ? suggestFor(row.commitment, stored.sets.value, stored.passages.value) : []}
      recent={recentlyUsed(stored.passages.value)}
      chosen={single ? row.commitment.recommendations : inAll(rows)}
      onChange={(chosen) => {
        if (single) return void tracker.tag(row.commitment, chosen);
        const added = chosen.filter((key) => !inAll(rows).some((one) => isSame(one, key)));
        void tracker.editEach(
          rows.map(({ commitment }) => ({ id: commitment.id, fields: withTags(commitment, added) })),
          `${rows.length} rows tagged.`,
        );
      }}
      onClose={onClose}
      onPaste={() => (dialog.value = { kind: 'paste' })}
    />
  );
}

const isSame = (a: RecommendationKey, b: RecommendationKey): boolean => a.set === b.set && a.ref === b.ref;

/** The recommendations that all of the rows serve. */
const inAll = (rows: readonly TrackerRow[]): readonly RecommendationKey[] =>
  (rows[0]?.commitment.recommendations ?? []).filter((key) =>
    rows.every(({ commitment }) => commitment.recommendations.some((one) => isSame(one, key))),
  );

/** Days of meetings that are offered as the one that agreed the closing. */
const OFFERED = 6;

function Closing({ tracker, ids, onClose }: OfRows) {
  const rows = rowsOf(tracker, ids);
  const { meetings } = tracker.following;
  const offered = new Set(
    rows.slice(0, 50).flatMap(({ commitment }) =>
      meetings.value
        .of(commitment)
        .slice(-OFFERED)
        .toReversed()
        .map((day) => [commitment.body, day].filter(Boolean).join(', ')),
    ),
  );
  const all = rows.map(({ commitment }) => commitment.id);
  const count = all.length === 1 ? (rows[0]?.commitment.ref ?? '') : `${all.length} rows`;
  return (
    <CloseDialog
      refs={rows.map(({ commitment }) => commitment.ref)}
      meetings={[...offered].slice(0, 12)}
      onAgreed={(closedAt) => {
        void tracker.editAll(all, { status: 'Closed', closedAt }, `${count} closed.`);
        onClose();
      }}
      onToBeAgreed={() => {
        void tracker.editAll(all, { status: 'Complete – to be agreed' }, `${count} complete, to be agreed.`);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

const suggestFor = (
  { action, itemTitle }: Commitment,
  sets: readonly RecommendationSet[],
  passages: readonly Passage[],
) =>
  prepareSuggestions(sets, new Map(), taggedWords(passages))({ quote: action, item: itemTitle, before: '' });
