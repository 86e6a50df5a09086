export const pl = `
small: i, w, na, z, ze, to, jest, sie, nie, ze, ale, jak, co, mi, juz, tak, czy, do, o, moj, moja, jestem, mam, tylko, kiedy, bo,
  od, po, za, przez, nic, cos, ktos, bym, byl, byla, byc, mnie, sobie, jeszcze, teraz, wszystko, ma, ten, ta, te, tego, tej, tym,
  tu, tam, dzis, jej, jego, ich, nas, wam
die: umrzec, umieram, umrze, umarl*, umiera*, smierc*, martw*, zdechn*, zdycha*, umre
killSelf: samoboj*, zabic sie, zabije sie, sie zabic, sie zabije, skonczyc z soba, skonczyc ze soba, odebrac sobie zycie,
  zakonczyc to, targnac, ze soba skoncz*, sobie cos zrob*, skonczyc z tym, cos sobie zrob*, koncze ze soba, skonczyc to wszystko
live: zyc, zycie, zycia, zyje, istniec, istnie*, zyciu, zyciem, byc tu, tu byc, byc na tym swiecie, zywy, zywa, mnie tu,
  na tym swiecie
wake: obudz*, obudzic, zasnac, budzic, wstac rano, zasypiam, obudzil*, nie wsta*, zasnela
harm: tne sie, tniesz sie, pociel*, ciecie, tnie sie, samookalecz*, robie sobie krzywde, zrobic sobie krzywde, sobie krzyw*,
  ciac sie, okaleczam, okalecza*, cielam, cialem, sie tne, sie tnie, cos sobie, krzywde, ciela sie
vanish: znikn*, zniknac, nie byc, mnie nie bedzie, nie bedzie mnie, odejsc, mnie nie ma, mnie nie bylo, gdyby mnie, znikam,
  przestac istniec, odchodze, beze mnie, mnie zabraknie, nie istniec, odeszl*, zniknela, mnie juz nie
goodbye: zegna*, pozegna*, ostatnia wiadomosc, ostatnia noc, ostatni raz, list, listy, trzymajcie sie, zaopiekuj*,
  dziekuje za wszystko, dzieki za wszystko, papa, oddalam, rozdaje, rozdal*, moj pies, moj kot, pogrzeb*, ostatni wieczor,
  ostatnia, pozegnanie, zajmijcie, list pozegnalny, opiekuj*
burden: ciezar*, beze mnie, lepiej beze, tesknil*, zauwazyl*, zauwazy, kula u nogi, bezuzyteczn*, nic niewart*, przeszkadzam,
  bezwartosciow*, klopot*, niepotrzeb*, do niczego, brakowac, zauwaz*, nikogo nie obchodz*, zbedn*, zawadzam, nienawidze siebie,
  zasluguj*, ulzylo, obchodze, ulge, zalowal*, problem mniej, problemem, problem, koszt*, pieniadz*, przeszkadz*, lepiej bedzie,
  znajdzie mnie, znalez*, szuka*, plakac, zastap*, miejsca, powietrz*, tlen, wina, moja wina, kto mnie, zapomn*, nie pasuje,
  zawiodl*, rozczar*, roznic*, odetchn*, winie
cantGoOn: nie dam rady, nie daje rady, nie mam sily, nie wytrzym*, poddaj* sie, mam dosc, nie dam juz rady, brak sil,
  nie moge juz, dosc wszystkiego, sil, wyjscia, nadziei, pustk*, pusto, dalej tak, nie chce juz, juz nie moge, walczyc, poddac,
  przyszlosc*, nie widze, nie umiem juz, wytrzymac, ciagnac, nie mam juz, sens*, ostatkiem, zmeczon* wszystkim, dosc, ratuj*,
  uratuj*, tone, topie, ciemno*, gorzej, coraz gorzej, zlam*, zalam*, rozpad*, pad*, dno, ciezko, przekonaj*, nie robic,
  zrobic cos, cos zlego, glupiego, dusze sie, zniszcz*, przegral*, pekn*, podjel* decyzj*, az tak, nie wstane
tired: zmecz*, wykoncz*
noReason: sens, sensu, powod*, po co, bez sensu, po co zyc, nie ma sensu, warto, dla kogo, po co ja, po co to
want: chce, chcialabym, chcialbym, wole, mam ochote, mysle, mysli, chciala, chcial, wolalabym, wolalbym, zamierzam, chcialo,
  myslal*, marze, postanowi*, zdecydowa*, planuj*, zeby, oby
not: nie, nigdy, nic, bez, zadn*, ani
anymore: juz, wiecej, znowu, dluzej, znow
nobody: nikt, nikogo, sam, sama, samotn*, nikomu, zadnych przyjaciol
fear: boje sie, strach, martwie, przeraz*, bezpiecz*, boje, przestrasz*, co zrobie, martwi*, panik*, nie ufam sobie, powstrzym*
help: pomoc, pomocy, pomoz*, ktos, prosze, co robic, co mam zrobic, pogadac, pogadaj*, nie wiem co robic, potrzebuje, blagam,
  jak pomoc, co zrobic, komu, z kims
me: ja, mi, mnie, moj*, sie, sobie, mam, jestem, siebie
person: przyjaci*, siostra, brat, dziewczyna, chlopak, corka, syn, kuzyn*, kolega, kolezank*, kumpel*, psiapsi*, znajom*, ex,
  byl*, uczen, uczennic*, maz, zona, siostry, brata, corki
said: powiedzial*, mowi, napisal*, pisze, wyslal*, wstawil*, mowil*, gada, wyznal*, pisal*
bot: bot, boty, bota, botem, postac*, ai, botow
app: apka, apke, apki, aplikacj*, stron*, serwer*, aktualizacj*, konto, konta, czat, czaty, lag*, internet*, telefon*, reklam*,
  captcha, laduje, ladowan*, kolejk*, wifi, zalogow*, tnie, muli, neta
error: blad, bledy, bledu, padl*, nie dziala, nie laduje, awaria, crash*, bug*, wywala, zawiesz*, nie odpowiada, 500, 502, 503,
  nie otwiera, wysypa*, error*, lezy
laugh: xd, lol, haha*, hehe*, beka, zart*, heh, kurde, doslownie, kurwa, jprdl, o matko, omg, ej, xdd*, luz, bekow*, serio
serious: na serio, serio, nie zartuje, naprawde, powaznie, nie zart, to nie zart, szczerze
when: dzis, dzisiaj, jutro, tej nocy, niedlugo, urodzin*, tydzien, co noc, codziennie, co wieczor, wieczor*, miesiac*, noc, nocy,
  jutra
trifle: nud*, glod*, smiech*, wstyd*, egzamin*, sprawdzian*, zadani*, upal*, cringe, ciarki, gra, gre, gry, matura, zenad*,
  goraco, czekan*, kartkowk*, matm*, kolokwium, sesj*, cieplo, padam
fiction: historia, historii, rp, scena, scene, scenie, fabul*, powiesc, rozdzial*, fikcj*, zloczync*, rycerz, krol, krolow*,
  wampir*, ksiaze, szept*, moja postac, postac*, oc, fanfik*, angst, piosenk*, film*, zolnierz*, duch, demon*, ksiazk*, wiersz,
  rpg
filter: filtr*, blokuj*, zablokow*, ostrzezen*, infolini*, cenzur*, komunikat, okienko, wolno, mozna, regulamin*, baner, numer,
  wyskakuje
pain: bol, boli, cierpi*, bolu, meka, tortur*
sad: smut*, placz*, depres*, przykro, lzy, rycze, zle
only: jedyn*, jedyna rzecz, tylko on, tylko ona, wszystko co mial*, trzymal* mnie, trzyma mnie, mi zostal*, ostatnia rzecz
born: urodzic, urodzil*, narodzi*
family: mama, tata, rodzic*, ojciec, matka, ojczym, rodzin*, babci*, mame, mamie, wuj*, nauczyc*, starzy, tate
abuse: bije mnie, bije, gnebi*, szantaz*, grozi, molest*, przemoc*, dotyka mnie, pijan*, gwalt, uderzyl*, zneca*
calm: zdecydowa*, spokoj*, plan, postanowi*, pogodz*, odpocz*, spokoj
all: wszyst*, wszyscy, zawsze, swiat*, na zawsze
end: koniec, skoncz*, konczy*, ustal*, przestac, zakoncz*
kill: zabij*, zabic, zabija, zawal*, morder*, dobij*, zakop*, rip, rozwal*, wywale, wyrzuc*, zaraz umre
past: kiedys, lata temu, juz lepiej, uratowal*, rok temu
care: psycholog*, psychiat*, szpital*, terap*, tabletk*, probowal*, prob*, lek*
lost: usun*, stracil*, zbanow*, ban, bana, weryfikacj* wieku, skasow*, niepelnoletn*, zniknely, zniknal, przepadl*, wykasow*
sorry: przepraszam, wybacz*, kocham was, kocham, dzieki, dziekuje, przykro mi, sory
affairs: haslo, hasla, moje rzeczy, papiery, testament, w porzadku, posprzat*, uporzadk*, listy, list, kartk*, napisal* list,
  oddal*, oddaje, rozdaje, rozdal*, kto dostanie, kto wezmie, zajmij*, zaopiek*, karma, ubezpieczen*, oszczednosci, pozegnal*,
  przeprosil*, wszystko gotowe, zalatwil*
lastTime: ostatni raz, ostatni dzien, ostatnia noc, ostatnie slowa, na zawsze, nigdy wiecej, ostatni, ostatnia, po dzisiejsz*,
  to dzis, to dzisiaj, juz czas, czas na mnie, zanim odejde, jak odejde, zegnajcie, nara, nie czekajcie, nie wroce, nie wracac,
  pamietajcie, fajnie bylo, milo bylo, tam gdzie ide, ostatecz*, definitywn*, jutro juz nie
future: przyszl*, za rok, w przyszlym roku, dorosn*, dorosl*, 18 lat, osiemnast*, 20 lat, starosc*, stary, jutro, jutra, urodzin*,
  matury, skoncze szkole, dlugo, tak dlugo, dozyc, dozyje, do swiat, nie dozyje
afterlife: niebo, niebie, bog, boga, pieklo, aniol*, grob, grobie, trumn*, pogrzeb*, duch, dusz*, modle sie, modlic,
  po drugiej stronie, grzech*, cmentarz*, babci w niebie, dolacz*, nastepne zycie, innym zyciu, spoczywaj, zmarl*, zaswiat*
means: tabletki, tabletek, pigulk*, most, mostu, sznur*, lina, dach*, noz, nozem, zyletk*, ostrz*, pociag*, tory, torach,
  pistolet, skocz*, skok, przedawk*, balkon*, powies*, wiesz*, utop*, przepas*, okno, okna, trucizn*, pasek, krawedz*
offSwitch: usunac siebie, odinstal*, wylaczyc sie, wylaczcie mnie, wylacz*, odlacz*, wylogow*, wyjsc z, wyjscie, rzucic recznik,
  uciec, odejsc, odejde, dajcie mi odejsc, pozwol*, chce odejsc, zabierz*, wez mnie, niech to sie skonczy, game over, przycisk,
  pauz*, spac i nie, usun mnie, skasuje sie, skasowac sie, zwolnic sie, wysiadam, wysiasc
countdown: licze dni, odliczam, odliczan*, zostalo dni, kilka dni, dni zostalo, godzin*, data, date, do piatku, do niedzieli,
  w ten weekend, poniedzialek, tylko do, jeszcze tylko
voices: glos*, w glowie, mysli, zle mysli, czarne mysli, popęd*, kusi, pokus*, wyobraz*, cwicze, obsesj*, kraz*
body: krew, krwi, krwaw*, drap*, rece, reka, nadgarst*, rekaw*, uda, blizn*, nie jem, glodz*, przypal*, siniak*, skor*, wymiot*,
  bije sie
hide: usmiech*, udaj*, maska, maske, ukryw*, chowam, nikt nie wie, nikomu nie mowil*, tajemn*, sekret*, po cichu, zauwaz*,
  wszyscy mysla, mysleli ze, gram
silent: nie odpisuje, nie odbiera, nie odpowiada, przestal* odpis*, rozlaczyl*, wyszedl z serwera, wyszla z serwera,
  nie moge znalezc, usunal* wszystko, zamknal sie, zamknela sie, od wczoraj, dziwn*, cisza, cich*, pozegnal*, nie ma jej,
  zle przeczuc*, zniknal*
exaggerate: dramat*, drama, przesadz*, zalosn*, doslownie, mood, ratunku, krzycze, placze ze smiechu, wience, kwiaty, wieniec,
  powiedzcie mamie, pochowajcie, zart, mdlej*, zawal*, umarlem xd, nie zyje, zenada, beka, padlam, padlem, leze
annoyed: naprawcie, naprawic, tworc*, dev*, wkurz*, wkurw*, irytuj*, denerw*, smieciow*, badziew*, gowno, znowu, ciagle,
  za kazdym razem, zlosc*, wsciek*, nienawidze tej, nienawidze, najgorsz*, aktualizac*, zwrot, oszust*, odinstaluje, wolno,
  nie do zniesienia, oddajcie kase, masakra
fandom: odpowiedz*, odpisal*, pocalun*, pocalow*, zarumien*, flirt*, moj maz, ship*, swip*, zazdros*, scena, nazwal mnie, wyznal*,
  przystojn*, fabul*, kochanie, waifu, crush
everyday: kaw*, pizz*, autobus*, tramwaj*, obiad*, sniadan*, prysznic*, pranie, kot, kotem, film, buty, lozk*, netflix, zakup*,
  zmian*, szef*, nauczyciel*, prezentac*, lekcj*, silowni*, komar*, pogod*, lato, poniedzial*, koncert*, bateri*, reklam*, korki,
  lektur*, tesciow*, polak*
ratherThan: niz, wole, zamiast, predzej, lepiej
if: jak, jesli, jezeli, kiedy, gdy, dopoki, az, gdyby
ask: czemu, dlaczego, co, jak, kto, gdzie, czy, po co, czy ktos, czy to normalne
age: mam 12, mam 13, mam 14, mam 15, mam 16, mam 17, lat, ma 13, ma 14, ma 15, klas*
`;
