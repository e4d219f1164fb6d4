import { useId, useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';

export interface CloseDialogProps {
  /** Refs of the rows that are to be closed. */
  readonly refs: readonly string[];
  /** Meetings that may have agreed it, the likeliest first. */
  readonly meetings: readonly string[];
  readonly onAgreed: (closedAt: string) => void;
  readonly onToBeAgreed: () => void;
  readonly onClose: () => void;
}

const NO_MINUTE =
  'Nothing was closed yet: say which meeting agreed it, with the minute if there is one. If none has yet, choose “Complete – to be agreed”.';

/** Closing is a decision of a committee: asks which meeting agreed it, or leaves it complete and to be agreed. */
export function CloseDialog({ refs, meetings, onAgreed, onToBeAgreed, onClose }: CloseDialogProps) {
  const [at, setAt] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  return (
    <Dialog title={refs.length === 1 ? `Close ${refs[0]}` : `Close ${refs.length} rows`} onClose={onClose}>
      <form
        class="close-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (at.trim() === '') setFault(NO_MINUTE);
          else onAgreed(at.trim());
        }}
      >
        <p>A committee closes what officers say is complete. Which meeting agreed it?</p>
        <label htmlFor={id}>Meeting and minute</label>
        <input
          id={id}
          list={`${id}list`}
          value={at}
          placeholder="Scrutiny Committee, 2026-03-11, Minute 39/20"
          aria-invalid={fault !== ''}
          aria-describedby={`${id}fault`}
          onInput={(event) => {
            setAt(event.currentTarget.value);
            setFault('');
          }}
        />
        <datalist id={`${id}list`}>
          {meetings.map((meeting) => (
            <option key={meeting} value={meeting}>
              {meeting}
            </option>
          ))}
        </datalist>
        <p id={`${id}fault`} role="alert" class={fault ? 'field-fault' : undefined}>
          {fault}
        </p>
        <div class="close-tools">
          <Button look="main" submit>
            Close
          </Button>
          <Button onPress={onToBeAgreed}>Complete – to be agreed</Button>
        </div>
      </form>
    </Dialog>
  );
}
