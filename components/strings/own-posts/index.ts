import {enOwnPosts} from './en.ts';
import type {OwnPostsStrings} from './strings.ts';
import {svOwnPosts} from './sv.ts';

/** The texts on the reading of one's latest posts, in one language. */
export const ownPostsStringsIn = (language: 'sv' | 'en'): OwnPostsStrings =>
	language === 'sv' ? svOwnPosts : enOwnPosts;
