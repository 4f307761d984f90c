// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {addEarlyListeners, getEarlyListeners} from '../../../page/composer/early-listeners.ts';

beforeEach(() => {
	document.body.innerHTML = '<textarea></textarea><button>Skicka</button>';
});
afterEach(() => getEarlyListeners()?.end());

const settled = () => new Promise(done => setTimeout(done));
const happens = (selector: string, type: string) =>
	document.querySelector(selector)?.dispatchEvent(new Event(type, {bubbles: true, composed: true}));

describe('what the loader hears on a page of our own', () => {
	it('asks for the rest once, at the first thing to write in', () => {
		const inject = vi.fn(() => true);
		addEarlyListeners(() => true, inject, true);
		happens('button', 'click');
		expect(inject).not.toHaveBeenCalled();
		happens('textarea', 'focusin');
		happens('textarea', 'click');
		expect(inject).toHaveBeenCalledOnce();
	});

	it('hands each event on to who listens for it by then', () => {
		const early = addEarlyListeners(
			() => true,
			() => true,
			true,
		);
		const heard = vi.fn();
		early.handlers.click = heard;
		happens('button', 'click');
		happens('textarea', 'focusin');
		expect(heard).toHaveBeenCalledOnce();
	});

	it('ends at the first event after the extension is gone, and tells', () => {
		let alive = true;
		const [inject, ended] = [vi.fn(() => true), vi.fn()];
		addEarlyListeners(() => alive, inject, true).onEnd = ended;
		alive = false;
		happens('textarea', 'focusin');
		alive = true;
		happens('textarea', 'focusin');
		expect(ended).toHaveBeenCalledOnce();
		expect(inject).not.toHaveBeenCalled();
	});

	it('asks again at the next act where the rest was turned away, and no more once it is let in', async () => {
		let isLetIn = false;
		const inject = vi.fn(async () => isLetIn);
		addEarlyListeners(() => true, inject, true);
		happens('textarea', 'focusin');
		happens('textarea', 'keydown');
		expect(inject, 'while the first is on its way').toHaveBeenCalledOnce();
		await settled();
		isLetIn = true;
		happens('button', 'click');
		expect(inject).toHaveBeenCalledOnce();
		happens('textarea', 'keydown');
		await settled();
		happens('textarea', 'keydown');
		expect(inject).toHaveBeenCalledTimes(2);
	});

	it('asks again at the next act where the rest came and could not begin', () => {
		const inject = vi.fn(() => true);
		const early = addEarlyListeners(() => true, inject, true);
		happens('textarea', 'focusin');
		early.turnedAway();
		happens('textarea', 'keydown');
		expect(inject).toHaveBeenCalledTimes(2);
	});

	it('is called for without an act only where a person has been in something to write in', async () => {
		const inject = vi.fn(async () => false);
		const early = addEarlyListeners(() => true, inject, true);
		early.askAnew();
		expect(inject).not.toHaveBeenCalled();
		happens('textarea', 'focusin');
		await settled();
		early.askAnew();
		expect(inject).toHaveBeenCalledTimes(2);
	});

	it('asks for nothing on a site at an event no person made', () => {
		const inject = vi.fn(() => true);
		addEarlyListeners(() => true, inject);
		for (const type of ['focusin', 'click', 'keydown', 'submit']) happens('textarea', type);
		expect(inject).not.toHaveBeenCalled();
	});
});
