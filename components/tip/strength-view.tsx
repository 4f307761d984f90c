import {useState} from 'preact/hooks';
import type {Language} from '../../engine/model/language.ts';
import {LevelIcon} from '../controls/icons.tsx';
import {TipSender, type TipSenderProps} from './tip-sender.tsx';
import {tipTextIn} from './tip-text.ts';

type StrengthProps = TipSenderProps & {
	readonly language: Language;
	/** Shows no strengths any more. */
	readonly off: () => void;
};

/** What works in the draft, said in two lines that fold; there is nothing to do about it but to hide such lines. */
export function StrengthView({tip, organisation, strings, language, off}: StrengthProps) {
	const [open, setOpen] = useState(true);
	const said = tipTextIn(tip, language);
	if (!said) return null;
	return (
		<section class="strength">
			<h2 class="tip-level">
				<LevelIcon level="strength" />
				<button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
					{strings.strength}
				</button>
				<TipSender tip={tip} organisation={organisation} strings={strings} />
			</h2>
			{open && (
				<>
					<div lang={said.language}>
						<p class="strength-saw">{said.say.saw}</p>
						<p class="tip-why">{said.say.why}</p>
					</div>
					<button type="button" class="quiet-button strength-off" onClick={() => off()}>
						{strings.sidebar.noStrengths}
					</button>
				</>
			)}
		</section>
	);
}
