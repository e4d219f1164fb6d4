import { useRef, useState } from 'preact/hooks';
import type { Passage, Recommendation } from '../../lib/model/index.ts';
import type { BesideFields } from '../../lib/recommendations/beside.ts';
import type { Coverage } from '../../lib/tracker/coverage.ts';
import { recommendationRefText } from '../../lib/tracker/rows.ts';
import { Button } from '../controls/Button.tsx';
import { BesideForm } from './BesideForm.tsx';
import { CoverageCell } from './CoverageCell.tsx';
import { SpokenOf } from './SpokenOf.tsx';

export interface SetRowProps {
  readonly recommendation: Recommendation;
  readonly coverage: Coverage;
  readonly passages: () => readonly Passage[];
  readonly onPutBeside: (fields: BesideFields) => void;
  readonly onShow: () => void;
}

/** One recommendation, what the council set beside it and what committees said of it. */
export function SetRow({ recommendation, coverage, passages, onPutBeside, onShow }: SetRowProps) {
  const [unfolded, setUnfolded] = useState(false);
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const { ref, text, theme, beside } = recommendation;
  const name = recommendationRefText(ref);
  const close = () => {
    setEditing(false);
    edit.current?.focus();
  };
  const facts = [
    theme,
    beside?.number && `our number ${beside.number}`,
    beside && beside.planActions.length > 0 && `plan ${beside.planActions.join(', ')}`,
    beside?.lead && `lead ${beside.lead}`,
    beside?.executiveMember,
    beside?.due && `due ${beside.due}`,
  ].filter(Boolean);
  return (
    <li class="set-row">
      <strong>{name}</strong>
      <div class="set-words">
        <span>
          {text}
          {facts.length > 0 && <span class="soft"> · {facts.join(' · ')}</span>}
        </span>
        <span class="set-row-tools">
          <Button
            look="link"
            name={`Edit details: ${name}`}
            expanded={editing}
            buttonRef={edit}
            onPress={() => setEditing(!editing)}
          >
            Edit details
          </Button>
          {coverage.passages > 0 && (
            <Button
              look="link"
              name={`What was said: ${name}`}
              expanded={unfolded}
              onPress={() => setUnfolded(!unfolded)}
            >
              What was said
            </Button>
          )}
        </span>
        {editing && (
          <BesideForm
            recommendation={recommendation}
            onSave={(fields) => {
              onPutBeside(fields);
              close();
            }}
            onClose={close}
          />
        )}
        {unfolded && <SpokenOf passages={passages()} />}
      </div>
      <CoverageCell coverage={coverage} onShow={onShow} />
    </li>
  );
}
