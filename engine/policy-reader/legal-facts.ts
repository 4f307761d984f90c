import type {CheckId, InBoth, Law} from './finding.ts';
import type {Organisation} from './severity.ts';

/** Where a fact was opened, and whom it binds: everybody, public bodies only or all others. */
type Ground = {
	readonly country: string;
	readonly url: string;
	readonly read?: string;
	readonly recheck?: string;
	readonly of?: 'public' | 'private';
};

const law = ({country, url, read = '2026-11-25', recheck = '2027-11-25', of}: Ground, sv: string, en: string): Law => ({
	country,
	source: {url, read, recheck},
	...(of && {of}),
	fact: {sv, en},
});

const constitution = 'https://lagen.nu/1974:152';
const pressFreedom = 'https://lagen.nu/1949:105';
const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
/** Public employees and what they say of the organisation. */
export const freeToCriticise = law(
	{country: 'SE', url: constitution, of: 'public'},
	'I Sverige har var och en yttrandefrihet mot det allmänna (regeringsformen 2 kap. 1 §). Offentligt anställda får säga vad de tycker om verksamheten utan att fråga.',
	'In Sweden everybody has freedom of expression towards public bodies (Instrument of Government 2:1). Public employees may say what they think of the organisation without asking.',
);

/** Public employees and the press. */
export const informants = law(
	{country: 'SE', url: pressFreedom, of: 'public'},
	'I Sverige får den som är offentligt anställd lämna uppgifter till medier för publicering, utom sådant som omfattas av en kvalificerad tystnadsplikt, och utan att lämna ut hemliga handlingar. Arbetsgivaren får inte leta efter källan eller straffa den (tryckfrihetsförordningen 3 kap. 5 och 6 §§, 7 kap. 22 §). Ett liknande skydd har anställda i privata skolor, vård och omsorg som till någon del betalas med offentliga pengar (lag 2017:151).',
	'In Sweden public employees may give information to the media for publication, except what is under a qualified duty of secrecy, and without handing out secret documents. The employer may neither look for the source nor punish it (Freedom of the Press Act 3:5–6 and 7:22). Employees of private schools, care and social services paid in part with public money have a similar protection (Act 2017:151).',
);

/** Joining a union. */
export const unions = law(
	{country: 'SE', url: 'https://lagen.nu/1976:580'},
	'I Sverige är föreningsrätten skyddad (medbestämmandelagen 7 och 8 §§).',
	'In Sweden the right of association is protected (Co-determination Act 7–8).',
);

/** Politics and faith of public employees. */
export const convictions = law(
	{country: 'SE', url: constitution, of: 'public'},
	'I Sverige har var och en yttrandefrihet, religionsfrihet och demonstrationsfrihet mot det allmänna (regeringsformen 2 kap. 1 §), och det allmänna får inte tvinga någon att visa sin åskådning (2 §).',
	'In Sweden everybody has freedom of expression, religion and demonstration towards public bodies (Instrument of Government 2:1), and these may not force anybody to show their convictions (2:2).',
);

/** Talking about one's own pay. */
export const payTransparency = law(
	{country: 'EU', url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj', recheck: '2027-02-25'},
	'I EU får arbetstagare inte hindras från att berätta om sin lön för att hävda rätten till lika lön (direktiv 2023/970, artikel 7), som länderna skulle ha infört senast den 7 juni 2026.',
	'In the EU workers may not be kept from disclosing their pay to uphold the right to equal pay (Directive 2023/970, article 7), due in national law by 7 June 2026.',
);

/** Patients in public care. */
export const patientSecrecy = law(
	{
		country: 'SE',
		url: 'https://www.vardhandboken.se/Uppsala-lan/arbetssatt-och-ansvar/ansvar-och-regelverk/sekretess/',
		read: '2026-11-30',
		recheck: '2027-11-30',
		of: 'public',
	},
	'I Sverige gäller sekretess i offentlig hälso- och sjukvård för uppgifter om enskildas hälsa och andra personliga förhållanden, om det inte står klart att de kan lämnas ut utan men (offentlighets- och sekretesslagen 25 kap. 1 §).',
	'In Sweden information about a person’s health and other personal circumstances is secret in public health care, unless it clearly can be disclosed without harm (Public Access to Information and Secrecy Act 25:1).',
);

/** Patients in private care. */
export const patientSecrecyInPrivate = law(
	{
		country: 'SE',
		url: 'https://ka.se/2017/01/09/har-min-kollega-brutit-mot-tystnadsplikten/',
		read: '2026-11-30',
		recheck: '2027-11-30',
		of: 'private',
	},
	'I Sverige får den som arbetar eller har arbetat i privat hälso- och sjukvård inte obehörigen röja vad hon eller han där har fått veta om någons hälsa eller andra personliga förhållanden (patientsäkerhetslagen 6 kap. 12 §).',
	'In Sweden people who work or have worked in private health care may not without authority reveal what they learnt there about a person’s health or other personal circumstances (Patient Safety Act 6:12).',
);

/** Publishing other people's details. */
export const personalData = law(
	{country: 'EU', url: gdpr},
	'I EU behöver en organisation en rättslig grund för att publicera uppgifter om andra människor (dataskyddsförordningen, artiklarna 5 och 6).',
	'In the EU an organisation needs a legal basis to publish information about other people (GDPR, articles 5 and 6).',
);

const whistleblowers = law(
	{country: 'SE', url: 'https://lagen.nu/2021:890'},
	'I Sverige är det förbjudet att hindra eller straffa den som larmar om missförhållanden av allmänintresse, och avtal som tar bort skyddet gäller inte (lag 2021:890). Den som larmar får vända sig direkt till en myndighet.',
	'In Sweden it is forbidden to hinder or punish people who report wrongdoing of public interest, and agreements that take the protection away are void (Act 2021:890). They may go directly to an authority.',
);

const whistleblowersEu = law(
	{country: 'EU', url: 'https://eur-lex.europa.eu/eli/dir/2019/1937/oj'},
	'I EU får den som larmar om brott mot unionsrätten vända sig till en intern kanal eller direkt till en myndighet, och skyddas mot repressalier (direktiv 2019/1937).',
	'In the EU people who report breaches of Union law may use an internal channel or go directly to an authority, and are protected against reprisals (Directive 2019/1937).',
);

const monitoring = law(
	{country: 'EU', url: gdpr},
	'I EU behöver den som kontrollerar vad anställda skriver en rättslig grund, ett ändamål som kräver det, och öppen information i förväg (dataskyddsförordningen, artiklarna 5, 6 och 13).',
	'In the EU whoever checks what employees write needs a legal basis, a purpose that requires it, and open information beforehand (GDPR, articles 5, 6 and 13).',
);

const discrimination = law(
	{country: 'SE', url: 'https://lagen.nu/2008:567'},
	'I Sverige är det förbjudet att missgynna någon på jobbet av skäl som har samband med etnisk tillhörighet, religion, kön eller någon annan av diskrimineringsgrunderna (lag 2008:567).',
	'In Sweden it is forbidden to disadvantage somebody at work for reasons connected with ethnicity, religion, sex or another of the grounds of discrimination (Act 2008:567).',
);

/** The legal facts of checks whose matter alone says that they hold; those of a form stand with the form. */
const lawsOfChecks: {readonly [C in CheckId]?: readonly Law[]} = {
	L11: [whistleblowers, whistleblowersEu],
	L14: [monitoring],
	L18: [discrimination],
};

const memberStates: ReadonlySet<string> = new Set(
	'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

const holdsFor = (organisation: Organisation, {country: where, of}: Law): boolean => {
	const country = organisation.country?.toUpperCase() ?? '';
	if (of && organisation.public !== (of === 'public')) return false;
	return where === country || (where === 'EU' && memberStates.has(country));
};

/**
 * The legal fact a finding carries, where the organisation's country and kind are known and it holds for them: that of its form, else of its
 * check. Undefined otherwise.
 */
export const lawFor = (check: CheckId, organisation: Organisation, ofForm: readonly Law[] = []): Law | undefined =>
	(ofForm.length > 0 ? ofForm : (lawsOfChecks[check] ?? [])).find(each => holdsFor(organisation, each));

/** Said once by whoever shows legal facts. */
export const notAdvice: InBoth = {
	sv: 'Det här är allmänna upplysningar om lagen, inte juridisk rådgivning. Fakta har datum; läs dem igen när dagen är inne.',
	en: 'This is general information about the law, not legal advice. The facts carry dates; read them again when the day has come.',
};
