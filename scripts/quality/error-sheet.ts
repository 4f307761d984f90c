import {createHash} from 'node:crypto';
import {glob, readFile} from 'node:fs/promises';
import type {Language} from '../../engine/model/language.ts';
import type {BuiltInRule} from '../../engine/model/rule.ts';
import {type MeasuredRates, toldRules} from './error-rates.ts';
import {type Proportion, withInterval} from './wilson.ts';

const languages: readonly Language[] = ['sv', 'en'];
const places = {sv: 'docs/sv/sa-ofta-fel.md', en: 'docs/en/how-often-wrong.md'} as const;

/** Where the measured rates are kept, in the project's root. */
export const measuredFile = 'rules/error-rates.json';

/** Fewer tips than this say little of a rule. */
const fewRead = 8;

/** What the engine's folders hold beside what decides a tip. */
const besideTips = /^engine\/(?:policy-reader|distribution|rule-set)\//;

/** A hash of all rules and of what of the engine decides their tips: what the sheet was measured on, told apart from any other. */
export const hashOfRules = async (root: string): Promise<string> => {
	const hash = createHash('sha256');
	const files: string[] = [];
	for await (const file of glob(['rules/*/*.ts', 'engine/**/*.ts'], {cwd: root})) {
		if (!besideTips.test(file)) files.push(file);
	}
	for (const file of files.sort()) hash.update(file).update(await readFile(`${root}${file}`));
	return hash.digest('hex').slice(0, 16);
};

const oneOf = (spoke: number, posts: number): string => (spoke === 0 ? '–' : `1/${Math.round(posts / spoke)}`);

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
		changed: 'Regler eller motor har ändrats sedan dess:',
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
		changed: 'Rules or engine have changed since:',
	},
} as const;

const measuredOn = (now: string, hash: string, {made, changed}: {made: string; changed: string}): string =>
	`${made} \`${hash}\`.${now === hash ? '' : ` ${changed} \`${now}\`.`}`;

/** The sheet in one language, as Markdown; it says so itself where the rules and engine of now are not those it was measured on. */
export const errorSheet = (
	rules: readonly BuiltInRule[],
	rates: MeasuredRates,
	now: string,
	language: Language,
): string => {
	const words = texts[language];
	const cell = (proportion: Proportion): string =>
		proportion.of === 0 ? words.few : `${withInterval(proportion)}${proportion.of < fewRead ? `, ${words.few}` : ''}`;
	const rows = toldRules(rules).map(({id, name}) => {
		const rate = rates.rules[id];
		const often = languages.map(each => oneOf(rate?.[each].spoke ?? 0, rates.posts[each]));
		const right = languages.map(each => cell({hits: rate?.[each].right ?? 0, of: rate?.[each].read ?? 0}));
		return `| ${name[language]} | ${often.join(' | ')} | ${right.join(' | ')} |`;
	});
	const totals = languages.map(each => {
		const {nothing, fits} = rates.overall[each];
		return `| ${each} | ${withInterval(nothing)} | ${withInterval(fits)} |`;
	});
	return [
		`# ${words.title}`,
		'',
		words.intro(rates.posts.sv + rates.posts.en, rates.labelled),
		'',
		`| | ${words.nothing} | ${words.fits} |`,
		'|---|---|---|',
		...totals,
		'',
		words.head,
		'|---|---|---|---|---|',
		...rows,
		'',
		measuredOn(now, rates.hash, words),
		'',
	].join('\n');
};

/** The sheets made from the rates kept beside the rules, by their place in the project's root. */
export const errorSheets = async (
	root: string,
	rules: readonly BuiltInRule[],
): Promise<ReadonlyMap<string, string>> => {
	const rates: MeasuredRates = JSON.parse(await readFile(`${root}${measuredFile}`, 'utf8'));
	const now = await hashOfRules(root);
	return new Map(languages.map(language => [places[language], errorSheet(rules, rates, now, language)]));
};
