import type {Entity} from '../condition.ts';
import {acronym} from './acronym.ts';
import {number, price} from './amount.ts';
import {bankgiro} from './bankgiro.ts';
import {card} from './card.ts';
import {date} from './date.ts';
import {email} from './email.ts';
import {emoji} from './emoji.ts';
import type {Finder} from './find.ts';
import {hashtag, inlineHashtag, longLowercaseHashtag} from './hashtag.ts';
import {iban} from './iban.ts';
import {mention, url} from './link.ts';
import {organisationNumber} from './organisation-number.ts';
import {ownDomain, ownName, ownProduct} from './own.ts';
import {person} from './person.ts';
import {personnummer} from './personnummer.ts';
import {phone} from './phone.ts';
import {address, place} from './place.ts';
import {quotation} from './quotation.ts';
import {secret} from './secret.ts';
import {time} from './time.ts';

/** The finder of each entity; spans are in units of `text.folded`, in order, not overlapping. */
export const entities: Readonly<Record<Entity, Finder>> = {
	email,
	phone,
	personnummer,
	'organisation-number': organisationNumber,
	card,
	iban,
	bankgiro,
	secret,
	url,
	mention,
	hashtag,
	emoji,
	date,
	time,
	place,
	address,
	price,
	number,
	person,
	acronym,
	'long-lowercase-hashtag': longLowercaseHashtag,
	'inline-hashtag': inlineHashtag,
	quotation,
	'own-name': ownName,
	'own-product': ownProduct,
	'own-domain': ownDomain,
};
