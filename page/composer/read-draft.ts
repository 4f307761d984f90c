import type {Limit, Surface} from '../../engine/model/draft.ts';
import type {TextRead} from '../text/line-builder.ts';
import {readFieldText} from '../text/read-field-text.ts';
import type {Composer, ComposerDraft} from './composer.ts';
import {readPublication} from './read-parts.ts';

const address = /https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]}]/gi;

const ownLimit = (field: HTMLElement): Limit | undefined =>
	field instanceof HTMLTextAreaElement && field.maxLength > 0 ? {max: field.maxLength, count: 'utf16'} : undefined;

const limitOf = (composer: Composer, surface: Surface): Limit | undefined => {
	const {kind, platform, field} = composer;
	const own = ownLimit(field);
	const network = kind.limit?.(composer) ?? platform.limits[surface] ?? platform.limits.else;
	return own && own.max < (network?.max ?? Number.POSITIVE_INFINITY) ? own : network;
};

const optional = (composer: Composer, surface: Surface): Partial<ComposerDraft> => {
	const {kind} = composer;
	const known = {
		limit: limitOf(composer, surface),
		voice: kind.voice?.(composer),
		parent: kind.parent?.(composer),
		audience: kind.audience?.(composer),
		published: kind.published?.(composer),
	};
	return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
};

/**
 * What the composer holds now, as plain data; `undefined` while the site shows that it is a private message.
 * `read` is the field's text where it was read just now.
 */
export const readDraft = (
	composer: Composer,
	read: TextRead = readFieldText(composer.field),
): ComposerDraft | undefined => {
	const {kind, name, guard} = composer;
	if (guard.lookAgain() || kind.isMessage?.(composer)) return undefined;
	const surface = kind.surface(composer);
	const {text, parts} = readPublication(composer, read);
	return {
		platform: kind.network?.(composer) ?? name,
		surface,
		text,
		...(parts.length > 1 && {parts}),
		links: [...new Set([...(text.match(address) ?? []), ...(kind.links?.(composer) ?? [])])],
		pictures: kind.pictures?.(composer) ?? [],
		...optional(composer, surface),
	};
};
