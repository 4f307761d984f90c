// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Composer} from '../../../page/composer/composer.ts';
import type {ComposerListener} from '../../../page/composer/composer-watcher.ts';
import {type ComposerWatch, watchComposers} from '../../../page/composer/watch.ts';

const known = {
	name: 'test',
	platform: {
		hosts: [],
		never: '.message',
		limits: {read: '2026-11-22', else: {max: 500, count: 'utf16' as const}},
		composers: [
			{
				seen: '2026-11-22',
				field: 'textarea, [contenteditable]',
				scope: 'form',
				publish: 'button',
				keys: ['mod-enter' as const],
				surface: () => 'post' as const,
			},
		],
	},
};

let ending: AbortController;
let heard: {focus: Composer[]; drafts: [id: string, revision: number, text: string][]; gone: string[]};
let alive: boolean;
let watched: ComposerWatch;

const listener: ComposerListener = {
	focus: composer => heard.focus.push(composer),
	draft: ({id, revision}, {text}) => heard.drafts.push([id, revision, text]),
	gone: ({id}) => heard.gone.push(id),
};
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const start = () => {
	watched = watchComposers(known, listener, {isAlive: () => alive, end: () => ending.abort(), signal: ending.signal});
};
const frame = async () => {
	await Promise.resolve();
	await vi.advanceTimersByTimeAsync(40);
};
const press = (selector: string) =>
	find(selector).dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, composed: true}));
const write = (selector: string, text: string) => {
	const field = find<HTMLTextAreaElement>(selector);
	press(selector);
	field.value = text;
	field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
};

// Here every focus, key and move is the person's: this page has no browser to say so.
const trust = (event: Event) => void Object.defineProperty(event, 'isTrusted', {value: true});
for (const type of ['focusin', 'keydown', 'pointermove']) addEventListener(type, trust, true);

beforeEach(() => {
	vi.useFakeTimers();
	ending = new AbortController();
	heard = {focus: [], drafts: [], gone: []};
	alive = true;
	document.body.innerHTML =
		'<main><form id="one"><textarea id="a"></textarea><textarea id="b"></textarea><button>Publicera</button></form></main><div class="message"><textarea id="m"></textarea></div><div contenteditable="true" id="ce"><p>Hej</p></div><input id="i">';
});
afterEach(() => {
	ending.abort();
	vi.useRealTimers();
});

describe('watching', () => {
	it('begins with what already has focus, and reads it once', async () => {
		find('#a').focus();
		start();
		await frame();
		expect(heard.focus.map(({field}) => field.id)).toEqual(['a']);
		expect(heard.drafts).toEqual([['c1', 1, '']]);
		await frame();
		expect(heard.drafts).toHaveLength(1);
	});

	it('tells of several changes in a frame as one, and counts revisions', async () => {
		start();
		find('#a').focus();
		await frame();
		write('#a', 'H');
		write('#a', 'He');
		await frame();
		write('#a', 'Hej');
		await frame();
		expect(heard.drafts).toEqual([
			['c1', 1, ''],
			['c1', 2, 'He'],
			['c1', 3, 'Hej'],
		]);
	});

	it('sees what changes without any input', async () => {
		start();
		find('#ce').focus();
		await frame();
		press('#ce');
		find('#ce p').textContent = 'Hej då';
		await frame();
		expect(heard.drafts.at(-1)?.[2]).toBe('Hej då');
	});

	describe('a page that changes a text by itself', () => {
		const change = async (text: string) => {
			find('#ce p').textContent = text;
			await frame();
		};
		const told = () => heard.drafts.map(([, , text]) => text);
		const move = (movementX: number) =>
			find('#ce').dispatchEvent(
				Object.assign(new MouseEvent('pointermove', {bubbles: true, composed: true}), {movementX, movementY: 0}),
			);
		beforeEach(async () => {
			start();
			find('#ce').focus();
			await frame();
		});

		it('hears what stands there when focus comes, and no more, however often it moves focus', async () => {
			for (const text of ['ett', 'två', 'tre']) {
				find('#a').focus();
				find('#ce').focus();
				await change(text);
			}
			expect(told().filter(text => text !== '')).toEqual(['Hej']);
		});

		it('hears once what a pointer is moved over, and nothing of a pointer that rests', async () => {
			press('html');
			await change('ett');
			move(0);
			await frame();
			expect(told()).toEqual(['Hej']);
			move(3);
			await frame();
			await change('två');
			move(3);
			await frame();
			expect(told()).toEqual(['Hej', 'ett']);
		});

		it('is heard again at the person’s next key', async () => {
			await change('ett');
			await change('två');
			press('#ce');
			await frame();
			expect(told()).toEqual(['Hej', 'två']);
		});
	});

	it('keeps the parts of one publication apart, each with its own name', async () => {
		start();
		find('#a').focus();
		find('#b').focus();
		await frame();
		write('#a', 'ett');
		write('#b', 'två');
		await frame();
		expect(heard.drafts.map(([id, , text]) => [id, text])).toEqual([
			['c1', ''],
			['c2', ''],
			['c1', 'ett'],
			['c2', 'två'],
		]);
		expect(watched.all().map(({field}) => field.id)).toEqual(['a', 'b']);
		expect(watched.active()?.field.id).toBe('b');
	});

	it('leaves messages and fields no platform knows alone', async () => {
		start();
		find('#m').focus();
		find('#i').focus();
		write('#m', 'hemligt');
		await frame();
		expect(heard).toEqual({focus: [], drafts: [], gone: []});
	});

	it('waits with reading until a composition is done', async () => {
		start();
		find('#a').focus();
		await frame();
		find('#a').dispatchEvent(new Event('compositionstart', {bubbles: true}));
		write('#a', 'ˇ');
		await frame();
		expect(heard.drafts).toHaveLength(1);
		find('#a').dispatchEvent(new Event('compositionend', {bubbles: true}));
		write('#a', 'š');
		await frame();
		expect(heard.drafts.at(-1)?.[2]).toBe('š');
	});

	it('says when a composer has gone with everything around it', async () => {
		start();
		find('#a').focus();
		await frame();
		const [composer] = heard.focus;
		find('main').remove();
		await frame();
		expect(heard.gone).toEqual(['c1']);
		expect([watched.active(), watched.all(), composer?.ended.aborted]).toEqual([undefined, [], true]);
	});

	it('reports the same draft anew when asked to', async () => {
		start();
		find('#a').focus();
		await frame();
		watched.again();
		expect(heard.drafts).toEqual([
			['c1', 1, ''],
			['c1', 2, ''],
		]);
	});

	it('ends at once when the extension is gone or a listener throws', async () => {
		start();
		find('#a').focus();
		await frame();
		alive = false;
		write('#a', 'Hej');
		expect(ending.signal.aborted).toBe(true);
		await frame();
		expect(heard.drafts).toHaveLength(1);
		expect(watched.all()).toEqual([]);
	});

	it('asks for no frame while nobody writes', async () => {
		start();
		find('#a').focus();
		await frame();
		expect(vi.getTimerCount()).toBe(0);
	});
});
