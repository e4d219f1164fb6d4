export * from './commitment.ts';
export * from './dates.ts';
export * from './document.ts';
export * from './passage.ts';
export * from './recommendation.ts';
export * from './result.ts';
export * from './text.ts';
