export const tr = `
small: ve, bir, bu, da, de, ben, mi, cok, ama, ne, icin, gibi, kadar, daha, var, yok, olarak, diye, ki, o, sen, hep, artik, beni,
  bana, her, hic, degil, mu, ya, yani, simdi, bugun, sonra, once, biri, bile, olan, oldu, oluyor, benim, onun, su, biz, siz, ile,
  cunku, sey, seyi, gun
die: olmek, olsem, olsek, oluyorum, oldum, olum, olu, olmeyi, olecegim, oleyim, olse, gebermek, geber*, olucem, olcem, olup
killSelf: intihar*, kendimi oldur*, hayatima son, canima kiy*, kendini oldur*, son vermek, son verecegim, canima kast,
  yasamima son, kendine zarar, her seyi bitir*, canina kiy*, hayatina son, bitirmek istiyorum, kendimi bitir*
live: yasamak, yasiyor*, hayat*, yasam*, yasayan, var olmak, burada olmak, bu dunya*, yasayamiyorum, yasayacak, hayattan, yasaya*,
  nefes al*
wake: uyanmak, uyanmasam, uyanma*, uyuyup, uyusam, uyanmayayim, sabaha cik*, uyanamasam, uyanmam*
harm: kendime zarar, kendimi kes*, kendine zarar, jilet, faca, kendimi cez*, kendini kes*, kendime bir sey, kendime kot*,
  kendine bir sey, kollarimi, bilegi*, kendimi yarala*, kesikler, kendimi incit*
vanish: yok olmak, yok olsam, kaybolmak, gitmek istiyorum, olmasam, burada olmayacag*, yok olup, ben olmay*, ortadan kaybol*,
  silinip, gidiyorum, olmayacagim, artik yokum, ben yokken, yok olma*, olmamak, yok olay*, hic olmasa*, cekip git
goodbye: elveda, veda*, son mesaj*, son gece*, son kez, mektup, kendinize iyi bakin, iyi bak, her sey icin tesekkur, hoscakal*,
  hakkinizi helal, helal edin, kedim*, kopegim*, not birak*, vasiyet, cenaze*, son gun*, vedalas*, sonkez, son defa, son yazi*
burden: yuk, bensiz, ozle*, fark etme*, fark edilm*, umrunda, umursa*, ise yaramaz, degersiz, fazlal*, ayak bagi, ozlemez,
  kimsenin umrunda, basarisiz, yukum, gereksiz, fark eder, rahatlar, nefret ediyorum kendim*, kendimden nefret, hak etmiyorum,
  hata, fark etmez, sorun, sorunum, bir sorun eksil*, masraf*, para*, rahatsiz*, boylesi daha, bulurlar, bulan*, arar*, aglar*,
  yerim*, yerime, hava, sucum, suclu*, kim beni, unut*, ait degil*, uyum*, hayal kirikligi*, fark* olmaz, rahatla*, nefes aldi*
cantGoOn: dayanamiyorum, devam edemiyorum, pes ediyorum, gucum yok, gucum kalmadi, bittim, katlanamiyorum, takatim, tukendim,
  yeter artik, cekemiyorum, tukenmis, umut*, cikis yolu, bosluk, care*, dayanacak, yapamiyorum artik, devam etmek, mucadele,
  savasmak, gelecek goremi*, gelecegim yok, biktim, kaldiramiyorum, gucum, tahammul*, pes et*, kalmadi, tukendi, bitik,
  son noktada, dibe, yeter, kurtar*, batiyorum, bogul*, karanlik*, kotulesiyor, daha kotu, kiril*, dagil*, dusuyorum, dip*, agir*,
  ikna ed*, yapma*, yapmak, kotu bir sey, aptalca, nefes alam*, mahvol*, kaybettim, savas*, sinir*imdayim, dayan*, sona geldim,
  yoruldum artik
tired: yoruld*, yorgun*, bikt*, bezdim, usan*
noReason: anlam*, sebep, sebeb*, neden yas*, nedenim, amac*, ne icin, bir anlami, anlami yok, anlamsiz, nicin, degmez, bir neden,
  ne geregi
want: istiyorum, isterdim, keske, dusun*, istemek, istiyom, istedim, isterim, arzu*, istiyo, planl*, karar ver*, dusunce*,
  istiyordu, aklimdan gec*, aklimda
not: degil, yok, hic, asla, istemiyorum, istemiyor, olmadan, istemiyom, istemem, hicbir*
anymore: artik, yine, tekrar, daha
nobody: kimse*, yalniz*, tek basima, kimsem yok, kimsesiz, hic kimse, tek basina
fear: korku*, endise*, guvende degil, korkuyom, korkuy*, kendime guven*, panik*, ne yapacagim*, kendimden kork*, durdur*, guvende,
  merak ediyorum
help: yardim*, biri, lutfen, ne yapmal*, ne yapabilirim, konusacak, ne yapayim, ne yapicam, birine, konusabilir, birisi, napmal*,
  ihtiyacim, ne yapacagimi, napcam, nasil yardim, kime
me: ben, bana, beni, benim, kendim*, bende
person: arkadas*, kardes*, abla*, abi*, sevgili*, kizim, oglum, kuzen*, kanka*, eski sevgili*, ogrenci*, yegen*, kocam, karim,
  dostum, kankam, ev arkadas*
said: dedi, diyor, yazdi, soyledi, atti, paylasti, yaziyor, anlatti, diyo, soyluyor, bahsed*
bot: bot*, karakter*, yapay zeka*
app: uygulama*, site*, sunucu*, server*, guncelleme*, hesap*, hesab*, sohbet*, lag*, internet*, telefon*, reklam*, captcha,
  yuklen*, sira, wifi, kasiyor, kasma*, giris*, donuyor, hafiza*
error: hata*, coktu, cokmus, calismiyor, acilmiyor, yuklenmiyor, bug*, cevap vermiyor, bozuk, donuyor, 500, 502, 503, error,
  girmiyor, calismiyo, cokuyor, patladi
laugh: sjsj*, haha*, lol, ahaha*, xd, saka*, jdjd*, ksks*, skdj*, asdf*, random, resmen, ya, yaa, aq, amk, lan, off, ajsj*, sksk*,
  hahah*, valla, offf
serious: ciddi*, saka degil, gercekten, saka yapmiyorum, cidden, sahiden, harbiden
when: bu gece, yarin, bugun, yakinda, dogum gun*, hafta, her gece, her gun, gece, aylardir, aksam, sabah*, haftalardir
trifle: sikintidan, can sikintisi, aclik*, gulmek*, gulerken, utanc*, utan*, sinav*, odev*, sicak*, cringe, oyun*, mac, ders*,
  acimdan, yks, lgs, soguk*, bekle*, merak*, tatli*, vize, final*, gulmekten
fiction: hikaye*, rp, rol, sahne*, kurgu*, roman*, bolum*, kotu karakter, sovalye, kral*, kralice*, vampir*, prens*, fisilda*,
  karakterim, karakter*, oc, fanfic, angst, sarki*, film*, asker*, hayalet, iblis, kitap*, siir, evren*, savas*
filter: filtre*, engel*, uyari*, yardim hatti, sansur*, pencere*, hat, izin*, kurallar*, banner, cikiyor, takil*, serbest
pain: aci, agri*, izdirap, acim, iskence*, acitiyor
sad: uzgun*, agla*, depres*, kotuyum, kotu, mutsuz*, moral*
only: tek sey, tek kisi, tek neden, beni tutan, hayatta tutan, elimde kalan, tek varligim, bir tek, tek arkadasim, tek sebe*,
  ayakta tutan
born: dogdum, dogmasaydim, dogma*, dogmus*
family: annem*, babam*, ailem*, aile*, uvey*, anne*, baba*, ogretmen*, anneannem, dedem, dayi*, amcam
abuse: dovuyor, vuruyor, zorba*, tehdit*, taciz*, siddet*, santaj, sarhos, istismar*, dokunuyor
calm: karar verdim, huzur*, sakin, plan*, dinlenmek, rahat*, kararim
all: her sey*, herkes*, sonsuza, dunya*, hepsi
end: bitsin, bitir*, bitti, bitsin artik, son, sonu, bitse, dursun
kill: oldur*, olduruyor, katil*, kalp krizi, gomun, vurun, oldurecek, rip, firlat*, cildir*, patla*, delir*, gebert*
past: eskiden, yillar once, daha iyiyim, kurtardi, gecen sene, gecen yil
care: psikolog*, psikiyatr*, hastane*, terapi*, hap*, denedim, girisim*, ilac*
lost: silin*, kaybettim, banland*, ban, yas dogrulama*, sildi*, yasakla*, banlan*, gitti, kayboldu, ucmus, sildiler
sorry: ozur*, affed*, sizi seviyorum, seviyorum, tesekkur*, kusura, hakkini helal
affairs: sifre*, esyalarim*, belgeler, evrak*, vasiyet*, duzene, toparladim, topladim, odami topladim, mektup*, not yazdim,
  veda notu, dagittim, verdim, hediye ettim, kime kalacak, bakin, bakar misin, mama, sigorta*, birikim*, vedalastim, ozur diledim,
  hazir, her sey hazir, hallettim
lastTime: son kez, son gun*, son gece*, son sozler*, sonsuza, bir daha asla, son bir, bugunden sonra, bu geceden sonra,
  bugun o gun, zamani geldi, vakit geldi, gitmeden once, gidince, gittigimde, hoscakal*, elveda, gorusuruz, beklemeyin,
  donmeyecegim, geri donmem, hatirlayin, unutmayin beni, guzeldi, gittigim yer*, son, artik yok
future: gelecek, seneye, gelecek yil, gelecek ay, buyuyunce, buyumek, 18 yas*, 18 ime, 20 yas*, yaslan*, yarin, dogum gun*,
  mezun*, uzun sure, cok uzun, gormeyecegim, gorebilecegim, bayrama, yilbasi
afterlife: cennet*, allah*, tanri*, cehennem*, melek*, mezar*, tabut*, cenaze*, hayalet*, ruh*, dua*, obur taraf*, ote taraf,
  gunah*, mezarlik*, yanina geliyorum, yanina gel*, kavus*, baska hayat, diger hayat, huzur icinde, olenler*, ahiret*
means: hap*, ilac*, kopru*, ip, ipi, cati*, bicak*, jilet*, tren*, ray*, silah*, atla*, asiri doz, balkon*, asmak, kendimi as*,
  bogul*, ucurum*, pencere*, zehir*, kemer*, kenar*, metro*
offSwitch: kendimi sil*, kendimi kaldir*, kapatin beni, kapat*, fisi cek*, cikis yap*, hayattan cik*, cikis*, havlu at*, kac*,
  gitmek, gideyim, birakin gideyim, birak gideyim, al beni, alsin, alsa, bitse, bitsin, game over, dugme*, durdurmak, silinmek,
  istifa, inmek istiyorum, inecek var
countdown: gun sayiyorum, gunleri say*, geri sayim*, gun kaldi, kaldi, birkac gun, saat kaldi, tarih*, cumaya kadar, pazara kadar,
  bu hafta sonu, pazartesi*, sadece * kadar
voices: ses*, sesler*, kafamda*, kafamin ic*, dusunceler*, kotu dusunce*, durtu*, hayal ed*, canlandir*, prova*, takinti*
body: kan*, kanad*, tirmala*, kol*, kollar*, bilek*, kolluk, uzun kollu, bacak*, iz*, yara*, yemiyorum, yemek yem*, yak*, morluk*,
  deri*, kusu*, kendime vur*
hide: gulums*, rol yap*, numara yap*, maske*, sakl*, kimse bilmiyor, kimseye soyle*, kimseye anlat*, sir*, gizli*, fark etmesin,
  herkes san*, saniyor*, iyiymis*
silent: cevap vermiyor, acmiyor, yazmiyor, cevrimdisi, sunucudan cik*, gruptan cik*, ulasamiyorum, her seyi sil*,
  kendini kilitle*, kapandi, dunden beri, garip, tuhaf, sessiz*, vedalast*, girmiyor, kotu bir his, icime
exaggerate: dram*, abart*, zavalli, resmen, mood, imdat, ciglik*, gulmekten agl*, cicek, celenk, anneme soyle*, gomun*, saka*,
  bayil*, kalp krizi*, oldum ya, bittim ya, rezil*, yerin dibi*, yere yat*
annoyed: duzeltin, tamir, gelistirici*, sinir*, gicik*, cop uygulama, sacma*, rezalet*, yine, surekli, her seferinde, ofke*,
  kizgin*, nefret ettim, nefret, en kotu, guncelleme*, para iade, iade, dolandir*, siliyorum, yavas*, cekilmez*, biktirdi*
fandom: cevap*, yanit*, op*, opus*, kizardi*, flort*, kocam, ship*, kaydir*, kiskan*, sahne*, bana dedi, itiraf*, yakisikli*,
  kurgu*, askim, waifu, crush
everyday: kahve*, pizza*, otobus*, ogle yemegi, kahvalti*, dus*, camasir*, kedi*, film*, ayakkabi*, yatak*, netflix, alisveris*,
  vardiya*, patron*, hoca*, sunum*, ders*, spor*, sivrisinek*, hava*, yaz*, pazartesi*, konser*, sarj*, reklam*, trafik*,
  metrobus*, kayinvalide*
ratherThan: yerine, daha iyi, yegle*, tercih*, ansa
if: eger, olursa, zaman, kadar, olmazsa
ask: neden, niye, ne, nasil, kim, nerede, var mi, baska kimse, normal mi, aciyor mu, acir mi
age: 12 yas*, 13 yas*, 14 yas*, 15 yas*, 16 yas*, 17 yas*, yasindayim, yasinda, sinif*
`;
