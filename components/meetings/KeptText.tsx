import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Choice } from './ViewHead.tsx';
import { counted } from './words.ts';

/** How much text of minutes is kept on the device. */
export interface KeptTexts {
  readonly documents: number;
  readonly characters: number;
  /** Million characters that are kept at most; 0 where none are to be. */
  readonly limitMillions: number;
}

export interface KeptTextProps {
  readonly kept: KeptTexts;
  readonly onLimit: (millions: number) => void;
  readonly onDelete: () => void;
}

/** Room for some hundred, some thousand and many thousand meetings. A character takes about a byte. */
const LIMITS = [0, 20, 50, 150, 500];

/** What of the texts that were read is kept on this device, how much of it at most, and the way to be rid of it. */
export function KeptText({ kept, onLimit, onDelete }: KeptTextProps) {
  const [asking, setAsking] = useState(false);
  const { documents, characters, limitMillions } = kept;
  const limits = LIMITS.includes(limitMillions) ? LIMITS : [...LIMITS, limitMillions].sort((a, b) => a - b);
  return (
    <footer class="search-kept small">
      <p class="soft">
        {documents === 0
          ? 'No text of minutes is kept yet. The text of every page that you read with Minutemark is kept on this device, so that it can be searched.'
          : `The text of ${counted(documents, 'document')} is kept on this device, ${megabytes(characters)}. When the room is full, what was not read longest goes.`}
      </p>
      <Choice
        label="Keep at most"
        value={String(limitMillions)}
        choices={limits.map((millions) => ({
          value: String(millions),
          label: millions === 0 ? 'nothing' : `${millions} MB`,
        }))}
        onChoose={(value) => onLimit(Number(value))}
      />
      {documents > 0 && <Button onPress={() => setAsking(true)}>Delete the kept texts</Button>}
      {asking && (
        <Dialog title="Delete the kept texts?" onClose={() => setAsking(false)}>
          <p>
            The text of {counted(documents, 'document')} goes from this device. What you kept and the tracker
            stay as they are. The texts come back when you open the pages again.
          </p>
          <div class="search-answers">
            <Button
              look="main"
              onPress={() => {
                setAsking(false);
                onDelete();
              }}
            >
              Delete
            </Button>
            <Button onPress={() => setAsking(false)}>Keep them</Button>
          </div>
        </Dialog>
      )}
    </footer>
  );
}

function megabytes(characters: number): string {
  const size = characters / 1_000_000;
  return `${size < 10 ? Math.max(0.1, size).toFixed(1) : Math.round(size)} MB`;
}
