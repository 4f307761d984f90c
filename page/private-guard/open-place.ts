import {fieldNames} from './accessible-names.ts';

const forum =
	/(?<!\p{L})(forums?|boards?|topics?|posting|newreply|newthread|newtopic|add-reply|post-thread|comments?|kommentar(er|e)?|guestbook|g[aä]stbok)(?!\p{L})/iu;

// A forum has private messages too, sent by a form built alike; a case at a desk is commented on as well.
const one =
	/(?<!\p{L})(pms?|dms?|ucp|private|direct|mail|inbox|messages?|messaging|conversations?|chats?|notes?|contact|kontakt|support|tickets?|requests?|cases?|orders?)(?!\p{L})/iu;

const sentTo = (form: Element): string => {
	const action = form.getAttribute('action') ?? '';
	const base = form.ownerDocument.location.href;
	if (action === '' || !URL.canParse(action, base)) return '';
	const {pathname, search} = new URL(action, base);
	return `${pathname}${search}`;
};

const isForumForm = (form: Element): boolean => {
	const address = sentTo(form);
	return forum.test(address) && !one.test(address);
};

const asksForComment = /comment|komment|comentar|discuss|diskuss/i;

const isPost = (word: string): boolean => word.startsWith('messag');
const isThread = (word: string): boolean => word.startsWith('conversation');

/**
 * Says which words for messages mean what everybody reads, in the names of an element around a field: a forum calls a post a message in
 * a form sent to its topics, and newspapers call their comments a conversation, where the field asks for one.
 */
export const openWords = (around: readonly Element[]): ((at: Element, word: string) => boolean) => {
	const [field] = around;
	const end = around.findIndex(at => at.localName === 'form');
	const form = end === -1 ? undefined : around[end];
	const ofForum = new Set(form && isForumForm(form) ? around.slice(0, end + 1) : []);
	const isComment = field !== undefined && fieldNames(field).some(name => asksForComment.test(name));
	return (at, word) => (isThread(word) && isComment) || (isPost(word) && ofForum.has(at));
};
