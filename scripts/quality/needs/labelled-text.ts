import type {Draft, Surface, Voice} from '../../../engine/model/draft.ts';
import type {Language} from '../../../engine/model/language.ts';
import type {NeedKind, StrengthKind} from '../../../engine/model/need.ts';
import {needKinds, strengthKinds} from '../../../engine/model/need.ts';
import type {Row} from '../data.ts';
import {bareDraft} from '../judge.ts';

/** What an editor would say of a text: the kind, how many editors would say it (3 nearly all, 2 most, 1 some), and the words meant. */
export type NeedLabel = {readonly kind: NeedKind; readonly sure: 1 | 2 | 3; readonly words: string};

/** A real text with what an editor said of it; `weight` is below 1 where its source has more texts than may weigh. */
export type LabelledText = {
	readonly draft: Draft;
	readonly language: Language;
	readonly source: string;
	readonly needs: readonly NeedLabel[];
	readonly strengths: readonly StrengthKind[];
	readonly nothing: boolean;
	/** True where the source lost its line breaks: what rests on lines is not measured. */
	readonly flat: boolean;
	readonly weight: number;
};

/** The most texts of one source that weigh in full. */
const mostOfSource = 5;

const surfaces: readonly Surface[] = ['post', 'comment', 'reply', 'share', 'title'];
const voices: readonly Voice[] = ['self', 'at-work', 'organisation'];

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
	list.find(each => each === value);

const isRecord = (value: unknown): value is {readonly [key: string]: unknown} =>
	typeof value === 'object' && value !== null;

const toNeed = (label: unknown): readonly NeedLabel[] => {
	if (!isRecord(label)) return [];
	const kind = oneOf(needKinds, label.kind);
	const {sure, words} = label;
	if (!kind || (sure !== 1 && sure !== 2 && sure !== 3)) return [];
	return [{kind, sure, words: typeof words === 'string' ? words : ''}];
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const draftOf = ({text, labels}: Row): Draft => ({
	...bareDraft(text),
	platform: typeof labels.platform === 'string' ? labels.platform : 'other',
	surface: oneOf(surfaces, labels.surface) ?? 'post',
	voice: oneOf(voices, labels.voice) ?? 'self',
	...(typeof labels.parent === 'string' && {parent: {text: labels.parent}}),
});

/** The labelled texts among the rows of a set; a label whose kind is not known is left out. */
export const labelledTexts = (rows: readonly Row[]): readonly LabelledText[] => {
	const bySource = Map.groupBy(rows, ({source}) => source);
	return rows.map(row => ({
		draft: draftOf(row),
		language: row.lang === 'sv' ? 'sv' : 'en',
		source: row.source,
		needs: listOf(row.labels.needs).flatMap(toNeed),
		strengths: listOf(row.labels.strengths).flatMap(each => oneOf(strengthKinds, each) ?? []),
		nothing: row.labels.nothing === true,
		flat: row.labels.flat === true,
		weight: Math.min(1, mostOfSource / (bySource.get(row.source)?.length ?? 1)),
	}));
};
