import { useId, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';

/** The council and committee that a log belongs to, where it does not say. */
export interface LogOf {
  readonly council?: string;
  readonly body?: string;
}

export interface LogOwnerProps {
  readonly of: LogOf;
  readonly bodies: readonly string[];
  readonly councils: readonly string[];
  readonly busy: boolean;
  readonly onChange: (of: LogOf) => void;
}

/** Whose log it is: asked where its new rows name no committee, since refs and "since the last meeting" go by it. */
export function LogOwner({ of, bodies, councils, busy, onChange }: LogOwnerProps) {
  const [body, setBody] = useState(of.body ?? '');
  const [council, setCouncil] = useState(of.council ?? councils[0] ?? '');
  const names = useId();
  const places = useId();
  return (
    <form
      class="review-owner"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({
          ...(body.trim() !== '' && { body: body.trim() }),
          ...(council.trim() !== '' && body.trim() !== '' && { council: council.trim() }),
        });
      }}
    >
      <p>The new rows name no committee. Whose log is it?</p>
      <label>
        Committee
        <input
          list={names}
          value={body}
          placeholder="As on the council’s pages"
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </label>
      <label>
        Council
        <input list={places} value={council} onInput={(event) => setCouncil(event.currentTarget.value)} />
      </label>
      <Button submit disabled={busy || body.trim() === (of.body ?? '')}>
        Use for these rows
      </Button>
      <datalist id={names}>
        {bodies.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <datalist id={places}>
        {councils.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </form>
  );
}
