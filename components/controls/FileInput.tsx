import type { RefObject } from 'preact';

export interface FileInputProps {
  /** Spoken name of the button that chooses a file. */
  readonly name: string;
  /** Endings and types as the browser's chooser takes them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly look?: string;
  /** Of a field that another button opens: it is out of the way of keys. */
  readonly openedBy?: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** The browser's own field for a file. The same file may be chosen again after it was mended. */
export function FileInput({ name, accept, disabled = false, look, openedBy, onFile }: FileInputProps) {
  return (
    <input
      type="file"
      aria-label={name}
      accept={accept}
      disabled={disabled}
      class={look}
      {...(openedBy && { ref: openedBy, tabIndex: -1 })}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file) onFile(file);
        event.currentTarget.value = '';
      }}
    />
  );
}
