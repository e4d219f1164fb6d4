import { useEffect, useMemo, useRef } from 'preact/hooks';
import { commandFor, type CommandId, type OwnLetters } from '../keys/commands.ts';
import { Button } from '../controls/Button.tsx';
import { itemName } from '../earlier/views.ts';
import { PassageRow, type RowAnswers } from './PassageRow.tsx';
import type { PassageGroup, PassageView, SuggestionView } from './types.ts';
import { needsPlace } from './VerdictNotice.tsx';
import './passage-list.css';

export interface PassageListProps extends Omit<RowAnswers, 'onCommand'> {
  readonly groups: readonly PassageGroup[];
  /** What passages may serve, by their ids. */
  readonly suggestions?: ReadonlyMap<string, readonly SuggestionView[]>;
  /** How many open actions of earlier meetings concern an item, by its name (`itemName`). */
  readonly earlier?: ReadonlyMap<string, number>;
  /** Lists them. */
  readonly onEarlier?: (item: string) => void;
  readonly current: string | null;
  /** Row that should take the focus: a new object for every time it is wanted. */
  readonly wanted: { readonly id: string } | null;
  readonly editing: string | null;
  readonly explained: string | null;
  readonly selectedWords: string | null;
  readonly trackerAddress: string;
  readonly letters: OwnLetters;
  readonly lettersOn: boolean;
  readonly onCurrent: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onCommand: (command: CommandId, passage: PassageView | null) => void;
}

/**
 * The passages of a page, grouped by item. One row is the current one: Tab goes to it and through its buttons,
 * arrows and letters move and decide. Every key is a button too.
 */
export function PassageList(props: PassageListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = props.groups.flatMap((group) => group.rows);
  const current = rows.find((row) => row.id === props.current) ?? rows[0] ?? null;

  useEffect(() => {
    if (props.wanted) focusRow(list.current, props.wanted.id);
  }, [props.wanted]);

  const newest = useRef(props);
  newest.current = props;
  const answers = useMemo(() => answersFor(newest), []);

  const hovered = useRef<string | null>(null);
  const pointer = useRef({ x: -1, y: -1 });
  const hover = (id: string | null) => {
    if (id === hovered.current) return;
    hovered.current = id;
    props.onHover(id);
  };

  // A row that becomes the current one grows. Pressed by mouse, it does so at the click and not before: else the
  // button that is being pressed would slip away from under the pointer.
  const pressing = useRef(false);
  const makeCurrent = (target: EventTarget | null) => {
    const id = rowAround(target)?.dataset['passage'];
    if (id !== undefined && id !== props.current) props.onCurrent(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const edited = rows.find((row) => row.id === props.editing);
    if (event.key === 'Escape' && edited) {
      // The focused field is about to go; the next key must not fall into nothing.
      rowAround(event.target)?.focus();
      props.onCancelEdit(edited);
    }
    const command = commandFor(event, props.letters, props.lettersOn);
    if (!command) return;
    const body = rowAround(event.target);
    // Enter on a button inside a row presses that button.
    if (command === 'keep' && body !== event.target) return;
    event.preventDefault();
    event.stopPropagation();
    const here = rows.find((row) => row.id === body?.dataset['passage']) ?? current;
    const to = moveTo(command, rows, here);
    if (to) focusRow(list.current, to.id);
    else props.onCommand(command, here);
  };

  return (
    <div
      ref={list}
      class="passage-list"
      role="presentation"
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        hovered.current = null;
        if (!pressing.current) makeCurrent(event.target);
      }}
      onPointerDown={() => {
        pressing.current = true;
        document.addEventListener('pointerup', () => (pressing.current = false), { once: true });
      }}
      onClickCapture={(event) => makeCurrent(event.target)}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('form, a, button')) return;
        if (document.getSelection()?.isCollapsed) rowAround(event.target)?.focus();
      }}
      onPointerMove={(event) => {
        // The browser also tells of a resting pointer when the list scrolls under it; then the keyboard leads.
        const { clientX: x, clientY: y } = event;
        if (pointer.current.x === x && pointer.current.y === y) return;
        pointer.current = { x, y };
        hover(rowAround(event.target)?.dataset['passage'] ?? null);
      }}
      onPointerLeave={() => hover(null)}
    >
      {props.groups.map((group) => (
        <section key={group.key} aria-label={groupName(group)}>
          <h2 class="passage-group">
            {group.number && <span class="passage-group-number">{group.number}</span>}
            <span>{group.title ?? 'No item named'}</span>
            {group.meeting && <span class="passage-group-meeting">{group.meeting}</span>}
          </h2>
          {earlierNote(group, props)}
          <ul>
            {group.rows.map((passage) => (
              <PassageRow
                key={passage.id}
                passage={passage}
                suggestions={props.suggestions?.get(passage.id) ?? NO_SUGGESTIONS}
                current={passage.id === current?.id}
                showWhy={props.explained === passage.id}
                editing={props.editing === passage.id}
                selectedWords={needsPlace(passage) ? props.selectedWords : null}
                trackerAddress={props.trackerAddress}
                answers={answers}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** "3 open actions from earlier meetings concern this item", once an item. */
function earlierNote(group: PassageGroup, { groups, earlier, onEarlier }: PassageListProps) {
  const item = itemName(group);
  const count = earlier?.get(item) ?? 0;
  if (count === 0 || !onEarlier || groups.find((other) => itemName(other) === item) !== group) return null;
  return (
    <p class="passage-earlier">
      <Button look="link" onPress={() => onEarlier(item)}>
        {count === 1
          ? '1 open action from earlier meetings concerns this item'
          : `${count} open actions from earlier meetings concern this item`}
      </Button>
    </p>
  );
}

/** One and the same, so that a row without suggestions is not drawn anew. */
const NO_SUGGESTIONS: readonly never[] = [];

/** One set of answers for all rows and all time, so that a row has no reason to be drawn anew. */
function answersFor(newest: { readonly current: PassageListProps }): RowAnswers {
  return {
    onKeep: (passage) => newest.current.onKeep(passage),
    onCommand: (command, passage) => newest.current.onCommand(command, passage),
    onSuggested: (passage, suggestion) => newest.current.onSuggested(passage, suggestion),
    onForget: (passage) => newest.current.onForget(passage),
    onAccept: (passage) => newest.current.onAccept(passage),
    onReattach: (passage) => newest.current.onReattach(passage),
    onSave: (passage, correction) => newest.current.onSave(passage, correction),
    onCancelEdit: (passage) => newest.current.onCancelEdit(passage),
  };
}

/** The row that an event happened in, or null. */
function rowAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
}

function groupName(group: PassageGroup): string {
  const parts = [group.number ? `Item ${group.number}` : '', group.title ?? '', group.meeting ?? ''];
  return parts.filter((part) => part !== '').join(', ') || 'No item named';
}

/** Row that a moving command leads to; null where the command does not move. The ends hold. */
function moveTo(
  command: CommandId,
  rows: readonly PassageView[],
  from: PassageView | null,
): PassageView | null {
  const at = rows.findIndex((row) => row.id === from?.id);
  const last = rows.length - 1;
  const places: Partial<Record<CommandId, number>> = {
    next: Math.min(at + 1, last),
    previous: Math.max(at - 1, 0),
    first: 0,
    last,
  };
  const place = places[command];
  return place === undefined ? null : (rows[place] ?? null);
}

function focusRow(list: HTMLElement | null, id: string): void {
  const rows = list?.querySelectorAll<HTMLElement>('[data-passage]') ?? [];
  for (const row of rows) if (row.dataset['passage'] === id) row.focus();
}
