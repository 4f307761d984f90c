import {afterTermsChoice, termsChoice} from '../../companion/placement.ts';
import type {Settings} from '../../companion/settings.ts';
import type {Network} from '../../platforms/registry/networks.ts';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {PageStrings} from '../strings/pages/strings.ts';

type TermsProps = {
	readonly network: Network;
	readonly settings: Settings;
	readonly strings: PageStrings;
	readonly change: (change: Partial<Settings>) => void;
};

/** The one sentence on a network's terms, and the person's two choices, neither before the other. */
export function TermsChoice({network: {name, title}, settings, strings: {options}, change}: TermsProps) {
	const {consent} = options;
	return (
		<div class="page-note terms-choice">
			<p>{consent.text(title)}</p>
			<SingleChoice
				label={title}
				quiet
				value={termsChoice(settings, name)}
				options={[
					['page', consent.yes(title)],
					['panel', consent.undo],
				]}
				on={choice => change(afterTermsChoice(settings, name, choice))}
			/>
		</div>
	);
}
