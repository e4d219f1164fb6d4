import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { besideFields, type BesideFields } from '../../lib/recommendations/beside.ts';
import type { Recommendation } from '../../lib/model/index.ts';
import { recommendationRefText } from '../../lib/tracker/rows.ts';
import { Button } from '../controls/Button.tsx';

export interface BesideFormProps {
  readonly recommendation: Recommendation;
  readonly onSave: (fields: BesideFields) => void;
  readonly onClose: () => void;
}

const FIELDS: readonly (readonly [key: keyof BesideFields, label: string, hint: string])[] = [
  ['theme', 'Theme', ''],
  ['number', 'The council’s own number', ''],
  ['planActions', 'Actions of the council’s plan', '1.1, 1.2'],
  ['lead', 'Lead officer', ''],
  ['executiveMember', 'Executive member', ''],
  ['due', 'Due', '30 September 2026, or spring term'],
];

/** What the council sets beside a recommendation. The wording is the inspectorate's and stands above, unchanged. */
export function BesideForm({ recommendation, onSave, onClose }: BesideFormProps) {
  const [fields, setFields] = useState(() => besideFields(recommendation));
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="beside-form"
      aria-label={`Details of ${recommendationRefText(recommendation.ref)}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(fields);
      }}
    >
      {FIELDS.map(([key, label, hint]) => (
        <label key={key}>
          {label}
          <input
            value={fields[key]}
            placeholder={hint}
            onInput={(event) => setFields({ ...fields, [key]: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              onClose();
            }}
          />
        </label>
      ))}
      <span class="beside-end">
        <Button submit look="main">
          Save
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </span>
    </form>
  );
}
