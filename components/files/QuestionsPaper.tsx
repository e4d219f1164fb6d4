import { briefWords, quoteOf } from '../../lib/exchange/brief.ts';
import type { ChosenMeeting } from '../../lib/exchange/chosen-meeting.ts';
import type { Line } from '../../lib/exchange/line.ts';
import type { ExportTable } from '../../lib/exchange/table.ts';
import type { IsoDate } from '../../lib/model/index.ts';
import { commitmentAddress } from '../page/SiteNav.tsx';
import { PaperHead } from './PaperHead.tsx';
import './paper.css';

export interface QuestionsPaperProps {
  /** The layout of questions, filled. */
  readonly table: ExportTable;
  readonly meeting: ChosenMeeting | null;
  readonly today: IsoDate;
}

/** What to ask: one numbered question for each row that is overdue, unanswered or silent, with its quote and link. */
export function QuestionsPaper({ table, meeting, today }: QuestionsPaperProps) {
  const lines = table.blocks.flatMap((block) => block.lines);
  return (
    <article class="paper" data-restricted={table.hasRestricted ? '' : undefined}>
      <PaperHead title={table.name} meeting={meeting} today={today} restricted={table.hasRestricted} />
      {lines.length === 0 && <p class="paper-soft">{table.blocks[0]?.empty}</p>}
      <ol class="paper-questions">
        {lines.map((line) => (
          <Question key={line.row?.commitment.id} line={line} />
        ))}
      </ol>
      {table.leftOut.map((sentence) => (
        <p key={sentence} class="paper-soft">
          {sentence}
        </p>
      ))}
    </article>
  );
}

function Question({ line: { row, question } }: { readonly line: Line }) {
  if (row === null) return null;
  const { ref, heading, quote, facts, address } = briefWords({ row, quote: quoteOf(row), link: row.link });
  return (
    <li class="paper-entry">
      <h3>{question}</h3>
      <p>
        <a class="paper-ref" href={commitmentAddress(row.commitment.id)}>
          {ref}
        </a>
        : {heading}
      </p>
      {quote !== null && <blockquote>“{quote}”</blockquote>}
      <p class="paper-soft">{facts.join(' · ')}</p>
      {row.link !== null && (
        <p class="paper-link">
          <a href={row.link}>{address}</a>
        </p>
      )}
    </li>
  );
}
