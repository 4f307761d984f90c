import type {NamedRule} from '../../engine/rule.ts';
import {Choice} from '../choice.tsx';
import {Several} from '../pages/several.tsx';
import {underPillar} from './own-rule.ts';
import {pillarOf, pillars} from './pillar-of.ts';
import type {StudioProps} from './studio-props.ts';

/** A tip of the organisation's own being written; `put` takes it as changed, with the place that was. */
export type FormProps = StudioProps & {readonly rule: NamedRule; readonly put: (rule: NamedRule, at: string) => void};

/** Where a tip belongs, how far it reaches in, on which networks, and for which voice. */
export function OwnReach({rule, put, state, strings: {own}, tips}: FormProps) {
	const {platforms, ...on} = rule.on ?? {};
	const onNetworks = (names: string[]) => put({...rule, on: {...on, ...(names.length && {platforms: names})}}, '');
	const {voice: _, ...anyVoice} = rule.on ?? {};
	return (
		<>
			<Choice
				label={own.pillar}
				value={pillarOf(rule)}
				options={pillars.map(each => [each, tips.pillar[each]] as const)}
				on={pillar => put(underPillar(rule, pillar), '')}
			/>
			<Choice
				label={own.level}
				value={rule.level}
				options={(['hint', 'mark'] as const).map(level => [level, tips.level[level]] as const)}
				on={level => put({...rule, level}, '')}
			/>
			<Several
				label={`${own.networks}. ${own.networksHint}`}
				values={platforms ?? []}
				options={state.networks.flatMap(({name, title}) => (title ? [[name, title] as const] : []))}
				on={onNetworks}
			/>
			<Choice
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
