import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Organisation} from '../../companion/active-guidance.ts';
import type {LitTip} from '../../companion/overlay.ts';
import type {RuleInfo, TipPlace} from '../../companion/tab-state.ts';
import type {Language} from '../../engine/model/language.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {LevelIcon, Sign} from '../controls/icons.tsx';
import {useUniqueId} from '../hooks/use-unique-id.ts';
import type {TipActions} from '../sidebar/sidebar-state.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import {TipFix, TipRow} from './tip-buttons.tsx';
import {TipMenu} from './tip-menu.tsx';
import {TipSender, type TipSenderProps} from './tip-sender.tsx';
import {type LocalTipText, tipTextIn} from './tip-text.ts';
import {TipWhy} from './tip-why.tsx';

/** One tip and what can be done with it. */
export type TipViewProps = {
	readonly tip: Tip;
	readonly about?: RuleInfo | undefined;
	/** Where the draft is written, so that the tip can be hidden there. */
	readonly place?: TipPlace | undefined;
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: Omit<TipActions, 'jump'>;
	/** Absent where the tip already stands at its words. */
	readonly jump?: (tip: Tip) => void;
	/** True where "Why?" starts open, for the one who is new to this. */
	readonly whyOpen?: boolean;
	/** Present while the person is led to this tip from its mark. */
	readonly lit?: LitTip | undefined;
};

/** The line over a tip: its level in words and shape, and the organisation when the tip is the organisation's. */
export function TipLevel({id, ...sender}: TipSenderProps & {readonly id?: string}) {
	const {tip, strings} = sender;
	return (
		<p class="tip-level" id={id}>
			<LevelIcon level={tip.strength ? 'strength' : tip.level} />
			<span>{tip.strength ? strings.strength : strings.level[tip.level]}</span>
			<TipSender {...sender} />
		</p>
	);
}

/** Why it can matter and one thing to try. */
function TipWords({said, strings, id}: {readonly said: LocalTipText; readonly strings: Strings; readonly id?: string}) {
	return (
		<div lang={said.language} id={id}>
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

/** A whole tip under its heading: why, try, the fix and the quiet row; with `headingId` a group of that name, since every tip has buttons of the same names. */
export function TipBody({
	said,
	wordsId,
	headingId,
	...props
}: TipViewProps & {readonly said: LocalTipText; readonly wordsId?: string; readonly headingId?: string}) {
	const [why, setWhy] = useState(props.whyOpen ?? false);
	const {tip, about, place, organisation, strings, on, jump} = props;
	return (
		<div class="tip-body" {...(headingId && {role: 'group', 'aria-labelledby': headingId})}>
			<TipWords said={said} strings={strings} {...(wordsId && {id: wordsId})} />
			<TipFix tip={tip} strings={strings} on={on} />
			<TipRow tip={tip} strings={strings} why={why} setWhy={setWhy} skip={on.skip} {...(jump ? {jump} : {})}>
				<TipMenu tip={tip} place={place} organisation={organisation} strings={strings} on={on} />
			</TipRow>
			{why && <TipWhy tip={tip} about={about} organisation={organisation} strings={strings} />}
		</div>
	);
}

/** A tip in the sidebar's list: a heading that folds and unfolds the rest. It starts as `open` says and then stays as the person left it. */
export function TipView({open, ...props}: TipViewProps & {readonly open: boolean}) {
	const [chosen, setChosen] = useState<boolean>();
	const [first] = useState(open);
	const said = tipTextIn(props.tip, props.language);
	const isOpen = chosen ?? first;
	const heading = useUniqueId();
	const isRead = isOpen && said !== undefined;
	useEffect(() => {
		if (isRead) props.on.seen(props.tip);
	}, [isRead, props.tip.rule]);
	const place = useRef<HTMLLIElement>(null);
	const {lit} = props;
	useLayoutEffect(() => {
		if (!lit) return;
		setChosen(true);
		place.current?.scrollIntoView({block: 'nearest'});
	}, [lit?.time]);
	if (!said) return null;
	return (
		<li class={`tip tip-${props.tip.level} ${lit ? 'tip-lit' : ''}`} ref={place}>
			<TipLevel tip={props.tip} organisation={props.organisation} strings={props.strings} />
			<h2 class="tip-saw" id={heading} lang={said.language}>
				<button type="button" aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
					{said.say.saw}
				</button>
			</h2>
			{isOpen && <TipBody said={said} headingId={heading} {...props} />}
		</li>
	);
}
