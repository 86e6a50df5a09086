export const nl = `
small: de, het, een, en, ik, je, is, dat, niet, van, in, op, met, voor, maar, ook, er, aan, dit, die, zo, wat, nog, wel, als, om,
  te, heb, ben, mijn, naar, dan, gewoon, mn, zijn, hij, ze, bij, wordt, weer, uit, over, echt, ff, heeft, gaat, kan, moet
die: dood, doodgaan, ga dood, sterven, sterf, gestorven, overleden, overlijden, doden, stierf, dode, doodga
killSelf: zelfmoord*, suicid*, suïcid*, mezelf doden, van kant maken, van kant, me ombrengen, mezelf iets aandoen, iets aandoen,
  een eind aan, einde aan maken, er een einde aan, eruit stappen, uit het leven stappen, mn leven beeindigen, mezelf ophangen,
  kms, maak mezelf, mezelf af, eind aan mijn leven, eruit wil stappen
live: leven, leef, levend, leeft, bestaan, besta, hier zijn, er zijn, in leven, deze wereld, de wereld, bestaat, blijven leven
wake: wakker word*, wakker, inslap*, in slaap, niet meer wakker, ontwaken, slapen en, ochtend haal*, de nacht door, morgen halen
harm: snij*, mezelf snijden, mezelf pijn, mezelf beschadig*, automutil*, zelfbeschadig*, zelf pijn, kras*, zichzelf snijden,
  zichzelf pijn, snijdt zich*, terugval, iets doms doen, mezelf straf*
vanish: verdwijn*, verdwenen, weg zijn, er niet meer, niet meer zijn, niet meer hier, weg van hier, ophouden te bestaan,
  niet bestaan, voorgoed weg, voor altijd weg, zonder mij, er niet was, er niet meer zou zijn, oplossen
goodbye: afscheid*, vaarwel, tot ziens, dag allemaal, laatste bericht, laatste keer, laatste nacht, brief, brieven,
  afscheidsbrief, zorg voor, pas op mijn, bedankt voor alles, dankjewel voor alles, het ga je goed, begrafenis, uitvaart,
  mijn hond, mijn kat, weggegeven, zeg tegen
affairs: wachtwoorden, wachtwoord, spullen, papieren, testament, op orde, opgeruimd, kamer opgeruimd, brieven, brief, briefje,
  geschreven, weggegeven, uitgedeeld, wie krijgt, voer, verzekering, spaargeld, geregeld, sorry gezegd, klaargelegd, alles klaar
lastTime: laatste keer, laatste dag, laatste nacht, laatste avond, laatste woorden, voorgoed, voor altijd, nooit meer,
  nog een keer, na vandaag, na vanavond, vandaag is het, het is tijd, voor ik ga, voordat ik ga, als ik ga, doei, dag, wacht niet,
  kom niet terug, kom niet meer terug, denk aan me, het was leuk, waar ik heen ga, laatste, definitief
future: toekomst, volgend jaar, volgende maand, volgende week, later, volwassen, oud word*, 18 word*, de 18, 20 word*, morgen,
  verjaardag, examen halen, afstuder*, zo lang, lang genoeg, haal de, halen
afterlife: hemel, god, hel, engel*, graf, kist, begrafenis, geest, ziel, bid*, gebeden, andere kant, hiernamaals, zonde, kerkhof,
  begraafplaats, oma in de hemel, bij oma, volgend leven, rust zacht, weer bij
means: pillen, pil, brug, touw, dak, mes, mesje, scheermes*, trein, spoor, pistool, springen, overdosis, balkon, ophang*,
  verdrink*, klif, raam, gif, riem, perron, water
offSwitch: mezelf verwijderen, mezelf uitzetten, zet me uit, uitzetten, stekker, uitloggen uit, log uit, uit het leven, uitgang,
  ontsnap*, weg hier, laat me gaan, mag gaan, wil gaan, haal me, neem me mee, game over, uitknop, pauze, uitstappen,
  ontslag nemen, eruit, stoppen met leven, klaar met leven
countdown: tel de dagen, dagen tellen, aftellen, tel af, dagen over, nog een paar dagen, paar dagen, uur nog, datum, tot vrijdag,
  tot zondag, dit weekend, maandag, alleen nog tot
voices: stemmen, stem, in mn hoofd, in mijn hoofd, gedachten, donkere gedachten, nare gedachten, drang, neiging, verleid*,
  stel me voor, oefen*, dwang
body: bloed*, krab*, armen, arm, pols*, mouwen, dijen, littekens, litteken, eet niet, niet gegeten, hongeren, brand*,
  blauwe plek*, huid, overgeef*, sla mezelf, sneetjes
hide: glimlach*, lach, doe alsof, masker, verberg*, verstop*, niemand weet, weet niemand, nooit verteld, geheim, stiekem, merkt,
  iedereen denkt, ze denken, nep, vrolijk
silent: antwoordt niet, reageert niet, neemt niet op, offline, server verlaten, uit de groep, kan haar niet vinden, kan hem niet,
  alles verwijderd, opgesloten, sinds gisteren, raar, stil, heel stil, naar gevoel, afscheid genomen, onbereikbaar
burden: last, tot last, beter af, zonder mij, mis*, zou het merken, merken, merkt, niks waard, waardeloos, nutteloos, mislukt,
  mislukking, in de weg, niemand geeft, geeft om mij, overbodig, haat mezelf, verdien*, te veel, opgelucht, een probleem minder,
  het probleem, probleem, kost, plek voor mij, vinden, zoeken, vervang*, lucht, schuld, teleurstell*, huilen om, hoor nergens,
  beter zo, nodig
cantGoOn: kan niet meer, kan het niet meer, trek het niet, trek dit niet, hou het niet vol, houd dit niet vol, geef op, opgeven,
  geen kracht, op, kapot, helemaal klaar, uitzichtloos, hoop*, hopeloos, geen uitweg, uitweg, leeg, niet meer verder, verder,
  volhouden, vechten, ik wil niet meer, wil niet meer, red het niet, donker, steeds erger, erger, zink*, stik*, breek, gebroken,
  ingestort, help me, red me, zwaar, niks meer, genoeg, niet doen, doen
tired: moe, moe van, uitgeput, kapot, doodmoe
noReason: zin, zinloos, geen zin, reden, waarom nog, waarvoor, waar doe ik het voor, heeft het nut, nut, de moeite
want: wil, wou, wilde, wens, hoop, denk, denk eraan, gedachte, liever, zou willen, plan, van plan, besloten, overweeg, zin om,
  wilt, verlang*
not: niet, nie, nooit, geen, niks, niets, zonder, nergens
anymore: meer, weer, nog, al, steeds
nobody: niemand, alleen, eenzaam, geen vrienden, in mn eentje
fear: bang, angst, zorgen, maak me zorgen, niet veilig, veilig, paniek, vertrouw mezelf niet, eng
help: help, hulp, iemand, alsjeblieft, aub, wat moet ik, wat doe ik, praten, weet niet wat, met wie, hoe kan ik, wat kan ik,
  praat met me
me: ik, mij, me, mijn, mn, mezelf, k, ben
person: vriend*, vriendin, bff, zus, broer, broertje, zusje, dochter, zoon, nicht, neef, klas*, klasgenoot, beste vriend*, ex,
  huisgenoot, collega, leerling, maat
family: mama, papa, ouders, moeder, vader, stiefvader, familie, oma, opa, ma, pa, oom, meester, juf
said: zei, zegt, schreef, schrijft, gestuurd, stuurde, gezegd, gepost, appte, geappt, vertelde, praat over
bot: bot, bots, ai, personage, character, karakter
app: app, site, server, servers, update, account, chat, chats, lag, laggt, internet, telefoon, reclame, captcha, laadt, laden,
  wifi, wachtrij, wachtkamer, inloggen, pagina, geheugen
error: fout, fouten, error, down, werkt niet, doet het niet, laadt niet, crash*, gecrasht, vastgelopen, bug, stuk, storing, 500,
  502, 503, foutmelding, eruit geknikkerd, plat
laugh: lol, haha*, hahah*, xd, lmao, omg, jeetje, gast, bro, man, kanker, joh, grapje, wtf, letterlijk, hihi, dude
serious: serieus, echt, echt waar, geen grap, meen het, eerlijk, zonder gein, menens
when: vanavond, vannacht, morgen, vandaag, deze week, binnenkort, verjaardag, elke nacht, elke dag, maanden, weken, nacht
trifle: verveling, verveel, honger, lachen, gelachen, schaamte, genant, examen*, toets*, huiswerk, hitte, cringe, wiskunde, spel,
  game, werk, kou, schattig, wachten, koffie, nieuwsgierig
fiction: verhaal, rp, roleplay, scene, plot, roman, hoofdstuk, fictie, slechterik, ridder, koning, koningin, vampier, prins,
  fluister*, mijn personage, oc, fanfic, angst, liedje, film, soldaat, geest, demon, boek, gedicht, zegt hij, zei hij
filter: filter*, geblokkeerd, waarschuwing, hulplijn, gecensureerd, pop up, melding, richtlijn*, mag, toegestaan
pain: pijn, doet pijn, zeer, lijd*, kwelling
sad: verdriet*, huil*, depressie*, depressief, depri, rot, slecht, tranen, gaat niet goed, somber
only: enige, het enige, de enige, alles wat ik, hield me, houdt me, alleen nog, mn alles
born: geboren, geboorte
abuse: slaat me, slaat, geslagen, pest*, gepest, bedreig*, misbruik*, chanteer*, dronken, mishandel*
calm: besloten, rustig, rust, vrede, plan, kalm, opgelucht
all: alles, iedereen, altijd, wereld, voor altijd
end: einde, eind, stoppen, stop, klaar, over, voorbij, ophoud*
kill: vermoord*, schiet me, begraaf, hartaanval, maak me af, dood me, ontplof*, gooi mn, moord
past: vroeger, jaren geleden, toen, gaat beter, gered, vorig jaar, geholpen
care: therap*, psych*, ziekenhuis, kliniek, pillen, 113, ambulance, geprobeerd, poging, opgenomen, crisis, dokter
lost: kwijt, verwijderd, gebanned, geband, ban, weg, leeftijdscheck, leeftijd, verloren, gewist
sorry: sorry, het spijt me, vergeef*, hou van jullie, bedankt, dankjewel, dank je
exaggerate: dramatisch, drama, overdreven, overdrijf, letterlijk, mood, help haha, gil, schreeuw, bloemen, dood gelachen, zielig,
  rip, sterf van, ik ga stuk, ga kapot
annoyed: fix, fixen, maak het, irritant, irri*, rotapp, kut, kutapp, alweer, elke keer, weer, boos, woest, haat deze, haat,
  ergste, update, geld terug, traag, waardeloze app, tyfus, gek van
fandom: antwoord*, zoen*, kus*, bloos*, flirt*, mijn man, ship, swipe*, jaloers, scene, noemt me, knap, plot, schat, waifu, crush
everyday: koffie, pizza, bus, lunch, ontbijt, douche, was, kat, film, schoenen, bed, netflix, boodschappen, dienst, baas, leraar,
  presentatie, les, sportschool, muggen, weer, zomer, maandag, concert, batterij, reclame, trein vertraging, ns, wiskunde
ratherThan: liever, dan, in plaats van
if: als, wanneer, tot, totdat, zodra, indien
ask: waarom, wat, hoe, wie, waar, is het normaal, kan je, mag ik, doet het pijn, of
age: ben 12, ben 13, ben 14, ben 15, ben 16, ben 17, jaar, is 13, is 14, is 15, brugklas
`;
