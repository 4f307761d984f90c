import type {Language} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';
import {saidIn} from './said.ts';
import type {Strings} from './strings/strings.ts';
import {TipLevel} from './tip-view.tsx';

type StrengthProps = {readonly tip: Tip; readonly strings: Strings; readonly language: Language};

/** What works in the draft, said in two lines; there is nothing to do about it. */
export function StrengthView({tip, strings, language}: StrengthProps) {
	const said = saidIn(tip, language);
	if (!said) return null;
	return (
		<section class="strength">
			<TipLevel tip={tip} organisation={undefined} strings={strings} />
			<div lang={said.language}>
				<p class="strength-saw">{said.say.saw}</p>
				<p class="tip-why">{said.say.why}</p>
			</div>
		</section>
	);
}
