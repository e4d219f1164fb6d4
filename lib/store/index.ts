export { mergePreview, type CopyDifference, type MergePreview } from './merge-preview.ts';
export { mergeRecords } from './merge.ts';
export { Settings, defaultSettings } from './settings.ts';
export { openStore, type StoreOptions } from './store.ts';
export * from './types.ts';
