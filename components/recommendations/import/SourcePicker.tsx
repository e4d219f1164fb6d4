import { useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';

export interface SourcePickerProps {
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** Where a list may come from: a file that is chosen or dropped, or anything that can be pasted. */
export function SourcePicker({ busy, onText, onFile }: SourcePickerProps) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div
      class="import-source"
      data-over={over ? '' : undefined}
      role="presentation"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <p>
        Choose or drop the inspection report as a PDF, a spreadsheet, a CSV or text file, or a list that was
        exported here. Nothing is saved before you have looked it over.
      </p>
      <input
        ref={chooser}
        type="file"
        aria-label="File with recommendations"
        class="import-file"
        accept=".pdf,.xlsx,.csv,.txt,.json,application/pdf,text/plain,text/csv,application/json"
        disabled={busy}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onText(text);
        }}
      >
        <label>
          Or paste: a list, a page of the report, cells from Word or Excel
          <textarea rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <Button submit look="main" disabled={busy || text.trim() === ''}>
          Read what was pasted
        </Button>
      </form>
    </div>
  );
}
