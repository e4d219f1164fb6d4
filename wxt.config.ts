import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** What pdf.js reads besides its program: character maps, standard fonts, picture decoders, a colour profile. */
const PDFJS = join(import.meta.dirname, 'node_modules/pdfjs-dist');
const PDFJS_FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];
/** Parts of it that run scripts inside PDFs, which Minutemark never does, and decoders for browsers without WebAssembly. */
const PDFJS_UNUSED = /quickjs|nowasm/i;

/**
 * One configuration for the Chrome, Edge and Firefox builds, all Manifest V3.
 * Nothing is asked for at install but what every job needs; hosts are optional and asked for one council at a time.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const folder of PDFJS_FOLDERS) {
        for (const path of globSync(join(PDFJS, folder, '*'))) {
          if (PDFJS_UNUSED.test(basename(path))) continue;
          files.push({ absoluteSrc: path, relativeDest: `pdfjs/${folder}/${basename(path)}` });
        }
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Minutemark',
    description:
      'Reads council minutes with you: who promised what by when, and which recommendation it serves.',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      // What brings a council's PDFs into Minutemark, for councils that were switched on and for no others.
      ...(browser === 'firefox'
        ? ['webRequest', 'webRequestBlocking']
        : ['sidePanel', 'declarativeNetRequestWithHostAccess']),
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Read these minutes with Minutemark' },
    // The toolbar button by key; a person may change it where the browser lists extensions' keys.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } },
    // The door that the browser's rules send PDFs to. Nothing else of the extension can be reached from the web.
    web_accessible_resources: [{ resources: ['open.html'], matches: ['*://*/*'] }],
    content_security_policy: {
      // The viewer fetches the PDF that a person opens, from wherever it is; the other pages forbid themselves even that.
      extension_pages: [
        "script-src 'self' 'wasm-unsafe-eval'",
        "object-src 'self'",
        "connect-src 'self' http: https:",
        "frame-ancestors 'self'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'minutemark@minutemark.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
