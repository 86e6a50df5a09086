/** The beginning of a channel, and what one can do there. */
export function Welcome({ name }: { name: string }) {
  return (
    <section class="welcome" aria-label="Beginning of the channel">
      <h2>Welcome to {name}!</h2>
      <p>This is a Discord of your own with the real bot in it. Nothing here leaves your machine.</p>
      <ol>
        <li>
          Type <kbd>/cai-alerts subscribe</kbd> and press <kbd>Enter</kbd>: outages are posted here from now
          on.
        </li>
        <li>Break C.AI in the weather panel, and watch the alert arrive.</li>
        <li>
          Ask <kbd>/cai-error</kbd>, and press what you like. Then mend C.AI.
        </li>
      </ol>
    </section>
  );
}
