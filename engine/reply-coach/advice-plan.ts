import type {AdviceId} from './advice-texts.ts';
import type {CommentClass, HasPoint, ReplyPart} from './coach.ts';

/** What a piece of advice looks for in the reply before it keeps quiet: all of these. */
export type AdviceNeed = ReplyPart | 'owned' | 'agreed' | 'grounded' | 'explained' | 'short' | 'begun';

/** One step of a plan: what would weigh, and what in the reply shows that it is there. */
export type AdviceStep = {readonly advice: AdviceId; readonly needs: readonly AdviceNeed[]};

const step = (advice: AdviceId, ...needs: readonly AdviceNeed[]): AdviceStep => ({advice, needs});

const seen = step('seen', 'seen');
const now = step('now', 'now');
const when = step('when', 'when');
const own = step('own', 'owned');
const partly = step('partly', 'agreed');
const findOut = step('find-out', 'now', 'when');

type ByAnswer = {readonly [S in HasPoint | 'unsaid']: readonly AdviceStep[]};

const upset: ByAnswer = {
	unsaid: [seen, now, when],
	yes: [own, now, when],
	partly: [partly, now, when],
	no: [seen, step('explain', 'explained')],
	'not-known': [seen, findOut],
};

const error: ByAnswer = {
	unsaid: [seen, now],
	yes: [seen, now],
	partly: [seen, partly, now],
	no: [seen, step('ground', 'grounded')],
	'not-known': [seen, findOut],
};

const short = step('short', 'short');

/** What would weigh in a reply to a class of comment, the weightiest first; a public body in its own voice never just leaves. */
export const planAdvice = (
	kind: CommentClass,
	something: HasPoint | 'unsaid',
	isPublic: boolean,
): readonly AdviceStep[] => {
	if (kind === 'question') return [step('answer', 'answer')];
	if (kind === 'thanks' || kind === 'danger') return [seen];
	if (kind === 'crisis') return [step('known', 'known'), step('unknown', 'unknown'), now, when];
	if (kind === 'factual-error') return error[something];
	if (kind !== 'provocation' || something === 'yes' || something === 'partly') return upset[something];
	return [step(isPublic ? 'show' : 'leave', 'begun'), short];
};
