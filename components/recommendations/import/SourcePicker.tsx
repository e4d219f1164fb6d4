import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { DropZone } from '../../controls/DropZone.tsx';
import { FileInput } from '../../controls/FileInput.tsx';

export interface SourcePickerProps {
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** Where a list may come from: a file that is chosen or dropped, or anything that can be pasted. */
export function SourcePicker({ busy, onText, onFile }: SourcePickerProps) {
  const [text, setText] = useState('');
  return (
    <DropZone look="import-source" disabled={busy} onFile={onFile}>
      <p>
        Choose or drop the inspection report as a PDF, a spreadsheet, a CSV or text file, or a list that was
        exported here. Nothing is saved before you have looked it over.
      </p>
      <FileInput
        name="File with recommendations"
        accept=".pdf,.xlsx,.csv,.txt,.json,application/pdf,text/plain,text/csv,application/json"
        look="import-file"
        disabled={busy}
        onFile={onFile}
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
    </DropZone>
  );
}
