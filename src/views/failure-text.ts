/** What people are told when the bot did not do what they asked for. */
export const failureText = {
  unexpected: 'Something went wrong on my side, not yours. Please try again in a minute.',
  unanswered:
    "I couldn't reach the part of me that looks after the alerts, so I don't know whether that was done. Please try again in a minute.",
  unshown:
    'Something went wrong on my side before I could show you the answer, so what you asked for may have been done. Please try again.',
  /** Of what managers do in servers. */
  unansweredAlerts:
    "I couldn't reach the part of me that looks after the alerts, so I don't know whether that was done. Please look with `/cai-alerts list` in a minute.",
  unshownAlerts:
    'Something went wrong on my side before I could show you the answer, so what you asked for may have been done. Please look with `/cai-alerts list`.',
  outOfDate:
    'This comes from an older version of me, so I no longer know what to do with it. Please ask again with `/cai-status` or `/cai-error`.',
  onlyForManagers:
    'Only people with **Manage Server** here can change the alerts. `/cai-status` is for everyone.',
};

/** For what was not even tried. */
export const busyText =
  "That's more at once than I can do, so nothing has changed. Please try again in a minute.";
