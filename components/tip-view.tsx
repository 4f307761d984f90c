import {useEffect, useState} from 'preact/hooks';
import type {Organisation} from '../browser/in-force.ts';
import type {About} from '../browser/messages.ts';
import type {Language} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';
import {LevelIcon, Sign} from './icons.tsx';
import {type Said, saidIn} from './said.ts';
import type {TipActions} from './sidebar-state.ts';
import type {Strings} from './strings/strings.ts';
import {TipFix, TipRow} from './tip-buttons.tsx';
import {TipWhy} from './tip-why.tsx';

/** One tip and what can be done with it. */
export type TipViewProps = {
	readonly tip: Tip;
	readonly about?: About | undefined;
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: Omit<TipActions, 'jump'>;
	/** Absent where the tip already stands at its words. */
	readonly jump?: (tip: Tip) => void;
	/** True where "Why?" starts open, for the one who is new to this. */
	readonly whyOpen?: boolean;
};

/** The line over a tip: its level in words and shape, and the organisation when the tip is the organisation's. */
export function TipLevel({tip, organisation, strings}: Pick<TipViewProps, 'tip' | 'organisation' | 'strings'>) {
	return (
		<p class="tip-level">
			<LevelIcon level={tip.strength ? 'strength' : tip.level} />
			<span>{tip.strength ? strings.strength : strings.level[tip.level]}</span>
			{tip.from !== 'akta' && <span class="tip-from">{strings.tip.from(organisation?.name ?? tip.from)}</span>}
		</p>
	);
}

/** Why it can matter and one thing to try. */
export function TipWords({said, strings}: {readonly said: Said; readonly strings: Strings}) {
	return (
		<div lang={said.language}>
			<p class="tip-why">{said.say.why}</p>
			<p class="tip-try">
				<Sign sign="try" />
				<span>
					<span class="unseen" lang={strings.language}>
						{strings.tip.try}
					</span>
					{said.say.try}
				</span>
			</p>
		</div>
	);
}

/** A whole tip under its heading: why, try, the fix and the quiet row. */
export function TipBody({said, ...props}: TipViewProps & {readonly said: Said}) {
	const [why, setWhy] = useState(props.whyOpen ?? false);
	const {tip, about, organisation, strings, on, jump} = props;
	return (
		<div class="tip-body">
			<TipWords said={said} strings={strings} />
			<TipFix tip={tip} strings={strings} on={on} />
			<TipRow tip={tip} strings={strings} why={why} setWhy={setWhy} skip={on.skip} {...(jump ? {jump} : {})} />
			{why && <TipWhy tip={tip} about={about} organisation={organisation} strings={strings} on={on} />}
		</div>
	);
}

/** A tip in the sidebar's list: a heading that folds and unfolds the rest. It starts as `open` says and then stays as the person left it. */
export function TipView({open, ...props}: TipViewProps & {readonly open: boolean}) {
	const [chosen, setChosen] = useState<boolean>();
	const [first] = useState(open);
	const said = saidIn(props.tip, props.language);
	const isOpen = chosen ?? first;
	const isRead = isOpen && said !== undefined;
	useEffect(() => {
		if (isRead) props.on.seen(props.tip);
	}, [isRead, props.tip.rule]);
	if (!said) return null;
	return (
		<li class={`tip tip-${props.tip.level}`}>
			<TipLevel tip={props.tip} organisation={props.organisation} strings={props.strings} />
			<h2 class="tip-saw" lang={said.language}>
				<button type="button" aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
					{said.say.saw}
				</button>
			</h2>
			{isOpen && <TipBody said={said} {...props} />}
		</li>
	);
}
