import type {Amount, PersonalAnswers} from '../../../companion/settings.ts';

type AnswerTo<K extends keyof PersonalAnswers> = NonNullable<PersonalAnswers[K]> & string;

/** One question and its answers. */
type QuestionStrings<A extends string> = {
	readonly question: string;
	readonly answers: {readonly [K in A]: string};
};

/** The one question everybody gets. */
type AmountStrings = QuestionStrings<Amount> & {readonly what: {readonly [A in Amount]: string}};

/** The questions of getting to know Äkta. */
type OnboardingStrings = {
	readonly title: string;
	readonly lead: string;
	readonly start: string;
	readonly step: (at: number, of: number) => string;
	readonly skip: string;
	readonly next: string;
	readonly leave: string;
	readonly done: string;
	readonly ease: QuestionStrings<AnswerTo<'ease'>>;
	readonly reason: QuestionStrings<AnswerTo<'reason'>>;
	readonly holding: QuestionStrings<AnswerTo<'holding'>>;
	readonly voice: string;
};

/** The mail a person may write to those behind the rule set. */
type MailStrings = {
	readonly title: string;
	/** Takes the organisation's name; without one the person picks the reader. */
	readonly lead: (organisation?: string) => string;
	readonly help: string;
	readonly wish: string;
	readonly preview: string;
	readonly subject: string;
	/** Said beside a mail to a public body. */
	readonly publicMail: string;
	readonly open: string;
	readonly copy: string;
	readonly copied: string;
};

/** The texts on how a person sounds. */
type OwnVoiceStrings = {
	readonly title: string;
	readonly lead: string;
	readonly text: (number: number) => string;
	readonly listen: string;
	/** Takes how many texts were heard, and the words in an average sentence. */
	readonly heard: (texts: number, words: number) => string;
	readonly own: string;
	readonly forget: string;
	readonly failed: string;
};

/** The texts of the page with every tip. */
type AllTipsStrings = {
	readonly title: string;
	readonly lead: (count: number) => string;
	readonly search: string;
	/** Takes how many tips match. */
	readonly found: (count: number) => string;
	/** Names the choice of which tips to show. */
	readonly show: string;
	readonly shown: {readonly [S in 'all' | 'on' | 'off' | 'hidden']: string};
	/** Takes how many tips of a group are on, and how many it has. */
	readonly onCount: (on: number, all: number) => string;
	readonly example: string;
};

/** The texts on what is stored and what Äkta may do. */
type DataStrings = {
	readonly permissions: string;
	readonly permission: readonly {readonly name: string; readonly text: string}[];
	readonly stored: string;
	readonly storedTexts: readonly string[];
	readonly export: string;
	readonly delete: string;
	readonly sure: string;
	readonly yes: string;
	readonly no: string;
	/** Said when nothing could be deleted, since another tab holds the journal. */
	readonly held: string;
	readonly misunderstood: (count: number) => string;
};

/** The texts on the person: what they tell, how they sound, what is kept of them. */
export type PersonStrings = {
	readonly amount: AmountStrings;
	readonly meeting: OnboardingStrings;
	readonly letter: MailStrings;
	readonly ownVoice: OwnVoiceStrings;
	readonly allTips: AllTipsStrings;
	readonly data: DataStrings;
};
