import { Component, type ComponentChildren, type ComponentType } from 'preact';

/** A view that is drawn anew only when one of its properties is another value. For rows of long lists. */
export function onlyWhenChanged<Properties extends object>(
  view: (properties: Properties) => ComponentChildren,
): ComponentType<Properties> {
  return class extends Component<Properties> {
    override shouldComponentUpdate(next: Readonly<Properties>): boolean {
      const before = this.props as Readonly<Properties>;
      return (Object.keys(next) as (keyof Properties)[]).some((name) => next[name] !== before[name]);
    }

    override render(): ComponentChildren {
      return view(this.props as Properties);
    }
  };
}
