import { useState } from 'preact/hooks';
import { PassageRole, type Passage } from '../../../lib/model/index.ts';
import { itemText } from '../../../lib/tracker/rows.ts';
import { sourceLink } from '../../../lib/tracker/source-link.ts';
import { Button } from '../../controls/Button.tsx';
import { shortDate } from '../../controls/dates.ts';

export interface PassagesProps {
  readonly passages: readonly Passage[];
  readonly onRole: (passage: Passage, role: PassageRole) => void;
  readonly onMove: (passage: Passage) => void;
  readonly onSplit: (passages: readonly string[]) => void;
}

/** What a passage is to its row, in words. */
export const ROLE_WORDS: Readonly<Record<PassageRole, string>> = {
  raised: 'Raised here',
  update: 'Update',
  evidence: 'Evidence',
  closed: 'Closed here',
  mention: 'Said again',
};

/** The minuted words in order of their meetings, each with what it is to the row and a link into its page. */
export function Passages({ passages, onRole, onMove, onSplit }: PassagesProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = ticked.filter((id) => passages.some((passage) => passage.id === id));
  if (passages.length === 0) {
    return <p class="soft">This row came from a file and has no minuted words yet.</p>;
  }
  return (
    <>
      <ol class="pane-passages">
        {passages.map((passage) => (
          <li key={passage.id} data-role={passage.role}>
            <p class="pane-where">
              <strong>
                {passage.source.meetingDate ? shortDate(passage.source.meetingDate) : 'Date not known'}
              </strong>{' '}
              <span class="soft">{whereOf(passage)}</span>
            </p>
            <blockquote>{passage.selector.exact}</blockquote>
            {passage.note && <p class="small">{passage.note}</p>}
            <div class="pane-passage-tools">
              <select
                aria-label={`What these words are: ${passage.selector.exact.slice(0, 60)}`}
                value={passage.role}
                onChange={(event) => {
                  const role = PassageRole.options.find((one) => one === event.currentTarget.value);
                  if (role) onRole(passage, role);
                }}
              >
                {PassageRole.options.map((role) => (
                  <option key={role} value={role}>
                    {ROLE_WORDS[role]}
                  </option>
                ))}
              </select>
              <PageLink passage={passage} />
              <Button look="link" onPress={() => onMove(passage)}>
                Move to another row
              </Button>
              {passages.length > 1 && (
                <label class="pane-tick">
                  <input
                    type="checkbox"
                    checked={chosen.includes(passage.id)}
                    onChange={(event) =>
                      setTicked(
                        event.currentTarget.checked
                          ? [...chosen, passage.id]
                          : chosen.filter((id) => id !== passage.id),
                      )
                    }
                  />
                  Split off
                </label>
              )}
            </div>
          </li>
        ))}
      </ol>
      {chosen.length > 0 && (
        <div class="pane-split">
          <Button
            look="main"
            disabled={chosen.length === passages.length}
            onPress={() => {
              setTicked([]);
              onSplit(chosen);
            }}
          >
            Make a row of its own of{' '}
            {chosen.length === 1 ? 'this passage' : `these ${chosen.length} passages`}
          </Button>
          {chosen.length === passages.length && (
            <span class="soft small">One passage stays: untick one.</span>
          )}
        </div>
      )}
    </>
  );
}

function PageLink({ passage }: { readonly passage: Passage }) {
  const link = sourceLink(passage);
  if (!link) return <span class="soft small">The page had no address.</span>;
  const { page } = passage.source;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {page === null ? 'Open the page at these words' : `Open the PDF at page ${page}`}
    </a>
  );
}

const whereOf = ({ source }: Passage): string =>
  [source.body, itemText(source.item?.number ?? null), source.item?.title].filter(Boolean).join(' · ');
