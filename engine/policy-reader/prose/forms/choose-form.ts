import type {InBoth, Law} from '../../finding.ts';
import type {Heard} from '../hear-sentence.ts';
import {unkept} from '../words/unkept.ts';
import {care} from './care.ts';
import type {Form, Matter, Spoken} from './form.ts';
import {freedom} from './freedom.ts';
import {harm} from './harm.ts';
import {honesty} from './honesty.ts';
import {bansOnly} from './own-act.ts';
import {voice} from './voice.ts';

/** All forms, the closest to a person's harm first. */
export const forms: readonly Form[] = [...harm, ...care, ...honesty, ...freedom, ...voice];

/** A form chosen for a sentence, in its language, with why. */
export type Chosen = {
	readonly matter: Matter;
	readonly why: InBoth;
	readonly form: string;
	readonly laws: readonly Law[];
};

const covers = ({matter, covers: others = []}: Form, other: Form): boolean =>
	other.matter === matter || others.includes(other.matter);

const despiteValues: ReadonlySet<Matter> = new Set(['harm', 'criticism', 'pictures', 'speaking-for']);

/** A word of value takes the edge off a ban: "inappropriate remarks about customers" is no ban on naming them. */
const isSureOf = (matter: Matter, {analysis}: Spoken): boolean =>
	!analysis.acts.includes('behaves') || despiteValues.has(matter);

const isOwn = ({acts}: Form, {heard}: Spoken): boolean => acts === undefined || bansOnly(heard, acts);

const writeFor = ({form, inSweden}: Form, {sentence}: Heard, country: string | undefined): string => {
	const written = country?.toUpperCase() === 'SE' ? (inSweden ?? form) : form;
	return sentence.language === 'en' ? written.en : written.sv;
};

/**
 * The form for a sentence that points, when its matter is sure: what it bans is an act of the form's own, exactly one form hears it or one that
 * takes care of the others' matters too, and nothing else is named that no form keeps.
 * Undefined for anything else.
 */
export const chooseForm = (spoken: Spoken, country?: string): Chosen | undefined => {
	if (spoken.heard.sentence.language === 'other') return undefined;
	if (unkept.some(words => spoken.heard.says(words))) return undefined;
	const heard = forms.filter(each => each.hears(spoken) && isSureOf(each.matter, spoken) && isOwn(each, spoken));
	const form = heard.find(each => heard.every(other => covers(each, other)));
	return (
		form && {
			matter: form.matter,
			why: form.why,
			form: writeFor(form, spoken.heard, country),
			laws: form.laws ?? [],
		}
	);
};
