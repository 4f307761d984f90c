/** The peers measured against, with their exact versions (newest on 2026-11-20); installed beside the bench, never into the project. */
export const peerVersions = {
	alex: '11.0.1',
	compromise: '14.17.0',
	'harper.js': '2.10.0',
	retext: '9.0.0',
	'retext-english': '5.0.0',
	'retext-equality': '7.1.0',
	'retext-passive': '5.0.0',
	'retext-profanities': '8.0.0',
	'retext-readability': '8.0.0',
	'@textlint/kernel': '15.8.0',
	'@textlint/textlint-plugin-text': '15.8.0',
	'textlint-rule-alex': '5.0.0',
	'textlint-rule-write-good': '2.0.0',
	'write-good': '1.0.8',
} as const;
