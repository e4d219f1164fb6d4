import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { highlightName, STYLES } from './styles.ts';

const css = readFileSync(new URL('highlights.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');
const plain = css.slice(0, css.indexOf('@media'));

/** Declarations of a style, by property. */
function look(style: string): Map<string, string> {
  const block = new RegExp(`::highlight\\(${highlightName(style as never)}\\) \\{([^}]*)\\}`).exec(plain);
  if (!block?.[1]) throw new Error(`highlights.css has no rule for ${style}.`);
  return new Map(
    block[1]
      .split(';')
      .map((line) => line.split(':').map((part) => part.trim()))
      .flatMap(([property, value]) => (property && value ? [[property, value] as const] : [])),
  );
}

type Colour = readonly [red: number, green: number, blue: number];
const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const NIGHT: Colour = [18, 18, 18];

const lineColour = (style: string): Colour => {
  const hex = /#([0-9a-f]{6})/.exec(look(style).get('text-decoration') ?? '')?.[1] ?? '';
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
};

/** The tint of a style laid over a page. */
function tinted(style: string, page: Colour): Colour {
  const tint = /rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(look(style).get('background-color') ?? '');
  if (!tint) return page;
  const [red = 0, green = 0, blue = 0, share = 0] = tint.slice(1).map(Number);
  const mix = (over: number, under: number) => over * share + under * (1 - share);
  return [mix(red, page[0]), mix(green, page[1]), mix(blue, page[2])];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(STYLES)('%s', (style) => {
  test('has a line that can be seen on light and on dark pages', () => {
    expect(contrast(lineColour(style), WHITE)).toBeGreaterThanOrEqual(3);
    expect(contrast(lineColour(style), NIGHT)).toBeGreaterThanOrEqual(3);
  });

  test('leaves the page’s text easy to read', () => {
    expect(contrast(BLACK, tinted(style, WHITE))).toBeGreaterThanOrEqual(7);
    expect(contrast(WHITE, tinted(style, NIGHT))).toBeGreaterThanOrEqual(4.5);
  });

  test('is kept in high contrast', () => {
    expect(css.slice(css.indexOf('@media'))).toContain(`::highlight(${highlightName(style)})`);
  });
});

test('no two ways of marking differ by colour alone', () => {
  const lines = STYLES.map((style) => {
    const rules = look(style);
    const line = (rules.get('text-decoration') ?? '').replace(/#[0-9a-f]{6}/, '');
    return `${line} ${rules.get('text-underline-offset')}`;
  });
  expect(new Set(lines).size).toBe(STYLES.length);
});
