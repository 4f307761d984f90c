/** A draft Äkta has nothing to hold up: several lines, an empty one, å ä ö, signs and emoji. */
export const calmText = 'I går åkte Åsa hit 🙂\nBil & tåg, 300 kr.\n\nÖl sen';

/** A draft with a number of somebody else's, from those kept free for films and books (the Swedish authority, read 2026-11-22). */
export const pausingText = 'Ring Eva hemma 🙂\nHennes privata nummer är 070-174 06 05 i dag';

/** Words that occur nowhere but where a test typed them. */
export const canary = 'kanariegult zyxwvä';
