/** A frame that takes at least this part of the window is what the page is for. */
const MAIN_PART = 0.25;

/**
 * Address of the frame that takes the most of the window, or null where none takes a quarter. Some councils show the pages of
 * their committee system inside pages of their own: the words in there are another document's, and cannot be read from here.
 */
export function mainFrame(page: Document): string | null {
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  let main: string | null = null;
  let most = innerWidth * innerHeight * MAIN_PART;
  for (const frame of page.querySelectorAll('iframe[src], frame[src], embed[src], object[data]')) {
    const { width, height } = frame.getBoundingClientRect();
    const address = URL.parse(frame.getAttribute('src') ?? frame.getAttribute('data') ?? '', page.baseURI);
    const size = Math.min(width, innerWidth) * Math.min(height, innerHeight);
    if (size < most || !/^https?:$/u.test(address?.protocol ?? '')) continue;
    most = size;
    main = address?.href ?? null;
  }
  return main;
}
