import type {InBoth} from './finding.ts';

/** Said once by whoever shows legal facts. */
export const notAdvice: InBoth = {
	sv: 'Det här är allmänna upplysningar om lagen, inte juridisk rådgivning. Fakta har datum; läs dem igen när dagen är inne.',
	en: 'This is general information about the law, not legal advice. The facts carry dates; read them again when the day has come.',
};
