import type {Listened} from '../../engine/model/rule-set.ts';
import {ruleSetStringsIn} from '../strings/rule-set/index.ts';
import {type GuidancePart, type GuidanceTexts, guidanceParts} from './guidance-parts.ts';

/** What a page for colleagues without Äkta is made of. */
export type GuidancePageInput = Omit<GuidanceTexts, 'strings'>;

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, each => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[each] ?? each);

const sentences = (texts: readonly string[]): GuidancePart['items'] => texts.map(text => ({text}));

const heardParts = (input: GuidancePageInput): GuidancePart[] => {
	const {guidance} = ruleSetStringsIn(input.language);
	const {listened} = input.set;
	if (typeof listened !== 'object' || listened.heard.length === 0) return [];
	const {heard, changed}: Listened = listened;
	return [
		{title: guidance.heard, items: sentences([guidance.howHeard(listened), ...heard])},
		...(changed.length > 0 ? [{title: guidance.changedBy, items: sentences(changed)}] : []),
	];
};

/** Everything a colleague reads, part by part: what was heard, what one may do, the rest of the set, what the employer sees, and whom to write to. */
const everyPart = (input: GuidancePageInput): GuidancePart[] => {
	const {guidance} = ruleSetStringsIn(input.language);
	const {owner, company} = input.set;
	const object = owner
		? [guidance.objectText(owner.name), owner.mail, ...(company?.public ? [guidance.publicMail] : [])]
		: [guidance.objectNobody];
	return [
		...heardParts(input),
		...guidanceParts({...input, strings: guidance}),
		{title: guidance.sees, items: sentences(guidance.seesTexts)},
		{title: guidance.yours, items: sentences(guidance.yoursTexts)},
		{title: guidance.object, items: sentences(object)},
	];
};

const leadsOf = ({set, language}: GuidancePageInput): string[] => {
	const {guidance} = ruleSetStringsIn(language);
	const told = typeof set.listened === 'object' && set.listened.heard.length > 0;
	return [guidance.lead, ...(told ? [] : [guidance.notListened]), ...(set.review ? [guidance.review(set.review)] : [])];
};

const partHtml = ({title, items}: GuidancePart): string =>
	`<section><h2>${escaped(title)}</h2><ul>${items
		.map(({lead, text}) => `<li>${lead ? `<strong>${escaped(lead)}</strong><br>` : ''}${escaped(text)}</li>`)
		.join('')}</ul></section>`;

const style =
	'body{font:17px/1.6 system-ui,sans-serif;margin:0 auto;max-width:42rem;padding:2rem 1.25rem;color:#1d1d1b;background:#fff}h1{font-size:2rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2.25rem}li{margin:.5rem 0}@media (prefers-color-scheme:dark){body{color:#eee;background:#191918}}@media print{body{max-width:none}}';

/** The whole set as one page of HTML for colleagues without Äkta: headings, lists, no script, nothing fetched. */
export const guidancePage = (input: GuidancePageInput): string => {
	const title = escaped(ruleSetStringsIn(input.language).guidance.title(input.set.name));
	const leads = leadsOf(input).map(text => `<p>${escaped(text)}</p>`);
	return `<!doctype html>
<html lang="${input.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${leads.join('')}${everyPart(input).map(partHtml).join('')}</main></body>
</html>
`;
};

/** The same as plain text with `#` before headings, as a Word document is made of. */
export const guidanceText = (input: GuidancePageInput): string => {
	const parts = everyPart(input).map(({title, items}) =>
		[`## ${title}`, ...items.map(({lead, text}) => `• ${lead ? `${lead}: ` : ''}${text}`)].join('\n'),
	);
	const title = `# ${ruleSetStringsIn(input.language).guidance.title(input.set.name)}`;
	return [[title, ...leadsOf(input)].join('\n'), ...parts].join('\n\n');
};
