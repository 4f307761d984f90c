import {describe, expect, it} from 'vitest';
import {isDenied} from '../../../../engine/detect/attack/denied.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const denied = (raw: string, words: string): boolean => {
	const text = analyseText(raw);
	const start = text.folded.indexOf(words);
	const sentence = text.sentences.find(each => each.start <= start && start < each.end);
	if (!sentence || start < 0) throw new Error(`“${words}” is not in “${raw}”`);
	return isDenied(text, sentence, [start, start + words.length]);
};

describe('a hard word', () => {
	it.each([
		['Du är inte dum.', 'dum'],
		['Ingen här är en idiot.', 'idiot'],
		['Han har aldrig varit korkad.', 'korkad'],
		["You're not stupid.", 'stupid'],
		['Nobody here is an idiot.', 'idiot'],
		['You have never been a coward.', 'coward'],
	])('is denied in “%s”', (text, words) => {
		expect(denied(text, words)).toBe(true);
	});

	it.each([
		['Du är dum.', 'dum'],
		['Jag är inte sen, men du är dum.', 'dum'],
		['Du är inte bara lat utan dum.', 'dum'],
		["You're stupid.", 'stupid'],
		["I'm not late, you're stupid.", 'stupid'],
		['You are nothing but a coward.', 'coward'],
	])('stands in “%s”', (text, words) => {
		expect(denied(text, words)).toBe(false);
	});
});
