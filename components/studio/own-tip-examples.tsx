import {exampleText, withExample} from '../../authoring/own-rule.ts';
import type {Language} from '../../engine/model/language.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {LevelIcon, Sign} from '../controls/icons.tsx';
import {TextField} from './field.tsx';
import type {StudioProps} from './studio-props.ts';

type ExamplesProps = Pick<StudioProps, 'strings' | 'on' | 'state'> & {
	readonly rule: NamedRule;
	readonly put: (rule: NamedRule, at: string) => void;
};

type OutcomeProps = Pick<StudioProps, 'strings'> & {
	readonly kind: 'tip' | 'none';
	readonly text: string;
	readonly fails: boolean;
};

function Outcome({strings: {own}, kind, text, fails}: OutcomeProps) {
	if (text.trim() === '') return null;
	return (
		<p class={`outcome ${fails ? 'fails' : ''}`}>
			{fails ? <Sign sign="close" /> : <LevelIcon level="strength" />}
			<span>{fails ? (kind === 'tip' ? own.missed : own.caught) : own.works}</span>
		</p>
	);
}

type ListProps = ExamplesProps & {
	readonly language: Language;
	readonly kind: 'tip' | 'none';
	readonly failing: ReadonlySet<string>;
};

function Examples({rule, put, strings, language, kind, failing}: ListProps) {
	const examples = rule.examples[language]?.[kind] ?? [];
	const {own} = strings;
	const shown = examples.length < 2 ? [...examples, ...Array<string>(2 - examples.length).fill('')] : examples;
	return (
		<fieldset class="example-list">
			<legend>{kind === 'tip' ? own.tip : own.none2}</legend>
			{shown.map((example, index) => (
				<div key={index}>
					<TextField
						label={own.example(index + 1)}
						rows={2}
						lang={language}
						value={exampleText(example)}
						on={text => put(withExample(rule, [language, kind, index], text), `examples.${language}.${kind}.${index}`)}
					/>
					<Outcome
						strings={strings}
						kind={kind}
						text={exampleText(example)}
						fails={failing.has(`${language}.${kind}.${index}`)}
					/>
				</div>
			))}
		</fieldset>
	);
}

/** Two or more examples each way and language, tried while one writes. */
export function OwnTipExamples(props: ExamplesProps) {
	const {rule, state, on, strings} = props;
	const failing = on.failing(rule);
	const languages = state.work.set.languages ?? ['sv', 'en'];
	return (
		<div class="own-examples">
			{languages.map(language => (
				<div key={language}>
					{languages.length > 1 && <h3 class="language-head">{strings.languageNames[language]}</h3>}
					<div class="side-by-side">
						<Examples {...props} language={language} kind="tip" failing={failing} />
						<Examples {...props} language={language} kind="none" failing={failing} />
					</div>
				</div>
			))}
		</div>
	);
}
