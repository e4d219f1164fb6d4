import { Button } from '../controls/Button.tsx';
import { EarlierHead } from './EarlierHead.tsx';
import type { OpenAnswer, OpenView } from './types.ts';

const ANSWERS: readonly { readonly answer: OpenAnswer; readonly words: string; readonly hint: string }[] = [
  { answer: 'reported', words: 'Reported', hint: 'This meeting was told of it' },
  { answer: 'still open', words: 'Still open', hint: 'Spoken of, and nothing new' },
  { answer: 'not mentioned', words: 'Not mentioned', hint: 'This meeting did not hear of it' },
];

export interface OpenCardProps {
  readonly card: OpenView;
  readonly current: boolean;
  readonly trackerAddress: string;
  readonly onAnswer: (answer: OpenAnswer) => void;
}

/** An open commitment that nothing in these minutes was found for, with what can be said of it. */
export function OpenCard({ card, current, trackerAddress, onAnswer }: OpenCardProps) {
  const reach = current ? 0 : -1;
  return (
    <li class="earlier" data-current={current ? '' : undefined}>
      <div
        class="earlier-body"
        role="group"
        aria-label={`Open action ${card.ref}, ${card.action}`}
        aria-current={current ? 'true' : undefined}
        tabIndex={reach}
        data-earlier={card.id}
      >
        <EarlierHead card={card} trackerAddress={trackerAddress} reach={reach} />
        <p class="earlier-answers">
          {ANSWERS.map(({ answer, words, hint }) => (
            <Button
              key={answer}
              look="quiet"
              name={`${words}: ${card.ref}`}
              hint={hint}
              reach={reach}
              onPress={() => onAnswer(answer)}
            >
              {words}
            </Button>
          ))}
        </p>
      </div>
    </li>
  );
}
