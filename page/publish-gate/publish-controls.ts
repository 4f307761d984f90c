import type {Composer} from '../composer/composer.ts';
import {findScope} from '../composer/composer.ts';
import {allDeep, composedAncestors} from '../dom/shadow-dom.ts';

const edge = 'body, html, main, [role="main"], [role="feed"]';
const writable = 'textarea, [contenteditable]:not([contenteditable="false"])';

const controlsIn = ({kind, field}: Composer, scope: Element): HTMLElement[] =>
	allDeep(scope, kind.publish).filter(control => kind.isPublish?.(control, {field, scope}) ?? true);

const follows = (one: Element, other: Element): boolean =>
	(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const nextFields = (at: Element, {scope}: Composer): readonly HTMLElement[] =>
	allDeep(at, writable).filter(field => !scope.contains(field));

const isFirst = (other: Element, field: Element, control: Element): boolean =>
	follows(field, other) && follows(other, control);

// A site may make the control late, and beside what held the composer before there was one; what stands before
// the field, or past the next one, is another's.
const beyond = (composer: Composer, scope: Element): HTMLElement[] => {
	for (const at of composedAncestors(scope)) {
		if (at === scope) continue;
		if (at.matches(edge)) return [];
		const others = nextFields(at, composer);
		const found = controlsIn(composer, at).filter(
			control => follows(composer.field, control) && !others.some(other => isFirst(other, composer.field, control)),
		);
		if (found.length > 0 || others.length > 0) return found;
	}
	return [];
};

/**
 * The controls that publish a composer as the page is now, sought from its field outward: in its scope, else in the nearest
 * that holds one before the next field. Empty when there is none.
 */
export const findPublishControls = (composer: Composer): readonly HTMLElement[] => {
	const {scope, field, kind} = composer;
	const isWhole = scope.isConnected && scope.contains(field);
	const now = isWhole ? scope : (findScope(kind, field) ?? field);
	const own = controlsIn(composer, now);
	return own.length > 0 ? own : beyond(composer, now);
};
