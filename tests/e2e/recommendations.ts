import { expect, type Locator, type Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/* The tracker's recommendations and the import as a person uses them. */

/** Opens the tracker at the lists of recommendations. */
export async function openRecommendations(extension: Extension): Promise<Page> {
  const tracker = await extension.context.newPage();
  tracker.on('pageerror', (error) => extension.errors.push(error.stack ?? error.message));
  await tracker.goto(extension.address('tracker.html'));
  await tracker.getByRole('tab', { name: /^Recommendations/ }).click();
  await expect(tracker.getByRole('button', { name: 'Take recommendations in' })).toBeVisible();
  return tracker;
}

/** Opens the import and gives its dialog. */
export async function openImport(tracker: Page): Promise<Locator> {
  await tracker.getByRole('button', { name: 'Take recommendations in' }).click();
  const dialog = tracker.getByRole('dialog', { name: 'Take recommendations in' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** A file as it is chosen in a dialog. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PDF under a name. */
export const pdfFile = (name: string, bytes: Uint8Array): ChosenFile => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});

/** Chooses a file in the open import. */
export async function chooseFile(dialog: Locator, file: ChosenFile): Promise<void> {
  await dialog.getByLabel('File with recommendations').setInputFiles(file);
}

/** The list under this name in the open preview or among the saved ones. */
export const list = (place: Page | Locator, name: string | RegExp): Locator =>
  place.getByRole('region', { name });

/** The list under just this name. */
export const exactList = (place: Page | Locator, name: string): Locator =>
  place.getByRole('region', { name, exact: true });

/** The words of a recommendation in the preview. */
export const previewWords = (place: Locator, ref: string): Locator =>
  place.getByRole('textbox', { name: `Words of recommendation ${ref}`, exact: true });

/** The saved recommendation whose words hold `words`. */
export const saved = (tracker: Page | Locator, words: string): Locator =>
  tracker.getByRole('listitem').filter({ hasText: words });
