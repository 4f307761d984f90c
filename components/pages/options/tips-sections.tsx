import {MultipleChoice} from '../../controls/multiple-choice.tsx';
import {SingleChoice} from '../../controls/single-choice.tsx';
import {AmountChoice} from './amount-choice.tsx';
import type {OptionsProps} from './options-props.ts';

const LANGUAGES = ['sv', 'en'] as const;

/** How much Äkta says, whether it says what works, and in which languages it reads. */
export function TipsSections({state: {settings}, strings, change}: OptionsProps) {
	const {options} = strings;
	return (
		<>
			<AmountChoice settings={settings} strings={strings} change={change} />
			<section id="strengths">
				<h2>{options.strengths}</h2>
				<p class="section-why">{options.strengthsWhy}</p>
				<SingleChoice
					label={options.strengths}
					quiet
					value={settings.strengths ? 'on' : 'off'}
					options={[
						['on', options.on],
						['off', options.off],
					]}
					on={value => change({strengths: value === 'on'})}
				/>
			</section>
			<section id="reads">
				<h2>{options.reads}</h2>
				<MultipleChoice
					label={options.reads}
					quiet
					values={settings.reads}
					options={LANGUAGES.map(each => [each, options.languages[each]])}
					on={values => change({reads: LANGUAGES.filter(each => values.includes(each))})}
				/>
			</section>
		</>
	);
}
