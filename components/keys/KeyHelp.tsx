import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { COMMANDS, letterOf, type Command, type CommandId, type OwnLetters } from './commands.ts';
import './key-help.css';

export interface KeyHelpProps {
  readonly letters: OwnLetters;
  readonly lettersOn: boolean;
  readonly onLetters: (letters: OwnLetters) => void;
  readonly onLettersOn: (on: boolean) => void;
  readonly onClose: () => void;
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Enter: '⏎ Enter',
  Delete: 'Delete',
};

/** All keys of the list; letters can be changed here or switched off altogether. */
export function KeyHelp(props: KeyHelpProps) {
  const [problem, setProblem] = useState('');

  const change = (id: CommandId, typed: string) => {
    const letter = typed.slice(-1).toLowerCase();
    if (letter.trim() === '') return;
    const taken = COMMANDS.find((other) => other.id !== id && letterOf(other, props.letters) === letter);
    if (taken) {
      setProblem(`“${letter}” already means “${taken.words}”. Nothing was changed.`);
      return;
    }
    setProblem('');
    props.onLetters({ ...props.letters, [id]: letter });
  };

  return (
    <Dialog title="Keys" onClose={props.onClose}>
      <p>These work while a row of the list has the focus. Each is also a button.</p>
      <table class="key-help">
        <thead class="unseen">
          <tr>
            <th scope="col">What it does</th>
            <th scope="col">Key</th>
            <th scope="col">Letter</th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map((command) => (
            <tr key={command.id}>
              <th scope="row">{command.words}</th>
              <td>
                {command.fixed.map((key) => (
                  <kbd key={key} class="key">
                    {KEY_NAMES[key] ?? key}
                  </kbd>
                ))}
              </td>
              <td>{letterField(command, props, change)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Tag the words selected in the page (from the page)</th>
            <td colSpan={2}>
              <kbd class="key">Alt</kbd>+<kbd class="key">T</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <p role="status" class="key-problem">
        {problem}
      </p>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={props.lettersOn}
          onChange={(event) => props.onLettersOn(event.currentTarget.checked)}
        />
        Single-letter keys and Alt+T are on
      </label>
      <Button
        onPress={() => {
          setProblem('');
          props.onLetters({});
        }}
      >
        Put the letters back as they came
      </Button>
    </Dialog>
  );
}

function letterField(command: Command, props: KeyHelpProps, change: (id: CommandId, typed: string) => void) {
  const letter = letterOf(command, props.letters);
  if (letter === null) return null;
  return (
    <input
      class="key-letter"
      aria-label={`Letter for: ${command.words}`}
      value={letter.toUpperCase()}
      disabled={!props.lettersOn}
      onInput={(event) => {
        change(command.id, event.currentTarget.value);
        event.currentTarget.value = letter.toUpperCase();
      }}
    />
  );
}
