import type {OpenedSet, OpenedText} from '../../../authoring/open-file.ts';
import type {StudioStrings} from './sv.ts';

type TextTrouble = Extract<OpenedText, {trouble: string}>['trouble'];
type SetTrouble = Extract<OpenedSet, {set?: undefined}>;

/** A sentence on why a document could not be opened; `name` is the file's. */
export const textTrouble = (trouble: TextTrouble, name: string, {reader}: StudioStrings): string =>
	trouble === 'empty' ? reader.trouble.empty : reader.trouble[trouble](name);

/** A sentence on why a file with a set could not be opened; `name` is the file's. */
export const setTrouble = (found: SetTrouble, name: string, {files}: StudioStrings): string => {
	if (found.trouble === 'place') return files.place(name, found.place);
	return found.trouble === 'not-ours' ? files.notOurs(name) : files[found.trouble](name);
};
