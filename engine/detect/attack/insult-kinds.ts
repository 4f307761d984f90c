/** Somebody said to be a hard word, the pronoun a word farther off, written "ur", or with "have to be" and "are and remain". */
const copula = `
yoube degree*3 det*1 degree/bad/low*4 slur
yoube degree*3 det*1 bad*3 low
yoube degree*3 low low
yoube degree*3 bad/low*3 beast $
yoube degree*3 the ~1 sup
you ~5!stop be ~1 'helt'/'totalt'/'fullkomligt'/'completely'/'utterly'/'totally'/'fucking'/'jävligt' low
you ~5!stop be ~3 'brain' 'dead'
you be 'och'/'and' ~1 'förblir'/'remain'/'always' ~3 slur/beast/worth
he 'på'/'i'/'at'/'in'/'från'/'from' ~2 be degree/det/bad/low*4 slur
'han'/'hon'/'he'/'she' be degree*2 swear degree*1 low
role be degree*2 swear degree*1 low
you 'have' 'to' 'be' the most ~1 low
you 'have' 'to' 'be' the ~1 sup
you 'måste' be det degree*1 sup
you 'måste' be the most ~1 low
`;

/** Worse or more stupid than somebody, or they than a thing. */
const comparing = `
you ~1 be degree*3 worse than det? ~2 thing/muck/slur/beast
yoube degree*3 worse than
yoube degree*3 low as
'någon'/'nån'/'anyone'/'anybody'/'someone' ~1 worse ~1 than you/'dig'/'dej' -'think' -'tror' -'know' -'vet'
< low as ~2 _ be you
< low as ~3 , 'that' be you
thing ~4 have/be ~2 smarter ~2 than 'dig'/'dej'
`;

/** The same where a "never" or "not" is part of it. */
const comparingWithNot = `
never ~2 'sett'/'träffat'/'mött'/'seen'/'met'/'known' ~2 worse ~2 than you/'dig'/'dej'
'come'/'comes' worse than you/'dig'/'dej'
< worse than you/'dig'/'dej' -'think' -'tror' -'know' -'vet'
you ~1 none ~1 'seem'/'appear'/'got'/'have' ~3 'all' ~2 'marbles'
`;

/** A wretched figure, shouted out. */
const exclaimed = `
what det*1 sorry bad*3 soft/beast ~1 you be
vad degree*1 low you be
'gud'/'fan'/'herregud' vad degree*2 low you be
'va' degree*2 low you be
`;

/** A hard word at the end of what somebody is told to do. */
const told = `
< 'get' 'a' 'life' ,? bad/low*2 slur/dolt
< 'grow' 'up' ,? bad/low*2 slur/dolt
< 'calm' 'down' ,? bad/low*2 slur/dolt
< 'sit' 'down' ,? bad/low*2 slur/dolt
< 'pipe' 'down' ,? bad/low*2 slur/dolt
< 'shut' 'it' ,? you? bad/low*2 slur/dolt
< 'shut' 'up' ,? bad/low*2 slur/dolt
< 'go' 'home' ,? bad/low*2 slur/dolt
< 'go' 'to' 'bed' ,? bad/low*2 slur/dolt
< 'go' 'to' 'bed' ,? you? 'old' 'fart'/'farts'
you 'old' 'fart'/'farts'
< 'nice' 'try' ,? bad/low*2 slur/dolt $
< 'cry' 'more' ,? bad/low*2 slur/dolt $
< 'cope' 'harder' ,? bad/low*2 slur/dolt $
< 'be' 'quiet' ,? bad/low*2 slur/dolt $
< 'listen'/'look' ,? you? bad/low*2 slur $
< 'read' 'up' ,? bad/low*2 slur/dolt $
< 'ok'/'okay'/'whatever'/'bye'/'jaha'/'hejdå'/'visst'/'okej'/'oki'/'mkay' ,? bad/low*2 slur $
< 'skaffa' 'ett' 'liv' $
< 'skaffa' 'ett' 'liv' ,? bad/low*2 slur/dolt
< 'lugna' 'dig'/'dej'/'er' ,? bad/low*2 slur/dolt $
< 'lugn' ,? bad/low*2 slur $
< 'skärp' 'dig'/'dej'/'er' ,? bad/low*2 slur/dolt $
< 'läs' 'på' ,? bad/low*2 slur/dolt $
< 'åk' 'hem' ,? bad/low*2 slur/dolt $
< 'gå' 'hem' ,? bad/low*2 slur/dolt $
< 'va'/'var' 'tyst' ,? bad/low*2 slur/dolt $
< 'god' 'natt' ,? bad/low*2 slur $
< 'gå' 'och' 'lägg' 'dig' ,? bad/low*2 slur/dolt
'shut' 'it' you ~1 soft/slur/dolt/beast/'fairy'/'ponce' $
`;

/** Kinds of insults that a "not" takes back, in both languages, as lines of a grammar. */
export const saidKinds = [copula, comparing].join('\n');

/** Kinds of insults no "not" reaches. */
export const calledKinds = [comparingWithNot, exclaimed, told].join('\n');
