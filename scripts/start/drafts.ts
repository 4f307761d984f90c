import {composers, type PracticeComposer} from '../acts/composers.ts';

/** A draft the demonstration types: where, and in which language its tips are printed. */
export type DemoDraft = {
	readonly composer: PracticeComposer;
	readonly language: 'sv' | 'en';
	readonly text: string;
	/** Names the pictures of this draft. */
	readonly picture: string;
};

// The telephone number is one of those the Swedish authority keeps free for films and books (read 2026-11-22).
const swedish = `Vi är oerhört stolta över att kunna erbjuda innovativa helhetslösningar i världsklass.
Gilla och dela om du håller med! 😊

Frågor om ombyggnaden? Ring Eva Lund hemma, hennes privata nummer är 070-174 06 05.`;

const english = `We are thrilled to announce a game-changing synergy! 😊
Like and share if you agree.

Ask Eva at home: her private number is 070-174 06 05.`;

/** A Swedish draft, an English one, and the Swedish one again on a second network. */
export const swedishDraft: DemoDraft = {
	composer: composers.linkedinClassic,
	language: 'sv',
	text: swedish,
	picture: 'linkedin',
};
export const englishDraft: DemoDraft = {composer: composers.x, language: 'en', text: english, picture: 'x'};
export const sameOnMastodon: DemoDraft = {
	composer: composers.mastodon,
	language: 'sv',
	text: swedish,
	picture: 'mastodon',
};
