import {useState} from 'preact/hooks';
import {builtInRuleState} from '../../authoring/change-built-in-rule.ts';
import {beginsWords} from '../../companion/search-words.ts';
import {pillars} from '../../engine/model/group-and-pillar.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {SingleChoice} from '../controls/single-choice.tsx';
import {BuiltInTip} from './built-in-tip.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

type Group = {readonly name: string; readonly rules: readonly NamedRule[]};

const byPillar = (rules: readonly NamedRule[], {tips}: StudioProps): Group[] =>
	pillars.map(pillar => ({name: tips.pillar[pillar], rules: rules.filter(rule => rule.pillar === pillar)}));

const byPoint = (rules: readonly NamedRule[], {strings}: StudioProps): Group[] =>
	strings.tips.points.map((text, index) => ({
		name: strings.tips.pointName(index + 1, text),
		rules: rules.filter(({points}) => points[0] === index + 1),
	}));

const matches = (rule: NamedRule, wanted: string, {language}: StudioProps): boolean => {
	const {saw = '', why = ''} = rule.say[language] ?? {};
	return beginsWords(`${rule.name?.[language] ?? ''} ${saw} ${why} ${rule.id}`, wanted);
};

function TipGroup({
	group: {name, rules},
	open,
	...props
}: StudioProps & {readonly group: Group; readonly open: boolean}) {
	const on = rules.filter(rule => builtInRuleState(rule, props.state.work.set).on).length;
	return (
		<details class="tip-group" open={open}>
			<summary>
				<h2>{name}</h2>
				<span class="field-hint">{props.strings.tips.onCount(on, rules.length)}</span>
			</summary>
			<ul>
				{rules.map(rule => (
					<BuiltInTip key={rule.id} rule={rule} {...props} />
				))}
			</ul>
		</details>
	);
}

/** The built-in tips by pillar or by the article's points: on, off, how far they reach, and in what words. */
export function TipsPage(props: StudioProps) {
	const {state, strings} = props;
	const {tips} = strings;
	const [wanted, setWanted] = useState('');
	const [by, setBy] = useState<'pillar' | 'point'>('pillar');
	const found = state.builtIn.filter(rule => matches(rule, wanted, props));
	const groups = (by === 'pillar' ? byPillar : byPoint)(found, props).filter(({rules}) => rules.length > 0);
	return (
		<>
			<PageHead title={tips.title} lead={tips.lead} />
			<search class="studio-part">
				<div class="field">
					<label for="tip-search">{tips.search}</label>
					<input id="tip-search" type="search" onInput={event => setWanted(event.currentTarget.value)} />
				</div>
				<SingleChoice
					label={tips.by}
					value={by}
					options={[
						['pillar', tips.pillar],
						['point', tips.point],
					]}
					on={setBy}
				/>
				<p role="status" class="field-hint">
					{wanted.trim() && tips.found(found.length)}
				</p>
			</search>
			{groups.map(group => (
				<TipGroup key={group.name} group={group} open={wanted.trim() !== ''} {...props} />
			))}
		</>
	);
}
