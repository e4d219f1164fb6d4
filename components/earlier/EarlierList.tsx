import { useEffect, useRef } from 'preact/hooks';
import { commandFor, type CommandId, type OwnLetters } from '../keys/commands.ts';
import { OpenCard } from './OpenCard.tsx';
import { SuggestedCard } from './SuggestedCard.tsx';
import type { EarlierGroup, OpenAnswer, OpenView, SuggestedView } from './types.ts';
import './earlier.css';

export interface EarlierListProps {
  readonly groups: readonly EarlierGroup[];
  readonly current: string | null;
  /** Card that should take the focus: a new object for every time it is wanted. */
  readonly wanted: { readonly id: string } | null;
  readonly trackerAddress: string;
  readonly letters: OwnLetters;
  readonly lettersOn: boolean;
  readonly onCurrent: (id: string) => void;
  /** Puts the words under the commitment. */
  readonly onAccept: (card: SuggestedView) => void;
  /** Says that they are about something else, for good. */
  readonly onRefuse: (card: SuggestedView) => void;
  readonly onAnswer: (card: OpenView, answer: OpenAnswer) => void;
}

const ANSWERS: Readonly<Partial<Record<CommandId, OpenAnswer>>> = {
  reported: 'reported',
  stillOpen: 'still open',
  notMentioned: 'not mentioned',
};

/**
 * What earlier meetings left open: first what these minutes may say of it, words beside words, then what nothing was
 * found for. One card is the current one; arrows move, one key decides, and every key is a button too.
 */
export function EarlierList(props: EarlierListProps) {
  const list = useRef<HTMLDivElement>(null);
  const suggested = props.groups.flatMap((group) => group.suggested);
  const open = props.groups.flatMap((group) => group.open);
  const order = props.groups.flatMap((group) => [...group.suggested, ...group.open].map(({ id }) => id));
  const current =
    props.current !== null && order.includes(props.current) ? props.current : (order[0] ?? null);

  useEffect(() => {
    if (props.wanted) focusCard(list.current, props.wanted.id);
  }, [props.wanted]);

  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandFor(event, props.letters, props.lettersOn);
    const card = cardAround(event.target);
    if (!command || !card) return;
    // Enter on a button inside a card presses that button.
    if (command === 'keep' && card !== event.target) return;
    const id = card.dataset['earlier'] ?? '';
    const at = order.indexOf(id);
    const places: Partial<Record<CommandId, number>> = {
      next: Math.min(at + 1, order.length - 1),
      previous: Math.max(at - 1, 0),
      first: 0,
      last: order.length - 1,
    };
    const to = places[command];
    const news = suggested.find((one) => one.id === id);
    const left = open.find((one) => one.id === id);
    const answer = ANSWERS[command];
    if (to !== undefined) focusCard(list.current, order[to] ?? id);
    else if (news && command === 'keep') props.onAccept(news);
    else if (news && command === 'dismiss') props.onRefuse(news);
    else if (left && answer) props.onAnswer(left, answer);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      class="earlier-list"
      role="presentation"
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const id = cardAround(event.target)?.dataset['earlier'];
        if (id !== undefined && id !== props.current) props.onCurrent(id);
      }}
    >
      {props.groups.map((group) => (
        <section key={group.key} aria-label={group.title}>
          <h2 class="passage-group">{group.title}</h2>
          <ul>
            {group.suggested.map((card) => (
              <SuggestedCard
                key={card.id}
                card={card}
                current={card.id === current}
                trackerAddress={props.trackerAddress}
                onAccept={() => props.onAccept(card)}
                onRefuse={() => props.onRefuse(card)}
              />
            ))}
            {group.open.map((card) => (
              <OpenCard
                key={card.id}
                card={card}
                current={card.id === current}
                trackerAddress={props.trackerAddress}
                onAnswer={(answer) => props.onAnswer(card, answer)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function cardAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-earlier]') : null;
}

function focusCard(list: HTMLElement | null, id: string): void {
  for (const card of list?.querySelectorAll<HTMLElement>('[data-earlier]') ?? [])
    if (card.dataset['earlier'] === id) card.focus();
}
