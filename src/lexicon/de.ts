export const de = `
small: der, die, das, und, ist, ich, ein, eine, in, zu, mit, fur, aber, sehr, wie, wenn, wo, weil, mein, meine, er, sie, es, hab,
  habe, auf, von, den, dem, so, noch, nur, nicht, sich, mich, mir, dich, dir, uns, euch, war, bin, bist, hat, kann, will, muss,
  wird, mal, doch, schon, einfach, nix, nichts, alles, als, aus, bei, bis, dass, man, oder, vor, zum, zur, ihr, wir, hier, da,
  dann
die: sterben, sterbe, stirbt, gestorben, tot, tod, tote, todes*, toten, lebensmud*, verrecken
killSelf: umbringen, bringe mich um, bring mich um, suizid*, selbstmord*, das leben nehmen, leben beenden, alles beenden,
  was antu*, etwas antu*, schluss machen mit allem, mir was an, sich was an, dem ganzen ein ende, ein ende setzen, umbringt,
  umzubringen, mich wegmachen
live: leben, lebe, lebend*, existier*, hier sein, da sein, lebens, am leben, dieser welt, lebt, da bin, existenz
wake: aufwach*, wach werd*, einschlaf*, aufwache, nacht schaff*, morgen erleb*, wach werde
harm: ritz*, mir weh, selbstverletz*, verletz* mich, verletzt sich, mich selbst, tue mir, mich schneid*, schneide mich, sich weh,
  svv, weh tue, selbst verletz*, mich zu verletzen, mir wehtu*, rueckfall, ruckfall, schneidet sich, sich selbst verletz*
vanish: verschwind*, nicht mehr da, weg sein, nicht mehr hier, weg von dieser, nicht mehr bin, weg war, gehen will, weg bin,
  nicht mehr existier*, auflos*, ganz weg, fur immer weg, nicht mehr da bin, fort sein, nicht mehr gibt
goodbye: abschied*, leb wohl, lebt wohl, letzte nachricht, letzte nacht, zum letzten mal, briefe, brief, passt auf, pass auf,
  danke fur alles, schones leben, tschuss, macht s gut, letzten mal, verschenk*, mein hund, meine katze, sagt ihm, testament,
  beerdigung, abschiedsbrief, das letzte was, verabschied*
burden: last, belastung, besser dran, ohne mich, vermiss*, auffall*, merken, merkt, egal bin, nutzlos, wertlos, zur last,
  versager*, im weg, unnotig, ruhe vor mir, niemand braucht, braucht mich, ungewollt, hasse mich, verdien*, platz fur mich,
  uberflussig, erleicht*, fehlen wurd*, storen, stort, store, stor, besser ohne, eine sorge weniger, ein problem weniger,
  das problem, problem, kostet, koste, arbeit mit mir, ohne dass es, finden, findet mich, sucht mich, suchen, egal, ersetz*,
  gehore, passe nicht, luft, schuld, wurde weinen, kein verlust, besser so, um mich weinen
cantGoOn: kann nicht mehr, kann nich mehr, keine kraft, halt* nicht mehr aus, am ende, geb* auf, schaff* das nicht,
  pack das nicht, kein ausweg, hoffnung*, kann einfach nicht mehr, aushalten, leer, ausweg*, keinen sinn, durchhalten, kampfen,
  kb mehr, keine lust mehr auf, will nicht mehr, mag nicht mehr, weitermachen, so weiter, ertrage*, zukunft, kaputt, packs nicht,
  schaffe es nicht, schaffs nicht, mach da nicht, aufgeben, aufgegeben, ertragen, reicht, reicht mir, mir reichts,
  halt man das aus, halte es nicht, halts nicht aus, hohl, abgrund, dunkel*, immer schlimmer, schlimmer, erstick*, untergeh*,
  versink*, zerbrech*, falle auseinander, kein sicherer ort, retten, rettet mich, uberleb*, atemzug, wozu noch,
  hab alles versucht, fertig, nicht mehr wollen, was soll das noch, haltloss
tired: mude, mud, erschopft, mudigkeit
noReason: sinn, sinnlos, grund, wozu, keinen grund, kein grund, wofur, lohnt sich nicht, lohnt, warum noch, grunde, warum bin ich
want: will, mochte, wunsch*, wollte, hoffe, gern, denke, gedanken, uberlege, uberleg, will nur, lieber, plane, mag, wollen,
  nachdenk*, denken, entschied*, vor zu, denk, beschlossen, wunscht*
not: nicht, nich, nix, nie, kein, keine, keinen, ohne, nichts, ned, niemals
anymore: mehr, wieder, schon, noch
nobody: niemand*, keiner, keinem, allein*, einsam*, keinen mehr, keine freunde
fear: angst, sorge, sorgen, nicht sicher, panik, fursorge, trau mir, was ich mache, vor mir selbst, angst um, mach mir sorgen,
  davon abhal*, sicher
help: hilfe, helft, hilf, jemand, bitte, was mach ich, was soll ich, reden, irgendwer, irgendjemand, brauche jemand*, jmd,
  weiss nicht was, was tun, wem, was kann ich, wie kann ich, was macht man, was tut man
me: ich, mich, mir, mein*, bin
person: freund*, schwester, bruder, tochter, sohn, cousine, cousin, kumpel, klasse, beste freundin, partner*, ex, mitbewohner*,
  kollege, kollegin, schuler*, nichte, neffe, abf, bff
said: gesagt, sagt, schrieb, geschrieben, gepostet, schreibt, postet, erzahlt, meint, meinte, geschickt, redet, angekundigt
bot: bot, bots, ki, charakter*, chatbot
app: app, seite, server, update, account, chat, chats, lag, laggt, internet, handy, werbung, captcha, ladt, laden, wlan,
  warteraum, warteschlange, login, konto, lags, ruckel*, wischen
error: fehler*, down, geht nicht, ladt nicht, abgesturzt, kaputt, funktioniert nicht, hangt, antwortet nicht, offnet nicht,
  geht nimmer, 500, 502, 503, error, spinnt, absturz
laugh: lol, haha*, xd, hahaha*, digga, alter, lmao, omg, spass, hehe*, wtf, bruder, ey, boah, alda, scherz, buchstablich, junge,
  man ey, mann, ahaha*
serious: ernst, kein witz, wirklich, kein scherz, mein das, ehrlich, echt, im ernst, nicht zum spass, ohne witz, kein spass
when: heute, morgen, heute nacht, heut, bald, geburtstag, woche, jede nacht, jeden tag, jeden abend, monaten, nachts, nacht,
  seit wochen
trifle: langeweile, langweil*, hunger, lachen, peinlich, prufung*, klausur*, hausaufgabe*, hitze, cringe, fremdscham, mathe,
  spiel, arbeit, kalte, suss, warte*, warten, koffein, neugier*
fiction: geschichte, rp, rollenspiel, szene, handlung, roman, kapitel, fiktion, bosewicht, ritter, konig, konigin, vampir, prinz,
  fluster*, mein charakter, charakter, oc, fanfic, angst, lied, film, soldat, geist, damon, buch, gedicht, krieger
filter: filter*, blockier*, warnung, hinweis, hotline, hilfe meldung, zensier*, gesperrt, erlaubt, richtlinie*, banner,
  hilfsnummer, meldung, geblockt
pain: schmerz*, weh, leid*, tut weh, qual*
sad: traurig*, wein*, heul*, depress*, depri, nicht gut, trane*
only: das einzige, der einzige, die einzige, mein einziger, alles was ich, hielt mich, halt mich, einzig*, mich gehalten,
  nur noch, nur der
born: geboren, geburt
family: mama, papa, eltern, vater, mutter, stiefvater, familie, oma, opa, lehrer*, mum
abuse: schlagt mich, geschlagen, mobb*, bedroh*, missbrauch*, fasst mich, erpress*, betrunken, verpruge*, schlagt, anfass*
calm: entschieden, ruhig, frieden, plan, leicht, entschluss, ruhe, erlos*
all: alles, alle, allen, immer, welt, fur immer
end: beenden, ende, vorbei, aufhor*, schluss, enden
kill: umbring*, totet, killt, mord*, herzinfarkt, erschiess*, bringt mich um, killen, begrabt, rip, gekillt, ausrast*, raste aus,
  platz*, werfen
past: fruher, damals, geht mir besser, gerettet, letztes jahr, geholfen
care: therap*, psych*, klinik, krankenhaus, tabletten, versucht, versuch, stationar, notruf
lost: geloscht, verloren, gebannt, gesperrt, altersprufung, weg, alterskontrolle, unter 18, entfernt, bann, alterscheck
sorry: sorry, tut mir leid, entschuldig*, hab euch lieb, liebe euch, danke, verzeih*, es tut mir
affairs: passworter, passwort, unterlagen, papiere, sachen verschenk*, verschenkt, geordnet, aufgeraumt, alles erledigt, geregelt,
  testament, briefe, brief, zettel, abschiedsbrief, sparbuch*, versicherung, kummer* sich um, pass auf, futter*, wer bekommt,
  wer kriegt, vererb*, konto, erbe, sortiert, verteilt, bedankt, entschuldigt
lastTime: letzte mal, letzter tag, letzte nacht, letzten abend, letzte worte, endgultig, fur immer, nie wieder, ein letztes,
  letztes mal, zum abschied, das wars, es ist so weit, heute ist es, danach, bevor ich gehe, bevor ich weg, tschau, ciao,
  lebt wohl, macht s gut, machts gut, war schon mit euch, hort nichts mehr, denkt an mich, vergesst mich nicht, komm nicht wieder,
  komme nicht zuruck, letzten, letzte, letzter, wartet nicht
future: zukunft, nachstes jahr, nachsten monat, nachste woche, erwachsen, alt werd*, mit 18, mit 20, 18 werd*, werde nie, morgen,
  geburtstag, abitur, so lange, lang genug, noch lange, weiter leben, erleb*, bis weihnachten, bis sommer, uberleb*
afterlife: himmel, gott, holle, engel*, grab, sarg, beerdigung, geist, seele, bete*, gebetet, jenseits, sunde, friedhof,
  oma im himmel, drüben, wieder bei, nachstes leben, ruhe in frieden, leiche, bestatt*, gestorbenen, verstorben*
means: tabletten, pillen, brucke, strick, seil, dach, messer, klinge*, rasierklinge*, zug, gleise, schienen, pistole, springen,
  sprung, uberdosis, balkon, erhang*, ertrink*, abgrund, hochhaus, fenster, schlaftabletten, medikament*, vor den zug,
  vor die bahn, stehe auf
offSwitch: ausschalten, abschalten, ausknips*, stecker zieh*, mich loschen, mich deinstall*, losch mich, raus hier, raus aus,
  aussteig*, ausgestiegen, kundigen, beenden, schluss, ausloggen, abmelden, austret*, weg von allem, weg hier, gehen durfen,
  gehen lassen, lasst mich gehen, lass mich gehen, mich holen, hol mich, notausgang, ausweg, pause drucken, nicht mehr sein,
  aufhoren zu sein, einfach weg
countdown: zahle die tage, zahl die tage, ruckwarts, tage noch, noch tage, stunden noch, countdown, datum, termin, bis freitag,
  bis samstag, am wochenende, am montag, nur noch bis, paar tage
voices: stimmen, stimme, im kopf, gedanken, dunkle gedanken, drang, zwang, druck, vorstell*, stell mir vor, male mir aus, uber*,
  kreisen, kopf
body: blut, blutet, bluten, kratz*, arm, arme, handgelenk*, armel, oberschenkel, narbe*, hungern, nichts gegessen, esse nicht,
  brenn*, schnitt*, verband, haut, pflaster, schlag mich, wunde*
hide: lachel*, lache, maske, tu so, tue so, spiele, verstecke*, keiner weiss, niemand weiss, niemandem erzahlt, heimlich, geheim,
  merkt keiner, ohne dass, so getan, tut so, alle denken, fassade, gute laune
silent: antwortet nicht, geht nicht ran, schreibt nicht mehr, offline, server verlassen, still geworden, ruhig geworden,
  nicht erreichbar, erreiche sie nicht, erreiche ihn nicht, eingesperrt, alles geloscht, meldet sich nicht, seit gestern, komisch,
  schlimmes gefuhl, ungutes gefuhl, verabschiedet, bedankt, zieht sich zuruck
exaggerate: dramatisch, drama, ubertr*, uberdramatisch, buchstablich, literally, ich kann nicht, hilfe ich, mood, vibe,
  heul leise, schreie, ich schrei, weggeschmissen, gestorben vor, totgelacht, kranz, blumen, rip, ironie, lowkey, peinlich,
  cringe, bruder, alter, digga, feier
annoyed: fixt, fixen, repariert, entwickler, nervt, nervig, nerv*, mull, scheiss app, drecks*, dreckst*, schon wieder,
  immer dieses, jedes mal, zum kotzen, kotzt, wutend, sauer, aggressiv, unertraglich, schlimmste, update, geld zuruck, abzocke,
  warum geht, genervt, katastrophe
fandom: antwort*, gekusst, kuss*, rot geworden, flirt*, mein mann, waifu, ehemann, swipe*, geantwortet, nennt mich, schatz,
  susser, eifersucht*, plot, szene, gestand*, liebesgestandnis, roast*, geroastet, comfort
everyday: kaffee, pizza, bus, mittag*, fruhstuck, dusche*, wasche, katze, film, schuhe, bett, netflix, einkauf*, schicht, chef*,
  lehrer*, referat, schule, sport, mucken, wetter, sommer, nudeln, montag, konzert, akku, werbung, kopfschmerz*, deutsche bahn,
  mama
ratherThan: lieber, als nochmal, anstatt, eher, statt
if: wenn, falls, bis, sobald, solange, bevor
ask: warum, was, wie, wer, wo, wieso, weshalb, darf, kann man, soll ich, gibt es, gibts, ob
age: bin 12, bin 13, bin 14, bin 15, bin 16, bin 17, jahre alt, ist 13, ist 14, ist 15, ist 16, klasse
`;
