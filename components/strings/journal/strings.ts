import type {EventPlan} from '../../../companion/events/event-plan.ts';
import type {GoalKind} from '../../../companion/journal/goal.ts';
import type {EntryMark} from '../../../companion/journal/journal-entry.ts';
import type {FileRefusal} from '../../../companion/journal/journal-file.ts';
import type {JournalTrouble} from '../../../companion/journal/journal-trouble.ts';
import type {MonthMirror} from '../../../companion/journal/mirror.ts';
import type {Surface, Voice} from '../../../engine/model/draft.ts';

/** The texts of the journal's page; both languages have every one, or the build fails. */
export type JournalStrings = {
	readonly title: string;
	readonly lead: string;
	readonly sections: string;
	/** Said first on a computer an employer looks after. */
	readonly managed: string;
	readonly managedWhy: string;
	readonly turn: {
		readonly title: string;
		readonly kept: readonly string[];
		/** The same where an employer looks after the computer. */
		readonly keptAtWork: readonly string[];
		readonly workComputer: string;
		readonly workComputerWhy: string;
		readonly off: string;
	};
	readonly trouble: {readonly [T in JournalTrouble]: string};
	/** Takes how many there are. */
	readonly unread: (count: number) => string;
	readonly mirror: {
		readonly title: string;
		readonly why: string;
		/** All that is told of one month, as sentences. */
		readonly month: (month: MonthMirror) => string;
		readonly table: string;
		readonly columns: {readonly [C in 'month' | 'own' | 'answers']: string};
		/** Takes a month as `2026-11`. */
		readonly monthName: (month: string) => string;
		readonly late: (count: number) => string;
	};
	readonly entries: {
		readonly title: string;
		readonly none: string;
		readonly surface: {readonly [S in Surface]: string};
		readonly voice: {readonly [V in Voice]: string};
		readonly mark: {readonly [M in EntryMark]: string};
		readonly markLabel: string;
		readonly topics: string;
		readonly topicsHow: string;
		readonly note: string;
		readonly text: string;
		readonly textHow: string;
		readonly keepText: string;
		readonly forgetText: string;
		readonly textKept: string;
		readonly edit: string;
		readonly save: string;
		readonly cancel: string;
		readonly remove: string;
		readonly more: string;
		/** Takes the entry's name. */
		readonly removed: (name: string) => string;
		readonly undo: string;
		/** Where another tab has changed or removed what is being changed here. */
		readonly elsewhere: {
			readonly changed: string;
			readonly removed: string;
			/** Before what the other tab has made of it. */
			readonly theirs: string;
			readonly nothing: string;
			readonly mine: string;
			readonly both: string;
			readonly other: string;
			readonly putBack: string;
			readonly leave: string;
		};
		/** Takes an ISO day and the network's name. */
		readonly named: (day: string, network: string) => string;
	};
	readonly data: {
		readonly title: string;
		readonly why: string;
		readonly json: string;
		readonly csv: string;
		readonly import: string;
		readonly imported: (count: number) => string;
		readonly there: (count: number) => string;
		readonly leftOut: (count: number) => string;
		readonly shortened: (count: number) => string;
		readonly refused: {readonly [W in FileRefusal['why']]: string};
		readonly place: (place: string) => string;
		readonly keep: string;
		readonly keeps: {readonly year: string; readonly always: string};
		readonly old: (count: number) => string;
		readonly oldRemove: string;
		readonly oldKeep: string;
		readonly delete: string;
		readonly sure: string;
		readonly yes: string;
		readonly no: string;
		readonly deleted: string;
	};
	readonly goals: GoalStrings;
	readonly events: EventStrings;
	readonly reminders: ReminderStrings;
};

/** The texts of the form for what is to happen in a place. */
export type EventStrings = {
	readonly title: string;
	/** What the form lies folded behind. */
	readonly open: string;
	readonly why: string;
	readonly fromDraft: string;
	/** Where the draft names a day that comes again. */
	readonly repeats: string;
	readonly field: {readonly [F in keyof EventPlan]: string};
	readonly how: {readonly [F in keyof EventPlan]?: string};
	readonly needs: string;
	readonly calendar: string;
	readonly toDraft: string;
	readonly copy: string;
	readonly remind: string;
	readonly done: {readonly [D in 'in-draft' | 'copied' | 'reminded' | 'failed']: string};
};

/** The texts about what the person asked to be reminded of. */
export type ReminderStrings = {
	readonly title: string;
	readonly why: string;
	readonly needsJournal: string;
	readonly due: string;
	readonly done: string;
	readonly words: string;
	readonly day: string;
	readonly dayHow: string;
	readonly save: string;
};

/** The texts about the person's own goals. */
export type GoalStrings = {
	readonly title: string;
	readonly why: string;
	readonly needsJournal: string;
	/** What the questions lie folded behind where there is a goal. */
	readonly another: string;
	readonly wish: string;
	readonly wishHow: string;
	/** What is said kindly of a wish that counts followers, likes or reach. */
	readonly vanity: string;
	readonly kindLabel: string;
	readonly kind: {readonly [K in GoalKind]: string};
	readonly who: string;
	readonly sign: string;
	readonly until: string;
	readonly optional: string;
	readonly save: string;
	readonly list: string;
	readonly noticedBy: (kind: GoalKind) => string;
	readonly untilDay: (day: string) => string;
	readonly reachedLabel: string;
	readonly reached: {readonly [R in 'yes' | 'partly' | 'no']: string};
	readonly remove: string;
};
