import {createHash} from 'node:crypto';
import {glob, readFile} from 'node:fs/promises';
import type {Language} from '../../engine/model/language.ts';
import type {BuiltInRule} from '../../engine/model/rule.ts';
import type {JudgedText} from './needs/judged-text.ts';
import type {CheckedPost} from './posts.ts';
import {type Proportion, withInterval} from './wilson.ts';

/** What the sheet is made from: the rules, ordinary posts judged as they were written, and texts an editor has labelled. */
export type SheetSource = {
	readonly rules: readonly BuiltInRule[];
	readonly posts: readonly CheckedPost[];
	readonly labelled: readonly JudgedText[];
	readonly hash: string;
};

const languages: readonly Language[] = ['sv', 'en'];
/** Fewer tips than this say little of a rule. */
const fewRead = 8;

/** A hash of all rules and of the engine: what the sheet was measured on, told apart from any other. */
export const hashOfRules = async (root: string): Promise<string> => {
	const hash = createHash('sha256');
	const files: string[] = [];
	for await (const file of glob(['rules/*/*.ts', 'engine/**/*.ts'], {cwd: root})) files.push(file);
	for (const file of files.sort()) hash.update(file).update(await readFile(`${root}${file}`));
	return hash.digest('hex').slice(0, 16);
};

const speaks = ({usual}: CheckedPost, rule: string): boolean => usual.some(tip => tip.rule === rule);

const oneOf = (posts: readonly CheckedPost[], rule: string): string => {
	const spoken = posts.filter(post => speaks(post, rule)).length;
	return spoken === 0 ? '–' : `1/${Math.round(posts.length / spoken)}`;
};

/** Of the tips of a rule shown on labelled texts in a language, those an editor had named. */
const rightOf = (labelled: readonly JudgedText[], rule: string, language: Language): Proportion => {
	const tips = labelled
		.filter(each => each.labelled.language === language)
		.flatMap(({shown, matched}) => shown.filter(tip => tip.rule === rule).map(tip => matched.includes(tip)));
	return {hits: tips.filter(Boolean).length, of: tips.length};
};

const texts = {
	sv: {
		title: 'Så ofta har Äkta fel',
		intro: (posts: number, labelled: number) =>
			`Uppmätt på ${posts} vanliga texter och ${labelled} som en redaktör hade märkt innan Äkta fick se dem. **Lästa av dem som gör Äkta; inga oberoende läsare än.** Två tredjedelar av de märkta texterna fanns framme när reglerna skrevs om, så siffrorna är snarare för bra än för dåliga. Ett tips som ingen redaktör hade nämnt räknas här som fel, fast en del av dem är till nytta.`,
		nothing: 'Texter som inte behövde något, men fick ett tips',
		fits: 'Tips som redaktören också hade gett',
		head: '| Tips | Hörs i en av så många texter (sv) | (en) | Träffar (sv) | Träffar (en) |',
		few: 'få lästa',
		made: 'Gjord av `npm run quality -- <mapp> --sheet`. Regler och motor:',
	},
	en: {
		title: 'How often Äkta is wrong',
		intro: (posts: number, labelled: number) =>
			`Measured on ${posts} ordinary texts and on ${labelled} that an editor had labelled before Äkta saw them. **Read by those who made Äkta; no independent readers yet.** Two thirds of the labelled texts were at hand while rules were rewritten, so the figures flatter rather than the other way. A tip no editor had named counts as wrong here, though some of them help.`,
		nothing: 'Texts that needed nothing and got a tip',
		fits: 'Tips the editor would have given too',
		head: '| Tip | Speaks in one of so many texts (sv) | (en) | Fits (sv) | Fits (en) |',
		few: 'few read',
		made: 'Made by `npm run quality -- <folder> --sheet`. Rules and engine:',
	},
} as const;

const summary = (labelled: readonly JudgedText[], language: Language): {nothing: Proportion; fits: Proportion} => {
	const own = labelled.filter(each => each.labelled.language === language);
	const quiet = own.filter(each => each.labelled.nothing);
	const tips = own.flatMap(({shown, matched}) => shown.map(tip => matched.includes(tip)));
	return {
		nothing: {hits: quiet.filter(({shown}) => shown.length > 0).length, of: quiet.length},
		fits: {hits: tips.filter(Boolean).length, of: tips.length},
	};
};

/** The sheet in one language, as Markdown. */
export const errorSheet = ({rules, posts, labelled, hash}: SheetSource, language: Language): string => {
	const words = texts[language];
	const cell = (proportion: Proportion): string =>
		proportion.of === 0 ? words.few : `${withInterval(proportion)}${proportion.of < fewRead ? `, ${words.few}` : ''}`;
	const inLanguage = (each: Language): readonly CheckedPost[] => posts.filter(({set}) => set.startsWith(`${each}_`));
	const rows = rules
		.filter(({start, strength}) => start === 'on' && !strength)
		.map(({id, name}) => {
			const often = languages.map(each => oneOf(inLanguage(each), id));
			const right = languages.map(each => cell(rightOf(labelled, id, each)));
			return `| ${name[language]} | ${often.join(' | ')} | ${right.join(' | ')} |`;
		});
	const totals = languages.map(each => {
		const {nothing, fits} = summary(labelled, each);
		return `| ${each} | ${withInterval(nothing)} | ${withInterval(fits)} |`;
	});
	return [
		`# ${words.title}`,
		'',
		words.intro(posts.length, labelled.length),
		'',
		`| | ${words.nothing} | ${words.fits} |`,
		'|---|---|---|',
		...totals,
		'',
		words.head,
		'|---|---|---|---|---|',
		...rows,
		'',
		`${words.made} \`${hash}\``,
		'',
	].join('\n');
};
