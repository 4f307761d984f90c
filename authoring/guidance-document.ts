import type {RuleSet} from '../engine/model/rule-set.ts';
import type {Sheet} from './listening.ts';
import type {Decisions} from './rewritten-policy.ts';

/** What is written in the studio: one document, which may be incomplete. */
export type GuidanceDocument = {
	/** The guidance in progress; its texts may be empty and its lists hold empty rows. */
	readonly set: RuleSet;
	/** What colleagues answered, by question; stays in this browser and in no file for IT. */
	readonly heard: readonly string[];
	/** All answers on one sheet; stays in this browser too. */
	readonly sheet?: Sheet;
	/** The policy in the policy reader. */
	readonly policy: string;
	/** What was decided on the policy's sentences; absent before it has been read. */
	readonly decided?: Decisions;
	/** The version last handed to IT or opened from a file, to compare with; absent for a first one. */
	readonly given?: RuleSet;
};

/** Changes a part of the set; `at` names the field, so that typing in one field is one step of undo. */
export type EditSet = (at: string, part: Partial<RuleSet>) => void;

/** The pages of the studio, in the order of the navigation. */
export const pageNames = [
	'listen',
	'read',
	'who',
	'may',
	'sound',
	'help',
	'answer',
	'words',
	'tips',
	'own',
	'try',
	'save',
] as const;

/** A page of the studio; also its address after `#`. */
export type PageName = (typeof pageNames)[number];

const spare: readonly string[] = ['', '', '', '', ''];

/** A set nobody has written in, due to be read again at `review` (ISO date). */
export const emptySet = (language: 'sv' | 'en', review: string): RuleSet => ({
	format: '1.0',
	id: '',
	version: 0,
	name: '',
	owner: {name: '', mail: ''},
	languages: [language],
	review,
	may: spare,
});

/** The studio before anything is written in it. */
export const emptyDocument = (language: 'sv' | 'en', review: string): GuidanceDocument => ({
	set: emptySet(language, review),
	heard: [],
	policy: '',
});

const holdsText = (value: unknown): boolean => {
	if (typeof value === 'string') return value.trim() !== '';
	return typeof value === 'object' && value !== null && Object.values(value).some(holdsText);
};

/** True when somebody has written something in the set that would be missed. */
export const hasContent = ({format: _, languages: __, review: ___, ...set}: RuleSet): boolean => holdsText(set);
