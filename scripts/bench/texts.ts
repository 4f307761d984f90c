/** Sentences of ordinary posts, invented; `N` becomes a number no other text has, so that no cache can answer. */
const sentences = [
	'Last Tuesday Amira swapped lamp N in the stairwell and the whole house noticed.',
	'We are really excited to finally share what the team has been building since week N!',
	'The report was written by three colleagues, and it was read by N people in a single day.',
	'Has anyone here tried to measure the light outside number N at night?',
	'Basically, it is very important to leverage best practices, at the end of the day, in all N cases.',
	'Thank you so much @lingonby for the help with case N, it made a real difference 🙏',
	'Read more at https://www.lingonby.example/news/N and tell me what is missing.',
	'I was wrong about the price in post N, and I am sorry about that.',
	'Our customers said that the app was slow, so we rewrote part N of it from scratch.',
	'Join us on Friday at 17:30 in room N, there will be coffee and plenty of questions.',
	'It could perhaps be argued that option N is somewhat better than most of the others.',
	'👉 Step N: write down what you know, and what you do not know yet.',
	'There is no doubt that the N-year-old building has been neglected for far too long.',
	'What would you do with N kronor if the neighbours could decide together?',
	'The results were presented yesterday, and N of them were, quite frankly, amazing.',
	'Call the desk on 0N if the door is stuck, they answer within an hour. #lamps #lingonby',
	'A good colleague asks twice before N new things are promised to someone else.',
	'She mentioned that the old solution had been utilized by N departments for years.',
];

let fresh = 0;

/** A text of this many UTF-16 units that no earlier call has made; lines and paragraphs as in a post. */
export const freshText = (length: number): string => {
	let text = '';
	for (let index = 0; text.length < length; index++) {
		fresh++;
		const sentence = sentences[index % sentences.length] ?? '';
		text += sentence.replace('N', String(1000 + fresh)) + (index % 6 === 5 ? '\n\n' : ' ');
	}
	return text.slice(0, length);
};
