import {type Parent, surfaces, voices} from '../engine/model/draft.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const toldIn = ({scope}: ComposerElements, what: 'network' | 'surface' | 'voice'): string | undefined =>
	scope.getAttribute(`data-akta-${what}`) ?? undefined;

const parentIn = ({scope}: ComposerElements): Parent | undefined => {
	const field = scope.querySelector('[data-akta-practice-parent]');
	const text = field instanceof HTMLTextAreaElement ? field.value.trim() : '';
	return text ? {text} : undefined;
};

/** The practice box: a textarea on a page of the extension's own, written in for the network, the surface and the voice the page tells. */
export default {
	hosts: [],
	recognise: document => document.location.protocol.endsWith('-extension:'),
	composers: [
		{
			seen: '2026-11-30',
			field: '[data-akta-practice-composer]',
			scope: '[data-akta-practice]',
			publish: '[data-akta-practice-publish]',
			keys: ['mod-enter'],
			network: place => toldIn(place, 'network'),
			surface: place => surfaces.find(each => each === toldIn(place, 'surface')) ?? 'post',
			voice: place => voices.find(each => each === toldIn(place, 'voice')),
			parent: parentIn,
		},
	],
	// Long enough for any practice; the fold shows what one is.
	limits: {read: '2026-11-22', else: {max: 3000, count: 'utf16', fold: 210}},
} satisfies Platform;
