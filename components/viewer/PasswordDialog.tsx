import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';

export interface PasswordDialogProps {
  readonly wasWrong: boolean;
  /** Null where the person gives up. */
  readonly onAnswer: (password: string | null) => void;
}

/** Asks for the password of a locked PDF. It is used once, here, and kept nowhere. */
export function PasswordDialog({ wasWrong, onAnswer }: PasswordDialogProps) {
  const [password, setPassword] = useState('');
  return (
    <Dialog title="This PDF is locked" onClose={() => onAnswer(null)}>
      <form
        class="password"
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(password);
        }}
      >
        <p>{wasWrong ? 'That password does not open it. Try again.' : 'It opens with a password.'}</p>
        <label>
          Password
          <input
            type="password"
            autocomplete="off"
            value={password}
            aria-invalid={wasWrong}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <Button look="main" submit disabled={password === ''}>
          Open
        </Button>
      </form>
    </Dialog>
  );
}
