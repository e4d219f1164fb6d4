import { useMemo } from 'preact/hooks';
import { ImportDialog } from '../../components/recommendations/import/ImportDialog.tsx';
import { readRecommendationFile } from '../../lib/exchange/recommendations/read-file.ts';
import { ok, problem, type ReadSets, type Result } from '../../lib/model/index.ts';
import { setsOfText } from '../../lib/recommendations/read-sets.ts';
import { handedOver } from '../browser/hand-over.ts';
import { readReportPdf } from '../browser/read-pdf.ts';
import type { Tracker } from './tracker.ts';

const UNREADABLE =
  'This file could not be read from your device, so nothing was changed. It may have been moved or be open in another program.';

const NOT_HANDED_OVER =
  'The recommendations of the report did not arrive here. Nothing was changed. Open the report and press the button again, or choose its file here.';

async function listsOf(hash: string): Promise<Result<ReadSets>> {
  const sets = await handedOver(hash);
  return sets ? ok(sets) : problem(NOT_HANDED_OVER);
}

/** The import with files, store and messages behind it. */
export function ImportSets({
  tracker,
  hash,
  onClose,
}: {
  readonly tracker: Tracker;
  /** Names lists that another page hands over, or null. */
  readonly hash: string | null;
  readonly onClose: () => void;
}) {
  const { stored, store, toasts } = tracker;
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    const counted = new Set<string>();
    const count = (key: string) => found.set(key, (found.get(key) ?? 0) + 1);
    for (const { recommendations, commitment } of stored.passages.value) {
      for (const { set, ref } of recommendations) {
        count(`${set} ${ref}`);
        counted.add(`${commitment} ${set} ${ref}`);
      }
    }
    // A row carries its passages' tags too: those are one tag to a person.
    for (const { id, recommendations } of stored.commitments.value) {
      for (const { set, ref } of recommendations) {
        if (!counted.has(`${id} ${set} ${ref}`)) count(`${set} ${ref}`);
      }
    }
    return found;
  }, [stored.passages.value, stored.commitments.value]);
  const given = useMemo(() => (hash === null ? undefined : listsOf(hash)), [hash]);
  return (
    <ImportDialog
      {...(given && { given })}
      sets={stored.sets.value}
      tagged={(set, ref) => counts.get(`${set} ${ref}`) ?? 0}
      readText={(text) => setsOfText(text, null)}
      readFile={async (file) => {
        try {
          const bytes = new Uint8Array(await file.arrayBuffer());
          return await readRecommendationFile(file.name, bytes, readReportPdf);
        } catch (error) {
          return problem(UNREADABLE, error);
        }
      }}
      onTake={async (taken) => {
        const moves = taken.flatMap(({ set, moves: own }) => own.map((move) => ({ set: set.id, ...move })));
        const count = taken.reduce((sum, { set }) => sum + set.recommendations.length, 0);
        const saved = await toasts.tell(store.takeSets({ sets: taken.map(({ set }) => set), moves }), () =>
          count === 1 ? 'Saved one recommendation.' : `Saved ${count} recommendations.`,
        );
        return saved !== null;
      }}
      onClose={onClose}
    />
  );
}
