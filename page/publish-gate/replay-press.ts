import type {Composer} from '../composer/composer.ts';
import {readFieldText} from '../text/read-field-text.ts';
import {findPublishControl, type PublishPress} from './publish-press.ts';

/** How long a site may take to empty a field after keys of ours before the person is asked to press once more, in ms. */
const PATIENCE_MS = 1000;

const enter = {key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true};

// Where keys publish there may be nothing to click.
const type = ({field}: Composer, {ctrlKey, metaKey}: KeyboardEvent): void => {
	field.focus({preventScroll: true});
	for (const name of ['keydown', 'keyup']) field.dispatchEvent(new KeyboardEvent(name, {...enter, ctrlKey, metaKey}));
};

/** Calls `stands` when a field still holds the same text after a while: the site has not taken the keys. */
const watchField = ({field, ended}: Composer, stands: () => void): void => {
	const {text} = readFieldText(field);
	const timer = setTimeout(() => {
		if (field.isConnected && readFieldText(field).text === text) stands();
	}, PATIENCE_MS);
	ended.addEventListener('abort', () => clearTimeout(timer), {once: true});
};

/**
 * Carries out a held press, once: by the site's own control, else by the same keys. `refused` is called when neither can be,
 * or when the field still holds its text a second after keys of ours.
 */
export const replayPress = ({composers: [composer], control, keys}: PublishPress, refused: () => void): void => {
	// The site may have put a new button in the old one's place.
	const now = control?.isConnected ? control : composer && findPublishControl(composer);
	if (now) now.click();
	else if (composer && keys && !control) {
		watchField(composer, refused);
		type(composer, keys);
	} else refused();
};
