import type {Rule} from '../../engine/rule.ts';

export default {
points:[4,2],level:'hint',start:'off',on:{surfaces:['post','share','title','comment']},
when:{count:{of:{phrase:{
sv:['revolutionerande','banbrytande','unik* möjlighet*','helt unik*','världsledande','i världsklass','enastående','oöverträffad*','extraordinär*','spektakulär*','sensationell*','livsförändrande','magisk*','otrolig*','fantastisk*','bäst någonsin','game changer','nästa generationens','sjukt (bra|stolt*|taggad*|nöjd*)','supertaggad*','superstolt*','makalös*','hisnande','häpnadsväckande','fenomenal*'],
en:['revolutionary','groundbreaking','game-chang*','game changer','world-class','world-leading','unparalleled','unmatched','unrivalled','incredible','amazing','mind-blowing','phenomenal','breathtaking','stunning','extraordinary','life-changing','next-gen*','once-in-a-lifetime','one of a kind','second to none','super excited','beyond excited','jaw-dropping','unbelievable','best ever'],
}},distinct:true,atLeast:{else:2,reddit:1,mastodon:1,title:1}}},
say:{
sv:{saw:'Här står ”{words}”.',why:'Starka ord ber läsaren att ta ditt ord på det. En siffra eller bild låter läsaren tycka själv.',try:'Visa det som gjorde dig så glad: siffran, bilden eller vad någon sa.'},
en:{saw:'This says “{words}”.',why:'Strong words ask readers to take it on trust. A number or a photo lets them reach the verdict themselves.',try:'Show what made you this happy: the number, the photo, what somebody said.'}},
source:{url:'https://doi.org/10.1111/j.1083-6101.2006.00019.x',read:'2026-11-22'},
examples:{
sv:{tip:['En banbrytande lampa med enastående ljus.','Påhittlampan visar ett fantastiskt ljus, bäst någonsin!'],none:['Lampan läser av rummet varje minut. Förra veckan hittade den ett fönster på glänt.','Fantastisk kväll vid sjön i går.','”Helt unik och banbrytande produkt”, stod det på lådan. Det var en lampa.']},
en:{tip:['A groundbreaking lamp with unparalleled light.','Our world-class team built a truly game-changing switch.'],none:['The lamp reads the room every minute. Last week it found a window left open.','Amazing evening by the lake yesterday.']},
}}
 satisfies Rule;
