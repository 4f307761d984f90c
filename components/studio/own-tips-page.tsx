import {useState} from 'preact/hooks';
import {emptyRule, ruleName, rulePhrases, termText, withPhrases} from '../../authoring/own-rule.ts';
import {LinesField, TextField} from './field.tsx';
import {OwnTipExamples} from './own-tip-examples.tsx';
import {OwnTipForm, type OwnTipFormProps} from './own-tip-form.tsx';
import {PageHead} from './page-head.tsx';
import {SayFields} from './say-fields.tsx';
import type {StudioProps} from './studio-props.ts';

function Notices({rule, put, state, strings}: OwnTipFormProps) {
	const phrases = rulePhrases(rule);
	const {own, languageNames} = strings;
	const {languages = ['sv', 'en']} = state.work.set;
	if (!phrases) return <p class="section-why">{own.made}</p>;
	return (
		<div class={languages.length > 1 ? 'side-by-side' : ''}>
			{languages.map(language => (
				<LinesField
					key={language}
					label={languages.length > 1 ? `${own.phrases} (${languageNames[language]})` : own.phrases}
					hint={own.phrasesHint}
					lang={language}
					values={phrases[language]?.map(termText)}
					at={{path: '', rule: rule.id, inRule: 'when'}}
					on={lines => put(withPhrases(rule, language, lines), `phrase.${language}`)}
				/>
			))}
		</div>
	);
}

function OwnForm({index, ...props}: OwnTipFormProps & {readonly index: number}) {
	const {rule, put, state, strings} = props;
	const {languages = ['sv', 'en']} = state.work.set;
	return (
		<div class="own-form">
			<Notices {...props} />
			<SayFields
				says={rule.say}
				languages={languages}
				strings={strings}
				of={{index, id: rule.id}}
				on={(say, at) => put({...rule, say}, at)}
			/>
			<OwnTipExamples {...props} />
			<OwnTipForm {...props} />
			<TextField
				label={strings.own.source}
				hint={strings.own.sourceHint}
				type="url"
				value={rule.source.url}
				at={{path: `rules[${index}].source`, rule: rule.id, inRule: 'source'}}
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
						index={index}
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
export function OwnTipsPage(props: StudioProps) {
	const {state, strings, on} = props;
	const {set} = state.work;
	const rules = set.rules ?? [];
	const [open, setOpen] = useState<number | undefined>(rules.length === 1 ? 0 : undefined);
	const add = () => {
		on.set('', {rules: [...rules, emptyRule(set, state.today)]});
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
