import { expect, test } from 'vitest';
import { oneOf, wordings } from './wordings.ts';

const SENT = `
  sent circulated
  tabled
`;
const KEPT = wordings`
  (was|were) (now )?${SENT}
  no longer (?!than\b)\w+
  ^closed?
`;

test.each(['it was sent round', 'papers were now tabled', 'no longer needed', 'closed', 'close this'])(
  'finds “%s”',
  (sentence) => {
    expect(KEPT.test(sentence)).toBe(true);
  },
);

test.each(['it was resent', 'was sentenced', 'no longer than before', 'disclosed', 'they closed'])(
  'leaves “%s”',
  (sentence) => {
    expect(KEPT.test(sentence)).toBe(false);
  },
);

test('a bracket of the text stays one, and nothing is captured', () => {
  const numbered = new RegExp(`^${oneOf`\(?[a-z]\) (done|closed)`}$`);
  expect(numbered.exec('(a) done')).toEqual(Object.assign(['(a) done'], { index: 0, input: '(a) done' }));
});
