import {underPillar} from '../../authoring/own-rule.ts';
import {pillarOf, pillars} from '../../engine/model/group-and-pillar.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {MultipleChoice} from '../controls/multiple-choice.tsx';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {StudioProps} from './studio-props.ts';

/** A tip of the organisation's own being written; `put` takes it as changed, with the place that was. */
export type OwnTipFormProps = StudioProps & {
	readonly rule: NamedRule;
	readonly put: (rule: NamedRule, at: string) => void;
};

/** Where a tip belongs, how far it reaches in, on which networks, and for which voice. */
export function OwnTipForm({rule, put, state, strings: {own}, tips}: OwnTipFormProps) {
	const {platforms, ...on} = rule.on ?? {};
	const onNetworks = (names: string[]) => put({...rule, on: {...on, ...(names.length && {platforms: names})}}, '');
	const {voice: _, ...anyVoice} = rule.on ?? {};
	return (
		<>
			<SingleChoice
				label={own.pillar}
				value={pillarOf(rule)}
				options={pillars.map(each => [each, tips.pillar[each]] as const)}
				on={pillar => put(underPillar(rule, pillar), '')}
			/>
			<SingleChoice
				label={own.level}
				value={rule.level}
				options={(['hint', 'mark'] as const).map(level => [level, tips.level[level]] as const)}
				on={level => put({...rule, level}, '')}
			/>
			<MultipleChoice
				label={`${own.networks}. ${own.networksHint}`}
				values={platforms ?? []}
				options={state.networks.flatMap(({name, title}) => (title ? [[name, title] as const] : []))}
				on={onNetworks}
			/>
			<SingleChoice
				label={own.voice}
				value={rule.on?.voice ? 'organisation' : 'both'}
				options={[
					['organisation', own.voices.organisation],
					['both', own.voices.both],
				]}
				on={who => put({...rule, on: who === 'both' ? anyVoice : {...anyVoice, voice: ['organisation']}}, '')}
			/>
		</>
	);
}
