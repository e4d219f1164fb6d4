import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { DropZone } from '../controls/DropZone.tsx';
import { FileInput } from '../controls/FileInput.tsx';
import './choose-file.css';

export interface ChooseFileProps {
  readonly onFile: (file: File) => void;
}

/** Where a PDF from this computer is opened: a button, and room to drop a file on. It stays on this computer. */
export function ChooseFile({ onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <DropZone look="choose-file" onFile={onFile}>
      <h2>Open a PDF from this computer</h2>
      <p class="soft">
        Drop a file here or choose one. It is read on this computer and sent nowhere. If you kept passages
        from the same file before, they show again.
      </p>
      <Button look="main" onPress={() => input.current?.click()}>
        Choose a PDF
      </Button>
      <FileInput
        name="PDF file"
        accept="application/pdf,.pdf"
        look="unseen"
        openedBy={input}
        onFile={onFile}
      />
    </DropZone>
  );
}
