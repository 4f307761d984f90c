import {useEffect, useState} from 'preact/hooks';
import type {Organisation} from '../../companion/active-guidance.ts';
import type {RuleInfo} from '../../companion/tab-state.ts';
import type {Language} from '../../engine/model/language.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {LevelIcon, Sign} from '../controls/icons.tsx';
import {onEscape} from '../controls/on-escape.ts';
import {useUniqueId} from '../hooks/use-unique-id.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import {heldWords} from './held-words.ts';
import {TipSender} from './tip-sender.tsx';
import {tipTextIn} from './tip-text.ts';
import {TipWhy} from './tip-why.tsx';

/** What the person answers the card before publishing; each closes it. */
type PauseActions = {
	/** Back to the draft; Esc means the same. */
	change(): void;
	/** Publishes as it is. */
	publish(): void;
};

/** What the card before publishing is given: tips at level `pause`, none where it asks for one more press. */
export type PauseCardProps = {
	readonly tips: readonly Tip[];
	/** True from the second time for the same rules: the card is smaller. */
	readonly again: boolean;
	readonly about: {readonly [rule: string]: RuleInfo};
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: PauseActions;
};

type PausedTipProps = Omit<PauseCardProps, 'tips' | 'on'> & {readonly tip: Tip; readonly why: boolean};

/** The first time what was seen and what to try, with the reason behind "Why?"; later only what was seen until asked. */
function PausedTip({tip, why, again, about, organisation, strings, language}: PausedTipProps) {
	const said = tipTextIn(tip, language);
	if (!said) return null;
	const words = heldWords(tip, said.say.saw);
	return (
		<li>
			<TipSender tip={tip} organisation={organisation} strings={strings} />
			<div lang={said.language}>
				<p class="tip-saw">{said.say.saw}</p>
				{words.length > 0 && <p class="pause-words">{words.join(' · ')}</p>}
				{(!again || why) && (
					<p class="tip-try">
						<Sign sign="try" />
						<span>{said.say.try}</span>
					</p>
				)}
				{why && <p class="tip-why">{said.say.why}</p>}
			</div>
			{why && <TipWhy tip={tip} about={about[tip.rule]} organisation={organisation} strings={strings} suggests />}
		</li>
	);
}

type PauseButtonsProps = Pick<PauseCardProps, 'on' | 'strings'> & {readonly why: boolean; askWhy(): void};

function PauseButtons({on, strings: {pause}, why, askWhy}: PauseButtonsProps) {
	return (
		<div class="pause-buttons">
			<button type="button" class="button" onClick={() => on.change()}>
				{pause.change}
			</button>
			<button type="button" class="button" onClick={() => on.publish()}>
				{pause.publish}
			</button>
			<button type="button" class="quiet-button" aria-expanded={why} onClick={askWhy}>
				{pause.why}
			</button>
		</div>
	);
}

/** Asks for one more press where the page took none of ours; focus stays in the field, where that press is made. */
function PressAgain({on, strings}: Pick<PauseCardProps, 'on' | 'strings'>) {
	return (
		<div class="akta card pause pause-again" role="status" lang={strings.language}>
			<p class="tip-saw">{strings.pause.pressAgain}</p>
			<div class="pause-buttons">
				<button type="button" class="button" onClick={() => on.change()}>
					{strings.pause.close}
				</button>
			</div>
		</div>
	);
}

/** The card before publishing. As the answer to the person's own press whoever shows it gives it focus, on itself and on no button. */
function PauseQuestion({tips, on, ...props}: PauseCardProps) {
	const {strings, again} = props;
	const [why, setWhy] = useState(false);
	useEffect(() => setWhy(false), [again]);
	const [label, described] = [useUniqueId(), useUniqueId()];
	return (
		<div
			class={`akta card pause ${again ? 'pause-again' : ''}`}
			role="alertdialog"
			aria-labelledby={label}
			aria-describedby={described}
			lang={strings.language}
			tabIndex={-1}
			onKeyDown={onEscape(on.change)}
		>
			<p class="pause-only">
				<LevelIcon level="pause" />
				<span>
					<span id={label}>{strings.pause.unpublished}</span> {strings.pause.only}
				</span>
			</p>
			<ul class="pause-tips" id={described}>
				{tips.map(tip => (
					<PausedTip key={`${tip.rule} ${tip.words.join(' ')}`} tip={tip} why={why} {...props} />
				))}
			</ul>
			<PauseButtons on={on} strings={strings} why={why} askWhy={() => setWhy(!why)} />
		</div>
	);
}

/** The card before publishing; without tips it asks for one more press. */
export function PauseCard(props: PauseCardProps) {
	return props.tips.length > 0 ? <PauseQuestion {...props} /> : <PressAgain {...props} />;
}
