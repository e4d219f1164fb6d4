import { useState } from 'preact/hooks';
import { countChanges, type ComparedSentence } from '../../lib/compare/compare.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyView } from './EmptyView.tsx';
import { Choice, ViewHead, type Chosen } from './ViewHead.tsx';
import { counted } from './words.ts';
import './compare.css';

export interface CompareViewProps {
  /** Meetings of which at least two readings are kept. */
  readonly meetings: readonly Chosen[];
  readonly meeting: string;
  /** The readings of the meeting, the oldest first. */
  readonly readings: readonly Chosen[];
  readonly before: string;
  readonly after: string;
  /** Null while it is worked out, or where the same reading was chosen twice. */
  readonly compared: readonly ComparedSentence[] | null;
  readonly onMeeting: (meeting: string) => void;
  readonly onReadings: (before: string, after: string) => void;
}

const LABELS: Readonly<Record<ComparedSentence['kind'], string>> = {
  same: 'Unchanged',
  added: 'Added',
  removed: 'Removed',
  reworded: 'Reworded',
  'moved from': 'Moved away',
  'moved to': 'Moved here',
};

/** The same minutes read twice, draft and approved: what was added, removed, reworded and moved. */
export function CompareView(props: CompareViewProps) {
  const { meetings, meeting, readings, before, after, compared, onMeeting, onReadings } = props;
  if (meetings.length === 0) return <NothingToCompare />;
  return (
    <>
      <ViewHead
        title="Compare two readings"
        question="What did the council change between the draft and what was approved?"
      >
        <Choice label="Meeting" value={meeting} choices={meetings} onChoose={onMeeting} />
        <Choice
          label="Earlier reading"
          value={before}
          choices={readings}
          onChoose={(chosen) => onReadings(chosen, after)}
        />
        <Choice
          label="Later reading"
          value={after}
          choices={readings}
          onChoose={(chosen) => onReadings(before, chosen)}
        />
      </ViewHead>
      {before === after ? (
        <p role="status">Choose two different readings.</p>
      ) : (
        compared && <Compared compared={compared} />
      )}
    </>
  );
}

function Compared({ compared }: { readonly compared: readonly ComparedSentence[] }) {
  const [whole, setWhole] = useState(false);
  const { added, removed, reworded, moved, same } = countChanges(compared);
  const changed = added + removed + reworded + moved;
  return (
    <>
      <p role="status" class="compare-sum">
        {changed === 0 ? (
          <>Nothing was changed: all {counted(same, 'sentence')} stand as they stood.</>
        ) : (
          <>
            <strong>
              {[
                added > 0 && `${added} added`,
                removed > 0 && `${removed} removed`,
                reworded > 0 && `${reworded} reworded`,
                moved > 0 && `${moved} moved`,
              ]
                .filter(Boolean)
                .join(', ')}
            </strong>
            ; {counted(same, 'sentence')} unchanged.
          </>
        )}{' '}
        {changed > 0 && same > 0 && (
          <Button look="link" pressed={whole} onPress={() => setWhole(!whole)}>
            Show unchanged sentences too
          </Button>
        )}
      </p>
      <ol class="compare">
        {stretchesOf(compared).map(({ first, sentences }) => {
          const [one] = sentences;
          return one?.kind === 'same' && !whole ? (
            <li key={first} class="compare-rest soft small">
              {counted(sentences.length, 'sentence')} unchanged
            </li>
          ) : (
            sentences.map((sentence, at) => <Row key={first + at} sentence={sentence} />)
          );
        })}
      </ol>
    </>
  );
}

function Row({ sentence }: { readonly sentence: ComparedSentence }) {
  return (
    <li class="compare-row" data-kind={sentence.kind}>
      <strong class="compare-label">{LABELS[sentence.kind]}</strong>
      <p>{wordsOf(sentence)}</p>
    </li>
  );
}

function wordsOf(sentence: ComparedSentence) {
  switch (sentence.kind) {
    case 'same':
      return sentence.text;
    case 'added':
    case 'moved to':
      return <ins>{sentence.text}</ins>;
    case 'removed':
    case 'moved from':
      return <del>{sentence.text}</del>;
    case 'reworded':
      return sentence.pieces.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
      });
  }
}

interface Stretch {
  readonly first: number;
  readonly sentences: ComparedSentence[];
}

/** Unchanged sentences in a row belong together; every other one stands by itself. */
function stretchesOf(compared: readonly ComparedSentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, sentence] of compared.entries()) {
    const last = stretches.at(-1);
    if (last && sentence.kind === 'same' && last.sentences[0]?.kind === 'same') last.sentences.push(sentence);
    else stretches.push({ first: at, sentences: [sentence] });
  }
  return stretches;
}

function NothingToCompare() {
  return (
    <EmptyView title="Nothing to compare yet">
      <p>
        Councils publish draft minutes and change them before they are approved. When you have read the
        minutes of one meeting twice, or on two pages, this shows word by word what was added, removed and
        reworded.
      </p>
      <p>
        Open the draft now and the approved minutes later: Minutemark keeps the text of both on this device.
      </p>
    </EmptyView>
  );
}
