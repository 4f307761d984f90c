import {useState} from 'preact/hooks';
import type {RuleSet, TermLists} from '../../engine/model/rule-set.ts';
import {EditableList} from './editable-list.tsx';
import {LinesField, TextField} from './field.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

type Pair = readonly [found: string, better: string];

const pairsOf = (terms: TermLists | undefined, language: 'sv' | 'en'): Pair[] =>
	Object.entries(terms?.prefer?.[language] ?? {});

const asObject = (rows: readonly Pair[]) => Object.fromEntries(rows.filter(([found]) => found !== ''));

const withPairs = ({terms}: RuleSet, language: 'sv' | 'en', pairs: readonly Pair[]): Partial<RuleSet> => ({
	terms: {...terms, prefer: {...terms?.prefer, [language]: asObject(pairs)}},
});

type PairsProps = StudioProps & {readonly written: 'sv' | 'en'};

const isSame = (rows: readonly Pair[], pairs: readonly Pair[]): boolean =>
	JSON.stringify(asObject(rows)) === JSON.stringify(asObject(pairs));

/** The rows as they are written: two that begin alike are both kept while one types, though the set holds one of each. */
const useRows = (pairs: readonly Pair[]) => {
	const [rows, setRows] = useState<readonly Pair[]>(pairs);
	const shown = isSame(rows, pairs) ? rows : pairs;
	return [shown.length ? shown : ([['', '']] as const), setRows] as const;
};

function Pairs({state, strings, on, written}: PairsProps) {
	const {words, languageNames} = strings;
	const {set} = state.work;
	const [rows, setRows] = useRows(pairsOf(set.terms, written));
	const change = (at: string, next: readonly Pair[]) => {
		setRows(next);
		on.set(at, withPairs(set, written, next));
	};
	return (
		<div class="pairs">
			{(set.languages ?? ['sv', 'en']).length > 1 && <h3>{languageNames[written]}</h3>}
			<EditableList<Pair>
				values={rows}
				fresh={['', '']}
				add={words.another}
				remove={([found]) => strings.remove(found)}
				on={(next, at) => change(at, next)}
				draw={([found, better], put, index) => (
					<div class="side-by-side">
						<TextField
							label={words.found}
							lang={written}
							value={found}
							on={value => put([value, better], `prefer.${written}.${index}.found`)}
						/>
						<TextField
							label={words.better}
							lang={written}
							value={better}
							on={value => put([found, value], `prefer.${written}.${index}.better`)}
						/>
					</div>
				)}
			/>
		</div>
	);
}

const termText = (term: NonNullable<TermLists['secret']>[number]): string =>
	typeof term === 'string' ? term : term.term;

/** Lines to terms; a term that carried more than its words keeps it. */
const termsFrom = (lines: readonly string[], before: TermLists['secret'] = []): NonNullable<TermLists['secret']> =>
	lines.map(line => before.find(term => termText(term) === line) ?? line);

const paragraphs = (text: string): string[] => (text === '' ? [] : text.split('\n\n'));

function Other({state, strings: {words}, on}: StudioProps) {
	const {terms = {}, protectedTopics, texts = []} = state.work.set;
	return (
		<section class="studio-part">
			<LinesField
				label={words.allow}
				hint={words.allowHint}
				values={terms.allow}
				on={allow => on.set('terms.allow', {terms: {...terms, allow}})}
			/>
			<LinesField
				label={words.secret}
				hint={words.secretHint}
				values={terms.secret?.map(termText)}
				on={lines => on.set('terms.secret', {terms: {...terms, secret: termsFrom(lines, terms.secret)}})}
			/>
			<LinesField
				label={words.topics}
				hint={words.topicsHint}
				values={protectedTopics}
				on={values => on.set('protectedTopics', {protectedTopics: values})}
			/>
			<TextField
				label={words.texts}
				hint={words.textsHint}
				rows={5}
				value={texts.join('\n\n')}
				on={text => on.set('texts', {texts: paragraphs(text)})}
			/>
		</section>
	);
}

/** Words to prefer, to leave in peace, to keep inside; protected topics and ready texts. */
export function WordsPage(props: StudioProps) {
	const {words} = props.strings;
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			<section class="studio-part">
				<h2>{words.prefer}</h2>
				<p class="section-why">{words.preferWhy}</p>
				{(props.state.work.set.languages ?? ['sv', 'en']).map(written => (
					<Pairs key={written} {...props} written={written} />
				))}
			</section>
			<Other {...props} />
		</>
	);
}
