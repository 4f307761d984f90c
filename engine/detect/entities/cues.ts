import type {Entity} from '../../model/condition.ts';
import type {Text} from '../../text/text.ts';

const digit = /\d/;

const hasDigit = ({folded}: Text): boolean => digit.test(folded);

/** What surely stands in a text that holds such a thing; looked for before the thing itself. */
const cues: {readonly [E in Entity]?: (text: Text) => boolean} = {
	email: ({folded}) => folded.includes('@'),
	phone: hasDigit,
	personnummer: hasDigit,
	'organisation-number': hasDigit,
	card: hasDigit,
	iban: hasDigit,
	bankgiro: hasDigit,
	price: hasDigit,
	number: hasDigit,
	url: ({urls}) => urls.length > 0,
	'tracked-url': ({urls}) => urls.length > 0,
	hashtag: ({hashtags}) => hashtags.length > 0,
	'long-lowercase-hashtag': ({hashtags}) => hashtags.length > 0,
	'inline-hashtag': ({hashtags}) => hashtags.length > 0,
	emoji: ({emoji}) => emoji.length > 0,
};

/** True when an entity may stand in a text, by a cheap look. */
export const mayContainEntity = (entity: Entity, text: Text): boolean => cues[entity]?.(text) ?? true;
