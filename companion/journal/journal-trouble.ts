/** Why the journal could not be read or written: no room, made by a newer Äkta, held by another tab, or kept back by the browser. */
export type JournalTrouble = 'full' | 'newer' | 'blocked' | 'unavailable';
