import type { Mention } from '../../lib/story/mentions.ts';
import { sourceLink } from '../../lib/tracker/source-link.ts';
import { itemText } from '../../lib/tracker/texts.ts';
import './quote.css';

export interface QuoteProps {
  readonly mention: Mention;
  /** Says body and day too, where what stands around it does not. */
  readonly where?: string;
}

/** What was minuted, in the minutes' own words, and the way to every page that has them. */
export function Quote({ mention, where }: QuoteProps) {
  const { passage, places } = mention;
  const item = passage.source.item;
  const standing = [where, item && itemText(item.number), item?.title].filter(Boolean);
  return (
    <figure class="quote" data-kind={passage.kind}>
      <blockquote>{passage.selector.exact}</blockquote>
      <figcaption class="soft small">
        {standing.length > 0 && <span>{standing.join(' · ')}</span>}
        <Places places={places} />
      </figcaption>
    </figure>
  );
}

function Places({ places }: Pick<Mention, 'places'>) {
  const links = places.flatMap((place) => {
    const address = sourceLink(place);
    return address === null ? [] : [{ id: place.id, address, title: place.source.documentTitle }];
  });
  const [first, ...others] = links;
  if (!first) return <span>From a file on your device: it has no address to open.</span>;
  return (
    <span class="quote-places">
      <a href={first.address} target="_blank" rel="noreferrer">
        Open the page at these words
      </a>
      {others.length > 0 && (
        <>
          {' also on '}
          {others.map(({ id, address, title }, at) => (
            <a key={id} href={address} target="_blank" rel="noreferrer">
              {title ?? `page ${at + 2}`}
            </a>
          ))}
        </>
      )}
    </span>
  );
}
