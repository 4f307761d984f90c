import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../composer/composer.ts';
import {ComposerMarks} from './composer-marks.ts';
import type {Marks} from './marks-type.ts';

/** Marks for a composer until it or `signal` ends; `opened` hears a trusted click on a marked word. */
export const createMarks = (composer: Composer, opened: (tip: Tip) => void, signal: AbortSignal): Marks => {
	const marks = new ComposerMarks(composer);
	const until = {signal: AbortSignal.any([signal, composer.ended])};
	composer.onRead.add(read => marks.follow(read));
	composer.field.addEventListener('focusout', () => marks.caretMoved(), until);
	composer.field.addEventListener(
		'click',
		event => {
			const tip = event.isTrusted ? marks.at({x: event.clientX, y: event.clientY}) : undefined;
			if (tip) opened(tip);
		},
		until,
	);
	until.signal.addEventListener('abort', () => marks.clear());
	return marks;
};
