import type {EventPlan} from '../../companion/events/event-plan.ts';
import type {Goal} from '../../companion/journal/goal.ts';
import type {JournalChoices} from '../../companion/journal/journal-choices.ts';
import type {JournalContent} from '../../companion/journal/journal-content.ts';
import type {JournalEntry} from '../../companion/journal/journal-entry.ts';
import type {FileRefusal} from '../../companion/journal/journal-file.ts';
import type {JournalTrouble} from '../../companion/journal/journal-trouble.ts';
import type {EntrySaved} from '../../companion/journal/merge-entries.ts';
import type {DatedPromise} from '../../companion/journal/read-promise.ts';
import type {Reminder} from '../../companion/journal/reminder.ts';
import type {KeepFor} from '../../companion/journal/retention.ts';

/** What the page tells of the last thing the person did. */
export type JournalNotice =
	| {
			readonly kind: 'imported';
			readonly count: number;
			readonly there: number;
			readonly leftOut: number;
			readonly shortened: number;
	  }
	| {readonly kind: 'refused'; readonly refusal: FileRefusal}
	| {readonly kind: 'trouble'; readonly trouble: JournalTrouble}
	| {readonly kind: 'deleted'}
	| {readonly kind: 'event'; readonly done: 'in-draft' | 'copied' | 'reminded' | 'failed'};

/** What the journal's page is drawn from. */
export type JournalState = {
	readonly choices: JournalChoices;
	/** True where a policy looks after Äkta; the person's own word is in `choices`. */
	readonly managed: boolean;
	readonly content: JournalContent;
	/** How many items have a form this version does not know. */
	readonly unread: number;
	/** How many entries are past their time but wait for the person's word. */
	readonly old: number;
	/** An ISO day. */
	readonly today: string;
	/** A network's name as people write it, by its id. */
	readonly networks: {readonly [platform: string]: string};
	/** What an event's form begins with; absent where it begins empty. */
	readonly event?: EventPlan;
	/** True where the draft says that it comes again and again, of which the form holds one time. */
	readonly repeats?: true;
	/** True where the page was opened from a draft that is still there. */
	readonly fromDraft: boolean;
	/** What a reminder's form begins with. */
	readonly asked?: DatedPromise;
	/** Why the journal cannot be shown; absent where it can. */
	readonly trouble?: JournalTrouble;
	readonly notice?: JournalNotice;
};

/** What a person can do on the journal's page; what keeps their words answers false where it could not, so that they stay in the form. */
export type JournalActions = {
	turn(on: boolean): void;
	workComputer(isWork: boolean): void;
	keep(keep: KeepFor): void;
	/** Saves an entry in place of the one it was `opened` as (null: it had been taken away), and of no other. */
	saveEntry(entry: JournalEntry, opened: JournalEntry | null): Promise<EntrySaved>;
	removeEntry(id: string): void;
	saveGoal(goal: Goal): Promise<boolean>;
	removeGoal(id: string): void;
	remind(reminder: Reminder): Promise<boolean>;
	removeReminder(id: string): void;
	/** Hands an event to the person as a calendar file. */
	calendar(plan: EventPlan): void;
	/** Puts a line at the end of the draft the page was opened from. */
	toDraft(text: string): void;
	copy(text: string): void;
	/** Hands the journal to the person as a file. */
	save(form: 'json' | 'csv'): void;
	take(file: File): void;
	/** The person's word on entries past their time. */
	old(does: 'remove' | 'keep'): void;
	clear(): void;
};

/** True where no text is kept, and nothing written as oneself. */
export const isKeptByEmployer = ({managed, choices}: Pick<JournalState, 'managed' | 'choices'>): boolean =>
	managed || choices.workComputer;
