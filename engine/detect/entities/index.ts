import type {Entity} from '../../model/condition.ts';
import {accessCode} from './access-code.ts';
import {acronym} from './acronym.ts';
import {number, price} from './amount.ts';
import {bankgiro} from './bankgiro.ts';
import {card} from './card.ts';
import {contactOfAnother} from './contact-of-another.ts';
import {date} from './date.ts';
import {email} from './email.ts';
import {emoji} from './emoji.ts';
import type {EntityFinder} from './find.ts';
import {hashtag, inlineHashtag, longLowercaseHashtag} from './hashtag.ts';
import {iban} from './iban.ts';
import {mention, trackedUrl, url} from './link.ts';
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
export const entities: Readonly<Record<Entity, EntityFinder>> = {
	email,
	phone,
	personnummer,
	'organisation-number': organisationNumber,
	card,
	iban,
	bankgiro,
	secret,
	'access-code': accessCode,
	'contact-of-another': contactOfAnother,
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
	'tracked-url': trackedUrl,
	quotation,
	'own-name': ownName,
	'own-product': ownProduct,
	'own-domain': ownDomain,
};
