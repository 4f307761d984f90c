import type {Proportion} from '../wilson.ts';
import type {JudgedText} from './judged-text.ts';

/** How often Äkta spoke where an editor would, and where none would. Counts are of texts, but labels and tips where they say so. */
export type NeedsMeasure = {
	readonly name: string;
	/** Texts with a need most editors would name, where a tip fits one of those. */
	readonly sureTwo: Proportion;
	/** The same with a need nearly every editor would name. */
	readonly sureThree: Proportion;
	/** The same as `sureTwo`, each source weighing five texts at most: a share, undefined without texts. */
	readonly sureTwoWeighed: number | undefined;
	/** Texts that need nothing and get a problem tip. */
	readonly onNothing: Proportion;
	/** Problem tips that match no label, on texts with needs of sure 1 alone: texts with one. */
	readonly onUnsure: Proportion;
	/** Problem tips shown that match a label. */
	readonly tips: Proportion;
};

/** Labels of one kind found, and the tips of the rules that serve it that match. */
export type KindMeasure = {readonly kind: string; readonly labels: Proportion; readonly tips: Proportion};

const proportion = <T>(list: readonly T[], holds: (each: T) => boolean): Proportion => ({
	hits: list.filter(holds).length,
	of: list.length,
});

const needs =
	(sure: number) =>
	({labelled}: JudgedText): boolean =>
		labelled.needs.some(label => label.sure >= sure);
const finds =
	(sure: number) =>
	({found}: JudgedText): boolean =>
		found.some(label => label.sure >= sure);

const weighed = (texts: readonly JudgedText[]): number | undefined => {
	const sum = (list: readonly JudgedText[]): number => list.reduce((total, {labelled}) => total + labelled.weight, 0);
	return texts.length > 0 ? sum(texts.filter(finds(2))) / sum(texts) : undefined;
};

/** Measures a group of judged texts. */
export const measureNeeds = (name: string, judged: readonly JudgedText[]): NeedsMeasure => {
	const [two, three] = [judged.filter(needs(2)), judged.filter(needs(3))];
	const unsure = judged.filter(
		({labelled}) => labelled.needs.length > 0 && labelled.needs.every(({sure}) => sure === 1),
	);
	const tips = judged.flatMap(({shown, matched}) => shown.map(tip => matched.includes(tip)));
	return {
		name,
		sureTwo: proportion(two, finds(2)),
		sureThree: proportion(three, finds(3)),
		sureTwoWeighed: weighed(two),
		onNothing: proportion(
			judged.filter(({labelled}) => labelled.nothing),
			({shown}) => shown.length > 0,
		),
		onUnsure: proportion(unsure, ({shown, matched}) => shown.length > matched.length),
		tips: proportion(tips, Boolean),
	};
};

/** The names of the groups a text is counted in: its language, its situation, replies and comments together, Swedish without the official answers. */
const groupsOf = ({labelled: {draft, language}}: JudgedText): readonly string[] => {
	const talks = draft.surface === 'comment' || draft.surface === 'reply';
	const isAnswer = language === 'sv' && draft.surface === 'reply';
	return [
		'all',
		language,
		`${language} ${draft.surface} ${draft.voice}`,
		...(talks ? ['comments and replies'] : []),
		...(language === 'sv' && !isAnswer ? ['sv without official answers'] : []),
	];
};

/** One measure a group, in the groups' own order; with `bySource` one a source too. */
export const measureGroups = (judged: readonly JudgedText[], bySource: boolean): readonly NeedsMeasure[] => {
	const groups = new Map<string, JudgedText[]>();
	for (const text of judged) {
		const names = bySource ? [`source ${text.labelled.source}`] : groupsOf(text);
		for (const name of names) groups.set(name, [...(groups.get(name) ?? []), text]);
	}
	return [...groups].map(([name, texts]) => measureNeeds(name, texts)).sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** How each kind fares: labels of sure ≥ 2 found, and the tips that serve the kind which match a label of it. */
export const measureKinds = (
	judged: readonly JudgedText[],
	servesOf: (rule: string) => readonly string[],
): readonly KindMeasure[] => {
	const kinds = [...new Set(judged.flatMap(({labelled}) => labelled.needs.map(({kind}) => kind)))].sort();
	return kinds.map(kind => {
		const isOfKind = (label: {readonly kind: string; readonly sure: number}): boolean =>
			label.kind === kind && label.sure >= 2;
		const labels = judged.flatMap(({labelled, found}) =>
			labelled.needs.filter(isOfKind).map(label => found.includes(label)),
		);
		const tips = judged.flatMap(({shown, matched}) =>
			shown.filter(({rule}) => servesOf(rule).includes(kind)).map(tip => matched.includes(tip)),
		);
		return {kind, labels: proportion(labels, Boolean), tips: proportion(tips, Boolean)};
	});
};
