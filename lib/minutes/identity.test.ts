import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentKey } from './identity.ts';

const PAGE = 'https://democracy.oakvale.example/ieListDocuments.aspx?CId=214&MId=1841';

describe('addresses of one page', () => {
  test.each([
    ['another scheme', 'http://democracy.oakvale.example/ieListDocuments.aspx?CId=214&MId=1841'],
    ['another case', 'https://Democracy.Oakvale.example/IELISTDOCUMENTS.ASPX?cid=214&MID=1841'],
    ['another order', 'https://democracy.oakvale.example/ieListDocuments.aspx?MId=1841&CId=214'],
    ['an agenda item in it', `${PAGE}#AI50205`],
    ['version, language, plan', `${PAGE}&Ver=4&LLL=1&PlanId=0&RPID=22`],
    ['breadcrumb and frame', `${PAGE}&bcr=1&J=2&%24LO%24=1`],
    ['a session', 'https://democracy.oakvale.example/(S(abc123xyz))/ieListDocuments.aspx?CId=214&MId=1841'],
    ['long names', 'https://democracy.oakvale.example/ieListDocuments.aspx?CommitteeId=214&MeetingId=1841'],
    ['a campaign', `${PAGE}&utm_source=letter`],
    [
      'a port that is the default',
      'https://democracy.oakvale.example:443/ieListDocuments.aspx?CId=214&MId=1841',
    ],
  ])('%s', (_, address) => {
    expect(documentKey(address)).toBe(documentKey(PAGE));
  });

  test('a page of another site, with and without its last slash', () => {
    expect(documentKey('https://www.fenwick-pc.example/minutes/2024/')).toBe(
      'fenwick-pc.example/minutes/2024',
    );
  });
});

describe('addresses of different pages', () => {
  test.each([
    ['another meeting', 'https://democracy.oakvale.example/ieListDocuments.aspx?CId=214&MId=1842'],
    [
      'another page of the meeting',
      'https://democracy.oakvale.example/mgMeetingAttendance.aspx?CId=214&MId=1841',
    ],
    ['another council', 'https://democracy.elmvale.example/ieListDocuments.aspx?CId=214&MId=1841'],
    [
      'another base path',
      'https://democracy.oakvale.example/ecminutes/ieListDocuments.aspx?CId=214&MId=1841',
    ],
    [
      'the decisions of an issue',
      'https://democracy.oakvale.example/ieListDocuments.aspx?CId=214&MId=1841&Opt=1',
    ],
  ])('%s', (_, address) => {
    expect(documentKey(address)).not.toBe(documentKey(PAGE));
  });

  test('case tells pages apart on sites that are not ModernGov', () => {
    expect(documentKey('https://x.example/Minutes')).not.toBe(documentKey('https://x.example/minutes'));
  });
});

test('any words are taken, and a key is its own key however often it is made', () => {
  fc.assert(fc.property(fc.string(), (address) => typeof documentKey(address) === 'string'));
  const part = fc.constantFrom('mgAi.aspx', 'Minutes', '(S(ab12))', '2024', '', 'a b', '%20', 'é');
  const parameter = fc.constantFrom(
    'ID=5',
    'CommitteeId=3',
    'MID=x y',
    'LLL=1',
    'utm_a=1',
    'ID=',
    'q=%zz',
    'a=1&a=2',
    '=',
    '#top',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.array(parameter, { maxLength: 4 }), (path, query) => {
      const address = `https://www.Oakvale.example/${path.join('/')}?${query.join('&')}`;
      expect(documentKey(`https://${documentKey(address)}`)).toBe(documentKey(address));
    }),
  );
});
