import { Button } from '../controls/Button.tsx';
import { EarlierHead } from './EarlierHead.tsx';
import { ROLE_WORDS, type SuggestedView } from './types.ts';

export interface SuggestedCardProps {
  readonly card: SuggestedView;
  readonly current: boolean;
  readonly trackerAddress: string;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

/** What was promised, and under it what may be news of it, with the reason and what taking it up would do. */
export function SuggestedCard({ card, current, trackerAddress, onAccept, onRefuse }: SuggestedCardProps) {
  const reach = current ? 0 : -1;
  return (
    <li class="earlier" data-current={current ? '' : undefined}>
      <div
        class="earlier-body"
        role="group"
        aria-label={`Earlier action ${card.ref}, ${card.action}. These minutes may say: ${ROLE_WORDS[card.role]}, ${card.words}`}
        aria-current={current ? 'true' : undefined}
        tabIndex={reach}
        data-earlier={card.id}
      >
        <EarlierHead card={card} trackerAddress={trackerAddress} reach={reach} />
        <div class="earlier-news">
          <p class="earlier-where">
            <span class="earlier-role" data-role={card.role}>
              {ROLE_WORDS[card.role]}?
            </span>{' '}
            <span>{card.said}</span>
          </p>
          <p class="earlier-words">{card.words}</p>
          <p class="earlier-why">{card.why}</p>
        </div>
        <p class="earlier-effect">{card.effect}</p>
        <p class="earlier-answers">
          <Button
            look="main"
            name={`Same: take it up for ${card.ref}`}
            hint="Put these words under it (Enter)"
            reach={reach}
            onPress={onAccept}
          >
            Same: take it up
          </Button>
          <Button
            name={`Not the same as ${card.ref}`}
            hint="Never offer this again (Delete)"
            reach={reach}
            onPress={onRefuse}
          >
            Not the same
          </Button>
        </p>
      </div>
    </li>
  );
}
