import { describe, expect, it } from 'vitest';
import { COUNCIL_HOSTS, siteOf } from './council-hosts.ts';

describe('the site that is asked for', () => {
  it('is that one host and no other', () => {
    expect(siteOf('https://democracy.northmoor.example/mgAi.aspx?ID=1')).toBe(
      'https://democracy.northmoor.example/*',
    );
    expect(siteOf('http://127.0.0.1:8099/mgAi.aspx')).toBe('http://127.0.0.1/*');
  });

  it('is none for pages that are not on the web', () => {
    expect(siteOf('chrome://extensions')).toBeNull();
    expect(siteOf('file:///minutes.html')).toBeNull();
    expect(siteOf('not an address')).toBeNull();
  });

  it('is asked for council by council but for known council domains, never for the whole web', () => {
    for (const { pattern } of COUNCIL_HOSTS) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z]+(\.[a-z]+)*\/\*$/);
  });
});
