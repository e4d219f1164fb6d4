import { useEffect, useRef, useState } from 'preact/hooks';

export interface PageBoxProps {
  readonly page: number;
  readonly count: number;
  readonly onGo: (page: number) => void;
}

/** The number of the page in view, to be typed over. What is no page of this file is put back. */
export function PageBox({ page, count, onGo }: PageBoxProps) {
  const [typed, setTyped] = useState(String(page));
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(String(page)), [page]);

  const go = () => {
    const number = Number(typed);
    if (Number.isInteger(number) && number >= 1 && number <= count) onGo(number);
    else setTyped(String(page));
  };
  return (
    <form
      class="page-box"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <input
        ref={box}
        id="page-number"
        inputMode="numeric"
        autocomplete="off"
        aria-label={`Page, of ${count}`}
        value={typed}
        style={{ inlineSize: `${Math.max(3, String(count).length + 2)}ch` }}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
      />
      <span class="soft" aria-hidden="true">
        / {count}
      </span>
    </form>
  );
}
