import type {SourcedRule} from './compile.ts';

/**
 * The rules that speak under the shield too: other people's data, secrets, threats and someone in danger.
 * Everything else is silent when the writing is lawful speech about one's own work, rights or convictions.
 */
const ids: ReadonlySet<string> = new Set([
	'protect/private-numbers',
	'protect/personal-identity-numbers',
	'protect/secrets-and-keys',
	'protect/somebodys-contact',
	'protect/other-peoples-health',
	'protect/children-in-posts',
	'protect/ask-in-private',
	'protect/case-in-public',
	'protect/no-threats',
	'protect/someone-in-danger',
]);

/** True for a rule that the shield leaves on; rules of a company never are. */
export const speaksShielded = ({id, reach}: SourcedRule): boolean => reach !== 'company' && ids.has(id);
