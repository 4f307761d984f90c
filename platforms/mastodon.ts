import type {Audience, Picture} from '../engine/draft.ts';
import {parentFrom, shown} from './page/find.ts';
import type {Place, Platform} from './platform.ts';

const audiences: readonly (readonly [icon: string, audience: Audience])[] = [
	['.icon-globe, .icon-unlock, .icon-quiet-time, .icon-quiet_time', 'public'],
	['.icon-lock', 'closed'],
];

const dropdown = '.compose-form__dropdowns';

const audience = ({scope}: Place): Audience | undefined =>
	audiences.find(([icon]) => scope.querySelector(dropdown)?.querySelector(icon))?.[1];

// The form warns where a description is missing; the text of a written one is shown in its own dialog only.
const picture = (upload: Element): Picture => {
	if (upload.querySelector('video')) return {kind: 'video'};
	if (upload.querySelector('.compose-form__upload__warning .active')) return {kind: 'picture', alt: ''};
	const alt = upload.querySelector('img')?.getAttribute('alt');
	return alt ? {kind: 'picture', alt} : {kind: 'picture'};
};

/** Mastodon: a React-controlled textarea. Large instances by monthly users, 2026-11; any other is recognised by its page. */
export default {
	title: 'Mastodon',
	hosts: [
		'https://mastodon.social/*',
		'https://mastodon.online/*',
		'https://mstdn.social/*',
		'https://mas.to/*',
		'https://mastodon.world/*',
	],
	recognise: document => document.querySelector('#mastodon') !== null,
	composers: [
		{
			seen: '2026-11-22',
			field: 'form.compose-form textarea.autosuggest-textarea__textarea',
			scope: 'form.compose-form',
			publish: '.compose-form__submit button[type="submit"], .compose-form__publish button[type="submit"]',
			keys: ['mod-enter'],
			// A post to mentioned people only is Mastodon's direct message.
			isMessage: ({scope}) => scope.querySelector(`${dropdown} .icon-at`) !== null,
			surface: ({scope}) => {
				if (scope.querySelector('.reply-indicator')) return 'reply';
				return scope.querySelector('.status__quote, .compose-form__quote') ? 'share' : 'post';
			},
			parent: ({scope}) =>
				parentFrom(
					scope.querySelector('.reply-indicator__content'),
					scope.querySelector('.reply-indicator .display-name__html') ??
						scope.querySelector('.reply-indicator .display-name'),
				),
			audience,
			pictures: ({scope}) => [...scope.querySelectorAll('.compose-form__upload')].map(picture),
			published: ({scope}) => shown(scope.querySelector('.edit-indicator__content')),
		},
	],
	// The default of an instance; docs.joinmastodon.org/entities/Instance.
	limits: {read: '2026-11-22', else: {max: 500, count: 'mastodon'}},
	// Hashtags are the search there, so no number is too many.
	customs: {read: '2026-11-22', emoji: 3, lix: {sv: 45, en: 55}, alt: 'norm', links: true},
} satisfies Platform;
