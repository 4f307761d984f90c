/** The name of Äkta's own database, which only its own pages and worker can open: a content script's `indexedDB` is its page's. */
export const DATABASE = 'akta';
