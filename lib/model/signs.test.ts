import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DASHES, DOUBLE_QUOTES, SINGLE_QUOTES, withPlainDashes, withPlainQuotes } from './signs.ts';

test('printed signs become those of the keyboard', () => {
  expect(withPlainQuotes('the ‘open’ list, the Chair’s 6″ “pledge”')).toBe(
    `the 'open' list, the Chair's 6" "pledge"`,
  );
  expect(withPlainDashes('2024–25 — the non‑elected, −4')).toBe('2024-25 - the non-elected, -4');
});

test('each keeps its offset, and letters are left alone', () => {
  const signs = [...SINGLE_QUOTES, ...DOUBLE_QUOTES, ...DASHES, 'a', 'É', ' ', '\n'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs)), (letters) => {
      const plain = withPlainDashes(withPlainQuotes(letters.join('')));
      expect(plain).toHaveLength(letters.length);
      expect(plain).toMatch(/^['"\-aÉ\s]*$/);
    }),
  );
});
