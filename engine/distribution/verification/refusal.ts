import type {RuleSetError} from '../../model/rule-set-error.ts';
import type {Finding} from '../../policy-reader/finding.ts';

type Filled = {readonly [name: string]: string | number};
type RefusalWords = {readonly message: (values: Filled) => string; readonly mend: string};

const words = {
	'too-large': {message: () => 'the rule set is larger than 1 MiB', mend: 'Split it, or remove what no rule needs.'},
	'web-page': {
		message: () => 'a web page came in place of a rule set',
		mend: 'Check that the address leads to the file itself and not to a page about it or a page to log in on.',
	},
	'not-json': {
		message: () => 'the file is not JSON',
		mend: 'Send the file exactly as akta sign or the studio wrote it.',
	},
	'not-a-file': {
		message: ({place}) => `the signed file is not whole: ${place}`,
		mend: 'Sign the rule set again with akta sign and send the whole file.',
	},
	'newer-file': {
		message: ({akta}) => `the file is signed in a newer way (akta ${akta})`,
		mend: 'Update Äkta; until then the last good rule set stays in force.',
	},
	unsigned: {
		message: () => 'the file is not signed, and an address gives signed files only',
		mend: 'Sign it with akta sign and a key whose public half is in trustedKeys.',
	},
	'unknown-key': {
		message: ({kids}) => `none of its signatures is by a key in trustedKeys (signed by ${kids})`,
		mend: 'Add the public key to trustedKeys, or sign with a key that is there.',
	},
	'bad-signature': {
		message: ({kids}) => `the signature by ${kids} does not belong to this content`,
		mend: 'The file was changed after it was signed, or damaged on its way. Sign it again and publish that file.',
	},
	'newer-format': {
		message: ({format}) => `the rule set is written in format ${format}, which this Äkta does not read yet`,
		mend: 'It waits until Äkta is updated; until then the last good rule set stays in force.',
	},
	invalid: {
		message: ({count}) => `the rule set has ${count} ${count === 1 ? 'error' : 'errors'}`,
		mend: 'Mend each at its place; akta lint shows the same.',
	},
	'other-id': {
		message: ({id, wanted}) => `the rule set is called ${id}, and the policy asks for ${wanted}`,
		mend: 'Publish the right file, or change rulesetId.',
	},
	'below-minimum': {
		message: ({version, minimum}) => `it is version ${version}, and the policy asks for at least ${minimum}`,
		mend: 'Publish a newer version, or lower minVersion.',
	},
	older: {
		message: ({version, seen}) => `it is version ${version}, and version ${seen} has been taken before`,
		mend: 'To go back, publish the old content under a higher version.',
	},
	'same-version': {
		message: ({version}) => `its content differs from what was taken as version ${version}`,
		mend: 'Raise version by one with every change.',
	},
	points: {
		message: ({count}) => `the policy reader holds it back: ${count} ${count === 1 ? 'place' : 'places'}`,
		mend: 'Use the better form beside each, or one of your own.',
	},
	offline: {message: () => 'the browser was offline', mend: 'Äkta tries again by itself.'},
	'no-answer': {
		message: () => 'no answer that Äkta may read',
		mend: 'Check that the host is reached from this computer, sends Access-Control-Allow-Origin: * and does not lead on to another address.',
	},
	slow: {message: ({seconds}) => `no whole answer within ${seconds} seconds`, mend: 'Put the file on a quicker host.'},
	redirect: {
		message: () => 'the host leads on to another address',
		mend: 'Put the address where the file is into rulesetUrl.',
	},
	status: {
		message: ({status}) => `the host answered with status ${status}`,
		mend: 'Check the address, and that the host gives the file to everyone.',
	},
	'no-keys': {
		message: () => 'the policy names an address but no key whose signature is trusted',
		mend: 'Set trustedKeys to a list of strings, each a public key as akta keygen prints it.',
	},
	pushed: {
		message: () => 'the policy of this browser gives the rule set',
		mend: 'A file of one’s own is taken where no policy gives one.',
	},
	'not-kept': {
		message: () => 'the browser could not keep the rule set',
		mend: 'Free space on the disk; Äkta tries again by itself.',
	},
} as const satisfies {readonly [code: string]: RefusalWords};

/** Why a rule set was not taken. */
export type RefusalCode = keyof typeof words;

/** Every reason there is. */
export const refusalCodes = Object.keys(words) as readonly RefusalCode[];

/** A rule set that was not taken: a code to translate by, the same in plain English with its mend, and each place that is to blame. */
export type Refusal = {
	readonly code: RefusalCode;
	readonly values: Filled;
	readonly message: string;
	readonly mend: string;
	/** What is wrong in the set, the first fifty. */
	readonly errors: readonly RuleSetError[];
	/** What the policy reader holds it back for, the first fifty. */
	readonly findings: readonly Finding[];
};

/** A refusal with its words filled in. */
export const refuse = (
	code: RefusalCode,
	values: Filled = {},
	errors: Refusal['errors'] = [],
	findings: Refusal['findings'] = [],
): Refusal => {
	const {message, mend}: RefusalWords = words[code];
	return {code, values, message: message(values), mend, errors, findings};
};

/** True for a refusal among other answers. */
export const isRefusal = (answer: object): answer is Refusal => 'code' in answer && 'mend' in answer;
