import { Button } from '../controls/Button.tsx';

/** Takes all of a part or none of it, shown or not. */
export function AllOrNone(props: {
  readonly name: string;
  readonly keys: readonly string[];
  readonly refused: ReadonlySet<string>;
  readonly onChange: (refused: ReadonlySet<string>) => void;
}) {
  const { name, keys, refused, onChange } = props;
  return (
    <span class="review-tools">
      <Button
        look="quiet"
        name={`Take all ${name}`}
        onPress={() => {
          const own = new Set(keys);
          onChange(new Set([...refused].filter((key) => !own.has(key))));
        }}
      >
        All
      </Button>
      <Button
        look="quiet"
        name={`Take none of the ${name}`}
        onPress={() => onChange(new Set([...refused, ...keys]))}
      >
        None
      </Button>
    </span>
  );
}

/** The set with a key in it where it was not, and without where it was. */
export function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
