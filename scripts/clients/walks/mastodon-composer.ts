import {type Hands, press, write} from './walk.ts';

/** Selector of the field. */
export const field = '.compose-form textarea.autosuggest-textarea__textarea';

/** Selector of the button that publishes. */
export const publish = '.compose-form__submit button';

/** Writes a text and publishes it. */
export const post = async (hands: Hands, text: string): Promise<void> => {
	await write(hands, field, text);
	await press(hands, publish);
};

/** The client asks for the instance's limits some seconds after it has opened; until then it takes an empty option away. */
const waitForLimits = async (hands: Hands): Promise<void> => {
	await hands.page.waitForFunction(() =>
		performance.getEntriesByType('resource').some(({name}) => name.endsWith('/api/v2/instance')),
	);
};

/** Writes a poll of two options. */
export const writePoll = async (hands: Hands, first: string, second: string): Promise<void> => {
	await waitForLimits(hands);
	await press(hands, '.compose-form__poll-button button');
	await write(hands, '.poll__option:nth-of-type(1) input[type=text]', first);
	await write(hands, '.poll__option:nth-of-type(2) input[type=text]', second);
};
