import type { MeetingQuestion, QuestionReason, QuestionSheet } from '../../lib/story/questions.ts';
import { QUESTION_REASONS, askAbout } from '../../lib/story/questions.ts';
import { recommendationRefText } from '../../lib/tracker/texts.ts';
import { Button } from '../controls/Button.tsx';
import { longDate, shortDate } from '../controls/dates.ts';
import { hashOf } from './address.ts';
import { EmptyView } from './EmptyView.tsx';
import { Choice, DayChoice, ViewHead, type Chosen } from './ViewHead.tsx';
import { counted } from './words.ts';
import './ask.css';

export interface AskViewProps {
  readonly sheet: QuestionSheet;
  readonly bodies: readonly Chosen[];
  readonly body: string;
  /** Its name and its council's, as the sheet has them. */
  readonly bodyName: string;
  readonly council: string | null;
  readonly date: string;
  /** Days on which calendars say that the body meets. */
  readonly comingDays: readonly string[];
  readonly today: string;
  readonly onChoose: (body: string, date: string) => void;
  /** Questions about exempt or confidential matters that are left out, and whether they are shown all the same. */
  readonly exempt: { readonly count: number; readonly shown: boolean };
  readonly onExempt: (shown: boolean) => void;
  readonly onPrint: () => void;
}

const HEADINGS: Readonly<Record<QuestionReason, string>> = {
  overdue: 'Overdue',
  'due now': 'Due at this meeting',
  'comes back': 'Comes back to this meeting',
  'no answer': 'Waiting for the executive',
  silent: 'Promised, and not mentioned since',
};

/** What to ask at a coming meeting, as a sheet to take along: on screen and on A4 paper alike. */
export function AskView(props: AskViewProps) {
  const {
    sheet,
    bodies,
    body,
    bodyName,
    council,
    date,
    comingDays,
    today,
    exempt,
    onChoose,
    onExempt,
    onPrint,
  } = props;
  if (bodies.length === 0)
    return (
      <EmptyView title="Nothing to ask yet">
        <p>
          When you have kept actions from the minutes of a committee, this makes the questions for its next
          meeting: what is overdue, what comes back, and what nobody has mentioned since. One sheet to print
          and take along.
        </p>
      </EmptyView>
    );
  const nothing = sheet.questions.length + sheet.recommendations.length === 0;
  return (
    <div class="ask">
      <ViewHead title="What should I ask?" question="Choose the meeting; take the sheet along.">
        <Choice label="Committee" value={body} choices={bodies} onChoose={(chosen) => onChoose(chosen, '')} />
        {comingDays.length > 0 && (
          <Choice
            label="Meeting"
            value={comingDays.includes(date) ? date : ''}
            choices={[
              ...comingDays.map((day) => ({ value: day, label: longDate(day) })),
              { value: '', label: 'Another day' },
            ]}
            onChoose={(chosen) => onChoose(body, chosen || today)}
          />
        )}
        <DayChoice label="Day of the meeting" value={date} onChoose={(chosen) => onChoose(body, chosen)} />
        <Button look="main" onPress={onPrint} disabled={nothing}>
          Print
        </Button>
      </ViewHead>
      {exempt.count > 0 && (
        <p class="ask-exempt small">
          {counted(exempt.count, 'question')} about exempt or confidential matters{' '}
          {exempt.shown ? 'on this sheet. Do not leave it lying about.' : 'left out of this sheet.'}{' '}
          <Button look="link" onPress={() => onExempt(!exempt.shown)}>
            {exempt.shown ? 'Leave out' : 'Show'}
          </Button>
        </p>
      )}
      <article class="ask-sheet" aria-label="Questions for the meeting">
        <header>
          <h3>
            Questions for {bodyName}, {longDate(date)}
          </h3>
          <p class="soft">
            {[council, `made on ${shortDate(today)} from the minutes that were read`]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </header>
        {nothing && (
          <p>
            Nothing is overdue, due or silent on that day. Read the minutes of the latest meeting, if you have
            not yet, and look again.
          </p>
        )}
        {QUESTION_REASONS.map((why) => (
          <Section
            key={why}
            why={why}
            questions={sheet.questions.filter((one) => one.why === why)}
            first={sheet.questions.findIndex((one) => one.why === why) + 1}
          />
        ))}
        {sheet.recommendations.length > 0 && (
          <section>
            <h4>Recommendations that nobody speaks of</h4>
            <ol class="ask-questions" start={sheet.questions.length + 1}>
              {sheet.recommendations.map((silent) => (
                <li key={`${silent.line.set.id} ${silent.line.recommendation.ref}`}>
                  <p class="ask-words">{askAbout(silent)}</p>
                  <p class="ask-about">
                    <strong>{recommendationRefText(silent.line.recommendation.ref)}</strong>{' '}
                    {silent.line.recommendation.text}
                  </p>
                </li>
              ))}
            </ol>
          </section>
        )}
      </article>
    </div>
  );
}

interface SectionProps {
  readonly why: QuestionReason;
  readonly questions: readonly MeetingQuestion[];
  /** Number of its first question: the sheet is numbered through. */
  readonly first: number;
}

function Section({ why, questions, first }: SectionProps) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h4>{HEADINGS[why]}</h4>
      <ol class="ask-questions" start={first}>
        {questions.map(({ row, words }) => (
          <li key={row.commitment.id}>
            <p class="ask-words">{words}</p>
            <blockquote>{row.origin?.selector.exact ?? row.commitment.action}</blockquote>
            <p class="ask-about soft small">
              <a href={hashOf({ name: 'commitment', id: row.commitment.id })}>{row.commitment.ref}</a>
              {[
                row.commitment.raisedOn && ` raised on ${shortDate(row.commitment.raisedOn)}`,
                row.item,
                row.recommendationRefs && `serves ${row.recommendationRefs}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p class="ask-answer" aria-hidden="true">
              Answer
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
