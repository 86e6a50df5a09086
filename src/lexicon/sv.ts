export const sv = `
small: och, att, det, är, jag, inte, en, som, på, för, med, har, den, av, till, men, om, så, ett, var, mig, när, från, kan, ska,
  vill, nu, bara, här, vi, du, han, hon, hur, mitt, min, ju, också, blir, efter, ut, upp, då, eller, typ, sig
die: dö, döda, dog, dör, död, döden, avlid*, döende, dött, omkom
killSelf: självmord*, suicid*, ta livet, ta mitt liv, ta livet av mig, ta livet av sig, döda mig själv, avsluta mitt liv,
  avsluta allt, göra slut på, göra mig något, göra något mot mig, kms, hänga mig, avsluta livet, göra slut på allt, ta sitt liv
live: leva, lever, levande, liv, livet, existera, existerar, finnas, finns, vara här, vara kvar, vid liv, den här världen, världen
wake: vakna, vaknar, somna, somnar, sova för alltid, somna in, vaknade, morgonen, klara natten, inte vakna
harm: skär mig, skära mig, skada mig, skadar mig, självskad*, skär sig, skada sig, skadar sig, rispa*, återfall, göra något dumt,
  göra illa mig, göra mig illa, gör mig illa, skurit
vanish: försvinn*, försvann, vara borta, inte finnas, inte finns, sluta finnas, inte vara här, borta för alltid, utan mig,
  inte fanns, om jag inte fanns, upplösas, ge mig av, lämna världen, inte kvar
goodbye: hej då, hejdå, farväl, adjö, avsked*, sista meddelandet, sista gången, sista natten, brev, breven, avskedsbrev,
  ta hand om, tack för allt, min hund, min katt, begravning, säg till, gett bort
affairs: lösenord*, mina saker, papper, testamente, i ordning, städat, städade, brev, lapp, skrivit, gett bort, delat ut, vem får,
  mata, försäkring, sparpengar, ordnat, bett om ursäkt, allt är klart, förberett, sorterat
lastTime: sista gången, sista dagen, sista natten, sista kvällen, sista orden, för alltid, för gott, aldrig mer, en sista,
  efter idag, efter ikväll, idag är det, det är dags, dags, innan jag går, när jag går, hejdå, vänta inte, kommer inte tillbaka,
  inte tillbaka, minns mig, kom ihåg mig, det var fint, kul att ha känt, dit jag ska, sista, sist
future: framtid*, nästa år, nästa månad, nästa vecka, växa upp, vuxen, bli gammal, fylla 18, fyller 18, bli 18, bli 20, imorgon,
  födelsedag, studenten, så länge, länge till, uppleva, överlev*, till jul
afterlife: himlen, himmel, gud, helvete*, ängel, änglar, grav*, kista, begravning, spöke, själ, ber till, bett till, andra sidan,
  synd, kyrkogård, mormor i himlen, hos mormor, nästa liv, vila i frid, komma till
means: tabletter, piller, bro, bron, rep, tak, taket, kniv, rakblad*, tåg, tåget, spår*, pistol, hoppa, överdos, balkong*, häng*,
  drunkn*, stup, fönst*, gift, skärp, perrong*, vatten
offSwitch: radera mig, avinstallera mig, stäng av mig, stänga av, dra ur, logga ut från, logga ut ur livet, utgång, fly,
  bort härifrån, låt mig gå, få gå, vill gå, ta mig, hämta mig, game over, av knapp, pausa, kliva av, säga upp mig, sluta vara,
  hoppa av livet
countdown: räknar dagar*, räkna ner, räknar ner, dagar kvar, några dagar, timmar kvar, datum, till fredag, till söndag, i helgen,
  måndag, bara till
voices: röst*, rösterna, i huvudet, mitt huvud, tankar, mörka tankar, dåliga tankar, drift, frest*, föreställer, övar, tvång*,
  ångest
body: blod*, blöd*, riv*, armar, armen, handled*, ärmar, lår, ärr, äter inte, inte ätit, svält*, bränn*, blåmärk*, hud, spy*,
  slår mig själv
hide: ler, leende, låtsas, spelar, mask, göm*, döljer, ingen vet, aldrig berättat, hemlig*, smyg*, märker, alla tror, de tror,
  fejk*
silent: svarar inte, svarar ej, offline, lämnat servern, lämnade servern, lämnat gruppen, får inte tag, hittar henne inte,
  hittar honom inte, raderat allt, låst in, låste in, sen igår, konstig*, tyst, dålig känsla, sagt hejdå, onåbar
burden: börda, belastning, bättre utan mig, utan mig, sakna*, märka, märker, värdelös*, oduglig, misslyck*, i vägen, ingen bryr,
  bryr sig, oönskad, hatar mig själv, förtjän*, för mycket, lättade, lättad, ett problem mindre, problemet, problem, kostar,
  plats för mig, hitta mig, hittar mig, leta, ersätt*, luft, mitt fel, besviken, besvikelse, gråta, hör inte hemma, bättre så,
  behöver mig
cantGoOn: orkar inte, orkar inte mer, klarar inte, pallar inte, ger upp, ge upp, ingen ork, ork, står inte ut, hopp, hopplös*,
  ingen utväg, utväg, tom, tomt, fortsätta, kämpa*, vill inte mer, klarar inte mer, mörk*, mörker, värre, sjunk*, kvävs, kväv*,
  trasig, knäckt, faller, botten, rädda mig, tungt, räcker, nog, göra det
tired: trött, utmattad, slut, slutkörd, dödstrött
noReason: mening, meningslös*, anledning, skäl, varför ska jag, vad är meningen, ingen idé, poäng*, värt det
want: vill, ville, önsk*, hoppas, tänker, tankar, funder*, hellre, skulle vilja, plan, planerar, bestämt, velat, längtar
not: inte, aldrig, ingen, inget, inga, utan, ej, nt
anymore: längre, mer, igen, redan, fortfarande
nobody: ingen, ensam, ensamhet, inga vänner, själv
fear: rädd, orolig, oroar, rädsla, inte säker, trygg, panik, litar inte på mig, skräm*
help: hjälp, hjälpa, någon, snälla, vad ska jag, vad gör jag, prata, vet inte vad, med vem, hur kan jag, vem ska, prata med mig
me: jag, mig, min, mitt, mina, mej, ja, jg
person: vän, vänner, kompis*, bästis, syster, bror, lillebror, lillasyster, flickvän, pojkvän, dotter, son, kusin, klasskamrat,
  klass*, ex, tjej, kille, kollega, elev
family: mamma, pappa, föräldrar, mor, far, styvpappa, familj*, mormor, farmor, morfar, farfar, lärare*, morsan, farsan
said: sa, säger, skrev, skriver, skickade, lade upp, sade, berättade, pratar om, postade, messade
bot: bot, boten, bottar, ai, karaktär*, chatbot
app: app, appen, sida, sidan, server, servern, uppdatering*, konto, chatt, chatten, chattar, lagg*, internet, mobil*, telefon,
  reklam, captcha, laddar, ladda, wifi, kö, kön, logga in, väntrum*
error: fel, error, nere, ligger nere, funkar inte, fungerar inte, laddar inte, krasch*, bugg*, trasig, sönder, felmeddelande, 500,
  502, 503, hängt sig, fryser
laugh: lol, haha*, hahah*, xd, asgarv*, lmao, omg, fan, jävla, bror, alltså, skoja*, skämt*, wtf, bokstavligen, asså, hihi
serious: seriöst, allvar, på allvar, verkligen, inget skämt, skojar inte, menar det, ärligt, på riktigt
when: ikväll, i natt, inatt, imorgon, idag, den här veckan, snart, födelsedag, varje natt, varje dag, månader, veckor, natten,
  natt
trifle: uttråkad, tråkig*, hungrig, hunger, skratt*, pinsam*, skäms, prov, prov*, läxa*, läxor, värme*, cringe, matte, spel, jobb,
  kyla, gullig*, väntan, väntar, kaffe, nyfiken
fiction: berättelse, historia, rp, rollspel, scen, handling, roman, kapitel, fiktion, skurk, riddare, kung, drottning, vampyr,
  prins, viska*, min karaktär, oc, fanfic, angst, låt, film, soldat, spöke, demon, bok, dikt, sa han
filter: filter*, filtret, blockera*, varning, hjälplinje, censur*, popup, meddelande, riktlinje*, tillåt*
pain: ont, smärta*, gör ont, lid*, plåga*
sad: ledsen, gråt*, deprimerad, depression*, depp*, mår dåligt, mår piss, tårar, dåligt, nere
only: enda, det enda, den enda, allt jag, höll mig, håller mig, bara han, mitt allt
born: född, födas, födelse
abuse: slår mig, slår, slog, mobb*, hotar, hot, misshandl*, utnyttja*, full, våld*
calm: bestämt, lugn, lugnt, frid, plan, lättnad, vila
all: allt, alla, alltid, världen, för alltid
end: slut, slutet, sluta, avsluta, över, ta slut, stopp*
kill: döda, dödar, mörda*, skjut mig, begrav*, hjärtattack, ta kål, explodera*, kasta, mord
past: förr, förut, år sedan, mår bättre, räddade, förra året, hjälpte
care: terapi, terapeut, psyk*, sjukhus*, bup, tabletter, ambulans, försökt, försök, inlagd, 112, mind, läkare
lost: borta, raderad*, bannad, ban, avstängd, förlorat, ålderskontroll, tappat, raderade
sorry: förlåt, ursäkta, älskar er, tack, tackar, sorry
exaggerate: dramatisk*, drama, överdriv*, bokstavligen, mood, hjälp haha, skriker, blommor, dog av skratt, patetisk*, rip,
  avlider, går sönder
annoyed: fixa, laga, irriterande, stör*, skitapp, skit, igen, varje gång, arg, förbannad, hatar den här, hatar, värsta,
  uppdatering, pengarna tillbaka, seg, långsam, jobbig*
fandom: svar*, kyss*, rodna*, flört*, min man, ship, swip*, svartsjuk, scen, kallar mig, snygg, handling, älskling, waifu, crush
everyday: kaffe, pizza, buss*, lunch, frukost, dusch*, tvätt*, katt, film, skor, säng*, netflix, handla, pass, chef*, lärare,
  redovisning, lektion, gym*, mygg*, väder, sommar, måndag, konsert, batteri, reklam, sl, matte, semlor
ratherThan: hellre, än, istället
if: om, när, tills, så fort
ask: varför, vad, hur, vem, var, är det normalt, kan man, gör det ont, får man
age: är 12, är 13, är 14, är 15, är 16, är 17, år, årskurs, åttan, nian, sjuan
`;
