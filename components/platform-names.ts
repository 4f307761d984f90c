const NAMES: {readonly [platform: string]: string} = {
	bluesky: 'Bluesky',
	facebook: 'Facebook',
	instagram: 'Instagram',
	linkedin: 'LinkedIn',
	mastodon: 'Mastodon',
	reddit: 'Reddit',
	threads: 'Threads',
	x: 'X',
	youtube: 'YouTube',
};

/** The name a network goes by; undefined for the practice page and sites Äkta does not know. */
export function platformName(platform: string): string | undefined {
	return NAMES[platform];
}

/** The networks a person can choose a home for, in alphabetical order. */
export const platformsWithName: readonly string[] = Object.keys(NAMES);
