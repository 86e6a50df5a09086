/** What somebody is told who may not be well, who reads that of somebody else, or whose words may be more than a figure of speech. */
export type CareWords = {
  title: string;
  text: string;
  /** For whoever reads what somebody else wrote. */
  readerTitle: string;
  readerText: string;
  perhaps: string;
};

/** An international directory, where everybody finds who listens in their country. */
const helplines = 'https://findahelpline.com';

export const careWords = {
  en: {
    title: 'First, you',
    text: `That sounds like a lot to carry, and I'm glad you put it into words. I'm only a bot, and you deserve a person who listens. You'll find one here, free, often by chat: ${helplines}\n\nIf you might hurt yourself, please call your local emergency number now, or go to somebody near you and show them what you wrote to me. Is it about a friend? Stay in touch with them, and tell an adult you trust. You don't have to carry it alone.`,
    readerTitle: 'Whoever wrote this may not be well',
    readerText: `Good that you noticed. You don't have to solve it. Write to them, just the two of you, ask plainly how they are and whether they think of dying: asking does no harm. Then listen. People who listen to them, and to you, too: ${helplines}\n\nIf it can't wait, call the local emergency number, or tell somebody who is near them, an adult or a moderator. Even if they asked you not to.`,
    perhaps: `And if it's more than the app that hurts: ${helplines}`,
  },
  es: {
    title: 'Primero, tú',
    text: `Suena a que cargas con mucho, y me alegra que lo hayas dicho. Yo solo soy un bot, y tú mereces a una persona que te escuche. Aquí la encuentras, gratis y muchas veces por chat: ${helplines}\n\nSi crees que puedes hacerte daño, llama ya al número de emergencias de tu país, o ve con alguien que tengas cerca y enséñale lo que me escribiste. ¿Es por alguien que quieres? No le dejes solo y cuéntaselo a un adulto de confianza. No tienes que cargar con esto a solas.`,
    readerTitle: 'Puede que quien escribió esto no esté bien',
    readerText: `Qué bien que te diste cuenta. No tienes que resolverlo tú. Escríbele en privado, pregúntale sin rodeos cómo está y si piensa en morir: preguntar no hace daño. Y escucha. Gente que escucha, también a ti: ${helplines}\n\nSi no puede esperar, llama a emergencias o avisa a alguien que esté cerca, a un adulto o a un moderador. Aunque te haya pedido que no digas nada.`,
    perhaps: `Y si lo que duele es más que la app: ${helplines}`,
  },
  pt: {
    title: 'Primeiro, você',
    text: `Parece muita coisa pra carregar, e que bom que você colocou em palavras. Eu sou só um bot, e você merece uma pessoa que te escute. Dá pra achar uma aqui, de graça e muitas vezes por chat: ${helplines}\n\nSe você acha que pode se machucar, liga agora pro número de emergência da sua região, ou vai até alguém por perto e mostra o que me escreveu. É sobre alguém que você gosta? Fica em contato e conta pra um adulto de confiança. Você não precisa carregar isso sem ajuda.`,
    readerTitle: 'Quem escreveu isso pode não estar bem',
    readerText: `Que bom que você percebeu. Não precisa resolver tudo. Chama a pessoa no privado, pergunta direto como ela está e se pensa em morrer: perguntar não faz mal. E escuta. Gente que escuta, você também: ${helplines}\n\nSe não dá pra esperar, liga pra emergência ou avisa alguém que esteja perto, um adulto ou um moderador. Mesmo que tenha pedido segredo.`,
    perhaps: `E se o que dói é mais do que o app: ${helplines}`,
  },
  fr: {
    title: "D'abord, toi",
    text: `Ça a l'air lourd à porter, et c'est bien que tu l'aies écrit. Je ne suis qu'un bot, et tu mérites quelqu'un qui t'écoute vraiment. Tu le trouveras ici, gratuit, souvent par chat : ${helplines}\n\nSi tu risques de te faire du mal, appelle tout de suite le numéro d'urgence, ou va voir quelqu'un près de toi et montre-lui ce que tu m'as écrit. C'est pour un ami ou une amie ? Reste en contact et parles-en à un adulte de confiance. Tu n'as pas à porter ça sans aide.`,
    readerTitle: 'La personne qui a écrit ça ne va peut-être pas bien',
    readerText: `C'est bien que tu l'aies vu. Ce n'est pas à toi de tout régler. Écris-lui en privé, demande franchement comment ça va et si elle pense à mourir : poser la question ne fait pas de mal. Puis écoute. Des gens qui écoutent, toi aussi : ${helplines}\n\nSi ça ne peut pas attendre, appelle les urgences ou préviens quelqu'un près d'elle, un adulte ou la modération. Même si on t'a demandé de ne rien dire.`,
    perhaps: `Et si ce qui fait mal, c'est plus que l'appli : ${helplines}`,
  },
  de: {
    title: 'Erst mal zu dir',
    text: `Das klingt nach viel, und gut, dass du es aufgeschrieben hast. Ich bin nur ein Bot, und du verdienst einen Menschen, der zuhört. Hier findest du einen, kostenlos und oft auch per Chat: ${helplines}\n\nWenn du dir etwas antun könntest, ruf jetzt den Notruf an oder geh zu jemandem in deiner Nähe und zeig, was du mir geschrieben hast. Geht es um jemand anderen? Bleibt in Kontakt, und sag es einem Erwachsenen, dem du vertraust. Du musst das nicht allein tragen.`,
    readerTitle: 'Wer das geschrieben hat, dem geht es vielleicht nicht gut',
    readerText: `Gut, dass es dir aufgefallen ist. Du musst es nicht lösen. Schreib der Person privat, frag ehrlich, wie es ihr geht und ob sie ans Sterben denkt: Fragen schadet nicht. Und hör zu. Menschen, die zuhören, auch dir: ${helplines}\n\nWenn es nicht warten kann, ruf den Notruf an oder sag es jemandem in ihrer Nähe, einem Erwachsenen oder der Moderation. Auch wenn du versprochen hast, nichts zu sagen.`,
    perhaps: `Und falls mehr weh tut als die App: ${helplines}`,
  },
  it: {
    title: 'Prima tu',
    text: `Sembra tanto da portare, ed è un bene che tu l'abbia scritto. Io sono solo un bot, e tu meriti una persona che ti ascolti. La trovi qui, gratis e spesso in chat: ${helplines}\n\nSe potresti farti del male, chiama subito il numero di emergenza, o vai da qualcuno che ti è vicino e fagli leggere quello che mi hai scritto. Si tratta di qualcun altro? Resta in contatto e parlane con un adulto di cui ti fidi. Non devi portarlo da te.`,
    readerTitle: 'Chi ha scritto questo forse non sta bene',
    readerText: `Meno male che l'hai notato. Non devi risolvere tutto. Scrivi in privato, chiedi chiaramente come va e se pensa di morire: chiedere non fa male. E ascolta. Persone che ascoltano, anche te: ${helplines}\n\nSe non può aspettare, chiama il numero di emergenza o avvisa chi le è vicino, un adulto o un moderatore. Anche se ti ha chiesto di non dirlo.`,
    perhaps: `E se a far male non è solo l'app: ${helplines}`,
  },
  id: {
    title: 'Kamu dulu, ya',
    text: `Kedengarannya berat banget, dan aku senang kamu mau cerita. Aku cuma bot, dan kamu pantas didengar sama orang beneran. Kamu bisa cari di sini, gratis, banyak yang lewat chat: ${helplines}\n\nKalau kamu mungkin bakal nyakitin diri, tolong telepon nomor darurat sekarang, atau datangi orang di dekatmu dan tunjukin yang kamu tulis tadi. Ini soal temanmu? Tetap temani dia, dan cerita ke orang dewasa yang kamu percaya. Kamu nggak harus nanggung ini sendirian.`,
    readerTitle: 'Yang nulis ini mungkin lagi nggak baik-baik aja',
    readerText: `Bagus kamu peka. Kamu nggak harus nyelesaiin semuanya. Chat dia berdua aja, tanya baik-baik kabarnya dan apa dia kepikiran mati: bertanya nggak bikin tambah parah. Lalu dengarkan. Orang yang mau dengar, buat kamu juga: ${helplines}\n\nKalau nggak bisa nunggu, telepon nomor darurat, atau kasih tahu orang di dekatnya, orang dewasa atau moderator. Walaupun dia minta dirahasiakan.`,
    perhaps: `Dan kalau yang sakit bukan cuma soal aplikasinya: ${helplines}`,
  },
  pl: {
    title: 'Najpierw ty',
    text: `To brzmi jak coś bardzo ciężkiego i dobrze, że o tym piszesz. Jestem tylko botem, a ty zasługujesz na człowieka, który wysłucha. Znajdziesz go tu, za darmo, często na czacie: ${helplines}\n\nJeśli możesz zrobić sobie krzywdę, zadzwoń teraz na numer alarmowy albo idź do kogoś w pobliżu i pokaż tę wiadomość. Chodzi o kogoś bliskiego? Bądźcie w kontakcie i powiedz o tym zaufanej dorosłej osobie. Nie musisz dźwigać tego w pojedynkę.`,
    readerTitle: 'Osoba, która to napisała, może czuć się bardzo źle',
    readerText: `Dobrze, że zwracasz na to uwagę. To nie ty musisz to rozwiązać. Napisz do niej prywatnie, zapytaj wprost, jak się czuje i czy myśli o śmierci: pytanie nie szkodzi. I posłuchaj. Ludzie, którzy wysłuchają, także ciebie: ${helplines}\n\nJeśli to nie może czekać, zadzwoń na numer alarmowy albo powiedz komuś, kto jest blisko niej, dorosłemu lub moderacji. Nawet jeśli prosiła, żeby nie mówić.`,
    perhaps: `A jeśli boli coś więcej niż apka: ${helplines}`,
  },
  ru: {
    title: 'Сначала о тебе',
    text: `Похоже, тебе очень тяжело, и хорошо, что ты об этом пишешь. Я всего лишь бот, а тебе нужен живой человек, который выслушает. Найти его можно здесь, бесплатно, часто в чате: ${helplines}\n\nЕсли ты можешь причинить себе вред, позвони прямо сейчас в экстренную службу или подойди к кому-то рядом и покажи это сообщение. Это про друга или подругу? Будь на связи и расскажи взрослому, которому доверяешь. Тебе не надо нести это в одиночку.`,
    readerTitle: 'Возможно, тому, кто это написал, очень плохо',
    readerText: `Хорошо, что тебе не всё равно. Решать всё за него или неё не нужно. Напиши лично, спроси прямо, как дела и нет ли мыслей о смерти: от вопроса хуже не станет. И выслушай. Люди, которые выслушают, и тебя тоже: ${helplines}\n\nЕсли ждать нельзя, звони в экстренную службу или скажи тому, кто рядом: взрослому или модератору. Даже если просили никому не говорить.`,
    perhaps: `А если болит не только из-за приложения: ${helplines}`,
  },
  tr: {
    title: 'Önce sen',
    text: `Yükün ağır geliyor belli ki, bunu yazman iyi oldu. Ben sadece bir botum, seni dinleyecek gerçek bir insanı hak ediyorsun. Burada bulabilirsin, ücretsiz ve çoğu zaman yazışarak: ${helplines}\n\nKendine zarar verebilecek gibiysen hemen acil numarayı ara ya da yakınındaki birine git ve bana yazdığını göster. Bir arkadaşın için mi yazdın? Onunla bağını koparma ve güvendiğin bir yetişkine söyle. Bunu tek başına taşımak zorunda değilsin.`,
    readerTitle: 'Bunu yazan kişi iyi olmayabilir',
    readerText: `Fark etmen çok iyi. Hepsini sen çözmek zorunda değilsin. Ona özelden yaz, açıkça nasıl olduğunu ve ölmeyi düşünüp düşünmediğini sor: sormak zarar vermez. Sonra dinle. Onu da seni de dinleyecek insanlar: ${helplines}\n\nBekleyemeyecekse acil numarayı ara ya da yanındaki birine, bir yetişkine veya bir moderatöre haber ver. Söyleme dese bile.`,
    perhaps: `Ve canını yakan uygulamadan fazlasıysa: ${helplines}`,
  },
  ja: {
    title: 'まず、あなたのこと',
    text: `つらい気持ちを書いてくれてありがとう。わたしはただのボットだけど、あなたの話をちゃんと聞いてくれる人がいます。無料で、チャットで話せるところも多いです: ${helplines}\n\nもし自分を傷つけてしまいそうなら、今すぐ緊急の番号に電話するか、近くにいる人にここに書いたことを見せてください。友だちのことなら、連絡を絶やさずに、信頼できる大人に話してください。ひとりで抱えなくて大丈夫です。`,
    readerTitle: 'これを書いた人は、とてもつらいのかもしれません',
    readerText: `気づいてくれてよかった。あなたが全部解決しなくていいんです。ふたりだけの場所で、調子はどうか、死にたい気持ちがあるか、まっすぐ聞いてみてください。聞くことで悪くなることはありません。そして、ただ聞いてあげて。話を聞いてくれる人たち、あなたにも: ${helplines}\n\n急ぐときは緊急の番号に電話するか、その人の近くにいる人、大人かモデレーターに知らせてください。内緒と言われていても。`,
    perhaps: `もしアプリのことだけじゃなく、つらいなら: ${helplines}`,
  },
  vi: {
    title: 'Trước hết là bạn',
    text: `Nghe như bạn đang phải chịu nhiều lắm, và thật tốt vì bạn đã viết ra. Mình chỉ là bot, còn bạn xứng đáng có một người thật lắng nghe. Bạn tìm được ở đây, miễn phí, nhiều nơi có chat: ${helplines}\n\nNếu bạn có thể làm đau bản thân, hãy gọi số khẩn cấp ngay, hoặc đến bên ai đó ở gần và cho họ xem điều bạn vừa viết. Bạn viết về một người bạn? Hãy giữ liên lạc với bạn ấy và nói với một người lớn mà bạn tin. Bạn không phải gánh một mình.`,
    readerTitle: 'Người viết điều này có thể đang rất không ổn',
    readerText: `Tốt quá vì bạn đã để ý. Bạn không cần tự giải quyết hết. Hãy nhắn riêng, hỏi thẳng họ thế nào và có nghĩ đến cái chết không: hỏi không làm tệ hơn đâu. Rồi lắng nghe. Những người biết lắng nghe, cho cả bạn nữa: ${helplines}\n\nNếu không thể chờ, hãy gọi số khẩn cấp hoặc báo cho ai đó ở gần họ, một người lớn hay quản trị viên. Dù họ dặn đừng nói.`,
    perhaps: `Còn nếu điều làm bạn đau không chỉ là cái app: ${helplines}`,
  },
  ko: {
    title: '먼저, 당신 이야기부터요',
    text: `많이 힘들었겠어요. 이렇게 말해 줘서 고마워요. 저는 봇일 뿐이지만, 당신의 이야기를 들어 줄 사람이 있어요. 무료이고 채팅으로 되는 곳도 많아요: ${helplines}\n\n스스로를 다치게 할 것 같으면 지금 바로 긴급 전화번호로 전화하거나, 가까이 있는 사람에게 가서 여기 쓴 글을 보여 주세요. 친구 이야기라면 연락을 끊지 말고 믿을 만한 어른에게 말해 주세요. 혼자 감당하지 않아도 돼요.`,
    readerTitle: '이 글을 쓴 사람이 많이 힘들지도 몰라요',
    readerText: `알아차려 줘서 다행이에요. 다 해결해 주지 않아도 돼요. 둘이서만 이야기하면서, 어떤지, 죽고 싶다는 생각이 드는지 솔직하게 물어봐 주세요. 묻는다고 더 나빠지지 않아요. 그리고 들어 주세요. 이야기를 들어 주는 사람들, 당신을 위해서도: ${helplines}\n\n급하면 긴급 전화번호로 전화하거나, 그 사람 곁에 있는 사람, 어른이나 관리자에게 알려 주세요. 비밀로 해 달라고 했더라도요.`,
    perhaps: `혹시 앱보다 더 아픈 게 있다면: ${helplines}`,
  },
  tl: {
    title: 'Ikaw muna',
    text: `Mukhang ang bigat ng dinadala mo, at buti sinabi mo. Bot lang ako, at deserve mo ng totoong taong makikinig. May mahahanap ka rito, libre, madalas pwede sa chat: ${helplines}\n\nKung baka masaktan mo ang sarili mo, tumawag na sa emergency number, o lumapit sa taong malapit sa'yo at ipakita ang sinulat mo. Tungkol ba ito sa kaibigan mo? Huwag mo siyang iwan, at sabihin sa nakatatandang pinagkakatiwalaan mo. Hindi mo kailangang buhatin ito nang mag-isa.`,
    readerTitle: 'Baka hindi okay ang sumulat nito',
    readerText: `Buti napansin mo. Hindi mo kailangang solusyonan lahat. I-message mo siya nang kayo lang, tanungin nang diretso kung kumusta siya at kung naiisip niyang mamatay: hindi nakakasama ang magtanong. Tapos makinig ka. Mga taong makikinig, pati sa'yo: ${helplines}\n\nKung hindi na makakapaghintay, tumawag sa emergency number, o sabihan ang malapit sa kanya, isang nakatatanda o moderator. Kahit sinabi niyang sikreto lang.`,
    perhaps: `At kung higit pa sa app ang masakit: ${helplines}`,
  },
} satisfies Record<string, CareWords>;
