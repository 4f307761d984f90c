import {useState} from 'preact/hooks';
import type {Level, NamedRule} from '../../engine/rule.ts';
import type {Change} from '../../engine/rule-set.ts';
import {Choice} from '../choice.tsx';
import {LevelIcon} from '../icons.tsx';
import {standingOf, turned, withChange} from './change-rule.ts';
import {SayFields} from './say-fields.tsx';
import type {StudioProps} from './studio-props.ts';

type OneProps = StudioProps & {readonly rule: NamedRule};

const plain = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

const reachable = ({level}: NamedRule): readonly Level[] =>
	level === 'pause' ? ['hint', 'mark', 'pause'] : ['hint', 'mark'];

function Edit({
	rule,
	change,
	put,
	...props
}: OneProps & {readonly change: Change; readonly put: (at: string, next: Change) => void}) {
	const {state, strings, tips} = props;
	const {languages = ['sv', 'en']} = state.work.set;
	return (
		<div class="tip-edit">
			{!rule.strength && (
				<Choice
					label={strings.tips.level}
					value={change.level ?? rule.level}
					options={reachable(rule).map(level => [level, tips.level[level]] as const)}
					on={level => {
						const {level: _, ...rest} = change;
						put('', level === rule.level ? rest : {...rest, level});
					}}
				/>
			)}
			<SayFields
				says={{...rule.say, ...change.say}}
				languages={languages}
				strings={strings}
				on={(says, at) => put(at, {...change, say: Object.fromEntries(languages.map(each => [each, says[each]]))})}
			/>
			{Object.keys(change).length > 0 && (
				<button type="button" class="quiet-button" onClick={() => put('', {})}>
					{strings.tips.reset}
				</button>
			)}
		</div>
	);
}

/** A built-in tip: what it sees, whether it is on, and, opened, how far it reaches and what it says. */
export function BuiltInTip(props: OneProps) {
	const {rule, state, strings, tips, language, on} = props;
	const {set} = state.work;
	const [open, setOpen] = useState(false);
	const {on: isOn, change} = standingOf(rule, set);
	const put = (at: string, next: Change) => on.set(at && `change.${rule.id}.${at}`, withChange(set, rule.id, next));
	const saw = plain(change.say?.[language]?.saw ?? rule.say[language]?.saw ?? rule.id);
	const level = rule.strength ? 'strength' : (change.level ?? rule.level);
	return (
		<li class={`one-tip ${isOn ? '' : 'is-off'}`}>
			<div>
				<p class="one-saw">{saw}</p>
				<p class="tip-level">
					<LevelIcon level={level} />
					<span>{level === 'strength' ? tips.strength : tips.level[level]}</span>
					{Object.keys(change).length > 0 && <span class="changed-mark">{strings.tips.changed}</span>}
					<button type="button" class="quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
						{strings.tips.change}
						<span class="unseen">: {saw}</span>
					</button>
				</p>
			</div>
			<button
				type="button"
				class="button"
				role="switch"
				aria-checked={isOn}
				aria-label={strings.tips.state(saw)}
				onClick={() => put('', turned(rule, set, !isOn))}
			>
				{isOn ? strings.tips.on : strings.tips.off}
			</button>
			{open && <Edit {...props} change={change} put={put} />}
		</li>
	);
}
