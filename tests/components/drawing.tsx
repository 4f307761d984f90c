import {type ComponentChildren, render} from 'preact';
import {act} from 'preact/test-utils';
import type {SidebarActions} from '../../components/sidebar/sidebar-state.ts';

/** A place in the document that a test draws into and reads as a person would: by the words on buttons and in the text. */
export type Drawn = {
	readonly root: HTMLElement;
	draw(children: ComponentChildren): void;
	/** The words or names of all buttons, in the order Tab reaches them. */
	buttons(): string[];
	/** Presses the first button with these words or this name; throws when there is none. */
	press(name: string): void;
	key(key: string): void;
	text(): string;
};

const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent ?? '';

let last: HTMLElement | undefined;

/** An empty place in the document; what was drawn in the one before has ended. */
export function drawn(): Drawn {
	if (last) render(null, last);
	const root = document.createElement('div');
	last = root;
	document.body.replaceChildren(root);
	const buttons = () => [...root.querySelectorAll<HTMLElement>('button, a[href]')].filter(each => each.tabIndex >= 0);
	return {
		root,
		draw: children => void act(() => render(children, root)),
		buttons: () => buttons().map(nameOf),
		press(name) {
			const button = buttons().find(each => nameOf(each) === name);
			if (!button) throw new Error(`No button says “${name}”, only: ${buttons().map(nameOf).join(' | ')}`);
			void act(() => button.click());
		},
		key(key) {
			void act(() => {
				root.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
			});
		},
		text: () => root.textContent ?? '',
	};
}

/** Actions that write down what was asked of them, as `[name, argument]`; tips that were merely seen stand apart. */
export function noted(): {on: SidebarActions; calls: [string, unknown][]; seen: string[]} {
	const seen: string[] = [];
	const calls: [string, unknown][] = [];
	const note = (name: string) => (what?: unknown) => void calls.push([name, what]);
	const on: SidebarActions = {
		jump: note('jump'),
		apply: note('apply'),
		copy: note('copy'),
		skip: note('skip'),
		hide: note('hide'),
		allow: note('allow'),
		undo: note('undo'),
		misunderstood: note('misunderstood'),
		voice: note('voice'),
		guidance: note('guidance'),
		fold: note('fold'),
		foldGoal: note('foldGoal'),
		event: note('event'),
		remind: note('remind'),
		snooze: note('rest'),
		consent: note('consent'),
		seen: ({rule}) => void seen.push(rule),
		noStrengths: note('noStrengths'),
		readBox: note('readBox'),
		leaveBox: note('leaveBox'),
		copyStructure: note('copyStructure'),
		say: note('say'),
		noCoach: note('noCoach'),
		copyDraft: note('copyDraft'),
		allTips: note('allTips'),
		keys: note('keys'),
		settings: note('settings'),
	};
	return {on, calls, seen};
}
