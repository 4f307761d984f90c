import type {Audience, Limit, Picture} from '../engine/model/draft.ts';
import {parentFrom, visibleText} from '../page/dom/read-elements.ts';
import type {ComposerElements, PartField, Platform} from '../page/platform.ts';

const audiences: readonly (readonly [icon: string, audience: Audience])[] = [
	['.icon-globe, .icon-unlock, .icon-quiet-time, .icon-quiet_time', 'public'],
	['.icon-lock', 'closed'],
];

const redesign = '[class*="_compose_redesign__root"]';
// "Post" as Mastodon's title says it; where a language has no word here, nothing is read.
const postWords =
	/\bpost|inlägg|beitrag|toot|julkaisu|innlegg|indlæg|opslag|publicaci|publica|wpis|příspěv|příspev|bejegyz|gönderi|пост|запис|допис|投稿|发布|貼文|게시/i;

const dropdown = '.compose-form__dropdowns';

const quote = '.status__quote .status__content__text, .status__quote .status__content';

const audience = ({scope}: ComposerElements): Audience | undefined =>
	audiences.find(([icon]) => scope.querySelector(dropdown)?.querySelector(icon))?.[1];

const isPublicIcon = (button: Element): boolean => audiences.some(([icon]) => button.querySelector(icon));

// A post to mentioned people only is a direct message. The first button chooses the audience; what shows none known may be one.
const isDirect = ({scope}: ComposerElements): boolean => {
	const buttons = scope.querySelector(dropdown);
	const [first] = buttons?.querySelectorAll('button') ?? [];
	return !buttons || !first || buttons.querySelector('.icon-at, .icon-envelope') !== null || !isPublicIcon(first);
};

// The one form of Mastodon 5 says in its title which it is. An answer to a private mention says only that it is an answer, and
// "Public" beside it, so no answer is read there.
const isPrivate = ({field}: ComposerElements): boolean | 'unsure' => {
	const form = field.closest(redesign);
	if (form?.querySelector('[class*="_compose_redesign__toolbarMessage"]')) return true;
	return postWords.test(visibleText(form?.querySelector('h2')) ?? '') ? false : 'unsure';
};

// A warning that is not asked for stays in the form, empty.
const parts = ({scope}: ComposerElements): readonly PartField[] => [
	...[...scope.querySelectorAll<HTMLInputElement>('#cw-spoiler-input, .spoiler-input input')].map(
		field => ({kind: 'warning', field}) as const,
	),
	...[...scope.querySelectorAll<HTMLInputElement>('.poll__option input[type="text"]')].map(
		field => ({kind: 'option', field}) as const,
	),
];

// The default of an instance; docs.joinmastodon.org/entities/Instance.
const usual = {max: 500, count: 'mastodon'} as const;

const numberIn = (text: string | undefined): number => Number.parseInt(text?.replace('−', '-') ?? '', 10);

// The counter says what is left of this server's own limit.
const limit = ({scope}: ComposerElements): Limit | undefined => {
	const left = numberIn(visibleText(scope.querySelector('.character-counter')));
	return Number.isSafeInteger(left) ? {...usual, left} : undefined;
};

// The newer form says "12/500".
const redesignLimit = ({scope}: ComposerElements): Limit | undefined => {
	const most = numberIn(visibleText(scope.querySelector('[class*="_compose_redesign__counter"]'))?.split('/')[1]);
	return Number.isSafeInteger(most) ? {max: most, count: 'mastodon'} : undefined;
};

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
			isMessage: isDirect,
			parts,
			limit,
			surface: ({scope}) => {
				if (scope.querySelector('.reply-indicator')) return 'reply';
				return scope.querySelector('.status__quote, .compose-form__quote') ? 'share' : 'post';
			},
			parent: ({scope}) =>
				parentFrom(
					scope.querySelector('.reply-indicator__content') ?? scope.querySelector(quote),
					scope.querySelector(':is(.reply-indicator, .status__quote) .display-name__html') ??
						scope.querySelector(':is(.reply-indicator, .status__quote) .display-name'),
				),
			audience,
			pictures: ({scope}) => [...scope.querySelectorAll('.compose-form__upload')].map(picture),
			published: ({scope}) => visibleText(scope.querySelector('.edit-indicator__content')),
		},
		{
			seen: '2026-11-30',
			field: `${redesign} textarea`,
			scope: redesign,
			publish: '[class*="_compose_redesign__footer"] button[type="submit"]',
			keys: ['mod-enter'],
			isMessage: isPrivate,
			limit: redesignLimit,
			surface: () => 'post',
		},
	],
	limits: {read: '2026-11-22', else: usual},
	// Hashtags are the search there, so no number is too many.
	customs: {read: '2026-11-22', emoji: 3, alt: 'norm', links: true},
} satisfies Platform;
