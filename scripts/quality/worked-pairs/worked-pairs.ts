import {readFileSync} from 'node:fs';
import type {ParentClass} from '../../../engine/model/condition.ts';
import type {ReplyPart} from '../../../engine/reply-coach/coach.ts';

/** How a pair is labelled: the comment's class, and the parts the reply has. */
export type Label = {readonly class: ParentClass | 'none'; readonly parts: readonly ReplyPart[]};

/** A comment and a reply, with what was decided of them and the two labellings; see README.md. */
export type WorkedPair = {
	readonly id: string;
	readonly parent: string;
	readonly draft: string;
	readonly crisis?: true;
	readonly gold: Label;
	readonly first: Label;
	readonly second: Label;
	/** True for the pairs that only measure. */
	readonly heldOut: boolean;
};

const lines = <T>(name: string): T[] =>
	readFileSync(new URL(name, import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as T);

const labelOf = (line: string): Label => {
	const [kind, ...parts] = line.split(' ');
	return {class: kind as Label['class'], parts: parts as ReplyPart[]};
};

type Labels = {readonly id: string; readonly first: string; readonly second: string; readonly settled?: string};

/** All worked pairs, Swedish first. */
export const workedPairs = (): readonly WorkedPair[] => {
	const labels = new Map(lines<Labels>('labels.jsonl').map(each => [each.id, each]));
	return ['pairs-sv.jsonl', 'pairs-en.jsonl'].flatMap(name =>
		lines<Pick<WorkedPair, 'id' | 'parent' | 'draft' | 'crisis'>>(name).map(pair => {
			const label = labels.get(pair.id);
			if (!label) throw new Error(`${pair.id} has no label`);
			const {first, second, settled = first} = label;
			return {
				...pair,
				gold: labelOf(settled),
				first: labelOf(first),
				second: labelOf(second),
				heldOut: Number(pair.id.slice(2)) % 2 === 1,
			};
		}),
	);
};
