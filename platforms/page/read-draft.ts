import type {Limit} from '../../engine/draft.ts';
import type {Composer, Reading} from './composer.ts';
import type {TextRead} from './lines.ts';
import {textOf} from './text-of.ts';

const address = /https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]}]/gi;

const ownLimit = (field: HTMLElement): Limit | undefined =>
	field instanceof HTMLTextAreaElement && field.maxLength > 0 ? {max: field.maxLength, count: 'utf16'} : undefined;

/**
 * What the composer holds now, as plain data; `undefined` while the site shows that it is a private message.
 * `read` is the field's text where it was read just now.
 */
export const readDraft = (composer: Composer, read: TextRead = textOf(composer.field)): Reading | undefined => {
	const {kind, name, platform} = composer;
	if (kind.isMessage?.(composer)) return undefined;
	const surface = kind.surface(composer);
	const voice = kind.voice?.(composer);
	const parent = kind.parent?.(composer);
	const audience = kind.audience?.(composer);
	const published = kind.published?.(composer);
	const limit = platform.limits[surface] ?? platform.limits.else ?? ownLimit(composer.field);
	return {
		platform: name,
		surface,
		text: read.text,
		links: [...new Set([...(read.text.match(address) ?? []), ...(kind.links?.(composer) ?? [])])],
		pictures: kind.pictures?.(composer) ?? [],
		...(limit && {limit}),
		...(voice && {voice}),
		...(parent && {parent}),
		...(audience && {audience}),
		...(published !== undefined && {published}),
	};
};
