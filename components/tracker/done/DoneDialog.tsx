import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { moment } from '../detail/moment.ts';
import type { ActDone } from './acts-done.ts';
import './done-dialog.css';

export interface DoneDialogProps {
  /** Newest first; null until they were read. */
  readonly acts: readonly ActDone[] | null;
  readonly problem: string;
  readonly onTakeBack: (act: ActDone) => void;
  readonly onClose: () => void;
}

/** What was done in this tracker, newest first, also on earlier days: each act can be taken back by itself. */
export function DoneDialog({ acts, problem, onTakeBack, onClose }: DoneDialogProps) {
  return (
    <Dialog title="What was done" wide onClose={onClose}>
      <p class="soft">
        Each line is one act. Taking one back leaves alone what was changed again since. Ctrl+Z takes back the
        last one.
      </p>
      {problem && <p role="alert">{problem}</p>}
      {acts === null && !problem && <p class="soft">Reading…</p>}
      {acts?.length === 0 && (
        <p>Nothing was changed yet. Edits, closings, merges and removals will be listed here.</p>
      )}
      <ol class="done-list">
        {acts?.map((act) => (
          <li key={`${act.at} ${act.from}`}>
            <div>
              <strong>{act.words}</strong>
              {act.change && (
                <span class="pane-change">
                  {' '}
                  <del>{act.change.before || 'nothing'}</del> <span aria-hidden="true">→</span>
                  <span class="unseen"> became </span> <ins>{act.change.after || 'nothing'}</ins>
                </span>
              )}
              <p class="soft small">
                {moment(act.at)}, {act.from}
              </p>
            </div>
            <Button name={`Take back: ${act.words}, ${moment(act.at)}`} onPress={() => onTakeBack(act)}>
              Take back
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
