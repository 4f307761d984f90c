import {readFileSync} from 'node:fs';
import type {PolicyReading} from '../../../engine/policy-reader/policy-reading.ts';
import labels from './policies/labels.json' with {type: 'json'};

/** The names of the eight policies; the labels are points (P), invites (I) and states (S), one letter a sentence, headings left out. */
export const policyNames = Object.keys(labels) as readonly (keyof typeof labels)[];

/** Not looked at while the reader was made. */
export const heldBack: ReadonlySet<string> = new Set(['sv-long-region', 'en-short-maker']);

/** A policy as it would be pasted: paragraphs of prose, headings on lines of their own. */
export const policyText = (name: string): string => {
	const lines = readFileSync(new URL(`./policies/${name}.txt`, import.meta.url), 'utf8')
		.trim()
		.split('\n');
	return lines
		.map((line, index) => line + (line === '' || line.startsWith('#') || !lines[index + 1] ? '\n' : ' '))
		.join('');
};

/** The two labels of each sentence of a policy. */
export const labelsOf = (name: keyof typeof labels): readonly (readonly [first: string, second: string])[] => {
	const {first, second} = labels[name];
	return Array.from(first.replaceAll(' ', ''), (label, index) => [label, second[index] ?? '?'] as const);
};

/** What the reader made of the sentences, headings left out, as letters of the labels. */
export const kindsOf = ({sentences}: PolicyReading): readonly string[] =>
	sentences.filter(({heading}) => !heading).map(({kind}) => kind.charAt(0).toUpperCase());

/** How often two columns of labels agree, and Cohen's kappa. */
export const agreement = (pairs: readonly (readonly [string, string])[]): {share: number; kappa: number} => {
	const share = pairs.filter(([first, second]) => first === second).length / pairs.length;
	const rate = (column: 0 | 1, label: string): number =>
		pairs.filter(pair => pair[column] === label).length / pairs.length;
	const chance = ['P', 'I', 'S'].reduce((sum, label) => sum + rate(0, label) * rate(1, label), 0);
	return {share, kappa: (share - chance) / (1 - chance)};
};
