import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import './area.css';

export interface AreaDialogProps {
  /** From 1. */
  readonly page: number;
  readonly onKeep: (words: string) => void;
  readonly onClose: () => void;
}

/** Asks for the words of an area that was drawn on a page, since a picture has none that could be read. */
export function AreaDialog({ page, onKeep, onClose }: AreaDialogProps) {
  const [words, setWords] = useState('');
  return (
    <Dialog title={`What does this area of page ${page} say?`} onClose={onClose}>
      <form
        class="area-form"
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(words.trim());
        }}
      >
        <p id="area-why">
          Type its words as they are printed. They are kept, tagged and exported like any others.
        </p>
        <label>
          Words of the area
          <textarea
            rows={4}
            aria-describedby="area-why"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <Button look="main" submit disabled={words.trim() === ''}>
          Keep these words
        </Button>
      </form>
    </Dialog>
  );
}
