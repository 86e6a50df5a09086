export const hi = `
small: hai, ka, ki, ko, se, mein, me, ye, wo, ho, hu, hun, nahi, kya, bhi, par, pe, toh, to, aur, ke, kar, raha, rahi, tha, thi,
  ab, mera, meri, main, mai, yaar, bas, koi, kuch, jo, na, nhi, h, है, का, की, को, से, में, ये, वो, हो, हूं, हूँ, नहीं, क्या, भी,
  पर, तो, और, के, कर, रहा, रही, था, थी, अब, मेरा, मेरी, मैं, बस, कोई, कुछ, जो, ने
die: mar, marna, mar jau, mar jaun, mar jaunga, mar jaungi, mar gaya, mar gayi, mara, maut, mrna, marne, mar jana, mar jaye,
  mar rahi, mar raha, mrne, मर, मरना, मरने, मर जाऊं, मर जाऊँ, मर जाना, मौत, मृत्यु, मर गया, मर गई, मरा, मरूं
killSelf: suicide, khudkushi, khudkhushi, aatmahatya, apni jaan, jaan de, jaan dene, jaan le, khud ko khatam, khatam kar lu,
  khatam kar lun, khatam karna, khud ko mar, khud ko maar, zindagi khatam, sab khatam, life khatam, latak, आत्महत्या, खुदकुशी,
  ख़ुदकुशी, जान दे, अपनी जान, खुद को खत्म, खत्म कर, सब खत्म, ज़िंदगी खत्म, खुद को मार, जान देने, फांसी
live: jeena, jina, jee, jeene, zindagi, jindagi, zinda, life, duniya, jeeta, jeeti, jee raha, jee rahi, jine, saans, जीना, जीने,
  जी, ज़िंदगी, जिंदगी, ज़िन्दगी, जिन्दगी, ज़िंदा, जिंदा, दुनिया, जीवन, सांस, जीता, जी रहा, जी रही
wake: uthna, uthu, uthun, so jau, so jaun, neend, subah, soke na, jagna, kabhi na uthu, hamesha ke liye so, उठना, उठूं, सो जाऊं,
  नींद, सुबह, सोकर, हमेशा के लिए सो, जागना, उठने
harm: khud ko hurt, khud ko nuksan, khud ko kaat, kaat, kaatna, kat liya, haath kaat, nas kaat, self harm, khud ko chot, blade,
  khud ko dard, खुद को नुकसान, खुद को चोट, काट, हाथ काट, नस काट, खुद को काट, ब्लेड
vanish: gayab, gayab ho, na rahu, na rahun, nahi rahunga, nahi rahungi, mere bina, main na hota, main na hoti, chala jau,
  chali jau, chala jaunga, chali jaungi, door chala, mit jau, hoti hi nahi, hota hi nahi, गायब, न रहूं, ना रहूं, नहीं रहूंगा,
  नहीं रहूंगी, मेरे बिना, चला जाऊं, चली जाऊं, चला जाऊंगा, चली जाऊंगी, दूर चला, मिट जाऊं, ना होता, ना होती
goodbye: alvida, bye, aakhri, aakhiri, last message, last time, chitthi, letter, khayal rakhna, dhyan rakhna, shukriya sab,
  thank you sabko, mera kutta, meri billi, alvida sabko, khat, अलविदा, आखिरी, आख़िरी, चिट्ठी, ख्याल रखना, ध्यान रखना, शुक्रिया,
  खत, विदा, मेरा कुत्ता, मेरी बिल्ली
affairs: password, saman, samaan, kagaz, documents, wasiyat, sab set, saaf kiya, kamra, likh diya, likh di, letter, chitthi,
  de diya, de di, baant, kaun rakhega, insurance, paise, savings, maafi maang, sab ready, taiyari, पासवर्ड, सामान, कागज़, कागज,
  वसीयत, कमरा, लिख दिया, लिख दी, चिट्ठी, दे दिया, दे दी, बांट, बीमा, पैसे, माफी मांग, तैयार, इंतज़ाम
lastTime: aakhri, aakhri baar, last, last din, aakhri raat, hamesha ke liye, phir kabhi nahi, dobara nahi, aaj ke baad,
  aaj raat ke baad, waqt aa gaya, time aa gaya, jaane se pehle, jab main jaunga, jab chali, mat karna intezar, wapas nahi,
  yaad rakhna, accha laga, jahan ja, final, आखिरी, आखिरी बार, आखिरी दिन, आखिरी रात, हमेशा के लिए, फिर कभी, आज के बाद, वक्त आ गया,
  जाने से पहले, वापस नहीं, याद रखना, अच्छा लगा, इंतज़ार मत, इंतजार मत
future: future, agle saal, agle mahine, bada hoke, bade hoke, 18 ka, 18 ki, budha, kal, birthday, janamdin, graduate, boards,
  kab tak, itne din, aage, भविष्य, अगले साल, अगले महीने, बड़ा होकर, 18 का, कल, जन्मदिन, कब तक, आगे, बूढ़ा
afterlife: swarg, bhagwan, upar wala, upar wale, god, khuda, allah, narak, farishta, kabar, chita, arthi, bhoot, aatma, dua,
  prarthana, paap, shamshan, dadi ke paas, nani ke paas, agla janam, agle janam, mukti, shanti, स्वर्ग, भगवान, ऊपर वाला, ऊपरवाला,
  नरक, चिता, अर्थी, भूत, आत्मा, दुआ, प्रार्थना, पाप, श्मशान, दादी के पास, नानी के पास, अगला जन्म, अगले जन्म, मुक्ति, शांति,
  उठा ले, utha le
means: goli, goliyan, pills, pul, rassi, chhat, chaku, blade, train, patri, bandook, kood, koodna, overdose, balcony, fansi,
  phansi, latakna, dub, khai, khidki, zehar, dawai, pankha, fan se, nadi, गोली, गोलियां, पुल, रस्सी, छत, चाकू, ट्रेन, पटरी, बंदूक,
  कूद, कूदना, बालकनी, फांसी, डूब, खिड़की, ज़हर, जहर, दवाई, पंखा, पंखे, नदी
offSwitch: delete kar do mujhe, khud ko delete, khud ko uninstall, band kar do, switch off, log out, logout, life se logout,
  bahar nikal, rasta, bhaag, jaane do, mujhe jaane, le jao, le chalo, utha lo, game over, pause, resign, khatam ho jaye,
  खुद को डिलीट, बंद कर दो, लॉग आउट, रास्ता, भाग, जाने दो, ले जाओ, उठा लो, खत्म हो जाए, मुझे जाने
countdown: din gin, din bache, bache, countdown, kuch din, ghante, date, friday tak, sunday tak, weekend, monday, bas tab tak,
  दिन गिन, दिन बचे, बचे, कुछ दिन, घंटे, तारीख, शुक्रवार तक, सोमवार, तब तक
voices: awaaz, awaazein, dimag mein, dimaag, sar mein, khayal, bure khayal, soch, mann karta, imagine, practice, आवाज़, आवाज,
  आवाज़ें, दिमाग, दिमाग में, ख्याल, बुरे ख्याल, सोच, मन करता
body: khoon, kharoch, haath, kalai, full sleeves, baazu, nishan, daag, khana nahi, nahi khaya, bhukha, jala, skin, ulti,
  khud ko maarta, खून, हाथ, कलाई, निशान, दाग, खाना नहीं, नहीं खाया, जला, उल्टी
hide: muskurata, muskurati, smile, hasta, hasti, natak, dikhawa, mask, chupa, chhupa, kisi ko nahi pata, kisi ko nahi bataya,
  kisi ko pata, raaz, secret, chupke, pata na chale, sabko lagta, normal, मुस्कुरा, हंसता, हंसती, नाटक, दिखावा, छुपा,
  किसी को नहीं पता, किसी को नहीं बताया, किसी को पता, राज़, चुपके, सबको लगता
silent: reply nahi, jawab nahi, phone nahi utha, call nahi utha, offline, server chhod, group chhod, left kar, mil nahi,
  sab delete, band kar liya, kamre mein band, kal se, ajeeb, chup, alvida bol, contact nahi, dar lag, जवाब नहीं, रिप्लाई नहीं,
  फोन नहीं, ऑफलाइन, छोड़ दिया, सब डिलीट, कमरे में बंद, कल से, अजीब, चुप, डर लग
burden: bojh, mere bina khush, mere bina, yaad, koi farak, farak nahi, fark nahi, kisi ko farak, notice, bekaar, bekar, nalayak,
  nikamma, kisi kaam ka, failure, fail, nafrat khud se, khud se nafrat, layak, problem, meri wajah, galti, paise, kharcha, jagah,
  dhoondh, rona, rone wala, replace, accha hoga, behtar, sukoon, rahat, disappoint, bhool jayenge, bhul, zarurat, बोझ, मेरे बिना,
  याद, कोई फर्क, फर्क नहीं, फ़र्क, बेकार, निकम्मा, किसी काम, नफरत, नफ़रत, लायक, मेरी वजह, गलती, पैसे, खर्चा, जगह, ढूंढ, बेहतर,
  सुकून, राहत, निराश, भूल जाएंगे, ज़रूरत, जरूरत, परेशानी, समस्या
cantGoOn: aur nahi, nahi ho raha, nahi hota, ab nahi, thak gaya, thak gayi, thak, haar, haar gaya, haar gayi, haar maan, himmat,
  himmat nahi, himmat nahi bachi, sahan, bardasht, seh, jhel, umeed, ummeed, koi umeed, rasta nahi, khali, khaali, andhera, bura,
  aur bura, toot, toot gaya, toot gayi, bikhar, gir, doob, dum ghut, ghutan, bacha lo, bachao, bhaari, bas ho gaya, bahut ho gaya,
  kuch kar lunga, kuch kar lungi, galat kadam, और नहीं, नहीं हो रहा, नहीं होता, अब नहीं, थक गया, थक गई, थक, हार, हार गया, हार गई,
  हिम्मत, सहन, बर्दाश्त, सह, झेल, उम्मीद, रास्ता नहीं, खाली, अंधेरा, बुरा, टूट, टूट गया, टूट गई, बिखर, डूब, दम घुट, घुटन, बचा लो,
  बचाओ, भारी, बस हो गया, बहुत हो गया, कुछ कर लूंगा, कुछ कर लूंगी, गलत कदम
tired: thak, thaka, thaki, thakan, thak gaya, thak gayi, थक, थका, थकी, थकान
noReason: matlab, koi matlab, wajah, kyu jeena, kyun jiu, kis liye, kiske liye, kisliye, fayda, faayda, kya fayda, maqsad, मतलब,
  वजह, क्यों जी, किसलिए, किसके लिए, फायदा, क्या फायदा, मकसद
want: chahta, chahti, chah, mann, man, man kar, mann kar, kash, kaash, soch, socha, sochta, sochti, iraada, faisla, plan,
  karna hai, चाहता, चाहती, चाह, मन, काश, सोच, सोचा, सोचता, सोचती, इरादा, फैसला, फ़ैसला, करना है
not: nahi, nhi, nai, na, mat, kabhi nahi, bina, नहीं, नही, ना, मत, कभी नहीं, बिना, न
anymore: ab, aur, phir, fir, dobara, wapas, अब, और, फिर, दोबारा, वापस
nobody: koi nahi, akela, akeli, akelapan, tanha, kisi ko, koi dost nahi, dost nahi, कोई नहीं, अकेला, अकेली, अकेलापन, तन्हा,
  किसी को, दोस्त नहीं
fear: dar, darr, dar lag, tension, chinta, ghabra, safe nahi, khud se dar, डर, चिंता, घबरा, टेंशन, सुरक्षित
help: help, madad, koi hai, please, plz, pls, kya karu, kya karun, kya karoon, baat karo, baat karni, kisse, samajh nahi aa raha,
  bachao, kaise madad, मदद, कोई है, प्लीज़, प्लीज, क्या करूं, क्या करूँ, बात करो, बात करनी, किससे, समझ नहीं, हेल्प
me: main, mai, mujhe, mera, meri, mere, mujhse, khud, apne, apna, m, mjhe, muje, hum, मैं, मुझे, मेरा, मेरी, मेरे, मुझसे, खुद,
  ख़ुद, अपने, अपना, हम, अपनी
person: dost, bff, behen, bhai, gf, bf, beti, beta, cousin, classmate, roommate, best friend, ex, saheli, yaar mera, friend,
  student, दोस्त, बहन, भाई, बेटी, बेटा, सहेली, छोटी बहन, दोस्त ने
family: mummy, papa, maa, baap, ghar wale, gharwale, parents, pita, family, dadi, nani, chacha, teacher, sir, मम्मी, पापा, मां,
  माँ, बाप, घर वाले, घरवाले, पिता, परिवार, दादी, नानी, चाचा, टीचर
said: bola, boli, bol, kaha, likha, bheja, kehta, kehti, bataya, post kiya, msg kiya, बोला, बोली, बोल, कहा, लिखा, भेजा, कहता,
  कहती, बताया, लिखती
bot: bot, bots, ai, character, बॉट, किरदार, कैरेक्टर
app: app, site, server, website, update, account, chat, chats, lag, net, internet, phone, ads, ad, load, loading, wifi, queue,
  line, login, captcha, ऐप, एप, साइट, सर्वर, अपडेट, अकाउंट, चैट, नेट, इंटरनेट, फोन, लोड, लॉगिन, वाईफाई
error: error, down, crash, bug, nahi chal, nahi khul, kaam nahi, band, atak, hang, 500, 502, 503, load nahi, chal nahi, एरर, डाउन,
  क्रैश, बग, नहीं चल, नहीं खुल, काम नहीं, अटक, हैंग, ठप
laugh: haha*, hehe*, lol, lmao, 😂, bhai, yaar, bc, mc, mazak, mazaak, omg, arre, arey, abe, xd, hahah*, हाहा*, हा हा, मज़ाक,
  मजाक, यार, अरे, भाई
serious: sach, sachme, sach mein, serious, seriously, mazak nahi, mazaak nahi, sachi, really, sacchi, सच, सच में, मज़ाक नहीं,
  मजाक नहीं, सीरियस, सच्ची
when: aaj raat, aaj, kal, jaldi, birthday, roz, har raat, har din, mahino, raat, hafte, raat ko, आज रात, आज, कल, जल्दी, रोज़, रोज,
  हर रात, हर दिन, महीनों, रात, हफ्ते
trifle: bore, boring, bhookh, bhukh, hasi, has has, hans, sharam, cringe, exam, exams, homework, garmi, maths, game, kaam, thand,
  cute, wait, chai, padhai, boards, bukhar, neend, बोर, भूख, हंसी, हंस, शर्म, एग्जाम, परीक्षा, होमवर्क, गर्मी, गणित, गेम, काम,
  ठंड, चाय, पढ़ाई, इंतज़ार
fiction: story, kahani, rp, roleplay, scene, plot, novel, chapter, villain, raja, rani, vampire, prince, rajkumar, oc, fanfic,
  gaana, film, movie, sipahi, kitab, kavita, dialogue, hero, कहानी, सीन, उपन्यास, अध्याय, खलनायक, राजा, रानी, राजकुमार, योद्धा,
  सैनिक, भूत, किताब, कविता, फुसफुसा, फिल्म, गाना, तलवार, हीरो, डायलॉग
filter: filter, block, warning, helpline, ban, popup, allowed, guideline, फिल्टर, ब्लॉक, चेतावनी, हेल्पलाइन
pain: dard, takleef, dukh, dard hota, tadap, दर्द, तकलीफ, दुख, तड़प, पीड़ा
sad: udaas, udas, rona, ro raha, ro rahi, royi, roya, depress*, depression, dukhi, sad, aansu, bura lag, उदास, रोना, रो रहा,
  रो रही, रोया, रोई, डिप्रेशन, दुखी, आंसू, बुरा लग, रोती
only: sirf, bas yahi, ek hi, ekmatra, iklauta, yahi ek, akela sahara, sahara, सिर्फ, सिर्फ़, एक ही, इकलौता, यही एक, सहारा, बस यही
born: paida, janam, paida hi, पैदा, जन्म
abuse: maarta, maarte, peet*, bully, dhamki, blackmail, abuse, chhed*, sharab, daru, मारता, मारते, पीटते, पीटता, धमकी, ब्लैकमेल,
  छेड़, शराब
calm: faisla, shant, sukoon, shanti, plan, chain, aaram, फैसला, शांत, सुकून, शांति, चैन, आराम
all: sab, sab kuch, sabko, hamesha, duniya, सब, सब कुछ, सबको, हमेशा, दुनिया, सबसे
end: khatam, khatm, bas, band, ruk, ho gaya, end, खत्म, ख़त्म, बस, बंद, रुक, समाप्त
kill: maar, maar do, maar dalo, goli maar, heart attack, gaad do, dafna, phod, phek, pagal, jaan le li, मार, मार दो, मार डालो,
  गोली मार, हार्ट अटैक, दफना, फोड़, पागल, जान ले
past: pehle, saal pehle, tab, ab theek, bachaya, pichle saal, पहले, साल पहले, अब ठीक, बचाया, पिछले साल
care: therapist, psychiatrist, hospital, doctor, dawai, koshish, attempt, counsellor, helpline, इलाज, अस्पताल, डॉक्टर, दवाई,
  कोशिश, काउंसलर
lost: delete, ud gaya, ud gayi, gaya, ban, kho gaya, kho, age verification, umar, gum, डिलीट, उड़ गया, उड़ गई, खो, उम्र, बैन,
  चला गया, गायब
sorry: sorry, maaf, maafi, love you, shukriya, thank you, thanks, माफ, माफ़, माफी, माफ़ी, शुक्रिया, धन्यवाद, सॉरी
exaggerate: drama, overacting, nautanki, literally, mood, chillana, rip, has has ke, mar gayi yaar, mar gaya yaar, phool,
  arthi sajao, behosh, pagal, ड्रामा, ओवरएक्टिंग, नौटंकी, हंस हंस, बेहोश, अर्थी सजाओ, हंसते हंसते
annoyed: fix karo, theek karo, developers, dimag kharab, gussa, ghatiya, bakwas, bakwaas, phir se, har baar, irritate, worst,
  update, refund, uninstall, slow, faltu, pareshan, ठीक करो, गुस्सा, घटिया, बकवास, फिर से, हर बार, दिमाग खराब, परेशान, फालतू, धीमा
fandom: reply, jawab, kiss, sharma, flirt, pati, ship, swipe, jealous, scene, bulaya, propose, handsome, plot, jaan, baby, waifu,
  crush, जवाब, चुम्मा, शर्मा, पति, जलन, प्रपोज, बाबू
everyday: chai, coffee, pizza, bus, lunch, nashta, nahana, kapde, billi, movie, joote, bistar, netflix, shopping, boss, teacher,
  presentation, class, gym, machhar, mausam, garmi, monday, concert, battery, charge, metro, maggi, assignment, physics, चाय,
  कॉफी, बस स्टॉप, नाश्ता, नहाना, बिल्ली, फिल्म, बॉस, क्लास, मच्छर, मौसम, सोमवार, बैटरी, मैगी, ट्यूशन
ratherThan: isse accha, se accha, se behtar, bajaye, ki jagah, से अच्छा, से बेहतर, बजाय, इससे अच्छा
if: agar, jab, tab tak, jab tak, toh main, अगर, जब, जब तक, तब तक
ask: kyu, kyun, kya, kaise, kaun, kahan, kisi aur, normal hai, dard hota hai, क्यों, क्या, कैसे, कौन, कहां, कहाँ, दर्द होता है
age: 12 saal, 13 saal, 14 saal, 15 saal, 16 saal, 17 saal, saal ka, saal ki, class 8, class 9, class 10, 9th, 10th, 13 साल,
  14 साल, 15 साल, 16 साल, साल का, साल की
`;
