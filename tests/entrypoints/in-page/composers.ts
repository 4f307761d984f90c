import type {TabState} from '../../../companion/tab-state.ts';
import {type Composer, type ComposerDraft, findComposer} from '../../../page/composer/composer.ts';
import type {Platform} from '../../../page/platform.ts';

const platform = (more: Partial<Platform>): Platform => ({
	title: 'Kvitter',
	hosts: [],
	composers: [{seen: '2026-11-22', field: 'textarea', publish: 'button', keys: [], surface: () => 'post'}],
	limits: {read: '2026-11-22'},
	...more,
});

/** A composer in the document, on a network of this name and these terms; its field holds `text`. */
export const composerIn = (
	text = '',
	{id = 'c1', name = 'kvitter', ...more}: Partial<Platform> & {id?: string; name?: string} = {},
): Composer => {
	const section = document.createElement('section');
	section.innerHTML = '<textarea></textarea><button>Publicera</button>';
	document.body.append(section);
	const field = section.querySelector('textarea');
	if (field) field.value = text;
	const composer = field && findComposer({name, platform: platform(more)}, field, id);
	if (!composer) throw new Error('The field is no composer');
	return composer;
};

/** What the page shows of a draft. */
export const draftOf = (text: string, more: Partial<ComposerDraft> = {}): ComposerDraft => ({
	platform: 'kvitter',
	surface: 'reply',
	text,
	links: [],
	pictures: [],
	...more,
});

/** The worker's answer about a revision of a composer. */
export const stateOf = ({id}: Composer, revision: number, more: Partial<TabState> = {}): TabState => ({
	frame: 0,
	composer: {id, revision, draft: 'd'},
	ruleSet: 'akta@1',
	platform: 'kvitter',
	surface: 'reply',
	voice: 'self',
	voiceShown: false,
	empty: false,
	tips: [],
	about: {},
	counters: {length: 1, hashtags: 0, pictures: 0, missingAlt: 0, unknownAlt: 0},
	...more,
});
