import * as z from 'zod/mini';
import { OwnLayout, type Backup } from '../model/index.ts';
import type { RagKey } from '../tracker/rag.ts';

const Words = z.object({ Red: z.string(), Amber: z.string(), Green: z.string(), Blue: z.string() });

/** What a person has set that an export depends on: the council's layouts and what its colours mean. */
export function exportSettings({ settings }: Pick<Backup, 'settings'>): {
  readonly ownLayouts: readonly OwnLayout[];
  readonly ragKey?: RagKey;
} {
  const layouts = z.array(OwnLayout).safeParse(settings['layouts']);
  const key = Words.safeParse(settings['ragKey']);
  return {
    ownLayouts: layouts.success ? layouts.data : [],
    ...(key.success && { ragKey: key.data }),
  };
}
