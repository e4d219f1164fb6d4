import * as z from 'zod/mini';
import { IsoDate, IsoInstant, OwnLayout, OwnView, TableChoices } from '../model/index.ts';
import { defaultRagKey } from '../tracker/rag.ts';

/** What a person has set. */
export const Settings = z.object({
  /** Kinds painted in the page. */
  paint: z.object({
    action: z.boolean(),
    decision: z.boolean(),
    recommendation: z.boolean(),
    progress: z.boolean(),
  }),
  /** Set that the tag box opens with, or null for the newest. */
  currentSet: z.nullable(z.string()),
  /** Single-letter keys in the panel can be switched off (WCAG 2.1.4). */
  letterKeys: z.boolean(),
  /** A person's own letters by the panel's command names; what is absent keeps its letter. */
  letters: z.record(z.string(), z.string()),
  /** Date of the meeting by document key, given by a person where the page names none. */
  meetingDates: z.record(z.string(), IsoDate),
  /** Layouts of the council's own for exports. */
  layouts: z.array(OwnLayout),
  /** What each colour means, in the council's own words. */
  ragKey: z.object({ Red: z.string(), Amber: z.string(), Green: z.string(), Blue: z.string() }),
  /** Whether the texts of minutes that were read are kept on this device, for following and searching them. */
  keepTexts: z.boolean(),
  /** Room for them in million characters; beyond it those read longest ago are forgotten. */
  textsLimit: z.number(),
  /** When a backup was last saved to a file, or null for never. */
  lastBackupAt: z.nullable(IsoInstant),
  /** Until when nothing is said of backing up: a person has put the reminder away. Null for never put away. */
  backupReminderOffUntil: z.nullable(IsoInstant),
  /** What was chosen for the last export, to begin the next one with. Null before the first. */
  lastExport: z.nullable(z.object({ format: z.string(), layout: z.string() })),
  /** How the tracker's table is laid out, or null for as it comes. */
  table: z.nullable(TableChoices),
  /** Views of the tracker that a person named and kept. */
  ownViews: z.array(OwnView),
});
export type Settings = z.infer<typeof Settings>;

/** Only what was set is stored, so settings of any version read, and a better default reaches everyone. */
export const StoredSettings = z.partial(Settings);

/** The settings of a person who never set anything. Decisions are painted only when asked for (interface study). */
export const defaultSettings: Settings = {
  paint: { action: true, decision: false, recommendation: true, progress: true },
  currentSet: null,
  letterKeys: true,
  letters: {},
  meetingDates: {},
  layouts: [],
  ragKey: defaultRagKey,
  keepTexts: true,
  textsLimit: 150,
  lastBackupAt: null,
  backupReminderOffUntil: null,
  lastExport: null,
  table: null,
  ownViews: [],
};
