import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Organisation} from '../browser/in-force.ts';
import type {About} from '../browser/messages.ts';
import type {Language} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';
import {LevelIcon, Sign} from './icons.tsx';
import {onEscape} from './on-escape.ts';
import type {Place} from './place-card.ts';
import {usePlaced} from './placed.ts';
import {saidIn} from './said.ts';
import type {Strings} from './strings/strings.ts';
import {TipWhy} from './tip-why.tsx';

/** What the person answers the card before publishing; each closes it. */
export type PauseActions = {
	/** Back to the draft; Esc means the same. */
	change(): void;
	/** Publishes as it is. */
	publish(): void;
};

/** What the card before publishing is given: at least one tip at level `pause`, and where the publish control is. */
export type PauseCardProps = {
	readonly tips: readonly Tip[];
	readonly at: Place;
	/** True from the second time for the same rules: the card is smaller. */
	readonly again: boolean;
	readonly about: {readonly [rule: string]: About};
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: PauseActions;
};

type PausedTipProps = Omit<PauseCardProps, 'tips' | 'at' | 'on'> & {readonly tip: Tip; readonly why: boolean};

/** The first time what was seen and what to try, with the reason behind "Why?"; later only what was seen until asked. */
function PausedTip({tip, why, again, about, organisation, strings, language}: PausedTipProps) {
	const said = saidIn(tip, language);
	if (!said) return null;
	return (
		<li>
			<div lang={said.language}>
				<p class="tip-saw">{said.say.saw}</p>
				{(!again || why) && (
					<p class="tip-try">
						<Sign sign="try" />
						<span>{said.say.try}</span>
					</p>
				)}
				{why && <p class="tip-why">{said.say.why}</p>}
			</div>
			{why && <TipWhy tip={tip} about={about[tip.rule]} organisation={organisation} strings={strings} />}
		</li>
	);
}

/** The card before publishing. It takes focus as the answer to the person's own press, on itself and on no button. */
export function PauseCard({tips, at, on, ...props}: PauseCardProps) {
	const {strings, again} = props;
	const card = useRef<HTMLDivElement>(null);
	const [why, setWhy] = useState(false);
	usePlaced(card, at, 'right');
	useLayoutEffect(() => card.current?.focus({preventScroll: true}), []);
	return (
		<div
			ref={card}
			class={`akta card pause ${again ? 'pause-again' : ''}`}
			role="dialog"
			aria-label={strings.pause.label}
			lang={strings.language}
			tabIndex={-1}
			onKeyDown={onEscape(on.change)}
		>
			<p class="pause-only">
				<LevelIcon level="pause" />
				{strings.pause.only}
			</p>
			<ul class="pause-tips">
				{tips.map(tip => (
					<PausedTip key={`${tip.rule} ${tip.words.join(' ')}`} tip={tip} why={why} {...props} />
				))}
			</ul>
			<div class="pause-buttons">
				<button type="button" class="button" onClick={() => on.change()}>
					{strings.pause.change}
				</button>
				<button type="button" class="button" onClick={() => on.publish()}>
					{strings.pause.publish}
				</button>
				<button type="button" class="button" aria-expanded={why} onClick={() => setWhy(!why)}>
					{strings.pause.why}
				</button>
			</div>
		</div>
	);
}
