import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Organisation} from '../browser/in-force.ts';
import type {About} from '../browser/messages.ts';
import type {Language} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';
import {Sign} from './icons.tsx';
import {onEscape} from './on-escape.ts';
import type {Place} from './place-card.ts';
import {usePlaced} from './placed.ts';
import {saidIn} from './said.ts';
import type {TipActions} from './sidebar-state.ts';
import type {Strings} from './strings/strings.ts';
import {TipBody, TipLevel} from './tip-view.tsx';

/** What the card at a mark is given; it places itself beside `at`, in a host element that covers nothing. */
export type TipCardProps = {
	readonly tip: Tip;
	readonly at: Place;
	/** True when a shortcut opened it: only then it takes focus, and the opener gives it back on `close`. */
	readonly focus: boolean;
	readonly about?: About | undefined;
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: Omit<TipActions, 'jump'> & {close(): void};
};

const leaveFocus = (event: MouseEvent) => event.preventDefault();

/** The card at a mark: one tip, with the sidebar's actions in the sidebar's order. Esc closes it. */
export function TipCard({at, focus, ...props}: TipCardProps) {
	const {tip, strings, organisation, on} = props;
	const card = useRef<HTMLDivElement>(null);
	usePlaced(card, at, 'left');
	useLayoutEffect(() => {
		if (focus) card.current?.querySelector('button')?.focus({preventScroll: true});
	}, [focus]);
	const said = saidIn(tip, props.language);
	if (!said) return null;
	return (
		<div
			ref={card}
			class={`akta card tip-${tip.level}`}
			role="dialog"
			aria-label={said.say.saw}
			lang={strings.language}
			onMouseDown={leaveFocus}
			onKeyDown={onEscape(on.close)}
		>
			<TipLevel tip={tip} organisation={organisation} strings={strings} />
			<h2 class="tip-saw" lang={said.language}>
				{said.say.saw}
			</h2>
			<TipBody said={said} {...props} />
			<button type="button" class="icon-button card-close" aria-label={strings.tip.close} onClick={() => on.close()}>
				<Sign sign="close" />
			</button>
		</div>
	);
}
