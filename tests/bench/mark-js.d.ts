/** What the benches use of mark.js, which comes without types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: string,
      options: { separateWordSearch: boolean; acrossElements: boolean; done?: () => void },
    ): void;
    markRanges(ranges: readonly { start: number; length: number }[], options?: { done?: () => void }): void;
    unmark(options?: { done?: () => void }): void;
  }
}
