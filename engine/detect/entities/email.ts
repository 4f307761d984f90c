import {chunksContaining, matchesInChunks} from '../../text/matches-in.ts';
import type {EntityFinder} from './find.ts';

/** An @ before the name makes it an account on another host (`@name@host`), no mail address. */
const address =
	/(?<![\p{L}\d._%+'@-])[\p{L}\d_%+][\p{L}\d._%+'-]{0,63}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,5}\p{L}{2,24}(?![\p{L}\d])/gu;

/** E-mail addresses. */
export const email: EntityFinder = ({folded}) => matchesInChunks(folded, chunksContaining(folded, '@'), address);
