import { Button } from './Button.tsx';
import './toast.css';

export interface ToastMessage {
  readonly id: number;
  readonly words: string;
  /** A failure stays until it is put away and is spoken at once. */
  readonly failure?: boolean;
  readonly undo?: () => void;
}

/** What just happened, and the way back. Spoken through a live region that is always on the page. */
export function Toast(props: {
  readonly message: ToastMessage | null;
  /** The key that undoes here. */
  readonly undoKey?: string;
  readonly onClose: () => void;
}) {
  const { message, undoKey = 'Z', onClose } = props;
  return (
    <div class="toast-place">
      <div class="unseen" role="status" aria-live="polite" aria-atomic="true">
        {message && !message.failure ? message.words : ''}
      </div>
      <div class="unseen" role="alert" aria-atomic="true">
        {message?.failure ? message.words : ''}
      </div>
      {message && (
        <div class="toast" data-failure={message.failure ? '' : undefined}>
          <span aria-hidden="true">{message.words}</span>
          {message.undo && (
            <Button look="link" onPress={message.undo}>
              Undo <kbd aria-hidden="true">{undoKey}</kbd>
            </Button>
          )}
          <Button look="quiet" name="Close this message" onPress={onClose}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}
