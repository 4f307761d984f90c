import {withoutOverlaps} from '../../text/spans.ts';
import {type EntityFinder, findMatches} from './find.ts';

const marked = /"[^"\n]{2,600}"|«[^«»\n]{2,600}»|»[^«»\n]{2,600}[»«]|“[^“”\n]{2,600}”/g;
const quotedLine = /^>[^\n]{1,2000}/gm;

/** Quotations in double quotes or guillemets, and quoted lines that begin with `>`. */
export const quotation: EntityFinder = ({folded}) =>
	/["«»“>]/.test(folded) ? withoutOverlaps([...findMatches(folded, marked), ...findMatches(folded, quotedLine)]) : [];
