import type {Amount, Settings} from '../../../companion/settings.ts';
import {SingleChoice} from '../../controls/single-choice.tsx';
import type {PageStrings} from '../../strings/pages/strings.ts';

type AmountProps = {
	readonly settings: Settings;
	readonly strings: PageStrings;
	readonly change: (change: Partial<Settings>) => void;
};

const AMOUNTS: readonly Amount[] = ['little', 'enough', 'much'];

/** The one question everybody gets: how much Äkta says, and what the choice means. */
export function AmountChoice({settings: {amount: chosen}, strings: {person}, change}: AmountProps) {
	const {amount} = person;
	return (
		<section class="amount" id="amount">
			<h2>{amount.question}</h2>
			<SingleChoice
				label={amount.question}
				quiet
				value={chosen}
				options={AMOUNTS.map(each => [each, amount.answers[each]])}
				on={each => change({amount: each})}
			/>
			<p class="section-why" role="status">
				{amount.what[chosen]}
			</p>
		</section>
	);
}
