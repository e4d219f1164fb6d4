import { useState } from 'preact/hooks';
import type { IsoDate, Recommendation, Result } from '../../lib/model/index.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { recommendationRefText } from '../../lib/tracker/rows.ts';
import './paste-dialog.css';

/** A list as it is about to be saved. */
export interface PastedSet {
  readonly title: string;
  readonly published: IsoDate | null;
  readonly recommendations: readonly Recommendation[];
}

export interface PasteDialogProps {
  /** Makes recommendations of pasted text, or says why it cannot. */
  readonly read: (text: string) => Result<readonly Recommendation[]>;
  readonly onSave: (set: PastedSet) => void;
  readonly onClose: () => void;
}

/** Takes a list of recommendations as it is pasted, and shows what was made of it before anything is saved. */
export function PasteDialog({ read, onSave, onClose }: PasteDialogProps) {
  const [title, setTitle] = useState('');
  const [published, setPublished] = useState('');
  const [text, setText] = useState('');
  const reading = text.trim() === '' ? null : read(text);
  const recommendations = reading?.ok ? reading.value : [];

  return (
    <Dialog title="Paste a list of recommendations" onClose={onClose} wide>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (recommendations.length === 0) return;
          onSave({ title: title.trim(), published: published || null, recommendations });
        }}
      >
        <label>
          The list as it stands in the report, one recommendation a line or numbered
          <textarea
            rows={8}
            required
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            placeholder={'1. Make sure that…\n2. Strengthen the…'}
          />
        </label>
        <div class="paste-names">
          <label>
            Name for it (if you like)
            <input
              value={title}
              placeholder="Ofsted inspection 2017"
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </label>
          <label>
            Published (if known)
            <input
              type="date"
              value={published}
              onInput={(event) => setPublished(event.currentTarget.value)}
            />
          </label>
        </div>
        <div class="paste-preview" role="status">
          {reading === null && <p class="soft">What was understood appears here before anything is saved.</p>}
          {reading?.ok === false && <p>{reading.problem.message}</p>}
          {recommendations.length > 0 && (
            <p>
              {recommendations.length === 1
                ? 'One recommendation:'
                : `${recommendations.length} recommendations:`}
            </p>
          )}
        </div>
        {recommendations.length > 0 && (
          <ol class="paste-list">
            {recommendations.map(({ ref, text: words, theme }) => (
              <li key={ref}>
                <strong>{recommendationRefText(ref)}</strong>
                <span>
                  {words}
                  {theme && <span class="soft"> · {theme}</span>}
                </span>
              </li>
            ))}
          </ol>
        )}
        <div class="paste-end">
          <Button submit look="main" disabled={recommendations.length === 0}>
            Save this list
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
