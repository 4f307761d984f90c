import type {Span} from '../../model/draft.ts';
import type {Heard} from './hear-sentence.ts';
import * as d from './words/directions.ts';
import * as m from './words/matters.ts';
import {demands} from './words/speech-acts.ts';
import {outsiders} from './words/topics.ts';

/** After one of these a name is no subject: "in the council you may not". */
const afterPreposition =
	/(?:^|[^\p{L}])(?:i|på|hos|till|från|av|för|med|mot|om|enligt|inom|över|in|at|on|by|to|from|for|with|about|against|of|within|or|eller|och|and) $/u;

const before = ({text, sentence}: Heard, at: number): string => text.folded.slice(sentence.start, at);

const isSubject = (heard: Heard, [start]: Span): boolean => !afterPreposition.test(before(heard, start));

const within = (spans: readonly Span[], from: number, to: number): boolean =>
	spans.some(([start, end]) => start >= from && end <= to);

/** Where the verb of a no on the employer begins; undefined when it is not the employer who is told no. */
const toldNo = (heard: Heard): number | undefined => {
	const named = heard.find(d.employers);
	const nobody = heard.find(d.nobody);
	if (named.length === 0 && nobody.length === 0) return undefined;
	const own = heard.find(d.colleagues);
	const no = heard.find(d.plainNo);
	for (const refusal of heard.find(d.refusals)) {
		const [start, end] = refusal;
		const isNo = within(no, start, end);
		const subject = [...named, ...nobody].find(
			each =>
				each[1] <= start &&
				isSubject(heard, each) &&
				!within(own, each[1], start) &&
				!/[;:]/.test(heard.text.folded.slice(each[1], start)) &&
				(isNo || /^(?:ingen|inga|no|nobody|none)(?![\p{L}])/u.test(heard.text.folded.slice(...each))),
		);
		if (subject) return end;
		const after = named.find(
			each => each[0] >= end && /^ (?:för|for|of) $/u.test(heard.text.folded.slice(end, each[0])),
		);
		if (isNo && after) return after[1];
	}
	return undefined;
};

/** As far after a no, in UTF-16 units, what is said no to is looked for. */
const reach = 60;

/** Where the clause that begins there ends: a stop, or somebody else who is told something. */
const clauseEnd = ({text, sentence}: Heard, from: number): number => {
	const to = Math.min(sentence.end, from + reach);
	const stop = text.folded
		.slice(from, to)
		.search(/[;:.!?]|(?:,| och| and| but| men) (?:du|ni|man|you|staff|employees) /u);
	return stop < 0 ? to : from + stop;
};

/** What is others' to keep is no colleague's to gain. */
const isOfOthers = (heard: Heard): boolean =>
	[outsiders, m.patients, m.clients, m.pupils, m.children].some(words => heard.says(words));

const gains = (heard: Heard, from: number): boolean => {
	const to = clauseEnd(heard, from);
	return [d.hinders, d.ownOfColleagues].some(words => within(heard.find(words), from, to)) && !isOfOthers(heard);
};

/** True for the first line of a list that tells the employer no, whatever its items say. */
export const opensEmployersBan = (heard: Heard): boolean => {
	const from = toldNo(heard);
	return from !== undefined && heard.sentence.end - from <= 4;
};

/** True for the item of such a list that gives a colleague something. */
export const gainsByItem = (heard: Heard): boolean => gains(heard, heard.sentence.start);

const mustStandBy = (heard: Heard): boolean => {
	const [first] = heard.find(d.employers);
	return (
		first !== undefined &&
		isSubject(heard, first) &&
		!within(heard.find(d.colleagues), heard.sentence.start, first[0]) &&
		!heard.forbids &&
		heard.says(demands) &&
		heard.says(d.standsBy) &&
		!heard.says(m.keptToRules)
	);
};

/** True when the one told no, or told to stand by people, is the employer, and a colleague gains by it. */
export const bindsEmployerAlone = (heard: Heard): boolean => {
	const from = toldNo(heard);
	if (from !== undefined && gains(heard, from)) return true;
	if (heard.says(d.hindered) && !heard.says(outsiders) && !heard.says(m.discrimination)) return true;
	return mustStandBy(heard);
};
