import { describe, expect, it } from 'vitest';
import { mayHoldMinutes } from './gate.ts';

function page(html: string, title = 'A council'): Document {
  const made = document.implementation.createHTMLDocument(title);
  made.body.append(document.createRange().createContextualFragment(html));
  return made;
}

describe('the gate', () => {
  it('lets ModernGov pages with minutes through by their address alone', () => {
    const empty = page('');
    expect(mayHoldMinutes(empty, 'https://democracy.northmoor.example/mgAi.aspx?ID=7')).toBe(true);
    expect(mayHoldMinutes(empty, 'https://x.example/ecminutes/ieListDocuments.aspx?CId=1&MId=2')).toBe(true);
    expect(mayHoldMinutes(empty, 'https://x.example/ieListMeetings.aspx?CId=1')).toBe(false);
  });

  it('lets other pages through whose title or headings speak of minutes', () => {
    const address = 'https://www.northmoor.example/a-page';
    expect(mayHoldMinutes(page('', 'Minutes of the Board'), address)).toBe(true);
    expect(mayHoldMinutes(page('<h1>Cofnodion y Cyngor</h1>'), address)).toBe(true);
    expect(mayHoldMinutes(page('<div id="modgov"><div class="mgWordPara"></div></div>'), address)).toBe(true);
  });

  it('stops at pages that are about something else', () => {
    const bins = page('<main><h1>Bins</h1><h2>When we come</h2><p>Ready in ten minutes.</p></main>');
    expect(mayHoldMinutes(bins, 'https://www.northmoor.example/bins')).toBe(false);
  });
});
