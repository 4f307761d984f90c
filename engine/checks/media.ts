import type {Check} from '../condition.ts';
import type {Draft} from '../draft.ts';
import {holds} from './found.ts';
import type {Node} from './node.ts';

const present: Readonly<Record<string, (pictures: Draft['pictures']) => boolean>> = {
	picture: pictures => pictures.some(({kind}) => kind === 'picture'),
	video: pictures => pictures.some(({kind}) => kind === 'video'),
	'missing-alt': pictures =>
		pictures.some(({kind, alt}) => kind === 'picture' && alt !== undefined && alt.trim() === ''),
	alt: pictures => pictures.some(({alt}) => alt !== undefined && alt.trim() !== ''),
};

/** What hangs on the draft; alt text is only missing where the site shows that it is. */
export const compileMedia = ({media}: Extract<Check, {media: unknown}>): Node => {
	const isPresent = present[media] ?? (() => false);
	return ({draft}) => (isPresent(draft.pictures) ? holds : undefined);
};
