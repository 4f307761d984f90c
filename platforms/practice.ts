import {parentFrom} from './page/find.ts';
import type {Platform} from './platform.ts';

/** The practice box: a textarea and a plain editable element on a page of the extension's own. */
export default {
	hosts: [],
	recognise: document => document.location.protocol.endsWith('-extension:'),
	composers: [
		{
			seen: '2026-11-22',
			field: '[data-akta-practice-composer]',
			scope: '[data-akta-practice]',
			publish: '[data-akta-practice-publish]',
			keys: ['mod-enter'],
			surface: ({scope}) => (scope.getAttribute('data-akta-practice') === 'reply' ? 'reply' : 'post'),
			parent: ({scope}) => parentFrom(scope.querySelector('[data-akta-practice-parent]'), undefined),
		},
	],
	// Long enough for any practice; the fold shows what one is.
	limits: {read: '2026-11-22', else: {max: 3000, count: 'utf16', fold: 210}},
} satisfies Platform;
