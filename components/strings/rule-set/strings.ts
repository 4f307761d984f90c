import type {ExpectedValue, ManagedKey, RuleSetOrigin} from '../../../companion/managed-keys.ts';
import type {RefusalCode} from '../../../engine/distribution/verification/refusal.ts';
import type {LineClass, Listened} from '../../../engine/model/rule-set.ts';

type RefusalText = (values: {readonly [name: string]: string | number}) => {
	readonly message: string;
	readonly mend: string;
};

/** The texts on an organisation's guidance, for the one who writes. */
export type GuidanceStrings = {
	readonly title: (organisation?: string) => string;
	readonly own: string;
	readonly lead: string;
	/** Takes the version and the ISO day it was taken. */
	readonly version: (version: number, taken: string) => string;
	readonly from: {readonly [S in RuleSetOrigin]: string};
	/** Takes the ids of the keys. */
	readonly signed: (kids: string) => string;
	readonly listened: (date: string) => string;
	readonly notListened: string;
	readonly heard: string;
	readonly howHeard: (listened: Listened) => string;
	readonly changedBy: string;
	readonly isItRight: string;
	/** Said beside a mail to a public body. */
	readonly publicMail: string;
	readonly review: (date: string) => string;
	readonly reviewPassed: (date: string) => string;
	readonly leftOut: (count: number) => string;
	readonly changes: string;
	readonly changesNone: string;
	readonly parts: {
		readonly [P in
			| 'may'
			| 'crisis'
			| 'rules'
			| 'built'
			| 'lines'
			| 'contacts'
			| 'personality'
			| 'prefer'
			| 'allow'
			| 'secret'
			| 'topics'
			| 'texts'
			| 'company'
			| 'hosts']: string;
	};
	readonly line: {readonly [C in LineClass]: string};
	readonly sounds: (sounds: string) => string;
	readonly unlike: (unlike: string) => string;
	readonly secret: (count: number) => string;
	readonly crisis: (from: string, until: string) => string;
	readonly sees: string;
	readonly seesTexts: readonly string[];
	readonly yours: string;
	readonly yoursTexts: readonly string[];
	readonly object: string;
	readonly objectText: (name: string) => string;
	readonly objectNobody: string;
	readonly write: string;
	readonly subject: string;
	readonly crisisSwitch: string;
	readonly crisisWhy: string;
	readonly crisisChoices: {readonly [C in 'follow' | 'on' | 'off']: string};
};

/** The texts of the status page, for IT. */
type StatusStrings = {
	readonly title: string;
	readonly lead: string;
	readonly inForce: string;
	readonly source: string;
	readonly sources: {readonly [S in RuleSetOrigin | 'own']: string};
	readonly name: string;
	readonly version: string;
	readonly taken: string;
	readonly signedBy: string;
	readonly nobody: string;
	readonly review: string;
	readonly lost: string;
	readonly refused: (when: string) => string;
	readonly address: string;
	readonly lookedAt: string;
	readonly nextLook: string;
	readonly never: string;
	readonly policy: string;
	readonly policyNone: string;
	readonly wrong: string;
	readonly wanted: {readonly [W in ExpectedValue]: string};
	readonly absent: (keys: string) => string;
	readonly types: {readonly [K in ManagedKey]: string};
	readonly trusted: string;
	readonly extension: string;
	readonly id: string;
	readonly akta: string;
	readonly permissions: string;
	readonly hosts: string;
};

/** The texts of the page where a person takes a file. */
type ImportStrings = {
	readonly title: string;
	readonly lead: string;
	readonly managed: string;
	readonly file: string;
	readonly paste: string;
	readonly take: string;
	readonly taken: (name: string, version: number) => string;
	readonly refused: string;
	readonly drop: string;
	readonly better: string;
};

/** The texts of the pages on pushed guidance; both languages have every one, or the build fails. */
export type RuleSetStrings = {
	readonly nav: {readonly [N in 'label' | 'settings' | 'guidance' | 'status' | 'import']: string};
	readonly guidance: GuidanceStrings;
	readonly status: StatusStrings;
	readonly import: ImportStrings;
	readonly refusal: {readonly [C in RefusalCode]: RefusalText};
};
