import 'fake-indexeddb/auto';
import {deleteDB} from 'idb';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {DATABASE} from '../../../browser/storage/database-name.ts';

/** Empties the browser's storage and Äkta's own database, for a test that begins with a fresh installation. */
export const freshStorage = async (): Promise<void> => {
	fakeBrowser.reset();
	await deleteDB(DATABASE);
};
