import {useEffect, useState} from 'preact/hooks';

const SETTLE = 1500;

/** The text for a live region: `text` once it has stood for 1.5 s, and as before while the person still writes. */
export function useAnnouncement(text: string, ready: boolean): string {
	const [spoken, setSpoken] = useState('');
	useEffect(() => {
		if (!ready || text === spoken) return;
		const timer = setTimeout(() => setSpoken(text), SETTLE);
		return () => clearTimeout(timer);
	}, [text, ready, spoken]);
	return spoken;
}
