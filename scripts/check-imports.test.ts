import { describe, expect, it } from 'vitest';
import { forbiddenImports } from './check-imports.ts';

const complaints = (path: string, source: string) => forbiddenImports(new Map([[path, source]]));

describe('the direction of imports', () => {
  it('lets a room import the rooms below it and its own files', () => {
    const source = `import { ok } from '../model/index.ts';\nimport type { Fold } from './fold.ts';`;
    expect(complaints('lib/text/index.ts', source)).toEqual([]);
  });

  it('names the file, the room and the import that goes up', () => {
    expect(complaints('lib/text/index.ts', `import { detect } from '../detect/index.ts';`)).toEqual([
      'lib/text/index.ts: lib/text may not import lib/detect (../detect/index.ts).',
    ]);
  });

  it.each([
    ['several lines', `import {\n  detect,\n  rules,\n} from '../detect/index.ts';`],
    ['a type', `import type { Rule } from '../detect/index.ts';`],
    ['passing on', `export * from '../detect/index.ts';`],
    ['for its effect', `import '../detect/index.ts';`],
    ['when asked', `const { detect } = await import('../detect/index.ts');`],
  ])('sees an import over %s', (_, source) => {
    expect(complaints('lib/text/index.ts', source)).toHaveLength(1);
  });

  it('keeps storage and browser packages out of the pieces of the screen', () => {
    expect(complaints('components/row.tsx', `import { openDB } from 'idb';`)).toHaveLength(1);
    expect(complaints('components/row.tsx', `import { useState } from 'preact/hooks';`)).toEqual([]);
  });

  it('lets the wiring import anything, and knows no room beside those of the architecture', () => {
    expect(complaints('entrypoints/background.ts', `import '../lib/store/index.ts';`)).toEqual([]);
    expect(complaints('lib/helpers/index.ts', '')).toHaveLength(1);
  });
});
