import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPdf, bytesOf } from '../../tests/invented-pdf/build.ts';
import { MINUTES } from '../../tests/invented-pdf/minutes.ts';
import { conditionOf, hasHugePicture } from './condition.ts';
import { fileName } from './file-name.ts';
import { kindOf, latin1 } from './sniff.ts';

const huge = (bytes: Uint8Array): boolean => {
  const looking = hasHugePicture(bytes);
  for (;;) {
    const { done, value } = looking.next();
    if (done) return value;
  }
};

describe('a file’s name', () => {
  const at = new URL('https://council.example/documents/s12%20Minutes.pdf?T=10');
  for (const [disposition, name] of [
    [null, 's12 Minutes.pdf'],
    ['inline', 's12 Minutes.pdf'],
    ['inline; filename=pack.pdf', 'pack.pdf'],
    ['inline; filename="Public pack; 14 March.pdf"', 'Public pack; 14 March.pdf'],
    ['inline; filename="a \\"b\\".pdf"', 'a "b".pdf'],
    [`inline; filename="cafe.pdf"; filename*=UTF-8''caf%C3%A9.pdf`, 'café.pdf'],
    ['inline; filename="../../etc/passwd"', '.. .. etc passwd'],
    ['inline; filename=""', 's12 Minutes.pdf'],
  ] as const) {
    it(`${disposition ?? 'said nowhere'} is ${name}`, () => {
      expect(fileName(at, disposition)).toBe(name);
    });
  }

  it('is the host where there is nothing else', () => {
    expect(fileName(new URL('https://council.example/'), null)).toBe('council.example');
  });

  it('is never empty and never a path, whatever a server says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        expect(fileName(at, said)).toMatch(/^[^\p{Cc}/\\]+$/u);
        expect(fileName(at, `x; filename="${said}"`)).toMatch(/^[^\p{Cc}/\\]+$/u);
      }),
    );
  });
});

describe('what bytes are', () => {
  it('is told by their start', () => {
    expect(kindOf(buildPdf(MINUTES))).toBe('pdf');
    expect(kindOf(bytesOf(`${' '.repeat(900)}%PDF-1.4`))).toBe('pdf');
    expect(kindOf(bytesOf('<html><body>%20'))).toBe('page');
    expect(kindOf(bytesOf('{\\rtf1'))).toBe('word');
    expect(kindOf(new Uint8Array())).toBe('empty');
    expect(kindOf(bytesOf('hello'))).toBe('other');
  });

  it('keeps every byte as text', () => {
    const all = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    expect(bytesOf(latin1(all))).toEqual(all);
  });
});

describe('the state of a file', () => {
  const whole = buildPdf(MINUTES);

  it('is good where its table is where it says, also behind other bytes', () => {
    expect(conditionOf(whole)).toEqual({ cutOff: false, tableDamaged: false });
    expect(conditionOf(bytesOf(`HTTP/1.1 200 OK\n\n${latin1(whole)}`))).toEqual({
      cutOff: false,
      tableDamaged: false,
    });
  });

  it('is told wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 7 }), (length) => {
        expect(conditionOf(whole.slice(0, length)).cutOff).toBe(true);
      }),
    );
  });

  it('sees a picture too large to draw, wherever it stands in the file', () => {
    const picture = (width: number, height: number) =>
      `7 0 obj << /Width ${width} /Subtype /Image /Height ${height} /Length 1 >> stream\nx\nendstream endobj`;
    for (const before of [0, (1 << 20) - 60, (1 << 20) - 10, 1 << 21]) {
      expect(huge(bytesOf(' '.repeat(before) + picture(60_000, 60_000)))).toBe(true);
      expect(huge(bytesOf(' '.repeat(before) + picture(2480, 3508)))).toBe(false);
    }
  });
});
