/** Another process of ours was asked to do something, and it is not known whether it was done. */
export class Unanswered extends Error {}
