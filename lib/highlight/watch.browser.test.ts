import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from './watch.ts';

let page: HTMLElement;
let looks: number;
let end: () => void;

beforeEach(() => {
  // Only what waits is faked: mutations are delivered by the browser itself.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'performance'] });
  page = document.createElement('main');
  page.innerHTML = '<p>The Panel agreed.</p><p class="hidden">More</p><script type="text/plain">1</script>';
  document.body.append(page);
  looks = 0;
  end = watch(document, () => {
    looks += 1;
  });
});

afterEach(() => {
  end();
  page.remove();
  vi.useRealTimers();
});

const paragraph = (): HTMLElement => page.querySelector('p') ?? page;

/** Mutations are told in a microtask; then time passes. */
async function afterMilliseconds(time: number): Promise<number> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(time);
  return looks;
}

test('looks once when the page is quiet after changes', async () => {
  paragraph().textContent = 'The Panel did not agree.';
  expect(await afterMilliseconds(100)).toBe(0);
  page.append(Object.assign(document.createElement('p'), { textContent: 'A late paragraph.' }));
  expect(await afterMilliseconds(1000)).toBe(1);
});

test('looks when the same words are written anew, since the marks on them are gone', async () => {
  paragraph().textContent = 'The Panel agreed.';
  expect(await afterMilliseconds(1000)).toBe(1);
});

test('looks when something hidden is shown', async () => {
  page.querySelector('.hidden')?.classList.remove('hidden');
  expect(await afterMilliseconds(1000)).toBe(1);
});

test('does not look for what nobody reads: scripts, styles, empty boxes, other classes, highlights', async () => {
  page.append(document.createElement('div'), document.createElement('script'), ' \n ');
  page.querySelector('script')?.append('2');
  paragraph().className = 'hovered';
  paragraph().style.color = 'navy';
  CSS.highlights.set('minutemark-action', new Highlight(new Range()));
  CSS.highlights.delete('minutemark-action');
  expect(await afterMilliseconds(10_000)).toBe(0);
});

test('looks at a page that is never quiet, but rests in between', async () => {
  for (let tick = 0; tick < 100; tick++) {
    paragraph().textContent = `It is ${tick} seconds past noon.`;
    await afterMilliseconds(100);
  }
  expect(looks).toBeGreaterThanOrEqual(2);
  expect(looks).toBeLessThanOrEqual(4);
});

test('does nothing any more once ended', async () => {
  paragraph().textContent = 'The Panel did not agree.';
  await afterMilliseconds(10);
  end();
  paragraph().textContent = 'The Panel agreed after all.';
  expect(await afterMilliseconds(10_000)).toBe(0);
});
