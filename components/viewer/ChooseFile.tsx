import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import './choose-file.css';

export interface ChooseFileProps {
  readonly onFile: (file: File) => void;
}

/** Where a PDF from this computer is opened: a button, and room to drop a file on. It stays on this computer. */
export function ChooseFile({ onFile }: ChooseFileProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class="choose-file"
      data-over={over ? '' : undefined}
      role="presentation"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <h2>Open a PDF from this computer</h2>
      <p class="soft">
        Drop a file here or choose one. It is read on this computer and sent nowhere. If you kept passages
        from the same file before, they show again.
      </p>
      <Button look="main" onPress={() => input.current?.click()}>
        Choose a PDF
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        aria-label="PDF file"
        class="unseen"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
