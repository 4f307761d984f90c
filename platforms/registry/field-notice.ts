import type {FieldNotice} from '../../companion/field-notice.ts';
import {type Composer, isUnsureAt} from '../../page/composer/composer.ts';
import type {NamedPlatform} from '../../page/platform.ts';
import {findPublishControl} from '../../page/publish-gate/publish-press.ts';
import {readFieldText} from '../../page/text/read-field-text.ts';
import {boxOf} from './box-shape.ts';
import {describeStructure} from './describe-structure.ts';
import {isOfFilledInForm} from './fallback-kind.ts';
import {unreadField} from './unknown-site.ts';

/** What is told of a field in which nothing is read; `undefined` for a composer and for what is no field for texts. */
export const noticeOfUnread = (known: NamedPlatform, field: Element): FieldNotice | undefined => {
	const kind = unreadField(known, field);
	if (!kind) return undefined;
	if (kind === 'message') return {kind: isUnsureAt(known, field) ? 'unsure' : kind};
	const box = field.closest<HTMLElement>('textarea, [contenteditable]:not([contenteditable="false"])') ?? undefined;
	if (box && isOfFilledInForm(box)) return undefined;
	return {kind, box: boxOf(field), structure: describeStructure(known, field)};
};

// Where Enter alone publishes there may be no control.
const publishesUnseen = (composer: Composer): boolean =>
	!composer.kind.keys.includes('enter') &&
	findPublishControl(composer) === undefined &&
	readFieldText(composer.field).text.trim() !== '';

/** What is told of a composer that is read and written in: that nothing in sight publishes it; `undefined` where something does. */
export const noticeOfComposer = (composer: Composer): FieldNotice | undefined =>
	publishesUnseen(composer)
		? {
				kind: 'no-publish',
				structure: describeStructure({name: composer.name, platform: composer.platform}, composer.field),
			}
		: undefined;
