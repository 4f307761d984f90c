/** A composer on a practice page: where it is, how it opens, what is written in and what publishes. */
export type PracticeComposer = {
	readonly name: string;
	readonly platform: string;
	readonly surface: string;
	readonly url: string;
	/** What the practice page calls it when it publishes. */
	readonly as: string;
	/** Pressed first, where the composer has to be opened. */
	readonly open?: string;
	readonly field: string;
	/** The control that publishes; absent where only the key does. */
	readonly publish?: string;
	/** Enter alone publishes here; a new line takes Shift too. */
	readonly enter?: true;
	/** A field that takes no line breaks. */
	readonly oneLine?: true;
	/** What is being answered, in Swedish, as the page shows it. */
	readonly parent?: {readonly text: string; readonly author: string};
	/** Absent where the store build knows the host; else the person has to let Äkta in first. */
	readonly unknown?: true;
};

const start = '[data-practice="start"]';

const linkedinPost = {
	text: 'Vi byter bokningssystem i vår. Hur har ni gjort för att få med er alla som ska använda det?',
	author: 'Karin Ek',
};

/** Every composer of the practice pages, selectors in the driver's own form (`>>>` looks into open shadow roots). */
export const composers = {
	linkedinClassic: {
		name: 'LinkedIn, Quill in a shadow root',
		platform: 'linkedin',
		surface: 'post',
		url: 'https://www.linkedin.com/feed/',
		as: 'linkedin classic post',
		open: start,
		field: '>>> .share-creation-state__text-editor .ql-editor',
		publish: '>>> .share-actions__primary-action',
	},
	linkedinSdui: {
		name: 'LinkedIn, TipTap in a dialog',
		platform: 'linkedin',
		surface: 'post',
		url: 'https://www.linkedin.com/feed/?ui=sdui',
		as: 'linkedin sdui post',
		open: start,
		field: '[componentkey="ShareBox_textEditor"]',
		publish: 'dialog[open] button.primary',
	},
	linkedinComment: {
		name: 'LinkedIn, a comment in Quill',
		platform: 'linkedin',
		surface: 'comment',
		url: 'https://www.linkedin.com/feed/',
		as: 'linkedin classic comment',
		field: 'form.comments-comment-box__form .ql-editor',
		publish: '.comments-comment-box__submit-button--cr',
		parent: linkedinPost,
	},
	linkedinSduiComment: {
		name: 'LinkedIn, a comment in TipTap',
		platform: 'linkedin',
		surface: 'comment',
		url: 'https://www.linkedin.com/feed/?ui=sdui',
		as: 'linkedin sdui comment',
		field: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"]',
		publish: '#commentButtonSection-1 button',
		parent: linkedinPost,
	},
	x: {
		name: 'X, Draft.js',
		platform: 'x',
		surface: 'post',
		url: 'https://x.com/compose/post',
		as: 'x post',
		field: '[data-testid="tweetTextarea_0"]',
		publish: '[data-testid="tweetButton"]',
	},
	xReply: {
		name: 'X, a reply',
		platform: 'x',
		surface: 'reply',
		url: 'https://x.com/karinek/status/1',
		as: 'x reply',
		field: '[data-testid="tweetTextarea_0"]',
		publish: '[data-testid="tweetButtonInline"]',
		parent: {text: 'När öppnar ni igen efter ombyggnaden?', author: 'Karin Ek'},
	},
	mastodon: {
		name: 'Mastodon, a textarea of React',
		platform: 'mastodon',
		surface: 'post',
		url: 'https://mastodon.social/home',
		as: 'mastodon post',
		field: 'textarea.autosuggest-textarea__textarea',
		publish: '.compose-form__submit button',
	},
	mastodonReply: {
		name: 'Mastodon, a reply',
		platform: 'mastodon',
		surface: 'reply',
		url: 'https://mastodon.social/home?reply',
		as: 'mastodon reply',
		field: 'textarea.autosuggest-textarea__textarea',
		publish: '.compose-form__submit button',
		parent: {text: 'Har någon provat att låta bli möten på fredagar?', author: 'Karin Ek'},
	},
	facebook: {
		name: 'Facebook, Lexical in a dialog',
		platform: 'facebook',
		surface: 'post',
		url: 'https://www.facebook.com/',
		as: 'facebook post',
		open: start,
		field: '[role="dialog"] form [role="textbox"]',
		publish: '[role="dialog"] [role="button"].primary',
	},
	facebookComment: {
		name: 'Facebook, a comment',
		platform: 'facebook',
		surface: 'comment',
		url: 'https://www.facebook.com/',
		as: 'facebook comment',
		field: 'form:has(#focused-state-composer-submit) [role="textbox"]',
		publish: '#focused-state-composer-submit [role="button"]',
		enter: true,
		parent: {text: 'När öppnar badhuset igen efter ombyggnaden?', author: 'Karin Ek'},
	},
	facebookReply: {
		name: 'Facebook, an answer to a comment',
		platform: 'facebook',
		surface: 'reply',
		url: 'https://www.facebook.com/',
		as: 'facebook reply',
		field: 'form.answer [role="textbox"]',
		enter: true,
		parent: {text: 'Och hur gör ni med parkeringen? Förra gången var det kaos.', author: 'Per Berg'},
	},
	instagram: {
		name: 'Instagram, a caption in Lexical',
		platform: 'instagram',
		surface: 'post',
		url: 'https://www.instagram.com/p/1/',
		as: 'instagram post',
		open: start,
		field: '[role="dialog"] [role="textbox"]',
		publish: '[role="dialog"] h1 + [role="button"]',
	},
	instagramComment: {
		name: 'Instagram, a comment in a textarea of React',
		platform: 'instagram',
		surface: 'comment',
		url: 'https://www.instagram.com/p/1/',
		as: 'instagram comment',
		field: 'article form textarea',
		publish: 'article form [role="button"]',
		enter: true,
		parent: {text: 'När fryser sjön i år, tror ni?', author: 'karin.ek'},
	},
	threads: {
		name: 'Threads, Lexical',
		platform: 'threads',
		surface: 'post',
		url: 'https://www.threads.com/',
		as: 'threads post',
		open: start,
		field: '.modal [role="textbox"]',
		publish: '.modal [role="button"].primary',
	},
	threadsReply: {
		name: 'Threads, an answer',
		platform: 'threads',
		surface: 'reply',
		url: 'https://www.threads.com/@karin.ek/post/1',
		as: 'threads reply',
		field: '.inline [role="textbox"]',
		publish: '.inline [role="button"].primary',
		parent: {text: 'När öppnar ni igen efter ombyggnaden?', author: 'karin.ek'},
	},
	bluesky: {
		name: 'Bluesky, TipTap',
		platform: 'bluesky',
		surface: 'post',
		url: 'https://bsky.app/',
		as: 'bluesky post',
		open: start,
		field: '[data-testid="composePostView"] .ProseMirror',
		publish: '[data-testid="composerPublishBtn"]',
	},
	blueskyReply: {
		name: 'Bluesky, an answer',
		platform: 'bluesky',
		surface: 'reply',
		url: 'https://bsky.app/',
		as: 'bluesky reply',
		open: '[data-practice="reply"]',
		field: '[data-testid="composePostView"] .ProseMirror',
		publish: '[data-testid="composerPublishBtn"]',
		parent: {text: 'Hur gör ni med sladdarna på scenen när det regnar?', author: 'Karin Ek'},
	},
	reddit: {
		name: 'Reddit, a body in Lexical',
		platform: 'reddit',
		surface: 'post',
		url: 'https://www.reddit.com/r/lingonby/submit',
		as: 'reddit post',
		field: '#post-composer_bodytext [role="textbox"]',
		publish: '>>> #inner-post-submit-button',
	},
	redditTitle: {
		name: 'Reddit, a title in a shadow root',
		platform: 'reddit',
		surface: 'title',
		url: 'https://www.reddit.com/r/lingonby/submit',
		as: 'reddit post',
		field: '>>> textarea[name="title"]',
		publish: '>>> #inner-post-submit-button',
		oneLine: true,
	},
	redditComment: {
		name: 'Reddit, a comment in a slot',
		platform: 'reddit',
		surface: 'comment',
		url: 'https://www.reddit.com/r/lingonby/comments/1',
		as: 'reddit comment',
		field: 'comment-composer-host [role="textbox"]',
		publish: 'comment-composer-host [slot="submit-button"]',
		parent: {text: 'Vet någon när det öppnar igen?', author: 'karinek'},
	},
	redditReply: {
		name: 'Reddit, an answer to a comment',
		platform: 'reddit',
		surface: 'reply',
		url: 'https://www.reddit.com/r/lingonby/comments/1',
		as: 'reddit reply',
		field: 'shreddit-comment [role="textbox"]',
		publish: 'shreddit-comment [slot="submit-button"]',
		parent: {text: 'I april, men parkeringen dröjer.', author: 'perberg'},
	},
	youtube: {
		name: 'YouTube, a plain editable element',
		platform: 'youtube',
		surface: 'comment',
		url: 'https://www.youtube.com/watch?v=1',
		as: 'youtube comment',
		open: start,
		field: '#commentbox #contenteditable-root',
		publish: '#commentbox #submit-button button',
		parent: {text: 'Så lagas en cykel', author: 'Lingonby cykelkök'},
	},
	youtubeReply: {
		name: 'YouTube, an answer to a comment',
		platform: 'youtube',
		surface: 'reply',
		url: 'https://www.youtube.com/watch?v=1',
		as: 'youtube reply',
		field: 'ytd-commentbox[is-reply] #contenteditable-root',
		publish: 'ytd-commentbox[is-reply] #submit-button button',
		parent: {text: 'Funkar det här på vintern också, eller fryser kedjan ihop?', author: '@perberg'},
	},
	youtubePost: {
		name: "YouTube, a channel's own post",
		platform: 'youtube',
		surface: 'post',
		url: 'https://www.youtube.com/@lingonbycykelkok/community',
		as: 'youtube post',
		field: 'ytd-backstage-post-dialog-renderer #contenteditable-root',
		publish: 'ytd-backstage-post-dialog-renderer #submit-button button',
	},
} as const satisfies Record<string, PracticeComposer>;
