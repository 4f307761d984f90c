// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {mount} from '../../../page/overlay/mount.ts';

const find = (selector: string) => document.querySelector(selector)!;

beforeEach(() => {
	document.body.innerHTML =
		'<main><textarea id="a"></textarea></main><div role="dialog"><div><textarea id="b"></textarea></div></div><dialog open><textarea id="c"></textarea></dialog><div id="outlet"></div>';
});

describe('our place in a page', () => {
	it.each([
		['#a', 'body'],
		['#b', '[role="dialog"]'],
		['#c', 'dialog'],
	])('for %s is last in %s', (near, home) => {
		const {host} = mount(find(near));
		expect(host).toBe(find(home).lastElementChild);
	});

	it('is in the dialog also for a field in a shadow root there', () => {
		const root = find('[role="dialog"] div').attachShadow({mode: 'open'});
		root.innerHTML = '<textarea></textarea>';
		const {host} = mount(root.querySelector('textarea')!);
		expect(host.parentElement).toBe(find('[role="dialog"]'));
	});

	it('has a name of its own each time and shows nothing of what is in it', () => {
		const [one, two] = [mount(find('#a')), mount(find('#a'))];
		expect(one.host.localName).not.toBe(two.host.localName);
		expect(one.host.shadowRoot).toBeNull();
		expect(one.root.contains(one.place)).toBe(true);
	});

	it('keeps what happens in it from the page', () => {
		const heard = vi.fn();
		const {host, place} = mount(find('#a'));
		for (const type of ['click', 'keydown', 'focusin', 'pointerdown']) document.body.addEventListener(type, heard);
		for (const type of ['click', 'keydown', 'focusin', 'pointerdown'])
			place.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
		expect(heard).not.toHaveBeenCalled();
		host.remove();
	});

	it('leaves nothing behind', () => {
		const before = document.body.innerHTML;
		const {remove} = mount(find('#b'));
		expect(document.body.innerHTML).not.toBe(before);
		remove();
		expect(document.body.innerHTML).toBe(before);
	});

	it('lies under another of ours that has focus, and over all that have not', () => {
		const [first, second] = [mount(find('#a')), mount(find('#a'))];
		expect(document.body.lastElementChild).toBe(second.host);
		second.host.tabIndex = -1;
		second.host.focus();
		const third = mount(find('#a'));
		expect([...document.body.children].slice(-3)).toEqual([first.host, third.host, second.host]);
	});
});
