import type {SourcedRule} from '../rule-language/compile.ts';

/**
 * True for a rule that the shield leaves on: other people's data, secrets, threats and someone in danger, and what decides whether a text can
 * be read or sent at all. Everything else is silent when the
 * writing is lawful speech about one's own work, rights or convictions, and so is every rule of a company, also one it only changed.
 */
export const runsUnderShield = ({
	speaksOnLawfulSpeech,
	reach,
}: Pick<SourcedRule, 'speaksOnLawfulSpeech' | 'reach'>): boolean =>
	reach !== 'company' && speaksOnLawfulSpeech === true;
