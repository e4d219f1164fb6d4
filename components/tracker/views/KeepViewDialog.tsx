import { useId, useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';

export interface KeepViewDialogProps {
  /** What the view will hold, in words. */
  readonly holds: string;
  readonly taken: readonly string[];
  readonly onKeep: (name: string) => void;
  readonly onClose: () => void;
}

/** Gives what the table shows a name, so that it can be asked again. */
export function KeepViewDialog({ holds, taken, onKeep, onClose }: KeepViewDialogProps) {
  const [name, setName] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  const keep = () => {
    const wanted = name.trim();
    if (wanted === '') setFault('A view needs a name to be found again. Nothing was kept yet.');
    else if (taken.includes(wanted)) setFault('You have a view of this name. Give this one another.');
    else onKeep(wanted);
  };
  return (
    <Dialog title="Keep this view" onClose={onClose}>
      <form
        class="keep-view"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <p class="soft">{holds}</p>
        <label htmlFor={id}>Name</label>
        <input
          id={id}
          value={name}
          placeholder="Children’s services, overdue"
          aria-invalid={fault !== ''}
          aria-describedby={`${id}fault`}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setFault('');
          }}
        />
        <p id={`${id}fault`} role="alert" class="keep-view-fault">
          {fault}
        </p>
        <Button look="main" submit>
          Keep
        </Button>
      </form>
    </Dialog>
  );
}
