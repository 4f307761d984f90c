import type {CheckId, InBoth} from './finding.ts';

/** What a check asks the writer, where no form is sure; absent for checks that say what is missing by themselves. */
export const questions: {readonly [C in CheckId]?: InBoth} = {
	L01: {
		sv: 'Vad är ni oroliga för här, och vad går bra i stället?',
		en: 'What are you worried about here, and what works instead?',
	},
	L02: {sv: 'Vad vill ni att läsaren gör, och varför?', en: 'What would you like the reader to do, and why?'},
	L03: {
		sv: 'Vad menas med orden? Kan ni ge ett exempel på något som går fint, och ett på något som sårar?',
		en: 'What do these words mean? Can you give one example that’s fine, and one that hurts?',
	},
	L04: {
		sv: 'Gäller det den som talar för er, eller alla som talar om jobbet?',
		en: 'Is this about those who speak for you, or about everybody who speaks of work?',
	},
	L05: {sv: 'Vart vänder man sig med något som är fel?', en: 'Where do people turn with something that’s wrong?'},
	L09: {
		sv: 'Vad vill ni veta: vem som sa det, eller vad som var fel?',
		en: 'What would you like to know: who said it, or what was wrong?',
	},
	L10: {
		sv: 'Vem hjälper den som har gjort fel, och vad händer först?',
		en: 'Who helps when something’s gone wrong, and what happens first?',
	},
	L11: {
		sv: 'Vart kan man larma, inne och hos en myndighet?',
		en: 'Where can people raise an alarm, inside and with an authority?',
	},
	L12: {sv: 'Vilka få saker är det som är hemliga, och varför?', en: 'Which few things are secret, and why?'},
	L13: {sv: 'Vad händer med den som inte vill?', en: 'What about those who’d rather not?'},
	L14: {
		sv: 'Vad är det ni behöver se, och räcker det med era egna konton?',
		en: 'What do you need to see, and would your own accounts be enough?',
	},
	L15: {sv: 'Vem behöver kunna skriva skyddad?', en: 'Who needs to be able to write protected?'},
	L16: {sv: 'Var räcker det att det står en gång?', en: 'Where is once enough?'},
	L17: {sv: 'Får man säga vad som var svårt också?', en: 'May people say what was hard, too?'},
	L18: {sv: 'Vad i arbetet kräver det här?', en: 'What in the work requires this?'},
	L22: {sv: 'Vilka samtal vill ni ha fler av?', en: 'Which conversations would you like more of?'},
	L25: {sv: 'Vem skulle inte få läsa det här?', en: 'Who shouldn’t read this?'},
};
