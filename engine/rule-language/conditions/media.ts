import type {BaseCondition} from '../../model/condition.ts';
import type {Draft} from '../../model/draft.ts';
import type {ConditionNode} from './condition-node.ts';
import {holdsWithoutPlace} from './found.ts';

const present: Readonly<Record<string, (pictures: Draft['pictures']) => boolean>> = {
	picture: pictures => pictures.some(({kind}) => kind === 'picture'),
	video: pictures => pictures.some(({kind}) => kind === 'video'),
	'missing-alt': pictures =>
		pictures.some(({kind, alt}) => kind === 'picture' && alt !== undefined && alt.trim() === ''),
	alt: pictures => pictures.some(({alt}) => alt !== undefined && alt.trim() !== ''),
};

/** What hangs on the draft; alt text is only missing where the site shows that it is. */
export const compileMedia = ({media}: Extract<BaseCondition, {media: unknown}>): ConditionNode => {
	const isPresent = present[media] ?? (() => false);
	return ({draft}) => (isPresent(draft.pictures) ? holdsWithoutPlace : undefined);
};
