import type { RecommendationKey } from '../../lib/model/index.ts';
import type { Context, Found, Hit, SearchFilter } from '../../lib/search/index.ts';
import { linkToWords } from '../../lib/tracker/source-link.ts';
import { Button } from '../controls/Button.tsx';
import { shortDate } from '../controls/dates.ts';
import { hashOf } from './address.ts';
import { KeptText, type KeptTexts } from './KeptText.tsx';
import { Choice, DayChoice, type Chosen } from './ViewHead.tsx';
import { counted } from './words.ts';
import './search.css';

/** How far the index has come, in documents and passages. */
export interface SearchProgress {
  readonly done: number;
  readonly of: number;
}

export interface SearchChoices {
  readonly councils: readonly Chosen[];
  readonly bodies: readonly Chosen[];
  readonly owners: readonly Chosen[];
  readonly recommendations: readonly (Chosen & { readonly key: RecommendationKey })[];
}

export interface SearchViewProps {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly choices: SearchChoices;
  readonly found: Found | null;
  readonly progress: SearchProgress;
  readonly kept: KeptTexts;
  readonly onAsk: (query: string, filter: SearchFilter) => void;
  readonly onMore: () => void;
  readonly onLimit: (millions: number) => void;
  readonly onDelete: () => void;
}

/** Search over everything kept and everything read. */
export function SearchView(props: SearchViewProps) {
  const { query, filter, found, progress, onAsk, onMore } = props;
  return (
    <div class="search-view">
      <div role="search" aria-label="Passages and minutes" class="search-head">
        <h2>
          <label htmlFor="search-words">Search</label>
        </h2>
        <input
          id="search-words"
          type="search"
          placeholder="Words, a name, a ref, or “a phrase”"
          aria-describedby="search-help"
          value={query}
          onInput={(event) => onAsk(event.currentTarget.value, filter)}
        />
        <p id="search-help" class="soft small">
          Finds every word, in what you kept and in the text of every page you read. Put a phrase between
          quotes.
        </p>
        <Narrow {...props} />
      </div>
      <p role="status" class="search-sum">
        {sumWords(query, found, progress.done < progress.of)}
        {progress.done < progress.of && (
          <span class="soft">
            {' '}
            Still taking in {progress.of - progress.done} of {progress.of}; more may be found.
          </span>
        )}
      </p>
      {found && (
        <ol class="search-hits" aria-label="Found">
          {found.hits.map((hit) => (
            <FoundHit key={hit.entry.id} hit={hit} />
          ))}
        </ol>
      )}
      {found && found.total > found.hits.length && <Button onPress={onMore}>Show more</Button>}
      <KeptText kept={props.kept} onLimit={props.onLimit} onDelete={props.onDelete} />
    </div>
  );
}

function Narrow({ query, filter, choices, onAsk }: SearchViewProps) {
  const narrow = (fields: Partial<SearchFilter>) => onAsk(query, { ...filter, ...fields });
  const any = (label: string, list: readonly Chosen[]): readonly Chosen[] => [{ value: '', label }, ...list];
  return (
    <div class="view-tools">
      <Choice
        label="Look in"
        value={filter.kind}
        choices={[
          { value: 'all', label: 'Everything' },
          { value: 'passage', label: 'What I kept' },
          { value: 'text', label: 'Text of minutes' },
        ]}
        onChoose={(value) => narrow({ kind: value === 'passage' || value === 'text' ? value : 'all' })}
      />
      {choices.councils.length > 1 && (
        <Choice
          label="Council"
          value={filter.council}
          choices={any('Any', choices.councils)}
          onChoose={(council) => narrow({ council })}
        />
      )}
      <Choice
        label="Committee"
        value={filter.bodyId}
        choices={any('Any', choices.bodies)}
        onChoose={(bodyId) => narrow({ bodyId })}
      />
      <DayChoice label="From" value={filter.from} onChoose={(from) => narrow({ from })} />
      <DayChoice label="Until" value={filter.until} onChoose={(until) => narrow({ until })} />
      {choices.owners.length > 0 && (
        <Choice
          label="Owner"
          value={filter.owner}
          choices={any('Any', choices.owners)}
          onChoose={(owner) => narrow({ owner })}
        />
      )}
      {choices.recommendations.length > 0 && (
        <Choice
          label="Recommendation"
          value={choices.recommendations.find(({ key }) => sameKey(key, filter.recommendation))?.value ?? ''}
          choices={any('Any', choices.recommendations)}
          onChoose={(value) =>
            narrow({
              recommendation: choices.recommendations.find((one) => one.value === value)?.key ?? null,
            })
          }
        />
      )}
    </div>
  );
}

const sameKey = (key: RecommendationKey, other: RecommendationKey | null): boolean =>
  key.set === other?.set && key.ref === other.ref;

function sumWords(query: string, found: Found | null, isGrowing: boolean): string {
  if (!found) return '';
  if (found.total === 0)
    return query.trim() === ''
      ? ''
      : isGrowing
        ? 'Nothing found yet.'
        : 'Nothing that was kept or read has all of these words. Try fewer of them, or take a filter away.';
  const count = `${counted(found.total, 'place')} found.`;
  return found.instead.length === 0
    ? count
    : `Nothing has these very words; ${count.replace(/\.$/, '')} with words like them: ${found.instead.slice(0, 6).join(', ')}.`;
}

function FoundHit({ hit: { entry, contexts, alsoOn } }: { readonly hit: Hit }) {
  const { kind, title, body, date, commitment } = entry;
  return (
    <li class="search-hit" data-kind={kind}>
      <p class="search-where small">
        <strong>{kind === 'passage' ? 'Kept' : 'Minutes'}</strong>
        <span>
          {[body, date && shortDate(date)].filter(Boolean).join(', ') || title || 'A page without a name'}
        </span>
        {commitment && <a href={hashOf({ name: 'commitment', id: commitment.id })}>{commitment.ref}</a>}
        {kind === 'text' && title && <span class="soft">{title}</span>}
      </p>
      {contexts.map((context, at) => (
        <FoundWords key={`${at} ${context.anchor}`} context={context} entry={entry} />
      ))}
      <AlsoOn pages={alsoOn} anchor={contexts[0]?.anchor ?? ''} />
    </li>
  );
}

function AlsoOn({ pages, anchor }: { readonly pages: Hit['alsoOn']; readonly anchor: string }) {
  if (pages.length === 0) return null;
  return (
    <p class="soft small">
      The same words also on{' '}
      {pages.map(({ title, address }, at) => {
        const link = linkToWords(address, null, anchor);
        const name = title ?? `another page (${at + 1})`;
        return (
          <span key={`${address} ${name}`}>
            {at > 0 && ', '}
            {link ? (
              <a href={link} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </span>
        );
      })}
    </p>
  );
}

function FoundWords({ context, entry }: { readonly context: Context; readonly entry: Hit['entry'] }) {
  const link = linkToWords(entry.address, entry.page, context.anchor);
  return (
    <p class="search-words">
      {context.pieces.map(({ text, hit }, at) => {
        const key = `${at} ${text}`;
        return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}{' '}
      {link && (
        <a class="small" href={link} target="_blank" rel="noreferrer">
          Open the page here
        </a>
      )}
    </p>
  );
}
