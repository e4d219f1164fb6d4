import '../../components/base.css';
import './open.css';
import { siteOf } from '../../lib/council-hosts.ts';
import { addressAtDoor, viewerAddress } from '../../lib/pdf-file/viewer-address.ts';
import { pdfSites } from '../browser/pdf-sites.ts';

/**
 * The door through which the browser's rules bring PDFs in. It is the only page of the extension that the web can lead to,
 * so it lets through nothing but PDFs of sites that were switched on.
 */
const address = addressAtDoor(location.href);
const site = address === null ? null : siteOf(address);
if (address !== null && site !== null && (await pdfSites()).includes(site)) {
  location.replace(viewerAddress(address));
} else {
  const said = document.getElementById('said');
  if (said) {
    said.textContent =
      'Minutemark opens PDFs by itself only for councils that you switched on, and this link is not to one of them. Nothing was opened. Go back, or press the Minutemark button on the PDF itself.';
  }
}
