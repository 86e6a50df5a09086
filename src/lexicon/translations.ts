/**
 * Expressions of other languages, separated by commas, by the terms they mean: Spanish, Portuguese, French, German,
 * Indonesian, Tagalog, Russian and Japanese, mostly in this order. Accents can be left out, because they are not compared.
 */
export const translations: Readonly<Record<string, string>> = {
  cai: 'персонаж ии, чарактер аи, характер аи, чарактер ии, си аи, キャラクターai, キャラクターエーアイ',
  bot: `
    personaje, personagem, personagens, personnage, charakter, karakter, karakternya, tauhan, бот, ботов,
    ботом, персонаж, персонажем, キャラ, キャラクター, ボット`,
  chat: `
    conversacion, conversa, bate papo, mes discussions, ma discussion, la discussion, gesprach, unterhaltung, chatverlauf, verlauf, obrolan,
    chatku, percakapan, usapan, чат, чатов, переписка, диалог, диалогов, チャット, 会話, 履歴, 会話履歴, チャット履歴`,
  message: 'mensaje, mensagem, mensagens, nachricht, nachrichten, pesan, mensahe, сообщение, メッセージ',
  reply: `
    respuesta, responder, responden, resposta, respondendo, reponse, repond, repondent, antwort, antworten,
    antwortet, balasan, balas, jawaban, membalas, sumasagot, sagot, nagrereply, ответ, отвечает, отвечают, 返信,
    返事, 応答`,
  site: 'sitio, sitio web, pagina web, situs, seite web, webseite, сайт, サイト',
  page: 'pagina, seite, laman, halaman, страница, ページ',
  app: 'aplicacion, aplicativo, appli, application mobile, aplikasi, aplikasinya, приложение, アプリ',
  server: 'servidor, serveur, servernya, сервер, серверам, серверов, サーバー, サーバ, 鯖',
  'server error': 'serverfehler, サーバーエラー',
  'internal server error': 'interner serverfehler, internen serverfehler',
  internal: 'interno, interna, interne, interner, внутренняя, 内部',
  account: 'cuenta, conta, compte, konto, akun, akunku, аккаунт, учетная запись, アカウント, 垢',
  error:
    'erro, erreur, fehler, fehlermeldung, kesalahan, galat, mali, blad, hata, fout, błąd, ошибка, エラー',
  erroroccurred: `
    ocurrio un error, ha ocurrido un error, se produjo un error, se ha producido un error, hubo un error,
    ocorreu um erro, aconteceu um erro, houve um erro, une erreur est survenue, une erreur s est produite,
    ein fehler ist aufgetreten, fehler aufgetreten, terjadi kesalahan, telah terjadi kesalahan,
    may naganap na error, nagkaroon ng error, произошла ошибка, возникла ошибка, エラーが発生`,
  'something wentwrong': `
    algo salio mal, algo fue mal, algo ha salido mal, algo ha ido mal, algo esta mal, hubo un problema,
    algo deu errado, algo errado, algo correu mal, deu ruim, quelque chose s est mal passe,
    un probleme est survenu, quelque chose a mal tourne, un truc s est mal passe, etwas ist schiefgelaufen,
    etwas ist schief gelaufen, ist etwas schiefgelaufen, etwas lief schief, etwas ist schiefgegangen,
    ist etwas schief gelaufen, da ist was schiefgelaufen, ada yang salah, ada kesalahan, ada masalah,
    may nangyaring mali, may mali, nagkaproblema, что то пошло не так, чтото пошло не так, что то не так,
    問題が発生, 何か問題が, 何かがうまくいきません, 問題が起き, 不具合が発生`,
  ourend: `
    nuestra parte, nuestro lado, su parte, su lado, nosso lado, nossa parte, lado deles, notre cote,
    leur cote, unserer seite, unserem ende, pihak kami, sisi kami, pihak mereka, panig namin, dulo namin,
    нашей стороны, их стороне, こちら側, 当社側, 弊社側`,
  something: 'alguma coisa, algo, quelque chose, etwas, что то, чтото, sesuatu',
  wentwrong: 'salio mal, schiefgelaufen, schief gelaufen, schiefgegangen, deu errado, mal passe',
  fail: `
    fallo, fallido, falla, fallan, falha, falhou, falhando, echec, echoue, fehlgeschlagen, scheitert,
    fehlschlag, gagal, nabigo, bigo, сбой, 失敗`,
  not: `
    nao, nem, pas, impossible, impossivel, imposible, nunca, jamais, nicht, kein, keinen, tidak, gak, ga, gk,
    nggak, ngga, enggak, tdk, belum, gabisa, hindi, ayaw, wala, не, нет, ничего, никак, никогда, нельзя,
    невозможно, ません, ない, 不能, できない, n est pas, nao foi possivel, no se puede, no se pudo, no se pudieron,
    no puedo, nao consigo, nao da, не удалось, не удается, не могу, не может, не получается, kann nicht,
    nicht mehr moglich, tidak bisa, tidak dapat, ga bisa, gak bisa, hindi ma, できません, られない, られません, konnte nicht`,
  work: `
    funciona, funcionan, funcionando, funcionar, sirve, jala, pega, marche, fonctionne, fonctionnent,
    funktioniert, funktionieren, geht, gehen, jalan, berfungsi, kerja, gumagana, nagana, работает, работают,
    работать, пашет, фурычит, 動か, 動作, 使え, 動き`,
  'not work':
    'ne fonctionne plus, ne marche plus, ne fonctionne pas, ne marche pas, ya no funciona, nao funciona mais, 使えない, 動かない, 使えません, 動きません, error ya, неработает',
  down: `
    caido, caida, se cayo, cayo, murio, muerto, fora do ar, caiu, caindo, crashou, crasheo, morreu,
    saiu do ar, en panne, hors ligne, plante, tombe en panne, abgesturzt, tumbang, mati, patay, sira, sirado,
    nasira, nagdown, bagsak, лежит, упал, сдох, умер, лег, легли, слетел, 落ち, ダウン, 死んで, 死んだ`,
  'not load': 'ne charge plus, ne charge pas, ne s ouvre pas, ne s ouvre plus',
  'not reply': 'ne repond plus, ne repond pas, ne repondent pas, ne repondent plus',
  load: `
    carga, cargar, cargan, cargando, abre, abrir, carregar, carrega, carregam, carregando, carregamento,
    charge, chargement, chargent, ouvre, laden, ladt, geladen, ladet, offnet, offnen, memuat, muat,
    loadingnya, dibuka, kebuka, buka, terbuka, nagloload, bumukas, mabuksan, maload, magload, загрузить,
    загрузка, загружается, грузит, грузится, загружает, загружаются, открывается, открыть, открывает, 読み込み,
    読み込め, 読み込ま, ロード, 開け, 開か`,
  stuck: `
    atascado, trabado, pegado, congelado, travado, travou, travando, trava, travada, se traba, se congela,
    rame, preso, bloque sur, coince, hangt, eingefroren, ewig, macet, nyangkut, stak, naka stuck, завис,
    зависает, висит, застрял, бесконечная, 固まって, 進まない, フリーズ, infinito, infinita, infini, endlos`,
  blankscreen: `
    pantalla blanca, pantalla en blanco, tela branca, tela em branco, ecran blanc, page blanche,
    weisser bildschirm, weiser bildschirm, leere seite, layar putih, halaman kosong, putih doang, puti lang,
    белый экран, пустой экран, пустая страница, 真っ白, 白い画面`,
  dots: 'tres puntos, tres puntitos, tres pontinhos, trois points, drei punkte, titik tiga, три точки',
  send: `
    enviar, envia, envian, enviado, enviada, mandar, manda, envoyer, envoye, envoie, senden, gesendet,
    schicken, kirim, terkirim, dikirim, mengirim, ngirim, masend, nasesend, maipadala, отправить, отправлено,
    отправляется, отправляются, отправляет, 送信, 送れ`,
  notsent: `
    no se pudo enviar, no se ha podido enviar, nao pode ser enviada, nao pode ser enviado, nao foi enviada,
    n a pas pu etre envoye, konnte nicht gesendet werden, tidak dapat dikirim, hindi maipadala,
    не может быть отправлено, не удалось отправить, 送信できませんでした, 送信できません`,
  connect: `
    conectar, conecta, conexion, conexao, connexion impossible, connecter, verbinden, verbindung,
    verbindungsfehler error, koneksi, terhubung, menghubungkan, koneksyon, подключиться, соединение,
    подключение, подключается, 接続, 繋が, つなが`,
  network: 'reseau, netzwerk, jaringan, сети, сетевая, ネットワーク, 通信',
  'network error': `
    erro de rede, erro na rede, problema de rede, falha de rede, error de red, fallo de red, netzwerkfehler,
    verbindungsfehler, ネットワークエラー, 通信エラー`,
  timeout: `
    tiempo de espera, tiempo agotado, tempo esgotado, tempo limite esgotado, delai depasse,
    delai d attente depasse, zeituberschreitung, waktu habis, время ожидания, превышено время, таймаут,
    タイムアウト, время ожидания истекло, tiempo de espera agotado, tempo de espera`,
  reach: 'alcanzar, alcancar, joindre, erreichen, erreichbar, menjangkau, acceder, aceder',
  'site unreachable': `
    no se puede acceder a este sitio, не удается получить доступ к сайту, nao e possivel acessar esse site,
    ce site est inaccessible, このサイトにアクセスできません`,
  'refuse connect': 'rechazo la conexion, recusou a conexao, conexion rechazada, conexao recusada',
  unavailable: `
    no disponible, indisponible, indisponivel, nicht verfugbar, tidak tersedia, hindi available, недоступен,
    недоступна, 利用できません, 利用できない, nao esta disponivel, no esta disponible, nao esta mais disponivel,
    ya no esta disponible, plus disponible, nicht mehr verfugbar`,
  service: 'servicio, servico, dienst, layanan, serbisyo, сервис, служба, サービス',
  badgateway: `
    puerta de enlace incorrecta, mauvaise passerelle, плохой шлюз, ошибочный шлюз, gateway incorreto`,
  gateway: 'puerta de enlace, passerelle, шлюз, ゲートウェイ',
  maintenance: `
    mantenimiento, manutencao, wartung, wartungsarbeiten, wartungsmodus, pemeliharaan, perbaikan, maintenace,
    техническом обслуживании, технические работы, техработы, обслуживание, техобслуживание, メンテ, メンテナンス`,
  waitingroom: `
    sala de espera, fila de espera, cola de espera, salle d attente, salle attente, warteraum, wartezimmer,
    ruang tunggu, waiting area, комната ожидания, зал ожидания, 待合室, 待機室`,
  queue: 'cola, fila, file d attente, warteschlange, antrian, antri, pila, очередь, 順番待ち',
  waittime: 'tiempo estimado de espera, tempo estimado de espera, temps d attente, wartezeit, waktu tunggu',
  hightraffic: `
    mucho trafico, alto trafico, trafico alto, alto trafego, muito trafego, trafego alto, fort trafic,
    trafic eleve, trop de trafic, hohes verkehrsaufkommen, hoher andrang, lalu lintas tinggi, trafik tinggi,
    высокая нагрузка, большая нагрузка, アクセスが集中, 混雑, アクセス集中, pico de trafico`,
  capacity: 'capacidad, capacidade maxima, lotado, saturado, sature, uberlastet, penuh, перегружен, 満員',
  'toomany request': `
    demasiadas solicitudes, demasiadas peticiones, muitas solicitacoes, muitos pedidos, trop de requetes,
    muitas requisicoes, trop de demandes, zu viele anfragen, terlalu banyak permintaan,
    masyadong maraming request, слишком много запросов, リクエストが多すぎ, リクエスト多すぎ`,
  'rate exceed': 'tasa excedida, taxa excedida, taux depasse, rate uberschritten, лимит запросов превышен',
  slowmode: 'modo lento, mode lent, langsamer modus, mode lambat, медленный режим, スローモード, 低速モード',
  limit: 'batas, batasan, grenze, лимит, предел, 上限, 制限, limitasyon',
  swipe: 'deslizamiento, deslizar, swipear, свайп, свайпов, スワイプ',
  daily: `
    diario, diaria, por dia, al dia, quotidien, par jour, taglich, taglichen, harian, per hari, araw araw,
    kada araw, дневной, ежедневный, в день, 一日, 1日`,
  'daily message limit': 'nachrichtenlimit',
  pin: 'fijar, fijados, fixar, fixadas, epingler, anheften, sematkan, закрепить, закрепленных, ピン留め',
  timelimit: `
    limite de tiempo, limite de tempo, limite de temps, zeitlimit, batas waktu, limit ng oras, лимит времени,
    ограничение по времени, 時間制限, 利用時間`,
  takebreak: `
    tomate un descanso, toma un descanso, faca uma pausa, fais une pause, mach eine pause, сделайте перерыв`,
  youblocked: `
    has sido bloqueado, fuiste bloqueado, estas bloqueado, me bloquearon, voce foi bloqueado, fui bloqueado,
    vous avez ete bloque, je suis bloque, du wurdest blockiert, sie wurden blockiert, ich wurde blockiert,
    anda diblokir, saya diblokir, вы были заблокированы, вы заблокированы, меня заблокировали, ブロックされ`,
  setprivate: `
    puesto en privado, es privado, puso en privado, definido como privado, ficou privado, passe en prive,
    auf privat gestellt, ist privat, сделал приватным, стал приватным, 非公開に`,
  blocked: `
    bloqueado, bloqueada, bloquearon, bloquearam, bloqueou, bloque, bloquee, blockiert, diblokir, terblokir,
    naka block, nablock, заблокированы, заблокировали, блокирует, ブロック`,
  accessdenied: `
    acceso denegado, acesso negado, zugriff verweigert, akses ditolak, доступ запрещен, доступ закрыт,
    в доступе отказано, アクセス拒否, アクセスが拒否`,
  forbidden: 'prohibido, proibido, interdit, verboten, dilarang, запрещено, 禁止',
  human: 'humano, humain, mensch, manusia, человек, tao ka, 人間',
  verify: `
    verificar, verifica, verifique, verificacion, verificacao, verifier, verifiez, bestatigen, bestatige,
    verifikation, verifizieren, uberprufung, verifikasi, memverifikasi, beripikahin, подтвердите,
    подтверждение, проверка, 確認, 認証, uberprufen, comprobar, demostrar`,
  age: 'edad, idade, mein alter, dein alter, das alter, umur, usia, edad ko, возраст, 年齢, l age',
  'verify age': `
    altersverifikation, altersprufung, alterscheck, altersnachweis, 年齢確認, подтверждение возраста`,
  turnoff: `
    apaga, apagar, desactiva, desactivar, desligue, desligar, desative, desactive, desactivez, eteins,
    ausschalten, deaktivieren, matikan, выключите, выключи, отключите, オフにして`,
  vpn: 'впн',
  unauthorized: 'no autorizado, nao autorizado, non autorise, nicht autorisiert, tidak sah, не авторизован',
  notfound: `
    no encontrada, no encontrado, no se encontro, no se encuentra, nao encontrada, nao encontrado,
    introuvable, nicht gefunden, tidak ditemukan, gak ketemu, hindi mahanap, не найдена, 見つかりません, 見つからない,
    не найти`,
  badrequest: `
    solicitud incorrecta, peticion incorrecta, requisicao invalida, mauvaise requete, неверный запрос`,
  guidelines: `
    normas, directrices, pautas, diretrizes, regras, nos regles, directives, richtlinien, pedoman, panuntunan,
    aturan, правилам, правила, ガイドライン, 規約, policies`,
  'not meet': `
    no cumple, nao atende, nao cumpre, ne respecte pas, entspricht nicht, не соответствует, 満たしていません`,
  filter: 'filtro, filtre, фильтр, цензура, フィルター, censura',
  helpavailable: `
    hay ayuda disponible, ayuda disponible, ajuda disponivel, aide est disponible, hilfe ist verfugbar,
    помощь доступна`,
  generate: `
    generar, genera, generando, gerar, gera, gerando, generer, genere, generieren, menghasilkan, генерации,
    генерирует, генерировать, сгенерировать, 生成`,
  private: 'privado, privada, prive, pribadi, приватный, приватным, 非公開',
  creator: 'creador, criador, createur, ersteller, pembuat, создатель, создателем, 作成者',
  moderated: 'moderado, moderada, modere, moderiert, dimoderasi, модерация, モデレート',
  create: `
    crear, creando, criar, criando, creer, erstellen, erstellt, membuat, bikin, gumawa, magcreate, создать,
    создание, 作成, 作れ`,
  save: 'guardar, guarda, salvar, enregistrer, sauvegarder, speichern, menyimpan, simpan, сохранить, 保存',
  edit: 'editar, modifier, bearbeiten, mengedit, edit ko, редактировать, изменить, 編集',
  upload:
    'subir, enviar imagem do, televerser, hochladen, unggah, upload ko, загрузить аватарку, アップロード',
  'upload avatar': 'загрузить аватар, enviar imagem do avatar, enviar avatar',
  avatar: 'foto de perfil, photo de profil, profilbild, foto profil, аватарку, аватар, アイコン, アバター',
  image: 'imagen, imagem, bild, bilder, gambar, larawan, картинку, 画像',
  delete: `
    borrar, eliminar, excluir, apagar mensagens, deletar, supprimer, loschen, menghapus, hapus, burahin,
    mabura, удалить, удаляются, 削除`,
  gone: `
    donde estan mis, cade meus, onde estao meus, ou sont mes, wo sind meine, где мои, куда делись мои,
    desaparecieron, desaparecio, desaparecido, borraron, borro, borrado, borraran, perdi, sumiram, sumiu,
    desapareceram, desapareceu, apagados, disparu, disparaitre, perdu, weg, verschwunden, verloren, hilang,
    ilang, terhapus, kehapus, supprimes, supprimees, geloscht, eliminaron, eliminados, excluidos, удалены,
    удалили, стерлись, nawala, wala na, nabura, пропали, исчезли, исчез, удалились, потерял, 消えた, 消えて, 消えま,
    なくなった, 無くなった`,
  garbled: `
    simbolos raros, letras raras, caracteres raros, simbolos estranhos, caracteres estranhos,
    symboles bizarres, komische zeichen, simbol aneh, huruf aneh, странные символы, непонятные символы,
    кракозябры, 文字化け`,
  voice: 'voz, voix, stimme, suara, boses, голос, 音声, ボイス',
  nothear: 'no se escucha, no se oye, nao escuto, nao sai som, kein ton, не слышно, 聞こえない',
  call: 'llamada, llamar, chamada, ligacao, appel, anruf, panggilan, telpon, tawag, звонок, 通話',
  mic: 'microfono, micro, mikrofon, mikropono, микрофон, マイク',
  mute: 'silenciado, silenciada, stummgeschaltet, отключен звук, ミュート',
  login: `
    iniciar sesion, inicio de sesion, entrar na conta, entrar na minha conta, entrar en mi cuenta,
    entrar a mi cuenta, acceder a mi cuenta, entrer dans mon compte, in mein konto, in meinen account,
    masuk akun, зайти в аккаунт, fazer login, connexion, se connecter, anmelden, einloggen, anmeldung,
    anmelde, masuk, вход, войти, ログイン`,
  loggedout: `
    cierra la sesion, cierra sesion, cerro la sesion, me saca, deslogando, deslogado, desloga,
    saindo da conta, deconnecte, deconnexion, ausgeloggt, abgemeldet, keluar sendiri, logout sendiri,
    nalologout, выкидывает, выкидывает из аккаунта, разлогинивает, выбрасывает из аккаунта, ログアウト`,
  email: 'correo, correo electronico, письмо, почта, surel, メール, courriel',
  arrive: 'llega, llego, chega, chegou, recois, kommt, bekomme, datang, dumarating, приходит, 届か, пришло',
  link: 'enlace, lien, tautan, ссылка, リンク',
  expire:
    'expirado, caducado, caduco, expirou, abgelaufen, kedaluwarsa, kadaluarsa, истекла, истек, 期限切れ',
  invalid: 'invalido, invalida, ungultig, неверные, 無効',
  credentials: `
    credenciales, credenciais, identifiants, anmeldedaten, zugangsdaten, kredensial, учетные данные`,
  eligible: 'elegible, elegivel, memenuhi syarat, berechtigt',
  suspend: `
    suspendida, suspendido, suspensa, suspenderam, suspendu, ditangguhkan, nasuspend, 停止, приостановлен`,
  banned: `
    baneada, baneado, banearon, banida, banido, baniram, banni, bannir, gesperrt, gebannt, dibanned, kena ban,
    nabanned, забанили, забанен, бан, заблокирован аккаунт, banされ, 凍結`,
  readonly: `
    solo lectura, somente leitura, lecture seule, nur lesen, nur lesemodus, hanya baca, только чтение,
    только для чтения, 閲覧専用, 読み取り専用, lesemodus`,
  restrict: 'restringido, restrito, restreint, eingeschrankt, dibatasi, ограничен, 制限され',
  sevendays: `
    siete dias, 7 dias, sete dias, sept jours, 7 jours, sieben tagen, 7 tagen, 7 hari, семь дней, 7 дней, 7日`,
  twohours: `
    2 horas, dos horas, duas horas, 2 heures, deux heures, 2 stunden, zwei stunden, 2 jam, 2 часа, 2時間`,
  access: 'acceso, acesso, zugriff, zugang, akses, доступ, アクセス',
};
