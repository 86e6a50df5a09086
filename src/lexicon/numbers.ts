/** A number beside one of these is an error's code, whatever else the text says. */
export const announcing = `
  error err eror errore erro erreur fehler kesalahan code codigo status statuscode http axioserror cloudflare forbidden gateway
  ошибка ошибку ошибки код статус`;

/** Words that can come before a code or an amount. */
export const introducing = `
  a an the get gets got getting give gives giving gave say says said show shows showing return returns throws throw with big`;

/** What people count: a number before one of these is an amount. */
export const counted = `
  message messages msg msgs chat chats convo convos bot bots character characters user users member members person people
  follower followers like likes view views word words letter letters time times day days hour hours minute minutes second
  seconds week weeks month months year years old gram grams kg km mile miles meter meters foot feet inch inches dollar dollars
  bucks euro euros eur usd pounds yen pesos percent pages coins points gems credits interactions replies subs subscribers
  friends pm am gb mb unread problems reasons things cookies mensajes mensagens jours tage stunden сообщений раз часов дней лет`;

/** What has numbers: a number after one of these says which one. */
export const numbered = `
  year room page chapter number no route bus flight gate area act scene level season episode version floor house street top`;
