import type {Page} from 'puppeteer-core';
import {enCoach} from '../../../components/strings/coach/en.ts';
import {svCoach} from '../../../components/strings/coach/sv.ts';
import type {CommentClass} from '../../../engine/reply-coach/coach.ts';
import {until} from '../../../scripts/acts/until.ts';
import type {Driven, OwnRoot} from '../../../scripts/browsers/driven.ts';

/** What a person sees of the coach: how it reads the comment, what would weigh most, and what the reply already does. */
export type CoachSeen = {
	readonly reads: CommentClass | 'unsure' | undefined;
	readonly most: string | undefined;
	readonly shows: readonly string[];
};

const readCoach = (root: OwnRoot) => {
	const coach = root.querySelector('.coach');
	return (
		coach && {
			says: coach.querySelector('.coach-reads p')?.textContent ?? '',
			most: coach.querySelector('.coach-what')?.textContent ?? undefined,
			shows: [...coach.querySelectorAll('.coach-shows li')].map(shown => shown.textContent ?? ''),
		}
	);
};

const dictionaries = [svCoach, enCoach];

/** The class a sentence of the coach tells of, in either language. */
const classIn = (says: string): CommentClass | 'unsure' | undefined => {
	const all = dictionaries.flatMap(({reads, chosen}) => [...Object.entries(reads), ...Object.entries(chosen)]);
	const found = all.filter(([, sentence]) => says.startsWith(sentence)).toSorted(([, a], [, b]) => b.length - a.length);
	return found[0]?.[0] as CommentClass | 'unsure' | undefined;
};

/** The coach in the docked sidebar; undefined when there is none. */
export const coachIn = async (driven: Driven, page: Page): Promise<CoachSeen | undefined> => {
	for (const root of await driven.ownTrees(page)) {
		const coach = await root.call(readCoach, null).catch(() => null);
		if (coach) return {reads: classIn(coach.says), most: coach.most ?? undefined, shows: coach.shows};
	}
	return undefined;
};

const press = (root: OwnRoot, names: string) => {
	const choice = () =>
		[...root.querySelectorAll<HTMLElement>('.coach-reads .choices button')].find(({textContent}) =>
			names.split('|').includes(textContent ?? ''),
		);
	const found = choice();
	if (found) found.click();
	else root.querySelector<HTMLElement>('.coach-reads .quiet-button')?.click();
	return found !== undefined;
};

/** Says, in the docked sidebar, how the comment is to be read. */
export const pressInCoach = async (driven: Driven, page: Page, reads: CommentClass): Promise<void> => {
	const names = dictionaries.map(({classes}) => classes[reads]).join('|');
	await until(`a choice of ${reads}`, async () => {
		for (const root of await driven.ownTrees(page)) {
			if (await root.call(press, names).catch(() => false)) return true;
		}
		return false;
	});
};
