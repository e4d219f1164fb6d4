import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import './settings-dialog.css';

export interface SettingsDialogProps {
  /** Site of the page in view as the browser writes it (`https://democracy.northmoor.example/*`), or null. */
  readonly site: string | null;
  /** Sites that are switched on. */
  readonly sites: readonly string[];
  readonly allCouncils: readonly string[];
  /** Sites whose PDFs open here by themselves. */
  readonly pdfSites: readonly string[];
  readonly decisionsPainted: boolean;
  readonly lettersOn: boolean;
  readonly onSwitchOn: (patterns: readonly string[]) => void;
  readonly onSwitchOff: (patterns: readonly string[]) => void;
  readonly onPdfsOn: (pattern: string) => void;
  readonly onPdfsOff: (pattern: string) => void;
  readonly onDecisionsPainted: (on: boolean) => void;
  readonly onLettersOn: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Where Minutemark reads by itself, what it paints, and whether single letters act. Nothing here must be set. */
export function SettingsDialog(props: SettingsDialogProps) {
  const allOn = props.allCouncils.every((pattern) => props.sites.includes(pattern));
  const single = props.sites.filter((pattern) => !props.allCouncils.includes(pattern));
  const siteOn = props.site !== null && props.sites.includes(props.site);
  return (
    <Dialog title="Settings" onClose={props.onClose}>
      <section class="settings-part">
        <h3>Reading by itself</h3>
        <p class="soft">
          The toolbar button reads any page once. Switched on for a site, Minutemark reads minutes there as
          you open them. Nothing ever leaves this computer.
        </p>
        {props.site !== null && !siteOn && !allOn && (
          <Button look="main" onPress={() => props.site !== null && props.onSwitchOn([props.site])}>
            Always on for this council
          </Button>
        )}
        {!allOn && (
          <Button onPress={() => props.onSwitchOn(props.allCouncils)}>On for all UK councils</Button>
        )}
        {(allOn || single.length > 0) && (
          <ul class="settings-sites" aria-label="Switched on for">
            {allOn && (
              <li>
                <span>All UK councils</span>
                <Button
                  onPress={() => props.onSwitchOff(props.allCouncils)}
                  name="Switch off for all UK councils"
                >
                  Switch off
                </Button>
              </li>
            )}
            {single.map((pattern) => (
              <li key={pattern}>
                <span>{siteName(pattern)}</span>
                <Button
                  onPress={() => props.onSwitchOff([pattern])}
                  name={`Switch off for ${siteName(pattern)}`}
                >
                  Switch off
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <PdfPart {...props} />
      <section class="settings-part">
        <h3>In the page</h3>
        <label>
          <input
            type="checkbox"
            checked={props.decisionsPainted}
            onChange={(event) => props.onDecisionsPainted(event.currentTarget.checked)}
          />
          Mark decisions in the page too
        </label>
      </section>
      <section class="settings-part">
        <h3>Keys</h3>
        <label>
          <input
            type="checkbox"
            checked={props.lettersOn}
            onChange={(event) => props.onLettersOn(event.currentTarget.checked)}
          />
          Single-letter keys and Alt+T are on
        </label>
      </section>
    </Dialog>
  );
}

function PdfPart({ site, pdfSites, onPdfsOn, onPdfsOff }: SettingsDialogProps) {
  return (
    <section class="settings-part">
      <h3>PDFs</h3>
      <p class="soft">
        The toolbar button opens the PDF in front in Minutemark. Switched on for a council, its PDFs open here
        by themselves; files it sends to be saved are saved as before. Your browser asks whether Minutemark
        may read that site, and minutes on its pages are read by themselves too.
      </p>
      {site !== null && !pdfSites.includes(site) && (
        <Button onPress={() => onPdfsOn(site)}>Always open this council’s PDFs here</Button>
      )}
      {pdfSites.length > 0 && (
        <ul class="settings-sites" aria-label="PDFs open here for">
          {pdfSites.map((pattern) => (
            <li key={pattern}>
              <span>{siteName(pattern)}</span>
              <Button
                onPress={() => onPdfsOff(pattern)}
                name={`Do not open PDFs of ${siteName(pattern)} here`}
              >
                Switch off
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/viewer.html" target="_blank" rel="noreferrer">
          Open a PDF from this computer
        </a>
      </p>
    </section>
  );
}

/** `https://democracy.northmoor.example/*` as a person would say it. */
const siteName = (pattern: string): string => pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
