import { useMemo, useState } from 'preact/hooks';
import type { Recommendation, RecommendationSet, Result } from '../../../lib/model/index.ts';
import { correctedList, corrections, type Move } from '../../../lib/recommendations/correction.ts';
import { faultOfPreview, previewOf, type PreviewSet } from '../../../lib/recommendations/preview.ts';
import type { ReadSets } from '../../../lib/recommendations/read-sets.ts';
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

  const show = (read: Result<ReadSets>) => {
    if (!read.ok) return setSay(read.problem.message);
    setSay(read.value.note ?? '');
    const preview = previewOf(read.value.sets, () => crypto.randomUUID());
    setLists(preview);
    setChoices(
      Object.fromEntries(
        preview.map((list) => [list.id, { replaces: likelyOlder(list, props.sets), sendTo: new Map() }]),
      ),
    );
  };
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
      {lists.map((list) => {
        const choice = choices[list.id] ?? NEW;
        const older = props.sets.find(({ id }) => id === choice.replaces) ?? null;
        const choose = (next: Choice) => setChoices({ ...choices, [list.id]: next });
        return (
          <div key={list.id} class="import-one">
            <PreviewList
              set={list}
              onChange={(changed) => setLists(lists.map((one) => (one.id === list.id ? changed : one)))}
            />
            {!list.dropped && props.sets.length > 0 && (
              <label>
                Save it as{' '}
                <select
                  aria-label={`Save ${list.title || list.heading} as`}
                  value={choice.replaces ?? ''}
                  onChange={(event) =>
                    choose({ replaces: event.currentTarget.value || null, sendTo: new Map() })
                  }
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

/** The list that this one most likely corrects: of the same name and day, or the same inspection of the same council. */
function likelyOlder(list: PreviewSet, sets: readonly RecommendationSet[]): string | null {
  const older = sets.find(
    ({ title, published, archived }) =>
      !archived && title === list.title && (published ?? '') === list.published,
  );
  return older?.id ?? null;
}

function takenFrom(
  list: PreviewSet,
  { replaces, sendTo }: Choice,
  sets: readonly RecommendationSet[],
  tagged: ImportDialogProps['tagged'],
): TakenSet {
  const older = sets.find(({ id }) => id === replaces) ?? null;
  const rows = list.rows.map(({ ref, text, theme, due }): Recommendation => ({
    ref: ref.trim(),
    text,
    theme: theme.trim() || null,
    ...(due !== '' && { beside: { number: '', planActions: [], lead: '', executiveMember: '', due } }),
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
