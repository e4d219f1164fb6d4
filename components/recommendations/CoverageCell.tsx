import { isSilent, type Coverage } from '../../lib/tracker/coverage.ts';
import { Button } from '../controls/Button.tsx';
import { shortDate } from '../controls/dates.ts';

export interface CoverageCellProps {
  readonly coverage: Coverage;
  readonly onShow: () => void;
}

/** How often a recommendation was spoken of, when and where last, and what is still to be done for it. */
export function CoverageCell({ coverage, onShow }: CoverageCellProps) {
  if (isSilent(coverage)) return <span class="set-gap">nobody spoke of it</span>;
  const { passages, actions, open, evidence, lastMentioned } = coverage;
  return (
    <span class="set-coverage">
      <span>
        {counted(passages, 'passage')}
        {evidence > 0 && `, ${evidence} on progress`}
      </span>
      {lastMentioned && (
        <span class="soft">
          last{' '}
          {lastMentioned.address ? (
            <a href={lastMentioned.address} target="_blank" rel="noreferrer">
              {lastWords(lastMentioned)}
            </a>
          ) : (
            lastWords(lastMentioned)
          )}
        </span>
      )}
      {actions === 0 ? (
        <span class="set-gap">no action yet</span>
      ) : (
        <Button look="link" onPress={onShow}>
          {open === actions ? counted(actions, 'action') : `${counted(actions, 'action')}, ${open} open`}
        </Button>
      )}
    </span>
  );
}

const counted = (count: number, noun: string): string => (count === 1 ? `1 ${noun}` : `${count} ${noun}s`);

const lastWords = ({ date, body }: NonNullable<Coverage['lastMentioned']>): string =>
  [date ? shortDate(date) : 'on a day unknown', body].filter(Boolean).join(', ');
