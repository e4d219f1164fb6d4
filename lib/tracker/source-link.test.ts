import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceLink } from './source-link.ts';
import { passageInput } from './testing.ts';

const ADDRESS = 'https://democracy.northmoor.example/mgAi.aspx?ID=5';

function link(quote: string, address: string | null = ADDRESS, page: number | null = null): string | null {
  const { source, selector } = passageInput({ quote });
  return sourceLink({ source: { ...source, address, page }, selector });
}

describe('a link to the words', () => {
  it('names a short quote whole and a long one by its ends', () => {
    expect(link('To write back.')).toBe(`${ADDRESS}#:~:text=To%20write%20back.`);
    expect(
      link('The Head of Service to write to every school in the borough and to report what they answer.'),
    ).toBe(`${ADDRESS}#:~:text=The%20Head%20of%20Service%20to,to%20report%20what%20they%20answer.`);
  });

  it('names a quote over several lines by its ends, since a plain match lies in one block', () => {
    expect(link('RESOLVED:\nThat it be noted.')).toBe(
      `${ADDRESS}#:~:text=RESOLVED%3A,That%20it%20be%20noted.`,
    );
  });

  it('hides what means something in a link or a text fragment', () => {
    expect(link("multi-agency, (first) & 'last'!")).toBe(
      `${ADDRESS}#:~:text=multi%2Dagency%2C%20%28first%29%20%26%20%27last%27%21`,
    );
  });

  it("keeps the page's own fragment and drops an older text fragment", () => {
    expect(link('To write.', `${ADDRESS}#AI61`)).toBe(`${ADDRESS}#AI61:~:text=To%20write.`);
    expect(link('To write.', `${ADDRESS}#:~:text=old`)).toBe(`${ADDRESS}#:~:text=To%20write.`);
  });

  it('opens a PDF at its page', () => {
    expect(link('To write.', 'https://northmoor.example/m.pdf', 7)).toBe(
      'https://northmoor.example/m.pdf#page=7',
    );
  });

  it('is never made for anything but a web page, nor carries a password', () => {
    for (const address of ['javascript:alert(1)', 'file:///C:/m.pdf', 'not an address', '', null]) {
      expect(link('To write.', address)).toBeNull();
    }
    expect(link('x', 'https://me:secret@northmoor.example/')).toBe('https://northmoor.example/#:~:text=x');
  });

  it('is a link for any quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        expect(link(quote)).toMatch(/^https:[\w./?=&#:~%,-]+$/);
      }),
    );
  });
});
