import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import type {Tip} from '../../engine/model/tip.ts';
import type {TipActions} from '../sidebar/sidebar-state.ts';
import type {Strings} from '../strings/sidebar/strings.ts';

type FixProps = {readonly tip: Tip; readonly strings: Strings; readonly on: Pick<TipActions, 'apply' | 'copy'>};

const LONGEST = 40;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The suggested replacement, applied or copied; nothing when the tip has none. */
export function TipFix({tip, strings, on}: FixProps) {
	const [copied, setCopied] = useState(false);
	if (!tip.fix) return null;
	const {text, takes} = tip.fix;
	const removes = takes === 'sentence' ? strings.tip.removeSentence : strings.tip.remove;
	const copy = () => {
		on.copy(tip);
		setCopied(true);
	};
	return (
		<div class="tip-fix">
			<button type="button" class="button" onClick={() => on.apply(tip)}>
				{text ? strings.tip.apply(shortened(text)) : removes}
			</button>
			{text && (
				<button type="button" class="quiet-button" onClick={copy}>
					{copied ? strings.tip.copied : strings.tip.copy}
				</button>
			)}
		</div>
	);
}

type RowProps = {
	readonly tip: Tip;
	readonly strings: Strings;
	readonly why: boolean;
	readonly setWhy: (why: boolean) => void;
	/** Absent where the tip already stands at its words. */
	readonly jump?: (tip: Tip) => void;
	readonly skip: (tip: Tip) => void;
	/** The menu at the end of the row. */
	readonly children: ComponentChildren;
};

/** The quiet row under a tip: show in the text, skip, why, and a menu with the rest. */
export function TipRow({tip, strings, why, setWhy, jump, skip, children}: RowProps) {
	return (
		<div class="button-row">
			{jump && tip.spans.length > 0 && (
				<button type="button" class="quiet-button" onClick={() => jump(tip)}>
					{strings.tip.jump}
				</button>
			)}
			<button type="button" class="quiet-button" onClick={() => skip(tip)}>
				{strings.tip.skip}
			</button>
			<button type="button" class="quiet-button" aria-expanded={why} onClick={() => setWhy(!why)}>
				{strings.tip.why}
			</button>
			{children}
		</div>
	);
}
