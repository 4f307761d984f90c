import type {SignalPhrases} from '../../../detect/signals/phrases.ts';
import type {InBoth, Law} from '../../finding.ts';
import type {Analysis} from '../analyse-sentence.ts';
import type {Heard} from '../hear-sentence.ts';

/** The twelve matters real policies hold most. */
export type Matter =
	| 'secrecy'
	| 'personal-data'
	| 'pictures'
	| 'harm'
	| 'copyright'
	| 'inside-information'
	| 'neutrality'
	| 'speaking-for'
	| 'press'
	| 'criticism'
	| 'convictions'
	| 'advertising';

/** What a sentence is heard as, and taken apart. */
export type Spoken = {readonly heard: Heard; readonly analysis: Analysis};

/** A form written by hand for a matter: it keeps what is a duty and opens what one may do. Stretches in square brackets are gaps to fill. */
export type Form = {
	readonly matter: Matter;
	/** True for a sentence the form says better. */
	readonly hears: (spoken: Spoken) => boolean;
	/** The acts whose ban it says better; any, when absent. */
	readonly acts?: readonly SignalPhrases[];
	/** What is a duty here, or that there is none, and why, in one sentence. */
	readonly why: InBoth;
	readonly form: InBoth;
	/** The form where the country is Sweden, when it says more there. */
	readonly inSweden?: InBoth;
	/** Legal facts about this matter; the first that holds is shown. */
	readonly laws?: readonly Law[];
	/** Matters whose words this form already takes care of. */
	readonly covers?: readonly Matter[];
};
