/** What a thing that lets somebody in is called, by how much each shape of value beside it then says. */
export type CodeName =
	| 'password'
	| 'pass'
	| 'pin'
	| 'code'
	| 'lock'
	| 'login'
	| 'net'
	| 'key'
	| 'service'
	| 'network'
	| 'sent';

/** First parts of Swedish compounds in -kod that sort, price or describe and open nothing: an expression without anchors. */
export const otherCodes =
	'färg|kulör|post|land|lands|käll|qr|rabatt|kampanj|fel|morse|kläd|streck|status|gen|rikt|värde|present\\p{L}*|produkt|artikel|valuta|språk|tids|erbjudande|bonus|reklam|värv\\p{L}*|kurs|diagnos|clearing|swift|iso|uppförande|heders|dress|barn|program|medlems|projekt|ordnings?|hex|maskin|binär|etiska|etik|öppen|mall|zip|plats|stil|grund|exempel|skräp|test|bransch|sni|moms|kommun|åtgärds|orsaks|flygplats|flyg|biljett|boknings?|vm|vän|spel|fusk|exit|bygg|sälj|säljar|vunnen|prislista|avsändar|kund|varu|batch|tull|dna|arv|radio|e|inbjudnings?|tävlings?';
const prefixes =
	'(?:nät|wi-?fi|skärm|cykel|dörr|port|grind|häng|nyckel|kod|bil|insta|mejl|mail|admin|elev|hem|jobb|lösen|gäst|kombi|dator|mobil|telefon|skåps?|förråds?|garage|entré|box|kassa|vapen|källar|bak|ytter)';

const names: readonly (readonly [CodeName, RegExp])[] = [
	[
		'password',
		/^(?:(?:\p{L}|-){0,20}-)?(?:\p{L}{0,12}lösen(?:ord|ordet|orden|fras|frasen|kod|koden)?|\p{L}{0,8}losenord(?:et)?|losen|lösenet|passord(?:et)?|kodord(?:et)?|password|passwords?|passwd|passphrase|pword|pwd|pw|psw|pass-?word|passw)$/u,
	],
	['pass', /^(?:pass)$/u],
	[
		'pin',
		/^(?:(?:\p{L}{2,12}-)?pin-?(?:kod|koden|koder|code|codes)?|puk(?:-?kod(?:en)?|-?code)?|pass-?codes?|otp|2fa|mfa|tan|cvc2?|cvv2?|engångskod\p{L}*|säkerhetskod\p{L}*)$/u,
	],
	[
		'code',
		new RegExp(
			`^(?!(?:${otherCodes})-?kod)(?:[\\p{L}-]{0,24}?kod(?:en|er|erna)?|codes?|kombination(?:en)?|combination|combo|keycode|doorcode|[\\p{L}-]{2,20}-code)$`,
			'u',
		),
	],
	[
		'lock',
		new RegExp(
			`^(?:${prefixes}?(?:lås(?:et)?|larm(?:et)?|skåp(?:et)?|box(?:en)?|dosa(?:n)?|panel(?:en)?)|grind(?:en)?|port(?:en|telefonen)?|dörr(?:en)?|bom(?:men)?|garage(?:t)?|kassaskåp(?:et)?|knappsats(?:en)?|entré(?:n)?|padlock|lock|locker|lockbox|keybox|keysafe|safe|keypad|entry|entrance|gate|door|alarm|opener|unlocks?|intercom|buzzer|tablet|ipad|padda(?:n)?|surfplatta(?:n)?|låses|öppnas|låser|opens|skärmlås(?:et)?)$`,
			'u',
		),
	],
	[
		'login',
		/^(?:log-?in|logins|inlogg(?:et|ning|ningen|ningar|ningsuppgifter)?|loggar|logga|logged|creds?|credentials|user(?:name|id)?|uid|användar(?:e|namn|namnet|id)?|admin|root|administrator|ssh|ftp|sftp|rdp|vpn|konto(?:t)?|\p{L}{2,12}konto(?:t)?|account|acct|userpass|signin)$/u,
	],
	[
		'net',
		/^(?:wi-?fi|wlan|router(?:n|ns|s)?|hotspot|gästnät(?:et)?|nätet|nätverk(?:et)?|\p{L}{2,12}nät(?:et)?|network|ssid|bredband(?:et)?)$/u,
	],
	[
		'key',
		/^(?![^\s]*(?:public|pub_?key|csrf|xsrf|keyword|primary|foreign|cache|partition|sort_?key))(?:[\p{L}\d_.-]{0,30}(?:key|token|tokenen|secret|sid|nyckel|nyckeln|nycklar|api)|bearer|hemlighet(?:en)?|webhook|licens(?:en|nyckel|nyckeln)?|bott?en|bot|\p{L}{2,14}-bott?(?:en)?|apikey)$/u,
	],
	[
		'service',
		/^(?:keys|tokens|secrets|spotify|netflix|hulu|hbo|disney|viaplay|prime|gmail|icloud|zoom|teams|meet|outlook|hotmail|swish|paypal|venmo|airbnb|amazon|google|apple|app|appen|\p{L}{2,14}-appen|tesla|bank(?:en|ing)?|portal(?:en)?|moodle|canvas|vklass|unikum|schoolsoft|server(?:n)?|laptop|dator(?:n)?|datorn|mejl(?:en)?|mail(?:en)?|telly|tv|tv:n|phone|mobil(?:en)?|pc)$/u,
	],
	[
		'network',
		/^(?:insta|instagram|facebook|fb|discord|steam|roblox|fortnite|minecraft|xbox|psn|tiktok|snap|snapchat|telegram)$/u,
	],
	['sent', /^(?:sent|texted|messaged|skickade|smsade|smsa|mejlade)$/u],
];

/** The names of a thing that lets somebody in, beginning with the one that says most; undefined for any other word. */
export const codeNameOf = (word: string): CodeName | undefined => names.find(([, shape]) => shape.test(word))?.[0];

/** Cheap look for any of the names. */
export const mayNameCode =
	/lös|losen|pass|kod|code|pin|puk|pw|kombi|combi|combo|lås|lock|larm|alarm|skåp|box|grind|gate|port|dörr|door|bom|garage|safe|keypad|knappsats|entr|öppna|open|log|cred|user|använd|admin|root|ssh|ftp|vpn|konto|account|wi-?fi|wlan|router|hotspot|nät|network|ssid|key|token|secret|nyck|hemlig|bot|api|spotify|netflix|hulu|hbo|disney|insta|gmail|zoom|otp|2fa|mfa|cv[cv]|fortnite|roblox|steam|minecraft|xbox|psn|tiktok|snap|outlook|hotmail|paypal|venmo|airbnb|amazon|google|apple|app|tesla|bank|portal|moodle|canvas|vklass|unikum|schoolsoft|server|laptop|dator|mejl|mail|phone|mobil|sent|skicka|sms|text|word/;
