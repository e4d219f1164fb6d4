import { Notice } from '../controls/Notice.tsx';
import './truncation-notice.css';

export interface TruncationNoticeProps {
  readonly truncations: readonly { readonly item: string | null; readonly address: string | null }[];
}

/** Says where the page cuts the minutes off, and leads to the whole text: what is cut off cannot be found. */
export function TruncationNotice({ truncations }: TruncationNoticeProps) {
  if (truncations.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>
        {truncations.length === 1
          ? 'The page cuts the minutes of one item short. Its full text may hold more:'
          : `The page cuts the minutes of ${truncations.length} items short. Their full texts may hold more:`}
      </p>
      <ul class="truncations">
        {truncations.map(({ item, address }, at) => {
          const name = item ? `Full minutes of item ${item}` : 'Full minutes';
          return (
            <li key={address ?? at}>
              {address ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {name}
                </a>
              ) : (
                `${name}: follow the link in the page`
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
