/** What can be done in the panel's list by one key. */
export type CommandId =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'keep'
  | 'dismiss'
  | 'edit'
  | 'tag'
  | 'suggested'
  | 'why'
  | 'reported'
  | 'stillOpen'
  | 'notMentioned'
  | 'undo'
  | 'help';

export interface Command {
  readonly id: CommandId;
  readonly words: string;
  /** Keys that always work, as `KeyboardEvent.key`. */
  readonly fixed: readonly string[];
  /** Single letter or sign: may be changed, and all of them can be switched off together (WCAG 2.1.4). */
  readonly letter: string | null;
}

/** Every command, in the order that the help lists them. */
export const COMMANDS: readonly Command[] = [
  { id: 'next', words: 'Next passage', fixed: ['ArrowDown'], letter: 'j' },
  { id: 'previous', words: 'Passage before', fixed: ['ArrowUp'], letter: 'k' },
  { id: 'first', words: 'First passage', fixed: ['Home'], letter: null },
  { id: 'last', words: 'Last passage', fixed: ['End'], letter: null },
  { id: 'keep', words: 'Keep; for an earlier action, take up what is said', fixed: ['Enter'], letter: null },
  { id: 'dismiss', words: 'Dismiss; for an earlier action, not the same', fixed: ['Delete'], letter: null },
  { id: 'edit', words: 'Correct kind, owner or deadline', fixed: [], letter: 'e' },
  { id: 'tag', words: 'Tag with a recommendation', fixed: [], letter: 'r' },
  { id: 'suggested', words: 'Tag with the recommendation suggested', fixed: [], letter: 's' },
  { id: 'why', words: 'Why it was found', fixed: [], letter: 'w' },
  { id: 'reported', words: 'Earlier action: it was reported on', fixed: [], letter: 'p' },
  { id: 'stillOpen', words: 'Earlier action: still open', fixed: [], letter: 'o' },
  { id: 'notMentioned', words: 'Earlier action: not mentioned', fixed: [], letter: 'n' },
  { id: 'undo', words: 'Undo', fixed: [], letter: 'z' },
  { id: 'help', words: 'Show these keys', fixed: [], letter: '?' },
];

/** A person's own letters, by command; a command that is absent keeps its letter. */
export type OwnLetters = Readonly<Partial<Record<CommandId, string>>>;

/** Letter of a command as it stands for this person, or null where it has none. */
export function letterOf(command: Command, own: OwnLetters): string | null {
  return command.letter === null ? null : (own[command.id] ?? command.letter);
}

/**
 * Command that a key press means, or null. Never one while a field is being typed in or a modifier other than
 * Shift is held; letters mean nothing while they are switched off.
 */
export function commandFor(event: KeyboardEvent, own: OwnLetters, lettersOn: boolean): CommandId | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || isTyping(event.target))
    return null;
  const fixed = COMMANDS.find((command) => command.fixed.includes(event.key));
  if (fixed) return fixed.id;
  if (!lettersOn) return null;
  const pressed = event.key.toLowerCase();
  return COMMANDS.find((command) => letterOf(command, own) === pressed)?.id ?? null;
}

/** Whether letters pressed at this place belong to a field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, [contenteditable]:not([contenteditable="false"])') !== null
  );
}
