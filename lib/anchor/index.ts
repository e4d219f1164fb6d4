export { describe, describer, type VersionedText } from './describe.ts';
export type { Change, Difference } from './difference.ts';
export { explain } from './explain.ts';
export { find, prepare, type FindOptions, type Found, type Searcher } from './find.ts';
export { headingsOf, type HeadingAt } from './headings.ts';
export type { ChangeKind } from './meaning.ts';
