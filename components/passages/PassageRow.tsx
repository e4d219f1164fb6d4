import { Button } from '../controls/Button.tsx';
import type { Rating } from '../../lib/model/index.ts';
import { DueDate } from '../controls/DueDate.tsx';
import { storyAddress } from '../meetings/address.ts';
import { KIND_WORDS, KindMark } from '../controls/KindMark.tsx';
import { onlyWhenChanged } from '../controls/only-when-changed.tsx';
import type { CommandId } from '../keys/commands.ts';
import { TagChips } from '../recommendations/TagChips.tsx';
import { PassageEditor } from './PassageEditor.tsx';
import { SuggestionChips } from '../recommendations/SuggestionChips.tsx';
import type { Correction, PassageView, SuggestionView } from './types.ts';
import { VerdictNotice } from './VerdictNotice.tsx';
import './passage-row.css';

/** What a row asks its list to do. */
export interface RowAnswers {
  readonly onKeep: (passage: PassageView) => void;
  readonly onCommand: (command: CommandId, passage: PassageView) => void;
  /** Tags it with a recommendation that was suggested. */
  readonly onSuggested: (passage: PassageView, suggestion: SuggestionView) => void;
  readonly onForget: (passage: PassageView) => void;
  readonly onAccept: (passage: PassageView) => void;
  readonly onReattach: (passage: PassageView) => void;
  readonly onSave: (passage: PassageView, correction: Correction) => void;
  readonly onCancelEdit: (passage: PassageView) => void;
}

export interface PassageRowProps {
  readonly passage: PassageView;
  /** What it may serve, best first; the same list as long as nothing changed. */
  readonly suggestions: readonly SuggestionView[];
  /** The one row that Tab reaches and that shows all its words and tools. */
  readonly current: boolean;
  readonly showWhy: boolean;
  readonly editing: boolean;
  readonly selectedWords: string | null;
  readonly trackerAddress: string;
  readonly answers: RowAnswers;
}

/** One passage: kind, words, owner, deadline, recommendations, and what can be done with it. */
export const PassageRow = onlyWhenChanged((props: PassageRowProps) => {
  const { passage, current, answers } = props;
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
          {passage.byHand && <span class="passage-flag">by you</span>}
          {passage.page !== null && <span class="soft small">p. {passage.page}</span>}
          <span class="passage-decide">{decisions(props, reach)}</span>
        </div>
        <p class="passage-words">{passage.words}</p>
        <VerdictNotice
          passage={passage}
          selectedWords={props.selectedWords}
          reach={reach}
          onAccept={() => answers.onAccept(passage)}
          onReattach={() => answers.onReattach(passage)}
          onForget={() => answers.onForget(passage)}
        />
        {props.editing ? (
          <PassageEditor
            passage={passage}
            onSave={(correction) => answers.onSave(passage, correction)}
            onCancel={() => answers.onCancelEdit(passage)}
          />
        ) : (
          facts(props, reach)
        )}
      </div>
    </li>
  );
});

function decisions({ passage, current, trackerAddress, answers }: PassageRowProps, reach: 0 | -1) {
  const dismiss = () => answers.onCommand('dismiss', passage);
  if (passage.state === 'kept') {
    return (
      <>
        <span class="passage-kept">
          {passage.commitment ? (
            <a
              href={`${trackerAddress}#${passage.commitment.id}`}
              target="minutemark-tracker"
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
        <Button look="quiet" name="Dismiss" hint="Dismiss (Delete)" reach={reach} onPress={dismiss}>
          ✕
        </Button>
      </>
    );
  }
  if (passage.state === 'dismissed') {
    return (
      <Button
        reach={reach}
        onPress={() => answers.onForget(passage)}
        hint="List it with the found passages again"
      >
        Put back
      </Button>
    );
  }
  return (
    <>
      <Button look={current ? 'main' : 'plain'} reach={reach} onPress={() => answers.onKeep(passage)}>
        Keep {current && <kbd aria-hidden="true">⏎</kbd>}
      </Button>
      <Button look="quiet" name="Dismiss" hint="Dismiss (Delete)" reach={reach} onPress={dismiss}>
        ✕
      </Button>
    </>
  );
}

function facts({ passage, suggestions, current, showWhy, answers }: PassageRowProps, reach: 0 | -1) {
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
      {passage.rating && <p class="small">{ratingWords(passage.rating)}</p>}
      <TagChips tags={passage.tags} />
      {passage.tags.length === 0 && passage.state !== 'dismissed' && (
        <SuggestionChips
          suggestions={suggestions}
          withKey={current}
          reach={reach}
          onAccept={(suggestion) => answers.onSuggested(passage, suggestion)}
        />
      )}
      {showWhy && passage.why && <p class="passage-why">{passage.why}</p>}
      {passage.state !== 'dismissed' && (
        <div class="passage-tools">
          <Button look="quiet" reach={reach} onPress={() => answers.onCommand('tag', passage)}>
            Tag <kbd aria-hidden="true">R</kbd>
          </Button>
          <Button look="quiet" reach={reach} onPress={() => answers.onCommand('edit', passage)}>
            Correct <kbd aria-hidden="true">E</kbd>
          </Button>
          {passage.commitment && (
            <a
              class="button"
              data-look="quiet"
              href={storyAddress(passage.commitment.id)}
              target="minutemark-meetings"
              tabIndex={reach}
              title="What became of it, meeting by meeting"
            >
              Story<span class="unseen"> of {passage.commitment.ref}</span>
            </a>
          )}
          {passage.why && (
            <Button
              look="quiet"
              reach={reach}
              expanded={showWhy}
              onPress={() => answers.onCommand('why', passage)}
            >
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

/** "Recommendation 7: amber → red", "Pathway plans: 41 of 54". */
function ratingWords({ thing, from, to, count, total }: Rating): string {
  const rated = [from, to].filter((step) => step !== null).join(' → ');
  const counted = count === null ? '' : total === null ? `${count}` : `${count} of ${total}`;
  return `${thing}: ${[rated, counted].filter((part) => part !== '').join(', ')}`;
}

const STATE_WORDS = { found: 'not kept', kept: 'kept', dismissed: 'dismissed' } as const;

function spokenName(passage: PassageView): string {
  const parts = [KIND_WORDS[passage.kind], STATE_WORDS[passage.state]];
  if (passage.maybe) parts.push('maybe');
  if (passage.tags.length > 0) parts.push(`tagged ${passage.tags.map((tag) => tag.label).join(', ')}`);
  return `${parts.join(', ')}: ${passage.words}`;
}
