import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';

export interface FrameNoticeProps {
  /** Of the page that is shown inside this one. */
  readonly address: string;
  readonly onReadAnyway: () => void;
}

/** Leads to the page that is shown inside this one: its words cannot be read from here. */
export function FrameNotice({ address, onReadAnyway }: FrameNoticeProps) {
  return (
    <Notice title="Another page is shown inside this one">
      <p>
        If that is where the minutes are, open it by itself and press the Minutemark button there:{' '}
        <a href={address} target="_blank" rel="noreferrer">
          open the inner page
        </a>
        .
      </p>
      <Button onPress={onReadAnyway}>Read the outer page anyway</Button>
    </Notice>
  );
}
