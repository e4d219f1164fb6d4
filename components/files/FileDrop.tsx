import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './file-drop.css';

export interface FileDropProps {
  /** Spoken name of the button that chooses a file. */
  readonly name: string;
  /** Endings and types as the browser's chooser takes them. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** A place for a file, which is chosen or dropped. */
export function FileDrop({ name, accept, disabled, onFile, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      class="file-drop"
      role="presentation"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file && !disabled) onFile(file);
      }}
    >
      {children}
      <input
        type="file"
        aria-label={name}
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
