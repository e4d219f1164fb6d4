import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadSets, Recommendation, RecommendationSet, Result } from '../../../lib/model/index.ts';
import { correctedList, corrections, type Move } from '../../../lib/recommendations/correction.ts';
import { faultOfPreview, previewOf, type PreviewSet } from '../../../lib/recommendations/preview.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { CorrectionNotes } from './CorrectionNotes.tsx';
import { PreviewList } from './PreviewList.tsx';
import { SourcePicker } from './SourcePicker.tsx';
import './import-dialog.css';

/** A list as it is to be saved: a new one, or one that takes the place of an older one under its id. */
export interface TakenSet {
  readonly set: Omit<RecommendationSet, 'createdAt' | 'edited' | 'deletedAt'>;
  readonly moves: readonly Move[];
}

export interface ImportDialogProps {
  readonly sets: readonly RecommendationSet[];
  /** How many passages and rows of the tracker carry a recommendation. */
  readonly tagged: (set: string, ref: string) => number;
  /** Lists that come from an open report. Absent where a person chooses a file or pastes. */
  readonly given?: Promise<Result<ReadSets>>;
  readonly readText: (text: string) => Result<ReadSets>;
  readonly readFile: (file: File) => Promise<Result<ReadSets>>;
  /** Saves all lists or none; answers whether it did. */
  readonly onTake: (taken: readonly TakenSet[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What a person chose for one list beside its rows. */
interface Choice {
  /** The older list that this one corrects, or null for a new one. */
  readonly replaces: string | null;
  readonly sendTo: ReadonlyMap<string, string>;
}

/** Takes recommendations from a report, a sheet or a paste; everything can be put right before anything is saved. */
export function ImportDialog(props: ImportDialogProps) {
  const [lists, setLists] = useState<readonly PreviewSet[]>([]);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [say, setSay] = useState('');
  const [busy, setBusy] = useState(false);

  const show = (read: Result<ReadSets>): void => {
    if (!read.ok) return setSay(read.problem.message);
    setSay(read.value.note ?? '');
    const preview = previewOf(read.value.sets, () => crypto.randomUUID());
    const older = likelyOlder(preview, props.sets);
    setLists(preview.map((list) => ({ ...list, title: older.get(list.id)?.title ?? list.title })));
    setChoices(
      Object.fromEntries(
        preview.map(({ id }) => [id, { replaces: older.get(id)?.id ?? null, sendTo: new Map() }]),
      ),
    );
  };
  const showFirst = useRef(show);
  // Shown once: what a person has changed since stays.
  useEffect(() => void props.given?.then(showFirst.current), [props.given]);
  const readFile = async (file: File) => {
    setBusy(true);
    setSay(`Reading ${file.name}…`);
    show(await props.readFile(file));
    setBusy(false);
  };

  const taken = useMemo(
    () =>
      lists
        .filter(({ dropped }) => !dropped)
        .map((list) => takenFrom(list, choices[list.id] ?? NEW, props.sets, props.tagged)),
    [lists, choices, props.sets, props.tagged],
  );
  const twice = new Set(taken.map(({ set }) => set.id)).size < taken.length;
  const faulty = twice || taken.length === 0 || lists.some((list) => faultOfPreview(list) !== null);

  return (
    <Dialog title="Take recommendations in" onClose={props.onClose} wide>
      {lists.length === 0 && (
        <SourcePicker
          busy={busy}
          onText={(text) => show(props.readText(text))}
          onFile={(file) => void readFile(file)}
        />
      )}
      <p role="status" class="import-say">
        {say}
      </p>
      {lists.length > 0 && (
        <div class="import-lists">
          {lists.map((list) => {
            const choice = choices[list.id] ?? NEW;
            const older = props.sets.find(({ id }) => id === choice.replaces) ?? null;
            const change = (next: PreviewSet) =>
              setLists(lists.map((one) => (one.id === list.id ? next : one)));
            const choose = (next: Choice) => setChoices({ ...choices, [list.id]: next });
            return (
              <div key={list.id} class="import-one">
                <PreviewList set={list} onChange={change} />
                {!list.dropped && props.sets.length > 0 && (
                  <label>
                    Save it as{' '}
                    <select
                      aria-label={`Save ${list.title || list.heading} as`}
                      value={choice.replaces ?? ''}
                      onChange={(event) => {
                        const replaces = event.currentTarget.value || null;
                        choose({ replaces, sendTo: new Map() });
                        const title = props.sets.find(({ id }) => id === replaces)?.title;
                        if (title !== undefined) change({ ...list, title });
                      }}
                    >
                      <option value="">a list of its own</option>
                      {props.sets.map(({ id, title }) => (
                        <option key={id} value={id}>
                          a correction of “{title}”
                        </option>
                      ))}
                    </select>
                  </label>
                )}
                {!list.dropped && older && (
                  <CorrectionNotes
                    changes={corrections(older.recommendations, list.rows)}
                    after={list.rows}
                    tagged={(ref) => props.tagged(older.id, ref)}
                    sendTo={choice.sendTo}
                    onSendTo={(from, to) => {
                      const sendTo = new Map(choice.sendTo);
                      if (to === null) sendTo.delete(from);
                      else sendTo.set(from, to);
                      choose({ ...choice, sendTo });
                    }}
                  />
                )}
              </div>
            );
          })}
        </div>
      )}
      {lists.length > 0 && (
        <div class="import-end">
          <Button
            look="main"
            disabled={faulty || busy}
            onPress={async () => {
              setBusy(true);
              if (await props.onTake(taken)) props.onClose();
              setBusy(false);
            }}
          >
            {takeWords(taken)}
          </Button>
          <Button
            onPress={() => {
              setLists([]);
              setSay('');
            }}
          >
            Start again
          </Button>
          <Button onPress={props.onClose}>Cancel</Button>
          {twice && <span class="import-fault">Two lists cannot both correct the same older one.</span>}
        </div>
      )}
    </Dialog>
  );
}

const NEW: Choice = { replaces: null, sendTo: new Map() };

function takeWords(taken: readonly TakenSet[]): string {
  const count = taken.reduce((sum, { set }) => sum + set.recommendations.length, 0);
  return count === 1 ? 'Take 1 recommendation' : `Take ${count} recommendations`;
}

/**
 * The saved list that each of these most likely corrects, each taken once: of the same name and day, or of the same
 * inspection of the same authority, published the same day for the same addressee. People rename what they took.
 */
function likelyOlder(
  lists: readonly PreviewSet[],
  sets: readonly RecommendationSet[],
): ReadonlyMap<string, RecommendationSet> {
  const found = new Map<string, RecommendationSet>();
  for (const list of lists) {
    const free = sets.filter((set) => !set.archived && ![...found.values()].includes(set));
    const sameDay = free.filter(({ published }) => (published ?? '') === list.published);
    const older =
      sameDay.find(({ title }) => title === list.title) ??
      sameDay.find(
        ({ inspection, authority, addressee }) =>
          list.published !== '' &&
          (inspection ?? '') === list.inspection &&
          (authority ?? '') === list.authority &&
          (addressee ?? null) === list.addressee,
      );
    if (older) found.set(list.id, older);
  }
  return found;
}

function takenFrom(
  list: PreviewSet,
  { replaces, sendTo }: Choice,
  sets: readonly RecommendationSet[],
  tagged: ImportDialogProps['tagged'],
): TakenSet {
  const older = sets.find(({ id }) => id === replaces) ?? null;
  const rows = list.rows.map(({ ref, text, theme, due, lead, executiveMember }): Recommendation => ({
    ref: ref.trim(),
    text,
    theme: theme.trim() || null,
    ...([due, lead, executiveMember].some((set) => set !== '') && {
      beside: { number: '', planActions: [], lead, executiveMember, due },
    }),
  }));
  const { recommendations, moves } = older
    ? correctedList(
        rows,
        corrections(older.recommendations, rows),
        (ref) => tagged(older.id, ref) > 0,
        sendTo,
      )
    : { recommendations: rows, moves: [] };
  return {
    set: {
      id: older?.id ?? list.id,
      title: list.title.trim(),
      inspection: list.inspection.trim() || null,
      authority: list.authority.trim() || null,
      published: list.published || null,
      addressee: list.addressee,
      recommendations: [...recommendations],
      archived: older?.archived ?? false,
    },
    moves,
  };
}
