/** "(a)" → "a", "2.3)" → "2.3": a mark without what stands round it. */
const core = (mark: string): string => mark.replace(/^[([]|[\])./:]{1,3}$/g, '').toLowerCase();

/** Whether a list may begin with this mark: "(a)", "1.", "(i)". */
export const isFirstMark = (mark: string): boolean => /^(?:a|1|i)$/.test(core(mark));

/** The number at the end of a mark, 0 where it has none. */
const numberAtEnd = (mark: string): number => Number(/\d{1,4}$/.exec(mark)?.[0] ?? 0);

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Whether `mark` is the one after `before` in the order of its kind: "(b)" after "(a)", "4." after "3.", "iv" after "iii". */
export const follows = (before: string, mark: string): boolean => {
  const [first, second] = [core(before), core(mark)];
  const roman = ROMAN.indexOf(first);
  if (roman >= 0 && ROMAN[roman + 1] === second) return true;
  if (/^[a-z]$/.test(first) && /^[a-z]$/.test(second))
    return second.charCodeAt(0) === first.charCodeAt(0) + 1;
  const numbers = /\d$/.test(first) && /\d$/.test(second);
  return numbers && numberAtEnd(second) === numberAtEnd(first) + 1;
};
