// Written by `npm run languages` from languages/en.

/** By key, the values that a text takes; null: none. */
export type Messages = {
  'advice.besideOfficialPage.queue': null;
  'advice.besideOfficialPage.suspected': null;
  'advice.besideOfficialPage.unreached': null;
  'advice.besideOfficialPage.unseen': null;
  'advice.besideOfficialPage.up': null;
  'advice.error.ageGuess': null;
  'advice.error.andThenHeading': null;
  'advice.error.avoidHeading': null;
  'advice.error.guess': null;
  'advice.error.guessInTrouble': null;
  'advice.error.guessTitle': { name: string | number };
  'advice.error.howLongHeading': null;
  'advice.error.howSure': null;
  'advice.error.howSureHeading': null;
  'advice.error.ifItStaysHeading': null;
  'advice.error.linkHeading': null;
  'advice.error.lostHeading': null;
  'advice.error.signsHeading': null;
  'advice.error.speaksAgain': null;
  'advice.firstSteps.changeNothing': null;
  'advice.firstSteps.comeBack': null;
  'advice.firstSteps.giveItTime': null;
  'advice.firstSteps.leaveItAfter': { length: string | number };
  'advice.firstSteps.report': { form: string | number };
  'advice.firstSteps.tryAgain': null;
  'advice.firstSteps.wait': null;
  'advice.heading.rightNow': null;
  'advice.heading.whatISee': null;
  'advice.heading.whatToDo': null;
  'advice.howLong.basis': { cases: number; years: string | number };
  'advice.howLong.basisHeading': null;
  'advice.howLong.fromHereHeading': null;
  'advice.howLong.goodToKnowHeading': null;
  'advice.howLong.inLine': null;
  'advice.howLong.inLineHeading': null;
  'advice.howLong.inParts': null;
  'advice.howLong.needsPeople': null;
  'advice.howLong.outagesHeading': null;
  'advice.howLong.reportAfterDays': { form: string | number };
  'advice.howLong.restarts': null;
  'advice.howLong.title': null;
  'advice.howLong.yourSide': null;
  'advice.howLong.yourSideHeading': null;
  'advice.howMuchLonger.longerThanKnown': null;
  'advice.howMuchLonger.ofANewOne': { cases: number; median: string | number; upper: string | number };
  'advice.howMuchLonger.running': { cases: number; median: string | number; upper: string | number };
  'advice.howMuchLonger.tooFew': null;
  'advice.internal.lead': null;
  'advice.internal.size': null;
  'advice.internal.sizeHeading': null;
  'advice.internal.title': null;
  'advice.isMyChatSafe.forDays': { form: string | number };
  'advice.isMyChatSafe.forDaysHeading': null;
  'advice.isMyChatSafe.lead': null;
  'advice.isMyChatSafe.lost': null;
  'advice.isMyChatSafe.lostHeading': null;
  'advice.isMyChatSafe.title': null;
  'advice.isMyChatSafe.todo.check-own-side': null;
  'advice.isMyChatSafe.todo.stay-in-line': null;
  'advice.isMyChatSafe.todo.try-again': null;
  'advice.isMyChatSafe.todo.wait': null;
  'advice.isMyChatSafe.todo.wait-a-little': null;
  'advice.kitchen.asking': null;
  'advice.kitchen.askingHeading': null;
  'advice.kitchen.lead': null;
  'advice.kitchen.title': null;
  'advice.kitchen.whoHeading': null;
  'advice.meaning.happened': null;
  'advice.meaning.happenedHeading': null;
  'advice.meaning.lead': null;
  'advice.meaning.not': null;
  'advice.meaning.notHeading': null;
  'advice.meaning.number': null;
  'advice.meaning.numberHeading': null;
  'advice.meaning.title': null;
  'advice.observation.backWithLine': null;
  'advice.observation.comingBack': null;
  'advice.observation.lineFor': { length: string | number };
  'advice.observation.outage': null;
  'advice.observation.outageFor': { length: string | number };
  'advice.observation.partialOutageFor': { length: string | number };
  'advice.observation.queue': null;
  'advice.observation.slow': null;
  'advice.observation.suspected': null;
  'advice.observation.suspectedAgain': null;
  'advice.observation.unreached': null;
  'advice.observation.unseen': null;
  'advice.observation.unseenSinceOutage': null;
  'advice.observation.up': null;
  'advice.officialPage.maintenance': null;
  'advice.officialPage.outage': null;
  'advice.officialPage.trouble': null;
  'advice.ownConnection.lead': null;
  'advice.ownConnection.theirsAsWell': null;
  'advice.ownConnection.title': null;
  'advice.prevent.helpsHeading': null;
  'advice.prevent.hours': { count: number; exceptions: string | number; fromHour: string | number; toHour: string | number };
  'advice.prevent.hoursHeading': null;
  'advice.prevent.limit': null;
  'advice.prevent.queue': null;
  'advice.prevent.theirs': null;
  'advice.prevent.title': null;
  'advice.report.ifItKeepsUp': null;
  'advice.report.notYet': null;
  'advice.report.now': null;
  'advice.report.title': null;
  'advice.report.whatToGive': null;
  'advice.report.whenHeading': null;
  'advice.report.where': { form: string | number };
  'advice.report.whereHeading': null;
  'advice.theirsOrYours.tellHeading': null;
  'advice.theirsOrYours.tellNextTimeHeading': null;
  'advice.theirsOrYours.theirsHeading': null;
  'advice.theirsOrYours.theyFix': null;
  'advice.theirsOrYours.title': null;
  'advice.theirsOrYours.youFix': null;
  'advice.theirsOrYours.yoursHeading': null;
  'advice.whatItDoes.hurtHeading': null;
  'advice.whatItDoes.lead': null;
  'advice.whatItDoes.title': null;
  'advice.whatNow.appOrWebsite': null;
  'advice.whatNow.appOrWebsiteHeading': null;
  'advice.whatNow.copyYourMessage': null;
  'advice.whatNow.lookForMessage': null;
  'advice.whatNow.noFlood': null;
  'advice.whatNow.nothingBroken': null;
  'advice.whatNow.stepsHeading': null;
  'advice.whatNow.title': null;
  'advice.whatYouSee.lead': null;
  'advice.whatYouSee.notAlways': null;
  'advice.whatYouSee.notAlwaysHeading': null;
  'advice.whatYouSee.sameHeading': null;
  'advice.whatYouSee.title': null;
  'advice.whereToLook.heading': null;
  'advice.whereToLook.officialSilent': null;
  'advice.whereToLook.officialSpeaks': null;
  'advice.whereToLook.text': null;
  'advice.whose.goByTheScreen': null;
  'advice.whose.likely.either': null;
  'advice.whose.likely.perhaps-theirs': null;
  'advice.whose.likely.theirs': null;
  'advice.whose.seen.either': null;
  'advice.whose.seen.perhaps-theirs': null;
  'advice.whose.seen.theirs': null;
  'advice.whose.side.account': null;
  'advice.whose.side.age': null;
  'advice.whose.side.blocked': null;
  'advice.whose.side.care': null;
  'advice.whose.side.content': null;
  'advice.whose.side.filter': null;
  'advice.whose.side.limit': null;
  'advice.whose.side.note': null;
  'advice.whose.side.queue': null;
  'advice.whose.side.yours': null;
  'advice.whose.theirs.known': null;
  'advice.whose.theirs.unreached': null;
  'advice.whose.theirs.unseen': null;
  'advice.whose.theirs.up': null;
  'advice.whose.wasTheirs': null;
  'advice.whyNotReload.better.check-own-side': null;
  'advice.whyNotReload.better.stay-in-line': null;
  'advice.whyNotReload.better.try-again': null;
  'advice.whyNotReload.better.wait': null;
  'advice.whyNotReload.better.wait-a-little': null;
  'advice.whyNotReload.betterHeading': null;
  'advice.whyNotReload.countsTowardsLimit': null;
  'advice.whyNotReload.insideCai': null;
  'advice.whyNotReload.instead': null;
  'advice.whyNotReload.insteadHeading': null;
  'advice.whyNotReload.pause': null;
  'advice.whyNotReload.placeInLine': null;
  'advice.whyNotReload.title': null;
  'alert.began': { moment: string | number };
  'alert.bulletin': null;
  'alert.calm': null;
  'alert.endedBetween': { firstGood: string | number; lastBad: string | number };
  'alert.evidence.incident': null;
  'alert.evidence.maintenance': null;
  'alert.evidence.places': { count: number };
  'alert.footer': null;
  'alert.holding.makingSure': null;
  'alert.holding.waitingLine': null;
  'alert.holding.works': null;
  'alert.holding.worksSince': { moment: string | number };
  'alert.howMuchLonger': { half: string | number; most: string | number; now: string | number };
  'alert.howMuchLongerField': null;
  'alert.lasted.degraded': { length: string | number };
  'alert.lasted.outage': { length: string | number };
  'alert.lasted.queueing': { length: string | number };
  'alert.lastedOnAndOff.degraded': { length: string | number };
  'alert.lastedOnAndOff.outage': { length: string | number };
  'alert.lastedOnAndOff.queueing': { length: string | number };
  'alert.lateMention': { name: string | number; now: string | number; since: string | number };
  'alert.lookBeforeSending': null;
  'alert.meaning.account': null;
  'alert.meaning.everyMessage': null;
  'alert.meaning.nowAndThen': null;
  'alert.meaning.onePart': null;
  'alert.meaning.someMessages': null;
  'alert.meaning.theirSide': null;
  'alert.meaning.waitingLine': null;
  'alert.meaning.website': null;
  'alert.mention': { name: string | number; roleId: string | number };
  'alert.mentionWithdrawn': { roleId: string | number };
  'alert.name.back.degraded': null;
  'alert.name.back.outage': null;
  'alert.name.back.queueing': null;
  'alert.name.down.degraded': null;
  'alert.name.down.outage': null;
  'alert.name.down.queueing': null;
  'alert.name.over.degraded': null;
  'alert.name.over.outage': null;
  'alert.name.over.queueing': null;
  'alert.name.overAndBack.degraded': null;
  'alert.name.overAndBack.outage': null;
  'alert.name.overAndBack.queueing': null;
  'alert.name.planned.degraded': null;
  'alert.name.planned.outage': null;
  'alert.name.planned.queueing': null;
  'alert.name.recovering': null;
  'alert.name.recoveringInLine': null;
  'alert.name.setAside': null;
  'alert.name.withdrawn': null;
  'alert.person.about': { moment: string | number };
  'alert.person.nextAfterwards': null;
  'alert.person.nextWhileDown': null;
  'alert.person.nextWhileRecovering': null;
  'alert.planned': null;
  'alert.reply.brokeAgain': { length: string | number; moment: string | number };
  'alert.reply.takenBack': null;
  'alert.reply.watching': null;
  'alert.setAside.elsewhere': { since: string | number };
  'alert.setAside.notCounted': null;
  'alert.setAside.onePart': { part: string | number; since: string | number };
  'alert.setAside.unreached': { since: string | number };
  'alert.since': { ago: string | number; clock: string | number };
  'alert.state.degraded': null;
  'alert.state.outage': null;
  'alert.state.queueing': null;
  'alert.threadName': { name: string | number; when: string | number };
  'alert.whatFailsField': null;
  'alert.withdrawn': { since: string | number };
  'alert.worksAgain.degraded': null;
  'alert.worksAgain.inLine': null;
  'alert.worksAgain.outage': null;
  'alert.worksAgain.queueing': null;
  'alert.worksAgainAsOf.degraded': { moment: string | number };
  'alert.worksAgainAsOf.inLine': { moment: string | number };
  'alert.worksAgainAsOf.outage': { moment: string | number };
  'alert.worksAgainAsOf.queueing': { moment: string | number };
  'alerts.channel.cannotLook': null;
  'alerts.channel.follows': null;
  'alerts.channel.lastPost': { ago: string | number };
  'alerts.channel.mayFollow': null;
  'alerts.channel.mentions': { channelId: string | number; roleId: string | number };
  'alerts.channel.mentionsNobody': { channelId: string | number };
  'alerts.channel.mentionsSilently': { channelId: string | number; roleId: string | number };
  'alerts.channel.news': null;
  'alerts.channel.nothingYet': null;
  'alerts.confirmation.admins': null;
  'alerts.confirmation.title': null;
  'alerts.extra.publish.later': { ago: string | number };
  'alerts.extra.publish.missing': { permissions: string | number };
  'alerts.extra.publish.refused': null;
  'alerts.extra.publish.said': { said: string | number };
  'alerts.extra.thread.later': { ago: string | number };
  'alerts.extra.thread.missing': { permissions: string | number };
  'alerts.extra.thread.refused': null;
  'alerts.extra.thread.said': { said: string | number };
  'alerts.forget.both': { channels: number; panels: number };
  'alerts.forget.channels': { channels: number };
  'alerts.forget.consequences': null;
  'alerts.forget.doneBoth': { channels: number; panels: number };
  'alerts.forget.doneChannels': { channels: number };
  'alerts.forget.donePanels': { panels: number };
  'alerts.forget.doneTitle': null;
  'alerts.forget.kept': null;
  'alerts.forget.keptTitle': null;
  'alerts.forget.left': null;
  'alerts.forget.nothing': null;
  'alerts.forget.nothingTitle': null;
  'alerts.forget.panels': { panels: number };
  'alerts.forget.storesNothing': null;
  'alerts.forget.storesThat': null;
  'alerts.forget.title': null;
  'alerts.forget.wasNothingTitle': null;
  'alerts.list.beforeButton': null;
  'alerts.list.editPlaceholder': null;
  'alerts.list.empty': null;
  'alerts.list.emptyTitle': null;
  'alerts.list.gone': { count: number };
  'alerts.list.howToResume': null;
  'alerts.list.moreButton': null;
  'alerts.list.pageTitle': { page: string | number; pages: string | number };
  'alerts.list.title': null;
  'alerts.notPosted.channelGone': null;
  'alerts.notPosted.failed': { channelId: string | number };
  'alerts.notPosted.failedSaying': { channelId: string | number; said: string | number };
  'alerts.notPosted.missing': { channelId: string | number; permissions: string | number };
  'alerts.notPosted.refused': { channelId: string | number; said: string | number };
  'alerts.notPosted.refusedSilently': { channelId: string | number };
  'alerts.paused.channel.missing': { ago: string | number; permissions: string | number };
  'alerts.paused.channel.refused': { ago: string | number };
  'alerts.paused.channel.said': { ago: string | number; said: string | number };
  'alerts.paused.panel.missing': { ago: string | number; permissions: string | number };
  'alerts.paused.panel.refused': { ago: string | number };
  'alerts.paused.panel.said': { ago: string | number; said: string | number };
  'alerts.permissions.connect': null;
  'alerts.permissions.createPublicThreads': null;
  'alerts.permissions.embedLinks': null;
  'alerts.permissions.endOfTimeOut': null;
  'alerts.permissions.manageThreads': null;
  'alerts.permissions.manageWebhooks': null;
  'alerts.permissions.readMessageHistory': null;
  'alerts.permissions.sendMessages': null;
  'alerts.permissions.sendMessagesInThreads': null;
  'alerts.permissions.viewChannel': null;
  'alerts.problem.missing': { permissions: string | number };
  'alerts.problem.refused': { ago: string | number };
  'alerts.problem.said': { ago: string | number; said: string | number };
  'alerts.stillFollowing.outage': { channels: string | number };
  'alerts.stillFollowing.refused': { channels: string | number };
  'alerts.subscribe.already': { promise: string | number };
  'alerts.subscribe.done': { promise: string | number };
  'alerts.subscribe.everyoneRole': null;
  'alerts.subscribe.follows': null;
  'alerts.subscribe.lackingForThreads': { permissions: string | number };
  'alerts.subscribe.mayFollow': null;
  'alerts.subscribe.news': { channelId: string | number };
  'alerts.subscribe.notDefault': { settings: string | number };
  'alerts.subscribe.nothingSubscribed': null;
  'alerts.subscribe.tooMany': { limit: number };
  'alerts.tellMe.already': null;
  'alerts.tellMe.failed': null;
  'alerts.tellMe.following': null;
  'alerts.tellMe.full': null;
  'alerts.tellMe.over': null;
  'alerts.tellMeNot.failed': null;
  'alerts.tellMeNot.forgotten': null;
  'alerts.tellMeNot.unknown': null;
  'alerts.test.arrived': { channelId: string | number };
  'alerts.test.noAlerts': { channelId: string | number };
  'alerts.test.nothingChanged': null;
  'alerts.test.pausedUntilThen': null;
  'alerts.test.text': null;
  'alerts.test.title': null;
  'alerts.unsubscribe.done': { channelId: string | number };
  'alerts.unsubscribe.hadNone': { channelId: string | number };
  'answer.checksField': null;
  'answer.choices.text': null;
  'answer.choices.title': null;
  'answer.exactWords': null;
  'answer.more.title': { title: string | number };
  'answer.nothingToRead.text': null;
  'answer.nothingToRead.title': null;
  'answer.picture.broken.text': null;
  'answer.picture.broken.title': null;
  'answer.picture.busy.text': null;
  'answer.picture.busy.title': null;
  'answer.picture.noError.text': null;
  'answer.picture.noError.title': null;
  'answer.picture.noWords.text': null;
  'answer.picture.noWords.title': null;
  'answer.picture.not-a-picture.text': null;
  'answer.picture.not-a-picture.title': null;
  'answer.picture.off.text': null;
  'answer.picture.off.title': null;
  'answer.picture.read': { words: string | number };
  'answer.picture.slow.text': null;
  'answer.picture.slow.title': null;
  'answer.picture.too-large.text': null;
  'answer.picture.too-large.title': null;
  'answer.picture.typeIt': null;
  'answer.picture.unreachable.text': null;
  'answer.picture.unreachable.title': null;
  'answer.thisOutage.text': null;
  'answer.thisOutage.title': null;
  'answer.topicsPlaceholder': null;
  'answer.unknown.exactWords': null;
  'answer.unknown.noMessage': null;
  'answer.unknown.text': null;
  'answer.unknown.title': null;
  'answer.whatISee.mayBeTheReason': null;
  'answer.whatISee.notKnown': null;
  'answer.whatISee.title': null;
  'answer.worksField': null;
  'buttons.detailsButton': null;
  'buttons.forgetButton': null;
  'buttons.keepButton': null;
  'buttons.moreButton': null;
  'buttons.refreshButton': null;
  'buttons.statusNowButton': null;
  'buttons.tellMeButton': null;
  'buttons.tellMeNotButton': null;
  'buttons.whatToDoButton': null;
  'care.perhaps': { helplines: string | number };
  'care.readerText': { helplines: string | number };
  'care.readerTitle': null;
  'care.text': { helplines: string | number };
  'care.title': null;
  'commands.cai-alerts.description': null;
  'commands.cai-alerts.forget.description': null;
  'commands.cai-alerts.list.description': null;
  'commands.cai-alerts.setup.description': null;
  'commands.cai-alerts.subscribe.description': null;
  'commands.cai-alerts.subscribe.role.description': null;
  'commands.cai-alerts.test.description': null;
  'commands.cai-alerts.unsubscribe.description': null;
  'commands.cai-error.description': null;
  'commands.cai-error.message.description': null;
  'commands.cai-error.screenshot.description': null;
  'commands.cai-panel.create.description': null;
  'commands.cai-panel.description': null;
  'commands.cai-panel.remove.description': null;
  'commands.cai-status.description': null;
  'commands.channel.description': null;
  'commands.help.description': null;
  'commands.share.description': null;
  'errors.aborted_reply.lost': null;
  'errors.aborted_reply.meaning': null;
  'errors.aborted_reply.name': null;
  'errors.account_suspended.lost': null;
  'errors.account_suspended.meaning': null;
  'errors.account_suspended.name': null;
  'errors.account_suspended.usually': null;
  'errors.age_7days.meaning': null;
  'errors.age_7days.name': null;
  'errors.age_7days.usually': null;
  'errors.age_check.meaning': null;
  'errors.age_check.name': null;
  'errors.age_check.usually': null;
  'errors.age_readonly.lost': null;
  'errors.age_readonly.meaning': null;
  'errors.age_readonly.name': null;
  'errors.age_readonly.usually': null;
  'errors.an_error_occurred.meaning': null;
  'errors.an_error_occurred.name': null;
  'errors.an_error_occurred.usually': null;
  'errors.avatar_failed.meaning': null;
  'errors.avatar_failed.name': null;
  'errors.avatar_failed.usually': null;
  'errors.call_failed.lost': null;
  'errors.call_failed.meaning': null;
  'errors.call_failed.name': null;
  'errors.cf_1000.meaning': null;
  'errors.cf_1000.name': null;
  'errors.cf_1015.avoid': null;
  'errors.cf_1015.meaning': null;
  'errors.cf_1015.name': null;
  'errors.cf_1015.usually': null;
  'errors.cf_1020.avoid': null;
  'errors.cf_1020.meaning': null;
  'errors.cf_1020.name': null;
  'errors.cf_1020.usually': null;
  'errors.cf_1033.meaning': null;
  'errors.cf_1033.name': null;
  'errors.cf_1034.meaning': null;
  'errors.cf_1034.name': null;
  'errors.cf_1102.meaning': null;
  'errors.cf_1102.name': null;
  'errors.cf_520.meaning': null;
  'errors.cf_520.name': null;
  'errors.cf_521.meaning': null;
  'errors.cf_521.name': null;
  'errors.cf_522.meaning': null;
  'errors.cf_522.name': null;
  'errors.cf_523.meaning': null;
  'errors.cf_523.name': null;
  'errors.cf_524.meaning': null;
  'errors.cf_524.name': null;
  'errors.cf_524.usually': null;
  'errors.cf_525_527.meaning': null;
  'errors.cf_525_527.name': null;
  'errors.cf_blocked.avoid': null;
  'errors.cf_blocked.meaning': null;
  'errors.cf_blocked.name': null;
  'errors.cf_blocked.usually': null;
  'errors.cf_challenge.meaning': null;
  'errors.cf_challenge.name': null;
  'errors.cf_challenge.usually': null;
  'errors.cf_unblock.meaning': null;
  'errors.cf_unblock.name': null;
  'errors.cf_unblock.usually': null;
  'errors.cf_waiting_room.avoid': null;
  'errors.cf_waiting_room.meaning': null;
  'errors.cf_waiting_room.name': null;
  'errors.cf_waiting_room.usually': null;
  'errors.character_private_or_moderated.lost': null;
  'errors.character_private_or_moderated.meaning': null;
  'errors.character_private_or_moderated.name': null;
  'errors.character_private_or_moderated.usually': null;
  'errors.character_unavailable.lost': null;
  'errors.character_unavailable.meaning': null;
  'errors.character_unavailable.name': null;
  'errors.charms.meaning': null;
  'errors.charms.name': null;
  'errors.charms.usually': null;
  'errors.chat_error.lost': null;
  'errors.chat_error.meaning': null;
  'errors.chat_error.name': null;
  'errors.chats_missing.avoid': null;
  'errors.chats_missing.lost': null;
  'errors.chats_missing.meaning': null;
  'errors.chats_missing.name': null;
  'errors.chats_missing.usually': null;
  'errors.create_failed.avoid': null;
  'errors.create_failed.lost': null;
  'errors.create_failed.meaning': null;
  'errors.create_failed.name': null;
  'errors.create_failed.usually': null;
  'errors.csrf_403.meaning': null;
  'errors.csrf_403.name': null;
  'errors.csrf_403.usually': null;
  'errors.daily_message_limit.meaning': null;
  'errors.daily_message_limit.name': null;
  'errors.delete_failed.lost': null;
  'errors.delete_failed.meaning': null;
  'errors.delete_failed.name': null;
  'errors.duplicate_request.meaning': null;
  'errors.duplicate_request.name': null;
  'errors.edge_rollout.meaning': null;
  'errors.edge_rollout.name': null;
  'errors.edge_rollout.usually': null;
  'errors.edit_locked.lost': null;
  'errors.edit_locked.meaning': null;
  'errors.edit_locked.name': null;
  'errors.edit_locked.usually': null;
  'errors.error_generating_reply.meaning': null;
  'errors.error_generating_reply.name': null;
  'errors.error_generating_reply.usually': null;
  'errors.failed_to_load.meaning': null;
  'errors.failed_to_load.name': null;
  'errors.filter_input.lost': null;
  'errors.filter_input.meaning': null;
  'errors.filter_input.name': null;
  'errors.filter_reply.lost': null;
  'errors.filter_reply.meaning': null;
  'errors.filter_reply.name': null;
  'errors.filter_reply.usually': null;
  'errors.force_login.meaning': null;
  'errors.force_login.name': null;
  'errors.force_login.usually': null;
  'errors.garbled_text.meaning': null;
  'errors.garbled_text.name': null;
  'errors.garbled_text.usually': null;
  'errors.google_sso_state.meaning': null;
  'errors.google_sso_state.name': null;
  'errors.google_sso_state.usually': null;
  'errors.goon_limit.meaning': null;
  'errors.goon_limit.name': null;
  'errors.help_available.lost': null;
  'errors.help_available.meaning': null;
  'errors.help_available.name': null;
  'errors.high_traffic.meaning': null;
  'errors.high_traffic.name': null;
  'errors.http_400.meaning': null;
  'errors.http_400.name': null;
  'errors.http_400.usually': null;
  'errors.http_401.meaning': null;
  'errors.http_401.name': null;
  'errors.http_403.meaning': null;
  'errors.http_403.name': null;
  'errors.http_403.usually': null;
  'errors.http_404.lost': null;
  'errors.http_404.meaning': null;
  'errors.http_404.name': null;
  'errors.http_404.usually': null;
  'errors.http_408_413_431.meaning': null;
  'errors.http_408_413_431.name': null;
  'errors.http_408_413_431.usually': null;
  'errors.http_429.avoid': null;
  'errors.http_429.meaning': null;
  'errors.http_429.name': null;
  'errors.http_500.meaning': null;
  'errors.http_500.name': null;
  'errors.http_502.meaning': null;
  'errors.http_502.name': null;
  'errors.http_503.meaning': null;
  'errors.http_503.name': null;
  'errors.http_504.meaning': null;
  'errors.http_504.name': null;
  'errors.image_failed.lost': null;
  'errors.image_failed.meaning': null;
  'errors.image_failed.name': null;
  'errors.invalid_credentials.meaning': null;
  'errors.invalid_credentials.name': null;
  'errors.invalid_credentials.usually': null;
  'errors.login_link.meaning': null;
  'errors.login_link.name': null;
  'errors.login_loop.lost': null;
  'errors.login_loop.meaning': null;
  'errors.login_loop.name': null;
  'errors.maintenance_page.avoid': null;
  'errors.maintenance_page.meaning': null;
  'errors.maintenance_page.name': null;
  'errors.mic_error.meaning': null;
  'errors.mic_error.name': null;
  'errors.mic_error.usually': null;
  'errors.model_changed.lost': null;
  'errors.model_changed.meaning': null;
  'errors.model_changed.name': null;
  'errors.model_changed.usually': null;
  'errors.moderated.lost': null;
  'errors.moderated.meaning': null;
  'errors.moderated.name': null;
  'errors.neo_error.meaning': null;
  'errors.neo_error.name': null;
  'errors.neo_error.usually': null;
  'errors.neo_refused.meaning': null;
  'errors.neo_refused.name': null;
  'errors.neo_refused.usually': null;
  'errors.network_error.meaning': null;
  'errors.network_error.name': null;
  'errors.network_error.usually': null;
  'errors.next_client_exception.meaning': null;
  'errors.next_client_exception.name': null;
  'errors.next_client_exception.usually': null;
  'errors.not_eligible.avoid': null;
  'errors.not_eligible.lost': null;
  'errors.not_eligible.meaning': null;
  'errors.not_eligible.name': null;
  'errors.not_eligible.usually': null;
  'errors.outage_general.meaning': null;
  'errors.outage_general.name': null;
  'errors.pin_limit.meaning': null;
  'errors.pin_limit.name': null;
  'errors.pin_limit.usually': null;
  'errors.rate_exceeded.avoid': null;
  'errors.rate_exceeded.meaning': null;
  'errors.rate_exceeded.name': null;
  'errors.shared.avoid.keepToken': null;
  'errors.shared.avoid.noHammering': null;
  'errors.shared.link.ageCheck': { url: string | number };
  'errors.shared.link.support': { url: string | number };
  'errors.shared.lost.no': null;
  'errors.shared.lost.probablyNot': null;
  'errors.shared.lost.savedChatsStay': null;
  'errors.shared.usually.forGood': null;
  'errors.shared.usually.minutes': null;
  'errors.shared.usually.minutesToHours': null;
  'errors.shared.usually.onlyThisMessage': null;
  'errors.shared.usually.seconds': null;
  'errors.shared.usually.secondsToMinutes': null;
  'errors.shared.usually.untilLogin': null;
  'errors.shared.usually.upToADay': null;
  'errors.slow_mode.meaning': null;
  'errors.slow_mode.name': null;
  'errors.slow_mode.usually': null;
  'errors.something_went_wrong_generic.meaning': null;
  'errors.something_went_wrong_generic.name': null;
  'errors.something_went_wrong_generic.usually': null;
  'errors.something_wrong_our_end.meaning': null;
  'errors.something_wrong_our_end.name': null;
  'errors.statuspage_401.meaning': null;
  'errors.statuspage_401.name': null;
  'errors.statuspage_401.usually': null;
  'errors.swipe_limit.meaning': null;
  'errors.swipe_limit.name': null;
  'errors.swipe_limit.usually': null;
  'errors.time_limit.meaning': null;
  'errors.time_limit.name': null;
  'errors.time_limit.usually': null;
  'errors.unable_reach_chat_servers.meaning': null;
  'errors.unable_reach_chat_servers.name': null;
  'errors.unable_reach_chat_servers.usually': null;
  'errors.unable_to_load_chat.lost': null;
  'errors.unable_to_load_chat.meaning': null;
  'errors.unable_to_load_chat.name': null;
  'errors.unable_to_load_chat.usually': null;
  'errors.under18_changes.lost': null;
  'errors.under18_changes.meaning': null;
  'errors.under18_changes.name': null;
  'errors.under18_changes.usually': null;
  'errors.voice_call_limit.meaning': null;
  'errors.voice_call_limit.name': null;
  'errors.voice_error.meaning': null;
  'errors.voice_error.name': null;
  'errors.voice_muted.meaning': null;
  'errors.voice_muted.name': null;
  'errors.voice_muted.usually': null;
  'errors.vpn.meaning': null;
  'errors.vpn.name': null;
  'errors.vpn.usually': null;
  'errors.ws_403.meaning': null;
  'errors.ws_403.name': null;
  'failure.busy': null;
  'failure.onlyForManagers': null;
  'failure.outOfDate': null;
  'failure.unanswered': null;
  'failure.unansweredAlerts': null;
  'failure.unexpected': null;
  'failure.unshown': null;
  'failure.unshownAlerts': null;
  'help.bot.text': null;
  'help.bot.title': null;
  'help.error': null;
  'help.explain': null;
  'help.fromOutside': null;
  'help.list': null;
  'help.setup': null;
  'help.setupHint': null;
  'help.status': null;
  'help.tellMe': null;
  'help.whoSetsUp': null;
  'page.incident.brokeAgain': null;
  'page.incident.brokeAgainTimes': { times: number };
  'page.incident.courseTitle': null;
  'page.incident.fails': { parts: string | number };
  'page.incident.failsNowAndThen': null;
  'page.incident.forgotten': null;
  'page.incident.forgottenTitle': null;
  'page.incident.fromOutside': null;
  'page.incident.hasToHold': null;
  'page.incident.lasted': { length: string | number; relapses: number };
  'page.incident.now.degraded': null;
  'page.incident.now.outage': null;
  'page.incident.now.queueing': null;
  'page.incident.places': { places: number };
  'page.incident.queues': { parts: string | number };
  'page.incident.queuesNowAndThen': null;
  'page.incident.setAside': null;
  'page.incident.stage.identified': null;
  'page.incident.stage.monitoring': null;
  'page.incident.stage.resolved': null;
  'page.incident.trouble': { length: string | number; relapses: number };
  'panel.create.already': { channelId: string | number };
  'panel.create.created': { channelId: string | number };
  'panel.create.notThere': null;
  'panel.create.resumed': { channelId: string | number };
  'panel.create.tooMany': { limit: number };
  'panel.create.unsure': { channelId: string | number };
  'panel.days': null;
  'panel.deleted': { ago: string | number };
  'panel.editsRefused': { ago: string | number };
  'panel.keepsItself': { ago: string | number };
  'panel.lastOutages': { count: number };
  'panel.list.howToResume': null;
  'panel.list.more': { count: number };
  'panel.list.title': null;
  'panel.list.upToDate': { channels: string | number };
  'panel.noEarlierOutage': null;
  'panel.noOutage': null;
  'panel.parts.fails': { parts: string | number };
  'panel.parts.failsForLong': { parts: string | number };
  'panel.parts.queues': { parts: string | number };
  'panel.parts.unknown': { parts: string | number };
  'panel.parts.works': { parts: string | number };
  'panel.remove.failed': { channelId: string | number };
  'panel.remove.left': { channelId: string | number };
  'panel.remove.none': { channelId: string | number };
  'panel.remove.removed': { channelId: string | number };
  'panel.since': { ago: string | number; time: string | number };
  'parts.list': { before: string | number; last: string | number };
  'parts.names.account': null;
  'parts.names.api': null;
  'parts.names.chat': null;
  'parts.names.web': null;
  'parts.reading.fail': { reason: string | number };
  'parts.reading.ok': null;
  'parts.reading.queue': null;
  'parts.reading.unknown': { reason: string | number };
  'parts.readingAlone.fail': { reason: string | number };
  'parts.readingAlone.none': null;
  'parts.readingAlone.ok': null;
  'parts.readingAlone.queue': null;
  'parts.readingAlone.unknown': { reason: string | number };
  'parts.reason.code': { code: string | number };
  'parts.reason.errorInside': null;
  'parts.reason.healthCheck': null;
  'parts.reason.inTheWay': null;
  'parts.reason.maintenance': null;
  'parts.reason.noAnswer': null;
  'parts.reason.noAnswerWithin': { length: string | number };
  'parts.reason.noConnection': null;
  'parts.reason.noSecureConnection': null;
  'parts.reason.notLooked': null;
  'parts.reason.notRecognised': null;
  'parts.reason.ownNetwork': null;
  'parts.reason.ownTrouble': null;
  'parts.reason.slowDown': null;
  'parts.reason.turnedAway': null;
  'setup.chosen.after': { length: string | number };
  'setup.chosen.endByEdit': null;
  'setup.chosen.language': { language: string | number };
  'setup.chosen.mentionsNobody': null;
  'setup.chosen.mentionsOnlyDown': null;
  'setup.chosen.onlyDown': null;
  'setup.chosen.published': null;
  'setup.chosen.quietHours': { from: string | number; until: string | number; zone: string | number };
  'setup.chosen.threads': null;
  'setup.end.editDescription': null;
  'setup.end.editOption': null;
  'setup.end.replyOption': null;
  'setup.end.title': null;
  'setup.form.changeButton': null;
  'setup.form.channel': null;
  'setup.form.channelPlaceholder': null;
  'setup.form.intro': null;
  'setup.form.previewTitle': null;
  'setup.form.removeButton': null;
  'setup.form.role': null;
  'setup.form.rolePlaceholder': null;
  'setup.form.saveButton': null;
  'setup.form.silentRole': null;
  'setup.language.title': null;
  'setup.mentionFor.allOption': null;
  'setup.mentionFor.downDescription': null;
  'setup.mentionFor.downOption': null;
  'setup.mentionFor.nothingOption': null;
  'setup.mentionFor.title': null;
  'setup.promise.mentions.all': { before: string | number; quietHours: string | number; roleId: string | number };
  'setup.promise.mentions.down': { before: string | number; quietHours: string | number; roleId: string | number };
  'setup.promise.posts.all.edit': { channelId: string | number; place: string | number };
  'setup.promise.posts.all.reply': { channelId: string | number; place: string | number };
  'setup.promise.posts.down.edit': { channelId: string | number; place: string | number };
  'setup.promise.posts.down.reply': { channelId: string | number; place: string | number };
  'setup.promise.postsAfter.all.edit': { channelId: string | number; length: string | number; place: string | number };
  'setup.promise.postsAfter.all.reply': { channelId: string | number; length: string | number; place: string | number };
  'setup.promise.postsAfter.down.edit': { channelId: string | number; length: string | number; place: string | number };
  'setup.promise.postsAfter.down.reply': { channelId: string | number; length: string | number; place: string | number };
  'setup.publish.off': null;
  'setup.publish.on': null;
  'setup.publish.startButton': null;
  'setup.publish.stopButton': null;
  'setup.quietHours.asTyped': { from: string | number; until: string | number; zone: string | number };
  'setup.quietHours.blocksSave': null;
  'setup.quietHours.changeButton': null;
  'setup.quietHours.fromDescription': null;
  'setup.quietHours.fromLabel': null;
  'setup.quietHours.modalTitle': null;
  'setup.quietHours.noTime': null;
  'setup.quietHours.noZone': null;
  'setup.quietHours.none': null;
  'setup.quietHours.same': null;
  'setup.quietHours.set': { from: string | number; now: string | number; until: string | number; zone: string | number };
  'setup.quietHours.setButton': null;
  'setup.quietHours.unknownZone': { typed: string | number };
  'setup.quietHours.unreadableTime': { typed: string | number };
  'setup.quietHours.untilDescription': null;
  'setup.quietHours.untilLabel': null;
  'setup.quietHours.zoneDescription': null;
  'setup.quietHours.zoneLabel': null;
  'setup.quietHours.zonePlaceholder': null;
  'setup.shortestMinutes.afterDescription': null;
  'setup.shortestMinutes.afterOption': { length: string | number };
  'setup.shortestMinutes.atOnceOption': null;
  'setup.shortestMinutes.title': null;
  'setup.tellOf.allDescription': null;
  'setup.tellOf.allOption': null;
  'setup.tellOf.downDescription': null;
  'setup.tellOf.downOption': null;
  'setup.tellOf.title': null;
  'setup.thread.off': null;
  'setup.thread.on': null;
  'setup.thread.openButton': null;
  'setup.thread.stopButton': null;
  'status.activity.down.degraded': null;
  'status.activity.down.outage': null;
  'status.activity.down.queueing': null;
  'status.activity.downFor.degraded': { length: string | number };
  'status.activity.downFor.outage': { length: string | number };
  'status.activity.downFor.queueing': { length: string | number };
  'status.activity.queue': null;
  'status.activity.recovering': null;
  'status.activity.slow': null;
  'status.activity.suspected': null;
  'status.activity.unreached': null;
  'status.activity.unseen': null;
  'status.activity.up': null;
  'status.all': { how: string | number };
  'status.aside.fails': { moment: string | number };
  'status.aside.works': { ago: string | number };
  'status.details.lastLookField': null;
  'status.details.lastOutage': { length: string | number; moment: string | number };
  'status.details.lastOutageField': null;
  'status.details.officialPageField': null;
  'status.details.slow': { part: string | number; recent: string | number; usual: string | number };
  'status.details.slowField': null;
  'status.details.title': null;
  'status.details.whatICanSee': null;
  'status.details.whatICanSeeField': null;
  'status.failsAndWorks': { failing: string | number; working: string | number };
  'status.footer': null;
  'status.lastLooksWell': null;
  'status.lastSeenDown': null;
  'status.neitherUpNorDown': null;
  'status.noOutageSeen': { moment: string | number };
  'status.noOutageSince': { moment: string | number };
  'status.notCounted': { parts: string | number };
  'status.nothingYet': null;
  'status.official.incident': { name: string | number; status: string | number };
  'status.official.maintenance': { ago: string | number; words: string | number };
  'status.official.none': null;
  'status.official.says': { ago: string | number; words: string | number };
  'status.official.silent': { why: string | number };
  'status.official.well': { ago: string | number };
  'status.officialPage.says': { words: string | number };
  'status.officialPage.silent': { why: string | number };
  'status.officialPage.well': null;
  'status.old': { ago: string | number };
  'status.ownNetwork': null;
  'status.part': { how: string | number; part: string | number };
  'status.reportedTitle.maintenance': null;
  'status.reportedTitle.outage': null;
  'status.reportedTitle.trouble': null;
  'status.silence.inactive': { moment: string | number };
  'status.silence.longInactive': { date: string | number };
  'status.silence.old': { ago: string | number };
  'status.silence.unreadable': { moment: string | number };
  'status.since': { clock: string | number; length: string | number };
  'status.slow': { parts: string | number };
  'status.stayInLine': null;
  'status.theirPageSays': { words: string | number };
  'status.title.queue': null;
  'status.title.slow': null;
  'status.title.suspected': null;
  'status.title.suspectedAgain': null;
  'status.title.unreached': null;
  'status.title.unseen': null;
  'status.title.up': null;
  'status.tooEarly': null;
  'status.unreached': null;
  'status.whatISeeField': null;
  'status.withLength': { length: string | number; title: string | number };
  'status.worksAgain': null;
  'time.lessThanAMinute': null;
  'topics.how-long.hint': null;
  'topics.how-long.label': null;
  'topics.internal.hint': null;
  'topics.internal.label': null;
  'topics.is-my-chat-safe.hint': null;
  'topics.is-my-chat-safe.label': null;
  'topics.kitchen.hint': null;
  'topics.kitchen.label': null;
  'topics.meaning.hint': null;
  'topics.meaning.label': null;
  'topics.prevent.hint': null;
  'topics.prevent.label': null;
  'topics.report.hint': null;
  'topics.report.label': null;
  'topics.theirs-or-yours.hint': null;
  'topics.theirs-or-yours.label': null;
  'topics.what-it-does.hint': null;
  'topics.what-it-does.label': null;
  'topics.what-now.hint': null;
  'topics.what-now.label': null;
  'topics.what-you-see.hint': null;
  'topics.what-you-see.label': null;
  'topics.why-not-reload.hint': null;
  'topics.why-not-reload.label': null;
};

/** Keys that stand for several texts. */
export type ListKey =
  | 'advice.error.signsOfEither'
  | 'advice.error.signsOfTheirs'
  | 'advice.firstSteps.stayInLine'
  | 'advice.kitchen.who'
  | 'advice.ownConnection.steps'
  | 'advice.prevent.helps'
  | 'advice.report.when'
  | 'advice.theirsOrYours.tell'
  | 'advice.theirsOrYours.theirs'
  | 'advice.theirsOrYours.yours'
  | 'advice.whatItDoes.hurt'
  | 'advice.whatNow.checkYourSide'
  | 'advice.whatNow.checks'
  | 'advice.whatYouSee.same'
  | 'errors.aborted_reply.steps'
  | 'errors.account_suspended.steps'
  | 'errors.age_7days.steps'
  | 'errors.age_check.steps'
  | 'errors.age_readonly.steps'
  | 'errors.an_error_occurred.steps'
  | 'errors.avatar_failed.steps'
  | 'errors.call_failed.steps'
  | 'errors.cf_1000.steps'
  | 'errors.cf_1015.steps'
  | 'errors.cf_1020.steps'
  | 'errors.cf_1033.steps'
  | 'errors.cf_1034.steps'
  | 'errors.cf_1102.steps'
  | 'errors.cf_520.steps'
  | 'errors.cf_521.steps'
  | 'errors.cf_522.steps'
  | 'errors.cf_523.steps'
  | 'errors.cf_524.steps'
  | 'errors.cf_525_527.steps'
  | 'errors.cf_blocked.steps'
  | 'errors.cf_challenge.steps'
  | 'errors.cf_unblock.steps'
  | 'errors.cf_waiting_room.steps'
  | 'errors.character_private_or_moderated.steps'
  | 'errors.character_unavailable.steps'
  | 'errors.charms.steps'
  | 'errors.chat_error.steps'
  | 'errors.chats_missing.steps'
  | 'errors.create_failed.steps'
  | 'errors.csrf_403.steps'
  | 'errors.daily_message_limit.steps'
  | 'errors.delete_failed.steps'
  | 'errors.duplicate_request.steps'
  | 'errors.edge_rollout.steps'
  | 'errors.edit_locked.steps'
  | 'errors.error_generating_reply.steps'
  | 'errors.failed_to_load.steps'
  | 'errors.filter_input.steps'
  | 'errors.filter_reply.steps'
  | 'errors.force_login.steps'
  | 'errors.garbled_text.steps'
  | 'errors.google_sso_state.steps'
  | 'errors.goon_limit.steps'
  | 'errors.help_available.steps'
  | 'errors.high_traffic.steps'
  | 'errors.http_400.steps'
  | 'errors.http_401.steps'
  | 'errors.http_403.steps'
  | 'errors.http_404.steps'
  | 'errors.http_408_413_431.steps'
  | 'errors.http_429.steps'
  | 'errors.http_500.steps'
  | 'errors.http_502.steps'
  | 'errors.http_503.steps'
  | 'errors.http_504.steps'
  | 'errors.image_failed.steps'
  | 'errors.invalid_credentials.steps'
  | 'errors.login_link.steps'
  | 'errors.login_loop.steps'
  | 'errors.maintenance_page.steps'
  | 'errors.mic_error.steps'
  | 'errors.model_changed.steps'
  | 'errors.moderated.steps'
  | 'errors.neo_error.steps'
  | 'errors.neo_refused.steps'
  | 'errors.network_error.steps'
  | 'errors.next_client_exception.steps'
  | 'errors.not_eligible.steps'
  | 'errors.outage_general.steps'
  | 'errors.pin_limit.steps'
  | 'errors.rate_exceeded.steps'
  | 'errors.slow_mode.steps'
  | 'errors.something_went_wrong_generic.steps'
  | 'errors.something_wrong_our_end.steps'
  | 'errors.statuspage_401.steps'
  | 'errors.swipe_limit.steps'
  | 'errors.time_limit.steps'
  | 'errors.unable_reach_chat_servers.steps'
  | 'errors.unable_to_load_chat.steps'
  | 'errors.under18_changes.steps'
  | 'errors.voice_call_limit.steps'
  | 'errors.voice_error.steps'
  | 'errors.voice_muted.steps'
  | 'errors.vpn.steps'
  | 'errors.ws_403.steps';
