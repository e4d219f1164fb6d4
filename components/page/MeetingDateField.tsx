import { useState } from 'preact/hooks';
import type { IsoDate } from '../../lib/model/index.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import './meeting-date-field.css';

/** Asks for the date of the meeting where the page gives none: without it "by the next meeting" has no date. */
export function MeetingDateField({ onGive }: { readonly onGive: (date: IsoDate) => void }) {
  const [date, setDate] = useState('');
  return (
    <Notice tone="warn">
      <form
        class="meeting-date"
        onSubmit={(event) => {
          event.preventDefault();
          if (date) onGive(date);
        }}
      >
        <label>
          The page does not say when the meeting was. Give its date, and deadlines such as “within six weeks”
          get theirs:
          <input type="date" required value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <Button submit>Use this date</Button>
      </form>
    </Notice>
  );
}
