// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {isTypingAt, TYPING_MS} from '../../../companion/typing.ts';
import {hasSelection, typedBlock} from '../../../entrypoints/in-page/is-busy.ts';

describe('a click on a marked word', () => {
	const typed = typedBlock('One block.\nTwo bloc', 'One block.\nTwo block', 1000);

	it('waits 2 s after typing in its own block', () => {
		expect(isTypingAt(typed, 12, 1000 + TYPING_MS - 1)).toBe(true);
		expect(isTypingAt(typed, 12, 1000 + TYPING_MS)).toBe(false);
	});

	it('does not wait for another block, nor before anything was typed', () => {
		expect(isTypingAt(typed, 3, 1001)).toBe(false);
		expect(isTypingAt(undefined, 3, 1001)).toBe(false);
	});

	it('counts a change at the very beginning', () => {
		expect(typedBlock('ab', 'xab', 5)).toEqual({at: 5, block: [0, 3]});
	});

	it('opens nothing while text is selected', () => {
		const field = document.body.appendChild(document.createElement('textarea'));
		field.value = 'some words';
		field.setSelectionRange(0, 4);
		expect(hasSelection({field})).toBe(true);
		field.setSelectionRange(4, 4);
		expect(hasSelection({field})).toBe(false);
	});
});
