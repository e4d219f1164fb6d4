import { send } from '../../lib/messages.ts';

/**
 * Lets links of the viewer to the open PDF itself lead to it as the browser shows it, in a tab of its own: followed as they are
 * they would come back here where the council's PDFs open in Minutemark. `file` is the open PDF's address, or null.
 */
export function openOriginalApart(file: () => string | null): void {
  const follow = async (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // Of the mouse's buttons the right one opens a menu.
    if (!link || event.button > 1 || withoutHash(link.href) !== withoutHash(file() ?? '')) return;
    event.preventDefault();
    const { href } = link;
    const opened = await send('open-original', { address: href });
    if (!opened.ok) window.open(href, '_blank', 'noreferrer');
  };
  document.addEventListener('click', follow);
  document.addEventListener('auxclick', follow);
}

const withoutHash = (address: string): string => address.replace(/#.*$/su, '');
