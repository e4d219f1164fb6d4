import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import './remarks.css';

export interface RemarksProps {
  /** Sentences on what is wrong with the open file, and what in it is left alone. */
  readonly remarks: readonly string[];
}

/** What there is to say of an open file before its pages, until the person has read it. */
export function Remarks({ remarks }: RemarksProps) {
  const [read, setRead] = useState(false);
  if (read || remarks.length === 0) return null;
  return (
    <section class="remarks" aria-label="About this file" role="status">
      <ul>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      <Button look="quiet" name="Close what is said about this file" onPress={() => setRead(true)}>
        Close
      </Button>
    </section>
  );
}
