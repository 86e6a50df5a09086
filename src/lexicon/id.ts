export const id = `
small: yang, dan, di, ini, itu, aku, ga, gak, udah, buat, sama, kalo, tapi, dia, dari, ada, juga, bisa, aja, nya, ke, lagi, pas,
  terus, jadi, banget, cuma, yg, tp, krn, gitu, gini, kayak, kyk, deh, sih, dong, kok, loh, mah, tuh, nih, orang, semua, lebih,
  sampe, bukan, ngga, tau, mau, masih, punya, emang, kan, siapa, apa, kenapa, kita, kamu, lo, gue, gw, rasa, hari, abis, biar,
  doang, bgt, cuman, kalau, karena, saya, sudah, belum, akan, tidak
die: mati, meninggal, ajal, modar, mampus, kematian, tewas, mokad
killSelf: bunuh diri, bundir, akhiri hidup, mengakhiri hidup, mengakhiri semua, ngakhirin hidup, akhiri semua, ngakhirin semua,
  mengakhiri semuanya, bunir, akhirin hidup, suicid*, nyakitin diri sampe mati
live: hidup, idup, dunia ini, di dunia, hidupku, ada di sini, bernyawa, idupku, kehidupan, bernafas, di sini lagi
wake: bangun lagi, ga bangun, gak bangun, nggak bangun, tidur selamanya, bangun, tidur terus, gabangun, kebangun
harm: nyakitin diri, self harm, menyakiti diri, nyilet, sayat, barcode, melukai diri, nyakiti diri, selfharm, lukain diri,
  ngelukain diri, silet, nyayat, sh lagi, cutting
vanish: menghilang, ngilang, hilang dari dunia, ga ada lagi, gak ada lagi, udah ga ada, pergi selamanya, lenyap, hilang aja,
  pergi jauh, ilang aja, hilang selamanya, kalo aku ga ada, kalo gue ga ada, udah gak ada, nggak ada lagi, menghilang dari,
  pergi buat selamanya
goodbye: selamat tinggal, pamit, pesan terakhir, malam terakhir, terakhir kali, surat, jaga diri, jagain, titip,
  makasih buat semua, makasih untuk semua, perpisahan, terakhir, pamitan, wasiat, goodbye, kasih kucing, bilangin
burden: beban, tanpa aku, tanpa gue, lebih bahagia, kangen aku, kehilangan aku, nyusahin, sampah, ga guna, gak guna, ga berguna,
  gak berguna, nyariin, peduli, sadar kalo, lebih baik tanpa, tanpaku, kehilangan gue, ngerepotin, gagal, benci diri, ga pantes,
  gapantes, mending ga ada, sia sia, nyari aku, masalah, masalahnya, biaya, ngabisin duit, ganggu orang, lebih baik gini,
  nemuin aku, nyari, nyariin aku, nangis buat, gantiin, tempatku, salahku, siapa yang, lupa sama aku, kecewa, ngecewain,
  ga ngaruh, gak ngaruh, ga ada bedanya, lega
cantGoOn: ga kuat, gak kuat, nggak kuat, nyerah, ga sanggup, gak sanggup, udah cape, menyerah, ga tahan, gak tahan, putus asa,
  hampa, kosong, udah ga ada harapan, harapan, jalan keluar, ga bisa lagi, gak bisa lagi, bertahan, lanjut hidup, lelah,
  capek banget, ngerasa kosong, gabisa lagi, gakuat, masa depan, ancur, hancur, gasanggup, nggak sanggup, udahan, mati rasa,
  cukup, selamatin aku, selametin, tenggelam, gelap, makin parah, tambah parah, patah, jatuh, berat, yakinin, jangan lakuin,
  ngelakuin, hal bodoh, hal buruk, sesak, kalah, perjuangan, udah ga tahan, remuk, mau nyerah, habis, abis tenaga, sampe sini
tired: capek, cape, lelah, letih, cpek
noReason: alasan, gunanya, buat apa, ga ada artinya, gak ada artinya, tujuan hidup, artinya, ngapain hidup, untuk apa,
  gaada alasan, apa gunanya, tujuan, ga ada gunanya
want: pengen, mau, ingin, pingin, pgn, kepikiran, mikir, mikirin, pengin, berharap, semoga, pikiran, niat, kepingin, lebih baik,
  mending, rencana, udah mutusin, terlintas, kpn, pen
not: ga, gak, nggak, ngga, tidak, tak, gk, tanpa, enggak, ngg, kagak, gaada, bukan, ndak
anymore: lagi, udah, sudah, udh, dah
nobody: sendiri*, siapa siapa, siapapun, ga ada yang, gak ada yang, kesepian, gaada yg, ga ada yg, sendirian, nggak ada yang,
  ga punya siapa, gak ada yg, temen gaada
fear: takut, khawatir, cemas, ga aman, gak aman, kuatir, panik, takut sama diri, ga percaya diri sendiri, takut dia, cegah
help: tolong, bantu, seseorang, gimana dong, harus gimana, tlg, butuh temen, ada yang bisa, ngomong sama, cerita ke, gatau harus,
  butuh, ada yg, gmn, please, harus apa, ke siapa, ngapain ya
me: aku, gue, gw, saya, ku, gua, diriku, gwe, akuu, sy, ak
person: temen*, teman*, kakak, adik, adek, pacar, anak, sepupu, sahabat, cowo, cewe, mantan, abang, kk, bestie, temenku, sodara,
  ponakan, suami, istri
said: bilang, nulis, ngirim, ngomong, posting, ngechat, cerita, katanya, blg, ngepost, curhat
bot: bot, bots, karakter, char, botku
app: app, aplikasi, web, server, update, akun, chat, lag, lemot, ngelag, internet, hp, iklan, captcha, loading, sinyal, wifi,
  antrian, login, kuota, situs, apk, memori
error: error, eror, down, ga bisa dibuka, gabisa dibuka, crash, bug, ngebug, gangguan, ga bisa, gak bisa masuk, gabisa login,
  ga jalan, macet, nge freeze, 500, 502, 503, erorr, maintenance, kebuka
laugh: wkwk*, haha*, anjir, anjay, njir, awok*, bercanda, canda, lol, anjrit, anjg, anjing, ngakak, wk, bjir, buset, cok, woy,
  plis deh, plisss, jir, etdah
serious: serius, beneran, ga bercanda, gak bercanda, bukan becanda, bener bener, jujur, seriusan, bnrn, ga becanda, gak becanda,
  bukan bercanda
when: malam ini, besok, nanti malam, ultah, minggu ini, tiap malam, tiap hari, setiap hari, setiap malam, berbulan, malem ini,
  jam 3, jam 2, malem, bsk
trifle: bosen, bosan, gabut, laper, lapar, ketawa, malu, ujian, tugas, pr, panas, cringe, ngantuk, game, deadline, uts, uas,
  gemes, nunggu, dingin, kelaperan, mules, penasaran, skripsi
fiction: cerita, rp, roleplay, adegan, alur, novel, bab, fiksi, penjahat, ksatria, raja, ratu, vampir, pangeran, berbisik,
  karakterku, oc, fanfic, angst, lagu, film, prajurit, hantu, iblis, buku, puisi, rpan, tokoh
filter: filter*, kefilter, diblokir, peringatan, hotline, sensor*, kena filter, pop up, diblok, boleh ga, kesensor, notif,
  melanggar, kehapus
pain: sakit, perih, menderita, nyesek, siksa*, derita
sad: sedih, nangis, depresi, galau, down, nangisin, mewek
only: satu satunya, cuma dia, cuma itu, cuma bot, yang bikin aku bertahan, satu2nya, cuman dia, cuma bisa, semua yang aku punya,
  bikin bertahan
born: lahir, dilahirin, dilahirkan
family: mama, papa, ortu, orang tua, ayah, ibu, keluarga, bapak, guru, nyokap, bokap, nenek, om
abuse: mukul, dipukul, dipukulin, bully, dibully, ancam*, diancam, pelecehan, dilecehkan, mabuk, dipukuli, diperas, kekerasan
calm: tenang, damai, rencana, istirahat, udah mutusin, ikhlas, beristirahat
all: semua*, selamanya, dunia, semuanya
end: berakhir, akhiri, akhir, selesai, kelar, berhenti, udahan, mengakhiri, usai
kill: bunuh, membunuh, ngebunuh, jantungan, bunuh aku, kubur*, rip, banting, serangan jantung, tembak, ngamuk
past: dulu, dulunya, udah baikan, nyelametin, tahun lalu
care: psikolog, psikiater, rumah sakit, terapi, obat, nyoba, percobaan, konseling
lost: hilang, kehapus, diban, dibanned, banned, verifikasi umur, dihapus, kena ban, ilang, keban, raib
sorry: maaf, maafin, sayang kalian, makasih, maafkan, terima kasih, sori
affairs: password, barang barangku, barang aku, surat wasiat, warisan, udah beres, beresin, rapihin, surat, catatan, nulis surat,
  bagiin, bagi bagi, kasih ke, kasihin, siapa yang dapet, jagain, rawat, makanin, titip kucing, asuransi, tabungan, pamitan,
  minta maaf ke, udah siap, semua siap, ngasih barang
lastTime: terakhir, hari terakhir, malam terakhir, kata terakhir, selamanya, ga akan lagi, gak akan lagi, satu kali lagi,
  sekali lagi, setelah hari ini, abis malam ini, hari ini harinya, udah waktunya, waktunya, sebelum pergi, kalo aku pergi,
  kalo gue pergi, dadah, bye, jangan tunggu, ga balik, gak balik, inget aku, ingat aku, senang kenal, seneng kenal,
  tempat aku pergi, pulang
future: masa depan, tahun depan, bulan depan, gede, dewasa, umur 18, umur 20, 18 tahun, sampe tua, tua, besok, ultah, ulang tahun,
  lulus, wisuda, lama lama, masih lama, sampe lebaran, nyampe
afterlife: surga, tuhan, allah, neraka, malaikat, kuburan, makam, peti mati, pemakaman, hantu, arwah, doa, berdoa, alam lain,
  dosa, nyusul, ketemu nenek, kehidupan selanjutnya, lahir lagi, tenang di sana, dipanggil, ya allah, kafan
means: obat, pil, jembatan, tali, atap, rooftop, pisau, cutter, silet, kereta, rel, pistol, lompat, loncat, overdosis, balkon,
  gantung diri, gantung, tenggelam, jurang, jendela, racun, baygon, lantai atas
offSwitch: hapus diri, hapus aku, uninstall diri, matiin aku, matikan, log out dari hidup, logout dari hidup, keluar dari hidup,
  keluar dari semua, jalan keluar, kabur, pergi aja, biarin aku pergi, biarkan aku, lepasin, ambil aku, jemput aku, bawa aku,
  cabut dari dunia, resign dari hidup, game over, tombol off, pause, tidur panjang, ngilang selamanya
countdown: ngitung hari, hitung hari, hitung mundur, sisa hari, tinggal beberapa hari, tinggal, jam lagi, hari lagi, tanggal,
  sampe jumat, sampe minggu, minggu ini, senin, cuma sampe
voices: suara, suara suara, di kepala, pikiran, pikiran buruk, pikiran jelek, bisikan, dorongan, bayangin, kebayang, latihan,
  obsesi, overthinking
body: darah, berdarah, cakar, lengan, tangan, pergelangan, lengan panjang, paha, bekas luka, luka, ga makan, gak makan, bakar,
  memar, kulit, muntah, mukul diri, tonjok diri
hide: senyum, pura pura, topeng, sembunyi*, ga ada yang tau, gak ada yang tau, belum pernah cerita, rahasia, diem diem, ketauan,
  semua ngira, kira aku, baik baik aja, akting
silent: ga bales, gak bales, ga dibales, ga angkat, off dari, keluar grup, left grup, ga bisa dihubungi, hapus semua, ngunci diri,
  ngurung, dari kemarin, aneh, diem aja, pamit, ga online, firasat, ga aktif, hapus akun
exaggerate: drama, dramatis, lebay, alay, literally, mood, tolong wkwk, teriak, nangis ketawa, bunga, karangan bunga,
  bilangin mama, kubur aku, becanda, pingsan, serangan jantung, auto, fiks, mampus, tamat riwayat, jiwa
annoyed: benerin, perbaiki, developer, dev nya, ngeselin, nyebelin, sebel, kesel, sampah banget, jelek, lagi lagi, terus terusan,
  tiap kali, marah, emosi, benci app, benci, parah, update, refund, nipu, uninstall, lemot, lelet, ganggu, males
fandom: balesan, dibales, ngebales, cium, ciuman, blushing, salting, baper, suamiku, suami virtual, ship, swipe, cemburu, adegan,
  manggil aku, nembak, ganteng, plot, sayangku, waifu, crush, husbu
everyday: kopi, pizza, bis, makan siang, sarapan, mandi, cucian, kucing, film, sepatu, kasur, netflix, belanja, shift, bos, guru,
  dosen, presentasi, kelas, gym, nyamuk, cuaca, senin, konser, baterai, iklan, macet, mie, indomie, seblak, kerja kelompok
ratherThan: mending, daripada, dari pada, ketimbang
if: kalo, kalau, klo, pas, sampe, sampai, begitu, selama
ask: kenapa, knp, apa, gimana, siapa, mana, ada yang, apakah, normal ga, boleh ga, sakit ga
age: umur 12, umur 13, umur 14, umur 15, umur 16, umurku, aku 13, aku 14, aku 15, aku 16, tahun, smp, kelas 8, kelas 9
`;
