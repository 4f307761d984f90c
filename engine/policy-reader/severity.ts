import {checks} from './check-texts.ts';
import type {CheckId, Weight} from './finding.ts';

/** What is known of the organisation whose policy is read; absent means unknown. */
export type Organisation = {
	/** ISO 3166 country. */
	readonly country?: string;
	/** True for a public body. */
	readonly public?: boolean;
};

const againstPublic: ReadonlySet<CheckId> = new Set(['L04', 'L05', 'L08']);
const protectedSpeech: ReadonlySet<CheckId> = new Set(['L04', 'L05', 'L06', 'L07', 'L08']);

/** How much a check weighs for this organisation, beside the other checks of the same sentence and, for a threat, of its neighbours. */
export const weigh = (check: CheckId, {public: isPublic}: Organisation, beside: readonly CheckId[]): Weight => {
	if (againstPublic.has(check) && isPublic) return 'block';
	if (check === 'L10' && beside.some(each => protectedSpeech.has(each))) return 'block';
	return checks[check].weight;
};
