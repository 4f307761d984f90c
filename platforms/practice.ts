import type {Platform} from './platform.ts';

/** The practice box: a textarea and a plain editable element on a page of the extension's own. */
export default {
	hosts: [],
	recognise: document =>
		document.location.protocol.endsWith('-extension:') && document.querySelector('[data-akta-practice]') !== null,
	composers: [
		{
			seen: '2026-11-22',
			field: '[data-akta-practice]',
			scope: 'form, section, main',
			publish: '[data-akta-publish], button[type="submit"]',
			keys: ['mod-enter'],
			surface: () => 'post',
		},
	],
	limits: {read: '2026-11-22', else: {max: 3000, count: 'utf16', fold: 210}},
} satisfies Platform;
