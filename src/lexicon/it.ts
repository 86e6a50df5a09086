export const it = `
small: il, la, lo, gli, le, un, una, che, di, in, e, per, con, ma, molto, come, quando, dove, perche, mio, mia, si, ci, sono, ho,
  ha, del, al, nel, questo, piu, da, se, anche, tutto, niente, solo, sempre, oggi, quella, quello, questa, cosa, fare, fatto,
  essere, era, sta, sto, ne, nn, cmq, poi, qui, loro, tu, ti, te, noi, hanno, gia, mai, sei, vado, della, delle, dei, nella, sul,
  alla, ai, dal, dalla, tra, senza, ogni, sia
die: morire, muoio, muore, morto, morta, morte, morissi, morirei, moriro, crepare, morendo
killSelf: suicid*, uccidermi, ammazzarmi, farla finita, togliermi la vita, mi ammazzo, mi uccido, uccidersi, ammazzarsi,
  togliersi la vita, finirla, farmi fuori
live: vivere, vivo, viva, vita, esistere, esisto, esserci, stare qui, restare qui, esistenza, ci fossi, ci saro, questo mondo,
  vivendo, essere qui
wake: svegliarmi, svegliar*, addormentarmi, dormire per sempre, svegliarsi, addormentar*, mi sveglio, mi sveglia*, svegli
harm: farmi del male, mi taglio, tagliarmi, autolesion*, farmi male, mi faccio male, mi faccio del male, mi sono tagliat*,
  si taglia, si fa del male, fare una sciocchezza, farsi del male, tagli, tagliat*, fare qualcosa di brutto
vanish: sparire, sparissi, scompar*, scomparire, non esserci piu, non ci sono piu, non ci saro, andarmene per sempre,
  non ci fossi, svanire, sparisco, andarmene, non essere piu, senza di me, smettere di esistere, non esserci
goodbye: addio, ultimo messaggio, ultima notte, ultima volta, lettera, lettere, prendetevi cura, abbi cura, grazie di tutto,
  salut*, biglietto, regalato, ditele, dite a, il mio cane, il mio gatto, funerale, prenditi cura, stammi bene, state bene,
  grazie per tutto
burden: peso, meglio senza di me, senza di me, mancherei, mancher*, accorger*, fallit*, inutile, di troppo, peso per, si accorg*,
  stare meglio senza, nessuno mi, schifo, fallimento, disturbo, mi odio, merito, intralcio, importa a nessuno,
  un problema in meno, il problema, problema, costo, disturb*, meglio cosi, trovarmi, trovera, cercar*, cercherebbe, piangere*,
  sostitu*, posto, aria, colpa, chi mi, dimenticher*, appartengo, delus*, delusione, per niente, differenza, solliev*
cantGoOn: non ce la faccio, non ne posso, mi arrendo, senza forze, non reggo, non resisto, basta, a pezzi, vuot*, via d uscita,
  speranz*, nce la faccio, andare avanti, non ho piu, mollare, non sopporto, lottare, toccato il fondo, futuro, resistere,
  non riesco piu, nn ce la faccio, arrend*, ho chiuso, stanc* di tutto, al limite, stremat*, salvatemi, salvami, affond*, annego,
  buio, peggio, sempre peggio, spezzat*, rott*, crollo, crollat*, cado, fondo, pesa, pesante, convincetemi, non farlo, farlo,
  qualcosa di brutto, sciocchezza, soffoc*, distrutt*, perso la battaglia
tired: stanc*, sfinit*, esaust*
noReason: senso, motivo, ragione, a che serve, perche vivere, perche continuare, non vale la pena, ragioni, motivi, a che pro,
  perche sono, che senso
want: voglio, vorrei, voglia, spero, vuole, penso, pensando, preferirei, pensare, pensieri, magari, sto per, volevo, pensier*,
  deciso, preferivo, piano
not: non, nn, mai, niente, senza, nulla, nessun*, ne
anymore: piu, ancora, di nuovo, ormai
nobody: nessuno, sol*, solitudine, da sola, da solo, senza amici, nex
fear: paura, preoccupat*, spavent*, al sicuro, preoccupa, di quello che, non mi fido di me, terror*, quello che potrei, temo,
  panico
help: aiuto, aiut*, qualcuno, per favore, cosa faccio, che faccio, parlare con, parlare, non so cosa fare, ho bisogno, ql1, a chi,
  perfavore, come posso, cosa devo, che devo
me: io, mi, mio, mia, me, miei, sono, ho
person: amic*, sorella, fratello, fidanzat*, figlia, figlio, cugin*, compagn*, ragazza, ragazzo, migliore amica, tipa, tipo,
  coinquilin*, ex, alunn*, nipote, moglie, marito, sorellina
said: detto, dice, scritto, mandato, postato, ha detto, parla di, scrive, confess*, dicendo, diceva
bot: bot, ia, personaggi*
app: app, sito, server, aggiornamento, account, chat, lag, internet, telefono, pubblicita, captcha, carica*, wifi, coda, lagg*,
  login, memoria, interfaccia, conness*
error: errore, errori, down, non va, non carica, non funziona, crash*, bug*, bloccat*, non risponde, non si apre, 500, 502, 503,
  va in crash, nn va, non parte
laugh: ahah*, haha*, lol, xd, raga, scherzo, letteralmente, ahaha*, ragaa, mamma mia, oddio, bro, fra, bella, uff, porca
serious: davvero, sul serio, non scherzo, non e uno scherzo, seriamente, sono seri*, per davvero, nn scherzo
when: stanotte, stasera, domani, presto, compleanno, settimana, ogni notte, ogni giorno, mesi, oggi, notte, ogni sera
trifle: noia, annoi*, fame, ridere, risate, imbarazzo, vergogna, esame, esami, verifica, compiti, caldo, cringe, sonno, gioco,
  interrogazion*, freddo, attesa, aspett*, palestra, dolcezza, scuola
fiction: storia, rp, roleplay, scena, trama, romanzo, capitolo, finzione, cattivo, cavaliere, re, regina, vampiro, principe,
  sussurr*, il mio personaggio, personaggio, oc, fanfic, angst, canzone, film, soldato, fantasma, demone, libro, poesia, ruolata,
  ruolo
filter: filtro*, filtri, blocca*, avviso, numero di aiuto, censur*, avvertimento, permess*, linee guida, banner, segnal*, regole
pain: dolore, male, soffr*, fa male, tortura
sad: triste*, piang*, depress*, male, giu, lacrime, malissimo
only: l unica, l unico, unica cosa, mi teneva, tutto quello che, solo lui, il mio unico, la mia unica, mi tiene, mi rimaneva,
  mi restava
born: nato, nata, nascere, nascita
family: mamma, papa, genitori, padre, madre, patrigno, famiglia, nonn*, zio, prof*, miei
abuse: mi picchia, mi tocca, bullismo, minacc*, abus*, mi mena, ricatt*, ubriac*, violent*, botte
calm: deciso, in pace, calm*, piano, tranquill*, riposare, pace, sereno, serena
all: tutto, tutti, sempre, mondo, per sempre
end: finire, finisca, fine, finita, smett*, finito, finisse, che smetta
kill: uccid*, ammazz*, uccidete*, infarto, uccide, sparatemi, seppell*, rip, esplod*, lanciare, impazz*, mi ammazza
past: anni fa, prima, sto meglio, mi ha salvat*, anno scorso, mi ha aiutat*
care: psicolog*, psichiat*, ospedale, terap*, pastiglie, provato, tentato, ricover*, farmaci
lost: cancell*, perso, persa, bannat*, ban, verifica eta, verifica dell eta, sparit*, minorenni, eliminat*, tolto
sorry: scusa*, perdon*, mi dispiace, vi voglio bene, ti voglio bene, grazie, scusate
affairs: password, le mie cose, documenti, testamento, in ordine, sistemato, pulito la stanza, lettere, lettera, biglietto,
  scritto una, regalato, regalando, distribu*, chi si prende, prendetevi cura, occupat*, crocchette, assicurazione, risparmi,
  salutato tutti, chiesto scusa, tutto pronto, ho sistemato
lastTime: ultima volta, ultimo giorno, ultima notte, ultime parole, definitiv*, per sempre, mai piu, un ultima, dopo oggi,
  dopo stanotte, e oggi, e arrivata l ora, e ora, prima di andare, prima che vada, quando me ne vado, addio, ciao ciao,
  non aspettatemi, non torno, non tornero, ricordatevi, e stato bello, dove vado, ultimo, ultima, stasera e
future: futuro, anno prossimo, mese prossimo, crescere, da grande, a 18 anni, i 18, i 20, vecchi*, domani, compleanno, maturita,
  a lungo, tanto tempo, piu avanti, adult*, arrivare a, arrivo ai
afterlife: cielo, paradiso, dio, inferno, angel*, tomba, bara, funerale, fantasma, anima, prego, pregare, aldila,
  dall altra parte, peccato, cimitero, nonna in cielo, raggiung*, altra vita, prossima vita, riposi in pace, madonna, nascere
means: pastiglie, pillole, ponte, corda, tetto, coltello, lama, lamett*, rasoio, treno, binari, pistola, saltare, buttarmi,
  overdose, balcone, impicc*, affog*, annega*, vuoto, finestra, veleno, cintura, scatola di
offSwitch: cancellarmi, disinstallarmi, spegnermi, spegnetemi, spegnere, staccare la spina, disconnettermi, uscire da tutto,
  uscire dalla vita, uscita, gettare la spugna, scappare, andare via, lasciatemi andare, lasciami andare, voglio andare,
  portami via, prendimi, che finisca, che si fermi, licenziarmi, game over, tasto off, pausa, scendere, eliminarmi,
  togliermi di mezzo
countdown: conto i giorni, contando i giorni, conto alla rovescia, giorni rimasti, pochi giorni, mancano, ore, data,
  fino a venerdi, fino a domenica, questo weekend, lunedi, solo fino
voices: voci, voce, nella testa, in testa, pensieri, brutti pensieri, idee, impuls*, tentazione, tentat*, immagino, provo a,
  ossession*
body: sangue, sanguin*, graffi*, braccia, braccio, pols*, maniche, cosce, segni, cicatric*, non mangio, smesso di mangiare,
  bruci*, livid*, pelle, vomit*, mi prendo a pugni
hide: sorrid*, sorriso, fing*, finta, maschera, nascond*, nessuno sa, nessuno lo sa, mai detto, segreto, di nascosto, accorga,
  tutti pensano, credono che, faccio finta, recito
silent: non risponde, non mi risponde, ha smesso di, si e scollegat*, e uscit* dal, non la trovo, non lo trovo,
  ha cancellato tutto, chius* in bagno, chius* in camera, da ieri, stran*, silenzi*, ha salutato, non si connette,
  brutto presentimento, preoccupat*
exaggerate: drammatic*, dramma, esager*, patetic*, letteral*, mood, aiuto, urlo, urlando, piango dal ridere, fiori, corona,
  dite a mia madre, seppellitemi, scherzo, collass*, svengo, infarto, addio mondo, teatro, tragedia
annoyed: sistemate, aggiustate, sviluppator*, rompe, rompono, rotto, noios*, palle, spazzatura, schifo di app, ancora,
  sempre uguale, ogni volta, rabbia, furios*, odio questa app, odio, peggio, aggiornamento, rimborso, truffa, disinstallo, lent*,
  insopportabile, incazz*
fandom: risposta, risposto, bacio, baci*, arross*, flirt*, mio marito, ship, swipe, gelos*, scena, mi ha chiamat*, dichiar*,
  bellissimo, trama, amore mio, waifu, crush
everyday: caffe, pizza, autobus, pranzo, cena, doccia, lavatrice, gatto, film, scarpe, letto, netflix, spesa, turno, capo, prof,
  presentazione, lezione, palestra, zanzar*, tempo, estate, lunedi, concerto, batteria, pubblicita, treni, sessione, pasta, caldo,
  suocera
ratherThan: piuttosto, che pagare, invece di, preferisco, meglio che
if: se, quando, finche, a meno che, appena
ask: perche, cosa, come, chi, dove, qualcun altro, e normale, fa male, si puo, a cosa
age: ho 12, ho 13, ho 14, ho 15, ho 16, ho 17, anni, ha 13, ha 14, ha 15, terza media
`;
