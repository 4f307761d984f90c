import {useState} from 'preact/hooks';
import {builtInRuleState, overrideToTurn, withOverride} from '../../authoring/change-built-in-rule.ts';
import {exampleText} from '../../authoring/own-rule.ts';
import type {Level, NamedRule} from '../../engine/model/rule.ts';
import type {RuleOverride} from '../../engine/model/rule-set.ts';
import {LevelIcon} from '../controls/icons.tsx';
import {SingleChoice} from '../controls/single-choice.tsx';
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
}: OneProps & {readonly change: RuleOverride; readonly put: (at: string, next: RuleOverride) => void}) {
	const {state, strings, tips} = props;
	const {languages = ['sv', 'en']} = state.work.set;
	return (
		<div class="tip-edit">
			{!rule.strength && (
				<SingleChoice
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

const longestExample = 120;

/** A text the tip speaks on, cut where it is long. */
const exampleOf = ({examples}: NamedRule, language: 'sv' | 'en'): string | undefined => {
	const [first] = (examples[language] ?? examples.sv ?? examples.en)?.tip ?? [];
	const text = first && exampleText(first).replace(/\s+/g, ' ').trim();
	return text && text.length > longestExample ? `${text.slice(0, longestExample)} …` : text;
};

type NamedProps = Pick<OneProps, 'rule' | 'language' | 'strings'> & {readonly saw: string};

/** What people call the tip, what it says it saw, and a text it speaks on. */
function Named({rule, saw, language, strings}: NamedProps) {
	const name = rule.name?.[language];
	const example = exampleOf(rule, language);
	return (
		<>
			<p class="one-saw">{name ?? saw}</p>
			{name && <p class="field-hint">{saw}</p>}
			{example && (
				<p class="field-hint">
					{strings.tips.example} <q lang={language}>{example}</q>
				</p>
			)}
		</>
	);
}

/** A built-in tip by its name: what it sees, whether it is on, and, opened, how far it reaches and what it says. */
export function BuiltInTip(props: OneProps) {
	const {rule, state, strings, tips, language, on} = props;
	const {set} = state.work;
	const [open, setOpen] = useState(false);
	const {on: isOn, change} = builtInRuleState(rule, set);
	const put = (at: string, next: RuleOverride) =>
		on.set(at && `change.${rule.id}.${at}`, withOverride(set, rule.id, next));
	const saw = plain(change.say?.[language]?.saw ?? rule.say[language]?.saw ?? rule.id);
	const name = rule.name?.[language];
	const level = rule.strength ? 'strength' : (change.level ?? rule.level);
	return (
		<li class={`one-tip ${isOn ? '' : 'is-off'}`}>
			<div>
				<Named rule={rule} saw={saw} language={language} strings={strings} />
				<p class="tip-level">
					<LevelIcon level={level} />
					<span>{level === 'strength' ? tips.strength : tips.level[level]}</span>
					{Object.keys(change).length > 0 && <span class="changed-mark">{strings.tips.changed}</span>}
					<button type="button" class="quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
						{strings.tips.change}
						<span class="unseen">: {name ?? saw}</span>
					</button>
				</p>
			</div>
			<button
				type="button"
				class="button"
				role="switch"
				aria-checked={isOn}
				aria-label={strings.tips.state(name ?? saw)}
				onClick={() => put('', overrideToTurn(rule, set, !isOn))}
			>
				{isOn ? strings.tips.on : strings.tips.off}
			</button>
			{open && <Edit {...props} change={change} put={put} />}
		</li>
	);
}
