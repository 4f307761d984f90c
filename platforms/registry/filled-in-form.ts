import {visibleText} from '../../page/dom/read-elements.ts';
import type {ComposerElements} from '../../page/platform.ts';

// What is asked of a person and not of a text: whom to write to, where they live, how many.
const aboutPerson =
	'input[type="email"], input[type="tel"], input[type="password"], input[type="number"], input[autocomplete*="name"], input[autocomplete*="email"], input[autocomplete*="tel"], input[autocomplete*="address"], input[autocomplete*="postal"], input[autocomplete*="organization"], input[autocomplete*="bday"]';

const oneLine = 'input:not([type]), input[type="text"], input[type="url"]';
const search = '[role="combobox"], [role="searchbox"], [role="search"] *';

/** A post may ask for a title and for topics; what asks for more tells of somebody or something. */
const MOST_LINES = 2;

const textOfIds = (input: Element): string =>
	(input.getAttribute('aria-labelledby') ?? '')
		.split(/\s+/)
		.map(id => (id && input.ownerDocument.getElementById(id)?.textContent) || '')
		.join(' ');

const labelOf = (input: HTMLInputElement): string =>
	[...(input.labels ?? [])].map(({textContent}) => textContent).join(' ') ||
	textOfIds(input) ||
	input.getAttribute('aria-label') ||
	input.placeholder;

// The answers of a poll are called alike but for their number.
const stemOf = (label: string): string => label.replaceAll(/[\d\s]+/g, ' ').trim();

const countLines = (scope: Element): number => {
	const inputs = [...scope.querySelectorAll<HTMLInputElement>(oneLine)].filter(input => !input.matches(search));
	return new Set(inputs.map(input => stemOf(labelOf(input))).filter(Boolean)).size;
};

// Each word whole, in the networks' own translations: "save draft" stands beside what publishes.
const saves =
	/^(save|save changes|spara|spara ändringar|speichern|sichern|änderungen speichern|enregistrer|sauvegarder|guardar|guardar cambios|desar|gorde|salva|salvar|opslaan|gem|lagre|vista|tallenna|zapisz|uložit|uložiť|mentés|salvează|spremi|shrani|сохранить|зберегти|запази|saglabāt|išsaugoti|salvesta|kaydet|αποθήκευση|simpan|lưu|保存|儲存|저장|บันทึก|حفظ|ذخیره|שמירה|שמור|सेव करें)$/i;

const wordsOf = (control: Element): string =>
	(control instanceof HTMLInputElement ? control.value : visibleText(control)) ||
	control.getAttribute('aria-label') ||
	'';

/**
 * True for a field in a form that is filled in and kept, such as a profile, settings or an order, and published by nothing: it asks for
 * more about a person than a text needs, or all there is to end it with saves. `controls` are those that end it by their place.
 */
export const isFilledIn = ({scope}: ComposerElements, controls: readonly Element[]): boolean =>
	scope.querySelector(aboutPerson) !== null ||
	countLines(scope) > MOST_LINES ||
	(controls.length > 0 && controls.every(control => saves.test(wordsOf(control).trim())));
