import type { ComponentChildren } from 'preact';
import './view-head.css';

export interface ViewHeadProps {
  readonly title: string;
  /** The question it answers, in a councillor's words. */
  readonly question: string;
  /** What can be chosen in it. */
  readonly children?: ComponentChildren;
}

/** The head of a view: what it answers, and what can be chosen. */
export function ViewHead({ title, question, children }: ViewHeadProps) {
  return (
    <header class="view-head">
      <div>
        <h2>{title}</h2>
        <p class="soft">{question}</p>
      </div>
      {children && <div class="view-tools">{children}</div>}
    </header>
  );
}

/** One of several things to choose from. */
export interface Chosen {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Chosen[];
  readonly onChoose: (value: string) => void;
}

/** One choice of a view, its name above it. */
export function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <span class="small soft">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface DayChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A day to choose, its name above it. */
export function DayChoice({ label, value, onChoose }: DayChoiceProps) {
  return (
    <label class="choice">
      <span class="small soft">{label}</span>
      <input type="date" value={value} onChange={(event) => onChoose(event.currentTarget.value)} />
    </label>
  );
}
