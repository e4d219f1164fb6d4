import { Notice } from '../controls/Notice.tsx';

/** Leads to the page that is shown inside this one: its words cannot be read from here. */
export function FrameNotice({ address }: { readonly address: string }) {
  return (
    <Notice title="Another page is shown inside this one">
      <p>
        If that is where the minutes are, open it by itself and press the Minutemark button there:{' '}
        <a href={address} target="_blank" rel="noreferrer">
          open the inner page
        </a>
        .
      </p>
    </Notice>
  );
}
