import type {Organisation} from '../../companion/active-guidance.ts';
import type {RuleInfo, TipPlace} from '../../companion/tab-state.ts';
import type {Language} from '../../engine/model/language.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {Sign} from '../controls/icons.tsx';
import {onEscape} from '../controls/on-escape.ts';
import {useUniqueId} from '../hooks/use-unique-id.ts';
import type {TipActions} from '../sidebar/sidebar-state.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import {tipTextIn} from './tip-text.ts';
import {TipBody, TipLevel} from './tip-view.tsx';

/** What the card at a mark is given; whoever shows it gives it its place and, when a shortcut opened it, focus. */
export type TipCardProps = {
	readonly tip: Tip;
	readonly about?: RuleInfo | undefined;
	readonly place?: TipPlace | undefined;
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: Omit<TipActions, 'jump'> & {close(): void};
};

const leaveFocus = (event: MouseEvent) => event.preventDefault();

/** The card at a mark: one tip, with the sidebar's actions in the sidebar's order. Esc closes it. */
export function TipCard(props: TipCardProps) {
	const {tip, strings, organisation, on} = props;
	const said = tipTextIn(tip, props.language);
	const [name, body, sender] = [useUniqueId(), useUniqueId(), useUniqueId()];
	if (!said) return null;
	return (
		<div
			class={`akta card tip-${tip.level}`}
			role="dialog"
			aria-labelledby={name}
			aria-describedby={tip.from === 'akta' ? body : `${sender} ${body}`}
			tabIndex={-1}
			lang={strings.language}
			onMouseDown={leaveFocus}
			onKeyDown={onEscape(on.close)}
		>
			<TipLevel tip={tip} organisation={organisation} strings={strings} id={sender} />
			<h2 class="tip-saw" id={name} lang={said.language}>
				{said.say.saw}
			</h2>
			<TipBody said={said} wordsId={body} {...props} />
			<button type="button" class="icon-button card-close" aria-label={strings.tip.close} onClick={() => on.close()}>
				<Sign sign="close" />
			</button>
		</div>
	);
}
