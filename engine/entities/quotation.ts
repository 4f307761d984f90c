import {tidy} from '../seeking/tidy.ts';
import {type Finder, find} from './find.ts';

const marked = /"[^"\n]{2,600}"|«[^«»\n]{2,600}»|»[^«»\n]{2,600}[»«]|“[^“”\n]{2,600}”/g;
const quotedLine = /^>[^\n]{1,2000}/gm;

/** Quotations in double quotes or guillemets, and quoted lines that begin with `>`. */
export const quotation: Finder = ({folded}) =>
	/["«»“>]/.test(folded) ? tidy([...find(folded, marked), ...find(folded, quotedLine)]) : [];
