import {useState} from 'preact/hooks';

let made = 0;

/** An id no other element of the page has, the same as long as the component lives; also in rows added later, where Preact's own starts anew. */
export const useUniqueId = (): string => useState(() => `akta-${++made}`)[0];
