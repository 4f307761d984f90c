import type {Span} from '../model/draft.ts';
import type {Language} from '../model/language.ts';
import type {Finding, InBoth} from './finding.ts';

/** How a sentence of a policy speaks: it points a finger, it invites, or it only states something. */
export type Kind = 'points' | 'invites' | 'states';

/** Sentences by how they speak. */
export type KindCounts = {readonly [K in Kind]: number};

/** A sentence of a policy as the reader took it. */
export type PolicySentence = {
	/** Where it stands in the text, in UTF-16 units. */
	readonly span: Span;
	readonly text: string;
	readonly language: Language | 'other';
	readonly kind: Kind;
	/** True for a heading, which counts neither as pointing nor as inviting. */
	readonly heading?: true;
	/** Indexes of its findings in `PolicyReading.findings`, the weightiest first. */
	readonly findings: readonly number[];
	/** The form written for it, as in `Finding.rewrite`; absent where none is sure. */
	readonly rewrite?: string;
	/** True for the item of a list whose first line says no: its form cannot stand in the list. */
	readonly underBan?: true;
};

/** What a policy that helps has, and this one lacks. */
export type Missing = 'may' | 'why' | 'owner' | 'criticism-line' | 'date' | 'example';

/** Why a text could not be read as a policy, or not the whole of it. */
export type Trouble = 'empty' | 'no-words' | 'other-language' | 'too-long';

/** A policy read sentence by sentence. */
export type PolicyReading = {
	readonly sentences: readonly PolicySentence[];
	readonly findings: readonly Finding[];
	readonly missing: readonly Missing[];
	/** How many sentences speak in each way, headings left out. */
	readonly counts: KindCounts;
	/** UTF-16 end of what was read; shorter than the text when it is too long. */
	readonly read: number;
	readonly trouble?: {readonly kind: Trouble; readonly say: InBoth};
};
