import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface DropZoneProps {
  readonly look: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** Room to drop a file on, of which the first counts. It has `data-over` while one is held above it. */
export function DropZone({ look, disabled = false, onFile, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      class={look}
      data-over={over ? '' : undefined}
      role="presentation"
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        // What is dropped here is not also for the page around.
        event.stopPropagation();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file && !disabled) onFile(file);
      }}
    >
      {children}
    </div>
  );
}
