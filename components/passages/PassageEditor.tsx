import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Deadline, Owner, PassageKind } from '../../lib/model/index.ts';
import { Button } from '../controls/Button.tsx';
import { KIND_WORDS } from '../controls/KindMark.tsx';
import type { Correction, PassageView } from './types.ts';
import './passage-editor.css';

export interface PassageEditorProps {
  readonly passage: PassageView;
  readonly onSave: (correction: Correction) => void;
  readonly onCancel: () => void;
}

const KINDS: readonly PassageKind[] = ['action', 'recommendation', 'decision', 'progress'];

/** Corrects kind, owner and deadline where the row stands. Enter saves; the list answers Escape, as it does all keys. */
export function PassageEditor({ passage, onSave, onCancel }: PassageEditorProps) {
  const [kind, setKind] = useState(passage.kind);
  const [owners, setOwners] = useState(ownersAsText(passage.owners));
  const [date, setDate] = useState(passage.deadline?.date ?? '');
  const [words, setWords] = useState(passage.deadline?.text ?? '');
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  const names = useId();

  useLayoutEffect(() => {
    first.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const save = () =>
    onSave({
      kind,
      owners: ownersFromText(owners, passage.owners),
      deadline: deadlineFrom(date, words, passage.deadline),
    });

  return (
    <form
      ref={form}
      class="passage-editor"
      aria-label="Correct this passage"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={`${names}kind`}>Kind</label>
      <select
        ref={first}
        id={`${names}kind`}
        value={kind}
        onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? kind)}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {KIND_WORDS[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${names}owner`}>Owner</label>
      <input
        id={`${names}owner`}
        value={owners}
        placeholder="Several with a semicolon between"
        onInput={(event) => setOwners(event.currentTarget.value)}
      />
      <label htmlFor={`${names}date`}>Due</label>
      <input
        id={`${names}date`}
        type="date"
        value={date}
        onInput={(event) => setDate(event.currentTarget.value)}
      />
      <label htmlFor={`${names}words`}>In words</label>
      <input
        id={`${names}words`}
        value={words}
        placeholder="As minuted: “by the next meeting”"
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="passage-editor-end">
        <Button submit look="main">
          {passage.state === 'kept' ? 'Save' : 'Save and keep'}
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

/** Owners in one field: full name or post where it is known, several with "; " between. */
export function ownersAsText(owners: readonly Owner[]): string {
  return owners.map((owner) => owner.resolved ?? owner.text).join('; ');
}

/** Reads the field back. An owner left as it was keeps how it was minuted; a new one is taken at its word. */
export function ownersFromText(text: string, before: readonly Owner[]): readonly Owner[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(
      (name) =>
        before.find((owner) => (owner.resolved ?? owner.text) === name) ?? {
          text: name,
          resolved: null,
          inferred: false,
        },
    );
}

function deadlineFrom(date: string, words: string, before: Deadline | null): Deadline | null {
  const text = words.trim();
  if (date === '' && text === '') return null;
  const same = before !== null && before.date === (date || null);
  return { text, date: date || null, precision: same ? before.precision : date ? 'day' : 'none' };
}
