import { useEffect, useMemo } from 'preact/hooks';
import { Notice } from '../../components/controls/Notice.tsx';
import type { KeptTexts } from '../../components/meetings/KeptText.tsx';
import { SearchView, type SearchChoices } from '../../components/meetings/SearchView.tsx';
import { NOT_FILTERED, type SearchFilter } from '../../lib/search/index.ts';
import { isKept } from '../../lib/tracker/commitment.ts';
import { ownerText, recommendationRefText } from '../../lib/tracker/texts.ts';
import type { Chosen } from './chosen.ts';
import { startSearching, type Searching } from './searching.ts';
import type { Year } from './year.ts';

let started: Searching | null = null;

/** Search, begun when it is first looked at; its question is in the address. */
export function Search({ year, chosen }: { readonly year: Year; readonly chosen: Chosen }) {
  started ??= startSearching();
  const searching = started;
  const query = chosen['words'] ?? '';
  const filter = filterIn(chosen);
  const asked = JSON.stringify(chosen);
  useEffect(() => {
    const question: Chosen = JSON.parse(asked);
    searching.ask(question['words'] ?? '', filterIn(question));
  }, [searching, asked]);
  return (
    <>
      {searching.failure.value && (
        <Notice tone="bad" title="Search does not work">
          <p>{searching.failure.value}</p>
        </Notice>
      )}
      <SearchView
        query={query}
        filter={filter}
        choices={useChoices(year)}
        found={searching.found.value}
        progress={searching.progress.value}
        kept={keptOf(year)}
        onLimit={(millions) => void setLimit(year, millions)}
        onAsk={(words, next) => year.choose('search', chosenFrom(words, next))}
        onMore={searching.more}
        onDelete={() => void forgetAll(year)}
      />
    </>
  );
}

function keptOf({ texts, stored }: Year): KeptTexts {
  const kept = texts.value ?? [];
  const { keepTexts, textsLimit } = stored.settings.value;
  return {
    documents: new Set(kept.map(({ document }) => document)).size,
    characters: kept.reduce((sum, { size }) => sum + size, 0),
    limitMillions: keepTexts ? textsLimit : 0,
  };
}

async function setLimit({ store, toasts }: Year, millions: number): Promise<void> {
  const keepTexts = millions > 0;
  const written = await store.settings.set({ keepTexts, ...(keepTexts && { textsLimit: millions }) });
  const trimmed = written.ok ? await store.texts.trim() : written;
  if (!trimmed.ok) toasts.say(trimmed.problem.message, { failure: true });
  else if (!keepTexts) toasts.say('Texts of minutes are no longer kept.');
  else toasts.say(`At most ${millions} MB of text is kept from now on.`);
}

async function forgetAll({ store, toasts }: Year): Promise<void> {
  const forgotten = await store.texts.forgetAll();
  if (forgotten.ok) toasts.say('The kept texts are deleted. What you kept of them is as it was.');
  else toasts.say(forgotten.problem.message, { failure: true });
}

function filterIn(chosen: Chosen): SearchFilter {
  const { kind, ref, set } = chosen;
  return {
    council: chosen['council'] ?? '',
    bodyId: chosen['body'] ?? '',
    from: chosen['from'] ?? '',
    until: chosen['until'] ?? '',
    owner: chosen['owner'] ?? '',
    recommendation: ref && set ? { set, ref } : null,
    kind: kind === 'passage' || kind === 'text' ? kind : NOT_FILTERED.kind,
  };
}

const chosenFrom = (words: string, filter: SearchFilter): Chosen => ({
  words,
  council: filter.council,
  body: filter.bodyId,
  from: filter.from,
  until: filter.until,
  owner: filter.owner,
  ref: filter.recommendation?.ref ?? '',
  set: filter.recommendation?.set ?? '',
  kind: filter.kind === NOT_FILTERED.kind ? '' : filter.kind,
});

function useChoices({ stored, read, bodies, sets }: Year): SearchChoices {
  const [passages, commitments, recommendationSets, meetings] = [
    stored.passages.value,
    stored.commitments.value,
    sets.value,
    read.value,
  ];
  return {
    bodies: bodies.value,
    ...useMemo(() => {
      const councils = new Set(meetings.meetings.flatMap(({ council }) => council ?? []));
      const kept = passages.filter(isKept);
      const owners = new Set([...kept, ...commitments].flatMap((one) => one.owners.map(ownerText)));
      return {
        councils: [...councils].sort().map((value) => ({ value, label: value })),
        owners: [...owners].sort((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value })),
        recommendations: recommendationSets.flatMap(({ id, recommendations }) =>
          recommendations.map(({ ref, text }) => ({
            value: JSON.stringify([id, ref]),
            label: `${recommendationRefText(ref)} ${text.slice(0, 60)}`,
            key: { set: id, ref },
          })),
        ),
      };
    }, [passages, commitments, recommendationSets, meetings]),
  };
}
