import {bilingualPhrases, phraseSignal} from './phrases.ts';

/** Followers, likes and views told as a feat, or praise of oneself wrapped as modesty. */
export const bragging = phraseSignal(
	bilingualPhrases(
		`(nått|nådde|passerat|passerade|över|rekord|fått|firar|slog|spräckte) ([\\p{L}\\d]+ ){0,4}(följare|gillningar|likes|visningar|prenumeranter|impressions)
\\d[\\d .]{0,12}(k |tusen |miljoner? )?(följare|likes|gillningar|visningar|prenumeranter)
ödmjuk\\p{L}* och (tacksam|stolt|hedrad|glad)\\p{L}*|så ödmjuk\\p{L}*|hatar att skryta|inte för att skryta|brukar inte skryta|vem hade trott att lilla|tänk att lilla jag|ännu en utmärkelse|(råkade|råkar) (vinna|bli utsedd|få pris)`,
		`(reached|hit|passed|over|record|celebrating|celebrate|got|surpassed|crossed|gained) ([\\p{L}\\d]+ ){0,4}(followers|likes|views|impressions|subscribers)
\\d[\\d ,.]{0,12}(k |thousand |million |m |\\+ )?(followers|likes|views|impressions|subscribers)
humbled (to|by|and)|so humbled|hate to brag|not to brag|humble brag|little old me|yet another award|somehow (won|got named)|can't believe they (picked|chose) me`,
	),
);
