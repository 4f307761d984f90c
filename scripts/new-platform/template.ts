/** The text of a network's file with every required key; its empty places fail its test until they are filled in. `today` is an ISO date. */
export const platformTemplate = (
	today: string,
): string => `import {parentFrom, picturesIn} from '../page/dom/read-elements.ts';
import type {Platform} from '../page/platform.ts';

/** What it is written in, and what is never read. */
export default {
	title: '', // the name as people write it
	hosts: [], // as 'https://example.org/*': whole hosts, over https only
	never: '[data-nothing]', // selects direct messages and everything in them
	neverPaths: [], // beginnings of paths on which nothing is read
	composers: [
		// Newest first. Roles and test ids last longer than class names; words are the same in one language only.
		{
			seen: '${today}', // the day the selectors were read
			field: '[data-nothing] textarea', // the field itself: a textarea or the outermost editable element
			scope: '[data-nothing]', // what holds one whole publication, with its pictures and its publish control
			publish: '[data-nothing] button', // the publish controls in the scope
			keys: [], // 'mod-enter' where Ctrl or Cmd with Enter publishes, 'enter' where Enter alone does
			surface: () => 'post', // 'comment', 'reply', 'share', 'title'
			parent: ({scope}) => parentFrom(scope.querySelector('[data-nothing]'), undefined), // what is answered, and whose it is
			pictures: ({scope}) => picturesIn(scope, '[data-nothing] img'),
			// voice, audience, links, published: see page/platform.ts; leave out what the page does not show
		},
	],
	limits: {read: '${today}', else: {max: 1, count: 'utf16'}}, // max, count and fold, also for each surface of its own
	// customs: {read: '${today}', hashtags: 3, emoji: 3, alt: 'advice', links: true}, // what readers there are used to
} satisfies Platform;
`;

/** The text of the list of sources a network's names come from, whose empty places fail a test; `today` is an ISO date. */
export const evidenceTemplate = (today: string): string =>
	`${JSON.stringify([{from: '', read: today, names: []}], undefined, '\t')}\n`;

/** The text of a fixture: the least of the network's page that its file looks at. */
export const fixtureTemplate = `<!-- The least of the page that the network's file looks at, written by hand: no saved page, nothing of a real person. -->
<div>
	<div id="composer"></div>
	<button id="publish"></button>
</div>
<div id="message"></div>
`;

/** The text of a network's test, which fails until file and fixture are filled in. */
export const testTemplate = (name: string): string => `// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {composerOf, openFixture} from '../page-with.ts';

const open = (selector: string) => {
	openFixture('${name}/post.html', 'https:///');
	return composerOf('${name}', selector);
};

describe('${name}', () => {
	it('reads what the person sees', () => {
		const composer = open('#composer');
		if (!composer) throw new Error('No composer kind in platforms/${name}.ts matches #composer in the fixture');
		const reading = readDraft(composer);
		expect([reading?.surface, reading?.text]).toEqual(['post', 'Hej på er 🙂\\nÅsa']);
	});

	it('knows what publishes', () => {
		const composer = open('#composer');
		expect(composer && findPublishControl(composer)?.id).toBe('publish');
	});

	it('never reads messages', () => {
		open('#composer');
		expect(composerOf('${name}', '#message textarea, #message [contenteditable]')).toBeUndefined();
	});
});
`;
