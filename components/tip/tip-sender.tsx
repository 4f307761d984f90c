import type {Organisation} from '../../companion/active-guidance.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Strings} from '../strings/sidebar/strings.ts';

/** What tells whose tip it is. */
export type TipSenderProps = {
	readonly tip: Tip;
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
};

/** Whose guidance a tip is, where it is an organisation's: what it says is never taken for Äkta's own. */
export function TipSender({tip, organisation, strings}: TipSenderProps) {
	if (tip.from === 'akta') return null;
	return <span class="tip-from">{strings.tip.from(organisation?.name ?? tip.from)}</span>;
}
