/** Words that name a place for messages in an id, a class, a test id or a tag, in lower case and each whole. */
export const nameWords: ReadonlySet<string> = new Set(
	(
		'dm dms dmcomposer msg msgs im pm pms chat chats chatbox chatroom chatbot chatwindow chatpanel chatlist chatview chattab ' +
		'chattabs chatwidget chatinput mwchat webchat livechat convo convos conversation conversations inbox mail mails ' +
		'modmail inmail webmail mailbox messenger messengers whisper grok'
	).split(' '),
);

/** Beginnings of such words. */
export const nameBeginnings: readonly string[] = ['messag', 'messeng'];

/** Two words that name it when one follows the other. */
export const namePairs: ReadonlySet<string> = new Set([
	'thread composer',
	'direct thread',
	'visibility direct',
	'visibility private',
	'private reply',
]);

/**
 * What an accessible name says where it asks for a message, in lower case, anywhere in it. Left out is what also means a post
 * in the networks' own translations: Dutch "bericht" and Thai "ข้อความ" stand here only beside a word for sending.
 */
export const labelStems: readonly string[] = [
	'meddeland',
	'message',
	'messaging',
	'messenger',
	'nachricht',
	'viesti',
	'mensaje',
	'mensagem',
	'mensagen',
	'messaggi',
	'missatge',
	'mensahe',
	'mesaj',
	'mesej',
	'besked',
	'melding',
	'skilabo',
	'wiadomo',
	'zpráv',
	'üzenet',
	'poruk',
	'порук',
	'сообщен',
	'повідомлен',
	'съобщен',
	'žinut',
	'ziņoj',
	'ziņu',
	'sõnum',
	'μήνυμα',
	'μηνύμα',
	'teachtaireacht',
	'boodskap',
	'ujumbe',
	'tin nhắn',
	'メッセージ',
	'訊息',
	'讯息',
	'消息',
	'私信',
	'메시지',
	'쪽지',
	'رسالة',
	'رسائل',
	'پیام',
	'پیغام',
	'הודעה',
	'הודעות',
	'संदेश',
	'মেসেজ',
	'ส่งข้อความ',
	'พิมพ์ข้อความ',
	'een bericht schrijven',
	'schrijf een bericht',
	'stuur een bericht',
	'typ een bericht',
	'privébericht',
	'chatbericht',
	'tulis pesan',
	'kirim pesan',
	'ketik pesan',
	'napíš správu',
	'napísať správu',
];

/** Words of an accessible name that say the same, each whole and in lower case. */
export const labelWords: ReadonlySet<string> = new Set([
	'dm',
	'dms',
	'pm',
	'chat',
	'chatt',
	'chatta',
	'chatten',
	'inmail',
]);

/** First parts of a path that lead to messages, whole and in lower case. */
export const firstPaths: ReadonlySet<string> = new Set([
	'messages',
	'message',
	'messaging',
	'messenger',
	'chat',
	'chats',
	'dm',
	'dms',
	'mail',
	'direct',
	'conversations',
	'stories',
]);

/** Parts of a path that lead to messages wherever they stand. */
export const anyPaths: ReadonlySet<string> = new Set(['inbox', 'messenger']);

/** Parts of a host's name that say that all on it is messages, each whole. */
export const hostWords: ReadonlySet<string> = new Set(
	'mail chat messages messenger inbox webmail modmail whatsapp telegram signal slack discord teams outlook gmail icloud proton element matrix intercom crisp tawk zendesk'.split(
		' ',
	),
);
