// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {closeWhenUnheld} from '../../../page/overlay/when-unheld.ts';

const AFTER = 6000;

let element: HTMLElement;
let button: HTMLElement;
const closed = vi.fn();

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML = '<p><button>Undo</button></p><input>';
	element = document.querySelector('p') as HTMLElement;
	button = document.querySelector('button') as HTMLElement;
	closed.mockReset();
});
afterEach(() => void vi.useRealTimers());

it('closes in time what nobody is at, once', () => {
	closeWhenUnheld(element, AFTER, closed);
	vi.advanceTimersByTime(AFTER - 1);
	expect(closed).not.toHaveBeenCalled();
	vi.advanceTimersByTime(AFTER);
	expect(closed).toHaveBeenCalledTimes(1);
});

it('waits, without a timer, for focus to leave', () => {
	button.focus();
	closeWhenUnheld(element, AFTER, closed);
	vi.advanceTimersByTime(AFTER);
	expect(closed).not.toHaveBeenCalled();
	expect(vi.getTimerCount()).toBe(0);
	document.querySelector('input')?.focus();
	vi.runAllTimers();
	expect(closed).toHaveBeenCalledTimes(1);
});

it('waits for the pointer to leave', () => {
	let isOver = true;
	vi.spyOn(element, 'matches').mockImplementation(selector => selector === ':hover' && isOver);
	closeWhenUnheld(element, AFTER, closed);
	vi.advanceTimersByTime(AFTER);
	expect(closed).not.toHaveBeenCalled();
	isOver = false;
	element.dispatchEvent(new Event('pointerleave'));
	vi.runAllTimers();
	expect(closed).toHaveBeenCalledTimes(1);
});

it('closes nothing once it is stopped, before its time or after', () => {
	closeWhenUnheld(element, AFTER, closed)();
	button.focus();
	const stop = closeWhenUnheld(element, AFTER, closed);
	vi.advanceTimersByTime(AFTER);
	stop();
	button.blur();
	vi.runAllTimers();
	expect(closed).not.toHaveBeenCalled();
});
