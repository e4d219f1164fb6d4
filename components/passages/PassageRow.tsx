import type { ComponentChildren } from 'preact';
import { Button } from '../controls/Button.tsx';
import { DueDate } from '../controls/DueDate.tsx';
import { KIND_WORDS, KindMark } from '../controls/KindMark.tsx';
import { TagChips } from '../recommendations/TagChips.tsx';
import type { PassageView } from './types.ts';
import { VerdictNotice } from './VerdictNotice.tsx';
import './passage-row.css';

export interface PassageRowProps {
  readonly passage: PassageView;
  /** The one row that Tab reaches and that shows all its words and tools. */
  readonly current: boolean;
  readonly showWhy: boolean;
  /** Takes the place of the facts while the row is being corrected. */
  readonly editor: ComponentChildren;
  readonly selectedWords: string | null;
  readonly trackerAddress: string;
  readonly onKeep: () => void;
  readonly onDismiss: () => void;
  readonly onForget: () => void;
  readonly onEdit: () => void;
  readonly onTag: () => void;
  readonly onWhy: () => void;
  readonly onReattach: () => void;
}

/** One passage: kind, words, owner, deadline, recommendations, and what can be done with it. */
export function PassageRow(props: PassageRowProps) {
  const { passage, current } = props;
  const reach = current ? 0 : -1;
  return (
    <li
      class="passage"
      data-kind={passage.kind}
      data-state={passage.state}
      data-current={current ? '' : undefined}
    >
      <div
        class="passage-body"
        role="group"
        aria-label={spokenName(passage)}
        aria-current={current ? 'true' : undefined}
        tabIndex={reach}
        data-passage={passage.id}
      >
        <div class="passage-head">
          <KindMark kind={passage.kind} />
          {passage.maybe && passage.state === 'found' && <span class="passage-flag">maybe</span>}
          {passage.byHand && <span class="passage-flag">selected by you</span>}
          <span class="passage-decide">{decisions(props, reach)}</span>
        </div>
        <p class="passage-words">{passage.words}</p>
        <VerdictNotice
          passage={passage}
          selectedWords={props.selectedWords}
          reach={reach}
          onReattach={props.onReattach}
          onForget={props.onForget}
        />
        {props.editor ?? facts(props, reach)}
      </div>
    </li>
  );
}

function decisions(props: PassageRowProps, reach: 0 | -1) {
  const { passage } = props;
  if (passage.state === 'kept') {
    return (
      <>
        <span class="passage-kept">
          {passage.commitment ? (
            <a
              href={`${props.trackerAddress}#${passage.commitment.id}`}
              target="_blank"
              rel="noreferrer"
              tabIndex={reach}
              title="Open this row in the tracker"
            >
              {passage.commitment.ref}
            </a>
          ) : (
            'kept'
          )}{' '}
          <span aria-hidden="true">✓</span>
        </span>
        <Button look="quiet" name="Dismiss" hint="Dismiss (Delete)" reach={reach} onPress={props.onDismiss}>
          ✕
        </Button>
      </>
    );
  }
  if (passage.state === 'dismissed') {
    return (
      <Button reach={reach} onPress={props.onForget} hint="List it with the found passages again">
        Put back
      </Button>
    );
  }
  return (
    <>
      <Button look={props.current ? 'main' : 'plain'} reach={reach} onPress={props.onKeep}>
        Keep {props.current && <kbd aria-hidden="true">⏎</kbd>}
      </Button>
      <Button look="quiet" name="Dismiss" hint="Dismiss (Delete)" reach={reach} onPress={props.onDismiss}>
        ✕
      </Button>
    </>
  );
}

function facts(props: PassageRowProps, reach: 0 | -1) {
  const { passage } = props;
  return (
    <>
      {passage.kind !== 'progress' && (
        <dl class="passage-facts">
          <div>
            <dt>Owner</dt>
            <dd>{passage.owners.length === 0 ? <span class="soft">—</span> : owners(passage)}</dd>
          </div>
          <div>
            <dt>Due</dt>
            <dd>
              <DueDate
                date={passage.deadline?.date ?? null}
                precision={passage.deadline?.precision ?? 'none'}
                words={passage.deadline?.text ?? ''}
                overdue={passage.overdue}
              />
            </dd>
          </div>
        </dl>
      )}
      <TagChips tags={passage.tags} />
      {props.showWhy && passage.why && <p class="passage-why">{passage.why}</p>}
      {passage.state !== 'dismissed' && (
        <div class="passage-tools">
          <Button look="quiet" reach={reach} onPress={props.onTag}>
            Tag <kbd aria-hidden="true">R</kbd>
          </Button>
          <Button look="quiet" reach={reach} onPress={props.onEdit}>
            Correct <kbd aria-hidden="true">E</kbd>
          </Button>
          {passage.why && (
            <Button look="quiet" reach={reach} expanded={props.showWhy} onPress={props.onWhy}>
              Why?
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function owners(passage: PassageView) {
  return passage.owners.map((owner, at) => (
    <span key={`${owner.text}${at}`} class="passage-owner">
      {owner.resolved ?? owner.text}
      {owner.resolved && owner.resolved !== owner.text && <span class="soft"> ({owner.text})</span>}
      {owner.inferred && (
        <span class="soft" title="Not named in these words: known from an earlier sentence">
          {' '}
          (inferred)
        </span>
      )}
    </span>
  ));
}

const STATE_WORDS = { found: 'not kept', kept: 'kept', dismissed: 'dismissed' } as const;

function spokenName(passage: PassageView): string {
  const parts = [KIND_WORDS[passage.kind], STATE_WORDS[passage.state]];
  if (passage.maybe) parts.push('maybe');
  if (passage.tags.length > 0) parts.push(`tagged ${passage.tags.map((tag) => tag.label).join(', ')}`);
  return `${parts.join(', ')}: ${passage.words}`;
}
