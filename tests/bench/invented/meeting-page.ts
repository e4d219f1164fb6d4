import type { InventedItem } from './minutes.ts';

/**
 * The body of a meeting page in the shape ModernGov gives it: one table row an item, Word's paragraphs with a blank
 * one between any two, spans that cut sentences, a list whose numbers are text (domain study, 2 and 7).
 */
export function meetingPage(items: readonly InventedItem[]): string {
  return `<div id="chrome"><ul>${'<li><a href="#">Council services</a></li>'.repeat(40)}</ul></div>
<div id="modgov">
<div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda and minutes</h1></div>
<div class="mgSubTitle"><h2 class="mgSubTitleTxt"><a href="mgCommitteeDetails.aspx?ID=101">Children and Young People Scrutiny Committee - Wednesday, 11th October, 2023 10.00 am</a></h2></div>
<div class="mgLinks"><ul class="mgActionList"><li><a href="mgMeetingAttendance.aspx?ID=5">Attendance details</a></li></ul></div>
<div class="mgContent" ><p><span class="mgLabel">Venue: </span>Council Chamber, Harrow Street</p>
<table class="mgItemTable" id="mgItemTable" summary="Table of agenda items"><caption class="mgSectionTitle">Items</caption>
${items.map(row).join('\n')}
</table></div></div>`;
}

function row(item: InventedItem): string {
  return `<tr>
<td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI${70000 + item.number}"></a>${item.number}.</p></td>
<td><p class="mgAiTitleTxt"><a class="mgAiTitleLnk" href="documents/s${900 + item.number}/Report.pdf">${escape(item.title)} <span class="mgFileSize"><img alt="pdf icon"> PDF 120 KB</span></a></p>
<div class="mgWordPara"><div class="WordSection1"><p class="MsoNormal">${escape(item.ask)}</p></div></div>
<p class="mgSubItemTitleTxt">Additional documents:</p>
<ul class="mgBulletList"><li><a href="documents/s${item.number}/Annex.pdf">Annex 1 <span class="mgHide">, item ${item.number}.</span></a></li></ul>
<p class="mgSubItemTitleTxt">Decision:</p>
<div class="mgWordPara"><div class="WordSection1">${item.decision.map(paragraph).join('\n')}</div></div>
<p class="mgSubItemTitleTxt">Minutes:</p>
<div class="mgWordPara"><div class="WordSection1">${item.minutes.map(paragraph).join('\n')}</div></div>
</td></tr>`;
}

function paragraph(text: string, place: number): string {
  const blank = '<p class="MsoNormal"><span>&nbsp;</span></p>';
  if (text === 'RESOLVED:')
    return `<p class="MsoNormal"><b><span lang="EN-GB">RESOLVED</span></b>:</p>${blank}`;
  const words = escape(text).split(' ');
  const middle = words.length >> 1;
  // Word marks what it does not know, wherever that falls, and wraps lines where it likes.
  const inner = `${words.slice(0, middle).join(' ')}\n<span class="SpellE">${words[middle]}</span> <span lang="EN-US" style="">${words.slice(middle + 1).join(' ')}</span>`;
  const listed = place % 5 === 4;
  const lead = listed
    ? `<span><span>${place}.<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp;&nbsp;</span></span></span>`
    : '';
  return `<p class="${listed ? 'MsoListParagraph' : 'MsoNormal'}"${listed ? ' style="text-indent:-18.0pt"' : ''}>${lead}${inner}</p>${blank}`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
