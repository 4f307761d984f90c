// @vitest-environment happy-dom
import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {markdownBlocks} from '../../../companion/markdown-blocks.ts';
import {HowItWorksView} from '../../../components/pages/how-it-works-view.tsx';
import {enCoach} from '../../../components/strings/coach/en.ts';
import {svCoach} from '../../../components/strings/coach/sv.ts';
import {enOwnPosts} from '../../../components/strings/own-posts/en.ts';
import {svOwnPosts} from '../../../components/strings/own-posts/sv.ts';
import {enPages} from '../../../components/strings/pages/en.ts';
import {svPages} from '../../../components/strings/pages/sv.ts';
import {en} from '../../../components/strings/sidebar/en.ts';
import {sv} from '../../../components/strings/sidebar/sv.ts';
import {drawn} from '../drawing.tsx';

const page = (name: string): Promise<string> => readFile(`docs/${name}.md`, 'utf8');
const english = await page('en/how-akta-works-for-you');
const swedish = await page('sv/sa-fungerar-akta-for-dig');

const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe.each([
	['English', english, /“([^”]+)”/g, [en, enPages, enCoach, enOwnPosts, enPages.popup.remind('…')]],
	['Swedish', swedish, /”([^”]+)”/g, [sv, svPages, svCoach, svOwnPosts, svPages.popup.remind('…')]],
] as const)('the writer’s page in %s', (_, text, quoted, dictionaries) => {
	it('names nothing that is not on the screen', () => {
		const onScreen = new Set(textsIn(dictionaries));
		const named = [...text.matchAll(quoted)].map(([, label = '']) => label);
		expect(named.length).toBeGreaterThan(15);
		expect(named.filter(label => !onScreen.has(label))).toEqual([]);
	});

	it('is drawn whole: a title, its headings, its lists, nothing of how it is written', () => {
		const place = drawn();
		place.draw(<HowItWorksView text={text} />);
		const count = (selector: string) => place.root.querySelectorAll(selector).length;
		expect(count('h1')).toBe(1);
		expect(count('h2')).toBe([...text.matchAll(/^## /gm)].length);
		expect(count('li')).toBe([...text.matchAll(/^- /gm)].length);
		expect(place.text()).not.toMatch(/\*\*|^#|\n- /);
	});
});

it('says the same in both languages, part by part', () => {
	const shape = (text: string) =>
		markdownBlocks(text).map(block => (block.kind === 'list' ? block.lines.length : block.kind));
	expect(shape(swedish)).toEqual(shape(english));
});
