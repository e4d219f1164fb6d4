import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import './remarks.css';

export interface RemarksProps {
  /** Gives sentences on what is wrong with the open file, and what in it is left alone. */
  readonly look: () => Promise<readonly string[]>;
}

/** Milliseconds after which the file is looked over even if the page is never idle. */
const AT_LAST = 5000;

/** What there is to say of an open file before its pages, until the person has read it. */
export function Remarks({ look }: RemarksProps) {
  const [remarks, setRemarks] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOpen = true;
    const show = (sentences: readonly string[]) => isOpen && setRemarks(sentences);
    // The pages in view come first. A file that is closed meanwhile has nothing to be said of it.
    const waiting = requestIdleCallback(() => void look().then(show, () => {}), { timeout: AT_LAST });
    return () => {
      isOpen = false;
      cancelIdleCallback(waiting);
    };
  }, [look]);
  // Always there, so that what comes into it is read out.
  return (
    <div role="status">
      {remarks.length > 0 && (
        <section class="remarks" aria-label="About this file">
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
          <Button look="quiet" name="Close what is said about this file" onPress={() => setRemarks([])}>
            Close
          </Button>
        </section>
      )}
    </div>
  );
}
