import type { ComponentChildren } from 'preact';
import { DropZone } from '../controls/DropZone.tsx';
import { FileInput, type FileInputProps } from '../controls/FileInput.tsx';
import './file-drop.css';

export interface FileDropProps extends Pick<FileInputProps, 'name' | 'accept' | 'onFile'> {
  readonly disabled: boolean;
  readonly children: ComponentChildren;
}

/** A place for a file, which is chosen or dropped. */
export function FileDrop({ name, accept, disabled, onFile, children }: FileDropProps) {
  return (
    <DropZone look="file-drop" disabled={disabled} onFile={onFile}>
      {children}
      <FileInput name={name} accept={accept} disabled={disabled} onFile={onFile} />
    </DropZone>
  );
}
