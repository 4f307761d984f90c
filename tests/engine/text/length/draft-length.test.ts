import {expect, it} from 'vitest';
import {draftLength} from '../../../../engine/text/length/draft-length.ts';

const withWarning = (warning: string, text: string) =>
	draftLength({
		platform: 'mastodon',
		surface: 'post',
		text: `${warning}\n\n${text}`,
		parts: [
			{kind: 'warning', span: [0, warning.length]},
			{kind: 'text', span: [warning.length + 2, warning.length + 2 + text.length]},
		],
		limit: {max: 500, count: 'mastodon'},
	});

it.each([
	['Mat', 'Hej', 6],
	['Läs http://lingonby.se', 'Läs http://lingonby.se', 22 + 27],
	['@anna@lingonby.se', '@anna@lingonby.se', 17 + 5],
])('adds a content warning to the text, its addresses and names in full: %s', (warning, text, length) => {
	expect(withWarning(warning, text)).toBe(length);
});
