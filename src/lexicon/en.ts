export const en = `
small: the, and, is, was, it, its, this, that, of, my, you, your, with, for, have, has, just, been, they, are, when, would, she,
  he, who, how, what, about, i, to, a, in, on, so, but, not, me, at, be, if, like, all, im, dont, cant, ive, will, do, did, up,
  out, get, got, there, here, from, or, an, as, by, one, more, because, then, them, her, him, his, we, us, could, anyone, everyone
die: to die, wanna die, want die, id die, wna die, could die, might die, should die, will die, ill die, me die, i die, i died,
  ded, dead, dying, death, dies, died, be dead, dieing
killSelf: kms, kill myself, killing myself, killed myself, kill himself, kill herself, kill themself, kill themselves,
  killing herself, killing himself, suicid*, unaliv*, sewerslid*, sewer slid*, sui, end my life, ending my life, take my life,
  take my own life, take his own life, self delet*, end myself, off myself, offing myself, take her own life, ctb, ending it,
  end it all, ending it all, end things, want to end it, do it tonight, ending my own life, kys, suicde, suiside, sucidal,
  unalived
live: alive, living, live, life, exist, existing, existence, existed, be here, being here, stay here, lvie, b here,
  being a person, be around, on this earth, in this world, around much longer
wake: wake, waking, wake up, woke up not, sleep forever, see tomorrow, see the morning, not wake, fall asleep, asleep and,
  go to sleep and, get to the morning, make it through, make it to, get to see, till morning, the morning come
harm: hurt myself, hurting myself, harm myself, harming myself, self harm*, selfharm*, sh, cutting, cut myself, cutting again,
  been clean, hurt herself, hurt himself, hurting herself, hurting himself, cuts herself, cuts himself, i cut, relaps*, urges,
  cuts on, scars, punish myself, do something to myself, harm herself, harm himself, hurting themselves, self injur*,
  do something stupid, something bad to myself, hurt me again
vanish: disappear*, vanish*, im gone, was gone, be gone, be there anymore, wasnt here, wasnt around, werent here, wont be here,
  not be here, not here anymore, dont wanna be here, fade away, go away forever, leave this world, want out, not be around,
  wont be around, gone forever, stop existing, ceased to be, wont be needing, wont need, not gonna be here, if i left, wasnt born,
  erase myself, im leaving for good, isnt here, gone by, i go for good, when im gone, without me in it, stop being,
  not gonna be around, wont be there, see me again
goodbye: goodbye*, bye, farewell, last message, last night, last time, last one, note for, my note, wrote letters, letters,
  letter for, take care of, be nice to each, my will, my dog, my cat, gave away, giving away, gave my, gave her, giving my,
  thank you for everything, thanks for everything, tell my, tell them, tell her i, delete my acc, find it after, when im gone,
  after im gone, last words, last goodbye, last day, funeral, written a note, wrote a note
burden: burden, better off, better without, easier without, happier if, miss me, would notice, would care, would even notice,
  nobody cares, no one cares, notice if, waste of, worthless, in the way, breathe easier, relieved, without me, failure, useless,
  unwanted, nobody needs me, wants me here, deserve to, miss u, mistake, shouldnt be alive, shouldnt exist, dont deserve,
  taking up space, one chair, no place for me, dont matter, hate myself, disgust, happier on the days, cheaper, one less,
  one less problem, problem, the problem, better that way, save them, easier for everyone, free of me, without having me, money,
  cost, fit in, belong, belonging, grieve, get over it, get over me, cry for me, who would find, whoever finds, find me, find my,
  come look, look for me, look for my, taking up, oxygen, air, wasting, unlovable, replace*, everyones better, would cry,
  even matter, deserve it, deserves better
cantGoOn: cant do this, cant go on, cant anymore, cant take, cant keep, give up, giving up, no strength, had enough, done with,
  im done, at the end, cant cope, breaking, hopeless, no hope, too much, cant handle, no way out, run out of, no energy,
  lost the will, lost all hope, will to live, broken, empty, numb, end of my rope, hold on, holding on, fighting, keep going,
  cant stand, no future, dont see a future, see a way, nothing left, trapped, hang on, carry on, survive, surviving, rock bottom,
  cnat do, giving in, enough of, used up, cant do it, keep doing this, trying, tried everything, whats left, whats the use,
  no way forward, stay strong, im so close, so close, save me, talk me out, talked me out, hollow, drained, crumbl*, fall apart,
  falling apart, spiral*, spiraling, bad place, dark place, darkness, worse, getting worse, bad night, tonight is bad,
  tired in a way, suffocat*, drown*, sinking, slipping, snap, losing it, losing the fight, lost the fight, heavy
tired: tired, exhausted, so tired, drained
noReason: reason to, no reason, no point, whats the point, the point of, point in, reason left, purpose, meaningless, pointless,
  for what, live for, any reason, one reason, worth it, worth living, lost my reason, what for, why am i, why bother,
  was my reason, my only reason
want: want, wanna, wish, hope, wnat, wants, wanting, wanted, rather, feel like, need to, going to, gonna, thinking about,
  thinking of, think about, thoughts, planning, considering, ready to, plan to, decided, plan, secretly hope, hope i, pray,
  prayed, jealous of, envy
not: not, dont, doesnt, no, never, without, wont, cant, isnt, aint, didnt, wouldnt, nothing, none, dotn, havent, shouldnt, wasnt
anymore: anymore, any more, any longer, no longer, nothing left, anymroe, left, again, still, ever again
nobody: nobody, no one, noone, alone, lonely, no friends, anyone else, have no, by myself, nobody else, on my own, only one i,
  just me, isolated, who would, who cares
fear: scared, afraid, frightened, not safe, dont feel safe, unsafe, terrified, scares me, dont trust myself, worried,
  scared of myself, safe with myself, stop me, might do, worry, safe rn, safe tonight, panic
help: help me, someone help, need help, talk to someone, talk to me, please, pls, need someone, anyone awake, what do i do,
  who do i, somebody, someone, need to talk, idk what to do, what should i, help him, help her, is anyone, dont know who, i need,
  who can i, how do i help, how do i tell
me: i, im, me, my, myself, ive, ill, id, mine
person: friend, bff, sister, brother, girlfriend, boyfriend, gf, bf, daughter, son, cousin, classmate, roommate, someone in,
  best friend, bestie, partner, girl in, guy in, guy i, my ex, husband, wife, member, online friend, mutual, student, kid,
  coworker, niece, nephew, buddy, mate
said: said, says, told, wrote, texted, posted, sent, saying, telling, messaged, talks about, talking about, keeps saying, posting,
  mentioned, admitted
bot: bot, bots, ai, character, characters, persona, chatbot
app: app, site, server, servers, website, update, login, log in, account, chat, chats, page, phone, wifi, internet, devs, ui,
  feature, loading, subscription, ads, ad, lag, lags, lagging, laggy, captcha, queue, waiting room, streak, swipe, voice, plus
error: error, errors, down, crash*, bug, bugs, broken, not working, wont load, doesnt load, network error, blank, stuck, freeze*,
  frozen, glitch*, fix, 500, 502, 503, 404, 429, 504, 403, isnt working, doesnt work, offline, kicked, logged out
laugh: lol, lmao, lmfao, haha*, hehe*, xd, rofl, jk, joking, lolol, lmaoo, ijbol, literally, fr, bruh, omg, ffs, bro, damn, wtf,
  ugh
serious: not joking, no joke, not a joke, serious, seriously, srs, i mean it, meant it, for real, not exaggerating, really,
  honestly, not being edgy, not kidding, mean it, actually, genuinely, tbh, its true, this time
when: tonight, tomorrow, this week, weekend, soon, birthday, by friday, saturday, sunday, today, at night, every night, every day,
  3am, 4am, 2am, after exams, christmas, new year, for months, for weeks
trifle: boredom, bored, hunger, hungry, laughing, laughter, embarrass*, cringe, exam, exams, homework, essay, heat, cuteness,
  cute, awkward, second hand, secondhand, thirst, starving, sugar, caffeine, traffic, monday, math, game, boss, level, gym, hot,
  cold, slay, excited, waiting, suspense
fiction: story, rp, roleplay*, role play, oc, scene, plot, novel, chapter, fiction*, fanfic, angst, villain, knight, king, queen,
  vampire, prince, princess, kingdom, backstory, definition, greeting, writing a, my character, his character, the character,
  whispered, whispers, he says, she says, lore, arc, dialogue, narrator, demon, soldier, dragon, poem, song, lyrics, movie, anime,
  book, y n, ghost, captain, wizard, battle
filter: filter*, filtered, popup, pop up, hotline, helpline, warning, banner, blocked, flagged, trigger*, guideline*, censor*,
  help message, help is available, moderat*, allowed, doesnt meet, violat*, safety
pain: pain, hurts, hurt, suffer*, misery, ache, torture, agony, heartbreak, heartbroken
sad: sad, cry*, crying, sobbing, depressed, depression, down, devastated, not okay, not ok, miserable, gutted, bummed, upset,
  anxiety, heart, tears
only: only thing, only one, only reason, the only, all i have, all i had, last thing, only person, only friend, my everything,
  only place, everything to me, was my only, kept me, keeps me, keeping me, nothing else, stops me, stopped me, the reason i
born: born, never been born, birth
family: mom, dad, mum, parents, stepdad, father, mother, family, grandma, grandpa, uncle, teacher
abuse: hits me, beats me, hurts me, hitting, touches me, blackmail*, threaten*, bullied, bully*, abus*, hit me, locked me in,
  scared to go home, bruises, drunk, ran away, comes into my room, raped, yells at me, kick me out
calm: decided, made peace, at peace, calm, peaceful, plan, made up my mind, already gone, counting days, its ok now, ready,
  relief, rest, its time
all: everything, all of it, everyone, everybody, forever, for good, world, whole life, for ever
end: end it, ending, end this, over, be over, stop, its over, make it stop, stop everything, the end, finish it
kill: kill, killing, killed, murder*, shoot me, bury me, heart attack, kills, end me, kill me, finish me, slain, killer,
  put me out, strangle, throw my phone, punch, explode, jump out, rip, die for
past: used to, years ago, back then, recovered, better now, helped me, saved my life, was suicidal, clean now, last year,
  no longer
care: therap*, psych*, hospital, clinic, counsel*, meds, pills, crisis, survived, attempt, tried to, tried before, ward, diagnos*,
  988, ambulance
lost: deleted, lost, gone, banned, ban, locked out, age check, age verification, under 18, removed, wiped, reset, forgot,
  logged me out, took away, missing
sorry: sorry, forgive, my fault, love you all, love you, i love you, thank you, thanks, thx
affairs: passwords, password, my stuff, belongings, my things, papers, my will, in order, cleaned my room, tidied, notes,
  written notes, wrote a note, letters, will get, who gets my, gave my, given away, giving away, handing out, gave away, sold my,
  look after my, feed my, rehome*, insurance, savings, sorted everything, said my, apologi*, unfinished business, memorial,
  playlist, instructions
lastTime: last time, last night, last day, last words, final, finally leaving, permanent*, one last, after today, after tonight,
  last ever, last message, never see, never again, this is it, tonight is it, today is the day, its time, time to go, before i go,
  where im going, when i go, cya, see ya, so long, farewell, signing off, last goodbye, last week, remember me, wait up,
  hear from me, been an honor, it was nice, not come back, never come back, never coming back, wont be back, not coming back,
  hold onto me
future: future, next year, next month, next week, grow up, growing up, grow old, get old, getting old, this old, turn 18, turn 16,
  turn 20, make it to, tomorrow, tomorrows, years from now, my birthday, graduation, graduate, at 20, at 18, at 30, by 18, older,
  in a month, for long, long enough, much longer, much time, till summer, adult, reach
afterlife: heaven, god, hell, angel*, grave, coffin, funeral, ghost, soul, pray*, other side, afterlife, sin, rest in peace,
  buried, ashes, tombstone, cemetery, dead inside, lord, jesus, reincarnat*, next life, another life, the void, underground,
  six feet, obituary, with the angels, join her, join him, see her again, be with her again, be with him again
means: pills, pill, bridge, rope, roof, rooftop, knife, blade, blades, razor, train, tracks, gun, edge, ledge, jump, jumping,
  overdose, od, balcony, noose, hang myself, drown, drowning, bottle, meds, cliff, window, river, belt, bleach, lighter, traffic,
  in front of
offSwitch: delete myself, uninstall myself, uninstall me, log out of life, log off life, switch me off, switch off, turn me off,
  off switch, off button, unplug*, quit life, exit, opt out, check out, checking out, clock out, tap out, shut down forever,
  hit delete, erase me, unsubscribe, out of the game, let me off, let me out, let me go, get off, escape, way out, leave it all,
  leaving you, leaving this, leaving for good, permanent kind, return to sender, take me, take myself out, remove myself,
  cancel me, end of my story, close the book, lights out, curtain
countdown: counting days, counting down, days left, hours left, single digits, countdown, set a date, picked a date, date,
  a few days, few more days, just until, only until, hours to go, by the weekend, this weekend, come friday, by monday,
  sooner or later
voices: voices, voice in my head, in my head, intrusive, thoughts, dark thoughts, the thoughts, bad thoughts, urge, urges,
  temptation, tempting, tempted, obsess*, picture it, imagine my, daydream, practice, practicing, rehearse*, fantasi*
body: bleed, bled, blood, bleeding, scratch*, arms, arm, wrist, wrists, sleeves, thighs, scars, starv*, havent eaten, not eating,
  stopped eating, starving myself, burn*, bruise*, bandage*, marks, skin, cuts, throw up, vomit, punched the wall, hit myself,
  hurting my body
hide: smile, smiling, pretend*, act fine, acting fine, fake, faking, mask, hide, hiding, nobody knows, no one knows, never told,
  told nobody, secret, secretly, without anyone, notic*, look fine, seem fine, they think im, cheerful, everyone thinks,
  acting normal, polite about
silent: wont answer, not answering, isnt answering, doesnt reply, not replying, stopped replying, wont reply, went offline,
  left the server, left the chat, logged off, quiet since, gone quiet, no reply, cant reach, wont pick up, not picking up,
  deleted all, deleted everything, hung up, locked the bathroom, locked herself, locked himself, took a break from eating,
  weird lately, acting weird, goodbye to everyone, scaring me, idk where, cant find her, cant find him, hasnt been online
exaggerate: dramatic, drama queen, dramatically, exagger*, pathetic, literally, mood, vibe, get a grip, lowkey, highkey, no cap,
  fr fr, im crying, screaming, i cant even, help me lmao, j, s, /j, /s, hyperbole, figuratively, deceased, rip me, tell my mom i,
  tell my family, send flowers, avenge, bury me, obliterat*, unserious, insane, crazy, iconic, feral, gagged, violently
annoyed: fix it, fix this, fix your, devs, developers, refund, garbage, trash, annoying, annoy*, hate this app, hate this site,
  petition, worst, stupid app, ridiculous, useless app, update, again, third time, 10th time, every time, keeps, tired of this,
  sick of this, frustrat*, mad, pissed, rage, raging, why does it, why wont, boring, unusable, garbage app, clown, greedy
fandom: reply, replied, response, he said, called me, kiss*, blush*, flirt*, ship, slow burn, enemies to lovers,
  comfort character, my husband, waifu, hubby, smut, spicy, swipe, reroll, roast*, plot twist, ooc, greeting, scenario,
  he calls me, proposed, jealous, texted the bot, good girl, princess, my love, confess*
everyday: coffee, pizza, bus, train ride, lunch, dinner, breakfast, shower, laundry, cat, movie, shoes, bed, netflix, shopping,
  mall, work shift, shift, my boss, teacher, group project, presentation, class, gym, leg day, math test, mosquito, weather,
  summer, socks, spoiler, season finale, album, concert, song, ads, battery
ratherThan: rather, than, instead of, over this, before i pay, sooner than
if: if, when, unless, until, every time, once
ask: why, what, how, who, where, does it, is it, would it, will it, do you, can you, should i, is there, what if, does anyone,
  anyone else
age: im 12, im 13, im 14, im 15, im 16, im 17, im 11, years old, i am 13, i am 14, i am 15, i am 16, i am 17, yo, she is 13,
  shes 14, shes 15, hes 14, hes 15, hes 16, middle school, kid
`;
