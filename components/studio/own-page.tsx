import {useState} from 'preact/hooks';
import type {NamedRule} from '../../engine/rule.ts';
import {Choice} from '../choice.tsx';
import {Several} from '../pages/several.tsx';
import {Field, Lines} from './field.tsx';
import {OwnExamples} from './own-examples.tsx';
import {freshRule, phrasesOf, ruleName, termText, underPillar, withPhrases} from './own-rule.ts';
import {PageHead} from './page-head.tsx';
import {pillarOf, pillars} from './pillar-of.ts';
import {SayFields} from './say-fields.tsx';
import type {StudioProps} from './studio-props.ts';

type FormProps = StudioProps & {readonly rule: NamedRule; readonly put: (rule: NamedRule, at: string) => void};

function Notices({rule, put, state, strings}: FormProps) {
	const phrases = phrasesOf(rule);
	const {own, languageNames} = strings;
	const {languages = ['sv', 'en']} = state.work.set;
	if (!phrases) return <p class="section-why">{own.made}</p>;
	return (
		<div class={languages.length > 1 ? 'side-by-side' : ''}>
			{languages.map(language => (
				<Lines
					key={language}
					label={languages.length > 1 ? `${own.phrases} (${languageNames[language]})` : own.phrases}
					hint={own.phrasesHint}
					lang={language}
					values={phrases[language]?.map(termText)}
					on={lines => put(withPhrases(rule, language, lines), `phrase.${language}`)}
				/>
			))}
		</div>
	);
}

function Reach({rule, put, state, strings: {own}, tips}: FormProps) {
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

function OwnForm(props: FormProps) {
	const {rule, put, state, strings} = props;
	const {languages = ['sv', 'en']} = state.work.set;
	return (
		<div class="own-form">
			<Notices {...props} />
			<SayFields says={rule.say} languages={languages} strings={strings} on={(say, at) => put({...rule, say}, at)} />
			<OwnExamples {...props} />
			<Reach {...props} />
			<Field
				label={strings.own.source}
				hint={strings.own.sourceHint}
				type="url"
				value={rule.source.url}
				on={url => put({...rule, source: {...rule.source, url}}, 'source.url')}
			/>
		</div>
	);
}

type OneProps = StudioProps & {readonly index: number; readonly open: boolean; readonly turn: (open: boolean) => void};

function OneOwn({index, open, turn, ...props}: OneProps) {
	const {state, strings, language, on} = props;
	const {rules = []} = state.work.set;
	const rule = rules[index];
	if (!rule) return null;
	return (
		<li class="own-tip">
			<h2>
				<button type="button" class="own-head" aria-expanded={open} onClick={() => turn(!open)}>
					{ruleName(rule, language) || strings.own.untitled}
				</button>
			</h2>
			{open && (
				<>
					<OwnForm
						{...props}
						rule={rule}
						put={(next, at) => on.set(at && `rules.${index}.${at}`, {rules: rules.with(index, next)})}
					/>
					<button type="button" class="quiet-button" onClick={() => on.set('', {rules: rules.toSpliced(index, 1)})}>
						{strings.own.remove}
					</button>
				</>
			)}
		</li>
	);
}

/** Tips of the organisation's own, each a form whose examples are tried while one writes. */
export function OwnPage(props: StudioProps) {
	const {state, strings, on} = props;
	const {set} = state.work;
	const rules = set.rules ?? [];
	const [open, setOpen] = useState<number | undefined>(rules.length === 1 ? 0 : undefined);
	const add = () => {
		on.set('', {rules: [...rules, freshRule(set, state.today)]});
		setOpen(rules.length);
	};
	return (
		<>
			<PageHead title={strings.own.title} lead={strings.own.lead} />
			{rules.length === 0 && <p class="section-why">{strings.own.none}</p>}
			<ul class="own-tips-list">
				{rules.map((_, index) => (
					<OneOwn
						key={index}
						{...props}
						index={index}
						open={open === index}
						turn={is => setOpen(is ? index : undefined)}
					/>
				))}
			</ul>
			<button type="button" class="button add-row" onClick={add}>
				{strings.own.another}
			</button>
		</>
	);
}
