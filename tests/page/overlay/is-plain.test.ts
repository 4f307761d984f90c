// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {isPlain} from '../../../page/overlay/is-plain.ts';

let host: HTMLElement;
let around: HTMLElement;
beforeEach(() => {
	document.body.innerHTML = '<main><x-host></x-host></main>';
	around = document.querySelector('main') as HTMLElement;
	host = document.querySelector('x-host') as HTMLElement;
	for (const element of [host, around, document.body, document.documentElement]) element.style.opacity = '1';
});

it('is true of what the page leaves alone', () => {
	expect(isPlain(host)).toBe(true);
});

describe.each([
	['opacity', '0.1'],
	['filter', 'blur(20px)'],
	['backdrop-filter', 'invert(1)'],
	['mask-image', 'linear-gradient(transparent, transparent)'],
	['clip-path', 'inset(50%)'],
	['mix-blend-mode', 'difference'],
	['transform', 'scale(0.01)'],
	['scale', '0.01'],
])('%s', (name, value) => {
	it('on it is seen', () => {
		host.style.setProperty(name, value, 'important');
		expect(isPlain(host)).toBe(false);
	});

	it('around it is seen where it stands in no top layer', () => {
		around.style.setProperty(name, value, 'important');
		expect(isPlain(host)).toBe(false);
	});
});
