import type {CheckId, Law} from './finding.ts';

const law = (country: string, url: string, sv: string, en: string, recheck = '2027-11-25'): Law => ({
	country,
	source: {url, read: '2026-11-25', recheck},
	fact: {sv, en},
});

const constitution = 'https://lagen.nu/1974:152';
const pressFreedom = 'https://lagen.nu/1949:105';
const section7 = 'https://www.law.cornell.edu/uscode/text/29/157';

const free = law(
	'SE',
	constitution,
	'I Sverige har var och en yttrandefrihet mot det allmänna (regeringsformen 2 kap. 1 §). Offentligt anställda får säga vad de tycker om verksamheten utan att fråga. Privat anställda får också kritisera, inom den lojalitet som följer med anställningen.',
	'In Sweden everybody has freedom of expression towards public bodies (Instrument of Government 2:1). Public employees may say what they think of the organisation without asking. Private employees may criticise too, within the loyalty that comes with employment.',
);

const together = law(
	'US',
	section7,
	'I USA skyddar National Labor Relations Act (avsnitt 7) att anställda talar med varandra och andra om lön och villkor, med eller utan fack. Måttstocken för arbetsgivares regler har ändrats flera gånger, senast i Stericycle 2023; läs var den står i dag.',
	'In the US the National Labor Relations Act (section 7) protects employees who talk with each other and others about pay and conditions, with or without a union. The yardstick for employers’ rules has changed several times, most recently in Stericycle 2023; read where it stands today.',
	'2027-02-25',
);

const informants = law(
	'SE',
	pressFreedom,
	'I Sverige får den som är offentligt anställd lämna uppgifter till medier för publicering. Arbetsgivaren får inte leta efter källan eller straffa den (tryckfrihetsförordningen 3 kap. 5 och 6 §§). Liknande skydd gäller i offentligt finansierad vård, skola och omsorg i privat regi (lag 2017:151).',
	'In Sweden public employees may give information to the media for publication. The employer may neither look for the source nor punish it (Freedom of the Press Act 3:5–6). Similar protection applies in publicly funded care, schools and social services run privately (Act 2017:151).',
);

const unions = law(
	'SE',
	'https://lagen.nu/1976:580',
	'I Sverige är föreningsrätten skyddad (medbestämmandelagen 7 och 8 §§), och det allmänna får inte tvinga någon att visa sin åskådning (regeringsformen 2 kap. 2 §).',
	'In Sweden the right of association is protected (Co-determination Act 7–8), and public bodies may not force anybody to show their convictions (Instrument of Government 2:2).',
);

const payTransparency = law(
	'EU',
	'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
	'I EU får arbetstagare inte hindras från att berätta om sin lön för att hävda rätten till lika lön (direktiv 2023/970, artikel 7), som länderna skulle ha infört senast den 7 juni 2026.',
	'In the EU workers may not be kept from disclosing their pay to uphold the right to equal pay (Directive 2023/970, article 7), due in national law by 7 June 2026.',
	'2027-02-25',
);

const whistleblowers = law(
	'SE',
	'https://lagen.nu/2021:890',
	'I Sverige är det förbjudet att hindra eller straffa den som larmar om missförhållanden av allmänintresse, och avtal som tar bort skyddet gäller inte (lag 2021:890). Den som larmar får vända sig direkt till en myndighet.',
	'In Sweden it is forbidden to hinder or punish people who report wrongdoing of public interest, and agreements that take the protection away are void (Act 2021:890). They may go directly to an authority.',
);

const whistleblowersEu = law(
	'EU',
	'https://eur-lex.europa.eu/eli/dir/2019/1937/oj',
	'I EU får den som larmar om brott mot unionsrätten vända sig till en intern kanal eller direkt till en myndighet, och skyddas mot repressalier (direktiv 2019/1937).',
	'In the EU people who report breaches of Union law may use an internal channel or go directly to an authority, and are protected against reprisals (Directive 2019/1937).',
);

const tradeSecrets = law(
	'SE',
	'https://lagen.nu/2018:558',
	'I Sverige är en företagshemlighet information som hålls hemlig och vars röjande skadar konkurrensen. Egen yrkeskunskap, brott och allvarliga missförhållanden är ingen företagshemlighet (lag 2018:558, 2 §).',
	'In Sweden a trade secret is information kept secret whose disclosure harms competition. Ordinary professional skill, crime and serious wrongdoing are no trade secrets (Act 2018:558, section 2).',
);

const dataProtection = law(
	'EU',
	'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
	'I EU behöver den som kontrollerar vad anställda skriver en rättslig grund, ett ändamål som kräver det, och öppen information i förväg (dataskyddsförordningen, artiklarna 5, 6 och 13).',
	'In the EU whoever checks what employees write needs a legal basis, a purpose that requires it, and open information beforehand (GDPR, articles 5, 6 and 13).',
);

const discrimination = law(
	'SE',
	'https://lagen.nu/2008:567',
	'I Sverige är det förbjudet att missgynna någon på jobbet av skäl som har samband med etnisk tillhörighet, religion, kön eller någon annan av diskrimineringsgrunderna (lag 2008:567).',
	'In Sweden it is forbidden to disadvantage somebody at work for reasons connected with ethnicity, religion, sex or another of the grounds of discrimination (Act 2008:567).',
);

const opinions = law(
	'SE',
	constitution,
	'I Sverige får ingen tvingas av det allmänna att visa sin åskådning (regeringsformen 2 kap. 2 §). Gillanden på beställning kan också bli dold reklam.',
	'In Sweden nobody may be forced by public bodies to show their convictions (Instrument of Government 2:2). Likes on command can also become hidden advertising.',
);

/** The legal facts of each check, the closest first where no country is known. */
export const laws: {readonly [C in CheckId]?: readonly Law[]} = {
	L03: [together],
	L04: [free],
	L05: [free, together],
	L06: [payTransparency, together],
	L07: [unions, together],
	L08: [informants],
	L09: [informants],
	L11: [whistleblowers, whistleblowersEu],
	L12: [tradeSecrets, together],
	L13: [opinions],
	L14: [dataProtection],
	L18: [discrimination],
};

const holdsIn = (country: string, {country: of}: Law): boolean =>
	of === country || (of === 'EU' && memberStates.has(country));

const memberStates: ReadonlySet<string> = new Set(
	'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/**
 * The legal fact a finding carries: one that holds in `country` when it is known (undefined when none does), else the closest of the check;
 * undefined for checks without one.
 */
export const lawFor = (check: CheckId, country?: string): Law | undefined => {
	const known = laws[check];
	if (!country) return known?.[0];
	return known?.find(each => holdsIn(country.toUpperCase(), each));
};
