import { useCallback, useEffect, useState } from 'preact/hooks';
import { CopyReview } from '../../../components/files/CopyReview.tsx';
import { ImportDialog } from '../../../components/files/ImportDialog.tsx';
import type { LogOf } from '../../../components/files/LogOwner.tsx';
import { SheetReview } from '../../../components/files/SheetReview.tsx';
import { acceptedSheet, type Accepted, type SheetPlan } from '../../../lib/exchange/import/plan.ts';
import { fullLayout } from '../../../lib/exchange/layouts.ts';
import { today } from '../../browser/today.ts';
import type { Desk } from './desk.ts';
import { differenceLines } from './difference-lines.ts';
import type { Opened, OpenedCopy } from './file-work.ts';
import type { FilesProps } from './files.ts';

const UNREADABLE =
  'This file could not be read from your device, so nothing was changed. It may have been moved or be open in another program.';

const TOO_LARGE =
  'This file has more than 300 MB, so it was not read and nothing was changed. A tracker of many years has less: choose another file.';
const MOST_BYTES = 300_000_000;

export interface ImportFilesProps extends FilesProps {
  readonly desk: Desk;
  /** A file that was dropped on the page, or null: then one is asked for. */
  readonly dropped: File | null;
  readonly onReplace: (copy: OpenedCopy, file: string) => Promise<string | null>;
  readonly onClose: () => void;
}

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person says of a sheet that it does not say itself. */
interface Said {
  readonly columns?: readonly (string | null)[];
  readonly of: LogOf;
}

const NOTHING_SAID: Said = { of: {} };

/** The import dialog with the files, the worker and the store behind it. */
export function ImportFiles(props: ImportFilesProps) {
  const { store, stored, toasts, desk, dropped, onClose } = props;
  const [given, setGiven] = useState<Given | null>(null);
  const [said, setSaid] = useState(NOTHING_SAID);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [serial, setSerial] = useState(0);
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const read = useCallback(
    async (file: Given, about: Said) => {
      setBusy(true);
      const result = await desk.open({
        file: file.name,
        bytes: file.bytes,
        today: today(),
        ownLayouts: stored.settings.value.layouts,
        of: about.of,
        ...(about.columns && { columns: about.columns }),
      });
      setBusy(false);
      if (!result.ok) return setProblem(result.problem.message);
      setProblem('');
      setOpened(result.value);
    },
    [desk, stored],
  );
  const take = useCallback(
    async (file: File) => {
      if (file.size > MOST_BYTES) return setProblem(TOO_LARGE);
      setProblem('');
      setReading(file.name);
      try {
        const next = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
        setGiven(next);
        setSaid(NOTHING_SAID);
        await read(next, NOTHING_SAID);
        // Another file is another review; the same one read anew keeps what was chosen of it.
        setSerial((before) => before + 1);
      } catch {
        setProblem(UNREADABLE);
      }
      setReading(null);
    },
    [read],
  );
  useEffect(() => {
    if (dropped) void take(dropped);
  }, [dropped, take]);

  const say = (next: Said) => {
    setSaid(next);
    if (given) void read(given, next);
  };
  const other = () => {
    setOpened(null);
    setGiven(null);
    setProblem('');
  };
  const acceptSheet = async (plan: SheetPlan, accepted: Accepted) => {
    setBusy(true);
    const taken = await store.takeInSheet(acceptedSheet(plan, accepted));
    setBusy(false);
    if (!taken.ok) return setProblem(taken.problem.message);
    await toasts.tell(Promise.resolve(taken), () => takenWords(accepted, plan.file));
    onClose();
  };
  const merge = async (copy: OpenedCopy, file: string) => {
    setBusy(true);
    const merged = await store.mergeBackup(copy.backup, file);
    setBusy(false);
    if (!merged.ok) return setProblem(merged.problem.message);
    await toasts.tell(Promise.resolve(merged), ({ added, changed }) =>
      added + changed === 0
        ? `${file} brought nothing new.`
        : `Merged ${file}: ${added} new, ${changed} changed.`,
    );
    onClose();
  };
  const replace = async (copy: OpenedCopy, file: string) => {
    setBusy(true);
    const fault = await props.onReplace(copy, file);
    setBusy(false);
    if (fault !== null) return setProblem(fault);
    onClose();
  };

  const known = (of: (commitment: (typeof stored.commitments.value)[number]) => string | null) =>
    [...new Set(stored.commitments.value.flatMap((commitment) => of(commitment) ?? []))].sort();
  const name = given?.name ?? '';
  return (
    <ImportDialog
      reading={reading}
      problem={problem}
      review={
        opened?.kind === 'sheet' ? (
          <SheetReview
            key={serial}
            plan={opened.plan}
            columns={fullLayout.columns.map((column) => ({ id: column.id, name: column.name }))}
            bodies={known(({ body }) => body)}
            councils={known(({ council }) => council)}
            of={said.of}
            busy={busy}
            onColumns={(columns) => say({ ...said, columns })}
            onOf={(of) => say({ ...said, of })}
            onTake={(accepted) => void acceptSheet(opened.plan, accepted)}
            onOther={other}
            onCancel={onClose}
          />
        ) : opened?.kind === 'copy' ? (
          <CopyReview
            key={serial}
            file={name}
            madeAt={opened.backup.madeAt}
            inCopy={opened.inCopy}
            here={opened.here}
            onlyHere={opened.onlyHere}
            added={opened.merge.added}
            differences={differenceLines(opened.merge.differences)}
            refsTaken={opened.merge.refsTaken}
            unreadable={opened.unreadable}
            busy={busy}
            onMerge={() => void merge(opened, name)}
            onReplace={() => void replace(opened, name)}
            onOther={other}
            onCancel={onClose}
          />
        ) : null
      }
      onFile={(file) => void take(file)}
      onClose={onClose}
    />
  );
}

function takenWords({ changes, conflicts, added }: Accepted, file: string): string {
  const edits = changes.length + conflicts.length;
  const parts = [
    edits > 0 && (edits === 1 ? '1 change' : `${edits} changes`),
    added.length > 0 && (added.length === 1 ? '1 new row' : `${added.length} new rows`),
  ].filter(Boolean);
  return `Took ${parts.join(' and ')} in from ${file}.`;
}
