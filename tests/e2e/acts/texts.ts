/** A draft Äkta has nothing to hold up: several lines, an empty one, å ä ö, signs and emoji. */
export const calmText =
	'I går lagade Åsa och jag hissen på Östra vägen 🙂\nDet tog två timmar & kostade 300 kr.\n\nNästa gång ringer vi Per först';

/** A draft with a number of somebody else's, from those kept free for films and books (the Swedish authority, read 2026-11-22). */
export const pausingText =
	'Frågor om ombyggnaden?\nRing Eva Lund hemma, hennes privata nummer är 070-174 06 05 och det går bra på måndag';

/** Words that occur nowhere but where a test typed them. */
export const canary = 'kanariegult zyxwvä';
