import type {Organisation} from '../../companion/active-guidance.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Strings} from '../strings/sidebar/strings.ts';

/** The address that opens a mail to the owner of an organisation's tip, with the tip's name and nothing of the draft; `undefined` for Äkta's own. */
export const suggestionAddress = (
	{from, rule}: Pick<Tip, 'from' | 'rule'>,
	organisation: Organisation | undefined,
	{tip}: Strings,
): string | undefined =>
	from === 'akta' || !organisation?.mail
		? undefined
		: `mailto:${organisation.mail}?subject=${encodeURIComponent(tip.suggestSubject(rule))}`;
