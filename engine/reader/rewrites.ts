import type {CheckId, InBoth} from './finding.ts';

/** Forms that invite, for sentences whose own matter says nothing that can be kept. Stretches in brackets are gaps to fill. */
export const rewrites: {readonly [C in CheckId]?: InBoth} = {
	L01: {
		sv: 'Du får gärna berätta om [det som går bra att berätta]. När det gäller [det känsliga], gör så här: [ett sätt som fungerar], och fråga [namn] när du är osäker.',
		en: 'You are welcome to talk about [what is fine to share]. When it comes to [what is sensitive], here is how: [a way that works], and ask [name] when you are unsure.',
	},
	L02: {
		sv: 'Osäker på hur något landar? Fråga [namn], så hjälps ni åt.',
		en: 'Unsure how something will land? Ask [name], and you can work it out together.',
	},
	L03: {
		sv: 'Skriv gärna som du själv pratar. Det som kan skada någon är till exempel [två exempel], och det här går fint: [två exempel].',
		en: 'Feel free to write the way you talk. What can hurt somebody is for example [two examples], and these are fine: [two examples].',
	},
	L04: {
		sv: 'Du får gärna tala för dig själv när du vill. Vill du tala för [organisationen] hjälper [namn] dig i gång.',
		en: 'You are welcome to speak for yourself whenever you like. If you would like to speak for [the organisation], [name] can help you get started.',
	},
	L05: {
		sv: 'Är något fel hos oss? Säg det gärna inne först om du kan, till [namn]. Du får säga det här också.',
		en: 'Is something wrong here? If you feel able to, tell [name] first. You are free to say it here too.',
	},
	L06: {
		sv: 'Du får prata om din lön och dina villkor, med kollegor, med facket och med andra.',
		en: 'You are free to talk about your pay and your conditions, with colleagues, with a union and with others.',
	},
	L07: {
		sv: 'Du får tycka och skriva som du vill om fack, politik och tro. Det som står i [organisationens] namn hjälper [namn] till med.',
		en: 'You are free to think and write as you like about unions, politics and faith. With what is said in the name of [the organisation], [name] can help.',
	},
	L08: {
		sv: 'Du behöver inte svara när en journalist ringer. Du får. Vill du ha stöd finns [namn] på [telefon].',
		en: 'You do not have to answer when a journalist calls. You are free to. If you would like support, [name] is on [phone].',
	},
	L09: {
		sv: 'Den som berättar något får vara anonym, och ingen frågar efter källan. Har du sett något som är fel får du gärna säga det till [namn].',
		en: 'Whoever tells something is free to stay anonymous, and nobody asks for the source. If you see something that is wrong, you are welcome to tell [name].',
	},
	L10: {
		sv: 'Blir något fel hjälper [namn] dig att rätta det. Det lagen kräver är [hemligheter, hot, det som inte är offentligt än], och [namn] hjälper till att avgöra vad som är vad.',
		en: 'If you get something wrong, [name] will help you put it right. What the law asks for is [secrets, threats, what is not public yet], and [name] can help tell which is which.',
	},
	L11: {
		sv: 'Ser du något allvarligt kan du berätta för [namn eller kanal], eller direkt för en myndighet. Du är välkommen med det, hur du än väljer.',
		en: 'If you see something serious you can tell [name or channel], or go directly to an authority. You are welcome to, whichever way you choose.',
	},
	L12: {
		sv: 'Fem saker är hemliga, och det här är skälen: [fem saker med skäl]. Resten får du gärna berätta om.',
		en: 'Five things are secret, and these are the reasons: [five things with reasons]. You are welcome to talk about the rest.',
	},
	L13: {
		sv: 'Vill du dela något från [organisationen]? Här är texten, skriv gärna om den med egna ord: [länk]. Låter du bli är det lika bra.',
		en: 'Would you like to share something from [the organisation]? Here is the text, and you are welcome to put it in your own words: [link]. If you would rather leave it, that is just as good.',
	},
	L14: {
		sv: 'Dina privata konton är dina. Vill du ha råd om dem får du gärna fråga [namn].',
		en: 'Your private accounts are yours. If you would like advice about them, you are welcome to ask [name].',
	},
	L15: {
		sv: 'Skriv gärna öppet när det hör till jobbet, och skyddat när det behövs. Du får gärna fråga [namn] hur.',
		en: 'Feel free to write openly when it belongs to your job, and protected when you need to. You are welcome to ask [name] how.',
	},
	L16: {
		sv: 'Nämn gärna att du jobbar här när du rekommenderar något av vårt, så att läsaren kan bedöma själv.',
		en: 'If you recommend something of ours, mention that you work here so that readers can judge for themselves.',
	},
	L17: {
		sv: 'Berätta gärna vad som gick bra, och vad som var svårt. Det är okej att säga båda.',
		en: 'You are welcome to say what went well, and what was hard. It is fine to say both.',
	},
	L18: {
		sv: 'Du får synas och höras som den du är.',
		en: 'You are welcome to be seen and heard as who you are.',
	},
	L22: {
		sv: 'Räkna gärna samtalen hellre: [hur många frågor som fick ett svar som hjälpte].',
		en: 'You are welcome to count conversations instead: [how many questions got an answer that helped].',
	},
	L25: {
		sv: 'Råden finns för alla att läsa på [plats]. Säg gärna till [namn] om något skaver.',
		en: 'Everyone is welcome to read this guidance at [place]. Tell us, or [name], if something feels wrong.',
	},
};
